package document

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"amur/model"
)

// Insert adds an event at its place in time.
func (d *Document) Insert(value model.Event) {
	d.Unfold()
	d.put(&Event{value: value, lines: d.render(value), unread: true})
}

// put adds an event at its place in time, with the blank line that the others have.
func (d *Document) put(e *Event) {
	d.opened()
	i, _ := slices.BinarySearchFunc(d.events, e.value, func(e *Event, v model.Event) int { return model.CompareEvents(e.value, v) })
	if d.spaced && (len(e.lead) == 0 || !isBlank(e.lead[0])) {
		switch {
		case i > 0:
			e.lead = append([]string{d.eol}, e.lead...)
		case len(d.events) > 0 && (len(d.events[0].lead) == 0 || !isBlank(d.events[0].lead[0])):
			d.events[0].lead = append([]string{d.eol}, d.events[0].lead...)
		}
	}
	d.events = slices.Insert(d.events, i, e)
	d.edited = true
}

// Remove takes an event out, with its comments, and returns it.
func (d *Document) Remove(e *Event) *Event {
	d.Unfold()
	i := slices.Index(d.events, e)
	d.events = slices.Delete(d.events, i, i+1)
	d.edited = true
	return e
}

// Move brings an event of another document in, with its comments, at its place in time.
func (d *Document) Move(e *Event) error {
	_, err := d.move(e)
	return err
}

// move is Move, and returns the event as it stands here.
func (d *Document) move(e *Event) (*Event, error) {
	d.Unfold()
	fresh, err := d.reread(moved(e.lines, e.dashColumn(), d.dash, d.eol))
	if err != nil {
		return nil, err
	}
	fresh.lead = slices.Clone(e.lead)
	for len(fresh.lead) > 0 && isBlank(fresh.lead[0]) {
		fresh.lead = fresh.lead[1:]
	}
	d.put(fresh)
	return fresh, nil
}

// dashColumn is how far the dash of the event stands to the right.
func (e *Event) dashColumn() int {
	return len(e.lines[0]) - len(strings.TrimLeft(e.lines[0], " "))
}

// moved shifts lines by the difference of two columns.
func moved(lines []string, from, to int, eol string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		text := strings.TrimRight(line, "\r\n")
		switch {
		case to > from && text != "":
			text = strings.Repeat(" ", to-from) + text
		case to < from:
			space := len(text) - len(strings.TrimLeft(text, " "))
			text = text[min(space, from-to):]
		}
		out[i] = text + eol
	}
	return out
}

// Sort puts the events in the order of time; each keeps the comments above it.
func (d *Document) Sort() {
	byTime := func(a, b *Event) int { return model.CompareEvents(a.value, b.value) }
	if slices.IsSortedFunc(d.events, byTime) {
		return
	}
	d.Unfold()
	slices.SortStableFunc(d.events, byTime)
	d.edited = true
}

// render returns the lines of an event, indented as those of the document.
func (d *Document) render(value model.Event) []string {
	var b bytes.Buffer
	// A Buffer takes everything.
	_ = model.WriteYAML(&b, model.Timeline{Version: model.FormatVersion, Events: []model.Event{value}})
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")[2:]
	return indented(lines, 2, d.dash, d.eol)
}

// opened makes room for a first event.
func (d *Document) opened() {
	if len(d.events) > 0 {
		return
	}
	last := len(d.before) - 1
	key, rest, found := strings.Cut(d.before[last], ":")
	if !found {
		return
	}
	if _, comment, is := strings.Cut(rest, " #"); is {
		rest = " #" + strings.TrimRight(comment, "\r\n")
	} else {
		rest = ""
	}
	d.before = append(slices.Clone(d.before[:last]), key+":"+rest+d.eol)
}

// Unfold writes events that stand in brackets one below the other, which is
// what lets them be changed; comments between them come above all.
func (d *Document) Unfold() {
	if !d.flow {
		return
	}
	text := strings.TrimPrefix(string(d.whole), byteOrderMark)
	lines := slices.Collect(strings.Lines(text))
	layout, err := model.ReadLayout([]byte(text), d.name)
	if err != nil {
		return // it was read before
	}
	from, end := 0, len(lines)
	if layout.Braces {
		d.before = []string{fmt.Sprintf("version: %d%s", model.FormatVersion, d.eol)}
	} else {
		from = len(d.before)
		_, end = eventsLines(lines, layout)
	}
	inside := Event{lines: lines[from:end], comments: comments(layout.Comments).within(from, end)}
	remarks := inside.remarks(0, len(inside.lines), d.dash, d.eol)
	d.before = append(slices.Clip(d.before), "events:"+d.eol)
	for _, e := range d.events {
		if fresh, err := d.reread(d.render(e.value)); err == nil {
			*e = *fresh
		}
	}
	if len(d.events) > 0 {
		d.events[0].lead = remarks
	} else {
		d.after = append(remarks, d.after...)
	}
	d.flow, d.edited = false, true
}
