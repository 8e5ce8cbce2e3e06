package article

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"amur/extract/article/charset"
	"amur/extract/article/record"
	"amur/extract/article/skip"
)

// format is what a file of one article holds, as far as the ending of its name tells.
type format int

const (
	anyFormat format = iota // the ending tells nothing: the content does
	plainText
	markdownText
	webPage
	savedPage   // a page with what belongs to it
	documentary // a document that is not read but named, with how to convert it
)

// endings are those of the files of one article that are read where a folder is; record
// has those of files of many, archive its own.
var endings = map[string]format{
	".txt": plainText, ".md": markdownText, ".markdown": markdownText,
	".html": webPage, ".htm": webPage, ".xhtml": webPage, ".mht": savedPage, ".mhtml": savedPage,
	".pdf": documentary, ".doc": documentary, ".docx": documentary, ".odt": documentary, ".rtf": documentary, ".epub": documentary,
}

// formatOf is the format that the ending of a file's name tells.
func formatOf(name string) format { return endings[strings.ToLower(path.Ext(name))] }

// Reads reports whether a file of the name is read where a folder is.
func Reads(name string) bool { return isArticleName(filepath.Base(name)) }

// isArticleName reports whether a file below a folder is read, by its ending.
func isArticleName(name string) bool {
	return formatOf(name) != anyFormat || record.Named(name) != record.None && !strings.HasSuffix(strings.ToLower(name), ".gold.json")
}

// sniffBytes is how much of a file tells its format.
const sniffBytes = 8 << 10

// offer hands on what src holds: the page that a browser saved, the records of a file
// of records, the articles of a text of several, else all of it as one file: raw with
// its Data. Every file goes through here, wherever it was found.
func (f finder) offer(raw Raw, src io.Reader) error {
	in := bufio.NewReaderSize(heeding{f.ctx, src}, sniffBytes)
	head, err := in.Peek(sniffBytes)
	if err != nil && err != io.EOF {
		return f.unreadable(raw.Path, err)
	}
	name := raw.format()
	if what, remedy := document(name, head); what != "" {
		f.tell(&Problem{Kind: skip.Format, Path: raw.Path, Reason: "this is " + what + ", which is not read", Remedy: remedy})
		return nil
	}
	if record.IsSavedPage(name, head) {
		return f.savedPage(raw, in)
	}
	if format := f.sniff(name, head); format != record.None {
		return f.records(format, raw, in)
	}
	var text io.Reader = in
	if isHTML(name, head) {
		text = &withoutData{src: in}
	}
	raw.Data, err = io.ReadAll(io.LimitReader(text, f.limit()+1))
	if err != nil {
		return f.unreadable(raw.Path, err)
	}
	if int64(len(raw.Data)) > f.limit() {
		f.tell(f.tooLarge(raw.Path))
		return nil
	}
	return f.texts(raw)
}

// document tells files of word processors and the like by their content, else
// by their name, and how to make text of them; "" for others.
func document(name string, head []byte) (what, remedy string) {
	base := path.Base(name)
	stem := strings.TrimSuffix(base, path.Ext(base))
	pandoc := fmt.Sprintf("convert it: pandoc --to plain --wrap none %s -o %s.txt", base, stem)
	office := fmt.Sprintf("convert it: soffice --headless --convert-to txt:Text %s", base)
	inZip := func(part string) bool {
		return bytes.HasPrefix(head, []byte("PK\x03\x04")) && bytes.Contains(head, []byte(part))
	}
	ending := strings.ToLower(path.Ext(name))
	textual := utf8.Valid(head[:min(len(head), 64)]) && !isBinary(head)
	switch {
	case bytes.HasPrefix(head, []byte("%PDF-")):
		return "a PDF", fmt.Sprintf("convert it: pdftotext %s %s.txt", base, stem)
	case bytes.HasPrefix(head, []byte(`{\rtf`)):
		return "rich text (RTF)", pandoc
	case bytes.HasPrefix(head, []byte("\xD0\xCF\x11\xE0")):
		return "an old Office document", office
	case inZip("mimetypeapplication/epub+zip"), ending == ".epub" && !textual:
		return "an e-book (EPUB)", pandoc
	case inZip("mimetypeapplication/vnd.oasis.opendocument"), ending == ".odt" && !textual:
		return "an OpenDocument text", pandoc
	case inZip("word/"), ending == ".docx" && !textual:
		return "a Word document", pandoc
	case inZip("xl/"), ending == ".xlsx" && !textual:
		return "an Excel workbook", "save its sheet as CSV"
	case ending == ".doc" && !textual:
		return "an old Office document", office
	}
	return "", ""
}

// sniff tells the format of a file of records by its first bytes, None for others.
func (f finder) sniff(name string, head []byte) record.Format {
	if charset.IsWide(head) {
		head = []byte(f.charsets.Decode(head[:len(head)&^3], charset.Told{}).Text)
	} else if isBinary(head) {
		return record.None
	}
	return record.Sniff(head, record.Options{Name: name, Map: f.Map, Names: f.fields})
}

// controlShare is the part of a file's first bytes that are control characters
// above which it is no text.
const controlShare = 0.05

// isBinary reports whether data is no text in any encoding: it holds NUL bytes
// without being UTF-16 or UTF-32, or many other control characters.
func isBinary(data []byte) bool {
	if charset.IsWide(data) {
		return false
	}
	if bytes.IndexByte(data, 0) >= 0 || bytes.HasPrefix(data, []byte("%PDF-")) {
		return true
	}
	head := data[:min(len(data), sampleBytes)]
	controls := 0
	for _, c := range head {
		if c < 0x20 && (c < '\t' || c > '\r') && c != 0x1b {
			controls++
		}
	}
	return float64(controls) > controlShare*float64(len(head))
}

// startsMarkup reports whether data begins as a page in an encoding of single bytes does.
func startsMarkup(data []byte) bool {
	head := bytes.TrimLeft(data[:min(len(data), 1024)], "\x00\xEF\xBB\xBF \t\r\n")
	return len(head) > 3 && head[0] == '<' && (head[1] == '!' || asciiLetter(rune(head[1]))) && head[2] != 0 && bytes.Count(head, []byte{0})*5 < len(head)
}

// isHTML tells HTML from text by the file's ending, else by its first words.
func isHTML(name string, data []byte) bool {
	switch formatOf(name) {
	case webPage:
		return true
	case plainText, markdownText:
		return false
	}
	head := bytes.ToLower(bytes.TrimLeft(data[:min(len(data), 1024)], "\xEF\xBB\xBF \t\r\n"))
	return bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html")) ||
		bytes.HasPrefix(head, []byte("<head")) || bytes.HasPrefix(head, []byte("<?xml")) && bytes.Contains(head, []byte("<html"))
}

// mayBeTexts reports whether a file may hold several articles, each below a header of its own.
func mayBeTexts(name string, data []byte) bool {
	format := formatOf(name)
	return (format == plainText || format == markdownText || path.Ext(name) == "") && !isBinary(data) && !isHTML(name, data)
}

// isMarkdown reports whether a text is Markdown: by the name of its file, else
// by a picture, or two links, as only Markdown writes them.
func isMarkdown(name, text string) bool {
	return formatOf(name) == markdownText || strings.Contains(text, "](http") && len(markdownSigns.FindAllStringIndex(text, 2)) == 2
}
