// Package fingerprint tells whether two articles are one text: reprinted under
// another headline, with a dateline, without a paragraph, in other punctuation.
package fingerprint

import (
	"encoding/base64"
	"math"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"amur/model"
)

const (
	slots    = 32 // of a sketch: more tell the likeness of two texts more exactly
	slotBits = 12 // that are kept of each
	shingle  = 3  // words, or characters where a script has no words, that are looked at together
	fewest   = 24 // shingles of a text that can be told from another by its sketch; shorter notes are from one mould
	alike    = 17 // slots in which copies agree at least: half of their shingles are the same
)

// Print is what is remembered of one contact's telling in one article: of its
// text, in whatever spacing, case and punctuation, and of who met when.
type Print struct {
	exact  uint64        // of the whole text, 48 bits; 0 for a text too short to be known by it
	facts  uint64        // of the contact, 24 bits
	sketch [slots]uint16 // the least hash of all shingles, for each of several hashes
	long   bool          // the sketch says something
}

// Text is the fingerprint of an article's text, to be completed by With.
type Text struct{ print Print }

// Of reads the text of an article: the blocks that tell its news, without
// headline, dateline and what else may stand on a page.
func Of(blocks []string) Text {
	r := reader{}
	for i := range r.least {
		r.least[i] = math.MaxUint64
	}
	for _, b := range blocks {
		r.read(b)
	}
	var p Print
	if r.shingles >= fewest/4 {
		p.exact = max(1, mix(r.whole)>>16)
	}
	if p.long = r.shingles >= fewest; p.long {
		for i, h := range r.least {
			p.sketch[i] = uint16(mix(h) >> (64 - slotBits)) // the least are small: mixed, they differ in all bits
		}
	}
	return Text{p}
}

// With is the fingerprint of one contact that the text tells: its type and day,
// and the first official of each side.
func (t Text) With(e *model.Event) Print {
	h := newHash().text(string(e.Type)).text(e.Date.Exact().String())
	for _, side := range [][]model.Official{e.China, e.Russia} {
		if len(side) > 0 {
			h = h.text(side[0].Name)
			if side[0].Name == "" {
				h = h.text(side[0].Office)
			}
		}
		h = h.text("")
	}
	p := t.print
	p.facts = mix(uint64(h)) >> 40
	return p
}

// Copies reports that two texts are one: the same to the letter, or near enough
// and telling the same contact of the same day.
func Copies(a, b Print) bool {
	if a.exact != 0 && a.exact == b.exact {
		return true
	}
	if !a.long || !b.long || a.facts != b.facts {
		return false
	}
	same, band := 0, false
	for i := range a.sketch {
		if a.sketch[i] != b.sketch[i] {
			continue
		}
		same++
		band = band || i%2 == 1 && a.sketch[i-1] == b.sketch[i-1]
	}
	return same >= alike && band
}

// Likeness is how much of what the text and that of p say is said in both, from 0 to 1;
// known is false when one of the two is too short to say that, and not the other to the letter.
func (t Text) Likeness(p Print) (share float64, known bool) {
	if t.print.exact != 0 && t.print.exact == p.exact {
		return 1, true
	}
	if !t.print.long || !p.long {
		return 0, false
	}
	same := 0
	for i := range p.sketch {
		if p.sketch[i] == t.print.sketch[i] {
			same++
		}
	}
	return float64(same) / slots, true
}

// Bands are keys of which two copies have one in common, and other texts seldom:
// what is compared need not be all with all.
func (p Print) Bands() []uint64 {
	bands := make([]uint64, 0, slots/2+1)
	if p.exact != 0 {
		bands = append(bands, p.exact)
	}
	if p.long {
		for i := 0; i < slots; i += 2 {
			bands = append(bands, mix(uint64(i+1)<<60|p.facts<<24|uint64(p.sketch[i])<<12|uint64(p.sketch[i+1])))
		}
	}
	return bands
}

// size is the length of a fingerprint in bytes.
const size = 6 + 3 + slots*slotBits/8

// String writes the fingerprint in letters, digits, "-" and "_"; "" for one of a
// text too short to have one.
func (p Print) String() string {
	if p.exact == 0 && !p.long {
		return ""
	}
	data := make([]byte, 0, size)
	for shift := 40; shift >= 0; shift -= 8 {
		data = append(data, byte(p.exact>>shift))
	}
	data = append(data, byte(p.facts>>16), byte(p.facts>>8), byte(p.facts))
	if p.long {
		for i := 0; i < slots; i += 2 {
			a, b := p.sketch[i], p.sketch[i+1]
			data = append(data, byte(a>>4), byte(a<<4|b>>8), byte(b))
		}
	}
	return base64.RawURLEncoding.EncodeToString(data)
}

// Parse reads what String has written. ok is false for anything else.
func Parse(s string) (p Print, ok bool) {
	data, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(data) != size && len(data) != 9 {
		return Print{}, false
	}
	for _, c := range data[:6] {
		p.exact = p.exact<<8 | uint64(c)
	}
	p.facts = uint64(data[6])<<16 | uint64(data[7])<<8 | uint64(data[8])
	if data = data[9:]; len(data) == 0 {
		return p, p.exact != 0
	}
	p.long = true
	for i := 0; i < slots; i += 2 {
		p.sketch[i] = uint16(data[0])<<4 | uint16(data[1])>>4
		p.sketch[i+1] = uint16(data[1])<<8&0xF00 | uint16(data[2])
		data = data[3:]
	}
	return p, true
}

// reader takes in a text word by word.
type reader struct {
	whole    uint64          // of all words so far
	last     [shingle]uint64 // the words read last, the latest first
	words    int
	shingles int
	least    [slots]uint64
}

// read takes in a block. Words are runs of letters and digits in small letters;
// a character of a script that has no spaces is a word.
func (r *reader) read(text string) {
	if !norm.NFC.IsNormalString(text) {
		text = norm.NFC.String(text)
	}
	h, open := newHash(), false
	flush := func() {
		if open {
			r.word(uint64(h))
			h, open = newHash(), false
		}
	}
	for i := 0; i < len(text); {
		c, n := rune(text[i]), 1
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeRuneInString(text[i:])
		}
		i += n
		switch {
		case c >= 0x2E80 && unicode.IsLetter(c):
			flush()
			h, open = h.letter(c), true
			flush()
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			h, open = h.letter(unicode.ToLower(c)), true
		case unicode.Is(unicode.Mn, c) && open:
			h = h.letter(c)
		default:
			flush()
		}
	}
	flush()
}

// word takes in a word by its hash.
func (r *reader) word(h uint64) {
	r.whole = mix(r.whole ^ h)
	copy(r.last[1:], r.last[:shingle-1])
	r.last[0] = h
	if r.words++; r.words < shingle {
		return
	}
	r.shingles++
	s := uint64(0)
	for _, w := range r.last {
		s = mix(s ^ w)
	}
	for i := range r.least {
		s += 0x9E3779B97F4A7C15
		r.least[i] = min(r.least[i], mix(s))
	}
}

// hash is FNV-1a of 64 bits.
type hash uint64

func newHash() hash { return 14695981039346656037 }

func (h hash) letter(r rune) hash {
	for r > 0 {
		h = (h ^ hash(r&0xFF)) * 1099511628211
		r >>= 8
	}
	return h
}

func (h hash) text(s string) hash {
	for i := range len(s) {
		h = (h ^ hash(s[i])) * 1099511628211
	}
	return (h ^ 0xFF) * 1099511628211 // where it ends
}

// mix spreads the bits of a number over all of it.
func mix(x uint64) uint64 {
	x ^= x >> 30
	x *= 0xBF58476D1CE4E5B9
	x ^= x >> 27
	x *= 0x94D049BB133111EB
	return x ^ x>>31
}
