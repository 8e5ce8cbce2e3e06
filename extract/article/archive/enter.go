package archive

import (
	"fmt"
	"path"
	"strings"
	"unicode/utf8"

	"amur/extract/article/skip"
)

// maxName is the longest path of an entry in bytes.
const maxName = 4 << 10

// enter is the place of an entry of the archive at p. ok is false when it is
// not to be read: it is hidden, or its path is a trick, which is reported.
func (w *walker) enter(p place, name string) (inner place, ok bool) {
	name = Printable(name)
	full := within(p, name)
	if reason := trick(name); reason != "" {
		w.report(skip.Refused, full, reason, "pack the folder anew, with paths below it", nil)
		return place{}, false
	}
	name = path.Clean(strings.ReplaceAll(name, `\`, "/"))
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") || part == "__MACOSX" {
			return place{}, false
		}
	}
	return place{path: within(p, name), name: path.Base(name), depth: p.depth}, true
}

// trick says what is wrong with the path of an entry; "" when nothing is.
func trick(name string) string {
	slashed := strings.ReplaceAll(name, `\`, "/")
	switch {
	case name == "":
		return "an entry without a name"
	case len(name) > maxName:
		return fmt.Sprintf("its path is longer than %d bytes", maxName)
	case strings.HasPrefix(slashed, "/"), len(slashed) > 1 && slashed[1] == ':':
		return "its path is absolute"
	case strings.Contains(name, "%00"):
		return "its path holds a NUL byte"
	}
	for part := range strings.SplitSeq(slashed, "/") {
		if part == ".." {
			return "its path leads out of the archive"
		}
	}
	return ""
}

// Printable is a name with what cannot be printed, and bytes that are not
// UTF-8, written as %XX: different names stay different.
func Printable(name string) string {
	if len(name) > 2*maxName {
		name = name[:2*maxName]
	}
	var b strings.Builder
	for i := 0; i < len(name); {
		r, n := utf8.DecodeRuneInString(name[i:])
		if r == utf8.RuneError && n == 1 || r < 0x20 || r == 0x7F {
			fmt.Fprintf(&b, "%%%02X", name[i])
		} else {
			b.WriteString(name[i : i+n])
		}
		i += n
	}
	return b.String()
}

// isLink reports a link in an archive.
func (w *walker) isLink(path string) {
	w.report(skip.Refused, path, "a link, which is not followed", "put the file itself into the archive", nil)
}

// isDevice reports an entry that is neither a file nor a folder.
func (w *walker) isDevice(path string) {
	w.report(skip.Refused, path, "no file but a device or a pipe", "leave it out of the archive", nil)
}
