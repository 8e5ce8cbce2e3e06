package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// planCarries tells whether a plan made before a semicolon holds for the clause behind
// it as well: verbs without tense say it once ("will lay flowers in A; hold talks in B").
// A day of its own, or a word of the past, frees the clause.
func (t *teller) planCarries(s *Sentence, clause scan.Span, trigger int) bool {
	if t.planFollows(s, trigger) {
		return true
	}
	from := s.Start
	for _, w := range t.words(scan.Boundary, s.Start, s.End) {
		if w.End != clause.Start {
			from = max(from, w.End)
			continue
		}
		if !scan.HasMark(t.Text[w.Start:w.End], ";") {
			return false
		}
		ownDay := slices.ContainsFunc(s.Dates, func(e when.Expr) bool { return e.Start >= clause.Start && e.Start < clause.End })
		return !ownDay && t.hasIn(scan.Plan, from, w.Start) && !t.hasIn(scan.Past, clause.Start, trigger)
	}
	return false
}

// planAt tells whether a word for a plan stands in or right before a trigger, behind a byte.
func (st *Story) planAt(m *scan.Mention, from int) bool {
	return st.hasIn(scan.Plan, max(from, m.Start-st.far(pastReach)), m.End)
}

// planGoesOn tells whether the clause opens with a word that goes on to what comes next, and
// the clause before it plans a contact or a journey: "will attend A, then meet B on the 2nd".
func (st *Story) planGoesOn(s *Sentence, clause scan.Span, trigger int) bool {
	onward, ok := st.lastWord(scan.Onward, s.Start, trigger)
	if !ok || onward.End != clause.Start || st.hasIn(scan.Past, clause.Start, trigger) {
		return false
	}
	for _, m := range scan.In(s.Triggers, s.Start, onward.Start) {
		if !m.Trigger.Weak && st.planAt(&m, s.Start) {
			return true
		}
	}
	return false
}

// planJoins tells whether a word for "and" joins the verb to others of its clause, the first of which a
// word for a plan stands before that holds for all: "will go to A in June, attend a forum and meet B".
func (st *Story) planJoins(s *Sentence, clause scan.Span, trig *scan.Mention) bool {
	if !st.Unmarked || trig.Trigger.Noun {
		return false
	}
	and, ok := st.lastWord(scan.And, clause.Start, trig.Start)
	if !ok || trig.Start-and.End > 1 || scan.HasMark(st.Text[and.Start:trig.Start], ",") {
		return false
	}
	for _, m := range scan.In(s.Triggers, clause.Start, and.Start) {
		if st.planAt(&m, clause.Start) {
			return !st.hasIn(scan.Past, m.End, trig.End)
		}
	}
	return false
}

// wishJoins tells whether the verb, in the infinitive, is joined to others of its clause that hang on a word
// of wishing, however far off: "is ready to carry out what the two presidents agreed on, and to discuss".
func (st *Story) wishJoins(clause scan.Span, trig *scan.Mention) bool {
	if trig.Trigger.Noun || st.Preposed {
		return false
	}
	and, ok := st.lastWord(scan.And, clause.Start, trig.Start)
	if !ok {
		return false
	}
	bare := trig.Trigger.Ahead && trig.Start-and.End <= 1
	to := st.lettersIn(and.End, trig.Start) <= len("to") && st.hasIn(scan.Infinitive, and.Start, trig.End)
	if !bare && !to {
		return false // "and met"
	}
	wish, ok := st.lastWord(scan.Hypothesis, clause.Start, and.Start)
	return ok && !st.hasIn(scan.Plan, wish.End, and.Start)
}

// oneOfMany tells whether the noun is a journey with a day of its own, given as one of the many times at which
// they met: "has spoken with Putin several times, including during a visit to Moscow last month".
func (st *Story) oneOfMany(s *Sentence, trig *scan.Mention) bool {
	if !timeless(trig) || !st.datedBehind(s, trig) {
		return false
	}
	among, ok := st.lastWord(scan.Among, s.Start, trig.Start)
	return ok && trig.Start-among.End <= st.far(longGap)
}

// heldAfterAll tells whether, in a language whose verbs one word marks for their time, one for the past stands
// at the verb, whatever the sentence plans before: "will visit Russia in April and has spoken to Lavrov".
func (st *Story) heldAfterAll(trig *scan.Mention) bool {
	if !st.Unmarked || trig.Trigger.Noun || trig.Trigger.Plan {
		return false
	}
	past, ok := st.lastWord(scan.Past, max(0, trig.Start-st.far(pastReach)), trig.End)
	return ok && trig.Start-past.End <= 1
}

// onwardTo tells whether the clause opens the sentence, and with a word that says that what it names
// comes later: "Ahead of his trip to Moscow, he spoke".
func (st *Story) onwardTo(s *Sentence, clause scan.Span) bool {
	words := st.words(scan.Onward, s.Start, clause.Start)
	return len(words) == 1 && words[0].Start-s.Start <= opensSentence && clause.Start-words[0].End <= 1
}

// planFollows tells whether what a trigger tells comes, with no time of its own, after a
// contact of its sentence that is to be: "visits Russia from the 22nd, meanwhile talks with
// Putin, signs …". No word of the past stands between, nor one that leads elsewhere.
func (t *teller) planFollows(s *Sentence, trigger int) bool {
	g := t.current
	if g == nil || g.Status != model.Planned {
		return false
	}
	from := s.Start
	for _, w := range g.Why["type"] {
		if w.Start >= s.Start {
			from = max(from, w.End)
		}
	}
	if t.hasIn(scan.Past, from, trigger+t.far(pastReach)) {
		return false
	}
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.Start < trigger && ofItsOwn(e.Kind()) {
			return false
		}
	}
	for _, w := range t.words(scan.Boundary, from, trigger) {
		if !t.hasIn(scan.Onward, w.Start, w.End) && !scan.HasMark(t.Text[w.Start:w.End], ";") {
			return false
		}
	}
	return true
}

// moodBefore is the mood of a verb that alone tells little, in a language without tenses:
// a wish or a plan farther off in its clause holds for it as long as nobody else comes to
// act between ("are willing to use the visit …, to carry out …, to discuss …").
func (st *Story) moodBefore(s *Sentence, clause scan.Span, trigger int) (what.Mood, string) {
	from := clause.Start
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start >= from && a.End <= trigger {
			from = a.End
		}
	}
	switch {
	case st.hasIn(scan.Past, from, trigger):
	case st.hasIn(scan.Hypothesis, from, trigger):
		return what.Unreal, "what.wish"
	case st.hasIn(scan.Plan, from, trigger):
		return what.Announced, "what.announced"
	}
	return what.Told, "what.told"
}

// withinThen tells whether the word is but a part of one for "at that time", with no comma before it that would
// let it open a clause: "his counterpart when that was Qin Gang".
func (st *Story) withinThen(then []scan.Mention, w scan.Mention) bool {
	return slices.ContainsFunc(overlapping(then, w), func(m scan.Mention) bool {
		return m.End-m.Start > w.End-w.Start && !strings.HasSuffix(strings.TrimRight(st.Text[:m.Start], " "), ",")
	})
}
