package frame

import (
	"slices"
	"strings"

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

// ofNextClause tells whether a comma behind somebody whom a verb stands before opens another clause, with
// a pronoun ("was received by Putin, and he called on") or an object ("met Lavrov, and with Rudenko talked").
func (st *Story) ofNextClause(s *Sentence, a, b *who.Actor) bool {
	if st.Preposed && scan.HasMark(st.Text[a.End:b.Start], ",") && st.objectOf(s, group{actors: []*who.Actor{a}, start: a.Start, end: a.End}) {
		return true
	}
	return caseParts(a, b) || b.Kind == who.He && !b.Object && scan.HasMark(st.Text[a.End:b.Start], ",") && (st.Mentions.Inverted || countLetters(st.Text[a.End:b.Start]) > 0) && len(scan.In(s.Triggers, s.Start, a.Start)) > 0
}

// caseParts tells whether the cases of two who stand side by side keep them from being a list: the later one is a
// subject, the one before is not. "On the first day of Putin's visit to China, Lavrov and Li signed".
func caseParts(a, b *who.Actor) bool {
	return b.Cases == 1 && a.Cases != 0 && a.Cases&1 == 0
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

// plural tells whether the actor stands for people of both sides at once.
func plural(a *who.Actor) bool { return a.Kind == who.Pair || a.Kind == who.They }

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
	if st.has(scan.Passive, scan.Span{Start: from, End: to}) {
		return false // "talked with Liang and was received by Xu"
	}
	letters, at := 0, from
	for _, w := range and {
		letters += countLetters(st.Text[at:max(at, w.Start)])
		at = max(at, w.End)
	}
	letters += countLetters(st.Text[at:max(at, to)])
	return len(and) > 0 && letters <= 4
}

// overLife is where a list goes on behind words between commas that only say who the one before them is: at the
// comma that closes them, where a word for "and" follows: "was received by Hu, who heads the party, and then by
// Jiang". Elsewhere it is the byte given.
func (st *Story) overLife(from, to int) int {
	if from >= to || !strings.HasPrefix(st.Text[from:to], ", ") {
		return from
	}
	life := scan.In(st.Mentions.Words[scan.Life], from, to)
	if len(life) == 0 || life[0].Start-from > len(", ") {
		return from
	}
	comma := strings.LastIndexByte(st.Text[life[0].End:to], ',')
	if comma < 0 || scan.HasMark(st.Text[life[0].End:life[0].End+comma], ",;:") {
		return from
	}
	at := life[0].End + comma
	if countLetters(st.Text[at:to]) == 0 {
		return at // "hosted Kabulov, who is new, Yue and West"
	}
	for _, w := range scan.In(st.Mentions.Words[scan.And], at, to) {
		if countLetters(st.Text[w.Start:w.End]) > 0 {
			return at
		}
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
	return !st.Preposed && last.IsPerson() && last.Start >= a.End && first.Country == a.Country && a.Country == last.Country &&
		st.joined(a.End, last.Start) && !scan.HasMark(st.Text[a.End:last.Start], ",")
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
