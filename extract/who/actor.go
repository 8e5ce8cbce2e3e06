// Package who finds the people of an article: it puts country, office and name
// together where they stand together, and says whom a title, a short name or a
// pronoun stands for.
package who

import (
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

// Kind says how an actor is named.
type Kind uint8

// The ways to name an actor.
const (
	Named       Kind = iota // by name, with or without an office
	Titled                  // by an office alone
	Counterpart             // by the other's office: "his Russian counterpart"
	Pair                    // one of each side: "the two ministers"
	Guest                   // the one who travels
	Host                    // the one at home
	He                      // a pronoun in the singular
	Latter                  // the one named last
	They                    // a pronoun in the plural
	Role                    // a word for an official, of a country: "the Russian diplomat"
	Body                    // an organ of state without a person
	State                   // a country alone
)

// Actor is one naming of somebody in the text.
type Actor struct {
	Kind       Kind
	Start, End int               // bytes
	Country    string            // ISO code; "" when the words do not say
	Person     *lexicon.Person   // nil when not in the lexicon
	Name       string            // as written, when not in the lexicon
	Office     string            // id of the office that the words state; "" when none
	Offices    []string          // ids, when the words fit several
	styled     []string          // ids of the offices of all parts: "deputy head of the party, deputy speaker"
	Loose      bool              // whoever of the country's first men the text is about: "the Chinese leader"
	Plural     bool              // "deputy foreign ministers"
	Spoken     bool              // for Pair: of the office only those whom the article has named
	Adjective  bool              // for State: "Chinese"
	Also       string            // for Role: a second country, "the Russian and Iranian diplomats"
	Of         *lexicon.Person   // for Role: whom he is close to, "Putin's right-hand man"
	Former     bool              // the office is no longer held: "then president"
	Likewise   bool              // the office is the one of the other side: "his colleague X"
	Seat       *lexicon.Place    // where the office is held: "Governor of Zhejiang"; nil when not said
	Object     bool              // a pronoun that is never its clause's subject: "him"
	Owner      bool              // the name of an owner: "Putin's envoy"
	Cases      uint8             // that the words may be in, as in scan.Mention
	Rule       string            // how the parts were put together
	Namesakes  []*lexicon.Person // who else, with Person, the family name may mean; nil when the article says
}

// IsPerson tells whether the actor is a person or persons rather than a body or a state.
func (a *Actor) IsPerson() bool { return a.Kind < Body }

// Third tells whether the actor is a person of a third country.
func (a *Actor) Third() bool {
	return a.IsPerson() && a.Country != "" && !side(a.Country)
}

func side(country string) bool { return country == "CN" || country == "RU" }

// Other returns the other side.
func Other(country string) string {
	switch country {
	case "CN":
		return "RU"
	case "RU":
		return "CN"
	}
	return ""
}

// part is a piece that actors are put together from.
type part struct {
	slot       byte // C country, O office or reference in its place, P person
	start, end int
	m          *scan.Mention
	name       string          // of a person who is not in the lexicon
	of         string          // the country that the name tells, "" when it does not
	office     string          // of somebody named before
	person     *lexicon.Person // whom the family name right before an office tells
	land       string          // of an office: the country of the place right beside it
	seat       *lexicon.Place  // that place
	city       string          // of an office: the country of the place that owns it
}

// capacity is the most parts that one actor is put together from.
const capacity = 5

// narrow chooses among the offices that the words fit.
func (a *Actor) narrow(lx *lexicon.Lexicon) {
	if a.Kind == Role {
		return // a word for any of them
	}
	for _, id := range a.Offices {
		o := lx.Office(id)
		if o == nil || a.Country != "" && side(a.Country) && o.Name[a.Country] == "" {
			continue
		}
		if a.Person == nil || a.Person.Held(id) {
			a.Office = id
			return
		}
	}
}

// heldAny tells whether somebody has held one of the offices.
func heldAny(p *lexicon.Person, offices []string) bool {
	return slices.ContainsFunc(offices, p.Held)
}

// startsWith tells whether the text begins with one of the words.
func startsWith(text string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(text, w) })
}
