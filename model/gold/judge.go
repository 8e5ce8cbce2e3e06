package gold

import (
	"regexp"
	"slices"
	"strings"

	"amur/model"
)

// Field is a field of a contact that is compared.
type Field int

// The fields in the order of reports. Those up to Country decide whether a
// contact is right in full; the others are compared only.
const (
	Type Field = iota
	Date
	Officials
	Status
	Place
	Country
	Offices // of the officials who are right
	Site
	Occasion
	fields
)

// String names the field as a timeline does.
func (f Field) String() string {
	return [...]string{"type", "date", "officials", "status", "place", "country", "offices", "site", "occasion"}[f]
}

// Fields returns all fields that are compared.
func Fields() []Field {
	all := make([]Field, fields)
	for i := range all {
		all[i] = Field(i)
	}
	return all
}

// Scored tells whether the field decides on the score.
func (f Field) Scored() bool { return f <= Country }

// verdict tells of each field whether it is right.
type verdict [fields]bool

func (c *Contact) judge(e *model.Event) verdict {
	return verdict{
		Type:      c.rightType(e),
		Date:      c.rightDate(e),
		Officials: c.rightOfficials(e),
		Status:    e.Status == c.Status,
		Place:     c.rightPlace(e),
		Country:   c.rightCountry(e),
		Offices:   rightOffices(c.China, e.China) && rightOffices(c.Russia, e.Russia),
		Site:      plain(e.Venue.Site) == plain(c.Site),
		Occasion:  plain(e.Venue.Occasion) == plain(c.Occasion),
	}
}

func (v verdict) core() bool { return v[Type] && v[Date] && v[Officials] }

func (v verdict) full() bool { return v.core() && v[Status] && v[Place] && v[Country] }

// near tells whether e can be this contact: of its kind, at most two days
// away, and with somebody of each side that is named.
func (c *Contact) near(e *model.Event) bool {
	return (c.rightType(e) || kind(e.Type) == kind(c.Type)) && c.nearDate(e) && someOf(c.China, e.China) && someOf(c.Russia, e.Russia)
}

// fit is how well e is this contact.
func (c *Contact) fit(e *model.Event) int {
	fit := 0
	for _, part := range []struct {
		right  bool
		weight int
	}{{c.rightType(e), 8}, {c.rightDate(e), 4}, {c.rightOfficials(e), 4}, {c.rightPlace(e), 2}, {!c.Optional, 1}} {
		if part.right {
			fit += part.weight
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

func remote(t model.Type) bool {
	return t == model.Call || t == model.Video || t == model.Message
}

func (c *Contact) rightType(e *model.Event) bool {
	return e.Type == c.Type || slices.Contains(c.TypeOK, e.Type)
}

func (c *Contact) dates() []string { return append([]string{c.Date}, c.DateOK...) }

// exact is a date without its marks of doubt.
var exact = strings.NewReplacer("~", "", "?", "", "%", "")

func (c *Contact) rightDate(e *model.Event) bool {
	got := exact.Replace(e.Date.String())
	return slices.ContainsFunc(c.dates(), func(d string) bool { return exact.Replace(d) == got })
}

// firstYear is the year that a date begins with, known or not.
var firstYear = regexp.MustCompile(`^\w{4}`)

func (c *Contact) nearDate(e *model.Event) bool {
	got := e.Date.String()
	from, to, ok := days(got)
	return slices.ContainsFunc(c.dates(), func(d string) bool {
		first, last, dated := days(d)
		if !ok || !dated { // without a year only month and day can be compared
			return firstYear.ReplaceAllString(got, "") == firstYear.ReplaceAllString(d, "")
		}
		return from <= last+2 && first <= to+2
	})
}

// days are the first and last day of a date; of an interval with an open end,
// those of its other end. ok is false without a year.
func days(s string) (first, last model.Civil, ok bool) {
	if s == "" || strings.Contains(s, "X") {
		return 0, 0, false
	}
	d, err := model.ParseDate(exact.Replace(s))
	if err != nil {
		return 0, 0, false
	}
	first, from := d.Earliest()
	last, to := d.Latest()
	if !from {
		first, from = d.End().Earliest()
	}
	if !to {
		last, to = d.Start().Latest()
	}
	return first, last, from && to
}

// someOf tells whether one of the people wanted is there, by name or, where
// the name is not known, by office.
func someOf(want, have []model.Official) bool {
	if len(want) == 0 || len(have) == 0 {
		return len(want) == 0
	}
	return slices.ContainsFunc(want, func(w model.Official) bool {
		return slices.ContainsFunc(have, func(h model.Official) bool {
			if name := plain(w.Name); name != "" {
				return plain(h.Name) == name
			}
			return h.Name == "" || plain(h.Office) == plain(w.Office)
		})
	})
}

func (c *Contact) rightOfficials(e *model.Event) bool {
	return c.rightSide(c.China, e.China) && c.rightSide(c.Russia, e.Russia)
}

// rightSide tells whether all who are wanted are there and nobody else, but
// for optional people. One nameless office is as good as another.
func (c *Contact) rightSide(want, have []model.Official) bool {
	missing, extra := c.unsettled(want, have), c.unsettled(have, want)
	if slices.ContainsFunc(missing, nameless) && slices.ContainsFunc(have, nameless) {
		missing, extra = slices.DeleteFunc(missing, nameless), slices.DeleteFunc(extra, nameless)
	}
	return len(missing) == 0 && (len(extra) == 0 || len(want) == 0)
}

// unsettled returns those of a list who are neither in the other nor optional.
func (c *Contact) unsettled(list, other []model.Official) []model.Official {
	var out []model.Official
	for _, o := range list {
		k := identity(o)
		if !slices.ContainsFunc(other, func(p model.Official) bool { return identity(p) == k }) &&
			!slices.ContainsFunc(c.OptionalNames, func(n string) bool { return plain(n) == k }) {
			out = append(out, o)
		}
	}
	return out
}

func nameless(o model.Official) bool { return plain(o.Name) == "" }

// identity is the name or, without one, the office.
func identity(o model.Official) string {
	if name := plain(o.Name); name != "" {
		return name
	}
	return "office:" + plain(o.Office)
}

// rightOffices tells whether those of the people wanted who are there have
// their offices. Where the annotator gave none, any will do.
func rightOffices(want, have []model.Official) bool {
	for _, w := range want {
		i := slices.IndexFunc(have, func(h model.Official) bool { return identity(h) == identity(w) })
		if i >= 0 && w.Office != "" && plain(have[i].Office) != plain(w.Office) {
			return false
		}
	}
	return true
}

// rightPlace tells whether the town is right; what is said from afar may have none.
func (c *Contact) rightPlace(e *model.Event) bool {
	town := plainPlace(e.Venue.Place)
	return remote(c.Type) && town == "" || slices.ContainsFunc(append([]string{c.Place}, c.PlaceOK...), func(p string) bool { return plainPlace(p) == town })
}

func (c *Contact) rightCountry(e *model.Event) bool {
	if remote(c.Type) || c.Country == "" {
		return true
	}
	return strings.EqualFold(e.Venue.Country, c.Country) || c.Place == "" && c.rightPlace(e)
}

// stockTopic is recorded but not scored: it says only that much was spoken of.
const stockTopic = "international-issues"

// topics compares the topics of e; optional ones neither help nor harm.
func (c *Contact) topics(e *model.Event) (missed, extra []string, tally Agreement) {
	want := slices.DeleteFunc(distinct(c.Topics), func(code string) bool { return code == stockTopic })
	may := append([]string{stockTopic}, c.OptionalTopics...)
	tally.Want = len(want)
	have := make([]string, 0, len(e.Topics))
	for _, t := range e.Topics {
		have = append(have, t.Code)
	}
	for _, code := range distinct(have) {
		if !slices.Contains(may, code) {
			tally.Have++
		}
		switch {
		case slices.Contains(want, code):
			tally.Both++
		case !slices.Contains(may, code):
			extra = append(extra, code)
		}
	}
	for _, code := range want {
		if !slices.Contains(have, code) {
			missed = append(missed, code)
		}
	}
	return missed, extra, tally
}

func distinct(codes []string) []string { return slices.Compact(slices.Sorted(slices.Values(codes))) }
