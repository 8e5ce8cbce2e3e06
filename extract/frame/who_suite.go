package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
)

// Who travels with somebody, told in words before the name of the one who does.

// inSuite tells whether the weak trigger only says of whoever is named next that he came along on the journey of
// another of his own side, where such words stand before what they describe: "the with-Putin-travelling governor
// met Pan".
func (t *teller) inSuite(s *Sentence, trig *scan.Mention) bool {
	if !t.Preposed || !trig.Trigger.Weak || trig.Trigger.Role != "pair" {
		return false
	}
	way := travels(s, trig.End, s.End)
	if len(way) == 0 || scan.HasMark(t.Text[trig.End:way[0].Start], ",;:") {
		return false
	}
	of := scan.In(t.Mentions.Words[scan.Belonging], way[0].End, s.End)
	if len(of) == 0 || scan.HasMark(t.Text[way[0].End:of[0].Start], ",;:") {
		return false
	}
	behind := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.End > of[0].End })
	led := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.End >= trig.Start-t.far(2) })
	if behind < 0 || led < 0 || led >= behind || s.Actors[led].End > way[0].Start || countLetters(t.Text[of[0].End:max(of[0].End, s.Actors[behind].Start)]) > 0 {
		return false
	}
	return t.countryOf(&s.Actors[led], s) == t.countryOf(&s.Actors[behind], s)
}

// countryOf is the country of whom the actor stands for, "" where that is not known.
func (t *teller) countryOf(a *who.Actor, s *Sentence) string {
	if ps := t.parties(a, s, t.about()); len(ps) > 0 {
		return ps[0].Country
	}
	return a.Country
}
