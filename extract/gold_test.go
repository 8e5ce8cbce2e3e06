package extract_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"amur/model"
)

// goldEvent is a contact as its annotator read it; see testdata/README.md.
type goldEvent struct {
	Type          model.Type
	TypeOK        []model.Type `json:"type_ok"`
	Status        model.Status
	Date          string
	DateOK        []string `json:"date_ok"`
	China, Russia []model.Official
	OptionalNames []string `json:"optional_names"`
	Place         string
	Country       string
	PlaceOK       []string `json:"place_ok"`
	Topics        []string
	MayTopics     []string `json:"optional_topics"`
	Optional      bool
}

func (g goldEvent) describe() string {
	return fmt.Sprintf("%s %s %s %v - %v at %s %s", g.Type, g.Date, g.Status, g.China, g.Russia, g.Place, g.Country)
}

func describe(e model.Event) string {
	return fmt.Sprintf("%s %s %s %v - %v at %s %s", e.Type, e.Date, e.Status, e.China, e.Russia, e.Venue.Place, e.Venue.Country)
}

// near tells whether e can be this contact: of its kind, at most two days
// away, and with somebody of each side that is named.
func (g goldEvent) near(e model.Event) bool {
	return (g.rightType(e) || kind(e.Type) == kind(g.Type)) && g.nearDate(e) &&
		someOf(g.China, e.China) && someOf(g.Russia, e.Russia)
}

// fit is how well e is this contact.
func (g goldEvent) fit(e model.Event) int {
	fit := 0
	for _, c := range []struct {
		right  bool
		weight int
	}{{g.rightType(e), 8}, {g.rightDate(e), 4}, {g.rightPeople(e), 4}, {g.rightTown(e), 2}, {!g.Optional, 1}} {
		if c.right {
			fit += c.weight
		}
	}
	return fit
}

// kind is the type, where a call is near a video and a meeting near a multilateral one.
func kind(t model.Type) model.Type {
	switch t {
	case model.Video:
		return model.Call
	case model.Multilateral:
		return model.Meeting
	}
	return t
}

func (g goldEvent) rightType(e model.Event) bool {
	return e.Type == g.Type || slices.Contains(g.TypeOK, e.Type)
}

func (g goldEvent) dates() []string { return append([]string{g.Date}, g.DateOK...) }

// exact is a date without its marks of doubt.
var exact = strings.NewReplacer("~", "", "?", "", "%", "")

func (g goldEvent) rightDate(e model.Event) bool {
	return slices.ContainsFunc(g.dates(), func(d string) bool { return exact.Replace(d) == exact.Replace(e.Date.String()) })
}

func (g goldEvent) nearDate(e model.Event) bool {
	from, to, ok := days(e.Date.String())
	return slices.ContainsFunc(g.dates(), func(d string) bool {
		first, last, dated := days(d)
		if !ok || !dated { // without a year only month and day can be compared
			return len(d) > 4 && strings.HasSuffix(e.Date.String(), d[4:])
		}
		return from <= last+2 && first <= to+2
	})
}

// days are the first and last day of a date; of an interval with an open end,
// those of its other end.
func days(s string) (first, last model.Civil, ok bool) {
	d, err := model.ParseDate(s)
	if err != nil || !d.HasYear() {
		return 0, 0, false
	}
	first, from := d.Earliest()
	last, to := d.Latest()
	if !to {
		last, to = d.Start().Latest()
	}
	return first, last, from && to
}

// someOf tells whether one of the people wanted is there, by name or, where
// the name is not known, by office.
func someOf(want, have []model.Official) bool {
	return len(want) == 0 || slices.ContainsFunc(want, func(w model.Official) bool {
		return slices.ContainsFunc(have, func(h model.Official) bool {
			if w.Name != "" {
				return plain(h.Name) == plain(w.Name)
			}
			return h.Name == "" || plain(h.Office) == plain(w.Office)
		})
	})
}

func (g goldEvent) rightPeople(e model.Event) bool {
	return g.rightSide(g.China, e.China) && g.rightSide(g.Russia, e.Russia)
}

// rightSide tells whether all who are wanted are there and nobody else, but
// for optional people. One nameless office is as good as another.
func (g goldEvent) rightSide(want, have []model.Official) bool {
	nameless := func(o model.Official) bool { return o.Name == "" }
	anyOffice := slices.ContainsFunc(want, nameless) && slices.ContainsFunc(have, nameless)
	settled := func(o model.Official, others []model.Official) bool {
		if o.Name == "" && anyOffice {
			return true
		}
		return slices.ContainsFunc(others, func(p model.Official) bool { return key(p) == key(o) }) ||
			slices.ContainsFunc(g.OptionalNames, func(n string) bool { return plain(n) == key(o) })
	}
	for _, o := range want {
		if !settled(o, have) {
			return false
		}
	}
	for _, o := range have {
		if !settled(o, want) && len(want) > 0 {
			return false
		}
	}
	return true
}

func key(o model.Official) string {
	if o.Name == "" {
		return "office: " + plain(o.Office)
	}
	return plain(o.Name)
}

// rightPlace tells whether town and country are right; what is said from afar has none.
func (g goldEvent) rightPlace(e model.Event) bool {
	if !g.rightTown(e) {
		return false
	}
	return remote(g.Type) || g.Country == "" || g.Place == "" || e.Venue.Country == g.Country
}

func (g goldEvent) rightTown(e model.Event) bool {
	town := plain(e.Venue.Place)
	return remote(g.Type) && town == "" || slices.ContainsFunc(append([]string{g.Place}, g.PlaceOK...), func(p string) bool { return plain(p) == town })
}

// stockTopic is recorded but not scored: it says only that much was spoken of.
const stockTopic = "international-issues"

// countTopics counts the topics of e; optional ones neither help nor harm.
func (g goldEvent) countTopics(e model.Event, sum *agreement) {
	optional := func(code string) bool { return code == stockTopic || slices.Contains(g.MayTopics, code) }
	for _, code := range g.Topics {
		if !optional(code) {
			sum.want++
		}
	}
	for _, topic := range e.Topics {
		if !optional(topic.Code) {
			sum.have++
			count(&sum.both, slices.Contains(g.Topics, topic.Code))
		}
	}
}

func remote(t model.Type) bool {
	return t == model.Call || t == model.Video || t == model.Message
}

var (
	spellings = strings.NewReplacer("sergei", "sergey", "dmitri", "dmitry", "andrei", "andrey", "alexei", "alexey", "aleksei", "alexey",
		"aleksandr", "alexander", "evgen", "yevgen", "viktor", "victor", "matviyenko", "matvienko", "maksim", "maxim", "ekaterina", "yekaterina", "yo", "e")
	endings = regexp.MustCompile(`(iy|ii|yi|yy|y)\b`)
)

// plain is a name without accents, capitals and the differences between
// customary romanisations.
func plain(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(name) {
		switch {
		case r == '-' || unicode.IsSpace(r):
			b.WriteByte(' ')
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return endings.ReplaceAllString(spellings.Replace(b.String()), "i")
}
