package scan

import (
	"encoding/binary"

	"amur/extract/internal/letters"
	"amur/extract/lexicon"
)

// Sides tells from the bytes of a file whether it can name both sides at all. Most of
// the world's news does not, and need not be read as an article to see that: a word or two
// of each name, country, office and place is looked up by its hash. It is sure of what it
// leaves out, not of what it lets pass.
type Sides struct {
	table  []sideKey       // by hash; 0 is none
	hints  [1 << 13]uint64 // which hashes may stand in the table: nearly all words are done with here
	tables []letters.Table
	none   letters.Table
	single runeSet // signs of scripts without spaces that are a key alone
	first  runeSet // those that begin a key of two
}

// sideKey is one or two words, or signs of a script without spaces, by which a name of a
// side is known: from bit 0 on the sides, the form, the first sign, and a hash.
type sideKey uint64

// The bits of the sides.
const (
	sideChina  sideKey = 1
	sideRussia sideKey = 2
	sideMask           = sideChina | sideRussia
)

// What a key is of.
const (
	keyWord    sideKey = iota << 2
	keyCapital         // a word that begins with a capital
	keyWords           // two words
	keySign            // a sign
	keySigns           // two signs
	keyForm    sideKey = 7 << 2
)

// wordKey is the key of a word by its hash.
func wordKey(hash uint64, form sideKey) sideKey {
	return sideKey(spread(hash^uint64(form)))&^(keyForm|sideMask) | form
}

// wordsKey is the key of two words by their hashes.
func wordsKey(first, second uint64) sideKey { return wordKey(spread(first)+second, keyWords) }

// signKey is the key of a sign, or of two.
func signKey(first, second rune, form sideKey) sideKey {
	return sideKey(spread(uint64(first)<<32^uint64(second)^uint64(form)<<24))&^(1<<21-1) | sideKey(uint16(first))<<5 | form
}

// spread spreads the bits of a number over all of it.
func spread(x uint64) uint64 {
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}

// NewSides returns what tells the sides by the names that the languages of the lexicon
// hold; nil, which takes every file to name both, where they are yet to be compiled.
func NewSides(lx *lexicon.Lexicon) *Sides {
	keys := 0
	for i := range lx.Languages {
		if l := &lx.Languages[i]; l.Scanner == "" || len(l.Sides)%8 != 0 {
			return nil
		}
		keys += len(lx.Languages[i].Sides) / 8
	}
	size := 2
	for size < 3*keys {
		size *= 2
	}
	s := &Sides{table: make([]sideKey, size)}
	for i := range lx.Languages {
		l := &lx.Languages[i]
		table, err := letters.New(l.Characters)
		if err != nil {
			return nil
		}
		if s.tables = append(s.tables, table); len(l.Characters) == 0 {
			s.tables = s.tables[:len(s.tables)-1]
		}
		for at := 0; at < len(l.Sides); at += 8 {
			s.put(sideKey(binary.LittleEndian.Uint64([]byte(l.Sides[at : at+8]))))
		}
	}
	return s
}

// put adds a key to the table.
func (s *Sides) put(key sideKey) {
	switch sign := rune(uint16(key >> 5)); key & keyForm {
	case keySign:
		s.single.add(sign)
	case keySigns:
		s.first.add(sign)
	}
	s.table[s.slot(key)] |= key
	s.hints[key>>27&(1<<13-1)] |= 1 << (key >> 21 & 63)
}

// slot is where the key stands in the table, or may be put.
func (s *Sides) slot(key sideKey) int {
	mask := len(s.table) - 1
	i := int(key>>21) & mask
	for s.table[i] != 0 && s.table[i]&^sideMask != key&^sideMask {
		i = (i + 1) & mask
	}
	return i
}

// look returns the sides for which the key stands.
func (s *Sides) look(key sideKey) sideKey {
	if s.hints[key>>27&(1<<13-1)]&(1<<(key>>21&63)) == 0 {
		return 0
	}
	return s.table[s.slot(key)] & sideMask
}

// runeSet is a set of runes of the basic plane.
type runeSet [1 << 10]uint64

func (s *runeSet) add(r rune)      { s[r>>6&(1<<10-1)] |= 1 << (r & 63) }
func (s *runeSet) has(r rune) bool { return r <= 0xFFFF && s[r>>6]&(1<<(r&63)) != 0 }
