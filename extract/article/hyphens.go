package article

import (
	"strings"
	"unicode"
)

// Of a text in columns, as in print: how many words at least are parted at the ends of lines, how wide
// its lines are at least, and how much of that one must be filled for the next to go on with it.
const (
	partedWords = 2
	minColumn   = 24
	columnFill  = 0.8
)

// parted reports whether a word goes on from one line to the next behind a hyphen.
func parted(line, next string) bool {
	stem, ok := strings.CutSuffix(strings.TrimRight(line, " "), "-")
	return ok && endsIn(stem, unicode.IsLetter) && beginsIn(strings.TrimLeft(next, " "), unicode.IsLower)
}

// columnWidth is the width of the lines of a text in which words are parted at their ends, 0 when
// there are too few of them.
func columnWidth(lines []string) int {
	words, width := 0, 0
	for i := range len(lines) - 1 {
		if parted(lines[i], lines[i+1]) {
			words++
			width = max(width, columnsOf(lines[i]))
		}
	}
	if words < partedWords || width < minColumn || width > maxWrap {
		return 0
	}
	return width
}

// joinColumn makes lines of the paragraphs of a text in a column of that width, and words of what is parted.
func joinColumn(lines []string, width int) string {
	var b strings.Builder
	for i, l := range lines {
		before := ""
		if i > 0 {
			before = lines[i-1]
		}
		word := parted(before, l)
		joined := word || runsOn(before, l) && strings.ContainsFunc(l, unicode.IsLetter) && float64(columnsOf(before)) >= columnFill*float64(width) && columnsOf(before) <= width+partedWords
		switch {
		case joined && !word:
			b.WriteByte(' ')
		case i > 0 && !word:
			b.WriteByte('\n')
		}
		if joined {
			l = strings.TrimLeft(l, " ")
		}
		l = strings.TrimRight(l, " ")
		if i+1 < len(lines) && parted(l, lines[i+1]) {
			l = strings.TrimSuffix(l, "-")
		}
		b.WriteString(l)
	}
	return b.String()
}
