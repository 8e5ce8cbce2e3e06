package scan

import (
	"strings"
	"testing"

	"amur/extract/lexicon"
)

// A word that the scanner does not find when it stands alone is dead: misspelt,
// or hidden by another.
func TestEveryFormIsFound(t *testing.T) {
	lx, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	for i := range lx.Languages {
		l := &lx.Languages[i]
		s := scanner(t, l.Code)
		check := func(kind Kind, id string, forms ...string) {
			t.Helper()
			for _, form := range forms {
				for _, f := range l.Inflected(lexicon.Expand(form)) {
					f = strings.TrimPrefix(strings.TrimSpace(strings.ReplaceAll(f, "*", "")), "=") // "=" asks for capitals as written
					if f != "" && !finds(s, f, kind, id) {
						t.Errorf("%s: %s %s is not found in %q", l.Code, kind, id, f)
					}
				}
			}
		}
		for _, p := range lx.People {
			if l.Grammar.English {
				check(Person, p.ID, p.Name)
			}
			check(Person, p.ID, p.Names[l.Code].Full...)
			check(Person, p.ID, p.Names[l.Code].Short...)
		}
		for _, c := range lx.Countries {
			check(Country, c.Code, c.Words[l.Code].Noun...)
			check(Country, c.Code, c.Words[l.Code].Adj...)
			check(Country, c.Code, c.Words[l.Code].People...)
		}
		for _, p := range lx.Places {
			check(Place, p.ID, p.Names[l.Code]...)
		}
		for _, p := range lx.Sites {
			check(Site, p.ID, p.Names[l.Code]...)
		}
		for _, g := range lx.Gatherings {
			kind := Gathering
			if g.Members == lexicon.Sides {
				kind = Mechanism
			}
			check(kind, g.ID, g.Names[l.Code]...)
		}
		checkLanguage(lx, l, check)
	}
}

// checkLanguage checks the words that the language's own folder lists.
func checkLanguage(lx *lexicon.Lexicon, l *lexicon.Language, check func(Kind, string, ...string)) {
	for _, o := range l.Offices {
		check(Office, o.Office, o.Words...)
		check(Office, o.Office, o.Plural...)
	}
	for _, tr := range l.Triggers {
		check(Trigger, tr.Rule, tr.Words...)
	}
	for _, r := range l.References {
		check(Reference, r.Rule, r.Words...)
	}
	for _, topic := range lx.Topics {
		check(Topic, topic.Code, l.Topics[topic.Code].Strong...)
		check(Topic, topic.Code, l.Topics[topic.Code].Weak...)
	}
}

// finds tells whether the form, scanned alone, names the thing as a whole.
func finds(s *Scanner, form string, kind Kind, id string) bool {
	m := s.Scan(form, 0, len(form))
	for _, x := range m.All() {
		if x.Start != 0 || x.End != len(form) {
			continue
		}
		for e := range x.Entries() {
			if e.Kind == kind && value(e) == id {
				return true
			}
		}
	}
	return false
}
