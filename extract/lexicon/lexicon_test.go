package lexicon

import (
	"bufio"
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"
)

// yamlFiles are the files that the built-in lexicon is compiled from.
var yamlFiles = os.DirFS(".")

var loadOnce = sync.OnceValues(func() (*Lexicon, error) { return Load() })

// loaded returns the embedded lexicon, read once for all tests, which must not change it.
func loaded(t testing.TB) *Lexicon {
	t.Helper()
	lx, err := loadOnce()
	if err != nil {
		t.Fatal(err)
	}
	return lx
}

// overlay writes files, given by name and text, into a new folder and returns it.
func overlay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestLoadHoldsEnough(t *testing.T) {
	lx := loaded(t)
	officials := 0
	for _, p := range lx.People {
		if (p.Country == "CN" || p.Country == "RU") && len(p.Offices) > 0 {
			officials++
		}
	}
	for _, tt := range []struct {
		what      string
		got, want int
	}{
		{"officials of both sides", officials, 150},
		{"places", len(lx.Places), 120},
		{"sites", len(lx.Sites), 40},
		{"gatherings", len(lx.Gatherings), 40},
		{"countries", len(lx.Countries), 150},
		{"offices", len(lx.Offices), 60},
	} {
		if tt.got < tt.want {
			t.Errorf("%d %s, want at least %d", tt.got, tt.what, tt.want)
		}
	}
	if y := lx.Horizon(); y < 2024 || y > 2100 {
		t.Errorf("Horizon() = %d", y)
	}
}

var (
	sectionLine = regexp.MustCompile(`^\s*# -- `)
	entryLine   = regexp.MustCompile(`^  - \{?(?:id|code): "?([^,"\s}]+)`)
)

// entries lists the ids of a file of facts, one list for each commented section.
func entries(t *testing.T, name string) [][]string {
	t.Helper()
	data, err := fs.ReadFile(yamlFiles, name)
	if err != nil {
		t.Fatal(err)
	}
	sections := [][]string{nil}
	for sc := bufio.NewScanner(bytes.NewReader(data)); sc.Scan(); {
		if sectionLine.MatchString(sc.Text()) {
			sections = append(sections, nil)
		}
		if m := entryLine.FindStringSubmatch(sc.Text()); m != nil {
			last := len(sections) - 1
			sections[last] = append(sections[last], m[1])
		}
	}
	return sections
}

// factFiles lists the embedded files that are no language's own.
func factFiles(t *testing.T) []string {
	t.Helper()
	top, err := fs.Glob(yamlFiles, "*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	people, err := fs.Glob(yamlFiles, "people/*.yaml")
	if err != nil || len(people) == 0 {
		t.Fatalf("no people: %v", err)
	}
	return append(top, people...)
}

// Load would let the later of two entries with one id replace the earlier.
func TestIDsAreUnique(t *testing.T) {
	type key struct{ kind, id string }
	seen := map[key]string{}
	for _, name := range factFiles(t) {
		kind := name
		if strings.HasPrefix(name, "people/") {
			kind = "people"
		}
		n := 0
		for _, section := range entries(t, name) {
			for _, id := range section {
				n++
				if first, ok := seen[key{kind, id}]; ok {
					t.Errorf("%s: %s is also in %s", name, id, first)
				}
				seen[key{kind, id}] = name
			}
		}
		if n == 0 {
			t.Errorf("%s: no entries", name)
		}
	}
}

// Within a section the entries stand by id, so that one is found and two do not
// hide each other. The files named here have an order of their own: of kind or of time.
func TestEntriesAreSorted(t *testing.T) {
	own := []string{"topics.yaml", "offices.yaml", "organisations.yaml", "gatherings.yaml"}
	for _, name := range factFiles(t) {
		if slices.Contains(own, name) || strings.HasPrefix(name, "eras") {
			continue
		}
		for _, section := range entries(t, name) {
			for i := 1; i < len(section); i++ {
				if section[i] < section[i-1] {
					t.Errorf("%s: %s stands behind %s", name, section[i], section[i-1])
				}
			}
		}
	}
}

func TestOverlay(t *testing.T) {
	dir := overlay(t, map[string]string{
		"people/mine.yaml": `
people:
  - id: lavrov-sergey
    name: Sergey Lavrov
    family: Lavrov
    country: RU
    names:
      en: {full: [Lavrov of the Overlay]}
    offices:
      - {office: ambassador, from: 2001-01-01, to: 2002-01-01}
  - id: nobody-nikita
    name: Nikita Nobody
    family: Nobody
    country: RU
    offices:
      - {office: mayor, from: "2010", to: "2012", of: Nowhere}
`,
		"places.yaml":      "places:\n  - {id: nowhere, name: Nowhere, country: RU}\n",
		"topics.yaml":      "topics:\n  - {code: fisheries, name: Fisheries}\n",
		"en/topics.yaml":   "topics:\n  fisheries: {strong: [fish stocks]}\n  trade: {strong: [barter deals]}\n",
		"en/triggers.yaml": "triggers:\n  - {rule: en.tea, type: meeting, role: pair, words: [took tea with]}\n",
		"tlh/grammar.yaml": "spaced: true\nand: [je]\n",
	})
	before := loaded(t)
	lx, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := len(lx.People), len(before.People)+1; got != want {
		t.Errorf("%d people, want %d: one added, one merged", got, want)
	}
	p := lx.Person("lavrov-sergey")
	if p == nil || !p.Held("foreign-minister") || !p.Held("ambassador") || len(p.Names["ru"].Full) == 0 || !slices.Contains(p.Names["en"].Full, "Lavrov of the Overlay") {
		t.Errorf("lavrov-sergey was not merged: %+v", p)
	}
	if p := lx.Person("nobody-nikita"); p == nil || p.Name != "Nikita Nobody" {
		t.Errorf("nobody-nikita = %+v", p)
	}
	if p := lx.Place("nowhere"); p == nil || p.Country != "RU" {
		t.Errorf("nowhere = %+v", p)
	}
	if last := lx.Topics[len(lx.Topics)-1].Code; last != "fisheries" {
		t.Errorf("the last topic is %s, want fisheries", last)
	}
	en, old := language(t, lx, "en"), language(t, before, "en")
	if len(en.Topics["fisheries"].Strong) != 1 {
		t.Error("the new topic has no words")
	}
	if got, want := len(en.Topics["trade"].Strong), len(old.Topics["trade"].Strong)+1; got != want {
		t.Errorf("trade has %d strong words, want %d", got, want)
	}
	if got, want := len(en.Triggers), len(old.Triggers)+1; got != want {
		t.Errorf("%d triggers, want %d", got, want)
	}
	if l := language(t, lx, "tlh"); len(l.Grammar.And) != 1 || !l.Grammar.Spaced {
		t.Errorf("a language of the overlay: %+v", l.Grammar)
	}
	if before.Person("lavrov-sergey").Held("ambassador") {
		t.Error("an overlay changed a lexicon that was already loaded")
	}
}

func TestOverlayFaults(t *testing.T) {
	tests := []struct {
		name, file, text string
		want             []string // parts of the error
	}{
		{"misspelt key", "people/mine.yaml", "people:\n  - id: x\n    nmae: X\n", []string{"people/mine.yaml", "3:5", "nmae"}},
		{"misspelt list", "places.yaml", "palces: []\n", []string{"places.yaml", "1:1", "palces"}},
		{"wrong shape", "sites.yaml", "sites:\n  - id: [a, b]\n", []string{"sites.yaml", "2:"}},
		{"no YAML", "topics.yaml", "topics: [\n", []string{"topics.yaml", "1:"}},
		{"misspelt word class", "en/grammar.yaml", "capitals: true\nplna: [will]\n", []string{"en/grammar.yaml", "2:1", "plna"}},
		{"misspelt trigger", "en/triggers.yaml", "triggers:\n  - rule: en.x\n    word: [x]\n", []string{"en/triggers.yaml", "3:5", "word"}},
		{"unknown file of a language", "en/verbs.yaml", "verbs: []\n", []string{"en/verbs.yaml", "triggers"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := overlay(t, map[string]string{tt.file: tt.text})
			_, err := Load(dir)
			if err == nil {
				t.Fatal("no error")
			}
			for _, part := range append(tt.want, dir) {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("%q is not in the error: %v", part, err)
				}
			}
		})
	}
	if _, err := Load(filepath.Join(t.TempDir(), "missing")); err == nil {
		t.Error("a folder that is not there gives no error")
	}
	if _, err := Load(overlay(t, map[string]string{"people/empty.yaml": "", "notes.txt": "not YAML: ["})); err != nil {
		t.Errorf("an empty file and one of another kind: %v", err)
	}
}

func TestExpand(t *testing.T) {
	for form, want := range map[string][]string{
		"plain":           {"plain"},
		"{a|b|}c":         {"ac", "bc", "c"},
		"x {a|b} {c|d}":   {"x a c", "x a d", "x b c", "x b d"},
		"open {a|b":       {"open {a|b"},
		"{one}":           {"one"},
		"":                {""},
		"behind } nobody": {"behind } nobody"},
	} {
		if got := Expand(form); !slices.Equal(got, want) {
			t.Errorf("Expand(%q) = %q, want %q", form, got, want)
		}
	}
}

// language returns the language with the code.
func language(t *testing.T, lx *Lexicon, code string) *Language {
	t.Helper()
	for i := range lx.Languages {
		if lx.Languages[i].Code == code {
			return &lx.Languages[i]
		}
	}
	t.Fatalf("no language %s", code)
	return nil
}

// Words that differ stand on lines of their own, in the order of their bytes, so that who
// adds one finds its place and two changes meet in git only where they touch the same word.
func TestWordsAreSorted(t *testing.T) {
	const widest = 110 // letters of a list on one line
	list := regexp.MustCompile(`^ *(?:- )?[a-z_]+: \[`)
	for _, language := range loaded(t).Languages {
		for _, name := range []string{"triggers", "grammar", "offices", "topics", "references"} {
			file := language.Code + "/" + name + ".yaml"
			text, err := fs.ReadFile(yamlFiles, file)
			if err != nil {
				t.Fatal(err)
			}
			last := ""
			for i, line := range strings.Split(string(text), "\n") {
				if list.MatchString(line) && utf8.RuneCountInString(line) > widest {
					t.Errorf("%s:%d: give each word a line of its own", file, i+1)
				}
				word, ok := strings.CutPrefix(strings.TrimLeft(line, " "), "- ")
				if !ok || strings.HasSuffix(word, ":") || strings.Contains(word, ": ") && !strings.HasPrefix(word, `"`) {
					last = ""
					continue
				}
				if plain, err := strconv.Unquote(word); err == nil {
					word = plain
				}
				if word <= last {
					t.Errorf("%s:%d: %q stands behind %q", file, i+1, word, last)
				}
				last = word
			}
		}
	}
}
