package model

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// ParseDate reads a date in EDTF. It accepts days, months and years
// ("2023-06-25", "2023-06", "2023"), unknown years and unspecified parts
// ("XXXX-05-04", "2023-06-XX"), a closing mark of doubt ("~", "?", "%"), and
// intervals with at most one open end ("2023-06-25/2023-06-27", "../2023",
// "2023-09-18/.."). The error names the part that is wrong.
func ParseDate(s string) (Date, error) {
	d, err := parseDate(s)
	if err != nil {
		return Date{}, fmt.Errorf("date %q: %w", clip(s), err)
	}
	return d, nil
}

// clip keeps a message short whatever the file holds.
func clip(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}

func parseDate(s string) (Date, error) {
	if s == "" {
		return Date{}, errors.New("it is empty")
	}
	from, to, interval := strings.Cut(s, "/")
	if !interval {
		p, err := parsePoint(s)
		return Date{start: p}, err
	}
	start, err := parseEnd(from)
	if err != nil {
		return Date{}, fmt.Errorf("start: %w", err)
	}
	end, err := parseEnd(to)
	if err != nil {
		return Date{}, fmt.Errorf("end: %w", err)
	}
	d := Date{start: start, end: end, interval: true}
	if start == end && start != (point{}) {
		return Date{}, errors.New("end: it is the same as the start; write it once")
	}
	return d, d.checkEnds()
}

func parseEnd(s string) (point, error) {
	switch s {
	case "..":
		return point{}, nil
	case "":
		return point{}, errors.New("it is missing; an open end is written \"..\"")
	}
	return parsePoint(s)
}

// parsePoint reads YYYY, YYYY-MM or YYYY-MM-DD with X for unknown parts.
func parsePoint(s string) (point, error) {
	var p point
	if n := len(s); n > 0 && strings.IndexByte("~?%", s[n-1]) >= 0 {
		p.mark, s = s[n-1], s[:n-1]
	}
	year, rest, hasMonth := strings.Cut(s, "-")
	month, day, hasDay := strings.Cut(rest, "-")
	if year != "XXXX" {
		v, ok := digits(year, 4)
		if !ok || v == 0 {
			return point{}, fmt.Errorf("year %q is not four digits between 0001 and 9999 or XXXX", clip(year))
		}
		p.year = int16(v)
	}
	for _, part := range []struct {
		name, text string
		given      bool
		into       *uint8
	}{{"month", month, hasMonth, &p.month}, {"day", day, hasDay, &p.day}} {
		if !part.given {
			break
		}
		if part.text == "XX" {
			p.xs++
			continue
		}
		v, ok := digits(part.text, 2)
		if !ok {
			return point{}, fmt.Errorf("%s %q is not two digits or XX", part.name, clip(part.text))
		}
		if v == 0 {
			return point{}, fmt.Errorf("%s 00 does not exist", part.name)
		}
		if p.xs != 0 {
			return point{}, errors.New("day is given but month is XX")
		}
		*part.into = uint8(v)
	}
	return p, p.check()
}

// digits reads exactly n decimal digits.
func digits(s string, n int) (int, bool) {
	if len(s) != n {
		return 0, false
	}
	v := 0
	for i := range n {
		c := s[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		v = v*10 + int(c-'0')
	}
	return v, true
}

// check says which part of p the calendar does not have.
func (p point) check() error {
	switch {
	case p.year == 0 && p.month == 0:
		return errors.New("year and month are both unknown")
	case p.month > 12:
		return fmt.Errorf("month %02d is not between 01 and 12", p.month)
	case p.day == 0:
		return nil
	}
	if n := daysIn(int(p.year), int(p.month)); int(p.day) > n {
		in := ""
		if p.year != 0 {
			in = " " + strconv.Itoa(int(p.year))
		}
		return fmt.Errorf("day %02d: %s%s has %d days", p.day, time.Month(p.month), in, n)
	}
	return nil
}

var (
	errEndsOpen     = errors.New("both ends are open")
	errEndsMixed    = errors.New("only one of the two ends has a known year")
	errEndsReversed = errors.New("end is before start")
)

// checkEnds says what is wrong with an interval's ends. Without years, an end
// before the start lies in the next year.
func (d Date) checkEnds() error {
	if d.start == (point{}) || d.end == (point{}) {
		if d.start == d.end {
			return errEndsOpen
		}
		return nil
	}
	switch {
	case (d.start.year == 0) != (d.end.year == 0):
		return errEndsMixed
	case d.start.year != 0 && d.end.lastDay() < d.start.firstDay():
		return errEndsReversed
	}
	return nil
}

// MarshalText writes d in EDTF, so that JSON holds it as a string.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads EDTF; empty text gives the zero Date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
