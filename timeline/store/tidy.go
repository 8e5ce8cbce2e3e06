package store

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"

	"amur/model"
)

// Spot is where an event stands.
type Spot struct {
	File string
	Line int
}

// String is file:line.
func (s Spot) String() string { return fmt.Sprintf("%s:%d", s.File, s.Line) }

// Spots tells where the events stand, by id.
func (s *Store) Spots() map[string]Spot {
	spots := make(map[string]Spot)
	for _, f := range s.files {
		lines := f.doc.Lines()
		for i, e := range f.doc.Events() {
			spots[e.Value().ID] = Spot{f.name, lines[i]}
		}
	}
	return spots
}

// Unsorted lists the files whose events are not in order.
func (s *Store) Unsorted() []string {
	var names []string
	for _, f := range s.files {
		if !slices.IsSortedFunc(f.doc.Timeline().Events, model.CompareEvents) {
			names = append(names, f.name)
		}
	}
	return names
}

// Arrange puts the topics and sources of all events in order. It returns the keys that
// were not, by the ids of the events.
func (s *Store) Arrange() map[string][]string {
	keys := make(map[string][]string)
	for _, f := range s.files {
		for _, e := range f.doc.Events() {
			if done := f.doc.Arrange(e); done != nil {
				keys[e.Value().ID] = done
			}
		}
	}
	return keys
}

// AddModelines leads editors to the schema in files that do not, and lists them.
func (s *Store) AddModelines() []string {
	var names []string
	for _, f := range s.files {
		if f.doc.AddModeline() {
			names = append(names, f.name)
		}
	}
	return names
}

// Changed reports whether there is something for Save to write in the timeline.
func (s *Store) Changed() bool {
	return slices.ContainsFunc(s.files, func(f *file) bool { return f.doc.Changed() })
}

// RenewSchema writes the schema beside files that lead to it, where it is missing or
// that of another version of the program, and returns its name if it did.
func (s *Store) RenewSchema() (string, error) {
	for _, f := range s.files {
		if !f.doc.HasModeline() {
			continue
		}
		name := filepath.Join(filepath.Dir(f.name), model.SchemaName)
		there, err := readIfThere(name)
		if err != nil || bytes.Equal(there, model.Schema()) {
			return "", err
		}
		return name, ReplaceText(name, model.Schema())
	}
	return "", nil
}
