package main

import (
	"errors"
	"fmt"
	"io"

	"amur/extract/article"
	"amur/model"
	"amur/timeline/store"
)

type extractCmd struct {
	Path []string `arg:"" optional:"" help:"Articles, folders and archives of them; - is standard input."`
	reading
	Output string `short:"o" placeholder:"FILE" help:"Write to this file."`
}

// Help is the second part of the command's help text.
func (extractCmd) Help() string {
	return `Each line is one contact as one article tells it, with the evidence for every field. Articles may be spread over any number of runs and machines: amur merge makes of all their output the same timeline as amur build.

Examples:

  amur extract news/2023/ -o 2023.jsonl
  amur extract news/ | amur merge -`
}

// Run reads articles and writes the contacts of each.
func (x *extractCmd) Run(a *app) error {
	if len(x.Path) == 0 {
		return errors.New("no path given; for example: amur extract news/ -o events.jsonl")
	}
	if err := errors.Join(notInput(x.Output, x.Path, article.Reads), mayLog(string(x.Log), x.Output, x.Path)); err != nil {
		return err
	}
	var count tally
	var readErr error // apart from errors of writing, which name the output
	err := x.to(a, func(w io.Writer) error {
		var err, writeErr error
		count, err = a.read(x.Path, x.reading, nil, func(found []model.Event) error {
			writeErr = model.WriteJSONL(w, found)
			return writeErr
		})
		if writeErr == nil {
			readErr = err
		}
		return err
	})
	switch {
	case readErr != nil:
		return readErr
	case err != nil:
		return err
	}
	a.close(count.closing())
	return nil
}

// to writes the events of each article as soon as those before it are written.
func (x *extractCmd) to(a *app, stream func(io.Writer) error) error {
	if !toFile(x.Output) {
		lines := &wholeLines{w: untilStopped{a.ctx, a.stdout}}
		err := stream(lines)
		if flushErr := lines.Flush(); flushErr != nil && err == nil {
			err = flushErr
		}
		if err != nil {
			return fmt.Errorf("standard output: %w", store.Cause(err))
		}
		return nil
	}
	if err := mayReplace(x.Output, "jsonl"); err != nil {
		return err
	}
	return store.Replace(x.Output, stream)
}
