package article

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"amur/extract/article/archive"
)

// DefaultMaxBytes is the size in bytes above which a file is refused when the options name no other.
const DefaultMaxBytes = 10 << 20

// StdinID is the ID of an article that comes from standard input.
const StdinID = "stdin"

// Options of a walk over input.
type Options struct {
	MaxBytes    int64          // larger files are refused; 0 means DefaultMaxBytes
	MaxDepth    int            // archives inside each other; 0 means DefaultMaxDepth
	MaxUnpacked int64          // bytes that an archive may unpack to; 0 means DefaultMaxUnpacked
	Problem     func(*Problem) // hears of what could not be read, and of warnings; nil to ignore them
}

// Raw is a file as it was found, not yet read as an article.
type Raw struct {
	ID   string // slash path below the input folder; the base name of a single file; the address of a page in a WARC
	Path string // as a user would name it
	Name string // its ending tells the format where that of ID does not; "" otherwise
	URL  string // the address that it was fetched from, "" when not known
	Type string // the media type that was served with it, "" when not known
	Date string // when it was fetched, "" when not known
	Data []byte
}

// Walk reads the articles at paths, in the order of the paths and, within a
// folder, of the files' names, and hands each to fn. What cannot be read goes
// to opts.Problem and stops nothing. Walk returns the error of fn, if any, or of ctx.
func (r *Reader) Walk(ctx context.Context, paths []string, stdin io.Reader, opts Options, fn func(Article) error) error {
	return Files(ctx, paths, stdin, opts, func(raw Raw) error {
		a, ok := r.ReadRaw(raw, opts)
		if !ok {
			return nil
		}
		return fn(a)
	})
}

// ReadRaw reads a found file as an article. ok is false when it is none; the
// reason and all warnings go to opts.Problem under the path of the file.
func (r *Reader) ReadRaw(raw Raw, opts Options) (a Article, ok bool) {
	a, warnings, err := r.read(raw)
	for _, w := range warnings {
		opts.tell(w.at(raw))
	}
	if err != nil {
		var p *Problem
		if !errors.As(err, &p) {
			p = &Problem{Path: raw.ID, Reason: err.Error(), Err: err}
		}
		opts.tell(p.at(raw))
		return Article{}, false
	}
	return a, true
}

// at is the problem under the path of its file instead of the article's ID.
func (p *Problem) at(raw Raw) *Problem {
	if !strings.HasPrefix(p.Path, raw.ID) {
		return p
	}
	q := *p
	q.Path = raw.Path + strings.TrimPrefix(p.Path, raw.ID)
	return &q
}

// tell reports a problem.
func (o Options) tell(p *Problem) {
	if o.Problem != nil {
		o.Problem(p)
	}
}

// limit is the largest size that is read, in bytes.
func (o Options) limit() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return DefaultMaxBytes
}

// Files finds the files that may be articles at paths and hands each with its
// bytes to fn: files as named, folders with all that is below them except
// hidden files and folders and files of other kinds, "-" for stdin. Problems
// go to opts.Problem. Files returns the error of fn, if any, or of ctx.
func Files(ctx context.Context, paths []string, stdin io.Reader, opts Options, fn func(Raw) error) error {
	stdinRead := false
	for _, p := range paths {
		if err := ctx.Err(); err != nil {
			return err
		}
		var err error
		switch info, statErr := os.Stat(p); {
		case p == "-" && stdinRead:
			opts.tell(&Problem{Path: "standard input", Reason: "it is named twice and has been read", Remedy: "give - once"})
		case p == "-":
			stdinRead = true
			err = readStdin(ctx, stdin, opts, fn)
		case p == "":
			opts.tell(&Problem{Path: `""`, Reason: "the path is empty", Remedy: "name a file, a folder or -", Err: statErr})
		case statErr != nil:
			opts.tell(statProblem(p, statErr))
		case info.IsDir():
			err = walkFolder(ctx, p, opts, fn)
		default:
			err = readFile(ctx, p, filepath.Base(p), true, info, opts, fn)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// statProblem says in words why a path is not there for us.
func statProblem(path string, err error) *Problem {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &Problem{Path: path, Reason: "no such file or folder", Remedy: "check the path", Err: err}
	case errors.Is(err, fs.ErrPermission):
		return &Problem{Path: path, Reason: "no permission to read it", Remedy: "check its access rights", Err: err}
	}
	return &Problem{Path: path, Reason: "cannot be read: " + plainCause(err), Err: err}
}

// plainCause is the last cause of an error, without the path, which is told already.
func plainCause(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}

// walkFolder hands on the articles below a folder, sorted by path.
func walkFolder(ctx context.Context, root string, opts Options, fn func(Raw) error) error {
	found := false
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if ctxErr := ctx.Err(); ctxErr != nil {
			return ctxErr
		}
		if err != nil {
			found = true // the folder may well have had some
			opts.tell(statProblem(p, err))
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		hidden := p != root && strings.HasPrefix(d.Name(), ".")
		switch {
		case hidden && d.IsDir():
			return fs.SkipDir
		case hidden || d.IsDir() || !isArticleName(d.Name()) && !isArchive(p, d):
			return nil
		}
		info, err := os.Stat(p) // follows a link to a file
		if err != nil {
			found = true
			opts.tell(statProblem(p, err))
			return nil
		}
		if info.IsDir() {
			return nil
		}
		found = true
		if !info.Mode().IsRegular() { // a pipe that nobody writes to would be waited for without end
			opts.tell(&Problem{Path: p, Reason: "not a regular file", Remedy: "name it by itself to read it"})
			return nil
		}
		rel, err := filepath.Rel(root, p)
		if err != nil {
			return fmt.Errorf("path of %s below %s: %w", p, root, err)
		}
		return readFile(ctx, p, filepath.ToSlash(rel), false, info, opts, fn)
	})
	if err == nil && !found {
		opts.tell(&Problem{Path: root, Reason: "the folder holds no articles", Remedy: "articles end in .txt, .md, .html or .htm; archives of them are zip, tar, gz, zst, bz2 and WARC"})
	}
	return err
}

// isArticleName reports whether a file below a folder is read, by its ending.
func isArticleName(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".html", ".htm", ".md":
		return true
	}
	return false
}

// readFile hands on one file, or the articles in it when it is an archive. named
// says that the user gave its name. The end of ctx frees it from waiting for a pipe.
func readFile(ctx context.Context, path, id string, named bool, info fs.FileInfo, opts Options, fn func(Raw) error) error {
	if !info.Mode().IsRegular() && info.Mode().Type() != fs.ModeNamedPipe {
		opts.tell(&Problem{Path: path, Reason: "not a regular file", Remedy: "name a file, a folder or -"})
		return nil
	}
	if !info.Mode().IsRegular() {
		data, err := pipeContents(ctx, path, opts.limit()+1)
		if src := (archive.Source{Stream: bytes.NewReader(data), Any: named}); err == nil && int64(len(data)) <= opts.limit() && archive.Sniff(data) != archive.None {
			return readArchive(ctx, src, cleanID(id), path, opts, fn)
		}
		return handOn(ctx, Raw{ID: cleanID(id), Path: path, Data: data}, err, opts, fn)
	}
	f, err := os.Open(path)
	if err != nil {
		opts.tell(statProblem(path, err))
		return nil
	}
	defer f.Close()
	if startsArchive(f) {
		src := archive.Source{Name: info.Name(), Stream: io.NewSectionReader(f, 0, info.Size()), File: f, Size: info.Size(), Any: named}
		return readArchive(ctx, src, cleanID(id), path, opts, fn)
	}
	if info.Size() > opts.limit() {
		opts.tell(tooLarge(path, opts))
		return nil
	}
	data, err := io.ReadAll(io.LimitReader(f, opts.limit()+1))
	return handOn(ctx, Raw{ID: cleanID(id), Path: path, Data: data}, err, opts, fn)
}

// handOn hands on a file that was read, unless that failed or it is too large.
func handOn(ctx context.Context, raw Raw, err error, opts Options, fn func(Raw) error) error {
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		opts.tell(statProblem(raw.Path, err))
		return nil
	case int64(len(raw.Data)) > opts.limit():
		opts.tell(tooLarge(raw.Path, opts))
		return nil
	}
	return fn(raw)
}

// pipeContents returns the first limit bytes that come through a named pipe.
func pipeContents(ctx context.Context, path string, limit int64) ([]byte, error) {
	var data []byte
	var err error
	done := make(chan struct{})
	go func() {
		defer close(done)
		var f *os.File
		if f, err = os.Open(path); err != nil {
			return
		}
		data, err = io.ReadAll(io.LimitReader(f, limit))
		err = errors.Join(err, f.Close())
	}()
	select {
	case <-done:
		return data, err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// readStdin hands on standard input as one article, or the articles in it when it is an archive.
func readStdin(ctx context.Context, stdin io.Reader, opts Options, fn func(Raw) error) error {
	const name = "standard input"
	if stdin == nil {
		stdin = bytes.NewReader(nil)
	}
	r := bufio.NewReaderSize(stdin, 64<<10)
	if head, _ := r.Peek(archive.SniffLen); archive.Sniff(head) != archive.None {
		return readArchive(ctx, archive.Source{Stream: r, Any: true}, StdinID, name, opts, fn)
	}
	data, err := io.ReadAll(io.LimitReader(r, opts.limit()+1))
	if err != nil {
		opts.tell(&Problem{Path: name, Reason: "cannot be read: " + err.Error(), Err: err})
		return nil
	}
	if int64(len(data)) > opts.limit() {
		opts.tell(tooLarge(name, opts))
		return nil
	}
	return fn(Raw{ID: StdinID, Path: name, Data: data})
}

// tooLarge is the problem of a file above the limit.
func tooLarge(path string, opts Options) *Problem {
	return &Problem{Path: path, Reason: fmt.Sprintf("larger than %s", archive.Size(opts.limit())),
		Remedy: "an article is a few kilobytes: split the file into one article each, or raise --max-article"}
}

// cleanID makes a file's path fit to be printed and compared: valid UTF-8 without control characters.
func cleanID(id string) string {
	if !utf8.ValidString(id) {
		id = strings.ToValidUTF8(id, "\uFFFD")
	}
	return strings.Map(func(r rune) rune {
		if r < 0x20 || r == 0x7F {
			return -1
		}
		return r
	}, id)
}
