package extract_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/goccy/go-yaml"

	"amur/extract"
	"amur/extract/article"
	"amur/extract/lexicon"
	"amur/model"
)

// tellings is the folder of short texts and what they tell: LANGUAGE/TOPIC.yaml, and mixed/TOPIC.yaml
// for rules that several languages share.
const tellings = "testdata/tell"

// telling is an entry of such a file: a text, a paragraph a line, and the contacts that it tells.
type telling struct {
	Name      string
	Lang      string // in mixed alone; else the folder says it
	Published string // the day, where it is known
	Text      string
	Want      []string // the contacts, as brief writes them
	Topics    []string // the topics of each contact, as in "meeting energy,trade"; Want is then left out
	Offices   []string // the officials of each contact with their offices, as in "Wang Yi, State Councilor - Vladimir Putin, President"; Want is then left out
}

// TestTell reads every text of the folder and compares what it tells.
func TestTell(t *testing.T) {
	eachYAML(t, tellings, func(t *testing.T, path string) {
		all, err := readTellings(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, one := range all {
			t.Run(one.Name, one.check)
		}
	})
}

// eachYAML calls test for every file below a folder, under the file's path without its ending. All must be YAML.
func eachYAML(t *testing.T, folder string, test func(t *testing.T, path string)) {
	t.Helper()
	files := 0
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		files++
		name, err := filepath.Rel(folder, strings.TrimSuffix(path, ".yaml"))
		if err != nil {
			return err
		}
		t.Run(filepath.ToSlash(name), func(t *testing.T) { test(t, path) })
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files == 0 {
		t.Fatalf("no files in %s", folder)
	}
}

// decodeYAML reads a file into a value that has a field for each of its keys.
func decodeYAML(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if filepath.Ext(path) != ".yaml" {
		return fmt.Errorf("%s: not YAML", path)
	}
	if err := yaml.UnmarshalWithOptions(data, into, yaml.Strict()); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// readTellings reads one file and says what is wrong in it.
func readTellings(path string) ([]telling, error) {
	var all []telling
	if err := decodeYAML(path, &all); err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%s: no entries", path)
	}
	folder := filepath.Base(filepath.Dir(path))
	names := make(map[string]bool)
	for i := range all {
		one := &all[i]
		if err := one.place(folder); err != nil {
			return nil, fmt.Errorf("%s: entry %d, %q: %w", path, i+1, one.Name, err)
		}
		if names[one.Name] {
			return nil, fmt.Errorf("%s: two entries are named %q", path, one.Name)
		}
		names[one.Name] = true
	}
	return all, nil
}

// place gives an entry the language of its folder, or its name the language that it has itself.
func (one *telling) place(folder string) error {
	switch {
	case one.Name == "":
		return errors.New("no name")
	case strings.TrimSpace(one.Text) == "":
		return errors.New("no text")
	case one.Want != nil && one.Topics != nil || one.Want != nil && one.Offices != nil || one.Topics != nil && one.Offices != nil:
		return errors.New("more than one of want, topics and offices")
	case folder != "mixed" && one.Lang != "":
		return errors.New("lang is what the folder says")
	case folder != "mixed":
		one.Lang = folder
	case one.Lang == "":
		return errors.New("no lang")
	default:
		one.Name = one.Lang + "/" + one.Name
	}
	return nil
}

// check reads the text and compares its contacts, or what is asked of them, with those wanted.
func (one telling) check(t *testing.T) {
	contacts := events(t, one.Lang, one.Published, one.Text)
	got, want := briefs(contacts), one.Want
	switch {
	case one.Topics != nil:
		got, want = topicsOf(contacts), one.Topics
	case one.Offices != nil:
		got, want = officesOf(contacts), one.Offices
	}
	if !slices.Equal(got, want) {
		t.Errorf("published %s\n%s\ngot  %q\nwant %q", one.Published, one.Text, got, want)
	}
}

// officesOf returns the officials of each contact with their offices.
func officesOf(contacts []model.Event) []string {
	var out []string
	for _, e := range contacts {
		var sides []string
		for _, list := range [2][]model.Official{e.China, e.Russia} {
			var officials []string
			for _, o := range list {
				officials = append(officials, strings.Trim(o.Name+", "+o.Office, ", "))
			}
			if len(officials) > 0 {
				sides = append(sides, strings.Join(officials, "; "))
			}
		}
		out = append(out, strings.Join(sides, " - "))
	}
	return out
}

// topicsOf returns the type of each contact with its topics.
func topicsOf(contacts []model.Event) []string {
	var out []string
	for _, e := range contacts {
		var codes []string
		for _, topic := range e.Topics {
			codes = append(codes, topic.Code)
		}
		out = append(out, strings.TrimSpace(string(e.Type)+" "+strings.Join(codes, ",")))
	}
	return out
}

// engine reads texts; it is loaded once for all tellings.
type engine struct {
	reader    *article.Reader
	extractor *extract.Extractor
}

var loadEngine = sync.OnceValues(func() (*engine, error) { return newEngine() })

// newEngine reads the built-in lexicon and the folders over it.
func newEngine(dirs ...string) (*engine, error) {
	lx, err := lexicon.Load(dirs...)
	if err != nil {
		return nil, err
	}
	words := make(map[string]article.PageWords)
	for _, l := range lx.Languages {
		if len(l.Page) == 0 {
			continue
		}
		if words[l.Code], err = article.ParseWords(l.Page); err != nil {
			return nil, err
		}
	}
	reader, err := article.NewReader(words)
	if err != nil {
		return nil, err
	}
	extractor, err := extract.New(lx)
	if err != nil {
		return nil, err
	}
	return &engine{reader, extractor}, nil
}

// tell returns the contacts of a text in a language, published on a day ("" when
// it is not known), in order of the telling. Every line is a paragraph.
func tell(t *testing.T, lang, published, text string) []string {
	t.Helper()
	return briefs(events(t, lang, published, text))
}

func briefs(contacts []model.Event) []string {
	var out []string
	for _, e := range contacts {
		out = append(out, brief(e))
	}
	return out
}

// events returns the contacts of a text, as tell does, whole.
func events(t *testing.T, lang, published, text string) []model.Event {
	t.Helper()
	e, err := loadEngine()
	if err != nil {
		t.Fatal(err)
	}
	front := "---\nlang: " + lang + "\n"
	if published != "" {
		front += fmt.Sprintf("published: %q\n", published)
	}
	a, _, err := e.reader.Read("telling.txt", []byte(front+"---\n"+strings.ReplaceAll(text, "\n", "\n\n")+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	return e.extractor.Events(a)
}

// brief is an event on one line, as in
//
//	meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN, Diaoyutai (BRICS Summit)
//
// An office stands for a name that is not known, and a place that is not known is left out.
func brief(e model.Event) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s ", e.Type, e.Date, e.Status)
	var sides []string
	for _, list := range [2][]model.Official{e.China, e.Russia} {
		var names []string
		for _, o := range list {
			name := o.Name
			if name == "" {
				name = "[" + o.Office + "]"
			}
			names = append(names, name)
		}
		if len(names) > 0 {
			sides = append(sides, strings.Join(names, ", "))
		}
	}
	b.WriteString(strings.Join(sides, " - "))
	switch v := e.Venue; {
	case v.Place != "":
		b.WriteString(" @ " + v.Place + "/" + v.Country)
	case v.Country != "":
		b.WriteString(" @ " + v.Country)
	}
	if e.Venue.Site != "" {
		b.WriteString(", " + e.Venue.Site)
	}
	if e.Venue.Occasion != "" {
		b.WriteString(" (" + e.Venue.Occasion + ")")
	}
	return b.String()
}
