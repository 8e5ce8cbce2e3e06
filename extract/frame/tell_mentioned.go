package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// onlyNamed tells whether the i-th trigger names a contact without telling of one: it is the subject of a
// document or of other talks, or a word for company.
func (t *teller) onlyNamed(s *Sentence, i int) bool {
	trig := &s.Triggers[i]
	return trig.Trigger.Role == "company" || t.inSuite(s, trig) || t.ofDocument(s, i) ||
		t.aboutTalks(s, i) || t.onFurtherTrip(s, trig) || t.bySpokesman(s, trig)
}

// onlyAsked tells whether the sentence asks for what the trigger says, or whether it will be.
func (t *teller) onlyAsked(s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood) bool {
	if t.urges(s, trig) || t.askedOfOthers(s, trig, clause) {
		return true
	}
	return t.asks(s) && !trig.Trigger.Plan && (len(s.Dates) == 0 || mood == what.Announced)
}

// bySpokesman tells whether the trigger is a verb of telling right behind somebody who speaks for others: nobody
// who took part, "the spokeswoman told a briefing on Monday".
func (st *Story) bySpokesman(s *Sentence, trig *scan.Mention) bool {
	if trig.Trigger.Role != "speech" {
		return false
	}
	for i := range s.Actors {
		if a := &s.Actors[i]; a.End <= trig.Start && trig.Start-a.End <= 1 && st.announcer(a) {
			return true
		}
	}
	return false
}

// aboutTalks tells whether the talks that a noun names are no more than what the people of the verb
// right before it spoke about: "went over the negotiations in Abu Dhabi".
func (t *teller) aboutTalks(s *Sentence, i int) bool {
	trig := &s.Triggers[i]
	if !trig.Trigger.Noun || trig.Trigger.Role != "echo" || trig.Trigger.Type != string(model.Meeting) {
		return false
	}
	if i+1 < len(s.Triggers) && t.countsJourney(s, trig, &s.Triggers[i+1]) {
		return true
	}
	if i == 0 {
		return false
	}
	verb := &s.Triggers[i-1]
	if t.countedBehind(s, verb, trig) {
		return true
	}
	if !verb.Trigger.Weak || verb.Trigger.Noun || trig.Start-verb.End > len(" the ") {
		return false
	}
	behind := scan.Span{Start: trig.End, End: t.clause(s, trig).End}
	return spotBehind(s, behind.Start, behind.End) != nil && !t.personIn(s, behind)
}

// countsJourney tells whether the noun says which journey of somebody is told: "the last time
// Mishustin flew to China".
func (t *teller) countsJourney(s *Sentence, noun, verb *scan.Mention) bool {
	if verb.Trigger.Role != "travel" || verb.Trigger.Noun || t.pauseIn(noun.End, verb.Start) {
		return false
	}
	g := t.headBehind(s, noun.End, verb.Start)
	return len(g.actors) > 0 && t.lettersIn(noun.End, g.start) == 0
}

// countedBehind tells whether the noun says which journey is told where it stands right behind the verb and its
// goal: "visited Russia the last time in May".
func (st *Story) countedBehind(s *Sentence, verb, noun *scan.Mention) bool {
	if verb.Trigger.Role != "travel" || verb.Trigger.Noun {
		return false
	}
	between := st.lettersIn(verb.End, noun.Start)
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= verb.End && sp.End <= noun.Start {
			between -= st.lettersIn(sp.Start, sp.End)
		}
	}
	return between == 0
}

// ofDocument tells whether the talks that a noun names are what a document that the sentence
// tells to be signed is of: "signed a plan of consultations", "signed the minutes of the session".
func (st *Story) ofDocument(s *Sentence, i int) bool {
	trig := &s.Triggers[i]
	if i == 0 || !trig.Trigger.Noun || trig.Trigger.Type != string(model.Meeting) {
		return false
	}
	sign := &s.Triggers[i-1]
	between := scan.Span{Start: sign.End, End: trig.Start}
	if sign.Trigger.Role != "sign" || st.pauseIn(sign.End, trig.Start) || st.personIn(s, between) {
		return false
	}
	paper, ok := st.lastWord(scan.Document, sign.Start, trig.Start)
	return ok && trig.Start-paper.End <= st.far(ofDocumentReach) && !st.has(scan.Subordinate, between)
}

// ofDocumentReach is how many letters behind the document what it is of may begin.
const ofDocumentReach = 16

// urges tells whether the trigger asks something of the one named behind it rather than tells of
// a contact with him: "called on Putin to end the war".
func (t *teller) urges(s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Urges {
		return false
	}
	g := t.headBehind(s, trig.End, s.End)
	to := t.words(scan.Infinitive, g.end, s.End)
	return len(g.actors) > 0 && len(to) > 0 && t.lettersIn(g.end, to[0].Start) == 0
}

// askedOfOthers tells whether the trigger is an infinitive that says what others are asked to do, none of
// the two sides' people among them: "asked the commission to meet in May".
func (t *teller) askedOfOthers(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	to, ok := t.infinitiveBefore(trig, clause.Start)
	if !ok {
		return false
	}
	asked, ok := t.lastWord(scan.Urging, clause.Start, to.Start)
	if !ok || len(t.headBefore(s, to.Start, asked.End).actors) > 0 {
		return false
	}
	return t.lettersIn(asked.End, to.Start) > t.dateLetters(s, asked.End, to.Start)
}

// ofJourneyOwned tells whether what the verb does is done to a journey of the one named behind it, not to
// him: "welcomed Putin's visit".
func (t *teller) ofJourneyOwned(s *Sentence, trig *scan.Mention) bool {
	if t.Preposed || trig.Trigger.Noun || !meets(trig) {
		return false
	}
	g := t.headBehind(s, trig.End, s.End)
	if len(g.actors) != 1 || !g.actors[0].Owner || t.lettersIn(trig.End, g.start) > 0 {
		return false
	}
	return travelBetween(s, g.end, min(s.End, g.end+ownership))
}

// afterwards tells whether the clause is only what the news came after: "days after
// they met in Samarkand, …". Somebody behind a comma opens what it is followed by: "right
// after they landed, he met".
func (st *Story) afterwards(s *Sentence, clause scan.Span, trig *scan.Mention) bool {
	comma := strings.LastIndexByte(st.Text[clause.Start:max(clause.Start, trig.Start)], ',')
	if comma >= 0 {
		behind := scan.Span{Start: clause.Start + comma, End: trig.Start}
		if st.personIn(s, behind) || st.hasIn(scan.And, behind.Start+1, behind.End) {
			return false
		}
	}
	for _, w := range st.words(scan.Subordinate, s.Start, max(clause.Start, trig.End)) {
		if clause.Start-w.End > 1 || w.Start >= clause.Start {
			continue // the word may hold the noun: "before the trip"
		}
		if timeless(trig) && comma < 0 && w.Start-s.Start <= opensSentence {
			return true // "Ahead of his trip to Moscow, he called Lavrov on Monday"
		}
		if len(overlapping(st.Mentions.Words[scan.Backdrop], w)) > 0 {
			return true
		}
	}
	return false
}

// describesMatter tells whether the trigger, where what describes a noun stands before it, only says of a matter that
// others deal with whose it is, on no day of its own: in "Wang and Lavrov on Monday discussed the by-the-presidents-
// signed statement" nothing was signed on Monday.
func (t *teller) describesMatter(f *Frame, s *Sentence, i int) bool {
	g := t.current
	if !t.Preposed || s.Headline || f.Type == model.Visit || !t.ledToOwner(s, i) {
		return false
	}
	if g == nil || g.Type == model.Multilateral || sharePeople(g, f) {
		return false
	}
	return !f.Stated || f.dateAt == g.dateAt
}

// ledToOwner tells whether the deed that the i-th trigger tells of, or begins to tell of, leads as a whole to a word
// of belonging, or the trigger is the noun behind one: "signed" and "of", "when talking agreed on" and "of".
func (t *teller) ledToOwner(s *Sentence, i int) bool {
	trig := &s.Triggers[i]
	if i > 0 && s.Triggers[i-1].Trigger.Type == trig.Trigger.Type && t.touchesOwner(s, s.Triggers[i-1].End, trig.Start) {
		return true
	}
	for j := i; j < len(s.Triggers) && !t.pauseIn(trig.End, s.Triggers[j].End); j++ {
		end := s.Triggers[j].End
		if of := t.firstWordIn(scan.Belonging, end, min(s.End, end+t.far(ownerReach))); of != nil {
			next := scan.Span{Start: of.End, End: min(s.End, of.End+t.far(titledReach))}
			return t.touchesOwner(s, trig.End, of.End) && !t.personIn(s, next)
		}
	}
	return false
}

// touchesOwner tells whether a word of belonging ends at most a few letters before a byte, and neither a comma nor
// a person is between it and another before.
func (t *teller) touchesOwner(s *Sentence, from, to int) bool {
	of, ok := t.lastWord(scan.Belonging, from, to)
	return ok && to-of.End <= t.far(ownerReach) && !t.pauseIn(from, to) && !t.personIn(s, scan.Span{Start: from, End: to})
}

// ownerReach is how many letters there may be between the verb and the end of the word of belonging: "on of".
const ownerReach = 12

// titledReach is how many letters behind it a name with its title ends: "met the-come Russian president Putin".
const titledReach = 36
