// Package markdown writes a timeline as a report: years as headings, one
// paragraph for each contact, its sources as links below it.
package markdown

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"strings"

	"amur/model"
	"amur/timeline/wording"
)

// Write prints t as CommonMark that renders the same with GitHub's extensions.
func Write(w io.Writer, t model.Timeline) error {
	var buf bytes.Buffer
	fmt.Fprintf(&buf, "# China–Russia contacts\n\n%s\n", Escape(wording.Summary(t)))
	year := ""
	for _, e := range t.Events {
		if y := wording.Year(e.Date); y != year {
			year = y
			fmt.Fprintf(&buf, "\n## %s\n", year)
		}
		entry(&buf, e)
	}
	_, err := buf.WriteTo(w)
	return err
}

// entry writes one contact as a paragraph and a list of sources.
func entry(buf *bytes.Buffer, e model.Event) {
	buf.WriteString("\n" + Contact(e, wording.Caveats(e)))
	if note := wording.Differences(e); note != "" {
		buf.WriteString(" " + Escape(note))
	}
	buf.WriteString("\n")
	if len(e.Sources) > 0 {
		buf.WriteString("\n")
	}
	buf.WriteString(Sources(e.Sources))
}

// Contact tells a contact: its date, the marks behind it, a sentence, the topics.
func Contact(e model.Event, marks []string) string {
	text := "**" + Escape(wording.Capital(wording.Date(e.Date))) + "**"
	if len(marks) > 0 {
		text += " (" + Escape(strings.Join(marks, ", ")) + ")"
	}
	text += " — " + Escape(wording.Sentence(e))
	if topics := wording.Topics(e); len(topics) > 0 {
		text += " Topics: " + Escape(wording.List(topics)) + "."
	}
	return text
}

// Sources lists the sources of a contact, each with the places where the same
// text stands.
func Sources(sources []model.Source) string {
	var b strings.Builder
	for _, w := range wording.Witnesses(sources) {
		b.WriteString("- " + quoted(w.Source) + "\n")
		for i, c := range w.Copies {
			if i == 0 {
				b.WriteString("  - " + wording.CopiesLabel)
			} else {
				b.WriteString("; ")
			}
			b.WriteString(named(c))
		}
		if len(w.Copies) > 0 {
			b.WriteString("\n")
		}
	}
	return b.String()
}

// quoted writes an article as a link where it has an address, and the words
// the contact rests on.
func quoted(s model.Source) string {
	name := named(s)
	if quote := model.Clean(s.Quote); quote != "" {
		name += ": “" + Escape(quote) + "”"
	}
	return name
}

// named is an article's name, a link where it has an address.
func named(s model.Source) string {
	name := cmp.Or(Escape(wording.Source(s)), "source not named")
	if address := wording.Link(s); address != "" {
		name = "[" + name + "](" + destination(address) + ")"
	}
	return name
}

// entities stand for the characters before which not every reader of Markdown
// knows a backslash. Tildes and dollars mean something only in pairs.
var entities = map[rune]string{'<': "&lt;", '>': "&gt;", '&': "&amp;", '~': "&#126;", '$': "&#36;"}

// Escape takes the meaning in Markdown from the characters of a text on one
// line that does not stand at the beginning of a line of the report.
func Escape(s string) string {
	s = model.Clean(s)
	paired := map[rune]bool{'~': strings.Count(s, "~") > 1, '$': strings.Count(s, "$") > 1}
	var b strings.Builder
	for _, r := range s {
		switch {
		case strings.ContainsRune("\\`*_[]", r):
			b.WriteByte('\\')
			b.WriteRune(r)
		case entities[r] != "" && (!strings.ContainsRune("~$", r) || paired[r]):
			b.WriteString(entities[r])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// destination makes a web address safe between the brackets of a link.
func destination(address string) string {
	return strings.NewReplacer("(", "%28", ")", "%29", "<", "%3C", ">", "%3E", " ", "%20", "\\", "%5C", "|", "%7C").Replace(model.Clean(address))
}
