package extract_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"amur/extract"
	"amur/extract/article"
	"amur/extract/lexicon"
	"amur/model"
)

// telling is a short text, the day it was published, and the contacts that it
// tells, as brief writes them.
type telling struct {
	name, published, text string
	want                  []string
}

// tellAll tells the contacts of every text of a table.
func tellAll(t *testing.T, lang string, rows []telling) {
	t.Helper()
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			if got := tell(t, lang, r.published, r.text); !slices.Equal(got, r.want) {
				t.Errorf("published %s\n%s\ngot  %q\nwant %q", r.published, r.text, got, r.want)
			}
		})
	}
}

// engine reads texts; it is loaded once for all tables of tellings.
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
	var out []string
	for _, event := range events(t, lang, published, text) {
		out = append(out, brief(event))
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
