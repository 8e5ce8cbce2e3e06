package charset

import (
	"bufio"
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/text/transform"
)

// streamBytes is how much of a stream, from its first letter beyond ASCII on,
// tells its encoding.
const streamBytes = 64 << 10

// Reader turns a stream into UTF-8 without holding more than a part of it.
type Reader struct {
	d       *Detector
	src     *bufio.Reader
	said    []coding  // by its head
	decided io.Reader // nil until a letter beyond ASCII has come
	found   Reading   // without text
}

// NewReader reads src in the encoding that its byte-order mark or XML declaration
// names if that makes sense, else in what its letters look like.
func (d *Detector) NewReader(src io.Reader) (*Reader, error) {
	r := &Reader{d: d, src: bufio.NewReaderSize(src, streamBytes), found: Reading{Charset: "UTF-8"}}
	head, err := r.src.Peek(declarationBytes)
	if err != nil && err != io.EOF {
		return nil, err
	}
	if c, ok := wide(head); ok {
		r.decide(c)
		return r, nil
	}
	for _, c := range declared(head, Told{}) {
		if c.stateful(head) {
			r.decide(c)
			return r, nil
		}
		r.said = append(r.said, c)
	}
	return r, nil
}

// Found is the encoding in which the stream was read so far, and how many of its
// bytes had no meaning in it. It has no text.
func (r *Reader) Found() Reading { return r.found }

// decide settles the encoding of all that follows, which is not UTF-8.
func (r *Reader) decide(c coding) {
	r.found.Charset = c.name
	r.decided = &counting{src: transform.NewReader(r.src, c.enc.NewDecoder()), broken: &r.found.Broken}
}

// Read hands on text in UTF-8.
func (r *Reader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if r.decided != nil {
		return r.decided.Read(p)
	}
	head, err := r.src.Peek(1)
	if len(head) == 0 {
		return 0, err
	}
	head, _ = r.src.Peek(r.src.Buffered())
	n := bytes.IndexFunc(head, func(c rune) bool { return c >= utf8.RuneSelf })
	if n < 0 {
		n = len(head)
	}
	if n > 0 {
		return r.src.Read(p[:min(n, len(p))])
	}
	head, err = r.src.Peek(streamBytes)
	if err != nil && err != io.EOF {
		return 0, err
	}
	c, how := r.d.ofHead(head, r.said)
	if other, _, mixed := r.d.ofLines(head, r.said, false); mixed {
		c, how = other, Mixed
	}
	if r.found.How = how; !c.isUTF8() {
		r.found.Charset = c.name
	}
	r.decided = &mixing{d: r.d, src: r.src, main: c, found: &r.found}
	return r.decided.Read(p)
}

// ofHead is the encoding of a stream by the part of it that begins with its
// first letter beyond ASCII. The last letter of that may be cut.
func (d *Detector) ofHead(head []byte, said []coding) (coding, How) {
	whole := head
	for range utf8.UTFMax {
		if utf8.Valid(whole) {
			return coding{}, Plain
		}
		whole = whole[:len(whole)-1]
		if len(whole) == 0 {
			break
		}
	}
	broken, _, behind := damage(head)
	if behind >= mostlyWhole*broken {
		return coding{}, Plain
	}
	c, how, ok := d.choose(take(head, false), said, nil, false)
	switch {
	case ok:
		return c, how
	case behind > broken:
		return coding{}, Plain
	}
	return western(), Guessed
}

// counting counts the letters that a decoder has put U+FFFD for.
type counting struct {
	src    io.Reader
	broken *int
	tail   []byte // up to two bytes that may begin a U+FFFD
}

// Read reads on.
func (c *counting) Read(p []byte) (int, error) {
	n, err := c.src.Read(p)
	seen := append(c.tail, p[:n]...)
	*c.broken += bytes.Count(seen, []byte("\uFFFD"))
	c.tail = append(c.tail[:0:0], seen[max(0, len(seen)-2):]...)
	return n, err
}

// repair puts U+FFFD for the bytes that are not UTF-8, and counts them.
type repair struct {
	transform.NopResetter
	broken *int
}

// Transform repairs what of src is sure and fits.
func (t repair) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		r, n := utf8.DecodeRune(src[nSrc:])
		switch size := utf8.RuneLen(r); {
		case n < size && !atEOF && !utf8.FullRune(src[nSrc:]):
			return nDst, nSrc, transform.ErrShortSrc
		case nDst+size > len(dst):
			return nDst, nSrc, transform.ErrShortDst
		case n < size: // U+FFFD for a single byte
			*t.broken++
		}
		nDst += utf8.EncodeRune(dst[nDst:], r)
		nSrc += n
	}
	return nDst, nSrc, nil
}
