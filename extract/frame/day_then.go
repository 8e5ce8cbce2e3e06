package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// thenToCome gives what is announced without a day that of the sentence before, which names a day to come and
// nobody: "The next appointment is on Tuesday. Astana is then to host the summit, with Hu and Putin."
func (t *teller) thenToCome(f *Frame, s *Sentence, mood what.Mood) {
	if f.weak || !f.Date.IsZero() || f.Type == model.Visit || mood != what.Announced || t.i == 0 || len(s.Dates) > 0 {
		return
	}
	p := &t.Sentences[t.i-1]
	if p.Block != s.Block || t.lastDayAt != t.i-1 || !t.lastDayAhead || t.lastDayTells || len(p.Dates) != 1 || t.anybody(p) || !t.has(scan.Plan, p.Span) && !t.has(scan.PlanBehind, p.Span) {
		return
	}
	f.Stated = true
	f.dated(t.lastDay, sameParagraph, p.Span)
}
