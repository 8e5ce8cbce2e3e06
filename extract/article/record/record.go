// Package record reads files that hold many articles, or one with fields of its
// own: feeds, JSON, tables and mail. It streams them: no more than one record is
// in memory at a time.
package record

import (
	"bufio"
	"fmt"
	"io"

	"amur/extract/article/skip"
)

// Record is one article of such a file, not yet cleaned. Fields that it lacks are empty.
type Record struct {
	Line      int    // where it begins in its file, from 1
	Key       string // its own id, else its address; "" when it has neither
	Title     string
	Text      string // may be HTML; see IsMarkup
	URL       string
	Publisher string
	Published string // a day in whatever form, ISO where it was certain
	Lang      string // as declared
	Mail      bool   // it is a message, which may forward another
	File      *File  // what is attached to a message; all other fields are those of the message
	Cut       bool   // whether the file ends within it
}

// File is a file that is attached to a message.
type File struct {
	Name string // its base name
	Type string // its media type with its charset, "" when not told
	Data []byte
}

// Fault is a record, or a whole file, that cannot be read.
type Fault struct {
	Kind   skip.Kind
	Line   int    // where the record begins, from 1; 0 for the whole file
	Reason string // what is wrong
	Remedy string // what to do about it
}

// Error is "reason; remedy".
func (f *Fault) Error() string { return f.Reason + "; " + f.Remedy }

// Options of a reading.
type Options struct {
	Name      string              // of the file; its ending decides what the content leaves open
	MaxRecord int                 // bytes; larger records are faults
	Map       map[string]string   // field ("title", "text", …) to the key that holds it; a dotted key leads into objects
	Names     map[string][]string // of fields, beside those that tools write, by the field, as Names returns them
	Fault     func(Fault)         // hears of every record that cannot be read

	// Attached reports whether a file that is attached to a message may be an
	// article or hold some; nil for none.
	Attached func(name string, data []byte) bool

	// Decode reads a part of a mail whose encoding is declared as label, "" when it is not.
	Decode func(data []byte, label string, html bool) string
}

// Read hands every record of src, a file of the given format, to fn, in order.
// src is UTF-8, except for mail. A broken record goes to opts.Fault and ends
// nothing. Read returns the error of fn or of src; a *Fault when the file as a
// whole cannot be read.
func Read(format Format, src io.Reader, opts Options, fn func(Record) error) error {
	in := bufio.NewReaderSize(src, readStep)
	if bom, err := in.Peek(3); err == nil && string(bom) == "\xEF\xBB\xBF" {
		if _, err := in.Discard(3); err != nil {
			return err
		}
	}
	switch format {
	case JSON:
		return (&jsonReader{in: in, line: 1, opts: opts, fn: fn}).read()
	case Lines:
		return readLines(in, opts, fn)
	case Table:
		return readTable(in, opts, fn)
	case Feed:
		return readFeed(in, opts, fn)
	case XML:
		return readXML(in, opts, fn)
	case Mail:
		return readMail(in, opts, fn)
	case Mbox:
		return readMbox(in, opts, fn)
	case Export:
		return readExport(in, opts, fn)
	}
	return fmt.Errorf("format %d holds no records", format)
}

// readStep is how many bytes are read at once.
const readStep = 64 << 10

// readMore appends to buf what can be read, at most n bytes; ended says that nothing follows.
func readMore(in io.Reader, buf []byte, n int) (more []byte, ended bool, err error) {
	old := len(buf)
	buf = append(buf, make([]byte, n)...)
	read, err := io.ReadAtLeast(in, buf[old:], 1)
	if err == io.EOF {
		return buf[:old], true, nil
	}
	return buf[:old+read], false, err
}

// noText begins the reason of a record that holds none.
const noText = "no text was found"

// tooLong is the fault of a record above the limit.
func (o Options) tooLong(line int) Fault {
	return Fault{skip.TooLarge, line, fmt.Sprintf("the record is larger than %d KB", o.MaxRecord>>10), "an article is a few kilobytes: check where the record ends, or raise --max-article"}
}

// lineReader reads lines of bounded length and counts them.
type lineReader struct {
	in   *bufio.Reader
	max  int
	line int // of the line read last, from 1
}

// next returns the next line with its end. over says that it was longer than
// max bytes; its rest is skipped. The error is io.EOF behind the last line.
func (l *lineReader) next() (text []byte, over bool, err error) {
	l.line++
	for {
		part, err := l.in.ReadSlice('\n')
		if len(text)+len(part) > l.max {
			over = true
		} else {
			text = append(text, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && (len(text) > 0 || over):
			return text, over, nil
		}
		return text, over, err
	}
}
