package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/where"
)

// Places that stand behind a gathering on whose margins somebody met.

// seatOfMargins tells whether the place is that of the gathering behind the trigger on whose margins it was,
// whatever city was named nearer before it: "met in Beijing in May and again on the margins of the summit in Astana".
func (st *Story) seatOfMargins(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if st.Preposed || sp.Place == nil || sp.Relation != where.In || sp.Start < trig.End {
		return false
	}
	return slices.ContainsFunc(s.Spots, func(g where.Spot) bool {
		if g.Gathering == nil || !g.Sidelines || g.Start < trig.End || g.End > sp.Start {
			return false
		}
		return countLetters(st.Text[g.End:sp.Start]) <= preposition && len(scan.In(s.Triggers, trig.End, g.Start)) == 0
	})
}
