package eval

import (
	"bytes"
	"fmt"
	"strconv"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"amur/model/gold"
)

// grid is a table: the first column holds names, the others figures.
type grid struct {
	title string // heading of the part in Markdown
	head  []string
	rows  [][]string
}

// grids are the tables of the report.
func (r *report) grids() []grid {
	scores := grid{title: "Scores", head: []string{"set", "articles", "gold", "read", "found", "core", "full", "date", "officials", "place", "status", "topics", "merge", "extra"}}
	for _, row := range r.languages {
		scores.rows = append(scores.rows, row.cells())
	}
	if len(r.byCorpus) > 1 {
		for _, row := range r.byCorpus {
			scores.rows = append(scores.rows, row.cells())
		}
	}
	scores.rows = append(scores.rows, r.all.cells())
	return []grid{scores, r.fields(), r.byType()}
}

// cells are the figures of a row of scores.
func (r row) cells() []string {
	t := r.tally
	return []string{
		r.name, strconv.Itoa(t.Articles), strconv.Itoa(t.Want), strconv.Itoa(t.Have),
		figure(t.F1(t.Found), true), figure(t.F1(t.Core), true), figure(t.F1(t.Full), true),
		figure(r.tally.Share(gold.Date)), figure(r.tally.Share(gold.Officials)), figure(r.tally.Share(gold.Place)), figure(r.tally.Share(gold.Status)),
		figure(r.topics()), figure(r.bcubed()), hundredths(r.extra()),
	}
}

// fields is the table of what is right field by field.
func (r *report) fields() grid {
	g := grid{title: "Fields of the contacts found", head: []string{"field", "right", "wrong", "share", "counts for"}}
	for _, f := range gold.Fields() {
		right, counts := r.all.tally.Right[f], ""
		switch {
		case f == gold.Type:
			counts = "found"
		case f == gold.Date || f == gold.Officials:
			counts = "core"
		case f.Scored():
			counts = "full"
		}
		g.rows = append(g.rows, []string{f.String(), strconv.Itoa(right), strconv.Itoa(r.all.tally.Paired - right), figure(r.all.tally.Share(f)), counts})
	}
	return g
}

// byType is the table of scores by type of contact.
func (r *report) byType() grid {
	g := grid{title: "Types", head: []string{"type", "gold", "read", "found", "core", "full"}}
	for _, row := range r.types {
		t := row.tally
		g.rows = append(g.rows, []string{
			row.name, strconv.Itoa(t.Want), strconv.Itoa(t.Have),
			figure(t.F1(t.Found), true), figure(t.F1(t.Core), true), figure(t.F1(t.Full), true),
		})
	}
	return g
}

// figure writes a share with three decimals, a dash where there is none.
func figure(share float64, ok bool) string {
	if !ok {
		return "–"
	}
	return strconv.FormatFloat(share, 'f', 3, 64)
}

func hundredths(ratio float64, ok bool) string {
	if !ok {
		return "–"
	}
	return strconv.FormatFloat(ratio, 'f', 2, 64)
}

// text draws the table for the terminal. It states every setting on which the look depends.
func (g grid) text(b *bytes.Buffer) error {
	align := tw.MakeAlign(len(g.head), tw.AlignRight)
	align[0] = tw.AlignLeft
	cell := tw.CellConfig{
		Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
		Alignment:  tw.CellAlignment{Global: tw.AlignRight, PerColumn: align},
		Padding:    tw.CellPadding{Global: tw.Padding{Left: "", Right: "  ", Overwrite: true}},
	}
	var drawn bytes.Buffer
	table := tablewriter.NewTable(&drawn,
		tablewriter.WithEastAsian(tw.Off),
		tablewriter.WithConfig(tablewriter.Config{
			Header: cell, Row: cell,
			Behavior: tw.Behavior{TrimSpace: tw.Off, TrimLine: tw.Off, AutoHide: tw.Off},
		}),
		tablewriter.WithHeaderAutoFormat(tw.Off),
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Borders: tw.BorderNone,
			Symbols: tw.NewSymbols(tw.StyleNone),
			Settings: tw.Settings{
				Separators: tw.Separators{BetweenColumns: tw.Off, BetweenRows: tw.Off, ShowHeader: tw.Off},
				Lines:      tw.Lines{ShowHeaderLine: tw.Off, ShowTop: tw.Off, ShowBottom: tw.Off},
			},
		})),
	)
	table.Header(g.head)
	for _, row := range g.rows {
		if err := table.Append(row); err != nil {
			return fmt.Errorf("table: %w", err)
		}
	}
	if err := table.Render(); err != nil {
		return fmt.Errorf("table: %w", err)
	}
	for line := range bytes.Lines(drawn.Bytes()) {
		b.Write(bytes.TrimRight(line, " \n"))
		b.WriteByte('\n')
	}
	return nil
}
