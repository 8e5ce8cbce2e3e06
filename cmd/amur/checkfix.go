package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"amur/model"
	"amur/timeline/check"
	"amur/timeline/lock"
	"amur/timeline/store"
)

// fix mends the timeline on disk and says what it did.
func (c *checkCmd) fix(checker *check.Checker) ([]fixed, error) {
	info, err := os.Stat(c.Timeline)
	switch {
	case err != nil:
		return nil, store.FileError(c.Timeline, err)
	case !info.IsDir() && !info.Mode().IsRegular():
		return nil, fmt.Errorf("--fix: %s is no file that can be replaced; name one", c.Timeline)
	case !info.IsDir():
		if err := mayCreate(c.Timeline); err != nil {
			return nil, err
		}
	}
	if formatOf(c.Timeline) == "json" && !info.IsDir() {
		return fixJSON(c.Timeline, checker)
	}
	return fixYAML(c.Timeline, checker)
}

// fixYAML mends a timeline in places.
func fixYAML(path string, checker *check.Checker) ([]fixed, error) {
	s, err := store.Open(path)
	if err != nil {
		return nil, err
	}
	if s.Empty() {
		return nil, nil // a folder of other files; reading it says so
	}
	var done []fixed
	unsorted := s.Unsorted()
	before := s.Spots()
	events, l, repairs := checker.Mend(s.Events(), s.Lock())
	if err := s.Apply(events, l); err != nil {
		return nil, err
	}
	arranged := s.Arrange()
	modelines := s.AddModelines()
	if s.Changed() {
		if err := s.Save(); err != nil {
			return nil, err
		}
	}
	schema, err := s.RenewSchema()
	if err != nil {
		return nil, err
	}
	after := s.Spots()
	add := func(id, message string) {
		at := after[id]
		done = append(done, fixed{at.File, at.Line, id, message})
	}
	for _, name := range modelines {
		done = append(done, fixed{File: name, Line: 1, Message: "the first line leads editors to the schema"})
	}
	if schema != "" {
		done = append(done, fixed{File: schema, Line: 1, Message: "the schema is written"})
	}
	for _, name := range unsorted {
		done = append(done, fixed{File: name, Line: 1, Message: "events are in order"})
	}
	for _, r := range repairs {
		add(events[r.Event].ID, r.Message)
	}
	for _, e := range events {
		for _, key := range arranged[e.ID] {
			add(e.ID, key+" are in order")
		}
		if was := before[e.ID]; was.File != "" && was.File != after[e.ID].File {
			add(e.ID, "moved from "+filepath.Base(was.File)+", which is of another year")
		}
	}
	slices.SortStableFunc(done, func(a, b fixed) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return done, nil
}

// fixJSON mends a timeline in JSON, which has neither comments nor a lock, and writes
// it anew when something was to be mended.
func fixJSON(name string, checker *check.Checker) ([]fixed, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, store.FileError(name, err)
	}
	t, err := model.ReadTimeline(bytes.NewReader(data), name)
	if err != nil {
		return nil, nil // checking it says so
	}
	events, _, repairs := checker.Mend(t.Events, lock.New())
	var done []fixed
	for i := range events {
		if !slices.IsSortedFunc(events[i].Sources, model.CompareSources) {
			events[i].Sources = slices.SortedFunc(slices.Values(events[i].Sources), model.CompareSources)
			repairs = append(repairs, check.Repair{Event: i, Message: "sources are in order"})
		}
	}
	for _, r := range repairs {
		done = append(done, fixed{File: name, Event: events[r.Event].ID, Message: r.Message})
	}
	if !slices.IsSortedFunc(events, model.CompareEvents) {
		slices.SortStableFunc(events, model.CompareEvents)
		done = append(done, fixed{File: name, Line: 1, Message: "events are in order"})
	}
	if done == nil {
		return nil, nil
	}
	t.Events = events
	var text bytes.Buffer
	if err := model.WriteJSON(&text, t); err != nil {
		return nil, err
	}
	lines := model.NewLocator(text.Bytes())
	place := make(map[string]int, len(events))
	for i, e := range events {
		place[e.ID], _ = lines.Find(fmt.Sprintf("events[%d]", i))
	}
	for i := range done {
		done[i].Line = max(1, place[done[i].Event])
	}
	return done, store.ReplaceText(name, text.Bytes())
}
