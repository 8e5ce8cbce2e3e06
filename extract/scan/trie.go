package scan

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"
	"unicode/utf8"

	"amur/extract/internal/letters"
)

// trie holds all patterns of a language. There is a node only where patterns part
// or end: what those below it share until then is its label. Children of a node
// stand side by side in order of their runes; those of the root, where nearly every
// walk ends, are looked up directly.
type trie struct {
	text  []byte // the folded patterns
	keys  []key  // the different patterns, in order, and one behind the last
	forms []form
	nodes []node
	runes []rune  // by node: the rune that leads to it
	root  []int32 // by rune: the child of the root, 0 none
	wild  bool    // some patterns leave the ending of a word open
}

// key is a pattern: text[from:to], which stands for forms from the first on.
type key struct{ from, to, first int32 }

type node struct {
	child, children int32 // the first child and how many there are
	from, to        int32 // the label in text: what must follow the rune that leads here
	key             int32 // of the pattern that ends behind the label; -1 none
}

// form is an entry under a pattern, with what folding lost.
type form struct {
	entry   int32 // index into the scanner's entries
	exact   int32 // index into the scanner's exact spellings, 0 for none: the text must be exactly this
	layer   uint8
	cases   uint8 // that the form may be in, as lexicon.Declined has them
	prefix  bool  // matches any word that begins so
	capital bool  // the text must begin with a capital
}

// pattern is a form on its way into the trie.
type pattern struct {
	head     uint64 // the first bytes, to compare by
	from, to int32  // in the builder's text
	form     form
}

// builder gathers patterns for a trie.
type builder struct {
	text     []byte
	patterns []pattern
	scratch  []rune
	wild     bool
}

// newBuilder returns a builder with room for the patterns of a language.
func newBuilder() builder {
	return builder{text: make([]byte, 0, 5<<20), patterns: make([]pattern, 0, 1<<16)}
}

// add puts the form under the spelling, which is folded here by the table of letters.
func (b *builder) add(spelling []byte, f form, table *letters.Table) {
	b.scratch = b.scratch[:0]
	for len(spelling) > 0 {
		r, size := utf8.DecodeRune(spelling)
		if 'a' <= r && r <= 'z' {
			b.scratch = append(b.scratch, r)
		} else {
			b.scratch = append(b.scratch, foldRune(r, table))
		}
		spelling = spelling[size:]
	}
	b.wild = b.wild || slices.Contains(b.scratch, anyEnding)
	placeTones(b.scratch)
	from := len(b.text)
	for _, r := range b.scratch {
		b.text = utf8.AppendRune(b.text, r)
	}
	var head [8]byte
	copy(head[:], b.text[from:])
	b.patterns = append(b.patterns, pattern{binary.BigEndian.Uint64(head[:]), int32(from), int32(len(b.text)), f})
}

// build makes the trie of the patterns. Forms under one pattern are ordered by
// layer, and those of a layer as they were added; two spellings that fold alike are one.
func (b *builder) build() *trie {
	slices.SortFunc(b.patterns, func(x, y pattern) int {
		if x.head != y.head {
			return cmp.Compare(x.head, y.head)
		}
		return cmp.Or(
			bytes.Compare(b.text[x.from:x.to], b.text[y.from:y.to]),
			cmp.Compare(x.form.layer, y.form.layer),
			cmp.Compare(x.form.entry, y.form.entry),
			cmp.Compare(x.from, y.from))
	})
	b.patterns = slices.CompactFunc(b.patterns, func(x, y pattern) bool {
		return x.form == y.form && bytes.Equal(b.text[x.from:x.to], b.text[y.from:y.to])
	})
	t := &trie{wild: b.wild, text: b.text, keys: make([]key, 0, len(b.patterns)+1), forms: make([]form, len(b.patterns))}
	for i, p := range b.patterns {
		t.forms[i] = p.form
		if n := len(t.keys); n > 0 && bytes.Equal(t.text[t.keys[n-1].from:t.keys[n-1].to], t.text[p.from:p.to]) {
			continue
		}
		t.keys = append(t.keys, key{p.from, p.to, int32(i)})
	}
	t.grow()
	t.keys = append(t.keys, key{first: int32(len(t.forms))})
	t.openRoot()
	return t
}

// part is the keys[from:to] below a node, alike in their first bytes.
type part struct{ from, to, alike int32 }

// grow makes the nodes, those nearer to the root first.
func (t *trie) grow() {
	estimate := 2 * len(t.keys)
	parts := append(make([]part, 0, estimate), part{0, int32(len(t.keys)), 0})
	t.nodes = append(make([]node, 0, estimate), node{})
	t.runes = append(make([]rune, 0, estimate), 0)
	for at := 0; at < len(t.nodes); at++ {
		p := parts[at]
		n := node{child: int32(len(t.nodes)), key: -1}
		if at > 0 {
			n.from, n.to = t.label(p)
			p.alike += n.to - n.from
			if n.to == t.keys[p.from].to {
				n.key = p.from
				p.from++
			}
		}
		for p.from < p.to {
			r, below := t.split(p)
			parts = append(parts, below)
			t.nodes = append(t.nodes, node{})
			t.runes = append(t.runes, r)
			p.from = below.to
		}
		n.children = int32(len(t.nodes)) - n.child
		t.nodes[at] = n
	}
}

// label returns where in text the keys of p go on alike; as they are in order,
// what the first and the last share all share.
func (t *trie) label(p part) (from, to int32) {
	first, last := t.keys[p.from], t.keys[p.to-1]
	from, to = first.from+p.alike, first.to
	other := t.text[last.from+p.alike : last.to]
	if n := from + int32(len(other)); n < to {
		to = n
	}
	for i, c := range t.text[from:to] {
		if c != other[i] {
			to = from + int32(i)
			break
		}
	}
	for to > from && to < first.to && !utf8.RuneStart(t.text[to]) {
		to--
	}
	return from, to
}

// split returns the next rune of the first key of p, and the keys that share it.
func (t *trie) split(p part) (rune, part) {
	at := t.keys[p.from].from + p.alike
	r, size := utf8.DecodeRune(t.text[at:])
	same := t.text[at : at+int32(size)]
	end := p.from + 1
	for end < p.to && bytes.HasPrefix(t.text[t.keys[end].from+p.alike:t.keys[end].to], same) {
		end++
	}
	return r, part{p.from, end, p.alike + int32(size)}
}

func (t *trie) openRoot() {
	root := t.nodes[0]
	if root.children == 0 {
		return
	}
	t.root = make([]int32, t.runes[root.child+root.children-1]+1)
	for c := root.child; c < root.child+root.children; c++ {
		t.root[t.runes[c]] = c
	}
}

// step returns the child of a node for the rune, 0 when there is none.
func (t *trie) step(n *node, r rune) int32 {
	from, to := n.child, n.child+n.children
	for to-from > 8 {
		if middle := (from + to) / 2; t.runes[middle] <= r {
			from = middle
		} else {
			to = middle
		}
	}
	for ; from < to; from++ {
		if t.runes[from] == r {
			return from
		}
	}
	return 0
}

// walk calls found for every pattern that begins at rune i and ends at a word's
// end; a pattern marked as a prefix ends at the end of the word it begins.
func (t *trie) walk(f *folded, i int, found func(end int, forms []form)) {
	if int(f.runes[i]) >= len(t.root) {
		return
	}
	t.walkFrom(f, t.root[f.runes[i]], i+1, found)
}

// walkFrom goes on at a node with rune j.
func (t *trie) walkFrom(f *folded, at int32, j int, found func(end int, forms []form)) {
	for ; at != 0; j++ {
		n := &t.nodes[at]
		if n.from < n.to {
			if j = f.follow(j, t.text[n.from:n.to]); j < 0 {
				return
			}
		}
		if n.key >= 0 {
			leaf(f, j, t.forms[t.keys[n.key].first:t.keys[n.key+1].first], found)
		}
		if n.children == 0 {
			return
		}
		if t.wild {
			if c := t.step(n, anyEnding); c != 0 {
				end := f.wordEnd(j)
				t.walkFrom(f, c, end, found)
				if whole := f.compoundEnd(j); whole > end {
					t.walkFrom(f, c, whole, found)
				}
			}
		}
		if j == len(f.runes) {
			return
		}
		at = t.step(n, f.runes[j])
	}
}

// follow returns the rune behind rest, which must stand at rune j, else -1.
func (f *folded) follow(j int, rest []byte) int {
	for len(rest) > 0 {
		r, size := rune(rest[0]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(rest)
		}
		rest = rest[size:]
		if r == anyEnding {
			if j = f.wordEnd(j); len(rest) > 0 && rest[0] == ' ' {
				j = f.compoundEnd(j)
			}
			continue
		}
		if j == len(f.runes) || f.runes[j] != r {
			return -1
		}
		j++
	}
	return j
}

// anyEnding stands within a pattern for the rest of a word.
const anyEnding = '*'

// wordEnd returns where the word ends that rune j is in or behind.
func (f *folded) wordEnd(j int) int {
	for j < len(f.runes) && f.word[j] {
		j++
	}
	return j
}

// compoundEnd is wordEnd for words that hyphens join.
func (f *folded) compoundEnd(j int) int {
	for j = f.wordEnd(j); j > 0 && j+1 < len(f.runes) && f.runes[j] == '-' && f.word[j-1] && f.word[j+1]; {
		j = f.wordEnd(j + 1)
	}
	return j
}

func leaf(f *folded, j int, forms []form, found func(int, []form)) {
	if j == len(f.runes) || !f.word[j] || !f.word[j-1] {
		found(j, forms)
		return
	}
	end := j
	for end < len(f.runes) && f.word[end] {
		end++
	}
	for k := range forms {
		if forms[k].prefix {
			found(end, forms[k:k+1])
		}
	}
}
