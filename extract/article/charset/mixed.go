package charset

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// mixedLetters is how many letters beyond ASCII there must be in UTF-8, and how
// many bytes in another encoding, for a text to be a mixture of both.
const mixedLetters = 8

// mixed reads a text that was put together of lines in UTF-8 and lines in one
// other encoding, as when a page adds its own to an old article. ok is false
// unless both read as a language.
func (d *Detector) mixed(data []byte, said []coding, html bool) (r Reading, ok bool) {
	c, modern, ok := d.ofLines(data, said, html)
	if !ok {
		return Reading{}, false
	}
	s := take(modern, html)
	if f := d.fit(s, coding{}); f < convincing || f <= d.fit(s, c) {
		return Reading{}, false
	}
	var b strings.Builder
	b.Grow(2 * len(data))
	r = Reading{Charset: c.name, How: Mixed}
	for line := range bytes.Lines(data) {
		var part Reading
		switch broken, _, behind := damage(line); {
		case utf8.Valid(line):
			part.Text = string(line)
		case behind >= mostlyWhole*broken:
			part = replaced(line, broken)
		default:
			part = convert(line, c, Mixed)
		}
		b.WriteString(part.Text)
		r.Broken += part.Broken
	}
	r.Text = b.String()
	return r, true
}

// ofLines is the other encoding of a text of lines in UTF-8, which are returned, and
// lines in it; ok is false for other texts. The last line may be cut.
func (d *Detector) ofLines(data []byte, said []coding, html bool) (c coding, modern []byte, ok bool) {
	var old []byte
	letters, strange := 0, 0
	for line := range bytes.Lines(data) {
		switch broken, whole, behind := damage(line); {
		case broken+whole == 0:
		case behind >= mostlyWhole*broken:
			modern, letters = append(modern, line...), letters+whole
		default:
			old, strange = append(old, line...), strange+broken+whole+behind
		}
	}
	if letters < mixedLetters || strange < mixedLetters {
		return coding{}, nil, false
	}
	s := take(old, html)
	c, _, ok = d.choose(s, said, nil, false)
	return c, modern, ok && !c.isUTF8() && d.fit(s, c) >= convincing
}
