// Package archive reads the files in archives, one after the other, without
// unpacking anything to disk: zip, tar, WARC, and what gzip, Zstandard and
// bzip2 have compressed. Archives are told by their first bytes, wherever they
// stand: in a file, on standard input, or in another archive.
package archive

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"amur/extract/article/skip"
)

// Limits of what is read of one archive and all archives inside it.
type Limits struct {
	Entry int64 // largest file in bytes, unpacked
	Total int64 // bytes that may come out of all decompression
	Depth int   // archives inside each other; 1 allows none inside another
}

// Bombs: an archive that unpacks to more than freeBytes may hold at most
// maxRatio bytes for each of its own. Text reaches 5 to 20, logs 100.
const (
	freeBytes = 64 << 20
	maxRatio  = 250
)

// Entry is a file in an archive.
type Entry struct {
	Path string // slash path below the archive, through all archives on the way; "" when the archive is one compressed file
	Name string // its ending tells the format; "" when nothing but the content does
	URL  string // target address of a WARC record, "" elsewhere
	Type string // media type that was served with a WARC record, with its parameters
	Date string // when a WARC record was made, as it says
	Data []byte
	Cut  bool      // Data is known to end in the middle
	Rest io.Reader // what follows Data of a file above the limit; nil for others. It ends where the archive is broken
}

// Fault says why something in an archive could not be read.
type Fault struct {
	Kind   skip.Kind
	Path   string // of the entry below the archive; "" for the archive itself
	Reason string
	Remedy string
	Err    error // the cause, nil when there is none
}

// Source is an archive.
type Source struct {
	Name   string      // base name of its file, for the format of a file that is only compressed; "" when it has none
	Stream io.Reader   // the archive from its first byte
	File   io.ReaderAt // the same, where it can be read in any order; nil elsewhere
	Size   int64       // bytes of the archive, 0 when that is not known
	Any    bool        // a file that is only compressed is wanted whatever its name
	Long   bool        // files above the limit are handed on with their rest, and are no faults
}

// Walk reads the files in an archive in their order and hands those to fn whose
// name is wanted. Hidden files are left out as they are in folders. What cannot
// be read goes to fault and stops nothing that could still be read. Walk
// returns the error of fn, if any, or of ctx.
func Walk(ctx context.Context, src Source, limits Limits, wanted func(name string) bool, fault func(Fault), fn func(Entry) error) error {
	w := &walker{ctx: ctx, limits: limits, wanted: wanted, fault: fault, fn: fn, size: src.Size, long: src.Long}
	in := &input{w: w, r: bufio.NewReaderSize(src.Stream, 64<<10), count: &w.in}
	err := w.open(place{name: src.Name, any: src.Any, file: src.File}, in)
	switch limit := (*limitError)(nil); {
	case errors.As(w.fatal, &limit):
		w.report(skip.TooLarge, limit.path, limit.reason, limit.remedy, nil)
		return nil
	case w.fatal != nil:
		return w.fatal
	case err == nil && in.err != nil:
		w.report(skip.Unreadable, "", "cannot be read: "+in.err.Error(), "", in.err)
	}
	return err
}

// walker reads one archive and those inside it.
type walker struct {
	ctx    context.Context
	limits Limits
	wanted func(string) bool
	fault  func(Fault)
	fn     func(Entry) error
	size   int64 // of the outermost archive, 0 when unknown
	long   bool  // files above the limit are handed on
	in     int64 // bytes read of the outermost archive
	out    int64 // bytes that came out of decompression
	faults int   // that were reported
	fatal  error // ends the walk: the end of ctx, a limit or an error of fn
}

// place is where in the archive something stands.
type place struct {
	path       string      // below the outermost archive
	name       string      // whose ending tells the format
	depth      int         // archives around it
	compressed bool        // what holds it is no archive but a compression
	any        bool        // a file is wanted whatever its name
	file       io.ReaderAt // of the outermost archive, where it can be read in any order
}

// open reads what stands at p: an archive is walked, and a file handed on. The
// error is one that ends the walk.
func (w *walker) open(p place, in *input) error {
	in.path = p.path
	r := bufio.NewReader(in)
	head, err := r.Peek(SniffLen)
	kind := Sniff(head)
	switch {
	case Misnamed(p.name, head) && (err == nil || err == io.EOF):
		w.report(skip.Damaged, p.path, "its name says it is an archive, its content does not", "fetch it again, or name it for what it is", nil)
		return w.fatal
	case kind == None:
		return w.leaf(p, in, r)
	case kind == foreign:
		if in.err == nil {
			w.report(skip.Format, p.path, "an archive of a kind that is not read", "repack it as zip or tar.gz", nil)
		}
		return w.fatal
	case !kind.compression() || p.compressed:
		p.depth++
	}
	if p.depth > w.limits.Depth {
		w.report(skip.TooDeep, p.path, fmt.Sprintf("archives are inside each other more than %d deep", w.limits.Depth), "unpack the outer ones, or raise --max-depth", nil)
		return nil
	}
	switch kind {
	case Zip:
		return w.zip(p, in, r)
	case Tar:
		return w.tar(p, in, r)
	case WARC:
		return w.warc(p, in, r)
	}
	return w.compressed(p, in, r, kind)
}

// leaf hands on a file that is no archive, if its name is wanted.
func (w *walker) leaf(p place, in *input, r io.Reader) error {
	if !p.any && !w.wanted(p.name) {
		return w.fatal
	}
	data, ok, err := w.contents(r)
	switch {
	case err != nil && p.compressed && errors.Is(err, io.ErrUnexpectedEOF) && len(data) > 0 && ok && w.fatal == nil:
		in.err = nil // who reads it tells of it
		return w.hand(Entry{Path: p.path, Name: p.name, Data: data, Cut: true})
	case err != nil:
		return w.broken(p, in, err)
	case ok:
		return w.hand(Entry{Path: p.path, Name: p.name, Data: data})
	case !w.long:
		w.tooLarge(p.path)
		return nil
	}
	rest := &rest{r: r}
	if err := w.hand(Entry{Path: p.path, Name: p.name, Data: data, Rest: rest}); err != nil || rest.err == nil {
		return err
	}
	return w.broken(p, in, rest.err)
}

// rest is what follows the beginning of a long file.
type rest struct {
	r   io.Reader
	err error // why it broke off, nil when it did not
}

// Read reads on. Who reads cannot mend what is broken, so that it is the end.
func (r *rest) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	if err != nil && err != io.EOF {
		r.err, err = err, io.EOF
	}
	return n, err
}

// hand hands an entry on.
func (w *walker) hand(e Entry) error {
	if err := w.fn(e); err != nil {
		w.fatal = err
	}
	return w.fatal
}

// contents reads a file as far as the limit; ok is false when there is more.
func (w *walker) contents(r io.Reader) (data []byte, ok bool, err error) {
	data, err = io.ReadAll(io.LimitReader(r, w.limits.Entry+1))
	return data, int64(len(data)) <= w.limits.Entry, err
}

// compressed reads what a compression holds: an archive or one file.
func (w *walker) compressed(p place, in *input, r *bufio.Reader, kind Kind) error {
	unpacked, done, err := decompress(kind, r)
	if err != nil {
		return w.broken(p, in, err)
	}
	defer done()
	out := &input{w: w, r: unpacked, count: &w.out}
	inner := place{path: p.path, name: withoutEnding(p.name), depth: p.depth, compressed: true, any: p.any}
	if err := w.open(inner, out); err != nil {
		return err
	}
	if out.err != nil {
		return w.broken(p, in, out.err)
	}
	return w.fatal
}

// withoutEnding is the name of a file before it was compressed.
func withoutEnding(name string) string {
	lower := strings.ToLower(name)
	for _, ending := range []string{".gz", ".gzip", ".zst", ".zstd", ".bz2"} {
		if strings.HasSuffix(lower, ending) {
			return name[:len(name)-len(ending)]
		}
	}
	for _, ending := range []string{".tgz", ".tbz2", ".tzst"} {
		if strings.HasSuffix(lower, ending) {
			return name[:len(name)-len(ending)] + ".tar"
		}
	}
	return name
}

// broken reports that reading at p failed, unless what it is read from has
// failed itself: then that is told, once. The error is one that ends the walk.
func (w *walker) broken(p place, in *input, err error) error {
	switch {
	case w.fatal != nil:
		return w.fatal
	case in.err != nil:
		return nil
	case errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF):
		w.report(skip.Damaged, p.path, "it is cut off: it ends in the middle", "fetch it again; what came before was read", err)
	default:
		w.report(skip.Damaged, p.path, damageOf(err), "fetch it again; what came before was read", err)
	}
	return nil
}

// damageOf says that something is damaged, and how.
func damageOf(err error) string { return "it is damaged: " + reasonOf(err) }

// reasonOf is the text of an error on one line, without control characters.
func reasonOf(err error) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 || r == 0x7F {
			return ' '
		}
		return r
	}, err.Error())
}

// tooLarge reports an entry above the limit.
func (w *walker) tooLarge(path string) {
	w.report(skip.TooLarge, path, "larger than "+Size(w.limits.Entry), "an article is a few kilobytes; --max-article sets the limit", nil)
}

// report tells of a fault.
func (w *walker) report(kind skip.Kind, path, reason, remedy string, err error) {
	w.faults++
	w.fault(Fault{Kind: kind, Path: path, Reason: reason, Remedy: remedy, Err: err})
}

// Size prints a number of bytes for people.
func Size(n int64) string {
	switch {
	case n >= 10<<30 || n >= 1<<30 && n%(1<<30) == 0:
		return fmt.Sprintf("%d GB", n>>30)
	case n >= 1<<20:
		return fmt.Sprintf("%d MB", n>>20)
	case n >= 64<<10:
		return fmt.Sprintf("%d KB", n>>10)
	}
	return fmt.Sprintf("%d bytes", n)
}
