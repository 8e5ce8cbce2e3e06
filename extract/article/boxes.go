package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Shares of the page's paragraphs.
const (
	spareShare   = 0.65 // an element with more is no furniture, whatever it is called
	headShare    = 0.3  // nor is one with more that holds the main heading
	pointerLines = 3    // in a box that leads elsewhere
	maxPointer   = 200  // weight of its words
	minImage     = 60   // pixels; smaller images are ornaments
	minShown     = 100  // weight of running text below which hidden text is looked at
)

// stat is what stands in an element.
type stat struct {
	first, last int // lines
	lines       int
	weight      int
	links       int // weight of lines that are links
	paragraphs  int // weight of running text
	heads       int // main headings
	pictured    bool
}

// verdict is what the elements around a line say of it.
type verdict struct {
	hint  hint
	named bool // only a name says so
}

// boxes is what is known of the elements of a page.
type boxes struct {
	stats    map[*html.Node]*stat
	verdicts map[*html.Node]verdict
	total    int // weight of running text
	start    int // the first line of running text
}

// paragraphWeight is the weight of a line that is running text, 0 for others.
func paragraphWeight(l *line) int {
	if l.hint == hintAside || l.hint == hintTitle || l.hint == hintCaption {
		return 0
	}
	return runningWeight(l.text)
}

// runningWeight is the weight of a text that looks like running text, 0 for others.
func runningWeight(text string) int {
	if n := weight(text); n >= minParagraph && (endsSentence(text) || n >= minUnended) {
		return n
	}
	return 0
}

// classify gives every line the hint that the elements around it amount to.
func (w *walker) classify() {
	b := &boxes{stats: map[*html.Node]*stat{}, verdicts: map[*html.Node]verdict{}, start: len(w.lines)}
	w.boxes = b
	seen := map[*html.Node]bool{}
	for i := range w.lines {
		l := &w.lines[i]
		all, running, links := weight(l.text), paragraphWeight(&l.line), 0
		if l.link {
			links = all
		}
		if b.total += running; running > 0 && b.start > i {
			b.start = i
		}
		heads := 0
		for n := l.node; n != nil; n = n.Parent {
			if n.DataAtom == atom.H1 && !seen[n] {
				seen[n], heads = true, 1
			}
			s := b.stats[n]
			if s == nil {
				s = &stat{first: i}
				b.stats[n] = s
			}
			s.last = i
			s.lines++
			s.weight += all
			s.links += links
			s.paragraphs += running
			s.heads += heads
		}
	}
	for _, p := range w.images {
		for n := p.node; n != nil; n = n.Parent {
			if s := b.stats[n]; s != nil {
				s.pictured = true
			}
		}
	}
	for i := range w.lines {
		w.lines[i].hint = b.verdict(w.lines[i].node).hint
	}
	w.markCaptions()
	w.gallery()
}

// gallery takes the words below pictures for the text where there is more of
// them than of other text: the pictures tell the story.
func (w *walker) gallery() {
	told, shown := 0, 0
	texts := make([]int, len(w.lines))
	for i := range w.lines {
		l := &w.lines[i]
		if l.hint == hintCaption && !l.link {
			texts[i] = runningWeight(l.text)
			shown += texts[i]
		} else {
			told += paragraphWeight(&l.line)
		}
	}
	if shown <= told {
		return
	}
	for i := range w.lines {
		if texts[i] > 0 {
			w.lines[i].hint = noHint
		}
	}
}

// verdict is what an element and those around it say of its lines.
func (b *boxes) verdict(n *html.Node) verdict {
	if n == nil {
		return verdict{}
	}
	if v, ok := b.verdicts[n]; ok {
		return v
	}
	v := b.judge(n, b.verdict(n.Parent))
	b.verdicts[n] = v
	return v
}

// judge weighs what an element says against what is said around it.
func (b *boxes) judge(n *html.Node, around verdict) verdict {
	own, named := elementHint(n)
	s := b.stats[n]
	if s == nil {
		s = &stat{}
	}
	switch {
	case around.hint == hintAside && !(around.named && own == hintTitle), around.hint == hintTitle:
		return around
	case own == hintTitle:
		return verdict{hint: hintTitle}
	case own == hintAside && !b.spared(s), b.linkBox(n, s, own == hintCaption || around.hint == hintCaption):
		return verdict{hintAside, named}
	case around.hint == hintCaption:
		return around
	case own == hintCaption && s.heads == 0 && !b.spared(s) && s.weight <= 3*maxCaption:
		return verdict{hintCaption, named}
	}
	return verdict{}
}

// spared reports whether an element holds so much of the page's text that its
// name or kind does not count.
func (b *boxes) spared(s *stat) bool {
	part := float64(s.paragraphs)
	return part > spareShare*float64(b.total) || s.heads > 0 && part > headShare*float64(b.total)
}

// floats reports whether the text of the page flows around an element.
func floats(n *html.Node) bool {
	if n.DataAtom != atom.Table && n.DataAtom != atom.Div {
		return false
	}
	style := plainStyle(attr(n, "style"))
	side := strings.ToLower(attr(n, "align"))
	return n.DataAtom == atom.Table && (side == "left" || side == "right") || strings.Contains(style, "float:left") || strings.Contains(style, "float:right")
}

// linkBox reports whether an element below the first paragraph is a box of links
// to other pages, a few words with a link that stands alone, or a small box that
// the text flows around; beside a picture these are its own.
func (b *boxes) linkBox(n *html.Node, s *stat, picture bool) bool {
	if !picture && !s.pictured && s.first > b.start && s.weight <= maxCaption && s.heads == 0 && 2*s.paragraphs < b.total && floats(n) {
		return true
	}
	pointer := !picture && s.links > 0 && s.paragraphs == 0 && s.lines <= pointerLines && s.weight <= maxPointer
	if s.lines == 0 || s.first <= b.start || s.heads > 0 || 2*s.links < s.weight && !pointer || float64(s.paragraphs) > headShare*float64(b.total) {
		return false
	}
	switch n.DataAtom {
	case atom.Div, atom.Section, atom.Ul, atom.Ol, atom.Dl, atom.Table, atom.Tr, atom.Td, atom.Article, atom.Center, atom.Details, atom.Header, atom.Li:
		return true
	}
	return strings.Contains(n.Data, "-")
}

// markCaptions finds the captions that no element calls so: the words that share
// a small box with an image, those centred below one, and those that it is named by.
func (w *walker) markCaptions() {
	title := -1
	for i := range w.lines {
		l := &w.lines[i]
		if l.hint == hintTitle && title < 0 {
			title = i
		}
		if l.hint == hintCaption && (l.link || weight(l.text) < minHeadline/2) {
			l.hint = hintAside // a button or counter below a picture
		}
	}
	for _, p := range w.images {
		if p.at <= title {
			continue // the logo above
		}
		if w.boxes.verdict(p.node).hint == hintAside || insideFigure(p.node) {
			continue
		}
		if box, s := w.pictureBox(p); box != nil {
			for i := s.first; i <= s.last; i++ {
				if l := &w.lines[i]; l.hint == noHint && within(l.node, box) && w.besidePicture(p, l) {
					l.hint = hintCaption
				}
			}
		}
		if p.at < len(w.lines) {
			if l := &w.lines[p.at]; l.hint == noHint && weight(l.text) <= maxCaption && centred(l.node) && followsPicture(l.node, p.node) {
				l.hint = hintCaption
			}
		}
		name := key(p.alt)
		for i := max(0, p.at-2); i < min(len(w.lines), p.at+3) && weight(p.alt) >= minHeadline; i++ {
			if l := &w.lines[i]; l.hint == noHint && !isHeading(block(l.node).DataAtom) && key(l.text) == name {
				l.hint = hintCaption
			}
		}
	}
}

// pictureLines is how many lines may stand in a box that holds an image and its caption.
const pictureLines = 3

// pictureBox is the smallest element with an image and words beside it, when
// it is as small as a caption; a credit alone is not yet the caption.
func (w *walker) pictureBox(p picture) (*html.Node, *stat) {
	var box *html.Node
	var found *stat
	for n := p.node.Parent; n != nil; n = n.Parent {
		s := w.boxes.stats[n]
		if s == nil {
			continue
		}
		switch n.DataAtom {
		case atom.Article, atom.Section, atom.Main, atom.Body, atom.Header:
			return box, found
		}
		if s.lines > pictureLines || s.weight > maxCaption || s.heads > 0 || 2*s.paragraphs >= w.boxes.total && s.paragraphs > 0 {
			return box, found
		}
		if box, found = n, s; s.weight >= 2*minParagraph {
			return box, found
		}
	}
	return box, found
}

// besidePicture reports whether a line in the box of an image is its caption and
// not a paragraph into which the image is set.
func (w *walker) besidePicture(p picture, l *htmlLine) bool {
	in := block(l.node)
	if isHeading(in.DataAtom) || l.link || isMenu(l.raw, false) {
		return false
	}
	return !within(p.node, in) || in.DataAtom != atom.P || paragraphWeight(&l.line) == 0
}

// insideFigure reports whether an image is in a figure, which tells its caption itself.
func insideFigure(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n.DataAtom == atom.Figure {
			return true
		}
	}
	return false
}

// block is the element that makes a line of its own around n.
func block(n *html.Node) *html.Node {
	for n.Parent != nil && n.Type == html.ElementNode && inlineElement(n.DataAtom) {
		n = n.Parent
	}
	return n
}

// centred reports whether the text of an element stands in the middle.
func centred(n *html.Node) bool {
	n = block(n)
	style := plainStyle(attr(n, "style"))
	return n.DataAtom == atom.Center || strings.EqualFold(attr(n, "align"), "center") || strings.Contains(style, "text-align:center")
}

// followsPicture reports whether the element before a line's holds an image and no words.
func followsPicture(n, image *html.Node) bool {
	for p := block(n).PrevSibling; p != nil; p = p.PrevSibling {
		if p.Type == html.ElementNode {
			return within(image, p)
		}
		if p.Type == html.TextNode && strings.TrimSpace(p.Data) != "" {
			return false
		}
	}
	return false
}
