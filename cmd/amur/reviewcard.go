package main

import (
	"fmt"
	"slices"
	"strings"

	"amur/model"
	"amur/timeline/review"
	"amur/timeline/wording"
)

// card is what the analyst sees of an event, line by line; none is wider than the look.
func (w *witness) card(e model.Event, look textLook) []string {
	var lines []string
	put := func(indent int, text string) {
		lines = append(lines, inLines(strings.TrimRight(text, " "), indent, look.width)...)
	}
	put(2, look.bold(wording.Heading(e)))
	put(2, model.Clean(e.ID))
	put(0, "")
	const column = 12
	row := func(label, value string) {
		padded := fmt.Sprintf("%-*s", column-1, label)
		put(column, strings.Replace(padded, label, look.field(label, label), 1)+" "+model.Clean(value))
	}
	for _, name := range review.Fields() {
		value := review.Value(e, name)
		switch name {
		case "topics":
			value = topicWords(e)
		case "place", "country", "site", "occasion":
			if value == "" && e.Alternatives[name] == nil {
				continue
			}
		}
		if also := e.Alternatives[name]; len(also) > 0 {
			value += "   (also " + strings.Join(also, ", ") + ")"
		}
		row(name, value)
	}
	if e.Gone {
		row("evidence", "gone: no article tells of it any more")
	}
	if len(e.Split) > 0 {
		row("split", strings.Join(e.Split, ", "))
	}
	for _, line := range conflictLines(e) {
		row("conflict", line)
	}
	if r := e.Review; r != nil {
		row("review", r.Status)
		for line := range strings.SplitSeq(r.Note, "\n") {
			if line != "" {
				row("note", line)
			}
		}
	}
	for i, s := range e.Sources {
		put(0, "")
		w.source(put, e, s, fmt.Sprintf("%d/%d ", i+1, len(e.Sources)), look)
	}
	if len(e.Sources) == 0 {
		put(0, "")
		put(2, "No source is given.")
	}
	return lines
}

// source shows an article: who published it when, and the words.
func (w *witness) source(put func(int, string), e model.Event, s model.Source, number string, look textLook) {
	head := number + look.bold(wording.Source(s))
	if lang := model.Clean(s.Lang); lang != "" {
		head += " · " + lang
	}
	if article := model.Clean(s.Article); article != "" && !strings.HasPrefix(wording.Source(s), article) {
		head += " · " + article
	}
	if original := model.Clean(s.CopyOf); original != "" {
		head += " · copy of " + original
	}
	put(4, head)
	t := w.hear(e, s)
	if t.quote == "" {
		return
	}
	var b strings.Builder
	at := 0
	for _, m := range t.marks {
		b.WriteString(t.quote[at:m.start] + look.marked(m.field, t.quote[m.start:m.end]))
		at = m.end
	}
	put(4, "    “"+b.String()+t.quote[at:]+"”")
	if len(t.more) > 0 {
		elsewhere := make([]string, len(t.more))
		for i, m := range t.more {
			elsewhere[i] = look.marked(m[0], m[1])
		}
		put(4, "    elsewhere "+strings.Join(elsewhere, ", "))
	}
}

// topicWords lists the topics with the words that they rest on.
func topicWords(e model.Event) string {
	parts := make([]string, len(e.Topics))
	for i, t := range e.Topics {
		parts[i] = t.Code
		if t.Phrase != "" {
			parts[i] += " “" + t.Phrase + "”"
		}
	}
	return strings.Join(parts, ", ")
}

// conflictLines says what two branches have made of the event.
func conflictLines(e model.Event) []string {
	c := e.Conflict
	switch {
	case c == nil:
		return nil
	case c.Deleted == "ours":
		return []string{"deleted in our branch, edited in theirs: r rejects it, c keeps it"}
	case c.Deleted != "":
		return []string{"deleted in their branch, edited in ours: r rejects it, c keeps it"}
	}
	part := func(p *model.Event, field string) string {
		if p == nil {
			return ""
		}
		if field == "review" && p.Review != nil {
			return strings.TrimSpace(p.Review.Status + " " + p.Review.Note)
		}
		return review.Value(*p, field)
	}
	var lines []string
	for _, field := range append(review.Fields(), "review") {
		ours, theirs := part(c.Ours, field), part(c.Theirs, field)
		if ours != "" || theirs != "" {
			lines = append(lines, fmt.Sprintf("%s: ours “%s”, theirs “%s”", field, ours, theirs))
		}
	}
	return append(lines, "c keeps ours, t takes theirs")
}

// kindOf is the kind of words, as explain colours them, that a field rests on.
func kindOf(field string) string {
	switch field {
	case "china", "russia", "officials":
		return "person"
	case "country", "site", "occasion", "venue":
		return "place"
	case "type", "status":
		return "trigger"
	case "topics":
		return "topic"
	}
	return field
}

// bold writes a heading.
func (l textLook) bold(s string) string {
	s = model.Clean(s)
	if !l.color {
		return s
	}
	return "\x1b[1m" + s + "\x1b[0m"
}

// marked writes words with the field that they stand for: in its colour, or in brackets.
func (l textLook) marked(field, words string) string {
	if !l.color {
		return "[" + field + ": " + words + "]"
	}
	return l.field(field, words)
}

// field writes a text in the colour of a field.
func (l textLook) field(field, text string) string {
	if !l.color || !slices.Contains(append(review.Fields(), "officials"), field) || field == "confidence" {
		return text
	}
	return colorOf(kindOf(field)) + text + "\x1b[0m"
}

// inLines breaks a text into lines of at most width columns; those after the first are
// indented, and each has its colours for itself.
func inLines(text string, indent, width int) []string {
	return carried(strings.Split(fit(wrap(text, strings.Repeat(" ", indent), width), width), "\n"))
}

// fit breaks lines that are still too wide, as addresses are, at any character.
func fit(text string, width int) string {
	var out strings.Builder
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			out.WriteByte('\n')
		}
		used, escaped := 0, false
		for _, r := range line {
			switch {
			case r == 0x1b:
				escaped = true
			case escaped:
				escaped = r != 'm'
			default:
				n := columns(string(r))
				if used > 0 && used+n > width {
					out.WriteByte('\n')
					used = 0
				}
				used += n
			}
			out.WriteRune(r)
		}
	}
	return out.String()
}

// carried ends the colour at the end of each line and takes it up again on the next,
// so that lines can be shown one without the other.
func carried(lines []string) []string {
	open := ""
	for i, line := range lines {
		line = open + line
		if at := strings.LastIndex(line, "\x1b["); at >= 0 {
			end := at + strings.IndexByte(line[at:], 'm') + 1
			if open = line[at:end]; open == "\x1b[0m" {
				open = ""
			} else {
				line += "\x1b[0m"
			}
		}
		lines[i] = line
	}
	return lines
}
