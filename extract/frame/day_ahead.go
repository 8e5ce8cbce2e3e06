package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Days that lie ahead of the page, of what the present tense announces.

// coming is the day ahead that a weekday, or a day without a year, means beside a verb
// in the present tense: "flies to Beijing on Monday".
func (t *teller) coming(e *when.Expr, trig *scan.Mention, mood what.Mood) (model.Date, bool) {
	if t.Tenseless && mood == what.Told {
		return t.nearerAhead(e)
	}
	if k := e.Kind(); !t.goesAhead(trig) && !t.goesThere(e, trig) || mood != what.Told || k != when.KindWeekday && k != when.KindDayMonth {
		return model.Date{}, false
	}
	d, ok := e.Resolve(t.context(what.Announced))
	day, ok1 := d.Earliest()
	pub, ok2 := t.about().Civil()
	if past, ok := e.Resolve(t.context(what.Told)); ok && ok2 {
		if was, ok := past.Latest(); ok && was <= pub && pub-was <= 1 {
			return model.Date{}, false // of today and yesterday too the news tells in the present
		}
	}
	return d, ok && ok1 && ok2 && day > pub && day <= pub+soon
}

// goesAhead tells whether the words of the trigger stand in the present tense, or name
// what a verb of its sentence tells in it: "goes to Beijing on Monday on a visit".
func (t *teller) goesAhead(trig *scan.Mention) bool {
	purpose := t.isInfinitive(trig) && !t.infinitive(&t.Sentences[t.i], trig) // "came to meet Wang", which no present tense tells
	if !purpose && (trig.Trigger.Ahead || !trig.Trigger.Noun && trig.Trigger.Role != "attend") {
		return trig.Trigger.Ahead
	}
	for _, m := range t.Sentences[t.i].Triggers {
		if purpose {
			if m.Trigger.Ahead && m.End <= trig.Start {
				return true
			}
			continue
		}
		if m.Trigger.Ahead && m.Trigger.Type == trig.Trigger.Type {
			return true
		}
	}
	return false
}

// goesThere tells whether the date is that of a journey told in the present tense right before
// what it is made for: "heads to Beijing on Tuesday for talks with Xi".
func (t *teller) goesThere(e *when.Expr, trig *scan.Mention) bool {
	before := scan.In(t.Sentences[t.i].Triggers, t.Sentences[t.i].Start, trig.Start)
	if len(before) == 0 || e.End > trig.Start {
		return false
	}
	m := &before[len(before)-1]
	between := scan.Span{Start: m.End, End: trig.Start}
	return m.Trigger.Ahead && m.Trigger.Role == "travel" && m.End <= e.Start && !t.has(scan.And, between) && !t.has(scan.Boundary, between)
}

// andAccepts tells whether a word for "and" leads from the contact to the plan of a journey, whose day it
// is: "received Hu and accepted an invitation to Beijing in October".
func (t *teller) andAccepts(e *when.Expr, trig *scan.Mention) bool {
	s := &t.Sentences[t.i]
	for _, m := range scan.In(s.Triggers, trig.End, e.Start) {
		if m.Trigger.Plan && m.Trigger.Role == "travel" && t.has(scan.And, scan.Span{Start: trig.End, End: m.Start}) && !t.dayBetween(s, trig.End, m.Start) {
			return true
		}
	}
	return false
}

// inStayAhead tells whether the day lies in a stay that the sentence or its paragraph has announced: "will be
// in China from 31 August to 3 September; on the 2nd of September he meets Xi".
func (t *teller) inStayAhead(e *when.Expr, ahead model.Date) bool {
	for _, v := range [...]*Frame{t.current, t.lastVisit} {
		if v != nil && v.Type == model.Visit && v.Status == model.Planned && v.Stated && v.last >= t.opens[t.i] && v.Date.Start().Precision() == model.PrecisionDay && (!v.Date.IsInterval() || closed(v.Date)) && model.Overlaps(v.Date, ahead) {
			return t.yearAgo(e) == 0 && t.then(e).IsZero()
		}
	}
	return false
}

// ofYearsPaper tells whether the year of the page, or one to come, stands behind the name of a paper that was signed,
// which is for that year: "signed the plan of consultations for 2013".
func (st *Story) ofYearsPaper(s *Sentence, e *when.Expr, d model.Date, trig *scan.Mention) bool {
	if st.Preposed || e.Kind() != when.KindYear || e.Start < trig.End || scan.HasMark(st.Text[trig.End:e.Start], ",;") || !st.Published.HasYear() || d.YearValue() < st.Published.YearValue() {
		return false
	}
	return st.has(scan.Document, scan.Span{Start: trig.End, End: e.Start}) && len(scan.In(s.Triggers, trig.End, e.Start)) == 0
}
