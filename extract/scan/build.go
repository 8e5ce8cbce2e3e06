package scan

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"
	"unicode/utf8"

	"amur/extract/internal/letters"
)

// pattern is a form on its way into the trie.
type pattern struct {
	head     uint64 // the first bytes, to compare by
	from, to int32  // in the builder's text
	layer    uint8  // of the form's entry
	form     form
}

// builder gathers patterns for a trie.
type builder struct {
	text     []byte // the folded patterns
	patterns []pattern
	scratch  []rune
}

// add puts the form under the spelling, which is folded here by the table of letters.
func (b *builder) add(spelling []byte, f form, layer uint8, table *letters.Table) {
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
	placeTones(b.scratch)
	from := len(b.text)
	for _, r := range b.scratch {
		b.text = utf8.AppendRune(b.text, r)
	}
	var head [8]byte
	copy(head[:], b.text[from:])
	b.patterns = append(b.patterns, pattern{binary.BigEndian.Uint64(head[:]), int32(from), int32(len(b.text)), layer, f})
}

// build makes the trie of the patterns, whose entries are less than a number. Forms
// under one pattern are ordered by layer, and those of a layer as they were added; two
// spellings that fold alike are one.
func (b *builder) build(entries int) packedTrie {
	slices.SortFunc(b.patterns, func(x, y pattern) int {
		if x.head != y.head {
			return cmp.Compare(x.head, y.head)
		}
		return cmp.Or(
			bytes.Compare(b.text[x.from:x.to], b.text[y.from:y.to]),
			cmp.Compare(x.layer, y.layer),
			cmp.Compare(x.form.entry, y.form.entry),
			cmp.Compare(x.from, y.from))
	})
	b.patterns = slices.CompactFunc(b.patterns, func(x, y pattern) bool {
		return x.form == y.form && bytes.Equal(b.text[x.from:x.to], b.text[y.from:y.to])
	})
	w := writer{text: b.text, patterns: b.patterns, seen: make(map[string]int32, len(b.patterns))}
	w.packed.Entries = entries
	w.packed.Least = int(w.write(part{0, len(b.patterns), 0}).entry)
	w.packed.Nodes = string(w.out)
	return w.packed
}

// writer writes the nodes of a trie, each behind its children.
type writer struct {
	text     []byte
	patterns []pattern // in order
	packed   packedTrie
	out      []byte
	seen     map[string]int32 // node, as if it were behind all -> its number
	links    []writtenLink    // the children of the nodes that are being written
	node     []byte           // room to write one in
}

// writtenLink leads to a child that is written.
type writtenLink struct {
	letter rune
	link
}

// part is the patterns[from:to] below a node, alike in their first bytes.
type part struct{ from, to, alike int }

// rest is what is left of a pattern of the part.
func (w *writer) rest(p part, i int) []byte {
	x := &w.patterns[i]
	return w.text[int(x.from)+p.alike : x.to]
}

// write writes the node of the part with all below it. It returns its number and the
// least of its entries.
func (w *writer) write(p part) link {
	var label []byte
	if p.alike > 0 {
		label = w.label(p)
		p.alike += len(label)
	}
	first := p.from
	for p.from < p.to && len(w.rest(p, p.from)) == 0 {
		p.from++
	}
	forms := w.patterns[first:p.from]
	links := len(w.links)
	for p.from < p.to {
		r, below := w.split(p)
		w.links = append(w.links, writtenLink{r, w.write(below)})
		p.from = below.to
	}
	least := least(forms, w.links[links:])
	number := w.put(label, forms, w.links[links:], least)
	w.links = w.links[:links]
	return link{number, least}
}

func least(forms []pattern, links []writtenLink) int32 {
	var all []int32
	for i := range forms {
		all = append(all, forms[i].form.entry)
	}
	for i := range links {
		all = append(all, links[i].entry)
	}
	if len(all) == 0 {
		return 0
	}
	return slices.Min(all)
}

// label returns how the patterns of the part go on alike; as they are in order, what
// the first and the last share all share.
func (w *writer) label(p part) []byte {
	first, last := w.rest(p, p.from), w.rest(p, p.to-1)
	n := 0
	for n < len(first) && n < len(last) && first[n] == last[n] {
		n++
	}
	for n > 0 && n < len(first) && !utf8.RuneStart(first[n]) {
		n--
	}
	return first[:n]
}

// split returns the next rune of the first pattern of the part, and the patterns that
// share it.
func (w *writer) split(p part) (rune, part) {
	r, size := utf8.DecodeRune(w.rest(p, p.from))
	same := w.rest(p, p.from)[:size]
	end := p.from + 1
	for end < p.to && bytes.HasPrefix(w.rest(p, end), same) {
		end++
	}
	return r, part{p.from, end, p.alike + size}
}

// put writes a node unless there is one like it, and returns its number.
func (w *writer) put(label []byte, forms []pattern, links []writtenLink, least int32) int32 {
	w.node = appendNode(w.node[:0], label, forms, links, least, maxNumber-1)
	if number, ok := w.seen[string(w.node)]; ok {
		return number
	}
	number := int32(w.packed.NodeCount)
	w.seen[string(w.node)] = number
	w.out = appendNode(w.out, label, forms, links, least, number)
	w.packed.NodeCount++
	w.packed.LinkCount += len(links)
	w.packed.FormCount += len(forms)
	return number
}

// appendNode appends the node of a number.
func appendNode(b, label []byte, forms []pattern, links []writtenLink, least, number int32) []byte {
	start := len(b)
	b = append(b, 0)
	if len(label) > 0 {
		b[start] |= hasLabel
		b = append(binary.AppendUvarint(b, uint64(len(label))), label...)
	}
	if len(links) > 0 {
		b[start] |= hasLinks
		b = binary.AppendUvarint(b, uint64(len(links)))
	}
	for _, l := range links {
		b = binary.AppendUvarint(b, uint64(l.letter))
		b = binary.AppendUvarint(b, uint64(number-l.node))
		b = binary.AppendUvarint(b, uint64(l.entry-least))
	}
	if len(forms) > 0 {
		b[start] |= hasForms
		b = binary.AppendUvarint(b, uint64(len(forms)))
	}
	for i := range forms {
		b = appendForm(b, &forms[i].form, least)
	}
	return b
}
