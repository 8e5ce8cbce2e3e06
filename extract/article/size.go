package article

import (
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"amur/extract/article/archive"
)

// metered is an input file that tells how much of it has been read.
type metered struct {
	from io.Reader
	at   io.ReaderAt // the same; nil where it can only be read from front to back
	opts Options
	read int64 // bytes
}

// Read reads on.
func (m *metered) Read(p []byte) (int, error) {
	n, err := m.from.Read(p)
	m.tell(int64(n))
	return n, err
}

// ReadAt reads at an offset.
func (m *metered) ReadAt(p []byte, off int64) (int, error) {
	n, err := m.at.ReadAt(p, off)
	m.tell(int64(n))
	return n, err
}

// tell reports bytes that were read.
func (m *metered) tell(n int64) {
	m.read += n
	if m.opts.Progress != nil {
		m.opts.Progress(n)
	}
}

// finish reports the bytes of a file that did not need to be read, or were read twice.
func (m *metered) finish(size int64) { m.tell(size - m.read) }

// Size is how many bytes Files is going to read at paths, as far as that can be known
// beforehand: 0 when it cannot, as for a pipe. A file that is read for what it holds and
// not for its name may be missing in it.
func Size(ctx context.Context, paths []string) int64 {
	total := int64(0)
	for _, p := range paths {
		info, err := os.Stat(p)
		switch {
		case p == "-", err == nil && !info.IsDir() && !info.Mode().IsRegular():
			return 0
		case err == nil && info.Mode().IsRegular():
			total += info.Size()
		case err == nil:
			_ = filepath.WalkDir(p, func(name string, d fs.DirEntry, err error) error { // what fails here is told by Files
				switch {
				case ctx.Err() != nil:
					return fs.SkipAll
				case err != nil || name == p:
					return nil
				case strings.HasPrefix(d.Name(), ".") && d.IsDir():
					return fs.SkipDir
				case d.IsDir() || strings.HasPrefix(d.Name(), ".") || !isArticleName(d.Name()) && !archive.Named(d.Name()):
					return nil
				}
				if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
					total += info.Size()
				}
				return nil
			})
		}
	}
	return total
}
