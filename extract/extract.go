// Package extract reads articles and tells the contacts in them. The way of an
// article through it is the list of stages in (*Extractor).frames.
package extract

import (
	"context"
	"fmt"

	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/model"
	"amur/model/fingerprint"
)

// Extractor turns articles into events. It may be used by several goroutines at once.
type Extractor struct {
	lexicon   *lexicon.Lexicon
	sides     *scan.Sides
	languages map[string]*reader
}

// New returns an extractor that knows the lexicon.
func New(lx *lexicon.Lexicon) (*Extractor, error) {
	x := &Extractor{lexicon: lx, sides: scan.NewSides(lx), languages: make(map[string]*reader)}
	for i := range lx.Languages {
		if l := &lx.Languages[i]; len(l.Triggers) > 0 && len(l.Dates) > 0 {
			r, err := newReader(lx, l)
			if err != nil {
				return nil, err
			}
			x.languages[l.Code] = r
		}
	}
	if len(x.languages) == 0 {
		return nil, fmt.Errorf("lexicon: no language has both triggers and dates")
	}
	return x, nil
}

// MayTell tells whether a file, plain text or a page with its markup, may tell of a contact
// once it is read as an article. One that cannot does not name both sides.
func (x *Extractor) MayTell(file string) bool { return x.sides.Both(file) }

// Events returns the contacts that the article tells, each with the article as
// its source, in the order told. An article in a language without a grammar has none.
func (x *Extractor) Events(a article.Article) []model.Event {
	events, _ := x.EventsWithin(context.Background(), a) // which never ends
	return events
}

// EventsWithin is Events for as long as ctx lasts; it returns the error of ctx when that
// ends first.
func (x *Extractor) EventsWithin(ctx context.Context, a article.Article) ([]model.Event, error) {
	story, frames, err := x.frames(ctx, &a)
	if err != nil || len(frames) == 0 {
		return nil, err
	}
	src := model.Source{Article: a.ID, Publisher: a.Publisher, URL: a.URL, Published: story.Published, Lang: a.Lang}
	text := Fingerprint(a)
	events := make([]model.Event, 0, len(frames))
	for _, f := range frames {
		e := f.Event(x.lexicon, a.Text)
		src.Quote, src.Print = f.Quote(a.Text), text.With(&e).String()
		e.Sources = []model.Source{src}
		events = append(events, e)
	}
	return events, nil
}

// Fingerprint is that of what an article tells.
func Fingerprint(a article.Article) fingerprint.Text { return fingerprint.Of(news(a)) }

// news is the blocks of an article that tell its news, without headline,
// dateline and what else stands on its page.
func news(a article.Article) []string {
	var blocks []string
	for _, b := range a.Blocks {
		if b.Role == article.Lead || b.Role == article.Body {
			blocks = append(blocks, a.Slice(b))
		}
	}
	return blocks
}

// frames leads an article through the stages, as long as ctx lasts.
func (x *Extractor) frames(ctx context.Context, a *article.Article) (*frame.Story, []*frame.Frame, error) {
	r := x.reader(a.Lang) // the language
	if r == nil {
		return nil, nil, nil
	}
	mentions := r.words.Scan(a.Text, 0, len(a.Text)) // everything the lexicon knows
	if !relevant(&mentions) {
		return nil, nil, nil
	}
	story, err := r.story(ctx, x.lexicon, a, &mentions) // sentences: who, when, where, what
	if err != nil {
		return nil, nil, err
	}
	frames, err := frame.Tell(ctx, story) // contacts, each once
	return story, frames, err
}

// reader returns what reads the language, nil when there is nothing for it.
func (x *Extractor) reader(lang string) *reader {
	r := x.languages[lang]
	if r != nil {
		r.once.Do(func() { r.compile(x.lexicon) })
	}
	return r
}
