package frame

import (
	"slices"
	"sort"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/model"
)

// What the rules of days ask: the kinds of date, how a day lies to that of the page, and what stands
// between two bytes of a sentence.

// ofItsOwn tells the kinds of date that name a day or month by themselves.
func ofItsOwn(k when.Kind) bool {
	switch k {
	case when.KindDay, when.KindDayMonth, when.KindMonth, when.KindWeekday, when.KindRelative, when.KindSpan, when.KindClock:
		return true
	}
	return false
}

// namesDay tells the kinds of date whose words name one day: "Monday", "5 May", "5 May 2014".
func namesDay(k when.Kind) bool {
	return k == when.KindDay || k == when.KindDayMonth || k == when.KindWeekday
}

// dayAlone tells whether the words of an expression leave out the month: "the 5th".
func dayAlone(e *when.Expr) bool {
	_, noMonth := e.Lacks()
	return noMonth
}

// oneDay tells whether a date is a single day.
func oneDay(d model.Date) bool { return d.Precision() == model.PrecisionDay }

// opening is how many bytes into a sentence a date may begin to open it.
const opening = 30

// closed tells whether both ends of an interval are stated.
func closed(d model.Date) bool {
	return !d.Start().IsZero() && !d.End().IsZero()
}

// lastOfMonth is the last day of the month of a day.
func lastOfMonth(day model.Date) model.Date {
	last, _ := model.Month(day.YearValue(), day.MonthValue()).Latest()
	return last.Date()
}

// fresh is how many days before the page's a day may lie to be news, which no
// earlier year in the paragraph explains.
const fresh = 14

// isFresh tells whether the expression, taken as it stands, means a day of the news.
func (st *Story) isFresh(e *when.Expr, c when.Context) bool {
	d, _ := e.Resolve(c)
	last, ok := d.Latest()
	pub, ok2 := st.about().Civil()
	return ok && ok2 && last >= pub-fresh
}

// aheadOfPage tells whether the date may lie behind the page's day.
func (st *Story) aheadOfPage(d model.Date) bool {
	last, ok := d.Latest()
	pub, ok2 := st.about().Civil()
	return !ok || !ok2 || last > pub
}

// liesAhead tells whether the date begins behind the page's day: nothing was said on it.
func (st *Story) liesAhead(d model.Date) bool {
	first, ok := d.Earliest()
	return ok && oneDay(d) && st.ahead(first)
}

// datesBefore is how many dates of a sentence stand before the byte.
func datesBefore(dates []when.Expr, at int) int {
	return sort.Search(len(dates), func(i int) bool { return dates[i].Start >= at })
}

// dayBetween tells whether a day or month is named between two bytes of the sentence.
func (st *Story) dayBetween(s *Sentence, from, to int) bool {
	return slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		return e.Start >= from && e.End <= to && ofItsOwn(e.Kind())
	})
}

// dayStandsBetween tells whether a day or month that is not of a verb of saying stands between two bytes of
// the sentence.
func (st *Story) dayStandsBetween(s *Sentence, from, to int) bool {
	return slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		return e.Start >= from && e.End <= to && ofItsOwn(e.Kind()) && !st.saidOn(s, &e)
	})
}

// roleBetween tells whether a trigger of the role stands between two bytes of the sentence.
func roleBetween(s *Sentence, role string, from, to int) bool {
	return slices.ContainsFunc(scan.In(s.Triggers, from, to), func(m scan.Mention) bool { return m.Trigger.Role == role })
}

// wordsBetween lists the words of the class between two bytes.
func (st *Story) wordsBetween(c scan.Class, from, to int) []scan.Mention {
	return scan.In(st.Mentions.Words[c], from, to)
}

// wordBetween tells whether a word of the class stands between two bytes.
func (st *Story) wordBetween(c scan.Class, from, to int) bool {
	return len(st.wordsBetween(c, from, to)) > 0
}

// markBetween tells whether one of the marks stands between two bytes.
func (st *Story) markBetween(marks string, from, to int) bool {
	return scan.HasMark(st.Text[from:to], marks)
}

// lettersBetween is how many letters stand between two bytes.
func (st *Story) lettersBetween(from, to int) int { return countLetters(st.Text[from:to]) }

// peopleBytes is how many bytes between two points name people.
func peopleBytes(s *Sentence, from, to int) int {
	n := 0
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start >= from && a.End <= to {
			n += a.End - a.Start
		}
	}
	return n
}

// dateLetters is how many letters between two bytes are of dates.
func (st *Story) dateLetters(s *Sentence, from, to int) int {
	n := 0
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.End <= to {
			n += st.lettersBetween(e.Start, e.End)
		}
	}
	return n
}

// gapTo returns the bytes between words and a trigger, whichever stands first.
func gapTo(start, end int, trig *scan.Mention) (from, to int) {
	if start >= trig.Start {
		return trig.End, start
	}
	return end, trig.Start
}
