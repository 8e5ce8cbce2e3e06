// Package scan finds everything that the lexicon knows in a text, in one pass:
// people, offices, countries, places, sites, gatherings, triggers, references,
// topics and the small words of the language, each with its bytes.
package scan

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

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
	Word
)

var kindNames = [...]string{"person", "office", "side", "place", "site", "organisation", "gathering", "trigger", "reference", "topic", "era", "word"}

func (k Kind) String() string { return kindNames[k] }

// Class is what a small word does.
type Class uint8

// The classes of small words, as lexicon.Grammar lists them.
const (
	Boundary Class = iota
	Subordinate
	And
	Plan
	Cancel
	Negation
	Hypothesis
	Habit
	Past
	Sidelines
	Video
	Phone
	Written
	Trilateral
	Locative
	From
	Toward
	Here
	Speech
	Discuss
	Continuing
	Elsewhere
	Length
	Listed
	Honorific
	Capital
	Report
	Belonging
	Stay
	Begin
	Finish
	Document
	Again
	Infinitive
	Relative
	Backdrop
	Arrival
	Genitive
	Unmet
	Anniversary
	classes
)

var classNames = [...]string{"boundary", "subordinate", "and", "plan", "cancel", "negation", "hypothesis", "habit", "past",
	"sidelines", "video", "phone", "written", "trilateral", "locative", "from", "toward", "here", "speech", "discuss",
	"continuing", "elsewhere", "length", "listed", "honorific", "capital", "report", "belonging", "stay", "begin", "finish", "document", "again", "infinitive", "relative", "backdrop", "arrival", "genitive", "unmet", "anniversary"}

func (c Class) String() string { return classNames[c] }

// Entry is what a pattern stands for. One of the pointers is set, by Kind.
type Entry struct {
	Kind      Kind
	Class     Class  // for Word
	Short     bool   // a person's family name alone
	Adjective bool   // a country's adjective
	Plural    bool   // an office's plural
	Weak      bool   // a topic's weak word
	Code      string // of a topic
	Count     int    // of a stay: days
	Person    *lexicon.Person
	Office    *lexicon.OfficeWords
	Country   *lexicon.Country
	Place     *lexicon.Place
	Site      *lexicon.Site
	Gathering *lexicon.Gathering
	Trigger   *lexicon.Trigger
	Reference *lexicon.Reference
	Era       *lexicon.Era

	prefix  bool   // matches any word that begins so
	capital bool   // the text must begin with a capital
	exact   string // the text must be exactly this
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
	Entry
	Others     []Entry // further entries under the same words: namesakes, a city and its country
	Start, End int     // bytes of the text
}

// Mentions is what was found, by layer, each in order and without overlap.
type Mentions struct {
	Names      []Mention // Person, Office, Country, Place, Site, Gathering
	Triggers   []Mention
	References []Mention
	Topics     []Mention
	Eras       []Mention
	Words      [classes][]Mention
}

// Scanner finds the words of one language.
type Scanner struct {
	trie *trie
	lang *lexicon.Language
}

// Scan returns the mentions in text[start:end].
func (s *Scanner) Scan(text string, start, end int) Mentions {
	f := fold(text[start:end])
	var layers [layerCount][]Mention
	for i := range f.runes {
		if i > 0 && isWord(f.runes[i]) && isWord(f.runes[i-1]) {
			continue
		}
		s.trie.walk(f, i, func(j int, entries []Entry) {
			from, to := int(f.at[i]), int(f.at[j])
			for _, e := range entries {
				if e.fits(f.text[from:to]) {
					l := e.layer()
					layers[l] = push(layers[l], Mention{Entry: e, Start: start + from, End: start + to})
				}
			}
		})
	}
	m := Mentions{Names: layers[0], Triggers: layers[Trigger-Gathering], References: layers[Reference-Gathering], Topics: layers[Topic-Gathering], Eras: layers[Era-Gathering]}
	for c := range m.Words {
		m.Words[c] = layers[int(Word-Gathering)+c]
	}
	return m
}

// push adds a mention to a layer: it replaces a shorter one with the same start,
// joins one with the same bytes, and gives way to one that began earlier.
func push(list []Mention, m Mention) []Mention {
	if n := len(list); n > 0 {
		switch last := &list[n-1]; {
		case m.Start == last.Start && m.End == last.End:
			last.Others = append(last.Others, m.Entry)
			return list
		case m.Start == last.Start && m.End > last.End:
			*last = m
			return list
		case m.Start < last.End:
			return list
		}
	}
	return append(list, m)
}

// fits checks what folding lost: capitals where the pattern needs them.
func (e *Entry) fits(text string) bool {
	if e.exact != "" {
		return text == e.exact
	}
	if !e.capital {
		return true
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r) || !unicode.IsLower(r)
}

// All returns every mention, in order of the text.
func (m *Mentions) All() []Mention {
	var all []Mention
	all = append(all, m.Names...)
	all = append(all, m.Triggers...)
	all = append(all, m.References...)
	all = append(all, m.Topics...)
	all = append(all, m.Eras...)
	for _, w := range m.Words {
		all = append(all, w...)
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].Start < all[j].Start })
	return all
}

// In returns the mentions of the list that lie in [start, end).
func In(list []Mention, start, end int) []Mention {
	i := sort.Search(len(list), func(i int) bool { return list[i].Start >= start })
	j := i
	for j < len(list) && list[j].End <= end {
		j++
	}
	return list[i:j]
}

// Language returns the language that the scanner reads.
func (s *Scanner) Language() *lexicon.Language { return s.lang }

// pattern folds a form for the trie and says what folding loses.
func (s *Scanner) add(form string, e Entry) {
	for _, form := range lexicon.Expand(form) {
		form = strings.TrimSpace(form)
		e := e
		if strings.HasSuffix(form, "*") {
			form, e.prefix = strings.TrimSuffix(form, "*"), true
		}
		if rest, ok := strings.CutPrefix(form, "="); ok {
			form, e.exact = rest, rest // not the month of May
		}
		if form == "" {
			continue
		}
		if s.lang.Grammar.Capitals && e.Kind != Topic && e.Kind != Gathering && e.Kind != Trigger && e.Kind != Word {
			e.exact, e.capital = abbreviation(form), e.Kind != Office && e.Kind != Reference && startsUpper(form)
		}
		s.trie.add(fold(form).runes, e)
	}
}

// abbreviation returns the form when it is one: all capitals and short.
func abbreviation(form string) string {
	if len(form) > 4 || strings.ToUpper(form) != form || strings.ToLower(form) == form {
		return ""
	}
	return form
}

func startsUpper(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r)
}
