package charset

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"golang.org/x/text/transform"
)

// modernLetters is how many letters beyond ASCII a line must have to be UTF-8 among
// lines in another encoding.
const modernLetters = 3

// mixing reads a stream line by line: most of its lines are in one encoding, and those
// that are not are read as what they are.
type mixing struct {
	d     *Detector
	src   *bufio.Reader
	main  coding // of most lines
	other coding // of those that are not UTF-8, where main is
	found *Reading
	line  io.Reader // the rest of the line in UTF-8, nil between lines
	plain bytes.Reader
}

// Read reads on.
func (m *mixing) Read(p []byte) (int, error) {
	for {
		if m.line == nil {
			if err := m.next(); err != nil {
				return 0, err
			}
		}
		n, err := m.line.Read(p)
		if err == io.EOF {
			m.line, err = nil, nil
		}
		if n > 0 || err != nil || len(p) == 0 {
			return n, err
		}
	}
}

// next begins the next line; the error is io.EOF behind the last.
func (m *mixing) next() error {
	line, err := m.src.ReadSlice('\n')
	long := errors.Is(err, bufio.ErrBufferFull)
	if err != nil && !long && (err != io.EOF || len(line) == 0) {
		return err
	}
	c := m.of(line)
	if c.name != m.main.name {
		m.found.How = Mixed
		if !c.isUTF8() {
			m.found.Charset = c.name
		}
	}
	switch {
	case !long && c.isUTF8() && utf8.Valid(line):
		m.plain.Reset(line) // which stands until more is read
		m.line = &m.plain
	case !long && c.isUTF8():
		broken, _, _ := damage(line)
		m.found.Broken += broken
		m.plain.Reset([]byte(replaced(line, broken).Text))
		m.line = &m.plain
	case !long:
		r := convert(line, c, Mixed)
		m.found.Broken += r.Broken
		m.plain.Reset([]byte(r.Text))
		m.line = &m.plain
	default:
		whole := io.MultiReader(bytes.NewReader(bytes.Clone(line)), &restOfLine{src: m.src})
		if c.isUTF8() {
			m.line = transform.NewReader(whole, repair{broken: &m.found.Broken})
		} else {
			m.line = &counting{src: transform.NewReader(whole, c.enc.NewDecoder()), broken: &m.found.Broken}
		}
	}
	return nil
}

// of is the encoding of a line. One of few letters beyond ASCII is in that of most.
func (m *mixing) of(line []byte) coding {
	broken, letters, behind := damage(line)
	if broken+letters == 0 {
		return m.main
	}
	if !m.main.isUTF8() {
		s := take(line, false)
		if broken == 0 && letters >= modernLetters && m.d.fit(s, coding{}) > m.d.fit(s, m.main) {
			return coding{}
		}
		return m.main
	}
	if broken < mixedLetters || behind >= mostlyWhole*broken {
		return m.main
	}
	s := take(line, false)
	if m.other.enc != nil && m.d.fit(s, m.other) >= convincing {
		return m.other
	}
	if c, score := m.d.guess(s); score >= convincing {
		m.other = c
		return c
	}
	return m.main
}

// restOfLine is a stream up to the end of its line.
type restOfLine struct {
	src   *bufio.Reader
	ended bool
}

// Read reads on.
func (l *restOfLine) Read(p []byte) (int, error) {
	if l.ended {
		return 0, io.EOF
	}
	if _, err := l.src.Peek(1); err != nil {
		return 0, err
	}
	ahead, _ := l.src.Peek(min(l.src.Buffered(), len(p))) // is there
	if n := bytes.IndexByte(ahead, '\n') + 1; n > 0 {
		ahead, l.ended = ahead[:n], true
	}
	return l.src.Read(p[:len(ahead)])
}
