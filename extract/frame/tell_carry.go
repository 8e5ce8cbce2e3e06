package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// planCarries tells whether a plan made before a semicolon holds for the clause behind
// it as well: verbs without tense say it once ("will lay flowers in A; hold talks in B").
// A day of its own, or a word of the past, frees the clause.
func (t *teller) planCarries(s *Sentence, clause scan.Span, trigger int) bool {
	if t.planFollows(s, trigger) {
		return true
	}
	words := scan.In(t.Mentions.Words[scan.Boundary], s.Start, s.End)
	from := s.Start
	for i := range words {
		if words[i].End != clause.Start {
			from = max(from, words[i].End)
			continue
		}
		if !scan.HasMark(t.Text[words[i].Start:words[i].End], ";") {
			return false
		}
		behind := scan.Span{Start: clause.Start, End: trigger}
		for k := range s.Dates {
			if s.Dates[k].Start >= behind.Start && s.Dates[k].Start < clause.End {
				return false
			}
		}
		return t.has(scan.Plan, scan.Span{Start: from, End: words[i].Start}) && !t.has(scan.Past, behind)
	}
	return false
}

// planGoesOn tells whether the clause opens with a word that goes on to what comes next, and
// the clause before it plans a contact or a journey: "will attend A, then meet B on the 2nd".
func (st *Story) planGoesOn(s *Sentence, clause scan.Span, trigger int) bool {
	words := scan.In(st.Mentions.Words[scan.Onward], s.Start, trigger)
	if len(words) == 0 || words[len(words)-1].End != clause.Start || st.has(scan.Past, scan.Span{Start: clause.Start, End: trigger}) {
		return false
	}
	for _, m := range scan.In(s.Triggers, s.Start, words[len(words)-1].Start) {
		if !m.Trigger.Weak && m.Trigger.Role != "none" && st.has(scan.Plan, scan.Span{Start: max(s.Start, m.Start-st.far(pastReach)), End: m.End}) {
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
	and := scan.In(st.Mentions.Words[scan.And], clause.Start, trig.Start)
	if len(and) == 0 || trig.Start-and[len(and)-1].End > 1 || scan.HasMark(st.Text[and[len(and)-1].Start:trig.Start], ",") {
		return false
	}
	for _, m := range scan.In(s.Triggers, clause.Start, and[len(and)-1].Start) {
		if m.Trigger.Role != "none" && st.has(scan.Plan, scan.Span{Start: max(clause.Start, m.Start-st.far(pastReach)), End: m.End}) {
			return !st.has(scan.Past, scan.Span{Start: m.End, End: trig.End})
		}
	}
	return false
}

// wishJoins tells whether the verb, in the infinitive, is joined to others of its clause that hang on a word
// of wishing, however far off: "is ready to carry out what the two presidents agreed on, and to discuss".
func (st *Story) wishJoins(s *Sentence, clause scan.Span, trig *scan.Mention) bool {
	if trig.Trigger.Noun || st.Preposed {
		return false
	}
	and := scan.In(st.Mentions.Words[scan.And], clause.Start, trig.Start)
	if len(and) == 0 {
		return false
	}
	last := and[len(and)-1]
	bare := trig.Trigger.Ahead && trig.Start-last.End <= 1
	if !bare && (countLetters(st.Text[last.End:trig.Start]) > len("to") || !st.has(scan.Infinitive, scan.Span{Start: last.Start, End: trig.End})) {
		return false // "and met"
	}
	wishes := scan.In(st.Mentions.Words[scan.Hypothesis], clause.Start, last.Start)
	return len(wishes) > 0 && !st.has(scan.Plan, scan.Span{Start: wishes[len(wishes)-1].End, End: last.Start})
}

// oneOfMany tells whether the noun is a journey with a day of its own, given as one of the many times at which
// they met: "has spoken with Putin several times, including during a visit to Moscow last month".
func (st *Story) oneOfMany(s *Sentence, trig *scan.Mention) bool {
	if !timeless(trig) || !st.datedBehind(s, trig) {
		return false
	}
	among := scan.In(st.Mentions.Words[scan.Among], s.Start, trig.Start)
	return len(among) > 0 && len(scan.In(s.Triggers, among[len(among)-1].End, trig.Start)) == 0 && trig.Start-among[len(among)-1].End <= st.far(longGap)
}

// heldAfterAll tells whether, in a language whose verbs one word marks for their time, one for the past stands
// at the verb, whatever the sentence plans before: "will visit Russia in April and has spoken to Lavrov".
func (st *Story) heldAfterAll(trig *scan.Mention) bool {
	if !st.Unmarked || trig.Trigger.Noun || trig.Trigger.Plan {
		return false
	}
	past := scan.In(st.Mentions.Words[scan.Past], max(0, trig.Start-st.far(pastReach)), trig.End)
	return len(past) > 0 && (trig.Start-past[len(past)-1].End <= 1)
}

// onwardTo tells whether the clause opens the sentence, and with a word that says that what it names
// comes later: "Ahead of his trip to Moscow, he spoke".
func (st *Story) onwardTo(s *Sentence, clause scan.Span) bool {
	words := scan.In(st.Mentions.Words[scan.Onward], s.Start, clause.Start)
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
	from := 0
	for _, w := range g.Why["type"] {
		if w.Start >= s.Start && w.End <= trigger {
			from = max(from, w.End)
		}
	}
	between := scan.Span{Start: from, End: trigger}
	if from == 0 || t.has(scan.Past, scan.Span{Start: from, End: trigger + t.far(pastReach)}) {
		return false
	}
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.Start < trigger && ofItsOwn(e.Kind()) {
			return false
		}
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Boundary], between.Start, between.End) {
		if !t.has(scan.Onward, scan.Span{Start: w.Start, End: w.End}) && !scan.HasMark(t.Text[w.Start:w.End], ";") {
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
		if a := &s.Actors[i]; a.End <= trigger && a.Start >= from && (a.IsPerson() || plural(a)) {
			from = a.End
		}
	}
	before := scan.Span{Start: from, End: trigger}
	wishes := scan.In(st.Mentions.Words[scan.Hypothesis], before.Start, before.End)
	plans := scan.In(st.Mentions.Words[scan.Plan], before.Start, before.End)
	switch {
	case st.has(scan.Past, before):
	case len(wishes) > 0 && (len(plans) == 0 || wishes[len(wishes)-1].Start >= plans[len(plans)-1].Start):
		return what.Unreal, "what.wish"
	case len(plans) > 0:
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
