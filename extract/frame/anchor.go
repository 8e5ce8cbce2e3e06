package frame

import (
	"unicode/utf8"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// moveAnchor follows dated statements: what somebody said on a day of its own
// counts its "last month" from that day.
func (t *teller) moveAnchor(s *Sentence) {
	if t.i-t.anchorAt > anchorReach || s.FirstHalf && dated(s) {
		t.anchor = model.Date{}
	}
	if len(s.Dates) == 0 || !t.has(scan.Speech, s.Span) {
		return
	}
	for _, m := range s.Triggers {
		if !m.Trigger.Weak && m.Trigger.Role == "pair" {
			return
		}
	}
	e := &s.Dates[0]
	if k := e.Kind(); k != when.KindDay && k != when.KindDayMonth || !t.saidOn(s, e) {
		return
	}
	if d, ok := e.Resolve(t.context(what.Told)); ok && d.Precision() == model.PrecisionDay {
		t.anchor, t.anchorAt = d, t.i
	}
}

// anchorOf is what a relative expression counts from: the day of the statement being
// reported, but for "today" in another paragraph. Zero stands for the page's day.
func (t *teller) anchorOf(e *when.Expr) model.Date {
	if e.Today() && t.Sentences[t.anchorAt].Block != t.Sentences[t.i].Block {
		return model.Date{}
	}
	return t.anchor
}

// saidOn tells whether the date belongs to a verb of saying: one follows it in the
// same clause.
func (t *teller) saidOn(s *Sentence, e *when.Expr) bool {
	for _, w := range scan.In(t.Mentions.Words[scan.Speech], s.Start, s.End) {
		if t.Preposed && e.Start >= w.End {
			continue // of what is said: in such a language days stand before their verb
		}
		from, to := min(e.End, w.End), max(e.Start, w.Start)
		if to-from < t.far(60) && !t.has(scan.Boundary, scan.Span{Start: from, End: to}) {
			return true
		}
	}
	return false
}

// anchorReach is how many sentences a dated statement may be reported for.
const anchorReach = 3

// dated tells whether the sentence has a date of its own, not counted from another.
func dated(s *Sentence) bool {
	for i := range s.Dates {
		if k := s.Dates[i].Kind(); k == when.KindYear || ofItsOwn(k) && k != when.KindRelative && k != when.KindSpan {
			return true
		}
	}
	return false
}

// beyond tells whether a date stands so many letters from a trigger that it belongs to
// something else, whatever stands between: it neither opens the sentence nor says when
// that was reported.
func (t *teller) beyond(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	from, to := e.End, trig.Start
	if e.Start >= trig.Start {
		from, to = trig.End, e.Start
	} else if e.Start-s.Start < opening || t.behindReport(s, e) {
		return false
	}
	return to-from > tooFar && (to-from > tooFar*utf8.UTFMax || extent(t.Text[from:to]) > tooFar)
}
