package frame

import (
	"slices"

	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// A sentence of another matter, with an earlier day of its own, between the day of a paragraph and what it tells of that day.

// namedDay is the day that a text has come to.
type namedDay struct {
	day   model.Date // the last one named
	at    int        // in which sentence
	heads bool       // it opens its paragraph
	ahead bool       // it is announced
	tells bool       // it is that of a contact told in its sentence
}

// strayed keeps the day from which the last sentence of another matter strayed.
type strayed struct {
	namedDay
	from int // that sentence; 0 for none
}

// dayComeTo is the day that the text has come to.
func (t *teller) dayComeTo() namedDay {
	return namedDay{t.lastDay, t.lastDayAt, t.lastDayHeads, t.lastDayAhead, t.lastDayTells}
}

// noteStray keeps the day that the paragraph had come to before a sentence of another matter: "On Monday he flew to
// Beijing. The EU had extended its sanctions on Friday."
func (t *teller) noteStray(s *Sentence, told []telling, was namedDay) {
	if len(told) > 0 || !oneDay(was.day) || was.at >= t.i || was.at < t.opens[t.i] || !t.dayLasts(was) {
		return
	}
	if t.isBefore(s, was.day) && t.ofAnotherMatter(s) {
		t.stray = strayed{was, t.i}
		t.aliens = append(t.aliens, t.i)
	}
}

// backFromStray goes back to that day in the next sentence of the paragraph, unless that says "the same day".
func (t *teller) backFromStray(s *Sentence) {
	if !t.justStrayed() || len(s.Dates) > 0 && s.Dates[0].Kind() == when.KindEvent {
		return
	}
	w := t.stray
	t.lastDay, t.lastDayAt, t.lastDayHeads, t.lastDayAhead, t.lastDayTells = w.day, t.i-1, w.heads, w.ahead, w.tells
}

// justStrayed tells whether the sentence before, in its paragraph, was of another matter.
func (t *teller) justStrayed() bool { return t.opens[t.i] < t.i && t.strays(t.i-1) }

// strays tells whether the i-th sentence is one of another matter.
func (t *teller) strays(i int) bool {
	_, found := slices.BinarySearch(t.aliens, i)
	return found
}

// isBefore tells whether all times of a sentence, one at least, are over before a day.
func (t *teller) isBefore(s *Sentence, day model.Date) bool {
	first, ok := day.Earliest()
	times := t.dayWords(s)
	return ok && len(times) > 0 && !slices.ContainsFunc(times, func(e when.Expr) bool {
		d, known := e.Resolve(t.contextOf(&e, what.Told))
		last, closed := d.Latest()
		return !known || !closed || last >= first
	})
}

// ofAnotherMatter tells whether a sentence is of no person, or of what was in third countries alone.
func (t *teller) ofAnotherMatter(s *Sentence) bool {
	ofTheTwo := func(sp where.Spot) bool { return ofTwo(sp.Country) }
	if len(s.Spots) > 0 && !slices.ContainsFunc(s.Spots, ofTheTwo) {
		return true
	}
	return !slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() })
}
