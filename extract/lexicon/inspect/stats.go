package inspect

import (
	"slices"

	"amur/extract/lexicon"
)

// Stats counts what the lexicon holds.
type Stats struct {
	Sides     []SideCount     // China, Russia, all other countries
	Offices   []OfficeCount   // in the order of offices.yaml
	Languages []LanguageCount // ordered by code
	Countries int
	Places    int
	Sites     int
	Meetings  int // gatherings
	Editions  int // of gatherings
	Bodies    int // organisations
	Eras      int
	Topics    int
}

// SideCount counts the officials of a side.
type SideCount struct {
	Side            string // CN, RU or "" for third countries
	People, Tenures int
	Unchecked       int // tenures that no public source has confirmed
}

// OfficeCount counts who held an office, by side.
type OfficeCount struct {
	ID     string
	CN, RU int // tenures
}

// LanguageCount counts what has a form in a language, and the forms.
type LanguageCount struct {
	Lang                                        string
	CN, RU, Third                               int // officials with a full name
	Countries, Places, Sites, Gatherings        int
	Names, Offices, Triggers, References, Topic int // forms: of names, for offices, …
}

// Count counts the lexicon with the folders laid over it.
func Count(dirs ...string) (Stats, error) {
	lx, err := lexicon.Load(dirs...)
	if err != nil {
		return Stats{}, err
	}
	s := Stats{
		Sides:     []SideCount{{Side: "CN"}, {Side: "RU"}, {}},
		Countries: len(lx.Countries), Places: len(lx.Places), Sites: len(lx.Sites), Meetings: len(lx.Gatherings),
		Bodies: len(lx.Bodies), Eras: len(lx.Eras), Topics: len(lx.Topics),
	}
	for _, g := range lx.Gatherings {
		s.Editions += len(g.Editions)
	}
	for _, p := range lx.People {
		i := max(0, slices.IndexFunc(s.Sides, func(c SideCount) bool { return c.Side == p.Country || c.Side == "" }))
		s.Sides[i].People++
		s.Sides[i].Tenures += len(p.Offices)
		for _, t := range p.Offices {
			if t.Unchecked {
				s.Sides[i].Unchecked++
			}
		}
	}
	for _, o := range lx.Offices {
		s.Offices = append(s.Offices, OfficeCount{o.ID, len(lx.Holders(o.ID, "CN")), len(lx.Holders(o.ID, "RU"))})
	}
	for i := range lx.Languages {
		s.Languages = append(s.Languages, countLanguage(lx, &lx.Languages[i]))
	}
	return s, nil
}

// countLanguage counts one language. English names are forms of English.
func countLanguage(lx *lexicon.Lexicon, l *lexicon.Language) LanguageCount {
	c := LanguageCount{Lang: l.Code}
	named := func(n *int, forms []string, english string) {
		if l.Code == lexicon.EnglishNames && english != "" {
			forms = append([]string{english}, forms...)
		}
		if len(forms) > 0 {
			*n++
			c.Names += spelt(forms)
		}
	}
	for _, p := range lx.People {
		n := &c.Third
		switch p.Country {
		case "CN":
			n = &c.CN
		case "RU":
			n = &c.RU
		}
		named(n, p.Names[l.Code].Full, p.Name)
		c.Names += spelt(p.Names[l.Code].Short)
	}
	for _, country := range lx.Countries {
		w := country.Words[l.Code]
		named(&c.Countries, slices.Concat(w.Noun, w.Adj, w.People), "")
	}
	for _, p := range lx.Places {
		named(&c.Places, p.Names[l.Code], p.Name)
	}
	for _, p := range lx.Sites {
		named(&c.Sites, p.Names[l.Code], p.Name)
	}
	for _, g := range lx.Gatherings {
		named(&c.Gatherings, g.Names[l.Code], g.Name)
	}
	for _, o := range l.Offices {
		c.Offices += spelt(o.Words) + spelt(o.Plural)
	}
	for _, t := range l.Triggers {
		c.Triggers += spelt(t.Words)
	}
	for _, r := range l.References {
		c.References += spelt(r.Words)
	}
	for _, w := range l.Topics {
		c.Topic += spelt(w.Strong) + spelt(w.Weak) + spelt(w.Bare)
	}
	return c
}

// spelt is how many forms a list of spellings with alternatives has.
func spelt(spellings []string) int {
	n := 0
	for _, s := range spellings {
		n += len(lexicon.Expand(s))
	}
	return n
}
