package article

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"amur/extract/article/archive"
)

// roots are the folders in which a walk looks for articles, and tell by which names
// these go: the path below the folder, and with the last parts of the folder's own
// path in front where another file of the walk has the same.
type roots struct {
	folders []*root            // that were named, each once
	files   map[string][]*root // those of files that were named, by the name of the file
}

// root is a folder that was named, or that of a file that was named.
type root struct {
	path  string   // fit to be opened
	parts []string // of its path from the top
	only  string   // the file in it that was named; "" for all that is below
}

// newRoots lists the roots of a walk, whatever the order of its paths.
func newRoots(paths []string) *roots {
	rs := &roots{files: make(map[string][]*root)}
	seen := make(map[string]bool)
	for _, p := range paths {
		r := rootOf(p)
		if r == nil || seen[filepath.Join(r.path, r.only)] {
			continue
		}
		seen[filepath.Join(r.path, r.only)] = true
		if r.only == "" {
			rs.folders = append(rs.folders, r)
		} else {
			rs.files[r.only] = append(rs.files[r.only], r)
		}
	}
	return rs
}

// rootOf is the root that a path names; nil when it names none.
func rootOf(path string) *root {
	info, err := os.Stat(path)
	if err != nil || path == "-" {
		return nil
	}
	full, err := filepath.Abs(path)
	if err != nil {
		return nil
	}
	r := &root{path: full}
	if !info.IsDir() {
		r.path, r.only = filepath.Dir(full), filepath.Base(full)
	}
	below := filepath.ToSlash(r.path[len(filepath.VolumeName(r.path)):])
	r.parts = strings.FieldsFunc(below, func(c rune) bool { return c == '/' })
	return r
}

// folder is the path of the root from the top, without its first slash.
func (r *root) folder() string { return strings.Join(r.parts, "/") }

// name is the path of a file below its root, rel, with as many parts of the root's own
// path in front as tell it from all other files, and the number of those.
func (rs *roots) name(r *root, rel string, info fs.FileInfo) (name string, parts int) {
	another := func(o *root) bool { return o.path != r.path && o.holds(rel, info) }
	if r == nil || !slices.ContainsFunc(rs.of(rel), another) {
		return rel, 0
	}
	for parts < len(r.parts) {
		parts++
		if name = withParts(r.parts, parts, rel); !rs.claimed(name, info) {
			break
		}
	}
	return name, parts
}

// of lists the roots that may have a file of that path below them.
func (rs *roots) of(rel string) []*root { return append(slices.Clip(rs.folders), rs.files[rel]...) }

// claimed reports whether another file has the name, with however many parts in front.
func (rs *roots) claimed(name string, info fs.FileInfo) bool {
	for rest, front := name, []string(nil); ; {
		for _, o := range rs.of(rest) {
			if len(o.parts) >= len(front) && slices.Equal(o.parts[len(o.parts)-len(front):], front) && o.holds(rest, info) {
				return true
			}
		}
		first, after, more := strings.Cut(rest, "/")
		if !more {
			return false
		}
		front, rest = append(front, first), after
	}
}

// holds reports whether another file than that of info is at rel below the root.
func (r *root) holds(rel string, info fs.FileInfo) bool {
	if r.only != "" && r.only != rel {
		return false
	}
	other, err := os.Stat(filepath.Join(r.path, filepath.FromSlash(rel)))
	return err == nil && !other.IsDir() && !os.SameFile(other, info)
}

// withParts puts the last n parts of a folder's path in front of a path below it.
func withParts(folder []string, n int, rel string) string {
	return strings.Join(folder[len(folder)-n:], "/") + "/" + rel
}

// under is a finder that tells of what it hands on in which folder it was found and how
// many parts of that one's path its ID begins with.
func (f finder) under(r *root, parts int) finder {
	if fn := f.fn; r != nil {
		f.fn = func(raw Raw) error {
			raw.Folder, raw.Parts = r.folder(), parts
			return fn(raw)
		}
	}
	return f
}

// Names are those that an article may go by, and the folders that tell under which of
// them it is known.
type Names struct {
	All        []string // from that of the file alone on, each with one more part of its path in front
	Below, Own int      // places in All of the path below the folder that was named and of the ID
	Folders    []string // the names of those in which it lies, the innermost first: All[i] is its path below the one at i
}

// Names are there for all but a page or a record whose ID is its address, under which it
// is never another.
func (raw Raw) Names() Names {
	if strings.Contains(raw.ID, "://") {
		return Names{}
	}
	if raw.Folder == "" {
		return Names{All: []string{raw.ID}}
	}
	rel := raw.ID
	for range raw.Parts {
		_, rel, _ = strings.Cut(rel, "/")
	}
	file, record, isRecord := strings.Cut(rel, "#")
	if isRecord {
		record = "#" + record
	}
	parts := append(strings.Split(raw.Folder, "/"), strings.Split(file, "/")...)
	names := Names{Below: strings.Count(file, "/"), Own: strings.Count(file, "/") + raw.Parts}
	for at := len(parts) - 1; at >= 0; at-- {
		name := strings.Join(parts[at:], "/") + record
		if len(names.All) > names.Below {
			name = archive.Printable(name)
		}
		names.All = append(names.All, name)
		names.Folders = append(names.Folders, FolderName(strings.Join(parts[:at], "/")))
	}
	return names
}

// FolderName is the name of a folder by which it is known wherever it is copied to: the
// last part of its path, and the one above where that is but a month or a day. folder is
// its path from the top with slashes.
func FolderName(folder string) string {
	parts := strings.FieldsFunc(folder, func(c rune) bool { return c == '/' })
	n := len(parts) - 1
	for n > 0 && len(parts[n]) <= 2 && strings.Trim(parts[n], "0123456789") == "" {
		n--
	}
	return strings.Join(parts[max(n, 0):], "/")
}

// FolderAbove is the name of the folder in which one lies.
func FolderAbove(folder string) string {
	return FolderName(folder[:max(strings.LastIndexByte(folder, '/'), 0)])
}

// FolderAt is the path of a folder from the top, with slashes; "" for what is no folder.
func FolderAt(path string) string {
	if r := rootOf(path); r != nil && r.only == "" {
		return r.folder()
	}
	return ""
}
