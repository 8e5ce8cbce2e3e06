package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	mainShare    = 0.7  // of the page's paragraphs: what an element must hold to be taken for the article
	articleShare = 0.4  // what it must when it calls itself one
	storyShare   = 0.15 // what makes a second article on the page
)

// heading is the text of the page's only main heading, "" when it has none or several.
func (w *walker) heading() string {
	found := ""
	for i := range w.lines {
		if w.lines[i].hint == hintTitle && w.lines[i].text != found {
			if found != "" {
				return ""
			}
			found = w.lines[i].text
		}
	}
	if found == "" {
		return w.largeType()
	}
	return found
}

// largeType is the heaviest line of the one element in large type, as pages without headings set the headline;
// "" where several elements or none are.
func (w *walker) largeType() string {
	var in *html.Node
	found := ""
	for i := range w.lines {
		l := &w.lines[i]
		font := largeFont(l.node)
		if font == nil || l.link || l.hint == hintAside || weight(l.text) < minHeadline/2 {
			continue
		}
		if in != nil && font != in {
			return ""
		}
		in = font
		if weight(l.text) > weight(found) && len(l.text) <= maxLineLength {
			found = l.text
		}
	}
	if weight(found) < minHeadline {
		return ""
	}
	return found
}

// largeFont is the font element of large type that a line's words stand in, nil for none.
func largeFont(n *html.Node) *html.Node {
	for ; n != nil && n.Type == html.ElementNode && inlineElement(n.DataAtom); n = n.Parent {
		if size := attr(n, "size"); n.DataAtom == atom.Font && (size >= "4" && size <= "7" || strings.HasPrefix(size, "+")) {
			return n
		}
	}
	return nil
}

// markMain tells the article's lines from those of the rest of the page: by the
// main heading where there are several articles, and by the element that holds
// most of the paragraphs.
func (w *walker) markMain(title string) {
	paragraphs := w.paragraphs()
	if story := w.story(title, paragraphs); story != nil {
		for i := range w.lines {
			if !within(w.lines[i].node, story) && (paragraphs[i] > 0 || i > w.boxes.stats[story].first) {
				w.lines[i].hint, paragraphs[i] = hintAside, 0
			}
		}
	}
	box := w.mainBox(paragraphs)
	if box == nil {
		return
	}
	w.main = box
	w.dropTail(box, paragraphs)
	titled, seen := false, false
	name := key(title)
	for i := range w.lines {
		l := &w.lines[i]
		titled = titled || l.hint == hintTitle || name != "" && l.hint != hintAside && key(l.text) == name
		switch {
		case within(l.node, box):
			seen = seen || paragraphs[i] > 0
			switch {
			case l.hint == noHint && l.link && seen && paragraphs[i] == 0 && !isHeading(block(l.node).DataAtom):
				l.hint = hintAside // a way to another page
			case l.hint == noHint && seen && paragraphs[i] == 0 && l.node.DataAtom == atom.Time:
				l.hint = hintAside // when an entry of a live report was made
			case l.hint == noHint && (paragraphs[i] > 0 || !l.link && seen && weight(l.text) >= minHeadline):
				l.hint = hintMain
			}
		case paragraphs[i] > 0 && l.hint == noHint && titled && !seen:
			// The summary stands between headline and text.
		case l.hint == hintTitle || l.hint == hintCaption:
		case paragraphs[i] > 0, seen:
			// Text outside of the article: teasers, comments, legal notes.
			l.hint = hintAside
		}
	}
}

// bodyShare is the part of an article's paragraphs that its own container holds
// at least, where it has one.
const bodyShare = 0.5

// dropTail takes for furniture what follows, in elements of another kind, the
// container of most of the article's paragraphs: notices, comments, the next page.
func (w *walker) dropTail(box *html.Node, paragraphs []int) {
	total := 0
	sum := map[*html.Node]int{}
	var body *html.Node
	for i, p := range paragraphs {
		if p == 0 || !within(w.lines[i].node, box) {
			continue
		}
		total += p
		c := container(w.lines[i].node)
		if sum[c] += p; body == nil || sum[c] > sum[body] {
			body = c
		}
	}
	if body == nil || float64(sum[body]) < bodyShare*float64(total) {
		return
	}
	for i := w.boxes.stats[body].last + 1; i < len(w.lines); i++ {
		l := &w.lines[i]
		if c := container(l.node); paragraphs[i] > 0 && !within(l.node, body) && attr(c, "class") != attr(body, "class") {
			l.hint, paragraphs[i] = hintAside, 0
		}
	}
}

// container is the element that holds a line among others: a column, a part of a page.
func container(n *html.Node) *html.Node {
	for ; n.Parent != nil; n = n.Parent {
		switch n.DataAtom {
		case atom.Div, atom.Section, atom.Article, atom.Main, atom.Td, atom.Body, atom.Form:
			return n
		}
	}
	return n
}

// paragraphs is the weight of every line that is running text, 0 for others.
func (w *walker) paragraphs() []int {
	out := make([]int, len(w.lines))
	for i := range w.lines {
		out[i] = paragraphWeight(&w.lines[i].line)
	}
	return out
}

// story is the element of one article where a page has several, each below a
// main heading or in an element of its own: that which the page is named for,
// else the first. nil when the page has one.
func (w *walker) story(title string, paragraphs []int) *html.Node {
	type candidate struct {
		node  *html.Node
		named bool
	}
	name := key(title)
	sums, counts := make([]int, len(paragraphs)+1), make([]int, len(paragraphs)+1)
	for i, p := range paragraphs {
		sums[i+1], counts[i+1] = sums[i]+p, counts[i]
		if p > 0 {
			counts[i+1]++
		}
	}
	var found []candidate
	known := map[*html.Node]bool{}
	for i := range w.lines {
		l := &w.lines[i]
		if l.hint == hintAside || !isHeading(block(l.node).DataAtom) {
			continue
		}
		box := w.ownBox(l.node)
		if box == nil || known[box] {
			continue
		}
		known[box] = true
		s := w.boxes.stats[box]
		sum, count := sums[s.last+1]-sums[s.first], counts[s.last+1]-counts[s.first]
		if float64(sum) >= storyShare*float64(sums[len(paragraphs)]) && sum > 0 || count >= 2 {
			found = append(found, candidate{box, name != "" && key(l.text) == name})
		}
	}
	if len(found) < 2 {
		return nil
	}
	for _, c := range found {
		if c.named {
			return c.node
		}
	}
	if w.boxes.stats[found[0].node].heads == 0 {
		return nil // parts below a heading that stands outside of all
	}
	return found[0].node
}

// ownBox is the element of the article that a heading heads: for a main heading
// the largest with no other, else the element that calls itself an article.
func (w *walker) ownBox(n *html.Node) *html.Node {
	var box *html.Node
	for n = block(n); n != nil; n = n.Parent {
		if s := w.boxes.stats[n]; s != nil && s.heads == 1 {
			box = n
		}
		if n.DataAtom == atom.Article && box == nil {
			return n
		}
	}
	return box
}

// mainBox is the article element with most paragraphs, else the smallest
// element that holds most of the page's; nil when the page has no paragraphs.
func (w *walker) mainBox(paragraphs []int) *html.Node {
	total := 0
	sum := map[*html.Node]int{}
	var order []*html.Node
	for i, p := range paragraphs {
		if p == 0 {
			continue
		}
		total += p
		for n := w.lines[i].node; n != nil; n = n.Parent {
			if _, ok := sum[n]; !ok {
				order = append(order, n)
			}
			sum[n] += p
		}
	}
	if total == 0 {
		return nil
	}
	var box *html.Node
	for _, n := range order {
		if (n.DataAtom == atom.Article || isArticleBody(n)) && (box == nil || sum[n] > sum[box]) {
			box = n
		}
	}
	if box != nil && float64(sum[box]) >= mainShare*float64(total) {
		return box
	}
	if box != nil && float64(sum[box]) >= articleShare*float64(total) && !w.siblings(box, order, sum) {
		return box
	}
	box = nil
	for _, n := range order {
		if n.DataAtom == atom.P { // a paragraph is no page, though it may be longer than all others
			continue
		}
		if float64(sum[n]) >= mainShare*float64(total) && (box == nil || sum[n] < sum[box] || sum[n] == sum[box] && within(n, box)) {
			box = n
		}
	}
	return box
}

// siblings reports whether an element is one of several like it, as the entries
// of a live report are.
func (w *walker) siblings(box *html.Node, order []*html.Node, sum map[*html.Node]int) bool {
	for _, n := range order {
		if n != box && n.Parent == box.Parent && n.DataAtom == box.DataAtom && 5*sum[n] >= sum[box] {
			return true
		}
	}
	return false
}

// isArticleBody reports whether an element says that it is the text of an article.
func isArticleBody(n *html.Node) bool {
	return attr(n, "itemprop") == "articleBody"
}

// within reports whether n is box or below it.
func within(n, box *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == box {
			return true
		}
	}
	return false
}
