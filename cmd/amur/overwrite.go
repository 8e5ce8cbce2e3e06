package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"amur/extract/article"
	"amur/model"
	"amur/timeline/store"
)

// notInput refuses an output that is one of the files to be read, which would be lost: one
// that is named, or lies in a folder that is and, as reads says of its name, is read there.
// One that is not there yet would be read the next time.
func notInput(output string, paths []string, reads func(name string) bool) error {
	info, err := os.Stat(output)
	if !toFile(output) || err == nil && info.IsDir() {
		return nil
	}
	for _, p := range paths {
		switch {
		case err == nil && sameName(p, output):
			return fmt.Errorf("%s: -o names a file that is to be read; name another one", output)
		case !reads(output) || !within(p, output):
		case err == nil:
			return fmt.Errorf("%s: -o names a file in %s, which is to be read; name another one", output, p)
		default:
			return fmt.Errorf("%s: it would lie in %s and be read there the next time; name a file elsewhere for -o", output, p)
		}
	}
	return nil
}

// readsTimeline reports whether a file of the name is read where a folder of timelines is.
func readsTimeline(name string) bool {
	return isTimeline(formatOf(name)) && filepath.Base(name) != model.SchemaName
}

// mayLog refuses a log that would take the place of something else: of an article named, of
// the output or its lock, of a file that is no log. Nor may it look like an article in a
// folder that is read.
func mayLog(name, output string, paths []string) error {
	if name == "" {
		return nil
	}
	fault := func(why, remedy string) error {
		return fmt.Errorf("--log %s: %s; %s", name, why, remedy)
	}
	for _, p := range paths {
		switch {
		case sameName(p, name):
			return fault("it is to be read", "name another file")
		case article.Reads(name) && within(p, name):
			return fault("it lies in "+p+" and would be read as an article", "name a file elsewhere, or end it in .log")
		}
	}
	if toFile(output) && (within(output, name) || sameName(name, store.LockName(output, false))) {
		return fault("it is the output", "name another file")
	}
	f, err := os.Open(name)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return nil // openLog says why
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil
	}
	line, err := bufio.NewReader(io.LimitReader(f, 1<<20)).ReadBytes('\n')
	if err != nil && len(line) == 0 {
		return nil // empty
	}
	var l logLine
	if json.Unmarshal(line, &l) != nil || l.Article == "" || l.Detail == "" {
		return fault("the file is there and is no log of amur", "name another file, or remove it")
	}
	return nil
}

// within tells whether a file is the one at path, or lies below the folder at path.
func within(path, file string) bool {
	if sameName(path, file) {
		return true
	}
	info, err := os.Stat(path)
	if err != nil || !info.IsDir() {
		return false
	}
	folder, err1 := filepath.EvalSymlinks(path)
	parent, err2 := filepath.EvalSymlinks(filepath.Dir(file))
	if err1 != nil || err2 != nil {
		return false
	}
	folder, err1 = filepath.Abs(folder)
	parent, err2 = filepath.Abs(parent)
	return err1 == nil && err2 == nil && (parent == folder || strings.HasPrefix(parent, folder+string(filepath.Separator)))
}

// sameName tells whether two names are of one file.
func sameName(a, b string) bool {
	x, err1 := os.Stat(a)
	y, err2 := os.Stat(b)
	if err1 == nil && err2 == nil {
		return os.SameFile(x, y)
	}
	x1, err1 := filepath.Abs(a)
	y1, err2 := filepath.Abs(b)
	return err1 == nil && err2 == nil && x1 == y1
}
