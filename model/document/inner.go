package document

import (
	"slices"
	"strconv"
	"strings"

	"amur/model"
)

// child is one entry below a key: a topic, a part of the venue, a source.
type child struct {
	name  string
	lines []string
}

// changeInner gives a key another value entry by entry, so that what is typed
// around the others stays. It is not done where the key has no entries or has
// them in braces.
func (e *Event) changeInner(field model.Part, to int, want model.Event, eol string) ([]patch, bool) {
	names, ok := e.entryNames(field, want)
	if !ok {
		return nil, false
	}
	wanted := children(want, field.Key)
	before, after := byName(children(e.value, field.Key)), byName(wanted)
	indent := field.Inner - 1
	var list []patch
	place := make(map[string]int, len(names)) // of the first entry of a name
	for i, part := range slices.Backward(field.Parts) {
		place[names[i]] = i
		end := e.end(field.Parts, i, to)
		lines := after[names[i]]
		switch had, known := before[names[i]]; {
		case lines == nil:
			list = append(list, patch{part.Line, end, e.remarks(part.Line, end, indent, eol)})
		case !known || !slices.Equal(had, lines):
			list = append(list, e.replace(part, end, indented(lines, 6, indent, eol), eol))
		}
	}
	at := e.end(field.Parts, len(field.Parts)-1, to) // where new entries come
	var fresh []patch
	for _, c := range slices.Backward(wanted) {
		i, there := place[c.name]
		switch {
		case !there:
			fresh = append(fresh, patch{at, at, indented(c.lines, 6, indent, eol)})
		case i == 0:
			at = field.Parts[0].Line
		default: // above the comments on it
			at = e.end(field.Parts, i-1, to)
		}
	}
	slices.Reverse(fresh)
	return append(list, fresh...), true
}

// entryNames lists what the entries of a key are told by, in the order of the file; not ok where
// they cannot be changed one by one.
func (e *Event) entryNames(field model.Part, want model.Event) (names []string, ok bool) {
	if field.Flow || len(field.Parts) == 0 || field.Parts[0].Line == field.Line {
		return nil, false
	}
	switch field.Key {
	case "venue", "topics", "alternatives":
		for _, p := range field.Parts {
			names = append(names, p.Key)
		}
	case "sources":
		if len(field.Parts) != len(e.value.Sources) {
			return nil, false
		}
		for _, s := range e.value.Sources {
			names = append(names, s.Article)
		}
	case "china", "russia":
		// People are told by their place in the list; who is added or taken out moves it.
		n := len(children(e.value, field.Key))
		if n != len(field.Parts) || n != len(children(want, field.Key)) {
			return nil, false
		}
		for i := range n {
			names = append(names, strconv.Itoa(i))
		}
	default:
		return nil, false
	}
	return names, true
}

// byName are the lines of entries; of several of one name those of the first.
func byName(list []child) map[string][]string {
	lines := make(map[string][]string, len(list))
	for _, c := range slices.Backward(list) {
		lines[c.name] = c.lines
	}
	return lines
}

// children lists the entries of a key in the order of the file.
func children(event model.Event, key string) []child {
	var list []child
	if key == "sources" {
		for _, s := range event.Sources {
			one := model.Event{Sources: []model.Source{s}}
			list = append(list, child{s.Article, model.FieldLines(one, key)[1:]})
		}
		return list
	}
	if key == "china" || key == "russia" {
		people := event.China
		if key == "russia" {
			people = event.Russia
		}
		for i, o := range people {
			one := model.Event{China: []model.Official{o}}
			list = append(list, child{strconv.Itoa(i), model.FieldLines(one, "china")[1:]})
		}
		return list
	}
	lines := model.FieldLines(event, key)
	for _, line := range lines[min(1, len(lines)):] {
		name, _, _ := strings.Cut(strings.TrimSpace(line), ":")
		list = append(list, child{strings.Trim(name, `"`), []string{line}})
	}
	return list
}
