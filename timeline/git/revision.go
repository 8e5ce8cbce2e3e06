package git

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"amur/model"
)

// Revision returns nil when git knows a commit, branch or tag of that name in the
// repository in which a timeline lies, else why not.
func Revision(name, timeline string) error {
	if name == "" || strings.HasPrefix(name, "-") {
		return errors.New("that is no revision")
	}
	dir, _ := locate(timeline)
	_, err := run(dir, "rev-parse", "--verify", "--quiet", name+"^{commit}")
	if code(err) > 0 {
		return errors.New("git knows no revision of that name")
	}
	return err
}

// Range splits "A..B", and "A...B" into the point at which both part and B, in the
// repository in which a timeline lies.
func Range(name, timeline string) (from, to string, is bool, err error) {
	a, b, is := strings.Cut(name, "..")
	if !is || strings.Contains(name, "../") || a == "" && strings.Trim(b, ".") == "" {
		return "", "", false, nil
	}
	b, fork := strings.CutPrefix(b, ".")
	from, to = cmp.Or(a, "HEAD"), cmp.Or(b, "HEAD")
	if fork {
		dir, _ := locate(timeline)
		if from, err = line(dir, "merge-base", from, to); err != nil {
			return "", "", true, fmt.Errorf("%s: the two have nothing in common, or git does not know one of them: %w", name, err)
		}
	}
	return from, to, true, nil
}

// ReadAt reads the timeline that stood at a path of the working tree, a file or a
// folder of them, in a revision.
func ReadAt(revision, name string) (model.Timeline, error) {
	dir, base := locate(name)
	return readObject(dir, revision, "./"+base, revision+":"+name)
}

// ReadObject reads the timeline that git calls REVISION:PATH, with the path counted
// from the top of the repository.
func ReadObject(object string) (model.Timeline, error) {
	revision, inside, _ := strings.Cut(object, ":")
	return readObject("", revision, strings.TrimSuffix(inside, "/"), object)
}

// locate splits the path of a file that may not be there any more into a folder
// that is, and the rest.
func locate(name string) (dir, rest string) {
	name = filepath.Clean(name)
	dir, rest = filepath.Dir(name), filepath.Base(name)
	if name == "." || name == ".." {
		return name, "."
	}
	for {
		if info, err := os.Stat(dir); err == nil && info.IsDir() {
			return dir, filepath.ToSlash(rest)
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", filepath.ToSlash(name)
		}
		rest = filepath.Join(filepath.Base(dir), rest)
		dir = parent
	}
}

func readObject(dir, revision, inside, shown string) (model.Timeline, error) {
	if revision != "" {
		if strings.HasPrefix(revision, "-") {
			return model.Timeline{}, fmt.Errorf("%s: that is no revision", shown)
		}
		if _, err := run(dir, "rev-parse", "--verify", "--quiet", revision+"^{tree}"); err != nil {
			if code(err) < 0 {
				return model.Timeline{}, fmt.Errorf("%s: %w", shown, err)
			}
			return model.Timeline{}, fmt.Errorf("%s: git knows no revision %s here; git log lists what there is", shown, revision)
		}
	}
	object := revision + ":" + inside
	kind, err := line(dir, "cat-file", "-t", object)
	if err != nil {
		return model.Timeline{}, fmt.Errorf("%s: %s", shown, absent(dir, revision, inside))
	}
	if kind == "tree" {
		return readTree(dir, object, shown)
	}
	data, err := run(dir, "cat-file", "blob", object)
	if err != nil {
		return model.Timeline{}, fmt.Errorf("%s: %w", shown, err)
	}
	return Parse(data, shown)
}

// Parse reads the text of a timeline as git has it; an empty one, as of a file that is not
// there, is a timeline without events.
func Parse(data []byte, name string) (model.Timeline, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return model.Timeline{Version: model.FormatVersion}, nil
	}
	return model.ReadTimeline(bytes.NewReader(data), name)
}

// absent says that a revision has no such file, and under which name it may have it.
func absent(dir, revision, inside string) string {
	if revision == "" {
		return "git's index has no such file; git add puts it there"
	}
	text := "there is no such file in " + revision
	if was := formerly(dir, revision, inside); was != "" {
		return text + "; it seems to have been " + was + " then: write " + revision + ":" + was
	}
	return text + "; git ls-tree -r --name-only " + revision + " lists what there is"
}

// formerly is the name that a file had in a revision, counted from the top of the
// repository, "" when it is not known.
func formerly(dir, revision, inside string) string {
	names, err := run(dir, "log", "--follow", "-M", "--diff-filter=R", "--format=", "--name-status", "-z", revision+"..HEAD", "--", strings.TrimPrefix(inside, "./"))
	if err != nil {
		return ""
	}
	fields := strings.Split(strings.Trim(string(names), "\x00\n"), "\x00")
	if len(fields) < 3 {
		return ""
	}
	was := fields[len(fields)-2] // the oldest comes last: R100, from, to
	if _, err := run(dir, "cat-file", "-e", revision+":"+was); err != nil {
		return ""
	}
	return was
}

// readTree reads all timelines of a folder as one.
func readTree(dir, object, shown string) (model.Timeline, error) {
	out, err := run(dir, "ls-tree", "--full-tree", "-z", "--name-only", object)
	if err != nil {
		return model.Timeline{}, fmt.Errorf("%s: %w", shown, err)
	}
	all := model.Timeline{Version: model.FormatVersion}
	files := 0
	for name := range strings.SplitSeq(strings.TrimRight(string(out), "\x00"), "\x00") {
		if ending := strings.ToLower(path.Ext(name)); name == model.SchemaName || !slices.Contains([]string{".yaml", ".yml", ".json"}, ending) {
			continue
		}
		data, err := run(dir, "cat-file", "blob", strings.TrimSuffix(object, "/")+"/"+name)
		if err != nil {
			return model.Timeline{}, fmt.Errorf("%s: %w", shown+"/"+name, err)
		}
		t, err := Parse(data, shown+"/"+name)
		if err != nil {
			return model.Timeline{}, err
		}
		all.Events = append(all.Events, t.Events...)
		files++
	}
	if files == 0 {
		return model.Timeline{}, fmt.Errorf("%s: the folder holds no timeline", shown)
	}
	slices.SortStableFunc(all.Events, model.CompareEvents)
	return all, nil
}
