package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Days that stand behind the words they are needed by, or are of what stands behind them.

// dayOfMain is the day that the sentence names behind an aside between commas, for what the aside tells by its
// distance from it: "Wang, whom Putin had received the day before, met Lavrov on Wednesday". It is zero where the
// sentence has told something before the aside, or names no day behind it.
func (t *teller) dayOfMain(s *Sentence, e *when.Expr) model.Date {
	if t.Preposed || e.Leads() || e.Start < s.Start || e.End > s.End {
		return model.Date{}
	}
	from, to := strings.LastIndexByte(t.Text[s.Start:e.Start], ','), strings.IndexByte(t.Text[e.End:s.End], ',')
	if from < 0 || to < 0 {
		return model.Date{}
	}
	aside := scan.Span{Start: s.Start + from, End: e.End + to}
	before := scan.Span{Start: s.Start, End: aside.Start}
	if !t.personIn(s, before) || t.toldBetween(s, s.Start, aside.Start) || travelBetween(s, s.Start, aside.Start) || t.dayStandsBetween(s, s.Start, aside.Start) {
		return model.Date{}
	}
	for i := range s.Dates {
		b := &s.Dates[i]
		if b.Start < aside.End || !ofItsOwn(b.Kind()) || b.Kind() == when.KindSpan {
			continue
		}
		if _, alone := b.Lacks(); alone && b.Kind() == when.KindDayMonth {
			return model.Date{}
		}
		if t.has(scan.Plan, scan.Span{Start: aside.End, End: b.Start}) || scan.HasMark(t.Text[aside.End:b.Start], ";:") {
			return model.Date{}
		}
		if d, ok := b.Resolve(t.context(what.Told)); ok && d.Precision() == model.PrecisionDay && !d.IsInterval() {
			return d.Exact()
		}
		return model.Date{}
	}
	return model.Date{}
}

// ofNextPart tells whether the day, behind the trigger and a semicolon, opens or closes what another trigger of its
// own part tells: "in Kazan he had talks with Li; in Moscow, on 11 July, Putin received him".
func (st *Story) ofNextPart(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if !ofItsOwn(e.Kind()) || e.Start < trig.End || e.Start < st.part(s, trig).End {
		return false
	}
	at := scan.Mention{Start: e.Start, End: e.End}
	part := st.part(s, &at)
	for _, m := range scan.In(s.Triggers, part.Start, part.End) {
		if !(m.Trigger.Weak && m.Trigger.Noun) && m.Trigger.Role != "echo" && m.Trigger.Role != "speech" {
			return true
		}
	}
	return false
}

// monthKnown tells whether the paragraph has named the month of a day alone, of a time gone by.
func (t *teller) monthKnown(e *when.Expr) bool {
	m, near := t.monthOf(e)
	if !m.IsZero() && (near || !t.recent(m)) {
		return true
	}
	return !t.monthBefore(e).IsZero() || !t.then(e).IsZero()
}
