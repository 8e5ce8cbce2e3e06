package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

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

// pronounLeads tells whether the subject of the sentence is a pronoun, before the object a.
func (st *Story) pronounLeads(a *who.Actor, s *Sentence) bool {
	return slices.ContainsFunc(s.Actors, func(b who.Actor) bool {
		return b.Kind == who.He && !b.Object && !b.Owner && b.End <= a.Start
	})
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

// whoTravels is the traveller of the journey told last.
func (t *teller) whoTravels() (Party, bool) {
	if v := t.lastVisit; v != nil {
		return slices.Concat(v.China, v.Russia)[0], true
	}
	return Party{}, false
}

// guestOf resolves "the visitor": who travels, or was a guest in the contact told last or in one
// told before; else who was spoken of last on the side that the word names.
func (t *teller) guestOf(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	p, ok := t.someGuest()
	if ok && (a.Country == "" || p.Country == a.Country) {
		return p, true
	}
	if p, ok := t.chiefGuest(a.Country); ok && a.Country != "" {
		return p, true
	}
	if a.Country != "" {
		return t.last(a.Country)
	}
	return t.guestMet(a, s, on)
}

// behindColonOf is who is named right behind a colon that ends the words about a guest: "the
// main guest arrived on Tuesday: Premier Li Qiang"; nil when nobody is.
func (st *Story) behindColonOf(a *who.Actor, s *Sentence) *who.Actor {
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start < a.End {
			continue
		}
		if gap := strings.TrimSpace(st.Text[a.End:b.Start]); b.Kind == who.Named && (a.Country == "" || a.Country == b.Country) && strings.IndexByte(gap, ':') == len(gap)-1 && gap != "" {
			return b
		}
		break
	}
	return nil
}

// chiefGuest returns who of a side is the guest of the highest rank in the meetings told.
func (t *teller) chiefGuest(country string) (Party, bool) {
	var chief Party
	for _, g := range t.lately() {
		if g.Type != model.Meeting || !t.recent(g.Date) || g.Country == "" && t.guest != country {
			continue
		}
		if g.Stated && g.Date.Precision() <= model.PrecisionYear {
			continue // "the next summit is to be held before the end of the year"
		}
		guests := t.guestsOf(g)
		if g.Country == "" {
			guests = slices.Concat(g.China, g.Russia)
		}
		for _, p := range guests {
			if (country == "" || p.Country == country) && (chief.Country == "" || t.rank(p) < t.rank(chief)) {
				chief = p
			}
		}
	}
	return chief, chief.Country != ""
}

// someGuest returns who travels, where nobody above him was met as a guest, or was the guest of a
// contact that the text goes on about.
func (t *teller) someGuest() (Party, bool) {
	p, ok := t.whoTravels()
	ok = ok && t.lastVisit.Status == model.Held
	if q, met := t.chiefGuest(p.Country); ok && met && t.rank(q) < t.rank(p) {
		return q, true
	}
	if ok && t.recent(t.lastVisit.Date) {
		return p, true
	}
	if g := t.focus; g != nil && g.Type == model.Meeting && t.recent(g.Date) && len(t.guestsOf(g)) == 1 {
		return t.guestsOf(g)[0], true
	}
	if ok {
		return p, true
	}
	if p, ok := t.chiefGuest(t.guest); ok {
		return p, true
	}
	if t.guest != "" {
		return t.last(t.guest)
	}
	if t.focus != nil && t.focus.Country != "" {
		return t.last(who.Other(t.focus.Country))
	}
	return Party{}, false
}

// companionReach is how many letters before a person "together with" may begin.
const companionReach = 12

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

// goingOn returns the one of a side who takes part in the contact told in the sentence
// before: "Kasyanov was received by Hu. Talks were held with Wu, too."
func (t *teller) goingOn(country string) (Party, bool) {
	if f := t.focus; f != nil && f.Status == model.Held && t.i-f.last <= 2 {
		for _, list := range f.sides() {
			if len(list) == 1 && list[0].Country == country {
				return list[0], country != ""
			}
		}
	}
	return Party{}, false
}

// speaker returns who speaks first for a side where the text is the record of what both
// said: under "Meeting with Vice Premier Wang Yang" a paragraph begins with "V. Putin:".
func (t *teller) speaker(country string) (Party, bool) {
	for _, i := range t.speakers {
		s := &t.Sentences[i]
		for _, p := range t.parties(&s.Actors[0], s, model.Date{}) {
			if p.Country == country {
				return p, true
			}
		}
	}
	return Party{}, false
}
