package article

import (
	"cmp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// openHTML reads a page: what its head says, and its visible text as lines. What
// is known of the article already wins over what the page says; so do the dates,
// in the order of their ranks. saved is the address that it was saved from, "" when
// not known, which the page's own overrules.
func (r *Reader) openHTML(text string, known Article, saved string, dates []dateField) opened {
	root := parseTree(text)
	m := readMeta(root, saved)
	r.tablesToEntries(root)
	w := readLines(root)
	m.settle(w)
	a := Article{
		Title: cmp.Or(known.Title, m.title), URL: cmp.Or(known.URL, m.url),
		Publisher: cmp.Or(known.Publisher, m.publisher, m.outlet), Lang: cmp.Or(known.Lang, m.lang),
	}
	w.classify()
	weak := false
	if a.Title == "" {
		if a.Title = w.heading(); a.Title == "" || m.outlet != "" && key(a.Title) == key(m.outlet) {
			a.Title, weak = m.window, true
		}
	}
	w.markMain(a.Title)
	if f, ok := m.clock(w); ok {
		m.dates = append(m.dates, f)
	}
	lines, whole := make([]line, 0, len(w.lines)), w.whole
	for _, l := range w.lines {
		lines = append(lines, l.line)
	}
	if told, all := m.untold(lines); told != nil {
		lines, whole = told, all
	}
	return opened{a, lines, append(dates, m.dates...), weak, whole}
}

// readLines collects the lines of a page. What a page hides is left out, unless
// almost nothing else is there: it then waits for a script to show it.
func readLines(root *html.Node) *walker {
	w := &walker{whole: true}
	w.walk(root)
	w.flush()
	if shown := w.running(); w.hid && shown < minShown {
		v := &walker{whole: true, all: true}
		v.walk(root)
		v.flush()
		if v.running() >= max(3*shown, minShown) {
			return v
		}
	}
	return w
}

// running is the weight of the lines that look like running text.
func (w *walker) running() int {
	sum := 0
	for i := range w.lines {
		sum += paragraphWeight(&w.lines[i].line)
	}
	return sum
}

// tokenLines reads the text between tags, without structure.
func tokenLines(text string) ([]line, bool) {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(text))
	hidden := ""
	for {
		switch z.Next() {
		case html.ErrorToken:
			return textLines(clean(b.String()))
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			switch {
			case invisibleElement(a) && hidden == "":
				hidden = a.String()
			case hidden == a.String():
				hidden = ""
			}
			if !inlineElement(a) {
				b.WriteByte('\n')
			}
		case html.TextToken:
			if hidden == "" {
				b.WriteString(strings.ReplaceAll(string(z.Text()), "\n", " "))
			}
		}
	}
}

// htmlLine is a line and the element that holds it.
type htmlLine struct {
	line
	node *html.Node
	link bool // all of it is a link
}

// walker turns a tree into lines.
type walker struct {
	lines  []htmlLine
	images []picture
	buf    strings.Builder
	node   *html.Node // that holds all of the line in the making
	parent *html.Node // that of its last text
	gap    bool
	links  int  // depth of links
	plain  bool // some of the line in the making is no link
	size   int  // bytes of the lines
	whole  bool // false when lines were left out
	all    bool // take what is hidden, too
	hid    bool // something was hidden
	boxes  *boxes
	keys   map[string]int // of the lines; see grades
	main   *html.Node     // the element of the article, nil when not known
}

// picture is an image between the lines.
type picture struct {
	node *html.Node
	at   int // index of the line that follows
	alt  string
}

// walk collects the text below n. Elements nest at most as deep as the parser lets them.
func (w *walker) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text(n)
		return
	case html.ElementNode:
		if invisibleElement(n.DataAtom) {
			if n.DataAtom == atom.Video {
				w.image(n)
			}
			return
		}
		if hiddenByAttribute(n) {
			if w.hid = true; !w.all {
				return
			}
		}
	case html.CommentNode, html.DoctypeNode:
		return
	}
	switch {
	case n.DataAtom == atom.Br:
		if w.buf.Len() == 0 {
			w.gap = true
		}
		w.flush()
		return
	case n.DataAtom == atom.Img || n.Data == "amp-img":
		w.image(n)
	}
	block := n.Type == html.ElementNode && !inlineElement(n.DataAtom)
	if block {
		w.flush()
		w.gap = w.gap || n.DataAtom == atom.P || n.DataAtom == atom.Div
	} else if n.DataAtom == atom.A || n.DataAtom == atom.Span {
		w.between(n)
	}
	link := isLink(n)
	if link {
		w.links++
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.walk(c)
	}
	if link {
		w.links--
	}
	if block {
		w.flush()
	}
}

// image notes an image, unless it is too small to show something.
func (w *walker) image(n *html.Node) {
	for _, k := range []string{"width", "height"} {
		if size, err := strconv.Atoi(attr(n, k)); err == nil && size < minImage {
			return
		}
	}
	w.images = append(w.images, picture{n, len(w.lines), oneLine(attr(n, "alt"))})
}

// isLink reports whether an element leads elsewhere: an anchor that only names a place does not.
func isLink(n *html.Node) bool {
	return n.DataAtom == atom.A && (attr(n, "href") != "" || attr(n, "name") == "" && attr(n, "id") == "")
}

// between keeps the words of neighbouring links and spans apart where only
// style does so on the page, so that a row of links is known as one.
func (w *walker) between(n *html.Node) {
	p := n.PrevSibling
	for p != nil && p.Type == html.TextNode && strings.TrimSpace(p.Data) == "" {
		p = p.PrevSibling
	}
	if p != nil && p.DataAtom == n.DataAtom && w.buf.Len() > 0 {
		w.buf.WriteString("   ")
	}
}

// blanks makes one kind of white space of all that HTML knows.
var blanks = strings.NewReplacer("\u00a0", " ", "\n", " ", "\r", " ", "\t", " ")

// text adds the words of a text node to the line in the making.
func (w *walker) text(n *html.Node) {
	s := blanks.Replace(n.Data)
	if w.buf.Len() == 0 {
		if strings.TrimSpace(s) == "" {
			return
		}
		w.node, w.parent = n.Parent, n.Parent
	} else if n.Parent != w.parent && strings.TrimSpace(s) != "" {
		w.parent = n.Parent
		for w.node != nil && !within(n, w.node) {
			w.node = w.node.Parent
		}
	}
	if w.links == 0 && strings.TrimSpace(s) != "" {
		w.plain = true
	}
	w.buf.WriteString(s)
}

// flush ends the line in the making.
func (w *walker) flush() {
	if w.buf.Len() == 0 {
		return
	}
	for raw := range strings.SplitSeq(clean(w.buf.String()), "\n") {
		l, ok := newLine(raw, noHint)
		if !ok {
			continue
		}
		if len(w.lines) == maxLines || w.size == maxText {
			w.whole = false
			break
		}
		if short, whole := upTo(l.text, maxText-w.size); !whole {
			w.whole, w.size = false, maxText
			if l, ok = newLine(short, noHint); !ok {
				break
			}
		} else {
			w.size += len(l.text)
		}
		l.gap = w.gap
		w.lines = append(w.lines, htmlLine{line: l, node: w.node, link: !w.plain})
	}
	w.buf.Reset()
	w.gap, w.plain = false, false
}
