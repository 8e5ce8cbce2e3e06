package who

import (
	"slices"
	"strings"
	"unicode/utf8"

	"amur/extract/scan"
)

// listComma parts the titles of one person.
const listComma = "\u3001"

// titleReach is how many letters of other titles may stand between an office and the
// name that it is of.
const titleReach = 40

// foldTitles joins an office to the name behind it from which titles part it that the
// lexicon does not know: "State Councilor, chairman of the organising committee, Liu".
// Whoever is named must have held the office, and nobody else may stand between.
func (f *Finder) foldTitles(text string, actors []Actor) []Actor {
	if !f.lang.Grammar.Attributive {
		return actors
	}
	out := actors[:0]
	for i := 0; i < len(actors); i++ {
		a := actors[i]
		if j := f.bearer(text, actors, i); j > 0 {
			b := actors[j]
			b.Start, b.Office, b.Offices = a.Start, a.Office, a.Offices
			a, i = b, j
		}
		out = append(out, a)
	}
	return out
}

// bearer is the index of the name that the office of the i-th actor is of, 0 when it
// stands for somebody by itself.
func (f *Finder) bearer(text string, actors []Actor, i int) int {
	a := &actors[i]
	if a.Kind != Titled || a.Plural || a.Office == "" || !strings.HasPrefix(text[a.End:], listComma) {
		return 0
	}
	for j := i + 1; j < len(actors); j++ {
		b := &actors[j]
		gap := text[a.End:max(a.End, b.Start)]
		if len(gap) > titleReach*max(f.lang.Grammar.Letters, 1) || scan.HasMark(gap, ",;:.") || strings.Contains(gap, "\n") {
			return 0
		}
		if b.Kind == State {
			continue
		}
		if b.Kind == Named && b.Person != nil && (a.Country == "" || a.Country == b.Country) && b.Person.Held(a.Office) {
			return j
		}
		return 0
	}
	return 0
}

// withoutFurther drops the offices that only say more of the person named before them:
// "Vice Premier Ding, also a member of the Standing Committee, chaired".
func (f *Finder) withoutFurther(text string, actors []Actor) []Actor {
	if f.lang.Grammar.Attributive || !f.lang.Grammar.Spaced {
		return actors
	}
	out := actors[:0]
	for _, a := range actors {
		if n := len(out); n > 0 && f.furtherTitle(text, &out[n-1], &a) {
			out[n-1].End = a.End
			continue
		}
		out = append(out, a)
	}
	return out
}

// furtherTitle tells whether the office stands in apposition to the person before it,
// who has an office already and has held this one too.
func (f *Finder) furtherTitle(text string, p, a *Actor) bool {
	return a.Kind == Titled && !a.Plural && a.Office != "" && p.Kind == Named && p.Person != nil && p.Office != "" && p.Office != a.Office &&
		(a.Country == "" || a.Country == p.Country) && p.Person.Held(a.Office) && p.End <= a.Start && f.between(text[p.End:a.Start]) == ","
}

// initials tells whether the gap is the initials of given names, in a script that joins the
// parts of a foreign name by a mark.
func (f *Finder) initials(gap string) bool {
	joint := func(c rune) bool { return strings.ContainsRune(f.lang.Romanisation.Joints, c) }
	if last, _ := utf8.DecodeLastRuneInString(gap); gap == "" || !joint(last) {
		return false
	}
	parts := strings.FieldsFunc(gap, joint)
	for _, p := range parts {
		if utf8.RuneCountInString(p) > 1 {
			return false
		}
	}
	return len(parts) == 1 || len(parts) == 2
}

// twoMen tells whether the first of two titles joined by a word for "and" is somebody else's,
// as the one named behind the second never held it, or the second says the same more exactly:
// "the speaker and Foreign Minister Wang Yi", "the minister and Foreign Minister Wang Yi".
func (f *Finder) twoMen(ps []part, pat []string, cast *Cast) bool {
	name := ps[len(ps)-1]
	if len(pat) < 4 || pat[0] != "O" || !slices.Contains(f.lang.Grammar.And, pat[1]) || name.slot != 'P' || name.m == nil {
		return false
	}
	who, first := cast.pick(name.m, &Actor{}), f.officesNamed(&ps[0])
	if who == nil || len(first) == 0 {
		return false
	}
	return !heldAny(who, first) || len(first) > 1 && slices.ContainsFunc(f.officesNamed(&ps[1]), func(o string) bool { return slices.Contains(first, o) })
}

// officesNamed lists the offices that a title or a word for whoever holds it may mean, none
// where it is open.
func (f *Finder) officesNamed(p *part) []string {
	switch {
	case p.slot != 'O':
		return nil
	case p.m.Kind == scan.Reference:
		return p.m.Reference.Offices
	case p.m.Office.Open || p.m.Weak:
		return nil
	}
	return f.officesOf(p)
}
