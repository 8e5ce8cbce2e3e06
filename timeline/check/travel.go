package check

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"amur/model"
)

// longStay is the longest visit, in days, that is taken at its word.
const longStay = 62

// stay is a time that a person spent somewhere.
type stay struct {
	entry          *entry
	first, last    model.Civil
	visit          bool
	country, place string
}

// travels finds people who are in two places at once.
func (s *survey) travels() {
	stays := make(map[string][]stay)
	for _, e := range s.entries {
		if at, ok := s.stayOf(e); ok {
			for _, side := range sides(e.Event) {
				if at.visit && side.country == at.country {
					continue // the hosts
				}
				for _, o := range side.officials {
					if o.Name != "" {
						stays[o.Name] = append(stays[o.Name], at)
					}
				}
			}
		}
	}
	reported := make(map[[2]int]bool)
	for _, name := range slices.Sorted(maps.Keys(stays)) {
		list := stays[name]
		slices.SortStableFunc(list, func(a, b stay) int {
			return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.entry.index, b.entry.index))
		})
		for i, a := range list {
			for _, b := range list[i+1:] {
				if b.first > a.last {
					break
				}
				pair := [2]int{min(a.entry.index, b.entry.index), max(a.entry.index, b.entry.index)}
				if !reported[pair] && s.apart(name, a, b) {
					reported[pair] = true
				}
			}
		}
	}
}

// stayOf says when and where the people of a contact were, if it was held on days that
// are known.
func (s *survey) stayOf(e *entry) (stay, bool) {
	at := stay{entry: e, visit: e.Type == model.Visit, country: e.Venue.Country, place: e.Venue.Place}
	switch e.Type {
	case model.Visit, model.Meeting, model.Signing, model.Multilateral:
	default:
		return at, false
	}
	if at.country == "" {
		at.country = s.countryOf(at.place)
	}
	first, from := e.Date.Earliest()
	last, to := e.Date.Latest()
	at.first, at.last = first, last
	firm := from && to && !e.Date.IsApprox() && last-first <= longStay && e.Date.Precision() != model.PrecisionMonth && e.Date.Precision() != model.PrecisionYear
	return at, e.live && e.Status == model.Held && firm && at.country != "" && (at.visit || first == last)
}

// apart reports two stays of a person that cannot both be, and whether it did.
func (s *survey) apart(name string, a, b stay) bool {
	shared := min(a.last, b.last) - max(a.first, b.first) + 1
	abroad := a.country != b.country
	earlier, later := a, b
	if a.entry.index > b.entry.index {
		earlier, later = b, a
	}
	report := func(severity Severity, rule, how string) bool {
		s.add(later.entry, severity, rule, "venue", fmt.Sprintf("%s %s in %s and, by %s, in %s", name, how, later.where(), earlier.entry.place(), earlier.where()), "correct the date or the venue of one of them")
		return true
	}
	switch {
	case a.visit && b.visit && shared > 1 && abroad:
		return report(Error, "overlap", fmt.Sprintf("is on a visit for the same %d days", shared))
	case a.visit && b.visit && shared > 1 && s.elsewhere(a, b):
		return report(Warning, "overlap", fmt.Sprintf("is on a visit for the same %d days", shared))
	case a.visit && b.visit || !abroad:
		return false
	case !a.visit && !b.visit:
		return report(Warning, "two-places", "is on one day")
	case a.visit && a.first < b.first && b.last < a.last, b.visit && b.first < a.first && a.last < b.last:
		return report(Warning, "overlap", "is at the same time")
	}
	return false
}

// elsewhere reports whether two stays are in places of which neither is a part of the other.
func (s *survey) elsewhere(a, b stay) bool {
	return a.country != b.country ||
		a.place != "" && b.place != "" && !s.within(a.place, b.place) && !s.isRegion(a.place) && !s.isRegion(b.place)
}

func (s stay) where() string { return cmp.Or(s.place, s.country) }
