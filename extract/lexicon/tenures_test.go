package lexicon

import (
	"slices"
	"strings"
	"testing"

	"amur/model"
)

// firstYear is the year from which the lexicon vouches for its offices.
const firstYear = 1992

// certain is the shortest time that a tenure can have lasted.
func certain(o *Tenure) (from, to model.Civil) {
	if d, err := model.ParseDate(o.From); err == nil {
		from, _ = d.Latest()
	}
	to = OpenEnd
	if d, err := model.ParseDate(o.To); o.To != "" && err == nil {
		to, _ = d.Earliest()
	}
	return from, to
}

// singles calls f for each office of one holder and each side that has it.
func singles(lx *Lexicon, f func(o *Office, country string, list []Holding)) {
	for i := range lx.Offices {
		o := &lx.Offices[i]
		for _, country := range []string{"CN", "RU"} {
			if list := lx.holders[o.ID+" "+country]; o.Single && len(list) > 0 {
				f(o, country, list)
			}
		}
	}
}

// Two people hold a single office on no more than the day on which one hands it to
// the other. Acting and sworn-in holders count alike.
func TestSingleOfficesHaveOneHolder(t *testing.T) {
	singles(loaded(t), func(o *Office, country string, list []Holding) {
		for i, a := range list {
			for _, b := range list[i+1:] {
				fromA, toA := certain(a.Tenure)
				fromB, toB := certain(b.Tenure)
				if a.Person != b.Person && min(toA, toB)-max(fromA, fromB) > 1 {
					t.Errorf("%s %s: %s (%s to %s) and %s (%s to %s)", o.ID, country,
						a.Person.ID, a.Tenure.From, a.Tenure.To, b.Person.ID, b.Tenure.From, b.Tenure.To)
				}
			}
		}
	})
}

// lastKnown is the last day on which a tenure begins or ends.
func lastKnown(lx *Lexicon) model.Civil {
	var last model.Civil
	for _, p := range lx.People {
		for _, o := range p.Offices {
			from, to := o.Days()
			last = max(last, from)
			if to != OpenEnd && o.To != "" {
				last = max(last, to)
			}
		}
	}
	return last
}

// From its first known holder on, a single office is held or said to be vacant on every day.
func TestSingleOfficesAreHeldOrVacant(t *testing.T) {
	lx := loaded(t)
	since, _ := model.Year(firstYear).Earliest()
	last := lastKnown(lx)
	singles(lx, func(o *Office, country string, list []Holding) {
		for day := max(since, list[0].From); day <= last; day++ {
			end := coveredUntil(o, country, list, day)
			if end < day {
				t.Errorf("%s %s: neither a holder nor a vacancy on %s", o.ID, country, day.Date())
				return
			}
			day = end
		}
	})
}

// coveredUntil returns the last day of a tenure or vacancy that holds on the day, or the day before it.
func coveredUntil(o *Office, country string, list []Holding, day model.Civil) model.Civil {
	end := day - 1
	for _, h := range list {
		if h.From <= day && h.To >= day {
			end = max(end, h.To)
		}
	}
	for _, v := range o.Vacant {
		if from, to := v.Days(); v.Country == country && from <= day && to >= day {
			end = max(end, to)
		}
	}
	return end
}

// A vacancy stands on days on which nobody held the office, and says why.
func TestVacancies(t *testing.T) {
	lx := loaded(t)
	for _, o := range lx.Offices {
		last := map[string]model.Civil{}
		for _, v := range o.Vacant {
			from, to := v.Days()
			where := o.ID + " " + v.Country + " from " + v.From
			switch list := lx.holders[o.ID+" "+v.Country]; {
			case !o.Single || len(list) == 0:
				t.Errorf("%s: not an office of one holder that somebody held", where)
			case strings.TrimSpace(v.Reason) == "":
				t.Errorf("%s: no reason", where)
			case to < from || from <= last[v.Country]:
				t.Errorf("%s: ends before it begins, or begins before the one before it ends", where)
			case slices.ContainsFunc(list, func(h Holding) bool {
				first, end := certain(h.Tenure)
				return first <= to && end >= from
			}):
				t.Errorf("%s: somebody held the office", where)
			}
			last[v.Country] = to
		}
	}
}

// The chief offices are known from the lexicon's first year on.
func TestChiefOfficesAreKnown(t *testing.T) {
	lx := loaded(t)
	for _, o := range []struct{ office, country, since string }{
		{"president", "CN", "1988-04-08"},
		{"head-of-government", "CN", "1988-04-09"},
		{"foreign-minister", "CN", "1988-04-12"},
		{"parliament-speaker", "CN", "1988-04-08"},
		{"defense-minister", "CN", "1988-04-12"},
		{"ambassador", "CN", "1992-01-01"},
		{"president", "RU", "1990-03-15"},
		{"head-of-government", "RU", "1991-11-06"},
		{"foreign-minister", "RU", "1992-01-01"},
		{"defense-minister", "RU", "1992-01-01"},
		{"ambassador", "RU", "1992-01-01"},
		{"upper-house-speaker", "RU", "1994-01-13"},
		{"lower-house-speaker", "RU", "1994-01-14"},
		{"security-council-secretary", "RU", "1992-07-07"},
	} {
		day, _ := date(t, o.since).Earliest()
		if list := lx.holders[o.office+" "+o.country]; len(list) == 0 || coveredUntil(lx.Office(o.office), o.country, list, day) < day {
			t.Errorf("%s %s: nobody on %s", o.office, o.country, o.since)
		}
	}
}
