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

// speaksForSubject tells whether a spokesman, or an aide to the one whom the text has been
// about, says what the pronoun stands in: "The president is to visit China. An aide said
// that he will meet Xi".
func (t *teller) speaksForSubject(s *Sentence, b, pronoun *who.Actor, on model.Date) bool {
	if t.Preposed || b.Kind != who.Named || t.subject.Country == "" || !t.speaks(s, b, pronoun.Start) {
		return false
	}
	ps := t.parties(b, s, on)
	if len(ps) != 1 || ps[0].Person == nil || ps[0].Country != t.subject.Country || ps[0].same(t.subject) {
		return false
	}
	if t.announces(ps[0]) {
		return true
	}
	_, rank := official(t.Lexicon, t.subject, t.about())
	ten := t.Lexicon.OfficeOn(ps[0].Person, t.about(), ps[0].Office)
	return rank == 1 && ten != nil && t.Lexicon.Office(ten.Office).Assists
}
