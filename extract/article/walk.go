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

	"amur/extract/article/archive"
	"amur/extract/article/skip"
)

// stdinID is the ID of an article that comes from standard input.
const stdinID = "stdin"

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

// finder finds the files at the paths of a run, in folders and archives, and hands
// them on.
type finder struct {
	*Reader
	Options
	ctx   context.Context
	roots *roots
	fn    func(Raw) error
}

// Files finds the files that may be articles at paths and hands each with its
// bytes to fn: files as named, folders with all that is below them except
// hidden files and folders and files of other kinds, "-" for stdin. Problems
// go to opts.Problem. Files returns the error of fn, if any, or of ctx.
func (r *Reader) Files(ctx context.Context, paths []string, stdin io.Reader, opts Options, fn func(Raw) error) error {
	f := finder{r, opts, ctx, newRoots(paths), fn}
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
			err = f.standardInput(stdin)
		case p == "":
			opts.tell(&Problem{Kind: skip.Unreadable, Path: `""`, Reason: "the path is empty", Remedy: "name a file, a folder or -", Err: statErr})
		case statErr != nil:
			opts.tell(statProblem(p, statErr))
		case info.IsDir():
			err = f.folder(p)
		default:
			err = f.named(p, info)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// folder hands on the articles below a folder, sorted by path.
func (f finder) folder(root string) error {
	found, top := false, rootOf(root)
	if info, err := os.Lstat(root); err == nil && info.Mode().Type() == fs.ModeSymlink {
		root += string(filepath.Separator) // a link that was named is followed
	}
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if ctxErr := f.ctx.Err(); ctxErr != nil {
			return ctxErr
		}
		if err != nil {
			found = true // the folder may well have had some
			f.tell(statProblem(p, err))
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
			f.tell(&Problem{Kind: skip.Refused, Path: p, Reason: "a link to a folder, which is not followed", Remedy: "name it by itself to read it"})
			return nil
		case hidden || d.IsDir() || !isArticleName(d.Name()) && !isArchive(p, d):
			return nil
		}
		found = true
		return f.belowFolder(root, top, p)
	})
	if err == nil && !found {
		f.tell(&Problem{Kind: skip.Empty, Path: root, Reason: "the folder holds no articles", Remedy: "articles end in .txt, .md, .html, .htm, .mhtml or .mht; files of many in .json, .jsonl, .csv, .tsv, .xml, .rss, .atom, .eml or .mbox; archives of them are zip, tar, gz, zst, bz2 and WARC"})
	}
	return err
}

// belowFolder hands on a file below a folder.
func (f finder) belowFolder(folder string, top *root, path string) error {
	info, err := os.Stat(path) // follows a link to a file
	if err != nil {
		f.tell(statProblem(path, err))
		return nil
	}
	if !info.Mode().IsRegular() { // a pipe that nobody writes to would be waited for without end
		reason, remedy := special(info.Mode())
		if info.Mode().Type() == fs.ModeNamedPipe {
			remedy = "name it by itself to read it"
		}
		f.tell(&Problem{Kind: skip.Refused, Path: path, Reason: reason, Remedy: remedy})
		return nil
	}
	rel, err := filepath.Rel(folder, path)
	if err != nil {
		return fmt.Errorf("path of %s below %s: %w", path, folder, err)
	}
	id, parts := f.roots.name(top, filepath.ToSlash(rel), info)
	return f.under(top, parts).file(path, id, false, info)
}

// isFolderLink reports whether the entry is a link to a folder.
func isFolderLink(path string, d fs.DirEntry) bool {
	if d.Type() != fs.ModeSymlink {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
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

// named hands on a file that was named by itself.
func (f finder) named(path string, info fs.FileInfo) error {
	top := rootOf(path)
	id, parts := f.roots.name(top, filepath.Base(path), info)
	return f.under(top, parts).file(path, id, true, info)
}

// file hands on one file, or the articles in it when it is an archive. named
// says that the user gave its name. The end of ctx frees it from waiting for a pipe.
func (f finder) file(path, id string, named bool, info fs.FileInfo) error {
	if !info.Mode().IsRegular() && info.Mode().Type() != fs.ModeNamedPipe {
		reason, remedy := special(info.Mode())
		f.tell(&Problem{Kind: skip.Refused, Path: path, Reason: reason, Remedy: remedy})
		return nil
	}
	raw := Raw{ID: archive.Printable(id), Path: archive.Printable(path)}
	if !info.Mode().IsRegular() {
		return f.stream(raw, &metered{from: pipe(f.ctx, path), opts: f.Options}, named)
	}
	in, err := os.Open(path)
	if err != nil {
		f.tell(statProblem(path, err))
		return nil
	}
	defer in.Close()
	m := &metered{from: io.NewSectionReader(in, 0, info.Size()), at: in, opts: f.Options}
	defer m.finish(info.Size())
	if head := firstBytes(in); archive.Sniff(head) != archive.None || archive.Misnamed(info.Name(), head) {
		src := archive.Source{Name: info.Name(), Stream: m, File: m, Size: info.Size(), Any: named}
		return f.archive(src, raw.ID, path)
	}
	return f.offer(raw, m)
}

// stream hands on what can only be read from front to back.
func (f finder) stream(raw Raw, src io.Reader, named bool) error {
	r := bufio.NewReaderSize(src, 64<<10)
	if head, _ := r.Peek(archive.SniffLen); archive.Sniff(head) != archive.None {
		return f.archive(archive.Source{Stream: r, Any: named}, raw.ID, raw.Path)
	}
	return f.offer(raw, r)
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

// standardInput hands on standard input.
func (f finder) standardInput(stdin io.Reader) error {
	if stdin == nil {
		stdin = bytes.NewReader(nil)
	}
	return f.stream(Raw{ID: stdinID, Path: "standard input"}, &metered{from: stdin, opts: f.Options}, true)
}
