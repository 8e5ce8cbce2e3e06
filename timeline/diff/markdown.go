package diff

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"amur/timeline/markdown"
	"amur/timeline/wording"
)

// WriteMarkdown prints the differences as a report that can stand in a pull request.
func (r Result) WriteMarkdown(w io.Writer, o Options) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "## Changes of the timeline\n\n%s → %s: %s\n", markdown.Escape(o.Old), markdown.Escape(o.New), r.Summary())
	for _, part := range []struct {
		kind  Kind
		title string
	}{{Added, "Added"}, {Removed, "Removed"}, {Changed, "Changed"}} {
		titled := false
		for _, c := range r.Changes {
			if c.Kind != part.kind {
				continue
			}
			if !titled {
				fmt.Fprintf(&b, "\n### %s\n", part.title)
				titled = true
			}
			if err := c.markdown(&b); err != nil {
				return err
			}
		}
	}
	_, err := b.WriteTo(w)
	return err
}

func (c Change) markdown(b *bytes.Buffer) error {
	e := c.Event()
	if c.Kind == Changed {
		fmt.Fprintf(b, "\n**%s**", markdown.Escape(c.Heading()))
	} else {
		fmt.Fprintf(b, "\n**%s**", markdown.Escape(wording.Capital(wording.Date(e.Date))))
		if marks := wording.Marks(*e); len(marks) > 0 {
			fmt.Fprintf(b, " (%s)", markdown.Escape(strings.Join(marks, ", ")))
		}
		fmt.Fprintf(b, " — %s", markdown.Escape(wording.Sentence(*e)))
		if topics := wording.Topics(*e); len(topics) > 0 {
			fmt.Fprintf(b, " Topics: %s.", markdown.Escape(wording.List(topics)))
		}
	}
	if notes := c.Notes(); len(notes) > 0 {
		fmt.Fprintf(b, " *%s*", markdown.Escape(strings.Join(notes, "; ")))
	}
	b.WriteString("\n")
	if c.Kind != Changed {
		if len(e.Sources) > 0 {
			b.WriteString("\n" + markdown.Sources(e.Sources))
		}
		return nil
	}
	rows := c.Rows()
	if len(rows) == 0 {
		return nil
	}
	b.WriteString("\n")
	return grid(b, rows)
}

// grid writes rows as a table.
func grid(b *bytes.Buffer, rows []Row) error {
	cell := tw.CellConfig{Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off}, Alignment: tw.CellAlignment{Global: tw.AlignLeft}}
	table := tablewriter.NewTable(b,
		tablewriter.WithEastAsian(tw.Off),
		tablewriter.WithConfig(tablewriter.Config{Header: cell, Row: cell, Behavior: tw.Behavior{TrimSpace: tw.Off, AutoHide: tw.Off}}),
		tablewriter.WithHeaderAutoFormat(tw.Off),
		tablewriter.WithRenderer(renderer.NewMarkdown()),
	)
	table.Header([]string{"field", "old", "new"})
	for _, r := range rows {
		if err := table.Append([]string{inCell(r.Label), inCell(r.Old), inCell(r.New)}); err != nil {
			return err
		}
	}
	return table.Render()
}

func inCell(text string) string { return strings.ReplaceAll(markdown.Escape(text), "|", `\|`) }
