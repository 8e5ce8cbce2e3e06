package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

// mediumReach is how many sentences before a contact its paragraph may say how those who
// talked were joined, and over how many that tell of it.
const mediumReach = 4

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
	for i := f.sentence; i <= min(f.last+1, f.sentence+mediumReach) && i < len(t.Sentences) && t.Sentences[i].Block == block; i++ {
		if t.joinedBy(f, i) {
			return
		}
	}
	for i := f.sentence - 1; i >= max(0, f.sentence-mediumReach) && t.Sentences[i].Block == block; i-- {
		if i < f.sentence-1 && (t.anybody(&t.Sentences[i]) || t.somewhere(&t.Sentences[i])) {
			continue // who has met elsewhere says nothing of those behind
		}
		if t.joinedBy(f, i) {
			return
		}
	}
}

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
	for _, w := range scan.In(st.Mentions.Words[scan.Boundary], min(told, at), at) {
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
