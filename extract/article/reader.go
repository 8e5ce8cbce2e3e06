package article

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"unicode"

	"amur/extract/article/archive"
	"amur/extract/article/charset"
	"amur/extract/article/skip"
)

// fallbackDates is the language whose names of months are read on pages of any language.
const fallbackDates = "en"

// Reader turns files into articles. It is safe for use by several goroutines.
type Reader struct {
	words      map[string]PageWords
	ids        []string // languages, sorted
	scripts    []string
	tables     []*unicode.RangeTable // of the scripts
	vocabulary *vocabulary
	scanners   map[string]func() *dateScanner // built when the first page of the language is read
	looks      map[string]looks
	charsets   *charset.Detector
	fields     map[string][]string // names of the fields of records, in all languages
}

// NewReader builds a reader from the page words of each language, by ISO 639-1 code.
func NewReader(words map[string]PageWords) (*Reader, error) {
	r := &Reader{words: maps.Clone(words), ids: slices.Sorted(maps.Keys(words)), scanners: map[string]func() *dateScanner{}, looks: map[string]looks{}}
	for _, id := range r.ids {
		w := words[id]
		if err := w.check(); err != nil {
			return nil, fmt.Errorf("page words of %q: %w", id, err)
		}
		if !slices.Contains(r.scripts, w.Script) {
			r.scripts = append(r.scripts, w.Script)
			r.tables = append(r.tables, unicode.Scripts[w.Script])
		}
		r.looks[id] = newLooks(w)
		r.scanners[id] = sync.OnceValue(func() *dateScanner { return newDateScanner(w, words[fallbackDates]) })
	}
	r.scanners[""] = sync.OnceValue(func() *dateScanner { return newDateScanner(words[fallbackDates], PageWords{}) })
	r.vocabulary = newVocabulary(words, r.ids)
	r.charsets = newDetector(words, r.ids)
	r.fields = fieldNames(words, r.ids)
	return r, nil
}

// Read turns the bytes of a file into an article. name is the article's ID and
// tells the format by its ending; without a known ending the content does.
// The warnings say what could not be read as it stood. The error is a *Problem.
func (r *Reader) Read(name string, data []byte) (Article, []*Problem, error) {
	return r.read(Raw{ID: name, Data: data})
}

// read is Read for a file of which more is known.
func (r *Reader) read(raw Raw) (Article, []*Problem, error) {
	name, data := raw.ID, raw.Data
	if len(bytes.TrimSpace(data)) == 0 {
		return Article{}, nil, &Problem{Kind: skip.Empty, Path: name, Reason: "the file is empty", Remedy: "save the article's text in it or remove it"}
	}
	nuls := bytes.Count(data, []byte{0})
	switch {
	case nuls == 0:
	case startsMarkup(data): // as browsers do
		data, nuls = bytes.ReplaceAll(data, []byte{0}, nil), 0
	case nuls*textNUL < len(data) && !charset.IsWide(data):
		data = bytes.ReplaceAll(data, []byte{0}, nil)
	default: // those of UTF-16, or of no text
		nuls = 0
	}
	if isBinary(data) {
		return Article{}, nil, &Problem{Kind: skip.Format, Path: name, Reason: "this is a binary file, not text", Remedy: "save the article as plain text or HTML"}
	}
	html := isHTML(raw.format(), data)
	reading := r.charsets.Decode(data, charset.Told{Type: raw.Type, HTML: html})
	text := reading.Text
	if !html && charset.IsWide(data) { // whose first words are to be read only now
		html = isHTML(raw.format(), []byte(text[:min(len(text), 1024)]))
	}
	var warnings []*Problem
	warn := func(reason, remedy string) {
		warnings = append(warnings, &Problem{Kind: skip.Damaged, Path: name, Reason: reason, Remedy: remedy, Warning: true})
	}
	if raw.Cut {
		warn(cutOff+" and was read as far as it goes", fetchAgain)
	}
	if nuls > 0 {
		what := fmt.Sprintf("%d NUL bytes were dropped", nuls)
		if nuls == 1 {
			what = "1 NUL byte was dropped"
		}
		warn(what, "check that the file was copied whole")
	}
	for _, note := range misgivings(reading) {
		warn(note, saveAsUTF8)
	}
	var a Article
	var err error
	var whole bool
	if html {
		a, whole = r.readHTML(text, Article{URL: raw.URL}, raw.Saved, raw.dates())
	} else {
		a, whole, err = r.readText(raw, text, warn)
	}
	if err != nil {
		return Article{}, warnings, err
	}
	if !whole {
		warn(fmt.Sprintf("only the first %d lines or %s of text were read", maxLines, archive.Size(maxText)), "split the file into one article each")
	}
	if a.Text == "" {
		return Article{}, warnings, &Problem{Kind: skip.Empty, Path: name, Reason: "no text was found in the file", Remedy: "check that the article is in the file itself and not loaded by a script"}
	}
	a.ID = name
	return a, warnings, nil
}

// Source is a file's text in UTF-8 as it was found, with its markup. ok is false for a
// record, and where reading the file as an article may have something to say of it.
func (r *Reader) Source(raw Raw) (text string, ok bool) {
	if raw.Record != nil || raw.Cut || len(raw.Data) == 0 || isBinary(raw.Data) || charset.IsWide(raw.Data) {
		return "", false
	}
	html := isHTML(raw.format(), raw.Data)
	if !html && len(raw.Data) > maxText { // not all of it is read
		return "", false
	}
	reading := r.charsets.Decode(raw.Data, charset.Told{Type: raw.Type, HTML: html})
	return reading.Text, len(misgivings(reading)) == 0
}

// What is said of a file that ends in the middle.
const (
	cutOff     = "it is cut off"
	fetchAgain = "fetch or save it once more"
)

// textNUL is how many bytes a text has for each NUL that something left in it.
const textNUL = 50

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
	switch strings.ToLower(path.Ext(name)) {
	case ".html", ".htm", ".xhtml":
		return true
	case ".txt", ".md", ".markdown":
		return false
	}
	head := bytes.ToLower(bytes.TrimLeft(data[:min(len(data), 1024)], "\xEF\xBB\xBF \t\r\n"))
	return bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html")) ||
		bytes.HasPrefix(head, []byte("<head")) || bytes.HasPrefix(head, []byte("<?xml")) && bytes.Contains(head, []byte("<html"))
}

// readText reads a plain text with or without front matter.
func (r *Reader) readText(raw Raw, text string, warn func(reason, remedy string)) (Article, bool, error) {
	f, body, err := r.vocabulary.splitFront(raw.ID, clean(text))
	if err != nil {
		return Article{}, false, err
	}
	markdown := isMarkdown(raw.format(), body)
	if f == (front{}) {
		f, body = r.splitHeader(body, markdown)
	}
	a := Article{Title: f.Title, URL: cmp.Or(raw.URL, f.URL), Publisher: f.Publisher, Lang: f.Lang}
	given := raw.dates()
	if f.Published != "" {
		given = append(given, field{f.Published, stated})
	}
	if f.Amended != "" {
		given = append(given, field{f.Amended, amended})
	}
	if f.Saved != "" {
		given = append(given, field{f.Saved, fetched})
	}
	var whole bool
	if markdown {
		body, whole = upTo(body, maxText)
		read := false
		a, read = r.readHTML(markdownHTML(body), a, "", given)
		whole = whole && read
	} else {
		var lines []line
		lines, whole = textLines(rejoin(body))
		a.URL = cmp.Or(a.URL, addressLine(lines))
		a = r.finish(a, lines, given, false)
	}
	if f.Published != "" {
		if _, ok := r.scanners[a.Lang]().dayOfField(f.Published); !ok {
			warn(fmt.Sprintf("the front matter's day of publication, %q, is not understood", f.Published), "write it as in 2023-06-25")
		}
	}
	return a, whole, nil
}

// field is a field of the page's head that holds a date.
type field struct {
	text string
	rank rank
}

// finish tells language, roles and dates, and sets the article's text. weak
// says that the title is only the window's.
func (r *Reader) finish(a Article, lines []line, fields []field, weak bool) Article {
	var sample strings.Builder
	for _, main := range []bool{true, false} {
		for i := range lines {
			if lines[i].hint != isAside && (lines[i].hint == isMain) == main && sample.Len() < languageBytes {
				sample.WriteString(lines[i].text)
				sample.WriteByte('\n')
			}
		}
	}
	hinted := a.Lang
	if a.Lang = r.language(sample.String()); a.Lang == "" && len(hinted) >= 2 {
		if _, ok := r.words[strings.ToLower(hinted[:2])]; ok && sample.Len() < 200 {
			a.Lang = strings.ToLower(hinted[:2])
		}
	}
	dates := r.scanners[a.Lang]()
	for i := range lines {
		r.look(&lines[i], dates)
	}
	p := &page{lines: lines, title: a.Title, weak: weak, voc: r.vocabulary}
	p.assign()
	// A dateline opens the text; further down its look is that of other things, such as speakers' names.
	for i := p.first; i < len(p.lines) && i <= p.first+2; i++ {
		if l := &p.lines[i]; !l.bullet && (l.role == Body || l.role == Lead) {
			l.cut = r.dateline(l.text, dates)
		}
	}
	a.Title = p.title
	a.Published, a.Years = r.dayOf(p, a.URL, dates, fields)
	if a.Publisher == "" {
		a.Publisher = r.publisher(p, a.URL)
	}
	p.set(&a)
	return a
}

// set joins the lines to the article's text and blocks. A title that no line
// holds becomes the first.
func (p *page) set(a *Article) {
	var b strings.Builder
	add := func(role Role, s string) {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		start := b.Len()
		b.WriteString(s)
		a.Blocks = append(a.Blocks, Block{Role: role, Start: start, End: b.Len()})
	}
	if p.titleAt < 0 && p.title != "" && len(p.lines) > 0 {
		add(Title, p.title)
	}
	for i := range p.lines {
		l := &p.lines[i]
		if l.cut > 0 && l.cut < len(l.text) {
			start := b.Len()
			if start > 0 {
				start++
			}
			add(l.role, l.text)
			last := len(a.Blocks) - 1
			a.Blocks[last].Start = start + l.cut
			head := Block{Role: Dateline, Start: start, End: start + len(strings.TrimRight(l.text[:l.cut], " "))}
			a.Blocks = slices.Insert(a.Blocks, last, head)
			continue
		}
		add(l.role, l.text)
	}
	a.Text = b.String()
}

// asciiLetter tells the letters a to z, small and capital.
func asciiLetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }
