package model

import "time"

// Date is a point or stretch of time as the codebook writes it: the part of
// EDTF (ISO 8601-2) that news can support. It holds a day, a month or a year,
// each possibly with an unknown year ("XXXX-05-04") or a mark of doubt ("~",
// "?", "%"), or an interval between two of these with perhaps one end open.
//
// Dates are comparable with ==; the zero Date is no date at all.
type Date struct {
	start, end point // of a single date, end is the zero point
	interval   bool
}

// point is a single EDTF date; the zero point is an open end.
type point struct {
	year       int16 // 1 to 9999; 0 when unknown
	month, day uint8 // 0 when not given
	xs         uint8 // how many of the last two parts are written "XX"
	mark       byte  // '~', '?', '%' or 0
}

// Precision says how finely a Date is known.
type Precision int

// The precisions of a Date.
const (
	PrecisionNone     Precision = iota // no date
	PrecisionYear                      // a year: 2023, 2023-XX
	PrecisionMonth                     // a month: 2023-06, 2023-06-XX, XXXX-06
	PrecisionDay                       // a day: 2023-06-25, XXXX-06-25
	PrecisionInterval                  // two ends, one of them perhaps open
)

// String names the precision in English.
func (p Precision) String() string {
	switch p {
	case PrecisionYear:
		return "year"
	case PrecisionMonth:
		return "month"
	case PrecisionDay:
		return "day"
	case PrecisionInterval:
		return "interval"
	}
	return "none"
}

// Day returns the date of one day, or the zero Date when the calendar has no such day.
func Day(y, m, d int) Date { return single(y, m, d) }

// Month returns the date of one month, or the zero Date when there is no such month.
func Month(y, m int) Date { return single(y, m, 0) }

// Year returns the date of one year between 1 and 9999, else the zero Date.
func Year(y int) Date { return single(y, 0, 0) }

// YearUnknown returns day d of month m in a year that is not known; d may be 0
// for the month alone. It returns the zero Date when no year has that day.
func YearUnknown(m, d int) Date {
	p := point{month: uint8(m), day: uint8(d)}
	if m < 1 || m > 12 || d < 0 || d > 31 || p.check() != nil {
		return Date{}
	}
	return Date{start: p}
}

func single(y, m, d int) Date {
	if y < 1 || y > 9999 || m < 0 || m > 12 || d < 0 || d > 31 || (d > 0 && m == 0) {
		return Date{}
	}
	p := point{year: int16(y), month: uint8(m), day: uint8(d)}
	if p.check() != nil {
		return Date{}
	}
	return Date{start: p}
}

// Interval returns the stretch from the start of a to the end of b. A zero
// Date is an open end; two of them give the zero Date, and a == b gives a.
// Ends in the wrong order are exchanged; ends of which only one has a known
// year make no interval and give the zero Date.
func Interval(a, b Date) Date {
	if a == b {
		return a
	}
	d := Date{start: a.start, end: b.last(), interval: true}
	if d.start == d.end && d.start != (point{}) {
		return Date{start: d.start} // an interval that began on the day
	}
	switch d.checkEnds() {
	case nil:
		return d
	case errEndsReversed:
		return Date{start: b.start, end: a.last(), interval: true}
	}
	return Date{}
}

// last is the point at which d ends.
func (d Date) last() point {
	if d.interval {
		return d.end
	}
	return d.start
}

// IsZero reports whether d is no date at all.
func (d Date) IsZero() bool { return d == Date{} }

// IsInterval reports whether d has two ends, one of them perhaps open.
func (d Date) IsInterval() bool { return d.interval }

// IsApprox reports whether d, or one of its ends, bears a mark of doubt (~ ? %).
func (d Date) IsApprox() bool { return d.start.mark != 0 || d.end.mark != 0 }

// Approx returns d marked as approximate ("~"); a date that is uncertain ("?")
// becomes both ("%").
func (d Date) Approx() Date {
	d.start, d.end = d.start.approx(), d.end.approx()
	return d
}

func (p point) approx() point {
	switch {
	case p == point{}:
	case p.mark == 0:
		p.mark = '~'
	case p.mark == '?':
		p.mark = '%'
	}
	return p
}

// Exact returns d without its marks of doubt.
func (d Date) Exact() Date {
	d.start.mark, d.end.mark = 0, 0
	return d
}

// Start returns the first end of an interval, zero when it is open; any other date is its own start.
func (d Date) Start() Date { return Date{start: d.start} }

// End returns the second end of an interval, zero when it is open; any other date is its own end.
func (d Date) End() Date { return Date{start: d.last()} }

// Precision says how finely d is known.
func (d Date) Precision() Precision {
	switch {
	case d.IsZero():
		return PrecisionNone
	case d.interval:
		return PrecisionInterval
	case d.start.day != 0:
		return PrecisionDay
	case d.start.month != 0:
		return PrecisionMonth
	}
	return PrecisionYear
}

// HasYear reports whether d states a year. The two ends of an interval agree in this.
func (d Date) HasYear() bool { return d.start.year != 0 || d.end.year != 0 }

// YearValue returns the year of d's start, 0 when it is not known.
func (d Date) YearValue() int { return int(d.start.year) }

// MonthValue returns the month (1 to 12) of d's start, 0 when it is not known.
func (d Date) MonthValue() int { return int(d.start.month) }

// DayValue returns the day of the month of d's start, 0 when it is not known.
func (d Date) DayValue() int { return int(d.start.day) }

// WithYear returns d in the given year when its own is not known, else d. An
// interval that runs over the turn of the year ends in the next. The result is
// the zero Date when that year has no such day (29 February).
func (d Date) WithYear(y int) Date {
	if d.IsZero() || d.HasYear() {
		return d
	}
	if y < 1 || y > 9999 {
		return Date{}
	}
	last := y
	if d.interval && d.start != (point{}) && d.end.lastOrdinal() < d.start.firstOrdinal() {
		last++
	}
	for _, p := range []struct {
		*point
		year int
	}{{&d.start, y}, {&d.end, last}} {
		if *p.point == (point{}) {
			continue
		}
		p.point.year = int16(p.year)
		if p.year > 9999 || p.check() != nil {
			return Date{}
		}
	}
	return d
}

// AddDays returns the day n days after d, which must be a single day; other
// dates give the zero Date. A day whose year is unknown is counted on in a
// common year and stays without a year. A mark of doubt is kept.
func (d Date) AddDays(n int) Date {
	if d.Precision() != PrecisionDay {
		return Date{}
	}
	if d.start.year == 0 {
		t := time.Date(2001, time.Month(d.start.month), int(d.start.day)+n, 0, 0, 0, 0, time.UTC)
		moved := YearUnknown(int(t.Month()), t.Day())
		moved.start.mark = d.start.mark
		return moved
	}
	moved := (d.start.firstDay() + Civil(n)).Date()
	if !moved.IsZero() {
		moved.start.mark = d.start.mark
	}
	return moved
}

// AddMonths returns the month n months after d, which must be a single month;
// other dates give the zero Date. A mark of doubt is kept.
func (d Date) AddMonths(n int) Date {
	if d.Precision() != PrecisionMonth {
		return Date{}
	}
	months := int(d.start.month) - 1 + n
	year, month := months/12, months%12
	if month < 0 {
		year, month = year-1, month+12
	}
	if d.start.year != 0 {
		year += int(d.start.year)
		if year < 1 || year > 9999 {
			return Date{}
		}
		d.start.year = int16(year)
	}
	d.start.month = uint8(month + 1)
	return d
}

// Civil is a day of the Gregorian calendar: the number of days since 1970-01-01.
type Civil int

const secondsPerDay = 24 * 60 * 60

// Date returns the day as a Date, zero outside the years 1 to 9999.
func (c Civil) Date() Date {
	const tooFar = 4_000_000 // days; keeps the seconds below from running over
	if c < -tooFar || c > tooFar {
		return Date{}
	}
	t := time.Unix(int64(c)*secondsPerDay, 0).UTC()
	return Day(t.Year(), int(t.Month()), t.Day())
}

// Weekday returns the day of the week.
func (c Civil) Weekday() time.Weekday {
	// 1970-01-01 was a Thursday.
	return time.Weekday(((int(c)+int(time.Thursday))%7 + 7) % 7)
}

// Civil returns the day that d is; false unless d is a single day of a known year.
func (d Date) Civil() (Civil, bool) {
	if d.interval || d.start.day == 0 || d.start.year == 0 {
		return 0, false
	}
	return d.start.firstDay(), true
}

// Earliest returns the first day that d can be; false when its year is unknown
// or its start is open.
func (d Date) Earliest() (Civil, bool) {
	if d.start.year == 0 {
		return 0, false
	}
	return d.start.firstDay(), true
}

// Latest returns the last day that d can be; false when its year is unknown or
// its end is open.
func (d Date) Latest() (Civil, bool) {
	p := d.last()
	if p.year == 0 {
		return 0, false
	}
	return p.lastDay(), true
}

// firstDay is the first day of p, whose year is known.
func (p point) firstDay() Civil {
	return civil(int(p.year), max(1, int(p.month)), max(1, int(p.day)))
}

// lastDay is the last day of p, whose year is known.
func (p point) lastDay() Civil {
	switch {
	case p.month == 0:
		return civil(int(p.year), 12, 31)
	case p.day == 0:
		return civil(int(p.year), int(p.month), daysIn(int(p.year), int(p.month)))
	}
	return civil(int(p.year), int(p.month), int(p.day))
}

// civil counts days in eras of 400 years that begin on 1 March, so that the leap
// day is the last of its year; merging asks for it millions of times.
func civil(y, m, d int) Civil {
	const daysPerEra, epoch = 146_097, 719_468 // 1970-01-01 counted from 0000-03-01
	if m <= 2 {
		y, m = y-1, m+12
	}
	era, year := y/400, y%400
	if y < 0 {
		era, year = -1, y+400
	}
	dayOfYear := (153*(m-3)+2)/5 + d - 1
	return Civil(era*daysPerEra + year*365 + year/4 - year/100 + dayOfYear - epoch)
}

// daysIn is the length of a month; February has 29 days when the year is unknown (0).
func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year == 0 || year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// String writes d in EDTF, "" for the zero Date. ParseDate reads it back.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	if !d.interval {
		return d.start.String()
	}
	return openOr(d.start) + "/" + openOr(d.end)
}

func openOr(p point) string {
	if p == (point{}) {
		return ".."
	}
	return p.String()
}

func (p point) String() string {
	text := make([]byte, 0, len("2023-06-25~"))
	if p.year == 0 {
		text = append(text, "XXXX"...)
	} else {
		text = twoDigits(twoDigits(text, int(p.year)/100), int(p.year)%100)
	}
	for _, part := range [...]uint8{p.month, p.day} {
		if part != 0 {
			text = twoDigits(append(text, '-'), int(part))
		}
	}
	for range p.xs {
		text = append(text, "-XX"...)
	}
	if p.mark != 0 {
		text = append(text, p.mark)
	}
	return string(text)
}

func twoDigits(text []byte, n int) []byte {
	return append(text, byte('0'+n/10), byte('0'+n%10))
}
