package who

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/scan"
)

var referenceKinds = map[string]Kind{
	"counterpart": Counterpart, "pair": Pair, "guest": Guest, "host": Host, "he": He, "latter": Latter, "they": They, "role": Role, "body": Body,
}

// addReferences adds pairs, guests, hosts and pronouns; a pair takes the place of
// the offices and countries inside its words.
func (f *Finder) addReferences(text string, ms *scan.Mentions, actors []Actor, span scan.Span) []Actor {
	for _, m := range scan.In(ms.References, span.Start, span.End) {
		k := referenceKinds[m.Reference.Kind]
		if k == Counterpart || k == Body || k == Role && !f.bareRole(text, ms, m, span) || m.Reference.Kind == "none" || m.Reference.Kind == "organ" {
			continue
		}
		if m.Reference.Verb && !f.beforeVerb(text, span, m.End) {
			continue
		}
		if i := strings.LastIndexByte(text[m.Start:m.End], ' '); m.Reference.Lookahead && i > 0 {
			m.End = m.Start + i
		}
		if k == Pair && inMechanism(ms, m.Start, m.End) {
			actors = without(actors, m.Start, m.End)
			continue
		}
		at := overlap(actors, m.Start, m.End)
		if k != Pair && at || k == Pair && (belongs(ms, m.End) || goesOn(actors, m.End) || ofSeveral(actors, m.Start, m.End)) {
			continue
		}
		if k == Pair {
			actors = without(actors, m.Start, m.End)
		}
		actors = append(actors, Actor{Kind: k, Start: m.Start, End: m.End, Office: m.Reference.Office, Spoken: m.Reference.Spoken, Object: m.Reference.Object, Offices: m.Reference.Offices, Rule: m.Reference.Rule})
		if a := &actors[len(actors)-1]; k == Role {
			a.Country, a.Cases = m.Reference.Country, m.Cases
		} else if k == Guest || k == Host {
			a.Country = sideIn(ms, m.Start, m.End)
		}
	}
	slices.SortStableFunc(actors, func(a, b Actor) int { return a.Start - b.Start })
	return dropHonorifics(text, ms, f.dropTitles(text, ms, actors))
}

// sideIn is the one side that the words between two bytes name: "the Russian visitor".
func sideIn(ms *scan.Mentions, from, to int) string {
	side := ""
	for _, m := range scan.In(ms.Names, from, to) {
		if m.Kind == scan.Country && m.End <= to {
			if side != "" && side != m.Country.Code {
				return ""
			}
			side = m.Country.Code
		}
	}
	return side
}

// bareRole tells whether a word for what somebody is stands alone, as the name of the one
// spoken of: no name and no matter follows it, nor does a word say that he is no longer so.
func (f *Finder) bareRole(text string, ms *scan.Mentions, m scan.Mention, span scan.Span) bool {
	if len(m.Reference.Offices) == 0 || !ms.Inverted || f.FormerBefore(text, m.Start) {
		return false
	}
	rest := strings.TrimLeft(text[m.End:max(m.End, span.End)], " ")
	next, _ := utf8.DecodeRuneInString(rest)
	if rest == "" || strings.ContainsRune(",.;:!?—–-", next) {
		return true
	}
	at := span.End - len(rest)
	n := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) })
	if n < 0 {
		n = len(rest)
	}
	word := rest[:n]
	switch {
	case unicode.IsUpper(next):
		return false
	case utf8.RuneCountInString(word) <= shortWord, len(scan.In(ms.Triggers, at, at+1)) > 0:
		return true
	}
	return endsIn(word, ms.PastOne) || endsIn(word, ms.PastMany)
}

// shortWord is how many letters a preposition or a particle has at most.
const shortWord = 3

// beforeVerb tells whether the word behind the byte is a verb of the sentence: "the two
// signed", not "the two armies".
func (f *Finder) beforeVerb(text string, span scan.Span, at int) bool {
	rest := text[at:max(at, span.End)]
	word := strings.TrimLeft(rest, " ")
	start := at + len(rest) - len(word)
	n := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	if n < 0 {
		n = len(word)
	}
	return n > 0 && f.tagger != nil && f.tagger.Verb(text[span.Start:span.End], start-span.Start, start+n-span.Start)
}

// dropTitles drops a counterpart whose name stands behind where he comes from: "his
// colleague from the province of Heilongjiang Liang Huiling", between commas: "his counterpart in
// Moscow, General Makarov, received", or behind a word for what he was then: "his counterpart, at that
// time Dmitry Medvedev".
func (f *Finder) dropTitles(text string, ms *scan.Mentions, actors []Actor) []Actor {
	out := actors[:0]
	for i, a := range actors {
		if a.Kind == Counterpart && i+1 < len(actors) && actors[i+1].Kind == Named && (apposed(text, ms, a.End, &actors[i+1]) || comesFrom(text, ms, a.End, actors[i+1].Start) || f.former[strings.Trim(text[a.End:max(a.End, actors[i+1].Start)], ", ")]) {
			continue
		}
		out = append(out, a)
	}
	return out
}

// apposed tells whether the words from a byte to a name between commas hold no more than a place and
// titles.
func apposed(text string, ms *scan.Mentions, from int, next *Actor) bool {
	gap := text[from:max(from, next.Start)]
	if !strings.Contains(gap, ",") || len(gap) > appositionReach || scan.HasMark(gap, ";:.()") || !strings.HasPrefix(text[next.End:], ",") || len(scan.In(ms.Triggers, from, next.Start)) > 0 {
		return false
	}
	in := scan.In(ms.Names, from, next.Start)
	at, _, found := strings.Cut(gap, ",")
	return found && (at == "" || len(in) > 0 && in[0].Kind == scan.Place && in[0].End == from+len(at)) && len(in) <= 2
}

// appositionReach is how many bytes may stand between a counterpart and the name.
const appositionReach = 60

// comesFrom tells whether a gap holds only where somebody comes from.
func comesFrom(text string, ms *scan.Mentions, from, to int) bool {
	w := scan.In(ms.Words[scan.From], from, to)
	if len(w) == 0 || w[0].Start-from > 1 || scan.HasMark(text[from:to], ",;:.()") {
		return false
	}
	in := scan.In(ms.Names, w[0].End, to)
	return len(in) > 0 && in[len(in)-1].Kind == scan.Place && to-in[len(in)-1].End == 1
}

// goesOn tells whether the words of a title go on with a name or with another country: "the
// president and the chairman Yang Shangkun" and "the presidents Kazakhstan's" are no pair.
func goesOn(actors []Actor, at int) bool {
	return slices.ContainsFunc(actors, func(a Actor) bool {
		return (a.Kind == Named || a.Kind == Titled && a.Third()) && a.Start < at && at < a.End
	})
}

// belongs tells whether a word of belonging follows: "the presidents of Egypt and
// Kazakhstan" are no pair.
func belongs(ms *scan.Mentions, at int) bool {
	return len(scan.In(ms.Words[scan.Belonging], at, at+5)) > 0
}

// dropHonorifics drops a pronoun that stands right before a name, where it is a
// title, and "his host," before the host's name.
func dropHonorifics(text string, ms *scan.Mentions, actors []Actor) []Actor {
	out := actors[:0]
	for i, a := range actors {
		if (a.Kind == He || a.Kind == They || a.Kind == Host || a.Kind == Guest || a.Kind == Pair) && i+1 < len(actors) {
			next := actors[i+1]
			gap := strings.TrimSpace(text[a.End:max(a.End, next.Start)])
			if next.Kind == Named && (gap == "" || len(gap) <= 3 && a.Kind != He && a.Kind != They && strings.IndexFunc(gap, unicode.IsLetter) < 0) {
				continue
			}
		}
		if a.Kind == Pair && i > 1 && actors[i-1].Kind == Named && actors[i-2].Kind == Named && actors[i-1].End >= a.Start {
			continue // the two right behind their names: "A, B-both-ministers"
		}
		if a.Kind == They && i+1 < len(actors) && heWith(text, ms, &a, &actors[i+1]) {
			a.Kind = He
		}
		if a.Kind == They && i+1 < len(actors) { // "both the president and the premier"
			next := actors[i+1]
			if gap := text[a.End:max(a.End, next.Start)]; next.Kind <= Titled && len(gap) <= 5 && !strings.ContainsAny(gap, ",.;:") {
				continue
			}
		}
		out = append(out, a)
	}
	return out
}

// heWith tells whether a word for "with" alone stands between "they" and somebody, in
// languages where that is said of one of them: "they with Li chaired" is he and Li.
func heWith(text string, ms *scan.Mentions, they, other *Actor) bool {
	w := scan.In(ms.Words[scan.Beside], they.End, other.Start)
	return ms.Inverted && other.Kind <= Titled && len(w) == 1 && strings.TrimSpace(text[they.End:w[0].Start]) == "" && strings.TrimSpace(text[w[0].End:other.Start]) == ""
}

// ofSeveral tells whether the words open a title that goes on with a list of countries, of which each has its
// official: "the presidents of Russia, China and Mongolia".
func ofSeveral(actors []Actor, start, end int) bool {
	for i := range actors {
		if a := &actors[i]; a.Kind == Titled && a.Start == start && a.End > end && i+1 < len(actors) {
			return actors[i+1].Rule == listRule
		}
	}
	return false
}

func overlap(actors []Actor, start, end int) bool {
	return slices.ContainsFunc(actors, func(a Actor) bool { return a.Start < end && start < a.End && a.Kind != State })
}

func without(actors []Actor, start, end int) []Actor {
	out := actors[:0]
	for _, a := range actors {
		inside := a.Start >= start && a.End <= end && a.Person == nil // "the two leaders Trung-Nga": no name
		if a.Start < end && start < a.End && (a.Kind != Named || inside) {
			continue
		}
		out = append(out, a)
	}
	return out
}

// inMechanism tells whether the bytes lie inside the name of a mechanism and do not open it:
// "the commission that prepares the meetings of the prime ministers".
func inMechanism(ms *scan.Mentions, start, end int) bool {
	for _, m := range scan.In(ms.Mechanisms, start-mechanismReach, end) {
		if m.Start < start && end <= m.End {
			return true
		}
	}
	return false
}

// mechanismReach is how many bytes the name of a mechanism may take before what is inside it.
const mechanismReach = 120

// severalAct tells whether words for an office that are its plural in one case and its singular in
// another are the subject of the verb of several behind them: "the heads of the ministry met", where
// "head's" is spelt alike.
func severalAct(text string, ms *scan.Mentions, m *scan.Mention) bool {
	if !slices.ContainsFunc(m.Others, func(e *scan.Entry) bool { return e.Plural && e.Office.Office == m.Office.Office }) {
		return false
	}
	i := sort.Search(len(ms.Triggers), func(i int) bool { return ms.Triggers[i].Start >= m.End })
	if i == len(ms.Triggers) || ms.Triggers[i].Start > m.End+1 || ms.Triggers[i].Trigger.Noun {
		return false
	}
	verb, _, _ := strings.Cut(text[ms.Triggers[i].Start:ms.Triggers[i].End], " ")
	return endsIn(verb, ms.PastMany)
}
