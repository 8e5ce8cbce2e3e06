package record

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"amur/extract/article/skip"
)

// againShare bounds how much is read once more behind quotes that do not end:
// that many times the largest record.
const againShare = 8

// table reads the rows of a table without holding more than one.
type table struct {
	in    *bufio.Reader
	buf   []byte // read, not yet used
	line  int    // at which buf begins
	eof   bool
	comma byte
	slash bool // a backslash, not a second quote, stands before a quote of the text
	max   int
	again int // bytes that may still be read once more

	columns int  // of the header, once it is read
	lost    bool // a quote without an end was met, and no whole row since
	told    int  // the line of the last such quote that was told
	within  bool // buf begins inside a line of which the beginning is left out
}

// readTable reads CSV and TSV with a header.
func readTable(in *bufio.Reader, opts Options, fn func(Record) error) error {
	head, err := in.Peek(in.Size())
	if err != nil && err != io.EOF && err != bufio.ErrBufferFull {
		return err
	}
	if bytes.IndexByte(head, '\r') >= 0 && bytes.IndexByte(head, '\n') < 0 {
		return readTable(bufio.NewReaderSize(returns{in}, in.Size()), opts, fn)
	}
	skipped := len(head) - len(bytes.TrimLeft(head, " \r\n"))
	line := 1 + bytes.Count(head[:skipped], []byte("\n"))
	if rest, ok := bytes.CutPrefix(head[skipped:], []byte("sep=")); ok { // a line for Excel
		skipped += len("sep=") + len(rest) - len(after(rest, '\n'))
		line++
	}
	above := titleLines(head[skipped:], opts)
	line, skipped = line+bytes.Count(head[skipped:skipped+above], []byte("\n")), skipped+above
	comma, _ := tableHeader(firstLine(head[skipped:]), opts)
	if _, err := in.Discard(skipped); err != nil {
		return err
	}
	t := &table{in: in, line: line, comma: byte(comma), slash: slashes(head), max: opts.MaxRecord, again: againShare * opts.MaxRecord}
	row, _, fault, err := t.row()
	if err != nil && err != io.EOF {
		return err
	}
	if fault != nil || len(row) == 0 {
		return &Fault{Kind: skip.Damaged, Reason: "the table has no header", Remedy: "write the names of the columns into its first line"}
	}
	header := headings(t.cells(row), opts)
	if f := headerFault(header, opts); f != nil {
		return f
	}
	t.columns = len(header)
	for {
		row, line, fault, err := t.row()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if fault != nil {
			opts.Fault(*fault)
			continue
		}
		if len(bytes.TrimSpace(row)) == 0 {
			continue
		}
		parted := t.cells(row)
		if t.lost = t.lost && len(parted) != t.columns; t.lost {
			continue // more of the text whose quote has no end
		}
		if len(parted) < t.columns && t.swallowed(parted) {
			opts.Fault(Fault{skip.Damaged, line, fmt.Sprintf("the row has %d columns, the header %d: a quote in it is out of place", len(parted), t.columns), "double each quote that is part of a text"})
			continue
		}
		if err := handRow(parted, header, line, opts, fn); err != nil {
			return err
		}
	}
}

// swallowed tells whether a cell holds the beginning of a quoted one, which a quote before it
// that nobody closed has taken in.
func (t *table) swallowed(cells []string) bool {
	return slices.ContainsFunc(cells, func(cell string) bool { return strings.Contains(cell, string(t.comma)+`"`) })
}

// headerFault is the fault of a header without a column for the text.
func headerFault(header []string, opts Options) *Fault {
	object := make(map[string]any, len(header))
	for _, name := range header {
		object[name] = "x"
	}
	if _, fault := build(object, opts); fault != nil {
		return &Fault{Kind: skip.Damaged, Reason: "no column of the table holds the text" + listed(object), Remedy: "name it, as in --map text=COLUMN; the first line must be the header"}
	}
	return nil
}

// handRow hands on a row as a record.
func handRow(row, header []string, line int, opts Options, fn func(Record) error) error {
	if len(row) > len(header) {
		for _, extra := range row[len(header):] {
			if strings.TrimSpace(extra) != "" {
				opts.Fault(Fault{skip.Damaged, line, fmt.Sprintf("the row has %d columns, the header %d", len(row), len(header)), "put texts that hold the delimiter between quotes"})
				return nil
			}
		}
		row = row[:len(header)]
	}
	object := make(map[string]any, len(row)) // the header may be much longer
	for i, cell := range row {
		if object[header[i]] == nil {
			object[header[i]] = cell
		}
	}
	r, fault := build(object, opts)
	if fault != nil {
		fault.Line = line
		opts.Fault(*fault)
		return nil
	}
	r.Line = line
	return fn(r)
}

// row returns the next row with its line. The fault is that of a row with a quote
// that has no end, in the line of that quote, or of one that is too large; of such
// a row only the first line is skipped. What lies in the text behind such a quote
// has no fault of its own. The error is io.EOF behind the last row.
func (t *table) row() (row []byte, line int, fault *Fault, err error) {
	for {
		if t.within {
			t.leaveLine()
		}
		n, quote := t.end()
		if last, rest, ended := bytes.Cut(t.buf, []byte("\n")); t.lost && (ended || t.eof) && string(bytes.TrimSpace(last)) == `"` {
			n = len(t.buf) - len(rest) // it ends the text
		}
		line = t.line
		switch {
		case n >= 0 && n <= t.max:
			return t.take(n), line, nil, nil
		case n < 0 && !t.eof && len(t.buf) <= t.max:
			if err := t.more(); err != nil {
				return nil, line, nil, err
			}
		case len(t.buf) == 0 && t.eof:
			return nil, line, nil, io.EOF
		case n < 0 && t.eof && quote < 0:
			return t.take(len(t.buf)), line, nil, nil
		default:
			if fault := t.skip(n, quote); fault != nil {
				return nil, fault.Line, fault, nil
			}
		}
	}
}

// leaveLine leaves out what is read of the rest of a line.
func (t *table) leaveLine() {
	n := bytes.IndexByte(t.buf, '\n') + 1
	t.within = n == 0 && !t.eof
	if n == 0 {
		n = len(t.buf)
	}
	t.take(n)
}

// skip leaves out a row that does not end, or ends at end and is too large: its
// first line, or all that was read of it when enough has been read again. The
// fault is nil for what lies in the text behind an earlier quote.
func (t *table) skip(end, quote int) *Fault {
	line := t.line
	if quote >= 0 {
		line += bytes.Count(t.buf[:quote], []byte("\n"))
	}
	first := firstLine(t.buf[:min(len(t.buf), t.in.Size())])
	told := !t.lost || len(t.cells(first)) == t.columns && line > t.told
	whole := t.eof && len(t.buf) <= t.max
	n := bytes.IndexByte(t.buf, '\n') + 1
	if t.again -= len(t.buf); n == 0 || t.again < 0 {
		n = len(t.buf)
		t.within = t.buf[n-1] != '\n'
	}
	t.take(n)
	t.lost = t.lost || quote >= 0 || end > n
	if !told {
		return nil
	}
	t.told = line
	switch {
	case quote < 0:
		return &Fault{skip.TooLarge, line, fmt.Sprintf("the row is larger than %d KB", t.max>>10), "an article is a few kilobytes; --max-article sets the limit"}
	case whole:
		return &Fault{skip.Damaged, line, "a quote in the row does not end", "close the quote, or double a quote that is part of the text"}
	}
	return &Fault{skip.Damaged, line, fmt.Sprintf("a quote in the row does not end within %d KB", t.max>>10),
		"close the quote, or double a quote that is part of the text; if a text is that long, raise --max-article"}
}

// take uses up n bytes.
func (t *table) take(n int) []byte {
	row := t.buf[:n]
	t.line += bytes.Count(row, []byte("\n"))
	t.buf = t.buf[n:]
	return row
}

// more reads on, about as much as is there already.
func (t *table) more() error {
	var err error
	t.buf, t.eof, err = readMore(t.in, t.buf, max(len(t.buf), readStep))
	return err
}

// end is where the first row of buf ends, behind its line break; -1 when that
// is not read yet. quote is where the quotes open between which buf ends, -1 for none.
func (t *table) end() (n, quote int) {
	start := true // of a cell
	quote = -1
	for i := 0; i < len(t.buf); i++ {
		switch c := t.buf[i]; {
		case quote >= 0 && c == '\\' && t.slash:
			i++
		case quote >= 0 && c == '"':
			if i+1 == len(t.buf) {
				if t.eof {
					quote = -1
				}
				return -1, quote
			}
			switch next := t.buf[i+1]; next {
			case '"':
				i++ // a quote of the text
			case t.comma, '\n', '\r':
				quote = -1
			}
		case quote >= 0:
		case c == '"' && start:
			if start = false; t.comma != '\t' || !isLetterQuote(t.buf[i:]) {
				quote = i
			}
		case c == '\n':
			return i + 1, -1
		default:
			start = c == t.comma
		}
	}
	return -1, quote
}
