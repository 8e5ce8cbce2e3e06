package article

import (
	"regexp"
	"strings"
)

var (
	isoDate   = regexp.MustCompile(`(?:^|[^0-9])((?:19|20)[0-9]{2})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[^0-9]|$)`)
	plainDate = regexp.MustCompile(`(?:^|[^0-9.,/-])([0-9]{1,2})([./-])([0-9]{1,2})([./-])((?:19|20)[0-9]{2}|[0-9]{2})(?:[^0-9./-]|[./-][^0-9]|[./-]?$)`)
	shortDate = regexp.MustCompile(`(?:^|[^0-9.,:/-])([0-9]{1,2})[./-]([0-9]{1,2})[ |,–-]{1,4}[0-9]{1,2}[:h][0-9]{2}(?:[^0-9]|$)`)
	wideDate  = regexp.MustCompile(`(?:^|[^0-9０-９])((?:19|20)[0-9]{2}|[０-９]{4})[．／－]([0-9]{1,2}|[０-９]{1,2})[．／－]([0-9]{1,2}|[０-９]{1,2})(?:[^0-9０-９]|$)`)
	eraDate   = regexp.MustCompile(`(?:^|[^0-9.,/-])(1[0-9]{2})([./-])([0-9]{1,2})([./-])([0-9]{1,2})(?:[^0-9./-]|[./-]?$)`)
)

// numberDate reports whether a line has two numbers with a sign between them, as every all-number date has.
func numberDate(line string) bool {
	if strings.ContainsAny(line, "．／－") {
		return true
	}
	for i := 1; i+1 < len(line); i++ {
		switch line[i] {
		case '-', '/', '.':
			if isDigit(line[i-1]) && isDigit(line[i+1]) {
				return true
			}
		}
	}
	return false
}

// isDigit reports whether c is an ASCII digit.
func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// numbers finds the dates written in numbers alone.
func (s *dateScanner) numbers(line, order string) []hit {
	var hits []hit
	for _, m := range submatches(isoDate, line) {
		d := day{year: number(line, m, 1), month: number(line, m, 2), day: number(line, m, 3)}
		hits = appendValid(hits, d, m[2], m[7])
	}
	for _, m := range submatches(plainDate, line) {
		a, b, y := number(line, m, 1), number(line, m, 3), number(line, m, 5)
		if line[m[4]:m[5]] != line[m[8]:m[9]] {
			continue
		}
		if y < 100 {
			if d, ok := yearFirst(a, b, y); ok && order == "ymd" && line[m[4]:m[5]] != "." {
				hits = appendValid(hits, d, m[2], m[11])
				continue
			}
			y = fullYear(y)
		}
		first := order
		if order == "ymd" || order == "mdy" && line[m[4]:m[5]] != "/" {
			first = "dmy" // dashes and dots are no American habit, nor the year behind a Chinese one
		}
		hits = appendValid(hits, arrange(a, b, y, first), m[2], m[11])
		if n := len(hits); n > 0 && hits[n-1].start == m[2] {
			hits[n-1].either = a <= 12 && b <= 12 && a != b
		}
	}
	for _, m := range submatches(wideDate, line) {
		d := day{year: s.value(line[m[2]:m[3]]), month: s.value(line[m[4]:m[5]]), day: s.value(line[m[6]:m[7]])}
		hits = appendValid(hits, d, m[2], m[7])
	}
	if s.era > 0 {
		for _, m := range submatches(eraDate, line) {
			if line[m[4]:m[5]] == line[m[8]:m[9]] {
				d := day{year: number(line, m, 1) + s.era, month: number(line, m, 3), day: number(line, m, 5)}
				hits = appendValid(hits, d, m[2], m[11])
			}
		}
	}
	for _, m := range submatches(shortDate, line) {
		a, b := number(line, m, 1), number(line, m, 2)
		hits = appendValid(hits, arrange(a, b, 0, order), m[2], m[5])
	}
	return hits
}

// yearFirst reads three numbers of two figures as year, month and day, as those do who always begin with the
// year: "23-08-16".
func yearFirst(y, m, d int) (day, bool) {
	out := day{year: fullYear(y), month: m, day: d}
	return out, out.valid()
}

// arrange says which of two numbers is the day.
func arrange(a, b, year int, order string) day {
	if (order != "dmy" || b > 12) && a <= 12 {
		return day{year: year, month: a, day: b}
	}
	return day{year: year, month: b, day: a}
}
