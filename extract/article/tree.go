package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Limits beyond which the tree of a page is no longer made as browsers make it.
const (
	maxNesting   = 400     // elements inside each other
	maxCopies    = 1 << 18 // elements that a browser would make for style that is never ended
	maxRoots     = 64      // html and body elements
	maxStyleTag  = 8 << 10 // bytes of a tag of style
	maxAttribute = 200     // attributes of an element
)

// parseTree makes a tree of a page, as browsers do. Where that would take more
// than the length of the page bears, or elements nest too deep, it is a plainer
// one, in which style ends with its element.
func parseTree(text string) *html.Node {
	if !costly(text) {
		if root, err := html.Parse(strings.NewReader(text)); err == nil {
			return root
		}
	}
	return plainTree(text)
}

// costly reports whether the parser would take much more time than the length of
// a page tells: elements of style that are not ended are made anew in every
// paragraph, and attributes of style and of the root are compared with each other.
func costly(text string) bool {
	open, copies, roots := 0, 0, 0
	for at := 0; ; {
		i := strings.IndexByte(text[at:], '<')
		if i < 0 || at+i+1 >= len(text) {
			return false
		}
		at += i + 1
		end := text[at] == '/'
		if end {
			at++
		}
		from := at
		for at < len(text) && (asciiLetter(rune(text[at])) || '0' <= text[at] && text[at] <= '9') {
			at++
		}
		if at == from || at-from > 8 {
			continue
		}
		switch a := atom.Lookup([]byte(strings.ToLower(text[from:at]))); {
		case isStyle(a) && end:
			open = max(0, open-1)
		case isStyle(a):
			open++
			if j := strings.IndexByte(text[at:min(len(text), at+maxStyleTag)], '>'); j < 0 && at+maxStyleTag < len(text) {
				return true
			}
		case !end && (a == atom.Html || a == atom.Body):
			roots++
		}
		if !end {
			copies += open
		}
		if copies > maxCopies || roots > maxRoots {
			return true
		}
	}
}

// isStyle reports whether an element goes on in the next paragraph when it is not ended.
func isStyle(a atom.Atom) bool {
	switch a {
	case atom.A, atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small, atom.Strike, atom.Strong, atom.Tt, atom.U:
		return true
	}
	return false
}

// treeBuilder makes a tree of tokens.
type treeBuilder struct {
	open    []*html.Node
	count   map[string]int // of the open elements, by name
	skipped map[string]int // elements too deep to be opened, by name
}

// plainTree makes a tree with one look at every tag.
func plainTree(text string) *html.Node {
	root := &html.Node{Type: html.DocumentNode}
	b := &treeBuilder{open: []*html.Node{root}, count: map[string]int{}, skipped: map[string]int{}}
	z := html.NewTokenizer(strings.NewReader(text))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return root
		case html.TextToken:
			b.top().AppendChild(&html.Node{Type: html.TextNode, Data: string(z.Text())})
		case html.CommentToken:
			b.top().AppendChild(&html.Node{Type: html.CommentNode, Data: string(z.Text())})
		case html.StartTagToken, html.SelfClosingTagToken:
			b.start(z)
		case html.EndTagToken:
			name, _ := z.TagName()
			b.end(string(name))
		}
	}
}

// top is the innermost open element.
func (b *treeBuilder) top() *html.Node { return b.open[len(b.open)-1] }

// start opens the element of the tag that was read.
func (b *treeBuilder) start(z *html.Tokenizer) {
	name, more := z.TagName()
	n := &html.Node{Type: html.ElementNode, DataAtom: atom.Lookup(name), Data: string(name)}
	for i := 0; more && i < maxAttribute; i++ {
		var k, v []byte
		k, v, more = z.TagAttr()
		n.Attr = append(n.Attr, html.Attribute{Key: string(k), Val: string(v)})
	}
	b.endImplied(n.DataAtom)
	b.top().AppendChild(n)
	switch {
	case isVoid(n.DataAtom):
	case len(b.open) > maxNesting:
		b.skipped[n.Data]++
	default:
		b.open = append(b.open, n)
		b.count[n.Data]++
	}
}

// endImplied ends the elements that one of kind a cannot stand in.
func (b *treeBuilder) endImplied(a atom.Atom) {
	switch a {
	case atom.Li:
		b.endWithin("li", atom.Ul, atom.Ol)
	case atom.Dt, atom.Dd:
		b.endWithin("dt", atom.Dl)
		b.endWithin("dd", atom.Dl)
	case atom.Option:
		b.endWithin("option", atom.Select)
	case atom.Tr:
		b.endWithin("tr", atom.Table)
	case atom.Td, atom.Th:
		b.endWithin("td", atom.Table, atom.Tr)
		b.endWithin("th", atom.Table, atom.Tr)
	}
	if !inlineElement(a) && a != atom.Br && !invisibleElement(a) {
		b.endWithin("p", atom.Td, atom.Th, atom.Table, atom.Button)
	}
}

// endWithin ends the innermost element of a name, unless one of the bounds lies between.
func (b *treeBuilder) endWithin(name string, bounds ...atom.Atom) {
	if b.count[name] == 0 {
		return
	}
	for i := len(b.open) - 1; i > 0; i-- {
		if b.open[i].Data == name {
			b.cut(i)
			return
		}
		if slices.Contains(bounds, b.open[i].DataAtom) {
			return
		}
	}
}

// end ends the innermost element of a name. What stands in a table does not end the table.
func (b *treeBuilder) end(name string) {
	a := atom.Lookup([]byte(name))
	if b.skipped[name] > 0 {
		b.skipped[name]--
		b.top().AppendChild(&html.Node{Type: html.ElementNode, DataAtom: a, Data: name})
		return
	}
	switch a {
	case atom.Table, atom.Tr, atom.Body, atom.Html:
		b.endWithin(name)
	case atom.Td, atom.Th:
		b.endWithin(name, atom.Table)
	default:
		b.endWithin(name, atom.Td, atom.Th, atom.Table)
	}
}

// cut ends the open elements from the i-th on.
func (b *treeBuilder) cut(i int) {
	for _, n := range b.open[i:] {
		b.count[n.Data]--
	}
	b.open = b.open[:i]
}

// isVoid reports whether an element holds nothing.
func isVoid(a atom.Atom) bool {
	switch a {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}

// attr is the value of an attribute, "" when absent.
func attr(n *html.Node, key string) string {
	v, _ := attribute(n, key)
	return v
}

// attribute is the value of an attribute, and whether it is there.
func attribute(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// textOf is all text in an element.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}
