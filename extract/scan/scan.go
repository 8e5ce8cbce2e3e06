// Package scan finds everything that the lexicon knows in a text, in one pass:
// people, offices, countries, places, sites, gatherings, triggers, references,
// topics and the small words of the language, each with its bytes.
package scan

import (
	"iter"
	"slices"
	"sort"
	"unicode"
	"unicode/utf8"

	"amur/extract/internal/letters"
	"amur/extract/lexicon"
)

// Kind says what a mention names.
type Kind uint8

// The kinds of mention.
const (
	Person Kind = iota
	Office
	Country
	Place
	Site
	Organisation // a name that hides what is inside it
	Gathering
	Trigger
	Reference
	Topic
	Era
	Mechanism // a gathering of the two sides alone
	Word
)

var kindNames = [...]string{"person", "office", "side", "place", "site", "organisation", "gathering", "trigger", "reference", "topic", "era", "mechanism", "word"}

func (k Kind) String() string { return kindNames[k] }

// Entry is what a pattern stands for. One of the pointers is set, by Kind.
type Entry struct {
	Kind      Kind
	Class     Class  // for Word
	Short     bool   // a person's family name alone
	Adjective bool   // a country's adjective
	Plural    bool   // an office's plural
	Weak      bool   // a topic's weak word; an office put together from the words of a title
	Bare      bool   // a topic's weak word that means it only beside others
	Code      string // of a topic
	Both      bool   // an organisation's name that is one for the two sides together
	Count     int    // of a stay: days; of an ordinal: the number, 0 when it numbers something else
	Person    *lexicon.Person
	Office    *lexicon.OfficeWords
	Country   *lexicon.Country
	Place     *lexicon.Place
	Site      *lexicon.Site
	Gathering *lexicon.Gathering // of a gathering or mechanism
	Trigger   *lexicon.Trigger
	Reference *lexicon.Reference
	Era       *lexicon.Era
}

// Land is the country whose official, office, name or place the entry is; "" when it is none
// or of none.
func (e *Entry) Land() string {
	switch e.Kind {
	case Person:
		return e.Person.Country
	case Office:
		return e.Office.Country
	case Country:
		return e.Country.Code
	case Place:
		return e.Place.Country
	}
	return ""
}

// layer groups entries that compete for the same words: of two that overlap in
// one layer, the one that begins first, then the longer one, stands.
func (e *Entry) layer() int {
	switch {
	case e.Kind <= Gathering:
		return 0
	case e.Kind < Word:
		return int(e.Kind - Gathering)
	}
	return int(Word-Gathering) + int(e.Class)
}

const layerCount = int(Word-Gathering) + int(classes)

// Mention is an entry found in a text.
type Mention struct {
	*Entry              // shared by all mentions of it, not to be changed
	Others     []*Entry // further entries under the same words: namesakes, a city and its country
	Start, End int      // bytes of the text
	Cases      uint8    // that the words may be in, as lexicon.Declined has them; 0 when their form does not say
}

// Entries are all that stand under the words.
func (m *Mention) Entries() iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		if !yield(m.Entry) {
			return
		}
		for _, e := range m.Others {
			if !yield(e) {
				return
			}
		}
	}
}

// Mentions is what was found, by layer, each in order and without overlap.
type Mentions struct {
	Names      []Mention // Person to Gathering
	Triggers   []Mention
	References []Mention
	Topics     []Mention
	Eras       []Mention
	Mechanisms []Mention
	Words      [classes][]Mention

	width                 int      // bytes that a letter takes
	PastMany, PastOne     []string // how the language's verbs of the past end, of several and of one
	Gerunds               []string // how its gerunds of the past end
	Infinitives           []string // how its infinitives end, where no word marks them
	PartEnds              []string // how its participles end that describe who stands before the comma
	Inverted              bool     // the language lets the subject follow its verb
	Abreast               bool     // two before a verb of any meaning have met
	Unspaced              bool     // the language has no spaces between its words
	Eminent               bool     // a head of state's family name needs neither title nor introduction
	Where, Whither, Whose uint8    // the cases of a place, of a goal and of an owner, as in Mention.Cases; 0 when the language has none
	Whom                  uint8    // the case of somebody to whom something is done
}

// Far returns how many bytes so many letters of the text take, about.
func (m *Mentions) Far(letters int) int { return letters * max(m.width, 1) }

// Scanner finds the words of one language.
type Scanner struct {
	lang    *lexicon.Language
	letters letters.Table
	guard   *guard // nil where spaces part words
	trie    *trie
	entries []Entry
	clipped []string // names whose last word is a single letter, which is no initial
	exact   []string // spellings that folding must not hide; the first is none
}

// Scan returns the mentions in text[start:end].
func (s *Scanner) Scan(text string, start, end int) Mentions {
	f := fold(text[start:end], &s.letters)
	var layers [layerCount][]Mention
	bars := s.guard.read(&f)
	for i := range f.runes {
		if i > 0 && f.word[i] && f.word[i-1] {
			continue
		}
		s.trie.walk(&f, i, func(j int, fm form) {
			from, to := int(f.at[i]), int(f.at[j])
			if e := &s.entries[fm.entry]; s.fits(fm, f.text[from:to]) && (sure(e, to-from) || !bars.bar(from, to)) {
				l := e.layer()
				layers[l] = push(layers[l], Mention{Entry: e, Start: start + from, End: start + to, Cases: fm.cases})
			}
		})
	}
	m := Mentions{
		Names: layers[0], Triggers: layers[Trigger-Gathering], References: layers[Reference-Gathering],
		Topics: layers[Topic-Gathering], Eras: layers[Era-Gathering], Mechanisms: layers[Mechanism-Gathering],
	}
	g, d := &s.lang.Grammar, &s.lang.Declension
	if g.English && g.Capitals {
		s.middleInitials(text, m.Names)
	}
	if g.Initials {
		s.initials(text, m.Names)
	}
	m.width, m.Inverted, m.Unspaced, m.Abreast, m.Eminent = g.Letters, g.Inverted, !g.Spaced, g.Abreast, g.Eminent
	m.PastMany, m.PastOne = g.PastMany, g.PastOne
	m.Gerunds, m.Infinitives = g.GerundEnds, g.InfinEnds
	m.PartEnds = g.PartEnds
	m.Where, m.Whither, m.Whose, m.Whom = d.Bit(d.Where), d.Bit(d.Whither), d.Bit(d.Whose), d.Bit(d.Whom)
	copy(m.Words[:], layers[Word-Gathering:])
	for _, c := range [...]Class{Speech, Report} {
		m.Words[c] = outside(m.Words[c], m.Words[Plan])
	}
	m.Words[Boundary] = outside(m.Words[Boundary], m.Words[Video])
	if !g.Spaced {
		boundary := &Entry{Kind: Word, Class: Boundary}
		for _, sp := range spaces(&f) {
			m.Words[Boundary] = append(m.Words[Boundary], Mention{Entry: boundary, Start: start + sp.Start, End: start + sp.End})
		}
		slices.SortStableFunc(m.Words[Boundary], func(a, b Mention) int { return a.Start - b.Start })
	}
	return m
}

// outside lists the mentions that no longer one of the other list covers: "according to plan" names no speaker,
// and "before the screens" is no "before".
func outside(list, others []Mention) []Mention {
	return slices.DeleteFunc(list, func(m Mention) bool {
		i := sort.Search(len(others), func(i int) bool { return others[i].End >= m.End })
		return i < len(others) && others[i].Start <= m.Start && others[i].End-others[i].Start > m.End-m.Start
	})
}

// sure tells whether the entry is a person's name long enough that no hidden word is
// likelier.
func sure(e *Entry, length int) bool { return e.Kind == Person && length >= sureName }

const sureName = 9 // bytes: three characters

// push adds a mention to a layer: it replaces a shorter one with the same start,
// joins one with the same bytes, and gives way to one that began earlier.
func push(list []Mention, m Mention) []Mention {
	if n := len(list); n > 0 {
		switch last := &list[n-1]; {
		case m.Start == last.Start && m.End == last.End:
			last.Others = append(last.Others, m.Entry)
			last.Cases |= m.Cases
			return list
		case m.Start == last.Start && m.End > last.End:
			*last = m
			return list
		case m.Start < last.End:
			return list
		}
	}
	if list == nil {
		list = make([]Mention, 0, 4) // as many as most layers get
	}
	return append(list, m)
}

// fits checks what folding lost: capitals where the pattern needs them.
func (s *Scanner) fits(f form, text string) bool {
	if f.exact != 0 {
		return int(f.exact) < len(s.exact) && text == s.exact[f.exact]
	}
	if !f.capital {
		return true
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r) || !unicode.IsLower(r)
}

// All returns every mention, in order of the text.
func (m *Mentions) All() []Mention {
	all := slices.Concat(m.Names, m.Triggers, m.References, m.Topics, m.Eras, m.Mechanisms, slices.Concat(m.Words[:]...))
	slices.SortStableFunc(all, func(a, b Mention) int { return a.Start - b.Start })
	return all
}

// At returns the mention of the list that begins at the byte, nil when none does.
func At(list []Mention, at int) *Mention {
	i := sort.Search(len(list), func(i int) bool { return list[i].Start >= at })
	if i < len(list) && list[i].Start == at {
		return &list[i]
	}
	return nil
}

// In returns the mentions of the list that lie in [start, end). To append to what it returns
// leaves the list as it is.
func In(list []Mention, start, end int) []Mention {
	i := sort.Search(len(list), func(i int) bool { return list[i].Start >= start })
	j := i
	for j < len(list) && list[j].End <= end {
		j++
	}
	return list[i:j:j]
}

// Language returns the language that the scanner reads.
func (s *Scanner) Language() *lexicon.Language { return s.lang }
