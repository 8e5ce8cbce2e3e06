// Package inspect looks things up in the lexicon, finds faults in it and counts
// what it holds, and says in which file and line everything stands.
package inspect

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"amur/extract/lexicon"
)

// Position is where something stands in a file of the lexicon.
type Position struct {
	File         string // as the user can open it
	Line, Column int    // from 1; 0 for the whole file
}

// String is file:line:column.
func (p Position) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// folder is the built-in lexicon or one that is laid over it.
type folder struct {
	name string
	fs.FS
}

func folders(dirs []string) []folder {
	all := []folder{{lexicon.SourceDir, lexicon.Sources()}}
	for _, d := range dirs {
		all = append(all, folder{filepath.ToSlash(filepath.Clean(d)), os.DirFS(d)})
	}
	return all
}

// thing names an entry of the lexicon: kind is the key of its list ("people"),
// for a language's own lists with the code before it ("en/triggers").
type thing struct{ kind, id string }

// place is an entry in a file.
type place struct {
	folder int
	file   string
	node   ast.Node
}

// index knows where every entry stands. It parses a file when somebody asks
// for an entry that may stand in it: all of them take a while.
type index struct {
	files  []*file // in the order of the folders
	places map[thing][]place
}

// file is a file of the lexicon.
type file struct {
	folder     int
	name, lang string // lang is the code of the language that it belongs to with a slash, "" for facts
	text       string
	parsed     bool
}

// idKeys are the keys by which lists tell their entries apart.
var idKeys = map[string]string{"countries": "code", "topics": "code", "triggers": "rule", "references": "rule"}

// newIndex finds the files of all folders.
func newIndex(dirs []string) (*index, error) {
	x := &index{places: make(map[thing][]place)}
	for i, f := range folders(dirs) {
		err := fs.WalkDir(f, ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || path.Ext(name) != ".yaml" {
				return err
			}
			data, err := fs.ReadFile(f, name)
			x.files = append(x.files, &file{folder: i, name: path.Join(f.name, name), lang: languageOf(name), text: string(data)})
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("lexicon %s: %w", f.name, err)
		}
	}
	return x, nil
}

// of returns where an entry stands, in the order of the folders.
func (x *index) of(t thing) []place {
	for _, f := range x.files {
		if !f.parsed && strings.Contains(f.text, t.id) {
			f.parsed = true
			x.read(f)
		}
	}
	slices.SortStableFunc(x.places[t], func(a, b place) int { return a.folder - b.folder })
	return x.places[t]
}

// idLine is the beginning of an entry of a list.
var idLine = regexp.MustCompile(`(?m)^\s*- \{?(?:id|code|rule): "?([^,"\s}]+)`)

// repeated lists the things that one folder has more than once.
func (x *index) repeated() []thing {
	type key struct {
		folder int
		id     string
	}
	count := make(map[key]int)
	for _, f := range x.files {
		for _, m := range idLine.FindAllStringSubmatch(f.text, -1) {
			count[key{f.folder, m[1]}]++
		}
	}
	var out []thing
	for k, n := range count {
		if n < 2 {
			continue
		}
		x.of(thing{id: k.id}) // parses the files that hold it
		for t, all := range x.places {
			if t.id == k.id && len(all) > 1 {
				out = append(out, t)
			}
		}
	}
	return out
}

// languageOf is the code of the language that a file belongs to with a slash, "" for facts.
func languageOf(name string) string {
	if dir := path.Dir(name); dir != "." && dir != "people" {
		return dir + "/"
	}
	return ""
}

// read enters the entries of one file. One that cannot be parsed has none: to
// load it has failed before.
func (x *index) read(f *file) {
	if base := path.Base(f.name); f.lang != "" && (base == "dates.yaml" || base == "page.yaml") {
		return // no entries with ids
	}
	parsed, err := parser.ParseBytes([]byte(f.text), 0)
	if err != nil {
		return
	}
	for _, doc := range parsed.Docs {
		for _, list := range pairs(doc.Body) {
			kind := list.Key.GetToken().Value
			switch value := list.Value.(type) {
			case *ast.SequenceNode:
				key := idKeys[kind]
				if kind == "offices" && f.lang != "" {
					key = "office"
				} else if key == "" {
					key = "id"
				}
				for _, entry := range value.Values {
					if id := scalar(field(entry, key)); id != "" {
						x.enter(thing{f.lang + kind, id}, place{f.folder, f.name, entry})
					}
				}
			case *ast.MappingNode:
				for _, entry := range value.Values {
					x.enter(thing{f.lang + kind, entry.Key.GetToken().Value}, place{f.folder, f.name, entry})
				}
			}
		}
	}
}

func (x *index) enter(t thing, p place) { x.places[t] = append(x.places[t], p) }

// entry is where the entry itself begins, in the last folder that has it.
func (x *index) entry(t thing) Position {
	all := x.of(t)
	if len(all) == 0 {
		return Position{File: lexicon.SourceDir}
	}
	return all[len(all)-1].position(nil)
}

// within is where a value stands in the entry, in the last folder that has it
// there; else where the entry begins.
func (x *index) within(t thing, find func(entry ast.Node) ast.Node) Position {
	all := x.of(t)
	for i := len(all) - 1; i >= 0; i-- {
		if n := find(all[i].node); n != nil {
			return all[i].position(n)
		}
	}
	return x.entry(t)
}

// value finds a scalar with one of the texts anywhere in an entry.
func value(texts ...string) func(ast.Node) ast.Node {
	return func(entry ast.Node) ast.Node { return search(entry, texts) }
}

// item finds the value of a key in the item of a list that has the fields given.
func item(list, key string, fields map[string]string) func(ast.Node) ast.Node {
	return func(entry ast.Node) ast.Node {
		sequence, ok := field(entry, list).(*ast.SequenceNode)
		if !ok {
			return nil
		}
		for _, v := range sequence.Values {
			same := true
			for k, want := range fields {
				same = same && scalar(field(v, k)) == want
			}
			if found := field(v, key); same && found != nil {
				return found
			} else if same {
				return v
			}
		}
		return nil
	}
}

func (p place) position(n ast.Node) Position {
	if n == nil {
		n = p.node
	}
	token := n.GetToken()
	if values := pairs(n); len(values) > 0 {
		token = values[0].Key.GetToken() // a mapping's own token is its first colon
	}
	return Position{p.file, token.Position.Line, token.Position.Column}
}

// pairs are the keys and values of a mapping, nil of anything else.
func pairs(node ast.Node) []*ast.MappingValueNode {
	switch n := node.(type) {
	case *ast.MappingNode:
		return n.Values
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}
	}
	return nil
}

// field is the value of a key in a mapping, nil when there is none.
func field(node ast.Node, key string) ast.Node {
	for _, v := range pairs(node) {
		if v.Key.GetToken().Value == key {
			return v.Value
		}
	}
	return nil
}

// scalar is the text of a plain value, "" of anything else.
func scalar(node ast.Node) string {
	switch node.(type) {
	case nil, *ast.MappingNode, *ast.MappingValueNode, *ast.SequenceNode:
		return ""
	}
	return node.GetToken().Value
}

// search finds the first scalar with one of the texts, in the order of the file.
func search(node ast.Node, texts []string) ast.Node {
	if sequence, ok := node.(*ast.SequenceNode); ok {
		for _, v := range sequence.Values {
			if n := search(v, texts); n != nil {
				return n
			}
		}
		return nil
	}
	if values := pairs(node); values != nil {
		for _, v := range values {
			if n := search(v.Value, texts); n != nil {
				return n
			}
		}
		return nil
	}
	if node != nil && slices.Contains(texts, scalar(node)) {
		return node
	}
	return nil
}
