package check

import (
	"bytes"
	"errors"
	"strings"
	"sync"

	"amur/model"
)

// Read reads a timeline file in YAML or JSON. Its errors are those of
// model.ReadTimeline.
func Read(data []byte, name string) (*File, error) {
	if model.IsJSON(data) {
		t, err := model.ReadTimeline(bytes.NewReader(data), name)
		if err != nil {
			return nil, err
		}
		locator := sync.OnceValue(func() model.Locator { return model.NewLocator(data) })
		return &File{Name: name, Timeline: t, Find: func(path string) (int, int) { return locator().Find(path) }}, nil
	}
	layout, err := model.ReadLayout(data, name)
	if err != nil {
		return nil, err
	}
	topics := func(event int) []string {
		for _, key := range layout.Events[event].Parts {
			if key.Key != "topics" || key.Flow {
				continue
			}
			codes := make([]string, len(key.Parts))
			for i, topic := range key.Parts {
				codes[i] = topic.Key
			}
			return codes
		}
		return nil
	}
	return &File{Name: name, Timeline: layout.Timeline, Find: layout.Locator().Find, Topics: topics}, nil
}

// Unreadable makes findings of the errors of a file that could not be read.
func Unreadable(name string, err error) []Finding {
	faults := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		faults = joined.Unwrap()
	}
	var findings []Finding
	for _, fault := range faults {
		f := Finding{File: name, Line: 1, Column: 1, Severity: Error, Rule: "unreadable", Remedy: "mend it first; nothing else in the file was checked"}
		f.Message = strings.TrimPrefix(fault.Error(), name+": ")
		var placed *model.PlacedError
		if errors.As(fault, &placed) {
			f.Line, f.Column, f.Message = placed.Line, placed.Column, placed.Err.Error()
		}
		f.Message = model.Clean(f.Message)
		findings = append(findings, f)
	}
	return findings
}
