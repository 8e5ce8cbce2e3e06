package frame

import (
	"slices"

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

// planAt tells whether a word for a plan stands in or right before a trigger, behind a byte.
func (st *Story) planAt(m *scan.Mention, from int) bool {
	return st.hasIn(scan.Plan, max(from, m.Start-st.far(pastReach)), m.End)
}

// hopedFor tells whether nothing but a word for "that", and who is to act, stands between a word of wishing and the
// verb of a journey that is to come: "expressed the hope that Li will visit".
func (st *Story) hopedFor(s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Plan && !st.hasIn(scan.Plan, trig.Start-1, trig.End) || trig.Trigger.Noun || trig.Trigger.Role != "travel" {
		return false
	}
	wish, ok := st.lastWord(scan.Hypothesis, s.Start, trig.Start)
	if !ok || st.hasIn(scan.Plan, wish.End, trig.Start) {
		return false
	}
	rest, people := st.lettersIn(wish.End, trig.Start), 0
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start >= wish.End && a.End <= trig.Start {
			rest -= st.lettersIn(a.Start, a.End)
			people++
		}
	}
	return people == 1 && rest <= hopeLetters // "at the invitation of Putin, Xi will visit"
}

// hopeLetters is how many letters may stand there beside the names.
const hopeLetters = 8

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

// heldAfterAll tells whether, in a language whose verbs one word marks for their time, one for the past stands
// at the verb, whatever the sentence plans before: "will visit Russia in April and has spoken to Lavrov".
func (st *Story) heldAfterAll(trig *scan.Mention) bool {
	if !st.Unmarked || trig.Trigger.Noun || trig.Trigger.Plan {
		return false
	}
	past, ok := st.lastWord(scan.Past, max(0, trig.Start-st.far(pastReach)), trig.End)
	return ok && trig.Start-past.End <= 1
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

// onwardTo tells whether the clause opens the sentence, and with a word that says that what it names
// comes later: "Ahead of his trip to Moscow, he spoke".
func (st *Story) onwardTo(s *Sentence, clause scan.Span) bool {
	words := st.words(scan.Onward, s.Start, clause.Start)
	return len(words) == 1 && words[0].Start-s.Start <= opensSentence && clause.Start-words[0].End <= 1
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
			if a := &s.Actors[i]; a.IsPerson() && a.End == w.Start-1 && !st.endsAt(scan.Ordinal, a.Start) {
				return true
			}
		}
	}
	return false
}

// prepared tells whether words right behind a verb of travelling make of the journey one
// that is known of and still to come: "the programme of his visiting", "to prepare his visit",
// or, where it is wished for or announced, only the time of something else: "hopes that while
// he visits".
func (st *Story) prepared(s *Sentence, trig *scan.Mention, wished bool) bool {
	reach := min(s.End, trig.End+st.far(preparedReach))
	behind := st.words(scan.Prepared, trig.End, reach)
	if (trig.Trigger.Role == "pair" || trig.Trigger.Role == "echo") && !trig.Trigger.Weak {
		return !wished && len(behind) > 0 && behind[0].Start-trig.End <= opensSentence
	}
	if trig.Trigger.Role != "travel" || trig.Trigger.Phase != "" {
		return false
	}
	if wished || st.hasIn(scan.Plan, trig.End, st.ownPart(trig, s.Span).End) {
		behind = slices.Concat(behind, st.words(scan.Presumed, trig.End, reach))
	}
	return slices.ContainsFunc(behind, func(w scan.Mention) bool { return !st.commaIn(trig.End, w.Start) })
}

// preparedReach is how many bytes behind the verb such words may end.
const preparedReach = 40

// setAhead tells whether the noun for a contact has a day to come behind it, for which it is set: "discussed
// Xi's visit, scheduled for May", "welcomes Putin's visit in September".
func (t *teller) setAhead(s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Noun || t.Preposed {
		return false
	}
	welcome := slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return m.End <= trig.Start && trig.Start-m.End <= t.far(welcomeReach) && t.ofJourneyOwned(s, &m)
	})
	return slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		if e.Start < trig.End || len(scan.In(s.Triggers, trig.End, e.Start)) > 0 {
			return false
		}
		day, set := t.whenAhead(&e), t.setOn(&e, trig.End)
		if set && t.comes(day) {
			return true
		}
		last, ok := day.Latest()
		pub, ok1 := t.about().Civil()
		ahead := ok && ok1 && last > pub
		return ahead && (set && day.Precision() == model.PrecisionYear || welcome && e.Kind() != when.KindWeekday)
	})
}

// welcomeReach is how many letters may stand between a word of welcoming and the journey that is welcomed.
const welcomeReach = 40

// hangsAhead tells whether a clause that hangs on the trigger says when it is to be.
func (t *teller) hangsAhead(s *Sentence, trig *scan.Mention) bool {
	return slices.ContainsFunc(s.Dates, func(e when.Expr) bool { return t.dueOn(trig, &e) && t.aheadOr(&e) })
}

// dueOn tells whether the date stands in a clause that announces the contact before it: "the visit, which is due in
// October".
func (st *Story) dueOn(trig *scan.Mention, e *when.Expr) bool {
	if !trig.Trigger.Noun || e.Start < trig.End || st.hasIn(scan.Subordinate, trig.End, e.Start) {
		return false
	}
	b := st.words(scan.Boundary, trig.End, e.Start)
	return len(b) == 1 && e.Start-b[0].End <= st.far(hanging) && st.hasIn(scan.Plan, b[0].End, e.End)
}

// aheadOr tells whether the expression may mean a time ahead of the page.
func (t *teller) aheadOr(e *when.Expr) bool {
	d, ok := e.Resolve(t.contextAt(e.Kind(), what.Announced))
	return ok && t.aheadOfPage(d)
}

// hanging is how many bytes behind the word that opens such a clause its date may stand.
const hanging = 40

// hangsOn tells whether the date stands in a clause that says of the contact before it
// when it takes place: "the visit, which took place in October".
func (t *teller) hangsOn(trig *scan.Mention, e *when.Expr) bool {
	if e.Start < trig.End {
		return false
	}
	if t.dueOn(trig, e) || t.Preposed && t.tookPlace(trig, e) {
		return true
	}
	b := t.words(scan.Boundary, trig.End, e.Start)
	return len(b) == 1 && t.saysWhen(trig, &b[0]) && !t.commaIn(b[0].End, e.Start)
}

// tookPlace tells whether nothing stands behind the contact but a comma and, up to the next one,
// the date, maybe a place, and a verb for being held: "their last talks, in May in Beijing held".
func (t *teller) tookPlace(trig *scan.Mention, e *when.Expr) bool {
	if t.lettersIn(trig.End, e.Start) > 0 {
		return false
	}
	s := &t.Sentences[t.i]
	next := scan.In(s.Triggers, e.End, s.End)
	if len(next) == 0 || next[0].Trigger.Role != "attend" {
		return false
	}
	if held := next[0].Start; t.commaIn(e.End, held) || actorBytes(s, e.End, held) > 0 {
		return false
	}
	end := next[0].End
	return end >= s.End || scan.Mark(t.Text[end:s.End], ",;.") == 0
}
