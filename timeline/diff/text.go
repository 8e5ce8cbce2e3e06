package diff

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/clipperhouse/displaywidth"

	"amur/timeline/column"
)

// Options say how the differences are printed.
type Options struct {
	Old, New string // names of the two timelines
	Width    int    // columns of the terminal; 0 stands for DefaultWidth
	Color    bool   // with ANSI colours
}

// defaultWidth is the width in columns where Options leave it open.
const defaultWidth = 100

const (
	narrow   = 64 // below it old and new stand one below the other
	minWidth = 24 // the narrowest that is still tried
	margin   = 4  // of what stands below a heading
	between  = 3  // a bar with a space on both sides
)

// WriteText prints the differences for the terminal: a heading for each contact with
// a sign before it (+ added, - removed, ~ changed), below it what differs, old and
// new side by side where the width allows.
func (r Result) WriteText(w io.Writer, o Options) error {
	if o.Width == 0 {
		o.Width = defaultWidth
	}
	p := printer{width: max(o.Width, minWidth), color: o.Color}
	p.wrapped("", plain, o.Old+" → "+o.New+": "+r.summary(), 0)
	for _, c := range r.Changes {
		p.buf.WriteByte('\n')
		p.change(c)
	}
	_, err := p.buf.WriteTo(w)
	return err
}

// style is an ANSI sequence that switches a look on.
type style string

const (
	plain  style = ""
	bold   style = "\x1b[1m"
	red    style = "\x1b[31m"
	green  style = "\x1b[32m"
	yellow style = "\x1b[33m"
	reset        = "\x1b[0m"
)

// look is the sign and the colour of a kind.
func (k Kind) look() (sign string, s style) {
	switch k {
	case Added:
		return "+", green
	case Removed:
		return "-", red
	}
	return "~", yellow
}

type printer struct {
	buf   bytes.Buffer
	width int
	color bool
}

func (p *printer) paint(text string, s style) string {
	if !p.color || s == plain || strings.TrimSpace(text) == "" {
		return text
	}
	return string(s) + text + reset
}

// wrapped prints a text behind what stands on its first line, the lines after
// that under its beginning.
func (p *printer) wrapped(first string, s style, text string, indent int) {
	for i, line := range column.Wrap(text, max(p.width-indent, 1)) {
		if i > 0 {
			first = strings.Repeat(" ", indent)
		}
		fmt.Fprintf(&p.buf, "%s%s\n", first, p.paint(line, s))
	}
}

func (p *printer) change(c Change) {
	sign, s := c.Kind.look()
	p.wrapped(p.paint(sign, s)+" ", bold, c.heading(), 2)
	for _, note := range c.notes() {
		p.wrapped(strings.Repeat(" ", margin), yellow, note, margin)
	}
	if c.Kind != Changed {
		p.account(c, s)
		return
	}
	rows := c.rows()
	if p.width < narrow {
		p.stacked(rows)
		return
	}
	p.beside(rows)
}

// account prints a contact that only one timeline has.
func (p *printer) account(c Change, s style) {
	pairs := c.account()
	label := 0
	for _, pair := range pairs {
		label = max(label, len(pair.Label))
	}
	for _, pair := range pairs {
		p.wrapped(fmt.Sprintf("%*s%-*s  ", margin, "", label, pair.Label), s, pair.Value, margin+label+2)
	}
}

// stacked prints old above new.
func (p *printer) stacked(rows []row) {
	for _, r := range rows {
		fmt.Fprintf(&p.buf, "%*s%s\n", margin, "", r.Label)
		for _, value := range []struct {
			text string
			kind Kind
		}{{r.Old, Removed}, {r.New, Added}} {
			if value.text != "" {
				sign, s := value.kind.look()
				p.wrapped(fmt.Sprintf("%*s%s ", margin, "", p.paint(sign, s)), s, value.text, margin+2)
			}
		}
	}
}

// beside prints old and new in two columns.
func (p *printer) beside(rows []row) {
	label := 0
	needs := []int{1, 1}
	for _, r := range rows {
		label = max(label, len(r.Label))
		needs[0], needs[1] = max(needs[0], column.Natural(r.Old)), max(needs[1], column.Natural(r.New))
	}
	widths := column.Widths(needs, p.width-margin-label-2-between)
	for _, r := range rows {
		sign, s := r.Kind.look()
		old, fresh := column.Wrap(r.Old, widths[0]), column.Wrap(r.New, widths[1])
		for i := range max(len(old), len(fresh)) {
			first := fmt.Sprintf("%*s", margin+label, "")
			if i == 0 {
				first = fmt.Sprintf("%*s%s %-*s", margin-2, "", p.paint(sign, s), label, r.Label)
			}
			a, b := lineOf(old, i), lineOf(fresh, i)
			fill := strings.Repeat(" ", max(0, widths[0]-displaywidth.String(a)))
			line := first + "  " + p.paint(a, red) + fill + " │ " + p.paint(b, green)
			p.buf.WriteString(strings.TrimRight(line, " ") + "\n")
		}
	}
}

func lineOf(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}
