package article

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"os"
	"path"

	"amur/extract/article/archive"
	"amur/extract/article/skip"
)

// Limits of archives when the options name no other.
const (
	defaultMaxDepth    = 3        // archives inside each other
	defaultMaxUnpacked = 64 << 30 // bytes; a month of a news crawl in one file is a tenth of it
)

// archiveLimits are the limits within which archives are read.
func (o Options) archiveLimits() archive.Limits {
	l := archive.Limits{Entry: o.limit(), Total: o.MaxUnpacked, Depth: o.MaxDepth}
	if l.Total <= 0 {
		l.Total = defaultMaxUnpacked
	}
	if l.Depth <= 0 {
		l.Depth = defaultMaxDepth
	}
	return l
}

// isArchive reports whether a file below a folder is an archive, by its name or by its
// content. What only its name says is left to its reader, which tells what is wrong.
func isArchive(path string, d fs.DirEntry) bool {
	if archive.Named(d.Name()) {
		return true
	}
	info, err := os.Stat(path) // follows a link to a file
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	return archive.Sniff(firstBytes(f)) != archive.None
}

// firstBytes are those of a file that tell whether it is an archive.
func firstBytes(f *os.File) []byte {
	head := make([]byte, archive.SniffLen)
	n, _ := f.ReadAt(head, 0)
	return head[:n]
}

// readArchive hands on the articles in an archive, under its ID and path. A
// page in a WARC has its address as ID.
func readArchive(ctx context.Context, src archive.Source, id, at string, opts Options, fn func(Raw) error) error {
	found := false
	fault := func(f archive.Fault) {
		found = true
		opts.tell(&Problem{Kind: f.Kind, Path: below(at, f.Path), Reason: f.Reason, Remedy: f.Remedy, Err: f.Err})
	}
	pages := savedPages{}
	src.Long = true // a file of records may be of any size
	err := archive.Walk(ctx, src, opts.archiveLimits(), isArticleName, fault, func(e archive.Entry) error {
		found = true
		if pages.belongs(e.Path) {
			return nil
		}
		raw := Raw{ID: below(id, e.Path), Path: below(at, e.Path), Name: e.Name, URL: e.URL, Type: e.Type, Date: e.Date, Cut: e.Cut}
		if e.URL != "" {
			raw.ID = e.URL
		}
		var body io.Reader = bytes.NewReader(e.Data)
		if e.Rest != nil {
			body = io.MultiReader(body, e.Rest)
		}
		return offer(ctx, raw, body, opts, fn)
	})
	if err == nil && !found && src.Any {
		opts.tell(&Problem{Kind: skip.Empty, Path: at, Reason: "the archive holds no articles", Remedy: "in archives, too, articles end in .txt, .md, .html or .htm"})
	}
	return err
}

// below is the path of an entry of an archive; the archive's own for "".
func below(archive, entry string) string {
	if entry == "" {
		return archive
	}
	return archive + "/" + entry
}

// format is the name whose ending tells the format.
func (raw Raw) format() string {
	if raw.Name != "" {
		return raw.Name
	}
	return path.Base(raw.ID)
}

// dates are the fields that came with a file beside its own.
func (raw Raw) dates() []field {
	if raw.Date == "" {
		return nil
	}
	return []field{{raw.Date, fetched}}
}
