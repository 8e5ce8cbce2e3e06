package article

import (
	"regexp"
	"strings"
)

// labelledPair reads a day in two bare numbers behind a label of the day of publication and a colon: "Date: 03-21".
func (p *page) labelledPair(dates *dateScanner, i int) (found, bool) {
	l := &p.lines[i]
	if i >= p.first || len(l.hits) > 0 || l.caption || l.role == Title {
		return found{}, false
	}
	for _, m := range submatches(pairBehindColon, l.text) {
		r := p.voc.label(l.text[:m[2]])
		d := arrange(number(l.text, m, 1), number(l.text, m, 2), 0, dates.order)
		if (r == labelled || r == amended) && d.valid() {
			return found{day: d, rank: r}, true
		}
	}
	return found{}, false
}

// labelsDay reports whether a date of a line stands behind a label and a colon, as it does in no headline.
func (v *vocabulary) labelsDay(l *line) bool {
	for _, h := range l.hits {
		if before := strings.TrimRight(l.text[:h.start], " "); endsWithAny(before, ":：") && v.label(before) != spoken {
			return true
		}
	}
	return false
}

// pairBehindColon is two numbers that a stroke joins, right behind a colon.
var pairBehindColon = regexp.MustCompile(`[:：] ?([0-9]{1,2})[-/.]([0-9]{1,2})(?:[^0-9/.:-]|$)`)

// soleDated reports whether a line with a list marker begins with a full day and the time, and no other above the
// text does: it is the page's line of date, not one of a list of other articles.
func (p *page) soleDated(i int) bool {
	if i >= p.first || !p.beginsDated(i) {
		return false
	}
	for k := range p.first {
		if k != i && p.beginsDated(k) {
			return false
		}
	}
	return true
}

// beginsDated reports whether a line begins with a full day and the time.
func (p *page) beginsDated(i int) bool {
	l := &p.lines[i]
	return len(l.hits) > 0 && l.hits[0].clock && l.hits[0].year != 0 && l.hits[0].start < 6
}

// closingDay reads the full day in the brackets that close the text, with no more than an outlet or an editor
// beside it: "... to the talks. (Evening Post, 10 August 2010)".
func (p *page) closingDay(dates *dateScanner, i int) (day, bool) {
	text := strings.TrimRight(p.lines[i].text, " ")
	if i != p.last || !endsWithAny(text, ")）】]") {
		return day{}, false
	}
	open := strings.LastIndexAny(text, "(（【[")
	if open < 0 || open > 0 && !endsSentence(strings.TrimRight(text[:open], " ")) {
		return day{}, false
	}
	inside := text[open:]
	hits := dates.find(cutAt(inside, maxLineLength), "")
	if len(hits) != 1 || hits[0].year == 0 || weight(inside)-weight(inside[hits[0].start:hits[0].end]) > dateLineRest {
		return day{}, false
	}
	return hits[0].day, true
}

// clockAtStart is a time of day right behind a day, and a stop.
var clockAtStart = regexp.MustCompile(`^,? ?[0-9]{1,2}:[0-9]{2}[.,] `)

// titleDay reads the day with which the title begins, or behind a comma ends, and that with which the text
// does, before a dash: "Briefing by the spokeswoman, Moscow, March 18, 2021", "20 September 2022 – (Fuzhou)".
func (p *page) titleDay(dates *dateScanner, i int) (found, bool) {
	l := &p.lines[i]
	if l.role != Title && i != p.first {
		return found{}, false
	}
	text := cutAt(l.text, maxLineLength)
	if l.role != Title {
		text = cutAt(text, maxDateline)
	}
	for _, h := range dates.find(text, "") {
		behind := strings.TrimLeft(dates.withoutJoiner(l.text[h.end:]), " ")
		switch mark := firstRune(behind); {
		case h.year == 0:
		case l.role == Title && (h.start == 0 && behind != "" || behind == "" && strings.HasSuffix(l.text[:h.start], ", ")):
			return found{day: h.day, rank: titled}, true
		case i == p.first && h.start == 0 && (mark == "–" || mark == "—" || h.clock && clockAtStart.MatchString(behind)):
			return found{day: h.day, rank: dated}, true
		}
	}
	return found{}, false
}

// spokenDay reads the day that the first paragraphs call today: "today (17/6)".
func (p *page) spokenDay(dates *dateScanner) (day, bool) {
	if dates.today == nil {
		return day{}, false
	}
	n := 0
	for i := p.first; i < len(p.lines) && n < 4; i++ {
		l := &p.lines[i]
		if l.role != Body && l.role != Lead {
			continue
		}
		n++
		text := cutAt(l.text, 2000)
		for _, m := range dates.today.FindAllStringIndex(text, -1) {
			if endsIn(text[:m[0]], isSpacedLetter) {
				continue
			}
			rest := cutAt(text[m[1]:], 40)
			if end := strings.IndexAny(rest, ")）"); end > 0 {
				rest = rest[:end]
			}
			if d, ok := dates.leading(rest); ok {
				return d, true
			}
		}
	}
	return day{}, false
}

// leading reads the date at the beginning of a text, also day and month in bare numbers.
func (s *dateScanner) leading(text string) (day, bool) {
	for _, h := range s.find(text, "") {
		if h.start <= 8 {
			return h.day, true
		}
	}
	if m := bareDate.FindStringSubmatchIndex(text); m != nil {
		d := arrange(number(text, m, 1), number(text, m, 2), 0, s.order)
		return d, d.valid()
	}
	return day{}, false
}
