package article

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"unicode"

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
	data, nuls := withoutNUL(data)
	if isBinary(data) {
		return Article{}, nil, &Problem{Kind: skip.Format, Path: name, Reason: "this is a binary file, not text", Remedy: "save the article as plain text or HTML"}
	}
	html := isHTML(raw.format(), data)
	reading := r.charsets.Decode(data, charset.Told{Type: raw.Type, HTML: html})
	text := reading.Text
	if !html && charset.IsWide(data) { // whose first words are to be read only now
		html = isHTML(raw.format(), []byte(text[:min(len(text), 1024)]))
	}
	warn := warnings{id: name}
	if raw.Cut {
		warn.cutOff()
	}
	if nuls > 0 {
		what := fmt.Sprintf("%d NUL bytes were dropped", nuls)
		if nuls == 1 {
			what = "1 NUL byte was dropped"
		}
		warn.add(what, "check that the file was copied whole")
	}
	warn.misgivings(reading)
	var p opened
	day := "" // as the front matter tells it
	if html {
		p = r.openHTML(text, Article{URL: raw.URL}, raw.Saved, raw.dates())
	} else {
		var err error
		if p, day, err = r.openText(raw, text); err != nil {
			return Article{}, warn.all, err
		}
	}
	a := r.finish(p)
	if !r.understands(day, a.Lang) {
		warn.day("front matter", day)
	}
	if !p.whole {
		warn.tooLong("file")
	}
	if a.Text == "" {
		return Article{}, warn.all, &Problem{Kind: skip.Empty, Path: name, Reason: "no text was found in the file", Remedy: "check that the article is in the file itself and not loaded by a script"}
	}
	a.ID = name
	return a, warn.all, nil
}

// textNUL is how many bytes a text has for each NUL that something left in it.
const textNUL = 50

// withoutNUL drops the NUL bytes of a page, and the few of a text, of which users should
// know how many there were; those of UTF-16, or of no text, stay.
func withoutNUL(data []byte) (clean []byte, told int) {
	nuls := bytes.Count(data, []byte{0})
	switch {
	case nuls == 0:
	case startsMarkup(data): // as browsers do
		return bytes.ReplaceAll(data, []byte{0}, nil), 0
	case nuls*textNUL < len(data) && !charset.IsWide(data):
		return bytes.ReplaceAll(data, []byte{0}, nil), nuls
	}
	return data, 0
}

// understands reports whether a field that holds the day of publication can be read, or is empty.
func (r *Reader) understands(field, lang string) bool {
	if field == "" {
		return true
	}
	_, ok := r.scanners[lang]().dayOfField(field)
	return ok
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
