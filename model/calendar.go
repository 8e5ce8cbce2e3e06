package model

import (
	"cmp"
	"math"
	"strings"
)

// span is a run of days, both ends inclusive; open ends are the extremes of int.
type span struct{ from, to int }

// days is the run of days that d, whose year is known, can be.
func (d Date) days() span {
	s := span{math.MinInt, math.MaxInt}
	if c, ok := d.Earliest(); ok {
		s.from = int(c)
	}
	if c, ok := d.Latest(); ok {
		s.to = int(c)
	}
	return s
}

const leapYear = 2000 // any leap year; unknown years are laid on its 366 days

// firstOrdinal is p's first day within its year, counted as in a leap year from 0.
func (p point) firstOrdinal() int {
	p.year = leapYear
	return int(p.firstDay() - civil(leapYear, 1, 1))
}

// lastOrdinal is p's last day within its year, counted as in a leap year from 0.
func (p point) lastOrdinal() int {
	p.year = leapYear
	return int(p.lastDay() - civil(leapYear, 1, 1))
}

const ordinals = 366

// ordinalSpan lays d on the circle of the year's days: from > to runs over the
// turn of the year; the second result says that d covers the whole circle.
func (d Date) ordinalSpan() (span, bool) {
	if d.interval && (d.start == (point{}) || d.end == (point{})) {
		return span{0, ordinals - 1}, true
	}
	if s := d.days(); d.HasYear() && s.to-s.from >= ordinals-2 {
		return span{0, ordinals - 1}, true
	}
	return span{d.start.firstOrdinal(), d.last().lastOrdinal()}, false
}

func (s span) hasOrdinal(n int) bool {
	if s.from <= s.to {
		return s.from <= n && n <= s.to
	}
	return n >= s.from || n <= s.to
}

// Overlaps reports whether a and b can share a day. Open ends are unbounded.
// Where the year of one is unknown, month and day alone are compared. The zero
// Date overlaps nothing.
func Overlaps(a, b Date) bool {
	if a.IsZero() || b.IsZero() {
		return false
	}
	if a.HasYear() && b.HasYear() {
		x, y := a.days(), b.days()
		return x.from <= y.to && y.from <= x.to
	}
	x, xAll := a.ordinalSpan()
	y, yAll := b.ordinalSpan()
	return xAll || yAll || x.hasOrdinal(y.from) || y.hasOrdinal(x.from)
}

// Contains reports whether every day that b can be lies within a. Open ends are
// unbounded. Where the year of one is unknown, month and day alone are
// compared. The zero Date neither contains nor is contained.
func Contains(a, b Date) bool {
	if a.IsZero() || b.IsZero() {
		return false
	}
	if a.HasYear() && b.HasYear() {
		x, y := a.days(), b.days()
		return x.from <= y.from && y.to <= x.to
	}
	x, xAll := a.ordinalSpan()
	y, yAll := b.ordinalSpan()
	if xAll || yAll {
		return xAll
	}
	width := func(s span) int { return (s.to - s.from + ordinals) % ordinals }
	return x.hasOrdinal(y.from) && x.hasOrdinal(y.to) &&
		(y.from-x.from+ordinals)%ordinals+width(y) <= width(x)
}

// Compare orders dates: by the earliest day they can be, the more precise
// before the less (the earlier latest day), then by their text. Dates without a
// year come after all others, by month and day; the zero Date comes last.
func Compare(a, b Date) int {
	if a == b {
		return 0
	}
	rank := func(d Date) int {
		switch {
		case d.IsZero():
			return 2
		case !d.HasYear():
			return 1
		}
		return 0
	}
	ra, rb := rank(a), rank(b)
	if ra != rb {
		return cmp.Compare(ra, rb)
	}
	x, y := a.days(), b.days()
	if ra == 1 {
		x, y = a.unrolled(), b.unrolled()
	}
	if c := cmp.Or(cmp.Compare(x.from, y.from), cmp.Compare(x.to, y.to)); c != 0 {
		return c
	}
	return strings.Compare(a.String(), b.String())
}

// unrolled is the run of ordinals of a date without a year, the end past the
// turn of the year counted on.
func (d Date) unrolled() span {
	s := span{math.MinInt, math.MaxInt}
	if d.start != (point{}) {
		s.from = d.start.firstOrdinal()
	}
	if last := d.last(); last != (point{}) {
		s.to = last.lastOrdinal()
	}
	if s.to < s.from {
		s.to += ordinals
	}
	return s
}
