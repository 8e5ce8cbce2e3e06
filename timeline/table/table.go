// Package table prints a timeline for the terminal: as many columns as its
// width can bear, readable without colour.
package table

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"amur/model"
	"amur/timeline/column"
	"amur/timeline/wording"
)

// DefaultWidth is the width in columns where Options leave it open.
const DefaultWidth = 100

// minWidth is the narrowest table that is still tried.
const minWidth = 20

// dateWidth is the most that the column of dates takes; the few longer ones wrap.
const dateWidth = 15

// gap is what stands between two columns: a bar with a space on both sides.
const gap = 3

// Options say how a table is printed.
type Options struct {
	Width int  // columns of the terminal; 0 stands for DefaultWidth
	Color bool // mark status and headings with ANSI colours
}

// Write prints t within the given width. A timeline without events gives one
// line that says so.
func Write(w io.Writer, t model.Timeline, opts Options) error {
	if len(t.Events) == 0 {
		_, err := fmt.Fprintln(w, wording.Summary(t))
		return err
	}
	out, err := render(t, opts)
	if err != nil {
		return fmt.Errorf("table: %w", err)
	}
	_, err = w.Write(out)
	return err
}

// render draws into memory, since the renderer does not report a failing writer.
func render(t model.Timeline, opts Options) ([]byte, error) {
	if opts.Width == 0 {
		opts.Width = DefaultWidth
	}
	width := max(opts.Width, minWidth)
	l := layoutFor(width)

	rows := make([][]string, 0, len(t.Events))
	needs := make([]int, len(l.headers))
	for i, h := range l.headers {
		needs[i] = column.Natural(h)
	}
	for _, e := range t.Events {
		row := l.cells(e)
		for i, cell := range row {
			needs[i] = max(needs[i], column.Natural(cell))
		}
		rows = append(rows, row)
	}
	if len(needs) > 1 {
		needs[0] = min(needs[0], dateWidth)
	}
	columns := column.Widths(needs, width-gap*(len(needs)-1))

	var buf bytes.Buffer
	table := newTable(&buf, columns, l)
	headers := fit(l.headers, columns)
	if opts.Color {
		headers = paintRow(headers, bold)
	}
	table.Header(headers)
	for i, row := range rows {
		fitted := fit(row, columns)
		if opts.Color {
			fitted = paintRow(fitted, styleOf(t.Events[i]))
		}
		if err := table.Append(fitted); err != nil {
			return nil, err
		}
	}
	if err := table.Render(); err != nil {
		return nil, err
	}
	return trimRight(buf.Bytes()), nil
}

// fit returns a new slice with every cell wrapped to its column.
func fit(cells []string, columns []int) []string {
	fitted := make([]string, 0, len(cells))
	for i, cell := range cells {
		fitted = append(fitted, strings.Join(column.Wrap(cell, columns[i]), "\n"))
	}
	return fitted
}

// newTable states every setting on which the look depends, so that neither the
// library's defaults nor the environment have a say.
func newTable(w io.Writer, columns []int, l layout) *tablewriter.Table {
	left := tw.CellAlignment{Global: tw.AlignLeft}
	row := left
	if last := len(columns) - 1; l.headers[last] == "Sources" {
		row.PerColumn = tw.MakeAlign(len(columns), tw.AlignLeft)
		row.PerColumn[last] = tw.AlignRight
	}
	cell := tw.CellConfig{
		Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
		Padding:    tw.CellPadding{Global: tw.Padding{Left: " ", Right: " "}, PerColumn: padding(len(columns))},
	}
	header, body := cell, cell
	header.Alignment, body.Alignment = left, row
	return tablewriter.NewTable(w,
		tablewriter.WithEastAsian(tw.Off),
		tablewriter.WithConfig(tablewriter.Config{
			Header:   header,
			Row:      body,
			Behavior: tw.Behavior{TrimSpace: tw.Off, TrimLine: tw.Off, AutoHide: tw.Off},
		}),
		tablewriter.WithHeaderAutoFormat(tw.Off),
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Borders: tw.BorderNone,
			Symbols: tw.NewSymbols(tw.StyleLight),
			Settings: tw.Settings{
				Separators: tw.Separators{BetweenColumns: tw.On, BetweenRows: tw.On, ShowHeader: tw.On},
				Lines:      tw.Lines{ShowHeaderLine: tw.On, ShowTop: tw.Off, ShowBottom: tw.Off},
			},
		})),
	)
}

// padding keeps the outer edges of the table free of spaces.
func padding(columns int) []tw.Padding {
	p := make([]tw.Padding, columns)
	for i := range p {
		p[i] = tw.Padding{Left: " ", Right: " ", Overwrite: true}
	}
	p[0].Left = ""
	p[columns-1].Right = ""
	return p
}

// trimRight drops the spaces that the last column is filled up with.
func trimRight(out []byte) []byte {
	lines := bytes.Split(out, []byte("\n"))
	for i, line := range lines {
		lines[i] = bytes.TrimRight(line, " ")
	}
	return bytes.Join(lines, []byte("\n"))
}
