package archive

import (
	"bufio"
	"bytes"
	"compress/bzip2"
	"io"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// maxWindow is the memory that a Zstandard stream may ask for in bytes: what
// its command line tool grants without being told.
const maxWindow = 128 << 20

// decompress reads what a compression holds. done frees what that needs.
func decompress(kind Kind, r *bufio.Reader) (unpacked io.Reader, done func(), err error) {
	switch kind {
	case Gzip:
		z, err := gzip.NewReader(r)
		if err != nil {
			return nil, nil, err
		}
		z.Multistream(false)
		return &members{r: r, z: z}, func() {}, nil
	case Zstandard:
		z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxWindow))
		if err != nil {
			return nil, nil, err
		}
		return z, z.Close, nil
	}
	return bzip2.NewReader(r), func() {}, nil
}

// members reads the members of a gzip file as one. What follows the last, such
// as the zeros that fill a block, is no error.
type members struct {
	r *bufio.Reader
	z *gzip.Reader
}

// Read reads on, into the next member where one ends.
func (m *members) Read(p []byte) (int, error) {
	for {
		n, err := m.z.Read(p)
		if n > 0 && err == io.EOF {
			err = nil
		}
		if n > 0 || err != io.EOF {
			return n, err
		}
		head, err := m.r.Peek(2)
		if len(head) < 2 || !bytes.Equal(head, []byte("\x1f\x8b")) {
			if err == nil {
				err = io.EOF
			}
			return 0, err
		}
		if err := m.z.Reset(m.r); err != nil {
			return 0, err
		}
		m.z.Multistream(false)
	}
}
