package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Days from which others count: those on which somebody said something, for what he said, and those named beside.

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
	if d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told)); ok {
		t.anchor, t.anchorAt = d, t.i
	}
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

// anchorOf is what a relative expression counts from: the day of the statement being
// reported, but for "today" in another paragraph. Zero stands for the page's day.
func (t *teller) anchorOf(e *when.Expr) model.Date {
	if d := t.quotedOn(&t.Sentences[t.i], e); !d.IsZero() {
		return d
	}
	if e.Today() && t.Sentences[t.anchorAt].Block != t.Sentences[t.i].Block {
		return model.Date{}
	}
	return t.anchor
}

// quotedOn is the day on which the sentence says that the words were spoken in which the expression stands;
// zero where it says none: "“I met Wang yesterday,” Lavrov said on Wednesday".
func (t *teller) quotedOn(s *Sentence, e *when.Expr) model.Date {
	if len(s.Dates) < 2 {
		return model.Date{}
	}
	for i := range s.Dates {
		b := &s.Dates[i]
		if !namesDay(b.Kind()) || !t.saidOn(s, b) {
			continue
		}
		if !t.quoteBetween(min(b.End, e.End), max(b.Start, e.Start)) {
			continue
		}
		if d, ok := b.Resolve(t.contextOf(b, what.Told)); ok {
			return d.Exact()
		}
	}
	return model.Date{}
}

// quoteBetween tells whether a mark that opens or closes what somebody said stands between two bytes, and
// only one.
func (st *Story) quoteBetween(from, to int) bool {
	for _, marks := range quotes {
		n := strings.Count(st.Text[from:to], marks[0])
		if marks[0] != marks[1] {
			n += strings.Count(st.Text[from:to], marks[1])
		}
		if n > 0 {
			return n == 1
		}
	}
	return false
}

// dayOfSaying is the day on which somebody is said to have told, before the expression in its sentence, what
// it dates: "said on Wednesday that he had met Li the day before". It is zero where there is none.
func (t *teller) dayOfSaying(s *Sentence, e *when.Expr) model.Date {
	if t.Preposed {
		return model.Date{}
	}
	for i := range s.Dates {
		b := &s.Dates[i]
		if b.End > e.Start || !namesDay(b.Kind()) || !t.saidOn(s, b) {
			continue
		}
		if !t.wordBetween(scan.Past, b.End, e.Start) || t.dayStandsBetween(s, b.End, e.Start) {
			continue
		}
		if d, ok := b.Resolve(t.contextOf(b, what.Told)); ok {
			return d.Exact()
		}
	}
	return model.Date{}
}

// Days counted from a date beside.

// countedFrom returns the date from which the expression counts in its own words, nil where they
// name none: "two days after the summit of 4 June", "a month after taking office in March 2013, Wang flew".
func (st *Story) countedFrom(s *Sentence, e *when.Expr) *when.Expr {
	if !e.Leads() {
		return nil
	}
	i := slices.IndexFunc(s.Dates, func(b when.Expr) bool { return b.Start >= e.End })
	if i < 0 {
		return nil
	}
	b := &s.Dates[i]
	if !ofItsOwn(b.Kind()) && b.Kind() != when.KindYear {
		return nil
	}
	if st.markBetween(",;", e.End, b.Start) || st.wordBetween(scan.Boundary, e.End, b.Start) {
		return nil
	}
	return b
}

// counts returns the day that the expression and the one from which it counts say together of a
// trigger outside their words: a verb before them, or one behind a comma or a further name.
func (st *Story) counts(s *Sentence, e *when.Expr, trig *scan.Mention, c when.Context) (model.Date, bool) {
	b := st.countedFrom(s, e)
	if b == nil || !st.outside(s, e, b, trig) || trig.Trigger.Noun && trig.End <= e.Start {
		return model.Date{}, false
	}
	from, ok := b.Resolve(c)
	if !ok || from.IsInterval() {
		return model.Date{}, false
	}
	return e.Counted(from)
}

// outside tells whether the trigger does not belong to the words from one expression to the other.
func (st *Story) outside(s *Sentence, e, b *when.Expr, trig *scan.Mention) bool {
	if trig.End <= e.Start {
		return true
	}
	if trig.Start < b.End {
		return false
	}
	return strings.HasPrefix(st.Text[b.End:], ",") || st.personIn(s, scan.Span{Start: b.End, End: trig.Start})
}

// fromWhichCounts tells whether another expression counts from this one for the trigger.
func (st *Story) fromWhichCounts(s *Sentence, b *when.Expr, trig *scan.Mention) bool {
	for i := range s.Dates {
		e := &s.Dates[i]
		if !e.Leads() || e.End > b.Start {
			continue
		}
		if from := st.countedFrom(s, e); from != nil && from.Start == b.Start && st.outside(s, e, b, trig) {
			return true
		}
	}
	return false
}
