package scan

import (
	"strings"

	"amur/extract/lexicon"
)

// New compiles the scanner of a language.
func New(lx *lexicon.Lexicon, lang *lexicon.Language) *Scanner {
	s := &Scanner{trie: newTrie(), lang: lang}
	s.addPeople(lx)
	s.addWorld(lx)
	s.addEras(lx)
	for i := range lang.Offices {
		o := &lang.Offices[i]
		s.addAll(o.Words, Entry{Kind: Office, Office: o})
		s.addAll(o.Plural, Entry{Kind: Office, Office: o, Plural: true})
	}
	for i := range lang.Triggers {
		s.addAll(lang.Triggers[i].Words, Entry{Kind: Trigger, Trigger: &lang.Triggers[i]})
	}
	for i := range lang.References {
		s.addAll(lang.References[i].Words, Entry{Kind: Reference, Reference: &lang.References[i]})
	}
	for _, t := range lx.Topics {
		s.addAll(lang.Topics[t.Code].Strong, Entry{Kind: Topic, Code: t.Code})
		s.addAll(lang.Topics[t.Code].Weak, Entry{Kind: Topic, Code: t.Code, Weak: true})
	}
	s.addGrammar(&lang.Grammar)
	s.trie.sortEntries()
	return s
}

func (s *Scanner) addAll(forms []string, e Entry) {
	for _, f := range forms {
		s.add(f, e)
	}
}

func (s *Scanner) addGrammar(g *lexicon.Grammar) {
	lists := [classes][]string{
		Boundary: g.Boundaries, Subordinate: g.Subordinate, And: g.And, Plan: g.Plan, Cancel: g.Cancel,
		Negation: g.Negation, Hypothesis: g.Hypothesis, Habit: g.Habit, Past: g.Past, Sidelines: g.Sidelines,
		Video: g.Video, Phone: g.Phone, Written: g.Written, Trilateral: g.Trilateral, Locative: g.Locative,
		From: g.From, Toward: g.Toward, Here: g.Here, Speech: g.Speech, Discuss: g.Discuss,
		Continuing: g.Continuing, Elsewhere: g.Elsewhere, Length: g.Length, Listed: g.Listed,
		Honorific: g.Honorifics, Capital: g.CapitalWords, Report: g.ReportVerb, Belonging: g.Belonging, Begin: g.Begin, Finish: g.Finish, Document: g.Documents, Again: g.Again, Infinitive: g.Infinitive, Relative: g.Relative, Backdrop: g.Backdrop, Arrival: g.Arrival, Genitive: g.Genitive, Unmet: g.Unmet, Anniversary: g.Anniversary,
	}
	for c, forms := range lists {
		s.addAll(forms, Entry{Kind: Word, Class: Class(c)})
	}
	for form, days := range g.Stays {
		s.add(form, Entry{Kind: Word, Class: Stay, Count: days})
	}
}

// addWorld adds countries, places, sites and gatherings.
func (s *Scanner) addWorld(lx *lexicon.Lexicon) {
	code := s.lang.Code
	for i := range lx.Countries {
		c := &lx.Countries[i]
		w := c.Words[code]
		s.addAll(w.Noun, Entry{Kind: Country, Country: c})
		s.addAll(w.People, Entry{Kind: Country, Country: c})
		s.addAll(w.Adj, Entry{Kind: Country, Country: c, Adjective: true})
	}
	for i := range lx.Places {
		p := &lx.Places[i]
		s.addAll(s.names(p.Name, p.Names), Entry{Kind: Place, Place: p})
	}
	for i := range lx.Sites {
		p := &lx.Sites[i]
		s.addAll(s.names(p.Name, p.Names), Entry{Kind: Site, Site: p})
	}
	for i := range lx.Bodies {
		s.addAll(s.names("", lx.Bodies[i].Names), Entry{Kind: Organisation})
	}
	for i := range lx.Gatherings {
		g := &lx.Gatherings[i]
		s.addAll(s.names(g.Name, g.Names), Entry{Kind: Gathering, Gathering: g})
	}
}

// addEras adds the words that narrow down when an article was written.
func (s *Scanner) addEras(lx *lexicon.Lexicon) {
	for i := range lx.Eras {
		s.addAll(lx.Eras[i].Words[s.lang.Code], Entry{Kind: Era, Era: &lx.Eras[i]})
	}
}

// names lists the forms of a thing in the scanner's language: its English name
// where that script is read, and the forms of the language and those it borrows.
func (s *Scanner) names(english string, forms map[string][]string) []string {
	var out []string
	if s.lang.Grammar.English {
		out = append(out, english)
	}
	for _, b := range s.lang.Grammar.Borrows {
		out = append(out, forms[b]...)
	}
	return unique(append(out, forms[s.lang.Code]...))
}

func unique(list []string) []string {
	seen := make(map[string]bool, len(list))
	out := list[:0]
	for _, v := range list {
		if !seen[v] {
			seen[v] = true
			out = append(out, v)
		}
	}
	return out
}

// addPeople adds the forms of every person's name.
func (s *Scanner) addPeople(lx *lexicon.Lexicon) {
	spellings := s.lang.Grammar.Spellings
	for _, b := range s.lang.Grammar.Borrows {
		for i := range lx.Languages {
			if lx.Languages[i].Code == b && len(spellings) == 0 {
				spellings = lx.Languages[i].Grammar.Spellings
			}
		}
	}
	for i := range lx.People {
		p := &lx.People[i]
		full, short := map[string][]string{}, map[string][]string{}
		for lang, n := range p.Names {
			full[lang], short[lang] = n.Full, n.Short
		}
		forms := s.names(p.Name, full)
		for _, f := range forms {
			for _, v := range spelled(f, spellings) {
				s.add(v, Entry{Kind: Person, Person: p})
			}
			s.addInitials(f, p)
		}
		family := p.Family
		if p.Country != "CN" && p.Country != "RU" && len(p.Names["en"].Short) == 0 {
			family = ""
		}
		s.addAll(s.names(family, short), Entry{Kind: Person, Person: p, Short: true})
	}
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
func (s *Scanner) addInitials(name string, p *lexicon.Person) {
	given, family, ok := strings.Cut(name, " ")
	if !ok || p.Country == "CN" || strings.Contains(family, " ") || strings.HasSuffix(given, ".") {
		return
	}
	for _, r := range given {
		s.add(string(r)+". "+family, Entry{Kind: Person, Person: p})
		s.add(string(r)+"."+family, Entry{Kind: Person, Person: p})
		return
	}
}
