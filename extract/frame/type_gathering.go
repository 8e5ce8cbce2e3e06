package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// attendance finds officials of both sides at a gathering, or of both sides and a
// third country at one table.
func (t *teller) attendance(f *Frame, s *Sentence, i int, clause scan.Span) bool {
	trig := &s.Triggers[i]
	if _, ok := t.qualified(s, trig, where.Spot{}, f.Date); ok {
		return false // "met the president who had come to attend"
	}
	if t.marginsOf(s, trig.Start) && meetingTold(s) {
		return false // "met on the margins of the session of the ministers of Russia, China and India"
	}
	g := t.gatheringNear(s, trig, clause)
	trilateral := t.ofMany(s, t.part(s, trig))
	ps := t.seated(s, trig, clause, f.Date)
	if !complete(ps) && !t.has(scan.Negation, s.Span) {
		ps = t.seated(s, trig, s.Span, f.Date)
	}
	ps = t.withoutSpeaker(ps, s, trig, f.Date)
	if !complete(ps) {
		return t.threeWay(f, s, trig)
	}
	many := trilateral || third(ps)
	if !many && g == nil && t.ofTheTwo(s, trig) {
		f.Type = model.Meeting
		return t.take(f, firstOfEach(ps), trig)
	}
	if !many && g == nil && !t.sitting(s) {
		return false
	}
	if m := t.focus; m != nil && !third(ps) && t.setting(m, f, s, clause, g) {
		t.metAt(m, s, i, clause, g)
		return false
	}
	if !many && meetingTold(s) {
		return false
	}
	f.Third = true
	return t.take(f, ps, trig)
}

// seated lists those of a span who may take part, not who is said to have asked them there:
// "at the invitation of Mironov Wu will attend".
func (t *teller) seated(s *Sentence, trig *scan.Mention, span scan.Span, on model.Date) []Party {
	return t.listOf(s, span, on, func(a *who.Actor) bool { return a.End > trig.Start || !t.listed(s, a) })
}

// everybody lists the people of a span who held an office on the day.
func (t *teller) everybody(s *Sentence, span scan.Span, on model.Date) []Party {
	return t.listOf(s, span, on, (*who.Actor).IsPerson)
}

// listOf lists those people of a span of whom something holds.
func (t *teller) listOf(s *Sentence, span scan.Span, on model.Date, holds func(*who.Actor) bool) []Party {
	var ps []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Start < span.Start || a.End > span.End || !holds(a) {
			continue
		}
		for _, p := range t.parties(a, s, on) {
			if p.Person == nil || on.IsZero() || t.Lexicon.OfficeOn(p.Person, on, "") != nil {
				ps = append(ps, p)
			}
		}
	}
	return ps
}

// withoutSpeaker leaves out who says of others that they attend.
func (t *teller) withoutSpeaker(ps []Party, s *Sentence, trig *scan.Mention, on model.Date) []Party {
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.End > trig.Start || !t.says(s, a, trig) {
			continue
		}
		if said := t.parties(a, s, on); len(said) == 1 {
			return slices.DeleteFunc(ps, func(p Party) bool { return p.same(said[0]) })
		}
	}
	return ps
}

// gatheringNear returns a gathering of both sides in the clause or sentence, nil when there is none.
func (st *Story) gatheringNear(s *Sentence, trig *scan.Mention, clause scan.Span) *where.Spot {
	for j := range s.Spots {
		sp := &s.Spots[j]
		if sp.Gathering == nil || sp.Gathering.Members == "" || sp.Start < clause.Start {
			continue
		}
		if !sp.Sidelines || sp.Start >= trig.End && sp.Start-trig.End <= st.far(atGathering) {
			return sp
		}
	}
	return nil
}

// atGathering is how many bytes behind a word for taking part the gathering may stand: it is
// not on its margins then, though such a word may say so of another contact.
const atGathering = 24

// sitting tells whether the sentence names a gathering of a circle of states in which both sides
// sit, one that no list holds: a word for one and, in the same breath, the circle's name ("the
// conference of prosecutors of the SCO").
func (st *Story) sitting(s *Sentence) bool {
	reach := st.far(sittingReach)
	for _, c := range st.words(scan.Circle, s.Start, s.End) {
		for _, w := range st.words(scan.Sitting, max(s.Start, c.Start-reach), min(s.End, c.End+reach)) {
			from, to := min(w.End, c.End), max(w.Start, c.Start)
			oneBreath := to <= from || !scan.HasMark(st.Text[from:to], ",;:.")
			if oneBreath && !st.marginsOf(s, w.Start) {
				return true
			}
		}
	}
	return false
}

// sittingReach is how many bytes may part the name of a circle from the word for its gathering.
const sittingReach = 110

// marginsOf tells whether words stand before a gathering that put something on its margins,
// other than one for taking part in it.
func (st *Story) marginsOf(s *Sentence, at int) bool {
	return slices.ContainsFunc(st.words(scan.Sidelines, at-st.far(atGathering), at), func(w scan.Mention) bool {
		return !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
			return m.Trigger.Role == "attend" && m.Start < w.End && w.Start < m.End+2
		})
	})
}

// ofTheTwo tells whether what the trigger says somebody takes part in is a session that the two
// sides hold alone, and no verb in the sentence tells how they met: "attended the regular meeting
// of the heads of government alongside Li".
func (st *Story) ofTheTwo(s *Sentence, trig *scan.Mention) bool {
	if meetingTold(s) {
		return false
	}
	for _, m := range st.Mentions.Mechanisms {
		if m.Start >= trig.End && m.End <= s.End {
			return m.Start-trig.End <= st.far(atGathering)
		}
	}
	return false
}

// setting tells whether the gathering that they are said to attend is only where the two met of whom is being told:
// the sentence names nobody else, and no other day.
func (t *teller) setting(m, f *Frame, s *Sentence, clause scan.Span, g *where.Spot) bool {
	if m.Type != model.Meeting || t.has(scan.Plan, s.Span) || f.Stated && (m != t.current || m.dateAt != f.dateAt) {
		return false
	}
	if g == nil && (m.Status != model.Held || !t.sitting(s)) {
		return false
	}
	if g != nil && m.Occasion != nil && m.Occasion != g.Gathering {
		return false
	}
	return onlyPairs(s, s.Span) || m == t.current && onlyPairs(s, clause) || !f.Stated && t.onlyThose(s, m)
}

// onlyPairs tells whether the span of the sentence names its people by "the two" alone.
func onlyPairs(s *Sentence, span scan.Span) bool {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && !plural(a) && a.Start >= span.Start && a.End <= span.End {
			return false
		}
	}
	return true
}

// onlyThose tells whether a sentence names both of those who had the contact, and nobody else.
func (t *teller) onlyThose(s *Sentence, m *Frame) bool {
	var named []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() {
			continue
		}
		if a.Kind != who.Named {
			return false
		}
		ps := t.parties(a, s, m.Date)
		if !overlap(m.China, ps) && !overlap(m.Russia, ps) {
			return false
		}
		named = append(named, ps...)
	}
	return complete(named)
}

// metAt gives the meeting being told the gathering at which the two were when they met, where one
// is named, and the city in which that sits.
func (t *teller) metAt(m *Frame, s *Sentence, i int, clause scan.Span, g *where.Spot) {
	if g != nil {
		m.Occasion = g.Gathering
		m.because("occasion", g.Rule, g.Start, g.End)
	}
	if m.Country == "" {
		t.venue(m, s, i, clause)
	}
}

// assembly returns the gathering of many that a sentence without a word for one shows:
// people of both sides and of others do something together, or are to, at a stated time in
// a city ("Xi, Putin and the presidents of Kazakhstan and Tajikistan on Friday founded").
func (t *teller) assembly(s *Sentence) *Frame {
	if s.Headline || len(s.Dates) == 0 {
		return nil
	}
	lead := t.headBehind(s, s.Start, s.End)
	if len(lead.actors) == 0 {
		return nil
	}
	if a := lead.actors[0]; len(lead.actors) == 1 && a.Kind == who.Titled && a.Plural && a.Country == "" {
		lead = t.headBehind(s, lead.end, s.End) // "Six presidents, including Hu and Putin"
	}
	if len(lead.actors) == 0 || t.accompanied(s, lead.actors[0]) {
		return nil
	}
	subjects := t.resolve(lead, s, model.Date{})
	reach := min(s.End, lead.end+t.far(assemblyReach))
	if !complete(subjects) {
		return nil
	}
	if !third(subjects) && !t.ofMany(s, scan.Span{Start: s.Start, End: reach}) && !t.withOthers(s, lead.end) {
		return nil
	}
	if t.notAsOne(s, scan.Span{Start: lead.end, End: reach}) {
		return nil
	}
	entry := &scan.Entry{Kind: scan.Trigger, Trigger: &assemblyRule}
	bare := *s
	bare.Triggers = []scan.Mention{{Start: lead.end, End: lead.end, Entry: entry}}
	f := t.frame(&bare, 0)
	if f == nil || !f.Stated || !t.somewhere(s) {
		return nil
	}
	return f
}

// assemblyRule stands for the word that an assembly lacks.
var assemblyRule = lexicon.Trigger{Rule: "frame.assembly", Type: string(model.Multilateral), Role: "attend"}

// notAsOne tells whether the words behind those who lead a sentence say that they did nothing together: that
// it was not, or was only said, or each by himself.
func (t *teller) notAsOne(s *Sentence, span scan.Span) bool {
	for _, c := range [...]scan.Class{
		scan.Hypothesis, scan.Negation, scan.Habit, scan.Cancel, scan.Several, scan.Speech, scan.Boundary,
	} {
		for _, w := range t.words(c, span.Start, span.End) {
			if c == scan.Speech && slices.ContainsFunc(overlapping(s.Triggers, w), func(m scan.Mention) bool { return m.Trigger.Dated }) {
				continue // "agreed"
			}
			if !slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Start <= w.Start && w.End <= a.End }) {
				return true // "each" alone, not in "each other"
			}
		}
	}
	return false
}

// assemblyReach is how many bytes behind those who lead the sentence the words may stand
// that say what they do, or that others do it with them.
const assemblyReach = 80

// collective resolves an office that a word for how many they are makes one of many, in a
// text that puts both sides at one table: of "the three foreign ministers" those of the two
// sides who held it on the day; without a day, if they are at the table told last.
func (t *teller) collective(a *who.Actor, s *Sentence, on model.Date, undated bool) []Party {
	if a.Country != "" || a.Owner {
		return nil
	}
	reach := t.far(manyReach)
	many := t.words(scan.Trilateral, max(0, a.Start-reach), min(s.End, a.End+reach))
	if len(many) == 0 || !t.atTable(s) {
		return nil
	}
	and := t.words(scan.And, min(many[0].Start, a.Start)-reach, a.Start)
	if slices.ContainsFunc(and, func(w scan.Mention) bool { return t.lettersIn(w.Start, w.End) > 0 }) {
		return nil // "with three other ministers": those besides the ones named
	}
	ps := t.pairOf(a.Office, on)
	if m := t.focus; undated && (m == nil || !m.Third || !complete(ps) || !inFocus(m, ps[:1]) || !inFocus(m, ps[1:])) {
		return nil
	}
	return ps
}

// manyReach is how many letters may part an office from the word for how many hold it: "of the".
const manyReach = 8

// atTable tells whether the sentence names both sides, or the text has told of both at one
// table with others.
func (t *teller) atTable(s *Sentence) bool {
	if namesBoth(s) || t.has(scan.Circle, s.Span) || t.tablesBefore[t.i] >= 0 {
		return true
	}
	return slices.ContainsFunc(t.lately(), func(g *Frame) bool { return g.Third })
}
