package when

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"amur/model"
)

// loadGrammar reads and compiles the date words of a language.
func loadGrammar(t testing.TB, lang string) (*Grammar, Words) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "lexicon", lang, "dates.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	w, err := ParseWords(data)
	if err != nil {
		t.Fatal(err)
	}
	g, err := Compile(w)
	if err != nil {
		t.Fatal(err)
	}
	return g, w
}

// languages names the languages that have date words.
func languages(t testing.TB) []string {
	files, err := filepath.Glob(filepath.Join("..", "lexicon", "*", "dates.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no date words: %v", err)
	}
	var all []string
	for _, f := range files {
		all = append(all, filepath.Base(filepath.Dir(f)))
	}
	return all
}

func exampleContext(t testing.TB, w Words, planned bool) Context {
	t.Helper()
	return Context{Published: date(t, w.Published), Event: date(t, w.Event), Stay: date(t, w.Event), StayEnd: date(t, w.Event), Future: planned}
}

func date(t testing.TB, s string) model.Date {
	t.Helper()
	if s == "" {
		return model.Date{}
	}
	d, err := model.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// resolved is e's date in EDTF, "?" when there is none.
func resolved(e Expr, c Context) string {
	d, ok := e.Resolve(c)
	if !ok {
		return "?"
	}
	return d.String()
}

func TestRuleExamples(t *testing.T) {
	for _, lang := range languages(t) {
		t.Run(lang, func(t *testing.T) {
			g, w := loadGrammar(t, lang)
			for _, r := range w.Rules {
				checkExamples(t, g, r, r.Examples, exampleContext(t, w, false))
				checkExamples(t, g, r, r.Planned, exampleContext(t, w, true))
				for _, text := range r.Not {
					for _, e := range g.Find(text, 0, len(text)) {
						if e.Rule == r.Name || r.Is == "nothing" {
							t.Errorf("rule %s reads %q in %q", e.Rule, text[e.Start:e.End], text)
						}
					}
				}
				if len(r.Examples)+len(r.Planned)+len(r.Not) == 0 {
					t.Errorf("rule %s has no examples", r.Name)
				}
			}
		})
	}
}

func checkExamples(t *testing.T, g *Grammar, r Rule, examples map[string]string, c Context) {
	t.Helper()
	for text, want := range examples {
		found := g.Find(text, 0, len(text))
		if want == "?" && len(found) == 0 {
			continue
		}
		if len(found) != 1 {
			t.Errorf("rule %s: %q: found %d expressions, want 1", r.Name, text, len(found))
			continue
		}
		if got := resolved(found[0], c); got != want || found[0].Rule != r.Name {
			t.Errorf("rule %s: %q: rule %s read %q as %s, want %s", r.Name, text,
				found[0].Rule, text[found[0].Start:found[0].End], got, want)
		}
	}
}

func TestTextExamples(t *testing.T) {
	for _, lang := range languages(t) {
		g, w := loadGrammar(t, lang)
		for _, x := range w.Texts {
			c := exampleContext(t, w, x.Planned)
			var got []string
			for _, e := range g.Find(x.Text, 0, len(x.Text)) {
				got = append(got, x.Text[e.Start:e.End]+" = "+resolved(e, c))
			}
			if strings.Join(got, "; ") != strings.Join(x.Dates, "; ") {
				t.Errorf("%s: %q\n got %q\nwant %q", lang, x.Text, got, x.Dates)
			}
		}
	}
}
