package record

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"amur/extract/article/skip"
)

// maxNesting is how deep lists of articles may lie below each other's keys.
const maxNesting = 3

// errCut is the error of a value that the file's end cuts off.
var errCut = errors.New("the file ends inside the value")

// readLines reads JSON Lines: a value a line, so that a broken one is only that.
func readLines(in *bufio.Reader, opts Options, fn func(Record) error) error {
	lines := &lineReader{in: in, max: opts.MaxRecord}
	for {
		text, over, err := lines.next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if over {
			opts.Fault(opts.tooLong(lines.line))
			continue
		}
		text = bytes.TrimSpace(text)
		if len(text) == 0 {
			continue
		}
		if err := validJSON(text); err != nil {
			opts.Fault(broken(lines.line, err))
			continue
		}
		if object, ok := decodeValue(text).(map[string]any); ok && hasBody(object, opts) {
			if r, fault := build(object, opts); fault == nil {
				r.Line = lines.line
				if err := fn(r); err != nil {
					return err
				}
				continue
			}
		}
		// A list of records, or what holds one.
		j := &jsonReader{in: bufio.NewReader(bytes.NewReader(text)), line: lines.line, opts: opts, fn: fn}
		if err := j.read(); err != nil {
			return err
		}
	}
}

// validJSON says what is wrong with a JSON value.
func validJSON(text []byte) error {
	if json.Valid(text) {
		return nil
	}
	var v any
	return json.Unmarshal(text, &v)
}

// broken is the fault of a record that is no JSON.
func broken(line int, err error) Fault {
	return Fault{skip.Damaged, line, "broken JSON: " + err.Error(), "write the record anew with the tool it comes from"}
}

// jsonReader walks through JSON to the objects that are records, without
// holding more than one of them.
type jsonReader struct {
	in        *bufio.Reader
	line      int
	opts      Options
	fn        func(Record) error
	publisher string // of a JSON Feed
	told      bool   // that the file is cut off
}

// read reads the values of the file, one behind the other.
func (j *jsonReader) read() error {
	for {
		c, err := j.next()
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		case c == '[':
			err = j.array()
		case c == '{':
			err = j.top()
		default:
			j.opts.Fault(broken(j.line, fmt.Errorf("%q is neither an object nor a list", c)))
			err = j.skipLine()
		}
		if err != nil && !errors.Is(err, errCut) {
			return err
		}
	}
}

// next is the next byte that is neither space nor comma.
func (j *jsonReader) next() (byte, error) {
	for {
		c, err := j.in.ReadByte()
		if err != nil {
			return 0, err
		}
		switch c {
		case '\n':
			j.line++
		case ' ', '\t', '\r', ',':
		default:
			return c, nil
		}
	}
}

func (j *jsonReader) skipLine() error {
	for {
		c, err := j.in.ReadByte()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if c == '\n' {
			j.line++
			return nil
		}
	}
}

// array reads the records of a list, whose bracket is read.
func (j *jsonReader) array() error {
	for {
		c, err := j.next()
		if err == io.EOF {
			j.told = true
			j.opts.Fault(Fault{skip.Damaged, j.line, "the list has no end: the file is cut off", "fetch the file once more"})
			return nil
		}
		if err != nil || c == ']' {
			return err
		}
		line := j.line
		raw, over, err := j.value(c)
		if errors.Is(err, errCut) {
			j.told = true
			j.opts.Fault(broken(line, err))
			return nil
		}
		if err != nil {
			return err
		}
		if err := j.element(raw, over, line); err != nil {
			return err
		}
	}
}

// element hands on one value of a list.
func (j *jsonReader) element(raw []byte, over bool, line int) error {
	if over {
		j.opts.Fault(j.opts.tooLong(line))
		return nil
	}
	if err := validJSON(raw); err != nil {
		j.opts.Fault(broken(line, err))
		return nil
	}
	object, ok := decodeValue(raw).(map[string]any)
	if !ok {
		j.opts.Fault(Fault{skip.Damaged, line, "the record is no object", "give each article as an object with title and text"})
		return nil
	}
	return j.emit(object, line)
}

// decodeValue is a valid JSON value with its numbers as they were written.
func decodeValue(raw []byte) any {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var v any
	if d.Decode(&v) != nil {
		return nil
	}
	return v
}

// emit hands on an object as a record.
func (j *jsonReader) emit(object map[string]any, line int) error {
	r, fault := build(object, j.opts)
	if fault != nil {
		fault.Line = line
		j.opts.Fault(*fault)
		return nil
	}
	r.Line = line
	r.Publisher = firstOf(r.Publisher, j.publisher)
	return j.fn(r)
}

// top reads an object at the top of the file: a record, or what holds a list of them.
func (j *jsonReader) top() error {
	line := j.line
	object, held, err := j.object(0)
	if errors.Is(err, errCut) && !j.told {
		j.opts.Fault(broken(line, err))
	}
	if err != nil || held {
		return err
	}
	if !hasBody(object, j.opts) {
		if rows := rows(object, j.opts); len(rows) > 0 {
			for _, row := range rows {
				if err := j.emit(row, line); err != nil {
					return err
				}
			}
			return nil
		}
	}
	return j.emit(object, line)
}

// object reads an object whose brace is read. held says that it held a list of
// records, which are handed on already; else its fields are returned.
func (j *jsonReader) object(depth int) (fields map[string]any, held bool, err error) {
	fields = map[string]any{}
	size, body := 0, false
	for {
		key, c, more, err := j.key()
		if err != nil || !more {
			return fields, held, err
		}
		switch {
		case c == '[' && holders[plain(key)] && !body && j.ofObjects():
			held = true
			if version, _ := fields["version"].(string); strings.Contains(version, "jsonfeed.org") {
				j.publisher = words(fields["title"], 0)
			}
			err = j.array()
		case c == '{' && depth < maxNesting && wrappers[plain(key)] && !body:
			below, heldBelow, inside := j.object(depth + 1)
			held = held || heldBelow
			fields[key], err = below, inside
		default:
			size, err = j.field(fields, key, c, size)
		}
		if err != nil {
			return fields, held, err
		}
		body = body || hasBody(map[string]any{key: fields[key]}, j.opts)
	}
}

// key reads the next key of an object, and the first byte of its value, unless the object
// ends. What is no key is skipped, up to the next.
func (j *jsonReader) key() (key string, first byte, more bool, err error) {
	for {
		c, err := j.next()
		if err == io.EOF {
			return "", 0, false, errCut
		}
		if err != nil || c == '}' {
			return "", 0, false, err
		}
		name, _, err := j.value(c)
		if err != nil {
			return "", 0, false, err
		}
		if json.Unmarshal(name, &key) != nil {
			continue
		}
		if c, err = j.next(); err == nil && c == ':' {
			c, err = j.next()
		}
		if err == io.EOF {
			err = errCut
		}
		return key, c, err == nil, err
	}
}

// field reads a value into the fields, of which size bytes have been read, and returns how
// many they are then; what is too long or broken is told and left out.
func (j *jsonReader) field(fields map[string]any, key string, first byte, size int) (int, error) {
	line := j.line
	raw, over, err := j.value(first)
	if err != nil {
		return size, err
	}
	if size += len(raw); over || size > j.opts.MaxRecord {
		j.opts.Fault(j.opts.tooLong(line))
		return j.opts.MaxRecord, nil
	}
	if err := validJSON(raw); err != nil {
		j.opts.Fault(broken(line, err))
		return size, nil
	}
	fields[key] = decodeValue(raw)
	return size, nil
}

// ofObjects reports whether the list whose bracket is read holds objects, or nothing.
func (j *jsonReader) ofObjects() bool {
	ahead, _ := j.in.Peek(256) // fewer at the end of the file
	ahead = bytes.TrimLeft(ahead, " \t\r\n")
	return len(ahead) > 0 && (ahead[0] == '{' || ahead[0] == ']')
}

// value returns the text of the value that begins with c. Of one that is larger
// than a record may be, over is true and the text its beginning. No string may
// hold a line break: one that does is broken, and so is the value, which ends
// before the next line that begins with a brace.
func (j *jsonReader) value(c byte) (raw []byte, over bool, err error) {
	depth, quoted, escaped, damaged := 0, false, false, false
	for {
		if len(raw) < j.opts.MaxRecord {
			raw = append(raw, c)
		} else {
			over = true
		}
		quotedBefore := quoted
		switch {
		case escaped:
			escaped = false
		case quoted && c == '\\':
			escaped = true
		case c == '"' || quoted && c == '\n':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			depth--
		}
		if c == '\n' {
			j.line++
			if damaged = damaged || quotedBefore; damaged && j.freshLine() {
				return raw, over, nil
			}
		}
		if depth <= 0 && !quoted && ends(raw[0], c) {
			return raw, over, nil
		}
		if depth == 0 && !quoted && !structural(raw[0]) {
			if next, err := j.in.Peek(1); err != nil || strings.IndexByte(" \t\r\n,:]}", next[0]) >= 0 {
				return raw, over, nil // a number or word ends before what follows it
			}
		}
		if c, err = j.in.ReadByte(); err == io.EOF {
			return raw, over, errCut
		} else if err != nil {
			return raw, over, err
		}
	}
}

// freshLine reports whether the line ahead looks like the next record of a list.
func (j *jsonReader) freshLine() bool {
	ahead, _ := j.in.Peek(64) // fewer at the end of the file
	ahead = bytes.TrimLeft(ahead, " \t")
	return len(ahead) > 0 && ahead[0] == '{'
}

// structural reports whether a value that begins with c has an end of its own.
func structural(c byte) bool { return c == '{' || c == '[' || c == '"' }

// ends reports whether c can end a value that begins with first.
func ends(first, c byte) bool {
	switch first {
	case '{', '[':
		return c == '}' || c == ']'
	case '"':
		return c == '"' || c == '\n'
	}
	return c == '}' || c == ']' // a stray bracket is a value of its own
}
