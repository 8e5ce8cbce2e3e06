package scan

import "sort"

// trie holds all patterns of a language. Children of a node are linked as
// siblings; those of the root, where nearly every walk ends, are looked up directly.
type trie struct {
	nodes  []node
	root   map[rune]int32
	leaves [][]Entry
}

type node struct {
	r       rune
	child   int32 // first child, 0 none
	sibling int32 // next child of the same parent, 0 none
	leaf    int32 // index into leaves + 1, 0 none
}

func newTrie() *trie { return &trie{nodes: make([]node, 1, 1<<16), root: make(map[rune]int32)} }

// add stores the entry under the folded pattern.
func (t *trie) add(pattern []rune, e Entry) {
	if len(pattern) == 0 {
		return
	}
	at := int32(0)
	for i, r := range pattern {
		next := t.step(at, r)
		if next == 0 {
			next = int32(len(t.nodes))
			t.nodes = append(t.nodes, node{r: r, sibling: t.nodes[at].child})
			t.nodes[at].child = next
			if i == 0 {
				t.root[r] = next
			}
		}
		at = next
	}
	if t.nodes[at].leaf == 0 {
		t.leaves = append(t.leaves, nil)
		t.nodes[at].leaf = int32(len(t.leaves))
	}
	leaf := &t.leaves[t.nodes[at].leaf-1]
	*leaf = append(*leaf, e)
}

// step returns the child of a node for the rune, 0 when there is none.
func (t *trie) step(at int32, r rune) int32 {
	if at == 0 {
		return t.root[r]
	}
	for c := t.nodes[at].child; c != 0; c = t.nodes[c].sibling {
		if t.nodes[c].r == r {
			return c
		}
	}
	return 0
}

// walk calls found for every pattern that begins at rune i and ends at a word's
// end; a pattern marked as a prefix ends at the end of the word it begins.
func (t *trie) walk(f folded, i int, found func(end int, entries []Entry)) {
	at := t.root[f.runes[i]]
	for j := i + 1; at != 0; j++ {
		if l := t.nodes[at].leaf; l != 0 {
			t.leaf(f, j, t.leaves[l-1], found)
		}
		if j == len(f.runes) {
			return
		}
		at = t.step(at, f.runes[j])
	}
}

func (t *trie) leaf(f folded, j int, entries []Entry, found func(int, []Entry)) {
	if j == len(f.runes) || !isWord(f.runes[j]) || !isWord(f.runes[j-1]) {
		found(j, entries)
		return
	}
	end := j
	for end < len(f.runes) && isWord(f.runes[end]) {
		end++
	}
	for _, e := range entries {
		if e.prefix {
			found(end, []Entry{e})
		}
	}
}

// sortEntries puts the entries of every leaf in a fixed order.
func (t *trie) sortEntries() {
	for _, l := range t.leaves {
		sort.SliceStable(l, func(i, j int) bool { return l[i].layer() < l[j].layer() })
	}
}
