package model

import (
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// Locator finds the fields of a timeline file in its text.
type Locator struct{ root ast.Node }

// NewLocator prepares to find fields in data, a timeline in YAML or JSON.
func NewLocator(data []byte) Locator {
	root, _, err := parseYAML(data)
	if err != nil {
		return Locator{}
	}
	return Locator{root}
}

// Find returns the line and column (both from 1, columns in characters) of the
// field that a FieldError's path names, or of the nearest field around it that
// the file has.
func (l Locator) Find(path string) (line, column int) {
	node := l.root
	if node == nil {
		return 1, 1
	}
	found := node
	for path != "" && node != nil {
		node, path = step(node, path)
		if node != nil {
			found = node
		}
	}
	if m, ok := found.(*ast.MappingNode); ok && len(m.Values) > 0 {
		found = m.Values[0].Key
	}
	t := found.GetToken()
	if t == nil || t.Position == nil {
		return 1, 1
	}
	return t.Position.Line, t.Position.Column
}

// step follows the first part of path, a key or an index in brackets.
func step(node ast.Node, path string) (ast.Node, string) {
	if strings.HasPrefix(path, "[") {
		number, rest, _ := strings.Cut(path[1:], "]")
		list, ok := node.(*ast.SequenceNode)
		i, err := strconv.Atoi(number)
		if !ok || err != nil || i < 0 || i >= len(list.Values) {
			return nil, ""
		}
		return list.Values[i], strings.TrimPrefix(rest, ".")
	}
	// A key of a mapping that the user fills may itself hold dots and brackets.
	if value := valueOf(node, path); value != nil {
		return value, ""
	}
	end := strings.IndexAny(path, ".[")
	if end < 0 {
		return nil, ""
	}
	return valueOf(node, path[:end]), strings.TrimPrefix(path[end:], ".")
}

func valueOf(node ast.Node, key string) ast.Node {
	var pairs []*ast.MappingValueNode
	switch n := node.(type) {
	case *ast.MappingNode:
		pairs = n.Values
	case *ast.MappingValueNode:
		pairs = []*ast.MappingValueNode{n}
	}
	for _, pair := range pairs {
		if t := pair.Key.GetToken(); t != nil && t.Value == key {
			return pair.Value
		}
	}
	return nil
}
