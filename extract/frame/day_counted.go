package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Days that count from one named beside: "a month after taking office in March 2013, Wang flew".

// countedFrom returns the date from which the expression counts in its own words, nil where they
// name none: "two days after the summit of 4 June".
func (st *Story) countedFrom(s *Sentence, e *when.Expr) *when.Expr {
	if !e.Leads() || st.Preposed {
		return nil
	}
	for i := range s.Dates {
		b := &s.Dates[i]
		if b.Start < e.End {
			continue
		}
		between := scan.Span{Start: e.End, End: b.Start}
		if !ofItsOwn(b.Kind()) && b.Kind() != when.KindYear || scan.HasMark(st.Text[between.Start:between.End], ",;") || st.has(scan.Boundary, between) {
			return nil
		}
		return b
	}
	return nil
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
	return trig.Start >= b.End && (strings.HasPrefix(st.Text[b.End:], ",") || st.personIn(s, scan.Span{Start: b.End, End: trig.Start}))
}

// fromWhichCounts tells whether another expression counts from this one for the trigger.
func (st *Story) fromWhichCounts(s *Sentence, b *when.Expr, trig *scan.Mention) bool {
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Leads() && e.End <= b.Start {
			if from := st.countedFrom(s, e); from != nil && from.Start == b.Start && st.outside(s, e, b, trig) {
				return true
			}
		}
	}
	return false
}

// yearOfSameMonth is the year of the month, said by its distance from the page, in which a day of the same month
// behind it in the paragraph lies, too: "the session met last July in Moscow. On July 4 he was received". It is 0
// where there is none.
func (t *teller) yearOfSameMonth(e *when.Expr) int {
	d, ok := e.Resolve(t.context(what.Told))
	if !ok || e.Kind() != when.KindDayMonth {
		return 0
	}
	for i := t.i; i >= max(0, t.i-2) && t.Sentences[i].Block == t.Sentences[t.i].Block; i-- {
		dates := t.Sentences[i].Dates
		for j := datesBefore(dates, e.Start) - 1; j >= 0; j-- {
			b := &dates[j]
			if _, past := b.Future(); b.Kind() != when.KindMonth || !past {
				continue
			}
			if m, ok := b.Resolve(t.context(what.Told)); ok && m.Precision() == model.PrecisionMonth && m.MonthValue() == d.MonthValue() {
				return m.YearValue()
			}
		}
	}
	return 0
}

// opensNextPart tells whether the expression opens the part of the sentence behind a semicolon, in which something else is
// told, while the trigger stands before it: "He held talks with Dong; the next day he met Zhang".
func (t *teller) opensNextPart(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if trig.End > e.Start || e.Kind() != when.KindEvent && !ofItsOwn(e.Kind()) {
		return false
	}
	mark := trig.End + scan.LastMark(t.Text[trig.End:e.Start], ";")
	if mark == trig.End || countLetters(t.Text[mark:e.Start]) > nextPart {
		return false
	}
	if c := t.contextFor(e, what.Told); e.Kind() == when.KindEvent {
		if d, ok := e.Resolve(c); !ok || model.Compare(d.Exact(), c.Event.Exact()) == 0 {
			return false // "later that day" is of both parts
		}
	}
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return m.Start >= e.End && m.Trigger.Role != "echo" && !scan.HasMark(t.Text[e.End:m.Start], ";")
	})
}

// nextPart is how many letters stand before a day that opens a part: "and already on".
const nextPart = 12
