package main

import (
	"errors"
	"io"
	"os"

	"amur/extract/lexicon"
	"amur/model"
	"amur/timeline/check"
	"amur/timeline/store"
	"amur/timeline/wording"
)

type checkCmd struct {
	Timeline string `arg:"" optional:"" help:"A timeline in YAML or JSON, a folder of them, or - for standard input."`
	Fix      bool   `help:"Mend what needs no judgement, then check."`
	Strict   bool   `help:"End with exit code 1 also when there are only warnings."`
	Format   string `enum:"text,json,github" default:"text" placeholder:"FORMAT" help:"One of text, json and github, which marks the lines of a pull request."`
	Schema   bool   `help:"Print the JSON Schema of timeline files and stop."`
}

// Help is the second part of the command's help text.
func (checkCmd) Help() string {
	return `Finds what the file format forbids and what cannot be: an official who did not hold the office on the day or belongs to the other side, a place in another country, one person in two places, a contact that stands twice, dates that its sources belie, conflicts that merging left. Each is one line: file:line:column, error or warning, the event, what is wrong, and what to do.

--fix puts events, topics and sources in order, gives people and places their usual names, countries and topics their codes, makes ids that are missing and leads editors to the schema. It keeps comments and never touches what needs judgement.

Exit codes: 0 no errors, 1 errors (with --strict also warnings), 2 a file that cannot be read.

Examples:

  amur check timeline.yaml
  amur check --fix timeline/
  amur check --strict --format github timeline.yaml
  amur check --schema > timeline.schema.json`
}

// Run checks a timeline.
func (c *checkCmd) Run(a *app) error {
	if c.Schema {
		return a.writeOut(func(w io.Writer) error { _, err := w.Write(model.Schema()); return err })
	}
	if c.Timeline == "" {
		return errors.New("no timeline given; for example: amur check timeline.yaml")
	}
	lx, err := lexicon.Load(a.lexicon...)
	if err != nil {
		return err
	}
	checker := check.New(worldOf(lx))
	report := checkReport{Findings: []check.Finding{}}
	if c.Fix && c.Timeline == "-" {
		return errors.New("--fix: standard input cannot be written to; name the file")
	}
	files, unreadable, err := a.readFiles(c.Timeline)
	if err == nil && c.Fix && unreadable == nil {
		if report.Fixed, err = c.fix(checker); err == nil {
			files, unreadable, err = a.readFiles(c.Timeline)
		}
	}
	if err != nil {
		return err
	}
	if unreadable != nil {
		report.Findings = unreadable
	} else if found := checker.Check(files...); found != nil {
		report.Findings = found
	}
	if err := a.writeOut(func(w io.Writer) error { return report.print(w, c.Format) }); err != nil {
		return err
	}
	return c.verdict(a, report.Findings, unreadable != nil)
}

// verdict sums the findings up and decides how the command ends.
func (c *checkCmd) verdict(a *app, findings []check.Finding, unreadable bool) error {
	faults, warnings := check.Count(findings, check.Error), check.Count(findings, check.Warning)
	name := displayName(c.Timeline)
	sum := name + ": " + wording.Count(faults, "error", "errors") + " and " + wording.Count(warnings, "warning", "warnings")
	switch {
	case unreadable:
		return errors.New(name + ": the timeline cannot be read; mend what stands above and check again")
	case faults > 0, warnings > 0 && c.Strict:
		return &finding{errors.New(sum)}
	}
	a.close(sum)
	return nil
}

// readFiles reads the files of a timeline. Those that cannot be read as one give
// findings; an error is what no line can be blamed for.
func (a *app) readFiles(name string) (files []*check.File, unreadable []check.Finding, err error) {
	names := []string{name}
	if name != "-" && store.IsFolder(name) {
		if names, err = timelineFiles(name); err != nil {
			return nil, nil, err
		}
	}
	for _, name := range names {
		data, err := a.readAll(name)
		if err != nil {
			return nil, nil, err
		}
		f, err := check.Read(data, displayName(name))
		if err != nil {
			unreadable = append(unreadable, check.Unreadable(displayName(name), err)...)
			continue
		}
		files = append(files, f)
	}
	return files, unreadable, nil
}

// readAll reads a file, or standard input for "-".
func (a *app) readAll(name string) ([]byte, error) {
	if name == "-" {
		return io.ReadAll(a.stdin)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, store.FileError(name, err)
	}
	return data, nil
}
