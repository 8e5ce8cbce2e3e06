package scan

import (
	"strings"
	"unicode/utf8"
)

// Mark returns the byte at which the first of the marks stands in the text, -1 when
// there is none. Marks are ASCII and stand for their full-width forms too.
func Mark(text, marks string) int {
	for i, r := range text {
		if n := narrow(r); n < utf8.RuneSelf && strings.IndexByte(marks, byte(n)) >= 0 {
			return i
		}
	}
	return -1
}

// LastMark returns the byte behind the last of the marks in the text, 0 when there is
// none.
func LastMark(text, marks string) int {
	at := 0
	for i, r := range text {
		if n := narrow(r); n < utf8.RuneSelf && strings.IndexByte(marks, byte(n)) >= 0 {
			at = i + utf8.RuneLen(r)
		}
	}
	return at
}

// HasMark tells whether one of the marks stands in the text, as Mark finds them.
func HasMark(text, marks string) bool { return Mark(text, marks) >= 0 }

// narrow returns the ASCII form of a full-width mark. The comma of lists, which
// joins rather than parts, has none.
func narrow(r rune) rune {
	switch {
	case r == 0x3002:
		return '.'
	case r >= 0xff01 && r <= 0xff5e:
		return r - 0xfee0
	case r == 0x201c || r == 0x201d || r >= 0x300c && r <= 0x300f:
		return '"'
	}
	return r
}
