package article

import (
	"strings"
	"time"
)

// rank says how well a date is known to be that of publication, best first.
type rank int

const (
	stated    rank = iota // front matter or markup says so
	labelled              // "Published: …" on the page
	headed                // a date among the lines above the text
	amended               // "Updated: …" above the text
	linked                // part of the address
	dated                 // the agency's dateline
	footed                // a date below the text
	renewed               // "Last update: …" below the text
	titled                // a day at the beginning or the end of the title
	spoken                // "today (17/6)" in the text
	unrelated             // the day of something else: of printing, of a visit; never a candidate
	fetched               // the day a crawler came; never a candidate, it only helps with a missing year
)

// found is a candidate for the day of publication.
type found struct {
	day
	rank rank
	line int  // of the page that names it, where that is to the point
	utc  bool // counted in universal time: where the page is made it may be the day before or after

	either bool // in numbers of which each could be the day
}

// headWindow is the number of lines behind the first paragraph in which a line
// that holds nothing but a date still belongs to the head.
const headWindow = 6

// lastYear ends the years that a weekday is tried for.
const lastYear = 2050

// published picks the day of publication from the candidates; a missing year is
// taken from another date of the page on the same day of the year. The list
// holds the years that a weekday beside the date allows, when the year stays open.
func (p *page) published(dates *dateScanner, given []found) (day, []int) {
	all := append(given, p.pageDates(dates)...)
	var best *found
	for i := range all {
		if c := &all[i]; best == nil || c.rank < best.rank {
			best = c
		}
	}
	if best == nil {
		d, ok := p.spokenDay(dates)
		if !ok {
			return day{}, nil
		}
		best = &found{day: d, rank: spoken}
	}
	if best.rank == dated || best.rank == headed && best.year == 0 {
		best = printed(best, all)
	}
	if best.rank == headed && best.year == 0 {
		best = inFull(best, all)
	}
	if best.rank == headed {
		best = p.notToday(best, all)
	}
	if best.rank == headed || best.rank == amended {
		best = addressed(best, all)
	}
	d := best.day
	if best.either {
		d = turned(d, all)
	}
	if best.utc {
		d = localDay(d, all)
	}
	if d.year == 0 {
		d.year = p.yearOf(dates, d, all)
	}
	if d.year == 0 {
		d.year = yearFetched(d, p.fetched)
	}
	if d.year == 0 {
		return d, d.years(lastYear)
	}
	return d, nil
}

// addressed is the date in the page's address where another, which nothing calls
// that of publication, lies far from it; else best.
func addressed(best *found, all []found) *found {
	for i := range all {
		if c := &all[i]; c.rank == linked && c.year != 0 && best.year != 0 {
			if c.in(c.year).Sub(best.in(best.year)).Abs() > 7*24*time.Hour {
				return c
			}
		}
	}
	return best
}

// inFull is the first day with its year above the text where best, also there, lacks it: what the page tells of
// may have its days in the headline, "The week ahead, March 3-9".
func inFull(best *found, all []found) *found {
	for i := range all {
		if c := &all[i]; c.rank == headed && c.year != 0 && c.line != best.line {
			return c
		}
	}
	return best
}

// printDelay is how long after the agency's dateline a paper may print the text.
const printDelay = 3 * 24 * time.Hour

// printed is the full day below the text where it is that of the agency's dateline or comes soon after: the text
// was written on the one and published on the other.
func printed(best *found, all []found) *found {
	for i := range all {
		if c := &all[i]; c.rank == footed && c.year != 0 && (best.year == 0 || best.year == c.year) {
			if later := c.in(c.year).Sub(best.in(c.year)); later >= 0 && later <= printDelay {
				return c
			}
		}
	}
	return best
}

// localDay is the day beside d that the page shows as that of publication; d
// when it shows none or d itself.
func localDay(d day, all []found) day {
	local := d
	for _, c := range all {
		if c.rank != labelled && c.rank != headed || c.year != d.year && c.year != 0 || !near(c.day, d) {
			continue
		}
		if c.month == d.month && c.day.day == d.day {
			return d
		}
		if local == d && apart(c.day, d) == 24*time.Hour {
			local = day{year: d.year, month: c.month, day: c.day.day}
		}
	}
	return local
}

// apart is how far a day in the year of b is from b.
func apart(a, b day) time.Duration { return a.in(b.year).Sub(b.in(b.year)).Abs() }

// yearOf is the year in which the page elsewhere names the same day, or a
// candidate the day beside it; 0 when it does not, or names several.
func (p *page) yearOf(dates *dateScanner, d day, all []found) int {
	year := 0
	for _, c := range all {
		if c.year == 0 {
			continue
		}
		if near(d, c.day) {
			return c.year
		}
	}
	for i := range p.lines {
		hits := p.lines[i].hits
		if hits == nil {
			hits = dates.find(cutAt(p.lines[i].text, 4*maxLineLength), "")
		}
		for _, h := range hits {
			if h.year == 0 || h.month != d.month || h.day.day != d.day || p.lines[i].beyond() {
				continue
			}
			if d.hasWeekday && h.in(h.year).Weekday() != d.weekday {
				continue
			}
			if year != 0 && year != h.year {
				return 0
			}
			year = h.year
		}
	}
	return year
}

// fresh is how long before a crawler came a page without a year may have been
// published to be of that year: crawlers of news come within days.
const fresh = 14 * 24 * time.Hour

// yearFetched is the year of a day shortly before that on which a crawler came,
// give or take the hours between time zones; 0 when it is not.
func yearFetched(d, fetched day) int {
	if fetched.year == 0 {
		return 0
	}
	came := fetched.in(fetched.year)
	for _, year := range []int{fetched.year, fetched.year - 1, fetched.year + 1} {
		t := d.in(year)
		if age := came.Sub(t); t.Day() == d.day && age >= -24*time.Hour && age <= fresh && (!d.hasWeekday || t.Weekday() == d.weekday) {
			return year
		}
	}
	return 0
}

// near reports whether two days of one year are at most two days apart.
func near(a, b day) bool { return apart(a, b) <= 48*time.Hour }

// pageDates collects the candidates that the lines of the page hold.
func (p *page) pageDates(dates *dateScanner) []found {
	var out []found
	for i := range p.lines {
		l := &p.lines[i]
		if l.cut > 0 && i <= p.first+headWindow {
			if d, ok := dates.dayOfDateline(l.text[:l.cut]); ok {
				r := dated
				if hits := dates.find(l.text[:l.cut], ""); len(hits) > 0 && p.voc.label(l.text[:hits[0].start]) == labelled && hits[0].year != 0 {
					r = labelled
				}
				out = append(out, found{day: d, rank: r})
			}
		}
		if d, ok := dates.signed(strings.TrimRight(l.text, " 。")); ok && i == p.last {
			out = append(out, found{day: d, rank: footed})
		}
		if d, ok := p.closingDay(dates, i); ok {
			out = append(out, found{day: d, rank: footed})
		}
		if d, ok := p.titleDay(dates, i); ok {
			out = append(out, d)
		}
		if d, ok := p.labelledPair(dates, i); ok {
			out = append(out, d)
		}
		if len(l.hits) == 0 || l.listed || l.beyond() || l.caption || l.role == Title || l.paragraph() || l.bullet && !l.dateOnly && !p.soleDated(i) || (i == p.opening || p.headsPart(i)) && p.voc.label(l.text[:l.hits[0].start]) == spoken {
			continue
		}
		if r, h, ok := p.rankLine(i); ok {
			out = append(out, found{day: h.day, rank: r, either: h.either, line: i})
		}
	}
	return out
}

// rankLine says which date of a line that is no text could be the page's, and how well it is known.
func (p *page) rankLine(i int) (rank, hit, bool) {
	l := &p.lines[i]
	head := i < p.first || l.dateOnly && i <= p.first+headWindow && i < p.last
	best, bestHit, ok := spoken, hit{}, false
	for k := range l.hits {
		if span(l.text, l.hits, k) {
			continue
		}
		h := l.hits[k]
		r := footed
		switch label := p.voc.label(l.text[:h.start]); {
		case label == labelled && l.zone == plain:
			r = labelled
		case label == labelled, label == unrelated:
			continue
		case label == amended && head:
			r = amended
		case label == amended:
			r = renewed
		case head:
			r = headed
		case l.zone != plain || i <= p.last && !l.dateOnly || l.weight > 120:
			continue
		}
		if !ok || r < best {
			best, bestHit, ok = r, h, true
		}
	}
	return best, bestHit, ok
}

// label says what the words right before a date call it: labelled, amended,
// unrelated, or spoken when they say nothing.
func (v *vocabulary) label(before string) rank {
	before = strings.ToLower(before)
	if i := strings.LastIndexAny(before, "|[("); i >= 0 {
		before = before[i+1:]
	}
	if len(before) > 60 {
		before = before[len(before)-60:]
	}
	before = strings.TrimRight(before, " :：-–—=,")
	// A weekday may stand between label and date.
	for range 2 {
		best, length := spoken, 0
		for _, kind := range []struct {
			rank
			words []string
		}{{amended, v.updated}, {labelled, v.published}, {unrelated, v.otherDays}} {
			if n := longestEnding(before, kind.words); n > length {
				best, length = kind.rank, n
			}
		}
		if length > 0 {
			return best
		}
		i := strings.LastIndexByte(before, ' ')
		if i < 0 {
			break
		}
		before = strings.TrimRight(before[:i], " :：-–—=,")
	}
	return spoken
}

// longestEnding is the length of the longest of the words with which s ends, as a word of its own; 0 without one.
func longestEnding(s string, words []string) int {
	length := 0
	for _, w := range words {
		if len(w) > length && endsWithWord(s, []string{w}) {
			length = len(w)
		}
	}
	return length
}

// endsWithWord reports whether s ends with one of the words, as a word of its own.
func endsWithWord(s string, words []string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) && wordEdge(s, len(s)-len(w), len(s)) {
			return true
		}
	}
	return false
}
