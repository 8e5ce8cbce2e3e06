package frame

import "amur/model"

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
