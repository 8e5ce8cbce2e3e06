package frame

import (
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// companyRule stands for whatever verb puts two people together.
var companyRule = lexicon.Trigger{Rule: "frame.company", Type: string(model.Meeting), Role: "pair", Weak: true}

// company builds the contacts of a sentence that puts one official of each side together
// on a day, whatever it says they did: "On Tuesday Putin showed Xi the Kremlin's stables".
// One leads a part of the sentence, and the other is joined to him, or is what his verb
// leads to in the same breath. Parts of which a contact is told do not count, nor those
// in which words take it back, or make it a matter of words.
func (t *teller) company(s *Sentence, told []telling) []*Frame {
	if s.Headline || t.hasThird(s) || t.asks(s) || t.inTwoCities(s) {
		return nil
	}
	var out []*Frame
	for _, part := range t.partsOf(s) {
		if f := t.companyIn(s, part, told); f != nil {
			out = append(out, f)
		}
	}
	return out
}

// partsOf cuts a sentence at the words that open another clause.
func (t *teller) partsOf(s *Sentence) []scan.Span {
	var parts []scan.Span
	at := s.Start
	for _, w := range scan.In(t.Mentions.Words[scan.Boundary], s.Start, s.End) {
		if t.goesOn(s, &w) {
			continue
		}
		if w.Start > at {
			parts = append(parts, scan.Span{Start: at, End: w.Start})
		}
		at = w.End
	}
	return append(parts, scan.Span{Start: at, End: s.End})
}

// goesOn tells whether the word goes on with the subject before it, in languages where such
// words stand behind their subject: "Hu thereupon to Putin said", "in the course of it".
func (t *teller) goesOn(s *Sentence, w *scan.Mention) bool {
	if !t.Preposed {
		return false
	}
	if len(scan.In(t.Mentions.Words[scan.Relative], w.Start, w.End)) > 0 {
		return true
	}
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.End == w.Start {
			return true
		}
	}
	return false
}

// companyIn builds the contact that a part of the sentence tells, nil when it tells none.
func (t *teller) companyIn(s *Sentence, part scan.Span, told []telling) *Frame {
	for _, g := range told {
		if len(g.China) > 0 && len(g.Russia) > 0 && g.at >= part.Start && g.at <= part.End {
			return nil
		}
	}
	a, b := t.twoIn(s, part)
	if a == nil || t.has(scan.Afar, scan.Span{Start: part.Start, End: t.comma(s, b.End)}) {
		return nil
	}
	at := b.Start
	both := t.joined(a.End, b.Start)
	if !t.leads(s, a.Start) && !(both && t.plainBefore(s, a)) {
		return nil
	}
	if both {
		at = b.End
		if !t.actsBehind(s, at) {
			return nil
		}
	} else if !t.inOneBreath(s, a, b) || t.Mentions.Inverted && !t.actsOn(s, a, b) || t.Preposed && !t.objectAt(s, b) {
		return nil
	}
	with := *s
	with.Triggers = []scan.Mention{{Start: at, End: at, Entry: scan.Entry{Kind: scan.Trigger, Trigger: &companyRule}}}
	f := t.frame(&with, 0)
	if f != nil && t.Preposed && f.Date.IsZero() && !f.near.IsZero() && t.ledTo(b.Start) {
		f.dated(f.near, "frame.same-paragraph", s.Span)
		f.Stated = true
	}
	if f == nil || f.Status != model.Held || !f.Stated || f.borrowed || f.shifted || f.Date.Precision() != model.PrecisionDay || f.Date.IsInterval() || len(f.China) != 1 || len(f.Russia) != 1 {
		return nil
	}
	f.weak = false
	return f
}

// twoIn returns the two people whom a part of a sentence names as acting, when they are
// one of each side and nobody else does; nil else.
func (t *teller) twoIn(s *Sentence, part scan.Span) (a, b *who.Actor) {
	var first, second Party
	for i := range s.Actors {
		x := &s.Actors[i]
		if !x.IsPerson() || x.Owner || x.Former || x.Start < part.Start || x.End > part.End {
			continue
		}
		if x.Plural || plural(x) {
			if b == nil {
				return nil, nil
			}
			continue
		}
		if x.Kind == who.Role || t.accompanied(s, x) {
			return nil, nil
		}
		if x.Kind == who.He && (b != nil || x.Object) {
			continue
		}
		ps := t.parties(x, s, model.Date{})
		if len(ps) == 0 && b != nil && t.Preposed {
			continue // a title behind the two, in what they do
		}
		if len(ps) != 1 || t.announces(ps[0]) {
			return nil, nil
		}
		switch {
		case a == nil:
			a, first = x, ps[0]
		case ps[0].same(first) || b != nil && ps[0].same(second):
		case b == nil && ps[0].Country == who.Other(first.Country):
			b, second = x, ps[0]
		default:
			return nil, nil
		}
	}
	if b == nil {
		return nil, nil
	}
	return a, b
}

// actsBehind tells whether those who end at the byte do something there that people do
// together: no word of saying, going or taking part follows, nor one that takes it back.
func (t *teller) actsBehind(s *Sentence, at int) bool {
	span := scan.Span{Start: at, End: min(s.End, at+t.far(verbReach))}
	return !t.takenBack(span) && !t.has(scan.Speech, span) && !t.has(scan.Several, span) && len(scan.In(s.Triggers, at, span.End)) == 0
}

// plainBefore tells whether nothing before the first of two makes what they do somebody's
// words, a plan or a wish: "it was in Heiligendamm that Hu and Putin".
func (t *teller) plainBefore(s *Sentence, a *who.Actor) bool {
	before := scan.Span{Start: s.Start, End: a.Start}
	return !t.takenBack(before) && !t.has(scan.Speech, before) && !t.has(scan.Report, before) && !t.has(scan.Subordinate, before)
}

// inTwoCities tells whether the sentence says of two cities that something happened there.
func (t *teller) inTwoCities(s *Sentence) bool {
	var city *lexicon.Place
	for i := range s.Spots {
		sp := &s.Spots[i]
		if sp.Place == nil || sp.Place.Region || sp.Relation != where.In && (i == 0 || !t.joined(s.Spots[i-1].End, sp.Start)) {
			continue
		}
		if city != nil && city != sp.Place {
			return true
		}
		city = sp.Place
	}
	return false
}

// takenBack tells whether a word in the span makes what is told a plan, a wish, a habit
// or nothing.
func (t *teller) takenBack(span scan.Span) bool {
	for _, c := range [...]scan.Class{scan.Plan, scan.PlanBehind, scan.Hypothesis, scan.Negation, scan.Habit, scan.Cancel} {
		if t.has(c, span) {
			return true
		}
	}
	return false
}

// inOneBreath tells whether what stands between two people lets the second be the object
// of what the first does.
func (t *teller) inOneBreath(s *Sentence, a, b *who.Actor) bool {
	between := scan.Span{Start: a.End, End: b.Start}
	if b.Start-a.End > t.far(breath) || t.takenBack(between) || scan.HasMark(t.Text[a.End:b.Start], ";:()\"\u201c") {
		return false
	}
	for _, c := range [...]scan.Class{scan.Speech, scan.Report, scan.Genitive, scan.Subordinate} {
		if t.has(c, between) {
			return false
		}
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Boundary], between.Start, between.End) {
		if !t.goesOn(s, &w) {
			return false
		}
	}
	led := t.Preposed && t.ledTo(b.Start)
	him := t.actsOnHim(s, b)
	if scan.HasMark(t.Text[a.End:b.Start], ",") && !(led && t.onlyThen(a.End, b.Start)) && !him {
		return false
	}
	for _, m := range scan.In(s.Triggers, a.End, b.Start) {
		if !m.Trigger.Weak && m.Trigger.Role != "echo" && !((led || him) && m.Trigger.Role == "travel") {
			return false
		}
	}
	return true
}

// ledTo tells whether a word for "with", "to" or "for" stands right before the byte.
func (t *teller) ledTo(at int) bool {
	for _, c := range [...]scan.Class{scan.And, scan.Toward, scan.Facing} {
		if w := scan.In(t.Mentions.Words[c], max(0, at-t.far(12)), at); len(w) > 0 && w[len(w)-1].End == at {
			return true
		}
	}
	return false
}

// onlyThen tells whether of the marks between two people one comma alone stands, right
// before the word that leads to the second: "arrived in Sochi, with Medvedev walked".
func (t *teller) onlyThen(from, to int) bool {
	at := scan.LastMark(t.Text[from:to], ",")
	return at > 0 && !scan.HasMark(t.Text[from:from+at-1], ",") && countLetters(t.Text[from+at:to]) <= 4
}

// objectAt tells whether somebody is one with whom, to whom or for whom something is
// done, or the object at the end of his clause, in languages whose verbs take such people
// before them: behind a verb alone he might be the subject of what was heard of him.
func (t *teller) objectAt(s *Sentence, b *who.Actor) bool {
	if t.actsOnHim(s, b) {
		return true
	}
	if t.ledTo(b.Start) {
		return !t.has(scan.Written, scan.Span{Start: b.End, End: s.End}) && !t.takenBack(scan.Span{Start: b.End, End: min(s.End, b.End+t.far(verbReach))})
	}
	at := scan.Mark(t.Text[b.End:s.End], ",.;!")
	return at >= 0 && countLetters(t.Text[b.End:b.End+at]) <= 2
}

// actsOnHim tells whether the clause of the second of two people ends with a pronoun for
// the first, or does something with, to or for him: "Wang entered the Kremlin, at the door Putin met him".
func (t *teller) actsOnHim(s *Sentence, b *who.Actor) bool {
	if !t.Preposed {
		return false
	}
	for i := range s.Actors {
		x := &s.Actors[i]
		if x.Kind != who.He || x.Start < b.End || x.Start-b.End > t.far(breath) {
			continue
		}
		between := scan.Span{Start: b.End, End: x.Start}
		at := scan.Mark(t.Text[x.End:s.End], ",.;!")
		last := at >= 0 && countLetters(t.Text[x.End:x.End+at]) <= 2 || t.ledTo(x.Start) && !t.takenBack(scan.Span{Start: x.End, End: min(s.End, x.End+t.far(verbReach))})
		return last && !x.Owner && !t.takenBack(between) && !t.has(scan.Speech, between) && !scan.HasMark(t.Text[b.End:x.Start], ",.;:")
	}
	return false
}

// comma is the byte of the first comma behind a byte of the sentence, else its end.
func (t *teller) comma(s *Sentence, at int) int {
	if i := scan.Mark(t.Text[at:s.End], ",;"); i >= 0 {
		return at + i
	}
	return s.End
}

// breath is how many letters may stand between two people for one to be the other's object.
const breath = 90
