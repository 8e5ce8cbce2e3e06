package who

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/scan"
)

// foldConfidants lets whoever is named only to say whom another is close to make room for that other: he is
// called so in place of his name ("Putin's right-hand man arrived"), or named right beside ("Putin's old
// ally Trutnev").
func (f *Finder) foldConfidants(text string, ms *scan.Mentions, actors []Actor) []Actor {
	if len(actors) == 0 {
		return actors
	}
	words := scan.In(ms.Words[scan.Confidant], max(0, actors[0].Start-confidantReach), actors[len(actors)-1].End+confidantReach)
	if len(words) == 0 {
		return actors
	}
	out := actors[:0]
	for i := range actors {
		a := actors[i]
		at, ok := f.confidant(text, ms, &a, words)
		if !ok {
			out = append(out, a)
			continue
		}
		if i+1 < len(actors) && besideName(text, at.End, &actors[i+1], a.Country) {
			actors[i+1].Start = min(a.Start, at.Start)
			continue
		}
		named := len(out) > 0 && out[len(out)-1].Kind == Named && out[len(out)-1].Country == a.Country && apposes(text[out[len(out)-1].End:max(at.Start, out[len(out)-1].End)])
		if !named {
			out = append(out, Actor{Kind: Role, Start: at.Start, End: at.End, Country: a.Country, Of: a.Person, Rule: "who.confidant"})
		}
	}
	return out
}

// confidantReach is how many bytes may stand between a name and the word for who is close to whoever bears
// it, that word included.
const confidantReach = 48

// confidant returns where the words stand that call somebody close to the one named.
func (f *Finder) confidant(text string, ms *scan.Mentions, a *Actor, words []scan.Mention) (scan.Span, bool) {
	if a.Kind != Named || a.Person == nil || !side(a.Country) {
		return scan.Span{}, false
	}
	g := &f.lang.Grammar
	for _, w := range words {
		switch {
		case w.Start >= a.End && w.Start-a.End < confidantReach:
			gap := text[a.End:w.Start]
			for _, p := range g.Possessive {
				gap = strings.TrimPrefix(gap, p)
			}
			letters, blanks := adjectives(gap)
			if g.Spaced && strings.HasPrefix(gap, " ") && blanks <= 3 && len(g.Possessive) > 0 || !g.Spaced && letters <= 4 && blanks == 0 {
				return scan.Span{Start: a.Start, End: w.End}, letters >= 0 && len(scan.In(ms.Triggers, a.End, w.Start)) == 0
			}
		case w.End <= a.Start && a.Start-w.End < confidantReach && g.Spaced:
			if gap := text[w.End:a.Start]; f.owns(gap, a) || f.ownsTitled(gap) {
				return scan.Span{Start: w.Start, End: a.End}, true
			}
		}
	}
	return scan.Span{}, false
}

// ownsTitled tells whether a word for "of" opens the gap, and hardly more than a word of courtesy follows.
func (f *Finder) ownsTitled(gap string) bool {
	fields := strings.Fields(strings.ToLower(gap))
	return len(fields) > 0 && len(fields) <= 2 && slices.Contains(f.lang.Grammar.Genitive, fields[0]) && !strings.ContainsFunc(gap, unicode.IsPunct)
}

// adjectives counts the letters of a gap and its blanks; letters are fewer than none where marks stand in it.
func adjectives(gap string) (letters, blanks int) {
	for _, r := range gap {
		switch {
		case r == ' ':
			blanks++
		case r != '-' && !unicode.IsLetter(r):
			return -1, blanks
		}
	}
	return utf8.RuneCountInString(gap) - blanks, blanks
}

// besideName tells whether the name, or a title, of somebody of the country stands right behind.
func besideName(text string, at int, next *Actor, country string) bool {
	if next.Start < at || next.Kind > Titled || next.Country != country && next.Country != "" {
		return false
	}
	gap := strings.Trim(text[at:next.Start], " ,"+listComma+"\u201c\u201d\u2014\u2013-")
	return gap == ""
}

// apposes tells whether the words between a name and those that describe its bearer are no more than a mark.
func apposes(gap string) bool {
	trimmed := strings.TrimLeft(gap, " ,("+listComma+"\uff0c\uff08\u2014\u2013-")
	return trimmed != gap && utf8.RuneCountInString(trimmed) <= articleGap
}
