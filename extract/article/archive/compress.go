package archive

import (
	"bufio"
	"bytes"
	"compress/bzip2"
	"errors"
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
// as the zeros that fill a block, is no error. In a WARC, which has a member for each
// record, a damaged one is a gap: reading goes on with the next.
type members struct {
	r    *bufio.Reader
	z    *gzip.Reader
	head []byte // the first bytes that were read, as far as they tell a WARC
}

// gap is the error of a damaged member behind which reading can go on.
type gap struct{ cause error }

// Error says what is wrong with the member.
func (g *gap) Error() string { return g.cause.Error() }

// isGap reports whether reading can go on behind an error.
func isGap(err error) bool {
	var g *gap
	return errors.As(err, &g)
}

// warcHead begins every record of a WARC.
const warcHead = "WARC/"

// Read reads on, into the next member where one ends.
func (m *members) Read(p []byte) (int, error) {
	for {
		n, err := m.z.Read(p)
		m.head = append(m.head, p[:min(n, len(warcHead)-len(m.head))]...)
		switch {
		case err != nil && err != io.EOF:
			return n, m.mend(err)
		case n > 0 || err == nil:
			return n, nil
		}
		if err := m.next(); err != nil {
			return 0, err
		}
	}
}

// next begins the next member; the error is io.EOF behind the last.
func (m *members) next() error {
	head, err := m.r.Peek(2)
	if len(head) < 2 {
		if err == nil {
			err = io.EOF
		}
		return err
	}
	if string(head) != gzipHead[:2] {
		if string(m.head) == warcHead && m.resume() {
			return &gap{errors.New("bytes that belong to no record")}
		}
		return io.EOF
	}
	if string(m.head) == warcHead && m.look() == beginsBroken {
		_, _ = m.r.Discard(1) // what was seen by Peek is there
		return m.mend(errors.New("a member without content"))
	}
	if err := m.z.Reset(m.r); err != nil {
		return m.mend(err)
	}
	m.z.Multistream(false)
	return nil
}

// mend finds the next member after damage. The error is a gap when there is one, else
// the damage itself.
func (m *members) mend(err error) error {
	if string(m.head) != warcHead || !m.resume() {
		return err
	}
	return &gap{err}
}

// gzipHead begins every member.
const gzipHead = "\x1f\x8b\x08"

// resume looks for the next member that holds a record and begins it.
func (m *members) resume() bool {
	for {
		start, err := m.r.Peek(len(gzipHead))
		if err != nil {
			return false
		}
		if string(start) == gzipHead && m.look() == beginsRecord {
			if m.z.Reset(m.r) == nil {
				m.z.Multistream(false)
				return true
			}
			continue // Reset has read on
		}
		if _, err := m.r.Discard(1); err != nil {
			return false
		}
	}
}

// What a member begins with.
type beginning int

const (
	beginsBroken beginning = iota // nothing that can be unpacked
	beginsRecord                  // a record of a WARC
	beginsOther                   // something else, or too little to tell
)

// look says what the member that begins here begins with.
func (m *members) look() beginning {
	ahead, _ := m.r.Peek(m.r.Size()) // what there is
	z, err := gzip.NewReader(bytes.NewReader(ahead))
	if err != nil {
		return beginsBroken
	}
	var head [len(warcHead)]byte
	switch _, err := io.ReadFull(z, head[:]); {
	case err == nil && string(head[:]) == warcHead:
		return beginsRecord
	case err == nil, err == io.EOF, errors.Is(err, io.ErrUnexpectedEOF):
		return beginsOther
	}
	return beginsBroken
}
