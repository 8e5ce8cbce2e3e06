package when

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"amur/model"
)

// meaning is what an expression says, before anything around it is known.
type meaning struct {
	op                          op
	base                        base
	unit                        unit
	clock, leads, season        bool
	side                        int8 // -1 past, +1 future: strictly before or after the base
	open                        int8 // -1 open start, +1 open end
	relYear, relMonth, week     int8 // counted from the base; valid when the flag below is set
	hasYear, hasMonth, hasWeek  bool
	countFromSlot, unitFromSlot bool // of a rule: n and unit come from the text
	n                           int16
	feast                       parts // month and day of a rule's own
	from, to                    parts
}

// parts are the parts of a date that a text names; 0 when it does not.
type parts struct {
	year                int16
	month, day, weekday int8
}

type op uint8

const (
	opNothing op = iota
	opDate
	opSpan
	opWeekday
	opShift
	opPart
)

type base uint8

const (
	baseAnchor base = iota
	baseEvent
	baseTurn // the event for what is told, the anchor for what is announced
	baseStay // the first day of the stay being told, which the text counts as one
	baseEnd  // the last day of that stay
)

type unit uint8

const (
	unitNone unit = iota
	unitHour
	unitDay
	unitWeekend
	unitWeek
	unitMonth
	unitQuarter
	unitYear
	unitDecade
)

var unitNames = [...]string{
	unitHour: "hour", unitDay: "day", unitWeekend: "weekend", unitWeek: "week",
	unitMonth: "month", unitQuarter: "quarter", unitYear: "year", unitDecade: "decade",
}

// precision is how exactly a day has to be known from which units are counted.
func (u unit) precision() model.Precision {
	switch u {
	case unitYear, unitDecade:
		return model.PrecisionYear
	case unitMonth, unitQuarter:
		return model.PrecisionMonth
	}
	return model.PrecisionDay
}

func parseUnit(s string) (unit, bool) {
	for u, name := range unitNames {
		if name == s && s != "" {
			return unit(u), true
		}
	}
	return unitNone, false
}

// slots are the values that a text gave to the {names} of a row.
type slots [slotCount]int16

type slot uint8

const (
	slotNone slot = iota
	slotYear
	slotMonth
	slotDay
	slotWeekday
	slotN
	slotUnit
	slotYear2
	slotMonth2
	slotDay2
	slotWeekday2
	slotSeason
	slotCount
)

// with puts the values of a text into the meaning of a rule.
func (m meaning) with(s *slots) meaning {
	m.from = parts{s[slotYear], int8(s[slotMonth]), int8(s[slotDay]), int8(s[slotWeekday])}
	m.to = parts{s[slotYear2], int8(s[slotMonth2]), int8(s[slotDay2]), int8(s[slotWeekday2])}
	if s[slotSeason] != 0 {
		m.from.month, m.season = int8(s[slotSeason]), true
	}
	if m.feast.day != 0 {
		m.from.month, m.from.day = m.feast.month, m.feast.day
	}
	if m.countFromSlot {
		m.n *= max(s[slotN], s[slotDay])
		if m.base == baseStay {
			m.n--
		}
	}
	if m.unitFromSlot {
		m.unit = unit(s[slotUnit])
	}
	return m
}

// possible reports whether the calendar has the days that m names.
func (m *meaning) possible() bool {
	if m.op != opDate && m.op != opSpan {
		return true
	}
	from, to := m.from, m.to
	if m.op == opSpan {
		from, to = share(from, to)
	}
	return from.possible() && to.possible()
}

func (p parts) possible() bool {
	switch {
	case p.day == 0 || p.month == 0:
		return true
	case p.year == 0:
		return !model.YearUnknown(int(p.month), int(p.day)).IsZero()
	}
	return !model.Day(int(p.year), int(p.month), int(p.day)).IsZero()
}

func (m *meaning) kind() Kind {
	switch {
	case m.op == opNothing:
		return KindNone
	case m.op == opPart:
		return KindPart
	case m.clock:
		return KindClock
	case m.op == opSpan || m.open != 0:
		return KindSpan
	case m.base != baseAnchor:
		return KindEvent
	case m.op == opShift:
		return KindRelative
	case m.op == opWeekday:
		return KindWeekday
	}
	year := m.from.year != 0 || m.hasYear || m.hasMonth
	switch {
	case m.from.day != 0 && year:
		return KindDay
	case m.from.day != 0:
		return KindDayMonth
	case m.from.month != 0 && !m.season:
		return KindMonth
	}
	return KindYear
}

// meaning reads what a rule says of itself.
func (r *Rule) meaning() (meaning, error) {
	var m meaning
	var err error
	pick := func(key, value string, choices ...string) int {
		for i, c := range choices {
			if c == value {
				return i
			}
		}
		err = fmt.Errorf("%s: %q is none of %s", key, value, strings.Join(choices, ", "))
		return 0
	}
	m.op = op(pick("is", r.Is, "nothing", "date", "span", "weekday", "shift", "part"))
	m.base = base(pick("base", r.Base, "", "event", "turn", "stay", "end"))
	m.side = [...]int8{0, -1, 1}[pick("side", r.Side, "", "past", "future")]
	m.open = [...]int8{0, -1, 1}[pick("open", r.Open, "", "start", "end")]
	m.clock = pick("kind", r.Kind, "", "clock") == 1
	m.leads = r.Leads
	if err != nil {
		return meaning{}, err
	}
	for _, rel := range []struct {
		from *int
		to   *int8
		has  *bool
	}{{r.Year, &m.relYear, &m.hasYear}, {r.Month, &m.relMonth, &m.hasMonth}, {r.Week, &m.week, &m.hasWeek}} {
		if rel.from == nil {
			continue
		}
		if *rel.from < -100 || *rel.from > 100 {
			return meaning{}, fmt.Errorf("year, month or week %d is too far off", *rel.from)
		}
		*rel.to, *rel.has = int8(*rel.from), true
	}
	if m.op == opShift && r.By == "" || m.op != opShift && m.op != opWeekday && r.By != "" {
		return meaning{}, fmt.Errorf("by belongs to shift and weekday, and shift needs it")
	}
	if r.By != "" {
		err = m.parseBy(r.By)
	}
	if err == nil && m.op == opWeekday && m.n != 0 && m.unit != unitWeek {
		err = fmt.Errorf("by %q: a weekday is moved by weeks", r.By)
	}
	if err == nil && r.Day != "" {
		m.feast, err = parseDay(r.Day)
	}
	return m, err
}

// parseDay reads "12-31".
func parseDay(s string) (parts, error) {
	d, err := time.Parse("2006-01-02", "2000-"+s)
	if err != nil {
		return parts{}, fmt.Errorf("day %q: want month and day, 12-31", s)
	}
	return parts{month: int8(d.Month()), day: int8(d.Day())}, nil
}

// parseBy reads "-1 day", "+n unit".
func (m *meaning) parseBy(by string) error {
	count, unitName, ok := strings.Cut(by, " ")
	if !ok || len(count) < 2 || (count[0] != '-' && count[0] != '+') {
		return fmt.Errorf("by %q: want a sign, a number or n, and a unit", by)
	}
	m.n = 1
	if count[1:] == "n" {
		m.countFromSlot = true
	} else {
		n, err := strconv.Atoi(count[1:])
		if err != nil || n > 1000 {
			return fmt.Errorf("by %q: bad number", by)
		}
		m.n = int16(n)
	}
	if count[0] == '-' {
		m.n = -m.n
	}
	if unitName == "unit" {
		m.unitFromSlot = true
		return nil
	}
	if m.unit, ok = parseUnit(unitName); !ok {
		return fmt.Errorf("by %q: unknown unit", by)
	}
	return nil
}
