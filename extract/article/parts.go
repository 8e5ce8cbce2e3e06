package article

import (
	"slices"
	"strings"
)

// What heads the parts of a text: years and days in lines of their own.

// firstOfYears reports whether a line is a bare year and a later line another, as the parts
// of a chronicle are headed.
func (p *page) firstOfYears(i int) bool {
	if !bareYear(p.lines[i].text) {
		return false
	}
	for k := i + 1; k < len(p.lines); k++ {
		if bareYear(p.lines[k].text) && p.lines[k].text != p.lines[i].text {
			return true
		}
	}
	return false
}

// bareYear reports whether a text is a year of four digits and nothing else.
func bareYear(s string) bool {
	return len(s) == 4 && (strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20")) && strings.Trim(s, "0123456789") == ""
}

// headsPart reports whether a line in the running text heads a part of it with no more than a day, as another
// does: "31 August, Sunday".
func (p *page) headsPart(i int) bool {
	return p.days > 1 && (p.isDay(i) || i == p.first-1 && p.firstOfDays(i))
}

// firstOfDays reports whether a line right above the first paragraph heads a part of the text with no
// more than a day without a year, as a later line does with another: "Monday, March 26".
func (p *page) firstOfDays(i int) bool {
	l := &p.lines[i]
	if !l.dateOnly || l.bullet || len(l.hits) != 1 || l.hits[0].clock || l.hits[0].year != 0 || l.kind != plain || p.voc.label(l.text[:l.hits[0].start]) != spoken {
		return false
	}
	for k := p.first + 1; k < p.last; k++ {
		if h := p.lines[k].hits; p.isDay(k) && len(h) == 1 && h[0].year == 0 && h[0].hasWeekday == l.hits[0].hasWeekday && (h[0].month != l.hits[0].month || h[0].day.day != l.hits[0].day.day) {
			return true
		}
	}
	return false
}

// openDiary lets the text begin with the day that heads its first part, where that stands below the line of the
// page's own day and another day heads a later part: the entries of a diary may be no paragraphs.
func (p *page) openDiary() {
	for i := p.titleAt + 1; i < p.first && i < len(p.lines); i++ {
		if !p.dayAlone(i) || !slices.ContainsFunc(p.lines[:i], func(l line) bool { return l.dateOnly }) {
			continue
		}
		for k := i + 2; k < p.last; k++ {
			if p.dayAlone(k) && p.lines[k].hits[0].day != p.lines[i].hits[0].day {
				p.first, p.days = i, 1
				return
			}
		}
	}
}

// closeDiary lets the text end with the short sentences below the day that heads its last part.
func (p *page) closeDiary() {
	for i := p.last + 1; p.days > 0 && i+1 < len(p.lines) && p.dayAlone(i) && p.lines[i+1].shortSentence(); i = p.last + 1 {
		for p.last = i + 1; p.last+1 < len(p.lines) && p.lines[p.last+1].shortSentence(); {
			p.last++
		}
		p.days++
	}
}

// isDay reports whether a line in the running text, and not the one behind it, holds no more than a day.
func (p *page) isDay(i int) bool { return i > p.first && i < p.last && p.dayAlone(i) }

// dayAlone reports whether a line, and not the one behind it, holds no more than a day.
func (p *page) dayAlone(i int) bool {
	l := &p.lines[i]
	return l.dateOnly && !l.bullet && len(l.hits) > 0 && !l.hits[0].clock && l.zone == plain && l.kind == plain && i+1 < len(p.lines) && !p.lines[i+1].dateOnly
}

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
