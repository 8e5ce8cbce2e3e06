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
		r.decide(c, Plain)
		return r, nil
	}
	for _, c := range declared(head, Told{}) {
		if c.stateful(head) {
			r.decide(c, Plain)
			return r, nil
		}
		r.said = append(r.said, c)
	}
	return r, nil
}

// Found is the encoding in which the stream was read so far, and how many of its
// bytes had no meaning in it. It has no text.
func (r *Reader) Found() Reading { return r.found }

// decide settles the encoding of all that follows.
func (r *Reader) decide(c coding, how How) {
	r.found.How = how
	if c.isUTF8() {
		r.decided = &repairing{src: r.src, broken: &r.found.Broken}
		return
	}
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

// repairing puts U+FFFD for the bytes of a stream that are not UTF-8.
type repairing struct {
	src     *bufio.Reader
	broken  *int
	pending []byte // repaired, not yet handed on
}

// Read reads on. What is valid is handed on as it is.
func (r *repairing) Read(p []byte) (int, error) {
	if len(r.pending) > 0 {
		n := copy(p, r.pending)
		r.pending = r.pending[n:]
		return n, nil
	}
	head, err := r.src.Peek(utf8.UTFMax)
	if len(head) == 0 {
		return 0, err
	}
	ended := err != nil // fewer bytes than a letter may have are left
	head, _ = r.src.Peek(r.src.Buffered())
	head = head[:min(len(head), len(p))]
	if whole := head[:wholeLetters(head)]; len(whole) > 0 && utf8.Valid(whole) {
		return r.src.Read(p[:len(whole)])
	}
	if !ended && len(head) < utf8.UTFMax { // p is short
		head, _ = r.src.Peek(utf8.UTFMax)
	}
	if whole := wholeLetters(head); whole > 0 {
		head = head[:whole]
	}
	broken, _, _ := damage(head)
	*r.broken += broken
	r.pending = []byte(replaced(head, broken).Text)
	if _, err := r.src.Discard(len(head)); err != nil {
		return 0, err
	}
	n := copy(p, r.pending)
	r.pending = r.pending[n:]
	return n, nil
}

// wholeLetters is where the last letter of data that is cut begins, all of data
// when none is.
func wholeLetters(data []byte) int {
	for n := len(data) - 1; n >= 0 && n >= len(data)-utf8.UTFMax; n-- {
		if utf8.RuneStart(data[n]) {
			if !utf8.FullRune(data[n:]) {
				return n
			}
			break
		}
	}
	return len(data)
}
