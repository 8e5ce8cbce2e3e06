package scan

import (
	"encoding/binary"
	"errors"
	"fmt"

	"amur/extract/internal/letters"
	"amur/extract/internal/pack"
	"amur/extract/lexicon"
)

// packed is a scanner as it is stored: what it takes long to compile. Its field names
// are part of the format.
type packed struct {
	Entries string // one behind the other, see appendEntry
	Clipped []string
	Exact   []string
	Trie    packedTrie
	Guard   packedTrie // without entries for none
	Cuts    []int
}

// New returns the scanner of a language: the packed one if the language holds one, else
// one compiled here of what the lexicon says.
func New(lx *lexicon.Lexicon, lang *lexicon.Language) *Scanner {
	if lang.Scanner != "" {
		if s, err := open(lx, lang); err == nil {
			return s
		}
	}
	s, _, _ := compile(lx, lang)
	return s
}

// Pack compiles the scanner of a language into the form that lexicon.Language.Scanner
// holds, and by what its names of the sides are known into that of Sides, the same bytes
// for the same lexicon.
func Pack(lx *lexicon.Lexicon, lang *lexicon.Language) (scanner, sides string, err error) {
	s, p, sides := compile(lx, lang)
	p.Clipped, p.Exact = s.clipped, s.exact
	var entries []byte
	for i := range s.entries {
		entries = appendEntry(entries, &s.entries[i], lx, lang)
	}
	p.Entries = string(entries)
	if s.guard != nil {
		p.Cuts = s.guard.cuts
	}
	data, err := pack.Marshal(&p)
	return string(data), sides, err
}

// open returns the scanner that the language holds. It must have been packed with the
// same lexicon.
func open(lx *lexicon.Lexicon, lang *lexicon.Language) (*Scanner, error) {
	var p packed
	err := pack.Unmarshal(lang.Scanner, &p)
	if err != nil {
		return nil, fmt.Errorf("scanner of %s: %w", lang.Code, err)
	}
	s, err := p.open(lx, lang)
	if err != nil {
		return nil, fmt.Errorf("scanner of %s: %w", lang.Code, err)
	}
	return s, nil
}

// open makes the scanner of what was packed.
func (p *packed) open(lx *lexicon.Lexicon, lang *lexicon.Language) (*Scanner, error) {
	s := &Scanner{lang: lang, clipped: p.Clipped, exact: p.Exact}
	var err error
	if s.letters, err = letters.New(lang.Characters); err != nil {
		return nil, err
	}
	s.entries = make([]Entry, 0, len(p.Entries)/entrySize)
	for r := (reader{data: p.Entries}); r.at < len(r.data); {
		e, err := r.entry(lx, lang)
		if err != nil {
			return nil, err
		}
		s.entries = append(s.entries, e)
	}
	if len(s.entries) != p.Trie.Entries || len(p.Cuts) != p.Guard.Entries {
		return nil, errEntry
	}
	if s.trie, err = p.Trie.open(len(p.Exact)); err != nil {
		return nil, err
	}
	if len(p.Cuts) > 0 {
		s.guard = &guard{cuts: p.Cuts}
		s.guard.trie, err = p.Guard.open(0)
	}
	return s, err
}

// errEntry is the error for entries of another lexicon, or of damaged bytes.
var errEntry = errors.New("its entries are not those of the lexicon")

// flags are what an entry may be marked as, by bit.
func (e *Entry) flags() []*bool {
	return []*bool{&e.Short, &e.Adjective, &e.Plural, &e.Weak, &e.Bare, &e.Both}
}

// entrySize is how many bytes a packed entry takes at least.
const entrySize = 5

// appendEntry appends an entry: its kind, class, flags and count, and which one of the
// lexicon's it is.
func appendEntry(b []byte, e *Entry, lx *lexicon.Lexicon, lang *lexicon.Language) []byte {
	var flags byte
	for i, f := range e.flags() {
		if *f {
			flags |= 1 << i
		}
	}
	index := 0
	switch e.Kind {
	case Person:
		index = indexOf(lx.People, e.Person)
	case Office:
		index = indexOf(lang.Offices, e.Office)
	case Country:
		index = indexOf(lx.Countries, e.Country)
	case Place:
		index = indexOf(lx.Places, e.Place)
	case Site:
		index = indexOf(lx.Sites, e.Site)
	case Gathering, Mechanism:
		index = indexOf(lx.Gatherings, e.Gathering)
	case Trigger:
		index = indexOf(lang.Triggers, e.Trigger)
	case Reference:
		index = indexOf(lang.References, e.Reference)
	case Era:
		index = indexOf(lx.Eras, e.Era)
	case Topic:
		for lx.Topics[index].Code != e.Code {
			index++
		}
	}
	b = append(b, byte(e.Kind), byte(e.Class), flags)
	return binary.AppendUvarint(binary.AppendUvarint(b, uint64(e.Count)), uint64(index))
}

// indexOf returns the place of an element in the list that holds it.
func indexOf[T any](list []T, element *T) int {
	i := 0
	for &list[i] != element {
		i++
	}
	return i
}

// entry reads what appendEntry has written.
func (r *reader) entry(lx *lexicon.Lexicon, lang *lexicon.Language) (e Entry, err error) {
	e.Kind, e.Class = Kind(r.byte()), Class(r.byte())
	flags := r.byte()
	for i, f := range e.flags() {
		*f = flags&(1<<i) != 0
	}
	e.Count = int(r.number())
	index := int(r.number())
	known := e.Kind <= Word && e.Class < classes && !r.broken
	if !known {
		return e, errEntry
	}
	switch e.Kind {
	case Person:
		e.Person, known = at(lx.People, index)
	case Office:
		e.Office, known = at(lang.Offices, index)
	case Country:
		e.Country, known = at(lx.Countries, index)
	case Place:
		e.Place, known = at(lx.Places, index)
	case Site:
		e.Site, known = at(lx.Sites, index)
	case Gathering, Mechanism:
		e.Gathering, known = at(lx.Gatherings, index)
	case Trigger:
		e.Trigger, known = at(lang.Triggers, index)
	case Reference:
		e.Reference, known = at(lang.References, index)
	case Era:
		e.Era, known = at(lx.Eras, index)
	case Topic:
		if known = index < len(lx.Topics); known {
			e.Code = lx.Topics[index].Code
		}
	}
	if !known {
		return e, errEntry
	}
	return e, nil
}

// at returns the element of the list, false when it has none there.
func at[T any](list []T, i int) (*T, bool) {
	if i >= len(list) {
		return nil, false
	}
	return &list[i], true
}
