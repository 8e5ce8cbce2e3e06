package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Widths in columns between which the lines of a text are broken by a program or a typist.
const (
	minWrap = 50
	maxWrap = 100
)

// Shares of the breaks inside paragraphs that speak for a width.
const (
	wrapShare  = 0.8 // of them are where the width wants them
	wrapBreaks = 4   // at least
)

// wrapWidth is the width at which the lines of a text are broken, 0 when its
// lines are paragraphs. At the width, the first word of the line behind a break
// would not have fitted on the line before it.
func wrapWidth(lines []string) int {
	width := 0
	for i, l := range lines {
		if i+1 < len(lines) && runsOn(l, lines[i+1]) && (strings.Contains(strings.TrimSpace(l), " ") || isHan(l)) {
			width = max(width, columnsOf(l))
		}
	}
	if width < minWrap || width > maxWrap {
		return 0
	}
	right, all := 0, 0
	for i := range len(lines) - 1 {
		if runsOn(lines[i], lines[i+1]) {
			if all++; wrappedAt(lines[i], lines[i+1], width) {
				right++
			}
		}
	}
	if all < wrapBreaks || float64(right) < wrapShare*float64(all) {
		return 0
	}
	return width
}

// runsOn reports whether neither of two neighbouring lines is empty, and the
// second does not begin something new: a list item, a quote, a paragraph by its indent.
func runsOn(line, next string) bool {
	bare := strings.TrimLeft(next, indents)
	if strings.TrimSpace(line) == "" || bare == "" || hasBullet(bare) || strings.HasPrefix(bare, ">") || strings.HasPrefix(bare, "#") || strings.HasPrefix(bare, "|") {
		return false
	}
	return len(next)-len(bare) <= len(line)-len(strings.TrimLeft(line, indents))
}

// indents are the blanks by which a paragraph is indented.
const indents = " \u3000"

// singleSpaced leaves out the empty lines of a text that has one behind each of its lines.
func singleSpaced(lines []string) []string {
	var out []string
	last := -1
	for i, l := range lines {
		if strings.TrimSpace(l) == "" {
			continue
		}
		if last >= 0 && i == last+1 {
			return nil
		}
		out, last = append(out, l), i
	}
	return out
}

// wrappedAt reports whether the break between two lines is one that the width demands.
func wrappedAt(line, next string, width int) bool {
	n := columnsOf(line)
	next = strings.TrimSpace(next)
	if r, _ := utf8.DecodeRuneInString(next); wide(r) {
		return n >= width-5 // a mark of punctuation is not left alone
	}
	word, _, _ := strings.Cut(next, " ")
	return n+1+columnsOf(word) > width
}

// rejoin makes lines of the paragraphs of a text whose lines are broken at a
// width; other texts it leaves alone.
func rejoin(text string) string {
	lines := strings.Split(text, "\n")
	if width := columnWidth(lines); width > 0 {
		return joinColumn(lines, width)
	}
	width := wrapWidth(lines)
	if width == 0 {
		lines = singleSpaced(lines)
		width = wrapWidth(lines)
	}
	if width == 0 {
		return text
	}
	var b strings.Builder
	for i, l := range lines {
		joined := i > 0 && runsOn(lines[i-1], l) && wrappedAt(lines[i-1], l, width)
		switch {
		case joined:
			b.WriteString(between(lines[i-1], l) + strings.TrimSpace(l))
			continue
		case i > 0:
			b.WriteByte('\n')
		}
		b.WriteString(strings.TrimRight(l, " "))
	}
	return b.String()
}

// between is what parts two lines that are joined: nothing in scripts without spaces.
func between(line, next string) string {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, " "))
	first, _ := utf8.DecodeRuneInString(strings.TrimSpace(next))
	if wide(last) && wide(first) {
		return ""
	}
	return " "
}

// wide reports whether a character is as wide as two, as those of scripts without spaces are.
func wide(r rune) bool {
	return r >= 0x2E80 && (unicode.Is(unicode.Han, r) || r >= 0x3000 && r <= 0x303F || r >= 0xFF01 && r <= 0xFF60)
}

// columnsOf is how wide a line is in print.
func columnsOf(s string) int {
	n := 0
	for _, r := range strings.TrimRight(s, " ") {
		if n++; wide(r) {
			n++
		}
	}
	return n
}
