package article

import (
	"regexp"
	"strings"
	"unicode"
)

// maxDateline is the longest dateline, in bytes.
const maxDateline = 110

// dayMonth is a day and month between a place and the name of an agency, a word for "day"
// before it or not: "HANOI 19-12 (TTXVN)".
var dayMonth = regexp.MustCompile(`(?:, \p{Ll}+ |\b)(\d{1,2})[-/.](\d{1,2}) ?\([^()\d]+\)`)

// ends of a dateline, as they follow it.
var datelineEnds = []string{" -- ", " --", " – ", " — ", " - ", "— ", "– ", ": ", ". "}

// dateline is the number of bytes at the start of a paragraph that are an
// agency's dateline ("MOSCOW, March 5 (Xinhua) -- "), 0 when there is none.
func (r *Reader) dateline(text string, dates *dateScanner) int {
	head := cutAt(text, maxDateline)
	if n := r.wordDateline(head, dates); n > 0 {
		return n
	}
	if n := r.vocabulary.labelledDay(head, dates); n > 0 {
		return n
	}
	best := 0
	shouting := strings.ToUpper(cutAt(text, 400)) == cutAt(text, 400)
	for _, end := range datelineEnds {
		for at := 0; at < len(head); {
			i := strings.Index(head[at:], end)
			if i < 0 {
				break
			}
			stop := at + i
			if stop > 0 && !(shouting && end == ": ") && !(shouting && plainCapitals(head[:stop])) && dates.agencyHead(head[:stop], strings.TrimSpace(end)) && stop+len(end) > best && (best == 0 || end != ": ") {
				best = stop + len(end)
			}
			at = stop + len(end)
		}
	}
	if n := bracketedHead(head); best == 0 && n > 0 && !shouting && dates.agencyHead(head[:n-2], "-") {
		best = n
	}
	if best >= len(strings.TrimRight(text, " ")) {
		return 0
	}
	for best < len(text) && text[best] == ' ' {
		best++
	}
	return best
}

// bracketed is a dateline whose agency and date stand in brackets and which nothing else ends.
var bracketed = regexp.MustCompile(`^\p{Lu}[\p{Lu} .'-]{2,30} \([^()]* [-–—/] [^()]*\d{4}\) `)

// bracketedHead is where such a dateline ends: "MOSCOW (Daily News / Agency - 6th July, 2020) ";
// 0 where there is none.
func bracketedHead(head string) int {
	if m := bracketed.FindStringIndex(head); m != nil {
		return m[1]
	}
	return 0
}

// wordDateline finds a dateline that ends with a word of its own, as Chinese
// agencies write it.
func (r *Reader) wordDateline(head string, dates *dateScanner) int {
	for _, w := range r.vocabulary.datelines {
		i := strings.Index(head, w)
		if i <= 0 || weight(head[:i]) > 60 || strings.ContainsAny(head[:i], "，。,.;；") {
			continue
		}
		end := i + len(w)
		rest := head[end:]
		switch {
		case beginsWithAny(head, "（【〔(") && beginsWithAny(rest, "）】〕)"):
			return end + len(firstRune(rest))
		case (len(dates.find(head[:i], "")) > 0 || weight(head[:i]) >= 12) && beginsWithAny(rest, " （(：:"):
			return end + len(rest) - len(strings.TrimLeft(rest, " ：:"))
		}
	}
	return 0
}

// agencyHead reports whether the words before a stop are a dateline: names of
// places and agencies, a date, nothing in small letters besides, and enough
// of it to tell it from the first words of a sentence.
func (s *dateScanner) agencyHead(head, end string) bool {
	hits := s.find(head, "")
	first := len(hits) > 0 && hits[0].start == 0 && hits[0].year != 0 && strings.ContainsAny(end, "-–—") // "15 May 2024. Interfax - "
	if !first && !beginsIn(strings.TrimLeft(head, "([【（"), unicode.IsLetter) {
		return false
	}
	rest, dated := head, false
	if len(hits) > 0 {
		before, _ := s.withoutDay(head[:hits[0].start])
		if end == "." && !strings.ContainsFunc(before, unicode.IsLetter) {
			return false // "Sunday, March 21. In St. Petersburg" heads an entry
		}
		rest, dated = before+" "+s.withoutJoiner(head[hits[0].end:]), true
	} else {
		rest, dated = s.withoutDay(rest)
	}
	if m := dayMonth.FindStringIndex(rest); !dated && m != nil {
		rest, dated = rest[:m[0]]+" "+rest[m[1]:], true
	}
	bracket := false
	for _, pair := range [][2]string{{"(", ")"}, {"[", "]"}, {"/", "/"}, {"（", "）"}} {
		before, behind, _ := strings.Cut(rest, pair[0])
		if inside, after, ok := strings.Cut(behind, pair[1]); ok && inside != "" && len(inside) < 40 {
			rest, bracket = before+" "+after, true
		}
	}
	words := strings.FieldsFunc(rest, func(c rune) bool { return c == ' ' || c == ',' || c == '/' })
	capitals, named := 0, false
	for _, w := range words {
		c := []rune(w)[0]
		if unicode.IsLower(c) || unicode.IsDigit(c) && !dated {
			return false
		}
		if unicode.IsUpper(c) && strings.ToUpper(w) == w && len([]rune(w)) > 2 {
			capitals++
		}
		named = named || strings.ContainsFunc(w, unicode.IsLetter)
	}
	if len(words) > 7 {
		return false
	}
	dash := strings.ContainsAny(end, "-–—")
	switch {
	case dated && len(words) > 0:
		return named // "Sept. 23-25:" heads an entry
	case bracket:
		return dash || end == ":" && len(words) <= 4 && capitals > 0
	default:
		return len(words) > 0 && len(words) <= 4 && capitals == len(words) && (dash || end == ":")
	}
}

// dayOfDateline is the day that a dateline names, be it in two bare numbers: "HANOI 19-12 (TTXVN)".
func (s *dateScanner) dayOfDateline(head string) (day, bool) {
	if hits := s.find(head, ""); len(hits) > 0 {
		return hits[0].day, true
	}
	if m := dayMonth.FindStringSubmatchIndex(head); m != nil {
		d := arrange(number(head, m, 1), number(head, m, 2), 0, s.order)
		return d, d.valid()
	}
	return day{}, false
}

// daysHead reports whether a dateline holds a day and a place, and no agency.
func (s *dateScanner) daysHead(head string) bool {
	_, weekday := s.withoutDay(head)
	return (weekday || len(s.find(head, "")) > 0) && !strings.ContainsAny(head, "([/（【") && strings.Count(head, " ") < headWords
}

// headWords is how many words day and place have at most where they head a part of a text.
const headWords = 6

// withoutDay removes a date that the scanner sees only with a clock beside it.
func (s *dateScanner) withoutDay(text string) (string, bool) {
	if at := s.namesOfWeekdays(text); len(at) > 0 && wordEdge(text, at[0][0], at[0][1]) {
		return text[:at[0][0]] + " " + text[at[0][1]:], true
	}
	return text, false
}

// withoutJoiner removes a word that belongs to the date right before the text: the word for
// "year" behind a year.
func (s *dateScanner) withoutJoiner(text string) string {
	trimmed := strings.TrimLeft(text, " ")
	for _, w := range s.joiners {
		if rest, ok := strings.CutPrefix(trimmed, w); ok && w != "" && !beginsIn(rest, unicode.IsLetter) {
			return strings.TrimPrefix(rest, ".")
		}
	}
	return text
}

// plainCapitals reports whether a text has neither bracket nor number, so that
// in a text all in capitals it is no dateline.
func plainCapitals(s string) bool { return !strings.ContainsAny(s, "()[]0123456789") }

// endsInYear reports whether the stop at the end of a line is no more than that of the word behind a year.
func (s *dateScanner) endsInYear(l *line) bool {
	if len(l.hits) == 0 {
		return false
	}
	h := l.hits[len(l.hits)-1]
	rest := l.text[h.end:]
	return h.year != 0 && rest != "." && strings.Trim(s.withoutJoiner(rest), " .") == ""
}

// opensWithTime reports whether a line begins with a full day and the time, as lines of date do and captions do not.
func (s *dateScanner) opensWithTime(text string) bool {
	hits := s.find(cutAt(text, maxDateline), "")
	return len(hits) > 0 && hits[0].start < 6 && hits[0].year != 0 && hits[0].clock
}
