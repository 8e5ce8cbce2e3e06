package scan

import (
	"encoding/binary"
	"slices"
	"unicode"
)

// side is the side that a mention of the entry names, or both; 0 for none.
func (e *Entry) side() sideKey {
	if e.Both {
		return sideMask
	}
	switch e.Land() {
	case "CN":
		return sideChina
	case "RU":
		return sideRussia
	}
	return 0
}

// sideKeys lists the keys of all names of the sides, in order, as lexicon.Language.Sides
// holds them; "" where a name has none.
func (c *compiler) sideKeys() string {
	bySide := map[sideKey]sideKey{}
	for i := range c.patterns {
		p := &c.patterns[i]
		side := c.entries[p.form.entry].side()
		if side == 0 {
			continue
		}
		upper := p.form.capital || p.form.exact != 0 && startsUpper([]byte(c.exact[p.form.exact]))
		key, ok := keyOf(string(c.text[p.from:p.to]), upper, p.form.prefix)
		if !ok {
			return ""
		}
		bySide[key] |= side
	}
	keys := make([]sideKey, 0, len(bySide))
	for key, side := range bySide {
		keys = append(keys, key|side)
	}
	slices.Sort(keys)
	out := make([]byte, 0, 8*len(keys))
	for _, k := range keys {
		out = binary.LittleEndian.AppendUint64(out, uint64(k))
	}
	return string(out)
}

// keyOf is the key of a folded name: the longest two words that stand together, else its
// longest word, or where it has none two of its signs. A word that goes on with anything
// is none. upper tells that the name must begin with a capital, prefix that its last word
// may go on.
func keyOf(name string, upper, prefix bool) (sideKey, bool) {
	best, longest, paired := sideKey(0), 0, false
	var last wordHash // the word before, of so many bytes
	lastLength := 0
	start, h := -1, wordHash{}
	end := func(at int, whole bool) {
		if start < 0 {
			return
		}
		length := at - start
		switch form := keyWord; {
		case !whole:
			length = 0
		case lastLength > 0 && (!paired || lastLength+length > longest):
			best, longest, paired = wordsKey(last.sum(), h.sum()), lastLength+length, true
		case !paired && length > longest:
			if start == 0 && upper {
				form = keyCapital
			}
			best, longest = wordKey(h.sum(), form), length
		}
		last, lastLength, start, h = h, length, -1, wordHash{}
	}
	for i, r := range name {
		if !isWord(r) {
			if end(i, r != anyEnding); r == anyEnding {
				lastLength = 0 // other words may stand between
			}
			continue
		}
		if start < 0 {
			start = i
		}
		h.add(r)
	}
	if end(len(name), !prefix); longest > 0 {
		return best, true
	}
	return signsOf(name)
}

// signsOf is the key of a name in a script without spaces.
func signsOf(name string) (sideKey, bool) {
	var last, any rune
	for _, r := range name {
		if !unspaced(r) || r > 0xFFFF {
			last = 0
			continue
		}
		if last != 0 {
			return signKey(last, r, keySigns), true
		}
		last, any = r, r
	}
	return signKey(any, 0, keySign), any != 0
}

// wordHash is the hash of a word, in which it makes no difference on which of two
// vowels a tone mark stands.
type wordHash struct{ letters, tones uint64 }

func (h *wordHash) add(r rune) {
	if r >= 0xE0 {
		if t := tones[r]; t.base != 0 {
			r, h.tones = t.base, h.tones^t.mark
		}
	}
	h.letters = (h.letters ^ uint64(r)) * 0x100000001B3
}

func (h *wordHash) sum() uint64 { return h.letters ^ h.tones }

// tone is a marked vowel without its mark, and a number for the mark.
type tone struct {
	base rune
	mark uint64
}

// tones are the vowels whose marks placeTones may move.
var tones = markedVowels()

func markedVowels() map[rune]tone {
	out := map[rune]tone{}
	mark := func(n int) uint64 { return spread(uint64(n) + 1) }
	for n := range glideO {
		out[glideO[n]], out[glideU[n]] = tone{'o', mark(n)}, tone{'u', mark(n)}
	}
	for r, f := range followers {
		out[r] = tone{f[0], mark(int(f[1]))}
	}
	return out
}

// joins tells whether a rune is taken out of a text, so that what stands on both sides of it is one word.
func joins(r rune) bool { return unicode.Is(unicode.Cf, r) || r >= 0x80 && r < 0xA0 }
