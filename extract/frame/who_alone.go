package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// besideHim returns, for a word for two, the one whom the sentence names alone before it, where the talks told last
// were not his, and the one with whom he was told of last; else, for a word for leaders, who held his office on the
// other side: "When Xi came for the parade, the two leaders met".
func (t *teller) besideHim(a *who.Actor, s *Sentence, on model.Date) []Party {
	ps := t.partiesBefore(a, s, on)
	if len(ps) != 1 || ps[0].Person == nil || ps[0].Country != "CN" && ps[0].Country != "RU" || t.hasThird(s) || t.announces(ps[0]) {
		return nil
	}
	if len(a.Offices) == 0 && (t.pair[0].Country == "" || overlap(t.pair[:], ps)) {
		return nil
	}
	for _, g := range slices.Backward(t.lately()) {
		both := slices.Concat(g.China, g.Russia)
		if len(both) == 2 && complete(both) && overlap(both, ps) && (len(a.Offices) == 0 || t.lead(both, a.Offices, on)) {
			return both
		}
	}
	return t.alikeLeader(a, ps[0], on)
}

// alikeLeader returns a leader and who held the same office on the other side on a known day, where it is one of
// those that a word for two leaders names.
func (t *teller) alikeLeader(a *who.Actor, p Party, on model.Date) []Party {
	if !on.HasYear() {
		return nil
	}
	ten := t.Lexicon.OfficeOn(p.Person, on, "")
	if ten == nil || !slices.Contains(a.Offices, ten.Office) {
		return nil
	}
	other := who.Other(p.Country)
	host := t.Lexicon.Holder(ten.Office, other, on)
	if host == nil {
		return nil
	}
	return []Party{p, {Country: other, Person: host, Office: ten.Office}}
}

// tenureOf tells whether a day stands in what is said before a name of its bearer, where such words stand there,
// and is that on which he took an office: "received the in-May-appointed Mishustin".
func (st *Story) tenureOf(s *Sentence, e *when.Expr) bool {
	if !st.Preposed {
		return false
	}
	words := scan.In(st.Mentions.Words[scan.Tenure], e.End, s.End)
	if len(words) == 0 || countLetters(st.Text[e.End:words[0].Start]) > tenureLetters {
		return false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < words[0].End || !a.IsPerson() {
			continue
		}
		of := scan.In(st.Mentions.Words[scan.Belonging], words[0].End, a.Start)
		return len(of) > 0 && of[len(of)-1].End == a.Start && !scan.HasMark(st.Text[words[0].End:a.Start], ",;:")
	}
	return false
}

// tenureLetters is how many letters, as "just", may stand between such a day and the word for taking an office.
const tenureLetters = 2
