package frame

import (
	"iter"
	"slices"

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

// The month of a day alone.

// monthOfEntry is the last day of the month to which the entry of a chronicle has come, for a day alone further down in it;
// zero where there is none.
func (t *teller) monthOfEntry(e *when.Expr) model.Date {
	if s := &t.Sentences[t.i]; !dayAlone(e) || s.Year == 0 || s.FirstHalf {
		return model.Date{}
	}
	last, ok := t.entryTime.Latest()
	if !ok || t.entryTime.Start().Precision() < model.PrecisionMonth {
		return model.Date{}
	}
	return lastOfMonth(last.Date())
}

// monthBefore is the last day of the month that the sentence has named right before a
// day alone: "paid a visit in June; on the 5th they met". Zero when there is none.
func (t *teller) monthBefore(e *when.Expr) model.Date {
	if k := e.Kind(); !dayAlone(e) || k != when.KindDayMonth && k != when.KindSpan {
		return model.Date{} // "last month" counts from the page
	}
	dates := t.Sentences[t.i].Dates
	if j := t.beforeAside(datesBefore(dates, e.Start) - 1); j >= 0 {
		for j > 0 && dates[j].Kind() == when.KindDayMonth && dayAlone(&dates[j]) {
			j-- // "met twice in June: on the 23rd in Tashkent and on the 25th in Beijing"
		}
		return t.endOfMonth(&dates[j])
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
	if len(dates) == 0 {
		return model.Date{}
	}
	return t.endOfMonth(&dates[len(dates)-1])
}

// endOfMonth is the last day of the month that an expression names, zero where it names none.
func (t *teller) endOfMonth(e *when.Expr) model.Date {
	if e.Kind() != when.KindMonth {
		return model.Date{}
	}
	m, _ := e.Resolve(t.contextAt(e.Kind(), what.Told))
	if last, ok := m.Latest(); ok {
		return last.Date()
	}
	return model.Date{}
}

// newsOfOthers tells whether the day, taken as it stands, is of the last days before the page,
// and the sentence begins with somebody whom the one before it does not name.
func (t *teller) newsOfOthers(e *when.Expr) bool {
	s := &t.Sentences[t.i]
	if t.i == 0 || len(s.Actors) == 0 || s.Actors[0].Kind != who.Named || s.Actors[0].Person == nil {
		return false
	}
	if !t.isFresh(e, t.context(what.Told)) {
		return false
	}
	return !slices.ContainsFunc(t.Sentences[t.i-1].Actors, func(a who.Actor) bool { return a.Person == s.Actors[0].Person })
}

// monthOf is the last day of the month of the day that the paragraph has named last
// before a later day alone: "From 17 to 19 July he was in China. On the 18th …"; and whether its
// own sentence has, or the one before of the same people. Zero when there is none.
func (t *teller) monthOf(e *when.Expr) (month model.Date, near bool) {
	if !dayAlone(e) || e.Kind() != when.KindDayMonth {
		return model.Date{}, false
	}
	for d := range t.datesBack(e) {
		named, _ := d.Resolve(t.contextAt(d.Kind(), t.direction(d, what.Told, false)))
		if g := t.current; g != nil && g.Stated && g.dateAt == d.Start && d.States() == 0 && oneDay(g.Date) {
			named = g.Date // whose year the text before has told
		}
		switch d.Kind() {
		case when.KindPart:
			continue
		case when.KindEvent:
			if oneDay(named) {
				continue // "the same day"
			}
			return model.Date{}, false
		case when.KindDay, when.KindDayMonth, when.KindSpan:
			if dayAlone(d) {
				continue
			}
		default:
			return model.Date{}, false
		}
		first := named.Start()
		if !oneDay(first) || !first.HasYear() {
			return model.Date{}, false
		}
		return t.laterIn(e, first), d.Start >= t.Sentences[max(0, t.i-1)].Start && !t.newsOfOthers(e)
	}
	return model.Date{}, false
}

// laterIn is the last day of the month of a day when the expression means that day or
// a later one of the month; else zero.
func (st *Story) laterIn(e *when.Expr, first model.Date) model.Date {
	end := lastOfMonth(first)
	if d, _ := e.Resolve(when.Context{Published: end, Years: st.Years}); model.Compare(d.Start(), first) < 0 {
		return model.Date{}
	}
	return end
}

// monthKnown tells whether the paragraph has named the month of a day alone, of a time gone by.
func (t *teller) monthKnown(e *when.Expr) bool {
	m, near := t.monthOf(e)
	if !m.IsZero() && (near || !t.recent(m)) {
		return true
	}
	return !t.monthBefore(e).IsZero() || !t.then(e).IsZero()
}

// The year of a day or month.

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
	if s := &t.Sentences[t.i]; t.wordBetween(scan.Habit, s.Start, e.Start) && t.wordBetween(scan.Again, s.Start, e.Start) {
		return model.Date{} // "many times since, the last on 22 October"
	}
	if y := t.yearOfSameMonth(e); y > 0 {
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
	return lastOfMonth(stated)
}

// inYearNamed tells whether the sentence opens with the year in which the month or day of the expression lies, or
// names it right of the verb: "In 2023 they met in Moscow in March", "met twice in 2023: in Moscow in March".
func (t *teller) inYearNamed(e *when.Expr) bool {
	s := &t.Sentences[t.i]
	for i := range slices.Backward(s.Dates) {
		y := &s.Dates[i]
		if y.End > e.Start || y.Kind() != when.KindYear {
			continue
		}
		if y.Start-s.Start <= t.far(opensSentence) {
			return !t.markBetween(";", y.End, e.Start)
		}
		told := scan.In(s.Triggers, s.Start, y.Start)
		return len(told) > 0 && len(scan.In(s.Triggers, y.End, e.Start)) == 0 && !t.markBetween(",;:()", told[len(told)-1].End, y.Start)
	}
	return false
}

// yearOfSameMonth is the year of the month, said by its distance from the page, in which a day of the same month
// behind it in the paragraph lies, too: "the session met last July in Moscow. On July 4 he was received". It is 0
// where there is none.
func (t *teller) yearOfSameMonth(e *when.Expr) int {
	d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told))
	if !ok || e.Kind() != when.KindDayMonth || dayAlone(e) {
		return 0
	}
	for i := t.i; i >= max(0, t.i-2) && t.Sentences[i].Block == t.Sentences[t.i].Block; i-- {
		dates := t.Sentences[i].Dates
		for j := datesBefore(dates, e.Start) - 1; j >= 0; j-- {
			b := &dates[j]
			if _, past := b.Future(); b.Kind() != when.KindMonth || !past {
				continue
			}
			if m, _ := b.Resolve(t.contextAt(b.Kind(), what.Told)); m.MonthValue() == d.MonthValue() {
				return m.YearValue()
			}
		}
	}
	return 0
}

// statedBefore is the last date before the expression, in its paragraph, that states
// its year; zero when there is none or one counted from the page stands between.
func (t *teller) statedBefore(e *when.Expr) model.Date {
	for d := range t.datesBack(e) {
		switch d.Kind() {
		case when.KindWeekday, when.KindRelative, when.KindClock:
			return model.Date{}
		case when.KindEvent:
			if year, _ := d.Resolve(t.contextFor(d, what.Told)); year.Precision() == model.PrecisionYear {
				return year // "the year after"
			}
		}
		if d.States() == 0 || t.ofSetback(d) {
			continue
		}
		stated, _ := d.Resolve(t.contextAt(d.Kind(), what.Told))
		if stated.IsInterval() && !closed(stated) && stated.Start().Precision() == model.PrecisionYear {
			continue // "on the agenda since 2006": what goes on to the day of the page
		}
		return stated.Start()
	}
	return model.Date{}
}

// ofSetback tells whether the date, in a sentence gone by, belongs to what a word for "since" or "after"
// names beside what was told: "is the first to come since troops were sent there in February 2022".
func (t *teller) ofSetback(e *when.Expr) bool {
	if t.Preposed || e.Start >= t.Sentences[t.i].Start {
		return false
	}
	words := t.wordsBetween(scan.Subordinate, max(0, e.Start-t.far(setbackReach)), e.Start)
	return len(words) > 0 && !t.markBetween(".,;", words[len(words)-1].End, e.Start)
}

// setbackReach is how many bytes before a date the word may stand that leads to another matter.
const setbackReach = 72

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
		p := &t.Sentences[i]
		j := datesBefore(p.Dates, e.Start) - 1
		if j < 0 {
			continue
		}
		if i == t.i {
			j = firstInRow(p, j, e)
		} else if len(p.Triggers) == 0 && p.Dates[j].Start-p.Start > opening {
			return 0 // of what is counted, not of what happened: "trade with China last year was …"
		}
		return t.yearCountedBack(&p.Dates[j])
	}
	return 0
}

// firstInRow is the place of the date before the days and months in a row that lead up to an expression, from one of
// them on: "last year in March in Moscow and in October in Beijing".
func firstInRow(s *Sentence, j int, e *when.Expr) int {
	for j > 0 && len(scan.In(s.Triggers, s.Dates[j].End, e.Start)) == 0 {
		if k := s.Dates[j].Kind(); k != when.KindMonth && k != when.KindDayMonth {
			break
		}
		j--
	}
	return j
}

// yearCountedBack is the year before that of the page that an expression means by its distance from it, 0 where it
// means none.
func (t *teller) yearCountedBack(e *when.Expr) int {
	if e.Kind() != when.KindRelative || e.Leads() {
		return 0
	}
	d, _ := e.Resolve(t.contextAt(e.Kind(), what.Told))
	if d.Precision() != model.PrecisionYear || d.YearValue() >= t.about().YearValue() {
		return 0
	}
	return d.YearValue()
}

// opening is the date with which a sentence opens, zero when it does not.
func (t *teller) opening(s *Sentence) model.Date {
	if len(s.Dates) == 0 || s.Dates[0].Start-s.Start > opensSentence {
		return model.Date{}
	}
	d, _ := s.Dates[0].Resolve(t.contextAt(s.Dates[0].Kind(), what.Told))
	if d.IsInterval() && !closed(d) {
		return model.Date{}
	}
	return d
}
