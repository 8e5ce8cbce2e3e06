package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// readHTML reads a page: what its head says, and its visible text as lines. What
// is known of the article already wins over what the page says; so do the dates,
// in the order of their ranks.
func (r *Reader) readHTML(text string, known Article, dates []field) (Article, bool) {
	root := parseTree(text)
	m := readMeta(root)
	w := &walker{whole: true}
	w.walk(root, noHint)
	w.flush()
	w.markMain()
	a := Article{
		Title: first(known.Title, m.title), URL: first(known.URL, m.url),
		Publisher: first(known.Publisher, m.publisher, m.outlet), Lang: first(known.Lang, m.lang),
	}
	weak := false
	if a.Title == "" {
		if a.Title = w.heading(); a.Title == "" {
			a.Title, weak = m.window, true
		}
	}
	lines := make([]line, 0, len(w.lines))
	for _, l := range w.lines {
		lines = append(lines, l.line)
	}
	return r.finish(a, lines, append(dates, m.dates...), weak), w.whole
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
	bad  bool // the element's name speaks of furniture
	link bool // all of it is a link
}

// walker turns a tree into lines.
type walker struct {
	lines []htmlLine
	buf   strings.Builder
	hint  hint
	node  *html.Node
	bad   bool // inside an element whose name speaks of furniture
	gap   bool
	links int  // depth of links
	plain bool // some of the line in the making is no link
	size  int  // bytes of the lines
	whole bool // false when lines were left out
}

// walk collects the text below n. Elements nest at most as deep as the parser lets them.
func (w *walker) walk(n *html.Node, h hint) {
	switch n.Type {
	case html.TextNode:
		w.text(n, h)
		return
	case html.ElementNode:
		if invisibleElement(n.DataAtom) || hiddenByAttribute(n) {
			return
		}
	case html.CommentNode, html.DoctypeNode:
		return
	}
	if n.DataAtom == atom.Br {
		if w.buf.Len() == 0 {
			w.gap = true
		}
		w.flush()
		return
	}
	h = elementHint(n, h)
	wasBad := w.bad
	w.bad = w.bad || namedFurniture(n)
	block := n.Type == html.ElementNode && !inlineElement(n.DataAtom)
	if block {
		w.flush()
		w.gap = w.gap || n.DataAtom == atom.P || n.DataAtom == atom.Div
	} else if n.DataAtom == atom.A || n.DataAtom == atom.Span {
		w.between(n)
	}
	if n.DataAtom == atom.A {
		w.links++
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.walk(c, h)
	}
	if n.DataAtom == atom.A {
		w.links--
	}
	if block {
		w.flush()
	}
	w.bad = wasBad
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

// text adds the words of a text node to the line in the making.
func (w *walker) text(n *html.Node, h hint) {
	data := strings.ReplaceAll(n.Data, "\u00a0", " ")
	s := strings.NewReplacer("\n", " ", "\r", " ", "\t", " ").Replace(data)
	if w.buf.Len() == 0 {
		if strings.TrimSpace(s) == "" {
			return
		}
		w.hint, w.node = h, n.Parent
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
		l, ok := newLine(raw, w.hint)
		if !ok {
			continue
		}
		if len(w.lines) == maxLines || w.size == maxText {
			w.whole = false
			break
		}
		if short, whole := upTo(l.text, maxText-w.size); !whole {
			w.whole, w.size = false, maxText
			if l, ok = newLine(short, w.hint); !ok {
				break
			}
		} else {
			w.size += len(l.text)
		}
		l.gap = w.gap
		w.lines = append(w.lines, htmlLine{line: l, node: w.node, bad: w.bad, link: !w.plain})
	}
	w.buf.Reset()
	w.gap, w.plain = false, false
}

// heading is the text of the page's only main heading, "" when it has none or several.
func (w *walker) heading() string {
	found := ""
	for i := range w.lines {
		if w.lines[i].hint == isTitle && w.lines[i].text != found {
			if found != "" {
				return ""
			}
			found = w.lines[i].text
		}
	}
	return found
}

// elementHint is what an element says of the lines in it.
func elementHint(n *html.Node, h hint) hint {
	if n.Type != html.ElementNode || h == isAside {
		return h
	}
	switch n.DataAtom {
	case atom.Nav, atom.Aside, atom.Form, atom.Button, atom.Select, atom.Footer, atom.Menu, atom.Dialog:
		return isAside
	case atom.H1:
		return isTitle
	case atom.Figcaption, atom.Caption:
		return isCaption
	}
	for _, name := range names(n) {
		switch name {
		case "caption", "figcaption", "photo-caption", "image-caption", "imagecaption", "photocaption", "cap", "wp-caption-text", "img-caption", "credit", "photo-credit":
			return isCaption
		}
	}
	return h
}

// names are the words of an element's class and id, in lower case.
func names(n *html.Node) []string {
	var out []string
	for _, a := range n.Attr {
		if a.Key == "class" || a.Key == "id" || a.Key == "role" {
			out = append(out, strings.Fields(strings.ToLower(a.Val))...)
		}
	}
	return out
}

// furnitureNames are parts of class names that page builders give to what is no article.
var furnitureNames = []string{"related", "comment", "breadcrumb", "sidebar", "side-bar", "share", "sharing", "social", "newsletter",
	"subscribe", "popular", "mostread", "most-read", "trending", "recommend", "promo", "advert", "banner", "cookie", "navbar", "mainmenu",
	"menu", "ticker", "toolbar", "copyright", "footer", "disqus", "paging", "pagination", "read-more", "readmore", "tags", "taglist",
	"more-news", "othernews", "other-news", "lienquan", "lien-quan", "tinkhac", "tin-khac", "see-also", "seealso"}

// furnitureWhole are whole class names of that kind.
var furnitureWhole = map[string]bool{"nav": true, "ads": true, "ad": true, "rel": true, "tag": true, "ft": true, "foot": true, "side": true, "menu": true, "widget": true, "navigation": true, "rss": true, "print": true, "tools": true, "aside": true, "complementary": true, "contentinfo": true}

// namedFurniture reports whether an element's class, id or role names furniture.
func namedFurniture(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return false
	}
	switch n.DataAtom {
	case atom.Html, atom.Body, atom.Article, atom.Main, atom.Time, atom.H1:
		return false
	}
	for _, name := range names(n) {
		if furnitureWhole[name] {
			return true
		}
		for _, f := range furnitureNames {
			if strings.Contains(name, f) {
				return true
			}
		}
	}
	return false
}

// invisibleElement reports whether nothing in an element is text of the page.
func invisibleElement(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Object, atom.Svg, atom.Math, atom.Head, atom.Textarea, atom.Video, atom.Audio, atom.Canvas, atom.Select, atom.Noframes:
		return true
	}
	return false
}

// hiddenByAttribute reports whether an element says itself that it is not shown.
func hiddenByAttribute(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "style":
			s := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
			if strings.Contains(s, "display:none") || strings.Contains(s, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// inlineElement reports whether an element stands inside a line.
func inlineElement(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Big, atom.Cite, atom.Code, atom.Em, atom.Font, atom.I, atom.Img, atom.Ins, atom.Kbd, atom.Label,
		atom.Mark, atom.Nobr, atom.Q, atom.S, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr, atom.Input, atom.Bdi, atom.Bdo, atom.Del, atom.Data:
		return true
	}
	return false
}
