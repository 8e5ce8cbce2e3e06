package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
)

// Subjects that stand in the sentence of a contact and were none of it: what goes on around it, and
// what somebody did next.

// openingBackdrop is the byte up to which a clause that opens the sentence says what goes on around
// the contact: "While Washington and Moscow fix the date of a summit, Yang came"; 0 where none does.
func (st *Story) openingBackdrop(s *Sentence) int {
	for _, w := range scan.In(st.Mentions.Words[scan.Backdrop], s.Start, min(s.End, s.Start+opening)) {
		if at := scan.Mark(st.Text[w.End:s.End], ","); at >= 0 {
			return w.End + at
		}
	}
	return 0
}

// afterThat tells whether a word such as "then" behind the clause of the contact told last parts it
// from the topic, and no word of discussing stands between: "will hold talks with Xi and then attend
// a parade in honour of the victory".
func (st *Story) afterThat(s *Sentence, told []telling, tp what.Topic) bool {
	if len(told) == 0 {
		return false
	}
	last := told[len(told)-1]
	if tp.Start < last.clause.End {
		return false
	}
	attends := func(m scan.Mention) bool { return m.Trigger.Role == "attend" }
	for _, w := range scan.In(st.Mentions.Words[scan.Onward], last.at, tp.Start) {
		if w.End < last.clause.End || !slices.ContainsFunc(scan.In(s.Triggers, w.End, tp.End), attends) {
			continue
		}
		if !st.has(scan.Discuss, scan.Span{Start: w.End, End: tp.End}) {
			return true
		}
	}
	return false
}
