package model

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Clean returns s as a value of an event may hold it: valid UTF-8 in NFC, on
// one line, without control characters, marks of text direction or space at
// its ends. Runs of spaces, tabs and line breaks become one space.
func Clean(s string) string {
	if isClean(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range strings.ToValidUTF8(s, string(utf8.RuneError)) {
		switch {
		case isBreak(r) || r == ' ':
			space = true
			continue
		case isHidden(r):
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return strings.TrimSpace(norm.NFC.String(b.String()))
}

// isClean finds in one look that most strings need no change.
func isClean(s string) bool {
	last := byte(' ') // so that a space at the start counts as doubled
	for i := range len(s) {
		c := s[i]
		if c < ' ' || c >= utf8.RuneSelf || c == 0x7f || c == ' ' && last == ' ' {
			return false
		}
		last = c
	}
	return last != ' ' || s == ""
}

// cleanLines is Clean for text of several lines, which it keeps apart.
func cleanLines(s string) string {
	if isClean(s) {
		return s
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = Clean(line)
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// isBreak reports the characters that end or indent a line.
func isBreak(r rune) bool {
	switch r {
	case '\t', '\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

// isHidden reports characters that change how text reads without being seen:
// controls, marks of direction, the byte order mark.
func isHidden(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\ufeff'
}

// Fold returns s in lower case without diacritics, for comparing what people
// type with what files hold.
func Fold(s string) string {
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	if ascii {
		return strings.ToLower(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(plainLetter(r))
		}
	}
	return norm.NFC.String(b.String())
}

// plainLetter is the base of a letter whose stroke Unicode does not take apart.
func plainLetter(r rune) rune {
	switch r {
	case 'đ', 'ð':
		return 'd'
	case 'ł':
		return 'l'
	case 'ø':
		return 'o'
	case 'ı':
		return 'i'
	}
	return r
}
