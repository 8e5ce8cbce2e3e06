package article

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"amur/extract/article/archive"
	"amur/extract/article/charset"
	"amur/extract/article/skip"
)

// Problem is why a file could not be read, or could only be read in part. Its
// text is one line that says where, why and what to do.
type Problem struct {
	Kind    skip.Kind
	Path    string // as the user would name it, with ":LINE" where a line is to blame
	Reason  string // what is wrong
	Remedy  string // what to do about it, "" when nothing is to be done
	Warning bool   // the article was read all the same
	Err     error  // the cause below, nil when there is none
}

// Error is "path: reason; remedy".
func (p *Problem) Error() string {
	s := p.Path + ": " + p.Reason
	if p.Remedy != "" {
		s += "; " + p.Remedy
	}
	return s
}

// Unwrap returns the cause.
func (p *Problem) Unwrap() error { return p.Err }

// at is the problem under the path of its file instead of the article's ID.
func (p *Problem) at(raw Raw) *Problem {
	if !strings.HasPrefix(p.Path, raw.ID) {
		return p
	}
	q := *p
	q.Path = raw.Path + strings.TrimPrefix(p.Path, raw.ID)
	return &q
}

// statProblem says in words why a path is not there for us.
func statProblem(path string, err error) *Problem {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &Problem{Kind: skip.Unreadable, Path: path, Reason: "no such file or folder", Remedy: "check the path", Err: err}
	case errors.Is(err, fs.ErrPermission):
		return &Problem{Kind: skip.Unreadable, Path: path, Reason: "no permission to read it", Remedy: "check its access rights", Err: err}
	}
	return &Problem{Kind: skip.Unreadable, Path: path, Reason: "cannot be read: " + plainCause(err), Err: err}
}

// plainCause is the last cause of an error, without the path, which is told already.
func plainCause(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}

// What is said of a file that ends in the middle.
const (
	cutOff     = "it is cut off"
	fetchAgain = "fetch or save it once more"
)

// warnings are those of one article.
type warnings struct {
	id  string
	all []*Problem
}

// add adds a warning.
func (w *warnings) add(reason, remedy string) {
	w.all = append(w.all, &Problem{Kind: skip.Damaged, Path: w.id, Reason: reason, Remedy: remedy, Warning: true})
}

// cutOff warns that the article ends in the middle.
func (w *warnings) cutOff() { w.add(cutOff+" and was read as far as it goes", fetchAgain) }

// misgivings warns of how a text was read.
func (w *warnings) misgivings(r charset.Reading) {
	for _, note := range misgivings(r) {
		w.add(note, saveAsUTF8)
	}
}

// tooLong warns that not all of what, a file or a record, was read.
func (w *warnings) tooLong(what string) {
	w.add(fmt.Sprintf("only the first %d lines or %s of text were read", maxLines, archive.Size(maxText)), "split the "+what+" into one article each")
}

// day warns that a day of publication, told in the front matter or a record, was not understood.
func (w *warnings) day(where, day string) {
	w.add(fmt.Sprintf("the %s's day of publication, %q, is not understood", where, day), "write it as in 2023-06-25")
}
