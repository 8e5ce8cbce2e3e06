package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
)

// subjectBefore tells whether a word that leads on to what came next stands right behind the subject of its
// clause, in a language that puts such words before the verb: "Jia then also met him". It opens no other clause.
// Behind the object of a verb it does: "after meeting Wu".
func (st *Story) subjectBefore(s *Sentence, w *scan.Mention) bool {
	if !st.Preposed || !st.has(scan.Onward, scan.Span{Start: w.Start, End: w.End}) {
		return false
	}
	i := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.End == w.Start })
	if i < 0 {
		return false
	}
	a := &s.Actors[i]
	from := s.Start + scan.LastMark(st.Text[s.Start:a.Start], ",;:")
	if st.personIn(s, scan.Span{Start: from, End: a.Start}) || len(scan.In(s.Triggers, from, w.Start)) > 0 {
		return false
	}
	next := scan.In(s.Triggers, w.End, s.End)
	return len(next) > 0 && !scan.HasMark(st.Text[w.End:next[0].Start], ",;:")
}
