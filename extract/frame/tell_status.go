package frame

import (
	"slices"

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
		if f.phase == "end" || f.begun {
			return model.Held // who is to leave has come
		}
		if last, ok := f.Date.Latest(); ok && f.Stated {
			pub, ok := t.filedFor(f).Earliest()
			if first, stated := f.Date.Earliest(); ok && t.Published.HasYear() && (last < pub || f.Type == model.Visit && stated && first < pub && f.Date.Precision() >= model.PrecisionDay) {
				return model.Held
			}
		}
		return model.Planned
	}
	if first, ok := f.Date.Earliest(); ok && f.Stated && t.Published.HasYear() {
		if pub, ok := t.Published.Latest(); ok && f.phase != "end" && (first > pub || t.Tenseless && f.coming) {
			return model.Planned
		}
	}
	return model.Held
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

// wishOfUnmet tells whether every word of wishing in the span is part of one that says
// that what had been planned was not: "should have met".
func (st *Story) wishOfUnmet(span scan.Span) bool {
	wishes := scan.In(st.Mentions.Words[scan.Hypothesis], span.Start, span.End)
	for _, w := range wishes {
		if len(overlapping(st.Mentions.Words[scan.Unmet], w)) == 0 {
			return false
		}
	}
	return len(wishes) > 0 && !st.has(scan.Negation, span) && !st.has(scan.Habit, span)
}

// whenTheyMeet tells whether the trigger tells in the present tense, or without any where a word before
// the first verb tells the time of all, when something that is to come will be: "they will discuss gas when they meet in September", "hopes for a deal before they meet".
func (st *Story) whenTheyMeet(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	if !trig.Trigger.Ahead && !st.Tenseless && !st.Unmarked || clause.Start == s.Start {
		return false
	}
	w := slices.Concat(scan.In(st.Mentions.Words[scan.Relative], s.Start, trig.Start), scan.In(st.Mentions.Words[scan.Subordinate], s.Start, trig.Start))
	return slices.ContainsFunc(w, func(m scan.Mention) bool {
		main := scan.Span{Start: s.Start, End: m.Start}
		if st.Unmarked {
			return m.End == clause.Start && st.has(scan.Plan, main) && !scan.HasMark(st.Text[main.Start:main.End], ",;")
		}
		return m.End == clause.Start && (st.has(scan.Plan, main) || st.has(scan.Hypothesis, main))
	})
}

// infinitive tells whether only "to" stands between a name and the trigger, as in
// a headline that announces: "Xi to meet Putin", but not "the first minister to visit China".
func (st *Story) infinitive(s *Sentence, trig *scan.Mention) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Infinitive], s.Start, trig.End) {
		if w.End < trig.Start-1 {
			continue
		}
		for i := range s.Actors {
			if a := &s.Actors[i]; a.IsPerson() && a.End == w.Start-1 && !st.endsAt(scan.Ordinal, a.Start) {
				return true
			}
		}
	}
	return false
}
