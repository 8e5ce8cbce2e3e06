package frame

import (
	"slices"

	"iter"
	"sort"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// A look back names its year, or month and year, once: "In April 1996 Yeltsin was in
// Beijing. On the 25th …", "In 2014 … In May …".

// lookBack is how many sentences back, in one paragraph, the year may stand.
const lookBack = 4

// lookedAt is how many dates before one are looked at for its year or month.
const lookedAt = 40

// datesBefore is how many dates of a sentence stand before the byte.
func datesBefore(dates []when.Expr, at int) int {
	return sort.Search(len(dates), func(i int) bool { return dates[i].Start >= at })
}

// fresh is how many days before the page's a day may lie to be news, which no
// earlier year in the paragraph explains.
const fresh = 14

// contextOf is what the date expression is resolved in: that of its sentence, moved
// into the year that a look back has named for it.
func (t *teller) contextOf(e *when.Expr, mood what.Mood) when.Context {
	c := t.context(mood)
	if k := e.Kind(); !t.Filed.IsZero() && (k == when.KindRelative || k == when.KindClock) {
		c.Published = t.Filed
	}
	if d := t.plannedThen(e); c.Future && !d.IsZero() {
		c.Published = d
		return c
	}
	if m := t.monthBefore(e); !m.IsZero() {
		c.Published, c.Future = m, false
		return c
	}
	if _, noMonth := e.Lacks(); noMonth && t.Sentences[t.i].Year > 0 && !t.Sentences[t.i].FirstHalf {
		if last, ok := t.entryTime.Latest(); ok && t.entryTime.Start().Precision() >= model.PrecisionMonth {
			c.Published, c.Future = lastOfMonth(last.Date()), false
			return c
		}
	}
	if d, ok := e.Resolve(c); ok && e.Kind() == when.KindEvent && (d.Precision() < model.PrecisionDay || e.OfThatYear()) && !t.lastTime.IsZero() {
		c.Event = t.lastTime // "in May of that year": of the one named last
	}
	if m, near := t.monthOf(e); mood == what.Told && !m.IsZero() && (near || t.Sentences[t.i].Year > 0 || !t.isFresh(e, c)) {
		c.Published, c.Future = m, false
		return c
	}
	if mood != what.Told || t.Sentences[t.i].Year > 0 {
		return c
	}
	if y := t.yearAgo(e); y > 0 {
		c.Published, c.Future = model.Day(y, 12, 31), false
		return c
	}
	_, noMonth := e.Lacks()
	if then := t.then(e); !then.IsZero() && (noMonth || !t.isFresh(e, c) || t.ofFormer()) {
		c.Published, c.Future = then, false
	}
	return c
}

// lastOfMonth is the last day of the month of a day.
func lastOfMonth(day model.Date) model.Date {
	last, _ := model.Month(day.YearValue(), day.MonthValue()).Latest()
	return last.Date()
}

// monthBefore is the last day of the month that the sentence has named right before a
// day alone: "paid a visit in June; on the 5th they met". Zero when there is none.
func (t *teller) monthBefore(e *when.Expr) model.Date {
	if _, noMonth := e.Lacks(); !noMonth || e.Kind() != when.KindDayMonth && e.Kind() != when.KindSpan && e.Kind() != when.KindDay {
		return model.Date{} // "last month" counts from the page
	}
	dates := t.Sentences[t.i].Dates
	if j := t.beforeAside(datesBefore(dates, e.Start) - 1); j >= 0 {
		d := &dates[j]
		if d.Kind() != when.KindMonth {
			return model.Date{}
		}
		m, ok := d.Resolve(t.context(what.Told))
		last, ok2 := m.Latest()
		if !ok || !ok2 || m.Precision() != model.PrecisionMonth || !m.HasYear() {
			return model.Date{}
		}
		return last.Date()
	}
	if e.Kind() != when.KindDayMonth || t.newsOfOthers(e) {
		return model.Date{}
	}
	return t.monthOfSentenceBefore()
}

// monthOfSentenceBefore is the last day of the month that the sentence before, in the
// same paragraph, names last: "In September the council sat. On the 11th they met."
func (t *teller) monthOfSentenceBefore() model.Date {
	if t.i == 0 || t.Sentences[t.i-1].Block != t.Sentences[t.i].Block {
		return model.Date{}
	}
	dates := t.Sentences[t.i-1].Dates
	if len(dates) == 0 || dates[len(dates)-1].Kind() != when.KindMonth {
		return model.Date{}
	}
	m, ok := dates[len(dates)-1].Resolve(t.context(what.Told))
	last, ok2 := m.Latest()
	if !ok || !ok2 || m.Precision() != model.PrecisionMonth || !m.HasYear() {
		return model.Date{}
	}
	return last.Date()
}

// newsOfOthers tells whether the day, taken as it stands, is of the last days before the page,
// and the sentence begins with somebody whom the one before it does not name.
func (t *teller) newsOfOthers(e *when.Expr) bool {
	s := &t.Sentences[t.i]
	if t.i == 0 || len(s.Actors) == 0 || s.Actors[0].Kind != who.Named || s.Actors[0].Person == nil || !t.isFresh(e, t.context(what.Told)) {
		return false
	}
	for i := range t.Sentences[t.i-1].Actors {
		if t.Sentences[t.i-1].Actors[i].Person == s.Actors[0].Person {
			return false
		}
	}
	return true
}

// monthOf is the last day of the month of the day that the paragraph has named last
// before a later day alone: "From 17 to 19 July he was in China. On the 18th …"; and whether its
// own sentence has, or the one before of the same people. Zero when there is none.
func (t *teller) monthOf(e *when.Expr) (month model.Date, near bool) {
	if _, noMonth := e.Lacks(); !noMonth || e.Kind() != when.KindDayMonth {
		return model.Date{}, false
	}
	for d := range t.datesBack(e) {
		named, ok := d.Resolve(t.context(t.direction(d, what.Told, false)))
		if g := t.current; g != nil && g.Stated && g.dateAt == d.Start && d.States() == 0 && g.Date.Precision() == model.PrecisionDay {
			named = g.Date // whose year the text before has told
		}
		switch _, noMonth := d.Lacks(); d.Kind() {
		case when.KindPart:
			continue
		case when.KindEvent:
			if ok && named.Precision() == model.PrecisionDay {
				continue // "the same day"
			}
			return model.Date{}, false
		case when.KindDay, when.KindDayMonth, when.KindSpan:
			if noMonth {
				continue
			}
		default:
			return model.Date{}, false
		}
		if first := named.Start(); ok && first.HasYear() && first.Precision() == model.PrecisionDay {
			return t.laterIn(e, first), d.Start >= t.Sentences[max(0, t.i-1)].Start && !t.newsOfOthers(e)
		}
		return model.Date{}, false
	}
	return model.Date{}, false
}

// datesBack are the dates before the expression in its paragraph, the nearest first.
func (t *teller) datesBack(e *when.Expr) iter.Seq[*when.Expr] {
	return func(yield func(*when.Expr) bool) {
		block, seen := t.Sentences[t.i].Block, 0
		for i := t.i; i >= 0 && t.i-i <= lookBack && t.Sentences[i].Block == block; i-- {
			dates := t.Sentences[i].Dates
			for j := datesBefore(dates, e.Start) - 1; j >= 0; j-- {
				if i == t.i && t.ofTheAside(&dates[j]) {
					continue
				}
				if seen++; seen > lookedAt || !yield(&dates[j]) {
					return
				}
			}
		}
	}
}

// laterIn is the last day of the month of a day when the expression means that day or
// a later one of the month; else zero.
func (st *Story) laterIn(e *when.Expr, first model.Date) model.Date {
	end, ok := model.Month(first.YearValue(), first.MonthValue()).Latest()
	if !ok {
		return model.Date{}
	}
	d, ok := e.Resolve(when.Context{Published: end.Date(), Years: st.Years})
	if !ok || model.Compare(d.Start(), first) < 0 {
		return model.Date{}
	}
	return end.Date()
}

// opening is the date with which a sentence opens, zero when it does not.
func (t *teller) opening(s *Sentence) model.Date {
	if len(s.Dates) == 0 || s.Dates[0].Start-s.Start > 3 {
		return model.Date{}
	}
	d, ok := s.Dates[0].Resolve(t.context(what.Told))
	if !ok || d.IsInterval() && !closed(d) {
		return model.Date{}
	}
	return d
}

// isFresh tells whether the expression, taken as it stands, means a day of the news.
func (st *Story) isFresh(e *when.Expr, c when.Context) bool {
	d, ok := e.Resolve(c)
	last, ok1 := d.Latest()
	pub, ok2 := st.about().Civil()
	return ok && ok1 && ok2 && last >= pub-fresh
}

// then is the last day of the month or year that the paragraph has named before the
// expression, which lacks it; zero when there is none, or it is no look back.
func (t *teller) then(e *when.Expr) model.Date {
	switch e.Kind() {
	case when.KindDayMonth, when.KindMonth, when.KindSpan:
	default:
		return model.Date{}
	}
	noYear, noMonth := e.Lacks()
	if _, past := e.Future(); !noYear || past {
		return model.Date{} // "last June" counts from the day of the page
	}
	if s := &t.Sentences[t.i]; t.has(scan.Habit, scan.Span{Start: s.Start, End: e.Start}) && t.has(scan.Again, scan.Span{Start: s.Start, End: e.Start}) {
		return model.Date{} // "many times since, the last on 22 October"
	}
	if y := t.yearOfSameMonth(e); y > 0 && !noMonth {
		return model.Day(y, 12, 31)
	}
	stated := t.statedBefore(e)
	y, m := stated.YearValue(), stated.MonthValue()
	switch about := t.about(); {
	case stated.IsZero() || !about.HasYear() || y >= about.YearValue():
		return model.Date{}
	case !noMonth:
		return model.Day(y, 12, 31)
	case m == 0:
		return model.Date{}
	}
	first := model.Month(y, m)
	last, ok := first.Latest()
	if !ok {
		return model.Date{}
	}
	return last.Date()
}

// yearAgo is the year that the sentence, or the one before it in the paragraph, counts back to
// before a day or month without a year: "A year ago they met: on 8 September …". Zero where
// another date stands between, it dates but a noun ("last year's treaty"), or the year is that
// of the page.
func (t *teller) yearAgo(e *when.Expr) int {
	noYear, noMonth := e.Lacks()
	if _, past := e.Future(); !noYear || noMonth || past || e.Kind() != when.KindDayMonth && e.Kind() != when.KindMonth {
		return 0
	}
	for i := t.i; i >= max(0, t.i-1) && t.Sentences[i].Block == t.Sentences[t.i].Block; i-- {
		dates := t.Sentences[i].Dates
		j := datesBefore(dates, e.Start) - 1
		if j < 0 {
			continue
		}
		for i == t.i && j > 0 && (dates[j].Kind() == when.KindMonth || dates[j].Kind() == when.KindDayMonth) && len(scan.In(t.Sentences[i].Triggers, dates[j].End, e.Start)) == 0 {
			j-- // one of several in a row: "last year in March in Moscow and in October in Beijing"
		}
		if p := &t.Sentences[i]; i < t.i && len(p.Triggers) == 0 && dates[j].Start-p.Start > opening {
			return 0 // of what is counted, not of what happened: "trade with China last year was …"
		}
		d, ok := dates[j].Resolve(t.context(what.Told))
		about := t.about()
		if k := dates[j].Kind(); !ok || k != when.KindRelative || dates[j].Leads() || d.IsInterval() || d.Precision() != model.PrecisionYear || !about.HasYear() || d.YearValue() >= about.YearValue() {
			return 0
		}
		return d.YearValue()
	}
	return 0
}

// statedBefore is the last date before the expression, in its paragraph, that states
// its year; zero when there is none or one counted from the page stands between.
func (t *teller) statedBefore(e *when.Expr) model.Date {
	for d := range t.datesBack(e) {
		if k := d.Kind(); k == when.KindWeekday || k == when.KindRelative || k == when.KindClock {
			return model.Date{}
		}
		if d.Kind() == when.KindEvent {
			if year, ok := d.Resolve(t.contextFor(d, what.Told)); ok && year.Precision() == model.PrecisionYear {
				return year // "the year after"
			}
		}
		if d.States() != 0 && !t.ofSetback(d) {
			stated, _ := d.Resolve(t.context(what.Told))
			if stated.IsInterval() && !closed(stated) && stated.Start().Precision() == model.PrecisionYear {
				continue // "on the agenda since 2006": what goes on to the day of the page
			}
			return stated.Start()
		}
	}
	return model.Date{}
}

// anotherClause tells whether a word, not a mere semicolon, opens another clause between two bytes. One
// that says what came before does not: "met Putin on Tuesday after talks with Lavrov a day earlier".
func (st *Story) anotherClause(from, to int) bool {
	return slices.ContainsFunc(scan.In(st.Mentions.Words[scan.Boundary], from, to), func(w scan.Mention) bool {
		return countLetters(st.Text[w.Start:w.End]) > 0 && len(overlapping(st.Mentions.Words[scan.Subordinate], w)) == 0
	})
}

// dayBefore is the day that "the same day" means: the one that opens its sentence or
// states its year, else what it means at the start of the sentence.
func (t *teller) dayBefore(e *when.Expr, c when.Context) model.Date {
	s := &t.Sentences[t.i]
	if g := t.current; g != nil && g.Stated && g.dateAt >= s.Start && g.dateAt < e.Start && g.Date.Precision() == model.PrecisionDay && !g.Date.IsInterval() && (!t.recent(g.Date) || g.Status == model.Held || !t.anotherClause(g.dateAt, e.Start)) {
		return g.Date.Exact()
	}
	if d := t.yearBefore(e, c); !d.IsZero() {
		return d
	}
	if g := t.current; g != nil && g.Stated && g.dateAt >= s.Start && g.dateAt < e.Start && g.Date.Precision() == model.PrecisionMonth && !g.Date.IsInterval() && !t.dayStandsBetween(s, g.dateAt+1, e.Start) {
		return g.Date // "will meet Li in April and the next day"
	}
	if d := t.dayOfSaying(s, e); !d.IsZero() {
		return d
	}
	if d := t.dayOfMain(s, e); !d.IsZero() {
		return d
	}
	now, _ := e.Resolve(c)
	if g := t.current; g != nil && g.Stated && g.dateAt >= s.Start && g.dateAt < e.Start && g.Date.Precision() == model.PrecisionYear && now.Precision() == model.PrecisionYear {
		return g.Date // "signed in 2001, and a year later"
	}
	coarse := now.Precision() < model.PrecisionDay // "in October of that year"
	same := !c.Future && model.Compare(now.Exact(), c.Event.Exact()) == 0
	for i := len(s.Dates) - 1; i >= 0; i-- {
		b := &s.Dates[i]
		if coarse && b.End <= e.Start && b.Start-s.Start < opening && b.Kind() == when.KindMonth {
			if d, ok := b.Resolve(t.contextOf(b, what.Told)); ok && !d.IsInterval() && d.HasYear() {
				return d // "in November …; in February of the next year"
			}
		}
		if b.End > e.Start || b.Kind() == when.KindEvent || b.Start-s.Start >= opening && (!coarse || b.States() == 0) && !(!coarse && (b.Kind() == when.KindDayMonth || b.Kind() == when.KindWeekday && (same || !t.Preposed && travelBetween(s, s.Start, b.Start))) && !t.has(scan.Boundary, scan.Span{Start: b.End, End: e.Start})) {
			continue
		}
		if d, ok := b.Resolve(c); ok && d.Start().Precision() == model.PrecisionDay && (!d.IsInterval() || !closed(d) || b.States() > 0) {
			return d.Start().Exact()
		}
	}
	if c.Event.Precision() == model.PrecisionMonth && t.lastDay.Precision() == model.PrecisionDay && t.i-t.lastDayAt <= eventReach {
		onDay := c
		onDay.Event = t.lastDay
		if d, ok := e.Resolve(onDay); ok && model.Compare(d.Exact(), t.lastDay.Exact()) == 0 {
			return t.lastDay // "the same day" is of a day, not of a month looked back to
		}
	}
	if d := t.firstOfStay(s, e); !d.IsZero() {
		return d
	}
	return c.Event
}

// noteTime remembers the last day, month or year that the text names, for "that year".
func (t *teller) noteTime(s *Sentence) {
	for i := range s.Dates {
		switch s.Dates[i].Kind() {
		case when.KindDay, when.KindDayMonth, when.KindMonth, when.KindYear:
			if d, ok := s.Dates[i].Resolve(t.contextOf(&s.Dates[i], what.Told)); ok && !d.IsInterval() && d.HasYear() {
				t.lastTime, t.lastTimeAt = d, t.i
			}
		case when.KindSpan:
			if d, ok := s.Dates[i].Resolve(t.contextOf(&s.Dates[i], what.Told)); ok && d.IsInterval() && !closed(d) && s.Dates[i].States() != 0 {
				end := d.Start() // "since 1996", "by 1996"
				if end.IsZero() {
					end = d.End()
				}
				t.lastTime, t.lastTimeAt = end, t.i
			}
		}
	}
}
