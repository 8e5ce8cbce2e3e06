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

// asciiLetter tells the letters a to z, small and capital.
func asciiLetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }

// cutAt shortens s to at most n bytes, between two characters.
func cutAt(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n]
}

// key is the letters and digits of a text in lower case, by which repeated headlines and the
// names of fields are known.
func key(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return unicode.ToLower(c)
		}
		return -1
	}, s)
}

// isHan reports whether a text is written mostly in Chinese characters.
func isHan(s string) bool {
	n, all := 0, 0
	for _, c := range s {
		if unicode.IsLetter(c) {
			all++
			if unicode.Is(unicode.Han, c) {
				n++
			}
		}
	}
	return 2*n > all
}

// weight is the length of a text in letters of an alphabet; a Han character
// says about as much as three of them.
func weight(s string) int {
	n := 0
	for _, r := range s {
		if r >= 0x2E80 && unicode.Is(unicode.Han, r) {
			n += 3
		} else {
			n++
		}
	}
	return n
}

// asciiLetters reports whether s is made of ASCII letters alone.
func asciiLetters(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return s != ""
}
