package scan

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"amur/extract/internal/letters"
	"amur/extract/lexicon"
)

// cutMark stands in a form where one word ends and the next begins.
const cutMark = "/"

// guard knows the words of a language in which others must not be found: where words
// are not parted by spaces, only they tell where one ends.
type guard struct {
	trie *trie
	cuts []int // by entry: before which rune of the form words part, 0 for a form that hides
}

// newGuard compiles the forms; a form with a cut mark only parts words. It also returns
// the trie as it is stored.
func newGuard(forms []string, table *letters.Table) (*guard, packedTrie) {
	if len(forms) == 0 {
		return nil, packedTrie{}
	}
	g := &guard{}
	var b builder
	for _, spelling := range forms {
		for _, f := range lexicon.Expand(spelling) {
			head, tail, _ := strings.Cut(f, cutMark)
			n := 0
			if tail != "" {
				n = utf8.RuneCountInString(head)
			}
			b.add([]byte(head+tail), form{entry: int32(len(g.cuts))}, 0, table)
			g.cuts = append(g.cuts, n)
		}
	}
	packed := b.build(len(g.cuts))
	g.trie, _ = packed.open(0) // what was just written can be read
	return g, packed
}

// bars are the places of a text where nothing is found.
type bars struct {
	hidden []Span // in order and without overlap
	cuts   []cut  // in order of the bytes at which words part
}

// cut is a byte at which words part, and the form that says so: a word that holds the
// whole form knows better.
type cut struct {
	Span
	at int
}

// read finds the places in the text, those of hidden words from the left, the longer first.
func (g *guard) read(f *folded) bars {
	var out bars
	if g == nil {
		return out
	}
	for i := range f.runes {
		if i > 0 && f.word[i] && f.word[i-1] {
			continue
		}
		g.trie.walk(f, i, func(j int, fm form) {
			word := Span{int(f.at[i]), int(f.at[j])}
			if n := g.cuts[fm.entry]; n > 0 {
				out.cuts = append(out.cuts, cut{word, int(f.at[min(i+n, j)])})
				return
			}
			out.hide(word)
		})
	}
	slices.SortFunc(out.cuts, func(a, b cut) int { return a.at - b.at })
	return out
}

// spaces returns the spaces of the text that stand between two letters of a script
// without spaces: they part clauses, as in headlines.
func spaces(f *folded) []Span {
	var out []Span
	for i := 1; i+1 < len(f.runes); i++ {
		if f.runes[i] == ' ' && f.text[f.at[i]] != '\n' && unspaced(f.runes[i-1]) && unspaced(f.runes[i+1]) {
			out = append(out, Span{int(f.at[i]), int(f.at[i+1])})
		}
	}
	return out
}

// hide adds a hidden word unless an earlier one reaches into it.
func (b *bars) hide(s Span) {
	switch n := len(b.hidden); {
	case n > 0 && b.hidden[n-1].Start == s.Start:
		b.hidden[n-1].End = max(b.hidden[n-1].End, s.End)
	case n == 0 || b.hidden[n-1].End <= s.Start:
		b.hidden = append(b.hidden, s)
	}
}

// bar tells whether a word at the bytes is none: it begins inside a hidden word, or
// with one that is longer, or words part in its midst.
func (b *bars) bar(from, to int) bool {
	for i := sort.Search(len(b.cuts), func(i int) bool { return b.cuts[i].at > from }); i < len(b.cuts) && b.cuts[i].at < to; i++ {
		if c := &b.cuts[i]; c.Start < from || to < c.End {
			return true
		}
	}
	i := sort.Search(len(b.hidden), func(i int) bool { return b.hidden[i].End > from })
	if i == len(b.hidden) {
		return false
	}
	h := b.hidden[i]
	return h.Start < from || h.Start == from && to < h.End
}
