package document

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"amur/model"
)

// Merge brings together what two branches have made of a timeline: base is the file
// that both began with, nil for none. Events are merged one by one and field by
// field; where both changed one value, ours stands and both are kept under conflict.
// It returns the merged file and the ids of the events in conflict.
func Merge(base, ours, theirs *Document) (*Document, []string, error) {
	if base == nil {
		base = New(ours.name)
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
	m := &merger{out: ours}
	if err := m.events(base, theirs); err != nil {
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

// byKey lists the events under the keys by which those of another file are known to be
// the same: their ids, or their text where they have none. Of several with one key each
// but the first has its number added.
func (d *Document) byKey() (map[string]*Event, map[*Event]string) {
	list, keys := make(map[string]*Event, len(d.events)), make(map[*Event]string, len(d.events))
	times := make(map[string]int)
	for _, e := range d.events {
		key := cmp.Or(e.value.ID, strings.Join(e.lines, ""))
		if times[key]++; times[key] > 1 {
			key += "\n" + strconv.Itoa(times[key]) // no id has a line break
		}
		list[key], keys[e] = e, key
	}
	return list, keys
}

// text is all that stands of an event in its file.
func (e *Event) text() string {
	return unended(strings.TrimSpace(strings.Join(e.lead, "")) + "\n" + strings.Join(e.lines, ""))
}

func unended(text string) string { return strings.ReplaceAll(text, "\r\n", "\n") }

// merger merges events into out, which begins as ours.
type merger struct {
	out       *Document
	conflicts []string
}

// events merges all events of both sides.
func (m *merger) events(base, theirs *Document) error {
	baseEvents, _ := base.byKey()
	ourEvents, ourKeys := m.out.byKey()
	theirEvents, theirKeys := theirs.byKey()
	for _, o := range slices.Clone(m.out.events) {
		key := ourKeys[o]
		if err := m.event(o, baseEvents[key], theirEvents[key]); err != nil {
			return err
		}
	}
	for _, t := range theirs.events {
		key := theirKeys[t]
		if ourEvents[key] != nil {
			continue
		}
		b := baseEvents[key]
		if b != nil && b.text() == t.text() {
			continue // ours deleted it
		}
		moved, err := m.out.move(t)
		if err != nil {
			return fmt.Errorf("%s: %w", t.value.ID, err)
		}
		if b != nil {
			if err := m.deleted(moved, "ours"); err != nil {
				return err
			}
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
