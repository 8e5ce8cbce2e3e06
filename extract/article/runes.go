package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// firstRune is the first letter of s, "" when s is empty.
func firstRune(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return s[:n]
}

// lastRune is the last letter of s, "" when s is empty.
func lastRune(s string) string {
	_, n := utf8.DecodeLastRuneInString(s)
	return s[len(s)-n:]
}

// beginsIn reports whether s begins with a letter of a class.
func beginsIn(s string, class func(rune) bool) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n > 0 && class(r)
}

// endsIn reports whether s ends with a letter of a class.
func endsIn(s string, class func(rune) bool) bool {
	r, n := utf8.DecodeLastRuneInString(s)
	return n > 0 && class(r)
}

// beginsWithAny reports whether s begins with one of the letters.
func beginsWithAny(s, letters string) bool {
	return beginsIn(s, func(r rune) bool { return strings.ContainsRune(letters, r) })
}

// endsWithAny reports whether s ends with one of the letters.
func endsWithAny(s, letters string) bool {
	return endsIn(s, func(r rune) bool { return strings.ContainsRune(letters, r) })
}

// isHanLetter reports whether a letter is a Chinese character.
func isHanLetter(r rune) bool { return unicode.Is(unicode.Han, r) }

// isSpacedLetter reports whether a letter is of a script that parts its words by spaces.
func isSpacedLetter(r rune) bool { return unicode.IsLetter(r) && !isHanLetter(r) }
