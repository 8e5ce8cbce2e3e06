// Package document changes a timeline file in places and leaves the rest as an
// analyst has typed it: comments, blank lines, the order of keys, indentation,
// quotes. It works on lines; values are never read and written back.
package document

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"amur/model"
)

// Document is a timeline file as text.
type Document struct {
	name   string   // of the file, for messages
	before []string // lines up to and with the key events
	events []*Event
	after  []string // lines behind the last event
	bom    string
	eol    string // how the file ends its lines
	dash   int    // column of the dashes of events, from 0
	spaced bool   // a blank line stands between events
	flow   bool   // the events, or the whole file, stand in brackets: a text that cannot be changed in places
	whole  []byte // the file as it was read
	edited bool
}

// Event is one event of a document.
type Event struct {
	value    model.Event
	lead     []string     // comments and blank lines above it
	lines    []string     // its text, each line with its end
	fields   []model.Part // its keys; Line counts from 0 within lines
	flow     bool         // it stands in braces
	unread   bool         // it was written here and its lines were not looked at yet
	comments comments     // in lines
}

// Value returns what the event says.
func (e *Event) Value() model.Event { return e.value }

const byteOrderMark = "\ufeff"

// Parse reads a timeline file; its errors name the file, line and column.
func Parse(data []byte, name string) (*Document, error) {
	if err := strayReturn(data, name); err != nil {
		return nil, err
	}
	layout, err := model.ReadLayout(data, name)
	if err != nil {
		return nil, err
	}
	d := &Document{name: name, eol: "\n", dash: 2, flow: layout.Flow && len(layout.Events) > 0 || layout.Braces, whole: data}
	text := string(data)
	if rest, found := strings.CutPrefix(text, byteOrderMark); found {
		d.bom, text = byteOrderMark, rest
	}
	lines := slices.Collect(strings.Lines(text))
	if len(lines) > 0 && strings.HasSuffix(lines[0], "\r\n") {
		d.eol = "\r\n"
	}
	if err := d.wholeLines(lines, layout); err != nil {
		return nil, err
	}
	d.divide(lines, layout)
	return d, nil
}

// strayReturn finds a carriage return that ends no line of its own: some readers
// take it for the end of a line and others do not.
func strayReturn(data []byte, name string) error {
	number := 0
	for line := range bytes.Lines(data) {
		number++
		text := bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))
		if at := bytes.IndexByte(text, '\r'); at >= 0 {
			return fmt.Errorf("%s:%d:%d: a carriage return stands here without a line feed; end the lines in one way", name, number, utf8.RuneCount(text[:at])+1)
		}
	}
	return nil
}

// wholeLines makes sure that lines can be changed event by event: the parser takes a
// dash behind a value for the next event.
func (d *Document) wholeLines(lines []string, layout *model.Layout) error {
	for _, part := range layout.Events {
		if d.flow {
			break
		}
		if part.Line > len(lines) || !strings.HasPrefix(strings.TrimLeft(lines[part.Line-1], " "), "-") || part.Column != column(lines[part.Line-1]) {
			return fmt.Errorf("%s:%d:%d: an event begins in the middle of a line; put it on a line of its own", d.name, part.Line, part.Column)
		}
	}
	return nil
}

// column is where the text of a line begins, from 1.
func column(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) + 1 }

// New returns a document without events, whose first line leads editors to the schema.
func New(name string) *Document {
	return &Document{
		name: name, before: []string{model.Modeline + "\n", fmt.Sprintf("version: %d\n", model.FormatVersion), "events:\n"},
		eol: "\n", dash: 2, edited: true,
	}
}

// divide finds the lines of each event.
func (d *Document) divide(lines []string, layout *model.Layout) {
	head, end := eventsLines(lines, layout)
	if d.flow {
		if !layout.Braces {
			d.before, d.after = lines[:head], lines[end:]
		}
		for _, value := range layout.Timeline.Events {
			d.events = append(d.events, &Event{value: value})
		}
		return
	}
	if len(layout.Events) == 0 {
		d.before, d.after = slices.Clip(lines[:head+1]), withoutNothing(lines[head+1:])
		if !slices.ContainsFunc(layout.Keys, func(key model.Part) bool { return key.Key == "events" }) {
			d.before = append(d.before, "events:"+d.eol)
		}
		return
	}
	d.dash = layout.Events[0].Column - 1
	d.before = lines[:head+1] // comments between the key and the first event belong to the event
	notes := comments(layout.Comments)
	from := len(d.before)
	for i, part := range layout.Events {
		bound := end
		if i+1 < len(layout.Events) {
			bound = layout.Events[i+1].Line - 1
		}
		start := part.Line - 1
		last := notes.content(lines, start, bound)
		for l := last; l < bound; l++ {
			if column, is := notes.alone(lines, l); is && column > d.dash+1 {
				last = l + 1 // indented as the event's keys are: the comment is the event's
			}
		}
		e := &Event{
			value: layout.Timeline.Events[i], lead: lines[from:start], lines: lines[start:last],
			fields: shifted(part.Parts, start+1), flow: part.Flow, comments: notes.within(start, last),
		}
		d.events = append(d.events, e)
		from = last
	}
	d.after = lines[from:]
	blank := 0
	for _, e := range d.events[1:] {
		if len(e.lead) > 0 && isBlank(e.lead[0]) {
			blank++
		}
	}
	d.spaced = blank > 0 && 2*blank >= len(d.events)-1
}

// withoutNothing leaves out the lines on which an empty value of events stands below
// its key; comments stay.
func withoutNothing(lines []string) []string {
	var kept []string
	below := true
	for _, line := range lines {
		text := strings.TrimSpace(line)
		switch {
		case text == "" || text[0] == '#':
		case below && strings.Trim(text, "[]~ ") == "" || below && text == "null":
			continue
		default:
			below = false
		}
		kept = append(kept, line)
	}
	return kept
}

// eventsLines returns the line of the key events, or where there is none of the last key,
// and the line behind which no event stands: that of the next key, of the end of the
// document, or of the file.
func eventsLines(lines []string, layout *model.Layout) (head, end int) {
	end = len(lines)
	head = -1
	for _, key := range layout.Keys {
		switch {
		case key.Key == "events":
			head = key.Line - 1
		case head >= 0:
			end = min(end, key.Line-1)
		}
	}
	for l := head + 1; head >= 0 && l < end; l++ {
		if strings.HasPrefix(lines[l], "...") || strings.HasPrefix(lines[l], "---") {
			end = l
		}
	}
	if head < 0 {
		head = layout.Keys[len(layout.Keys)-1].Line - 1
	}
	return head, end
}

// shifted counts the lines of parts from the given line on.
func shifted(parts []model.Part, from int) []model.Part {
	moved := slices.Clone(parts)
	for i := range moved {
		moved[i].Line -= from
		moved[i].Parts = shifted(moved[i].Parts, from)
	}
	return moved
}

// Events returns the events in the order of the file.
func (d *Document) Events() []*Event { return d.events }

// Lines returns the lines on which the events begin, from 1.
func (d *Document) Lines() []int {
	lines := make([]int, len(d.events))
	line := len(d.before) + 1
	for i, e := range d.events {
		lines[i] = line + len(e.lead)
		line = lines[i] + len(e.lines)
	}
	return lines
}

// Place returns the line and column on which the first key of an event stands, from 1.
func (d *Document) Place(e *Event) (line, column int) {
	line = d.Lines()[slices.Index(d.events, e)]
	if len(e.fields) == 0 {
		return line, 1
	}
	return line + e.fields[0].Line, e.fields[0].Column
}

// Timeline returns what the file says.
func (d *Document) Timeline() model.Timeline {
	t := model.Timeline{Version: model.FormatVersion}
	for _, e := range d.events {
		t.Events = append(t.Events, e.value)
	}
	return t
}

// Changed reports whether the text differs from what was read.
func (d *Document) Changed() bool { return d.edited }

// Bytes returns the text of the file.
func (d *Document) Bytes() []byte {
	if !d.edited {
		return d.whole
	}
	var b bytes.Buffer
	b.WriteString(d.bom)
	write := func(lines []string) {
		for _, line := range lines {
			if n := b.Len(); n > len(d.bom) && b.Bytes()[n-1] != '\n' {
				b.WriteString(d.eol)
			}
			b.WriteString(line)
		}
	}
	before := d.before
	if len(d.events) == 0 {
		before = append(slices.Clone(before[:len(before)-1]), noEvents(before[len(before)-1]))
	}
	write(before)
	for _, e := range d.events {
		write(e.lead)
		write(e.lines)
	}
	write(d.after)
	return b.Bytes()
}
