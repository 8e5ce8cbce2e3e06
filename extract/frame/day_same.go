package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// What "the same day" means, and "the day after": the day to which the text has come.

// eventDay is the day that "the same day" means at the start of a sentence: of the
// contact being told, unless a day was named since; else the page's.
func (t *teller) eventDay() model.Date {
	d, today := t.dayOfStory(), t.about()
	if d.IsInterval() && closed(d) && oneDay(today) && model.Contains(d, today) {
		return today.Exact() // "is in Moscow from 12 to 14 May. The day before, he": of the news
	}
	return d
}

// eventReach is how many sentences back the contact may be told whose day "the
// same day" means.
const eventReach = 6

// dayOfStory is the day, or the days, that were named or told of last.
func (t *teller) dayOfStory() model.Date {
	if d, ok := t.backToNews(); ok {
		return d
	}
	here, f := &t.Sentences[t.i], t.focus
	// "the same day the ministry said that he would"
	ahead := t.lastDayAhead && (!t.plans(here) || t.has(scan.Speech, t.fromEvent(here)))
	named := !t.lastDay.IsZero() && !ahead
	if named && (f == nil || f.last < t.lastDayAt || t.lastDayTells && t.focusAt < t.lastDayAt) {
		return t.lastDay
	}
	if f != nil && oneDay(f.Date) && !(ahead && f.Status == model.Planned) {
		return f.Date
	}
	if named && (f.Date.IsZero() && f.last == t.lastDayAt || t.justNamed()) {
		return t.lastDay // "arrived on Monday. There he met Guo. The same day"
	}
	if f != nil && f.Date.IsZero() && f.Status == model.Held && t.i-f.last <= eventReach {
		if d := t.dayOfFocus(f); oneDay(d) {
			return d
		}
	}
	if t.inMonth() {
		return t.lastTime // "at the end of November he flew to Moscow. … The next day"
	}
	for i := len(t.frames) - 1; i >= 0 && t.i-t.frames[i].last <= eventReach; i-- {
		if g := t.frames[i]; g.Stated && g.Type != model.Visit && oneDay(g.Date) && !(ahead && g.Status == model.Planned) {
			return g.Date
		}
	}
	if f != nil && !f.Date.IsZero() && f.Date.Precision() != model.PrecisionYear {
		if f.Status != model.Planned || oneDay(f.Date) && !ahead {
			return f.Date
		}
	}
	if !t.Filed.IsZero() {
		return t.Filed
	}
	return t.about()
}

// backToNews returns the day of the news where a new paragraph follows on an old day that another
// paragraph looked back to, or on one counted from that of the news: "at their talks the day before".
func (t *teller) backToNews() (model.Date, bool) {
	s := &t.Sentences[t.i]
	if !s.FirstHalf || t.lastDay.IsZero() {
		return model.Date{}, false
	}
	f := t.focus
	old := f != nil && oneDay(f.Date) && (!t.recent(f.Date) || f.shifted && t.Sentences[f.last].Block != s.Block)
	if t.recent(t.lastDay) && !old {
		return model.Date{}, false
	}
	for _, f := range t.frames {
		if f.lead && f.head && f.Date.IsZero() {
			continue // the headline says no day
		}
		return f.Date, f.lead && f.Status == model.Held && oneDay(f.Date) && t.recent(f.Date)
	}
	return model.Date{}, false
}

// plans tells whether a sentence speaks of what is to come.
func (st *Story) plans(s *Sentence) bool {
	return st.has(scan.Plan, s.Span) || slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Trigger.Plan })
}

// fromEvent is the sentence from the words for "the same day" on; words of saying before them, as in "as
// the ministry said, on the same day he will", are not of that day.
func (st *Story) fromEvent(s *Sentence) scan.Span {
	span := s.Span
	if i := slices.IndexFunc(s.Dates, func(e when.Expr) bool { return e.Kind() == when.KindEvent }); i >= 0 {
		span.Start = s.Dates[i].Start
	}
	return span
}

// justNamed tells whether the last day named stands in the paragraph, or some sentences
// before one that opens with the words that point to it, and no contact has a day of its
// own since.
func (t *teller) justNamed() bool {
	if s := &t.Sentences[t.i]; t.Sentences[t.lastDayAt].Block != s.Block && !t.opensWithEvent(s) {
		return false
	}
	return !slices.ContainsFunc(t.lately(), func(g *Frame) bool {
		return g.Stated && g.last >= t.lastDayAt && g.Type != model.Visit && oneDay(g.Date)
	})
}

// opensWithEvent tells whether a sentence opens with words that point to the last day named, one of the news a few
// sentences before.
func (t *teller) opensWithEvent(s *Sentence) bool {
	if len(s.Dates) == 0 || s.Dates[0].Start-s.Start > opensSentence {
		return false
	}
	k := s.Dates[0].Kind()
	return (k == when.KindEvent || k == when.KindPart) && t.recent(t.lastDay) && t.i-t.lastDayAt <= eventReach
}

// dayOfFocus is the day that the paragraph of a contact told without one names before it, or
// that of the other contact of its people told right before; zero where there is none.
func (t *teller) dayOfFocus(f *Frame) model.Date {
	for i := len(t.frames) - 1; f.near.IsZero() && i >= 0 && f.sentence-t.frames[i].last <= 2; i-- {
		if g := t.frames[i]; g != f && g.Status == model.Held && people(g, f) {
			f = g
		}
	}
	return f.near
}

// inMonth tells whether the paragraph has come to a month, without a day since, in which a contact or the last stay
// is told.
func (t *teller) inMonth() bool {
	if t.Preposed || t.lastTime.Precision() != model.PrecisionMonth || !t.lastDay.IsZero() && t.lastTimeAt <= t.lastDayAt {
		return false
	}
	f := t.focus
	if f == nil {
		f = t.lastVisit
	}
	return t.Sentences[t.lastTimeAt].Block == t.Sentences[t.i].Block && f != nil && f.sentence >= t.lastTimeAt
}

// Within a sentence.

// dayBefore is the day that "the same day" means: the one that opens its sentence or
// states its year, else what it means at the start of the sentence.
func (t *teller) dayBefore(e *when.Expr, c when.Context) model.Date {
	s := &t.Sentences[t.i]
	g := t.current
	if g != nil && (!g.Stated || g.dateAt < s.Start || g.dateAt >= e.Start) {
		g = nil // its date does not stand before
	}
	if g != nil && oneDay(g.Date) {
		return g.Date.Exact()
	}
	if d := t.yearBefore(e, c); !d.IsZero() {
		return d
	}
	if g != nil && g.Date.Precision() == model.PrecisionMonth && !t.dayStandsBetween(s, g.dateAt+1, e.Start) {
		return g.Date // "will meet Li in April and the next day"
	}
	if d := t.dayOfSaying(s, e); !d.IsZero() {
		return d
	}
	if d := t.dayOfMain(s, e); !d.IsZero() {
		return d
	}
	now, _ := e.Resolve(c)
	if g != nil && g.Date.Precision() == model.PrecisionYear && now.Precision() == model.PrecisionYear {
		return g.Date // "signed in 2001, and a year later"
	}
	if d := t.dateBefore(s, e, c, now); !d.IsZero() {
		return d
	}
	if d := t.firstOfStay(s, e); !d.IsZero() {
		return d
	}
	return c.Event
}

// yearBefore is the date before the expression in its sentence that states the year of which it
// says "that year"; zero where none does.
func (t *teller) yearBefore(e *when.Expr, c when.Context) model.Date {
	if !e.OfThatYear() {
		return model.Date{}
	}
	for _, b := range slices.Backward(t.Sentences[t.i].Dates) {
		if b.End <= e.Start && b.States() != 0 {
			d, _ := b.Resolve(c)
			return d.Start()
		}
	}
	return model.Date{}
}

// dateBefore is the last day before the expression in its sentence that may be the one from which it counts, or the month
// for one that means no day ("in October of that year"); zero where there is none. What it means as it stands is now.
func (t *teller) dateBefore(s *Sentence, e *when.Expr, c when.Context, now model.Date) model.Date {
	coarse := now.Precision() < model.PrecisionDay
	same := !c.Future && model.Compare(now.Exact(), c.Event.Exact()) == 0
	for i := range slices.Backward(s.Dates) {
		b := &s.Dates[i]
		if b.End > e.Start || b.Kind() == when.KindEvent {
			continue
		}
		opens := b.Start-s.Start < opening
		switch {
		case coarse && opens && b.Kind() == when.KindMonth:
			d, _ := b.Resolve(t.contextOf(b, what.Told))
			return d // "in November …; in February of the next year"
		case !opens && coarse && b.States() == 0, !opens && !coarse && !t.countsFrom(s, b, e, same):
			continue
		}
		if d, _ := b.Resolve(c); oneDay(d.Start()) && (!d.IsInterval() || !closed(d)) {
			return d.Start().Exact()
		}
	}
	return model.Date{}
}

// countsFrom tells whether a day further on in the sentence is the one from which the expression counts: no other clause
// opens between, and for a weekday it is "the same day", or somebody travelled before.
func (t *teller) countsFrom(s *Sentence, b, e *when.Expr, same bool) bool {
	switch b.Kind() {
	case when.KindDayMonth:
	case when.KindWeekday:
		if !same && (t.Preposed || !travelBetween(s, s.Start, b.Start)) {
			return false
		}
	default:
		return false
	}
	return !t.wordBetween(scan.Boundary, b.End, e.Start)
}

// withoutCount leaves out the counted days of a stay whose days are not known, or that are not
// among them, and those whose day stands right beside them: "on Saturday, the second day of the
// trip".
func (t *teller) withoutCount(s *Sentence) {
	if !slices.ContainsFunc(s.Dates, when.Expr.OfStay) {
		return
	}
	c := t.context(what.Told)
	s.Dates = slices.DeleteFunc(slices.Clone(s.Dates), func(e when.Expr) bool {
		if !e.OfStay() {
			return false
		}
		day, ok := e.Resolve(c)
		if !ok || model.Compare(c.Stay, c.StayEnd) < 0 && model.Compare(day, c.StayEnd) > 0 {
			return true
		}
		return slices.ContainsFunc(s.Dates, func(d when.Expr) bool {
			from, to := min(d.End, e.End), max(d.Start, e.Start)
			return !d.OfStay() && from <= to && t.lettersBetween(from, to) <= 1
		})
	})
}
