package main

import (
	"slices"

	"amur/extract/lexicon"
	"amur/model"
	"amur/timeline"
)

// apply chooses the events that pass the filters. A timeline has English names alone: of
// an official or place that it does not have as it was typed, the English names are looked
// up in the lexicon, whatever form or language was typed.
func (f *filters) apply(a *app, t model.Timeline) (model.Timeline, error) {
	chosen := f.filter()
	chosen.Officials, chosen.Places = slices.Clone(f.Official), slices.Clone(f.Place)
	officials := unborne(f.Official, t, func(name string) timeline.Filter { return timeline.Filter{Officials: []string{name}} })
	places := unborne(f.Place, t, func(name string) timeline.Filter { return timeline.Filter{Places: []string{name}} })
	if len(officials)+len(places) > 0 {
		lx, err := lexicon.Load(a.lexicon...)
		if err != nil {
			return model.Timeline{}, err
		}
		for _, name := range officials {
			chosen.Officials = append(chosen.Officials, englishOfficials(lx, name)...)
		}
		for _, name := range places {
			chosen.Places = append(chosen.Places, englishPlaces(lx, name)...)
		}
	}
	return chosen.Apply(t), nil
}

// unborne are the names for which no event of a timeline passes.
func unborne(names []string, t model.Timeline, by func(name string) timeline.Filter) []string {
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool { return len(by(name).Apply(t).Events) > 0 })
}

// englishOfficials are the names of the people who are called so in some language; a family
// name alone may be that of several.
func englishOfficials(lx *lexicon.Lexicon, typed string) []string {
	var found []string
	for i := range lx.People {
		p := &lx.People[i]
		forms := map[string][]string{"": {p.Family}}
		for language, names := range p.Names {
			forms[language] = slices.Concat(names.Full, names.Short)
		}
		if isName(typed, p.Name, forms) {
			found = append(found, p.Name)
		}
	}
	return found
}

// englishPlaces are the names of the countries, places, sites and gatherings that are
// called so in some language.
func englishPlaces(lx *lexicon.Lexicon, typed string) []string {
	var found []string
	for _, c := range lx.Countries {
		nouns := make(map[string][]string, len(c.Words))
		for language, words := range c.Words {
			nouns[language] = words.Noun
		}
		if isName(typed, c.Name, nouns) {
			found = append(found, c.Name)
		}
	}
	for i := range lx.Places {
		if p := &lx.Places[i]; isName(typed, p.Name, p.Names) {
			found = append(found, p.Name)
		}
	}
	for i := range lx.Sites {
		if s := &lx.Sites[i]; isName(typed, s.Name, s.Names) {
			found = append(found, s.Name)
		}
	}
	for i := range lx.Gatherings {
		if g := &lx.Gatherings[i]; isName(typed, g.Name, g.Names) {
			found = append(found, g.Name)
		}
	}
	return found
}
