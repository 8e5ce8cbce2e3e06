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
	if t.Preposed && t.metBy(a, s) {
		return t.withWhom(a, s, on)
	}
	if a.Object && t.Mentions.Inverted {
		return t.acrossFrom(a, s, on)
	}
	if a.Object || t.joinedTo(a, s) {
		return t.someoneElse(a, s, on)
	}
	if p, ok := t.verbsObject(a, s, on); ok {
		return p, true
	}
	for i := range s.Actors { // "Mishustin, who"
		if b := &s.Actors[i]; b.IsPerson() && b.End < a.Start && a.Start-b.End <= 2 && !t.companion(s, b) {
			if ps := t.parties(b, s, on); len(ps) == 1 {
				return ps[0], true
			}
		}
	}
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if len(scan.In(t.Mentions.Words[scan.Antecedent], b.End, min(a.Start, b.End+whomReach))) > 0 {
			continue // "Pavlov, whom he saw": somebody else
		}
		if t.companion(s, b) || t.speaksForSubject(s, b, a.Start, on) {
			continue
		}
		if b.Kind == who.He && t.Preposed && !t.joinsRight(b) {
			break // it still means the same
		}
		if !b.Owner && (b.Kind == who.Named || b.Kind == who.Titled || b.Kind == who.Guest || b.Kind == who.Latter) {
			if ps := t.parties(b, s, on); len(ps) == 1 {
				return ps[0], true
			}
		}
	}
	if len(s.Actors) > 0 && s.Actors[0].Owner && s.Actors[0].Kind == who.Named && s.Actors[0].Start == s.Start && s.Actors[0].End < a.Start {
		if ps := t.parties(&s.Actors[0], s, on); len(ps) == 1 {
			return ps[0], true // "Dong's first call was by video link: he assured Shoigu"
		}
	}
	return t.subject, t.subject.Country != ""
}

// joinsRight tells whether a word for "with" stands right before the pronoun.
func (st *Story) joinsRight(a *who.Actor) bool {
	w := scan.In(st.Mentions.Words[scan.And], max(0, a.Start-st.far(4)), a.Start)
	return len(w) > 0 && w[len(w)-1].End == a.Start
}

// joinedTo tells whether a word for "with" or "and" joins the pronoun to whoever leads the sentence:
// "the host Lavrov with him discussed".
func (st *Story) joinedTo(a *who.Actor, s *Sentence) bool {
	w := scan.In(st.Mentions.Words[scan.And], max(0, a.Start-preposition*4), a.Start)
	if st.Preposed || len(w) == 0 || a.Start-w[len(w)-1].End > 1 || countLetters(st.Text[w[len(w)-1].Start:w[len(w)-1].End]) < 2 {
		return false
	}
	at := w[len(w)-1].Start
	leads := slices.ContainsFunc(s.Actors, func(b who.Actor) bool { return b.IsPerson() && b.Kind != who.He && at-b.End >= 0 && at-b.End <= 2 })
	return leads && !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Start < at })
}

// joinedBefore returns the two sides where people of both, joined to one group, stand right
// before the pronoun: "Putin and Xi, who talked in Moscow".
func (t *teller) joinedBefore(a *who.Actor, s *Sentence, on model.Date) []Party {
	g := t.headBefore(s, a.Start, s.Start)
	if len(g.actors) != 2 || a.Start-g.end > len(", ") || slices.ContainsFunc(g.actors, func(b *who.Actor) bool { return b.Kind > who.Titled }) {
		return nil
	}
	if ps := t.resolve(g, s, on); complete(ps) && !third(ps) {
		return ps
	}
	return nil
}

// someoneElse resolves "him": not who leads the clause, but whom the one before it is about, the last
// subject, or who was spoken of last on the other side.
func (t *teller) someoneElse(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	var leads, before Party
	end := s.Start // of whoever was named last
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if b.IsPerson() && !b.Owner && !plural(b) {
			if ps := t.parties(b, s, on); len(ps) == 1 {
				before = Party{}
				if between := (scan.Span{Start: end, End: b.Start}); t.has(scan.Relative, between) || scan.HasMark(t.Text[end:b.Start], ",") {
					before = leads
				}
				leads, end = ps[0], b.End
			}
		}
	}
	switch {
	case before.Country != "" && before.Country == who.Other(leads.Country):
		return before, true // "Mishustin was in Beijing, where Xi received him", "As Mishustin was away, Xi spoke with him"
	case leads.Country == "" || t.subject.Country != "" && !t.subject.same(leads):
		return t.subject, t.subject.Country != ""
	case t.pair[0].Country != "" && t.focus != nil && t.i-t.focus.last <= visitReach:
		for _, p := range t.pair {
			if p.Country == who.Other(leads.Country) {
				return p, true
			}
		}
	}
	if p, ok := t.whoTravels(); ok && p.Country == who.Other(leads.Country) {
		return p, true
	}
	return Party{}, false
}

// acrossFrom resolves "with him" where cases tell the subject: somebody of the other side
// than the subject nearest to it, named in the sentence before it or spoken of last.
func (t *teller) acrossFrom(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	if p, ok := t.ledCompanions(a, s, on); ok {
		return p, true
	}
	var lead *who.Actor
	for i := range s.Actors {
		b := &s.Actors[i]
		if b == a || b.Owner || b.Kind > who.Titled || !t.subjectCase(b) || lead != nil && abs(b.Start-a.Start) > abs(lead.Start-a.Start) {
			continue
		}
		lead = b
	}
	if b := t.subjectBehind(a, s); b != nil && lead != nil && lead.End < a.Start && scan.HasMark(t.Text[lead.End:a.Start], ",") {
		lead = b // "In May Jiang came, on the 8th Yeltsin received him", with the verb in between
	}
	if lead == nil {
		if !t.pronounLeads(a, s) {
			return t.subject, t.subject.Country != ""
		}
		if t.subject.Country == "" {
			return Party{}, false
		}
		return t.last(who.Other(t.subject.Country)) // "In March he had met him in Moscow"
	}
	ps := t.parties(lead, s, on)
	if len(ps) != 1 {
		return Party{}, false
	}
	want := who.Other(ps[0].Country)
	for i := len(s.Actors) - 1; i >= 0; i-- {
		b := &s.Actors[i]
		if b.Start > a.Start || b.Owner || b.Kind > who.Titled {
			continue
		}
		if qs := t.parties(b, s, on); len(qs) == 1 && qs[0].Country == want {
			return qs[0], true
		}
	}
	switch {
	case t.subject.Country == want:
		return t.subject, want != ""
	case t.focus != nil && t.i-t.focus.last <= visitReach:
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
		case b.Kind > who.Titled || b.Owner:
		case b.End <= a.Start:
			led = b
		case next == nil && b.Start >= a.End:
			next = b
		}
	}
	if led == nil || next == nil || strings.TrimSpace(t.Text[led.End:a.Start]) != "," || scan.HasMark(t.Text[a.End:next.Start], ",;:") {
		return Party{}, false
	}
	ps, qs := t.parties(led, s, on), t.parties(next, s, on)
	if len(ps) != 1 || len(qs) != 1 || ps[0].Country != qs[0].Country {
		return Party{}, false
	}
	return ps[0], true
}

// subjectBehind is who stands as a subject in the words behind the object a, up to the next mark; nil when
// nobody does.
func (t *teller) subjectBehind(a *who.Actor, s *Sentence) *who.Actor {
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start < a.End || b.Owner || b.Kind > who.Titled || !t.subjectCase(b) {
			continue
		}
		if scan.HasMark(t.Text[a.End:b.Start], ",;:") {
			return nil
		}
		return b
	}
	return nil
}

// pronounLeads tells whether the subject of the sentence is a pronoun, before the object a.
func (st *Story) pronounLeads(a *who.Actor, s *Sentence) bool {
	return slices.ContainsFunc(s.Actors, func(b who.Actor) bool {
		return b.Kind == who.He && !b.Object && !b.Owner && b.End <= a.Start
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
		if b.Owner || b.Kind != who.Named && b.Kind != who.Titled {
			continue
		}
		if ps := t.parties(b, s, on); len(ps) == 1 {
			if with.Country != "" && with.Country != ps[0].Country {
				other = with
			}
			with = ps[0]
		}
	}
	switch {
	case other.Country != "" && other.Country != with.Country:
		return other, true
	case t.subject.Country != "" && t.subject.Country != with.Country:
		return t.subject, true
	case with.Country != "":
		return t.last(who.Other(with.Country))
	}
	return t.subject, t.subject.Country != ""
}

// verbsObject resolves a pronoun right behind a verb that tells of a contact: not who does it, but
// somebody of the other side, spoken of before: "Yeltsin received him".
func (t *teller) verbsObject(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	if t.Preposed || t.Mentions.Inverted || a.Object || !t.behindVerb(s, a.Start) {
		return Party{}, false
	}
	var leads Party
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if b.Owner || b.Kind > who.Titled || b.Kind == who.Titled && leads.Country != "" && b.Country == "" {
			continue // "Putin, not yet president then, received him"
		}
		if ps := t.parties(b, s, on); len(ps) == 1 {
			leads = ps[0]
		}
	}
	want := who.Other(leads.Country)
	if want == "" || t.thirdIn(s, scan.Span{Start: s.Start, End: a.Start}) {
		return Party{}, false
	}
	if ps := t.leadOf(s, a.Start, want, on); ps != nil {
		return ps[0], true
	}
	return Party{}, false
}

// behindVerb tells whether a verb of meeting, and perhaps a word for "with", stands right
// before the byte.
func (st *Story) behindVerb(s *Sentence, at int) bool {
	for _, m := range scan.In(s.Triggers, max(s.Start, at-st.far(verbReach)), at) {
		if m.Trigger.Noun || m.Trigger.Role != "pair" {
			continue
		}
		if countLetters(st.Text[m.End:at]) == 0 {
			return true
		}
		if w := scan.In(st.Mentions.Words[scan.And], m.End, at); len(w) == 1 && countLetters(st.Text[m.End:w[0].Start]) == 0 && countLetters(st.Text[w[0].End:at]) == 0 {
			return true
		}
	}
	return false
}

// leadOf is who leads the side in the sentence before the byte.
func (t *teller) leadOf(s *Sentence, at int, country string, on model.Date) []Party {
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= at {
			break
		}
		if !b.IsPerson() || b.Owner || t.accompanied(s, b) {
			continue
		}
		if ps := t.parties(b, s, on); len(ps) == 1 && ps[0].Country == country {
			return ps
		}
	}
	return nil
}

// latter resolves "the latter" to the person named last before it.
func (t *teller) latter(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	for i := len(s.Actors) - 1; i >= 0; i-- {
		if b := &s.Actors[i]; b.End <= a.Start && b.Kind == who.Named {
			ps := t.parties(b, s, on)
			return ps[0], true
		}
	}
	if n := len(t.persons); n > 0 {
		return t.persons[n-1], true
	}
	return Party{}, false
}
