package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// withoutVerb adds the contacts that a sentence tells by other means than a word for
// one: what it says of people of both sides, of a day and of a place.
func (t *teller) withoutVerb(s *Sentence, told []telling) []telling {
	tell := func(f *Frame) {
		if f = t.join(f); f != nil {
			told = append(told, telling{f, s.Start, s.Span})
			t.current = f
		}
	}
	beside := func(found ...*Frame) {
		for _, f := range found {
			if f == nil {
				continue
			}
			at := f.Why["type"][0].Start
			if f = t.join(f); f != nil {
				told = append(told, telling{f, at, s.Span})
				t.current = f
			}
		}
	}
	for _, look := range [...]func(*Sentence, []telling) *Frame{t.talksBefore, t.signedAfter} {
		if f := look(s, told); f != nil {
			told = append(told, telling{f, f.Why["type"][0].Start, s.Span})
		}
	}
	told = t.implied(s, told)
	if len(told) == 0 {
		if f := t.nameOpen(s); f != nil {
			told = append(told, telling{f, s.Start, s.Span})
		}
	}
	if len(told) == 0 {
		if f := t.scene(s); f != nil {
			tell(f)
		}
	}
	if len(told) == 0 {
		beside(t.assembly(s))
	}
	if f := t.inTurn(s, told); f != nil {
		tell(f)
	}
	beside(t.spent(s))
	beside(t.company(s, told)...)
	beside(t.further(s, told)...)
	return told
}

// A scene is told by no word for a contact: it puts people of both sides together in one
// place on one day, whatever they do there ("On 5 June in Beijing the two presidents gave
// most of their time to Syria").

// sceneRule stands for the word that a scene lacks.
var sceneRule = lexicon.Trigger{Rule: "frame.scene", Type: string(model.Meeting), Role: "pair", Weak: true}

// scene returns the contact that a sentence without a word for one shows, nil when it
// shows none.
func (t *teller) scene(s *Sentence) *Frame {
	if s.Headline || t.hasThird(s) {
		return nil
	}
	at, ok := t.sceneAt(s)
	if !ok || t.has(scan.Negation, scan.Span{Start: s.Start, End: at}) {
		return nil // "there was no meeting between Xi and Putin"
	}
	verb := scan.Span{Start: at, End: min(s.End, at+t.far(verbReach))}
	// "The 30th regular meeting of the two premiers will take place"
	set := len(scan.In(t.Mentions.Mechanisms, s.Start, verb.End)) > 0
	if !set && (t.has(scan.Plan, verb) || t.has(scan.PlanBehind, verb)) {
		return nil
	}
	for _, c := range [...]scan.Class{scan.Hypothesis, scan.Negation, scan.Habit, scan.Cancel} {
		if t.has(c, verb) {
			return nil
		}
	}
	bare := *s
	bare.Triggers = []scan.Mention{{Start: at, End: at, Entry: &scan.Entry{Kind: scan.Trigger, Trigger: &sceneRule}}}
	f := t.frame(&bare, 0)
	if f == nil || f.Status != model.Held && !set || !f.Stated || f.Date.Precision() != model.PrecisionDay || f.shifted {
		return nil
	}
	if f.Type == model.Multilateral || f.Occasion != nil || !remote(f.Type) && !t.oneCity(s, f) {
		return nil
	}
	return f
}

// verbReach is how many bytes behind those who act a word may stand that takes back, or
// puts off, what they do: "will travel to Harbin".
const verbReach = 40

// sceneAt is the byte behind those who act in a scene: people of both sides who lead the
// sentence together, or one of them and, behind a word for "with", one of the other side.
func (t *teller) sceneAt(s *Sentence) (int, bool) {
	from := s.Start
	if len(s.Dates) > 0 && s.Dates[0].Start-s.Start < opening {
		from = s.Dates[0].End + 2
	}
	lead := t.headBehind(s, s.Start, s.End)
	if len(lead.actors) == 0 || t.accompanied(s, lead.actors[0]) || t.has(scan.Boundary, scan.Span{Start: from, End: lead.start}) {
		return 0, false
	}
	for _, a := range lead.actors {
		if a.Owner || a.Kind == who.Titled && a.Plural && !t.ofMechanism(a, s) {
			return 0, false
		}
	}
	subjects := t.resolve(lead, s, model.Date{})
	if complete(subjects) {
		return lead.end, len(subjects) == 2
	}
	if t.Preposed || len(subjects) != 1 || t.announces(subjects[0]) {
		return 0, false
	}
	with := t.headBehind(s, lead.end, s.End)
	if len(with.actors) != 1 || !t.joinsRightOf(with.start) || scan.HasMark(t.Text[lead.end:with.start], ",;") {
		return 0, false
	}
	if t.has(scan.Boundary, scan.Span{Start: lead.end, End: with.start}) {
		return 0, false
	}
	return lead.end, complete(append(subjects, t.resolve(with, s, model.Date{})...))
}

// joinsRightOf tells whether a word for "with" ends right before a byte.
func (st *Story) joinsRightOf(at int) bool { return st.ledBy(scan.And, at, 12, 4) }

// oneCity tells whether the sentence is set in one city, that of the frame.
func (st *Story) oneCity(s *Sentence, f *Frame) bool {
	return isCity(f.Place) && !slices.ContainsFunc(s.Spots, func(sp where.Spot) bool {
		return sp.Relation == where.In && isCity(sp.Place) && sp.Place != f.Place
	})
}

// captions reads what stands under the pictures, once the text is told. A caption tells
// a contact of its own only where it states the day and the text tells nothing of those
// people about that day: else it shows what the text tells, at times with another day.
func (t *teller) captions() {
	for i := range t.Sentences {
		s := &t.Sentences[i]
		if !s.Caption {
			continue
		}
		t.i, t.current = i, nil
		t.enter()
		t.event = t.about()
		for k := range s.Triggers {
			f := t.frame(s, k)
			if f == nil || !f.Stated || f.Date.Precision() != model.PrecisionDay || f.borrowed {
				continue
			}
			if f.Type == model.Visit && !f.stay || t.pictured(f) {
				continue
			}
			t.frames = append(t.frames, f)
		}
	}
	t.entry = nil
}

// pictured tells whether the text tells a contact of the same people about the same day.
func (t *teller) pictured(f *Frame) bool {
	day, ok := f.Date.Civil()
	return slices.ContainsFunc(t.lately(), func(g *Frame) bool {
		if !people(g, f) {
			return false
		}
		first, ok1 := g.Date.Earliest()
		last, ok2 := g.Date.Latest()
		return !ok || !ok1 || !ok2 || day >= first-newsDays && day <= last+newsDays
	})
}
