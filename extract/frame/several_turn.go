package frame

import (
	"amur/extract/what"
	"amur/extract/when"
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
	if g == nil || len(told) > 0 || len(s.Triggers) > 0 || len(s.Dates) != 1 || s.Headline || t.hasThird(s) || t.asks(s) {
		return nil
	}
	if g.Type != model.Meeting || g.Status != model.Held || !g.Stated || t.i-g.last > visitReach || !g.ofTwoAlone() {
		return nil
	}
	a, e := onlyOne(s), &s.Dates[0]
	if a == nil || a.Kind > who.Titled || a.Plural {
		return nil
	}
	besides := countLetters(t.Text[s.Start:s.End]) - countLetters(t.Text[a.Start:a.End]) - countLetters(t.Text[e.Start:e.End])
	if besides > t.far(turnLetters) {
		return nil
	}
	d, ok := e.Resolve(t.contextOf(e, what.Told))
	if !ok || d.Precision() != model.PrecisionDay || t.comes(d) || model.Overlaps(d, g.Date) {
		return nil
	}
	ps := t.parties(a, s, d)
	if len(ps) != 1 || ps[0].nameless() || inFocus(g, ps) || ps[0].Country != "CN" && ps[0].Country != "RU" {
		return nil
	}
	return t.whoseTurn(s, g, ps[0], a, e, d)
}

// whoseTurn is the contact of the day with the one whose turn it was, in the place of him of his side who took part
// in the one before.
func (t *teller) whoseTurn(s *Sentence, before *Frame, p Party, a *who.Actor, e *when.Expr, d model.Date) *Frame {
	f := &Frame{Type: model.Meeting, Status: model.Held, China: before.China, Russia: before.Russia, Date: d, Stated: true,
		sentence: t.i, last: t.i, lead: s.Lead, span: s.Span, Place: before.Place, Country: before.Country}
	f = f.with(p)
	f.because("type", "frame.in-turn", a.Start, a.End)
	f.because("status", "what.told", s.Start, s.End)
	f.because("officials", "frame.in-turn", a.Start, a.End)
	f.because("date", e.Rule, e.Start, e.End)
	if f.Country != "" {
		f.because("place", "frame.same-stay", before.span.Start, before.span.End)
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
