package article

import (
	"slices"
	"strings"
)

// opened is what a file holds, of whatever format, before its lines have roles.
type opened struct {
	known Article // what it says of itself
	lines []line
	dates []dateField
	weak  bool // the title is only the window's
	whole bool // all of its text was read
}

// finish tells language, roles and dates, and sets the article's text.
func (r *Reader) finish(from opened) Article {
	a, lines := from.known, from.lines
	var sample strings.Builder
	for _, main := range []bool{true, false} {
		for i := range lines {
			if lines[i].hint != hintAside && (lines[i].hint == hintMain) == main && sample.Len() < languageBytes {
				sample.WriteString(lines[i].text)
				sample.WriteByte('\n')
			}
		}
	}
	hinted := a.Lang
	if a.Lang = r.language(sample.String()); a.Lang == "" && len(hinted) >= 2 {
		if _, ok := r.words[strings.ToLower(hinted[:2])]; ok && sample.Len() < 200 {
			a.Lang = strings.ToLower(hinted[:2])
		}
	}
	dates := r.scanners[a.Lang]()
	for i := range lines {
		r.look(&lines[i], dates)
	}
	p := &page{lines: lines, title: a.Title, weak: from.weak, voc: r.vocabulary}
	p.assign()
	r.cutDatelines(p, dates)
	a.Title = p.title
	a.Published, a.Years = r.dayOf(p, a.URL, dates, from.dates)
	if a.Publisher == "" {
		a.Publisher = r.publisher(p, a.URL)
	}
	p.set(&a)
	return a
}

// cutDatelines finds the dateline that opens the text; further down its look is that of other things,
// such as speakers' names. Where several paragraphs begin with day and place, those head the parts of
// the text: "Monday, Beijing. …", "Shanghai, Tuesday. …".
func (r *Reader) cutDatelines(p *page, dates *dateScanner) {
	heads := 0
	for i := p.first; i < len(p.lines); i++ {
		l := &p.lines[i]
		if l.bullet || l.role != Body && l.role != Lead {
			continue
		}
		n := r.dateline(l.text, dates)
		if n > 0 && dates.daysHead(l.text[:n]) {
			heads++
		}
		if i <= p.first+2 {
			l.cut = n
		}
	}
	for i := p.first; heads > 1 && i < len(p.lines) && i <= p.first+2; i++ {
		if l := &p.lines[i]; dates.daysHead(l.text[:l.cut]) {
			l.cut = 0
		}
	}
}

// set joins the lines to the article's text and blocks. A title that no line
// holds becomes the first.
func (p *page) set(a *Article) {
	var b strings.Builder
	add := func(role Role, s string) {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		start := b.Len()
		b.WriteString(s)
		a.Blocks = append(a.Blocks, Block{Role: role, Start: start, End: b.Len()})
	}
	if p.titleAt < 0 && p.title != "" && len(p.lines) > 0 {
		add(Title, p.title)
	}
	for i := range p.lines {
		l := &p.lines[i]
		if l.cut > 0 && l.cut < len(l.text) {
			start := b.Len()
			if start > 0 {
				start++
			}
			add(l.role, l.text)
			last := len(a.Blocks) - 1
			a.Blocks[last].Start = start + l.cut
			head := Block{Role: Dateline, Start: start, End: start + len(strings.TrimRight(l.text[:l.cut], " "))}
			a.Blocks = slices.Insert(a.Blocks, last, head)
			continue
		}
		add(l.role, l.text)
	}
	a.Text = b.String()
}
