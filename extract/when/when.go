// Package when finds date expressions in news text and resolves them to dates.
//
// What a language calls its days, months and stretches of time is data: Words,
// decoded from one YAML file per language. Compile turns it into a Grammar;
// Grammar.Find reads a text once and returns its expressions; Expr.Resolve says
// which day, month, year or interval an expression means, given what is known
// around it.
package when

import (
	"time"

	"amur/model"
)

// Kind says what sort of expression a date expression is.
type Kind uint8

// The kinds of expression.
const (
	KindNone     Kind = iota
	KindDay           // a full date
	KindDayMonth      // day and month without a year, or a day of the month alone
	KindMonth         // a month, with or without a year
	KindYear          // a year, or a coarse part of one
	KindWeekday       // a day of the week
	KindRelative      // counted from Context.Anchor: today, last month, three days ago
	KindEvent         // counted from Context.Event: the same day, a day earlier
	KindSpan          // several days, months or years; or one that is open at an end
	KindClock         // a part of a day that names the day: this morning, last night
	KindPart          // a part of a day by itself: in the evening
)

var kindNames = [...]string{
	KindNone: "none", KindDay: "day", KindDayMonth: "day-month", KindMonth: "month", KindYear: "year",
	KindWeekday: "weekday", KindRelative: "relative", KindEvent: "event", KindSpan: "span",
	KindClock: "clock", KindPart: "part",
}

// String names the kind in English.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "none"
}

// Expr is one date expression of a text.
type Expr struct {
	Start, End int    // bytes of the text
	Rule       string // name of the grammar's rule that read it
	means      meaning
}

// Kind says what sort of expression e is.
func (e Expr) Kind() Kind { return e.means.kind() }

// States returns the year that the words of e name as a number, 0 when they name none.
func (e Expr) States() (year int) { return int(e.means.from.year) }

// Weekday returns the day of the week that the expression names, false when it
// names none.
func (e Expr) Weekday() (time.Weekday, bool) {
	w := e.means.from.weekday
	return time.Weekday(w % 7), w != 0
}

// OfStay tells whether e counts the days of a stay: "on the second day of the visit", "on
// the last day".
func (e Expr) OfStay() bool { return e.means.base == baseStay || e.means.base == baseEnd }

// Until tells whether e is the weekday on which something ends: "until Thursday".
func (e Expr) Until() bool { return e.means.op == opWeekday && e.means.open < 0 }

// Leads tells whether e dates only what stands behind it, counted from what stands
// before: "a day after the two met".
func (e Expr) Leads() bool { return e.means.leads }

// Counted returns the day that e says of what stands before it where what stands behind it was on
// the day given: "a day after the summit of 4 June". It is false where e counts no time.
func (e Expr) Counted(from model.Date) (model.Date, bool) {
	if e.means.op != opShift || e.means.base != baseEvent || from.Precision() < e.means.unit.precision() {
		return model.Date{}, false
	}
	e.means.n = -e.means.n
	return e.Resolve(Context{Event: from})
}

// Lacks says what the words of e leave to the text around them: the year, and with
// it the month.
func (e Expr) Lacks() (year, month bool) {
	m := &e.means
	year = m.from.year == 0 && !m.hasYear && !m.hasMonth
	return year, year && m.from.month == 0
}

// Future reports whether the words of e themselves point forward (tomorrow,
// next month) or back (yesterday, last year) from the time of writing. Both are
// false for an expression that does neither.
func (e Expr) Future() (future, past bool) {
	m := &e.means
	switch {
	case m.side != 0:
		return m.side > 0, m.side < 0
	case m.base != baseAnchor:
		return false, false
	case m.op == opShift:
		return m.n > 0, m.n < 0
	case m.op == opWeekday && m.hasWeek:
		return m.week > 0, m.week < 0
	case m.hasYear && m.relYear != 0:
		return m.relYear > 0, m.relYear < 0
	case m.hasMonth && m.relMonth != 0:
		return m.relMonth > 0, m.relMonth < 0
	}
	return false, false
}

// OfThatYear tells whether e names a month or a day in the year that the text has come to: "on
// 25 April of that year".
func (e Expr) OfThatYear() bool {
	m := &e.means
	return m.base == baseEvent && (m.op == opDate || m.op == opSpan) && m.hasYear && m.from.month != 0
}

// Today tells whether e means the day that it counts from: "today".
func (e Expr) Today() bool {
	m := &e.means
	return m.base == baseAnchor && m.op == opShift && m.n == 0 && m.unit == unitDay
}

// Context is what is known around an expression when it is resolved.
type Context struct {
	Published model.Date // day of publication; may lack the year, or be zero
	Anchor    model.Date // what relative words count from inside a dated statement; zero means Published
	Event     model.Date // date of the event told just before; zero when there is none
	Stay      model.Date // first day of the stay being told; zero when it is not known
	StayEnd   model.Date // its last day
	Future    bool       // the event is announced: days without a year or week are looked for ahead, else behind
	Years     []int      // years that full dates of the article name, nearest first; used when Published has none
}
