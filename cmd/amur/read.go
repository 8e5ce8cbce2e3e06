package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"

	"amur/extract"
	"amur/extract/article"
	"amur/extract/article/skip"
	"amur/extract/lexicon"
	"amur/model"
	"amur/timeline/rebuild"
)

// reading are the flags of a command that reads articles.
type reading struct {
	mapping
	Strict bool    `help:"End with exit code 2, without writing the file, when any article cannot be read."`
	Jobs   int     `placeholder:"N" help:"Articles to work on at a time, by default one for each core. The output does not depend on it."`
	Log    logName `placeholder:"FILE" help:"Write a line of JSON for each article that was left out, or read with a warning, to this file."`
	limits
}

// engine is what makes events of files.
type engine struct {
	reader    *article.Reader
	extractor *extract.Extractor
	known     *rebuild.Known // see app.read
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
	folder   lies   // where it is to be noted that the article was found
	read     bool
	events   []model.Event
	problems []*article.Problem
}

// lies names the folder in which an article lies, and the one above.
type lies struct{ folder, above string }

// task is a file on its way to its result.
type task struct {
	raw  article.Raw
	done chan result // holds one result
}

// jobs is how many articles are worked on at a time.
func (r reading) jobs() (int, error) {
	switch {
	case r.Jobs < 0:
		return 0, fmt.Errorf("--jobs %d: at least one article must be worked on", r.Jobs)
	case r.Jobs > mostJobs:
		return 0, fmt.Errorf("--jobs %d: no more than %d articles are worked on at a time; leave it out for one on each core", r.Jobs, mostJobs)
	}
	return cmp.Or(r.Jobs, runtime.GOMAXPROCS(0)), nil
}

// mostJobs is more than machines have cores.
const mostJobs = 4096

// read hands the events of each article to use, in the order of the paths
// whatever the number of jobs. Only a few files are in memory at a time. known are
// the articles of a timeline, under whose names those are read that are the same, and
// of which the caller will ask whether they were found; nil for none.
func (a *app) read(paths []string, flags reading, known *rebuild.Known, use func([]model.Event) error) (count tally, err error) {
	jobs, err := flags.jobs()
	if err != nil {
		return tally{}, err
	}
	engine, err := a.newEngine()
	if err != nil {
		return tally{}, err
	}
	engine.known, count.known = known, known
	if count.log, err = openLog(string(flags.Log)); err != nil {
		return count, err
	}
	defer func() { err = errors.Join(err, count.log.close()) }()
	ctx, cancel := context.WithCancel(a.ctx)
	tasks := make(chan task)
	ordered := make(chan chan result, 4*jobs)
	var workers sync.WaitGroup
	defer func() {
		cancel()
		if a.ctx.Err() == nil { // else what they come to is of no account
			workers.Wait()
		}
	}()
	for range jobs {
		workers.Go(func() {
			for t := range tasks {
				t.done <- guarded(t.raw, func() result { return engine.events(ctx, t.raw, time.Duration(flags.MaxTimePerArticle)) })
			}
		})
	}
	workers.Go(func() {
		defer close(ordered)
		defer close(tasks)
		a.find(ctx, engine.reader, paths, flags, tasks, ordered)
	})
	err = count.collect(a, ordered, use)
	count.warnings.flush(a)
	if err != nil {
		return count, err
	}
	a.endProgress()
	return count, count.verdict(a, flags)
}

// collect counts the results in their order and hands their events on.
func (t *tally) collect(a *app, ordered <-chan chan result, use func([]model.Event) error) error {
	for {
		r, more, err := next(a.ctx, ordered)
		if err != nil || !more {
			return err
		}
		if err := t.add(a, r, use); err != nil {
			return err
		}
	}
}

// next waits for the result that comes next in order; more is false behind the last. The
// end of ctx frees it from waiting for who is deep in an article.
func next(ctx context.Context, ordered <-chan chan result) (r result, more bool, err error) {
	var done chan result
	select {
	case done, more = <-ordered:
	case <-ctx.Done():
		return result{}, false, ctx.Err()
	}
	if !more {
		return result{}, false, nil
	}
	select {
	case r = <-done:
		return r, true, nil
	case <-ctx.Done():
		return result{}, false, ctx.Err()
	}
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
	if a.showsProgress() {
		options.Progress = a.progressBytes
		go func() { a.progressTotal(article.Size(ctx, paths)) }()
	}
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

// guarded turns a fault of the program that an article brings to light into a problem of
// that article, so that it does not cost all others.
func guarded(raw article.Raw, work func() result) (r result) {
	defer func() {
		if fault := recover(); fault != nil {
			r = result{id: raw.ID, path: raw.Path, problems: []*article.Problem{{Kind: skip.Failed, Path: raw.Path,
				Reason: fmt.Sprintf("reading it brought a fault of amur to light: %v", fault), Remedy: "please report it, with the article"}}}
		}
	}()
	return work()
}

// events reads one file as an article and finds its contacts, as long as ctx lasts, but
// no longer than most; 0 is no limit.
func (e *engine) events(ctx context.Context, raw article.Raw, most time.Duration) result {
	r := result{id: raw.ID, path: raw.Path, folder: lies{article.FolderName(raw.Folder), article.FolderAbove(raw.Folder)}}
	path := e.namesakes(raw)
	if most > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, most)
		defer cancel()
	}
	if text, ok := e.reader.Source(raw); ok && path == nil && !e.extractor.MayTell(text) {
		r.read = true
		return r
	}
	options := article.Options{Problem: func(p *article.Problem) { r.problems = append(r.problems, p) }}
	art, ok := e.reader.ReadRaw(raw, options)
	if !ok {
		return r
	}
	if path != nil && !e.name(&r, &art, *path) {
		return r
	}
	events, err := e.extractor.EventsWithin(ctx, art)
	if err != nil {
		r.problems = append(r.problems, &article.Problem{Kind: skip.TooSlow, Path: raw.Path, Reason: fmt.Sprintf("it takes longer than %s to read", most),
			Remedy: "look what is in it, or raise --max-time-per-article", Err: err})
		return r
	}
	r.read, r.events = true, events
	return r
}
