package extract

import (
	"fmt"
	"iter"
	"sync"

	"amur/extract/article"
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

// relevant tells whether the text names both sides, by country, official, office or place.
func relevant(ms *scan.Mentions) bool {
	var cn, ru bool
	for i := range ms.Names {
		land := ms.Names[i].Land()
		if cn, ru = cn || land == "CN", ru || land == "RU"; cn && ru || ms.Names[i].Both {
			return true
		}
	}
	return false
}

// running are the blocks of an article but its furniture.
func running(a *article.Article) iter.Seq[article.Block] {
	return func(yield func(article.Block) bool) {
		for _, b := range a.Blocks {
			if b.Role != article.Furniture && !yield(b) {
				return
			}
		}
	}
}

// sentences are those of the running blocks.
func (r *reader) sentences(a *article.Article) iter.Seq[scan.Span] {
	return func(yield func(scan.Span) bool) {
		for b := range running(a) {
			for _, span := range r.words.Sentences(a.Text, b.Start, b.End) {
				if !yield(span) {
					return
				}
			}
		}
	}
}
