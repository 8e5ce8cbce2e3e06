package when

import "amur/model"

// span resolves both ends of a span.
func (s *scene) span(m *meaning) model.Date {
	if m.from.weekday != 0 && m.to.weekday != 0 && m.from.day == 0 {
		from := s.weekday(m)
		days := (int(m.to.weekday) - int(m.from.weekday) + 7) % 7
		return interval(from, from.AddDays(days))
	}
	from, to := share(m.from, m.to)
	from, ok1 := s.relative(from, m)
	to, ok2 := s.relative(to, m)
	if !ok1 || !ok2 {
		return model.Date{}
	}
	start := s.date(from, m.side)
	if start.IsZero() {
		return start
	}
	if to.month == 0 && to.day != 0 { // days of months that are not named
		to.month = int8(start.MonthValue())
		if to.day < from.day {
			to.month = to.month%12 + 1
		}
	}
	if from.year == 0 {
		if !start.HasYear() {
			return interval(start, model.YearUnknown(int(to.month), int(to.day)))
		}
		to.year = int16(start.YearValue())
		if before(to, parts{month: int8(start.MonthValue()), day: int8(start.DayValue())}) {
			to.year++
		}
	}
	return interval(start, s.date(to, m.side))
}

// interval is the interval between two dates, zero when one of them is missing.
func interval(a, b model.Date) model.Date {
	if a.IsZero() || b.IsZero() {
		return model.Date{}
	}
	return model.Interval(a, b)
}

// share lets the ends of a span have what only one of them names: "20-22 March".
func share(from, to parts) (parts, parts) {
	switch {
	case from.month == 0:
		from.month = to.month
	case to.month == 0:
		to.month = from.month
	}
	switch {
	case from.year == 0 && to.year != 0:
		if from.year = to.year; before(to, from) {
			from.year--
		}
	case to.year == 0 && from.year != 0:
		if to.year = from.year; before(to, from) {
			to.year++
		}
	}
	return from, to
}

// before compares day and month.
func before(a, b parts) bool {
	return a.month < b.month || a.month == b.month && a.day < b.day
}

// end is the day until which something lasted that is told as over, where the one ahead of the base is too far off:
// it is counted from the stay or from what was told before, "came on 14 October 2002. The visit lasted until the 16th".
func (s *scene) end(ahead model.Date, month, day int) model.Date {
	if last, ok := s.base.Latest(); !ok || notAfter(ahead, last+slackLasting) {
		return ahead
	}
	for _, from := range []model.Date{s.stay, s.event} {
		if from.HasYear() {
			after := scene{base: from}
			return after.nearest(month, day, true)
		}
	}
	return s.nearest(month, day, false)
}

// aheadOf tells whether a day of the page lies behind the beginning of what was told before.
func aheadOf(page, event model.Date) bool {
	day, ok1 := page.Civil()
	first, ok2 := event.Earliest()
	return ok1 && ok2 && first < day
}
