package lexicon

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Declension says how a language declines nouns, adjectives and names. Names of
// people, places, sites and countries stand in the lexicon in the first case and
// are declined where they are matched; in the language's own files, and in the
// names of gatherings and organisations, the words that decline are marked: "~"
// behind a word for its singular, "~~" also for its plural and other genders.
type Declension struct {
	Cases       []string            `yaml:"cases"`        // in the order of the forms; the first is the one that the lexicon uses
	Where       string              `yaml:"where"`        // the case of a place where something happens, behind a word of place
	Whither     string              `yaml:"whither"`      // the case of a goal, behind a word of direction
	Whose       string              `yaml:"whose"`        // the case of an owner, and of who travels behind "visit"
	Whom        string              `yaml:"whom"`         // the case of somebody to whom something is given or done: paid a visit to
	FamilyFirst []string            `yaml:"family_first"` // countries whose people's names end in the given name: the last word declines, the first at will
	Attached    []string            `yaml:"attached"`     // from here on a word of several parts does not decline
	Patronymics []string            `yaml:"patronymics"`  // endings of a name that may stand between given name and family name
	Paradigms   []Paradigm          `yaml:"paradigms"`    // of several that fit a word the first counts
	Instead     map[string][]string `yaml:"instead"`      // kind -> the kinds looked up where it has no paradigm for a word
}

// Paradigm is one way to decline. The first form is the ending that it replaces.
type Paradigm struct {
	Of      []string `yaml:"of"`      // kinds: noun, adjective, man, family, woman, woman-family
	After   string   `yaml:"after"`   // the letters that may stand before the ending; "" any
	Words   []string `yaml:"words"`   // the only words that it declines; none: all
	Forms   []string `yaml:"forms"`   // endings by case, alternatives separated by "|"; a single one: the word does not decline
	Plural  []string `yaml:"plural"`  // as forms
	Genders []string `yaml:"genders"` // of adjectives: the ending of the first case in the other genders and the plural
}

// Declined is a word or phrase in one form.
type Declined struct {
	Text  string
	Cases uint8 // bit n: it may be case n; all bits when it does not decline, 0 when nothing marks it as declining
}

// anyCase is the cases of what does not decline.
const anyCase = ^uint8(0)

// Declines tells whether the language declines words.
func (d *Declension) Declines() bool { return len(d.Paradigms) > 0 }

// Bit returns the bit of a case, 0 when the language has none of that name.
func (d *Declension) Bit(name string) uint8 {
	for i, c := range d.Cases {
		if c == name {
			return 1 << i
		}
	}
	return 0
}

// mark stands behind a word that declines.
const mark = "~"

// Marked declines the marked words of a form together, case by case. Without a
// mark it returns the form alone.
func (d *Declension) Marked(form string) []Declined {
	if !strings.Contains(form, mark) {
		return []Declined{{Text: form}}
	}
	words := strings.Split(form, " ")
	last := 0
	for i, w := range words {
		if strings.Contains(w, mark) {
			last = i
		}
	}
	var p phrase
	wide := strings.Contains(form, mark+mark)
	for i, w := range words {
		word, tail, ok := strings.Cut(w, mark)
		switch {
		case !ok:
			p.fixed(w)
		case wide:
			p.add(word, d.every(word), strings.TrimPrefix(tail, mark))
		case i < last:
			p.add(word, d.forms(word, "adjective", "noun"), tail)
		default:
			p.add(word, d.forms(word, "noun"), tail)
		}
	}
	return p.byCase()
}

// Noun declines the name of a thing: the adjectives that lead it and the noun
// behind them; what follows stays.
func (d *Declension) Noun(name string) []Declined {
	var p phrase
	words := strings.Split(name, " ")
	led := true
	for i, w := range words {
		var forms []endings
		if led {
			if i < len(words)-1 {
				forms = d.forms(w, "adjective")
			}
			if forms == nil {
				forms, led = d.forms(w, "noun"), false
			}
		}
		p.add(w, forms, "")
	}
	return p.byCase()
}

// Adjective declines an adjective in all genders and numbers.
func (d *Declension) Adjective(word string) []Declined {
	var p phrase
	p.add(word, d.every(word), "")
	return p.byCase()
}

// Name declines the full name of a person of a country.
func (d *Declension) Name(name, country string, female bool) []Declined {
	words := strings.Split(name, " ")
	given, family := "man", "family"
	if female {
		given, family = "woman", "woman-family"
	}
	n := len(words) - 1
	if n > 0 && d.familyFirst(country) {
		if female {
			return []Declined{{Text: name}}
		}
		kinds := make([]string, n+1)
		kinds[n] = given
		out := d.nameForms(words, kinds)
		kinds[0] = given
		return mergeForms(out, d.nameForms(words, kinds))
	}
	kinds := slices.Repeat([]string{given}, n+1)
	kinds[n] = family
	return d.nameForms(words, kinds)
}

// nameForms declines the words of a name, each as its kind; "" stays.
func (d *Declension) nameForms(words []string, kinds []string) []Declined {
	var p phrase
	for i, w := range words {
		p.add(w, d.forms(w, kinds[i]), "")
	}
	return p.byCase()
}

func (d *Declension) familyFirst(country string) bool {
	return slices.Contains(d.FamilyFirst, country)
}

// mergeForms adds the forms that are not there yet.
func mergeForms(list, more []Declined) []Declined {
	for _, m := range more {
		list = addForm(list, []byte(m.Text), m.Cases)
	}
	return list
}

// endings is a stem with its ending in each case; without endings it is the word.
type endings struct {
	stem, tail string
	byCase     []string // alternatives separated by "|"
}

// forms returns how a word declines as one of the kinds, nil when it does not.
func (d *Declension) forms(word string, kinds ...string) []endings {
	if p, stem, tail := d.paradigm(word, kinds); p != nil && len(p.Forms) > 1 {
		return []endings{{stem, tail, p.Forms}}
	}
	return nil
}

// every returns how a word declines in all its numbers and genders.
func (d *Declension) every(word string) []endings {
	p, stem, tail := d.paradigm(word, []string{"adjective", "noun"})
	if p == nil || len(p.Forms) == 1 {
		return []endings{{stem: word}}
	}
	out := []endings{{stem, tail, p.Forms}}
	if len(p.Plural) > 0 {
		out = append(out, endings{stem, tail, p.Plural})
	}
	for _, g := range p.Genders {
		out = append(out, d.forms(stem+g+tail, "adjective")...)
	}
	return out
}

// paradigm returns the first paradigm for a word as one of the kinds, with the
// word's stem and what is attached behind its ending; nil when there is none.
func (d *Declension) paradigm(word string, kinds []string) (p *Paradigm, stem, tail string) {
	if acronym(word) {
		return nil, word, ""
	}
	for _, a := range d.Attached {
		if i := strings.Index(word, a); i > 0 {
			word, tail = word[:i], word[i:]
		}
	}
	for _, k := range kinds {
		if k == "" {
			continue
		}
		if p, stem := d.of(word, k); p != nil {
			return p, stem, tail
		}
		for _, k := range d.Instead[k] {
			if p, stem := d.of(word, k); p != nil {
				return p, stem, tail
			}
		}
	}
	return nil, word, tail
}

// of returns the first paradigm of one kind for a word.
func (d *Declension) of(word, kind string) (*Paradigm, string) {
	for i := range d.Paradigms {
		p := &d.Paradigms[i]
		if !slices.Contains(p.Of, kind) || len(p.Words) > 0 && !slices.Contains(p.Words, word) {
			continue
		}
		first, _, _ := strings.Cut(p.Forms[0], "|")
		stem, ok := strings.CutSuffix(word, first)
		if !ok || stem == "" {
			continue
		}
		if r, _ := utf8.DecodeLastRuneInString(stem); p.After != "" && !strings.ContainsRune(p.After, r) {
			continue
		}
		return p, stem
	}
	return nil, ""
}

// acronym tells whether a word is written in capitals throughout.
func acronym(word string) bool {
	n := 0
	for _, r := range word {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1 || n == 0
}

// phrase is words with their forms, gathered from left to right.
type phrase struct {
	words [][]endings
	cases int // 0 when no word declines
}

func (p *phrase) fixed(word string) { p.words = append(p.words, []endings{{stem: word}}) }

// add adds a word with its forms, nil when it does not decline, and what is written
// behind it, such as a comma.
func (p *phrase) add(word string, forms []endings, behind string) {
	if forms == nil {
		p.fixed(word + behind)
		return
	}
	for i := range forms {
		forms[i].tail += behind
		p.cases = max(p.cases, len(forms[i].byCase))
	}
	p.words = append(p.words, forms)
}

// byCase returns the phrase in each case, its words agreeing.
func (p *phrase) byCase() []Declined {
	out := make([]Declined, 0, 8)
	buf := make([]byte, 0, 96)
	for c := range max(p.cases, 1) {
		cases := anyCase
		if p.cases > 0 {
			cases = 1 << c
		}
		p.join(0, buf, c, func(text []byte) { out = addForm(out, text, cases) })
	}
	return out
}

// join puts the words from the i-th on behind head, in one case.
func (p *phrase) join(i int, head []byte, c int, found func([]byte)) {
	if i == len(p.words) {
		found(head)
		return
	}
	if i > 0 {
		head = append(head, ' ')
	}
	n := len(head)
	for _, f := range p.words[i] {
		if f.byCase == nil {
			p.join(i+1, append(append(head[:n], f.stem...), f.tail...), c, found)
			continue
		}
		for alternative := range strings.SplitSeq(f.byCase[c], "|") {
			p.join(i+1, append(append(append(head[:n], f.stem...), alternative...), f.tail...), c, found)
		}
	}
}

// addForm adds a form and its cases to the list.
func addForm(list []Declined, text []byte, cases uint8) []Declined {
	for i := range list {
		if list[i].Text == string(text) {
			list[i].Cases |= cases
			return list
		}
	}
	return append(list, Declined{string(text), cases})
}
