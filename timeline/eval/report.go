// Package eval reports how well what was read of annotated articles agrees
// with their annotation: as tables for the terminal, as Markdown, as JSON.
package eval

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"slices"

	"amur/model"
	"amur/model/gold"
)

// Article is an annotated article and how what was read of it compares.
type Article struct {
	gold.Article
	gold.Outcome
	Failed    bool       // it could not be read at all
	Sentences []Sentence // of the article, to show where a missed contact may stand; may be nil
}

// Corpus is a folder of annotated articles.
type Corpus struct {
	Name     string // as the user gave it
	Articles []Article
	Merging  gold.Merging
}

// Write prints the report on some corpora in a format: text, md or json. With faults it lists
// every one, with the sentence that it rests on.
func Write(w io.Writer, corpora []Corpus, format string, faults bool) error {
	r := newReport(corpora)
	if faults {
		r.list()
	}
	var b bytes.Buffer
	var err error
	switch format {
	case "text":
		err = r.text(&b)
	case "md":
		err = r.markdown(&b)
	case "json":
		err = r.json(&b)
	default:
		err = fmt.Errorf("unknown format %q; known are text, md and json", format)
	}
	if err != nil {
		return err
	}
	_, err = b.WriteTo(w)
	return err
}

// report holds the sums over the articles.
type report struct {
	corpora   []Corpus
	byCorpus  []row
	languages []row
	types     []row
	all       row
	failed    int
	faulty    []articleFaults // where they are asked for
}

// row is a line of the tables of scores.
type row struct {
	name    string
	tally   gold.Tally
	merging []gold.Merging // one for each corpus; none in rows by language or type
}

func newReport(corpora []Corpus) *report {
	r := &report{corpora: corpora, all: row{name: "all"}}
	languages, types := make(map[string]gold.Tally), make(map[model.Type]gold.Tally)
	for _, c := range corpora {
		own := row{name: c.Name, merging: []gold.Merging{c.Merging}}
		for i := range c.Articles {
			a := &c.Articles[i]
			own.tally.Add(a.Tally)
			addTo(languages, a.Lang, a.Tally)
			for typ, t := range a.Types {
				addTo(types, typ, t)
			}
			if a.Failed {
				r.failed++
			}
		}
		r.byCorpus = append(r.byCorpus, own)
		r.all.tally.Add(own.tally)
		r.all.merging = append(r.all.merging, c.Merging)
	}
	for _, lang := range slices.Sorted(maps.Keys(languages)) {
		r.languages = append(r.languages, row{name: lang, tally: languages[lang]})
	}
	for _, typ := range model.Types() {
		if t, ok := types[typ]; ok {
			r.types = append(r.types, row{name: string(typ), tally: t})
		}
	}
	return r
}

func addTo[K comparable](sums map[K]gold.Tally, key K, t gold.Tally) {
	sum := sums[key]
	sum.Add(t)
	sums[key] = sum
}

// bcubed is the mean B-cubed F1 of the corpora of a row.
func (r row) bcubed() (f1 float64, ok bool) {
	for _, m := range r.merging {
		f1 += m.BCubed
	}
	if len(r.merging) == 0 {
		return 0, false
	}
	return f1 / float64(len(r.merging)), true
}

// extra is the number of events for each contact, over all corpora of a row.
func (r row) extra() (events float64, ok bool) {
	var sum gold.Merging
	for _, m := range r.merging {
		sum.Events += m.Events
		sum.Contacts += m.Contacts
	}
	return sum.Extra()
}

// topics is the F1 of topics; ok is false where there were none.
func (r row) topics() (f1 float64, ok bool) {
	return r.tally.Topics.F1(), !r.tally.Topics.Empty()
}
