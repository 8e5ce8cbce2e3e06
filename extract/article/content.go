package article

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mainShare is the part of the page's paragraphs that an element must hold to be taken for the article.
const mainShare = 0.7

// furnitureShare is the part of the page's paragraphs above which an element is
// the article whatever its class is called.
const furnitureShare = 0.5

// markMain tells the article's lines from those of the rest of the page: by the
// names of elements, and by the element that holds most of the paragraphs.
func (w *walker) markMain() {
	paragraphs := w.paragraphs()
	total := 0
	bad := 0
	for i, p := range paragraphs {
		if p > 0 {
			total += p
			if w.lines[i].bad {
				bad += p
			}
		}
	}
	trustNames := float64(bad) < furnitureShare*float64(total)
	for i := range w.lines {
		if w.lines[i].bad && trustNames && w.lines[i].hint != isTitle {
			w.lines[i].hint = isAside
			paragraphs[i] = 0
		}
	}
	box := w.mainBox(paragraphs)
	if box == nil {
		return
	}
	inBox := func(i int) bool { return within(w.lines[i].node, box) }
	seen := false
	for i := range w.lines {
		l := &w.lines[i]
		switch {
		case inBox(i):
			seen = seen || paragraphs[i] > 0
			if l.hint == noHint && (paragraphs[i] > 0 || !l.link && seen && weight(l.text) >= minHeadline) {
				l.hint = isMain
			}
		case paragraphs[i] > 0 && (l.hint == noHint || seen), seen && l.hint != isTitle:
			// Text outside of the article: teasers, comments, legal notes.
			l.hint = isAside
		}
	}
}

// paragraphs is the weight of every line that is running text, 0 for others.
func (w *walker) paragraphs() []int {
	out := make([]int, len(w.lines))
	for i := range w.lines {
		l := &w.lines[i]
		if l.hint == isAside || l.hint == isTitle || l.hint == isCaption {
			continue
		}
		if n := weight(l.text); n >= minParagraph && (endsSentence(l.text) || n >= minUnended) {
			out[i] = n
		}
	}
	return out
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
	if box != nil && float64(sum[box]) >= 0.4*float64(total) {
		return box
	}
	box = nil
	for _, n := range order {
		if float64(sum[n]) >= mainShare*float64(total) && (box == nil || sum[n] < sum[box] || sum[n] == sum[box] && within(n, box)) {
			box = n
		}
	}
	return box
}

// isArticleBody reports whether an element says that it is the text of an article.
func isArticleBody(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "itemprop" && a.Val == "articleBody" {
			return true
		}
	}
	return false
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
