package document

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"amur/model"
)

// patch replaces lines[from:to] of an event.
type patch struct {
	from, to int
	lines    []string
}

// Update makes an event say what want says. Only the lines of keys whose values
// differ are touched.
func (d *Document) Update(e *Event, want model.Event) error {
	if reflect.DeepEqual(e.value, want) {
		return nil
	}
	d.Unfold()
	if e.unread {
		read, err := d.reread(e.lines)
		if err != nil {
			return fmt.Errorf("%s: event %s: %w", d.name, want.ID, err)
		}
		read.lead, read.value = e.lead, e.value
		*e = *read
	}
	if !e.flow && len(e.fields) > 0 {
		if lines, ok := apply(e.lines, e.patches(want, d.eol)); ok {
			if fresh, err := d.reread(lines); err == nil && Same(fresh.value, want) {
				fresh.lead = e.lead
				*e, d.edited = *fresh, true
				return nil
			}
		}
	}
	// It cannot be changed in places: it is written anew, below its comments.
	fresh, err := d.reread(d.render(want))
	if err != nil || !Same(fresh.value, want) {
		return fmt.Errorf("%s: event %s cannot be written: %w", d.name, want.ID, unreadable(err))
	}
	fresh.lead = append(slices.Clip(e.lead), e.remarks(0, len(e.lines), d.dash, d.eol)...)
	*e, d.edited = *fresh, true
	return nil
}

func unreadable(err error) error {
	if err == nil {
		return fmt.Errorf("its text would be read as something else")
	}
	return err
}

// Same reports whether two events have the same text in a file.
func Same(a, b model.Event) bool {
	for _, key := range model.FieldKeys() {
		if !slices.Equal(model.FieldLines(a, key), model.FieldLines(b, key)) {
			return false
		}
	}
	return true
}

// reread parses the text of one event.
func (d *Document) reread(lines []string) (*Event, error) {
	text := fmt.Sprintf("version: %d\nevents:\n", model.FormatVersion) + strings.Join(lines, "")
	layout, err := model.ReadLayout([]byte(text), d.name)
	if err != nil {
		return nil, err
	}
	if len(layout.Events) != 1 {
		return nil, fmt.Errorf("%d events where one is expected", len(layout.Events))
	}
	part := layout.Events[0]
	return &Event{
		value: layout.Timeline.Events[0], lines: lines, flow: part.Flow,
		fields: shifted(part.Parts, 3), comments: comments(layout.Comments).within(2, 2+len(lines)),
	}, nil
}

// apply puts patches into lines; not ok when two of them change the same line.
func apply(lines []string, patches []patch) (out []string, ok bool) {
	slices.SortStableFunc(patches, func(a, b patch) int { return cmp.Or(a.from-b.from, a.to-b.to) })
	at := 0
	for _, p := range patches {
		if p.from < at {
			return nil, false
		}
		out = append(append(out, lines[at:p.from]...), p.lines...)
		at = p.to
	}
	return append(out, lines[at:]...), true
}

// patches lists what turns the text of e into that of want.
func (e *Event) patches(want model.Event, eol string) []patch {
	var list []patch
	for _, key := range model.FieldKeys() {
		old, lines := model.FieldLines(e.value, key), model.FieldLines(want, key)
		if slices.Equal(old, lines) {
			continue
		}
		i := slices.IndexFunc(e.fields, func(p model.Part) bool { return p.Key == key })
		switch {
		case i < 0:
			list = append(list, e.insert(key, lines, eol))
		case len(lines) == 0:
			list = append(list, e.remove(i, eol))
		default:
			list = append(list, e.change(i, want, lines, eol)...)
		}
	}
	return list
}

// end is the line behind the i-th of parts, which end at bound; comments and
// blank lines below it are no more its own.
func (e *Event) end(parts []model.Part, i, bound int) int {
	if i+1 < len(parts) {
		bound = parts[i+1].Line
	}
	if from := parts[i].Line; bound > from {
		return e.comments.content(e.lines, from, bound)
	}
	return parts[i].Line + 1
}

// indent is how far the keys of the event stand to the right.
func (e *Event) indent() int {
	if len(e.fields) == 0 {
		return 4
	}
	return e.fields[0].Column - 1
}

// insert puts a new key behind the one that comes before it in the order of the file.
func (e *Event) insert(key string, lines []string, eol string) patch {
	lines = indented(lines, 4, e.indent(), eol)
	keys := model.FieldKeys()
	for at := slices.Index(keys, key) - 1; at >= 0; at-- {
		if i := slices.IndexFunc(e.fields, func(p model.Part) bool { return p.Key == keys[at] }); i >= 0 {
			behind := e.end(e.fields, i, len(e.lines))
			return patch{behind, behind, lines}
		}
	}
	// The first key takes the dash from the one that had it.
	first := e.fields[0]
	own := []rune(e.lines[first.Line])
	dash := string(own[:first.Column-1])
	lines[0] = dash + strings.TrimLeft(lines[0], " ")
	lines = append(lines, strings.Repeat(" ", first.Column-1)+string(own[first.Column-1:]))
	return patch{first.Line, first.Line + 1, lines}
}

// remove takes a key out and leaves the comments in it.
func (e *Event) remove(i int, eol string) patch {
	from, to := e.fields[i].Line, e.end(e.fields, i, len(e.lines))
	return patch{from, to, e.remarks(from, to, e.indent(), eol)}
}

// change gives a key another value.
func (e *Event) change(i int, want model.Event, lines []string, eol string) []patch {
	field := e.fields[i]
	to := e.end(e.fields, i, len(e.lines))
	if list, done := e.changeInner(field, to, want, eol); done {
		return list
	}
	return []patch{e.replace(field, to, indented(lines, 4, e.indent(), eol), eol)}
}

// replace puts new lines in the place of a part that ends at to. A comment behind
// its first line stays there; those further down come above.
func (e *Event) replace(part model.Part, to int, lines []string, eol string) patch {
	prefix := string([]rune(e.lines[part.Line])[:part.Column-1])
	lines = slices.Clone(lines)
	lines[0] = prefix + strings.TrimLeft(lines[0], " ")
	from := part.Line
	comment := e.inline(from)
	if comment != "" {
		lines[0] = strings.TrimRight(lines[0], "\r\n") + comment + eol
		from++
	}
	above := e.remarks(from, to, part.Column-1, eol)
	if strings.TrimSpace(prefix) != "" && len(above) > 0 {
		// Nothing can stand above the line with the dash: below the part, then.
		return patch{part.Line, to, append(lines, above...)}
	}
	return patch{part.Line, to, append(above, lines...)}
}

// indented moves lines that stand at one indentation to another and ends them.
func indented(lines []string, from, to int, eol string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		text := strings.TrimLeft(line, " ")
		deep := len(line) - len(text) - from
		out[i] = strings.Repeat(" ", max(0, to+deep)) + text + eol
	}
	return out
}
