package article

import (
	"regexp"
	"strings"
)

// withUnits is the pattern of a date whose numbers have a word behind each, in the
// digits of the language or ours.
func (s *dateScanner) withUnits(w PageWords) *regexp.Regexp {
	s.numerals, s.era = make(map[rune]int), w.Era
	for n, signs := range w.Numerals {
		for _, r := range signs {
			s.numerals[r] = n
			if n > 10 {
				s.numerals[r] = 10 * (n - 9) // twenty, thirty
			}
		}
	}
	y, m, d := regexp.QuoteMeta(w.Units[0]), regexp.QuoteMeta(w.Units[1]), regexp.QuoteMeta(w.Units[2])
	year, short := `(?:19|20)[0-9]{2}`, `[0-9]{1,2}`
	if len(s.numerals) > 0 {
		digit := `[` + regexp.QuoteMeta(strings.Join(w.Numerals, "")) + `]`
		year, short = year+`|[０-９]{4}|`+digit+`{4}`, `(?:`+short+`|[０-９]{1,2}|`+digit+`{1,3})`
	}
	if s.era > 0 {
		year += `|1[0-9]{2}`
		if s.eras = w.EraNames; len(s.eras) > 0 {
			year += `|(?:` + alternatives(s.eras) + `) ?(?:[0-9]{2,3}|[０-９]{2,3}|[` + regexp.QuoteMeta(strings.Join(w.Numerals, "")) + `]{1,4})`
		}
		s.compact = regexp.MustCompile(`(?:^|[^0-9])(?P<y>1[0-9]{2})(?P<m>[01][0-9])(?P<d>[0-3][0-9])[）)]?$`)
	}
	return regexp.MustCompile(`(?:(?P<y>` + year + `) ?` + y + ` ?)?(?P<m>` + short + `) ?` + m + ` ?(?P<d>` + short + `) ?` + d)
}

// value is the number that is written in digits of either kind, one by one or with a
// word for ten, 0 when it is none.
func (s *dateScanner) value(text string) int {
	tens, units := 0, 0
	for _, r := range text {
		digit, ok := s.numerals[r]
		switch {
		case r >= '0' && r <= '9':
			digit = int(r - '0')
		case r >= '０' && r <= '９':
			digit = int(r - '０')
		case !ok:
			return 0
		}
		if digit >= 10 {
			tens, units = digit*max(units, 1), 0
			continue
		}
		units = 10*units + digit
	}
	return tens + units
}

// year is the year of a match in our count, 0 when it has none.
func (s *dateScanner) year(line string, m []int, i int) int {
	if i < 0 || m[2*i] < 0 {
		return 0
	}
	written := line[m[2*i]:m[2*i+1]]
	for _, name := range s.eras {
		written = strings.TrimLeft(strings.TrimPrefix(written, name), " ")
	}
	y := s.value(written)
	if y > 0 && y < 200 {
		y += s.era
	}
	return y
}

// unsigned is a text without the day with which the agency closes it.
func (s *dateScanner) unsigned(text string) string {
	if s.compact != nil {
		if m := s.compact.FindStringSubmatchIndex(text); m != nil && m[2] > 0 {
			return text[:m[2]]
		}
	}
	return text
}

// signed is the day with which the agency closes its text: year of the era, month and
// day in one number.
func (s *dateScanner) signed(text string) (day, bool) {
	if s.compact == nil {
		return day{}, false
	}
	hits := s.groups(s.compact, text)
	if len(hits) != 1 {
		return day{}, false
	}
	return hits[0].day, true
}
