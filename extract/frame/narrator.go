package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// narrator is who says "I" in the sentence: the first person of it, or of those about it in
// its paragraph, right behind whom a word of saying stands.
func (t *teller) narrator(s *Sentence) (Party, bool) {
	for _, i := range [...]int{t.i, t.i + 1, t.i - 1, t.i + 2, t.i - 2} {
		if i < 0 || i >= len(t.Sentences) || t.Sentences[i].Block != s.Block {
			continue
		}
		if p, ok := t.sayer(&t.Sentences[i]); ok {
			return p, true
		}
	}
	return Party{}, false
}

// sayer is the first person of the sentence right behind whom a word of saying stands.
func (t *teller) sayer(s *Sentence) (Party, bool) {
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind != who.Named || a.Owner || !t.has(scan.Speech, scan.Span{Start: a.End, End: min(s.End, a.End+t.far(sayingReach))}) {
			continue
		}
		if ps := t.parties(a, s, model.Date{}); len(ps) == 1 {
			return ps[0], true
		}
	}
	return Party{}, false
}

// sayingReach is how many letters behind a person the word of saying may stand.
const sayingReach = 48
