package article

import "time"

// longAgo is how far from each other two days above a text lie of which the later may be that of the
// visit to the site.
const longAgo = 7 * 24 * time.Hour

// besideOwnDay is how heavy what stands beside the day of an article on its line is at most.
const besideOwnDay = 25

// notToday is, for a day above the text, the one further down there that lies long before it, or before
// it at all where the title stands between the two: sites show the day of the visit in the bar on top.
func (p *page) notToday(best *found, all []found) *found {
	if best.year == 0 || p.days > 0 {
		return best
	}
	for i := range all {
		c := &all[i]
		if c.rank != headed || c.year == 0 || c.line <= best.line || !p.lines[c.line].dateOnly || p.besideDays(c.line) > besideOwnDay {
			continue
		}
		earlier := best.in(best.year).Sub(c.in(c.year))
		if earlier > longAgo || earlier > 0 && p.overTitle(best.line) && p.titleAt < c.line {
			return c
		}
	}
	return best
}

// overTitle reports whether a line stands above the title and holds a date alone.
func (p *page) overTitle(i int) bool { return i < p.titleAt && p.lines[i].dateOnly }

// besideDays is how heavy what a line holds beside its days is.
func (p *page) besideDays(i int) int {
	l := &p.lines[i]
	rest := l.weight
	for _, h := range l.hits {
		rest -= weight(l.text[h.start:h.end])
	}
	return rest
}

// turned is a day in numbers, of which each could be the month, as the dateline has it: "05-09-2010"
// above "MOSCOW, May 9" is in May.
func turned(d day, all []found) day {
	other := day{year: d.year, month: d.day, day: d.month}
	for _, c := range all {
		if c.rank != dated || c.either {
			continue
		}
		if near(c.day, d) {
			return d
		}
		if near(c.day, other) {
			return other
		}
	}
	return d
}
