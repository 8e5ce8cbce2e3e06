package extract

import (
	"fmt"
	"sync"

	"amur/extract/english"
	"amur/extract/internal/pack"
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
)

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
		return nil, lx.Fault(lang.Code, "dates.yaml", err)
	}
	words.Pairs = lang.Characters
	if !pack.Is(lang.Dates) { // not built in, so nobody has tried yet whether they compile
		if _, err := when.Compile(words); err != nil {
			return nil, lx.Fault(lang.Code, "dates.yaml", err)
		}
	}
	tag, err := tagger(lang.Grammar.Tagger)
	if err != nil {
		return nil, lx.Fault(lang.Code, "grammar.yaml", err)
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
