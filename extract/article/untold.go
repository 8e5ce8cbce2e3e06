package article

import (
	"html"
	"slices"
	"strings"
)

// untold are the lines of a page with the text that its structured data tells in
// the place of its own, when that is less than half of it: the page waits for a
// script or for money. nil when the page tells all. The second result is false
// when lines were left out.
func (m *meta) untold(lines []line) ([]line, bool) {
	if weight(m.text) < 2*minShown {
		return nil, true
	}
	shown := 0
	for i := range lines {
		if l := &lines[i]; l.hint == hintMain || l.hint == noHint {
			shown += paragraphWeight(l)
		}
	}
	if 2*shown > weight(m.text) {
		return nil, true
	}
	body, whole := toldLines(m.text)
	told := key(m.text)
	var out, after []line
	placed := false
	for _, l := range lines {
		running := paragraphWeight(&l) > 0
		switch {
		case running && strings.Contains(told, key(l.text)):
			placed = true // the beginning of the text, shown to all
		case running || placed && l.hint != hintCaption:
			l.hint = hintAside
			after = append(after, l)
		case placed:
			after = append(after, l)
		default:
			out = append(out, l)
		}
	}
	if !placed { // nothing says where the text belongs: before what is no heading
		n := 0
		for i, l := range out {
			if l.hint == hintTitle {
				n = i + 1
			}
		}
		out, after = out[:n], slices.Concat(out[n:], after)
	}
	return slices.Concat(out, body, after), whole
}

// toldLines are the lines of an article's text in structured data.
func toldLines(text string) ([]line, bool) {
	if strings.Contains(text, "&") {
		text = html.UnescapeString(text)
	}
	var lines []line
	var whole bool
	if strings.Contains(text, "</") || strings.Contains(text, "<br") {
		lines, whole = tokenLines(text)
	} else {
		lines, whole = textLines(clean(text))
	}
	for i := range lines {
		lines[i].hint = hintMain
	}
	return lines, whole
}
