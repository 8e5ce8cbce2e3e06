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
	if f.back && t.ofVerbBefore(s, trig, left, f.Date) {
		left = group{}
	}
	if len(left.actors) == 0 && !t.Preposed {
		left = t.relative(s, trig)
	}
	if p := t.reporter(s, left, trig, f.Date); p != nil {
		left = groupOf(p)
	}
	if p := t.leader(s, left, trig); p != nil {
		both := t.Preposed && len(left.actors) == 2 && complete(t.resolve(left, s, f.Date))
		if !both {
			left = groupOf(p)
		}
	}
	return left
}

// groupOf is a group of one.
func groupOf(a *who.Actor) group {
	return group{actors: []*who.Actor{a}, start: a.Start, end: a.End}
}

// ofVerbBefore tells whether those before a word that points back stand too far from it to be its subjects, or
// belong to a verb before it: they are told of by it, or its objects, of a third country.
func (t *teller) ofVerbBefore(s *Sentence, trig *scan.Mention, left group, on model.Date) bool {
	if trig.Start-left.end > t.far(echoReach) || t.toldBetween(s, left.end, trig.Start) {
		return true
	}
	return t.objectOf(s, left) && third(t.resolve(left, s, on))
}

// relative is the pronoun right before a trigger whose object stands right behind it: "Wen, who saw Lavrov".
func (t *teller) relative(s *Sentence, trig *scan.Mention) group {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Kind == who.He && a.End+1 == trig.Start && t.hasObject(s, trig, s.End) {
			return groupOf(a)
		}
	}
	return group{}
}

// reporter returns who tells one of his own side of talks, which were his: "Novak reported to Putin
// on the talks with Ding".
func (t *teller) reporter(s *Sentence, left group, trig *scan.Mention, on model.Date) *who.Actor {
	if t.Preposed || !trig.Trigger.Noun || len(left.actors) != 1 {
		return nil
	}
	var from *who.Actor
	for i := range s.Actors {
		if a := &s.Actors[i]; a.End <= left.start && a.IsPerson() && !a.Owner && t.subjectCase(a) {
			from = a
		}
	}
	if from == nil || t.commaIn(from.End, left.start) {
		return nil
	}
	told := slices.ContainsFunc(t.words(scan.Speech, from.End, left.start), func(w scan.Mention) bool {
		return left.start-w.End <= 1
	})
	if !told {
		return nil
	}
	own, ok1 := t.party(from, s, on)
	to, ok2 := t.party(left.actors[0], s, on)
	if !ok1 || !ok2 || own.Country != to.Country {
		return nil
	}
	return from
}

// leader returns who leads the sentence where those before the trigger are the
// object of the verb before it: "Modi met Xi and received Putin".
func (t *teller) leader(s *Sentence, left group, trig *scan.Mention) *who.Actor {
	if !t.objectOf(s, left) {
		return nil
	}
	if !t.joined(left.end, trig.Start) && trig.Start-left.end > 8 && !t.andVerb(s, left.end, trig) {
		return nil
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start >= left.start {
			return nil
		}
		if t.mayLead(s, a) {
			return a
		}
	}
	return nil
}

// mayLead tells whether somebody may be he who does what a sentence tells: he is not named as an owner, as a
// companion, or as one who speaks for others.
func (t *teller) mayLead(s *Sentence, a *who.Actor) bool {
	return a.IsPerson() && !a.Owner && !t.accompanied(s, a) && !t.announcer(a)
}

// andVerb tells whether the trigger is a verb that a word for "and" joins to the verb whose object ends at a byte,
// with nobody between.
func (st *Story) andVerb(s *Sentence, from int, trig *scan.Mention) bool {
	if st.Preposed || trig.Trigger.Noun || st.personBetween(s, from, trig.Start) {
		return false
	}
	return st.whenAndWhere(s, from, trig.Start) || st.andBehindAside(from, trig.Start)
}

// whenAndWhere tells whether nothing but days, the place of a verb before and the "and" that joins a
// verb to it stands between two bytes: "met Xi in Bali on Monday and received".
func (st *Story) whenAndWhere(s *Sentence, from, to int) bool {
	if st.Mentions.Inverted || !slices.ContainsFunc(st.words(scan.And, from, to), st.spelled) {
		return false
	}
	rest := st.lettersIn(from, to) - st.dateLetters(s, from, to)
	for _, sp := range s.Spots {
		if sp.Start >= from && sp.End <= to {
			rest -= st.lettersIn(sp.Start, sp.End)
		}
	}
	return rest <= goesOnReach
}

// andBehindAside tells whether nothing that opens a clause but who said so stands between two bytes, and an "and"
// right before the second: "met Lavrov on the margins of the session, the ministry said, and is to see Wang".
func (st *Story) andBehindAside(from, to int) bool {
	and, ok := st.lastWord(scan.And, from, to)
	if !ok || !st.spelled(and) || st.lettersIn(and.End, to) > goesOnReach {
		return false
	}
	return !slices.ContainsFunc(st.words(scan.Boundary, from, and.Start), st.spelled)
}

// spelled tells whether a word has letters, and is not a mark that stands for one.
func (st *Story) spelled(w scan.Mention) bool { return st.lettersIn(w.Start, w.End) > 0 }

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
		if a.Start >= anew && t.mayLead(s, a) {
			return t.party(a, s, on)
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
		if a.Kind > who.Titled || a.Owner || !t.subjectCase(a) {
			continue
		}
		if !t.companion(s, a) && !t.accompanied(s, a) && !t.onlyTime(s, i) {
			return a
		}
	}
	return nil
}

// guestLeads tells whether a word for a guest or host leads the sentence: "The guest met Mishustin. On Friday he".
// Where cases may turn the order round, it may be the object as well.
func (t *teller) guestLeads(s *Sentence, a *who.Actor) bool {
	if a.Kind != who.Guest && a.Kind != who.Host || a.Owner || plural(a) || t.firstPerson(s) != a {
		return false
	}
	if len(scan.In(s.Triggers, s.Start, a.Start)) > 0 {
		return false // "During the visit of the guest, they"
	}
	return !t.Mentions.Inverted && !t.companion(s, a) && !t.accompanied(s, a)
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
	beside, ok := st.lastWord(scan.Beside, s.Start, a.Start)
	if ok && a.Start-beside.End <= 1 && st.lettersIn(s.Start, beside.Start) == st.dateLetters(s, s.Start, beside.Start) {
		return true // "The same day, with Wang Yi, he held"
	}
	if st.Preposed {
		along := st.firstWordIn(scan.Listed, a.End, s.End)
		return along != nil && st.lettersIn(a.End, along.Start) == 0
	}
	if !st.Mentions.Inverted {
		return false
	}
	with, ok := st.lastWord(scan.And, max(0, a.Start-st.far(companionReach)), a.Start)
	if !ok || a.Start-with.End != 1 || scan.HasMark(st.Text[with.Start:a.Start], ",") {
		return false
	}
	return st.firstPerson(s) == a
}

// alongBefore tells whether the words are those that have somebody before them come along with one of his own side, who is
// named behind: "with the ambassador accompanying, he met".
func (t *teller) alongBefore(s *Sentence, trig *scan.Mention, left group) bool {
	if !t.Preposed || len(left.actors) != 1 || len(overlapping(t.Mentions.Words[scan.Listed], *trig)) == 0 {
		return false
	}
	a := left.actors[0]
	next := slices.IndexFunc(s.Actors, func(b who.Actor) bool { return b.Start >= trig.End && b.IsPerson() })
	return next >= 0 && t.companion(s, a) && t.countryOf(a, s) == t.countryOf(&s.Actors[next], s)
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
	p := t.parties(b, s, on)[0]
	if p.Person == nil || p.Country != t.subject.Country || p.same(t.subject) {
		return false
	}
	if t.announces(p) {
		return true
	}
	_, rank := official(t.Lexicon, t.subject, t.about())
	ten := t.Lexicon.OfficeOn(p.Person, t.about(), p.Office)
	return rank == 1 && ten != nil && t.Lexicon.Office(ten.Office).Assists
}

// besideSubject tells whether a sentence names somebody of the side of the one whom the text has been about only as
// one beside him, who goes on being its subject: "He was accompanied by Karasin", "Karasin travels with him".
func (t *teller) besideSubject(s *Sentence, a *who.Actor, p Party) bool {
	if p.Country != t.subject.Country || p.same(t.subject) || t.subject.Country == "" {
		return false
	}
	if t.listed(s, a) || t.atPost(p) && !t.hasIn(scan.Speech, a.End, s.End) {
		return true
	}
	last := !slices.ContainsFunc(s.Actors, func(b who.Actor) bool { return b.Start >= a.End && b.Kind <= who.Titled })
	return last && t.hasIn(scan.Listed, a.End, s.End)
}

// atPost tells whether somebody has his office in the country to which the journey told last led one of his own side.
func (t *teller) atPost(p Party) bool {
	guest, ok := t.whoTravels()
	if !ok || t.lastVisit.Status != model.Held || guest.same(p) {
		return false
	}
	return guest.Country == p.Country && p.Country != t.lastVisit.Country && t.posted(p, model.Date{})
}

// atHisPost returns the traveller where one of his side who has his office in the country visited does something to
// somebody whom a pronoun stands for: "Ivanov arrived. The Russian ambassador greeted him".
func (t *teller) atHisPost(p Party) (Party, bool) {
	if !t.atPost(p) {
		return Party{}, false
	}
	return t.whoTravels()
}

// greetsOwn tells whether who does what is told lives in the other country by office, and whom a pronoun behind the
// verb stands for came there from home.
func (t *teller) greetsOwn(s *Sentence, left, right group, on model.Date) bool {
	if len(left.actors) != 1 || len(right.actors) != 1 || right.actors[0].Kind != who.He {
		return false
	}
	p, ok := t.party(left.actors[0], s, on)
	if !ok {
		return false
	}
	guest, ok := t.atHisPost(p)
	if !ok {
		return false
	}
	him, ok := t.party(right.actors[0], s, on)
	return ok && him.same(guest)
}

// travelsBeforeAnd tells whether somebody is named right behind a journey as its owner, and nothing but a word
// for "and" parts him from the verb: "went over the plans for the visit of the president and agreed".
func (st *Story) travelsBeforeAnd(s *Sentence, a *who.Actor, at int) bool {
	if a.Cases&1 != 0 || a.Cases&st.Mentions.Whose == 0 {
		return false
	}
	and := st.words(scan.And, a.End, at)
	if len(and) == 0 || st.lettersIn(a.End, and[0].Start) > 0 || st.lettersIn(and[0].End, at) > 0 {
		return false
	}
	behind := func(ms []scan.Mention) bool {
		return len(ms) > 0 && st.lettersIn(min(a.Start, ms[len(ms)-1].End), a.Start) == 0
	}
	return behind(travels(s, s.Start, a.Start)) || behind(scan.In(st.Mentions.Topics, s.Start, a.Start))
}

// beforeEyes returns the people of both sides before those before whose eyes something is done,
// else the group given: "the ministers, before the eyes of Xi and Putin, signed".
func (t *teller) beforeEyes(g group, s *Sentence, trig *scan.Mention, on model.Date) group {
	w := t.words(scan.Onlookers, max(s.Start, g.end), trig.Start)
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
	if len(way) == 0 || t.pauseIn(trig.End, way[0].Start) {
		return false
	}
	of := t.words(scan.Belonging, way[0].End, s.End)
	if len(of) == 0 || t.pauseIn(way[0].End, of[0].Start) {
		return false
	}
	endsBehind := func(at int) int {
		return slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.End >= at })
	}
	with, came := endsBehind(trig.Start-t.far(2)), endsBehind(of[0].End+1)
	if with < 0 || came <= with {
		return false
	}
	led, along := &s.Actors[with], &s.Actors[came]
	if led.End > way[0].Start || t.lettersIn(of[0].End, max(of[0].End, along.Start)) > 0 {
		return false
	}
	return t.countryOf(led, s) == t.countryOf(along, s)
}

// countryOf is the country of whom the actor stands for, "" where that is not known.
func (t *teller) countryOf(a *who.Actor, s *Sentence) string {
	if p, ok := t.party(a, s, t.about()); ok {
		return p.Country
	}
	return a.Country
}
