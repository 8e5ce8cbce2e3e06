package article

import (
	"regexp"
	"strings"
)

// shortYears are the patterns of days with the name of a month m and two digits of a year that nothing
// else could be: between hyphens, beside a time of day, behind an apostrophe, or too high for a day.
func shortYears(m string) []*regexp.Regexp {
	named := `(?P<m>` + m + `)\.?`
	return []*regexp.Regexp{
		regexp.MustCompile(`(?i)(?:^|[^0-9])(?P<d>[0-9]{1,2})-` + named + `-(?P<short>[0-9]{2})(?:[^0-9:]|$)`),
		regexp.MustCompile(`(?i)(?:^|[^0-9])(?P<d>[0-9]{1,2}) ` + named + ` (?P<short>[0-9]{2}),? [0-9]{1,2}:[0-9]{2}`),
		regexp.MustCompile(`(?i)[0-9]{4} (?:gmt|utc),? (?P<d>[0-9]{1,2}) ` + named + ` (?P<short>[0-9]{2})(?:[^0-9:]|$)`),
		regexp.MustCompile(`(?i)(?:^|[^0-9])(?P<d>[0-9]{1,2}) ` + named + ` (?P<short>[3-9][0-9])[)\]]?$`),
		regexp.MustCompile(`(?i)(?:^|[^0-9])(?P<d>[0-9]{1,2}) ` + named + ` ?['’](?P<short>[0-9]{2})(?:[^0-9]|$)`),
		regexp.MustCompile(`(?i)(?:^|[^\pL0-9])` + named + ` (?P<d>[0-9]{1,2}),? ?['’](?P<short>[0-9]{2})(?:[^0-9]|$)`),
	}
}

// fullYear is the year of which the last two digits are y.
func fullYear(y int) int {
	if y < 50 {
		return 2000 + y
	}
	return 1900 + y
}

// yearBehind finds a year right behind the weekday of a day: "1 July, Friday, 2005".
var yearBehind = regexp.MustCompile(`^[ ,]{1,3}((?:19|20)[0-9]{2})(?:[^0-9:.-]|$)`)

// besides reads the year of a day behind its weekday, which is line[from:to].
func (h *hit) besides(line string, from, to int) {
	if h.year != 0 || from < h.end || strings.Trim(line[h.end:from], " ,.") != "" {
		return
	}
	m := yearBehind.FindStringSubmatchIndex(line[to:])
	if m == nil {
		return
	}
	d := h.day
	if d.year = number(line[to:], m, 1); d.valid() {
		h.day, h.end = d, to+m[3]
	}
}

// besideDay is how heavy a dash between two days is at most, with a word for "day" or "year" before it.
const besideDay = 6

// span reports whether the hit of index i is the first day of a span whose years are named once, and
// gives the last its year: "March 26 - April 1, 2007".
func span(line string, hits []hit, i int) bool {
	if i+1 >= len(hits) || (hits[i].year == 0) == (hits[i+1].year == 0) {
		return false
	}
	between := strings.TrimSpace(line[hits[i].end:hits[i+1].start])
	if !strings.ContainsAny(lastRune(between), "-–—~－～") || weight(between) > besideDay {
		return false
	}
	hits[i+1].year = max(hits[i].year, hits[i+1].year)
	return true
}
