package article

import (
	"strings"
	"unicode/utf8"
)

// Years in lines of their own, lists of dated headlines, and calendars, around a text and as one.

// firstOfYears reports whether a line is a bare year, or a year with no more than a few letters beside it, such as
// those of a month, and a later line another, as the parts of a chronicle are headed.
func (p *page) firstOfYears(i int) bool {
	heads := func(k int) bool { return bareYear(p.lines[k].text) }
	if !heads(i) {
		heads = p.yearAndLittle
	}
	if !heads(i) {
		return false
	}
	for k := i + 1; k < len(p.lines); k++ {
		if heads(k) && p.lines[k].text != p.lines[i].text {
			return true
		}
	}
	return false
}

// besideYear is how many letters and signs, and how many digits, such a line has beside its year at most.
const besideYear, digitsBeside = 20, 2

// yearAndLittle reports whether a line holds a year and little else, but no day.
func (p *page) yearAndLittle(i int) bool {
	l := &p.lines[i]
	at := fourDigits.FindStringIndex(l.text)
	if at == nil || len(l.hits) > 0 || l.ended {
		return false
	}
	rest := l.text[:at[0]] + l.text[at[1]:]
	digits := len(rest) - len(strings.Map(withoutDigit, rest))
	return rest != "" && utf8.RuneCountInString(rest) <= besideYear && digits <= digitsBeside
}

// bareYear reports whether a text is a year of four digits and nothing else.
func bareYear(s string) bool {
	return len(s) == 4 && (strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20")) && strings.Trim(s, "0123456789") == ""
}

// openList lets the text of a page without paragraphs begin and end with its list of dated headlines, as that of
// an embassy's news: none of their days is the page's.
func (p *page) openList() {
	var listed []int
	days := map[day]bool{}
	for i := range p.lines {
		l := &p.lines[i]
		if l.paragraph() {
			return
		}
		if len(l.hits) == 0 || l.hits[0].start > len("- ") || l.hits[0].year == 0 || l.hits[0].clock || l.hint == hintAside || l.caption ||
			l.weight-weight(l.text[:l.hits[0].end]) < minHeadline {
			continue
		}
		listed, days[l.hits[0].day] = append(listed, i), true
	}
	if len(listed) < leastListed || len(days) < 2 || listed[len(listed)-1]-listed[0] >= 2*len(listed) {
		return
	}
	for _, i := range listed {
		p.lines[i].listed = true
	}
	p.first, p.last = listed[0], listed[len(listed)-1]
}

// leastListed is how many dated headlines make a list.
const leastListed = 3

// placeBesideDate reports whether a short line right below a line of date or time names the place that goes with it.
func (p *page) placeBesideDate(i int) bool {
	l := &p.lines[i]
	if i == 0 || l.gap || l.ended || l.weight > dateLineRest || l.kind != plain || l.menu || i == p.titleAt || !strings.Contains(l.text, ",") {
		return false
	}
	before := &p.lines[i-1]
	return before.dateOnly || before.clockOnly
}

// datedHeadlines reports whether a line below the text, with words beside its day, stands next to
// another with another day: they are headlines of other articles.
func (p *page) datedHeadlines(i int) bool {
	l := &p.lines[i]
	words := func(l *line) bool {
		return len(l.hits) == 1 && l.weight-weight(l.text[l.hits[0].start:l.hits[0].end]) >= minHeadline/2
	}
	for _, k := range []int{i - 1, i + 1} {
		if k > p.last && k < len(p.lines) && words(l) && words(&p.lines[k]) {
			a, b := l.hits[0], p.lines[k].hits[0]
			if (a.month != b.month || a.day.day != b.day.day) && p.voc.label(l.text[:a.start]) == spoken && p.voc.label(p.lines[k].text[:b.start]) == spoken {
				return true
			}
		}
	}
	return false
}

// calendar reports whether a line holds the names of weekdays alone, as the heads of a calendar do.
func (v *vocabulary) calendar(s string) bool {
	n := 0
	for f := range strings.FieldsSeq(s) {
		if !v.weekdays[bare(f)] {
			return false
		}
		n++
	}
	return n > 2
}
