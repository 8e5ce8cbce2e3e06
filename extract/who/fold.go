package who

import (
	"slices"
	"strings"
	"unicode"

	"amur/extract/scan"
)

// foldReach is how many letters may stand between a title and its holder, or between
// somebody and who serves him.
const foldReach = 40

// foldHolders joins a title to the name behind it where words stand between that the lexicon
// does not know: "the Chief of Staff, RF, Kvashnin". Whoever is named must have held the
// office; the name of his country may stand between.
func (f *Finder) foldHolders(text string, ms *scan.Mentions, actors []Actor) []Actor {
	if !f.lang.Grammar.Spaced {
		return actors
	}
	out := actors[:0]
	for i := 0; i < len(actors); i++ {
		a, j := actors[i], i+1
		if j < len(actors) && actors[j].Kind == State {
			j++
		}
		if a.Kind == Titled && !a.Plural && a.Office != "" && !a.Former && j < len(actors) && f.holds(&a, &actors[j]) && f.near(text, ms, a.End, actors[j].Start) &&
			(j == i+1 || actors[i+1].Country == actors[j].Country) {
			b := actors[j]
			b.Start, b.Office, b.Offices = a.Start, a.Office, a.Offices
			b.narrow(f.lx)
			a, i = b, j
		}
		out = append(out, a)
	}
	return out
}

// holds tells whether the name may be that of who holds the title.
func (f *Finder) holds(title, b *Actor) bool {
	return b.Kind == Named && b.Person != nil && b.Office == "" && side(b.Country) && (title.Country == "" || title.Country == b.Country) && heldAny(b.Person, title.Offices)
}

// foldOwners drops whoever is named only as the one whom another serves, right behind:
// "Putin's aide Ushakov".
func (f *Finder) foldOwners(text string, ms *scan.Mentions, actors []Actor) []Actor {
	out := actors[:0]
	for i := range actors {
		a := &actors[i]
		if i+1 < len(actors) && a.Owner && a.Country != "" {
			if b := &actors[i+1]; b.Kind == Named && b.Country == a.Country && b.Start > a.End && f.near(text, ms, a.End, b.Start) {
				continue
			}
		}
		out = append(out, *a)
	}
	return out
}

// servedBehind tells whether a word for who serves somebody stands right behind his name.
func (f *Finder) servedBehind(rest string) bool {
	if f.lang.Grammar.Spaced {
		var blank bool
		if rest, blank = strings.CutPrefix(rest, " "); !blank {
			return false
		}
	}
	return slices.ContainsFunc(f.lang.Grammar.Servants, func(w string) bool {
		behind, ok := strings.CutPrefix(rest, w)
		return ok && (!f.lang.Grammar.Spaced || strings.HasPrefix(behind, " "))
	})
}

// near tells whether what stands between two points is short and neither tells of a contact
// nor parts people.
func (f *Finder) near(text string, ms *scan.Mentions, from, to int) bool {
	if to < from {
		return false
	}
	gap := text[from:to]
	letters := 0
	for _, r := range gap {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	if letters > foldReach || strings.Count(gap, ",") > 1 || scan.HasMark(gap, ".;:()") || strings.Contains(gap, "\n") || !f.lang.Grammar.Spaced && strings.ContainsAny(gap, listComma+",\uff0c") || len(scan.In(ms.Triggers, from, to)) > 0 {
		return false
	}
	for _, c := range [...]scan.Class{scan.And, scan.Beside, scan.Boundary, scan.Speech, scan.Report, scan.Passive, scan.Facing, scan.Plan, scan.Negation} {
		for _, w := range scan.In(ms.Words[c], from, to) {
			if text[w.Start:w.End] != "," {
				return false
			}
		}
	}
	return true
}
