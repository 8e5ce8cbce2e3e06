package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// The days that the text names, remembered for what follows, and the day in which a paragraph is set.

// noteDays remembers the last day that the text names, for "the same day".
func (t *teller) noteDays(s *Sentence, told []telling) {
	for i := range s.Dates {
		e := &s.Dates[i]
		if slices.ContainsFunc(told, func(g telling) bool {
			return g.Stated && g.dateAt == e.Start && t.focus != g.Frame && t.besideTalks(g.Frame)
		}) {
			continue
		}
		t.lookBackFrom(s, e)
		t.noteDay(s, e, told)
	}
}

// noteDay remembers the day that an expression names, but for that on which the sentence says that something was told: "he
// will come on 2 April, the ministry said on Thursday".
func (t *teller) noteDay(s *Sentence, e *when.Expr, told []telling) {
	mood := t.moodOfDay(s, e)
	d, _ := e.Resolve(t.contextOf(e, mood))
	of := slices.IndexFunc(told, func(g telling) bool { return g.Stated && g.dateAt == e.Start })
	tells := of >= 0
	if tells && e.Kind() == when.KindDayMonth && told[of].Status == model.Planned && oneDay(told[of].Date) {
		d, mood = told[of].Date, what.Announced // the year that the verb says
	}
	if !tells && len(told) > 0 && len(s.Dates) > 1 && (t.endsAt(scan.Speech, e.Start) || t.endsAt(scan.Report, e.Start)) {
		return
	}
	heads := s.FirstHalf && e.Start-s.Start < opening
	if e.Kind() == when.KindSpan {
		t.noteSpan(s, d, heads)
		return
	}
	if !oneDay(d) || !t.setsDay(s, e, d, heads, tells) {
		return
	}
	ahead := model.Compare(d, t.about())
	t.lastDay, t.lastDayAt, t.lastDayHeads, t.lastDayTells = d, t.i, heads, tells
	t.lastDayAhead = oneDay(t.about()) && (ahead > 0 || ahead == 0 && mood == what.Announced)
}

// setsDay tells whether a day is one to which the text comes with the expression, not one that it only counts back to.
func (t *teller) setsDay(s *Sentence, e *when.Expr, d model.Date, heads, tells bool) bool {
	switch k := e.Kind(); {
	case namesDay(k):
		return true
	case k == when.KindRelative && (heads || tells || t.setsScene(s)):
		return true
	case k == when.KindEvent && heads && !e.Leads() && oneDay(t.event):
		return true
	}
	return t.movesOn(s, e, d)
}

// noteSpan remembers the days of a stay, or the first day of what goes on.
func (t *teller) noteSpan(s *Sentence, d model.Date, heads bool) {
	switch {
	case closed(d):
		t.lastDay, t.lastDayAt = d, t.i
	case oneDay(d.Start()) && (t.setsScene(s) || travelBetween(s, s.Start, s.End)):
		t.lastDay, t.lastDayAt, t.lastDayHeads = d.Start(), t.i, heads // "Since Friday noon Beijing has had two premiers."
	}
}

// noteTime remembers the last day, month or year that the text names, for "that year".
func (t *teller) noteTime(s *Sentence) {
	for i := range s.Dates {
		e := &s.Dates[i]
		switch e.Kind() {
		case when.KindDay, when.KindDayMonth, when.KindMonth, when.KindYear:
			if d, _ := e.Resolve(t.contextOf(e, what.Told)); d.HasYear() {
				t.lastTime, t.lastTimeAt = d, t.i
			}
		case when.KindSpan:
			if d, ok := e.Resolve(t.contextOf(e, what.Told)); ok && !closed(d) && e.States() != 0 {
				end := d.Start() // "since 1996", "by 1996"
				if end.IsZero() {
					end = d.End()
				}
				t.lastTime, t.lastTimeAt = end, t.i
			}
		}
	}
}

// moodOfDay tells whether a day is one ahead: a word of planning stands near it, or,
// of a weekday, the article announces.
func (t *teller) moodOfDay(s *Sentence, e *when.Expr) what.Mood {
	if t.wordBetween(scan.Plan, max(s.Start, e.Start-planReach), e.End) || t.has(scan.Cancel, s.Span) {
		return what.Announced
	}
	if e.Kind() == when.KindWeekday && t.preview() {
		return what.Announced
	}
	return t.direction(e, what.Told, false)
}

// preview tells whether the article announces: its first contact is yet to come.
func (t *teller) preview() bool {
	return len(t.frames) > 0 && t.frames[0].Status == model.Planned
}

// lookedDay is the day that a text had come to before it told when something known came about.
type lookedDay struct {
	day    model.Date
	at     int // in which sentence
	block  int // of the look back
	looked bool
}

// lookBackFrom keeps the day that the text has come to where it tells in passing when something
// known came about: "It was on the 1st that he landed".
func (t *teller) lookBackFrom(s *Sentence, e *when.Expr) {
	w := t.wordsBetween(scan.Cleft, s.Start, e.Start)
	if len(w) > 0 && w[len(w)-1].End == e.Start && !t.lastDay.IsZero() && !t.setDay.looked {
		t.setDay = lookedDay{t.lastDay, t.lastDayAt, s.Block, true}
	}
}

// backToScene goes back to that day in the next paragraph.
func (t *teller) backToScene(s *Sentence) {
	if t.setDay.looked && s.Block != t.setDay.block {
		t.lastDay, t.lastDayAt, t.setDay = t.setDay.day, t.setDay.at, lookedDay{}
	}
}

// Sentences that only set what follows.

// setsScene tells whether the sentence opens its paragraph with a day and tells of nobody:
// "Vladivostok saw history made yesterday." Further down the page a contact may be named
// there, by no more than a noun: "Saturday was the fullest day of the trip."
func (st *Story) setsScene(s *Sentence) bool {
	return s.FirstHalf && len(s.Dates) == 1 && !st.anybody(s) && st.onlyNouns(s)
}

// onlyNouns tells whether no verb of the sentence tells of a contact by itself.
func (st *Story) onlyNouns(s *Sentence) bool {
	return !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return !m.Trigger.Weak && (!m.Trigger.Noun || m.Trigger.Role != "travel" && m.Trigger.Role != "echo")
	})
}

// movesOn tells whether the sentence says no more than that something was on the day after the one told
// last: "Most of the work fell on the next day."
func (t *teller) movesOn(s *Sentence, e *when.Expr, d model.Date) bool {
	if len(s.Dates) != 1 || e.Kind() != when.KindEvent || e.Leads() || s.Headline {
		return false
	}
	if !oneDay(t.event) || !oneDay(d) || model.Compare(d, t.event.Exact()) <= 0 {
		return false
	}
	return !t.anybody(s) && t.onlyNouns(s) && !t.has(scan.Negation, s.Span)
}

// inScene dates a contact told without a day, or with no more than a part of one, by the day
// in which its paragraph is set.
func (t *teller) inScene(f *Frame, s *Sentence, mood what.Mood) {
	if f.Stated || mood != what.Told || len(s.Dates) > 1 || len(s.Dates) == 1 && s.Dates[0].Kind() != when.KindPart {
		return
	}
	if day, at := t.sceneDay(); !day.IsZero() && !t.toCome(f, day) {
		f.Stated = true
		f.dated(day, sameParagraph, at)
	}
}

// sceneDay returns the day in which the paragraph of a sentence is set by the one that opens
// it, and where that stands; the zero date when a sentence between names another.
func (t *teller) sceneDay() (model.Date, scan.Span) {
	first := t.opens[t.i]
	if first == t.i || t.lastDayAt != first || !t.setsScene(&t.Sentences[first]) {
		return model.Date{}, scan.Span{}
	}
	return t.lastDay, t.Sentences[first].Span
}

// dayGoesOn tells whether the day that the sentence before the last one named goes on: nobody has travelled
// since, and it is not that of an arrival told in passing ("Wen, having come on Monday, crossed the doorstep").
func (t *teller) dayGoesOn(s *Sentence) bool {
	for _, since := range [...]*Sentence{&t.Sentences[t.i-1], s} {
		if slices.ContainsFunc(travels(since, since.Start, since.End), func(m scan.Mention) bool { return !m.Trigger.Noun }) {
			return false
		}
	}
	return t.dayLasts(t.dayComeTo())
}

// dayLasts tells whether a day is neither the first of a stay of several nor that of an arrival told in passing.
func (t *teller) dayLasts(d namedDay) bool {
	if v := t.lastVisit; v != nil && v.last == d.at && v.days > 1 && !d.day.IsInterval() {
		return false
	}
	named := &t.Sentences[d.at]
	return !slices.ContainsFunc(named.Dates, func(e when.Expr) bool {
		return t.describing(named, e.Start, scan.Span{Start: e.Start, End: e.End}).End > 0
	})
}
