package frame

import (
	"slices"

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
