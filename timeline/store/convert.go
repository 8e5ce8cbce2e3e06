package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// IsYAML reports whether path is a timeline in YAML: a file by its ending, or a folder
// that holds one.
func IsYAML(path string) bool {
	if IsFolder(path) {
		names, err := filesOf(path)
		return err == nil && len(names) > 0
	}
	ending := strings.ToLower(filepath.Ext(path))
	return ending == ".yaml" || ending == ".yml"
}

// IsFree reports whether there is no timeline at path yet.
func IsFree(path string) bool {
	if IsFolder(path) {
		names, err := filesOf(path)
		return err == nil && len(names) == 0
	}
	_, err := os.Stat(path)
	return errors.Is(err, fs.ErrNotExist)
}

// Convert writes the timeline at one path as a file or folder at another, which must
// not be there yet, with its comments and its lock.
func Convert(from, to string) error {
	old, err := Open(from)
	if err != nil {
		return err
	}
	if old.Empty() {
		return FileError(from, fs.ErrNotExist)
	}
	fresh, err := Open(to)
	if err != nil {
		return err
	}
	if !fresh.Empty() {
		return fmt.Errorf("%s: there is a timeline already; choose another name for -o, or take it away", to)
	}
	if _, err := os.Stat(LockName(to, fresh.folder)); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: the lock of another timeline is there; choose another name for -o, or take it away", LockName(to, fresh.folder))
	}
	if !old.folder && !fresh.folder {
		fresh.files = []*file{{name: to, doc: old.files[0].doc}} // letter by letter
	} else if err := fresh.take(old); err != nil {
		return err
	}
	fresh.lock = old.lock
	return fresh.Save()
}

// take brings in the events of another store, and what is said above and below them:
// above the first file, below the last.
func (s *Store) take(old *Store) error {
	for _, f := range old.files {
		f.doc.Unfold()
		for _, e := range f.doc.Events() {
			if err := s.fileFor(e.Value()).doc.Move(e); err != nil {
				return err
			}
		}
	}
	if len(s.files) == 0 {
		s.files = append(s.files, s.first())
	}
	for _, f := range old.files {
		head, foot := f.doc.Remarks()
		s.files[0].doc.AddRemarks(head, nil)
		s.files[len(s.files)-1].doc.AddRemarks(nil, foot)
	}
	return nil
}
