package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode"

	"amur/extract"
	"amur/model"
	"amur/timeline/wording"
)

// textLook says how text looks on a terminal.
type textLook struct {
	color bool
	width int // columns
}

// Columns of text that is broken into lines.
const (
	usualWidth = 80  // where there is no terminal
	mostWidth  = 100 // of wider terminals the rest is left free: long lines are hard to read
)

// textLook is how text looks on standard output: as wide as was asked for, 0 for the width of
// the terminal, if there is one.
func (c *console) textLook(asked int) textLook {
	look := textLook{c.color(), cmp.Or(asked, usualWidth)}
	if asked == 0 && isTerminal(c.stdout) {
		look.width = min(c.width(), mostWidth)
	}
	return look
}

// explainText prints the article with its mentions marked, and below it each
// contact: field, value, rule, words.
func explainText(w io.Writer, x extract.Explanation, look textLook) error {
	var buf bytes.Buffer
	put := func(indent int, text string) {
		buf.WriteString(wrap(text, strings.Repeat(" ", indent), look.width) + "\n")
	}
	for _, line := range [][2]string{
		{"title", x.Article.Title}, {"publisher", x.Article.Publisher}, {"url", x.Article.URL},
		{"published", x.Article.Published.String()}, {"lang", x.Article.Lang},
	} {
		if line[1] != "" {
			put(11, fmt.Sprintf("%-10s %s", line[0], model.Clean(line[1])))
		}
	}
	if look.color {
		put(11, "marks      "+legend())
	}
	buf.WriteString("\n")
	put(0, strings.ReplaceAll(strings.TrimRight(marked(x, look.color), "\n"), "\n", "\n\n")) // a line is a paragraph
	if len(x.Events) == 0 {
		buf.WriteString("\nNo contact between officials of China and Russia.\n")
	}
	for i, e := range x.Events {
		buf.WriteString("\n")
		put(3, look.bold(fmt.Sprintf("%d. %s — %s", i+1, wording.Date(e.Date), wording.Heading(e))))
		for _, field := range fieldsOf(e) {
			label := model.Clean(field)
			if value := fieldValue(e, field); value != "" {
				label += " = " + model.Clean(value)
			}
			put(7, "   "+label)
			for _, r := range e.Why[field] {
				line := model.Clean(r.Rule)
				if words := model.Clean(cut(x.Article.Text, r.Start, r.End)); words != "" {
					line += ": “" + words + "”"
				}
				put(9, "      "+line)
			}
		}
	}
	_, err := buf.WriteTo(w)
	return err
}

// fieldOrder is the order in which the evidence for an event is shown.
var fieldOrder = []string{"type", "status", "date", "officials", "china", "russia", "venue", "place", "country", "site", "occasion", "topics"}

// fieldsOf lists the fields of an event that have evidence.
func fieldsOf(e model.Event) []string {
	fields := slices.Sorted(maps.Keys(e.Why))
	rank := func(field string) int {
		if i := slices.Index(fieldOrder, field); i >= 0 {
			return i
		}
		return len(fieldOrder)
	}
	slices.SortStableFunc(fields, func(a, b string) int { return rank(a) - rank(b) })
	return fields
}

// fieldValue is what a field holds, "" for a field that has no short form.
func fieldValue(e model.Event, field string) string {
	switch field {
	case "date":
		return e.Date.String()
	case "type":
		return string(e.Type)
	case "status":
		return string(e.Status)
	case "place":
		return e.Venue.Place
	case "country":
		return e.Venue.Country
	case "site":
		return e.Venue.Site
	case "occasion":
		return e.Venue.Occasion
	case "venue":
		return wording.Place(e.Venue)
	case "china":
		return people(e.China)
	case "russia":
		return people(e.Russia)
	case "officials":
		return strings.Trim(people(e.China)+" – "+people(e.Russia), " –")
	case "topics":
		return strings.Join(wording.Topics(e), ", ")
	}
	return ""
}

func people(side []model.Official) string {
	names := make([]string, len(side))
	for i, o := range side {
		names[i] = wording.Official(o)
	}
	return strings.Join(names, "; ")
}

// marked is the text with its mentions: in colour by kind, else in brackets
// with the kind, and in both with the value where that says more.
func marked(x extract.Explanation, color bool) string {
	var b strings.Builder
	at := 0
	for _, m := range outermost(x.Mentions) {
		b.WriteString(printable(x.Article.Text[at:m.Start]))
		words, value := printable(cut(x.Article.Text, m.Start, m.End)), ""
		if m.Value != "" && m.Value != words {
			value = " = " + model.Clean(m.Value)
		}
		if color {
			b.WriteString(colorOf(m.Kind) + words + "\x1b[0m")
			if m.Kind == "date" && value != "" {
				b.WriteString("\x1b[2m[" + strings.TrimPrefix(value, " = ") + "]\x1b[0m")
			}
		} else {
			b.WriteString("[" + model.Clean(m.Kind) + ": " + words + value + "]")
		}
		at = m.End
	}
	b.WriteString(printable(x.Article.Text[at:]))
	return b.String()
}

// outermost returns the mentions in order, of those that overlap the first
// and longest. The small words of grammar are left out: they would hide the
// names between them.
func outermost(mentions []extract.Mention) []extract.Mention {
	sorted := slices.DeleteFunc(slices.Clone(mentions), func(m extract.Mention) bool { return m.Kind == "word" })
	slices.SortStableFunc(sorted, func(a, b extract.Mention) int {
		return cmp.Or(a.Start-b.Start, b.End-a.End)
	})
	at := 0
	return slices.DeleteFunc(sorted, func(m extract.Mention) bool {
		if m.Start < at {
			return true
		}
		at = m.End
		return false
	})
}

// colorOf gives each kind of mention an ANSI colour that is legible on dark
// and light ground.
func colorOf(kind string) string {
	switch kind {
	case "date":
		return "\x1b[32m"
	case "person", "office", "side":
		return "\x1b[1;34m"
	case "place", "site", "gathering":
		return "\x1b[35m"
	case "trigger":
		return "\x1b[1;31m"
	case "topic":
		return "\x1b[36m"
	}
	return "\x1b[4m"
}

// legend shows each colour on the name of what it marks.
func legend() string {
	var names []string
	for _, kind := range []struct{ name, kind string }{
		{"people and sides", "person"}, {"dates", "date"}, {"places and gatherings", "place"},
		{"triggers", "trigger"}, {"topics", "topic"}, {"references", "reference"},
	} {
		names = append(names, colorOf(kind.kind)+kind.name+"\x1b[0m")
	}
	return strings.Join(names, ", ")
}

// cut is text[start:end], "" where that lies outside the text.
func cut(text string, start, end int) string {
	if start < 0 || end > len(text) || start >= end {
		return ""
	}
	return text[start:end]
}

// printable takes out what would steer the terminal; line breaks stay.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			return -1
		}
		return r
	}, s)
}
