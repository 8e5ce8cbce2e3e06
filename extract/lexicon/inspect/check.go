package inspect

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/model"
)

// Fault is something in the lexicon that cannot be right.
type Fault struct {
	Position
	Message string // what is wrong, and behind a semicolon what to do about it
}

// String is file:line:column: message.
func (f Fault) String() string { return f.Position.String() + ": " + f.Message }

// checker collects faults.
type checker struct {
	lx     *lexicon.Lexicon
	index  *index
	fold   folding
	faults []Fault
}

func (c *checker) add(p Position, format string, args ...any) {
	c.faults = append(c.faults, Fault{p, fmt.Sprintf(format, args...)})
}

// Check returns what is wrong in the built-in lexicon and the folders laid over
// it, ordered by file and line. The error is for what cannot be read at all.
func Check(dirs ...string) ([]Fault, error) {
	lx, err := lexicon.Load(dirs...)
	if err != nil {
		return nil, err
	}
	x, err := newIndex(dirs)
	if err != nil {
		return nil, err
	}
	c := &checker{lx: lx, index: x, fold: scan.Folding(lx)}
	c.duplicates()
	for i := range lx.People {
		c.person(&lx.People[i])
	}
	c.namesakes()
	for i := range lx.Offices {
		c.office(&lx.Offices[i])
	}
	c.places()
	c.gatherings()
	c.eras()
	for i := range lx.Languages {
		c.language(&lx.Languages[i])
	}
	slices.SortStableFunc(c.faults, func(a, b Fault) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Line-b.Line, a.Column-b.Column, strings.Compare(a.Message, b.Message))
	})
	return slices.Compact(c.faults), nil
}

// duplicates finds entries that one folder has twice under one id.
func (c *checker) duplicates() {
	for _, t := range c.index.repeated() {
		if strings.HasSuffix(t.kind, "/offices") {
			continue // the words for an office may stand in several entries
		}
		all := c.index.of(t)
		for i := 1; i < len(all); i++ {
			if all[i].folder == all[i-1].folder {
				c.add(all[i].position(nil), "%s %q stands twice, first at %s; join the entries, or give one another id", t.kind, t.id, all[i-1].position(nil))
			}
		}
	}
}

// person checks the offices and days of one person.
func (c *checker) person(p *lexicon.Person) {
	me := thing{"people", p.ID}
	if c.lx.Country(p.Country) == nil {
		c.add(c.index.within(me, value(p.Country)), "%s: country %q is not in countries.yaml; write an ISO 3166 code, or add the country", p.ID, p.Country)
	}
	for i := range p.Offices {
		t := &p.Offices[i]
		field := func(key string) Position {
			return c.index.within(me, item("offices", key, map[string]string{"office": t.Office, "from": t.From}))
		}
		switch o := c.lx.Office(t.Office); {
		case o == nil:
			c.add(field("office"), "%s: there is no office %q; write an id of offices.yaml%s, or add the office", p.ID, t.Office, c.like(t.Office))
		case o.Name[p.Country] == "" && o.Name[""] == "":
			c.add(field("office"), "%s: the office %s has no name for %s; add one in offices.yaml, or write another office", p.ID, t.Office, p.Country)
		}
		c.days(field, p.ID+": "+t.Office, t.From, t.To)
		from, to := t.Days()
		if t.To != "" && to < from {
			c.add(field("to"), "%s: %s ends on %s, before it begins on %s; correct one of the days", p.ID, t.Office, t.To, t.From)
		}
		if i > 0 {
			if before, _ := p.Offices[i-1].Days(); from < before {
				c.add(field("from"), "%s: %s from %s stands behind %s from %s; put tenures in order of time", p.ID, t.Office, t.From, p.Offices[i-1].Office, p.Offices[i-1].From)
			}
		}
	}
}

// like suggests an office whose id comes near, as a part of a remedy.
func (c *checker) like(id string) string {
	for _, o := range c.lx.Offices {
		if strings.Contains(o.ID, id) || len(id) > 4 && strings.Contains(id, o.ID) {
			return " such as " + o.ID
		}
	}
	return ""
}

// days checks the two ends of a time, of which the last may be "".
func (c *checker) days(field func(key string) Position, what, from, to string) {
	c.day(func() Position { return field("from") }, what, from)
	if to != "" {
		c.day(func() Position { return field("to") }, what, to)
	}
}

// day finds days, months and years that do not exist. Where one stands is only
// looked up when it is at fault.
func (c *checker) day(at func() Position, what, s string) {
	d, err := model.ParseDate(s)
	switch {
	case err != nil:
		c.add(at(), "%s: %v; write a day, month or year that exists", what, err)
	case !d.HasYear() || d.IsInterval() || d.IsApprox():
		c.add(at(), "%s: %q is no day, month or year; write one, as in 2023-06-25", what, s)
	}
}

// firstYear is the year from which on the lexicon vouches for its offices.
const firstYear = 1992

// office checks who holds an office of one holder, and when nobody does.
func (c *checker) office(o *lexicon.Office) {
	me := thing{"offices", o.ID}
	for _, country := range slices.Sorted(maps.Keys(o.Whole)) {
		if whole := o.Whole[country]; !strings.Contains(whole, "{of}") {
			c.add(c.index.within(me, value(whole)), "%s: %q has no {of}; write it where province or post stand", o.ID, whole)
		}
	}
	for _, v := range o.Vacant {
		field := func(key string) Position {
			return c.index.within(me, item("vacant", key, map[string]string{"country": v.Country, "from": v.From}))
		}
		c.days(field, o.ID+" vacant", v.From, v.To)
		from, to := v.Days()
		if to < from {
			c.add(field("to"), "%s: the vacancy ends on %s, before it begins on %s; correct one of the days", o.ID, v.To, v.From)
		}
		if strings.TrimSpace(v.Reason) == "" {
			c.add(field("reason"), "%s: the vacancy from %s has no reason; say why nobody held the office", o.ID, v.From)
		}
		for _, h := range c.lx.Holders(o.ID, v.Country) {
			if first, last := certain(h.Tenure); first <= to && last >= from {
				c.add(field("from"), "%s of %s: vacant from %s to %s, when %s held it; correct the vacancy or the tenure", o.ID, v.Country, v.From, v.To, h.Person.ID)
			}
		}
	}
	if !o.Single {
		return
	}
	for _, country := range []string{"CN", "RU"} {
		if holders := c.lx.Holders(o.ID, country); len(holders) > 0 {
			c.overlaps(o, country, holders)
			c.gaps(o, country, holders)
		}
	}
}

// certain is the shortest time that a tenure can have lasted.
func certain(t *lexicon.Tenure) (from, to model.Civil) {
	from, to = t.Days()
	if d, err := model.ParseDate(t.From); err == nil {
		from, _ = d.Latest()
	}
	if d, err := model.ParseDate(t.To); err == nil {
		to, _ = d.Earliest()
	}
	return from, to
}

// overlaps finds people who hold an office of one holder at once for longer
// than the day on which one hands it to the other.
func (c *checker) overlaps(o *lexicon.Office, country string, holders []lexicon.Holding) {
	for i, a := range holders {
		for _, b := range holders[i+1:] {
			fromA, toA := certain(a.Tenure)
			fromB, toB := certain(b.Tenure)
			if a.Person == b.Person || min(toA, toB)-max(fromA, fromB) <= 1 {
				continue
			}
			c.add(c.tenure(b), "%s of %s: %s (%s) and %s (%s) hold it at once; correct a day, or take single off the office",
				o.ID, country, a.Person.ID, span(a.Tenure), b.Person.ID, span(b.Tenure))
		}
	}
}

// gaps finds days on which nobody is known to hold an office of one holder,
// and that are not said to be vacant.
func (c *checker) gaps(o *lexicon.Office, country string, holders []lexicon.Holding) {
	first, _ := model.Year(firstYear).Earliest()
	covered := max(holders[0].From, first) - 1 // the last day that is accounted for
	for i, h := range holders {
		covered = vacantUntil(o, country, covered)
		if h.From > covered+1 {
			c.add(c.tenure(h), "%s of %s: nobody holds it from %s to %s, before %s; add who did, or a vacancy with its reason in offices.yaml",
				o.ID, country, (covered + 1).Date(), (h.From - 1).Date(), h.Person.ID)
		}
		covered = max(covered, h.To)
		if i == len(holders)-1 && vacantUntil(o, country, covered) < c.lastKnown() {
			c.add(c.tenure(h), "%s of %s: nobody holds it after %s; add who does, or a vacancy with its reason in offices.yaml", o.ID, country, covered.Date())
		}
	}
}

// vacantUntil is the last day of the vacancies that follow a day without a break.
func vacantUntil(o *lexicon.Office, country string, day model.Civil) model.Civil {
	for _, v := range o.Vacant {
		if from, to := v.Days(); v.Country == country && from <= day+1 {
			day = max(day, to)
		}
	}
	return day
}

// lastKnown is the first day of the youngest tenure: the lexicon knows of no later one.
func (c *checker) lastKnown() model.Civil {
	var last model.Civil
	for i := range c.lx.People {
		for _, t := range c.lx.People[i].Offices {
			from, _ := t.Days()
			last = max(last, from)
		}
	}
	return last
}

// tenure is where a tenure begins.
func (c *checker) tenure(h lexicon.Holding) Position {
	return c.index.within(thing{"people", h.Person.ID}, item("offices", "from", map[string]string{"office": h.Tenure.Office, "from": h.Tenure.From}))
}

// span writes the days of a tenure.
func span(t *lexicon.Tenure) string {
	if t.To == "" {
		return "since " + t.From
	}
	return t.From + " to " + t.To
}
