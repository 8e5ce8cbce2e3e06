package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// In some languages what belongs to a verb or a noun stands before it: "to Moscow
// travelled", "the to-Moscow-travelled minister".

// goalBefore is the goal that stands before the trigger behind a word for "to", or
// right before it behind one for "in": "is in Moscow visiting".
func goalBefore(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	for i := len(s.Spots) - 1; i >= 0; i-- {
		sp := s.Spots[i]
		if sp.End > trig.Start || sp.Start < clause.Start || sp.Country == "" {
			continue
		}
		if sp.Relation == where.Toward || sp.Relation == where.In && trig.Start-sp.End <= besideVerb {
			return sp, true
		}
	}
	return where.Spot{}, false
}

// besideVerb is how many bytes before a verb the place of its clause may stand.
const besideVerb = 12

// qualified is the traveller whom a clause before the name describes: "to China for
// talks come" and, behind a word of belonging, "Lavrov".
func (t *teller) qualified(s *Sentence, trig *scan.Mention, goal where.Spot, on model.Date) (Party, bool) {
	if !t.Preposed {
		return t.describedBehind(s, trig, goal, on)
	}
	g := t.headBehind(s, trig.End, s.End)
	if len(g.actors) == 0 || t.pauseIn(trig.End, g.start) {
		return Party{}, false
	}
	if of, ok := t.lastWord(scan.Belonging, trig.End, g.start); !ok || of.End != g.start {
		return Party{}, false
	}
	ps := t.resolve(g, s, on)
	if len(ps) == 0 || ps[0].Country == goal.Country {
		return Party{}, false
	}
	return ps[0], true
}

// acts tells whether nothing but a day stands between those before the verb and it: they are
// its subject, whatever verb stands before them ("discussed Xi's in June visiting Russia").
func (st *Story) acts(s *Sentence, g group, trig *scan.Mention) bool {
	return len(g.actors) == 1 && st.lettersIn(g.end, trig.Start)-st.dateLetters(s, g.end, trig.Start) <= 1
}

// ofNextVerb tells whether the place behind the trigger is that of a verb that follows, where
// places stand before their verbs: of one that it discusses, or behind a comma.
func (st *Story) ofNextVerb(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if !trig.Trigger.Weak && !st.commaIn(trig.End, sp.Start) {
		return false
	}
	for _, m := range scan.In(s.Triggers, sp.End, s.End) {
		if st.commaIn(sp.End, m.Start) {
			return false
		}
		if meets(&m) {
			return true
		}
	}
	return false
}

// ofNextDeed tells whether the building behind the trigger is where somebody did, alone, what stands
// behind another comma's words for it: "met Chuychenko, and at the embassy saw its staff".
func (st *Story) ofNextDeed(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if !st.Preposed || sp.Site == nil || sp.Start < trig.End {
		return false
	}
	comma := scan.LastMark(st.Text[trig.End:sp.Start], ",;")
	if comma == 0 || st.lettersIn(trig.End+comma, sp.Start) > deedLetters {
		return false
	}
	end := s.End
	if at := scan.Mark(st.Text[sp.End:s.End], ",;."); at >= 0 {
		end = sp.End + at
	}
	both := slices.ContainsFunc(scan.In(s.Triggers, sp.End, end), func(m scan.Mention) bool { return !m.Trigger.Dated })
	return !both && st.lettersIn(sp.End, end) > 0
}

// deedLetters is how many letters may stand between a comma and the building: "and then at".
const deedLetters = 4

// stillSubject keeps of those of both sides who stand before an earlier contact of the
// sentence the one who goes on to meet the person right behind the trigger: "A on the 29th
// talked with B, on the 30th met C".
func (t *teller) stillSubject(s *Sentence, trig *scan.Mention, left, right group, on model.Date) group {
	if !t.Preposed || len(left.actors) < 2 || len(right.actors) == 0 {
		return left
	}
	if right.start-trig.End > objectLetters || !t.toldBetween(s, left.end, trig.Start) {
		return left
	}
	met := t.resolve(right, s, on)
	if third(met) {
		return alone(left.actors[0]) // who met an outsider
	}
	want := missing(ours(met))
	if want == "" {
		return left
	}
	for _, a := range left.actors {
		if ps := t.parties(a, s, on); len(ps) == 1 && ps[0].Country == want {
			return alone(a)
		}
	}
	return left
}

// alone is the group of one.
func alone(a *who.Actor) group { return group{actors: []*who.Actor{a}, start: a.Start, end: a.End} }

// objectLetters is how many bytes behind its verb an object may begin.
const objectLetters = 9

// spokeThere returns the two of whom one speaks to the other behind the comma that closes the
// words for their talks: "in Beijing on a day held talks, Wang to Lavrov said". Where he speaks
// to nobody, it is the one with whom he was just told of, who answers, or who has come to him.
func (t *teller) spokeThere(s *Sentence, f *Frame, trig *scan.Mention, left, right group) []Party {
	if !t.Preposed || trig.Trigger.Role != "echo" || len(right.actors) > 0 || len(left.actors) > 1 {
		return nil
	}
	a := t.firstPerson(s)
	if a == nil || len(left.actors) > 0 && (a != left.actors[0] || a.Owner) {
		return nil
	}
	ps := t.parties(a, s, f.Date)
	behind := a.Start > trig.End
	saidThere := behind && t.speaks(s, a, s.End) && scan.HasMark(t.Text[trig.End:a.Start], ",")
	if w := t.words(scan.Speech, trig.End, s.End); len(left.actors) > 0 && len(w) > 0 {
		saidThere = w[0].Start == trig.End // "Wen at the meeting said"
	}
	if b := t.spokenTo(s, a); b != nil && behind {
		ps = append(ps, t.parties(b, s, f.Date)...)
	} else if len(ps) == 1 && saidThere && !t.announces(ps[0]) {
		ps = t.withPartner(s, f, ps)
	}
	if !complete(ps) {
		return nil
	}
	return ps
}

// spokenTo returns whom somebody speaks to, named behind him and a word for "to"; nil where
// nobody stands there.
func (st *Story) spokenTo(s *Sentence, a *who.Actor) *who.Actor {
	i := slices.IndexFunc(s.Actors, func(b who.Actor) bool { return b.IsPerson() && b.Start > a.End })
	if i < 0 {
		return nil
	}
	b := &s.Actors[i]
	to := st.words(scan.Facing, a.End, b.Start)
	if len(to) == 0 || to[0].Start != a.End || to[len(to)-1].End != b.Start {
		return nil
	}
	return b
}

// withPartner adds to who speaks at talks who took part in them with him.
func (t *teller) withPartner(s *Sentence, f *Frame, ps []Party) []Party {
	if m := t.focus; m != nil && inFocus(m, ps) {
		if !f.Stated || len(m.China) != 1 || len(m.Russia) != 1 {
			return nil // it goes on about them
		}
		return slices.Concat(m.China, m.Russia)
	}
	want := missing(ps)
	if p, ok := t.whoAnswers(s, f.Date); ok && p.Country == want {
		return append(ps, p)
	}
	if p, ok := t.whoTravels(); ok && p.Country == want && t.lastVisit.last == t.i-1 {
		return append(ps, p)
	}
	return nil
}

// whoAnswers is the one who speaks in the next sentence of the paragraph, and opens it.
func (t *teller) whoAnswers(s *Sentence, on model.Date) (Party, bool) {
	if t.i+1 == len(t.Sentences) || t.Sentences[t.i+1].Block != s.Block {
		return Party{}, false
	}
	next := &t.Sentences[t.i+1]
	a := t.firstPerson(next)
	if a == nil || a.Start != next.Start || !t.speaks(next, a, next.End) {
		return Party{}, false
	}
	ps := t.parties(a, next, on)
	if len(ps) != 1 || t.announces(ps[0]) {
		return Party{}, false
	}
	return ps[0], true
}

// ofGuest tells whether the words between two points only say, before the name of somebody who is met, what he
// came for, where such words stand before names: "received the who-came-to-attend-the-three-way-talks Lavrov".
func (st *Story) ofGuest(s *Sentence, w scan.Span) bool {
	if !st.Preposed {
		return false
	}
	i := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.Start >= w.End })
	if i < 0 {
		return false
	}
	a := &s.Actors[i]
	if a.Third() || st.pauseIn(w.End, a.Start) {
		return false
	}
	of, ok := st.lastWord(scan.Belonging, w.End, a.Start)
	return ok && of.End == a.Start && st.metBefore(s, w)
}

// metBefore tells whether a verb of meeting stands before the words, with nobody and no comma between.
func (st *Story) metBefore(s *Sentence, w scan.Span) bool {
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return meets(&m) && m.End <= w.Start && !st.pauseIn(m.End, w.Start) && !st.personIn(s, scan.Span{Start: m.End, End: w.Start})
	})
}

// namesTalks tells whether the office of those before a point is but part of the name of talks that somebody named
// before it has held: "Li held with Mishustin the regular premiers' meeting, and met Putin".
func (st *Story) namesTalks(s *Sentence, a *who.Actor, at int) bool {
	if !st.Preposed || !plural(a) || !st.personIn(s, scan.Span{Start: s.Start, End: a.Start}) {
		return false
	}
	verb := false
	for _, m := range scan.In(s.Triggers, s.Start, at) {
		verb = verb || m.End == a.Start
		if m.Start >= a.Start && m.End > a.End && m.End <= at && (m.Start < a.End || verb && m.Start == a.End) {
			return true
		}
	}
	return false
}
