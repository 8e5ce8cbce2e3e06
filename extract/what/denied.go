package what

import (
	"slices"
	"strings"
	"unicode"

	"amur/extract/scan"
)

// denied tells whether a negation stands before the trigger; one farther off is not of
// a verb that a word joins to its own: "pledged not to … and signed".
func denied(t *scan.Mention, ms *scan.Mentions, from int) bool {
	if governs(ms.Words[scan.Negation], from, t.Start, ms.Far(nearby)) || reachesInto(ms.Words[scan.Negation], t) {
		return true
	}
	if slices.ContainsFunc(scan.In(ms.Words[scan.Negation], t.Start, t.End+ms.Far(4)), func(w scan.Mention) bool { return w.Start == t.Start && w.End > t.End }) {
		return true // "signed no"
	}
	if ms.Unspaced && deniedWith(t, ms, from) {
		return true
	}
	if !governs(ms.Words[scan.Negation], from, t.Start, ms.Far(negation(t))) {
		return false
	}
	and := scan.In(ms.Words[scan.And], from, t.Start)
	return len(and) == 0 || t.Start-and[len(and)-1].End > 1
}

// unplanned tells whether words behind a noun deny that it is planned: "a meeting is not planned".
func unplanned(text string, t *scan.Mention, ms *scan.Mentions, clause scan.Span) bool {
	if !t.Trigger.Noun {
		return false
	}
	for _, w := range scan.In(ms.Words[scan.Negation], t.End, behind(text, t, ms, clause)) {
		for _, p := range scan.In(ms.Words[scan.Plan], w.Start, min(clause.End, w.End+ms.Far(nearby))) {
			if p.End == w.End || p.Start >= w.End && p.Start-w.End <= 1 {
				return true
			}
		}
	}
	return false
}

// deniedWith tells whether a negation before the trigger leads to a word for "with" and the people
// behind it, in languages that put those before their verb: "did not with Xi talk".
func deniedWith(t *scan.Mention, ms *scan.Mentions, from int) bool {
	for _, w := range scan.In(ms.Words[scan.Negation], from, t.Start) {
		and := scan.In(ms.Words[scan.And], w.End, t.Start)
		if len(and) == 0 || and[0].Start > w.End && !leadsTo(scan.Locative, ms, w.End) {
			continue
		}
		rest := t.Start - and[0].End
		for _, n := range scan.In(ms.Names, and[0].End, t.Start) {
			rest -= n.End - n.Start
		}
		if rest <= ms.Far(2) {
			return true
		}
	}
	return false
}

// leadsTo tells whether a word of the class stands at a byte: "did not in Kazan with Xi talk".
func leadsTo(c scan.Class, ms *scan.Mentions, at int) bool {
	in := scan.In(ms.Words[c], at, at+ms.Far(nearby))
	return len(in) > 0 && in[0].Start == at
}

// notHeld tells whether the verb that stands for the contact itself is denied to be held, behind it, in a language that
// writes verb and noun alike: "the premiers' talks will not this month be held".
func notHeld(text string, t *scan.Mention, ms *scan.Mentions, clause scan.Span) bool {
	if !ms.Unspaced || t.Trigger.Role != "pair" {
		return false
	}
	end := untilComma(text, t.End, clause.End)
	for _, w := range scan.In(ms.Words[scan.Negation], t.End, end) {
		for _, m := range scan.In(ms.Triggers, w.End, end) {
			if m.Trigger.Role == "attend" && !strings.ContainsFunc(text[m.End:end], unicode.IsLetter) {
				return true
			}
		}
	}
	return false
}

// doubted tells whether words between two bytes say that nobody knows it: a negation that
// ends in a word of possibility, "it is unclear whether he will".
func doubted(ms *scan.Mentions, from, to int) bool {
	for _, w := range scan.In(ms.Words[scan.Negation], from, to) {
		for _, h := range scan.In(ms.Words[scan.Hypothesis], w.Start+1, to) {
			if h.End == w.End {
				return true
			}
		}
	}
	return false
}

// negation is how many bytes before a trigger a negation may stand: farther before
// a document, for "no documents to sign".
func negation(t *scan.Mention) int {
	if t.Trigger.Role == "sign" {
		return 36
	}
	return nearby
}
