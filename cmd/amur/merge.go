package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"amur/extract/article"
	"amur/model"
	"amur/timeline"
	"amur/timeline/store"
	"amur/timeline/wording"
)

type mergeCmd struct {
	File []string `arg:"" optional:"" help:"Files that extract has written, in any order; - is standard input."`
	output
}

// Help is the second part of the command's help text.
func (mergeCmd) Help() string {
	return `The timeline does not depend on the order of the files or on how the articles were spread over them.

Examples:

  amur merge part-1.jsonl part-2.jsonl -o timeline.yaml
  amur extract news/ | amur merge -`
}

// Run merges the events of all files into one timeline.
func (m *mergeCmd) Run(a *app) error {
	if len(m.File) == 0 {
		return errors.New("no file given; for example: amur merge part-1.jsonl part-2.jsonl -o timeline.yaml")
	}
	if err := notInput(m.Output, m.File, article.Reads); err != nil {
		return err
	}
	if err := m.prepare(a.console); err != nil {
		return err
	}
	timelineFile, err := m.working(a)
	if err != nil {
		return err
	}
	var events []model.Event
	for _, name := range m.File {
		read, err := await(a.ctx, func() ([]model.Event, error) { return a.readEvents(name) })
		if err != nil {
			return err
		}
		events = append(events, read...)
	}
	if timelineFile != nil {
		count := fromMentions(events)
		if err := timelineFile.update(a, events, count, nil); err != nil {
			return err
		}
		m.close(a, count.events)
		return nil
	}
	t, err := await(a.ctx, func() (model.Timeline, error) { return timeline.Merge(events), nil })
	if err != nil {
		return err
	}
	if err := m.write(a, t); err != nil {
		return err
	}
	m.close(a, len(t.Events))
	return nil
}

// close sums the run up.
func (m *mergeCmd) close(a *app, events int) {
	a.close(fmt.Sprintf("%s read, %s", wording.Count(len(m.File), "file", "files"), wording.Count(events, "event", "events")))
}

// readEvents reads one output of extract.
func (a *app) readEvents(name string) ([]model.Event, error) {
	r, err := a.open(name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	if info, err := os.Stat(name); err == nil && info.IsDir() && name != "-" {
		return nil, fmt.Errorf("%s: this is a folder; name the files in it", name)
	}
	events, err := model.ReadJSONL(r, displayName(name))
	if err != nil {
		if _, err := a.readTimelineFile(name); name != "-" && err == nil {
			return nil, fmt.Errorf("%s: this is a timeline, and merge reads what amur extract writes; use amur show to print it, amur diff to compare it", name)
		}
		return nil, fmt.Errorf("%w; merge reads what amur extract writes", err)
	}
	return events, nil
}

// open opens a file, or standard input for "-".
func (a *app) open(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(a.stdin), nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, store.FileError(name, err)
	}
	return f, nil
}

func displayName(name string) string {
	if name == "-" {
		return "standard input"
	}
	return name
}
