package lexicon

import (
	"slices"

	"amur/model"
)

// Country is a state, with the words that name it.
type Country struct {
	Code    string                  `yaml:"code"`    // ISO 3166 alpha-2
	Name    string                  `yaml:"name"`    // English
	Words   map[string]CountryWords `yaml:"words"`   // language -> words
	Endings []string                `yaml:"endings"` // of its family names in Latin script, by which an unknown official is told
}

// CountryWords name a country in one language.
type CountryWords struct {
	Noun   []string `yaml:"noun"`   // China, the People's Republic
	Adj    []string `yaml:"adj"`    // Chinese
	People []string `yaml:"people"` // nouns for its citizens or side, if other than adj
}

// Place is a city or locality.
type Place struct {
	ID      string              `yaml:"id"`
	Name    string              `yaml:"name"`    // English
	Country string              `yaml:"country"` // ISO 3166 alpha-2
	Capital bool                `yaml:"capital"` // of its country: its name may stand for the government
	Region  bool                `yaml:"region"`  // a province or state: weaker than a city in it
	Within  string              `yaml:"within"`  // id of the region it lies in, when listed
	Names   map[string][]string `yaml:"names"`   // language -> forms beside Name
}

// Named tells whether the place goes by the English name.
func (p *Place) Named(name string) bool {
	return p.Name == name || slices.Contains(p.Names["en"], name)
}

// Site is a building or residence where officials meet.
type Site struct {
	ID      string              `yaml:"id"`
	Name    string              `yaml:"name"`
	Place   string              `yaml:"place"`   // id of the place
	Stands  bool                `yaml:"stands"`  // its name may stand for a government: "the Kremlin said"
	Among   string              `yaml:"among"`   // id of the site that the words mean where the two states meet; "" for this one
	Embassy bool                `yaml:"embassy"` // a house of one state in the other
	Names   map[string][]string `yaml:"names"`   // language -> forms beside Name
}

// Gathering is a larger event on whose margins contacts happen, or at which both sides sit with third parties.
type Gathering struct {
	ID       string              `yaml:"id"`
	Name     string              `yaml:"name"`     // as recorded under occasion: "BRICS Summit"
	Level    string              `yaml:"level"`    // leaders, government, foreign, defense, security, other: who meets there
	Members  string              `yaml:"members"`  // "both" when China and Russia are members and sit at it; Sides when they sit alone; "" for fairs, forums, games
	Offices  []string            `yaml:"offices"`  // of Sides: ids of the offices of which the two who meet hold one
	Names    map[string][]string `yaml:"names"`    // language -> forms, beside Name
	Editions []Edition           `yaml:"editions"` // in order of time
}

// Sides is the Members of a mechanism of the two states alone. It is never the occasion
// of a contact: its sessions, named by their number, only date and place one.
const Sides = "sides"

// Edition is one session of a gathering.
type Edition struct {
	Number int    `yaml:"number"` // by which texts call it: 19 of "the 19th regular meeting"; 0 where they call it by none
	From   string `yaml:"from"`   // EDTF day
	To     string `yaml:"to"`     // EDTF day; "" for one day
	Place  string `yaml:"place"`  // id of the place; "" for a video conference
}

// Days returns the first and last day of the session.
func (e *Edition) Days() (from, to model.Civil) {
	from, to = days(e.From, e.To)
	if e.To == "" {
		to = from
	}
	return from, to
}

// Session returns the session that bears the number, nil when none is known.
func (g *Gathering) Session(number int) *Edition {
	for i := range g.Editions {
		if number > 0 && g.Editions[i].Number == number {
			return &g.Editions[i]
		}
	}
	return nil
}

// Topic is a subject of the codebook's list.
type Topic struct {
	Code string `yaml:"code"`
	Name string `yaml:"name"` // English, for reports
}

// Organisation is a body or medium whose name holds the name of a place or office.
type Organisation struct {
	ID    string              `yaml:"id"`
	Both  bool                `yaml:"both"`  // the names are of the two sides together
	Names map[string][]string `yaml:"names"` // language -> forms
}

// Era is a matter that an article can name only within certain days; it helps to
// find the year of an article that does not state it.
type Era struct {
	ID    string              `yaml:"id"`
	From  string              `yaml:"from"`  // EDTF day; "" when open
	To    string              `yaml:"to"`    // EDTF day; "" when open
	News  bool                `yaml:"news"`  // named mostly while it was new: of several years the first is likely
	Words map[string][]string `yaml:"words"` // language -> words
}

// Days returns the first and last day on which the matter can be named.
func (e *Era) Days() (from, to model.Civil) { return days(e.From, e.To) }
