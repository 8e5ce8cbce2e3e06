package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// finer dates the frame by a day or month of its sentence that lies in the month or year which
// dates it and belongs to nothing else: "in June; on the 5th they …, and signed", "on the 27th
// they had their first talks of the year".
func (t *teller) finer(f *Frame, s *Sentence, trig *scan.Mention, mood what.Mood) {
	if !f.Stated || f.Date.IsInterval() || f.Date.Precision() == model.PrecisionDay {
		return
	}
	for i := range s.Dates {
		e := &s.Dates[i]
		if k := e.Kind(); e.Start == f.dateAt || k != when.KindClock && !ofItsOwn(k) || e.Leads() || t.saidOn(s, e) || t.partedFrom(s, e, trig) {
			continue
		}
		if d, ok := e.Resolve(t.contextFor(e, what.Told)); ok && d.Precision() > f.Date.Precision() && !d.IsInterval() && model.Contains(f.Date, d) && (mood == what.Told || t.aheadOfPage(d)) {
			f.Date, f.dateAt = d, e.Start
			f.Why["date"] = []model.Reason{{Rule: e.Rule, Start: e.Start, End: e.End}}
		}
	}
}

// partedFrom tells whether another contact, or a word that opens another clause, stands between
// the date and the trigger.
func (t *teller) partedFrom(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	between := scan.Span{Start: e.End, End: trig.Start}
	if e.Start >= trig.End {
		between = scan.Span{Start: trig.End, End: e.Start}
		if scan.HasMark(t.Text[between.Start:between.End], ",") {
			return true
		}
	}
	for _, m := range scan.In(s.Triggers, between.Start, between.End) {
		if !m.Trigger.Weak && m.Trigger.Type != trig.Trigger.Type && m.Trigger.Role != "echo" && m.Trigger.Role != "speech" {
			return true
		}
	}
	return t.has(scan.Boundary, between)
}
