package document

import (
	"slices"
	"strings"

	"amur/model"
)

// block is an entry below a key with the comments above it, and what it is sorted by.
type block struct {
	lines []string
	code  string
	from  model.Source
}

// Arrange puts the topics and the sources of an event in their order and returns the
// keys that were not. Each entry keeps its comments. Topics in braces, whose order has
// no meaning, stay.
func (d *Document) Arrange(e *Event) []string {
	var keys []string
	for _, key := range []string{"topics", "sources"} {
		if lines := e.arranged(key, d.eol); lines != nil {
			if fresh, err := d.reread(lines); err == nil {
				fresh.lead = e.lead
				*e, d.edited = *fresh, true
				keys = append(keys, key)
			}
		}
	}
	if sources := e.value.Sources; !slices.IsSortedFunc(sources, model.CompareSources) { // in brackets
		want := e.value
		want.Sources = slices.SortedStableFunc(slices.Values(sources), model.CompareSources)
		if d.Update(e, want) == nil {
			keys = append(keys, "sources")
		}
	}
	return keys
}

// arranged returns the lines of the event with the entries of a key in order, nil when
// they are.
func (e *Event) arranged(key, eol string) []string {
	i := slices.IndexFunc(e.fields, func(p model.Part) bool { return p.Key == key })
	if e.flow || i < 0 || e.fields[i].Flow || len(e.fields[i].Parts) < 2 {
		return nil
	}
	field := e.fields[i]
	parts, to := field.Parts, e.end(e.fields, i, len(e.lines))
	if key == "sources" && len(parts) != len(e.value.Sources) {
		return nil
	}
	from := field.Line + 1
	list := make([]block, len(parts))
	at := from
	for n, part := range parts {
		end := e.end(parts, n, to)
		if part.Line < at {
			return nil // two entries, or the key and one, share a line
		}
		list[n] = block{lines: ended(e.lines[at:end], eol), code: part.Key}
		if key == "sources" {
			list[n].from = e.value.Sources[n]
		}
		at = end
	}
	order := func(a, b block) int {
		if key == "sources" {
			return model.CompareSources(a.from, b.from)
		}
		return strings.Compare(a.code, b.code)
	}
	if slices.IsSortedFunc(list, order) {
		return nil
	}
	slices.SortStableFunc(list, order)
	lines := slices.Clone(e.lines[:from])
	for _, b := range list {
		lines = append(lines, b.lines...)
	}
	return append(lines, e.lines[at:]...)
}

// ended gives the last line of a file the end that it may lack.
func ended(lines []string, eol string) []string {
	last := len(lines) - 1
	if strings.HasSuffix(lines[last], "\n") {
		return lines
	}
	return append(slices.Clone(lines[:last]), lines[last]+eol)
}
