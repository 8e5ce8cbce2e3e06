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
	if trig.Trigger.Weak || g == nil || g.Type == model.Visit || remote(g.Type) || g.Third || len(g.China) != 1 || len(g.Russia) != 1 || t.i-g.last > 1 || t.Sentences[t.i].Headline {
		return nil
	}
	if !t.has(scan.Trilateral, scan.Span{Start: max(s.Start, trig.Start-t.far(manyReach)), End: min(s.End, trig.End+t.far(manyReach))}) || t.has(scan.Negation, s.Span) {
		return nil
	}
	ps := slices.Concat(g.China, g.Russia)
	var others []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		switch {
		case !a.IsPerson() || a.Kind == who.He:
		case a.Third() && a.End <= trig.Start && !a.Owner && !t.says(s, a, trig):
			others = append(others, t.parties(a, s, model.Date{})...)
		case a.Country == "CN" || a.Country == "RU":
			return nil // who takes part is said
		}
	}
	if !third(others) {
		return nil
	}
	return append(ps, others...)
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
	before := scan.Span{Start: s.Start, End: trig.Start}
	if f.Stated || !t.has(scan.Document, before) {
		return
	}
	var last *Frame
	for _, g := range t.frames {
		if g.Type == model.Signing && g.Stated && g.Status == model.Held && overlap(g.China, f.China) && overlap(g.Russia, f.Russia) && (last == nil || model.Compare(g.Date, last.Date) >= 0) {
			last = g // not one looked back to
		}
	}
	if last != nil {
		f.Stated = true
		f.dated(last.Date, "frame.same-occasion", last.span)
	}
}
