package charset

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/unicode/norm"
)

// sampleBytes is how much text beyond ASCII is enough to tell its encoding.
const sampleBytes = 2 << 10

// How sure a guess must be.
const (
	convincing = 0.6  // the part of what was seen that must be common for a text to be of its language
	certain    = 0.65 // … for a misread text to be mended
	overruling = 0.7  // … for a declaration to be overruled
	muchBetter = 0.97 // the most, of what a guess has, that an overruled declaration has
	unseen     = 0.98 // … for a declaration to be believed without a look at other encodings
	wordShare  = 0.2  // the part of a text's words that have letters beyond ASCII, where a language is written in Latin ones
)

// rareness is what the rarest of the common characters lacks of the worth of the commonest.
const rareness = 0.6

// Letters is what is common in the writing of one language.
type Letters struct {
	Latin      bool   // whether it is written in Latin letters
	Pairs      string // of letters of which one is beyond ASCII, "_" for a word's edge, parted by spaces
	Characters string // of a script without words, the commonest first
}

// model is Letters ready for look-up.
type model struct {
	latin      bool
	pairs      map[[2]rune]bool
	characters map[rune]float64 // what each is worth as a sign of the language, up to 1
}

// edge stands for the beginning or end of a word in a pair.
const edge = '_'

func newModel(l Letters) model {
	m := model{latin: l.Latin, pairs: map[[2]rune]bool{}, characters: map[rune]float64{}}
	for pair := range strings.FieldsSeq(l.Pairs) {
		a, n := utf8.DecodeRuneInString(pair)
		b, _ := utf8.DecodeRuneInString(pair[n:])
		m.pairs[[2]rune{a, b}] = true
	}
	for i, r := range l.Characters {
		if !unicode.IsSpace(r) {
			m.characters[r] = 1 - rareness*float64(i)/float64(len(l.Characters))
		}
	}
	return m
}

// score is the part of a text's letters beyond ASCII, in pairs or as characters,
// that are common in the language. What no text holds counts against it; a letter
// by itself says nothing.
func (m *model) score(text string) float64 {
	common, all := 0.0, 0
	word := make([]rune, 0, 64)
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf && !asciiLetter(r):
		case unicode.IsLetter(r):
			word = append(word, r)
			continue
		case r >= utf8.RuneSelf && !usual(r):
			all += 2
		}
		c, n := m.word(word)
		common, all, word = common+c, all+n, word[:0]
	}
	c, n := m.word(word)
	if all += n; all == 0 {
		return 0
	}
	return (common + c) / float64(all)
}

// word counts what is common in a word, and what of it was looked at.
func (m *model) word(letters []rune) (common float64, all int) {
	if len(m.pairs) == 0 {
		for _, r := range letters {
			if r >= utf8.RuneSelf {
				all++
				common += m.characters[r]
			}
		}
		if all < len(letters) && all < 2 { // one by itself in a word of Latin letters
			common = 0
		}
		return common, all
	}
	if len(letters) < 2 {
		return 0, 0
	}
	last, wasSmall := edge, false
	for _, r := range letters {
		small := unicode.ToLower(r)
		if small >= utf8.RuneSelf || last >= utf8.RuneSelf {
			all++
			switch {
			case wasSmall && r != small: // a capital inside of a word
				all++
			case m.pairs[[2]rune{last, small}]:
				common++
			}
		}
		last, wasSmall = small, r == small
	}
	if last >= utf8.RuneSelf {
		all++
		if m.pairs[[2]rune{last, edge}] {
			common++
		}
	}
	return common, all
}

func asciiLetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }

// usual reports whether a sign beyond ASCII is met in the texts of newspapers.
func usual(r rune) bool {
	switch {
	case r == 0xA0, r == 0xA7, r == 0xA9, r == 0xAB, r == 0xAD, r == 0xAE, r == 0xB0, r == 0xB7, r == 0xBB,
		0x2010 <= r && r <= 0x2030, r == 0x2039, r == 0x203A, r == 0x20AC, r == 0x2103, r == 0x2116, r == 0x2122,
		0x3000 <= r && r <= 0x3017, 0xFF01 <= r && r <= 0xFF5E, r == 0xFFE5, 0x25A0 <= r && r <= 0x25CF, 0x2605 <= r && r <= 0x2606:
		return true
	}
	return 0x2160 <= r && r <= 0x217F || 0x2460 <= r && r <= 0x2473 // numerals
}

// candidates are the encodings that old news archives use, in order of preference on a tie.
func candidates() []coding {
	return []coding{
		{"GB18030", simplifiedchinese.GB18030},
		{"Big5", traditionalchinese.Big5},
		{"windows-1251", charmap.Windows1251},
		{"KOI8-R", charmap.KOI8R},
		{"windows-1258", charmap.Windows1258},
		{"VISCII", tables()["viscii"]},
		{"TCVN3", tables()["tcvn3"]},
		{"VNI", tables()["vni"]},
		{"IBM866", charmap.CodePage866},
		{"ISO-8859-5", charmap.ISO8859_5},
		{"x-mac-cyrillic", charmap.MacintoshCyrillic},
	}
}

// western is what a text is read as whose letters look like nothing known.
func western() coding { return coding{"windows-1252", charmap.Windows1252} }

// sample is the words of a text that hold letters beyond ASCII.
type sample struct {
	words []byte
	high  int // how many words there are, as far as counted
	all   int // words of the text as far as it was sampled
}

// take samples a text. Of HTML it leaves out what stands in tags, unless nothing
// else is beyond ASCII.
func take(data []byte, html bool) sample {
	if html {
		if s := takeText(data); s.high > 0 {
			return s
		}
	}
	var s sample
	for len(data) > 0 && len(s.words) < sampleBytes {
		n := bytes.IndexAny(data, " \t\r\n<>")
		if n < 0 {
			n = len(data)
		}
		s.add(data[:n])
		data = data[min(n+1, len(data)):]
	}
	return s
}

// add counts a word and keeps it when it has a letter beyond ASCII.
func (s *sample) add(word []byte) {
	if len(word) == 0 {
		return
	}
	s.all++
	for _, c := range word {
		if c >= utf8.RuneSelf {
			s.high++
			s.words = append(s.words, word[:min(len(word), sampleBytes)]...)
			s.words = append(s.words, ' ')
			return
		}
	}
}

// takeText samples the text between the tags of a page.
func takeText(data []byte) sample {
	var s sample
	for len(data) > 0 && len(s.words) < sampleBytes {
		switch n := bytes.IndexAny(data, " \t\r\n<"); {
		case n < 0:
			s.add(data)
			return s
		case data[n] != '<':
			s.add(data[:n])
			data = data[n+1:]
		default:
			s.add(data[:n])
			data = behindTag(data[n:])
		}
	}
	return s
}

// behindTag is what follows the tag, script or style sheet that data begins with.
func behindTag(data []byte) []byte {
	for _, name := range []string{"script", "style"} {
		if len(data) > len(name) && strings.EqualFold(string(data[1:len(name)+1]), name) {
			_, data, _ = bytes.Cut(data, []byte("</"))
			break
		}
	}
	_, rest, _ := bytes.Cut(data, []byte(">"))
	return rest
}

// fit is how well a sample reads in an encoding, as the best language says.
func (d *Detector) fit(s sample, c coding) float64 {
	text := s.words
	if !c.isUTF8() {
		var err error
		if text, err = c.enc.NewDecoder().Bytes(text); err != nil {
			return 0
		}
	}
	read := norm.NFC.String(string(text))
	best := 0.0
	for i := range d.models() {
		m := &d.models()[i]
		if m.latin && float64(s.high) < wordShare*float64(s.all) {
			continue
		}
		best = max(best, m.score(read))
	}
	return best
}

// guess is the encoding in which a sample looks most like a text.
func (d *Detector) guess(s sample) (coding, float64) {
	best, most := western(), 0.0
	for _, c := range candidates() {
		if f := d.fit(s, c); f >= convincing && f > most {
			best, most = c, f
		}
	}
	return best, most
}
