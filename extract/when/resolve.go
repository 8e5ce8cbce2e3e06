package when

import (
	"time"

	"amur/model"
)

// How far on the wrong side of the base a day without a year may lie before it
// is taken for another year's: clocks differ, and announcements are reprinted
// while the event is already under way.
const (
	slackHeld    = 2
	slackPlanned = 30
	slackLasting = 60 // days for which a stay may still go on
	slackDay     = 1  // of a day without a month, which lies a month off at most
)

// Resolve returns the date that e means in a context; false when the context
// does not say enough. The date is a day, a month, a year or an interval, as
// coarse as the words are, and never one that the calendar does not have.
func (e Expr) Resolve(c Context) (model.Date, bool) {
	m := &e.means
	s := newScene(c, m)
	var d model.Date
	switch m.op {
	case opDate:
		if from, ok := s.relative(m.from, m); ok {
			d = s.date(from, m.side)
			if m.season && d.HasYear() {
				d = model.Year(d.YearValue())
			}
		}
	case opSpan:
		d = s.span(m)
	case opWeekday:
		d = s.weekday(m)
	case opShift:
		d = s.shift(m)
	case opPart:
		d = s.event
		if c.Future && aheadOf(c.Published, d) {
			d = c.Published // "came on Monday. In the evening he will meet"
		}
	}
	if d.IsZero() {
		return model.Date{}, false
	}
	switch {
	case m.open < 0:
		d = model.Interval(model.Date{}, d)
	case m.open > 0:
		d = model.Interval(d, model.Date{})
	}
	return d, !d.IsZero()
}

// scene is a Context made ready for one expression.
type scene struct {
	base   model.Date // what the expression counts from
	event  model.Date
	stay   model.Date // the first day of the stay being told
	future bool       // days without a year or week lie ahead
	lasted bool       // it is told until when something went on
	years  []int
}

func newScene(c Context, m *meaning) scene {
	s := scene{base: c.Anchor.Exact(), event: c.Event.Exact(), stay: c.Stay, future: c.Future, years: c.Years}
	if s.base.IsZero() {
		s.base = c.Published.Exact()
	}
	told := m.base == baseEvent || m.base == baseTurn && !c.Future && !s.event.IsZero()
	if told {
		s.base = s.event
	}
	if m.base == baseStay || m.open < 0 && m.op == opWeekday && !c.Stay.IsZero() {
		s.base = c.Stay // "came on Tuesday and stayed until Thursday"
	}
	if m.base == baseEnd {
		s.base = c.StayEnd
	}
	if len(s.years) > 0 && !s.base.IsZero() && !s.base.HasYear() {
		s.base = s.base.WithYear(s.years[0])
	}
	switch {
	case m.side != 0:
		s.future = m.side > 0
	case m.open < 0: // "until Thursday" looks ahead, whatever it is said of
		s.future, s.lasted = true, !c.Future
	case told:
		s.future = m.n >= 0
	}
	return s
}

// relative fills in the year and month that m counts from the base's.
func (s *scene) relative(p parts, m *meaning) (parts, bool) {
	if m.hasMonth {
		month := s.months(m.relMonth > 0)
		if month < 0 || s.base.MonthValue() == 0 && !s.base.IsInterval() {
			return p, false
		}
		month += int(m.relMonth)
		p.year, p.month = int16(month/12), int8(month%12+1)
	}
	if m.hasYear {
		if !s.base.HasYear() || s.base.YearValue() == 0 {
			return p, false
		}
		p.year = int16(s.base.YearValue()) + int16(m.relYear)
	}
	return p, true
}

// months counts the base's month from the year 0, -1 when it is not known.
func (s *scene) months(last bool) int {
	day, ok := s.base.Earliest()
	if last {
		day, ok = s.base.Latest()
	}
	if !ok {
		return -1
	}
	d := day.Date()
	return d.YearValue()*12 + d.MonthValue() - 1
}

// date resolves the parts of a single date.
func (s *scene) date(p parts, side int8) model.Date {
	year, month, day := int(p.year), int(p.month), int(p.day)
	switch {
	case year != 0 && month == 0 && day == 0:
		return model.Year(year)
	case year != 0 && day == 0:
		return model.Month(year, month)
	case year != 0:
		return model.Day(year, month, day)
	case month != 0 && day != 0:
		return s.dayMonth(month, day, p.weekday)
	case month != 0:
		return s.month(month, side)
	case day != 0:
		return s.dayOnly(day, p.weekday)
	}
	return model.Date{}
}

// dayMonth finds the year of a day and month.
func (s *scene) dayMonth(month, day int, weekday int8) model.Date {
	if !s.base.HasYear() {
		for _, y := range s.years {
			if d := model.Day(y, month, day); !d.IsZero() && (weekday == 0 || isWeekday(d, weekday)) {
				return d
			}
		}
		if len(s.years) > 0 {
			if d := model.Day(s.years[0], month, day); !d.IsZero() {
				return d
			}
		}
		return model.YearUnknown(month, day)
	}
	d := s.nearest(month, day, s.future)
	if s.lasted {
		d = s.end(d, month, day)
	}
	if weekday != 0 && !isWeekday(d, weekday) {
		if other := s.nearest(month, day, !s.future); isWeekday(other, weekday) {
			return other
		}
	}
	return d
}

func isWeekday(d model.Date, weekday int8) bool {
	c, ok := d.Civil()
	return ok && isoWeekday(c) == int(weekday)
}

// isoWeekday is 1 for Monday to 7 for Sunday.
func isoWeekday(c model.Civil) int {
	if w := c.Weekday(); w != time.Sunday {
		return int(w)
	}
	return 7
}

// nearest returns the day of month nearest to the base on one side of it.
func (s *scene) nearest(month, day int, future bool) model.Date {
	first, ok1 := s.base.Earliest()
	last, ok2 := s.base.Latest()
	if !ok1 || !ok2 {
		return model.Date{}
	}
	slack := model.Civil(0)
	if s.base.Precision() == model.PrecisionDay {
		slack = 1
	}
	const tries = 10 // years; 29 February may be eight away
	for i := range tries {
		if future {
			y := first.Date().YearValue() - 1 + i
			if d := model.Day(y, month, day); notBefore(d, first-slack*slackPlanned) {
				return d
			}
			continue
		}
		y := last.Date().YearValue() + 1 - i
		if d := model.Day(y, month, day); notAfter(d, last+slack*slackHeld) {
			return d
		}
	}
	return model.Date{}
}

func notBefore(d model.Date, limit model.Civil) bool {
	c, ok := d.Civil()
	return ok && c >= limit
}

func notAfter(d model.Date, limit model.Civil) bool {
	c, ok := d.Civil()
	return ok && c <= limit
}

// month finds the year of a month; a side leaves the present month out.
func (s *scene) month(month int, side int8) model.Date {
	now := s.months(!s.future)
	if now < 0 {
		if len(s.years) > 0 {
			return model.Month(s.years[0], month)
		}
		return model.YearUnknown(month, 0)
	}
	now += int(side)
	apart := (now%12 + 1 - month + 12) % 12 // months that the last such month lies back
	if s.future && apart > 0 {
		apart -= 12
	}
	return monthOf(now - apart)
}

// monthOf is the month that months counted from the year 0 lead to.
func monthOf(months int) model.Date {
	if months < 0 {
		return model.Date{}
	}
	return model.Month(months/12, months%12+1)
}

// dayOnly finds the month of a day of the month; with a weekday, one in which the
// day falls on it, where there is one near.
func (s *scene) dayOnly(day int, weekday int8) model.Date {
	if s.base.MonthValue() == 0 || s.base.IsInterval() && s.base.Start().IsZero() {
		return model.Date{}
	}
	if !s.base.HasYear() {
		return s.dayOnlyNoYear(day)
	}
	now := s.months(!s.future)
	if now < 0 {
		return model.Date{}
	}
	first, ok1 := s.base.Earliest()
	last, ok2 := s.base.Latest()
	if !ok1 || !ok2 {
		return model.Date{}
	}
	const tries = 4 // months; two that follow each other never both lack a day
	var nearest model.Date
	for i := range tries {
		var d model.Date
		if s.future {
			if d = dayIn(now-1+i, day); !notBefore(d, first-slackHeld) {
				continue
			}
		} else if d = dayIn(now+1-i, day); !notAfter(d, last+slackDay) {
			continue
		}
		if weekday == 0 || isWeekday(d, weekday) {
			return d
		}
		if nearest.IsZero() {
			nearest = d
		}
	}
	return nearest
}

func (s *scene) dayOnlyNoYear(day int) model.Date {
	month, now := s.base.MonthValue(), s.base.DayValue()
	switch {
	case now == 0:
	case s.future && day < now-slackHeld:
		month = month%12 + 1
	case !s.future && day > now+slackHeld:
		month = (month+10)%12 + 1
	}
	return model.YearUnknown(month, day)
}

func dayIn(months, day int) model.Date {
	m := monthOf(months)
	if m.IsZero() {
		return m
	}
	return model.Day(m.YearValue(), m.MonthValue(), day)
}

// baseDay is the day of the base, for an interval its end, or its start when
// something before it is meant.
func (s *scene) baseDay(before bool) model.Date {
	if before {
		return s.base.Start()
	}
	return s.base.End()
}

func (s *scene) weekday(m *meaning) model.Date {
	now, ok := s.baseDay(m.side < 0).Civil()
	if !ok {
		return model.Date{}
	}
	want := int(m.from.weekday)
	moved := model.Civil(7 * int(m.n))
	if m.hasWeek {
		monday := now - model.Civil(isoWeekday(now)-1)
		return (monday + model.Civil(7*int(m.week)+want-1)).Date()
	}
	back := (isoWeekday(now) - want + 7) % 7
	if !s.future {
		if back == 0 && m.side != 0 {
			back = 7
		}
		return (now - model.Civil(back) + moved).Date()
	}
	ahead := (7 - back) % 7
	if ahead == 0 && m.side != 0 {
		ahead = 7
	}
	return (now + model.Civil(ahead) + moved).Date()
}

// shift counts from the base.
func (s *scene) shift(m *meaning) model.Date {
	n := int(m.n)
	d := s.baseDay(n < 0)
	switch m.unit {
	case unitHour, unitDay:
		if m.unit == unitHour {
			n /= 24
		}
		if n == 0 {
			return s.base
		}
		if s.base.Precision() == model.PrecisionMonth {
			return s.base // "in September he saw one, and the next day the other"
		}
		return d.AddDays(n)
	case unitWeek, unitWeekend:
		now, ok := d.Civil()
		if !ok {
			return model.Date{}
		}
		now += model.Civil(7 * n)
		if m.unit == unitWeekend {
			saturday := now + model.Civil(6-isoWeekday(now))
			if n == 0 && !s.future && isoWeekday(now) < 6 { // it is over
				saturday -= 7
			}
			return interval(saturday.Date(), (saturday + 1).Date())
		}
		return model.Month(now.Date().YearValue(), now.Date().MonthValue())
	case unitMonth:
		if d.HasYear() && d.MonthValue() > 0 {
			return model.Month(d.YearValue(), d.MonthValue()).AddMonths(n)
		}
		return model.YearUnknown(d.MonthValue(), 0).AddMonths(n)
	case unitQuarter:
		if !d.HasYear() || d.MonthValue() == 0 {
			return model.Date{}
		}
		return model.Year(model.Month(d.YearValue(), d.MonthValue()).AddMonths(3 * n).YearValue())
	case unitYear, unitDecade:
		if m.unit == unitDecade {
			n *= 10
		}
		if !d.HasYear() {
			return model.Date{}
		}
		return model.Year(d.YearValue() + n)
	}
	return model.Date{}
}
