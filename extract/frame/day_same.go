package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// eventDay is the day that "the same day" means at the start of a sentence: of the
// contact being told, unless a day was named since; else the page's.
func (t *teller) eventDay() model.Date {
	d, today := t.dayOfStory(), t.about()
	if d.IsInterval() && closed(d) && today.Precision() == model.PrecisionDay && model.Contains(d, today) {
		return today.Exact() // "is in Moscow from 12 to 14 May. The day before, he": of the news
	}
	return d
}

// dayOfStory is the day, or the days, that were named or told of last.
func (t *teller) dayOfStory() model.Date {
	if d, ok := t.backToNews(); ok {
		return d
	}
	here := &t.Sentences[t.i]
	ahead := t.lastDayAhead && (!t.plans(here) || t.has(scan.Speech, t.fromEvent(here))) // "the same day the ministry said that he would"
	if !t.lastDay.IsZero() && !ahead && (t.focus == nil || t.focus.last < t.lastDayAt || t.lastDayTells && t.focusAt < t.lastDayAt) {
		return t.lastDay
	}
	if f := t.focus; f != nil && f.Date.Precision() == model.PrecisionDay && !(ahead && f.Status == model.Planned) {
		return f.Date
	}
	if !t.lastDay.IsZero() && !ahead && t.focus != nil && t.focus.Date.IsZero() && t.focus.last == t.lastDayAt {
		return t.lastDay
	}
	if !ahead && t.justNamed() {
		return t.lastDay // "arrived on Monday. There he met Guo. The same day"
	}
	if f := t.focus; f != nil && f.Date.IsZero() && f.Status == model.Held && t.i-f.last <= eventReach {
		if d := t.dayOfFocus(f); d.Precision() == model.PrecisionDay && !d.IsInterval() {
			return d
		}
	}
	if d := t.lastTime; !t.Preposed && d.Precision() == model.PrecisionMonth && (t.lastDay.IsZero() || t.lastTimeAt > t.lastDayAt) && t.Sentences[t.lastTimeAt].Block == t.Sentences[t.i].Block && t.toldSince(t.lastTimeAt) {
		if v := t.lastVisit; v != nil && v.Stated && v.sentence >= t.lastTimeAt && v.Date.Start().Precision() == model.PrecisionDay && !(v.Date.IsInterval() && closed(v.Date)) {
			return v.Date.Start() // "met in September; on the first of December he landed. A day later"
		}
		return d // "at the end of November he flew to Moscow. … The next day"
	}
	for i := len(t.frames) - 1; i >= 0 && t.i-t.frames[i].last <= eventReach; i-- {
		if g := t.frames[i]; g.Stated && g.Type != model.Visit && g.Date.Precision() == model.PrecisionDay && !(ahead && g.Status == model.Planned) {
			return g.Date
		}
	}
	if f := t.focus; f != nil && !f.Date.IsZero() && f.Date.Precision() != model.PrecisionYear && (f.Status != model.Planned || f.Date.Precision() == model.PrecisionDay && !ahead) {
		return f.Date
	}
	if !t.Filed.IsZero() {
		return t.Filed
	}
	return t.about()
}

// toldSince tells whether a contact is being told, or the last stay, since a sentence.
func (t *teller) toldSince(i int) bool {
	f := t.focus
	if f == nil {
		f = t.lastVisit
	}
	return f != nil && f.sentence >= i
}

// fromEvent is the sentence from the words for "the same day" on; words of saying before them, as in "as
// the ministry said, on the same day he will", are not of that day.
func (st *Story) fromEvent(s *Sentence) scan.Span {
	span := s.Span
	if i := slices.IndexFunc(s.Dates, func(e when.Expr) bool { return e.Kind() == when.KindEvent }); i >= 0 {
		span.Start = s.Dates[i].Start
	}
	return span
}

// plans tells whether a sentence speaks of what is to come.
func (st *Story) plans(s *Sentence) bool {
	return st.has(scan.Plan, s.Span) || slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Trigger.Plan })
}

// withoutCount leaves out the counted days of a stay whose days are not known, or that are not
// among them, and those whose day stands right beside them: "on Saturday, the second day of the
// trip".
func (t *teller) withoutCount(s *Sentence) {
	if !slices.ContainsFunc(s.Dates, when.Expr.OfStay) {
		return
	}
	c := t.context(what.Told)
	s.Dates = slices.DeleteFunc(slices.Clone(s.Dates), func(e when.Expr) bool {
		if !e.OfStay() {
			return false
		}
		day, ok := e.Resolve(c)
		return !ok || day.Precision() != model.PrecisionDay || model.Compare(c.Stay, c.StayEnd) < 0 && model.Compare(day, c.StayEnd) > 0 ||
			slices.ContainsFunc(s.Dates, func(d when.Expr) bool {
				return !d.OfStay() && (d.End <= e.Start && countLetters(t.Text[d.End:e.Start]) <= 1 || e.End <= d.Start && countLetters(t.Text[e.End:d.Start]) <= 1)
			})
	})
}

// dayOfFocus is the day that the paragraph of a contact told without one names before it, or
// that of the other contact of its people told right before; zero where there is none.
func (t *teller) dayOfFocus(f *Frame) model.Date {
	for i := len(t.frames) - 1; f.near.IsZero() && i >= 0 && f.sentence-t.frames[i].last <= 2; i-- {
		if g := t.frames[i]; g != f && g.Status == model.Held && people(g, f) && g.Type != model.Visit {
			f = g
		}
	}
	return f.near
}

// justNamed tells whether the last day named stands in the paragraph, or some sentences
// before one that opens with the words that point to it, and no contact has a day of its
// own since.
func (t *teller) justNamed() bool {
	if t.lastDay.IsZero() {
		return false
	}
	s := &t.Sentences[t.i]
	opens := len(s.Dates) > 0 && (s.Dates[0].Kind() == when.KindEvent || s.Dates[0].Kind() == when.KindPart) && s.Dates[0].Start-s.Start <= opensSentence && t.recent(t.lastDay) && t.i-t.lastDayAt <= eventReach
	if t.Sentences[t.lastDayAt].Block != s.Block && !opens {
		return false
	}
	for _, g := range t.lately() {
		if g.Stated && g.last >= t.lastDayAt && g.Type != model.Visit && g.Date.Precision() == model.PrecisionDay {
			return false
		}
	}
	return true
}

// backToNews returns the day of the news where a new paragraph follows on an old day that another
// paragraph looked back to, or on one counted from that of the news: "at their talks the day before".
func (t *teller) backToNews() (model.Date, bool) {
	s := &t.Sentences[t.i]
	f := t.focus
	old := f != nil && f.Date.Precision() == model.PrecisionDay && (!t.recent(f.Date) || f.shifted && t.Sentences[f.last].Block != s.Block)
	if !s.FirstHalf || t.lastDay.IsZero() || t.recent(t.lastDay) && !old {
		return model.Date{}, false
	}
	for _, f := range t.frames {
		if f.lead && f.head && f.Date.IsZero() {
			continue // the headline says no day
		}
		return f.Date, f.lead && f.Status == model.Held && f.Date.Precision() == model.PrecisionDay && t.recent(f.Date)
	}
	return model.Date{}, false
}

// eventReach is how many sentences back the contact may be told whose day "the
// same day" means.
const eventReach = 6

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
		mood := t.moodOfDay(s, e)
		d, ok := e.Resolve(t.contextOf(e, mood))
		heads := s.FirstHalf && e.Start-s.Start < opening
		of := slices.IndexFunc(told, func(g telling) bool { return g.Stated && g.dateAt == e.Start })
		tells := of >= 0
		if tells && e.Kind() == when.KindDayMonth && told[of].Status == model.Planned && told[of].Date.Precision() == model.PrecisionDay && !told[of].Date.IsInterval() {
			d, ok, mood = told[of].Date, true, what.Announced // the year that the verb says
		}
		switch k := e.Kind(); {
		case !tells && len(told) > 0 && len(s.Dates) > 1 && (t.endsAt(scan.Speech, e.Start) || t.endsAt(scan.Report, e.Start)):
			// "he will come on 2 April, the ministry said on Thursday"
		case k == when.KindDay, k == when.KindDayMonth, k == when.KindWeekday, k == when.KindRelative && (heads || tells || t.setsScene(s)), k == when.KindEvent && heads && !e.Leads() && t.event.Precision() == model.PrecisionDay, t.movesOn(s, e, d):
			if ok && d.Precision() == model.PrecisionDay {
				t.lastDay, t.lastDayAt = d, t.i
				ahead := model.Compare(d, t.about())
				t.lastDayAhead = t.about().Precision() == model.PrecisionDay && (ahead > 0 || ahead == 0 && mood == what.Announced)
				t.lastDayHeads = heads
				t.lastDayTells = tells
			}
		case k == when.KindSpan:
			switch {
			case ok && closed(d):
				t.lastDay, t.lastDayAt = d, t.i
			case ok && d.Start().Precision() == model.PrecisionDay && (t.setsScene(s) || len(travels(s, s.Start, s.End)) > 0):
				t.lastDay, t.lastDayAt, t.lastDayHeads = d.Start(), t.i, heads // "Since Friday noon Beijing has had two premiers."
			}
		}
	}
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
	w := scan.In(t.Mentions.Words[scan.Cleft], s.Start, e.Start)
	if len(w) > 0 && w[len(w)-1].End == e.Start && !t.lastDay.IsZero() && !(t.setDay.looked && t.setDay.block == s.Block) {
		t.setDay = lookedDay{t.lastDay, t.lastDayAt, s.Block, true}
	}
}

// backToScene goes back to that day in the next paragraph.
func (t *teller) backToScene(s *Sentence) {
	if t.setDay.looked && s.Block != t.setDay.block {
		t.lastDay, t.lastDayAt, t.setDay = t.setDay.day, t.setDay.at, lookedDay{}
	}
}

// setsScene tells whether the sentence opens its paragraph with a day and tells of nobody:
// "Vladivostok saw history made yesterday." Further down the page a contact may be named
// there, by no more than a noun: "Saturday was the fullest day of the trip."
func (st *Story) setsScene(s *Sentence) bool {
	return s.FirstHalf && len(s.Dates) == 1 && !st.anybody(s) && st.onlyNouns(s) && (s.Lead || !st.bodies(s))
}

// onlyNouns tells whether no verb of the sentence tells of a contact by itself.
func (st *Story) onlyNouns(s *Sentence) bool {
	return !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return !m.Trigger.Weak && !m.Trigger.Noun || m.Trigger.Plan || !m.Trigger.Weak && m.Trigger.Role != "travel" && m.Trigger.Role != "echo"
	})
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
	if first == t.i || t.lastDayAt != first || t.lastDay.IsZero() || !t.setsScene(&t.Sentences[first]) {
		return model.Date{}, scan.Span{}
	}
	return t.lastDay, t.Sentences[first].Span
}

// moodOfDay tells whether a day is one ahead: a word of planning stands near it, or,
// of a weekday, the article announces.
func (t *teller) moodOfDay(s *Sentence, e *when.Expr) what.Mood {
	near := scan.Span{Start: max(s.Start, e.Start-planReach), End: e.End}
	if t.has(scan.Plan, near) || t.has(scan.Cancel, s.Span) || e.Kind() == when.KindWeekday && t.preview() {
		return what.Announced
	}
	return t.direction(e, what.Told, false)
}

// preview tells whether the article announces: its first contact is yet to come.
func (t *teller) preview() bool {
	return len(t.frames) > 0 && t.frames[0].Status == model.Planned && t.frames[0].lead
}

// mainDay is the day of what stands before the expression in its sentence: the one
// named there, else that of the contact being told, else the page's.
func (t *teller) mainDay(e *when.Expr) model.Date {
	s := &t.Sentences[t.i]
	for i := len(s.Dates) - 1; i >= 0; i-- {
		b := &s.Dates[i]
		if b.Start >= e.Start || b.Leads() {
			continue
		}
		if d, ok := b.Resolve(t.contextOf(b, what.Told)); ok && d.Precision() == model.PrecisionDay {
			return d
		}
	}
	if t.current != nil && t.current.Date.Precision() == model.PrecisionDay {
		return t.current.Date
	}
	for i := range s.Dates {
		b := &s.Dates[i]
		if t.Preposed || e.Start-s.Start > opensSentence || b.Start < e.End || b.Kind() != when.KindWeekday && b.Kind() != when.KindDayMonth || !scan.HasMark(t.Text[e.End:b.Start], ",") || t.saidOn(s, b) {
			continue
		}
		if d, ok := b.Resolve(t.context(what.Told)); ok && d.Precision() == model.PrecisionDay {
			return d // "Two days after the call, he received Wang on Thursday"
		}
	}
	return t.event
}

// inSequence moves the cost of a date before a verb where dates stand before their verbs and
// hold for those that follow: it is low for the day of the contact told last in the sentence,
// high for one before that ("on the 23rd met A, on the 24th saw B, and talked with C").
func (t *teller) inSequence(s *Sentence, e *when.Expr, trig *scan.Mention, cost int) int {
	g := t.current
	if trig.Trigger.Noun && e.Kind() == when.KindYear && t.saysWhich(s, e, trig) {
		return min(cost, 1)
	}
	if !t.Preposed || g == nil || !g.Stated || g.dateAt < s.Start || g.dateAt >= trig.Start || e.End > trig.Start || e.Start > g.dateAt {
		return cost
	}
	for i := range s.Dates {
		if b := &s.Dates[i]; b.Start > g.dateAt && b.End <= trig.Start && ofItsOwn(b.Kind()) {
			return cost
		}
	}
	if e.Start < g.dateAt {
		return cost + acrossTrigger
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Boundary], e.End, trig.Start) {
		if !t.has(scan.Onward, scan.Span{Start: w.Start, End: w.End}) {
			return cost
		}
	}
	return min(cost, wholeSentence-2)
}

// datedAnew tells whether a semicolon behind the expression opens a part of the sentence that names
// a day of its own before the trigger: "is to come on 12 June; on 13 June he meets".
func (st *Story) datedAnew(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	part := st.part(s, trig)
	return e.End <= part.Start && slices.ContainsFunc(s.Dates, func(b when.Expr) bool {
		return b.Start >= part.Start && b.End <= trig.Start && ofItsOwn(b.Kind())
	})
}

// closed tells whether both ends of an interval are stated.
func closed(d model.Date) bool {
	return !d.Start().IsZero() && !d.End().IsZero()
}

// yearBefore is the date before the expression in its sentence that states the year of which it
// says "that year"; zero where none does.
func (t *teller) yearBefore(e *when.Expr, c when.Context) model.Date {
	s := &t.Sentences[t.i]
	for i := len(s.Dates) - 1; i >= 0 && e.OfThatYear(); i-- {
		if b := &s.Dates[i]; b.End <= e.Start && b.States() != 0 {
			d, _ := b.Resolve(c)
			return d.Start()
		}
	}
	return model.Date{}
}
