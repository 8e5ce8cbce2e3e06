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
	for _, f := range old.files {
		for _, e := range f.doc.Events() {
			if err := fresh.fileFor(e.Value()).doc.Move(e); err != nil {
				return err
			}
		}
	}
	fresh.lock = old.lock
	return fresh.Save()
}
