// Package gold reads annotated articles and compares with them what was read
// from the same articles. Its measures are those of the codebook: a contact is
// found, right in its core, or right in full.
package gold

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"amur/model"
)

// Suffix ends the name of a gold file; before it stands the article's name without ending.
const Suffix = ".gold.json"

// endings are those of the articles that may lie beside a gold file.
var endings = [...]string{".txt", ".html", ".md", ".htm"}

// Article is what its annotator read in one article.
type Article struct {
	Name      string    // of the article's file below its corpus, with slashes
	Lang      string    // ISO 639-1
	Published string    // EDTF; "" when the file does not tell
	Contacts  []Contact // in the order of the gold file
}

// Contact is one contact as annotated. The lists whose names end in OK hold
// further values that are as good.
type Contact struct {
	ID             string           `json:"contact"` // the same in every article about it
	Type           model.Type       `json:"type"`
	TypeOK         []model.Type     `json:"type_ok"`
	Status         model.Status     `json:"status"`
	Date           string           `json:"date"` // EDTF
	DateOK         []string         `json:"date_ok"`
	China          []model.Official `json:"china"`
	Russia         []model.Official `json:"russia"`
	OptionalNames  []string         `json:"optional_names"` // officials who may be given or left out
	Place          string           `json:"place"`
	PlaceOK        []string         `json:"place_ok"`
	Country        string           `json:"country"`    // ISO 3166 alpha-2
	CountryOK      []string         `json:"country_ok"` // not scored
	Site           string           `json:"site"`       // not scored
	SiteOK         []string         `json:"site_ok"`
	Occasion       string           `json:"occasion"` // not scored
	OccasionOK     []string         `json:"occasion_ok"`
	Topics         []string         `json:"topics"`
	OptionalTopics []string         `json:"optional_topics"` // neither help nor harm
	Optional       bool             `json:"optional"`        // finding it is no error, missing it neither
}

// ReadCorpus reads the gold files of a folder and all below it, ordered by the
// names of their articles. It is an error when there are none, when one cannot
// be understood, or when one has no article beside it.
func ReadCorpus(dir string) ([]Article, error) {
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: there is no such folder; check the name", dir)
	case err != nil:
		return nil, err
	case !info.IsDir():
		return nil, fmt.Errorf("%s: this is no folder; name the folder that holds articles and their gold files", dir)
	}
	var all []Article
	err = filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, Suffix) {
			return err
		}
		read, err := readBeside(dir, name)
		all = append(all, read...)
		return err
	})
	if err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%s: there is no gold file in it; an article NAME.txt or NAME.html needs a NAME%s beside it, as testdata/README.md describes", dir, Suffix)
	}
	slices.SortFunc(all, func(a, b Article) int { return strings.Compare(a.Name, b.Name) })
	return all, nil
}

// readBeside reads a gold file for each article that it lies beside.
func readBeside(dir, name string) ([]Article, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	read, err := Parse(name, data)
	if err != nil {
		return nil, err
	}
	var out []Article
	for _, ending := range endings {
		beside := strings.TrimSuffix(name, Suffix) + ending
		if _, err := os.Stat(beside); err != nil {
			continue
		}
		rel, err := filepath.Rel(dir, beside)
		if err != nil {
			return nil, err
		}
		a := read
		a.Name = filepath.ToSlash(rel)
		out = append(out, a)
	}
	if len(out) == 0 {
		base := strings.TrimSuffix(filepath.Base(name), Suffix)
		return nil, fmt.Errorf("%s: there is no article beside it; add %s.txt or %s.html, or remove the gold file", name, base, base)
	}
	return out, nil
}

// Parse reads the text of a gold file. Errors name the file and line, what is
// wrong and what would be right.
func Parse(name string, data []byte) (Article, error) {
	p := parser{name: name, data: data}
	var top struct {
		Lang      *string           `json:"lang"`
		Published *string           `json:"published"`
		Events    []json.RawMessage `json:"events"`
	}
	if err := p.decode(data, 0, &top); err != nil {
		return Article{}, err
	}
	var a Article
	switch {
	case top.Lang == nil || *top.Lang == "":
		return a, p.fault(0, `the language is missing; add "lang": "en" or another code of ISO 639-1`)
	case top.Events == nil:
		return a, p.fault(0, `the list of contacts is missing; add "events": [] when there are none`)
	}
	a.Lang = *top.Lang
	if top.Published != nil {
		a.Published = *top.Published
		if _, err := model.ParseDate(a.Published); err != nil {
			return a, p.fault(p.key(0, "published"), "%v", err)
		}
	}
	at := 0
	for _, raw := range top.Events {
		at += bytes.Index(data[at:], raw)
		c, err := p.contact(raw, at)
		if err != nil {
			return a, err
		}
		a.Contacts = append(a.Contacts, c)
		at += len(raw)
	}
	return a, nil
}

// parser turns one file into contacts and offsets into lines.
type parser struct {
	name string
	data []byte
}

// contact reads and checks the contact that raw, at an offset of the file, holds.
func (p *parser) contact(raw []byte, at int) (Contact, error) {
	var c Contact
	if err := p.decode(raw, at, &c); err != nil {
		return c, err
	}
	p = &parser{p.name, p.data[:at+len(raw)]} // no key behind the contact is its own
	for _, t := range append([]model.Type{c.Type}, c.TypeOK...) {
		if !slices.Contains(model.Types(), t) {
			return c, p.fault(p.key(at, "type"), "type %q is unknown; it is one of %s", t, list(model.Types()))
		}
	}
	if c.Status == "" {
		c.Status = model.Held
	}
	if !slices.Contains(model.Statuses(), c.Status) {
		return c, p.fault(p.key(at, "status"), "status %q is unknown; it is one of %s", c.Status, list(model.Statuses()))
	}
	for _, d := range append([]string{c.Date}, c.DateOK...) {
		if _, err := model.ParseDate(d); err != nil {
			return c, p.fault(p.key(at, "date"), "%v", err)
		}
	}
	if c.Country != "" && !model.IsCountryCode(c.Country) {
		return c, p.fault(p.key(at, "country"), "country %q is no code of ISO 3166; Russia is RU", c.Country)
	}
	for _, code := range append(slices.Clone(c.Topics), c.OptionalTopics...) {
		if !model.IsTopicCode(code) {
			return c, p.fault(p.key(at, "topics"), "topic %q is unknown; the codes are %s", code, strings.Join(model.TopicCodes(), " "))
		}
	}
	return c, nil
}

// unknownField is how encoding/json names a key that has no place.
var unknownField = regexp.MustCompile(`unknown field "(.*)"`)

// decode reads JSON that begins at an offset of the file.
func (p *parser) decode(raw []byte, at int, into any) error {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	err := dec.Decode(into)
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case err == nil:
		if _, more := dec.Token(); more != io.EOF {
			return p.fault(at+int(dec.InputOffset()), "there is more behind the end of the JSON; a gold file is one object")
		}
		return nil
	case errors.As(err, &syntax):
		return p.fault(at+int(syntax.Offset), "this is not JSON: %s; compare with another gold file", syntax)
	case errors.As(err, &kind):
		return p.fault(at+int(kind.Offset), "%s must be %s, not %s", kind.Field, kindName(kind.Type.Kind().String()), kind.Value)
	}
	if m := unknownField.FindStringSubmatch(err.Error()); m != nil {
		return p.fault(p.key(at, m[1]), "the key %q is unknown; testdata/README.md lists those of a gold file", m[1])
	}
	return p.fault(len(p.data), "the file ends too early: %v; it may be cut off", err)
}

func kindName(kind string) string {
	switch kind {
	case "slice":
		return "a list"
	case "bool":
		return "true or false"
	case "struct":
		return "an object"
	}
	return "a " + kind
}

// key is the offset of a key behind an offset of the file, or that offset.
func (p *parser) key(at int, name string) int {
	if i := bytes.Index(p.data[at:], fmt.Appendf(nil, "%q", name)); i >= 0 {
		return at + i
	}
	return at
}

// fault is an error at an offset of the file.
func (p *parser) fault(at int, format string, args ...any) error {
	line := 1 + bytes.Count(p.data[:min(at, len(p.data))], []byte("\n"))
	return fmt.Errorf("%s:%d: %s", p.name, line, fmt.Sprintf(format, args...))
}

func list[T ~string](values []T) string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = string(v)
	}
	return strings.Join(words, ", ")
}
