package store

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"amur/model"
	"amur/model/document"
)

// nextEnding is that of the lock which is about to come into force.
const nextEnding = ".next"

// Save writes what has changed: first the lock to come, beside the one in force,
// then the timeline, then the lock takes its place. Whenever that is cut short, the
// next Open finds for each event the entry that its text agrees with. A file that
// somebody changed since it was read is not overwritten.
func (s *Store) Save() error {
	if err := s.unchanged(); err != nil {
		return err
	}
	if s.folder {
		if err := os.MkdirAll(s.path, 0o755); err != nil {
			return FileError(s.path, err)
		}
	}
	if len(s.files) == 0 {
		s.files = append(s.files, s.first())
	}
	var text bytes.Buffer
	if err := s.lock.Write(&text); err != nil {
		return err
	}
	name := LockName(s.path, s.folder)
	fresh := !bytes.Equal(text.Bytes(), s.locked) && (s.locked != nil || len(s.lock.IDs()) > 0)
	if fresh {
		if err := ReplaceText(name+nextEnding, text.Bytes()); err != nil {
			return err
		}
	}
	if fresh && s.lost { // what it knows is not to be taken for deleted when this is cut off
		if err := os.Remove(name); err != nil {
			return FileError(name, err)
		}
	}
	for _, f := range s.files {
		if f.read == nil || f.doc.Changed() {
			if err := ReplaceText(f.name, f.doc.Bytes()); err != nil {
				return err
			}
		}
	}
	if err := s.explain(); err != nil {
		return err
	}
	switch {
	case fresh:
		if err := os.Rename(name+nextEnding, name); err != nil {
			return FileError(name, err)
		}
	case s.next:
		if err := os.Remove(name + nextEnding); err != nil {
			return FileError(name+nextEnding, err)
		}
	}
	return nil
}

// explain puts the schema, to which the first line of a file leads editors, beside it
// where it is missing.
func (s *Store) explain() error {
	for _, f := range s.files {
		if f.doc.HasModeline() {
			return WriteSchema(filepath.Dir(f.name))
		}
	}
	return nil
}

// WriteSchema writes the schema of timeline files into a folder where it is missing.
func WriteSchema(folder string) error {
	name := filepath.Join(folder, model.SchemaName)
	if there, err := readIfThere(name); err != nil || there != nil {
		return err
	}
	return ReplaceText(name, model.Schema())
}

// first is the file of a timeline without events.
func (s *Store) first() *file {
	name := s.path
	if s.folder {
		name = filepath.Join(s.path, undated+".yaml")
	}
	return &file{name: name, doc: document.New(name)}
}

// unchanged finds files that somebody has written since they were read.
func (s *Store) unchanged() error {
	for _, f := range s.files {
		now, err := readIfThere(f.name)
		if err != nil {
			return err
		}
		if (f.read == nil) != (now == nil) || !bytes.Equal(now, f.read) {
			return fmt.Errorf("%s: the file was changed while amur was at work; nothing was written, run it again", f.name)
		}
	}
	now, err := readIfThere(LockName(s.path, s.folder))
	if err != nil {
		return err
	}
	if !bytes.Equal(now, s.locked) {
		return errors.New(LockName(s.path, s.folder) + ": another run of amur has written it in the meantime; nothing was written, run it again")
	}
	return nil
}
