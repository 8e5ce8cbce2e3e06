package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// status turns the mood into a status; a held contact lies not ahead of the page.
func (t *teller) status(f *Frame, mood what.Mood) model.Status {
	switch mood {
	case what.Called:
		t.offAsSet(f)
		if !f.near.IsZero() && model.Compare(f.near, f.Date) > 0 && !t.cameOn(f, f.near) {
			f.dated(f.near, "frame.same-paragraph", f.span) // called off on one day, set for another
		}
		return model.Cancelled
	case what.Announced:
		if f.phase == "end" || f.begun || t.lapsed(f) {
			return model.Held // who is to leave has come
		}
		return model.Planned
	}
	first, ok := f.Date.Earliest()
	if !ok || !f.Stated || f.phase == "end" || !t.Published.HasYear() {
		return model.Held
	}
	if pub, ok := t.Published.Latest(); ok && first > pub || t.Tenseless && f.coming {
		return model.Planned
	}
	return model.Held
}

// offAsSet gives what is called off the day for which it was told just before to be planned: "He was to come on the
// 20th. The visit was called off on Monday". A day of its own for which the words say that it was set stays.
func (t *teller) offAsSet(f *Frame) {
	if f.Stated && t.setAt(f.dateAt) {
		return
	}
	if g := t.planOf(f); g != nil && !(f.Stated && model.Contains(g.Date, f.Date)) {
		f.Stated = true
		f.dated(g.Date, "frame.same-plan", g.span)
	}
}

// setAt tells whether a word for a plan leads up to the date at a byte of the sentence being read, and none for calling
// off stands between: "the visit, set for Monday", not "will not take place, the ministry said on Monday".
func (t *teller) setAt(date int) bool {
	s := &t.Sentences[t.i]
	return slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		if e.Start != date {
			return false
		}
		from := max(s.Start, e.Start-planReach)
		if off, ok := t.lastWord(scan.Cancel, from, e.Start); ok {
			from = off.End
		}
		return t.wordBetween(scan.Plan, from, e.End) || t.wordBetween(scan.Unmet, from, e.End)
	})
}

// planOf is the contact of the same people and type, with a day of its own, that was told a few sentences before to be
// planned, or called off; nil where there is none.
func (t *teller) planOf(f *Frame) *Frame {
	for _, g := range slices.Backward(t.lately()) {
		if t.i-g.last > visitReach {
			continue
		}
		if g.Stated && g.Status != model.Held && kin(g, f) && people(g, f) && places(g, f) {
			return g
		}
	}
	return nil
}

// offByItself takes for called off the journey told just before as planned, where a sentence with no word for one says
// so of its traveller: "He will not come".
func (t *teller) offByItself(s *Sentence) {
	v := t.stayJustTold()
	off := t.words(scan.Cancel, s.Start, s.End)
	if v == nil || v.Status != model.Planned || len(off) == 0 || t.has(scan.Unmet, s.Span) {
		return
	}
	if slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return len(overlapping(off, m)) == 0 }) {
		return // something else was called off
	}
	if ps := t.resolve(t.headBefore(s, off[0].Start, s.Start), s, v.Date); len(ps) == 1 && inFocus(v, ps) {
		v.Status, v.last = model.Cancelled, t.i
		v.because("status", "what.cancelled", off[0].Start, off[0].End)
	}
}

// lapsed tells whether the day for which the contact is announced was over when that was written; a journey is
// under way from its first day.
func (st *Story) lapsed(f *Frame) bool {
	last, ok := f.Date.Latest()
	pub, ok1 := st.filedFor(f).Earliest()
	if !ok || !ok1 || !f.Stated {
		return false
	}
	first, ok := f.Date.Earliest()
	underWay := f.Type == model.Visit && ok && first < pub && f.Date.Precision() >= model.PrecisionDay
	return last < pub || underWay
}

// filedFor is the day from which what is to be counts: of meetings the dateline's, for what was to be in the
// evening may be over when it is printed, and is told as to be; of journeys, which last, the page's.
func (st *Story) filedFor(f *Frame) model.Date {
	if st.Filed.IsZero() || f.Type == model.Visit {
		return st.Published
	}
	return st.Filed
}

// cameOn tells whether the traveller has come on that day: what was called off is an earlier plan.
func (t *teller) cameOn(f *Frame, day model.Date) bool {
	v := t.lastVisit
	return f.Type == model.Visit && v != nil && v.Status == model.Held && people(v, f) && model.Overlaps(v.Date, day)
}

// unmet is the mood of what had been planned: called off where the article tells of
// a contact that was, or speaks of putting off in one of the two sentences before, in this or the next.
func (t *teller) unmet() what.Mood {
	for i := max(0, t.i-2); i < min(t.i+2, len(t.Sentences)); i++ {
		if t.has(scan.Cancel, t.Sentences[i].Span) {
			return what.Called
		}
	}
	for _, f := range t.lately() {
		if f.Status == model.Cancelled {
			return what.Called
		}
	}
	return what.Announced
}

// calledOffBehind tells whether the sentence that opens with a contact says of it, behind a clause
// that hangs on it and tells when it was to be, that it has been called off: "The talks, which were
// to take place on Monday, have been cancelled".
func (t *teller) calledOffBehind(s *Sentence, i int, clause scan.Span) bool {
	trig := &s.Triggers[i]
	opens := s.Start
	if g := t.headBefore(s, trig.Start, s.Start); len(g.actors) > 0 {
		last := g.actors[len(g.actors)-1]
		if !trig.Trigger.Noun || !last.Owner || t.Preposed {
			return false
		}
		opens = last.End // "Lavrov's trip, which was set for Monday, has been put off"
	}
	if trig.Start-opens > t.far(wordsEndReach) || clause.End >= s.End {
		return false
	}
	off := t.words(scan.Cancel, clause.End, s.End)
	return len(off) > 0 && t.hasIn(scan.Plan, trig.End, off[0].Start) && !t.hasIn(scan.Negation, trig.End, off[0].Start)
}

// nearerAhead is the day ahead that a day without a month means where verbs have no
// tense and it is nearer than the one behind.
func (t *teller) nearerAhead(e *when.Expr) (model.Date, bool) {
	switch e.Kind() {
	case when.KindWeekday:
		return t.weekdayAhead(e)
	case when.KindDayMonth, when.KindSpan:
	default:
		return model.Date{}, false
	}
	if _, noMonth := e.Lacks(); !noMonth || t.monthKnown(e) || t.Sentences[t.i].Year > 0 {
		return model.Date{}, false
	}
	ahead, _ := e.Resolve(t.contextAt(e.Kind(), what.Announced))
	behind, _ := e.Resolve(t.contextAt(e.Kind(), what.Told))
	day, ok := ahead.Earliest()
	last, ok1 := behind.Earliest()
	pub, ok2 := t.about().Civil()
	return ahead, ok && ok1 && ok2 && day > pub && day-pub < pub-last
}

// weekdayAhead is the day ahead that a weekday means where verbs have no tense: at most
// two days off, while the one behind is most of a week old.
func (t *teller) weekdayAhead(e *when.Expr) (model.Date, bool) {
	ahead, _ := e.Resolve(t.contextAt(e.Kind(), what.Announced))
	day, ok := ahead.Earliest()
	pub, ok1 := t.about().Civil()
	return ahead, ok && ok1 && day > pub && day <= pub+2
}
