package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// status turns the mood into a status; a held contact lies not ahead of the page.
func (t *teller) status(f *Frame, mood what.Mood) model.Status {
	switch mood {
	case what.Called:
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
// a contact that was, or speaks of putting off in the sentence or the next.
func (t *teller) unmet() what.Mood {
	for i := t.i; i < min(t.i+2, len(t.Sentences)); i++ {
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

// whenTheyMeet tells whether the trigger tells in the present tense, or without any where a word before
// the first verb tells the time of all, when something that is to come will be: "they will discuss gas when they
// meet in September", "hopes for a deal before they meet".
func (st *Story) whenTheyMeet(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	if !trig.Trigger.Ahead && !st.Tenseless && !st.Unmarked || clause.Start == s.Start {
		return false
	}
	for _, class := range [...]scan.Class{scan.Relative, scan.Subordinate} {
		for _, w := range st.words(class, s.Start, trig.Start) {
			if w.End != clause.Start {
				continue
			}
			planned := st.hasIn(scan.Plan, s.Start, w.Start)
			if st.Unmarked && planned && !st.commaIn(s.Start, w.Start) {
				return true
			}
			if !st.Unmarked && (planned || st.hasIn(scan.Hypothesis, s.Start, w.Start)) {
				return true
			}
		}
	}
	return false
}

// infinitive tells whether only "to" stands between a name and the trigger, as in
// a headline that announces: "Xi to meet Putin", but not "the first minister to visit China".
func (st *Story) infinitive(s *Sentence, trig *scan.Mention) bool {
	for _, w := range st.words(scan.Infinitive, s.Start, trig.End) {
		if w.End < trig.Start-1 {
			continue
		}
		for i := range s.Actors {
			if a := &s.Actors[i]; a.IsPerson() && a.End == w.Start-1 && !st.only(scan.Ordinal, a.Start) {
				return true
			}
		}
	}
	return false
}
