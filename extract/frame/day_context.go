package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// What an expression is resolved in: the day of the page or of a statement, the contact being told, the stay.

// contextFor adds the day of the statement being reported, from which its "last
// month" counts; weekdays and plain dates count from the page's day all the same.
func (t *teller) contextFor(e *when.Expr, mood what.Mood) when.Context {
	c := t.contextOf(e, mood)
	if e.Leads() {
		c.Event = t.mainDay(e)
	}
	if e.Kind() == when.KindEvent {
		c.Event = t.dayBefore(e, c)
	}
	if e.Until() {
		c.Stay = t.dayNamedBefore(e, c)
	}
	if e.Kind() == when.KindRelative {
		c.Anchor = t.anchorOf(e)
		if f := t.focus; c.Anchor.IsZero() && f != nil && f.Stated && oneDay(f.Date) && t.retold(f) {
			c.Anchor = f.Date
		}
	}
	return c
}

// contextOf is what the date expression is resolved in: that of its sentence, moved
// into the year that a look back has named for it.
func (t *teller) contextOf(e *when.Expr, mood what.Mood) when.Context {
	c := t.contextAt(e.Kind(), mood)
	if d := t.plannedThen(e); c.Future && !d.IsZero() {
		c.Published = d
		return c
	}
	if m := t.monthBefore(e); !m.IsZero() {
		return back(c, m)
	}
	if m := t.monthOfEntry(e); !m.IsZero() {
		return back(c, m)
	}
	if e.Kind() == when.KindEvent && !t.lastTime.IsZero() {
		if d, ok := e.Resolve(c); ok && (d.Precision() < model.PrecisionDay || e.OfThatYear()) {
			c.Event = t.lastTime // "in May of that year": of the one named last
		}
	}
	if mood != what.Told {
		return c
	}
	if m, near := t.monthOf(e); !m.IsZero() && (near || !t.isFresh(e, c)) {
		return back(c, m)
	}
	if t.Sentences[t.i].Year > 0 {
		return c
	}
	if y := t.yearAgo(e); y > 0 {
		return back(c, model.Day(y, 12, 31))
	}
	if then := t.then(e); !then.IsZero() && (dayAlone(e) || !t.isFresh(e, c) || t.inYearNamed(e) || t.ofFormer()) {
		return back(c, then)
	}
	return c
}

// contextAt is what dates of that kind in the sentence are resolved in: "today" counts from the dateline.
func (t *teller) contextAt(k when.Kind, mood what.Mood) when.Context {
	c := t.context(mood)
	if !t.Filed.IsZero() && (k == when.KindRelative || k == when.KindClock) {
		c.Published = t.Filed
	}
	return c
}

// back is a context moved back to a day: what it is of lies before that.
func back(c when.Context, day model.Date) when.Context {
	c.Published, c.Future = day, false
	return c
}

// context is what dates of the sentence are resolved in.
func (t *teller) context(mood what.Mood) when.Context {
	page := t.Published
	if page.IsZero() {
		page = t.about()
	}
	c := when.Context{Published: page, Future: mood == what.Announced || mood == what.Called, Years: t.Years}
	if s := &t.Sentences[t.i]; s.Year > 0 && !s.headedBy(page) {
		first, last := s.headed()
		c.Published = last
		if c.Future {
			c.Published = first // the entry of a year tells what was to be in it
		}
	}
	c.Event = t.event
	if v := t.lastVisit; v != nil && t.i-v.last <= visitReach && oneDay(v.Date.Start()) && v.phase != "end" {
		c.Stay = v.Date.Start()
		if v.Date.IsInterval() {
			c.StayEnd = v.Date.End()
		}
	}
	return c
}

// headedBy tells whether the heading above the sentence states the year of the page: what stands under it counts
// from the page's day.
func (s *Sentence) headedBy(page model.Date) bool {
	return oneDay(page) && page.YearValue() == s.Year && (s.Month == 0 || page.MonthValue() <= s.Month)
}

// direction is the mood in which a date is resolved: of a day without a year that
// the sentence does not announce, the one ahead where it is much the nearer.
func (t *teller) direction(e *when.Expr, mood what.Mood, timeless bool) what.Mood {
	if mood == what.Announced || t.Sentences[t.i].Year > 0 {
		return mood
	}
	switch e.Kind() {
	case when.KindDayMonth, when.KindSpan:
	case when.KindMonth:
		if !timeless && mood != what.Called {
			return mood
		}
	default:
		return mood
	}
	reach := model.Civil(soon)
	if timeless {
		reach = farAhead
	}
	pub, ok := t.about().Civil()
	ahead := t.whenAhead(e)
	behind, _ := e.Resolve(t.contextAt(e.Kind(), what.Told))
	a, ok1 := ahead.Earliest()
	b, ok2 := behind.Earliest()
	switch {
	case !ok || !ok1 || !ok2 || a <= pub:
		return mood
	case mood == what.Called && pub-b < a-pub && !t.putOff():
		return what.Told
	case mood == what.Told && t.inStayAhead(e, ahead):
		return what.Announced
	case mood == what.Told && a-pub <= reach && pub-b > longAgo && t.yearAgo(e) == 0 && t.then(e).IsZero():
		return what.Announced
	}
	return mood
}

// putOff tells whether the sentence names a day to which a contact was put off.
func (t *teller) putOff() bool {
	s := &t.Sentences[t.i]
	return slices.ContainsFunc(s.Dates, func(o when.Expr) bool { return t.setAnew(s, &o) })
}

// dayNamedBefore is the day from which the weekday counts on which a stay ends: the one that
// the sentence names last before it, else the first day of the stay being told.
func (t *teller) dayNamedBefore(e *when.Expr, c when.Context) model.Date {
	for _, b := range slices.Backward(t.Sentences[t.i].Dates) {
		if b.End <= e.Start && ofItsOwn(b.Kind()) {
			if d, _ := b.Resolve(c); oneDay(d) {
				return d
			}
		}
	}
	return c.Stay
}

// mainDay is the day of what stands before the expression in its sentence: the one
// named there, else that of the contact being told, else the page's.
func (t *teller) mainDay(e *when.Expr) model.Date {
	s := &t.Sentences[t.i]
	for i := range slices.Backward(s.Dates) {
		b := &s.Dates[i]
		if b.Start >= e.Start || b.Leads() {
			continue
		}
		if d, _ := b.Resolve(t.contextOf(b, what.Told)); oneDay(d) {
			return d
		}
	}
	if t.current != nil && oneDay(t.current.Date) {
		return t.current.Date
	}
	if d := t.dayOfVerbBehind(s, e); !d.IsZero() {
		return d
	}
	return t.event
}

// dayOfVerbBehind is the day that the sentence, which the expression opens, names behind a comma: "Two days after the call,
// he received Wang on Thursday". It is zero where there is none.
func (t *teller) dayOfVerbBehind(s *Sentence, e *when.Expr) model.Date {
	if e.Start-s.Start > opensSentence {
		return model.Date{}
	}
	for i := range s.Dates {
		b := &s.Dates[i]
		if b.Start < e.End || b.Kind() != when.KindWeekday && b.Kind() != when.KindDayMonth {
			continue
		}
		if !t.markBetween(",", e.End, b.Start) || t.saidOn(s, b) {
			continue
		}
		if d, _ := b.Resolve(t.contextAt(b.Kind(), what.Told)); oneDay(d) {
			return d
		}
	}
	return model.Date{}
}

// retold tells whether the sentence being read goes on to report what was said at a contact
// of some time ago.
func (t *teller) retold(f *Frame) bool {
	s := &t.Sentences[t.i]
	if t.i-f.last > 1 || s.FirstHalf {
		return false
	}
	if t.Preposed && len(s.Dates) > 0 && s.Dates[0].Start-s.Start <= opensSentence && !t.has(scan.Speech, s.Span) {
		return false // "Last month they met in Beijing": what it tells is new
	}
	return !t.recent(f.Date) || !t.Published.HasYear() && t.has(scan.Continuing, s.Span)
}

// ofFormer tells whether the sentence is about two of whom one had left every office by the day of
// the page: a day that is one of the news by its month is then of their time. "In April 1996 Yeltsin
// and Jiang signed … On the 26th the two went on to Shanghai" on a page of 26 April 2007.
func (t *teller) ofFormer() bool {
	day, ok := t.about().Civil()
	if !ok {
		return false
	}
	left := func(p *lexicon.Person) bool {
		if p == nil {
			return false
		}
		_, to := p.Career()
		return to != 0 && to < day
	}
	named := false
	for i := range t.Sentences[t.i].Actors {
		if a := &t.Sentences[t.i].Actors[i]; a.Kind == who.Named {
			if !left(a.Person) {
				return false
			}
			named = true
		}
	}
	return named || left(t.pair[0].Person) || left(t.pair[1].Person)
}
