package check

import (
	"cmp"
	"slices"
	"strings"

	"amur/model"
)

// World is what is known of officials and places beside the timeline.
type World struct {
	People    []Person
	Offices   []Office
	Places    []Place
	Sites     []Site
	Countries []Country
}

// Person is an official of either side or of a third country.
type Person struct {
	Name      string   // usual English name
	Country   string   // ISO 3166 alpha-2
	Spellings []string // other full names, in any language
	Tenures   []Tenure
}

// Tenure is the time in which a person held an office; both days inclusive.
type Tenure struct {
	Office         string // as it is recorded of the person: "Governor of Jilin Province"
	Usual          string // the name that the office has otherwise; "" when that is Office
	From, To       model.Civil
	Since, Through string // the days as they are known: "2022-12", "today"
}

// Office is a post of one country's officials.
type Office struct {
	Name    string // as it is recorded
	Country string
	Single  bool // one holder at a time
}

// Place is a city or locality.
type Place struct {
	Name      string
	Country   string   // ISO 3166 alpha-2
	Region    string   // name of the region that it lies in, when known
	IsRegion  bool     // it is itself a province or state
	Spellings []string // other names, in any language
}

// Site is a building or residence.
type Site struct{ Name, Place string }

// Country is a state by its code and the English words that name it.
type Country struct {
	Code  string
	Names []string
}

// atlas is the world by the folded names of what is in it.
type atlas struct {
	world     *World
	people    map[string][]*Person
	spelt     map[string][]*Person // by other spellings
	offices   map[string]*Office   // by country and name
	holders   map[string][]holder  // by country and office
	places    map[string][]*Place
	placeSpel map[string][]*Place
	sites     map[string][]*Site
	codes     map[string]string // name of a country -> its code
}

type holder struct {
	person *Person
	tenure *Tenure
}

func newAtlas(w *World) *atlas {
	a := &atlas{
		world:  w,
		people: make(map[string][]*Person), spelt: make(map[string][]*Person),
		offices: make(map[string]*Office), holders: make(map[string][]holder),
		places: make(map[string][]*Place), placeSpel: make(map[string][]*Place),
		sites: make(map[string][]*Site), codes: make(map[string]string),
	}
	for i := range w.People {
		p := &w.People[i]
		enter(a.people, p.Name, p)
		for _, s := range p.Spellings {
			enter(a.spelt, s, p)
		}
		for j := range p.Tenures {
			t := &p.Tenures[j]
			for _, name := range t.names() {
				key := officeKey(p.Country, name)
				a.holders[key] = append(a.holders[key], holder{p, t})
			}
		}
	}
	for i := range w.Offices {
		o := &w.Offices[i]
		a.offices[officeKey(o.Country, o.Name)] = o
	}
	for i := range w.Places {
		p := &w.Places[i]
		enter(a.places, p.Name, p)
		for _, s := range p.Spellings {
			enter(a.placeSpel, s, p)
		}
	}
	for i := range w.Sites {
		enter(a.sites, w.Sites[i].Name, &w.Sites[i])
	}
	for _, c := range w.Countries {
		for _, name := range c.Names {
			a.codes[model.Fold(name)] = c.Code
		}
	}
	for _, list := range a.holders {
		slices.SortStableFunc(list, func(x, y holder) int {
			return cmp.Or(cmp.Compare(x.tenure.From, y.tenure.From), strings.Compare(x.person.Name, y.person.Name))
		})
	}
	return a
}

// enter adds what has a name, once.
func enter[T any](index map[string][]*T, name string, what *T) {
	key := model.Fold(name)
	if !slices.Contains(index[key], what) {
		index[key] = append(index[key], what)
	}
}

// officials names those of a country.
func (w *World) officials(country string) []string {
	var list []string
	for _, p := range w.People {
		if p.Country == country {
			list = append(list, p.Name)
		}
	}
	return list
}

// offices names those of a country.
func (w *World) offices(country string) []string {
	var list []string
	for _, o := range w.Offices {
		if o.Country == country {
			list = append(list, o.Name)
		}
	}
	return list
}

// placeNames names all places.
func (w *World) placeNames() []string {
	list := make([]string, len(w.Places))
	for i, p := range w.Places {
		list[i] = p.Name
	}
	return list
}

func officeKey(country, office string) string { return country + " " + model.Fold(office) }

// persons returns those who bear the name as their usual one.
func (a *atlas) persons(name string) []*Person { return a.people[model.Fold(name)] }

// usualName returns the usual name of the one official of a country who is meant by
// another spelling; "" when nobody or several are.
func (a *atlas) usualName(name, country string) string {
	key := model.Fold(name)
	return only(append(slices.Clip(a.people[key]), a.spelt[key]...), func(p *Person) (string, bool) { return p.Name, p.Country == country })
}

// usualPlace returns the usual name of the one place that is meant by another
// spelling, in the country where that is known.
func (a *atlas) usualPlace(place, country string) string {
	key := model.Fold(place)
	return only(append(slices.Clip(a.places[key]), a.placeSpel[key]...), func(p *Place) (string, bool) {
		return p.Name, p.Country == country || !model.IsCountryCode(country)
	})
}

// countryOf returns the country of a place by its usual name; "" when it is not
// known or lies in several.
func (a *atlas) countryOf(place string) string {
	return only(a.places[model.Fold(place)], func(p *Place) (string, bool) { return p.Country, true })
}

// only returns what all that count agree on; "" when they do not.
func only[T any](list []*T, value func(*T) (string, bool)) string {
	found := ""
	for _, item := range list {
		switch v, counts := value(item); {
		case !counts || v == found:
		case found != "":
			return ""
		default:
			found = v
		}
	}
	return found
}

// within reports whether one of two places lies in the other, or they are one.
func (a *atlas) within(x, y string) bool {
	if model.Fold(x) == model.Fold(y) {
		return true
	}
	lies := func(inner, outer string) bool {
		return slices.ContainsFunc(a.places[model.Fold(inner)], func(p *Place) bool { return p.Region != "" && model.Fold(p.Region) == model.Fold(outer) })
	}
	return lies(x, y) || lies(y, x)
}

// isRegion reports whether a place is known as a province or state.
func (a *atlas) isRegion(place string) bool {
	return slices.ContainsFunc(a.places[model.Fold(place)], func(p *Place) bool { return p.IsRegion })
}
