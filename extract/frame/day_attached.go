package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Days that stand behind what a trigger tells and are of something else: of the talks that they
// stand right before, and of the saying or agreeing that follows behind a comma.

// ofNounBehind tells whether the day stands right before a noun for a contact, which it qualifies: "discussed
// with Lavrov yesterday's talks of the leaders".
func (st *Story) ofNounBehind(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.Preposed || trig.Trigger.Noun || e.Start < trig.End || !st.has(scan.Discuss, scan.Span{Start: trig.Start, End: trig.End}) || countLetters(st.Text[trig.End:e.Start]) == 0 {
		return false
	}
	for _, m := range scan.In(s.Triggers, e.End, s.End) {
		gap := st.Text[e.End:m.Start]
		return m.Trigger.Noun && m.Trigger.Role != "travel" && strings.TrimSpace(gap) == "" && !st.dayBetween(s, trig.End, e.Start)
	}
	return false
}

// dayBetween tells whether a day or month is named between two bytes of the sentence.
func (st *Story) dayBetween(s *Sentence, from, to int) bool {
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.End <= to && ofItsOwn(e.Kind()) {
			return true
		}
	}
	return false
}

// ofSayingBehind tells whether what is announced has a day of its own that is to come, before its words or
// right behind them, and this one, of the past or beside a word of saying, stands behind a comma: "will
// come in May, said yesterday", "is to come in November: to that he agreed yesterday".
func (t *teller) ofSayingBehind(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.Start < trig.End {
		return false
	}
	at := trig.End + scan.LastMark(t.Text[trig.End:e.Start], ",:;")
	if at == trig.End || !t.setAheadIn(s, trig, at) || len(travels(s, at, e.Start)) > 0 {
		return false
	}
	d, ok := e.Resolve(t.contextFor(e, what.Told))
	return ok && d.Precision() == model.PrecisionDay && !t.aheadOfPage(d) && (e.Kind() != when.KindWeekday && e.Kind() != when.KindDayMonth || t.saidOn(s, e))
}

// setAheadIn tells whether the sentence names before a byte a time to come: behind the trigger, or a month
// or a day before it.
func (t *teller) setAheadIn(s *Sentence, trig *scan.Mention, to int) bool {
	return slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		return e.End <= to && ofItsOwn(e.Kind()) && (e.Start >= trig.End || e.Kind() != when.KindWeekday) && t.comes(t.whenAhead(&e))
	})
}

// dayGoesOn tells whether the day that the sentence before the last one named goes on: nobody has travelled
// since, and it is not that of an arrival told in passing ("Wen, having come on Monday, crossed the doorstep").
func (t *teller) dayGoesOn(s *Sentence) bool {
	named := &t.Sentences[t.lastDayAt]
	if v := t.lastVisit; v != nil && v.last == t.lastDayAt && v.days > 1 && !t.lastDay.IsInterval() {
		return false // it is only the first of several
	}
	for _, since := range [...]*Sentence{&t.Sentences[t.i-1], s} {
		if slices.ContainsFunc(travels(since, since.Start, since.End), func(m scan.Mention) bool { return !m.Trigger.Noun }) {
			return false
		}
	}
	return !slices.ContainsFunc(named.Dates, func(e when.Expr) bool {
		return t.describing(named, e.Start, scan.Span{Start: e.Start, End: e.End}).End > 0
	})
}

// partAhead is the day to come that the sentence before announced, where no more than a part of a day is
// named: "flies out tomorrow. The programme: talks with Mishustin in the afternoon". It is zero elsewhere.
func (t *teller) partAhead(e *when.Expr) model.Date {
	s := &t.Sentences[t.i]
	if e.Kind() != when.KindPart || !t.lastDayAhead || t.lastDayAt != t.i-1 || t.lastDayAt < t.opens[t.i] || len(t.dayWords(s)) > 0 || !t.comes(t.lastDay) {
		return model.Date{}
	}
	return t.lastDay
}

// dayStandsBetween tells whether a day or month stands between two bytes of the sentence.
func (st *Story) dayStandsBetween(s *Sentence, from, to int) bool {
	return slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		return e.Start >= from && e.End <= to && ofItsOwn(e.Kind()) && !st.saidOn(s, &e)
	})
}

// ofPlan tells whether the year to come stands as an attribute before the word for what is signed, in a
// language that puts both before the verb: "next year's plan of exchanges also waits to be signed".
func (st *Story) ofPlan(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if !st.Preposed || e.End >= trig.Start {
		return false
	}
	papers := scan.In(st.Mentions.Words[scan.Document], e.End, min(trig.Start, e.End+2*st.far(ofDocumentReach)))
	if len(papers) == 0 {
		return false
	}
	gap := st.Text[e.End:papers[0].Start]
	owned := scan.In(st.Mentions.Words[scan.Belonging], e.End, papers[0].End)
	return !scan.HasMark(gap, ",;") && (countLetters(gap) == 0 || len(owned) > 0 && owned[0].Start == e.End)
}
