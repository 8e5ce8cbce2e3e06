package lexicon

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Romanisation says how names that the lexicon does not know, as a language writes
// them, are written in English.
type Romanisation struct {
	Names     map[string]string            `yaml:"names"`     // given names with a customary English form
	Endings   map[string]string            `yaml:"endings"`   // of a word; a longer one counts first
	Initial   map[string]string            `yaml:"initial"`   // first letters of a word
	Letters   map[string]string            `yaml:"letters"`   // letters, or groups of them; a longer one counts first
	Between   string                       `yaml:"between"`   // letters that only part syllables
	Syllables map[string]map[string]string `yaml:"syllables"` // country -> syllables of which its people's names are made, family name first
	Families  map[string]map[string]string `yaml:"families"`  // country -> family names that stand before given names, and how they are read
	Given     int                          `yaml:"given"`     // behind these, the most syllables of a given name; 0 when names are told otherwise
	Home      string                       `yaml:"home"`      // country whose people are told by their given names in offices that many hold
	Joints    string                       `yaml:"joints"`    // marks that part given and family name
	Unlike    []string                     `yaml:"unlike"`    // words that begin like a name
	Ends      []string                     `yaml:"ends"`      // of names without the family name first: those that may be of either kind are taken for such only with one; none for all
}

// Romanise returns the name of a person of a country as English writes it. Cases
// are those that it stands in, as in Declined; 0 when they are not known. Without
// romanisation, the name stays.
func (l *Language) Romanise(name, country string, cases uint8) string {
	r := &l.Romanisation
	words := strings.Fields(name)
	if r.Syllables[country] != nil {
		if out := l.spell(words, country, cases); out != "" {
			return out
		}
	}
	if len(r.Letters) == 0 {
		return name
	}
	for i, w := range words {
		kinds := []string{"man", "woman"}
		if i > 0 && i == len(words)-1 || len(words) == 1 {
			kinds = []string{"family", "woman-family"}
		}
		words[i] = r.word(l.Declension.first(w, kinds, cases, func(string) bool { return true }))
	}
	return strings.Join(words, " ")
}

// Nation returns the country whose people's names are made of the syllables of the name in
// full, the family name being one of them; "" when there is none.
func (l *Language) Nation(name string, cases uint8) string {
	words := strings.Fields(name)
	if len(words) < 2 {
		return ""
	}
	for _, country := range slices.Sorted(maps.Keys(l.Romanisation.Syllables)) {
		if out := l.spell(words, country, cases); out != "" {
			if family, _, _ := strings.Cut(out, " "); utf8.RuneCountInString(family) <= oneSyllable {
				return country
			}
		}
	}
	return ""
}

// oneSyllable is how many letters a syllable has at most in English.
const oneSyllable = 6

// spell reads a name by its syllables; "" when it is not made of them.
func (l *Language) spell(words []string, country string, cases uint8) string {
	out, between, syllables := make([]string, len(words)), l.Romanisation.Between, l.Romanisation.Syllables[country]
	for i, w := range words {
		if family := l.Romanisation.Families[country][w]; family != "" && i == 0 {
			out[i] = capital(family)
			continue
		}
		fits := func(s string) bool { return inSyllables(s, syllables, between) != nil }
		if i < len(words)-1 && fits(w) {
			out[i] = w // the family name need not decline
		} else {
			out[i] = l.Declension.first(w, []string{"man"}, cases, fits)
		}
		parts := inSyllables(out[i], syllables, between)
		if parts == nil {
			return ""
		}
		out[i] = strings.Join(parts, "")
		if i < 2 {
			out[i] = capital(out[i])
		}
	}
	if len(out) < 3 {
		return strings.Join(out, " ")
	}
	return out[0] + " " + strings.Join(out[1:], "") // the given name is one word
}

// first returns the first case of a name's word, as one of the kinds, that fits;
// the word itself when it may be in the first case or nothing fits. Of paradigms of one kind, the one with the longest ending counts.
func (d *Declension) first(word string, kinds []string, cases uint8, fits func(string) bool) string {
	if cases == 0 || cases&1 != 0 {
		if cases != 0 || fits(word) {
			return word
		}
		cases = anyCase
	}
	for _, kind := range kinds {
		for _, k := range append([]string{kind}, d.Instead[kind]...) {
			best, length := "", 0
			for i := range d.Paradigms {
				if s, n := d.Paradigms[i].back(word, k, cases); n > length && fits(s) {
					best, length = s, n
				}
			}
			if best != "" {
				return best
			}
		}
	}
	return word
}

// back returns the first case of a word that stands in one of the cases, and how
// long the ending is that tells so; 0 when the paradigm does not fit the word.
func (p *Paradigm) back(word, kind string, cases uint8) (string, int) {
	if !slices.Contains(p.Of, kind) || len(p.Forms) == 1 {
		return "", 0
	}
	first, _, _ := strings.Cut(p.Forms[0], "|")
	for c, e := range p.Forms {
		if c == 0 || cases&(1<<c) == 0 {
			continue
		}
		for ending := range strings.SplitSeq(e, "|") {
			stem, ok := strings.CutSuffix(word, ending)
			if !ok || stem == "" || ending == "" {
				continue
			}
			if r, _ := utf8.DecodeLastRuneInString(stem); p.After != "" && !strings.ContainsRune(p.After, r) {
				continue
			}
			if len(p.Words) == 0 || slices.Contains(p.Words, stem+first) {
				return stem + first, len(ending)
			}
		}
	}
	return "", 0
}

// inSyllables cuts a word into the fewest syllables and returns what they stand for,
// nil when it is not made of syllables. Of two ways the earlier cut counts.
func inSyllables(word string, table map[string]string, between string) []string {
	word = strings.ToLower(word)
	best := make([][]string, len(word)+1)
	best[len(word)] = []string{}
	for i := len(word) - 1; i >= 0; i-- {
		if !utf8.RuneStart(word[i]) {
			continue
		}
		for j := i + 1; j <= len(word); j++ {
			s := table[strings.TrimRight(word[i:j], between)]
			if s == "" || best[j] == nil || best[i] != nil && len(best[i]) <= len(best[j])+1 {
				continue
			}
			best[i] = append([]string{s}, best[j]...)
		}
	}
	if len(best[0]) == 0 {
		return nil
	}
	return best[0]
}

// word romanises one word, part by part where it is written with a hyphen.
func (r *Romanisation) word(w string) string {
	if s := r.Names[w]; s != "" {
		return s
	}
	for _, joint := range []string{"-", "."} { // and initials
		if head, tail, ok := strings.Cut(w, joint); ok && tail != "" {
			return r.word(head) + joint + r.word(tail)
		}
	}
	w = strings.ToLower(w)
	head, tail := "", ""
	for i := range w {
		if s, ok := r.Endings[w[i:]]; ok {
			w, tail = w[:i], s
			break
		}
	}
	for k, s := range r.Initial {
		if rest, ok := strings.CutPrefix(w, k); ok {
			w, head = rest, s
			break
		}
	}
	var b strings.Builder
	b.WriteString(head)
	for w != "" {
		_, n := utf8.DecodeRuneInString(w)
		s, ok := r.Letters[w[:n]]
		if len(w) > n {
			_, m := utf8.DecodeRuneInString(w[n:])
			if two, found := r.Letters[w[:n+m]]; found {
				s, ok, n = two, true, n+m
			}
		}
		if !ok {
			s = w[:n]
		}
		b.WriteString(s)
		w = w[n:]
	}
	return capital(b.String() + tail)
}

// capital returns the word with a capital letter.
func capital(w string) string {
	r, n := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[n:]
}
