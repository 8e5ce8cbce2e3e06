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
	"amur/extract/article/charset"
	"amur/extract/article/record"
	"amur/extract/article/skip"
)

// defaultMaxBytes is the size in bytes above which a file is refused when the options name no other.
const defaultMaxBytes = 10 << 20

// stdinID is the ID of an article that comes from standard input.
const stdinID = "stdin"

// Options of a walk over input.
type Options struct {
	MaxBytes    int64             // larger files, and larger records of a file, are refused; 0 means defaultMaxBytes
	MaxDepth    int               // archives inside each other; 0 means defaultMaxDepth
	MaxUnpacked int64             // bytes that an archive may unpack to; 0 means defaultMaxUnpacked
	Map         map[string]string // fields of records to the keys that hold them; see record.Options
	Problem     func(*Problem)    // hears of what could not be read, and of warnings; nil to ignore them
	Progress    func(bytes int64) // hears how much more of the input has been read, as it lies on disk; nil to ignore it

	charsets *charset.Detector       // that of the reader
	fields   map[string][]string     // those of the reader
	several  func(text string) []int // see Reader.several
	roots    *roots                  // of the walk
}

// Raw is a file, or a record of one, as it was found, not yet read as an article.
type Raw struct {
	ID     string         // slash path below the input folder, the base name of a single file, either with parts of the folder's path in front where two files have the same; the address of a page in a WARC; for a record "#" and its key behind it
	Folder string         // slash path of the input folder, or of that of a single file, from the top; "" for standard input
	Parts  int            // how many parts of Folder stand in front of the ID
	Path   string         // as a user would name it; for a record with its line
	Name   string         // its ending tells the format where that of ID does not; "" otherwise
	URL    string         // the address that it was fetched from, "" when not known
	Saved  string         // the address that a browser saved it from, which the page may correct; "" when not known
	Type   string         // the media type that was served with it, "" when not known
	Date   string         // when it was fetched, "" when not known
	Data   []byte         // nil for a record
	Cut    bool           // it is known to end in the middle
	Record *record.Record // nil for a file
}

// Walk reads the articles at paths, in the order of the paths and, within a
// folder, of the files' names, and hands each to fn. What cannot be read goes
// to opts.Problem and stops nothing. Walk returns the error of fn, if any, or of ctx.
func (r *Reader) Walk(ctx context.Context, paths []string, stdin io.Reader, opts Options, fn func(Article) error) error {
	return r.Files(ctx, paths, stdin, opts, func(raw Raw) error {
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
	var warnings []*Problem
	var err error
	if raw.Record != nil {
		a, warnings, err = r.readRecord(raw)
	} else {
		a, warnings, err = r.read(raw)
	}
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
	return defaultMaxBytes
}

// Files finds the files that may be articles at paths and hands each with its
// bytes to fn: files as named, folders with all that is below them except
// hidden files and folders and files of other kinds, "-" for stdin. Problems
// go to opts.Problem. Files returns the error of fn, if any, or of ctx.
func (r *Reader) Files(ctx context.Context, paths []string, stdin io.Reader, opts Options, fn func(Raw) error) error {
	opts.charsets, opts.fields, opts.several, opts.roots = r.charsets, r.fields, r.several, newRoots(paths)
	stdinRead := false
	for _, p := range paths {
		if err := ctx.Err(); err != nil {
			return err
		}
		var err error
		switch info, statErr := os.Stat(p); {
		case p == "-" && stdinRead:
			opts.tell(&Problem{Kind: skip.Unreadable, Path: "standard input", Reason: "it is named twice and has been read", Remedy: "give - once"})
		case p == "-":
			stdinRead = true
			err = readStdin(ctx, stdin, opts, fn)
		case p == "":
			opts.tell(&Problem{Kind: skip.Unreadable, Path: `""`, Reason: "the path is empty", Remedy: "name a file, a folder or -", Err: statErr})
		case statErr != nil:
			opts.tell(statProblem(p, statErr))
		case info.IsDir():
			err = walkFolder(ctx, p, opts, fn)
		default:
			err = readNamed(ctx, p, info, opts, fn)
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

// walkFolder hands on the articles below a folder, sorted by path.
func walkFolder(ctx context.Context, root string, opts Options, fn func(Raw) error) error {
	found, top := false, rootOf(root)
	if info, err := os.Lstat(root); err == nil && info.Mode().Type() == fs.ModeSymlink {
		root += string(filepath.Separator) // a link that was named is followed
	}
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
		case hidden && d.IsDir(), p != root && d.IsDir() && belongsToPage(p):
			return fs.SkipDir
		case !hidden && isFolderLink(p, d):
			opts.tell(&Problem{Kind: skip.Refused, Path: p, Reason: "a link to a folder, which is not followed", Remedy: "name it by itself to read it"})
			return nil
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
			reason, remedy := special(info.Mode())
			if info.Mode().Type() == fs.ModeNamedPipe {
				remedy = "name it by itself to read it"
			}
			opts.tell(&Problem{Kind: skip.Refused, Path: p, Reason: reason, Remedy: remedy})
			return nil
		}
		rel, err := filepath.Rel(root, p)
		if err != nil {
			return fmt.Errorf("path of %s below %s: %w", p, root, err)
		}
		id, parts := opts.roots.name(top, filepath.ToSlash(rel), info)
		return readFile(ctx, p, id, false, info, opts, top.under(parts, fn))
	})
	if err == nil && !found {
		opts.tell(&Problem{Kind: skip.Empty, Path: root, Reason: "the folder holds no articles", Remedy: "articles end in .txt, .md, .html, .htm, .mhtml or .mht; files of many in .json, .jsonl, .csv, .tsv, .xml, .rss, .atom, .eml or .mbox; archives of them are zip, tar, gz, zst, bz2 and WARC"})
	}
	return err
}

// Reads reports whether a file of the name is read where a folder is.
func Reads(name string) bool { return isArticleName(filepath.Base(name)) }

// isFolderLink reports whether the entry is a link to a folder.
func isFolderLink(path string, d fs.DirEntry) bool {
	if d.Type() != fs.ModeSymlink {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// isArticleName reports whether a file below a folder is read, by its ending.
func isArticleName(name string) bool {
	name = strings.ToLower(name)
	switch filepath.Ext(name) {
	case ".txt", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".md", ".markdown":
		return true
	case ".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub": // named, with how to convert them
		return true
	}
	return record.Named(name) != record.None && !strings.HasSuffix(name, ".gold.json")
}

// special says what something is that is neither file nor folder, and how what it
// gives can be read.
func special(mode fs.FileMode) (reason, remedy string) {
	switch {
	case mode&fs.ModeNamedPipe != 0:
		return "a named pipe", "give what it holds on standard input"
	case mode&fs.ModeSocket != 0:
		return "a socket, which is not read", "save what it sends as a file"
	case mode&fs.ModeDevice != 0:
		return "a device, which is not read by its name", "give what it holds on standard input: name - and put < before the device"
	}
	return "not a regular file", "copy what it holds to a file"
}

// readNamed hands on a file that was named by itself.
func readNamed(ctx context.Context, path string, info fs.FileInfo, opts Options, fn func(Raw) error) error {
	top := rootOf(path)
	id, parts := opts.roots.name(top, filepath.Base(path), info)
	return readFile(ctx, path, id, true, info, opts, top.under(parts, fn))
}

// readFile hands on one file, or the articles in it when it is an archive. named
// says that the user gave its name. The end of ctx frees it from waiting for a pipe.
func readFile(ctx context.Context, path, id string, named bool, info fs.FileInfo, opts Options, fn func(Raw) error) error {
	if !info.Mode().IsRegular() && info.Mode().Type() != fs.ModeNamedPipe {
		reason, remedy := special(info.Mode())
		opts.tell(&Problem{Kind: skip.Refused, Path: path, Reason: reason, Remedy: remedy})
		return nil
	}
	raw := Raw{ID: archive.Printable(id), Path: archive.Printable(path)}
	if !info.Mode().IsRegular() {
		return readStream(ctx, raw, &metered{from: pipe(ctx, path), opts: opts}, named, opts, fn)
	}
	f, err := os.Open(path)
	if err != nil {
		opts.tell(statProblem(path, err))
		return nil
	}
	defer f.Close()
	m := &metered{from: io.NewSectionReader(f, 0, info.Size()), at: f, opts: opts}
	defer m.finish(info.Size())
	if head := firstBytes(f); archive.Sniff(head) != archive.None || archive.Misnamed(info.Name(), head) {
		src := archive.Source{Name: info.Name(), Stream: m, File: m, Size: info.Size(), Any: named}
		return readArchive(ctx, src, raw.ID, path, opts, fn)
	}
	return offer(ctx, raw, m, opts, fn)
}

// readStream hands on what can only be read from front to back.
func readStream(ctx context.Context, raw Raw, src io.Reader, named bool, opts Options, fn func(Raw) error) error {
	r := bufio.NewReaderSize(src, 64<<10)
	if head, _ := r.Peek(archive.SniffLen); archive.Sniff(head) != archive.None {
		return readArchive(ctx, archive.Source{Stream: r, Any: named}, raw.ID, raw.Path, opts, fn)
	}
	return offer(ctx, raw, r, opts, fn)
}

// pipe reads a named pipe beside, so that waiting for it ends with ctx.
func pipe(ctx context.Context, path string) io.Reader {
	r, w := io.Pipe()
	context.AfterFunc(ctx, func() { r.CloseWithError(ctx.Err()) })
	go func() {
		f, err := os.Open(path)
		if err == nil {
			_, err = io.Copy(w, f)
			err = errors.Join(err, f.Close())
		}
		w.CloseWithError(err)
	}()
	return r
}

// readStdin hands on standard input.
func readStdin(ctx context.Context, stdin io.Reader, opts Options, fn func(Raw) error) error {
	if stdin == nil {
		stdin = bytes.NewReader(nil)
	}
	return readStream(ctx, Raw{ID: stdinID, Path: "standard input"}, &metered{from: stdin, opts: opts}, true, opts, fn)
}

// tooLarge is the problem of a file above the limit.
func tooLarge(path string, opts Options) *Problem {
	return &Problem{Kind: skip.TooLarge, Path: path, Reason: fmt.Sprintf("larger than %s", archive.Size(opts.limit())),
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
