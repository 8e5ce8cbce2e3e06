package frame

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// group is people named in a row: "Xi Jinping, Narendra Modi and Vladimir Putin".
type group struct {
	actors     []*who.Actor
	start, end int
}

// headBefore returns the group of people nearest before a point.
func (t *teller) headBefore(s *Sentence, at, from int) group {
	var g group
	in := t.enclosed(s, at)
	for i := len(s.Actors) - 1; i >= 0; i-- {
		a := &s.Actors[i]
		if a.Start < from {
			break
		}
		if a.Start >= in.Start && a.End <= in.End {
			continue
		}
		if !a.IsPerson() || a.End > at || a.Owner && t.ownsElse(a, at) || t.notBefore(s, a, at) {
			continue
		}
		if len(g.actors) == 0 {
			if t.inWords(s, a, at) {
				continue
			}
			g.end = a.End
		} else if t.endsBefore(s, a, g) {
			break
		}
		g.actors = append([]*who.Actor{a}, g.actors...)
		g.start = a.Start
	}
	return g
}

// notBefore tells whether somebody named before a point is not among those whom it is told of.
func (t *teller) notBefore(s *Sentence, a *who.Actor, at int) bool {
	return t.accompanied(s, a) || t.saysSo(s, a) || t.travelsBeforeAnd(s, a, at) || t.thirdBeside(s, a, at) || t.namesTalks(s, a, at)
}

// endsBefore tells whether a group does not go on to somebody before its first.
func (t *teller) endsBefore(s *Sentence, a *who.Actor, g group) bool {
	first := g.actors[0]
	if !t.joined(a.End, g.start) && !t.adjoin(a, first) || plural(a) || plural(first) {
		return true
	}
	if t.companion(s, a) && t.countryOf(a, s) == t.countryOf(first, s) {
		return true // "Together with the ambassador, he met"
	}
	if t.ofOpeningJourney(s, a, first) {
		return true
	}
	return t.ofNextClause(s, a, first) || len(g.actors) == 1 && t.behindOpening(s, a, first)
}

// inWords tells whether somebody is named only in words between commas that say what another is,
// right before a verb: "Sechin, long an ally of Putin, met".
func (st *Story) inWords(s *Sentence, a *who.Actor, at int) bool {
	comma := strings.LastIndexByte(st.Text[s.Start:at], ',') + s.Start
	if st.Preposed || comma < a.End || at-comma-st.planBytes(comma, at) > enclosedReach {
		return false
	}
	if comma > a.End && st.subjectCase(a) {
		return false
	}
	for i := len(s.Actors) - 1; i >= 0; i-- {
		of := &s.Actors[i]
		if of.End > a.Start || of.Kind > who.Titled || of.Owner {
			continue
		}
		if st.Text[of.End] != ',' && !scan.HasMark(st.Text[of.Start:of.End], ",") || countLetters(st.Text[of.End:a.Start]) <= 4 {
			return false
		}
		return len(scan.In(s.Triggers, of.End, comma)) == 0 && !st.has(scan.Boundary, scan.Span{Start: of.End, End: a.Start})
	}
	return false
}

// ofNextClause tells whether a comma behind somebody whom a verb stands before opens another clause, with
// a pronoun ("was received by Putin, and he called on") or an object ("met Lavrov, and with Rudenko talked").
func (st *Story) ofNextClause(s *Sentence, a, b *who.Actor) bool {
	comma := scan.HasMark(st.Text[a.End:b.Start], ",")
	if st.Preposed && comma && st.objectOf(s, group{actors: []*who.Actor{a}, start: a.Start, end: a.End}) {
		return true
	}
	if caseParts(a, b) {
		return true
	}
	if !comma || b.Kind != who.He || b.Object || len(scan.In(s.Triggers, s.Start, a.Start)) == 0 {
		return false
	}
	return st.Mentions.Inverted || countLetters(st.Text[a.End:b.Start]) > 0
}

// caseParts tells whether the cases of two who stand side by side keep them from being a list: the later one is a
// subject, the one before is not. "On the first day of Putin's visit to China, Lavrov and Li signed".
func caseParts(a, b *who.Actor) bool {
	return b.Cases == 1 && a.Cases != 0 && a.Cases&1 == 0
}

// behindOpening tells whether no more than a comma parts somebody from one of the other side with
// whom the words that open the sentence end: "After his talks with Lavrov, Wang saw".
func (t *teller) behindOpening(s *Sentence, a, b *who.Actor) bool {
	if t.Preposed || s.Headline || a.Country == b.Country || b.Kind > who.Titled {
		return false
	}
	if countLetters(t.Text[a.End:b.Start]) > 0 {
		return false
	}
	w := scan.In(t.boundaries(s), s.Start, a.Start)
	return len(w) > 0 && w[0].Start == s.Start || len(scan.In(s.Triggers, s.Start, a.Start)) > 0
}

// objects returns the group of people behind the trigger at most as far as to. Where
// objects stand before their verb, a comma behind it ends what belongs to it.
func (t *teller) objects(s *Sentence, trig *scan.Mention, to int) group {
	if t.saysBehind(trig) {
		return group{}
	}
	if i := scan.Mark(t.Text[trig.End:max(trig.End, to)], ","); t.Preposed && i >= 0 {
		to = trig.End + i
	}
	return t.headBehind(s, t.introduced(s, trig), to)
}

// saysBehind tells whether what somebody is told begins right behind a trigger that names him: "told
// his guest that the premier would come".
func (st *Story) saysBehind(trig *scan.Mention) bool {
	if !trig.Trigger.Weak || trig.Trigger.Noun {
		return false
	}
	return st.has(scan.Saying, scan.Span{Start: trig.End, End: min(len(st.Text), trig.End+st.far(len(" that")))})
}

// headBehind returns the group of people nearest behind a point.
func (t *teller) headBehind(s *Sentence, at, to int) group {
	return t.groupBehind(s, at, to, t.listed)
}

// groupBehind is headBehind, but for whom it passes over.
func (st *Story) groupBehind(s *Sentence, at, to int, passed func(*Sentence, *who.Actor) bool) group {
	var g group
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.End > to {
			break
		}
		if !a.IsPerson() || a.Start < at {
			continue
		}
		if len(g.actors) == 0 {
			if passed(s, a) || st.ofRelation(s, i) {
				continue
			}
			g.start = a.Start
		} else if st.endsBehind(s, g, a) {
			break
		}
		g.actors = append(g.actors, a)
		g.end = a.End
	}
	return g
}

// endsBehind tells whether a group does not go on to somebody behind its last.
func (st *Story) endsBehind(s *Sentence, g group, a *who.Actor) bool {
	if !st.joined(g.end, a.Start) && !st.adjoin(g.actors[len(g.actors)-1], a) || plural(a) || plural(g.actors[0]) {
		return true
	}
	return scan.HasMark(st.Text[g.end:a.Start], ",") && (a.Owner || st.actsNext(s, a))
}

// ofRelation tells whether the i-th actor only says whose man is named right behind:
// "met Hu's predecessor, Jiang Zemin".
func (st *Story) ofRelation(s *Sentence, i int) bool {
	a := &s.Actors[i]
	if of := st.genitiveBefore(s, a); of != nil && st.related(s, of.Start) && st.namedNext(s, a) {
		return true // "the predecessor of Hu, Jiang Zemin"
	}
	if !a.Owner || i+1 == len(s.Actors) {
		return false
	}
	b := &s.Actors[i+1]
	if b.Kind != who.Named || b.Country != a.Country || b.Start-a.End > st.far(relationReach) {
		return false
	}
	return len(scan.In(s.Triggers, a.End, b.Start)) == 0 && !slices.ContainsFunc(parting, func(c scan.Class) bool {
		return st.spelt(c, a.End, b.Start)
	})
}

// relationReach is how many letters may part the owner from whom he is related to.
const relationReach = 32

// parting are the words that part an owner from somebody who is no relation of his.
var parting = []scan.Class{
	scan.And, scan.Toward, scan.Locative, scan.Genitive, scan.Boundary, scan.Beside, scan.Belonging,
}

// namedNext tells whether somebody else is named right behind the person: "Li's predecessor is Wei".
func (st *Story) namedNext(s *Sentence, a *who.Actor) bool {
	return slices.ContainsFunc(s.Actors, func(b who.Actor) bool {
		return b.Kind == who.Named && b.Country == a.Country && b.Start > a.End &&
			countLetters(st.Text[a.End:b.Start]) <= len("was he")
	})
}

// reach is how far behind a trigger its object may stand: to the end of the
// clause, or to the next trigger that tells a contact with an object of its own.
func (t *teller) reach(s *Sentence, i int, clause scan.Span) int {
	end := s.Triggers[i].End
	for _, m := range s.Triggers[i+1:] {
		if m.Start >= clause.End {
			break
		}
		if m.Trigger.Weak || m.Trigger.Role != "pair" || m.Start <= end+3 {
			continue
		}
		if len(t.headBehind(s, end, m.Start).actors) > 0 {
			return m.Start
		}
	}
	return clause.End
}

// plural tells whether the actor stands for people of both sides at once.
func plural(a *who.Actor) bool { return a.Kind == who.Pair || a.Kind == who.They }

// resolve says who the people of a group are. An office without a country is of the
// country of those named before it: "by both the president and the premier"; not where the text has spoken
// of its holder on the other side alone: "Putin and the premier", of Li Qiang.
func (t *teller) resolve(g group, s *Sentence, on model.Date) []Party {
	var out []Party
	for _, a := range g.actors {
		if n := len(out); n > 0 && a.Kind == who.Titled && a.Country == "" && !a.Plural && !t.heldAcross(a, out[n-1].Country, on) {
			same := *a
			same.Country = out[n-1].Country
			a = &same
		}
		out = append(out, t.parties(a, s, on)...)
	}
	if len(g.actors) != 2 || missing(out) == "" || third(out) || t.thirdIn(s, scan.Span{Start: s.Start, End: g.end}) {
		return out
	}
	if p, ok := t.besideOther(g.actors[0], g.actors[1], missing(out), on); ok {
		return []Party{p, out[len(out)-1]}
	}
	return out
}

// heldAcross tells whether of those who hold an office only the one of the other side was spoken of.
func (t *teller) heldAcross(a *who.Actor, country string, on model.Date) bool {
	if on.IsZero() {
		on = t.about()
	}
	if _, ours := t.holder(a.Office, country, on); ours || !isSide(country) {
		return false
	}
	_, theirs := t.holder(a.Office, who.Other(country), on)
	return theirs
}

// joined tells whether only words that join a list stand between two bytes.
func (st *Story) joined(from, to int) bool {
	from = st.overLife(from, to)
	if from < to && to-from <= st.far(2*againLetters) {
		to = st.beforeTwo(from, to)
	}
	if from >= to || to-from > 24 {
		return false
	}
	and := scan.In(st.Mentions.Words[scan.And], from, to)
	if len(and) == 0 || st.has(scan.Passive, scan.Span{Start: from, End: to}) {
		return false // "talked with Liang and was received by Xu"
	}
	letters, at := 0, from
	for _, w := range and {
		letters += countLetters(st.Text[at:max(at, w.Start)])
		at = max(at, w.End)
	}
	return letters+countLetters(st.Text[at:max(at, to)]) <= 4
}

// overLife is where a list goes on behind words between commas that only say who the one before them is: at the
// comma that closes them, where a word for "and" follows: "was received by Hu, who heads the party, and then by
// Jiang". Elsewhere it is the byte given.
func (st *Story) overLife(from, to int) int {
	if from >= to || !strings.HasPrefix(st.Text[from:to], ", ") {
		return from
	}
	life := st.firstWordIn(scan.Life, from, to)
	if life == nil || life.Start-from > len(", ") {
		return from
	}
	comma := strings.LastIndexByte(st.Text[life.End:to], ',')
	if comma < 0 || scan.HasMark(st.Text[life.End:life.End+comma], ",;:") {
		return from
	}
	at := life.End + comma
	if countLetters(st.Text[at:to]) == 0 || st.spelt(scan.And, at, to) {
		return at // "hosted Kabulov, who is new, Yue and West"
	}
	return from
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

// goesOnBy tells whether a list of one side goes on behind a comma, to end with a word for "and": "accompanied
// by Lavrov, Shoigu and Novak".
func (st *Story) goesOnBy(last, a, first *who.Actor) bool {
	if st.Preposed || !last.IsPerson() || last.Start < a.End || first.Country != a.Country || a.Country != last.Country {
		return false
	}
	return st.joined(a.End, last.Start) && !scan.HasMark(st.Text[a.End:last.Start], ",")
}

// beginsAnew is where somebody named leads what stands behind the last colon before the trigger, else the start
// of the sentence: "Yeltsin sent his envoy: Chernomyrdin was in Beijing and flew home".
func (st *Story) beginsAnew(s *Sentence, trig *scan.Mention) int {
	anew := s.Start + scan.LastMark(st.Text[s.Start:trig.Start], ":;")
	if slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return a.Kind == who.Named && !a.Owner && a.Start >= anew && a.Start <= anew+2 && a.End <= trig.Start
	}) {
		return anew
	}
	return s.Start
}

// firstWordIn is the first word of the class that stands between two bytes, nil when there is none.
func (st *Story) firstWordIn(c scan.Class, from, to int) *scan.Mention {
	if w := scan.In(st.Mentions.Words[c], from, to); len(w) > 0 {
		return &w[0]
	}
	return nil
}

// lastWordIn is the last word of the class that stands between two bytes, nil when there is none.
func (st *Story) lastWordIn(c scan.Class, from, to int) *scan.Mention {
	if w := scan.In(st.Mentions.Words[c], from, to); len(w) > 0 {
		return &w[len(w)-1]
	}
	return nil
}

// spelt tells whether a word of the class, and not a mark for one, stands between two bytes: "and", not a comma.
func (st *Story) spelt(c scan.Class, from, to int) bool {
	return slices.ContainsFunc(scan.In(st.Mentions.Words[c], from, to), func(w scan.Mention) bool {
		return countLetters(st.Text[w.Start:w.End]) > 0
	})
}

// commaAt tells whether a comma stands at a byte.
func (st *Story) commaAt(at int) bool {
	return scan.Mark(st.Text[at:min(len(st.Text), at+utf8.UTFMax)], ",") == 0
}

// countLetters is how many letters a text has: spaces and marks say nothing.
func countLetters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
