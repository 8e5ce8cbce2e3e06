package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
)

// ungoverned tells whether a word for those who only come along has its owner in words that name nobody, so
// that the person behind them leads the sentence: "at the invitation of the Chinese side Putin will visit",
// where the case of a name, or words of the other side's before it, part it from them.
func (st *Story) ungoverned(s *Sentence, w scan.Mention, a *who.Actor) bool {
	if st.Mentions.Whose == 0 || len(overlapping(st.Mentions.Words[scan.Governing], w)) == 0 {
		return false
	}
	if a.Cases != 0 && a.Cases&st.Mentions.Whose == 0 {
		return true
	}
	if a.Cases != 0 && a.Cases&1 == 0 {
		return false
	}
	other := who.Other(a.Country)
	for _, m := range scan.In(st.Mentions.References, w.End, a.Start) {
		if m.Reference.Country == other {
			return true
		}
	}
	for i := range s.Actors {
		if b := &s.Actors[i]; b.Start >= w.End && b.End <= a.Start && b.Country == other {
			return true
		}
	}
	for _, sp := range s.Spots {
		if sp.Start >= w.End && sp.End <= a.Start && sp.Country == other {
			return true
		}
	}
	return false
}

// calledOn tells whether somebody is the one whom a verb of travel leads to: behind a word for "to" or "at",
// with no other such verb in between, or right behind the verb in the case of an object.
func (st *Story) calledOn(s *Sentence, trig *scan.Mention, a *who.Actor) bool {
	if a.Start >= trig.End && a.Cases&st.Mentions.Whom != 0 && a.Cases&(1|st.Mentions.Whose) == 0 && countLetters(st.Text[trig.End:a.Start]) == 0 && !scan.HasMark(st.Text[trig.End:a.Start], ",;:") {
		return true
	}
	w := scan.In(st.Mentions.Words[scan.Caller], s.Start, a.Start)
	if len(w) == 0 || a.Start-w[len(w)-1].End != 1 {
		return false
	}
	for _, m := range travels(s, trig.End, w[len(w)-1].Start) {
		if !m.Trigger.Noun {
			return false
		}
	}
	return true
}

// caseParts tells whether the cases of two who stand side by side keep them from being a list: the later one is a
// subject, the one before is not. "On the first day of Putin's visit to China, Lavrov and Li signed".
func caseParts(a, b *who.Actor) bool {
	return b.Cases == 1 && a.Cases != 0 && a.Cases&1 == 0
}

// invites tells whether somebody behind the word for a journey is only the one at whose invitation it is made, also
// where a clause tells more of him: "The visit is at the invitation of Patrushev, with whom Dai will hold talks".
func (st *Story) invites(s *Sentence, g group) bool {
	if st.Mentions.Whose == 0 {
		return false
	}
	a := g.actors[0]
	for _, w := range scan.In(st.Mentions.Words[scan.Governing], max(s.Start, a.Start-st.far(listedReach)), a.Start) {
		if !scan.HasMark(st.Text[w.End:a.Start], ",") && !st.another(s, w.End, a) && !st.ungoverned(s, w, a) {
			return true
		}
	}
	return false
}
