package article

import (
	"regexp"
	"slices"
	"strings"
)

// findDays finds the lines that head parts of the running text with no more than a day, as diaries of journeys
// have them. The first stands above the first paragraph, or opens the text; what stands below the last may be a
// short sentence.
func (p *page) findDays(opened bool) {
	p.opening = -1
	for i := range p.lines {
		if p.isDay(i) {
			p.days++
		}
	}
	another := p.anotherDay(p.first)
	for i := p.last + 1; p.last > p.first && i+1 < len(p.lines) && p.holdsDay(i) && p.lines[i+1].shortSentence(); i = p.last + 1 {
		if p.days == 0 && !p.alike(p.first-1, i) || p.days > 0 && another >= 0 && !p.alike(another, i) {
			break
		}
		p.days, another = p.days+1, i
		for p.last = i + 1; p.last+1 < len(p.lines) && p.lines[p.last+1].shortSentence(); {
			p.last++
		}
	}
	if !opened && another >= 0 && p.first < len(p.lines) && p.alike(p.first-1, another) {
		p.opening, p.days = p.first-1, p.days+1
	}
}

// anotherDay is the index of the first line of the running text that holds no more than a day, -1 when none does.
func (p *page) anotherDay(from int) int {
	for i := from; i < p.last; i++ {
		if p.isDay(i) {
			return i
		}
	}
	return -1
}

// headsPart reports whether a line in the running text heads a part of it with no more than a day, as another
// does: "31 August, Sunday".
func (p *page) headsPart(i int) bool { return p.days > 1 && p.isDay(i) }

// isDay reports whether a line in the running text, and not the one behind it, holds no more than a day.
func (p *page) isDay(i int) bool {
	return i > p.first && i < p.last && p.standsAlone(i)
}

// standsAlone reports whether a line, and not the one behind it, holds no more than a day.
func (p *page) standsAlone(i int) bool {
	return p.holdsDay(i) && i+1 < len(p.lines) && !p.lines[i+1].dateOnly
}

// holdsDay reports whether a line holds no more than a day.
func (p *page) holdsDay(i int) bool {
	l := &p.lines[i]
	return (l.pairOnly || l.dateOnly && len(l.hits) > 0 && !l.hits[0].clock) && !l.bullet && l.zone == plain && l.kind == plain
}

// alike reports whether two lines hold no more than a day each, not the same one, and name it in the same form.
func (p *page) alike(i, j int) bool {
	if i < 0 || i == p.titleAt || !p.holdsDay(i) || !p.holdsDay(j) {
		return false
	}
	a, b := &p.lines[i], &p.lines[j]
	if a.pairOnly || b.pairOnly {
		return a.pairOnly && b.pairOnly && a.text != b.text
	}
	one, other := a.hits[0], b.hits[0]
	rest := a.weight - weight(a.text[one.start:one.end]) - b.weight + weight(b.text[other.start:other.end])
	return one.hasWeekday == other.hasWeekday && (one.year == 0) == (other.year == 0) && one.day != other.day && rest >= -restApart && rest <= restApart
}

// restApart is by how much the words beside the days of two such lines differ at most: those for weekdays do.
const restApart = 8

// pairAlone reports whether a text is a day in two bare numbers, with no more than a weekday and a word for "day"
// before it.
func (v *vocabulary) pairAlone(text string, dates *dateScanner) bool {
	m := pairAtEnd.FindStringSubmatchIndex(text)
	if m == nil || !arrange(number(text, m, 1), number(text, m, 2), 0, dates.order).valid() {
		return false
	}
	before, _ := dates.withoutDay(strings.ToLower(text[:m[2]]))
	before = strings.Trim(before, " ,.")
	return before == "" || slices.Contains(v.published, before)
}

// pairAtEnd is two numbers that a stroke joins, at the end of a line.
var pairAtEnd = regexp.MustCompile(`(?:^|[^0-9])([0-9]{1,2})[-/.]([0-9]{1,2}) ?[:：.]?$`)

// openDiary lets the text begin with the day that heads its first part, where that stands below the line of the
// page's own day and another day heads a later part: the entries of a diary may be no paragraphs. It reports
// whether it does.
func (p *page) openDiary() bool {
	for i := p.titleAt + 1; i < p.first && i < len(p.lines); i++ {
		if !p.standsAlone(i) || !slices.ContainsFunc(p.lines[:i], func(l line) bool { return l.dateOnly }) {
			continue
		}
		for k := i + 2; k < p.last; k++ {
			if p.standsAlone(k) && p.alike(i, k) {
				p.first, p.days = i, 1
				return true
			}
		}
	}
	return false
}
