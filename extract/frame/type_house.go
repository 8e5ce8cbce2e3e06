package frame

import (
	"amur/extract/scan"
	"amur/extract/where"
)

// houseSigns tells whether the name that ends right before a verb of signing is that of a house, or of something
// in a third country: "Hanoi National University has signed an agreement", in languages that put such names
// last. Neither country signs there.
func (st *Story) houseSigns(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	if trig.Trigger.Noun {
		return false
	}
	for i := range s.Spots {
		sp := &s.Spots[i]
		if sp.Start < clause.Start || sp.End > trig.Start || sp.Relation != where.None || sp.Gathering != nil {
			continue
		}
		if st.lettersIn(sp.End, trig.Start) > len("has") || st.pauseIn(sp.End, trig.Start) || peopleBytes(s, clause.Start, sp.End) > 0 {
			continue
		}
		if sp.Site != nil || sp.Place != nil && isThird(sp.Country) {
			return true
		}
	}
	return false
}
