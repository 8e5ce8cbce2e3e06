package frame

import (
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// companyRule stands for whatever verb puts two people together.
var companyRule = lexicon.Trigger{Rule: "frame.company", Type: string(model.Meeting), Role: "pair", Weak: true}

// company builds the contact of a sentence that puts one official of each side together
// on a day, whatever it says they did: "On Tuesday Putin showed Xi the Kremlin's stables".
// One leads the sentence, and the other is joined to him, or is what his verb leads to in
// the same breath. It returns nil where words take that back, or make it a matter of words.
func (t *teller) company(s *Sentence) *Frame {
	if s.Headline || t.hasThird(s) || t.asks(s) {
		return nil
	}
	a, b := t.twoOf(s)
	if a == nil || !t.leads(s, a.Start) {
		return nil
	}
	at := b.Start
	if t.joined(a.End, b.Start) {
		at = b.End
		if !t.actsBehind(s, at) {
			return nil
		}
	} else if !t.inOneBreath(s, a, b) || t.Mentions.Inverted && !t.actsOn(s, a, b) {
		return nil
	}
	if t.inTwoCities(s) {
		return nil
	}
	with := *s
	with.Triggers = []scan.Mention{{Start: at, End: at, Entry: scan.Entry{Kind: scan.Trigger, Trigger: &companyRule}}}
	f := t.frame(&with, 0)
	if f == nil || f.Status != model.Held || !f.Stated || f.borrowed || f.shifted || f.Date.Precision() != model.PrecisionDay || f.Date.IsInterval() || len(f.China) != 1 || len(f.Russia) != 1 {
		return nil
	}
	f.weak = false
	return f
}

// twoOf returns the two people whom a sentence names as acting, when they are one of each
// side and nobody else does; nil else.
func (t *teller) twoOf(s *Sentence) (a, b *who.Actor) {
	var first, second Party
	for i := range s.Actors {
		x := &s.Actors[i]
		if !x.IsPerson() || x.Owner || x.Former {
			continue
		}
		if x.Plural || plural(x) {
			if b == nil {
				return nil, nil
			}
			continue
		}
		if x.Kind == who.He && a == nil || x.Kind == who.Role {
			return nil, nil
		}
		if x.Kind == who.He {
			continue
		}
		if t.accompanied(s, x) {
			return nil, nil
		}
		ps := t.parties(x, s, model.Date{})
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
	for _, c := range [...]scan.Class{scan.Speech, scan.Report, scan.Boundary, scan.Genitive, scan.Subordinate} {
		if t.has(c, between) {
			return false
		}
	}
	if strings.Count(t.Text[a.End:b.Start], ",") > 0 {
		return false
	}
	for _, m := range scan.In(s.Triggers, a.End, b.Start) {
		if !m.Trigger.Weak && m.Trigger.Role != "echo" {
			return false
		}
	}
	return true
}

// breath is how many letters may stand between two people for one to be the other's object.
const breath = 90
