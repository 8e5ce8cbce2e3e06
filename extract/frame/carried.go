package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// carried returns who wrote a letter and who got it, where the sentence names its writer right
// beside it and somebody else of his side brings it: "Tang handed him a letter from Jiang". Nil
// where nobody brings it, or it says for whom it is.
func (t *teller) carried(s *Sentence, trig *scan.Mention, behind []Party, on model.Date) []Party {
	if complete(behind) || trig.Trigger.Oral || t.hasThird(s) {
		return nil
	}
	w, ok := t.writer(s, trig, on)
	if !ok || who.Other(w.Country) == "" {
		return nil
	}
	var brought bool
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Owner || plural(a) || a.End > trig.Start {
			continue
		}
		if ps := t.parties(a, s, on); len(ps) == 1 && ps[0].Country == w.Country && !ps[0].same(w) {
			brought = true
		}
	}
	if !brought {
		return nil
	}
	want := who.Other(w.Country)
	if p, ok := t.nearest(s, s.Span, trig.Start, want, on); ok {
		return []Party{w, p}
	}
	if p, ok := t.goingOn(want); ok {
		return []Party{w, p}
	}
	return nil
}

// writer is whom a letter is said to be of: he stands right behind the word for it, or, where
// owners stand first, right before.
func (t *teller) writer(s *Sentence, trig *scan.Mention, on model.Date) (Party, bool) {
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind > who.Titled || a.Plural {
			continue
		}
		if t.Preposed {
			w := scan.In(t.Mentions.Words[scan.Belonging], a.End, trig.End)
			to := scan.In(t.Mentions.Words[scan.WrittenTo], s.Start, a.Start)
			if a.End > trig.Start || countLetters(t.Text[a.End:trig.Start]) > 1 || !a.Owner && (len(w) == 0 || w[0].Start > a.End) || len(to) > 0 && to[len(to)-1].End == a.Start {
				continue
			}
		} else if a.Start < trig.End || countLetters(t.Text[trig.End:a.Start]) > writerReach || scan.HasMark(t.Text[trig.End:a.Start], ",;:") || len(scan.In(s.Triggers, trig.End, a.Start)) > 0 {
			continue
		}
		if ps := t.parties(a, s, on); len(ps) == 1 {
			return ps[0], true
		}
	}
	return Party{}, false
}

// withoutWriters returns the sentence without those who wrote a letter that it names, for what
// it tells besides: "handed his host a letter from Putin".
func (t *teller) withoutWriters(s *Sentence, on model.Date) *Sentence {
	for i := range s.Triggers {
		m := &s.Triggers[i]
		if m.Trigger.Role != "send" || !m.Trigger.Noun {
			continue
		}
		w, ok := t.writer(s, m, on)
		if !ok {
			continue
		}
		c := *s
		c.Actors = slices.DeleteFunc(slices.Clone(s.Actors), func(a who.Actor) bool {
			ps := t.parties(&a, s, on)
			return a.Kind <= who.Titled && len(ps) == 1 && ps[0].same(w)
		})
		return &c
	}
	return s
}

// writerReach is how many letters may part a letter from its writer: "from the".
const writerReach = 8

// handedAt is the meeting told last, where the one who got a letter was at it; nil else.
func (t *teller) handedAt(p Party) *Frame {
	if m := t.focus; m != nil && m.Type == model.Meeting && t.i-m.last <= 1 && inFocus(m, []Party{p}) {
		return m
	}
	return nil
}
