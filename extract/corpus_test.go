package extract_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"amur/model/gold"
)

// floors are the least F1 that the articles of a language must reach.
var floors = map[string]struct{ found, core, full float64 }{
	"en": {0.82, 0.77, 0.72},
	"ru": {0.82, 0.76, 0.68},
	"vi": {0.88, 0.83, 0.80},
	"zh": {0.84, 0.82, 0.81},
}

func TestCorpus(t *testing.T) {
	for _, lang := range slices.Sorted(maps.Keys(floors)) {
		t.Run(lang, func(t *testing.T) {
			s := scoreCorpus(t, "../testdata/articles/"+lang)
			found, core, full := s.F1(s.Found), s.F1(s.Core), s.F1(s.Full)
			t.Logf("%d articles: found %.3f, core %.3f, full %.3f", s.Articles, found, core, full)
			if floor := floors[lang]; found < floor.found || core < floor.core || full < floor.full {
				t.Errorf("found %.3f, core %.3f, full %.3f; the floors are %.2f, %.2f, %.2f. make eval lists the errors", found, core, full, floor.found, floor.core, floor.full)
			}
		})
	}
}

// spuriousAllowed is how many events the 200 articles without a contact may yield.
const spuriousAllowed = 2

// The articles of this folder name both sides and often officials of both, without
// telling any contact.
func TestWithoutContacts(t *testing.T) {
	const dir = "../testdata/without"
	e, err := loadEngine()
	if err != nil {
		t.Fatal(err)
	}
	files, err := os.ReadDir(dir)
	if err != nil || len(files) < 200 {
		t.Fatalf("%s: %d articles, %v", dir, len(files), err)
	}
	var found []string
	for _, f := range files {
		text, err := os.ReadFile(filepath.Join(dir, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		a, _, err := e.reader.Read(f.Name(), text)
		if err != nil {
			t.Fatal(fmt.Errorf("%s: %w", f.Name(), err))
		}
		for _, event := range e.extractor.Events(a) {
			found = append(found, fmt.Sprintf("%s: %s %q", f.Name(), event.ID, event.Sources[0].Quote))
		}
	}
	t.Logf("%d articles, %d events", len(files), len(found))
	if len(found) > spuriousAllowed {
		t.Errorf("%d events, at most %d are allowed:\n%s", len(found), spuriousAllowed, strings.Join(found, "\n"))
	}
}

// The articles that the program was begun with, where they are at hand: every
// contact in them is fully right, there is no other, and the topics nearly are.
func TestCorpusSeeds(t *testing.T) {
	const (
		seeds  = "../../shared/corpus/seeds"
		topics = 0.90
	)
	if _, err := os.Stat(seeds); err != nil {
		t.Skip("there are no seed articles beside the project")
	}
	s := scoreCorpus(t, seeds)
	if s.F1(s.Full) < 1 || s.Topics.F1() < topics {
		t.Errorf("found %.3f, core %.3f, full %.3f, topics %.3f; the seed articles must have 1 in the first three and %.2f in topics. amur eval --errors lists the errors",
			s.F1(s.Found), s.F1(s.Core), s.F1(s.Full), s.Topics.F1(), topics)
	}
}

// scoreCorpus reads the annotated articles of a folder and counts what is right.
func scoreCorpus(t *testing.T, dir string) (sum gold.Tally) {
	t.Helper()
	e, err := loadEngine()
	if err != nil {
		t.Fatal(err)
	}
	articles, err := gold.ReadCorpus(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range articles {
		text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(g.Name)))
		if err != nil {
			t.Fatal(err)
		}
		a, _, err := e.reader.Read(g.Name, text)
		if err != nil {
			t.Fatal(fmt.Errorf("%s: %w", g.Name, err))
		}
		sum.Add(gold.Score(g.Contacts, e.extractor.Events(a)).Tally)
	}
	return sum
}
