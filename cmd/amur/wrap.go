package main

import (
	"strings"
	"unicode"

	"github.com/clipperhouse/displaywidth"
)

// wrap breaks the lines of a text so that none is wider than width columns: at
// spaces and between characters of scripts that put none. Lines after a break
// begin with the indent. Colours take no room. A word that is too wide stays whole.
func wrap(text, indent string, width int) string {
	var out strings.Builder
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			out.WriteByte('\n')
		}
		wrapLine(&out, line, indent, width)
	}
	return out.String()
}

func wrapLine(out *strings.Builder, line, indent string, width int) {
	used, before := 0, "" // before are the spaces before the next word, unless it opens a line
	for rest := line; rest != ""; {
		word, space, next := cutWord(rest)
		n := columns(word)
		if used > len(indent) && used+n > width {
			out.WriteByte('\n')
			used, before = len(indent), indent
		}
		if word != "" {
			out.WriteString(before + word)
			before = ""
		}
		before += space
		used += n + len(space)
		rest = next
	}
	out.WriteString(before)
}

// cutWord cuts off what must stay on one line, with the spaces behind it.
func cutWord(s string) (word, space, rest string) {
	end, wide, escaped := 0, false, false
	for i, r := range s {
		if !escaped && i > 0 && r != ' ' && r != 0x1b && (wide || isWide(r)) && !clings(r) && columns(s[:i]) > 0 {
			return s[:i], "", s[i:]
		}
		switch {
		case r == 0x1b:
			escaped = true
		case escaped:
			escaped = r != 'm'
		case r == ' ':
			end = i
			for end < len(s) && s[end] == ' ' {
				end++
			}
			return s[:i], s[i:end], s[end:]
		default:
			wide = isWide(r)
		}
	}
	return s, "", ""
}

// isWide tells whether the rune takes two columns, as those of scripts without spaces do.
func isWide(r rune) bool { return displaywidth.Rune(r) == 2 }

// clings tells whether the rune may not begin a line.
func clings(r rune) bool { return unicode.In(r, unicode.Pe, unicode.Pf, unicode.Po, unicode.Mn) }

// columns is the width of a text without its colours.
func columns(s string) int {
	for {
		start := strings.IndexByte(s, 0x1b)
		if start < 0 {
			return displaywidth.String(s)
		}
		end := strings.IndexByte(s[start:], 'm')
		if end < 0 {
			return displaywidth.String(s[:start])
		}
		s = s[:start] + s[start+end+1:]
	}
}
