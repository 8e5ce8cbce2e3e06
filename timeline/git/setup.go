package git

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"amur/timeline/store"
)

// Setup is how git is to call the program.
type Setup struct {
	Global  bool     // for all repositories of the user, not for this one alone
	Command string   // the program as git's shell is to call it
	Files   []string // timelines, files or folders; those that the repository holds when none
}

// settings are the entries in git's configuration. Text conversion is chosen over a
// diff command because git log -p and git show use it too, and because all options
// of git diff work with it.
func (s Setup) settings() [][2]string {
	return [][2]string{
		{"diff.amur.textconv", s.Command + " git textconv"},
		{"diff.amur.xfuncname", "^[^ #].*$"},
		{"merge.amur.name", "timelines, contact by contact"},
		{"merge.amur.driver", s.Command + " git merge-driver %O %A %B %P"},
	}
}

func (s Setup) scope() string {
	if s.Global {
		return "--global"
	}
	return "--local"
}

// Install sets git up and returns the timelines that .gitattributes names. Doing it
// again changes nothing.
func (s Setup) Install() ([]string, error) {
	top, err := line("", "rev-parse", "--show-toplevel")
	if err != nil && (!s.Global || !errors.Is(err, errNoRepository) || len(s.Files) > 0) {
		return nil, err
	}
	for _, setting := range s.settings() {
		if _, err := run("", "config", s.scope(), setting[0], setting[1]); err != nil {
			return nil, err
		}
	}
	if top == "" {
		return nil, nil
	}
	files := s.Files
	if len(files) == 0 {
		if files, err = timelines(top); err != nil {
			return nil, err
		}
	}
	var lines []string
	for _, name := range files {
		own, err := linesFor(top, name)
		if err != nil {
			return nil, err
		}
		lines = append(lines, own...)
	}
	return files, rewrite(filepath.Join(top, ".gitattributes"), func(text string) string { return withLines(text, lines) })
}

// Uninstall takes back what Install has done.
func (s Setup) Uninstall() error {
	top, err := line("", "rev-parse", "--show-toplevel")
	if err != nil && (!s.Global || !errors.Is(err, errNoRepository)) {
		return err
	}
	for _, section := range []string{"diff.amur", "merge.amur"} {
		_, err := run("", "config", s.scope(), "--remove-section", section)
		if err != nil && !strings.Contains(err.Error(), "no such section") && !strings.Contains(err.Error(), "No such section") {
			return err
		}
	}
	if top == "" {
		return nil
	}
	return rewrite(filepath.Join(top, ".gitattributes"), withoutAmur)
}

// rewrite changes a file, which is made when it is not there and taken away when
// nothing is left in it.
func rewrite(name string, change func(string) string) error {
	data, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return store.FileError(name, err)
	}
	text := change(string(data))
	switch {
	case text == string(data):
		return nil
	case text == "":
		if err := os.Remove(name); err != nil {
			return store.FileError(name, err)
		}
		return nil
	}
	return store.ReplaceText(name, []byte(text))
}

// linesFor are the lines of .gitattributes for a timeline, a file or a folder.
func linesFor(top, name string) ([]string, error) {
	inside, err := within(top, name)
	if err != nil {
		return nil, err
	}
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		pattern := ""
		if inside != "." {
			pattern = escaped(inside) + "/"
		}
		return []string{
			attributeLine(pattern+"*.yaml", timelineAttributes),
			attributeLine(pattern+"timeline.lock", lockAttributes),
		}, nil
	}
	return []string{
		attributeLine(escaped(inside), timelineAttributes),
		attributeLine(escaped(store.LockName(inside, false)), lockAttributes),
	}, nil
}

// within is a path as counted from the top of the repository.
func within(top, name string) (string, error) {
	abs, err := filepath.Abs(name)
	if err != nil {
		return "", store.FileError(name, err)
	}
	// git names the top without links.
	if real, err := filepath.EvalSymlinks(filepath.Dir(abs)); err == nil {
		abs = filepath.Join(real, filepath.Base(abs))
	}
	inside, err := filepath.Rel(top, abs)
	if err != nil || inside == ".." || strings.HasPrefix(inside, ".."+string(filepath.Separator)) {
		return "", fmt.Errorf("%s: the file is not in the repository of this folder, %s; go to its own", name, top)
	}
	return filepath.ToSlash(inside), nil
}

// timelines finds the timelines of a repository: YAML files that begin as timelines
// do. Of a folder with a lock of its own it names the folder.
func timelines(top string) ([]string, error) {
	out, err := run(top, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "*.yaml", "*.yml")
	if err != nil {
		return nil, err
	}
	var found []string
	for inside := range strings.SplitSeq(strings.Trim(string(out), "\x00"), "\x00") {
		name := filepath.Join(top, filepath.FromSlash(inside))
		if inside == "" || !isTimeline(name) {
			continue
		}
		if ofFolder(name) {
			name = filepath.Dir(name)
		}
		if !slices.Contains(found, name) {
			found = append(found, name)
		}
	}
	return found, nil
}

// ofFolder reports whether a file is one of several that a folder keeps with one lock.
func ofFolder(name string) bool {
	own, all := store.LockName(name, false), store.LockName(filepath.Dir(name), true)
	return own != all && !isThere(own) && isThere(all)
}

func isThere(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// isTimeline reports whether a file begins as a timeline does.
func isTimeline(name string) bool {
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 64<<10)
	n, _ := io.ReadFull(f, head) // a short file is read as far as it goes
	version, events := false, false
	for line := range bytes.Lines(head[:n]) {
		version = version || bytes.HasPrefix(line, []byte("version:"))
		events = events || bytes.HasPrefix(line, []byte("events:"))
	}
	return version && events
}
