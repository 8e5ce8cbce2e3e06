package who

import (
	"strings"

	"amur/extract/scan"
)

// spread gives each country of a list its official: "the foreign ministers of China,
// Russia and Iran", "his Chinese, Iranian and Pakistani counterparts".
func (f *Finder) spread(text string, ms *scan.Mentions, actors []Actor) []Actor {
	for i := range actors {
		a := actors[i]
		if a.Country == "" || !(a.Kind == Titled && (a.Plural || f.lang.Grammar.Attributive) || a.Kind == Counterpart) {
			continue
		}
		n := 0
		for j := i + 1; j < len(actors) && a.Kind == Titled && a.Plural && f.listed(text, ms, &actors[j-1], &actors[j]); j++ {
			actors[j] = Actor{Kind: Titled, Start: actors[j].Start, End: actors[j].End, Country: actors[j].Country, Office: a.Office, Offices: a.Offices, Rule: "who.list"}
			n++
		}
		for j := i - 1; j >= 0 && (actors[j].Adjective || f.lang.Grammar.Attributive) && f.listed(text, ms, &actors[j], &actors[j+1]); j-- {
			actors[j] = Actor{Kind: a.Kind, Start: actors[j].Start, End: actors[j].End, Country: actors[j].Country, Office: a.Office, Offices: a.Offices, Rule: "who.list"}
			n++
		}
		if n > 0 {
			actors[i].Plural = false
		}
	}
	return actors
}

// listed tells whether b follows a in a list of countries.
func (f *Finder) listed(text string, ms *scan.Mentions, a, b *Actor) bool {
	if a.Kind != State && b.Kind != State || b.Start < a.End || b.Start-a.End > 8 {
		return false
	}
	gap := text[a.End:b.Start]
	return len(scan.In(ms.Words[scan.And], a.End, b.Start)) > 0 && strings.Trim(gap, " ,") == strings.TrimSpace(strings.Trim(gap, " ,")) && !scan.HasMark(gap, ".;:-")
}
