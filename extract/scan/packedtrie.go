package scan

import (
	"encoding/binary"
	"errors"
	"unicode/utf8"
)

// packedTrie is a trie as it is stored. Its field names are part of the format.
//
// A node is a head, which says what follows; its label behind its length; how many
// children it has, and for each the rune that leads to it, how many nodes before this
// one it is, and what to add to the entries below it; how many forms it has, and these.
// A form is a head, and the numbers that it says to follow. The last node is the root.
type packedTrie struct {
	Nodes   string
	Least   int // the least entry of all
	Entries int // all are less

	NodeCount, LinkCount, FormCount int
}

// The head of a node: what it has.
const (
	hasLabel = 1 << iota
	hasLinks
	hasForms
)

// The head of a form: what it is, and which of its numbers are not 0.
const (
	isPrefix = 1 << iota
	isCapital
	hasEntry
	hasCases
	hasExact
)

// errTrie is the error for damaged bytes.
var errTrie = errors.New("its patterns are damaged")

// open reads the trie. Exact is how many exact spellings its forms may name.
func (p *packedTrie) open(exact int) (*trie, error) {
	if n := len(p.Nodes); min(p.NodeCount, p.LinkCount, p.FormCount) < 0 || max(p.NodeCount, p.LinkCount, p.FormCount) > n {
		return nil, errTrie
	}
	t := &trie{
		labels: p.Nodes,
		nodes:  make([]node, 0, p.NodeCount),
		runes:  make([]rune, 0, p.LinkCount),
		links:  make([]link, 0, p.LinkCount),
		forms:  make([]form, 0, p.FormCount),
	}
	r := reader{data: p.Nodes}
	most := make([]int32, 0, p.NodeCount) // by node: the greatest sum of entries below it
	for r.at < len(r.data) {
		most = append(most, t.read(&r, exact, most))
	}
	if r.broken || len(t.forms) > 0 && (p.Least < 0 || int(most[len(most)-1]) >= p.Entries-p.Least) {
		return nil, errTrie
	}
	t.openRoot(int32(p.Least))
	return t, nil
}

// read reads a node and returns the greatest sum of entries below it. Most has those of
// the nodes before.
func (t *trie) read(r *reader, exact int, most []int32) int32 {
	n := node{link: int32(len(t.links)), form: int32(len(t.forms)), wild: -1}
	greatest := int32(0)
	head := r.byte()
	if head&hasLabel != 0 {
		n.to = r.number()
		n.from = int32(r.at)
		r.skip(n.to)
		n.to += n.from
	}
	if head&hasLinks != 0 {
		for range r.count() {
			letter := rune(r.number())
			back, entry := r.number(), r.number()
			child := len(most) - int(back)
			if child < 0 || back == 0 || letter > utf8.MaxRune {
				r.fail()
				break
			}
			if letter == anyEnding {
				n.wild = int32(len(t.links))
			}
			t.runes = append(t.runes, letter)
			t.links = append(t.links, link{int32(child), entry})
			greatest = max(greatest, min(entry+most[child], maxNumber))
		}
	}
	if head&hasForms != 0 {
		for range r.count() {
			f := r.form()
			if int(f.exact) >= max(exact, 1) {
				r.fail()
			}
			t.forms = append(t.forms, f)
			greatest = max(greatest, f.entry)
		}
	}
	n.links, n.forms = int32(len(t.links))-n.link, int32(len(t.forms))-n.form
	t.nodes = append(t.nodes, n)
	return greatest
}

// openRoot makes the children of the root be found by their runes.
func (t *trie) openRoot(least int32) {
	if len(t.nodes) == 0 {
		return
	}
	top := &t.nodes[len(t.nodes)-1]
	last := rune(-1)
	for _, r := range t.runes[top.link : top.link+top.links] {
		last = max(last, r)
	}
	t.root = make([]link, last+1)
	for i := range t.root {
		t.root[i].node = -1
	}
	for i := top.link; i < top.link+top.links; i++ {
		t.root[t.runes[i]] = link{t.links[i].node, t.links[i].entry + least}
	}
}

// reader takes values off the front of data. Once broken, all it reads is zero.
type reader struct {
	data   string
	at     int
	broken bool
}

func (r *reader) fail() { r.broken, r.at = true, len(r.data) }

func (r *reader) byte() byte {
	if r.at == len(r.data) {
		r.fail()
		return 0
	}
	r.at++
	return r.data[r.at-1]
}

func (r *reader) skip(n int32) {
	if r.at += int(n); r.at > len(r.data) {
		r.fail()
	}
}

// maxNumber is above all numbers that are read; twice as much is one still.
const maxNumber = 1 << 28

// number reads a number of up to four bytes, the lower seven bits first.
func (r *reader) number() int32 {
	if r.at < len(r.data) && r.data[r.at] < 0x80 { // most take one
		r.at++
		return int32(r.data[r.at-1])
	}
	return r.longNumber()
}

func (r *reader) longNumber() int32 {
	n := int32(0)
	for shift := 0; shift < 28; shift += 7 {
		c := r.byte()
		n |= int32(c&0x7f) << shift
		if c < 0x80 {
			return n
		}
	}
	r.fail()
	return 0
}

// count reads how many things follow; each takes a byte at least.
func (r *reader) count() int32 {
	n := r.number()
	if int(n) > len(r.data)-r.at {
		r.fail()
		return 0
	}
	return n
}

func (r *reader) form() (f form) {
	head := r.byte()
	f.prefix, f.capital = head&isPrefix != 0, head&isCapital != 0
	if head&hasEntry != 0 {
		f.entry = r.number()
	}
	if head&hasCases != 0 {
		f.cases = r.byte()
	}
	if head&hasExact != 0 {
		f.exact = r.number()
	}
	return f
}

// appendForm appends a form of a node whose least entry is given.
func appendForm(b []byte, f *form, least int32) []byte {
	start := len(b)
	b = append(b, 0)
	if f.prefix {
		b[start] |= isPrefix
	}
	if f.capital {
		b[start] |= isCapital
	}
	if f.entry != least {
		b[start] |= hasEntry
		b = binary.AppendUvarint(b, uint64(f.entry-least))
	}
	if f.cases != 0 {
		b[start] |= hasCases
		b = append(b, f.cases)
	}
	if f.exact != 0 {
		b[start] |= hasExact
		b = binary.AppendUvarint(b, uint64(f.exact))
	}
	return b
}
