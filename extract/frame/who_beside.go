package frame

import (
	"slices"
	"sort"
	"strings"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Some people are named beside what a sentence tells and take no part in it: the source
// of a report, and whoever the words between commas behind a name compare somebody with.

// source tells whether the person is the one according to whom something is told:
// "According to Ushakov, the president will visit".
func (st *Story) source(s *Sentence, a *who.Actor) bool {
	if !scan.HasMark(st.Text[a.End:min(s.End, a.End+2)], ",") {
		return false
	}
	for _, w := range scan.In(st.Mentions.Words[scan.Report], s.Start, a.Start) {
		if w.Start-s.Start <= st.far(sourceReach) && countLetters(st.Text[w.End:a.Start]) <= 4 {
			return true
		}
	}
	return false
}

// toldBy tells whether those behind a verb are who told of what it says of others: a comma and a word
// of saying stand right before them, "students will come to Moscow in May, said".
func (st *Story) toldBy(s *Sentence, trig *scan.Mention, g group) bool {
	words := scan.In(st.Mentions.Words[scan.Speech], trig.End, g.start)
	if trig.Trigger.Noun || len(words) == 0 {
		return false
	}
	w := words[len(words)-1]
	before := strings.TrimRight(st.Text[trig.End:w.Start], " -\u2013\u2014")
	return strings.HasSuffix(before, ",") && countLetters(st.Text[w.End:g.start]) == 0
}

// travelsAlong tells whether somebody of his own side is told to have travelled with the person, or with
// those before him in a list, and is who acts in what follows: "Novak flew to Beijing together with Putin
// and signed", "Putin came with Lavrov, Belousov and Novak".
func (st *Story) travelsAlong(s *Sentence, a *who.Actor) bool {
	if st.Preposed {
		return false
	}
	for range longestList {
		b := personBefore(s, a)
		switch {
		case b == nil || b.Country != a.Country:
			return false
		case st.rightWith(a):
			return travelBetween(s, b.End, a.Start) && !st.has(scan.Boundary, scan.Span{Start: b.End, End: a.Start})
		case !st.joined(b.End, a.Start):
			return false
		}
		a = b
	}
	return false
}

// longestList is how many people a list of companions names at most.
const longestList = 8

// personBefore is who is named last before somebody in the sentence, nil when nobody is.
func personBefore(s *Sentence, a *who.Actor) *who.Actor {
	for i := sort.Search(len(s.Actors), func(i int) bool { return s.Actors[i].Start >= a.Start }) - 1; i >= 0; i-- {
		if p := &s.Actors[i]; p.IsPerson() && p.End <= a.Start {
			return p
		}
	}
	return nil
}

// eachByThird tells whether those of both sides are met one after the other by somebody else: "Modi
// spoke in turn with Xi and Putin".
func (t *teller) eachByThird(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) bool {
	for _, m := range s.Triggers {
		if !m.Trigger.Apart {
			continue
		}
		met := t.headBehind(s, m.End, clause.End)
		if m.Start != trig.Start && (m.End > trig.Start || met.end > trig.Start) {
			continue
		}
		if gap := met.start - m.End; len(met.actors) == 0 || gap < 0 || gap > t.far(eachReach) || !complete(t.resolve(met, s, on)) {
			continue
		}
		if len(ours(t.resolve(t.headBefore(s, m.Start, s.Start), s, on))) == 0 {
			return true
		}
	}
	return false
}

// atTalksOf tells whether a word that points back to talks stands behind a verb that is told of somebody of
// a third country and one of the sides at most: "Araghchi met Lavrov on the margins of the session".
func (t *teller) atTalksOf(s *Sentence, trig *scan.Mention, on model.Date) bool {
	if trig.Trigger.Role != "echo" || t.Preposed {
		return false
	}
	if with := t.headBehind(s, trig.End, s.End); len(with.actors) > 0 && with.start-trig.End <= t.far(longGap) && !scan.HasMark(t.Text[trig.End:with.start], ",;") && len(scan.In(s.Triggers, trig.End, with.start)) == 0 {
		return false // "phoned Modi after the talks with Putin"
	}
	for _, m := range scan.In(s.Triggers, s.Start, trig.Start) {
		if m.Trigger.Role != "pair" || m.Trigger.Weak || m.Trigger.Noun {
			continue
		}
		ps := append(t.resolve(t.headBefore(s, m.Start, s.Start), s, on), t.resolve(t.headBehind(s, m.End, trig.Start), s, on)...)
		if third(ps) && !complete(ours(ps)) {
			return true
		}
	}
	return false
}

// eachReach is how many letters may part the words for one after the other from whom they are of.
const eachReach = 12

// saysSo tells whether the person speaks for others, and a verb of saying stands right behind:
// "Spokeswoman Mao said the talks would".
func (st *Story) saysSo(s *Sentence, a *who.Actor) bool {
	if !st.announcer(a) {
		return false
	}
	w := scan.In(st.Mentions.Words[scan.Speech], a.End, s.End)
	return len(w) > 0 && countLetters(st.Text[a.End:w[0].Start]) <= 4 && len(scan.In(s.Triggers, a.End, w[0].Start)) == 0
}

// sourceReach is how many bytes into a sentence "According to" may begin.
const sourceReach = 12

// opensSentence is how many bytes into a sentence a verb may stand that opens it.
const opensSentence = 3

// mainClause is where the clause of a verb that opens the sentence ends: at the comma
// behind which somebody acts; else at the byte given.
func (st *Story) mainClause(s *Sentence, trig *scan.Mention, end int) int {
	comma := scan.Mark(st.Text[trig.End:max(trig.End, s.End)], ",")
	if comma < 0 {
		return end
	}
	comma += trig.End
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start > comma {
			if countLetters(st.Text[comma:a.Start]) <= 4 {
				return min(end, comma)
			}
			return end // whoever is named next stands farther off
		}
	}
	return end
}

// behindOpening tells whether no more than a comma parts somebody from one of the other side with
// whom the words that open the sentence end: "After his talks with Lavrov, Wang saw".
func (t *teller) behindOpening(s *Sentence, a, b *who.Actor) bool {
	if t.Preposed || s.Headline || a.Country == b.Country || b.Kind > who.Titled || countLetters(t.Text[a.End:b.Start]) > 0 {
		return false
	}
	w := scan.In(t.boundaries(s), s.Start, a.Start)
	return len(w) > 0 && w[0].Start == s.Start || len(scan.In(s.Triggers, s.Start, a.Start)) > 0
}

// toFace tells whether somebody is told something to his face, on a day: "told Lavrov on
// Monday that", or by a guest of whose stay the words before tell: "He was in Beijing. He told Wang".
func (t *teller) toFace(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Face || f.borrowed {
		return false
	}
	g := t.headBehind(s, trig.End, s.End)
	if countLetters(t.Text[trig.End:max(g.start, trig.End)]) <= faceReach && t.saidToGuest(f, g) {
		return true
	}
	if !(f.Stated && f.Date.Precision() == model.PrecisionDay) && !t.guestSays(f) {
		return false
	}
	return len(g.actors) == 1 && countLetters(t.Text[trig.End:g.start]) <= faceReach && g.actors[0].Kind <= who.Counterpart && !g.actors[0].Owner
}

// saidAt tells whether the first of the group, in a language that puts the owner first, is the subject of what
// was said or done at the contact with the last, and not an owner beside him: "Lavrov in with Wang's talks said".
func (st *Story) saidAt(g group) bool {
	if !st.Preposed || len(g.actors) != 2 {
		return false
	}
	return st.has(scan.Locative, scan.Span{Start: g.actors[0].End, End: g.actors[1].Start})
}

// guestSays tells whether the sentence before tells of a stay of one of the people of f on days that
// it names.
func (t *teller) guestSays(f *Frame) bool {
	v := t.lastVisit
	if v == nil || f.Stated || v.Status != model.Held || !v.Stated || t.i-v.last > 1 || v.Date.Start().Precision() != model.PrecisionDay {
		return false
	}
	return overlap(v.China, f.China) || overlap(v.Russia, f.Russia)
}

// faceReach is how many letters may stand between a word of saying and who is told.
const faceReach = 4

// Those whom a sentence means by no more than a pronoun, by the word for the delegation that they
// lead, or, in languages whose verbs need no subject, not at all.

// delegates returns who leads the delegation that stands right behind the trigger, where it is told
// of the other side: the traveller of the journey told, where that was told by the same word, or a host
// received it. "A delegation led by Ivanov has arrived. Zhu received the delegation."
func (t *teller) delegates(s *Sentence, trig *scan.Mention, want string) (Party, bool) {
	v := t.lastVisit
	if v == nil || v.last >= t.i || t.hasThird(s) || trig.Trigger.Weak {
		return Party{}, false
	}
	p, ok := t.whoTravels()
	if !ok || p.Country != want {
		return Party{}, false
	}
	far := t.i-v.last > visitReach
	for _, m := range scan.In(t.Mentions.References, trig.End, min(s.End, trig.End+t.far(delegationReach))) {
		if m.Reference.Kind != "body" && m.Reference.Kind != "role" {
			continue
		}
		if trig.Trigger.Host && m.Reference.Kind == "body" && m.Reference.Office == "" && countLetters(t.Text[trig.End:m.Start]) <= len("the") {
			return p, true
		}
		if far {
			continue
		}
		for _, w := range scan.In(t.Mentions.References, t.Sentences[v.last].Start, t.Sentences[v.last].End) {
			if w.Reference.Kind == "body" && sameStem(t.Text[m.Start:m.End], t.Text[w.Start:w.End]) {
				return p, true
			}
		}
	}
	return Party{}, false
}

// delegation returns who leads the delegation that stands right before the trigger, or before those
// whom it met with, where it is told of the other side: "Li came with a delegation. The delegation met".
func (t *teller) delegation(s *Sentence, trig *scan.Mention, want string) (Party, bool) {
	v := t.lastVisit
	if !t.Preposed || v == nil || t.i-v.last > visitReach || trig.Trigger.Weak || t.hasThird(s) {
		return Party{}, false
	}
	at := trig.Start
	if g := t.headBefore(s, trig.Start, s.Start); len(g.actors) > 0 && countLetters(t.Text[g.end:trig.Start]) <= withLetters {
		with := scan.In(t.Mentions.Words[scan.And], max(s.Start, g.start-t.far(regionLetters)), g.start) // with, of the region, the governor
		if len(with) == 0 {
			return Party{}, false
		}
		at = with[0].Start
	}
	for _, m := range scan.In(t.Mentions.References, s.Start, at) {
		if m.Reference.Kind == "body" && m.Reference.Office == "" && !t.personIn(s, scan.Span{Start: s.Start, End: m.Start}) && countLetters(t.Text[m.End:at]) <= len("then") {
			p, ok := t.whoTravels()
			return p, ok && p.Country == want
		}
	}
	return Party{}, false
}

// withLetters is how many letters may stand between the one met with and the verb.
const withLetters = 4

// regionLetters is how many letters country and region may have before an office: "with the Russian Altai's".
const regionLetters = 24

// sameStem tells whether two words begin alike, as the forms of one do.
func sameStem(a, b string) bool {
	x, y := []rune(strings.ToLower(a)), []rune(strings.ToLower(b))
	return len(x) >= stem && len(y) >= stem && slices.Equal(x[:stem], y[:stem])
}

// stem is how many letters forms of one word share.
const stem = 3

// delegationReach is how many letters behind a verb the delegation may stand: "members of the".
const delegationReach = 16

// withoutSubject returns who talked with those right before the trigger, whom a word for "with"
// leads, where the clause names nobody else: "On the 1st with Tang held talks".
func (t *teller) withoutSubject(f *Frame, s *Sentence, trig *scan.Mention, want string) (Party, bool) {
	if !t.Preposed || !f.Stated && t.heading[t.i] < 0 || f.weak || f.back || s.Headline || t.hasThird(s) || trig.Trigger.Noun || !t.withThem(s, trig) {
		return Party{}, false
	}
	g := t.headBefore(s, trig.Start, s.Start)
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Start < g.start {
			return Party{}, false
		}
	}
	return t.protagonist(want, f.Date)
}

// adjoin tells whether two of one side are named side by side, as lists are written without
// spaces between words: with nothing between them, a space, or a comma and the next one's title.
func (st *Story) adjoin(a, b *who.Actor) bool {
	if !st.Preposed || a.Kind != who.Named || b.Kind != who.Named || a.Country != b.Country || a.End > b.Start {
		return false
	}
	switch strings.TrimSpace(st.Text[a.End:b.Start]) {
	case "":
		return true
	case "，":
		return a.Office != "" && b.Office != ""
	}
	return false
}

// withThird tells whether the trigger's object is a third country: "talks with Kyiv".
func (st *Story) withThird(s *Sentence, trig *scan.Mention) bool {
	for i, sp := range s.Spots {
		if sp.Start < trig.End || sp.Start-trig.End > st.far(5) || sp.Gathering != nil || sp.Country == "" {
			continue
		}
		if sp.Country != "CN" && sp.Country != "RU" {
			return sp.Relation == where.None || sp.Place == nil && sp.Relation != where.In
		}
		return trig.Trigger.Noun && !st.Preposed && st.oneWithThird(s.Spots[i:])
	}
	return false
}

// oneWithThird tells whether the first of the spots is joined with a third country, and no other
// with the two: "talks between Russia and the United States".
func (st *Story) oneWithThird(spots []where.Spot) bool {
	if len(spots) < 2 || spots[1].Country == "" || spots[1].Country == "CN" || spots[1].Country == "RU" || !st.joined(spots[0].End, spots[1].Start) {
		return false
	}
	return len(spots) == 2 || spots[2].Country == "" || !st.joined(spots[1].End, spots[2].Start)
}

// another tells whether somebody else, whom no list joins to the person, stands between
// a byte and the person: "at the invitation of Mishustin, Premier Li".
func (st *Story) another(s *Sentence, from int, a *who.Actor) bool {
	for i := range s.Actors {
		if b := &s.Actors[i]; b.IsPerson() && b.Start >= from && b.End <= a.Start && !st.joined(b.End, a.Start) {
			return true
		}
	}
	return slices.ContainsFunc(scan.In(st.Mentions.Names, from, a.Start), func(m scan.Mention) bool {
		return m.Kind == scan.Office && m.Cases != 0 && a.Cases != 0 && m.Cases&a.Cases == 0 // "in the presence of the leaders Lavrov signed"
	})
}

// listsGuests tells whether the trigger lists who else was at what the sentence before tells of: "The event
// was attended by the deputy governors".
func (t *teller) listsGuests(s *Sentence, trig *scan.Mention, right group, on model.Date) bool {
	g := t.focus
	return g != nil && t.i-g.last <= 1 && (g.Type == model.Meeting || g.Type == model.Multilateral) && !trig.Trigger.Noun && len(right.actors) > 0 &&
		len(overlapping(t.Mentions.Words[scan.Listed], *trig)) > 0 && !complete(t.resolve(right, s, on))
}

// calledEach tells whether it is one official of the two sides who telephones with all the others:
// with each of them alone, unless a word joins them.
func (t *teller) calledEach(f *Frame, s *Sentence, left group) bool {
	return f.Type == model.Call && len(left.actors) == 1 && len(ours(t.resolve(left, s, f.Date))) == 1 && !t.ofMany(s, s.Span)
}

// goesOnBy tells whether a list of one side goes on behind a comma, to end with a word for "and": "accompanied
// by Lavrov, Shoigu and Novak".
func (st *Story) goesOnBy(last, a, first *who.Actor) bool {
	return !st.Preposed && last.IsPerson() && last.Start >= a.End && first.Country == a.Country && a.Country == last.Country &&
		st.joined(a.End, last.Start) && !scan.HasMark(st.Text[a.End:last.Start], ",")
}
