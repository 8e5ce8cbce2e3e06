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
	"sort"
	"strings"

	"github.com/goccy/go-yaml"
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
	country map[string]*Country
	holders map[string][]holding // office id + country -> tenures
	horizon int                  // the last year in which a tenure begins
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
// id replaces it, others are added. Errors name the file and line.
func Load(dirs ...string) (*Lexicon, error) {
	lx, err := builtIn()
	if err != nil {
		return nil, err
	}
	for _, d := range dirs {
		if st, err := os.Stat(d); err != nil || !st.IsDir() {
			return nil, fmt.Errorf("lexicon %s: not a folder that can be read", d)
		}
		if err := lx.read(os.DirFS(d)); err != nil {
			return nil, fmt.Errorf("lexicon %s: %w", d, err)
		}
	}
	lx.finish()
	return lx, nil
}

// Read reads a whole lexicon from YAML, nothing built in.
func Read(src fs.FS) (*Lexicon, error) {
	lx := &Lexicon{}
	if err := lx.read(src); err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	lx.finish()
	return lx, nil
}

// finish orders and indexes what was read.
func (lx *Lexicon) finish() {
	sort.Slice(lx.Languages, func(i, j int) bool { return lx.Languages[i].Code < lx.Languages[j].Code })
	lx.index()
}

// read adds the files of one source: those at its top and under people/ hold
// facts, every other folder is a language.
func (lx *Lexicon) read(src fs.FS) error {
	return fs.WalkDir(src, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".yaml" {
			return err
		}
		data, err := fs.ReadFile(src, name)
		if err != nil {
			return fmt.Errorf("read %s: %w", name, err)
		}
		if dir := path.Dir(name); dir != "." && dir != "people" {
			return lx.readLanguage(dir, path.Base(name), data)
		}
		var f file
		if err := decode(name, data, &f); err != nil {
			return err
		}
		lx.add(f)
		return nil
	})
}

func (lx *Lexicon) add(f file) {
	lx.People = replace(lx.People, f.People, func(p Person) string { return p.ID })
	lx.Offices = replace(lx.Offices, f.Offices, func(o Office) string { return o.ID })
	lx.Countries = replace(lx.Countries, f.Countries, func(c Country) string { return c.Code })
	lx.Places = replace(lx.Places, f.Places, func(p Place) string { return p.ID })
	lx.Sites = replace(lx.Sites, f.Sites, func(s Site) string { return s.ID })
	lx.Gatherings = replace(lx.Gatherings, f.Gatherings, func(g Gathering) string { return g.ID })
	lx.Topics = replace(lx.Topics, f.Topics, func(t Topic) string { return t.Code })
	lx.Eras = replace(lx.Eras, f.Eras, func(e Era) string { return e.ID })
	lx.Bodies = replace(lx.Bodies, f.Bodies, func(o Organisation) string { return o.ID })
}

// replace appends more to list; an entry whose key is already there takes its place.
func replace[T any](list, more []T, key func(T) string) []T {
	at := make(map[string]int, len(list))
	for i, v := range list {
		at[key(v)] = i
	}
	for _, v := range more {
		if i, ok := at[key(v)]; ok {
			list[i] = v
			continue
		}
		at[key(v)] = len(list)
		list = append(list, v)
	}
	return list
}

// readLanguage adds one file of a language's folder.
func (lx *Lexicon) readLanguage(code, base string, data []byte) error {
	l := lx.language(code)
	name := code + "/" + base
	switch base {
	case "grammar.yaml":
		return decode(name, data, &l.Grammar)
	case "triggers.yaml":
		var f struct {
			Triggers []Trigger `yaml:"triggers"`
		}
		err := decode(name, data, &f)
		l.Triggers = replace(l.Triggers, f.Triggers, func(t Trigger) string { return t.Rule })
		return err
	case "offices.yaml":
		var f struct {
			Offices []OfficeWords `yaml:"offices"`
		}
		err := decode(name, data, &f)
		l.Offices = append(l.Offices, f.Offices...)
		return err
	case "references.yaml":
		var f struct {
			References []Reference `yaml:"references"`
		}
		err := decode(name, data, &f)
		l.References = replace(l.References, f.References, func(r Reference) string { return r.Rule })
		return err
	case "topics.yaml":
		var f struct {
			Topics map[string]TopicWords `yaml:"topics"`
		}
		err := decode(name, data, &f)
		l.addTopics(f.Topics)
		return err
	case "dates.yaml":
		l.Dates = data
	case "page.yaml":
		l.Page = data
	default:
		return fmt.Errorf("%s: a language has no file of this name; use grammar, triggers, offices, references, topics, dates or page", name)
	}
	return nil
}

// addTopics adds words to those that are there.
func (l *Language) addTopics(more map[string]TopicWords) {
	if l.Topics == nil {
		l.Topics = make(map[string]TopicWords, len(more))
	}
	for code, w := range more {
		old := l.Topics[code]
		l.Topics[code] = TopicWords{Strong: append(old.Strong, w.Strong...), Weak: append(old.Weak, w.Weak...), Bare: append(old.Bare, w.Bare...)}
	}
}

// language returns the language with the code, adding it when it is new.
func (lx *Lexicon) language(code string) *Language {
	for i := range lx.Languages {
		if lx.Languages[i].Code == code {
			return &lx.Languages[i]
		}
	}
	lx.Languages = append(lx.Languages, Language{Code: code})
	return &lx.Languages[len(lx.Languages)-1]
}

// decode reads YAML strictly, so that a misspelt key is an error with its line.
func decode(name string, data []byte, into any) error {
	err := yaml.NewDecoder(bytes.NewReader(data), yaml.Strict()).Decode(into)
	if err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("%s: %w", name, err)
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
	for _, alt := range strings.Split(form[open+1:end], "|") {
		for _, rest := range Expand(form[end+1:]) {
			out = append(out, form[:open]+alt+rest)
		}
	}
	return out
}
