package main

import (
	"errors"

	"amur/extract/article"
	"amur/model"
	"amur/timeline"
	"amur/timeline/rebuild"
)

type buildCmd struct {
	Path []string `arg:"" optional:"" help:"Articles, folders and archives of them; - is standard input."`
	reading
	output
}

// Help is the second part of the command's help text.
func (buildCmd) Help() string {
	return `Reads text, Markdown and HTML files, feeds (RSS, Atom), records (JSON, JSON Lines, CSV, TSV), mail (.eml, .mbox), folders of them, and archives: zip, tar, gz, zst, bz2 and WARC. On a terminal the timeline is a table, in a pipe it is YAML; with -o the file's ending decides.

A YAML file or folder that is there already is brought up to date: what an analyst has edited, deleted, added or reviewed in it stays, and so do comments. Beside it lies a .lock file that says what amur wrote last; keep the two together. Any other format, JSON too, is written anew each time: what was edited in it is lost.

Examples:

  amur build news/
  amur build news/ -o timeline.yaml
  amur build news/ -o timeline/
  amur build 2023-06-25.html --format md
  amur build CC-NEWS-20230625.warc.gz --format md
  cat article.txt | amur build -`
}

// Run reads articles and writes their timeline.
func (b *buildCmd) Run(a *app) error {
	if len(b.Path) == 0 {
		return errors.New("no path given; for example: amur build news/ -o timeline.yaml")
	}
	if err := errors.Join(notInput(b.Output, b.Path, article.Reads), mayLog(string(b.Log), b.Output, b.Path)); err != nil {
		return err
	}
	if err := b.prepare(a.console); err != nil {
		return err
	}
	timelineFile, err := b.working(a)
	if err != nil {
		return err
	}
	var known *rebuild.Known
	if timelineFile != nil {
		known = rebuild.NewKnown(timelineFile.Events(), timelineFile.Lock())
	}
	var events []model.Event
	count, err := a.read(b.Path, b.reading, known, func(found []model.Event) error {
		events = append(events, found...)
		return nil
	})
	if err != nil {
		return err
	}
	if timelineFile != nil {
		before := !timelineFile.Empty()
		if err := timelineFile.update(a, events, &count, b.Path); err != nil {
			return err
		}
		a.close(count.summary(before))
		return nil
	}
	t, err := await(a.ctx, func() (model.Timeline, error) { return timeline.Merge(events), nil })
	if err != nil {
		return err
	}
	if err := b.write(a, t); err != nil {
		return err
	}
	count.events = len(t.Events)
	a.close(count.closing())
	return nil
}
