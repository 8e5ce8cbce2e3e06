// Package store keeps a timeline on disk: one YAML file, or a folder with one for
// each year, and the lock beside it.
package store

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"amur/model"
	"amur/model/document"
	"amur/timeline/lock"
)

// Store is a timeline on disk as it was when it was opened, and what is to
// become of it.
type Store struct {
	path   string
	folder bool
	files  []*file
	lock   *lock.Lock
	locked []byte // the lock's file as it was read; nil when there was none
	next   bool   // a run before was cut off between two files
	lost   bool   // there is a lock that knows events, and no timeline
	read   int    // how often it was read anew
}

// file is one YAML file of a store.
type file struct {
	name string
	doc  *document.Document
	read []byte      // nil when it is new
	info fs.FileInfo // when it was read; nil when that is not known
}

// LockName is the file of the lock of a timeline at path, which is a folder or not.
// Of a link it is the one beside the file that the link leads to.
func LockName(path string, folder bool) string {
	if info, err := os.Lstat(path); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		if real, err := filepath.EvalSymlinks(path); err == nil {
			path = real
		}
	}
	if folder {
		return filepath.Join(path, "timeline.lock")
	}
	return strings.TrimSuffix(path, filepath.Ext(path)) + ".lock"
}

// KeptBy is the lock of the timeline that a file to be written in format is, or is a
// year of; "" when there is none. The file itself may be missing.
func KeptBy(name string, isYAML bool) string {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return ""
	}
	if !isYAML && !looksYAML(name) {
		return ""
	}
	if lock := LockName(name, false); !IsFree(lock) {
		return lock
	}
	return KeptWith(name)
}

// KeptWith is the lock of the timeline in a folder of which a file is a year; "" when it is none.
func KeptWith(name string) string {
	folder := filepath.Dir(name)
	if lock := LockName(folder, true); isYear(name) && IsFree(filepath.Join(folder, "timeline.yaml")) && !IsFree(lock) {
		return lock
	}
	return ""
}

// looksYAML reports whether a file begins as those that the program writes, whatever its name.
func looksYAML(name string) bool {
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, len(model.Modeline))
	n, _ := io.ReadFull(f, head)
	return string(head[:n]) == model.Modeline || strings.HasPrefix(string(head[:n]), "version:")
}

// IsFolder reports whether a path names a folder: one that is there, or one to be
// made, which its last slash says.
func IsFolder(path string) bool {
	info, err := os.Stat(path)
	if err != nil {
		return strings.HasSuffix(path, "/") || strings.HasSuffix(path, string(filepath.Separator))
	}
	return info.IsDir()
}

// Open reads the timeline at path and its lock; what is not there is empty. Errors
// name the file, line and column.
func Open(path string) (*Store, error) {
	s := &Store{path: path, folder: IsFolder(path), lock: lock.New()}
	names := []string{path}
	if s.folder {
		var err error
		if names, err = filesOf(path); err != nil {
			return nil, err
		}
	}
	for _, name := range names {
		if err := s.readFile(name); err != nil {
			return nil, err
		}
	}
	if err := s.unique(); err != nil {
		return nil, err
	}
	if err := s.readLock(); err != nil {
		return nil, err
	}
	return s, s.suspect()
}

// suspect finds a timeline that was lost rather than deleted event by event. One that is
// not there is begun afresh, as if there were no lock; of an empty file nobody knows
// whether its events were meant to go.
func (s *Store) suspect() error {
	known := s.lock.IDs()
	if len(s.files) == 0 && len(known) > 0 {
		s.lost, s.lock = true, lock.New()
		return nil
	}
	for _, f := range s.files {
		if len(bytes.TrimSpace(f.read)) > 0 || !slices.ContainsFunc(known, func(id string) bool { return s.likelyFile(id) == s.key(f) }) {
			continue
		}
		return fmt.Errorf("%s: the file is empty, but %s knows events of it; restore the file, or remove both to start afresh", f.name, LockName(s.path, s.folder))
	}
	return nil
}

// key is what likelyFile says of events that belong in the file.
func (s *Store) key(f *file) string {
	if !s.folder {
		return f.name
	}
	return strings.TrimSuffix(filepath.Base(f.name), filepath.Ext(f.name))
}

// Lost reports whether the timeline is missing beside its lock, whose name it returns.
// What was edited and deleted in it is not known any more.
func (s *Store) Lost() (string, bool) { return LockName(s.path, s.folder), s.lost }

// filesOf lists the timeline files of a folder, which need not be there.
func filesOf(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, FileError(folder, err)
	}
	var names []string
	for _, entry := range entries {
		if ending := strings.ToLower(filepath.Ext(entry.Name())); !entry.IsDir() && (ending == ".yaml" || ending == ".yml") {
			names = append(names, filepath.Join(folder, entry.Name()))
		}
	}
	return names, nil
}

func (s *Store) readFile(name string) error {
	info, _ := os.Stat(name) // before it is read: who writes meanwhile is noticed later
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return FileError(name, err)
	}
	if len(bytes.TrimSpace(data)) == 0 {
		s.files = append(s.files, &file{name: name, doc: document.New(name), read: data, info: info})
		return nil
	}
	doc, err := document.Parse(data, name)
	if err != nil {
		return fmt.Errorf("%w; mend the file first, nothing was written", err)
	}
	s.files = append(s.files, &file{name: name, doc: doc, read: data, info: info})
	return nil
}

// unique finds an id that stands twice, which would leave open whose edits count, or
// that the lock could not hold.
func (s *Store) unique() error {
	type place struct {
		file  *file
		event *document.Event
	}
	text := func(p place) string {
		line, column := p.file.doc.Place(p.event)
		return fmt.Sprintf("%s:%d:%d", p.file.name, line, column)
	}
	seen := make(map[string]place)
	for _, f := range s.files {
		for _, e := range f.doc.Events() {
			id, here := e.Value().ID, place{f, e}
			if id != "" && !model.IsID(id) {
				return fmt.Errorf("%s: %q is not the id of an event, as 2023-06-25-qin-rudenko-meeting is; correct it, or take it out to be given one", text(here), id)
			}
			if first, taken := seen[id]; taken && id != "" {
				return fmt.Errorf("%s: the id %s stands at %s too; give one of the two events another id, or delete it", text(here), id, text(first))
			}
			seen[id] = here
		}
	}
	return nil
}

// readLock reads the lock, and that of a run that was cut off while it wrote.
func (s *Store) readLock() error {
	name := LockName(s.path, s.folder)
	data, err := readIfThere(name)
	if err != nil {
		return err
	}
	if data != nil {
		if s.lock, err = lock.Read(data, name); err != nil {
			return err
		}
		s.locked = data
	}
	data, err = readIfThere(name + nextEnding)
	if err != nil || data == nil {
		return err
	}
	s.next = true
	next, err := lock.Read(data, name+nextEnding)
	if err != nil {
		return nil // it was never finished: what it stood for was not written either
	}
	s.lock = lock.Reconcile(s.Events(), s.lock, next, s.likelyFile)
	return nil
}

// likelyFile is the file in which a new event of that id would have been written.
func (s *Store) likelyFile(id string) string {
	if !s.folder {
		return s.path
	}
	year, _, _ := strings.Cut(id, "-")
	return year
}

func readIfThere(name string) ([]byte, error) {
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, FileError(name, err)
	}
	if data == nil {
		data = []byte{}
	}
	return data, nil
}

// Empty reports whether there is no timeline yet.
func (s *Store) Empty() bool { return len(s.files) == 0 }

// Lock returns what the program wrote last.
func (s *Store) Lock() *lock.Lock { return s.lock }

// Events returns the events of all files, in the order of the files.
func (s *Store) Events() []model.Event {
	var events []model.Event
	for _, f := range s.files {
		for _, e := range f.doc.Events() {
			events = append(events, e.Value())
		}
	}
	return events
}

// Apply makes the timeline say what events say: first those of Events, in that
// order, then new ones. Nothing is written yet.
func (s *Store) Apply(events []model.Event, l *lock.Lock) error {
	i := 0
	for _, f := range s.files {
		for _, e := range f.doc.Events() {
			if err := f.doc.Update(e, events[i]); err != nil {
				return err
			}
			i++
		}
	}
	for _, e := range events[i:] {
		s.fileFor(e).doc.Insert(e)
	}
	if s.folder {
		if err := s.regroup(); err != nil {
			return err
		}
	}
	for _, f := range s.files {
		f.doc.Sort()
	}
	s.lock = l
	return nil
}

// regroup moves events whose year is not that of their file any more.
func (s *Store) regroup() error {
	for _, f := range slices.Clone(s.files) {
		if !isYear(f.name) {
			continue // somebody has arranged it in another way
		}
		for _, e := range slices.Clone(f.doc.Events()) {
			if to := s.fileFor(e.Value()); to != f {
				if err := to.doc.Move(f.doc.Remove(e)); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// undated is the name of the file of events without a year.
const undated = "undated"

func isYear(name string) bool {
	base := strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
	return base == undated || len(base) == 4 && strings.Trim(base, "0123456789") == ""
}

// fileFor returns the file that an event belongs to, which is made when it is the first.
func (s *Store) fileFor(e model.Event) *file {
	name := s.path
	if s.folder {
		name = filepath.Join(s.path, yearOf(e)+".yaml")
	}
	for _, f := range s.files {
		if f.name == name {
			return f
		}
	}
	f := &file{name: name, doc: document.New(name)}
	s.files = append(s.files, f)
	slices.SortFunc(s.files, func(a, b *file) int { return strings.Compare(a.name, b.name) })
	return f
}

func yearOf(e model.Event) string {
	first := e.Date.Exact().Start()
	if first.IsZero() {
		first = e.Date.Exact().End()
	}
	if !first.HasYear() {
		return undated
	}
	return fmt.Sprintf("%04d", first.YearValue())
}
