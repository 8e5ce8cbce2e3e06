package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"amur/model"
	"amur/timeline"
	"amur/timeline/csv"
	"amur/timeline/html"
	"amur/timeline/ics"
	"amur/timeline/markdown"
	"amur/timeline/store"
	"amur/timeline/table"
)

// automatic is the --format that leaves the choice to the program.
const automatic = "auto"

func formats() []string {
	return []string{"yaml", "json", "jsonl", "md", "table", "csv", "ics", "html"}
}

// formatOf says which format a file's ending stands for, "" when none.
func formatOf(name string) string {
	switch ending := strings.ToLower(filepath.Ext(name)); ending {
	case ".yaml", ".yml":
		return "yaml"
	case ".txt":
		return "table"
	case ".json", ".jsonl", ".md", ".csv", ".ics", ".html":
		return ending[1:]
	}
	return ""
}

// output are the flags of a command that prints a timeline.
type output struct {
	Output string `short:"o" placeholder:"FILE" help:"Write to this file; its ending decides the format: .yaml .yml .json .jsonl .md .txt (table) .csv .ics .html."`
	Format string `enum:"${formats}" default:"auto" placeholder:"FORMAT" help:"One of yaml, json, jsonl, md, table, csv, ics, html; or auto: what the ending of the file says, else a table on a terminal and yaml elsewhere."`
	Width  int    `placeholder:"COLUMNS" help:"Width of a table in columns, by default that of the terminal."`
}

// toFile reports whether the output is a file, not standard output.
func (o output) toFile() bool { return toFile(o.Output) }

// toFile reports whether what -o says is a file, not standard output.
func toFile(output string) bool { return output != "" && output != "-" }

// prepare settles the format and finds out, before any work is done, whether
// the file may be written.
func (o *output) prepare(c *console) error {
	if o.Width < 0 {
		return fmt.Errorf("--width %d: a table cannot be narrower than one column", o.Width)
	}
	if o.Format == automatic {
		switch {
		case o.toFile() && store.IsFolder(o.Output):
			o.Format = "yaml"
		case o.toFile():
			if o.Format = formatOf(o.Output); o.Format == "" {
				if err := mayCreate(o.Output); err != nil {
					return err
				}
				return fmt.Errorf("%s: the ending says no format; add --format or end the name in .yaml, .json, .jsonl, .md, .txt, .csv, .ics or .html", o.Output)
			}
		case isTerminal(c.stdout):
			o.Format = "table"
		default:
			o.Format = "yaml"
		}
	}
	if !o.toFile() {
		return nil
	}
	switch folder := store.IsFolder(o.Output); {
	case folder && o.Format != "yaml":
		return errors.New(o.Output + ": only a timeline in YAML can be a folder; name a file in it")
	case folder:
		return nil // its files are looked at when they are read
	case o.Format == "yaml" && store.KeptWith(o.Output) != "" && store.IsFree(store.LockName(o.Output, false)):
		return fmt.Errorf("%s: a year of the timeline in %s; name the folder, or choose another name for -o", o.Output, filepath.Dir(o.Output))
	case o.Format == "yaml":
		return mayCreate(o.Output)
	}
	return mayReplace(o.Output, o.Format)
}

// mayCreate finds out whether a file can be written at name: its folder must
// be there, and the file itself, if it is, must not be protected from writing.
func mayCreate(name string) error {
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		folder := filepath.Dir(name)
		if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("%s: there is no folder %s; make it, or write elsewhere", name, folder)
		}
		return nil
	case err != nil:
		return store.FileError(name, err)
	case info.IsDir():
		return fmt.Errorf("%s: this is a folder; name a file in it", name)
	case !info.Mode().IsRegular():
		return nil
	}
	// Replacing a file does not need the right to write to it, which its owner took away on purpose.
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err == nil {
		err = f.Close()
	}
	if err == nil && info.Mode().Perm()&0o222 == 0 {
		err = fs.ErrPermission
	}
	if errors.Is(err, fs.ErrPermission) {
		return fmt.Errorf("%s: the file is write-protected; choose another name for -o", name)
	}
	if err != nil {
		return store.FileError(name, err)
	}
	return nil
}

// write prints t as prepare has settled.
func (o *output) write(a *app, t model.Timeline) error {
	if o.toFile() {
		if o.Format == "yaml" && !isDevice(o.Output) {
			return o.writeYAML(a.ctx, t)
		}
		look := table.Options{Width: o.Width, Color: a.colorMode == "always"}
		return store.Replace(o.Output, func(w io.Writer) error { return o.print(untilStopped{a.ctx, w}, t, look) })
	}
	look := table.Options{Width: o.Width, Color: a.color()}
	if look.Width == 0 {
		look.Width = a.width()
	}
	return a.writeOut(func(w io.Writer) error { return o.print(w, t, look) })
}

// writeYAML writes a timeline file, which editors understand by the schema beside it.
func (o *output) writeYAML(ctx context.Context, t model.Timeline) error {
	err := store.Replace(o.Output, func(file io.Writer) error {
		w := untilStopped{ctx, file}
		if _, err := io.WriteString(w, model.Modeline+"\n"); err != nil {
			return err
		}
		return model.WriteYAML(w, t)
	})
	if err != nil {
		return err
	}
	return store.WriteSchema(filepath.Dir(o.Output))
}

// isDevice reports whether name is there and no regular file: a pipe or device.
func isDevice(name string) bool {
	info, err := os.Stat(name)
	return err == nil && !info.Mode().IsRegular()
}

func (o *output) print(w io.Writer, t model.Timeline, look table.Options) error {
	switch o.Format {
	case "yaml":
		return model.WriteYAML(w, t)
	case "json":
		return model.WriteJSON(w, t)
	case "jsonl":
		return model.WriteJSONL(w, t.Events)
	}
	t = timeline.Readable(t)
	switch o.Format {
	case "md":
		return markdown.Write(w, t)
	case "table":
		return table.Write(w, t, look)
	case "csv":
		return csv.Write(w, t)
	case "ics":
		return ics.Write(w, t)
	case "html":
		return html.Write(w, t)
	}
	return fmt.Errorf("unknown format %q; known are %s", o.Format, strings.Join(formats(), ", "))
}

// writeOut prints to standard output.
func (a *app) writeOut(print func(io.Writer) error) error {
	if err := store.Buffered(untilStopped{a.ctx, a.stdout}, print); err != nil {
		return fmt.Errorf("standard output: %w", store.Cause(err))
	}
	return nil
}

// printJSON prints a value as the program prints JSON: indented, with letters as they are.
func printJSON(w io.Writer, value any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(value)
}

// mayReplace refuses what mayCreate refuses, and to write over a timeline that build
// keeps up to date, which its lock says, or that holds more than the program can write
// again: an analyst's review or comments, or what it cannot read. A file is a timeline by its ending or by the format
// it is to get.
func mayReplace(name, format string) error {
	if err := mayCreate(name); err != nil {
		return err
	}
	if lock := store.KeptBy(name, format == "yaml" || formatOf(name) == "yaml"); lock != "" {
		return fmt.Errorf("%s: a timeline that amur build keeps, for it has a lock (%s); choose another name for -o", name, lock)
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return store.FileError(name, err)
	case !info.Mode().IsRegular() || info.Size() == 0:
		return nil
	}
	if !isTimeline(format) && !isTimeline(formatOf(name)) {
		return nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return store.FileError(name, err)
	}
	t, err := model.ReadTimeline(bytes.NewReader(data), name)
	if err != nil {
		return fmt.Errorf("%w; it may hold an analyst's work and is not overwritten: choose another name for -o", err)
	}
	if handmade(data, t) {
		return fmt.Errorf("%s: the file holds an analyst's work (reviews or comments) and is not overwritten; choose another name for -o", name)
	}
	return nil
}

// isTimeline reports whether files of a format are what show reads and analysts edit.
func isTimeline(format string) bool { return format == "yaml" || format == "json" }

// handmade reports whether a timeline file has what only people write.
func handmade(data []byte, t model.Timeline) bool {
	for _, e := range t.Events {
		if e.Review != nil {
			return true
		}
	}
	for line := range bytes.Lines(data) {
		if text := bytes.TrimSpace(line); bytes.HasPrefix(text, []byte("#")) && string(text) != model.Modeline {
			return true
		}
	}
	return false
}
