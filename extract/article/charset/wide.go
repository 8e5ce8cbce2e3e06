package charset

import (
	"bytes"
	"unicode/utf8"

	xunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// wideBytes is how much of a file tells whether it is UTF-16 without saying so.
const wideBytes = 4 << 10

// plausibleShare is the part of a text in UTF-16 that must be letters and signs
// of living scripts; the same bytes the other way round have a third of it.
const plausibleShare = 0.95

// What looks like ASCII is UTF-16 only when its letters are written as such are:
// two of its letters often make a Chinese one.
const (
	asciiShare = 0.85 // the part of the bytes other than NUL, from which on a text looks like ASCII
	nulShare   = 0.3  // the part of its units that must have their NUL at the same place
	asciiBytes = 50   // the least from which that is told
)

// IsWide reports whether data is UTF-16 or UTF-32, whose letters hold NUL bytes.
func IsWide(data []byte) bool {
	_, ok := wide(data)
	return ok
}

// wide knows UTF-16 and UTF-32 by their byte-order marks, and both without one
// by what they read as.
func wide(data []byte) (coding, bool) {
	switch {
	case bytes.HasPrefix(data, []byte("\xFF\xFE\x00\x00")), bytes.HasPrefix(data, []byte("\x00\x00\xFE\xFF")):
		return coding{"UTF-32", utf32.UTF32(utf32.LittleEndian, utf32.UseBOM)}, true
	case bytes.HasPrefix(data, []byte("\xFF\xFE")), bytes.HasPrefix(data, []byte("\xFE\xFF")):
		return coding{"UTF-16", xunicode.UTF16(xunicode.LittleEndian, xunicode.UseBOM)}, true
	case bytes.IndexByte(data[:min(len(data), wideBytes)], 0) >= 0:
		return unmarked(data)
	}
	return coding{}, false
}

// unmarked tells the order of the bytes of UTF-16 or UTF-32 without a mark. ok is false
// when neither order gives a text.
func unmarked(data []byte) (c coding, ok bool) {
	head := data[:min(len(data), wideBytes)&^1]
	if len(head) < 4 {
		return coding{}, false
	}
	if c, ok := unmarked32(data); ok {
		return c, true
	}
	little, big := 0, 0
	for i := 0; i < len(head); i += 2 {
		if plausible(rune(head[i]) | rune(head[i+1])<<8) {
			little++
		}
		if plausible(rune(head[i+1]) | rune(head[i])<<8) {
			big++
		}
	}
	if likeASCII(head) {
		return coding{}, false
	}
	least := plausibleShare * float64(len(head)/2)
	switch {
	case little > big && float64(little) >= least:
		return coding{"UTF-16LE", xunicode.UTF16(xunicode.LittleEndian, xunicode.IgnoreBOM)}, true
	case big > little && float64(big) >= least:
		return coding{"UTF-16BE", xunicode.UTF16(xunicode.BigEndian, xunicode.IgnoreBOM)}, true
	}
	return coding{}, false
}

// unmarked32 tells the order of the bytes of UTF-32 without a mark: every unit has two
// NULs at its end or beginning.
func unmarked32(data []byte) (c coding, ok bool) {
	head := data[:min(len(data), wideBytes)&^3]
	little, big := 0, 0
	for i := 0; i < len(head); i += 4 {
		if head[i+2] == 0 && head[i+3] == 0 && plausible(rune(head[i])|rune(head[i+1])<<8) {
			little++
		}
		if head[i] == 0 && head[i+1] == 0 && plausible(rune(head[i+3])|rune(head[i+2])<<8) {
			big++
		}
	}
	switch least := plausibleShare * float64(len(head)/4); {
	case len(head) < 8:
	case float64(little) >= least:
		return coding{"UTF-32LE", utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)}, true
	case float64(big) >= least:
		return coding{"UTF-32BE", utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)}, true
	}
	return coding{}, false
}

// likeASCII reports whether data is a text of single bytes, mostly ASCII, rather
// than UTF-16 of Latin letters.
func likeASCII(data []byte) bool {
	ascii, nuls := 0, [2]int{}
	for i, c := range data {
		switch {
		case c == 0:
			nuls[i&1]++
		case ' ' <= c && c < 0x7F, c == '\n', c == '\r', c == '\t':
			ascii++
		}
	}
	letters := len(data) - nuls[0] - nuls[1]
	return len(data) >= asciiBytes && float64(ascii) >= asciiShare*float64(letters) &&
		float64(max(nuls[0], nuls[1])) < nulShare*float64(len(data)/2)
}

// hasControls reports whether data holds bytes that no text of bytes has, as the
// first or second ones of letters in UTF-16 are.
func hasControls(data []byte) bool {
	return bytes.ContainsFunc(data, func(r rune) bool { return r < 0x20 && r != '\n' && r != '\r' && r != '\t' && r != '\f' && r != 0x1b })
}

// plausible reports whether a code unit of UTF-16 is one that texts are made of.
func plausible(r rune) bool {
	switch {
	case r < 0x20:
		return r == '\n' || r == '\r' || r == '\t'
	case r < 0x7F:
		return true
	case r < 0xA0:
		return false
	}
	return r < 0x250 || // Latin
		0x300 <= r && r < 0x370 || // marks
		0x400 <= r && r < 0x530 || // Cyrillic
		0x1E00 <= r && r < 0x1F00 || // Vietnamese
		0x2010 <= r && r < 0x2060 || r == 0x20AC || r == 0x2116 || // signs
		0xD83C <= r && r < 0xD840 || 0xDC00 <= r && r < 0xE000 || // emoji
		0x3000 <= r && r < 0x3040 || 0x4E00 <= r && r < 0xA000 || 0xFF00 <= r && r < 0xFFF0 // Chinese
}

// damage counts the bytes of data that are not UTF-8, the letters of several
// bytes that are well formed, and how many bytes follow the first in those.
func damage(data []byte) (broken, letters, behind int) {
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			broken++
		} else {
			letters++
			behind += n - 1
		}
		i += n
	}
	return broken, letters, behind
}
