package check

import (
	"fmt"
	"slices"
	"strings"

	"amur/model"
)

// side is the officials of one state in an event.
type side struct {
	field, country, name, other string
	officials                   []model.Official
}

func sides(e *model.Event) []side {
	return []side{
		{"china", "CN", "Chinese", "russia", e.China},
		{"russia", "RU", "Russian", "china", e.Russia},
	}
}

// people looks at the officials of an event: who they are and what they were.
func (s *survey) people(e *entry) {
	for _, side := range sides(e.Event) {
		for i, o := range side.officials {
			if o.Name == "" {
				continue
			}
			field := fmt.Sprintf("%s[%d]", side.field, i)
			all := s.persons(o.Name)
			if len(all) == 0 {
				s.unknown(e, side, field, o.Name)
				continue
			}
			own := slices.DeleteFunc(slices.Clone(all), func(p *Person) bool { return p.Country != side.country })
			if len(own) == 0 {
				s.stranger(e, side, field, all[0])
				continue
			}
			if name := own[0].Name; name != o.Name {
				s.add(e, Warning, "spelling", field+".name", fmt.Sprintf("%s is usually written %s", o.Name, name), "write "+name+", or "+byFix)
			}
			s.office(e, side, field, o.Office, own)
		}
	}
}

// unknown deals with a name that is not known as it is written.
func (s *survey) unknown(e *entry, side side, field, name string) {
	if usual := s.usualName(name, side.country); usual != "" {
		s.add(e, Warning, "spelling", field+".name", fmt.Sprintf("%s is usually written %s", name, usual), "write "+usual+", or "+byFix)
		return
	}
	if bearers := s.spelt[model.Fold(name)]; len(bearers) > 0 && !slices.ContainsFunc(bearers, func(p *Person) bool { return p.Country == side.country }) {
		s.stranger(e, side, field, bearers[0])
		return
	}
	known := s.nearest(side.name+" officials", name, func() []string { return s.world.officials(side.country) })
	s.add(e, Warning, "unknown-official", field+".name", fmt.Sprintf("no %s official of the name %s is known", side.name, name),
		nearestOr(known, "make sure of the spelling, or add the person to a folder for --lexicon"))
}

// stranger reports somebody who does not belong to a side.
func (s *survey) stranger(e *entry, side side, field string, p *Person) {
	if p.Country == "CN" || p.Country == "RU" {
		s.add(e, Error, "side", field+".name", fmt.Sprintf("%s is not a %s official", p.Name, side.name), "move the person to "+side.other+", or correct the name")
		return
	}
	s.add(e, Error, "third-country", field+".name", fmt.Sprintf("%s is an official of a third country (%s)", p.Name, p.Country),
		"take the person out: only officials of China and Russia are listed")
}

// office looks whether one of those who bear the name held the office on the day.
func (s *survey) office(e *entry, side side, field, office string, people []*Person) {
	first, last, known := daysOf(e.Date)
	if office == "" || !known {
		return
	}
	var held *Person
	for _, p := range people {
		for i := range p.Tenures {
			t := &p.Tenures[i]
			if !t.is(office) {
				continue
			}
			if t.From <= last && t.To >= first {
				return
			}
			held = p
		}
	}
	key := officeKey(side.country, office)
	post := s.offices[key]
	if post == nil && len(s.holders[key]) == 0 {
		s.unknownOffice(e, side, field, office)
		return
	}
	who := people[0]
	if held != nil {
		who = held
	}
	message := fmt.Sprintf("%s is not known to have been %s on %s", who.Name, office, e.Date)
	if held != nil {
		message += " but " + held.when(office)
	} else if then := who.offices(first, last); then != "" {
		message += " but " + then
	}
	severity := Warning
	if others := s.holding(key, first, last); post != nil && post.Single && others != "" {
		message += "; " + others + " was"
		if e.Status == model.Held {
			severity = Error
		}
	}
	s.add(e, severity, "office", field+".office", message, "correct the date, the person or the office")
}

// unknownOffice asks for an office that is like a known one.
func (s *survey) unknownOffice(e *entry, side side, field, office string) {
	known := s.nearest(side.name+" offices", office, func() []string { return s.world.offices(side.country) })
	if known != "" {
		s.add(e, Warning, "unknown-office", field+".office", fmt.Sprintf("no office of the name %s is known", office), "is it "+known+"?")
	}
}

// is reports whether the tenure is of an office as an event names it, with the
// province or post or without.
func (t *Tenure) is(office string) bool {
	named := model.Fold(office)
	return slices.ContainsFunc(t.names(), func(name string) bool {
		own := model.Fold(name)
		return own == named || strings.HasPrefix(own, named+" of ") || strings.HasPrefix(named, own+" of ")
	})
}

// names are what the office is called in timelines.
func (t *Tenure) names() []string {
	if t.Usual == "" {
		return []string{t.Office}
	}
	return []string{t.Office, t.Usual}
}

// when lists the times in which the person held the office.
func (p *Person) when(office string) string {
	var times []string
	for i := range p.Tenures {
		if t := &p.Tenures[i]; t.is(office) {
			times = append(times, "from "+t.Since+" to "+t.Through)
		}
	}
	return strings.Join(times, ", ")
}

// offices lists what the person was on the days.
func (p *Person) offices(first, last model.Civil) string {
	var names []string
	for _, t := range p.Tenures {
		if t.From <= last && t.To >= first && !slices.Contains(names, t.Office) {
			names = append(names, t.Office)
		}
	}
	return strings.Join(names, ", ")
}

// holding names those who held an office on all of the days.
func (s *survey) holding(key string, first, last model.Civil) string {
	var names []string
	for _, h := range s.holders[key] {
		if h.tenure.From <= first && h.tenure.To >= last && !slices.Contains(names, h.person.Name) {
			names = append(names, h.person.Name)
		}
	}
	return strings.Join(names, " or ")
}

// daysOf is the run of days of a date; an open end is closed at its other end.
func daysOf(d model.Date) (first, last model.Civil, known bool) {
	first, from := d.Earliest()
	last, to := d.Latest()
	switch {
	case !from && !to:
		return 0, 0, false
	case !from:
		first = last
	case !to:
		last = first
	}
	return first, last, true
}
