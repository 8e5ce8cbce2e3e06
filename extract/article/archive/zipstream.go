package archive

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strings"

	"github.com/klauspost/compress/flate"

	"amur/extract/article/skip"
)

// The parts of a zip, and what the head of an entry says.
const (
	zipHeader     = 30 // bytes of the fixed part of an entry's head
	zipEntryMark  = 0x04034b50
	zipDescriptor = 0x08074b50
	zipEncrypted  = 1 << 0
	zipSizesAfter = 1 << 3
	zipStored     = 0
	zipDeflated   = 8
	zip64Size     = 0xFFFFFFFF // the size stands in the extra field
)

// zipHead is the head of an entry.
type zipHead struct {
	name         string
	flags        uint16
	method       uint16
	crc          uint32
	packed, size uint64
	large        bool // sizes have eight bytes
}

// zipStream reads a zip from front to back by the heads of its entries. It
// needs no list of them, so that a zip that is cut off can be read. Links
// cannot be told from files there; they read as a short text.
func (w *walker) zipStream(p place, in *input, r *bufio.Reader) error {
	if mark, _ := r.Peek(4); string(mark) == "PK00" {
		_, _ = r.Discard(4) // one part of a zip that was to have several
	}
	for {
		mark, err := r.Peek(4)
		if err != nil {
			return w.broken(p, in, err)
		}
		if binary.LittleEndian.Uint32(mark) != zipEntryMark {
			return w.fatal // the list of the entries
		}
		h, err := readZipHead(r)
		if err == nil {
			err = w.zipStreamEntry(p, h, r)
		}
		if w.fatal != nil {
			return w.fatal
		}
		if err != nil {
			return w.broken(p, in, err)
		}
	}
}

// readZipHead reads the head of an entry.
func readZipHead(r *bufio.Reader) (zipHead, error) {
	var fixed [zipHeader]byte
	if _, err := io.ReadFull(r, fixed[:]); err != nil {
		return zipHead{}, io.ErrUnexpectedEOF
	}
	le := binary.LittleEndian
	h := zipHead{flags: le.Uint16(fixed[6:]), method: le.Uint16(fixed[8:]), crc: le.Uint32(fixed[14:]),
		packed: uint64(le.Uint32(fixed[18:])), size: uint64(le.Uint32(fixed[22:]))}
	rest := make([]byte, int(le.Uint16(fixed[26:]))+int(le.Uint16(fixed[28:])))
	if _, err := io.ReadFull(r, rest); err != nil {
		return zipHead{}, io.ErrUnexpectedEOF
	}
	named := int(le.Uint16(fixed[26:]))
	h.name = string(rest[:named])
	for extra := rest[named:]; len(extra) >= 4; {
		id, n := le.Uint16(extra), int(le.Uint16(extra[2:]))
		if extra = extra[4:]; n > len(extra) {
			break
		}
		if id == 1 {
			h.large = true
			sizes := extra[:n]
			for _, field := range []*uint64{&h.size, &h.packed} {
				if *field == zip64Size && len(sizes) >= 8 {
					*field, sizes = le.Uint64(sizes), sizes[8:]
				}
			}
		}
		extra = extra[n:]
	}
	return h, nil
}

// zipStreamEntry reads one entry and what follows it up to the next. The error
// says that the next cannot be found.
func (w *walker) zipStreamEntry(p place, h zipHead, r *bufio.Reader) error {
	folder := strings.HasSuffix(h.name, "/")
	inner, ok := place{}, false
	if !folder {
		inner, ok = w.enter(p, h.name)
	}
	f := &zipFile{head: h, r: r, known: h.flags&zipSizesAfter == 0 || h.packed > 0 || folder}
	f.packed = &limitedBytes{r: r, left: int64(min(h.packed, 1<<62))}
	if h.flags&zipEncrypted == 0 && (h.method == zipDeflated || h.method == zipStored && f.known) {
		return w.zipStreamContent(inner, ok, f)
	}
	switch {
	case !ok:
	case h.flags&zipEncrypted != 0:
		w.encrypted(inner)
	default:
		w.unknownMethod(inner, h.method)
	}
	if !f.known {
		return errors.New("the end of an entry is not marked")
	}
	return f.end()
}

// zipStreamContent reads the content of an entry to its end.
func (w *walker) zipStreamContent(inner place, ok bool, f *zipFile) error {
	f.content = f.packed
	switch {
	case f.head.method == zipDeflated && f.known:
		f.content = flate.NewReader(f.packed)
	case f.head.method == zipDeflated:
		f.content = flate.NewReader(f.r)
	}
	entry := &input{w: w, r: f, count: &w.out, path: inner.path}
	if ok {
		if err := w.open(inner, entry); err != nil {
			return err
		}
	}
	if err := drain(entry); err != nil && err != errSum {
		return err
	}
	if ok && entry.err == errSum {
		return w.broken(inner, &input{}, errSum)
	}
	return w.fatal
}

// errSum says that an entry is not what was packed.
var errSum = errors.New("its check sum is wrong")

// zipFile is the content of an entry. It ends with errSum when the check sum is wrong.
type zipFile struct {
	head    zipHead
	r       *bufio.Reader // the zip
	packed  *limitedBytes // the entry in it, where its size is known
	content io.Reader
	known   bool // how long the entry is
	sum     uint32
	ended   error
}

// Read reads on; at the end also what follows the entry.
func (f *zipFile) Read(p []byte) (int, error) {
	if f.ended != nil {
		return 0, f.ended
	}
	n, err := f.content.Read(p)
	f.sum = crc32.Update(f.sum, crc32.IEEETable, p[:n])
	if err != io.EOF {
		f.ended = err
		return n, err
	}
	switch err := f.end(); {
	case err != nil:
		f.ended = err
	case f.sum != f.head.crc:
		f.ended = errSum
	default:
		f.ended = io.EOF
	}
	return n, f.ended
}

// end reads what is left of the entry and the sum that may follow it.
func (f *zipFile) end() error {
	if f.known {
		if err := drain(f.packed); err != nil {
			return err
		}
	}
	if f.head.flags&zipSizesAfter == 0 {
		return nil
	}
	crc, err := readDescriptor(f.r, f.head.large)
	f.head.crc = crc
	return err
}

// limitedBytes is the part of a stream that an entry takes up. It fails when the stream ends before it.
type limitedBytes struct {
	r    *bufio.Reader
	left int64
	err  error // how the stream failed before the end of the part
}

// Read reads on to the end of the part. An end of the stream before is an error.
func (l *limitedBytes) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, io.EOF
	}
	n, err := l.r.Read(p[:min(int64(len(p)), l.left)])
	l.left -= int64(n)
	return n, l.failed(err)
}

// failed remembers an error of the stream; its end within the part is one.
func (l *limitedBytes) failed(err error) error {
	if err == io.EOF && l.left > 0 {
		err = io.ErrUnexpectedEOF
	}
	if err != nil && err != io.EOF {
		l.err = err
	}
	return err
}

// ReadByte reads one byte, so that a decompression takes no more than it needs.
func (l *limitedBytes) ReadByte() (byte, error) {
	if l.left <= 0 {
		return 0, io.EOF
	}
	b, err := l.r.ReadByte()
	if err == nil {
		l.left--
	}
	return b, l.failed(err)
}

// drain reads to the end.
func drain(r io.Reader) error {
	_, err := io.Copy(io.Discard, r)
	return err
}

// readDescriptor reads the sum that follows an entry whose sizes were not known
// when its head was written.
func readDescriptor(r *bufio.Reader, large bool) (crc uint32, err error) {
	mark, err := r.Peek(4)
	if err == nil && binary.LittleEndian.Uint32(mark) == zipDescriptor {
		_, err = r.Discard(4)
	}
	if err != nil {
		return 0, io.ErrUnexpectedEOF
	}
	var fixed [12]byte
	if _, err := io.ReadFull(r, fixed[:]); err != nil {
		return 0, io.ErrUnexpectedEOF
	}
	// Sizes have four bytes or eight; not every writer says which beforehand.
	next, err := r.Peek(12)
	if err == nil && (large || next[0] != 'P' || next[1] != 'K') && next[8] == 'P' && next[9] == 'K' {
		_, err = r.Discard(8)
	} else if err == io.EOF {
		err = nil
	}
	return binary.LittleEndian.Uint32(fixed[:]), err
}

// encrypted reports an entry that needs a password.
func (w *walker) encrypted(inner place) {
	w.report(skip.Locked, inner.path, "it is locked with a password", "unlock the archive and pack it anew without one", nil)
}

// unknownMethod reports an entry that is compressed in a way that is not read.
func (w *walker) unknownMethod(inner place, method uint16) {
	w.report(skip.Format, inner.path, fmt.Sprintf("it is compressed by method %d, which is not read", method), "pack the archive anew as an ordinary zip", nil)
}
