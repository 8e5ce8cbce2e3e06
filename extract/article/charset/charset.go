// Package charset reads text in whatever encoding it was saved: by what is said
// of it as long as that makes sense, else by its letters.
package charset

import (
	"bytes"
	"strings"
	"sync"
	"unicode/utf8"
)

// Told is what is said of a text's encoding.
type Told struct {
	Label string // the name of an encoding, "" for none
	Type  string // the media type that the text was served with, "" for none
	HTML  bool   // whether the text is a page that may declare one
}

// How a text's encoding was found.
type How int

// The ways.
const (
	Plain     How = iota // it is UTF-8, has a byte-order mark, or is what it declares
	Guessed              // nothing was declared: by its letters
	Overruled            // by its letters, against what was declared
	Mixed                // it is UTF-8 but for lines in the encoding that their letters tell
	Misread              // its bytes had been taken for those of another encoding before it was saved as UTF-8
)

// Reading is a text as it was read.
type Reading struct {
	Text    string // valid UTF-8
	Charset string // the encoding's name
	How     How
	Broken  int // bytes, or letters, without meaning in the encoding: each is U+FFFD in Text
}

// Detector tells encodings by the letters of languages. It is safe for use by
// several goroutines.
type Detector struct {
	models func() []model // built when the first text that is not UTF-8 is met
}

// New makes a detector for texts in the given languages.
func New(languages []Letters) *Detector {
	return &Detector{models: sync.OnceValue(func() []model {
		var all []model
		for _, l := range languages {
			if l.Pairs != "" || l.Characters != "" {
				all = append(all, newModel(l))
			}
		}
		return all
	})}
}

// Shares of broken bytes that a text may have and still be UTF-8.
const (
	mostlyWhole = 4    // bytes of well-formed letters for each, against what is declared
	brokenShare = 0.02 // of all bytes, when some letters are well formed
)

// Decode reads a text. It takes time in proportion to its length; for UTF-8 no
// more than checking that it is.
func (d *Detector) Decode(data []byte, told Told) Reading {
	if c, ok := wide(data); ok {
		return convert(data, c, Plain)
	}
	data = bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))
	if utf8.Valid(data) {
		if told.Label != "" || told.Type != "" {
			for _, c := range declared(data, told) {
				if c.stateful(data) {
					return convert(data, c, Plain)
				}
				if u, ok := unmarked(data); ok && c.name == "UTF-16" && hasControls(data) {
					return convert(data, u, Plain)
				}
			}
		}
		return d.Mend(string(data), told.HTML)
	}
	said := declared(data, told)
	if r, ok := d.mixed(data, said, told.HTML); ok {
		return r
	}
	broken, letters, behind := damage(data)
	if behind >= mostlyWhole*broken {
		return replaced(data, broken)
	}
	s := take(data, told.HTML)
	if c, how, ok := d.choose(s, said, data, told.HTML); ok {
		if c.isUTF8() {
			return replaced(data, broken)
		}
		return convert(data, c, how)
	}
	if behind > broken || letters > 0 && letters >= broken && float64(broken) <= brokenShare*float64(len(data)) {
		return replaced(data, broken)
	}
	how := Guessed
	for _, c := range said {
		if !c.isUTF8() {
			how = Overruled
		}
	}
	return convert(data, western(), how)
}

// choose decides between what is declared and what the letters say. ok is false
// when neither is worth much.
func (d *Detector) choose(s sample, said []coding, data []byte, html bool) (c coding, how How, ok bool) {
	for _, c := range said {
		if !c.isUTF8() && d.fit(s, c) >= unseen {
			return c, Plain, true
		}
	}
	best, score := d.guess(s)
	if score < certain {
		if c, ok := unmarked(data); ok && d.fit(sample{words: data[:min(len(data), wideBytes)]}, c) >= convincing {
			return c, Guessed, true
		}
	}
	if html && score < certain {
		for _, c := range byFont(data) {
			if f := d.fit(s, c); f >= convincing && f >= score {
				return c, Plain, true
			}
		}
	}
	how = Guessed
	for _, c := range said {
		if c.isUTF8() {
			continue
		}
		how = Overruled
		if f := d.fit(s, c); score < overruling || f >= muchBetter*score {
			return c, Plain, true
		}
	}
	return best, how, score >= convincing
}

// convert decodes data, with U+FFFD for what the encoding has no letter for.
func convert(data []byte, c coding, how How) Reading {
	out, err := c.enc.NewDecoder().Bytes(data)
	if err != nil { // not reached: decoders replace what they do not know
		out = data
	}
	text := strings.ToValidUTF8(string(out), "\uFFFD")
	return Reading{Text: text, Charset: c.name, How: how, Broken: strings.Count(text, "\uFFFD")}
}

// replaced is a text in UTF-8 with broken bytes.
func replaced(data []byte, broken int) Reading {
	var b strings.Builder
	b.Grow(len(data) + 2*broken)
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		b.WriteRune(r) // utf8.RuneError for a broken byte
		data = data[n:]
	}
	return Reading{Text: b.String(), Charset: "UTF-8", Broken: broken}
}
