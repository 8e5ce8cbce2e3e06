package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"amur/model"
	"amur/timeline/store"
	"amur/timeline/wording"
)

type showCmd struct {
	Timeline string `arg:"" help:"A timeline in YAML or JSON, a folder of them, or - for standard input."`
	filters
	output
}

// Help is the second part of the command's help text.
func (showCmd) Help() string {
	return `A filter that is given several times lets through what any of its values fits; different filters must all fit. Names may be given in any of the languages.

Examples:

  amur show timeline.yaml --from 2022-02 --official Lavrov
  amur show timeline.yaml --type call,video --format md -o calls.md
  amur show timeline.yaml --place 北京 --topic trade --topic energy`
}

// Run prints the events of a timeline that pass the filters.
func (s *showCmd) Run(a *app) error {
	if err := s.checkPeriod(); err != nil {
		return err
	}
	if err := notInput(s.Output, []string{s.Timeline}, readsTimeline); err != nil {
		return err
	}
	if err := s.prepare(a.console); err != nil {
		return err
	}
	if s.toFile() && s.Format == "yaml" {
		if s.everything() && store.IsYAML(s.Timeline) && store.IsFree(s.Output) {
			return store.Convert(s.Timeline, s.Output)
		}
		if err := s.mayWriteAnew(); err != nil {
			return err
		}
	}
	t, err := a.readTimeline(s.Timeline)
	if err != nil {
		return err
	}
	if err := s.checkTopics(t.Events); err != nil {
		return err
	}
	shown, err := s.apply(a, t)
	if err != nil {
		return err
	}
	if len(shown.Events) == 0 && len(t.Events) > 0 {
		a.warn(fmt.Errorf("%s: none of its %s fits the filters", displayName(s.Timeline), wording.Count(len(t.Events), "event", "events")))
	}
	if err := s.write(a, shown); err != nil {
		return err
	}
	a.close(fmt.Sprintf("%d of %s", len(shown.Events), wording.Count(len(t.Events), "event", "events")))
	return nil
}

// everything reports that no filter is given: the file is to be converted, with all
// that stands in it.
func (s *showCmd) everything() bool { return s.filter().IsZero() }

// mayWriteAnew refuses to write a part of a timeline over one that is worked on.
func (s *showCmd) mayWriteAnew() error {
	if store.IsFolder(s.Output) {
		if s.everything() {
			return fmt.Errorf("%s: there is a timeline in the folder already; choose another name for -o", s.Output)
		}
		return fmt.Errorf("%s: a part of a timeline is written to a file, not to a folder; name a file, or leave the filters out", s.Output)
	}
	return mayReplace(s.Output, s.Format)
}

// readTimeline reads a timeline file, or all of a folder's as one.
func (a *app) readTimeline(name string) (model.Timeline, error) {
	info, err := os.Stat(name)
	if name == "-" || err != nil || !info.IsDir() {
		return a.readTimelineFile(name)
	}
	files, err := timelineFiles(name)
	if err != nil {
		return model.Timeline{}, err
	}
	all := model.Timeline{Version: model.FormatVersion}
	for _, file := range files {
		t, err := a.readTimelineFile(file)
		if err != nil {
			return model.Timeline{}, err
		}
		all.Events = append(all.Events, t.Events...)
	}
	slices.SortStableFunc(all.Events, model.CompareEvents)
	return all, nil
}

// timelineFiles lists the timelines in a folder, of which there must be one.
func timelineFiles(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, store.FileError(folder, err)
	}
	var files []string
	for _, entry := range entries {
		if !entry.IsDir() && readsTimeline(entry.Name()) {
			files = append(files, filepath.Join(folder, entry.Name()))
		}
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: the folder holds no timeline; name one that has .yaml or .json files", folder)
	}
	return files, nil
}

func (a *app) readTimelineFile(name string) (model.Timeline, error) {
	r, err := a.open(name)
	if err != nil {
		return model.Timeline{}, err
	}
	defer r.Close()
	t, err := await(a.ctx, func() (model.Timeline, error) { return model.ReadTimeline(r, displayName(name)) })
	switch {
	case a.ctx.Err() != nil:
		return t, err
	case err != nil && formatOf(name) == "jsonl":
		return t, fmt.Errorf("%w; amur merge makes a timeline of JSON Lines", err)
	case err != nil && name != "-" && !isTimeline(formatOf(name)):
		return t, fmt.Errorf("%w; a timeline is in YAML or JSON, and amur build makes one of articles", err)
	}
	return t, err
}
