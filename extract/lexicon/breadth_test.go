package lexicon

import (
	"slices"
	"testing"
)

// How much the lexicon is to know at the least.
const (
	leastOfficials  = 600
	leastPlaces     = 400
	leastSites      = 120
	leastGatherings = 150
)

func TestBreadth(t *testing.T) {
	lx := loaded(t)
	officials, confirmed := 0, 0
	for _, p := range lx.People {
		if p.Country == "CN" || p.Country == "RU" {
			officials++
			if !slices.ContainsFunc(p.Offices, func(t Tenure) bool { return t.Unchecked }) {
				confirmed++
			}
		}
	}
	for _, tt := range []struct {
		what        string
		have, least int
	}{
		{"officials of the two sides", officials, leastOfficials},
		{"officials whose tenures public sources confirm", confirmed, leastOfficials},
		{"places", len(lx.Places), leastPlaces},
		{"sites", len(lx.Sites), leastSites},
		{"gatherings", len(lx.Gatherings), leastGatherings},
	} {
		if tt.have < tt.least {
			t.Errorf("%d %s, at least %d are to be known", tt.have, tt.what, tt.least)
		}
	}
}

// Gatherings are named in every language, so that an occasion is found in all of them.
func TestGatheringsAreNamedInEveryLanguage(t *testing.T) {
	for _, g := range loaded(t).Gatherings {
		for _, code := range []string{"en", "vi", "zh", "ru"} {
			if len(g.Names[code]) == 0 {
				t.Errorf("%s has no name in %s", g.ID, code)
			}
		}
	}
}
