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
	stays := make(map[string][]*stay)
	for _, e := range s.entries {
		at, ok := s.stayOf(e)
		if !ok {
			continue
		}
		for _, side := range sides(e.Event) {
			if at.visit && side.country == at.country {
				continue // the hosts
			}
			for _, o := range side.officials {
				if o.Name != "" {
					stays[o.Name] = append(stays[o.Name], &at)
				}
			}
		}
	}
	reported := make(map[[2]int]bool)
	for _, name := range slices.Sorted(maps.Keys(stays)) {
		list := stays[name]
		slices.SortStableFunc(list, func(a, b *stay) int {
			return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.entry.index, b.entry.index))
		})
		for i, a := range list {
			for _, b := range list[i+1:] {
				if b.first > a.last {
					break
				}
				severity, rule, how := s.clash(a, b)
				if how == "" {
					continue
				}
				earlier, later := a, b
				if a.entry.index > b.entry.index {
					earlier, later = b, a
				}
				if pair := [2]int{earlier.entry.index, later.entry.index}; !reported[pair] {
					reported[pair] = true
					s.add(later.entry, severity, rule, "venue", fmt.Sprintf("%s %s in %s and, by %s, in %s", name, how, later.where(), earlier.entry.place(), earlier.where()), "correct the date or the venue of one of them")
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

// clash says how two stays of a person cannot both be; how is "" when they can.
func (s *survey) clash(a, b *stay) (severity Severity, rule, how string) {
	abroad := a.country != b.country
	switch {
	case a.visit && b.visit:
		shared := min(a.last, b.last) - max(a.first, b.first) + 1
		if shared <= 1 || !s.elsewhere(a, b) {
			return "", "", ""
		}
		severity = Warning
		if abroad {
			severity = Error
		}
		return severity, "overlap", fmt.Sprintf("is on a visit for the same %d days", shared)
	case !abroad:
		return "", "", ""
	case !a.visit && !b.visit:
		return Warning, "two-places", "is on one day"
	case a.visit && a.first < b.first && b.last < a.last, b.visit && b.first < a.first && a.last < b.last:
		return Warning, "overlap", "is at the same time"
	}
	return "", "", ""
}

// elsewhere reports whether two stays are in places of which neither is a part of the other.
func (s *survey) elsewhere(a, b *stay) bool {
	return a.country != b.country ||
		a.place != "" && b.place != "" && !s.within(a.place, b.place) && !s.isRegion(a.place) && !s.isRegion(b.place)
}

func (s *stay) where() string { return cmp.Or(s.place, s.country) }
