package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"sync"

	"amur/model"
	"amur/timeline/diff"
	"amur/timeline/git"
	"amur/timeline/store"
)

type diffCmd struct {
	Version  []string `arg:"" optional:"" help:"OLD and NEW: timelines in YAML or JSON, folders of them, - for standard input, or revisions of git."`
	ExitCode bool     `help:"End with exit code 1 when the two differ."`
	Format   string   `enum:"auto,text,md,json" default:"auto" placeholder:"FORMAT" help:"One of text, md (for a pull request) and json; or auto: what the ending of the file says, else text."`
	Output   string   `short:"o" placeholder:"FILE" help:"Write to this file."`
	Width    int      `placeholder:"COLUMNS" help:"Width of the text in columns, by default that of the terminal."`
}

// Help is the second part of the command's help text.
func (diffCmd) Help() string {
	return `Says in words which contacts were added (+), removed (-) and changed (~), field by field, old and new side by side.

A revision of git stands for the timeline as it was then. With one name alone it is compared with the last commit. REVISION:PATH names a file from the top of the repository.

Examples:

  amur diff old.yaml new.yaml
  amur diff timeline.yaml
  amur diff HEAD~3 timeline.yaml
  amur diff HEAD~3 HEAD timeline.yaml
  amur diff HEAD~3:old-name.yaml timeline.yaml
  amur diff main...HEAD timeline.yaml --format md -o changes.md
  amur diff --exit-code old/ new/

To have git diff print this instead of the lines that differ:

  GIT_EXTERNAL_DIFF="amur diff" git diff`
}

// side is one of the two timelines.
type side struct {
	name string
	read func() (model.Timeline, error)
}

// Run compares two timelines.
func (d *diffCmd) Run(a *app) error {
	if len(d.Version) == 7 || len(d.Version) == 9 {
		return d.forGit(a)
	}
	if d.Width < 0 {
		return fmt.Errorf("--width %d: a text cannot be narrower than one column", d.Width)
	}
	if toFile(d.Output) {
		if err := cmp.Or(notInput(d.Output, d.Version, readsTimeline), mayReplace(d.Output, d.format())); err != nil {
			return err
		}
	}
	old, fresh, err := d.sides(a)
	if err != nil {
		return err
	}
	result, err := compare(old, fresh)
	if err != nil {
		return err
	}
	look := diff.Options{Old: displayName(old.name), New: displayName(fresh.name), Width: d.Width, Color: a.colorMode == "always"}
	if toFile(d.Output) {
		err = store.Replace(d.Output, func(w io.Writer) error { return d.print(w, result, look) })
	} else {
		look.Color = a.color()
		if look.Width == 0 {
			look.Width = a.width()
		}
		err = a.writeOut(func(w io.Writer) error { return d.print(w, result, look) })
	}
	if err == nil && d.ExitCode && len(result.Changes) > 0 {
		return &finding{errors.New("the timelines differ")}
	}
	return err
}

func (d *diffCmd) format() string {
	if d.Format != automatic {
		return d.Format
	}
	if format := formatOf(d.Output); format == "md" || format == "json" {
		return format
	}
	return "text"
}

func (d *diffCmd) print(w io.Writer, r diff.Result, look diff.Options) error {
	switch d.format() {
	case "md":
		return r.WriteMarkdown(w, look)
	case "json":
		return r.WriteJSON(w, look)
	}
	return r.WriteText(w, look)
}

// compare reads both timelines, at the same time, and compares them.
func compare(old, fresh side) (diff.Result, error) {
	var before, after model.Timeline
	var oldErr, freshErr error
	var reading sync.WaitGroup
	reading.Go(func() { before, oldErr = old.read() })
	after, freshErr = fresh.read()
	reading.Wait()
	if err := cmp.Or(oldErr, freshErr); err != nil {
		return diff.Result{}, err
	}
	return diff.Compare(before.Events, after.Events), nil
}

// sides says which two timelines the arguments mean.
func (d *diffCmd) sides(a *app) (old, fresh side, err error) {
	args := d.Version
	switch len(args) {
	case 1:
		if isPath(args[0]) {
			return at("HEAD", args[0]), a.side(args[0]), nil
		}
		if _, _, is, _ := git.Range(args[0], "."); is || git.Revision(args[0], ".") == nil {
			return old, fresh, fmt.Errorf("%s is a revision; name the timeline too: amur diff %s timeline.yaml", args[0], args[0])
		}
		return old, fresh, fmt.Errorf("%s: there is no such file or folder; name two timelines, as in amur diff old.yaml new.yaml", args[0])
	case 2:
		return d.two(a, args[0], args[1])
	case 3:
		for _, revision := range args[:2] {
			if err := git.Revision(revision, args[2]); err != nil {
				return old, fresh, fmt.Errorf("%s: %w; three names are two revisions and a timeline: amur diff HEAD~3 HEAD timeline.yaml", revision, err)
			}
		}
		return at(args[0], args[2]), at(args[1], args[2]), nil
	}
	return old, fresh, errors.New("two timelines are compared; for example: amur diff old.yaml new.yaml, or amur diff HEAD~3 timeline.yaml")
}

// two finds out which of two names are revisions.
func (d *diffCmd) two(a *app, x, y string) (old, fresh side, err error) {
	if x == "-" && y == "-" {
		return old, fresh, errors.New("standard input can be one of the two timelines only; name a file for the other")
	}
	if from, to, is, err := git.Range(x, y); is && !isPath(x) {
		return at(from, y), at(to, y), err
	}
	revisions := [2]bool{}
	other := [2]string{y, x}
	for i, name := range []string{x, y} {
		if isPath(name) || strings.Contains(name, ":") {
			continue
		}
		if err := git.Revision(name, other[i]); err != nil && !(i == 1 && revisions[0]) {
			return old, fresh, fmt.Errorf("%s: there is no such file or folder, nor a revision of git: %w", name, err)
		} else if err == nil {
			revisions[i] = true
		}
	}
	switch revisions {
	case [2]bool{true, true}:
		return old, fresh, fmt.Errorf("%s and %s are revisions; name the timeline too: amur diff %s %s timeline.yaml", x, y, x, y)
	case [2]bool{true, false}:
		return at(x, y), a.side(y), nil
	case [2]bool{false, true}:
		return a.side(x), at(y, x), nil
	}
	return a.side(x), a.side(y), nil
}

// isPath reports whether a name means a file, a folder or standard input.
func isPath(name string) bool {
	_, err := os.Stat(name)
	return err == nil || name == "-"
}

// side is a timeline that is named as a file, a folder or REVISION:PATH.
func (a *app) side(name string) side {
	if !isPath(name) && strings.Contains(name, ":") {
		return side{name, func() (model.Timeline, error) { return git.ReadObject(name) }}
	}
	return side{name, func() (model.Timeline, error) { return a.readTimeline(name) }}
}

// at is a timeline as it was in a revision.
func at(revision, path string) side {
	return side{revision + ":" + path, func() (model.Timeline, error) { return git.ReadAt(revision, path) }}
}

// forGit prints one file as git asks of an external diff: path old-file old-hex
// old-mode new-file new-hex new-mode, and for a file that was renamed its new path
// and how alike the two are. What is no timeline is compared line by line.
func (d *diffCmd) forGit(a *app) error {
	args := d.Version
	oldName, newName := args[0], args[0]
	if len(args) == 9 {
		newName = args[7]
	}
	result, err := compare(fromGit(args[1], oldName), fromGit(args[4], newName))
	if err != nil {
		if isTimeline(formatOf(newName)) {
			a.warn(fmt.Errorf("%w; its lines are compared instead", err))
		}
		return a.writeOut(func(w io.Writer) error { return git.CompareLines(w, args[1], args[4]) })
	}
	look := diff.Options{Old: oldName + " as it was", New: newName, Width: d.Width, Color: a.color()}
	if a.colorMode == "auto" && os.Getenv("GIT_PAGER_IN_USE") != "" {
		look.Color = wantsColor("auto", true, os.Getenv)
	}
	if columns, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && columns > 0 && look.Width == 0 {
		look.Width = columns
	}
	return a.writeOut(func(w io.Writer) error {
		if err := d.print(w, result, look); err != nil {
			return err
		}
		_, err := io.WriteString(w, "\n")
		return err
	})
}

// fromGit is a version of a file that git has laid out at path; /dev/null is none.
func fromGit(path, name string) side {
	return side{name, func() (model.Timeline, error) {
		data, err := os.ReadFile(path)
		if err != nil {
			return model.Timeline{}, store.FileError(path, err)
		}
		return git.Parse(data, name)
	}}
}
