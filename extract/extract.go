// Package extract reads articles and tells the contacts in them. The way of an
// article through it is the list of stages in (*Extractor).frames.
package extract

import (
	"fmt"
	"sync"

	"amur/extract/article"
	"amur/extract/english"
	"amur/extract/frame"
	"amur/extract/internal/pack"
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Extractor turns articles into events. It may be used by several goroutines at once.
type Extractor struct {
	lexicon   *lexicon.Lexicon
	languages map[string]*reader
}

// reader holds what is compiled for one language.
type reader struct {
	lang   *lexicon.Language
	once   sync.Once     // guards words and dates, the costly parts
	words  *scan.Scanner // from first use on
	dates  *when.Grammar // from first use on
	spoken when.Words    // what dates is compiled from
	people *who.Finder
	places *where.Finder
	tagger who.Tagger // nil when the language names none
}

// tagger returns the plug that a language's grammar names, nil for none.
func tagger(name string) (who.Tagger, error) {
	switch name {
	case "":
		return nil, nil
	case "prose":
		return new(english.Tagger), nil
	}
	return nil, fmt.Errorf("tagger %q is not known; use prose or leave it out", name)
}

// New returns an extractor that knows the lexicon.
func New(lx *lexicon.Lexicon) (*Extractor, error) {
	x := &Extractor{lexicon: lx, languages: make(map[string]*reader)}
	for i := range lx.Languages {
		if l := &lx.Languages[i]; len(l.Triggers) > 0 && len(l.Dates) > 0 {
			r, err := newReader(lx, l)
			if err != nil {
				return nil, fmt.Errorf("lexicon: %s/dates.yaml: %w", l.Code, err)
			}
			x.languages[l.Code] = r
		}
	}
	if len(x.languages) == 0 {
		return nil, fmt.Errorf("lexicon: no language has both triggers and dates")
	}
	return x, nil
}

// Events returns the contacts that the article tells, each with the article as
// its source, in the order told. An article in a language without a grammar has none.
func (x *Extractor) Events(a article.Article) []model.Event {
	story, frames := x.frames(&a)
	if len(frames) == 0 {
		return nil
	}
	src := model.Source{Article: a.ID, Publisher: a.Publisher, URL: a.URL, Published: story.Published, Lang: a.Lang}
	events := make([]model.Event, 0, len(frames))
	for _, f := range frames {
		e := f.Event(x.lexicon, a.Text)
		src.Quote = f.Quote(a.Text)
		e.Sources = []model.Source{src}
		events = append(events, e)
	}
	return events
}

// frames leads an article through the stages.
func (x *Extractor) frames(a *article.Article) (*frame.Story, []*frame.Frame) {
	r := x.reader(a.Lang)
	if r == nil {
		return nil, nil
	}
	mentions := r.words.Scan(a.Text, 0, len(a.Text))
	if !relevant(&mentions) {
		return nil, nil
	}
	story := r.story(x.lexicon, a, &mentions)
	return story, frame.Tell(story)
}

// reader returns what reads the language, nil when there is nothing for it.
func (x *Extractor) reader(lang string) *reader {
	r := x.languages[lang]
	if r != nil {
		r.once.Do(func() { r.compile(x.lexicon) })
	}
	return r
}

// compile makes what the reader needs for its first article.
func (r *reader) compile(lx *lexicon.Lexicon) {
	var dates sync.WaitGroup
	dates.Go(func() {
		var err error
		if r.dates, err = when.Compile(r.spoken); err != nil {
			r.dates = new(when.Grammar) // not reached: newReader and Words.Pack have compiled them before
		}
	})
	r.words = scan.New(lx, r.lang)
	dates.Wait()
}

func newReader(lx *lexicon.Lexicon, lang *lexicon.Language) (*reader, error) {
	words, err := when.ParseWords(lang.Dates)
	if err != nil {
		return nil, err
	}
	if !pack.Is(lang.Dates) { // not built in, so nobody has tried yet whether they compile
		if _, err := when.Compile(words); err != nil {
			return nil, err
		}
	}
	tag, err := tagger(lang.Grammar.Tagger)
	if err != nil {
		return nil, err
	}
	return &reader{lang: lang, spoken: words, people: who.NewFinder(lx, lang, tag), places: where.NewFinder(lx), tagger: tag}, nil
}

// relevant tells whether the text names both sides, by country or by official.
func relevant(ms *scan.Mentions) bool {
	var cn, ru bool
	for i := range ms.Names {
		switch m := &ms.Names[i]; m.Kind {
		case scan.Country:
			cn, ru = cn || m.Country.Code == "CN", ru || m.Country.Code == "RU"
		case scan.Person:
			cn, ru = cn || m.Person.Country == "CN", ru || m.Person.Country == "RU"
		case scan.Office:
			cn, ru = cn || m.Office.Country == "CN", ru || m.Office.Country == "RU"
		case scan.Place:
			cn, ru = cn || m.Place.Country == "CN", ru || m.Place.Country == "RU"
		}
		if cn && ru {
			return true
		}
	}
	return false
}
