package main

import (
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/model"
	"amur/timeline/review"
)

// known completes what was typed for a field by the lexicon: the usual English names
// of people, places, sites and gatherings, whatever form or language was typed; the
// office on the day; the country of the place.
func (w *witness) known(e model.Event, field, typed string) (edits [][2]string, remark string) {
	lx := w.lexicon
	switch field {
	case "china", "russia":
		officials := review.ParseOfficials(typed)
		for i := range officials {
			if o := &officials[i]; !w.complete(o, countryOf(field), e.Date) && o.Name != "" && remark == "" {
				remark = unknown(o.Name)
			}
		}
		return [][2]string{{field, review.Officials(officials)}}, remark
	case "place":
		for i := range lx.Places {
			if p := &lx.Places[i]; isName(typed, p.Name, p.Names) {
				edits = [][2]string{{field, p.Name}}
				if p.Country != e.Venue.Country {
					edits = append(edits, [2]string{"country", p.Country})
				}
				return edits, ""
			}
		}
	case "site":
		for _, s := range lx.Sites {
			if isName(typed, s.Name, s.Names) {
				return [][2]string{{field, s.Name}}, ""
			}
		}
	case "occasion":
		for _, g := range lx.Gatherings {
			if isName(typed, g.Name, g.Names) {
				return [][2]string{{field, g.Name}}, ""
			}
		}
	default:
		return [][2]string{{field, typed}}, ""
	}
	return [][2]string{{field, typed}}, unknown(typed)
}

func unknown(name string) string { return "amur does not know “" + name + "”: is it spelt right?" }

func countryOf(field string) string {
	if field == "china" {
		return "CN"
	}
	return "RU"
}

// complete gives an official the usual English name, and the office of the day when
// none was typed. It reports whether the lexicon has one person of that name.
func (w *witness) complete(o *model.Official, country string, on model.Date) bool {
	lx := w.lexicon
	p := w.person(o.Name, country, on)
	if p != nil {
		o.Name = p.Name
		if t := lx.OfficeOn(p, on, ""); t != nil && o.Office == "" {
			o.Office = lx.Title(t, country)
		}
		for i := range p.Offices {
			t := &p.Offices[i]
			if name := lx.Title(t, country); same(o.Office, name) || same(o.Office, t.Office) {
				o.Office = name
				return true
			}
		}
	}
	for i := range lx.Offices {
		if name := lx.Offices[i].Name[country]; name != "" && (same(o.Office, name) || same(o.Office, lx.Offices[i].ID)) {
			o.Office = name
			break
		}
	}
	return p != nil
}

// person returns the one person of a country who bears the name, in any order of its
// words; a family name alone means the one who held an office on the day. It is nil
// when there is none or more than one.
func (w *witness) person(name, country string, on model.Date) *lexicon.Person {
	var whole, family []*lexicon.Person
	for i := range w.lexicon.People {
		p := &w.lexicon.People[i]
		if p.Country != country {
			continue
		}
		full, short := make(map[string][]string), map[string][]string{"": {p.Family}}
		for lang, names := range p.Names {
			full[lang], short[lang] = names.Full, names.Short
		}
		switch {
		case isName(name, p.Name, full):
			whole = append(whole, p)
		case isName(name, p.Family, short) && w.lexicon.OfficeOn(p, on, "") != nil:
			family = append(family, p)
		}
	}
	switch {
	case len(whole) == 1:
		return whole[0]
	case len(whole) == 0 && len(family) == 1:
		return family[0]
	}
	return nil
}

// isName reports whether what was typed is a name or one of its forms in any
// language, whatever its case, its accents and the order of its words.
func isName(typed, name string, forms map[string][]string) bool {
	typed = inOrder(typed)
	if typed == "" || typed == inOrder(name) {
		return typed != ""
	}
	for _, list := range forms {
		for _, spelling := range list {
			if slices.ContainsFunc(lexicon.Expand(spelling), func(form string) bool { return typed == inOrder(strings.Trim(form, "=*")) }) {
				return true
			}
		}
	}
	return false
}

// inOrder is a name as names are compared.
func inOrder(name string) string {
	words := strings.Fields(model.Fold(name))
	slices.Sort(words)
	return strings.Join(words, " ")
}

func same(a, b string) bool { return a != "" && model.Fold(a) == model.Fold(b) }

// offered is how many candidates are offered at most.
const offered = 12

// offers lists how what was typed for a field may go on, the alternatives of the
// event first.
func (w *witness) offers(e model.Event, field, typed string) []string {
	var all []string
	lx := w.lexicon
	before := ""
	switch field {
	case "type", "status", "confidence":
		for _, v := range slices.Concat(texts(model.Types()), texts(model.Statuses()), texts([]model.Confidence{model.High, model.Medium, model.Low})) {
			if _, err := review.Correct(e, [2]string{field, v}); err == nil {
				all = append(all, v)
			}
		}
	case "china", "russia":
		if i := strings.LastIndex(typed, ";"); i >= 0 {
			before, typed = typed[:i+1]+" ", strings.TrimSpace(typed[i+1:])
		}
		all = append(all, w.officials(typed, countryOf(field), e.Date)...)
	case "topics":
		if i := strings.LastIndexAny(typed, " ,+-"); i >= 0 {
			before, typed = typed[:i+1], typed[i+1:]
		}
		all = append(all, model.TopicCodes()...)
	case "place":
		for _, p := range lx.Places {
			all = append(all, p.Name)
		}
	case "country":
		for _, c := range lx.Countries {
			all = append(all, c.Code)
		}
	case "site":
		for _, s := range lx.Sites {
			all = append(all, s.Name)
		}
	case "occasion":
		for _, g := range lx.Gatherings {
			all = append(all, g.Name)
		}
	}
	slices.Sort(all)
	var out []string
	for _, candidate := range append(slices.Clone(e.Alternatives[field]), all...) {
		if strings.HasPrefix(model.Fold(candidate), model.Fold(typed)) && !slices.Contains(out, before+candidate) && len(out) < offered {
			out = append(out, before+candidate)
		}
	}
	return out
}

// officials lists the people of a country by the beginning of a name or family name,
// each with the office of the day, or the offices that go with a whole name.
func (w *witness) officials(typed, country string, on model.Date) []string {
	lx := w.lexicon
	var all []string
	if name, _, has := strings.Cut(typed, ","); has {
		if p := w.person(model.Clean(name), country, on); p != nil {
			for _, t := range p.Offices {
				all = append(all, p.Name+", "+lx.Title(&t, country))
			}
			return all
		}
		for i := range lx.Offices {
			all = append(all, model.Clean(name)+", "+lx.Offices[i].Name[country])
		}
		return all
	}
	for i := range lx.People {
		p := &lx.People[i]
		if p.Country != country || !strings.HasPrefix(model.Fold(p.Name), model.Fold(typed)) {
			continue
		}
		o := model.Official{Name: p.Name}
		if t := lx.OfficeOn(p, on, ""); t != nil {
			o.Office = lx.Title(t, country)
		}
		all = append(all, review.Officials([]model.Official{o}))
	}
	return all
}
