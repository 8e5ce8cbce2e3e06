package lexicon

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// base is a small lexicon to lay another over.
var base = map[string]string{
	"people/a.yaml": `
people:
  - id: ivanov-ivan
    name: Ivan Ivanov
    family: Ivanov
    country: RU
    spokesperson: true
    names:
      en: {full: [Ivan I. Ivanov], short: [Ivanov]}
      vi: {full: [I-van I-va-nốp]}
    offices:
      - {office: mayor, from: 2001-01-01, to: 2003-01-01, of: Omsk}
      - {office: governor, from: 2010-01-01, to: "", of: Omsk Oblast}
  - {id: petrov-pyotr, name: Pyotr Petrov, family: Petrov, country: RU}
`,
	"gatherings.yaml": `
gatherings:
  - id: river-forum
    name: River Forum
    level: other
    members: both
    names: {en: [Forum of the Rivers]}
    editions:
      - {from: 2024-06-02, to: 2024-06-04, place: omsk}
`,
	"en/triggers.yaml": `
triggers:
  - {rule: en.met, type: meeting, role: pair, weak: true, words: [met]}
`,
	"en/topics.yaml":  "topics:\n  trade: {strong: [trade], weak: [deal]}\n  space: {strong: [space]}\n",
	"en/grammar.yaml": "spaced: true\nplan: [will]\nstays: {two-day: 2}\n",
	"en/offices.yaml": "offices:\n  - {office: mayor, words: [mayor]}\n  - {office: mayor, needs: true, words: [head]}\n",
}

// laid reads the base and a folder over it.
func laid(t *testing.T, over map[string]string) (*Lexicon, error) {
	t.Helper()
	lx := &Lexicon{}
	for _, dir := range []string{overlay(t, base), overlay(t, over)} {
		if _, err := lx.read(os.DirFS(dir), "mine"); err != nil {
			return nil, err
		}
	}
	lx.finish()
	return lx, nil
}

func TestOverlayMerges(t *testing.T) {
	for _, c := range []struct {
		name, file, text string
		got              func(*Lexicon) any
		want             any
	}{
		{"forms are added, each once", "people/x.yaml", "people:\n  - {id: ivanov-ivan, names: {en: {full: [Ivan I. Ivanov, Vanya Ivanov]}, zh: {full: [伊万]}}}",
			func(lx *Lexicon) any { return lx.Person("ivanov-ivan").Names },
			map[string]Names{"en": {Full: []string{"Ivan I. Ivanov", "Vanya Ivanov"}, Short: []string{"Ivanov"}}, "vi": {Full: []string{"I-van I-va-nốp"}}, "zh": {Full: []string{"伊万"}}}},
		{"what is not given stays", "people/x.yaml", "people:\n  - {id: ivanov-ivan, family: Iwanow}",
			func(lx *Lexicon) any {
				p := lx.Person("ivanov-ivan")
				return []any{p.Name, p.Family, p.Country, p.Spokes, len(p.Offices)}
			}, []any{"Ivan Ivanov", "Iwanow", "RU", true, 2}},
		{"false is given too", "people/x.yaml", "people:\n  - {id: ivanov-ivan, spokesperson: false}",
			func(lx *Lexicon) any { return lx.Person("ivanov-ivan").Spokes }, false},
		{"a tenure replaces the one of the same office and first day; others are put in order", "people/x.yaml",
			"people:\n  - id: ivanov-ivan\n    offices:\n      - {office: governor, from: 2010-01-01, to: 2012-01-01, of: Omsk Oblast}\n      - {office: mayor, from: 2005, to: 2006, of: Tomsk}",
			func(lx *Lexicon) any { return lx.Person("ivanov-ivan").Offices },
			[]Tenure{{Office: "mayor", From: "2001-01-01", To: "2003-01-01", Of: "Omsk"}, {Office: "mayor", From: "2005", To: "2006", Of: "Tomsk"}, {Office: "governor", From: "2010-01-01", To: "2012-01-01", Of: "Omsk Oblast"}}},
		{"drop takes an entry out", "people/x.yaml", "people:\n  - {id: ivanov-ivan, drop: true}",
			func(lx *Lexicon) any { return []any{lx.Person("ivanov-ivan") == nil, len(lx.People), lx.People[0].ID} }, []any{true, 1, "petrov-pyotr"}},
		{"what stands behind one that is dropped is still found", "people/x.yaml", "people:\n  - {id: ivanov-ivan, drop: true}\n  - {id: petrov-pyotr, family: Petroff}",
			func(lx *Lexicon) any { return []any{len(lx.People), lx.People[0].Family} }, []any{1, "Petroff"}},
		{"replace puts the entry in place of the old one", "people/x.yaml", "people:\n  - {id: ivanov-ivan, replace: true, name: Ivan Ivanov, country: RU}",
			func(lx *Lexicon) any { return *lx.Person("ivanov-ivan") }, Person{ID: "ivanov-ivan", Name: "Ivan Ivanov", Country: "RU"}},
		{"an edition replaces the one of the same first day", "gatherings.yaml", "gatherings:\n  - {id: river-forum, editions: [{from: 2023-06-01, place: tomsk}, {from: 2024-06-02, to: 2024-06-05, place: omsk}]}",
			func(lx *Lexicon) any { return []any{lx.Gatherings[0].Members, lx.Gatherings[0].Editions} },
			[]any{"both", []Edition{{From: "2023-06-01", Place: "tomsk"}, {From: "2024-06-02", To: "2024-06-05", Place: "omsk"}}}},
		{"words are added to a rule", "en/triggers.yaml", "triggers:\n  - {rule: en.met, words: [saw]}",
			func(lx *Lexicon) any { return lx.Languages[0].Triggers[0] }, Trigger{Rule: "en.met", Type: "meeting", Role: "pair", Weak: true, Words: []string{"met", "saw"}}},
		{"words are added to topics", "en/topics.yaml", "topics:\n  trade: {strong: [barter]}\n  space: {drop: true}\n  energy: {strong: [oil]}",
			func(lx *Lexicon) any { return lx.Languages[0].Topics },
			map[string]TopicWords{"trade": {Strong: []string{"trade", "barter"}, Weak: []string{"deal"}}, "energy": {Strong: []string{"oil"}}}},
		{"words are replaced", "en/topics.yaml", "topics:\n  trade: {replace: true, strong: [barter]}",
			func(lx *Lexicon) any { return lx.Languages[0].Topics["trade"] }, TopicWords{Strong: []string{"barter"}}},
		{"words of grammar are added", "en/grammar.yaml", "plan: [shall]\nstays: {three-day: 3}\n",
			func(lx *Lexicon) any {
				g := lx.Languages[0].Grammar
				return []any{g.Spaced, g.Plan, g.Stays}
			}, []any{true, []string{"will", "shall"}, map[string]int{"two-day": 2, "three-day": 3}}},
		{"grammar is replaced", "en/grammar.yaml", "replace: true\nplan: [shall]\n",
			func(lx *Lexicon) any { return []any{lx.Languages[0].Grammar.Spaced, lx.Languages[0].Grammar.Plan} }, []any{false, []string{"shall"}}},
		{"words of an office go by what they need", "en/offices.yaml", "offices:\n  - {office: mayor, words: [lord mayor]}",
			func(lx *Lexicon) any { return lx.Languages[0].Offices },
			[]OfficeWords{{Office: "mayor", Words: []string{"mayor", "lord mayor"}}, {Office: "mayor", Needs: true, Words: []string{"head"}}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			lx, err := laid(t, map[string]string{c.file: c.text})
			if err != nil {
				t.Fatal(err)
			}
			if got := c.got(lx); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got  %+v\nwant %+v", got, c.want)
			}
		})
	}
}

func TestOverlayErrorsNameTheLine(t *testing.T) {
	for _, c := range []struct{ name, file, text, want string }{
		{"nothing to drop", "people/x.yaml", "people:\n  - {id: ivanov-ivan}\n  - {id: sidorov, drop: true}", `mine/people/x.yaml:3:5: there is no id "sidorov" to drop; `},
		{"no topic to drop", "en/topics.yaml", "topics:\n  energy: {drop: true}", `mine/en/topics.yaml:2:3: there is no "energy" to drop; `},
		{"no id", "places.yaml", "places:\n  - name: Omsk\n    country: RU", `mine/places.yaml:2:5: the entry has no id; add one that no other entry has`},
		{"unknown key of an entry", "places.yaml", "places:\n  - id: omsk\n    county: RU", `mine/places.yaml:3:5: unknown field "county"; known are id, name, country, `},
		{"unknown key of a file", "places.yaml", "place:\n  - id: omsk", `mine/places.yaml:1:1: unknown key "place"; known are people, offices, `},
		{"unknown key of a language's file", "en/triggers.yaml", "rules: []", `mine/en/triggers.yaml:1:1: unknown key "rules"; this file has the one key "triggers"`},
		{"no list", "places.yaml", "places: {id: omsk}", `mine/places.yaml:1:9: a list is wanted here; `},
		{"no entry", "places.yaml", "places:\n  - omsk", `mine/places.yaml:2:5: an entry with keys is wanted here, `},
		{"no truth", "places.yaml", "places:\n  - {id: omsk, drop: perhaps}", `mine/places.yaml:2:22: drop and replace are true or false`},
		{"no YAML of dates", "en/dates.yaml", "rules: [\n", `mine/en/dates.yaml:1:`},
	} {
		_, err := laid(t, map[string]string{c.file: c.text})
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %s…", c.name, err, c.want)
		}
	}
}

// Laying one folder over two lexicons must not let one see what the other got.
func TestOverlayLeavesOthersAlone(t *testing.T) {
	before := slices.Clone(loaded(t).Person("lavrov-sergey").Names["en"].Full)
	for range 2 {
		lx, err := Load(overlay(t, map[string]string{"people/x.yaml": "people:\n  - {id: lavrov-sergey, names: {en: {full: [Lavrov the Elder]}}}"}))
		if err != nil {
			t.Fatal(err)
		}
		if got := lx.Person("lavrov-sergey").Names["en"].Full; len(got) != len(before)+1 {
			t.Errorf("%q", got)
		}
	}
	if got := loaded(t).Person("lavrov-sergey").Names["en"].Full; !slices.Equal(got, before) {
		t.Errorf("the built-in lexicon has now %q", got)
	}
}

// What a folder adds is in no scanner that is built in, so these are not used then.
func TestOverlayDropsScanners(t *testing.T) {
	dir := t.TempDir()
	if _, err := Load(dir); err == nil || !strings.Contains(err.Error(), "no .yaml file in it") {
		t.Errorf("an empty folder: error %v", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "people.yaml"), []byte("people: []\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, dirs := range [][]string{nil, {dir}} {
		lx, err := Load(dirs...)
		if err != nil {
			t.Fatal(err)
		}
		for i := range lx.Languages {
			if l := &lx.Languages[i]; (l.Scanner != "") != (dirs == nil) {
				t.Errorf("%d folders: %s has a scanner of %d bytes", len(dirs), l.Code, len(l.Scanner))
			}
		}
	}
}
