package article

import (
	"bufio"
	"os"
	"path"
	"strings"

	"amur/extract/article/record"
	"amur/extract/article/skip"
)

// savedFrom is the address in the comment that a browser, or one of its
// extensions, leaves in a page that it saves; "" in other comments.
func savedFrom(comment string) string {
	comment = cutAt(strings.TrimSpace(comment), 4000)
	small := strings.ToLower(comment)
	rest, ok := "", false
	if i := strings.Index(small, "saved from url=("); i >= 0 && len(small) == len(comment) {
		_, rest, ok = strings.Cut(comment[i:], ")")
	} else if i := strings.Index(small, "page saved with singlefile"); i >= 0 && len(small) == len(comment) {
		_, rest, ok = strings.Cut(comment[i:], "url:")
	}
	if !ok {
		return ""
	}
	address, _, _ := strings.Cut(strings.TrimSpace(rest), "\n")
	if f := strings.Fields(address); len(f) > 0 && strings.HasPrefix(strings.ToLower(f[0]), "http") {
		return f[0]
	}
	return ""
}

// savedFolders are the endings that browsers give to the folder of what belongs
// to a page that they save, in the languages of their users.
var savedFolders = []string{"_files", ".files", "-files", "_file", "-filer", "_filer", "_fichiers", "-Dateien", "_archivos", "_arquivos", "_ficheiros",
	"_bestanden", "_soubory", "_pliki", "_elemei", "_tiedostot", "_datoteke", "_fajlovi", "_fitxers", "_fitxategiak", "_failid", "_fails", "_bylos",
	"_fisiers", "_dosyalar", "_kartoteka"}

// ownerOf is the path, without its ending, of the page to which a folder of that
// name belongs; "" when the name is no such folder's.
func ownerOf(folder string) string {
	for _, e := range savedFolders {
		if page, ok := strings.CutSuffix(folder, e); ok && page != "" && !strings.HasSuffix(page, "/") {
			return page
		}
	}
	return ""
}

// belongsToPage reports whether a folder holds what belongs to a saved page
// beside it: frames, advertisements, scripts.
func belongsToPage(folder string) bool {
	page := ownerOf(folder)
	if page == "" {
		return false
	}
	for _, e := range pageEndings {
		if info, err := os.Stat(page + e); err == nil && info.Mode().IsRegular() {
			return true
		}
	}
	return false
}

// pageEndings are those of the pages that browsers save.
var pageEndings = []string{".html", ".htm", ".xhtml", ".HTML", ".HTM"}

// savedPages are the pages that an archive has shown of late, without their endings.
type savedPages map[string]bool

// maxSavedPages is how many of them are kept in mind: what belongs to a page follows soon.
const maxSavedPages = 4096

// belongs notes an entry of an archive and reports whether it belongs to a page
// that came before.
func (s savedPages) belongs(entry string) bool {
	for folder := path.Dir(entry); folder != "." && folder != "/"; folder = path.Dir(folder) {
		if page := ownerOf(folder); page != "" && s[page] {
			return true
		}
	}
	for _, e := range pageEndings {
		if page, ok := strings.CutSuffix(entry, e); ok {
			if len(s) == maxSavedPages {
				clear(s)
			}
			s[page] = true
		}
	}
	return false
}

// savedPage hands on the page in a file that a browser saved with all that belongs to it.
func (f finder) savedPage(raw Raw, in *bufio.Reader) error {
	page, err := record.ReadSavedPage(in, f.limit())
	switch {
	case err != nil:
		return f.unreadable(raw.Path, err)
	case int64(len(page.Data)) > f.limit():
		f.tell(f.tooLarge(raw.Path))
		return nil
	case len(page.Data) == 0:
		f.tell(&Problem{Kind: skip.Empty, Path: raw.Path, Reason: "the saved page holds no HTML", Remedy: "save it once more with the browser"})
		return nil
	}
	raw.Name, raw.Data, raw.Type, raw.Saved, raw.Cut = raw.format()+".html", page.Data, page.Type, page.Address, raw.Cut || page.Cut
	return f.fn(raw)
}
