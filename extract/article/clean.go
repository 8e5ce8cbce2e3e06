package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// clean turns decoded text into the form that Article.Text holds: NFC, lines
// ended by a newline, no tabs, no control or invisible characters. A tab
// becomes three spaces, since it parts columns.
func clean(s string) string {
	if !norm.NFC.IsNormalString(s) {
		s = norm.NFC.String(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	skipLF, removed := false, false
	for _, r := range s {
		if r == '\n' && skipLF {
			skipLF = false
			continue
		}
		skipLF = r == '\r'
		switch {
		case r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' || r == '\u0085' || r == '\f' || r == '\v':
			b.WriteByte('\n')
		case r == '\t':
			b.WriteString("   ")
		case r < 0x20 || r == 0x7F || invisible(r):
			removed = true
		case r >= 0x80 && unicode.Is(unicode.Zs, r):
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	out := b.String()
	// Taking out an invisible character can bring a letter and its mark together.
	if removed && !norm.NFC.IsNormalString(out) {
		out = norm.NFC.String(out)
	}
	return out
}

// invisible reports whether r prints nothing and only disturbs comparison:
// zero-width characters, soft hyphens, direction marks, C1 controls.
func invisible(r rune) bool {
	switch {
	case r < 0x80:
		return false
	case r < 0xA0, r == 0xAD, r == 0xFEFF, r == 0x2060, r == 0x61C, r == 0x180E:
		return true
	case r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x206F:
		return true
	case r >= 0xFFF9 && r <= 0xFFFB, r >= 0xE0000 && r <= 0xE007F:
		return true
	}
	return false
}

// squeeze joins the words of a line by single spaces.
func squeeze(s string) string {
	if s = strings.Trim(s, " "); strings.Contains(s, "  ") {
		s = strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' }), " ")
	}
	return s
}

// oneLine cleans a field and puts it on one line.
func oneLine(s string) string {
	return squeeze(strings.ReplaceAll(clean(s), "\n", " "))
}

// cleanID makes a file's path fit to be printed and compared: valid UTF-8 without control characters.
func cleanID(id string) string {
	if !utf8.ValidString(id) {
		id = strings.ToValidUTF8(id, "\uFFFD")
	}
	return strings.Map(func(r rune) rune {
		if r < 0x20 || r == 0x7F {
			return -1
		}
		return r
	}, id)
}
