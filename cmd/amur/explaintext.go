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

// explainText prints the article with its mentions marked, and below it each
// contact: field, value, rule, words.
func explainText(w io.Writer, x extract.Explanation, color bool) error {
	var buf bytes.Buffer
	for _, line := range [][2]string{
		{"title", x.Article.Title}, {"publisher", x.Article.Publisher}, {"url", x.Article.URL},
		{"published", x.Article.Published.String()}, {"lang", x.Article.Lang},
	} {
		if line[1] != "" {
			fmt.Fprintf(&buf, "%-10s %s\n", line[0], model.Clean(line[1]))
		}
	}
	if color {
		buf.WriteString("marks      " + legend() + "\n")
	}
	buf.WriteString("\n" + marked(x, color) + "\n")
	if len(x.Events) == 0 {
		buf.WriteString("\nNo contact between officials of China and Russia.\n")
	}
	for i, e := range x.Events {
		fmt.Fprintf(&buf, "\n%d. %s — %s\n", i+1, wording.Date(e.Date), wording.Heading(e))
		why(&buf, x.Article.Text, e)
	}
	_, err := buf.WriteTo(w)
	return err
}

// why prints the evidence for each field of an event.
func why(buf *bytes.Buffer, text string, e model.Event) {
	for _, field := range slices.Sorted(maps.Keys(e.Why)) {
		label := field
		if value := fieldValue(e, field); value != "" {
			label += " = " + value
		}
		fmt.Fprintf(buf, "   %s\n", model.Clean(label))
		for _, r := range e.Why[field] {
			fmt.Fprintf(buf, "      %s", model.Clean(r.Rule))
			if words := model.Clean(cut(text, r.Start, r.End)); words != "" {
				fmt.Fprintf(buf, ": “%s”", words)
			}
			buf.WriteString("\n")
		}
	}
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
