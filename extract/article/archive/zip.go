package archive

import (
	"archive/zip"
	"bufio"
	"errors"
	"io"
	"io/fs"
)

// maxDirectory is the largest list of a zip's entries that is held in memory,
// in bytes; zips with longer ones are read from front to back.
const maxDirectory = 32 << 20

// errDirectory says that a zip's list of entries is too long.
var errDirectory = errors.New("the list of entries is too long")

// zip reads the files in a zip: by its list of entries where the file can be
// read in any order, else from front to back.
func (w *walker) zip(p place, in *input, r *bufio.Reader) error {
	if p.file == nil {
		return w.zipStream(p, in, r)
	}
	at := &atInput{w: w, r: p.file, left: maxDirectory}
	z, err := zip.NewReader(at, w.size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		if w.fatal != nil {
			return w.fatal
		}
		faults := w.faults
		if streamErr := w.zipStream(p, in, r); streamErr != nil {
			return streamErr
		}
		if w.faults == faults && !errors.Is(err, errDirectory) {
			return w.broken(p, in, err)
		}
		return nil
	}
	at.left = -1
	for _, f := range z.File {
		if err := w.zipEntry(p, f); err != nil {
			return err
		}
	}
	return w.fatal
}

// zipEntry reads one file of a zip.
func (w *walker) zipEntry(p place, f *zip.File) error {
	mode := f.Mode()
	if mode.IsDir() {
		return nil
	}
	inner, ok := w.enter(p, f.Name)
	switch {
	case !ok:
		return w.fatal
	case mode&fs.ModeSymlink != 0:
		w.isLink(inner.path)
		return nil
	case mode.Type() != 0:
		w.isDevice(inner.path)
		return nil
	case f.Flags&zipEncrypted != 0:
		w.encrypted(inner)
		return nil
	}
	content, err := f.Open()
	if err != nil {
		if w.fatal == nil && errors.Is(err, zip.ErrAlgorithm) {
			w.unknownMethod(inner, f.Method)
			return nil
		}
		return w.broken(inner, &input{}, err)
	}
	return w.zipContent(inner, content)
}

// zipContent reads the content of one entry and reports when that fails.
func (w *walker) zipContent(inner place, content io.ReadCloser) error {
	defer content.Close()
	entry := &input{w: w, r: content, count: &w.out}
	if err := w.open(inner, entry); err != nil {
		return err
	}
	if entry.err != nil {
		return w.broken(inner, &input{}, entry.err)
	}
	return w.fatal
}
