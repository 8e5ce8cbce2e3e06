package store

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"amur/model"
	"amur/model/document"
)

// ErrElsewhere is the error of a change to an event that somebody has changed or
// deleted since it was read.
var ErrElsewhere = errors.New("the event was changed or deleted in the file meanwhile; look at it again")

// Undo is what it takes to give files the bytes that they had before Put.
type Undo struct {
	read  int // of the store, when it was taken
	parts []part
}

type part struct {
	file  *file
	state document.State
	fresh bool // the file was made by the change
}

// Refresh reads the timeline anew when somebody has written it since, and reports
// whether that was so. After an error the store is what it was.
func (s *Store) Refresh() (bool, error) {
	if !s.stale() {
		return false, nil
	}
	fresh, err := Open(s.path)
	if err != nil {
		return false, err
	}
	if fresh.Empty() {
		return false, fmt.Errorf("%s: the timeline is not there any more; bring it back, or end here", s.path)
	}
	fresh.read = s.read + 1
	*s = *fresh
	return true, nil
}

// stale finds out, without reading them, whether the files are those that were read.
func (s *Store) stale() bool {
	for _, f := range s.files {
		if f.read != nil && (f.info == nil || isAnother(f.name, f.info)) {
			return true
		}
	}
	if !s.folder {
		return false
	}
	names, err := filesOf(s.path)
	return err != nil || slices.ContainsFunc(names, func(name string) bool {
		return !slices.ContainsFunc(s.files, func(f *file) bool { return f.name == name })
	})
}

// isAnother reports whether the file is not the one that it was.
func isAnother(name string, was os.FileInfo) bool {
	now, err := os.Stat(name)
	return err != nil || !os.SameFile(was, now) || was.Size() != now.Size() || !was.ModTime().Equal(now.ModTime())
}

// Settled finishes what a run that was cut off has begun, so that files may be
// changed one by one.
func (s *Store) Settled() error {
	if !s.next {
		return nil
	}
	if err := s.Save(); err != nil {
		return err
	}
	fresh, err := Open(s.path)
	if err != nil {
		return err
	}
	fresh.read = s.read + 1
	*s = *fresh
	return nil
}

// Put makes the event that says was say want and writes the file in which it stands,
// two when its year has changed. Other events keep their lines, the lock stays as it
// is: the change counts as made by hand. What was written since Refresh is not looked for.
func (s *Store) Put(was, want model.Event) (Undo, error) {
	f, e := s.find(was)
	if e == nil {
		return Undo{}, ErrElsewhere
	}
	moves := was.Date != want.Date || was.ID != want.ID
	u := Undo{s.read, []part{{f, f.doc.State(e, moves), false}}}
	err := f.doc.Update(e, want)
	if err == nil && moves {
		err = s.move(&u, f, e)
	}
	if err == nil {
		err = u.write()
	}
	if err != nil {
		s.restore(u)
		return Undo{}, err
	}
	return u, nil
}

// find returns the event that says value, and its file.
func (s *Store) find(value model.Event) (*file, *document.Event) {
	for _, f := range s.files {
		if e := f.doc.Find(value); e != nil {
			return f, e
		}
	}
	return nil, nil
}

// move puts an event where its day belongs.
func (s *Store) move(u *Undo, f *file, e *document.Event) error {
	if !s.folder || !isYear(f.name) {
		return f.doc.Settle(e)
	}
	to := s.fileFor(e.Value())
	if to == f {
		return f.doc.Settle(e)
	}
	u.parts = append(u.parts, part{to, to.doc.State(nil, true), to.read == nil})
	return to.doc.Move(f.doc.Remove(e))
}

// write writes the files. Where an event goes from one to another, the one that gets
// it is written first: cut off between the two, it stands in both and not in none.
func (u Undo) write() error {
	for _, p := range slices.Backward(u.parts) {
		if err := p.file.write(); err != nil {
			return err
		}
	}
	return nil
}

func (f *file) write() error {
	text, known := f.doc.Bytes(), f.info
	f.info = nil // when writing fails, Refresh is to read the file again
	err := Replace(f.name, func(w io.Writer) error {
		_, err := w.Write(text)
		if err == nil && known != nil && isAnother(f.name, known) {
			err = errors.New("somebody has written the file at this very moment; nothing was written, try again")
		}
		return err
	})
	if err != nil {
		return err
	}
	f.read = text
	// Only when what stands there is what was written does its time stand for it.
	info, err := os.Stat(f.name)
	if err != nil {
		return nil
	}
	if now, err := os.ReadFile(f.name); err == nil && bytes.Equal(now, text) {
		f.info = info
	}
	return nil
}

// restore gives the documents, not the files, what they held.
func (s *Store) restore(u Undo) {
	for _, p := range slices.Backward(u.parts) {
		p.file.doc.Restore(p.state)
		if p.fresh {
			s.files = slices.DeleteFunc(s.files, func(f *file) bool { return f == p.file })
		}
	}
}

// TakeBack undoes the last Put that was not undone: the files have the bytes that
// they had. It reports false, and does nothing, when the timeline was read anew since.
func (s *Store) TakeBack(u Undo) (bool, error) {
	if u.read != s.read || len(u.parts) == 0 {
		return false, nil
	}
	s.restore(u)
	for _, p := range u.parts {
		if p.fresh {
			if err := os.Remove(p.file.name); err != nil {
				return true, FileError(p.file.name, err)
			}
		} else if err := p.file.write(); err != nil {
			return true, err
		}
	}
	return true, nil
}
