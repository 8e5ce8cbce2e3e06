package who

import (
	"strings"
	"unicode/utf8"
)

// aideOffice is the office of whom only his service to a Russian president names.
const aideOffice = "presidential-aide"

// foldAides makes of somebody named only as whom another serves a title without a name: "an aide to President
// Putin". The one who meets is the aide, whoever he is.
func (f *Finder) foldAides(text string, actors []Actor) []Actor {
	out := actors[:0]
	for i := range actors {
		a, next, named := actors[i], len(text), false
		if i+1 < len(actors) {
			b := &actors[i+1]
			next, named = b.Start, b.Kind == Named && b.Country == a.Country && b.Start > a.End && utf8.RuneCountInString(text[a.End:b.Start]) <= articleGap
		}
		switch {
		case a.Kind != Named || a.Person == nil || a.Owner || !side(a.Country) || a.Former:
		case f.assists(&a):
			a.unnamed(a.Office)
		case f.aideBefore(text, &a) || f.aideBehind(text, &a, next):
			if a.Country != "RU" || named {
				continue
			}
			a.unnamed(aideOffice)
		}
		out = append(out, a)
	}
	return out
}

// unnamed makes of somebody the title alone.
func (a *Actor) unnamed(office string) {
	a.Kind, a.Person, a.Name, a.Namesakes = Titled, nil, "", nil
	a.Office, a.Offices, a.styled = office, []string{office}, nil
}

// assists tells whether the words before a name are the title of an aide that whoever bears it never
// held, while he had those of a president: "President Putin's aide".
func (f *Finder) assists(a *Actor) bool {
	o := f.lx.Office(a.Office)
	return o != nil && o.Assists && !heldAny(a.Person, []string{a.Office}) && a.Person.Held("president")
}

// aideBefore tells whether a word for who serves somebody stands right before him, joined by a word for
// "of" or "to": "an aide to President Putin".
func (f *Finder) aideBefore(text string, a *Actor) bool {
	g := &f.lang.Grammar
	if !g.Spaced || !a.Person.Held("president") {
		return false
	}
	before := strings.ToLower(strings.TrimRight(text[max(0, a.Start-capacityReach):a.Start], " "))
	for _, of := range g.Serves {
		if rest, ok := strings.CutSuffix(before, " "+of); ok && f.behindWord(rest, g.Servants) {
			return true
		}
	}
	return false
}

// aideBehind tells whether words for "of" and who serves somebody stand right behind him, and no name.
func (f *Finder) aideBehind(text string, a *Actor, next int) bool {
	g := &f.lang.Grammar
	if g.Spaced || !a.Person.Held("president") {
		return false
	}
	for _, of := range g.Possessive {
		rest, ok := strings.CutPrefix(text[a.End:], of)
		if !ok {
			continue
		}
		for _, w := range g.Servants {
			if strings.HasPrefix(rest, w) && next-a.End > len(of)+len(w) {
				return true
			}
		}
	}
	return false
}
