package model

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// Layout is a timeline file in YAML as it stands: what it says, and on which
// lines. It serves to change a file in places and leave the rest as it was typed.
type Layout struct {
	Timeline Timeline
	Keys     []Part // the keys of the file: version, events
	Events   []Part // the items of events, as many as the timeline has, in the order of the file
	Flow     bool   // events stand in brackets
	Braces   bool   // the whole file stands in braces, as JSON does
	Comments []Mark // all comments

	root ast.Node
}

// Locator finds the fields of the file without parsing it again.
func (l *Layout) Locator() Locator { return Locator{l.root} }

// Part is a key of a mapping or an item of a list, with what stands below it.
type Part struct {
	Key          string // "" for an item of a list
	Line, Column int    // of the key or the dash, from 1; columns in characters
	Inner        int    // column of the keys or dashes below it; 0 when there are none
	Flow         bool   // what stands below it is in braces or brackets
	Parts        []Part // keys or items below it
}

// Mark is where a comment begins; lines and columns count from 1.
type Mark struct{ Line, Column int }

// ReadLayout reads a timeline file in YAML; its errors are those of ReadTimeline.
func ReadLayout(data []byte, name string) (*Layout, error) {
	data = bytes.TrimPrefix(data, byteOrderMark)
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, fmt.Errorf("%s: the file is empty", name)
	}
	body, comments, err := parseYAML(data)
	if err != nil {
		return nil, placeYAML(name, err)
	}
	t, err := decodeYAML(body, data, name)
	if err != nil {
		return nil, err
	}
	layout := &Layout{Timeline: t, Comments: comments, Keys: partsOf(body), root: body}
	if m, ok := body.(*ast.MappingNode); ok {
		layout.Braces = m.IsFlowStyle
	}
	events := valueOf(body, "events")
	if list, ok := events.(*ast.SequenceNode); ok {
		layout.Flow = list.IsFlowStyle
		layout.Events = partsOf(list)
	}
	return layout, nil
}

// partsOf lists what stands below a mapping or list.
func partsOf(node ast.Node) []Part {
	switch n := node.(type) {
	case *ast.MappingNode:
		parts := make([]Part, 0, len(n.Values))
		for _, pair := range n.Values {
			parts = append(parts, partOf(pair))
		}
		return parts
	case *ast.MappingValueNode:
		return []Part{partOf(n)}
	case *ast.SequenceNode:
		parts := make([]Part, 0, len(n.Values))
		for i, value := range n.Values {
			p := Part{}
			at := value.GetToken().Position
			if i < len(n.Entries) && n.Entries[i].Start != nil {
				at = n.Entries[i].Start.Position
			}
			p.Line, p.Column = at.Line, at.Column
			p.below(value)
			parts = append(parts, p)
		}
		return parts
	}
	return nil
}

func partOf(pair *ast.MappingValueNode) Part {
	t := pair.Key.GetToken()
	p := Part{Key: t.Value, Line: t.Position.Line, Column: t.Position.Column}
	p.below(pair.Value)
	return p
}

// below adds to p what stands below it.
func (p *Part) below(value ast.Node) {
	switch n := value.(type) {
	case *ast.MappingNode:
		p.Flow = n.IsFlowStyle
	case *ast.SequenceNode:
		p.Flow = n.IsFlowStyle
	}
	p.Parts = partsOf(value)
	if len(p.Parts) > 0 {
		p.Inner = p.Parts[0].Column
	}
}

// parseYAML returns the one mapping that data holds and where its comments are.
func parseYAML(data []byte) (body ast.Node, comments []Mark, err error) {
	// The parser has panicked on malformed input before; a file is never worth a crash.
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the YAML cannot be parsed: %v", r)
		}
	}()
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n")) // the lexer counts both as lines
	if err := conflictMarkers(data); err != nil {
		return nil, nil, err
	}
	tokens := lexer.Tokenize(string(data))
	if err := tooDeep(tokens); err != nil {
		return nil, nil, err
	}
	for _, t := range tokens {
		switch t.Type {
		case token.AnchorType, token.AliasType, token.MergeKeyType:
			// A few nested aliases can stand for millions of values.
			return nil, nil, &yaml.SyntaxError{Message: "anchors, aliases and merge keys are not allowed", Token: t}
		case token.TagType:
			return nil, nil, &yaml.SyntaxError{Message: "tags are not allowed", Token: t}
		case token.CommentType:
			comments = append(comments, Mark{t.Position.Line, t.Position.Column})
		}
	}
	file, err := parser.Parse(tokens, 0)
	if err != nil {
		return nil, nil, err
	}
	for _, doc := range file.Docs {
		if doc.Body == nil {
			continue
		}
		if body != nil {
			return nil, nil, &yaml.SyntaxError{Message: "a second YAML document begins here; a timeline is one", Token: doc.Body.GetToken()}
		}
		body = doc.Body
	}
	if body == nil {
		return nil, nil, fmt.Errorf("there is nothing but comments in the file")
	}
	return body, comments, nil
}

// deepest is how many brackets and dashes may be inside each other; a timeline has five.
const deepest = 100

// tooDeep finds lists and mappings so far inside each other that the parser would take
// all time and memory for them.
func tooDeep(tokens token.Tokens) error {
	brackets, dashes, line := 0, 0, 0
	for _, t := range tokens {
		switch t.Type {
		case token.SequenceStartType, token.MappingStartType:
			brackets++
		case token.SequenceEndType, token.MappingEndType:
			brackets--
		case token.SequenceEntryType:
			if t.Position.Line != line {
				dashes, line = 0, t.Position.Line
			}
			dashes++
		}
		if brackets > deepest || dashes > deepest {
			return &yaml.SyntaxError{Message: fmt.Sprintf("more than %d lists or mappings are inside each other here; no timeline has so many", deepest), Token: t}
		}
	}
	return nil
}

// conflictMarkers finds what git leaves in a file that it could not merge.
func conflictMarkers(data []byte) error {
	number := 0
	for line := range bytes.Lines(data) {
		number++
		const length = 7
		if len(line) < length || !strings.ContainsRune("<=>|", rune(line[0])) {
			continue
		}
		mark, rest := string(line[:length]), bytes.TrimRight(line[length:], "\r\n")
		if mark == strings.Repeat(mark[:1], length) && (len(rest) == 0 || rest[0] == ' ') {
			at := token.New(mark, mark, &token.Position{Line: number, Column: 1})
			return &yaml.SyntaxError{Message: "git left the marks of a merge conflict here; settle it and take the marks out", Token: at}
		}
	}
	return nil
}
