package inspect

import (
	"maps"
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/model"
)

// namesakes finds full names that two people bear, unless their entries say so.
func (c *checker) namesakes() {
	type name struct{ lang, form string }
	bearer := make(map[name]*lexicon.Person)
	for i := range c.lx.People {
		p := &c.lx.People[i]
		for _, lang := range append([]string{""}, slices.Sorted(maps.Keys(p.Names))...) {
			forms := p.Names[lang].Full
			if lang == "" {
				lang, forms = "en", []string{p.Name}
			}
			for _, spelling := range forms {
				for _, form := range c.fold.bare(spelling) {
					first := bearer[name{lang, form}]
					if first == nil {
						bearer[name{lang, form}] = p
					} else if first != p && !slices.Contains(p.Namesakes, first.ID) && !slices.Contains(first.Namesakes, p.ID) {
						c.add(c.index.within(thing{"people", p.ID}, value(spelling)), "%s: %s (%s) names %s too; take it from one of them, or add namesakes: [%s]", p.ID, spelling, lang, first.ID, first.ID)
					}
				}
			}
		}
		for _, id := range p.Namesakes {
			if c.lx.Person(id) == nil {
				c.add(c.index.within(thing{"people", p.ID}, value(id)), "%s: there is no person %q to be its namesake; write an id of the people files", p.ID, id)
			}
		}
	}
}

// places checks places and sites.
func (c *checker) places() {
	type name struct{ lang, form string }
	bearer := make(map[name]string)
	capital := make(map[string]string)
	for _, p := range c.lx.Places {
		me := thing{"places", p.ID}
		if c.lx.Country(p.Country) == nil {
			c.add(c.index.within(me, value(p.Country)), "%s: country %q is not in countries.yaml; write an ISO 3166 code, or add the country", p.ID, p.Country)
		}
		if p.Within != "" && c.lx.Place(p.Within) == nil {
			c.add(c.index.within(me, value(p.Within)), "%s: there is no place %q for it to lie in; write an id of places.yaml, or add the place", p.ID, p.Within)
		}
		if first := capital[p.Country]; p.Capital && first != "" {
			c.add(c.index.entry(me), "%s and %s are both the capital of %s; take capital off one of them", p.ID, first, p.Country)
		} else if p.Capital {
			capital[p.Country] = p.ID
		}
		for _, lang := range append([]string{""}, slices.Sorted(maps.Keys(p.Names))...) {
			forms := p.Names[lang]
			if lang == "" {
				forms = []string{p.Name}
			}
			for _, spelling := range forms {
				for _, form := range c.fold.bare(spelling) {
					if first := bearer[name{lang, form}]; first != "" && first != p.ID {
						c.add(c.index.within(me, value(spelling)), "%s: %s names %s too; take it from one of them, or write it with what tells them apart", p.ID, spelling, first)
					}
					bearer[name{lang, form}] = p.ID
				}
			}
		}
	}
	for _, s := range c.lx.Sites {
		if c.lx.Place(s.Place) == nil {
			c.add(c.index.within(thing{"sites", s.ID}, value(s.Place)), "%s: there is no place %q for it to stand in; write an id of places.yaml, or add the place", s.ID, s.Place)
		}
		if s.Among != "" && c.lx.Site(s.Among) == nil {
			c.add(c.index.within(thing{"sites", s.ID}, value(s.Among)), "%s: there is no site %q for it to mean among the two; write an id of sites.yaml, or take the key out", s.ID, s.Among)
		}
	}
}

// levels say who meets at a gathering.
var levels = []string{"leaders", "government", "foreign", "defense", "security", "other"}

// gatherings checks levels, and the days, places and order of editions.
func (c *checker) gatherings() {
	for _, g := range c.lx.Gatherings {
		me := thing{"gatherings", g.ID}
		if !slices.Contains(levels, g.Level) {
			c.add(c.index.within(me, value(g.Level)), "%s: unknown level %q; it is one of %s", g.ID, g.Level, strings.Join(levels, ", "))
		}
		if g.Members != "" && g.Members != "both" && g.Members != lexicon.Sides {
			c.add(c.index.within(me, value(g.Members)), "%s: members is both, %s, or left out; it is %q", g.ID, lexicon.Sides, g.Members)
		}
		for _, o := range g.Offices {
			if c.lx.Office(o) == nil {
				c.add(c.index.within(me, value(o)), "%s: there is no office %q; write an id of offices.yaml", g.ID, o)
			}
		}
		var last model.Civil
		numbered := 0
		for i, e := range g.Editions {
			field := func(key string) Position {
				return c.index.within(me, item("editions", key, map[string]string{"from": e.From}))
			}
			c.days(field, g.ID, e.From, e.To)
			first, end := e.Days()
			if end < first {
				c.add(field("to"), "%s: the edition ends on %s, before it begins on %s; correct one of the days", g.ID, e.To, e.From)
			}
			if i > 0 && first <= last {
				c.add(field("from"), "%s: the edition of %s begins before the one above it ends; put editions in order of time", g.ID, e.From)
			}
			last = end
			if e.Number != 0 && e.Number <= numbered {
				c.add(field("number"), "%s: the edition of %s is number %d behind number %d; numbers rise, and none is borne twice", g.ID, e.From, e.Number, numbered)
			}
			numbered = max(numbered, e.Number)
			if e.Place != "" && c.lx.Place(e.Place) == nil {
				c.add(field("place"), "%s: there is no place %q; write an id of places.yaml, or add the place", g.ID, e.Place)
			}
		}
	}
}

// eras checks the days of matters that date a text.
func (c *checker) eras() {
	for _, e := range c.lx.Eras {
		me := thing{"eras", e.ID}
		for _, d := range []string{e.From, e.To} {
			if d != "" {
				c.day(func() Position { return c.index.within(me, value(d)) }, e.ID, d)
			}
		}
		if e.From == "" && e.To == "" {
			c.add(c.index.entry(me), "%s has neither a first nor a last day; give one of them", e.ID)
		}
	}
}

// language checks what a language's files say of offices, topics and contacts.
func (c *checker) language(l *lexicon.Language) {
	for _, o := range l.Offices {
		for _, id := range strings.Fields(o.Office) {
			if c.lx.Office(id) == nil {
				c.add(c.index.within(thing{l.Code + "/offices", o.Office}, value(o.Office)), "%s: there is no office %q; write an id of offices.yaml%s, or add the office", l.Code, id, c.like(id))
			}
		}
	}
	for _, r := range l.References {
		if r.Office != "" && c.lx.Office(r.Office) == nil {
			c.add(c.index.within(thing{l.Code + "/references", r.Rule}, value(r.Office)), "%s: there is no office %q; write an id of offices.yaml%s, or add the office", r.Rule, r.Office, c.like(r.Office))
		}
	}
	for _, t := range l.Triggers {
		if !slices.Contains(model.Types(), model.Type(t.Type)) {
			c.add(c.index.within(thing{l.Code + "/triggers", t.Rule}, value(t.Type)), "%s: unknown type %q; write one of the codebook's types, such as meeting", t.Rule, t.Type)
		}
	}
	for _, code := range slices.Sorted(maps.Keys(l.Topics)) {
		if !slices.ContainsFunc(c.lx.Topics, func(t lexicon.Topic) bool { return t.Code == code }) {
			c.add(c.index.entry(thing{l.Code + "/topics", code}), "%s: there is no topic %q; write a code of topics.yaml", l.Code, code)
		}
	}
}
