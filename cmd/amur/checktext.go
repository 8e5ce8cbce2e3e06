package main

import (
	"fmt"
	"io"
	"strings"

	"amur/timeline/check"
)

// checkReport is what check has found, and mended before.
type checkReport struct {
	Fixed    []fixed         `json:"fixed,omitempty"`
	Findings []check.Finding `json:"findings"`
}

// fixed is one thing that was mended, and where it stands now.
type fixed struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Event   string `json:"event,omitempty"`
	Message string `json:"message"`
}

func (r *checkReport) print(w io.Writer, format string) error {
	if format == "json" {
		return printJSON(w, r)
	}
	for _, f := range r.Fixed {
		if err := printFixed(w, f, format); err != nil {
			return err
		}
	}
	for _, f := range r.Findings {
		if err := printFinding(w, f, format); err != nil {
			return err
		}
	}
	return nil
}

func printFixed(w io.Writer, f fixed, format string) error {
	text := about(f.Event, f.Message)
	if format == "github" {
		_, err := fmt.Fprintf(w, "::notice file=%s,line=%d,title=fixed::%s\n", property(f.File), f.Line, data(text))
		return err
	}
	_, err := fmt.Fprintf(w, "%s:%d: fixed: %s\n", f.File, f.Line, text)
	return err
}

func printFinding(w io.Writer, f check.Finding, format string) error {
	text := about(f.Event, f.String())
	if format == "github" {
		_, err := fmt.Fprintf(w, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", f.Severity, property(f.File), f.Line, f.Column, property(f.Rule), data(text))
		return err
	}
	_, err := fmt.Fprintf(w, "%s: %s: %s\n", f.Place(), f.Severity, text)
	return err
}

// about puts the event that a message is about before it.
func about(event, message string) string {
	if event == "" {
		return message
	}
	return event + ": " + message
}

// data escapes the message of a workflow command of GitHub.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// property escapes a property of a workflow command of GitHub.
func property(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(s)
}
