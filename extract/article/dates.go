package article

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"amur/model"
)

// day is a day read on a page; year 0 when the page does not say it.
type day struct {
	year, month, day int
	weekday          time.Weekday
	hasWeekday       bool
}

// hit is a date found in a line.
type hit struct {
	day
	start, end int
	clock      bool // a time of day stands beside it
	either     bool // in numbers of which each could be the day
}

// fullDay reports whether a day stands with its year and its weekday, as in the head of a
// paper and hardly ever in a headline.
func (h *hit) fullDay() bool { return h.year != 0 && h.hasWeekday }

// date returns the day as the model's value.
func (d day) date() model.Date {
	if d.month == 0 {
		return model.Date{}
	}
	if d.year == 0 {
		return model.YearUnknown(d.month, d.day)
	}
	return model.Day(d.year, d.month, d.day)
}

// in is the day in a year, which need not be its own.
func (d day) in(year int) time.Time {
	return time.Date(year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
}

// valid reports whether the calendar has such a day in the years of news.
func (d day) valid() bool {
	if d.month < 1 || d.month > 12 || d.day < 1 || d.day > 31 || d.year != 0 && (d.year < 1900 || d.year > 2100) {
		return false
	}
	y := d.year
	if y == 0 {
		y = 2024 // a leap year: without a year 29 February is possible
	}
	return d.in(y).Day() == d.day
}

// years lists the years from 1945 to the year last in which the day falls on its weekday.
func (d day) years(last int) []int {
	var out []int
	if !d.hasWeekday {
		return nil
	}
	for y := 1945; y <= last; y++ {
		t := d.in(y)
		if t.Weekday() == d.weekday && t.Day() == d.day {
			out = append(out, y)
		}
	}
	return out
}

// dateScanner finds the dates of one language in a line.
type dateScanner struct {
	order    string
	months   map[string]int
	weekdays map[string]time.Weekday
	named    []*regexp.Regexp // with groups d, m, y
	stems    []string         // the shortest names of months, in which the others begin
	units    *regexp.Regexp
	numerals map[rune]int   // the language's own digits, and ten
	era      int            // see PageWords
	eras     []string       // see PageWords
	compact  *regexp.Regexp // year of the era, month and day in one number at the end of a line; nil without an era
	joiners  []string       // words that may stand behind a year too
	week     *regexp.Regexp
	weekStem []string // the same for weekdays
	today    *regexp.Regexp
}

var (
	bareDate  = regexp.MustCompile(`^ ?([0-9]{1,2}) ?[./-] ?([0-9]{1,2})(?:[^0-9/.-]|$)`)
	clockTime = regexp.MustCompile(`(?i)\b[0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2})?(?: ?[ap]\.?m\b\.?)?`)
)

// newDateScanner builds the scanner for a language; the names of extra, as a
// rule English, are read beside its own.
func newDateScanner(w, extra PageWords) *dateScanner {
	s := &dateScanner{order: w.Order, months: map[string]int{}, weekdays: map[string]time.Weekday{}, joiners: slices.Concat(w.Joiners, extra.Joiners)}
	if s.order == "" {
		s.order = "dmy"
	}
	var months, weekdays []string
	for _, p := range []PageWords{w, extra} {
		for i, names := range p.Months {
			for _, n := range names {
				n = strings.ToLower(n)
				if _, ok := s.months[n]; !ok {
					s.months[n] = i + 1
					months = append(months, n)
				}
			}
		}
		for i, names := range p.Weekdays {
			for _, n := range names {
				n = strings.ToLower(n)
				s.weekdays[n] = time.Weekday((i + 1) % 7)
				weekdays = append(weekdays, n)
			}
		}
	}
	s.stems = stems(months)
	join := `[ .,]*(?:(?:` + alternatives(slices.Concat(w.Joiners, extra.Joiners)) + `)\.?[ ,]*)?`
	ordinal := `(?:` + alternatives(slices.Concat(w.Ordinals, extra.Ordinals)) + `)?`
	if len(months) > 0 {
		m := `(` + alternatives(months) + `)`
		s.named = append(s.named,
			regexp.MustCompile(`(?i)(?:^|[^0-9])(?P<d>[0-9]{1,2})`+ordinal+`[ ./-]*(?:of )?(?P<m>`+m+`)(?:[ .,/-]*`+join+`(?P<y>(?:19|20)[0-9]{2}))?(?:[^\pL0-9:]|:[^0-9]|:?$)`),
			regexp.MustCompile(`(?i)(?:^|[^\pL0-9])(?P<m>`+m+`)\.?[ -]*(?P<d>[0-9]{1,2})`+ordinal+`(?:[ .,/-]*`+join+`(?P<y>(?:19|20)[0-9]{2}))?(?:[^0-9:]|:[^0-9]|:?$)`))
		s.named = append(s.named, shortYears(alternatives(months))...)
	}
	if len(w.Units) == 3 {
		s.units = s.withUnits(w)
	}
	if len(weekdays) > 0 {
		s.weekStem = stems(weekdays)
		s.week = regexp.MustCompile(`(?i)(?:` + alternatives(weekdays) + `)`)
	}
	if today := slices.Concat(w.Today, extra.Today); len(today) > 0 {
		s.today = regexp.MustCompile(`(?i)(?:` + alternatives(today) + `),? ?[(（ ]`)
	}
	return s
}

// stems keeps the words in which no other begins.
func stems(words []string) []string {
	var out []string
	for _, w := range slices.Sorted(slices.Values(words)) {
		if len(out) == 0 || !strings.HasPrefix(w, out[len(out)-1]) {
			out = append(out, w)
		}
	}
	return out
}

// alternatives joins words into a pattern, longest first.
func alternatives(words []string) string {
	sorted := slices.Clone(words)
	slices.SortStableFunc(sorted, func(a, b string) int { return len(b) - len(a) })
	for i, w := range sorted {
		sorted[i] = regexp.QuoteMeta(w)
	}
	return strings.Join(sorted, "|")
}

// find returns the dates of a line in order. order is that of all-number dates, ""
// for the language's.
func (s *dateScanner) find(line, order string) []hit {
	if order == "" {
		order = s.order
	}
	if !strings.ContainsAny(line, "0123456789０１２３４５６７８９") && (s.units == nil || !s.units.MatchString(line)) {
		return nil
	}
	var hits []hit
	if numberDate(line) {
		hits = s.numbers(line, order)
	}
	if holdsStem(line, s.stems) {
		for _, re := range s.named {
			hits = append(hits, s.groups(re, line)...)
		}
	}
	if s.units != nil {
		hits = append(hits, s.groups(s.units, line)...)
	}
	if len(hits) == 0 {
		return nil
	}
	slices.SortStableFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end))
	})
	hits = nested(hits)
	for i := range hits {
		s.surround(line, &hits[i])
	}
	return hits
}

// holdsStem reports whether a line holds one of the stems anywhere.
func holdsStem(line string, stems []string) bool {
	small := strings.ToLower(line)
	return slices.ContainsFunc(stems, func(w string) bool { return strings.Contains(small, w) })
}

// namesOfWeekdays are the places in a text where the name of a weekday stands, be it in a longer word.
func (s *dateScanner) namesOfWeekdays(text string) [][]int {
	if s.week == nil || !holdsStem(text, s.weekStem) {
		return nil
	}
	return s.week.FindAllStringIndex(text, -1)
}

// nested drops a date inside or across a better one: with a year before without.
func nested(hits []hit) []hit {
	var out []hit
	for _, h := range hits {
		if n := len(out); n > 0 && h.start < out[n-1].end {
			if out[n-1].year == 0 && h.year != 0 {
				out[n-1] = h
			}
			continue
		}
		out = append(out, h)
	}
	return out
}

// groups finds the dates of a pattern with groups d, m and y.
func (s *dateScanner) groups(re *regexp.Regexp, line string) []hit {
	var hits []hit
	di, mi, yi, short := re.SubexpIndex("d"), re.SubexpIndex("m"), re.SubexpIndex("y"), re.SubexpIndex("short")
	for _, m := range submatches(re, line) {
		name := strings.ToLower(line[m[2*mi]:m[2*mi+1]])
		month, ok := s.months[name]
		if !ok {
			month = s.value(name)
		}
		d := day{year: s.year(line, m, yi), month: month, day: s.value(line[m[2*di]:m[2*di+1]])}
		if short > 0 {
			d.year, yi = fullYear(number(line, m, short)), short
		}
		start, end := min(m[2*mi], m[2*di]), max(m[2*mi+1], m[2*di+1])
		if yi >= 0 && m[2*yi] >= 0 {
			start, end = min(start, m[2*yi]), max(end, m[2*yi+1])
		}
		hits = appendValid(hits, d, start, end)
	}
	return hits
}

// surround adds the weekday and the time of day beside a date.
func (s *dateScanner) surround(line string, h *hit) {
	from, to := max(0, h.start-40), min(len(line), h.end+40)
	h.clock = clockTime.MatchString(line[from:to])
	for _, m := range s.namesOfWeekdays(line[from:to]) {
		a, b := from+m[0], from+m[1]
		if !wordEdge(line, a, b) {
			continue
		}
		if wd, ok := s.weekdays[strings.ToLower(line[a:b])]; ok {
			h.weekday, h.hasWeekday = wd, true
			h.besides(line, a, b)
			h.turn(line)
			return
		}
	}
}

// turn takes the two numbers of an all-number date the other way round where
// only then the weekday beside it is right.
func (h *hit) turn(line string) {
	if h.year == 0 || h.day.day > 12 || !plainDate.MatchString(" "+line[h.start:h.end]+" ") {
		return
	}
	turned := day{month: h.day.day, day: h.month}
	if h.in(h.year).Weekday() != h.weekday && turned.in(h.year).Weekday() == h.weekday {
		h.month, h.day.day = turned.month, turned.day
	}
}

// wordEdge reports whether line[a:b] is a word of its own; scripts without spaces have no edges.
func wordEdge(line string, a, b int) bool {
	return !beginsIn(line[a:b], isSpacedLetter) || !endsIn(line[:a], unicode.IsLetter) && !beginsIn(line[b:], unicode.IsLetter)
}

// submatches finds the matches of re, also those that share the character between them.
func submatches(re *regexp.Regexp, line string) [][]int {
	var out [][]int
	for at := 0; at < len(line) && len(out) < 50; {
		m := re.FindStringSubmatchIndex(line[at:])
		if m == nil {
			break
		}
		end := at + m[1]
		for i := range m {
			if m[i] >= 0 {
				m[i] += at
			}
		}
		out = append(out, m)
		if end == at || m[1] == m[0] {
			at++
			continue
		}
		at = max(end-len(lastRune(line[m[0]:m[1]])), at+1)
	}
	return out
}

// number is the value of group i of a match, 0 when it is absent.
func number(line string, m []int, i int) int {
	if i < 0 || 2*i+1 >= len(m) || m[2*i] < 0 {
		return 0
	}
	n, _ := strconv.Atoi(line[m[2*i]:m[2*i+1]])
	return n
}

// appendValid adds a date that the calendar has.
func appendValid(hits []hit, d day, start, end int) []hit {
	if !d.valid() {
		return hits
	}
	return append(hits, hit{day: d, start: start, end: end})
}
