package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// atOneTable makes a contact of many of a meeting to which the sentence joins somebody of a
// third country: "chaired by Ma, with Ryabkov and Gharibabadi of Iran taking part".
func (t *teller) atOneTable(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) {
	if f.Type != model.Meeting || f.Third || f.weak || f.apart || f.borrowed || !t.hasThird(s) {
		return
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.Third() || a.Owner || a.Kind > who.Titled || a.Start < clause.Start || a.End > clause.End || a.End <= trig.Start && len(scan.In(s.Triggers, a.End, trig.Start)) > 0 {
			continue
		}
		for j := range s.Actors {
			b := &s.Actors[j]
			if b.Kind > who.Titled || b.Owner || b.End > a.Start || !t.joinedBut(s, b.End, a.Start) {
				continue
			}
			if ps := t.parties(b, s, f.Date); len(ps) == 1 && (overlap(f.China, ps) || overlap(f.Russia, ps)) {
				f.Type, f.Third = model.Multilateral, true
				f.because("type", trig.Trigger.Rule, a.Start, a.End)
				return
			}
		}
	}
}

// joinedBut tells whether only words that join a list stand between two bytes, but for the
// country of the one before: "Ryabkov of Russia and Gharibabadi of Iran".
func (t *teller) joinedBut(s *Sentence, from, to int) bool {
	for i := range s.Actors {
		if c := &s.Actors[i]; c.Kind == who.State && c.Start >= from && c.End <= to && len(scan.In(t.Mentions.Words[scan.Belonging], from, c.Start)) > 0 && countLetters(t.Text[from:c.Start]) <= 3 {
			from = c.End
		}
	}
	return t.joined(from, to)
}

// toCounterparts returns several who write and, in their order, the holders of their offices on
// the other side: "Wen and Yang sent telegrams to their Russian counterparts". Nil else.
func (t *teller) toCounterparts(s *Sentence, left []Party, trig *scan.Mention, clause scan.Span, on model.Date) []Party {
	g := t.headBehind(s, trig.End, clause.End)
	if len(left) < 2 || len(g.actors) != 1 || g.actors[0].Kind != who.Counterpart || on.IsZero() {
		return nil
	}
	out := append([]Party{}, left...)
	for _, p := range left {
		if p.Person == nil || p.Country != left[0].Country || who.Other(p.Country) == "" {
			return nil
		}
		ten := t.Lexicon.OfficeOn(p.Person, on, p.Office)
		if ten == nil {
			return nil
		}
		q := t.Lexicon.Holder(ten.Office, who.Other(p.Country), on)
		if q == nil {
			return nil
		}
		out = append(out, Party{Country: who.Other(p.Country), Person: q, Office: ten.Office})
	}
	return out
}
