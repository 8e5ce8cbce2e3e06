package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/who"
)

// nextVerbReach is how many letters may stand between the subject of a clause that a day opens and its
// verb: "in December they once again met".
const nextVerbReach = 12

// withDated adds to the words that open another clause those for "and" behind a comma, and a contact, that lead to
// a time of its own and somebody who did something then: "met in New York on 30 September, and in December they met
// in Moscow".
func (st *Story) withDated(s *Sentence, out []scan.Mention) []scan.Mention {
	if st.Preposed || len(s.Triggers) < 2 {
		return out
	}
	n := len(out)
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < s.Triggers[0].End || !ofItsOwn(e.Kind()) || e.Leads() {
			continue
		}
		if and, ok := st.andBefore(s, e.Start); ok && st.actsThen(s, e) {
			out = append(out, and)
		}
	}
	if len(out) > n {
		slices.SortStableFunc(out, func(a, b scan.Mention) int { return a.Start - b.Start })
		out = slices.CompactFunc(out, func(a, b scan.Mention) bool { return a.Start == b.Start })
	}
	return out
}

// actsThen tells whether somebody stands right behind the time, and a verb of a contact behind him.
func (st *Story) actsThen(s *Sentence, e *when.Expr) bool {
	i := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.Start >= e.End })
	if i < 0 || st.lettersIn(e.End, s.Actors[i].Start) > 0 {
		return false
	}
	end := s.Actors[i].End
	verbs := scan.In(s.Triggers, end, s.End)
	return len(verbs) > 0 && !verbs[0].Trigger.Noun && st.lettersIn(end, verbs[0].Start) <= nextVerbReach
}
