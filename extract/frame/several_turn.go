package frame

import (
	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

// turnLetters is how many letters a sentence has at most besides a day and a name that says no more than
// whose turn it was.
const turnLetters = 10

// inTurn returns the contact told by a day and a name alone, behind one of another day: "Today Shoigu met
// Chen. And yesterday it was Wang Yi."
func (t *teller) inTurn(s *Sentence, told []telling) *Frame {
	g := t.focus
	if len(told) > 0 || s.Headline || len(s.Triggers) > 0 || len(s.Dates) != 1 || g == nil || t.i == 0 || t.hasThird(s) || t.asks(s) {
		return nil
	}
	if g.Type != model.Meeting || g.Status != model.Held || !g.Stated || t.i-g.last > visitReach || len(g.China) != 1 || len(g.Russia) != 1 {
		return nil
	}
	a, e := onlyOne(s), &s.Dates[0]
	if a == nil || a.Kind > who.Titled || a.Owner || a.Plural || a.Former || countLetters(t.Text[s.Start:s.End])-countLetters(t.Text[a.Start:a.End])-countLetters(t.Text[e.Start:e.End]) > t.far(turnLetters) {
		return nil
	}
	d, ok := e.Resolve(t.contextOf(e, what.Told))
	ps := t.parties(a, s, d)
	if !ok || d.Precision() != model.PrecisionDay || d.IsInterval() || t.comes(d) || model.Overlaps(d, g.Date) || len(ps) != 1 || ps[0].nameless() || overlap(ps, []Party{g.China[0], g.Russia[0]}) {
		return nil
	}
	f := &Frame{Type: model.Meeting, Status: model.Held, sentence: t.i, last: t.i, lead: s.Lead, span: s.Span, Place: g.Place, Country: g.Country}
	switch ps[0].Country {
	case "CN":
		f.China, f.Russia = ps, g.Russia
	case "RU":
		f.China, f.Russia = g.China, ps
	default:
		return nil
	}
	f.Date, f.Stated = d, true
	f.because("type", "frame.in-turn", a.Start, a.End)
	f.because("status", "what.told", s.Start, s.End)
	f.because("officials", "frame.in-turn", a.Start, a.End)
	f.because("date", e.Rule, e.Start, e.End)
	if f.Country != "" {
		f.because("place", "frame.same-stay", g.span.Start, g.span.End)
	}
	return f
}

// onlyOne returns the one whom a sentence speaks of, nil when there are more or none.
func onlyOne(s *Sentence) *who.Actor {
	var found *who.Actor
	for i := range s.Actors {
		if !s.Actors[i].IsPerson() {
			continue
		}
		if found != nil {
			return nil
		}
		found = &s.Actors[i]
	}
	return found
}
