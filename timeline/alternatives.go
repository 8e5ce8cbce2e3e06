package timeline

import (
	"slices"

	"amur/model"
)

// valueSets are the alternatives of an event by field.
type valueSets map[string][]string

func (v *valueSets) add(field, value string) {
	if value == "" || slices.Contains((*v)[field], value) {
		return
	}
	if *v == nil {
		*v = make(valueSets)
	}
	(*v)[field] = append((*v)[field], value)
}

func (v *valueSets) addAll(alternatives map[string][]string) {
	for field, values := range alternatives {
		for _, value := range values {
			v.add(field, value)
		}
	}
}

// contradictions adds what m says other than e. A vaguer date, a day guessed
// from publication, a region around a city and an announcement before the fact
// do not contradict.
func (v *valueSets) contradictions(m, e *model.Event) {
	if m.Date != e.Date && !m.Date.IsApprox() && !model.Contains(m.Date, e.Date) {
		v.add("date", m.Date.String())
	}
	if m.Type != e.Type {
		v.add("type", string(m.Type))
	}
	if m.Status != e.Status && (m.Status != model.Planned || e.Status == model.Cancelled) {
		v.add("status", string(m.Status))
	}
	if m.Venue.Place != e.Venue.Place && !isRegion(m.Venue.Place) {
		v.add("place", m.Venue.Place)
	}
	if m.Venue.Site != e.Venue.Site {
		v.add("site", m.Venue.Site)
	}
	if m.Venue.Occasion != e.Venue.Occasion {
		v.add("occasion", m.Venue.Occasion)
	}
}

// without is the alternatives that remain when e's own values are left out;
// nil when there are none.
func (v valueSets) without(e *model.Event) map[string][]string {
	if len(v) == 0 {
		return nil
	}
	own := map[string]string{
		"date": e.Date.String(), "type": string(e.Type), "status": string(e.Status),
		"place": e.Venue.Place, "country": e.Venue.Country, "site": e.Venue.Site, "occasion": e.Venue.Occasion,
	}
	out := make(map[string][]string)
	for field, values := range v {
		values = slices.DeleteFunc(slices.Sorted(slices.Values(values)), func(s string) bool { return s == own[field] })
		if len(values) > 0 {
			out[field] = values
		}
	}
	if len(out) == 0 {
		return nil
	}
	return out
}
