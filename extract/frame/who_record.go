package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
)

// Records of what somebody said: he speaks of himself, and the headline alone names him.

// recorded returns the only one of a side whom the first headlines name, where that stands over the record of
// his remarks: "Remarks by Lavrov after talks with Wang Yi".
func (t *teller) recorded(country string) (Party, bool) {
	if country == "" {
		return Party{}, false
	}
	for _, h := range t.titles() {
		var ps []Party
		for k := range h.Actors {
			if a := &h.Actors[k]; a.Kind <= who.Titled {
				ps = append(ps, t.parties(a, h, t.about())...)
			}
		}
		ps = slices.DeleteFunc(ps, func(p Party) bool { return p.Country != country })
		if len(ps) == 1 {
			return ps[0], true
		}
	}
	return Party{}, false
}

// ofHimself tells whether whoever speaks in the sentence, outside of quotation marks, speaks of himself.
func (st *Story) ofHimself(s *Sentence) bool {
	return st.has(scan.Speaker, s.Span) && !strings.ContainsAny(st.Text[s.Start:s.End], "\"\u201c\u201d\u00ab\u00bb\u300c")
}
