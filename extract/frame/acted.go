package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Whom a verb acts on where no form of the word says so: a pronoun that is "he" and "him"
// alike, and who is received in a clause whose subject is left out.

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
	return t.acrossFromOne(want)
}

// acrossFromOne is whom the text is about on the side: the last subject, the traveller of the
// journey told, or who was spoken of last.
func (t *teller) acrossFromOne(country string) (Party, bool) {
	if t.subject.Country == country {
		return t.subject, country != ""
	}
	if p, ok := t.whoTravels(); ok && p.Country == country && t.i-t.lastVisit.last <= turnReach {
		return p, true
	}
	return t.last(country)
}

// behindVerb tells whether a verb of meeting, and perhaps a word for "with", stands right
// before the byte.
func (t *teller) behindVerb(s *Sentence, at int) bool {
	for _, m := range scan.In(s.Triggers, max(s.Start, at-t.far(verbReach)), at) {
		if m.Trigger.Noun || m.Trigger.Role != "pair" {
			continue
		}
		if countLetters(t.Text[m.End:at]) == 0 {
			return true
		}
		if w := scan.In(t.Mentions.Words[scan.And], m.End, at); len(w) == 1 && countLetters(t.Text[m.End:w[0].Start]) == 0 && countLetters(t.Text[w[0].End:at]) == 0 {
			return true
		}
	}
	return false
}

// patient is who is acted on in a clause of the passive that leaves its subject out, where the
// agent is of the side of the one named right before it: "talked with Mironov and was received by Putin".
func (t *teller) patient(s *Sentence, at int, country string, on model.Date) []Party {
	if ps := t.leadOf(s, at, country, on); ps != nil || t.thirdIn(s, scan.Span{Start: s.Start, End: at}) {
		return ps
	}
	if p, ok := t.acrossFromOne(country); ok {
		return []Party{p}
	}
	return nil
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

// equals returns the pair being told; where one of them stands far above the other, the two
// equals of whom the paragraph has told before, if he is one: "Dai and Patrushev signed; Hu
// received Patrushev. The two met again in January."
func (t *teller) equals() []Party {
	if len(t.entry) == 1 {
		return nil // the entry is about somebody else
	}
	if abs(t.rank(t.pair[0])-t.rank(t.pair[1])) < farAbove {
		return t.pair[:]
	}
	told := t.lately()
	for i := len(told) - 1; i >= 0; i-- {
		g := told[i]
		if len(g.China) != 1 || len(g.Russia) != 1 || t.Sentences[g.last].Block != t.Sentences[t.i].Block {
			continue
		}
		if (g.China[0].same(t.pair[0]) || g.Russia[0].same(t.pair[1])) && abs(t.rank(g.China[0])-t.rank(g.Russia[0])) < farAbove {
			return []Party{g.China[0], g.Russia[0]}
		}
	}
	return t.pair[:]
}

// farAbove is by how many ranks two people differ at least who are no equals.
const farAbove = 3

// beforeEyes returns the people of both sides before those before whose eyes something is done,
// else the group given: "the ministers, before the eyes of Xi and Putin, signed".
func (t *teller) beforeEyes(g group, s *Sentence, trig *scan.Mention, on model.Date) group {
	w := scan.In(t.Mentions.Words[scan.Onlookers], max(s.Start, g.end), trig.Start)
	if len(w) == 0 {
		return g
	}
	watch := t.headBefore(s, w[0].Start, s.Start)
	if len(watch.actors) == 0 {
		return g
	}
	if does := t.headBefore(s, watch.start, s.Start); complete(t.resolve(does, s, on)) {
		return does
	}
	return g
}
