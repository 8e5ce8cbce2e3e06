// Package lock keeps, beside a timeline file, a digest of every value that the
// program last wrote there. A value that differs from its digest was edited by
// hand; an event of the lock that the file lacks was deleted by hand; an event
// without an entry is the analyst's own.
package lock

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/url"
	"slices"
	"strings"

	"amur/model"
)

// Lock is what the program last wrote.
type Lock struct{ entries map[string]*Entry }

// Entry is what the program last wrote of one event.
type Entry struct {
	ID    string
	Made  string // the id that the articles' own account would get, without "-2"
	Split string // id of the event that it was split from; "" for most
	Own   bool   // the event is the analyst's: only sources and alternatives were added
	Cells map[string]Cell
}

// Cell is a value of an event: a field, one topic, one source, one alternative.
type Cell struct {
	Wrote Digest // of the value that was written; "" when the program wrote none
	Said  Digest // of the value that was last reported to differ from the analyst's
}

// Digest stands for a value; "" stands for none.
type Digest string

const (
	heading = "# What amur wrote last in the timeline beside this file, so that it knows what was edited since.\n" +
		"# Commit both files together; do not edit this one.\n"
	versionLine = "version 1"
	typedID     = "~" // stands before an id in a form of the analyst's own
)

// New returns an empty lock.
func New() *Lock { return &Lock{entries: make(map[string]*Entry)} }

// Entry returns the entry of an event, nil when there is none.
func (l *Lock) Entry(id string) *Entry { return l.entries[id] }

// Put adds or replaces an entry.
func (l *Lock) Put(e *Entry) { l.entries[e.ID] = e }

// IDs returns the ids of all entries in the order of letters.
func (l *Lock) IDs() []string { return slices.Sorted(maps.Keys(l.entries)) }

// Clone returns a copy that shares nothing with l.
func (l *Lock) Clone() *Lock {
	copied := New()
	for id, e := range l.entries {
		own := *e
		own.Cells = maps.Clone(e.Cells)
		copied.entries[id] = &own
	}
	return copied
}

// Write prints the lock, a line for each event, so that git can merge it.
func (l *Lock) Write(w io.Writer) error {
	var b bytes.Buffer
	b.WriteString(heading + versionLine + "\n")
	for _, id := range l.IDs() {
		l.entries[id].write(&b)
	}
	_, err := w.Write(b.Bytes())
	return err
}

func (e *Entry) write(b *bytes.Buffer) {
	if !model.IsID(e.ID) {
		b.WriteString(typedID)
	}
	b.WriteString(url.QueryEscape(e.ID))
	if e.Made != "" && e.Made != e.ID {
		b.WriteString(" made:" + url.QueryEscape(e.Made))
	}
	if e.Split != "" {
		b.WriteString(" split:" + url.QueryEscape(e.Split))
	}
	if e.Own {
		b.WriteString(" own:")
	}
	for _, key := range slices.Sorted(maps.Keys(e.Cells)) {
		c := e.Cells[key]
		if c == (Cell{}) {
			continue
		}
		b.WriteString(" " + url.QueryEscape(key) + "=" + string(c.Wrote))
		if c.Said != "" {
			b.WriteString("!" + string(c.Said))
		}
	}
	b.WriteByte('\n')
}

// Read reads a lock; errors name the file and the line.
func Read(data []byte, name string) (*Lock, error) {
	l := New()
	number, begun := 0, false
	for line := range strings.Lines(string(data)) {
		number++
		line = strings.TrimRight(line, "\r\n")
		switch {
		case line == "" || line[0] == '#':
		case !begun:
			if line != versionLine {
				return nil, fmt.Errorf("%s:%d: %q is not the version that can be read (%s); delete the file to have everything in the timeline count as written by hand", name, number, clip(line), versionLine)
			}
			begun = true
		default:
			e, err := readEntry(line)
			if err == nil && l.entries[e.ID] != nil {
				err = fmt.Errorf("%s has a line already", e.ID)
			}
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w; take the file from git again, or delete it to have everything in the timeline count as written by hand", name, number, err)
			}
			l.entries[e.ID] = e
		}
	}
	return l, nil
}

func readEntry(line string) (*Entry, error) {
	name, rest, _ := strings.Cut(line, " ")
	if strings.HasPrefix(name, "<<<<<<<") || strings.HasPrefix(name, "=======") || strings.HasPrefix(name, ">>>>>>>") || strings.HasPrefix(name, "|||||||") {
		return nil, errors.New("git left the marks of a merge conflict here")
	}
	escaped, typed := strings.CutPrefix(name, typedID)
	id, err := url.QueryUnescape(escaped)
	if err != nil || typed == model.IsID(id) {
		return nil, fmt.Errorf("%q is not the id of an event", clip(name))
	}
	e := &Entry{ID: id, Made: id, Cells: make(map[string]Cell)}
	for token := range strings.FieldsSeq(rest) {
		if err := e.read(token); err != nil {
			return nil, err
		}
	}
	return e, nil
}

// read takes in one word of the entry's line.
func (e *Entry) read(token string) error {
	name, value, is := strings.Cut(token, ":")
	if !is {
		return e.readCell(token)
	}
	value, err := url.QueryUnescape(value)
	switch {
	case err != nil:
	case name == "made":
		e.Made = value
		return nil
	case name == "split":
		e.Split = value
		return nil
	case name == "own":
		e.Own = true
		return nil
	}
	return fmt.Errorf("%q is not known", clip(token))
}

func (e *Entry) readCell(token string) error {
	name, value, is := strings.Cut(token, "=")
	key, err := url.QueryUnescape(name)
	if !is || key == "" || err != nil {
		return fmt.Errorf("%q is no value of an event", clip(token))
	}
	wrote, said, _ := strings.Cut(value, "!")
	e.Cells[key] = Cell{Digest(wrote), Digest(said)}
	return nil
}

// clip shortens what an error quotes.
func clip(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
