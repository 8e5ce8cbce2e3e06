package article

import (
	"cmp"
	"strings"
	"unicode/utf8"
)

// openText reads a plain text or Markdown, with or without front matter, whose day of
// publication is returned too. The error is a *Problem.
func (r *Reader) openText(raw Raw, text string) (p opened, day string, err error) {
	f, body, err := r.vocabulary.splitFront(raw.ID, clean(text))
	if err != nil {
		return opened{}, "", err
	}
	markdown := isMarkdown(raw.format(), body)
	if f == (front{}) {
		f, body = r.splitHeader(body, markdown)
	}
	a := Article{Title: f.Title, URL: cmp.Or(raw.URL, f.URL), Publisher: f.Publisher, Lang: f.Lang}
	dates := raw.dates()
	for _, told := range []dateField{{f.Published, stated}, {f.Amended, amended}, {f.Saved, fetched}} {
		if told.text != "" {
			dates = append(dates, told)
		}
	}
	if markdown {
		body, whole := upTo(body, maxText)
		p = r.openHTML(markdownHTML(body), a, "", dates)
		p.whole = p.whole && whole
		return p, f.Published, nil
	}
	p = opened{known: a, dates: dates}
	p.lines, p.whole = textLines(rejoin(r.rowsToEntries(body)))
	p.known.URL = cmp.Or(a.URL, addressLine(p.lines))
	return p, f.Published, nil
}

// textLines cuts a plain text into lines. The second result is false when
// the text is longer, or has more lines, than are read.
func textLines(text string) ([]line, bool) {
	text, whole := upTo(text, maxText)
	var lines []line
	gap := true
	for raw := range strings.SplitSeq(text, "\n") {
		l, ok := newLine(raw, noHint)
		if !ok {
			gap = true
			continue
		}
		if len(lines) == maxLines {
			return lines, false
		}
		l.gap, gap = gap, false
		lines = append(lines, l)
	}
	return lines, whole
}

// upTo is the text's longest beginning of at most limit bytes that ends with a
// word. The second result says whether that is all of it.
func upTo(text string, limit int) (string, bool) {
	if len(text) <= limit {
		return text, true
	}
	if i := strings.LastIndexAny(text[:limit], " \n"); i > 0 {
		return text[:i], false
	}
	for limit > 0 && !utf8.RuneStart(text[limit]) {
		limit--
	}
	return text[:limit], false
}

// addressLine is the address that a line above the text of a plain article consists of, ""
// when there is none.
func addressLine(lines []line) string {
	for i := range lines {
		s := lines[i].text
		if weight(s) >= minParagraph && endsSentence(s) {
			return ""
		}
		if isAddress(s) && !strings.ContainsAny(s, " <>\"") {
			return s
		}
	}
	return ""
}
