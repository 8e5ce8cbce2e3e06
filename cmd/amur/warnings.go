package main

import (
	"fmt"
	"strings"

	"amur/extract/article"
	"amur/extract/article/archive"
)

// mostAlike is how many messages of one reason are printed of one file; mostReasons is
// how many reasons of one file are told apart.
const (
	mostAlike   = 20
	mostReasons = 50
)

// warnings prints problems, and of many alike in one file the first only, with their
// number at the end of the file. It keeps the counts of one file.
type warnings struct {
	file    string
	alike   map[string]int // messages of the file, by their reason without its numbers
	reasons []string       // of alike, in their order
}

// add prints a problem or counts it.
func (w *warnings) add(a *app, p *article.Problem) {
	if file := fileOf(p.Path); file != w.file || w.alike == nil {
		w.flush(a)
		w.file, w.alike = file, map[string]int{}
	}
	reason := withoutNumbers(p.Reason)
	if _, known := w.alike[reason]; !known && len(w.alike) >= mostReasons {
		reason = "other reasons"
	}
	if w.alike[reason]++; w.alike[reason] == 1 {
		w.reasons = append(w.reasons, reason)
	}
	if w.alike[reason] <= mostAlike {
		a.warn(p)
	}
}

// flush says how many messages of the file were held back.
func (w *warnings) flush(a *app) {
	for _, reason := range w.reasons {
		if more := w.alike[reason] - mostAlike; more > 0 {
			a.warn(fmt.Errorf("and %d more of %s like this: %s", more, w.file, reason))
		}
	}
	*w = warnings{}
}

// fileOf is the file on disk that a problem's path leads into, as far as the path tells:
// without a line, and for what is in an archive that of the archive.
func fileOf(path string) string {
	for i := range len(path) {
		if path[i] == '/' && archive.Named(path[:i]) {
			return path[:i]
		}
	}
	if strings.HasPrefix(path, "standard input") {
		return "standard input"
	}
	return withoutLine(path)
}

// withoutLine is the path of a record without the line on which it stands, "a.jsonl" of
// "a.jsonl:12".
func withoutLine(path string) string {
	if i := strings.LastIndexByte(path, ':'); i > 0 && i+1 < len(path) && strings.Trim(path[i+1:], "0123456789") == "" {
		return path[:i]
	}
	return path
}

// withoutNumbers is a reason with "…" for each number, of a length that is fit to be kept.
func withoutNumbers(reason string) string {
	const longest = 200
	var b strings.Builder
	inNumber := false
	for _, r := range reason {
		digit := '0' <= r && r <= '9'
		switch {
		case !digit:
			b.WriteRune(r)
		case !inNumber:
			b.WriteRune('…')
		}
		if inNumber = digit; b.Len() >= longest {
			break
		}
	}
	return b.String()
}
