package model

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
)

var byteOrderMark = []byte("\ufeff")

// ReadTimeline reads a timeline in YAML or JSON, whichever the content is.
// Unknown keys, keys given twice, anchors, aliases and tags are errors; errors
// name the file, line and column. What the values mean is left to Validate.
func ReadTimeline(r io.Reader, name string) (Timeline, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return Timeline{}, fmt.Errorf("read %s: %w", name, err)
	}
	data = bytes.TrimPrefix(data, byteOrderMark)
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return Timeline{}, fmt.Errorf("%s: the file is empty", name)
	case IsJSON(data):
		return readJSON(data, name)
	}
	body, _, err := parseYAML(data)
	if err != nil {
		return Timeline{}, placeYAML(name, err)
	}
	return decodeYAML(body, data, name)
}

// IsJSON reports whether a timeline is in JSON: it is in YAML unless it begins with a brace.
func IsJSON(data []byte) bool {
	return bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(data, byteOrderMark)), []byte("{"))
}

// decodeYAML turns what was parsed from data into values.
func decodeYAML(body ast.Node, data []byte, name string) (Timeline, error) {
	var file wireTimeline
	if err := yaml.NewDecoder(strings.NewReader(""), yaml.Strict()).DecodeFromNode(body, &file); err != nil {
		return Timeline{}, placeYAML(name, err)
	}
	t, err := file.timeline()
	if err != nil {
		return Timeline{}, placeFields(data, name, err)
	}
	return t, nil
}

// UnmarshalYAML takes a scalar by its letters, so that 0331, 1e3 or true in the
// place of a string stays what was typed. An empty value or null is "".
func (s *scalar) UnmarshalYAML(node ast.Node) error {
	switch n := node.(type) {
	case *ast.StringNode:
		*s = scalar(n.Value)
	case *ast.LiteralNode:
		*s = scalar(n.Value.Value)
	case *ast.NullNode:
		*s = ""
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		*s = scalar(n.GetToken().Value)
	default:
		return &yaml.SyntaxError{Message: "a text is expected here, not " + kindOf(node), Token: node.GetToken()}
	}
	return nil
}

func kindOf(node ast.Node) string {
	switch node.(type) {
	case *ast.SequenceNode:
		return "a list"
	case *ast.MappingNode, *ast.MappingValueNode:
		return "a mapping"
	}
	return "a " + strings.ToLower(node.Type().String())
}

// PlacedError is why a timeline file cannot be read, and where.
type PlacedError struct {
	Name         string
	Line, Column int // both from 1, columns in characters
	Err          error
}

// Error returns name:line:column and the reason.
func (e *PlacedError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %v", e.Name, e.Line, e.Column, e.Err)
}

// Unwrap returns the reason.
func (e *PlacedError) Unwrap() error { return e.Err }

// placeYAML puts file, line and column before an error of the YAML reader.
func placeYAML(name string, err error) error {
	var at yaml.Error
	if !errors.As(err, &at) || at.GetToken() == nil || at.GetToken().Position == nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	p := at.GetToken().Position
	return &PlacedError{name, p.Line, p.Column, errors.New(advise(at.GetMessage(), at.GetToken()))}
}

// placeFields puts file, line and column before each FieldError joined in err.
func placeFields(data []byte, name string, err error) error {
	faults := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		faults = joined.Unwrap()
	}
	lines := NewLocator(data)
	for i, fault := range faults {
		var field FieldError
		if !errors.As(fault, &field) {
			faults[i] = fmt.Errorf("%s: %w", name, fault)
			continue
		}
		line, column := lines.Find(field.Path)
		faults[i] = &PlacedError{name, line, column, fault}
	}
	return errors.Join(faults...)
}
