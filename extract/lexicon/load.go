// Package lexicon holds what amur knows of the world and of languages: officials
// with their offices and tenures, places, sites, gatherings and topics, and for
// each language the words that name them and the words that tell of a contact.
//
// All of it is YAML beside this file, compiled into a form that the program
// embeds and reads fast. A language is a folder; nothing in Go names one.
package lexicon

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"amur/extract/internal/letters"
	"amur/model"
)

// Lexicon is everything that is known, read and checked. It is not changed after Load.
type Lexicon struct {
	People     []Person
	Offices    []Office
	Countries  []Country
	Places     []Place
	Sites      []Site
	Gatherings []Gathering
	Topics     []Topic
	Eras       []Era
	Bodies     []Organisation
	Languages  []Language // ordered by code

	person  map[string]*Person
	office  map[string]*Office
	place   map[string]*Place
	site    map[string]*Site
	country map[string]*Country
	holders map[string][]Holding       // office id + country -> tenures
	tenures map[*Tenure][2]model.Civil // the first and last day of each
	horizon int                        // the last year in which a tenure begins
	origin  map[string]string          // "fr/dates.yaml" -> the last file read for it
}

// TopicWords are the words for a topic in one language.
type TopicWords struct {
	Strong []string `yaml:"strong"` // name the topic by themselves
	Weak   []string `yaml:"weak"`   // name it beside a verb of discussing
	Bare   []string `yaml:"bare"`   // as weak, in an article that names it otherwise too: "the conflict"
}

// file is the shape of any file of the lexicon that is not a language's own.
type file struct {
	People     []Person       `yaml:"people"`
	Offices    []Office       `yaml:"offices"`
	Countries  []Country      `yaml:"countries"`
	Places     []Place        `yaml:"places"`
	Sites      []Site         `yaml:"sites"`
	Gatherings []Gathering    `yaml:"gatherings"`
	Topics     []Topic        `yaml:"topics"`
	Eras       []Era          `yaml:"eras"`
	Bodies     []Organisation `yaml:"organisations"`
}

// Load reads the embedded lexicon and then each of dirs, in order, whose files
// have the names and shapes of those it was compiled from; an entry with a known
// id is merged with it (see overlay.go), others are added. Errors name the file and line.
func Load(dirs ...string) (*Lexicon, error) {
	lx, err := builtIn()
	if err != nil {
		return nil, err
	}
	for _, d := range dirs {
		if st, err := os.Stat(d); err != nil || !st.IsDir() {
			return nil, fmt.Errorf("lexicon %s: not a folder that can be read", d)
		}
		n, err := lx.read(os.DirFS(d), filepath.ToSlash(filepath.Clean(d)))
		switch {
		case err != nil:
			return nil, fmt.Errorf("lexicon: %w", err)
		case n == 0:
			return nil, fmt.Errorf("lexicon %s: no .yaml file in it; name the folder that holds people.yaml or the folders of languages", d)
		}
	}
	if len(dirs) > 0 { // the scanners know only what is built in
		for i := range lx.Languages {
			lx.Languages[i].Scanner = ""
		}
	}
	lx.finish()
	return lx, nil
}

// Read reads a whole lexicon from YAML, nothing built in.
func Read(src fs.FS) (*Lexicon, error) {
	lx := &Lexicon{}
	if _, err := lx.read(src, ""); err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	lx.finish()
	return lx, nil
}

// finish orders and indexes what was read.
func (lx *Lexicon) finish() {
	slices.SortFunc(lx.Languages, func(a, b Language) int { return strings.Compare(a.Code, b.Code) })
	lx.index()
}

// read adds the files of one source: those at its top and under people/ hold
// facts, every other folder is a language. It returns how many files there are.
// Errors name files as they stand below the folder at.
func (lx *Lexicon) read(src fs.FS, at string) (files int, err error) {
	err = fs.WalkDir(src, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".yaml" {
			return err
		}
		files++
		data, err := fs.ReadFile(src, name)
		if err != nil {
			return fmt.Errorf("read %s: %w", name, err)
		}
		if dir := path.Dir(name); dir != "." && dir != "people" {
			return lx.readLanguage(dir, path.Base(name), path.Join(at, name), data)
		}
		return lx.readFacts(path.Join(at, name), data)
	})
	return files, err
}

// readFacts merges a file of facts, whose keys are lists of entries.
func (lx *Lexicon) readFacts(name string, data []byte) error {
	lists, err := sections(name, data)
	if err != nil {
		return err
	}
	for _, l := range lists {
		switch key := l.Key.GetToken().Value; key {
		case "people":
			err = mergeList(name, "id", l.Value, &lx.People, func(p Person) string { return p.ID })
		case "offices":
			err = mergeList(name, "id", l.Value, &lx.Offices, func(o Office) string { return o.ID })
		case "countries":
			err = mergeList(name, "code", l.Value, &lx.Countries, func(c Country) string { return c.Code })
		case "places":
			err = mergeList(name, "id", l.Value, &lx.Places, func(p Place) string { return p.ID })
		case "sites":
			err = mergeList(name, "id", l.Value, &lx.Sites, func(s Site) string { return s.ID })
		case "gatherings":
			err = mergeList(name, "id", l.Value, &lx.Gatherings, func(g Gathering) string { return g.ID })
		case "topics":
			err = mergeList(name, "code", l.Value, &lx.Topics, func(t Topic) string { return t.Code })
		case "eras":
			err = mergeList(name, "id", l.Value, &lx.Eras, func(e Era) string { return e.ID })
		case "organisations":
			err = mergeList(name, "id", l.Value, &lx.Bodies, func(o Organisation) string { return o.ID })
		default:
			err = at(name, l.Key, "unknown key %q; known are %s", key, strings.Join(keys(reflect.TypeFor[file]()), ", "))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// readLanguage adds one file of a language's folder.
func (lx *Lexicon) readLanguage(code, base, name string, data []byte) error {
	l := lx.language(code)
	if lx.origin == nil {
		lx.origin = make(map[string]string)
	}
	lx.origin[code+"/"+base] = name
	switch base {
	case "grammar.yaml":
		return mergeOne(name, data, &l.Grammar)
	case "triggers.yaml":
		return readList(name, "triggers", "rule", data, &l.Triggers, func(t Trigger) string { return t.Rule })
	case "offices.yaml":
		return readList(name, "offices", "office", data, &l.Offices, officeWordsKey)
	case "references.yaml":
		return readList(name, "references", "rule", data, &l.References, func(r Reference) string { return r.Rule })
	case "topics.yaml":
		if l.Topics == nil {
			l.Topics = make(map[string]TopicWords)
		}
		return mergeMap(name, "topics", data, l.Topics)
	case "declension.yaml":
		return decode(name, data, &l.Declension)
	case "romanisation.yaml":
		return decode(name, data, &l.Romanisation)
	case "characters.yaml":
		var f struct {
			Characters []string `yaml:"characters"`
		}
		if err := decode(name, data, &f); err != nil {
			return err
		}
		if _, err := letters.New(f.Characters); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		l.Characters = append(l.Characters, f.Characters...)
	case "dates.yaml":
		l.Dates = data
		return decode(name, data, new(any)) // package when reads it; here it must be YAML
	case "page.yaml":
		l.Page = data
		return decode(name, data, new(any)) // package article reads it
	default:
		return fmt.Errorf("%s: a language has no file of this name; use grammar, declension, triggers, offices, references, topics, characters, romanisation, dates or page", name)
	}
	return nil
}

// Fault is err with the file of a language before it, and the line where err
// tells one. It is for what other packages read in a language's files.
func (lx *Lexicon) Fault(code, base string, err error) error {
	name := lx.origin[code+"/"+base]
	if name == "" {
		name = SourceDir + "/" + code + "/" + base
	}
	return fmt.Errorf("lexicon: %w", located(name, err, nil))
}

// officeWordsKey tells entries apart that name one office in different ways.
func officeWordsKey(o OfficeWords) string {
	key := strings.TrimSpace(o.Office + " " + o.Country)
	if o.Needs && key != "" {
		key += " needs"
	}
	if o.Loose && key != "" {
		key += " loose"
	}
	if o.Agency && key != "" {
		key += " agency"
	}
	return key
}

// language returns the language with the code, adding it when it is new.
func (lx *Lexicon) language(code string) *Language {
	if i := slices.IndexFunc(lx.Languages, func(l Language) bool { return l.Code == code }); i >= 0 {
		return &lx.Languages[i]
	}
	lx.Languages = append(lx.Languages, Language{Code: code})
	return &lx.Languages[len(lx.Languages)-1]
}

// decode reads YAML strictly, so that a misspelt key is an error with its line.
func decode(name string, data []byte, into any) error {
	err := yaml.NewDecoder(bytes.NewReader(data), yaml.Strict()).Decode(into)
	if err != nil && !errors.Is(err, io.EOF) {
		return located(name, err, nil)
	}
	return nil
}

// Expand resolves the alternatives of a form: "{a|b|}c" stands for "ac", "bc" and "c".
func Expand(form string) []string {
	open := strings.IndexByte(form, '{')
	if open < 0 {
		return []string{form}
	}
	end := strings.IndexByte(form[open:], '}')
	if end < 0 {
		return []string{form}
	}
	end += open
	var out []string
	tails := Expand(form[end+1:])
	for alt := range strings.SplitSeq(form[open+1:end], "|") {
		for _, rest := range tails {
			out = append(out, form[:open]+alt+rest)
		}
	}
	return out
}
