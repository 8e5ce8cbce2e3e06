package article

import (
	"slices"
	"strings"
)

// Years and days that stand alone on a line head the parts of a chronicle.

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
func (p *page) headsPart(i int) bool { return p.days > 1 && p.isDay(i) }

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
