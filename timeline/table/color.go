package table

import (
	"strings"

	"amur/model"
)

// style is an ANSI sequence that switches a look on; "" is the plain look.
type style string

const (
	plain  style = ""
	bold   style = "\x1b[1m"
	yellow style = "\x1b[33m" // planned: not yet a fact
	faint  style = "\x1b[2m"  // cancelled or rejected: no fact
	reset        = "\x1b[0m"
)

func styleOf(e model.Event) style {
	switch {
	case e.Status == model.Cancelled, e.Review.Rejected():
		return faint
	case e.Status == model.Planned:
		return yellow
	}
	return plain
}

// paintRow returns a new slice with every line of every cell in the style, so
// that a colour never runs on into the next column. A plain row gets a bold date.
func paintRow(cells []string, s style) []string {
	painted := make([]string, 0, len(cells))
	for _, cell := range cells {
		painted = append(painted, paint(cell, s))
	}
	if s == plain {
		date, rest, more := strings.Cut(cells[0], "\n")
		painted[0] = paint(date, bold)
		if more {
			painted[0] += "\n" + rest
		}
	}
	return painted
}

func paint(cell string, s style) string {
	if s == plain || cell == "" {
		return cell
	}
	lines := strings.Split(cell, "\n")
	for i, line := range lines {
		lines[i] = string(s) + line + reset
	}
	return strings.Join(lines, "\n")
}
