package diff

import (
	"fmt"
	"slices"
	"strings"

	"amur/model"
	"amur/timeline/wording"
)

// summary counts the changes in one sentence.
func (r Result) summary() string {
	n := r.count()
	if len(r.Changes) == 0 {
		return "no contact differs (" + wording.Count(r.Same, "contact", "contacts") + ")."
	}
	var parts []string
	for _, p := range []struct {
		n    int
		text string
	}{{n.Added, "added"}, {n.Removed, "removed"}, {n.Changed, "changed"}} {
		switch {
		case p.n == 0:
		case parts == nil:
			parts = append(parts, wording.Count(p.n, "contact ", "contacts ")+p.text)
		default:
			parts = append(parts, fmt.Sprintf("%d %s", p.n, p.text))
		}
	}
	text := strings.Join(parts, ", ")
	if n.Moved > 0 {
		text += fmt.Sprintf(" (%d moved in time)", n.Moved)
	}
	if r.Same > 0 {
		text += "; " + wording.Count(r.Same, "is", "are") + " the same"
	}
	return text + "."
}

// heading names the contact: "25 June 2023 — Meeting: Qin Gang – Andrey Rudenko".
func (c Change) heading() string {
	e := c.Event()
	return wording.Capital(wording.Date(e.Date)) + " — " + wording.Heading(*e)
}

// notes says what became of the contact as a whole: moved in time, rejected,
// merged, split, gone, in conflict.
func (c Change) notes() []string {
	var notes []string
	if c.Kind != Changed {
		e := c.Event()
		if e.MergedInto != "" {
			notes = append(notes, "merged into "+model.Clean(e.MergedInto))
		}
		if e.Gone {
			notes = append(notes, "no article tells of it any more")
		}
		if e.Conflict != nil {
			notes = append(notes, "in conflict: "+conflict(e))
		}
		return notes
	}
	if c.Moved() {
		notes = append(notes, "moved from "+wording.Date(c.Old.Date)+" to "+wording.Date(c.New.Date))
	}
	for _, f := range c.Fields {
		if note := f.note(c); note != "" {
			notes = append(notes, model.Clean(note))
		}
	}
	return notes
}

// note says what a field's change means for the contact as a whole, "" when nothing.
func (f Field) note(c Change) string {
	now := func(is, was string) string {
		if f.Kind == Removed {
			return was
		}
		return is
	}
	switch f.Name {
	case "id":
		return "had the id " + f.Old
	case "date":
		return exactness(c)
	case "status":
		if f.Old != "" && f.New != "" {
			return f.New + ", was " + f.Old
		}
	case "evidence":
		return now("no article tells of it any more", "told by articles again")
	case "merged_into":
		return now("merged into "+f.New, "no longer merged into "+f.Old)
	case "split":
		return now("to be split: "+f.New, "no longer to be split")
	case "review":
		if f.Kind == Changed {
			return f.New + " in review, was " + f.Old
		}
		return now(f.New+" in review", "review taken back")
	case "conflict":
		return now("in conflict: "+f.New, "conflict settled")
	}
	return ""
}

// exactness says of a date that is not another whether it became more exact, or of one
// of several days how long it is now.
func exactness(c Change) string {
	if c.Moved() {
		return ""
	}
	if note, is := ends(c.Old.Date, c.New.Date); is {
		return note
	}
	switch {
	case model.Contains(c.Old.Date, c.New.Date) && !model.Contains(c.New.Date, c.Old.Date):
		return "dated more exactly"
	case model.Contains(c.New.Date, c.Old.Date) && !model.Contains(c.Old.Date, c.New.Date):
		return "dated less exactly"
	}
	return ""
}

// ends says how two dates that run from one day to another differ at either end; it
// reports false when they are not both such.
func ends(old, fresh model.Date) (note string, is bool) {
	var parts []string
	for _, end := range []struct {
		word string
		of   func(model.Date) model.Date
	}{{"begins", model.Date.Start}, {"ends", model.Date.End}} {
		was, known := end.of(old).Civil()
		now, knownToo := end.of(fresh).Civil()
		if !known || !knownToo || !old.IsInterval() || !fresh.IsInterval() {
			return "", false
		}
		switch n := int(now - was); {
		case n > 0:
			parts = append(parts, end.word+" "+wording.Count(n, "day", "days")+" later")
		case n < 0:
			parts = append(parts, end.word+" "+wording.Count(-n, "day", "days")+" earlier")
		}
	}
	return strings.Join(parts, " and "), true
}

// toldWhole are the fields whose change the notes tell in full.
var toldWhole = []string{"id", "status", "evidence", "merged_into", "split", "review", "conflict"}

// row is a field that differs, in words.
type row struct {
	Kind     Kind
	Label    string
	Old, New string
}

// rows lists the fields that differ, save those that the notes tell.
func (c Change) rows() []row {
	var rows []row
	for _, f := range c.Fields {
		if slices.Contains(toldWhole, f.Name) && f.note(c) != "" || f.Name == "date" && c.Moved() {
			continue
		}
		rows = append(rows, f.row())
	}
	return rows
}

func (f Field) row() row {
	r := row{Kind: f.Kind, Label: wording.Label(f.Name, f.Item)}
	words := func(value string, there bool) string {
		switch {
		case !there:
			return ""
		case f.Part == "":
			return wording.Value(f.Name, f.Item, value)
		case f.Part == "quote":
			value = "“" + model.Clean(value) + "”"
		case f.Part == "published":
			value = "published " + wording.Value("date", "", value)
		case f.Part == "copy_of":
			value = "copy of " + model.Clean(value)
		default:
			value = f.Part + " " + model.Clean(value)
		}
		return model.Clean(f.Item) + ": " + value
	}
	r.Old, r.New = words(f.Old, f.Kind != Added), words(f.New, f.Kind != Removed)
	return r
}

// account tells a contact that only one timeline has: what the heading leaves out.
func (c Change) account() []wording.Pair {
	e := *c.Event()
	var list []wording.Pair
	add := func(label, value string) {
		if value != "" {
			list = append(list, wording.Pair{Label: label, Value: value})
		}
	}
	for _, o := range e.China {
		add("China", wording.Official(o))
	}
	for _, o := range e.Russia {
		add("Russia", wording.Official(o))
	}
	add("place", wording.Place(e.Venue))
	add("occasion", model.Clean(e.Venue.Occasion))
	add("topics", strings.Join(wording.Topics(e), ", "))
	for _, field := range model.AlternativeFields() {
		for _, v := range e.Alternatives[field] {
			add(wording.Label("alternatives", field), wording.Value("alternatives", field, v))
		}
	}
	for _, s := range e.Sources {
		add("source", wording.Telling(s))
	}
	if e.Review != nil {
		add("review", model.Clean(e.Review.Status))
		add("note", model.Clean(e.Review.Note))
	}
	return list
}
