package diff

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"amur/timeline/markdown"
	"amur/timeline/wording"
)

// WriteMarkdown prints the differences as a report that can stand in a pull request.
func (r Result) WriteMarkdown(w io.Writer, o Options) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "## Changes of the timeline\n\n%s → %s: %s\n", markdown.Escape(o.Old), markdown.Escape(o.New), r.summary())
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
		fmt.Fprintf(b, "\n**%s**", markdown.Escape(c.heading()))
	} else {
		b.WriteString("\n" + markdown.Contact(*e, wording.Marks(*e)))
	}
	if notes := c.notes(); len(notes) > 0 {
		fmt.Fprintf(b, " *%s*", markdown.Escape(strings.Join(notes, "; ")))
	}
	b.WriteString("\n")
	if c.Kind != Changed {
		if len(e.Sources) > 0 {
			b.WriteString("\n" + markdown.Sources(e.Sources))
		}
		return nil
	}
	var rows [][]string
	for _, r := range c.rows() {
		rows = append(rows, []string{r.Label, r.Old, r.New})
	}
	if rows == nil {
		return nil
	}
	b.WriteString("\n")
	return markdown.Table(b, []string{"field", "old", "new"}, rows, false)
}
