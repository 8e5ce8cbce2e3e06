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
			p.add(attach(d.every(word), strings.TrimPrefix(tail, mark)))
		case i < last:
			p.add(attach(d.forms(word, "adjective", "noun"), tail))
		default:
			p.add(attach(d.forms(word, "noun"), tail))
		}
	}
	return p.byCase()
}

// attach adds what stands behind a word, such as a comma, to each of its forms.
func attach(forms [][]string, tail string) [][]string {
	if tail == "" {
		return forms
	}
	for _, list := range forms {
		for i := range list {
			list[i] += tail
		}
	}
	return forms
}

// Noun declines the name of a thing: the adjectives that lead it and the noun
// behind them; what follows stays.
func (d *Declension) Noun(name string) []Declined {
	var p phrase
	words := strings.Split(name, " ")
	led := true
	for i, w := range words {
		var forms [][]string
		if led {
			if i < len(words)-1 {
				forms = d.forms(w, "adjective")
			}
			if forms == nil {
				forms, led = d.forms(w, "noun"), false
			}
		}
		if forms == nil {
			p.fixed(w)
			continue
		}
		p.add(forms)
	}
	return p.byCase()
}

// Adjective declines an adjective in all genders and numbers.
func (d *Declension) Adjective(word string) []Declined {
	var p phrase
	p.add(d.every(word))
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
		forms := d.forms(w, kinds[i])
		if forms == nil {
			p.fixed(w)
			continue
		}
		p.add(forms)
	}
	return p.byCase()
}

func (d *Declension) familyFirst(country string) bool {
	return slices.Contains(d.FamilyFirst, country)
}

// mergeForms adds the forms that are not there yet.
func mergeForms(list, more []Declined) []Declined {
	for _, m := range more {
		found := false
		for i := range list {
			if list[i].Text == m.Text {
				list[i].Cases |= m.Cases
				found = true
				break
			}
		}
		if !found {
			list = append(list, m)
		}
	}
	return list
}

// forms returns a word in each case as one of the kinds, nil when it does not decline.
func (d *Declension) forms(word string, kinds ...string) [][]string {
	if p, stem, tail := d.paradigm(word, kinds); p != nil && len(p.Forms) > 1 {
		return spread(stem, tail, p.Forms)
	}
	return nil
}

// every returns a word in all its numbers, genders and cases, by case.
func (d *Declension) every(word string) [][]string {
	p, stem, tail := d.paradigm(word, []string{"adjective", "noun"})
	if p == nil || len(p.Forms) == 1 {
		return [][]string{{word}}
	}
	out := spread(stem, tail, p.Forms)
	add := func(more [][]string) {
		for i := range more {
			out[i] = append(out[i], more[i]...)
		}
	}
	if len(p.Plural) > 0 {
		add(spread(stem, tail, p.Plural))
	}
	for _, g := range p.Genders {
		if forms := d.forms(stem+g+tail, "adjective"); forms != nil {
			add(forms)
		}
	}
	return out
}

// spread puts a stem before the endings of each case.
func spread(stem, tail string, endings []string) [][]string {
	out := make([][]string, len(endings))
	for i, e := range endings {
		for {
			first, rest, more := strings.Cut(e, "|")
			out[i] = append(out[i], stem+first+tail)
			if !more {
				break
			}
			e = rest
		}
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
	words [][][]string // by word and case; one case where it does not decline
	cases int
}

func (p *phrase) fixed(word string) { p.words = append(p.words, [][]string{{word}}) }

func (p *phrase) add(forms [][]string) {
	if forms == nil {
		forms = [][]string{{""}}
	}
	p.words = append(p.words, forms)
	p.cases = max(p.cases, len(forms))
}

// byCase returns the phrase in each case, its words agreeing.
func (p *phrase) byCase() []Declined {
	var out []Declined
	for c := range max(p.cases, 1) {
		cases := anyCase
		if p.cases > 1 {
			cases = 1 << c
		}
		for _, s := range p.join(0, "", c) {
			out = mergeForms(out, []Declined{{s, cases}})
		}
	}
	return out
}

// join puts the words from the i-th on behind head, in one case.
func (p *phrase) join(i int, head string, c int) []string {
	if i == len(p.words) {
		return []string{head}
	}
	forms := p.words[i]
	if len(forms) > 1 {
		forms = forms[c : c+1]
	}
	var out []string
	for _, f := range forms[0] {
		if i > 0 {
			f = head + " " + f
		}
		out = append(out, p.join(i+1, f, c)...)
	}
	return out
}
