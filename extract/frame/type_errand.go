package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
)

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

// onlyThose tells whether a sentence names both of those who had the contact, and nobody else.
func (t *teller) onlyThose(s *Sentence, m *Frame) bool {
	var named []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() {
			continue
		}
		if a.Kind != who.Named {
			return false
		}
		ps := t.parties(a, s, m.Date)
		if !overlap(m.China, ps) && !overlap(m.Russia, ps) {
			return false
		}
		named = append(named, ps...)
	}
	return complete(named)
}
