package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// joinedByThird returns, for talks of three of which the sentence names none but somebody of a third country, him and the
// two of the contact told right before, whom he joins: "The two signed a plan. Then Jaishankar came in, and a
// three-way meeting began". It is nil where there is none.
func (t *teller) joinedByThird(s *Sentence, trig *scan.Mention) []Party {
	g := t.focus
	if g == nil || trig.Trigger.Weak || s.Headline || t.i-g.last > 1 {
		return nil
	}
	if g.Type == model.Visit || remote(g.Type) || g.Third || len(g.China) != 1 || len(g.Russia) != 1 {
		return nil
	}
	from, to := max(s.Start, trig.Start-t.far(manyReach)), min(s.End, trig.End+t.far(manyReach))
	if !t.hasIn(scan.Trilateral, from, to) || t.has(scan.Negation, s.Span) {
		return nil
	}
	var others []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		switch {
		case a.Kind == who.He:
		case a.Third() && a.End <= trig.Start && !t.says(s, a, trig):
			others = append(others, t.parties(a, s, model.Date{})...)
		case isSide(a.Country):
			return nil // who takes part is said
		}
	}
	if !third(others) {
		return nil
	}
	return slices.Concat(g.China, g.Russia, others)
}

// onlyLinks tells whether the words for a video link say no more than how those were joined who sign in the same
// sentence: "each at one end of a video link, the two signed a memorandum".
func (st *Story) onlyLinks(s *Sentence, trig *scan.Mention) bool {
	signs, by := false, overlapping(st.Mentions.Words[scan.Video], *trig)
	if len(by) == 0 || by[0].Start >= trig.Start || by[len(by)-1].End < trig.End {
		return false // talks by video
	}
	for _, m := range s.Triggers {
		switch {
		case m.Start == trig.Start || m.Trigger.Weak:
		case m.Trigger.Role == "sign":
			signs = true
		case m.Trigger.Role == "pair" || m.Trigger.Role == "echo" || m.Trigger.Role == "attend":
			return false
		}
	}
	return signs
}

// afterSigning dates such talks by the signing after which they began, where the sentence speaks of what was signed.
func (t *teller) afterSigning(f *Frame, s *Sentence, trig *scan.Mention) {
	if f.Stated || !t.hasIn(scan.Document, s.Start, trig.Start) {
		return
	}
	var last *Frame
	for _, g := range t.frames {
		if g.Type != model.Signing || !g.Stated || !overlap(g.China, f.China) || !overlap(g.Russia, f.Russia) {
			continue
		}
		if last == nil || model.Compare(g.Date, last.Date) >= 0 {
			last = g // not one looked back to
		}
	}
	if last != nil {
		f.Stated = true
		f.dated(last.Date, "frame.same-occasion", last.span)
	}
}
