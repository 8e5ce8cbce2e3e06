package scan

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/internal/letters"
	"amur/extract/lexicon"
)

// compiler gathers the forms of a language.
type compiler struct {
	*Scanner
	builder
	done []byte // room to expand forms in
}

// compile makes the scanner of a language of all that the lexicon says. It also returns
// its tries as they are stored, and by what its names of the sides are known.
func compile(lx *lexicon.Lexicon, lang *lexicon.Language) (s *Scanner, p packed, sides string) {
	c := newCompiler(lang)
	c.addNames(lx)
	for i := range lang.Triggers {
		c.addAll(lang.Triggers[i].Words, Entry{Kind: Trigger, Trigger: &lang.Triggers[i]})
	}
	for i := range lang.References {
		c.addAll(lang.References[i].Words, Entry{Kind: Reference, Reference: &lang.References[i]})
	}
	for _, t := range lx.Topics {
		c.addAll(lang.Topics[t.Code].Strong, Entry{Kind: Topic, Code: t.Code})
		c.addAll(lang.Topics[t.Code].Weak, Entry{Kind: Topic, Code: t.Code, Weak: true})
		c.addAll(lang.Topics[t.Code].Bare, Entry{Kind: Topic, Code: t.Code, Weak: true, Bare: true})
	}
	c.addGrammar(&lang.Grammar)
	c.guard, p.Guard = newGuard(lang.Grammar.Nothing, &c.letters)
	p.Trie = c.build(len(c.entries))
	c.trie, _ = p.Trie.open(len(c.exact)) // what was just written can be read
	return c.Scanner, p, c.sideKeys()
}

func newCompiler(lang *lexicon.Language) *compiler {
	table, _ := letters.New(lang.Characters) // refused when it was read, if it is wrong
	return &compiler{
		Scanner: &Scanner{lang: lang, letters: table, exact: []string{""}, entries: make([]Entry, 0, 1<<13)},
		builder: builder{text: make([]byte, 0, 5<<20), patterns: make([]pattern, 0, 1<<16)},
	}
}

// addNames adds all that names somebody or something.
func (c *compiler) addNames(lx *lexicon.Lexicon) {
	c.addPeople(lx)
	c.addWorld(lx)
	c.addEras(lx)
	for i := range c.lang.Offices {
		o := &c.lang.Offices[i]
		c.addAll(o.Words, Entry{Kind: Office, Office: o})
		c.addAll(o.Plural, Entry{Kind: Office, Office: o, Plural: true})
	}
}

func (c *compiler) addAll(forms []string, e Entry) {
	if len(forms) == 0 {
		return
	}
	n := c.entry(e)
	for _, f := range forms {
		c.addForm(f, n)
	}
}

// entry stores an entry and returns its index.
func (c *compiler) entry(e Entry) int32 {
	c.entries = append(c.entries, e)
	return int32(len(c.entries) - 1)
}

// addForm adds every alternative of a form to the entry.
func (c *compiler) addForm(spelling string, entry int32) {
	c.done = c.expand(c.done[:0], spelling, entry)
}

// expand adds done with every alternative of rest behind it, as lexicon.Expand
// lists them. It returns done, which has grown room.
func (c *compiler) expand(done []byte, rest string, entry int32) []byte {
	n := len(done)
	open := strings.IndexByte(rest, '{')
	end := open + strings.IndexByte(rest[max(open, 0):], '}')
	if open < 0 || end < open {
		done = append(done, rest...)
		c.addDeclined(done, entry)
		return done[:n]
	}
	done = append(done, rest[:open]...)
	head := len(done)
	for alternative := range strings.SplitSeq(rest[open+1:end], "|") {
		done = c.expand(append(done[:head], alternative...), rest[end+1:], entry)
	}
	return done[:n]
}

// addDeclined adds a spelling in all its cases, where the language declines.
func (c *compiler) addDeclined(s []byte, entry int32) {
	d := &c.lang.Declension
	e := &c.entries[entry]
	var forms []lexicon.Declined
	switch {
	case !d.Declines() || bytes.HasPrefix(s, []byte("=")) || bytes.HasSuffix(s, []byte("*")):
		c.addSpelling(s, entry, 0)
		return
	case e.Kind == Person:
		forms = d.Name(string(s), e.Person.Country, e.Person.Female)
	case e.Kind == Country && e.Adjective:
		forms = d.Adjective(string(s))
	case e.Kind == Country || e.Kind == Place || e.Kind == Site:
		forms = d.Noun(string(s))
	case bytes.IndexByte(s, '~') < 0:
		c.addSpelling(s, entry, 0)
		return
	default:
		forms = d.Marked(string(s))
	}
	for _, f := range forms {
		c.addSpelling([]byte(f.Text), entry, f.Cases)
	}
}

// addSpelling adds a spelling and notes what folding it loses. Cases are those
// that it may be in.
func (c *compiler) addSpelling(s []byte, entry int32, cases uint8) {
	e := &c.entries[entry]
	f := form{entry: entry, cases: cases}
	s = bytes.TrimSpace(s)
	s, f.prefix = bytes.CutSuffix(s, []byte("*"))
	s, exactly := bytes.CutPrefix(s, []byte("=")) // not the month of May
	if len(s) == 0 {
		return
	}
	if c.lang.Grammar.Capitals && e.Kind != Topic && e.Kind != Gathering && e.Kind != Mechanism && e.Kind != Trigger && e.Kind != Word {
		exactly = abbreviation(s)
		f.capital = e.Kind != Office && e.Kind != Reference && startsUpper(s)
	}
	if c.lang.Grammar.Capitals && e.Kind == Topic && abbreviation(s) {
		exactly = true // written small it may be another word
	}
	if exactly {
		f.exact = int32(len(c.exact))
		c.exact = append(c.exact, string(s))
	}
	c.add(s, f, uint8(e.layer()), &c.letters)
}

// abbreviation tells whether the form is one: all capitals and short.
func abbreviation(form []byte) bool {
	return utf8.RuneCount(form) <= 4 && bytes.Equal(bytes.ToUpper(form), form) && !bytes.Equal(bytes.ToLower(form), form)
}

func startsUpper(form []byte) bool {
	r, _ := utf8.DecodeRune(form)
	return unicode.IsUpper(r)
}

func (c *compiler) addGrammar(g *lexicon.Grammar) {
	for class, forms := range smallWords(g) {
		c.addAll(forms, Entry{Kind: Word, Class: Class(class)})
	}
	for _, form := range slices.Sorted(maps.Keys(g.Stays)) {
		c.addForm(form, c.entry(Entry{Kind: Word, Class: Stay, Count: g.Stays[form]}))
	}
	c.addOrdinals(&g.Ordinals)
}

// addWorld adds countries, places, sites and gatherings.
func (c *compiler) addWorld(lx *lexicon.Lexicon) {
	code := c.lang.Code
	for i := range lx.Countries {
		country := &lx.Countries[i]
		w := country.Words[code]
		c.addAll(w.Noun, Entry{Kind: Country, Country: country})
		c.addAll(w.People, Entry{Kind: Country, Country: country})
		c.addAll(w.Adj, Entry{Kind: Country, Country: country, Adjective: true})
	}
	for i := range lx.Places {
		p := &lx.Places[i]
		c.addAll(c.names(p.Name, p.Names), Entry{Kind: Place, Place: p})
	}
	for i := range lx.Sites {
		p := &lx.Sites[i]
		c.addAll(c.names(p.Name, p.Names), Entry{Kind: Site, Site: p})
	}
	for i := range lx.Bodies {
		c.addAll(c.names("", lx.Bodies[i].Names), Entry{Kind: Organisation, Both: lx.Bodies[i].Both})
	}
	for i := range lx.Gatherings {
		g := &lx.Gatherings[i]
		kind := Gathering
		if g.Members == lexicon.Sides {
			kind = Mechanism
		}
		c.addAll(c.names(g.Name, g.Names), Entry{Kind: kind, Gathering: g})
	}
}

// addEras adds the words that narrow down when an article was written.
func (c *compiler) addEras(lx *lexicon.Lexicon) {
	for i := range lx.Eras {
		c.addAll(lx.Eras[i].Words[c.lang.Code], Entry{Kind: Era, Era: &lx.Eras[i]})
	}
}

// names lists the forms of a thing in the scanner's language: its English name
// where that script is read, and the forms of the language and those it borrows.
func (c *compiler) names(english string, forms map[string][]string) []string {
	return c.forms(english, func(lang string) []string { return forms[lang] })
}

func (c *compiler) forms(english string, in func(lang string) []string) []string {
	var out []string
	add := func(forms []string) {
		for _, f := range forms {
			if !slices.Contains(out, f) {
				out = append(out, f)
			}
		}
	}
	if c.lang.Grammar.English {
		out = append(out, english)
	}
	for _, b := range c.lang.Grammar.Borrows {
		add(in(b))
	}
	add(in(c.lang.Code))
	return out
}

// addPeople adds the forms of every person's name.
func (c *compiler) addPeople(lx *lexicon.Lexicon) {
	spellings := c.lang.Grammar.Spellings
	for _, b := range c.lang.Grammar.Borrows {
		for i := range lx.Languages {
			if lx.Languages[i].Code == b && len(spellings) == 0 {
				spellings = lx.Languages[i].Grammar.Spellings
			}
		}
	}
	for i := range lx.People {
		p := &lx.People[i]
		full := c.entry(Entry{Kind: Person, Person: p})
		for _, f := range c.forms(p.Name, func(lang string) []string { return p.Names[lang].Full }) {
			if i := strings.LastIndexByte(f, ' '); i > 0 && utf8.RuneCountInString(f[i+1:]) == 1 {
				c.clipped = append(c.clipped, f)
			}
			for _, v := range spelled(f, spellings) {
				c.addForm(v, full)
			}
			if !c.lang.Grammar.Initials {
				c.addInitials(f, p, full)
			}
		}
		family := p.Family
		if p.Country != "CN" && p.Country != "RU" && len(p.Names["en"].Short) == 0 {
			family = ""
		}
		short := c.forms(family, func(lang string) []string { return p.Names[lang].Short })
		if c.lang.Grammar.Syllables {
			more, family := c.bySyllable(p)
			for _, f := range more {
				c.addForm(f, full)
				c.addInitials(f, p, full)
			}
			for _, f := range family {
				if !slices.Contains(short, f) {
					short = append(short, f)
				}
			}
		}
		if d := &c.lang.Declension; p.Country == "CN" && d.Declines() {
			short = familyNames(short, c.forms("", func(lang string) []string { return p.Names[lang].Full }))
		}
		short = append(short, surnames(short, p.Names[c.lang.Code].Full, c.lang.Grammar.Surname)...)
		c.addAll(short, Entry{Kind: Person, Person: p, Short: true})
	}
}

// familyNames adds the first words of the full names, but for those of one letter, which
// are words of other kinds too.
func familyNames(short, full []string) []string {
	for _, f := range full {
		if family, _, ok := strings.Cut(f, " "); ok && utf8.RuneCountInString(family) > 1 && !slices.Contains(short, family) {
			short = append(short, family)
		}
	}
	return short
}

// surnames are the first signs of the family names, or where there are none of the
// full ones, with the mark of a surname behind each.
func surnames(short, full []string, mark string) []string {
	if mark == "" {
		return nil
	}
	if len(short) == 0 {
		short = full
	}
	var out []string
	for _, f := range short {
		_, n := utf8.DecodeRuneInString(f)
		if s := f[:n] + mark; !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// spelled returns the name with every spelling of its given name.
func spelled(name string, spellings map[string][]string) []string {
	given, rest, ok := strings.Cut(name, " ")
	out := []string{name}
	if ok {
		for _, g := range spellings[given] {
			out = append(out, g+" "+rest)
		}
	}
	return out
}

// addInitials adds "S. Lavrov" and "S.Lavrov" for names of two words whose family name stands last.
func (c *compiler) addInitials(name string, p *lexicon.Person, entry int32) {
	given, family, ok := strings.Cut(name, " ")
	if !ok || p.Country == "CN" || strings.Contains(family, " ") || strings.HasSuffix(given, ".") {
		return
	}
	for _, r := range given {
		c.addForm(string(r)+". "+family, entry)
		c.addForm(string(r)+"."+family, entry)
		return
	}
}
