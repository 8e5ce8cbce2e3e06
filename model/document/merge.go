package document

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"amur/model"
)

// Merge brings together what two branches have made of a timeline: base is the file
// that both began with, nil for none. Events are merged one by one and field by
// field; where both changed one value, ours stands and both are kept under conflict.
// It returns the merged file and the ids of the events in conflict.
func Merge(base, ours, theirs *Document) (*Document, []string, error) {
	if base == nil {
		base = New(ours.Name)
	}
	switch {
	case bytes.Equal(base.Bytes(), theirs.Bytes()), bytes.Equal(ours.Bytes(), theirs.Bytes()):
		return ours, nil, nil
	case bytes.Equal(base.Bytes(), ours.Bytes()):
		return theirs, nil, nil
	}
	for _, d := range []*Document{base, ours, theirs} {
		d.Unfold()
	}
	m := &merger{base: base.byID(), ours: ours.byID(), theirs: theirs.byID(), out: ours}
	if err := m.events(theirs); err != nil {
		return nil, nil, err
	}
	// The line of the key events is ours: it says whether there are any.
	head := mergeLines(above(base.before), above(ours.before), above(theirs.before))
	ours.before = append(head, ours.before[len(ours.before)-1])
	ours.after = mergeLines(base.after, ours.after, theirs.after)
	ours.Sort()
	ours.edited = true
	slices.Sort(m.conflicts)
	return ours, m.conflicts, nil
}

func above(lines []string) []string { return lines[:max(0, len(lines)-1)] }

// byID lists the events under their ids; one without has its text for an id.
func (d *Document) byID() map[string]*Event {
	list := make(map[string]*Event, len(d.events))
	for _, e := range d.events {
		list[e.key()] = e
	}
	return list
}

func (e *Event) key() string {
	if e.value.ID != "" {
		return e.value.ID
	}
	return strings.Join(e.lines, "")
}

// text is all that stands of an event in its file.
func (e *Event) text() string {
	return unended(strings.TrimSpace(strings.Join(e.lead, "")) + "\n" + strings.Join(e.lines, ""))
}

func unended(text string) string { return strings.ReplaceAll(text, "\r\n", "\n") }

// merger merges events into out, which begins as ours.
type merger struct {
	base, ours, theirs map[string]*Event
	out                *Document
	conflicts          []string
}

// events merges all events of both sides.
func (m *merger) events(theirs *Document) error {
	for _, o := range slices.Clone(m.out.events) {
		if err := m.event(o, m.base[o.key()], m.theirs[o.key()]); err != nil {
			return err
		}
	}
	for _, t := range theirs.events {
		if m.ours[t.key()] != nil {
			continue
		}
		b := m.base[t.key()]
		if b != nil && b.text() == t.text() {
			continue // ours deleted it
		}
		if err := m.out.Move(t); err != nil {
			return fmt.Errorf("%s: %w", t.value.ID, err)
		}
		if b != nil {
			if err := m.deleted(m.out.find(t.key()), "ours"); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *Document) find(key string) *Event {
	for _, e := range d.events {
		if e.key() == key {
			return e
		}
	}
	return nil
}

// deleted marks an event that one side deleted and the other edited.
func (m *merger) deleted(e *Event, side string) error {
	want := e.value
	want.Conflict = &model.Conflict{Deleted: side}
	m.conflicts = append(m.conflicts, want.ID)
	return m.out.Update(e, want)
}

// event merges one that ours has.
func (m *merger) event(o, b, t *Event) error {
	switch {
	case t == nil && b == nil:
		return nil // ours added it
	case t == nil && o.text() == b.text():
		m.out.Remove(o)
		return nil
	case t == nil:
		return m.deleted(o, "theirs")
	case o.text() == t.text() || b != nil && b.text() == t.text():
		return nil
	case b != nil && b.text() == o.text():
		fresh, err := m.out.reread(moved(t.lines, t.dashColumn(), m.out.dash, m.out.eol))
		if err != nil {
			return err
		}
		fresh.lead = mergeLines(b.lead, o.lead, t.lead)
		*o = *fresh
		return nil
	}
	if b == nil {
		b = &Event{}
	}
	lead := mergeLines(b.lead, o.lead, t.lead)
	lead = append(lead, remarksOf(t, m.out, b, o)...)
	want, conflict := mergeEvent(b.value, o.value, t.value)
	if want.Conflict = conflict; conflict != nil {
		m.conflicts = append(m.conflicts, want.ID)
	}
	if err := m.out.Update(o, want); err != nil {
		return err
	}
	o.lead = lead
	return nil
}

// remarksOf lists the comments inside an event of theirs that neither of the others has.
func remarksOf(t *Event, out *Document, others ...*Event) []string {
	known := make(map[string]bool)
	for _, e := range others {
		for _, line := range e.remarks(0, len(e.lines), 0, "") {
			known[line] = true
		}
	}
	var lines []string
	for _, line := range t.remarks(0, len(t.lines), 0, "") {
		if !known[line] {
			lines = append(lines, strings.Repeat(" ", out.dash)+line+out.eol)
		}
	}
	return lines
}

// mergeLines merges comments: where both sides changed them, those that only theirs
// has come behind ours.
func mergeLines(base, ours, theirs []string) []string {
	same := func(a, b []string) bool { return unended(strings.Join(a, "")) == unended(strings.Join(b, "")) }
	switch {
	case same(base, theirs), same(ours, theirs):
		return slices.Clip(ours)
	case same(base, ours):
		return slices.Clip(theirs)
	}
	merged := slices.Clip(ours)
	for _, line := range theirs {
		has := func(l string) bool { return strings.TrimSpace(l) == strings.TrimSpace(line) }
		if strings.HasPrefix(strings.TrimSpace(line), "#") && !slices.ContainsFunc(ours, has) && !slices.ContainsFunc(base, has) {
			merged = append(merged, line)
		}
	}
	return merged
}
