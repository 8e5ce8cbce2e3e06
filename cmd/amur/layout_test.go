package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// source is one Go file of the program.
type source struct {
	path string // below the root of the project, with slashes
	text []byte
	ast  *ast.File
}

func (s source) dir() string { return s.path[:strings.LastIndexByte(s.path, '/')] }

// sources reads all Go files but tests.
func sources(t *testing.T) []source {
	t.Helper()
	root := filepath.Join("..", "..")
	var all []source
	for _, top := range []string{"cmd", "extract", "model", "timeline"} {
		err := filepath.WalkDir(filepath.Join(root, top), func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				return err
			}
			text, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			path, err := filepath.Rel(root, name)
			all = append(all, source{filepath.ToSlash(path), text, file})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(all) == 0 {
		t.Fatal("no source files found")
	}
	return all
}

// Nothing lies at the top of the project that a newcomer would not look for
// there. Names that begin with a dot, and what is built, are not looked at.
func TestTopLevel(t *testing.T) {
	folders := []string{"cmd", "extract", "model", "testdata", "timeline", "tools"}
	built := []string{"bin", "build"}
	entries, err := os.ReadDir(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() && !strings.HasPrefix(e.Name(), ".") && !slices.Contains(folders, e.Name()) && !slices.Contains(built, e.Name()) {
			t.Errorf("the folder %s is none of the project's", e.Name())
		}
	}
}

// The folder of most files has a map: a newcomer finds each of them in ARCHITECTURE.md.
func TestFramesAreMapped(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "ARCHITECTURE.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sources(t) {
		if name := filepath.Base(s.path); s.dir() == "extract/frame" && !bytes.Contains(text, []byte("`"+name+"`")) {
			t.Errorf("ARCHITECTURE.md does not say what %s is for", s.path)
		}
	}
}

// A file is one thing; what is longer is more than one.
func TestFilesAreShort(t *testing.T) {
	const most = 400
	for _, s := range sources(t) {
		if n := bytes.Count(s.text, []byte("\n")); n > most {
			t.Errorf("%s has %d lines, more than %d", s.path, n, most)
		}
	}
}

// The engine knows no word of any language: those are data. Comments may give examples.
func TestEngineKnowsNoLanguage(t *testing.T) {
	for _, s := range sources(t) {
		if !strings.HasPrefix(s.path, "extract/") {
			continue
		}
		for _, group := range s.ast.Comments {
			// A comment of the lexicon's structs shows the words that a key of its files takes.
			if !strings.HasPrefix(s.path, "extract/lexicon/") && strings.ContainsFunc(group.Text(), ofALanguage) {
				t.Errorf("%s: the comment %q quotes one language; say it in English", s.path, group.Text())
			}
		}
		ast.Inspect(s.ast, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && strings.ContainsFunc(lit.Value, ofALanguage) {
				t.Errorf("%s: %s is of one language; words belong in extract/lexicon", s.path, lit.Value)
			}
			return true
		})
	}
}

// ofALanguage reports whether r is a letter of Russian, Chinese or, among
// Latin letters, of Vietnamese alone.
func ofALanguage(r rune) bool {
	return 0x0400 <= r && r <= 0x04FF || 0x4E00 <= r && r <= 0x9FFF || 0x1EA0 <= r && r <= 0x1EF9
}

// Packages are named for what happens in them.
func TestPackageNames(t *testing.T) {
	empty := []string{"util", "utils", "common", "helper", "helpers", "misc", "shared", "base", "lib", "pkg"}
	for _, s := range sources(t) {
		for _, part := range append(strings.Split(s.dir(), "/"), s.ast.Name.Name) {
			if slices.Contains(empty, part) {
				t.Errorf("%s: the name %s says nothing", s.path, part)
			}
		}
	}
}

// Every package says what it is for, once.
func TestPackagesAreDocumented(t *testing.T) {
	docs := make(map[string]int)
	for _, s := range sources(t) {
		docs[s.dir()] += 0
		if s.ast.Doc != nil {
			docs[s.dir()]++
		}
	}
	for dir, n := range docs {
		if n != 1 {
			t.Errorf("%s has %d package comments", dir, n)
		}
	}
}

// Imports point one way: model <- extract, model <- timeline, all <- cmd. Of
// model itself only what stands below it knows.
func TestImportsPointOneWay(t *testing.T) {
	allowed := map[string][]string{
		"model":    {"model"},
		"extract":  {"model", "extract"},
		"timeline": {"model", "timeline"},
		"cmd":      {"model", "extract", "timeline"},
	}
	for _, s := range sources(t) {
		top, _, _ := strings.Cut(s.path, "/")
		for _, spec := range s.ast.Imports {
			own, ok := strings.CutPrefix(strings.Trim(spec.Path.Value, `"`), "amur/")
			if !ok {
				continue
			}
			if target, _, _ := strings.Cut(own, "/"); !slices.Contains(allowed[top], target) {
				t.Errorf("%s imports amur/%s", s.path, own)
			}
		}
	}
}

// The architecture page says why the program depends on what it does, and of
// nothing that it no longer depends on.
func TestDependenciesHaveReasons(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "ARCHITECTURE.md"))
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{ // by tests
		"github.com/creack/pty":                    true,
		"github.com/rogpeppe/go-internal":          true,
		"github.com/santhosh-tekuri/jsonschema/v6": true,
	}
	for _, s := range sources(t) {
		for _, spec := range s.ast.Imports {
			path := strings.Trim(spec.Path.Value, `"`)
			if host, rest, _ := strings.Cut(path, "/"); strings.Contains(host, ".") {
				parts := append(strings.Split(rest, "/"), "", "")
				if host != "golang.org" && len(parts[2]) == 2 && parts[2][0] == 'v' { // a major version
					parts[1] += "/" + parts[2]
				}
				used[host+"/"+parts[0]+"/"+parts[1]] = true
			}
		}
	}
	_, table, _ := strings.Cut(string(page), "## Dependencies")
	explained := make(map[string]bool)
	for line := range strings.Lines(table) {
		if name, ok := strings.CutPrefix(line, "| `"); ok {
			name, _, _ = strings.Cut(name, "`")
			explained[name] = true
			if !used[name] {
				t.Errorf("ARCHITECTURE.md explains %s, which is not used", name)
			}
		}
	}
	for name := range used {
		if !explained[name] {
			t.Errorf("ARCHITECTURE.md has no line that says why %s is needed", name)
		}
	}
}
