package article

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// corpus is where the annotated articles lie.
const corpus = "../../testdata/articles"

// testReader is a reader with the words of the shipped languages.
func testReader(t testing.TB) *Reader {
	t.Helper()
	words := map[string]PageWords{}
	for _, id := range []string{"en", "vi", "zh", "ru"} {
		data, err := os.ReadFile(filepath.Join("..", "lexicon", id, "page.yaml"))
		if err != nil {
			t.Fatal(err)
		}
		if words[id], err = ParseWords(data); err != nil {
			t.Fatalf("%s: %v", id, err)
		}
	}
	r, err := NewReader(words)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// leastPublished is the share of days that the page alone must tell; extract finds more.
const leastPublished = 0.93

func TestCorpus(t *testing.T) {
	golds, _ := filepath.Glob(corpus + "/*/*.gold.json")
	if len(golds) == 0 {
		t.Fatal("no annotated articles at " + corpus)
	}
	r := testReader(t)
	right, all := map[string]int{}, map[string]int{}
	for _, g := range golds {
		var gold struct {
			Lang      string
			Published *string
		}
		data, err := os.ReadFile(g)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, &gold); err != nil {
			t.Fatal(err)
		}
		base := strings.TrimSuffix(g, ".gold.json")
		path := base + ".txt"
		if _, err := os.Stat(path); err != nil {
			path = base + ".html"
		}
		if data, err = os.ReadFile(path); err != nil {
			t.Fatal(err)
		}
		a, warnings, err := r.Read(filepath.Base(path), data)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		if a.Lang != gold.Lang {
			t.Errorf("%s: lang %q, want %q", path, a.Lang, gold.Lang)
		}
		want := ""
		if gold.Published != nil {
			want = *gold.Published
		}
		all[gold.Lang]++
		got := a.Published.String()
		verdict := "WRONG"
		switch {
		case got == want || a.Published.IsZero() && want == "":
			verdict = "ok"
			right[gold.Lang]++
		case !a.Published.IsZero() && !a.Published.HasYear() && len(want) == 10 && strings.HasSuffix(got, want[4:]):
			verdict = "ok, year open"
			right[gold.Lang]++
		}
		t.Logf("%-26s %-14s want %-10s got %-10s %v | %s | %s %v", filepath.Base(path), verdict, want, got, a.Years, a.Publisher, a.Title, warnings)
	}
	for lang, n := range all {
		share := float64(right[lang]) / float64(n)
		t.Logf("%s: published right in %d of %d", lang, right[lang], n)
		if share < leastPublished {
			t.Errorf("%s: published right in %d of %d articles", lang, right[lang], n)
		}
	}
}

// roleName is the name of a role, for messages.
func roleName(r Role) string {
	return [...]string{"Title", "Lead", "Body", "Caption", "Dateline", "Furniture"}[r]
}
