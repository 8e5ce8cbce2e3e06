package check

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"amur/model"
	"amur/timeline"
)

// duplicates finds events that tell of one contact.
type duplicates struct {
	*survey
	reported map[[2]int]bool // pairs, by the numbers of the events
}

// twice finds events that tell of one contact: those of one day, people and type, be it in
// another town, and those that the program would merge.
func (s *survey) twice() {
	d := duplicates{s, make(map[[2]int]bool)}
	d.sameAccount()
	d.mergeable()
}

// sameAccount finds events of one day, people and type.
func (d *duplicates) sameAccount() {
	alike, sameDay := make(map[string]*entry), make(map[string]*entry) // at one place, and anywhere
	for _, e := range d.entries {
		key := sameness(e.Event)
		if !e.live || key == "" {
			continue
		}
		if first := sameDay[key]; first == nil {
			sameDay[key] = e
		} else if d.otherTown(first, e) {
			d.report(first, e, Warning, fmt.Sprintf("in %s, not %s, but else the same people, day and type as in ", e.Venue.Place, first.Venue.Place))
		}
		key += "|" + e.Venue.Place + "|" + e.Venue.Country
		if first := alike[key]; first != nil {
			severity := Error
			if e.Type == model.Message || e.Type == model.Signing {
				severity = Warning // two letters on one day are nothing unusual
			}
			d.report(first, e, severity, "the same people, day and type as in ")
		} else {
			alike[key] = e
		}
	}
}

// mergeable finds events that the program would merge.
func (d *duplicates) mergeable() {
	var mentions []model.Event
	for _, e := range d.entries {
		if e.live && !e.Date.IsZero() {
			m := *e.Event
			m.ID = strconv.Itoa(e.index)
			mentions = append(mentions, m)
		}
	}
	for _, contact := range timeline.Contacts(mentions) {
		var group []*entry
		for _, m := range contact.Mentions {
			if i, err := strconv.Atoi(m.ID); err == nil {
				group = append(group, d.entries[i])
			}
		}
		slices.SortFunc(group, func(a, b *entry) int { return a.index - b.index })
		for _, e := range group[1:] {
			if !group[0].Review.Decided() || !e.Review.Decided() {
				d.report(group[0], e, Warning, "it can be the contact of ")
			}
		}
	}
}

// report notes that the second of two events tells of the contact of the first, unless it
// is noted or an analyst has parted them.
func (d *duplicates) report(first, second *entry, severity Severity, message string) {
	pair := [2]int{first.index, second.index}
	if d.reported[pair] || parted(first.Event, second.Event) {
		return
	}
	d.reported[pair] = true
	d.add(second, severity, "duplicate", "", message+first.place(),
		"delete one of the two, or write merged_into: "+cmp.Or(first.ID, "ID")+"; if they are two contacts, make plain what tells them apart")
}

// otherTown reports whether of two contacts of one day, people and type one took place in
// another town of the same country, and nobody has settled that both did. That somebody was
// in two countries is told for itself.
func (s *survey) otherTown(a, b *entry) bool {
	x, there := s.stayOf(a)
	y, too := s.stayOf(b)
	return there && too && !x.visit && x.country == y.country && s.elsewhere(&x, &y) && !(a.Review.Decided() && b.Review.Decided())
}

// parted reports whether an analyst has split one of two events off the other.
func parted(a, b *model.Event) bool {
	from := func(a, b *model.Event) bool {
		return slices.ContainsFunc(a.Split, func(article string) bool {
			return slices.ContainsFunc(b.Sources, func(s model.Source) bool { return s.Article == article })
		})
	}
	return from(a, b) || from(b, a)
}

// sameness is equal for events of one day, type and people; "" when that does
// not say that they are of one contact.
func sameness(e *model.Event) string {
	if day, known := e.Date.Exact().Civil(); !known || day == 0 {
		return ""
	}
	var key strings.Builder
	key.WriteString(e.Date.Exact().String() + "|" + string(e.Type))
	for _, side := range sides(e) {
		var names []string
		for _, o := range side.officials {
			names = append(names, cmp.Or(o.Name, ","+o.Office))
		}
		slices.Sort(names)
		key.WriteString("|" + strings.Join(names, ";"))
	}
	return key.String()
}
