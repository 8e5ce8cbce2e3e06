package frame

import (
	"amur/extract/scan"
	"amur/model"
)

// envoyPlace sets a meeting of an ambassador told without a place in the capital where
// the ambassador serves, when the other is an official of that state's centre.
func (t *teller) envoyPlace(f *Frame) {
	if f.Type != model.Meeting || f.Place != nil || f.Occasion != nil || f.Third || f.Date.IsZero() {
		return
	}
	host := ""
	switch {
	case t.serves(f.China, f) && t.central(f.Russia, f):
		host = "RU"
	case t.serves(f.Russia, f) && t.central(f.China, f):
		host = "CN"
	default:
		return
	}
	capital := t.Lexicon.Capital(host)
	if capital == nil || f.Country != "" && f.Country != host {
		return
	}
	f.Place, f.Country = capital, host
	f.because("place", "frame.seat-of-envoy", f.span.Start, f.span.End)
}

// serves tells whether the first of the side is its ambassador to the other.
func (t *teller) serves(side []Party, f *Frame) bool {
	return len(side) > 0 && t.posted(side[0], f.Date)
}

// central tells whether the side is one official whose office is not of a region or a post
// abroad.
func (t *teller) central(side []Party, f *Frame) bool {
	if len(side) != 1 || side[0].Body || side[0].nameless() || side[0].Person == nil {
		return false
	}
	ten := t.Lexicon.OfficeOn(side[0].Person, f.Date, side[0].Office)
	return ten != nil && ten.Of == ""
}

// callsOn tells whether a verb of travel tells of one who came to see another:
// "to Lavrov came Wang Yi", in a language that puts the host first.
func (t *teller) callsOn(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) bool {
	if trig.Trigger.Noun {
		return false
	}
	var seen, others []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Start < clause.Start || a.End > clause.End {
			continue
		}
		if w := scan.In(t.Mentions.Words[scan.Caller], s.Start, a.Start); len(w) > 0 && a.Start-w[len(w)-1].End == 1 {
			seen = append(seen, t.parties(a, s, on)...)
		} else {
			others = append(others, t.parties(a, s, on)...)
		}
	}
	return len(seen) == 1 && len(others) > 0 && complete(append(seen, others[0]))
}
