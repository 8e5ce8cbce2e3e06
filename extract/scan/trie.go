package scan

// trie holds all patterns of a language. There is a node only where patterns part or
// end: what those below it share until then is its label. Nodes that are alike in all
// that is below them are one: the endings of a declension are there once, whatever the
// names that take them. An entry is therefore the sum of what stands on the way to it.
type trie struct {
	labels string // holds the labels of the nodes
	nodes  []node // each behind all that it leads to
	runes  []rune // by link: the rune that leads to it
	links  []link
	forms  []form
	root   []link // by rune: the child of the root, where nearly every walk ends
}

// node is a point within the patterns. Its children stand in order of their runes.
type node struct {
	from, to    int32 // the label in labels: what must follow the rune that leads here
	link, links int32 // the first child and how many there are
	form, forms int32 // the first form that ends behind the label and how many there are
	wild        int32 // the child for the rest of a word, -1 none
}

// link leads to a child.
type link struct {
	node  int32 // -1 for none
	entry int32 // what to add to the entries below it
}

// form is an entry under a pattern, with what folding lost.
type form struct {
	entry   int32 // index into the scanner's entries; in a node, what to add to reach it
	exact   int32 // index into the scanner's exact spellings, 0 for none: the text must be exactly this
	cases   uint8 // that the form may be in, as lexicon.Declined has them
	prefix  bool  // matches any word that begins so
	capital bool  // the text must begin with a capital
}

// step returns the way from a node to its child for the rune.
func (t *trie) step(n *node, r rune) link {
	from, to := n.link, n.link+n.links
	for to-from > 8 {
		if middle := (from + to) / 2; t.runes[middle] <= r {
			from = middle
		} else {
			to = middle
		}
	}
	for ; from < to; from++ {
		if t.runes[from] == r {
			return t.links[from]
		}
	}
	return link{node: -1}
}

// walk calls found for every pattern that begins at rune i and ends at a word's
// end; a pattern marked as a prefix ends at the end of the word it begins.
func (t *trie) walk(f *folded, i int, found func(end int, fm form)) {
	if int(f.runes[i]) >= len(t.root) {
		return
	}
	t.walkFrom(f, t.root[f.runes[i]], i+1, found)
}

// walkFrom goes on at a node with rune j; entries are counted from that of the link.
func (t *trie) walkFrom(f *folded, at link, j int, found func(end int, fm form)) {
	entry := int32(0)
	for ; at.node >= 0; j++ {
		n := &t.nodes[at.node]
		entry += at.entry
		if n.from < n.to {
			if j = f.follow(j, t.labels[n.from:n.to]); j < 0 {
				return
			}
		}
		if n.forms > 0 {
			leaf(f, j, t.forms[n.form:n.form+n.forms], entry, found)
		}
		if n.links == 0 {
			return
		}
		if n.wild >= 0 {
			c, end := t.links[n.wild], f.wordEnd(j)
			c.entry += entry
			t.walkFrom(f, c, end, found)
			if whole := f.compoundEnd(j); whole > end {
				t.walkFrom(f, c, whole, found)
			}
		}
		if j == len(f.runes) {
			return
		}
		at = t.step(n, f.runes[j])
	}
}

// leaf calls found for the forms of a node that was reached before rune j.
func leaf(f *folded, j int, forms []form, entry int32, found func(int, form)) {
	whole := j == len(f.runes) || !f.word[j] || !f.word[j-1]
	end := j
	if !whole {
		end = f.wordEnd(j)
	}
	for _, fm := range forms {
		if whole || fm.prefix {
			fm.entry += entry
			found(end, fm)
		}
	}
}
