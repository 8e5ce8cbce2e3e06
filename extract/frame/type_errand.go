package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
)

// ofGuest tells whether the words between two points only say, before the name of somebody who is met, what he
// came for, where such words stand before names: "received the who-came-to-attend-the-three-way-talks Lavrov".
func (st *Story) ofGuest(s *Sentence, w scan.Span) bool {
	if !st.Preposed {
		return false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Start < w.End {
			continue
		}
		if a.Third() || scan.HasMark(st.Text[w.End:a.Start], ",;:") {
			return false
		}
		of := scan.In(st.Mentions.Words[scan.Belonging], w.End, a.Start)
		return len(of) > 0 && of[len(of)-1].End == a.Start && st.metBefore(s, w)
	}
	return false
}

// metBefore tells whether a verb of meeting stands before the words, with nobody and no comma between, and
// behind it one of coming.
func (st *Story) metBefore(s *Sentence, w scan.Span) bool {
	for _, m := range s.Triggers {
		if m.End > w.Start || m.Trigger.Role != "pair" || m.Trigger.Weak || m.Trigger.Noun || scan.HasMark(st.Text[m.End:w.Start], ",;:") {
			continue
		}
		if between := (scan.Span{Start: m.End, End: w.Start}); !st.personIn(s, between) {
			return true
		}
	}
	return false
}

// onlyThose tells whether a sentence names both of those who had the contact, and nobody else.
func (t *teller) onlyThose(s *Sentence, m *Frame) bool {
	var named []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || plural(a) {
			continue
		}
		ps := t.parties(a, s, m.Date)
		if a.Kind != who.Named || len(ps) != 1 || !overlap(m.China, ps) && !overlap(m.Russia, ps) {
			return false
		}
		named = append(named, ps[0])
	}
	return complete(named)
}
