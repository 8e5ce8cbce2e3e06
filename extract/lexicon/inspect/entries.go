package inspect

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

// side is the kind of countries, as mentions are called.
var side = scan.Country.String()

// entries lists everything that the lexicon knows.
func entries(lx *lexicon.Lexicon) []Entry {
	all := people(lx)
	for _, o := range lx.Offices {
		all = append(all, office(lx, &o))
	}
	for _, c := range lx.Countries {
		e := Entry{Kind: side, ID: c.Code, Name: c.Name}
		for _, lang := range slices.Sorted(maps.Keys(c.Words)) {
			e.add(lang, c.Words[lang].Noun, c.Words[lang].Adj, c.Words[lang].People)
		}
		all = append(all, e)
	}
	all = append(all, whereabouts(lx)...)
	for _, o := range lx.Bodies {
		all = append(all, named("organisation", o.ID, "", o.Names))
	}
	for _, era := range lx.Eras {
		e := named("era", era.ID, "", era.Words)
		e.Facts = append(e.Facts, strings.TrimSpace("from "+cmp.Or(era.From, "ever")+" to "+cmp.Or(era.To, "now")))
		all = append(all, e)
	}
	for _, t := range lx.Topics {
		e := Entry{Kind: "topic", ID: t.Code, Name: t.Name}
		for _, l := range lx.Languages {
			w := l.Topics[t.Code]
			e.add(l.Code, w.Strong, w.Weak, w.Bare)
		}
		all = append(all, e)
	}
	for i := range lx.Languages {
		all = append(all, words(&lx.Languages[i])...)
	}
	return all
}

// people lists everybody, with the names that each language has for them.
func people(lx *lexicon.Lexicon) []Entry {
	var all []Entry
	for _, p := range lx.People {
		e := Entry{Kind: "person", ID: p.ID, Name: p.Name, Facts: []string{"country " + p.Country}}
		if p.Spokes {
			e.Facts = append(e.Facts, "spokesperson: announces contacts, takes no part in them")
		}
		for _, lang := range slices.Sorted(maps.Keys(p.Names)) {
			e.add(lang, p.Names[lang].Full, p.Names[lang].Short)
		}
		if p.Family != "" {
			e.add("family", []string{p.Family})
		}
		all = append(all, e)
	}
	return all
}

// whereabouts lists the places, the sites in them, and the gatherings with where and when they met.
func whereabouts(lx *lexicon.Lexicon) []Entry {
	var all []Entry
	for _, p := range lx.Places {
		e := named("place", p.ID, p.Name, p.Names)
		e.Facts = append(e.Facts, "country "+p.Country)
		if p.Within != "" {
			e.Facts = append(e.Facts, "in "+p.Within)
		}
		all = append(all, e)
	}
	for _, s := range lx.Sites {
		e := named("site", s.ID, s.Name, s.Names)
		e.Facts = append(e.Facts, "in "+s.Place)
		all = append(all, e)
	}
	for _, g := range lx.Gatherings {
		e := named("gathering", g.ID, g.Name, g.Names)
		for _, ed := range g.Editions {
			e.Facts = append(e.Facts, strings.TrimRight(ed.From+" to "+cmp.Or(ed.To, ed.From)+" "+ed.Place, " "))
		}
		all = append(all, e)
	}
	return all
}

// office is an office with its words in every language.
func office(lx *lexicon.Lexicon, o *lexicon.Office) Entry {
	e := Entry{Kind: "office", ID: o.ID}
	var names []string
	for _, country := range slices.Sorted(maps.Keys(o.Name)) {
		if name := o.Name[country]; !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	e.Name = strings.Join(names, " / ")
	if o.Single {
		e.Facts = append(e.Facts, "one holder at a time")
	}
	for _, v := range o.Vacant {
		e.Facts = append(e.Facts, "vacant in "+v.Country+" from "+v.From+" to "+cmp.Or(v.To, "now")+": "+v.Reason)
	}
	for _, l := range lx.Languages {
		for _, w := range l.Offices {
			if slices.Contains(strings.Fields(w.Office), o.ID) {
				e.add(l.Code, w.Words, w.Plural)
			}
		}
	}
	return e
}

// words are the triggers, references and small words of a language.
func words(l *lexicon.Language) []Entry {
	var all []Entry
	for _, t := range l.Triggers {
		e := Entry{Kind: "trigger", ID: t.Rule, Facts: []string{"tells of a " + t.Type + ", role " + t.Role}}
		e.add(l.Code, t.Words)
		all = append(all, e)
	}
	for _, r := range l.References {
		e := Entry{Kind: "reference", ID: r.Rule, Facts: []string{"stands for people named elsewhere: " + r.Kind}}
		e.add(l.Code, r.Words)
		all = append(all, e)
	}
	g := reflect.ValueOf(l.Grammar)
	for i := range g.NumField() {
		key := g.Type().Field(i).Tag.Get("yaml")
		if list, ok := g.Field(i).Interface().([]string); ok && len(list) > 0 && key != "actors" && key != "borrows" {
			e := Entry{Kind: "word", ID: l.Code + "/grammar " + key}
			e.add(l.Code, list)
			all = append(all, e)
		}
	}
	return all
}

func named(kind, id, name string, forms map[string][]string) Entry {
	e := Entry{Kind: kind, ID: id, Name: name}
	for _, lang := range slices.Sorted(maps.Keys(forms)) {
		e.add(lang, forms[lang])
	}
	return e
}

// add adds forms of a language, each once.
func (e *Entry) add(lang string, lists ...[]string) {
	i := slices.IndexFunc(e.Forms, func(f Forms) bool { return f.Lang == lang })
	if i < 0 {
		i = len(e.Forms)
		e.Forms = append(e.Forms, Forms{Lang: lang})
	}
	for _, f := range slices.Concat(lists...) {
		if !slices.Contains(e.Forms[i].Forms, f) {
			e.Forms[i].Forms = append(e.Forms[i].Forms, f)
		}
	}
	if len(e.Forms[i].Forms) == 0 {
		e.Forms = slices.Delete(e.Forms, i, i+1)
	}
}
