package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"

	"amur/extract"
	"amur/extract/article"
	"amur/extract/lexicon"
	"amur/model"
	"amur/timeline/rebuild"
	"amur/timeline/wording"
)

// reading are the flags of a command that reads articles.
type reading struct {
	mapping
	Strict bool `help:"End with exit code 2, without writing the file, when any article cannot be read."`
	Jobs   int  `placeholder:"N" help:"Articles to work on at a time, by default one for each core. The output does not depend on it."`
	limits
}

// engine is what makes events of files.
type engine struct {
	reader    *article.Reader
	extractor *extract.Extractor
}

func (a *app) newEngine() (*engine, error) {
	lex, err := lexicon.Load(a.lexicon...)
	if err != nil {
		return nil, err
	}
	words := make(map[string]article.PageWords, len(lex.Languages))
	for _, language := range lex.Languages {
		if len(language.Page) == 0 {
			continue
		}
		if words[language.Code], err = article.ParseWords(language.Page); err != nil {
			return nil, lex.Fault(language.Code, "page.yaml", err)
		}
	}
	reader, err := article.NewReader(words)
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	extractor, err := extract.New(lex)
	if err != nil {
		return nil, err
	}
	return &engine{reader: reader, extractor: extractor}, nil
}

// result is what came of one file: an article with its events, or problems.
type result struct {
	id, path string // of the file; "" when it could not even be opened
	read     bool
	events   []model.Event
	problems []*article.Problem
}

// task is a file on its way to its result.
type task struct {
	raw  article.Raw
	done chan result // holds one result
}

// tally counts what a run has read.
type tally struct {
	articles, withContacts, events, skipped int
	first                                   *article.Problem // of those that cost an article
	unread                                  []string         // the paths of those articles
	seen                                    []sighting       // every file that was found
	rebuilt                                 rebuild.Counts   // what became of a timeline that was there
}

// sighting is a file that was found.
type sighting struct {
	id, path string
	read     bool // as an article
}

// read hands the events of each article to use, in the order of the paths
// whatever the number of jobs. Only a few files are in memory at a time.
func (a *app) read(paths []string, flags reading, use func([]model.Event) error) (tally, error) {
	if flags.Jobs < 0 {
		return tally{}, fmt.Errorf("--jobs %d: at least one article must be worked on", flags.Jobs)
	}
	engine, err := a.newEngine()
	if err != nil {
		return tally{}, err
	}
	ctx, cancel := context.WithCancel(a.ctx)
	jobs := flags.Jobs
	if jobs == 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	tasks := make(chan task)
	ordered := make(chan chan result, 4*jobs)
	var workers sync.WaitGroup
	defer workers.Wait()
	defer cancel()
	for range jobs {
		workers.Go(func() {
			for t := range tasks {
				t.done <- engine.events(t.raw)
			}
		})
	}
	workers.Go(func() {
		defer close(ordered)
		defer close(tasks)
		a.find(ctx, engine.reader, paths, flags, tasks, ordered)
	})
	var count tally
	for done := range ordered {
		if err := count.add(a, <-done, use); err != nil {
			return count, err
		}
	}
	return count, count.verdict(a, flags)
}

// find sends every file to the workers, and the place of its result to the
// reader, in the order of the paths. It stops when ctx ends.
func (a *app) find(ctx context.Context, reader *article.Reader, paths []string, flags reading, tasks chan<- task, ordered chan<- chan result) {
	queue := func(done chan result) error {
		select {
		case ordered <- done:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	options := flags.limits.options(flags.mapping, func(p *article.Problem) {
		done := make(chan result, 1)
		done <- result{problems: []*article.Problem{p}}
		_ = queue(done) // when the run has ended, nobody asks for problems
	})
	// The only error is that of ctx, which the caller sees itself.
	_ = reader.Files(ctx, paths, a.stdin, options, func(raw article.Raw) error {
		t := task{raw: raw, done: make(chan result, 1)}
		if err := queue(t.done); err != nil {
			return err
		}
		select {
		case tasks <- t:
			return nil
		case <-ctx.Done():
			t.done <- result{}
			return ctx.Err()
		}
	})
}

// events reads one file as an article and finds its contacts.
func (e *engine) events(raw article.Raw) result {
	r := result{id: raw.ID, path: raw.Path}
	options := article.Options{Problem: func(p *article.Problem) { r.problems = append(r.problems, p) }}
	art, ok := e.reader.ReadRaw(raw, options)
	if !ok {
		return r
	}
	r.read = true
	r.events = e.extractor.Events(art)
	return r
}

// add counts a result and hands its events on.
func (t *tally) add(a *app, r result, use func([]model.Event) error) error {
	if err := a.ctx.Err(); err != nil {
		return err
	}
	for _, p := range r.problems {
		a.warn(p)
		if !p.Warning {
			t.skipped++
			t.unread = append(t.unread, p.Path)
			if t.first == nil {
				t.first = p
			}
		}
	}
	if r.id != "" {
		t.seen = append(t.seen, sighting{r.id, r.path, r.read})
	}
	if !r.read {
		return nil
	}
	t.articles++
	a.progress(wording.Count(t.articles, "article", "articles") + " read")
	if len(r.events) == 0 {
		return nil
	}
	t.withContacts++
	t.events += len(r.events)
	return use(r.events)
}

// verdict is the error that ends a run in which nothing, or under --strict
// not everything, could be read.
func (t *tally) verdict(a *app, flags reading) error {
	switch {
	case a.ctx.Err() != nil:
		return a.ctx.Err()
	case t.articles == 0 && t.first != nil && a.quiet:
		return t.first // not printed before
	case t.articles == 0:
		return errors.New("no article could be read; name text or HTML files, feeds, records, or folders or archives of them")
	case t.skipped > 0 && flags.Strict:
		return errors.New(wording.Count(t.skipped, "article", "articles") + " could not be read, which --strict does not allow")
	}
	return nil
}

// closing sums the run up.
func (t *tally) closing() string {
	return strings.Join([]string{
		wording.Count(t.articles, "article", "articles") + " read",
		fmt.Sprintf("%d with contacts", t.withContacts),
		wording.Count(t.events, "event", "events"),
		fmt.Sprintf("%d skipped", t.skipped),
	}, ", ")
}
