package archive

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zlib"
)

// maxHead is the longest head of a record or answer in bytes.
const maxHead = 64 << 10

// fields are the fields of a head, by their names in lower case.
type fields map[string]string

// readFields reads a head up to its empty line. Lines that are no fields are
// let pass; the first of several fields of one name counts.
func readFields(r *bufio.Reader) (fields, error) {
	f, size, last := fields{}, 0, ""
	for {
		line, err := r.ReadSlice('\n')
		if size += len(line); err != nil || size > maxHead {
			if err == nil || errors.Is(err, bufio.ErrBufferFull) {
				return nil, errHead
			}
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return nil, err
		}
		text := strings.TrimRight(string(line), "\r\n")
		if text == "" {
			return f, nil
		}
		if text[0] == ' ' || text[0] == '\t' { // goes on from the line before
			if last != "" {
				f[last] += " " + strings.TrimSpace(text)
			}
			continue
		}
		name, value, ok := strings.Cut(text, ":")
		last = ""
		if name = strings.ToLower(strings.TrimSpace(name)); ok && f[name] == "" {
			f[name], last = strings.TrimSpace(value), name
		}
	}
}

// readAnswer reads the head of a server's answer. ok is false when there is no
// page in it: it is an error or a redirection.
func readAnswer(r *bufio.Reader) (head fields, ok bool) {
	line, err := r.ReadSlice('\n')
	if err != nil || !bytes.HasPrefix(line, []byte("HTTP/")) {
		return nil, false
	}
	if parts := strings.Fields(string(line)); len(parts) < 2 || parts[1] != "200" {
		return nil, false
	}
	head, err = readFields(r)
	return head, err == nil
}

// decodeBody undoes how a page was sent: in chunks, and compressed. Crawlers
// often store the plain page and keep the fields, so the content decides.
func decodeBody(r *bufio.Reader, head fields) (plain io.Reader, done func(), err error) {
	if strings.Contains(strings.ToLower(head["transfer-encoding"]), "chunked") && beginsChunk(r) {
		r = bufio.NewReader(&chunks{r: r})
	}
	switch coding := strings.ToLower(head["content-encoding"]); coding {
	case "gzip", "x-gzip", "zstd":
		start, _ := r.Peek(4)
		if kind := Sniff(start); kind.compression() {
			return decompress(kind, r)
		}
	case "deflate":
		start, _ := r.Peek(2)
		switch {
		case len(start) == 2 && start[0]&0x0F == 8 && (int(start[0])<<8|int(start[1]))%31 == 0:
			z, err := zlib.NewReader(r)
			return z, func() {}, err
		case !beginsText(start):
			return flate.NewReader(r), func() {}, nil
		}
	case "br":
		if start, _ := r.Peek(2); !beginsText(start) {
			return brotli.NewReader(r), func() {}, nil
		}
	}
	return r, func() {}, nil
}

// beginsText reports whether a page begins with an element, or with space
// before one, as no compressed page does.
func beginsText(start []byte) bool {
	return len(start) == 2 && (start[0] == '<' || len(bytes.TrimSpace(start[:1])) == 0) && start[1] < 0x80
}

// beginsChunk reports whether a body begins with the length of a chunk.
func beginsChunk(r *bufio.Reader) bool {
	start, _ := r.Peek(18)
	line, _, ok := bytes.Cut(start, []byte("\n"))
	_, err := chunkLength(line)
	return ok && err == nil
}

// chunkLength reads the line above a chunk.
func chunkLength(line []byte) (int64, error) {
	digits, _, _ := strings.Cut(string(line), ";")
	return strconv.ParseInt(strings.TrimSpace(digits), 16, 63)
}

// chunks is a body that was sent in chunks.
type chunks struct {
	r    *bufio.Reader
	left int64 // of the chunk
	err  error
}

// Read reads on, into the next chunk where one ends.
func (c *chunks) Read(p []byte) (int, error) {
	for c.err == nil && c.left == 0 {
		c.left, c.err = c.next()
	}
	if c.err != nil {
		return 0, c.err
	}
	n, err := c.r.Read(p[:min(int64(len(p)), c.left)])
	if c.left -= int64(n); err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	c.err = err
	return n, err
}

// next reads the length of the next chunk; the error is io.EOF after the last.
func (c *chunks) next() (int64, error) {
	for {
		line, err := c.r.ReadSlice('\n')
		if err != nil {
			return 0, io.ErrUnexpectedEOF
		}
		if len(bytes.TrimSpace(line)) == 0 { // the end of the chunk before
			continue
		}
		n, err := chunkLength(line)
		switch {
		case err != nil || n < 0:
			return 0, errors.New("a chunk does not say how long it is")
		case n == 0:
			return 0, io.EOF
		}
		return n, nil
	}
}
