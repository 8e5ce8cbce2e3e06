package who

import (
	"strings"
	"unicode"

	"amur/extract/scan"
)

// spread gives each country of a list its official: "the foreign ministers of China,
// Russia and Iran", "his Chinese, Iranian and Pakistani counterparts".
func (f *Finder) spread(text string, ms *scan.Mentions, actors []Actor) []Actor {
	for i := range actors {
		a := actors[i]
		several := a.Plural || a.Kind == Titled && f.lang.Grammar.Unnumbered && f.closedList(text, ms, actors[i:])
		if a.Country == "" || !(a.Kind == Titled && (several || f.lang.Grammar.Attributive) || a.Kind == Counterpart) {
			continue
		}
		share := func(b *Actor) {
			*b = Actor{Kind: a.Kind, Start: b.Start, End: b.End, Country: b.Country, Office: a.Office, Offices: a.Offices, Rule: "who.list"}
			actors[i].Plural = false
		}
		for j := i + 1; j < len(actors) && a.Kind == Titled && several && f.listed(text, ms, &actors[j-1], &actors[j]); j++ {
			share(&actors[j])
		}
		for j := i - 1; j >= 0 && (actors[j].Adjective || f.lang.Grammar.Attributive || startsWith(text[actors[j].End:], f.lang.Grammar.Possessive)) && f.listed(text, ms, &actors[j], &actors[j+1]); j-- {
			share(&actors[j])
		}
	}
	return actors
}

// closedList tells whether an actor and countries behind it are a list of three or more, closed
// by a word: a title that does not tell one from many is that of each of them.
func (f *Finder) closedList(text string, ms *scan.Mentions, actors []Actor) bool {
	n := 1
	for n < len(actors) && f.listed(text, ms, &actors[n-1], &actors[n]) {
		n++
	}
	return n > 2 && strings.ContainsFunc(text[actors[n-2].End:actors[n-1].Start], unicode.IsLetter)
}

// listGap is how many bytes stand between the countries of a list at most.
const listGap = 8

// listed tells whether b follows a in a list of countries.
func (f *Finder) listed(text string, ms *scan.Mentions, a, b *Actor) bool {
	if a.Kind != State && b.Kind != State || b.Start < a.End || b.Start-a.End > listGap {
		return false
	}
	gap := text[a.End:b.Start]
	return len(scan.In(ms.Words[scan.And], a.End, b.Start)) > 0 && !strings.Contains(gap, "\n") && !scan.HasMark(gap, ".;:-")
}
