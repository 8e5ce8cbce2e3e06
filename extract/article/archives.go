package article

import (
	"bytes"
	"io"
	"io/fs"
	"os"

	"amur/extract/article/archive"
	"amur/extract/article/skip"
)

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

// archive hands on the articles in an archive, under its ID and path. A
// page in a WARC has its address as ID.
func (f finder) archive(src archive.Source, id, at string) error {
	found := false
	fault := func(p archive.Fault) {
		found = true
		f.tell(&Problem{Kind: p.Kind, Path: below(at, p.Path), Reason: p.Reason, Remedy: p.Remedy, Err: p.Err})
	}
	pages := savedPages{}
	src.Long = true // a file of records may be of any size
	err := archive.Walk(f.ctx, src, f.archiveLimits(), isArticleName, fault, func(e archive.Entry) error {
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
		return f.offer(raw, body)
	})
	if err == nil && !found && src.Any {
		f.tell(&Problem{Kind: skip.Empty, Path: at, Reason: "the archive holds no articles", Remedy: "in archives, too, articles end in .txt, .md, .html or .htm"})
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
