package store

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/google/renameio/v2"
)

// Replace replaces a file at once or not at all. What is no regular file (a
// pipe, a device) is written to as it is.
func Replace(name string, print func(io.Writer) error) error {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		f, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			return FileError(name, err)
		}
		if err := errors.Join(Buffered(f, print), f.Close()); err != nil {
			return FileError(name, err)
		}
		return nil
	}
	target := name
	if real, err := filepath.EvalSymlinks(name); err == nil {
		target = real // replace what a link points to, not the link
	}
	f, err := renameio.NewPendingFile(target, renameio.WithPermissions(0o644), renameio.WithExistingPermissions())
	if err != nil {
		return FileError(name, err)
	}
	defer f.Cleanup() // nothing is left to clean up after success
	if err := Buffered(f, print); err != nil {
		return FileError(name, err)
	}
	if err := f.CloseAtomicallyReplace(); err != nil {
		return FileError(name, err)
	}
	return nil
}

// ReplaceText replaces a file, as Replace does, by one that holds the text.
func ReplaceText(name string, text []byte) error {
	return Replace(name, func(w io.Writer) error { _, err := w.Write(text); return err })
}

// Buffered prints through a buffer and returns the first error.
func Buffered(w io.Writer, print func(io.Writer) error) error {
	buf := bufio.NewWriter(w)
	if err := print(buf); err != nil {
		return err
	}
	return buf.Flush()
}

// FileError names the file as the user did, and the cause without the path
// that the system adds.
func FileError(name string, err error) error {
	err = Cause(err)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: there is no such file or folder; check the name", name)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%s: permission denied; check the rights of the file and its folder", name)
	}
	return fmt.Errorf("%s: %w", name, err)
}

// Cause is what the system says below the path and the operation.
func Cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
