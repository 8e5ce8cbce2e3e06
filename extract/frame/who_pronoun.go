package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Whom a pronoun in the singular stands for. One that stands as an object takes its meaning from who is named
// around it: from those who came along with him, or from the subject behind the verb.

// pronoun resolves a pronoun to the subject of its sentence, else of the last one.
func (t *teller) pronoun(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	switch {
	case t.Preposed && t.metBy(a, s):
		return t.withWhom(a, s, on)
	case a.Object && t.Mentions.Inverted:
		return t.acrossFrom(a, s, on)
	case a.Object || t.joinedTo(a, s):
		return t.someoneElse(a, s, on)
	}
	if p, ok := t.verbsObject(a, s, on); ok {
		return p, true
	}
	if p, ok := t.namedRightBefore(a, s, on); ok {
		return p, true
	}
	if p, ok := t.leadsPronoun(a, s, on); ok {
		return p, true
	}
	if b := firstOwner(s, a.Start); b != nil && (b.Start == s.Start || t.ownsJourney(s, b, a.Start)) {
		return t.party(b, s, on) // "Dong's first call was by video link: he assured Shoigu"
	}
	if p, ok := t.guestGoes(a, s, on); ok {
		return p, true
	}
	if p, ok := t.besideCompanion(a, s, on); ok {
		return p, true
	}
	return t.subject, t.subject.Country != ""
}

// firstOwner is who is named first in the sentence, before a byte, where something is said to be his; nil elsewhere.
func firstOwner(s *Sentence, before int) *who.Actor {
	i := slices.IndexFunc(s.Actors, func(b who.Actor) bool { return b.IsPerson() || b.Start >= before })
	if i < 0 || s.Actors[i].Start >= before || !s.Actors[i].Owner || s.Actors[i].Kind != who.Named {
		return nil
	}
	return &s.Actors[i]
}

// ownsJourney tells whether what is his is a journey told of before a byte: "on Wen's trip to Moscow in August he".
func (t *teller) ownsJourney(s *Sentence, b *who.Actor, before int) bool {
	ways := travels(s, b.End, before)
	return len(ways) > 0 && ways[0].Start-b.End <= t.far(againReach)
}

// namedRightBefore is who is named right before the pronoun: "Mishustin, who".
func (t *teller) namedRightBefore(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	for i := range s.Actors {
		b := &s.Actors[i]
		if !b.IsPerson() || b.End >= a.Start || a.Start-b.End > 2 || t.companion(s, b) {
			continue
		}
		if p, ok := t.party(b, s, on); ok {
			return p, true
		}
	}
	return Party{}, false
}

// leadsPronoun is the first of those named before the pronoun in its sentence who may be the subject of its clause.
func (t *teller) leadsPronoun(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if t.hasIn(scan.Antecedent, b.End, min(a.Start, b.End+whomReach)) {
			continue // "Pavlov, whom he saw": somebody else
		}
		if t.companion(s, b) || t.speaksForSubject(s, b, a.Start, on) {
			continue
		}
		if b.Kind == who.He && t.Preposed {
			break // it still means the same
		}
		if b.Owner || b.Kind > who.Titled && b.Kind != who.Guest && b.Kind != who.Latter {
			continue
		}
		if p, ok := t.party(b, s, on); ok {
			return p, true
		}
	}
	return Party{}, false
}

// joinsRight tells whether a word for "with" stands right before the pronoun.
func (st *Story) joinsRight(a *who.Actor) bool {
	with, ok := st.lastWord(scan.And, max(0, a.Start-st.far(4)), a.Start)
	return ok && with.End == a.Start
}

// joinedTo tells whether a word for "with" or "and" joins the pronoun to whoever leads the sentence:
// "the host Lavrov with him discussed".
func (st *Story) joinedTo(a *who.Actor, s *Sentence) bool {
	if st.Preposed {
		return false
	}
	with, ok := st.lastWord(scan.And, max(0, a.Start-preposition*4), a.Start)
	if !ok || a.Start-with.End > 1 || st.lettersIn(with.Start, with.End) < 2 {
		return false
	}
	leads := slices.ContainsFunc(s.Actors, func(b who.Actor) bool {
		gap := with.Start - b.End
		return b.IsPerson() && b.Kind != who.He && gap >= 0 && gap <= 2
	})
	return leads && !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Start < with.Start })
}

// joinedBefore returns the two sides where people of both, joined to one group, stand right
// before the pronoun: "Putin and Xi, who talked in Moscow".
func (t *teller) joinedBefore(a *who.Actor, s *Sentence, on model.Date) []Party {
	g := t.headBefore(s, a.Start, s.Start)
	if len(g.actors) != 2 || a.Start-g.end > len(", ") {
		return nil
	}
	if slices.ContainsFunc(g.actors, func(b *who.Actor) bool { return b.Kind > who.Titled }) {
		return nil
	}
	if ps := t.resolve(g, s, on); bothAlone(ps) {
		return ps
	}
	return nil
}

// someoneElse resolves "him": not who leads the clause, but whom the one before it is about, the last
// subject, or who was spoken of last on the other side.
func (t *teller) someoneElse(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	leads, before := t.leadsOfClauses(a, s, on)
	if p, ok := t.atHisPost(leads); ok {
		return p, true
	}
	other := who.Other(leads.Country)
	switch {
	case before.Country != "" && before.Country == other:
		return before, true // "Mishustin was in Beijing, where Xi received him", "As Mishustin was away, Xi spoke with him"
	case leads.Country == "" || t.subject.Country != "" && !t.subject.same(leads):
		return t.subject, t.subject.Country != ""
	case t.pair[0].Country != "" && t.focusIsNear():
		for _, p := range t.pair {
			if p.Country == other {
				return p, true
			}
		}
	}
	if p, ok := t.whoTravels(); ok && p.Country == other {
		return p, true
	}
	return Party{}, false
}

// leadsOfClauses are who leads the clause of an object and who leads the one before it, where a comma or a word that
// opens a clause parts the two.
func (t *teller) leadsOfClauses(a *who.Actor, s *Sentence, on model.Date) (leads, before Party) {
	end := s.Start // of whoever was named last
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if !b.IsPerson() || b.Owner || plural(b) {
			continue
		}
		p, ok := t.party(b, s, on)
		if !ok {
			continue
		}
		before = Party{}
		if t.hasIn(scan.Relative, end, b.Start) || scan.HasMark(t.Text[end:b.Start], ",") {
			before = leads
		}
		leads, end = p, b.End
	}
	return leads, before
}

// focusIsNear tells whether the contact being told was told in this sentence or the few before it.
func (t *teller) focusIsNear() bool { return t.focus != nil && t.i-t.focus.last <= visitReach }

// acrossFrom resolves "with him" where cases tell the subject: somebody of the other side
// than the subject nearest to it, named in the sentence before it or spoken of last.
func (t *teller) acrossFrom(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	if p, ok := t.ledCompanions(a, s, on); ok {
		return p, true
	}
	lead := t.subjectOfObject(a, s)
	if lead == nil {
		if t.subject.Country == "" || !t.pronounLeads(a, s) {
			return t.subject, t.subject.Country != ""
		}
		return t.last(who.Other(t.subject.Country)) // "In March he had met him in Moscow"
	}
	p, ok := t.party(lead, s, on)
	if !ok { // "the president received him": of which country he is, whom he received tells
		return t.subject, t.subject.Country != "" && lead.Kind == who.Titled && lead.Country == ""
	}
	want := who.Other(p.Country)
	for i := len(s.Actors) - 1; i >= 0; i-- {
		b := &s.Actors[i]
		if b.Start > a.Start || b.Kind > who.Titled {
			continue
		}
		if q, ok := t.party(b, s, on); ok && q.Country == want {
			return q, true
		}
	}
	switch {
	case t.subject.Country == want:
		return t.subject, want != ""
	case t.focusIsNear():
		return t.last(want)
	}
	return Party{}, false
}

// ledCompanions is who is named right before "with him" where people of his own side stand behind it: they
// came along, "Klebanov arrived in Beijing, with him Adamov and Koptev".
func (t *teller) ledCompanions(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	var led, next *who.Actor
	for i := range s.Actors {
		switch b := &s.Actors[i]; {
		case b.Kind > who.Titled:
		case b.End <= a.Start:
			led = b
		case next == nil:
			next = b
		}
	}
	if led == nil || next == nil {
		return Party{}, false
	}
	if strings.TrimSpace(t.Text[led.End:a.Start]) != "," || t.pauseIn(a.End, next.Start) {
		return Party{}, false
	}
	p, ok1 := t.party(led, s, on)
	q, ok2 := t.party(next, s, on)
	return p, ok1 && ok2 && p.Country == q.Country
}

// subjectOfObject is the subject nearest to an object, but for one of a clause before where another stands behind the
// verb: "In May Jiang came, on the 8th Yeltsin received him", with the verb in between. It is nil where there is none.
func (t *teller) subjectOfObject(a *who.Actor, s *Sentence) *who.Actor {
	var lead *who.Actor
	for i := range s.Actors {
		b := &s.Actors[i]
		if b == a || b.Kind > who.Titled || !t.subjectCase(b) {
			continue
		}
		if lead == nil || abs(b.Start-a.Start) <= abs(lead.Start-a.Start) {
			lead = b
		}
	}
	if lead == nil || lead.End >= a.Start || !scan.HasMark(t.Text[lead.End:a.Start], ",") {
		return lead
	}
	if b := t.subjectBehind(a, s); b != nil {
		return b
	}
	return lead
}

// subjectBehind is who stands as a subject in the words behind the object a, up to the next mark; nil when
// nobody does.
func (t *teller) subjectBehind(a *who.Actor, s *Sentence) *who.Actor {
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start < a.End || b.Kind > who.Titled || !t.subjectCase(b) {
			continue
		}
		if t.pauseIn(a.End, b.Start) {
			return nil
		}
		return b
	}
	return nil
}

// pronounLeads tells whether the subject of the sentence is a pronoun, before the object a.
func (st *Story) pronounLeads(a *who.Actor, s *Sentence) bool {
	return slices.ContainsFunc(s.Actors, func(b who.Actor) bool {
		return b.Kind == who.He && !b.Object && b.End <= a.Start
	})
}

// withWhom resolves the pronoun in "Yang held talks with him": somebody of the other
// side than the one right before it, named in the sentence or spoken of last.
func (t *teller) withWhom(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	var with, other Party
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if b.Kind > who.Titled {
			continue
		}
		if p, ok := t.party(b, s, on); ok {
			if with.Country != "" && with.Country != p.Country {
				other = with
			}
			with = p
		}
	}
	switch {
	case other.Country != "":
		return other, true
	case with.Country != "" && (t.subject.Country == "" || t.subject.Country == with.Country):
		return t.last(who.Other(with.Country))
	}
	return t.subject, t.subject.Country != ""
}

// verbsObject resolves a pronoun right behind a verb that tells of a contact, where no form of the word tells "he" from
// "him": not who does it, but somebody of the other side, spoken of before: "Yeltsin received him".
func (t *teller) verbsObject(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	if t.Preposed || t.Mentions.Inverted || !t.behindVerb(s, a.Start) {
		return Party{}, false
	}
	var leads Party
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if b.Kind > who.Titled || b.Kind == who.Titled && leads.Country != "" && b.Country == "" {
			continue // "Putin, not yet president then, received him"
		}
		if p, ok := t.party(b, s, on); ok {
			leads = p
		}
	}
	if p, ok := t.atHisPost(leads); ok {
		return p, true
	}
	want := who.Other(leads.Country)
	if want == "" || t.thirdIn(s, scan.Span{Start: s.Start, End: a.Start}) {
		return Party{}, false
	}
	return t.leadOf(s, a.Start, want, on)
}

// behindVerb tells whether a verb of meeting, and perhaps a word for "with", stands right
// before the byte.
func (st *Story) behindVerb(s *Sentence, at int) bool {
	for _, m := range scan.In(s.Triggers, max(s.Start, at-st.far(verbReach)), at) {
		if m.Trigger.Noun || m.Trigger.Role != "pair" {
			continue
		}
		if st.touches(m.End, at) {
			return true
		}
		with := st.words(scan.And, m.End, at)
		if len(with) == 1 && st.touches(m.End, with[0].Start) && st.touches(with[0].End, at) {
			return true
		}
	}
	return false
}

// leadOf is who leads the side in the sentence before the byte.
func (t *teller) leadOf(s *Sentence, at int, country string, on model.Date) (Party, bool) {
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= at {
			break
		}
		if !b.IsPerson() || t.accompanied(s, b) {
			continue
		}
		if p, ok := t.party(b, s, on); ok && p.Country == country {
			return p, true
		}
	}
	return Party{}, false
}
