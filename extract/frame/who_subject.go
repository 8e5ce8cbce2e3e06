package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Who does what a trigger tells of, among those who stand before it.

// subjects are those before the trigger who do what it tells: nobody where a word that points
// back stands far from them, and who leads the sentence where they are another verb's objects.
func (t *teller) subjects(f *Frame, s *Sentence, trig *scan.Mention, left group) group {
	if f.back && (trig.Start-left.end > t.far(echoReach) || t.toldBetween(s, left.end, trig.Start) || t.objectOf(s, left) && third(t.resolve(left, s, f.Date))) {
		left = group{}
	}
	if len(left.actors) == 0 && !t.Preposed {
		left = t.relative(s, trig)
	}
	if p := t.reporter(s, left, trig, f.Date); p != nil {
		left = group{actors: []*who.Actor{p}, start: p.Start, end: p.End}
	}
	if p := t.leader(s, left, trig); p != nil && !(t.Preposed && len(left.actors) == 2 && complete(t.resolve(left, s, f.Date))) {
		left = group{actors: []*who.Actor{p}, start: p.Start, end: p.End}
	}
	return left
}

// relative is the pronoun right before a trigger whose object stands right behind it: "Wen, who saw Lavrov".
func (t *teller) relative(s *Sentence, trig *scan.Mention) group {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Kind == who.He && a.End+1 == trig.Start && t.hasObject(s, trig, s.End) {
			return group{actors: []*who.Actor{a}, start: a.Start, end: a.End}
		}
	}
	return group{}
}

// reporter returns who tells one of his own side of talks, which were his: "Novak reported to Putin
// on the talks with Ding".
func (t *teller) reporter(s *Sentence, left group, trig *scan.Mention, on model.Date) *who.Actor {
	if t.Preposed || !trig.Trigger.Noun || len(left.actors) != 1 || !left.actors[0].IsPerson() {
		return nil
	}
	var from *who.Actor
	for i := range s.Actors {
		if a := &s.Actors[i]; a.End <= left.start && a.IsPerson() && !a.Owner && t.subjectCase(a) {
			from = a
		}
	}
	if from == nil || scan.HasMark(t.Text[from.End:left.start], ",;") {
		return nil
	}
	told := slices.ContainsFunc(scan.In(t.Mentions.Words[scan.Speech], from.End, left.start), func(w scan.Mention) bool { return left.start-w.End <= 1 })
	own, to := t.parties(from, s, on), t.resolve(left, s, on)
	if !told || len(own) != 1 || len(to) != 1 || own[0].Country != to[0].Country || own[0].same(to[0]) {
		return nil
	}
	return from
}

// leader returns who leads the sentence where those before the trigger are the
// object of the verb before it: "Modi met Xi and received Putin".
func (t *teller) leader(s *Sentence, left group, trig *scan.Mention) *who.Actor {
	if !t.objectOf(s, left) || !t.joined(left.end, trig.Start) && trig.Start-left.end > 8 && !t.goesOnWith(s, left.end, trig) && !t.goesOnBehind(s, left.end, trig) {
		return nil
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start >= left.start {
			return nil
		}
		if a.IsPerson() && !a.Owner && !t.accompanied(s, a) && !t.announcer(a) {
			return a
		}
	}
	return nil
}

// goesOnWith tells whether nothing but days, the place of a verb before and the "and" that joins
// the trigger to that verb stands between a byte and it: "met Xi in Bali on Monday and received".
func (st *Story) goesOnWith(s *Sentence, from int, trig *scan.Mention) bool {
	if st.Preposed || st.Mentions.Inverted || trig.Trigger.Noun || st.personBetween(s, from, trig.Start) {
		return false
	}
	joined := false
	for _, w := range scan.In(st.Mentions.Words[scan.And], from, trig.Start) {
		joined = joined || countLetters(st.Text[w.Start:w.End]) > 0
	}
	rest := countLetters(st.Text[from:trig.Start]) - st.dateLetters(s, from, trig.Start)
	for _, sp := range s.Spots {
		if sp.Start >= from && sp.End <= trig.Start {
			rest -= countLetters(st.Text[sp.Start:sp.End])
		}
	}
	return joined && rest <= goesOnReach
}

// goesOnBehind tells whether the trigger is a verb that a word for "and" joins to one before, with nobody
// between and nothing that opens a clause but who said so: "met Lavrov on the margins of the session, the
// ministry said, and is to see Wang".
func (st *Story) goesOnBehind(s *Sentence, from int, trig *scan.Mention) bool {
	and := scan.In(st.Mentions.Words[scan.And], from, trig.Start)
	if st.Preposed || trig.Trigger.Noun || len(and) == 0 {
		return false
	}
	last := and[len(and)-1]
	if countLetters(st.Text[last.Start:last.End]) == 0 || countLetters(st.Text[last.End:trig.Start]) > goesOnReach || st.personBetween(s, from, trig.Start) {
		return false
	}
	return !slices.ContainsFunc(scan.In(st.Mentions.Words[scan.Boundary], from, last.Start), func(w scan.Mention) bool {
		return countLetters(st.Text[w.Start:w.End]) > 0
	})
}

// goesOnReach is how many letters may stand there besides: "in", "and will also".
const goesOnReach = 16

// subjectOf is the person who leads the sentence, if before the trigger.
func (t *teller) subjectOf(s *Sentence, trig *scan.Mention, on model.Date) (Party, bool) {
	anew := t.beginsAnew(s, trig)
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.End > trig.Start {
			break
		}
		if a.Start < anew {
			continue
		}
		if a.IsPerson() && !a.Owner && !t.accompanied(s, a) && !t.announcer(a) {
			ps := t.parties(a, s, on)
			if len(ps) != 1 {
				return Party{}, false
			}
			return ps[0], true
		}
	}
	return Party{}, false
}

// leading returns who by the case of the name may be the subject of the sentence: the
// first one named or titled so, with whom nobody else is said to have come; nil when
// there is none.
func (t *teller) leading(s *Sentence) *who.Actor {
	for i := range s.Actors {
		a := &s.Actors[i]
		if (a.Kind == who.Named || a.Kind == who.Titled) && !a.Owner && t.subjectCase(a) && !t.companion(s, a) && !t.accompanied(s, a) && !t.onlyTime(s, i) {
			return a
		}
	}
	return nil
}

// firstPerson is who is named first in the sentence, nil when nobody is.
func (st *Story) firstPerson(s *Sentence) *who.Actor {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() {
			return a
		}
	}
	return nil
}

// companion tells whether a word for "with" that nobody stands before leads to the
// person: "together with Pavlov he opened". Only what has cases puts the two so, but for
// the head of a sentence.
func (st *Story) companion(s *Sentence, a *who.Actor) bool {
	if w := scan.In(st.Mentions.Words[scan.Beside], s.Start, a.Start); len(w) > 0 && countLetters(st.Text[s.Start:w[0].Start]) == 0 && a.Start-w[0].End <= 1 {
		return true
	}
	w := scan.In(st.Mentions.Words[scan.And], max(0, a.Start-st.far(companionReach)), a.Start)
	if !st.Mentions.Inverted || len(w) == 0 || a.Start-w[len(w)-1].End != 1 || scan.HasMark(st.Text[w[len(w)-1].Start:a.Start], ",") {
		return false
	}
	for i := range s.Actors {
		if b := &s.Actors[i]; b.IsPerson() && b.Start < a.Start {
			return false
		}
	}
	return true
}

// companionReach is how many letters before a person "together with" may begin.
const companionReach = 12

// speaksForSubject tells whether a spokesman, or an aide to the one whom the text has been
// about, says what the pronoun stands in: "The president is to visit China. An aide said
// that he will meet Xi".
func (t *teller) speaksForSubject(s *Sentence, b *who.Actor, to int, on model.Date) bool {
	if t.Preposed || b.Kind != who.Named || t.subject.Country == "" || !t.speaks(s, b, to) {
		return false
	}
	ps := t.parties(b, s, on)
	if len(ps) != 1 || ps[0].Person == nil || ps[0].Country != t.subject.Country || ps[0].same(t.subject) {
		return false
	}
	if t.announces(ps[0]) {
		return true
	}
	_, rank := official(t.Lexicon, t.subject, t.about())
	ten := t.Lexicon.OfficeOn(ps[0].Person, t.about(), ps[0].Office)
	return rank == 1 && ten != nil && t.Lexicon.Office(ten.Office).Assists
}

// travelsBeforeAnd tells whether somebody is named right behind a journey as its owner, and nothing but a word
// for "and" parts him from the verb: "went over the plans for the visit of the president and agreed".
func (st *Story) travelsBeforeAnd(s *Sentence, a *who.Actor, at int) bool {
	if a.Cases&1 != 0 || a.Cases&st.Mentions.Whose == 0 || !st.has(scan.And, scan.Span{Start: a.End, End: at}) {
		return false
	}
	and := scan.In(st.Mentions.Words[scan.And], a.End, at)
	if countLetters(st.Text[a.End:and[0].Start])+countLetters(st.Text[min(at, and[0].End):at]) > 0 {
		return false
	}
	behind := func(ms []scan.Mention) bool {
		return len(ms) > 0 && countLetters(st.Text[min(a.Start, ms[len(ms)-1].End):a.Start]) == 0
	}
	return behind(travels(s, s.Start, a.Start)) || behind(scan.In(st.Mentions.Topics, s.Start, a.Start))
}

// beforeEyes returns the people of both sides before those before whose eyes something is done,
// else the group given: "the ministers, before the eyes of Xi and Putin, signed".
func (t *teller) beforeEyes(g group, s *Sentence, trig *scan.Mention, on model.Date) group {
	w := scan.In(t.Mentions.Words[scan.Onlookers], max(s.Start, g.end), trig.Start)
	if len(w) == 0 {
		return g
	}
	watch := t.headBefore(s, w[0].Start, s.Start)
	if len(watch.actors) == 0 {
		return g
	}
	if does := t.headBefore(s, watch.start, s.Start); complete(t.resolve(does, s, on)) {
		return does
	}
	return g
}

// inSuite tells whether the weak trigger only says of whoever is named next that he came along on the journey of
// another of his own side, where such words stand before what they describe: "the with-Putin-travelling governor
// met Pan".
func (t *teller) inSuite(s *Sentence, trig *scan.Mention) bool {
	if !t.Preposed || !trig.Trigger.Weak || trig.Trigger.Role != "pair" {
		return false
	}
	way := travels(s, trig.End, s.End)
	if len(way) == 0 || scan.HasMark(t.Text[trig.End:way[0].Start], ",;:") {
		return false
	}
	of := scan.In(t.Mentions.Words[scan.Belonging], way[0].End, s.End)
	if len(of) == 0 || scan.HasMark(t.Text[way[0].End:of[0].Start], ",;:") {
		return false
	}
	behind := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.End > of[0].End })
	led := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.End >= trig.Start-t.far(2) })
	if behind < 0 || led < 0 || led >= behind || s.Actors[led].End > way[0].Start || countLetters(t.Text[of[0].End:max(of[0].End, s.Actors[behind].Start)]) > 0 {
		return false
	}
	return t.countryOf(&s.Actors[led], s) == t.countryOf(&s.Actors[behind], s)
}

// countryOf is the country of whom the actor stands for, "" where that is not known.
func (t *teller) countryOf(a *who.Actor, s *Sentence) string {
	if ps := t.parties(a, s, t.about()); len(ps) > 0 {
		return ps[0].Country
	}
	return a.Country
}
