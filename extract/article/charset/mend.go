package charset

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// How much of a misread text must be seen before it is mended.
const (
	fewLetters  = 8    // letters that may stand in any text
	fewKinds    = 4    // different letters of that sort
	highShare   = 0.03 // of all letters, the part that is beyond ASCII
	mostPasses  = 3    // how often a text is mended: each saving may have misread it anew
	probeLetter = 64   // letters beyond ASCII that tell whether Cyrillic is worth a closer look
)

// Mend reads a text in UTF-8 again whose bytes had been taken for those of a
// one-byte encoding before: UTF-8 itself, saved twice, or an old encoding.
func (d *Detector) Mend(text string, html bool) Reading {
	r := Reading{Text: text, Charset: "UTF-8"}
	if isASCII(text) {
		return r // nothing in it can have been misread
	}
	if whole, ok := d.takenForGBK(text, html); ok {
		return whole
	}
	for range mostPasses {
		data, twice, many := unread(r.Text)
		if data == nil {
			break
		}
		if broken, letters, behind := damage(data); twice && behind >= mostlyWhole*broken && (behind > 1 || letters == 1 && evident(data)) {
			next := replaced(data, broken)
			r = Reading{Text: next.Text, Charset: "UTF-8", How: Misread, Broken: r.Broken + broken}
			continue
		}
		if c, ok := d.misread(data, html, many); ok {
			r = convert(data, c, Misread)
		}
		break
	}
	return r
}

// isASCII reports whether a text has no letters beyond ASCII.
func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// misread is the old encoding that a text was in before its bytes were taken
// for windows-1252: what its letters surely are, or what its fonts are made for.
func (d *Detector) misread(data []byte, html, many bool) (c coding, ok bool) {
	var fonts []coding
	if html {
		fonts = byFont(data)
	}
	if !many && len(fonts) == 0 {
		return coding{}, false
	}
	s, score := take(data, html), 0.0
	if many {
		if c, score = d.guess(s); score >= certain {
			return c, true
		}
	}
	for _, f := range fonts {
		if fit := d.fit(s, f); fit >= convincing && fit >= score {
			return f, true
		}
	}
	return coding{}, false
}

// evident reports whether the one letter of two bytes in data is no capital
// before a sign: one that a quotation or a space ends may be.
func evident(data []byte) bool {
	i := bytes.IndexFunc(data, func(r rune) bool { return r >= utf8.RuneSelf })
	return i >= 0 && data[i] <= 0xC3 && strings.IndexByte("\xA0\xAB\xAD\xBB", data[i+1]) < 0
}

// unread is the bytes that a text was before it was taken for windows-1252 or
// windows-1251; nil when it has letters that these do not. twice says that UTF-8
// is likely in them, many that there are enough for a guess.
func unread(text string) (data []byte, twice, many bool) {
	m, ok := survey(text)
	if !ok || m.high == 0 || m.table == charmap.Windows1251 && 3*m.leads < m.seen {
		return nil, false, false
	}
	ascii := 0
	data = make([]byte, 0, len(text))
	for _, r := range text {
		b, ok := byte(r), true
		if r >= utf8.RuneSelf {
			b, ok = byteOf(m.table, r)
		} else if asciiLetter(r) {
			ascii++
		}
		if !ok {
			return nil, false, false
		}
		data = append(data, b)
	}
	different := 0
	for _, met := range m.kinds {
		if met {
			different++
		}
	}
	many = m.high >= fewLetters && different >= fewKinds && float64(m.high) >= highShare*float64(ascii)
	return data, m.leads > 0, many && m.table == charmap.Windows1252
}

// marks are what a text may show of having been misread.
type marks struct {
	table *charmap.Charmap // of the encoding that it was taken for
	seen  int              // letters beyond ASCII
	high  int              // those of them that are letters or signs in the table
	leads int              // those that may begin a letter of UTF-8
	kinds [256]bool        // the different ones among high
}

// survey looks for marks of a misreading; ok is false for a text that cannot be one.
func survey(text string) (m marks, ok bool) {
	m.table = charmap.Windows1252
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		i += n
		m.seen++
		b, ok := byteOf(m.table, r)
		if !ok && m.seen <= 2 { // the first letters of Russian are beyond windows-1252
			m.table = charmap.Windows1251
			b, ok = byteOf(m.table, r)
		}
		if !ok {
			return m, false
		}
		if b > 0xA0 && r != utf8.RuneError {
			m.high++
			m.kinds[b] = true
		}
		if b >= 0xC2 && b <= 0xF4 && i < len(text) && text[i] >= utf8.RuneSelf {
			next, _ := utf8.DecodeRuneInString(text[i:])
			if c, ok := byteOf(m.table, next); ok && c < 0xC0 {
				m.leads++
			}
		}
		if m.table == charmap.Windows1251 && m.seen == probeLetter && 3*m.leads < m.seen {
			return m, false
		}
	}
	return m, true
}

// lost stands for a byte that the earlier reader has put U+FFFD for.
const lost = 0xFF

// byteOf is the byte that was read as r. Bytes without a letter are read as the
// control characters of their number, or lost.
func byteOf(table *charmap.Charmap, r rune) (byte, bool) {
	if r == utf8.RuneError {
		return lost, true
	}
	if 0x80 <= r && r < 0xA0 {
		return byte(r), true
	}
	if r < 0x100 && table == charmap.Windows1252 {
		return byte(r), true
	}
	return table.EncodeRune(r)
}
