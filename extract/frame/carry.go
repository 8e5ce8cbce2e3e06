package frame

import "amur/extract/scan"

// planCarries tells whether a plan made before a semicolon holds for the clause behind
// it as well: verbs without tense say it once ("will lay flowers in A; hold talks in B").
// A day of its own, or a word of the past, frees the clause.
func (t *teller) planCarries(s *Sentence, clause scan.Span, trigger int) bool {
	words := scan.In(t.Mentions.Words[scan.Boundary], s.Start, s.End)
	from := s.Start
	for i := range words {
		if words[i].End != clause.Start {
			from = max(from, words[i].End)
			continue
		}
		if !scan.HasMark(t.Text[words[i].Start:words[i].End], ";") {
			return false
		}
		behind := scan.Span{Start: clause.Start, End: trigger}
		for k := range s.Dates {
			if s.Dates[k].Start >= behind.Start && s.Dates[k].Start < clause.End {
				return false
			}
		}
		return t.has(scan.Plan, scan.Span{Start: from, End: words[i].Start}) && !t.has(scan.Past, behind)
	}
	return false
}
