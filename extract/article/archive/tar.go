package archive

import (
	"archive/tar"
	"bufio"
	"errors"
	"io"
)

// tar reads the files in a tar.
func (w *walker) tar(p place, in *input, r *bufio.Reader) error {
	t := tar.NewReader(r)
	for {
		h, err := t.Next()
		switch {
		case err == io.EOF:
			return w.fatal
		case err != nil && !errors.Is(err, tar.ErrInsecurePath):
			return w.broken(p, in, err)
		case h.Typeflag == tar.TypeDir || h.Typeflag == tar.TypeXGlobalHeader:
			continue
		}
		inner, ok := w.enter(p, h.Name)
		if !ok {
			continue
		}
		switch h.Typeflag {
		case tar.TypeReg, tar.TypeGNUSparse, tar.TypeCont:
		case tar.TypeLink, tar.TypeSymlink:
			w.isLink(inner.path)
			continue
		default:
			w.isDevice(inner.path)
			continue
		}
		entry := &input{w: w, r: t}
		if err := w.open(inner, entry); err != nil {
			return err
		}
		if entry.err != nil {
			return w.broken(p, in, entry.err)
		}
	}
}
