package model

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// WriteJSON writes t as indented JSON with the keys and order of the YAML file.
func WriteJSON(w io.Writer, t Timeline) error {
	file := wireTimeline{Version: FormatVersion, Events: make([]wireEvent, len(t.Events))}
	for i, e := range t.Events {
		file.Events[i] = toWire(e)
		file.Events[i].Why = nil
		for j := range file.Events[i].Sources {
			file.Events[i].Sources[j].Print = ""
		}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(file); err != nil {
		return fmt.Errorf("write JSON: %w", err)
	}
	return nil
}

// WriteJSONL writes each event as one line of JSON, with the evidence for its
// fields under "why". Calls may follow one another on the same writer.
func WriteJSONL(w io.Writer, events []Event) error {
	buf := bufio.NewWriter(w)
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	for _, e := range events {
		if err := enc.Encode(toWire(e)); err != nil {
			return fmt.Errorf("write JSON Lines: %w", err)
		}
	}
	if err := buf.Flush(); err != nil {
		return fmt.Errorf("write JSON Lines: %w", err)
	}
	return nil
}

// ReadJSONL reads events, one line of JSON each; empty lines are passed over.
// Errors name the file and the line.
func ReadJSONL(r io.Reader, name string) ([]Event, error) {
	var events []Event
	buf := bufio.NewReader(r)
	for number := 1; ; number++ {
		line, err := buf.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return nil, fmt.Errorf("%s:%d: %w", name, number, err)
		}
		if number == 1 {
			line = bytes.TrimPrefix(line, byteOrderMark)
		}
		if text := bytes.TrimSpace(line); len(text) > 0 {
			e, err := readLine(text)
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, number, err)
			}
			events = append(events, e)
		}
		if err == io.EOF {
			return events, nil
		}
	}
}

func readLine(text []byte) (Event, error) {
	var w wireEvent
	if err := decodeJSON(text, &w); err != nil {
		return Event{}, err
	}
	return w.event("")
}

var errEndsEarly = errors.New("the JSON ends too early; it may be cut off")

// decodeJSON reads one JSON value that must fill data and have no unknown keys.
func decodeJSON(data []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
			return errEndsEarly
		}
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return errors.New("there is more after the JSON value")
	}
	return nil
}

// readJSON reads a timeline in JSON; errors name the file and the place in it.
func readJSON(data []byte, name string) (Timeline, error) {
	if err := uniqueKeys(data); err != nil {
		return Timeline{}, placeJSON(data, name, err)
	}
	var file wireTimeline
	if err := decodeJSON(data, &file); err != nil {
		return Timeline{}, placeJSON(data, name, err)
	}
	t, err := file.timeline()
	if err != nil {
		return Timeline{}, placeFields(data, name, err)
	}
	return t, nil
}

// duplicateKey is a key that occurs twice in one JSON object.
type duplicateKey struct {
	key    string
	offset int64
}

func (d duplicateKey) Error() string { return fmt.Sprintf("the key %q occurs twice", clip(d.key)) }

// uniqueKeys reports a key that one object holds twice, which encoding/json
// would settle silently in favour of the last.
func uniqueKeys(data []byte) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	type level struct {
		keys    map[string]bool // nil in an array
		wantKey bool
	}
	var open []level
	for {
		token, err := dec.Token()
		if err != nil {
			return nil // a syntax error is for decodeJSON to report
		}
		top := len(open) - 1
		if key, ok := token.(string); ok && top >= 0 && open[top].wantKey {
			if open[top].keys[key] {
				return duplicateKey{key, dec.InputOffset()}
			}
			open[top].keys[key] = true
			open[top].wantKey = false
			continue
		}
		if top >= 0 && open[top].keys != nil {
			open[top].wantKey = true // whatever follows this value is a key
		}
		switch token {
		case json.Delim('{'):
			open = append(open, level{keys: map[string]bool{}, wantKey: true})
		case json.Delim('['):
			open = append(open, level{})
		case json.Delim('}'), json.Delim(']'):
			open = open[:len(open)-1]
		}
	}
}

// placeJSON puts file, line and column before an error of the JSON reader.
func placeJSON(data []byte, name string, err error) error {
	var (
		syntax    *json.SyntaxError
		mismatch  *json.UnmarshalTypeError
		duplicate duplicateKey
		offset    int64
	)
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &mismatch):
		offset = mismatch.Offset
		err = fmt.Errorf("%s: a %s is not what belongs here", cmp.Or(mismatch.Field, "the file"), mismatch.Value)
	case errors.As(err, &duplicate):
		offset = duplicate.offset
	case errors.Is(err, errEndsEarly):
		offset = int64(len(data)) + 1
	default:
		return fmt.Errorf("%s: %w", name, err)
	}
	before := data[:min(max(int(offset)-1, 0), len(data))]
	line := 1 + bytes.Count(before, []byte("\n"))
	column := 1 + len([]rune(string(before[bytes.LastIndexByte(before, '\n')+1:])))
	return &PlacedError{name, line, column, err}
}
