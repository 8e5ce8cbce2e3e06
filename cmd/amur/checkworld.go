package main

import (
	"maps"
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/timeline/check"
)

// worldOf is what a check knows of officials and places: that of the lexicon.
func worldOf(lx *lexicon.Lexicon) *check.World {
	w := &check.World{}
	for i := range lx.People {
		w.People = append(w.People, personOf(lx, &lx.People[i]))
	}
	for _, o := range lx.Offices {
		for _, country := range slices.Sorted(maps.Keys(o.Name)) {
			w.Offices = append(w.Offices, check.Office{Name: o.Name[country], Country: country, Single: o.Single})
		}
	}
	for _, p := range lx.Places {
		place := check.Place{Name: p.Name, Country: p.Country, IsRegion: p.Region, Spellings: spellings(p.Names)}
		if region := lx.Place(p.Within); region != nil {
			place.Region = region.Name
		}
		w.Places = append(w.Places, place)
	}
	for _, s := range lx.Sites {
		if place := lx.Place(s.Place); place != nil {
			w.Sites = append(w.Sites, check.Site{Name: s.Name, Place: place.Name})
		}
	}
	for _, c := range lx.Countries {
		names := []string{c.Name}
		for _, form := range c.Words["en"].Noun {
			names = append(names, plainForms(form)...)
		}
		w.Countries = append(w.Countries, check.Country{Code: c.Code, Names: names})
	}
	return w
}

func personOf(lx *lexicon.Lexicon, p *lexicon.Person) check.Person {
	full := make(map[string][]string, len(p.Names))
	for language, names := range p.Names {
		full[language] = names.Full
	}
	person := check.Person{Name: p.Name, Country: p.Country, Spellings: spellings(full)}
	for _, name := range append([]string{p.Name}, person.Spellings...) {
		given, rest, _ := strings.Cut(name, " ")
		for i := range lx.Languages {
			for _, other := range lx.Languages[i].Grammar.Spellings[given] {
				person.Spellings = append(person.Spellings, other+" "+rest)
			}
		}
	}
	for _, t := range p.Offices {
		from, to := t.Days()
		tenure := check.Tenure{Office: lx.Title(&t, p.Country), From: from, To: to, Since: t.From, Through: t.To}
		if t.Title != "" {
			tenure.Usual = lx.OfficeName(t.Office, p.Country, t.Of)
		}
		if t.To == "" {
			tenure.Through = "today"
		}
		person.Tenures = append(person.Tenures, tenure)
	}
	return person
}

// spellings lists the forms of a name in all languages.
func spellings(names map[string][]string) []string {
	var all []string
	for _, language := range slices.Sorted(maps.Keys(names)) {
		for _, form := range names[language] {
			all = append(all, plainForms(form)...)
		}
	}
	return all
}

// plainForms are the forms that a spelling in the lexicon stands for, without its marks.
func plainForms(spelling string) []string {
	forms := lexicon.Expand(spelling)
	for i, form := range forms {
		forms[i] = strings.TrimPrefix(strings.TrimSuffix(strings.TrimSpace(form), "*"), "=")
	}
	return forms
}
