package extract_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"amur/extract"
	"amur/extract/article"
	"amur/extract/lexicon"
	"amur/model"
)

// floors are the least F1 that the articles of a language must reach.
var floors = map[string]struct{ found, core, full float64 }{
	"en": {0.90, 0.82, 0.78},
	"vi": {0.92, 0.86, 0.84},
}

func TestCorpus(t *testing.T) {
	table := []string{fmt.Sprintf("%-4s%9s%6s%6s | %6s%7s%7s | %6s%7s%7s%7s", "", "articles", "gold", "got", "found", "core", "full", "date", "people", "place", "topics")}
	var all score
	for _, lang := range slices.Sorted(maps.Keys(floors)) {
		var s score
		for _, a := range readAnnotated(t, "../testdata/articles/"+lang) {
			for _, fault := range s.add(a) {
				t.Logf("%s: %s", a.name, fault)
			}
		}
		table = append(table, s.row(lang))
		all.plus(s)
		found, core, full := s.f1(s.found), s.f1(s.core), s.f1(s.full)
		if floor := floors[lang]; found < floor.found || core < floor.core || full < floor.full {
			t.Errorf("%s: found %.3f, core %.3f, full %.3f; the floors are %.2f, %.2f, %.2f", lang, found, core, full, floor.found, floor.core, floor.full)
		}
	}
	table = append(table, all.row("all"))
	t.Log("F1 of contacts; of those found, the share with the right date, people and place, and the F1 of topics\n" + strings.Join(table, "\n"))
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
	var s score
	for _, a := range readAnnotated(t, seeds) {
		for _, fault := range s.add(a) {
			t.Errorf("%s: %s", a.name, fault)
		}
	}
	if s.f1(s.found) < 1 || s.f1(s.core) < 1 || s.f1(s.full) < 1 || s.topics.f1() < topics {
		t.Errorf("the seed articles must have 1 in found, core and full, and %.2f in topics\n%s", topics, s.row(""))
	}
}

// annotated is an article with its contacts as annotated and as the program reads them.
type annotated struct {
	name string
	gold []goldEvent
	got  []model.Event
}

// readAnnotated reads the articles of a folder that have a gold file.
func readAnnotated(t *testing.T, dir string) []annotated {
	t.Helper()
	lx, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	words := make(map[string]article.PageWords)
	for _, l := range lx.Languages {
		if len(l.Page) > 0 {
			if words[l.Code], err = article.ParseWords(l.Page); err != nil {
				t.Fatal(err)
			}
		}
	}
	reader, err := article.NewReader(words)
	if err != nil {
		t.Fatal(err)
	}
	extractor, err := extract.New(lx)
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(dir + "/*.gold.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("%s holds no gold files: %v", dir, err)
	}
	var all []annotated
	for _, file := range files {
		var gold struct{ Events []goldEvent }
		readJSON(t, file, &gold)
		name, text := articleOf(t, file)
		a, _, err := reader.Read(name, text)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, annotated{name: name, gold: gold.Events, got: extractor.Events(a)})
	}
	return all
}

func readJSON(t *testing.T, file string, into any) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
}

// articleOf reads the article beside a gold file.
func articleOf(t *testing.T, gold string) (name string, text []byte) {
	t.Helper()
	base := gold[:len(gold)-len(".gold.json")]
	for _, ending := range []string{".txt", ".html"} {
		if data, err := os.ReadFile(base + ending); err == nil {
			return filepath.Base(base + ending), data
		}
	}
	t.Fatalf("%s: there is no article beside it", gold)
	return "", nil
}

// score counts over articles.
type score struct {
	articles            int
	gold, got           int // contacts that count: all but optional ones
	paired              int // of these, paired with each other
	found, core, full   int
	date, people, place int // of the paired, with that field right
	topics              agreement
}

// agreement counts what is wanted, what is there, and what is both.
type agreement struct{ want, have, both int }

func (a agreement) f1() float64 { return 2 * float64(a.both) / float64(max(a.want+a.have, 1)) }

// f1 is the harmonic mean of precision and recall for a count of right contacts.
func (s *score) f1(right int) float64 { return agreement{s.gold, s.got, right}.f1() }

func (s *score) share(right int) float64 { return float64(right) / float64(max(s.paired, 1)) }

// row is the score as a line of the table.
func (s *score) row(name string) string {
	return fmt.Sprintf("%-4s%9d%6d%6d | %6.3f%7.3f%7.3f | %6.3f%7.3f%7.3f%7.3f", name, s.articles, s.gold, s.got,
		s.f1(s.found), s.f1(s.core), s.f1(s.full), s.share(s.date), s.share(s.people), s.share(s.place), s.topics.f1())
}

// plus adds the counts of other articles.
func (s *score) plus(o score) {
	s.articles += o.articles
	s.gold, s.got, s.paired = s.gold+o.gold, s.got+o.got, s.paired+o.paired
	s.found, s.core, s.full = s.found+o.found, s.core+o.core, s.full+o.full
	s.date, s.people, s.place = s.date+o.date, s.people+o.people, s.place+o.place
	s.topics = agreement{s.topics.want + o.topics.want, s.topics.have + o.topics.have, s.topics.both + o.topics.both}
}

// add counts an article and says what is wrong in it.
func (s *score) add(a annotated) (faults []string) {
	s.articles++
	pairs := pair(a.got, a.gold)
	gotUsed, goldUsed := make([]bool, len(a.got)), make([]bool, len(a.gold))
	for _, p := range pairs {
		gotUsed[p.got], goldUsed[p.gold] = true, true
		e, g := a.got[p.got], a.gold[p.gold]
		if g.Optional {
			continue
		}
		s.paired++
		s.gold++
		s.got++
		typ, date, people, place := g.rightType(e), g.rightDate(e), g.rightPeople(e), g.rightPlace(e)
		core := typ && date && people
		full := core && place && e.Status == g.Status
		count(&s.date, date)
		count(&s.people, people)
		count(&s.place, place)
		count(&s.found, typ)
		count(&s.core, core)
		count(&s.full, full)
		g.countTopics(e, &s.topics)
		if !full {
			faults = append(faults, "has "+describe(e)+", not "+g.describe())
		}
	}
	for i, e := range a.got {
		if !gotUsed[i] {
			s.got++
			faults = append(faults, "has "+describe(e)+", which it does not tell")
		}
	}
	for i, g := range a.gold {
		if !goldUsed[i] && !g.Optional {
			s.gold++
			faults = append(faults, "lacks "+g.describe())
		}
	}
	return faults
}

func count(n *int, right bool) {
	if right {
		*n++
	}
}

type pairing struct{ got, gold, fit int }

// pair matches contacts with gold ones, the best fitting first.
func pair(got []model.Event, gold []goldEvent) []pairing {
	var all, chosen []pairing
	for i, e := range got {
		for j, g := range gold {
			if g.near(e) {
				all = append(all, pairing{i, j, g.fit(e)})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b pairing) int { return cmp.Compare(b.fit, a.fit) })
	for _, p := range all {
		if !slices.ContainsFunc(chosen, func(c pairing) bool { return c.got == p.got || c.gold == p.gold }) {
			chosen = append(chosen, p)
		}
	}
	return chosen
}
