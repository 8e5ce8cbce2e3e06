package lexicon

import "amur/model"

// Person is an official of either side, or a well-known official of a third
// country (side ""), who must not be mistaken for one.
type Person struct {
	ID        string           `yaml:"id"`           // "lavrov-sergey"
	Name      string           `yaml:"name"`         // usual English name: "Sergey Lavrov", "Xi Jinping"
	Family    string           `yaml:"family"`       // "Lavrov", "Xi"
	Country   string           `yaml:"country"`      // ISO 3166 alpha-2; "RU" also for the Soviet Union
	Spokes    bool             `yaml:"spokesperson"` // announces contacts, takes no part in them
	Female    bool             `yaml:"female"`       // a woman: her name declines otherwise, or not at all
	Names     map[string]Names `yaml:"names"`        // language -> forms beside the usual English name
	Offices   []Tenure         `yaml:"offices"`      // in order of time
	Journeys  []Journey        `yaml:"journeys"`     // of a leader to the other state, in order of time: what tells of one without a year was written then
	Namesakes []string         `yaml:"namesakes"`    // ids of people who bear the same name; their offices tell them apart
}

// Journey is a leader's stay in the other state.
type Journey struct {
	From string `yaml:"from"` // EDTF day
	To   string `yaml:"to"`   // EDTF day, the last
}

// Days returns the first and last day of the journey.
func (j *Journey) Days() (from, to model.Civil) { return days(j.From, j.To) }

// Names are the forms of a name in one language.
type Names struct {
	Full  []string `yaml:"full"`  // forms that name one person: "Sergei Lavrov", "Tập Cận Bình"
	Short []string `yaml:"short"` // forms that need a title or an earlier full name: "Xi", "Tập"
}

// Tenure is the time in which a person held an office; both days inclusive.
type Tenure struct {
	Office string `yaml:"office"` // id in offices.yaml
	From   string `yaml:"from"`   // EDTF: day, month or year
	To     string `yaml:"to"`     // EDTF; "" while in office
	Of     string `yaml:"of"`     // for governors, ambassadors, envoys: province or post in English
	Title  string `yaml:"title"`  // what is recorded of it when that was not yet, or not of this holder, the office's name; "" else
	Second bool   `yaml:"second"` // held beside another, by which the holder is called unless the text says this one

	Unchecked bool `yaml:"unchecked"` // no public source has been found yet that confirms its days
}

// Office is a post that officials hold.
type Office struct {
	ID       string            `yaml:"id"`       // "foreign-minister"
	Name     map[string]string `yaml:"name"`     // country code -> English name by the codebook
	Whole    map[string]string `yaml:"whole"`    // country code -> name with {of} for a tenure's Of, where "of" does not join the two
	Single   bool              `yaml:"single"`   // one holder at a time: the office alone names the person
	Rank     int               `yaml:"rank"`     // 1 head of state … 9; orders officials of one side
	Party    bool              `yaml:"party"`    // a party's or second post: given way to when another is held on the day
	Sort     string            `yaml:"sort"`     // the wider office by whose words its holder is called too: special-envoy; "" none
	Assists  bool              `yaml:"assists"`  // of a head of state's aide: what he says of "him" is of the one he serves
	Groups   []string          `yaml:"groups"`   // whose holders one word may mean together: ministers, diplomats
	Regional string            `yaml:"regional"` // what its words name behind the name of a region: deputy-governor; "" none
	Vacant   []Vacancy         `yaml:"vacant"`   // when a single-holder office had no holder; in order of time for each country
}

// Within tells whether who holds the office may be called by the words for the other.
func (o *Office) Within(other string) bool { return o != nil && (o.ID == other || o.Sort == other) }

// Vacancy is a time in which nobody held an office; both days inclusive.
type Vacancy struct {
	Country string `yaml:"country"` // of the side whose office it is
	From    string `yaml:"from"`    // EDTF: day, month or year
	To      string `yaml:"to"`      // EDTF; "" when it lasts, or the office came to an end
	Reason  string `yaml:"reason"`
}

// Days returns the first and last day of the vacancy; a month or year counts whole.
func (v Vacancy) Days() (from, to model.Civil) { return days(v.From, v.To) }
