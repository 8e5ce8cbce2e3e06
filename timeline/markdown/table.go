package markdown

import (
	"fmt"
	"io"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
)

// Table prints a table; figures says that all columns but the first hold some, which stand
// to the right. It states every setting on which the look depends.
func Table(w io.Writer, head []string, rows [][]string, figures bool) error {
	align := tw.MakeAlign(len(head), tw.AlignLeft)
	for i := 1; figures && i < len(align); i++ {
		align[i] = tw.AlignRight
	}
	cell := tw.CellConfig{
		Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
		Alignment:  tw.CellAlignment{PerColumn: align},
	}
	table := tablewriter.NewTable(w,
		tablewriter.WithEastAsian(tw.Off),
		tablewriter.WithConfig(tablewriter.Config{
			Header: cell, Row: cell,
			Behavior: tw.Behavior{TrimSpace: tw.Off, TrimLine: tw.Off, AutoHide: tw.Off},
		}),
		tablewriter.WithHeaderAutoFormat(tw.Off),
		tablewriter.WithRenderer(renderer.NewMarkdown()),
	)
	table.Header(inCells(head))
	for _, row := range rows {
		if err := table.Append(inCells(row)); err != nil {
			return fmt.Errorf("table: %w", err)
		}
	}
	if err := table.Render(); err != nil {
		return fmt.Errorf("table: %w", err)
	}
	return nil
}

// inCells takes the meaning from what cells hold, also from what would end them.
func inCells(texts []string) []string {
	cells := make([]string, len(texts))
	for i, text := range texts {
		cells[i] = strings.ReplaceAll(Escape(text), "|", `\|`)
	}
	return cells
}
