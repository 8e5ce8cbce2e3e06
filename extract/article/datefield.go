package article

import (
	"regexp"
	"slices"
	"strings"
)

var (
	urlDate   = regexp.MustCompile(`[/_-]((?:19|20)[0-9]{2})[-/_.]?([01][0-9])[-/_.]?([0-3][0-9])(?:[^0-9]|$)`)
	isoPrefix = regexp.MustCompile(`^\s*((?:19|20)[0-9]{2})-?([01][0-9])-?([0-3][0-9])(?:[^0-9]|$)`)
)

// dateField is a field of the page's head that holds a date.
type dateField struct {
	text string
	rank rank
}

// dayOfURL reads the day out of an address such as /2008-05/08/ or /20240708/.
func dayOfURL(url string) (day, bool) {
	if len(url) > 2000 {
		return day{}, false
	}
	m := urlDate.FindStringSubmatchIndex(url)
	if m == nil {
		return day{}, false
	}
	d := day{year: number(url, m, 1), month: number(url, m, 2), day: number(url, m, 3)}
	return d, d.valid()
}

// universal reports whether a field tells a time of day in universal time.
func universal(field string) bool {
	field = strings.TrimSpace(field)
	return len(field) > 12 && strings.Contains(field, ":") &&
		(strings.HasSuffix(field, "Z") || strings.HasSuffix(field, "+00:00") || strings.HasSuffix(field, "+0000") || strings.HasSuffix(field, "GMT") || strings.HasSuffix(field, "UTC"))
}

// dayOfField reads the day out of a field that holds nothing but a date, in
// whatever form: "2024-02-01T06:00:12+08:00", "21/11/2024", "May 4, 2023".
func (s *dateScanner) dayOfField(field string) (day, bool) {
	field = cutAt(squeeze(clean(field)), 100)
	if m := isoPrefix.FindStringSubmatchIndex(field); m != nil {
		d := day{year: number(field, m, 1), month: number(field, m, 2), day: number(field, m, 3)}
		if d.valid() {
			return d, true
		}
	}
	for _, h := range s.find(field, "") {
		if h.year != 0 {
			return h.day, true
		}
	}
	return day{}, false
}

// datesItself reports whether a line that looks like a sentence has a label of
// the day of publication with a colon in it, at its start or that of a part of it.
func (v *vocabulary) datesItself(s string) bool {
	if !endsSentence(s) || !strings.ContainsAny(s, ":：") {
		return false
	}
	head, _, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(s), "：", ":"), ":")
	for _, p := range v.published {
		if start, ok := strings.CutSuffix(head, p); ok && (start == "" || strings.ContainsAny(start[max(0, len(start)-2):], ".|,;(")) {
			return true
		}
	}
	return false
}

// labelledDay is the number of bytes at the start of a paragraph that are a label of the day of
// publication with the day right behind it: "Published May 4, 2023 in Notes on China"; 0 when there are none.
func (v *vocabulary) labelledDay(text string, dates *dateScanner) int {
	small := strings.ToLower(text)
	if !slices.ContainsFunc(v.published, func(w string) bool { return strings.HasPrefix(small, w) }) {
		return 0
	}
	hits := dates.find(text, "")
	if len(hits) == 0 || hits[0].year == 0 {
		return 0
	}
	before := strings.ToLower(text[:hits[0].start])
	label := strings.TrimRight(before, " :：")
	if label == "" || longestEnding(label, v.published) != len(label) || slices.Contains(v.dayWords, label) && !strings.ContainsAny(before, ":：") {
		return 0
	}
	rest := strings.TrimLeft(text[hits[0].end:], " ,")
	if m := clockTime.FindStringIndex(rest); m != nil && m[0] == 0 {
		rest = strings.TrimLeft(rest[m[1]:], " ,")
	}
	return len(text) - len(rest)
}
