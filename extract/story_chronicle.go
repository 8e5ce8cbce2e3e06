package extract

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/article"
	"amur/extract/when"
	"amur/model"
)

// entryYear reads the year that heads an entry of a chronicle: "1991. …",
// "12/1992: …"; alone tells that the line is a heading for the paragraphs below it.
func entryYear(text string) (year int, alone bool) {
	head := strings.TrimLeft(text, "-*\u2013\u2014\u2022 ")
	end := strings.IndexFunc(head, func(r rune) bool { return (r < '0' || r > '9') && r != '/' && r != '.' && r != '-' })
	if end < 0 {
		end = len(head)
	}
	if i := strings.IndexByte(head[:end], '-'); i > 2 || i > 0 && i+1 == end {
		end = i // "1992-1995", "1992- ": no day or month before it
	}
	digits := strings.Trim(head[:end], "./")
	rest := strings.TrimSpace(head[end:])
	if i := strings.LastIndexAny(digits, "/.-"); i >= 0 {
		digits = digits[i+1:]
	}
	y, err := strconv.Atoi(digits)
	marked := rest == "" || strings.ContainsRune(":-)", rune(rest[0])) || strings.HasSuffix(head[:end], ".") || strings.HasPrefix(rest, "\u2013") || strings.HasPrefix(rest, "\u2014")
	if err != nil || len(digits) != 4 || y < 1900 || y > 2100 || !marked {
		return 0, false
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	return y, len(text) <= headingLength && last != '.' && last != '?' && last != '!'
}

// yearHeading reads the year, in the words of the language, that is a paragraph by itself,
// which alone tells, or parted by a mark from the entry that it heads: "In 2001: …".
func (r *reader) yearHeading(text string, b article.Block) (year int, alone bool) {
	dates := r.dates.Find(text, b.Start, min(b.End, b.Start+headingLength))
	if len(dates) == 0 || dates[0].Kind() != when.KindYear || strings.Trim(text[b.Start:dates[0].Start], bullets) != "" {
		return 0, false
	}
	rest := text[dates[0].End:b.End]
	alone = strings.Trim(rest, bullets) == ""
	if !alone && !startsEntry(strings.TrimLeft(rest, " \u3000")) {
		return 0, false
	}
	return dates[0].States(), alone
}

// partTime is when what stands under a heading happened, as the heading says: a year, or a month of one.
// The month is 0 where several are named.
type partTime struct{ year, month int }

// leastMonths is how many parts are headed by months where they are.
const leastMonths = 2

// monthHeadings reads the paragraphs that hold months and their year alone, as they head the parts of a
// chronicle: "2003, May", "July and November 2005", and "May" below "2003". The keys are the indices of the blocks.
func (r *reader) monthHeadings(a *article.Article) map[int]partTime {
	heads := make(map[int]partTime)
	year := 0
	for i, b := range a.Blocks {
		if b.End-b.Start > headingLength || b.Role == article.Furniture || b.Role == article.Dateline {
			continue
		}
		if y, alone := r.yearHeading(a.Text, b); y > 0 && alone {
			year = y
		} else if p := r.months(a.Text, b); p.year > 0 || p.month > 0 && year > 0 {
			if p.year == 0 {
				p.year = year
			}
			heads[i] = p
		}
	}
	if len(heads) < leastMonths {
		return nil
	}
	return heads
}

// months reads a paragraph that holds one or several months, and one year or none, with no more between them
// than a word that joins them.
func (r *reader) months(text string, b article.Block) partTime {
	var p partTime
	years, named, letters, at := make(map[int]bool), 0, 0, b.Start
	between := func(gap string) {
		letters += countLetters(gap)
		for _, y := range fourDigits.FindAllString(gap, -1) {
			n, _ := strconv.Atoi(y)
			years[n] = true
		}
	}
	for _, e := range r.dates.Find(text, b.Start, b.End) {
		if k := e.Kind(); k != when.KindYear && k != when.KindMonth && k != when.KindSpan {
			return partTime{}
		}
		if e.States() > 0 {
			years[e.States()] = true
		}
		switch m := monthOf(e); {
		case e.Kind() == when.KindSpan:
			named += 2
		case e.Kind() == when.KindMonth:
			named, p.month = named+1, m
		}
		between(text[at:e.Start])
		at = e.End
	}
	between(text[at:b.End])
	if named == 0 || letters > len("and") || len(years) > 1 {
		return partTime{}
	}
	if named > 1 {
		p.month = 0
	}
	for y := range years {
		p.year = y
	}
	return p
}

// countLetters counts the letters of a text.
func countLetters(text string) int {
	n := 0
	for _, c := range text {
		if unicode.IsLetter(c) {
			n++
		}
	}
	return n
}

// bullets are the marks that may stand around a year alone in its line.
const bullets = " .:-*#\u2013\u2014\u2022\u3000\uff1a"

// headingLength is how many bytes a heading of a chronicle has at most.
const headingLength = 60

// leastEntries is how many paragraphs headed by a day make a chronicle.
const leastEntries = 3

// entryYears gives each paragraph of a chronicle whose entries are headed by days its
// year, which is named only where it changes: "Dec. 13: …", "Feb. 2, 2005: …". The keys
// are the indices of the blocks; it is empty where the article is no such chronicle.
func (r *reader) entryYears(a *article.Article) map[int]int {
	years := make(map[int]int)
	year, month, entries := 0, 0, 0
	for i, b := range a.Blocks {
		if b.Role == article.Furniture || b.Role == article.Dateline {
			continue
		}
		dates := r.dates.Find(a.Text, b.Start, b.End)
		running := a.Published.HasYear() && isParagraph(b.Role, a.Slice(b)) // "a document of 2001": no heading
		if entries == 0 && len(dates) > 0 && dates[0].States() > 0 && !running && !r.heads(a.Text, b, dates[0]) {
			year = dates[0].States() // of the heading
		}
		if len(dates) == 0 || !r.heads(a.Text, b, dates[0]) {
			if len(years) > 0 && year > 0 {
				years[i] = year
			}
			continue
		}
		entries++
		y, m := dates[0].States(), monthOf(dates[0])
		if y > 0 {
			year = y
		} else if year > 0 && m > 0 && m < month {
			year++
		}
		if month = m; year > 0 {
			years[i] = year
		}
	}
	if entries < leastEntries {
		return nil
	}
	return years
}

// heads tells whether the date heads the paragraph as an entry: nothing before it but a
// bullet, and a colon or a dash behind it, or a space where words have none between them.
func (r *reader) heads(text string, b article.Block, e when.Expr) bool {
	switch e.Kind() {
	case when.KindDay, when.KindDayMonth, when.KindMonth, when.KindSpan:
	default:
		return false
	}
	rest := strings.TrimLeft(text[e.End:b.End], " \u3000")
	return strings.Trim(text[b.Start:e.Start], "-*\u2013\u2014\u2022 ") == "" && (startsEntry(rest) || !r.lang.Grammar.Spaced && len(rest) < b.End-e.End)
}

// startsEntry tells whether a text begins with a mark that parts a day from its entry.
func startsEntry(rest string) bool {
	return slices.ContainsFunc([]string{":", "\u2013", "\u2014", "- ", "\uff1a"}, func(mark string) bool { return strings.HasPrefix(rest, mark) })
}

// monthOf is the month in which a date begins, 0 when it does not say.
func monthOf(e when.Expr) int {
	d, ok := e.Resolve(when.Context{Published: model.Day(2000, 12, 31)})
	if !ok {
		return 0
	}
	return d.Start().MonthValue()
}
