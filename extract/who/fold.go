package who

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/scan"
)

// listComma parts the titles of one person.
const listComma = "\u3001"

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

// foldServing joins to a name the title between commas that says whom he serves, and drops whom:
// "Tang Jiaxuan, special envoy of President Hu Jintao, met".
func (f *Finder) foldServing(text string, actors []Actor) []Actor {
	out := actors[:0]
	for i := 0; i < len(actors); i++ {
		a := actors[i]
		if i+2 < len(actors) && f.serving(text, &a, &actors[i+1], &actors[i+2]) {
			i += 2
			a.End = actors[i].End
		}
		out = append(out, a)
	}
	return out
}

// foldCapacity drops the title as which somebody named before acts, and whom it serves: "came as
// special envoy of President Hu Jintao", "as Hu Jintao's special envoy".
func (f *Finder) foldCapacity(text string, actors []Actor) []Actor {
	if len(f.lang.Grammar.Capacity) == 0 {
		return actors
	}
	out := actors[:0]
	for i := 0; i < len(actors); i++ {
		j := i
		if i+1 < len(actors) && f.actsFor(text, &actors[i], &actors[i+1]) {
			j = i + 1
		} else if !f.servedIn(text, &actors[i]) {
			out = append(out, actors[i])
			continue
		}
		if before := func(a Actor) bool {
			return a.Kind == Named && (a.Country == actors[i].Country || a.Country == actors[j].Country)
		}; !slices.ContainsFunc(out, before) {
			out = append(out, actors[i:j+1]...)
		}
		i = j
	}
	return out
}

// actsFor tells whether two actors behind a word for a capacity are a title and whom it serves.
func (f *Finder) actsFor(text string, a, b *Actor) bool {
	if a.Kind > Titled || b.Kind > Titled || a.Plural || b.Plural || b.Start < a.End || !f.behindWord(text[max(0, a.Start-capacityReach):a.Start], f.lang.Grammar.Capacity) {
		return false
	}
	if between := text[a.End:b.Start]; a.Kind == Titled {
		return (b.Country == a.Country || a.Country == "") && f.owns(between, b)
	}
	rest := text[a.End:b.Start]
	return b.Kind == Titled && (rest == "" && !f.lang.Grammar.Spaced && a.Kind == Named) || b.Kind == Titled && slices.ContainsFunc(f.lang.Grammar.Possessive, func(w string) bool { return strings.TrimSpace(rest) == strings.TrimSpace(w) })
}

// servedIn tells whether somebody is only whom another, behind a word for a capacity, serves by a word
// that is no title of this reader: "as an envoy of Putin", "as Putin's envoy"; or, in a language of
// cases, by the title that his own follows.
func (f *Finder) servedIn(text string, a *Actor) bool {
	g := &f.lang.Grammar
	if a.Kind > Titled || a.Plural {
		return false
	}
	before := strings.ToLower(strings.TrimRight(text[max(0, a.Start-capacityReach):a.Start], " "))
	if f.behindWord(before, g.Capacity) {
		if len(g.Genitive) == 0 {
			return a.Kind == Named && len(a.Offices) > 0 && a.Cases != 0 && a.Cases&firstCase == 0
		}
		return !g.Spaced && a.Kind == Named && f.servedBehind(text[a.End:]) || slices.ContainsFunc(g.Possessive, func(w string) bool {
			rest, ok := strings.CutPrefix(text[a.End:], w)
			return ok && f.servedBehind(rest)
		})
	}
	for _, of := range g.Genitive {
		rest, ok := strings.CutSuffix(before, " "+of)
		if !ok {
			continue
		}
		for _, w := range g.Servants {
			if head, ok := strings.CutSuffix(rest, " "+w); ok && f.behindWord(head, g.Capacity) {
				return true
			}
		}
	}
	return false
}

// capacityReach is how many bytes "as a special envoy of" and the like take at most.
const capacityReach = 60

// behindWord tells whether the text before somebody ends in one of the words.
func (f *Finder) behindWord(before string, words []string) bool {
	before = strings.ToLower(strings.TrimRight(before, " "))
	return slices.ContainsFunc(words, func(w string) bool {
		rest, ok := strings.CutSuffix(before, w)
		return ok && (rest == "" || strings.HasSuffix(rest, " ") || strings.HasSuffix(rest, ",") || !f.lang.Grammar.Spaced)
	})
}

// owns tells whether what stands between a title and somebody says that it is a title in his service.
func (f *Finder) owns(between string, of *Actor) bool {
	if !strings.HasPrefix(between, " ") || strings.Contains(between, "\n") {
		return false
	}
	if len(f.lang.Grammar.Genitive) == 0 {
		return between == " " && of.Cases != 0 && of.Cases&firstCase == 0
	}
	return between == " " || slices.Contains(f.lang.Grammar.Genitive, strings.ToLower(f.between(between)))
}

// serving tells whether the second of three is a title of the first, between commas, and the third
// somebody of his country whom it serves.
func (f *Finder) serving(text string, a, title, of *Actor) bool {
	if a.Kind != Named || title.Kind != Titled || title.Plural || of.Kind > Titled || a.Country != of.Country || title.Country != "" && title.Country != of.Country {
		return false
	}
	if title.Start < a.End || of.Start <= title.End || !strings.HasPrefix(text[of.End:], ",") {
		return false
	}
	before := text[a.End:title.Start]
	return strings.HasPrefix(before, ", ") && utf8.RuneCountInString(before) <= articleGap && f.owns(text[title.End:of.Start], of)
}

// articleGap is how many letters ", a " and the like take at most.
const articleGap = 6

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

// apiece tells whether two titles of nobody named are of two men, as an article stands before the second too:
// "the Russian president and the premier".
func (f *Finder) apiece(text string, ps []part, pat []string) bool {
	if len(pat) != 4 || pat[0] != "C" || pat[1] != "O" || pat[3] != "O" || !slices.Contains(f.lang.Grammar.And, pat[2]) {
		return false
	}
	return len(strings.Fields(text[ps[1].end:ps[2].start])) > len(strings.Fields(pat[2]))
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

// listRule is the rule of who has his office from a list of countries.
const listRule = "who.list"

// spread gives each country of a list its official: "the foreign ministers of China,
// Russia and Iran", "his Chinese, Iranian and Pakistani counterparts".
func (f *Finder) spread(text string, ms *scan.Mentions, actors []Actor) []Actor {
	for i := range actors {
		a := actors[i]
		several := a.Plural || a.Kind == Titled && (f.lang.Grammar.Unnumbered || i+1 < len(actors) && owns(&actors[i+1])) && f.closedList(text, ms, actors[i:])
		if a.Country == "" || !(a.Kind == Titled && (several || f.lang.Grammar.Attributive) || a.Kind == Counterpart) {
			continue
		}
		share := func(b *Actor) {
			*b = Actor{Kind: a.Kind, Start: b.Start, End: b.End, Country: b.Country, Office: a.Office, Offices: a.Offices, Rule: listRule}
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

// owns tells whether a country stands in a case of belonging: "the heads of-Russia, of-China and of-Iran"
// are several, also where their title is spelt as of one.
func owns(a *Actor) bool { return a.Kind == State && a.Cases != 0 && a.Cases&firstCase == 0 }

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

// alike tells whether somebody whom the lexicon does not know follows in a row the one before whom
// a title of several stands: "deputy mayors Perov and Alexander Voronov".
func (f *Finder) alike(text string, ms *scan.Mentions, a *Actor, next *part) bool {
	if a.Kind != Named || !a.Plural || next.slot != 'P' || next.m != nil || next.person != nil || !full(next) || next.start < a.End || next.start-a.End > listGap {
		return false
	}
	gap := strings.TrimSpace(text[a.End:next.start])
	return gap == "," || len(scan.In(ms.Words[scan.And], a.End, next.start)) > 0 && !scan.HasMark(gap, ".;:-")
}
