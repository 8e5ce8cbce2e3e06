package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

// typeOf is the type of the contact that the trigger tells of. A word for the telephone or
// for video behind its own part of the clause, where other people are named, is not of it, nor, where
// clauses run on at commas, one that tells before a comma of the contact of others.
func (t *teller) typeOf(s *Sentence, trig *scan.Mention, clause scan.Span) model.Type {
	for _, m := range scan.In(s.Triggers, clause.Start, trig.Start) {
		if !t.Preposed || !byWire(model.Type(m.Trigger.Type)) {
			continue
		}
		comma := m.End + scan.Mark(t.Text[m.End:trig.Start], ",;")
		if comma >= m.End && t.personBetween(s, comma, trig.Start) {
			clause.Start = comma
		}
	}
	if t.isInfinitive(trig) {
		clause.Start = trig.Start // "agreed by telephone to meet"
	}
	if at := t.behindRemote(s, trig); at > clause.Start {
		clause.Start = at
	}
	clause = t.besideOthers(s, trig, clause)
	own := t.ownPart(trig, clause)
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Kind == who.Named && a.Start >= own.End && a.End <= clause.End {
			return what.Type(t.Text, trig, t.Mentions, own)
		}
	}
	return what.Type(t.Text, trig, t.Mentions, clause)
}

// isInfinitive tells whether the trigger is a verb right behind the word of the infinitive that no word of
// planning before it holds: "agreed by telephone to meet", but not "is to meet".
func (st *Story) isInfinitive(trig *scan.Mention) bool {
	if !meets(trig) || trig.Trigger.Noun || st.Preposed {
		return false
	}
	to, ok := st.infinitiveBefore(trig, 0)
	return ok && !slices.ContainsFunc(overlapping(st.Mentions.Words[scan.Plan], to), func(w scan.Mention) bool {
		return w.End <= trig.Start
	})
}

// ownPart is the part of the clause that ends at the comma behind the trigger, where objects
// stand right behind their verb: behind it the sentence goes on to something else ("A
// consulted with B, to prepare C's visit"). Elsewhere it is the clause.
func (st *Story) ownPart(trig *scan.Mention, clause scan.Span) scan.Span {
	if !st.Preposed || clause.End <= trig.End {
		return clause
	}
	if i := scan.Mark(st.Text[trig.End:clause.End], ",;"); i >= 0 {
		clause.End = trig.End + i
	}
	return clause
}

// behindRemote is the comma behind which the sentence comes to the trigger from a call that it names only to
// say when that was: "After a phone call with Xi, Putin received Wang". It is 0 where it does not.
func (st *Story) behindRemote(s *Sentence, trig *scan.Mention) int {
	if st.Preposed {
		return 0
	}
	for _, m := range scan.In(s.Triggers, s.Start, trig.Start) {
		if !byWire(model.Type(m.Trigger.Type)) || !st.tellsWhen(s.Start, &m) {
			continue
		}
		comma := m.End + strings.LastIndexByte(st.Text[m.End:trig.Start], ',')
		if comma >= m.End && st.personBetween(s, comma, trig.Start) {
			return comma
		}
	}
	return 0
}

// besideOthers is what is left of a clause around a trigger where words for "and", or commas, part it from others that
// tell of contacts too, and it has a day, month or place of its own: "spoke by phone in January and met in Moscow
// in May".
func (st *Story) besideOthers(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	part := st.partOf(s, trig, clause)
	if st.dayBetween(s, part.Start, part.End) || spotBetween(s, part.Start-1, part.End+1) != nil {
		return part
	}
	return clause
}

// partOf is the part of a clause around the trigger between the words for "and", or commas, nearest to it that part
// it from others by which people met or talked.
func (st *Story) partOf(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	part := clause
	near := scan.Span{Start: max(clause.Start, trig.Start-st.far(partReach)), End: min(clause.End, trig.End+st.far(partReach))}
	if at := st.joint(s, near.Start, trig.Start, true); slices.ContainsFunc(scan.In(s.Triggers, near.Start, at), converses) {
		part.Start = at
	}
	at := st.joint(s, trig.End, near.End, false)
	if at > 0 && slices.ContainsFunc(scan.In(s.Triggers, at, near.End), converses) {
		part.End = at
	}
	return part
}

// partReach is how many letters off those others may be told.
const partReach = 160

// converses tells the verbs and nouns by which two met, or talked by wire.
func converses(m scan.Mention) bool { return meets(&m) || byWire(model.Type(m.Trigger.Type)) }

// joint is the last comma or word for "and" between two bytes that does not join names, or the first; 0 where there
// is none.
func (st *Story) joint(s *Sentence, from, to int, last bool) int {
	at := 0
	for i := from; i < to; {
		mark := scan.Span{Start: to, End: to}
		if n := scan.Mark(st.Text[i:to], ",;"); n >= 0 {
			mark = scan.Span{Start: i + n, End: i + n + 1}
		}
		if and := st.wordsBetween(scan.And, i, mark.Start); len(and) > 0 {
			mark = scan.Span{Start: and[0].Start, End: and[0].End}
		}
		if i = mark.End; mark.Start == to || joinsNames(s, mark) {
			continue
		}
		if at = mark.Start; !last {
			break
		}
	}
	return at
}

// joinsNames tells whether people stand right before and right behind the words.
func joinsNames(s *Sentence, words scan.Span) bool {
	before := func(a who.Actor) bool { return a.IsPerson() && a.End <= words.Start && words.Start-a.End <= 1 }
	behind := func(a who.Actor) bool { return a.IsPerson() && a.Start >= words.End && a.Start-words.End <= len(" ") }
	return slices.ContainsFunc(s.Actors, before) && slices.ContainsFunc(s.Actors, behind)
}

// onlyLinks tells whether the words for a video link say no more than how those were joined who sign in the same
// sentence: "each at one end of a video link, the two signed a memorandum".
func (st *Story) onlyLinks(s *Sentence, trig *scan.Mention) bool {
	signs, by := false, overlapping(st.Mentions.Words[scan.Video], *trig)
	if len(by) == 0 || by[0].Start >= trig.Start || by[len(by)-1].End < trig.End {
		return false // talks by video
	}
	for _, m := range s.Triggers {
		switch {
		case m.Start == trig.Start || m.Trigger.Weak:
		case m.Trigger.Role == "sign":
			signs = true
		case m.Trigger.Role == "pair" || m.Trigger.Role == "echo" || m.Trigger.Role == "attend":
			return false
		}
	}
	return signs
}

// talksByWire tells whether a word for talks of any kind is for the call, or the video link, that is being
// told of, and not for a further one that is to come.
func (t *teller) talksByWire(f *Frame, mood what.Mood, named bool) bool {
	m := t.focus
	if m == nil || !byWire(m.Type) || f.Type != model.Meeting || !f.weak && !f.back {
		return false
	}
	if f.again && mood == what.Announced || f.Stated && t.comes(f.Date) {
		return false
	}
	return !named || people(m, f)
}

// onJourney tells whether the contact has a day of its own, and the words behind it say on whose journey
// it was: "The last time they talked was on 24 October, when Putin came to Beijing".
func (t *teller) onJourney(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if !f.Stated || model.Overlaps(f.Date, t.focus.Date) {
		return false
	}
	for _, class := range [...]scan.Class{scan.Boundary, scan.Sidelines} {
		for _, w := range t.words(class, trig.End, s.End) {
			if on := travels(s, w.End, s.End); len(on) > 0 && t.lettersIn(w.End, on[0].Start) <= journeyReach {
				return true
			}
		}
	}
	return false
}

// journeyReach is how many letters the traveller's name takes between "when" and his journey.
const journeyReach = 32

// medium makes a call or a video link of a conversation told without a place, where one of
// the sentences that tell of it, or one right before or behind, says how the two were
// joined: "The presidents were on the telephone. In Tuesday's conversation they …", "He had
// his first talk with Dong on Monday. It was by video."
func (t *teller) medium(f *Frame) {
	if f.Type != model.Meeting || f.Third || f.Occasion != nil {
		return
	}
	if (f.weak || f.back) && f.Place == nil {
		for _, i := range t.headlines {
			if namesBoth(&t.Sentences[i]) && t.joinedBy(f, i) {
				return // "By telephone: how the two worked": an article about calls
			}
		}
	}
	if f.Country != "" {
		if t.placedBehind(f) || t.eachAtHome(&t.Sentences[f.sentence]) {
			t.joinedBy(f, f.sentence)
		}
		return
	}
	block := t.Sentences[f.sentence].Block
	for i := f.sentence; t.stillTold(f, i); i++ {
		if t.joinedBy(f, i) {
			return
		}
	}
	first := max(0, f.sentence-mediumReach)
	for i := f.sentence - 1; i >= first && t.Sentences[i].Block == block; i-- {
		if i < f.sentence-1 && (t.anybody(&t.Sentences[i]) || t.somewhere(&t.Sentences[i])) {
			continue // who has met elsewhere says nothing of those behind
		}
		if t.joinedBy(f, i) {
			return
		}
	}
}

// stillTold tells whether the i-th sentence may still be of the talks: it stands in their paragraph no further than
// right behind them, or goes on about those two without naming anybody.
func (t *teller) stillTold(f *Frame, i int) bool {
	if i > min(f.last+howReach, f.sentence+mediumReach, len(t.Sentences)-1) {
		return false
	}
	return i <= f.last+1 && t.oneParagraph(f.sentence, i) || t.goesOnUnnamed(&t.Sentences[i])
}

// howReach is how many sentences behind talks those that name nobody may say how the two were joined.
const howReach = 2

// goesOnUnnamed tells whether a sentence goes on about the talks of the two, naming nobody, no place and no other
// time: "They went over trade", "The call lasted an hour".
func (t *teller) goesOnUnnamed(s *Sentence) bool {
	if s.Headline || s.Caption || !onlyPairs(s, s.Span) || dated(s) || t.somewhere(s) {
		return false
	}
	for _, c := range [...]scan.Class{scan.Also, scan.Habit, scan.Negation, scan.Plan, scan.Cancel} {
		if t.has(c, s.Span) {
			return false
		}
	}
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return meets(&m) || m.Trigger.Role == "echo" || byWire(model.Type(m.Trigger.Type))
	})
}

// saysHow tells whether f says no more of the talks told as g than how the two were joined: "They conversed for an
// hour. They were on the telephone."
func (t *teller) saysHow(g, f *Frame) bool {
	if !byWire(f.Type) || g.Type != model.Meeting || g.Status != f.Status || g.Country != "" || g.Occasion != nil {
		return false
	}
	if g.Third || f.Stated || f.again || f.before || f.sentence <= g.last || f.sentence > g.last+howReach {
		return false
	}
	for i := g.last + 1; i <= f.sentence; i++ {
		if !t.goesOnUnnamed(&t.Sentences[i]) {
			return false
		}
	}
	return true
}

// mediumReach is how many sentences before a contact its paragraph may say how those who
// talked were joined, and over how many that tell of it.
const mediumReach = 4

// placedBehind tells whether only sentences behind that of the contact name its place, which may be
// that of a matter: "He talked to Xi by video. They went over the negotiations in Abu Dhabi."
func (st *Story) placedBehind(f *Frame) bool {
	return !slices.ContainsFunc(f.Why["place"], func(r model.Reason) bool { return r.Start < st.Sentences[f.sentence].End })
}

// joinedBy makes f what the i-th sentence says of how the two were joined, if it does.
func (t *teller) joinedBy(f *Frame, i int) bool {
	s := &t.Sentences[i]
	outside := i < f.sentence || i > f.last
	if outside && f.Stated && dated(s) && !t.spans(s, f.Date) {
		return false
	}
	if slices.ContainsFunc(t.around(f), func(g *Frame) bool { return g != f && toldAmong([]*Frame{g}, i, i+1) }) {
		return false
	}
	if i != f.sentence && (t.somewhere(s) || t.others(slices.Concat(f.China, f.Russia), i, i+1)) {
		return false
	}
	for _, m := range [...]struct {
		words []scan.Mention
		makes model.Type
	}{{t.words(scan.Video, s.Start, s.End), model.Video}, {what.Phones(t.Mentions, s.Span), model.Call}} {
		if w := m.words; len(w) > 0 && !(i == f.sentence && t.behindClause(f, w[0].Start)) {
			f.Type = m.makes
			f.because("type", "frame.medium-beside", w[0].Start, w[0].End)
			return true
		}
	}
	return false
}

// behindClause tells whether a byte stands in a clause behind that of the contact, about
// somebody else: "received him, after which the guest chatted online".
func (st *Story) behindClause(f *Frame, at int) bool {
	told, s := f.Why["type"][0].End, &st.Sentences[f.sentence]
	for _, w := range st.words(scan.Boundary, min(told, at), at) {
		if slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.Start >= w.End && a.End <= at }) {
			return true
		}
	}
	return false
}

// spans tells whether the first time that a sentence names holds the day: "In December they
// turned to video links. On the 2nd …".
func (t *teller) spans(s *Sentence, day model.Date) bool {
	d, ok := s.Dates[0].Resolve(t.contextFor(&s.Dates[0], what.Told))
	return ok && model.Contains(d, day)
}

// eachAtHome tells whether the sentence names a city of either side, none of which is the goal of a journey:
// with a word for a video link in it, each sat at home. "From Beijing Sun, with Golikova in Moscow, chaired".
func (st *Story) eachAtHome(s *Sentence) bool {
	var cn, ru bool
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Place != nil {
			cn, ru = cn || sp.Country == "CN", ru || sp.Country == "RU"
		}
	}
	return cn && ru && st.has(scan.Video, s.Span) && !travelBetween(s, s.Start, s.End)
}
