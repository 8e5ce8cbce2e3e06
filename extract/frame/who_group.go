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

// accompanied tells whether the person is named only as the one whom others
// came with: "Lavrov, who accompanied Putin".
func (t *teller) accompanied(s *Sentence, a *who.Actor) bool {
	return t.listed(s, a) || t.genitive(s, a) || t.source(s, a) || t.travelsAlong(s, a)
}

// listed tells whether a word such as "accompanied by" or "in the presence of" stands
// before the person, or before the first of those named with them.
func (t *teller) listed(s *Sentence, a *who.Actor) bool {
	yes, known := t.inLists[a]
	if !known {
		yes = t.inList(s, a)
		t.inLists[a] = yes
	}
	return yes
}

// inList answers the question of listed. Of whom a clause behind tells, he is not only named with
// others: "at the invitation of Tang, whom he met on Friday".
func (t *teller) inList(s *Sentence, a *who.Actor) bool {
	if w := scan.In(t.Mentions.Words[scan.Antecedent], a.End, min(s.End, a.End+t.far(len(", together with whom")))); len(w) > 0 && countLetters(t.Text[a.End:w[0].Start]) <= len("with") {
		return false
	}
	for i := range s.Actors {
		b := &s.Actors[i]
		if b == a || !b.IsPerson() || b.End > a.Start || !t.joined(b.End, a.Start) {
			continue
		}
		if !scan.HasMark(t.Text[b.End:a.Start], ",") || i+2 < len(s.Actors) && t.goesOnBy(&s.Actors[i+2], a, b) {
			return t.listed(s, b)
		}
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Listed], max(s.Start, a.Start-t.far(listedReach)), a.Start) {
		if !scan.HasMark(t.Text[w.End:a.Start], ",") && !t.another(s, w.End, a) && !t.ungoverned(s, w, a) {
			return true
		}
	}
	return false
}

// listedReach is how many bytes before a person "accompanied by" may begin.
const listedReach = 48

// genitive tells whether the person is only named as whose something is, while
// somebody else leads the sentence: "he accepted the invitation of Xi and will …".
func (st *Story) genitive(s *Sentence, a *who.Actor) bool {
	w := scan.In(st.Mentions.Words[scan.Genitive], max(s.Start, a.Start-12), a.Start)
	if a.Owner && travelBetween(s, a.End, a.End+ownership) {
		return false // "in the course of Xi's visit"
	}
	if len(w) == 0 || countLetters(st.Text[w[len(w)-1].End:a.Start]) > 4 {
		return false
	}
	if st.related(s, w[len(w)-1].Start) && (scan.Mark(st.Text[a.End:min(len(st.Text), a.End+utf8.UTFMax)], ",") == 0 || st.namedNext(s, a)) {
		return true // "the predecessor of Li, Wei,"
	}
	for i := range s.Actors {
		if b := &s.Actors[i]; b.End <= a.Start && b.IsPerson() && !b.Owner {
			return scan.Mark(st.Text[a.End:min(len(st.Text), a.End+utf8.UTFMax)], ",") == 0 || len(scan.In(s.Triggers, b.End, a.Start)) == 0
		}
	}
	return false
}

// related tells whether a word for what one is to another stands before a byte: "the predecessor of".
func (st *Story) related(s *Sentence, at int) bool {
	return len(scan.In(st.Mentions.Words[scan.Apposition], max(s.Start, at-st.far(24)), at)) > 0
}

// namedNext tells whether somebody else is named right behind the person: "Li's predecessor is Wei".
func (st *Story) namedNext(s *Sentence, a *who.Actor) bool {
	return slices.ContainsFunc(s.Actors, func(b who.Actor) bool {
		return b.Kind == who.Named && b.Start > a.End && countLetters(st.Text[a.End:b.Start]) <= len("la ong") && b.Country == a.Country
	})
}

// ownsElse tells whether "Putin's" belongs to something other than the word at a byte.
func (st *Story) ownsElse(a *who.Actor, at int) bool {
	return at-a.End > st.far(ownership) || scan.HasMark(st.Text[a.End:at], ",;:(")
}

// ownership is how far behind "Putin's" the word may stand that it belongs to.
const ownership = 24

// enclosed is the clause between commas right before a verb, that says something of its
// subject: "Wei, who was named minister in March, landed". It is empty where there is none.
func (t *teller) enclosed(s *Sentence, at int) scan.Span {
	comma := strings.LastIndexByte(t.Text[s.Start:at], ',')
	if t.Preposed || comma < 0 {
		return scan.Span{}
	}
	words := scan.In(t.boundaries(s), s.Start, s.Start+comma)
	if len(words) == 0 {
		return scan.Span{}
	}
	w := words[len(words)-1]
	for i := len(words) - 2; i >= 0 && !strings.Contains(t.Text[words[i].End:w.Start]+t.Text[w.Start:w.End], ","); i-- {
		w = words[i] // "who took office in May and is expected to leave it, saw"
	}
	if at-s.Start-comma-t.planBytes(s.Start+comma, at) > enclosedReach && !t.cameAside(s, w, scan.Span{Start: s.Start + comma, End: at}) {
		return scan.Span{}
	}
	if !strings.HasSuffix(t.Text[s.Start:w.Start], ", ") && !strings.HasPrefix(t.Text[w.Start:w.End], ", ") || strings.Contains(t.Text[w.End:s.Start+comma], ",") {
		return scan.Span{}
	}
	if len(overlapping(t.Mentions.Words[scan.Led], w)) > 0 {
		return scan.Span{} // "the delegation, which Volodin heads, landed": he did
	}
	return scan.Span{Start: w.Start, End: s.Start + comma + 1}
}

// inWords tells whether somebody is named only in words between commas that say what another is,
// right before a verb: "Sechin, long an ally of Putin, met".
func (st *Story) inWords(s *Sentence, a *who.Actor, at int) bool {
	comma := strings.LastIndexByte(st.Text[s.Start:at], ',') + s.Start
	if st.Preposed || comma < a.End || at-comma-st.planBytes(comma, at) > enclosedReach || comma > a.End && st.subjectCase(a) {
		return false
	}
	for i := len(s.Actors) - 1; i >= 0; i-- {
		of := &s.Actors[i]
		if of.End > a.Start || of.Kind > who.Titled || of.Owner {
			continue
		}
		behind := scan.Span{Start: of.End, End: a.Start}
		return (st.Text[of.End] == ',' || scan.HasMark(st.Text[of.Start:of.End], ",")) && countLetters(st.Text[of.End:a.Start]) > 4 &&
			!st.source(s, of) && len(scan.In(s.Triggers, of.End, comma)) == 0 && !st.has(scan.Boundary, behind)
	}
	return false
}

// enclosedReach is how many bytes behind the comma that closes it the verb may stand,
// but for the words that announce what it tells.
const enclosedReach = 8

// planBytes is how many bytes the words that announce take from right behind one byte
// to right before another: ", is also scheduled to call".
func (st *Story) planBytes(from, to int) int {
	end := from
	for _, c := range [...]scan.Class{scan.PlanBehind, scan.Plan} {
		for _, w := range scan.In(st.Mentions.Words[c], from, to) {
			if w.Start-end <= enclosedReach {
				end = max(end, w.End)
			}
		}
	}
	return end - from
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
		if !a.IsPerson() || a.End > at || a.Owner && t.ownsElse(a, at) || t.accompanied(s, a) || t.saysSo(s, a) || t.travelsBeforeAnd(s, a, at) || t.thirdBeside(s, a, at) {
			continue
		}
		if len(g.actors) > 0 && (!t.joined(a.End, g.start) && !t.adjoin(a, g.actors[0]) || plural(a) || plural(g.actors[0])) {
			break
		}
		if len(g.actors) > 0 && (t.ofNextClause(s, a, g.actors[0]) || len(g.actors) == 1 && t.behindOpening(s, a, g.actors[0])) {
			break
		}
		if len(g.actors) == 0 && t.inWords(s, a, at) {
			continue
		}
		g.actors = append([]*who.Actor{a}, g.actors...)
		g.start = a.Start
		if g.end == 0 {
			g.end = a.End
		}
	}
	return g
}

// ofNextClause tells whether a comma behind somebody whom a verb stands before opens another clause, with
// a pronoun ("was received by Putin, and he called on") or an object ("met Lavrov, and with Rudenko talked").
func (st *Story) ofNextClause(s *Sentence, a, b *who.Actor) bool {
	if st.Preposed && scan.HasMark(st.Text[a.End:b.Start], ",") && st.objectOf(s, group{actors: []*who.Actor{a}, start: a.Start, end: a.End}) {
		return true
	}
	return caseParts(a, b) || b.Kind == who.He && !b.Object && scan.HasMark(st.Text[a.End:b.Start], ",") && (st.Mentions.Inverted || countLetters(st.Text[a.End:b.Start]) > 0) && len(scan.In(s.Triggers, s.Start, a.Start)) > 0
}

// plural tells whether the actor stands for people of both sides at once.
func plural(a *who.Actor) bool { return a.Kind == who.Pair || a.Kind == who.They }

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
	w := scan.In(st.Mentions.Words[scan.Saying], trig.End, min(len(st.Text), trig.End+st.far(len(" that"))))
	return trig.Trigger.Weak && !trig.Trigger.Noun && len(w) > 0 && w[0].Start-trig.End <= 1
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
		if !a.IsPerson() || a.Start < at || len(g.actors) == 0 && (passed(s, a) || st.ofRelation(s, i)) {
			continue
		}
		if len(g.actors) > 0 && (!st.joined(g.end, a.Start) && !st.adjoin(g.actors[len(g.actors)-1], a) || plural(a) || plural(g.actors[0]) || scan.HasMark(st.Text[g.end:a.Start], ",") && (a.Owner || st.has(scan.And, scan.Span{Start: g.end, End: a.Start}) && st.actsNext(s, a))) {
			break
		}
		if len(g.actors) == 0 {
			g.start = a.Start
		}
		g.actors = append(g.actors, a)
		g.end = a.End
	}
	return g
}

// ofRelation tells whether the i-th actor only says whose man is named right behind:
// "met Hu's predecessor, Jiang Zemin".
func (st *Story) ofRelation(s *Sentence, i int) bool {
	a := &s.Actors[i]
	if w := scan.In(st.Mentions.Words[scan.Genitive], max(s.Start, a.Start-12), a.Start); len(w) > 0 && st.related(s, w[len(w)-1].Start) && st.namedNext(s, a) {
		return true // "the predecessor of Hu, Jiang Zemin"
	}
	if !a.Owner || i+1 == len(s.Actors) {
		return false
	}
	b := &s.Actors[i+1]
	between := scan.Span{Start: a.End, End: b.Start}
	if b.Kind != who.Named || b.Country != a.Country || between.End-between.Start > st.far(relationReach) || len(scan.In(s.Triggers, a.End, b.Start)) > 0 {
		return false
	}
	for _, c := range [...]scan.Class{scan.And, scan.Toward, scan.Locative, scan.Genitive, scan.Boundary, scan.Beside, scan.Belonging} {
		for _, w := range scan.In(st.Mentions.Words[c], between.Start, between.End) {
			if countLetters(st.Text[w.Start:w.End]) > 0 {
				return false
			}
		}
	}
	return true
}

// relationReach is how many letters may part the owner from whom he is related to.
const relationReach = 32

// reach is how far behind a trigger its object may stand: to the end of the
// clause, or to the next trigger that tells a contact with an object of its own.
func (t *teller) reach(s *Sentence, i int, clause scan.Span) int {
	for _, m := range s.Triggers[i+1:] {
		if m.Start >= clause.End {
			break
		}
		if !m.Trigger.Weak && m.Trigger.Role == "pair" && m.Start > s.Triggers[i].End+3 {
			if len(t.headBehind(s, s.Triggers[i].End, m.Start).actors) > 0 {
				return m.Start
			}
		}
	}
	return clause.End
}

func countLetters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// resolve says who the people of a group are. An office without a country is of the
// country of those named before it: "by both the president and the premier".
func (t *teller) resolve(g group, s *Sentence, on model.Date) []Party {
	var out []Party
	for _, a := range g.actors {
		if n := len(out); n > 0 && a.Kind == who.Titled && a.Country == "" && !a.Plural {
			same := *a
			same.Country = out[n-1].Country
			a = &same
		}
		out = append(out, t.parties(a, s, on)...)
	}
	if len(g.actors) == 2 && missing(out) != "" && !third(out) && !t.thirdIn(s, scan.Span{Start: s.Start, End: g.end}) {
		if p, ok := t.besideOther(g.actors[0], g.actors[1], missing(out), on); ok {
			return []Party{p, out[len(out)-1]}
		}
	}
	return out
}

// complete tells whether both sides are among the parties.
func complete(ps []Party) bool { return len(ps) > 1 && missing(ps) == "" }

// missing returns the side that is not among the parties, "" when both are or none is.
func missing(ps []Party) string {
	var cn, ru bool
	for _, p := range ps {
		cn = cn || p.Country == "CN"
		ru = ru || p.Country == "RU"
	}
	switch {
	case cn && !ru:
		return "RU"
	case ru && !cn:
		return "CN"
	}
	return ""
}

// third tells whether a person of a third country is among the parties.
func third(ps []Party) bool {
	for _, p := range ps {
		if p.Country != "" && p.Country != "CN" && p.Country != "RU" {
			return true
		}
	}
	return false
}

// thirdIn tells whether the span names a person of a third country.
func (st *Story) thirdIn(s *Sentence, span scan.Span) bool {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Third() && a.Start >= span.Start && a.End <= span.End {
			return true
		}
	}
	return false
}

// hasThird tells whether the sentence names a person of a third country.
func (st *Story) hasThird(s *Sentence) bool {
	for i := range s.Actors {
		if s.Actors[i].Third() {
			return true
		}
	}
	return false
}

// bodies tells whether the sentence names organs or officials of a state: "Russian and
// Japanese officials".
func (st *Story) bodies(s *Sentence) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Kind == who.Body })
}

// announces tells whether the party speaks for others and takes no part itself.
func (st *Story) announces(p Party) bool {
	if p.Office == "spokesperson" {
		return true
	}
	return p.Person != nil && p.Person.Spokes
}

// announcer tells whether the words name one who speaks for others.
func (st *Story) announcer(a *who.Actor) bool {
	return a.Kind <= who.Titled && st.announces(Party{Person: a.Person, Office: a.Office})
}
