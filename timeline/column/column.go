// Package column breaks texts into columns of a terminal, in any script.
package column

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// hang is how far the second and later lines of a paragraph stand in, so that
// the eye tells them from the next official or place.
const hang = 1

// atom is a stretch of text that no line break may cut while it fits: a word,
// or one Chinese character with the punctuation that clings to it.
type atom struct {
	text  string
	width int
	space bool // a space stands before it
}

// Wrap breaks s into lines of at most width terminal columns: at its newlines,
// then at spaces, between Chinese characters, and inside a word only when the
// word alone is too long.
func Wrap(s string, width int) []string {
	var lines []string
	for _, paragraph := range strings.Split(s, "\n") {
		lines = append(lines, wrapParagraph(paragraph, width)...)
	}
	return lines
}

func wrapParagraph(s string, width int) []string {
	var lines []string
	var line strings.Builder
	used := 0
	indent := 0
	turn := func() {
		lines = append(lines, line.String())
		line.Reset()
		indent = hang
		line.WriteString(strings.Repeat(" ", indent))
		used = indent
	}
	for _, a := range atoms(s) {
		if a.space && used > indent {
			if used+1+a.width > width {
				turn()
			} else {
				line.WriteByte(' ')
				used++
			}
		} else if used > indent && used+a.width > width {
			turn()
		}
		graphemes := displaywidth.StringGraphemes(a.text)
		for graphemes.Next() {
			if used > indent && used+graphemes.Width() > width {
				turn()
			}
			line.WriteString(graphemes.Value())
			used += graphemes.Width()
		}
	}
	return append(lines, line.String())
}

// atoms cuts s at its break opportunities.
func atoms(s string) []atom {
	var list []atom
	space, glue, wide := true, false, false // wide: the last grapheme was
	graphemes := displaywidth.StringGraphemes(s)
	begin, at := 0, 0 // of the last atom, and of what follows the grapheme
	for graphemes.Next() {
		g, w := graphemes.Value(), graphemes.Width()
		at += len(g)
		if g == " " {
			space, glue = true, false
			continue
		}
		breakable := space || !glue && !closes(g) && (wide || w > 1)
		if breakable || len(list) == 0 {
			list = append(list, atom{space: space})
			begin = at - len(g)
		}
		last := &list[len(list)-1]
		last.text = s[begin:at]
		last.width += w
		space, glue, wide = false, opens(g), w > 1
	}
	return list
}

// closes reports whether g is punctuation that may not begin a line.
func closes(g string) bool {
	return strings.Contains("、。，．：；！？）」』】》〉”’…,.:;!?)]}", g)
}

// opens reports whether g is punctuation that may not end a line.
func opens(g string) bool { return strings.Contains("（「『【《〈“‘([{", g) }

// Widths shares the available columns out: a cell narrower than its fair share
// takes what it needs, the wide ones divide the rest evenly.
func Widths(natural []int, available int) []int {
	given := make([]int, len(natural))
	open := len(natural)
	for open > 0 {
		share, settled := available/open, false
		for i, n := range natural {
			if given[i] == 0 && n <= share {
				given[i], settled = max(n, 1), true
				available -= given[i]
				open--
			}
		}
		if settled {
			continue
		}
		for i := range natural {
			if given[i] == 0 {
				given[i] = max(available/open, 1)
				available -= given[i]
				open--
			}
		}
	}
	return given
}

// Natural is the width that a cell takes when nothing is wrapped.
func Natural(cell string) int {
	widest := 0
	for _, line := range strings.Split(cell, "\n") {
		widest = max(widest, displaywidth.String(line))
	}
	return widest
}
