package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// Which of the dates of a sentence is that of what a trigger tells.

// dating is a contact whose date is looked for in its sentence.
type dating struct {
	f      *Frame
	s      *Sentence
	trig   *scan.Mention
	clause scan.Span
	mood   what.Mood
	own    scan.Span // the clause between commas in which alone the date is; see ownAside
	aside  scan.Span // the part in which it is not; see asideOf
	set    int       // where the day begins for which the contact was set; see setFor
	part   scan.Span // the part of the sentence parted from others that met, where it names a day; see partOf
}

// date gives the frame the date that stands nearest to its trigger.
func (t *teller) date(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood) {
	w := &dating{f: f, s: s, trig: trig, clause: clause, mood: mood}
	w.aside, w.set, w.own = t.asideOf(f, s, trig, mood), t.setFor(s, trig), t.ownAside(s, trig)
	if w.part = t.partOf(s, trig, s.Span); !converses(*trig) || !t.dayBetween(s, w.part.Start, w.part.End) {
		w.part = s.Span
	}
	best := -1
	for i := range s.Dates {
		e := &s.Dates[i]
		d, given := t.candidate(w, e)
		if d.IsZero() {
			continue
		}
		cost := t.cost(w, e, d)
		if coming, ok := t.coming(e, trig, mood); ok {
			d = coming
		}
		if t.ofPlanOrOpening(w, e, d) {
			continue
		}
		cost += coarseness(d)
		if cost > tooFar || best >= 0 && cost >= best {
			continue
		}
		best = cost
		f.Date, f.Stated, f.dateAt = d, e.Kind() != when.KindPart || given, e.Start
		f.coming, _ = e.Future()
		f.shifted = e.Kind() == when.KindEvent && model.Compare(d.Exact(), t.event.Exact()) != 0
		f.Why["date"] = []model.Reason{{Rule: e.Rule, Start: e.Start, End: e.End}}
	}
}

// candidate is what the expression means where it may date what the trigger tells, zero where it may not; and
// whether that is given by another date from which it counts, or by the day to come of which it is a part.
func (t *teller) candidate(w *dating, e *when.Expr) (d model.Date, given bool) {
	if w.own.End > 0 && (e.Start < w.own.Start || e.End > w.own.End) || e.Start < w.part.Start || e.End > w.part.End {
		return model.Date{}, false
	}
	d, given = t.counts(w.s, e, w.trig, t.contextOf(e, w.mood))
	if !given && t.ofAnother(w, e) || t.besideTrigger(w, e) || !given && t.ofTenure(w.f, w.s, e, w.trig) {
		return model.Date{}, false
	}
	if e.Kind() == when.KindPart && t.dayNamed(w.s, e) {
		return model.Date{}, false
	}
	if set := t.partAhead(e); !set.IsZero() {
		d, given = set, true
	}
	if !given {
		timeless := t.datedByNoun(e, w.trig) || w.trig.Trigger.Ahead
		d, _ = e.Resolve(t.contextFor(e, t.direction(e, w.mood, timeless)))
	}
	if e.Kind() == when.KindPart && w.mood == what.Announced && t.today(d) {
		given = true // "In the evening he will meet"
	}
	if !d.Start().IsZero() && !closed(d) && (w.trig.Trigger.Last || t.opensClause(e, w.trig)) {
		d = d.Start()
	}
	if d.IsZero() || t.noDayOf(w, e, d) || e.Start > w.aside.Start && e.End < w.aside.End {
		return model.Date{}, false
	}
	if t.ofReport(w, e, d) || t.toldThen(w.s, e, w.trig) || t.ofInvitation(e, d, w.trig, w.mood) ||
		t.askedFor(w.s, w.trig, e.Start) {
		return model.Date{}, false
	}
	return d, given
}

// besideTrigger tells whether the expression stands in words beside those by which the trigger tells, whatever it
// counts from.
func (t *teller) besideTrigger(w *dating, e *when.Expr) bool {
	if t.fromWhichCounts(w.s, e, w.trig) || t.opensNextPart(w.s, e, w.trig) || t.ofBeside(w.s, e, w.trig, w.clause) {
		return true
	}
	if w.mood == what.Told && t.duringWhich(w.s, e.End, w.trig.Start) {
		return t.travelledOn(e) // "came on Monday for three days, during which he met"
	}
	if t.opensNextClause(w.s, e, w.trig) || t.opensItem(w.s, e, w.trig) || w.mood == what.Told && t.countedWithin(e, w.trig) {
		return true
	}
	return w.mood == what.Announced && (t.ofArrival(e, w.trig) || t.ofPastBehind(w.s, w.trig, e.Start))
}

// cost says how far the expression stands from being the date of what the trigger tells.
func (t *teller) cost(w *dating, e *when.Expr, d model.Date) int {
	s, trig := w.s, w.trig
	cost := t.inSequence(s, e, trig, t.distance(s, e, trig))
	described := t.describing(s, trig.Start, scan.Span{})
	if described.End > 0 && (e.Start < described.Start || e.End > described.End) {
		cost += acrossTrigger
	}
	if t.ofWordsBefore(s, e, trig) && t.datedBehind(s, trig) {
		cost += 2 * acrossTrigger // "agreed on Monday to meet in May", "met Wen on Tuesday and is to meet Hu on Friday"
	}
	if t.ofStatement(s, e, trig) || t.published(s, e, trig) || w.set > 0 && e.End <= trig.Start {
		cost += 2 * acrossTrigger
	}
	lasts := d.IsInterval() && w.f.Type != model.Visit
	if (lasts || w.f.Type == model.Message) && roleBetween(s, "travel", trig.End, e.Start) {
		cost += acrossTrigger // "received Putin, on a visit to China on 11 and 12 October"
	}
	return cost
}

// coarseness is what it costs a date that it is no day.
func coarseness(d model.Date) int {
	switch d.Precision() {
	case model.PrecisionYear:
		return 60
	case model.PrecisionMonth:
		return 30
	}
	return 0
}

// ofWordsBefore tells whether the expression stands before the trigger in words that have their own: those that say
// what was agreed on, discussed or prepared, or another contact before a word for "and".
func (t *teller) ofWordsBefore(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.End > trig.Start {
		return false
	}
	if t.isInfinitive(trig) || t.andFurther(s, e, trig) {
		return true
	}
	if !trig.Trigger.Noun {
		return false
	}
	return t.wordBetween(scan.Discuss, e.End, trig.Start) || timeless(trig) && t.ownedBehind(s, e, trig)
}

// ownedBehind tells whether the noun for a journey stands behind a day and is somebody's who is named in
// between or right behind it: "met on Sunday to prepare for Putin's trip", "for the visit of Putin".
func (st *Story) ownedBehind(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		if !a.IsPerson() {
			return false
		}
		if a.Start >= trig.End {
			return a.Start-trig.End <= len(" of ")
		}
		return a.Owner && a.Start >= e.End && a.End <= trig.Start && trig.Start-a.End <= st.far(againReach)
	})
}

// andFurther tells whether a word for "and" leads from a contact and its day to the verb of another.
func (st *Story) andFurther(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.Preposed || trig.Trigger.Noun {
		return false
	}
	if trig.Trigger.Weak && !st.personBetween(s, trig.End, trig.End+st.far(againReach)) {
		return false
	}
	and := st.wordsBetween(scan.And, e.End, trig.Start)
	if len(and) == 0 || st.personBetween(s, and[len(and)-1].End, trig.Start) {
		return false
	}
	return slices.ContainsFunc(scan.In(s.Triggers, s.Start, and[len(and)-1].Start), func(m scan.Mention) bool {
		return !m.Trigger.Weak && (m.Trigger.Role == "pair" || m.Trigger.Role == "travel")
	})
}

// dayNamed tells whether the sentence names a day before a part of one, or a weekday right behind it: "on
// 5 June he landed, in the evening he met", "yesterday Hu met Putin in the morning".
func (t *teller) dayNamed(s *Sentence, part *when.Expr) bool {
	return slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		weekday := e.Kind() == when.KindWeekday
		if e.End <= part.Start {
			return t.isDay(&e) || weekday || e.Kind() == when.KindRelative && t.isDayFromNow(&e)
		}
		return weekday && e.Start >= part.End && e.Start-part.End <= len(" on ")
	})
}

// isDayFromNow tells whether what counts from the day of the text is a day: "yesterday", not "last month".
func (t *teller) isDayFromNow(e *when.Expr) bool {
	d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told))
	return ok && oneDay(d)
}

// setFor is where the day begins for which a contact was set, right behind a word of planning
// that says it of the noun: "put off on Friday the visit to China that was set for 8 November".
// It is 0 where none is.
func (st *Story) setFor(s *Sentence, trig *scan.Mention) int {
	if !trig.Trigger.Noun {
		return 0
	}
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < trig.End || len(scan.In(s.Triggers, trig.End, e.Start)) > 0 {
			continue
		}
		words := st.wordsBetween(scan.Plan, trig.End, e.Start)
		if len(words) > 0 && st.lettersBetween(words[len(words)-1].End, e.Start) <= setReach {
			return e.Start
		}
	}
	return 0
}

// setReach is how many letters may stand between a word of planning and the day: "for the".
const setReach = 6

// datedBehind tells whether a day of its own stands behind the trigger, before anything else is told.
func (st *Story) datedBehind(s *Sentence, trig *scan.Mention) bool {
	for i := range s.Dates {
		e := &s.Dates[i]
		if k := e.Kind(); e.Start < trig.End || k != when.KindEvent && !ofItsOwn(k) {
			continue
		}
		if len(scan.In(s.Triggers, trig.End, e.Start)) > 0 || st.markBetween(",;", trig.End, e.Start) {
			return false
		}
		return !st.wordBetween(scan.Boundary, trig.End, e.Start) && !st.wordBetween(scan.Subordinate, trig.End, e.Start)
	}
	return false
}

// timeless tells whether the trigger is a noun for a journey.
func timeless(trig *scan.Mention) bool { return trig.Trigger.Noun && trig.Trigger.Role == "travel" }

// datedByNoun tells whether the noun for a journey is all that the day hangs on: not where it
// follows a day of the sentence's verb: "met in May during a visit to China".
func (t *teller) datedByNoun(e *when.Expr, trig *scan.Mention) bool {
	if !timeless(trig) || t.datesVerbBefore(e, trig) {
		return false
	}
	near := e.End <= trig.Start && trig.Start-e.End <= t.far(againReach)
	return !near || !t.wordBetween(scan.Sidelines, e.End, trig.Start)
}

// datesVerbBefore tells whether the day belongs to a verb before it that tells of something past, and to the noun
// only with that: "was in Beijing in May on a state visit", "met in May, when he was there on a visit".
func (t *teller) datesVerbBefore(e *when.Expr, trig *scan.Mention) bool {
	s := &t.Sentences[t.i]
	told := scan.In(s.Triggers, s.Start, e.Start)
	if t.Tenseless || e.End > trig.Start || len(told) == 0 || t.has(scan.Plan, scan.Span{Start: s.Start, End: trig.Start}) {
		return false
	}
	verb := &told[len(told)-1]
	f := verb.Trigger
	if f.Noun || f.Ahead || f.Plan || f.Weak || t.isInfinitive(verb) || t.commaIn(verb.End, e.Start) {
		return false
	}
	return t.opensRelative(e) || !t.commaIn(e.End, trig.Start) && len(scan.In(s.Triggers, e.End, trig.Start)) == 0
}

// opensRelative tells whether a clause that says what else was then hangs on the day: "in May, when he was there".
func (t *teller) opensRelative(e *when.Expr) bool {
	words := t.words(scan.Relative, e.End, t.Sentences[t.i].End)
	return len(words) > 0 && t.lettersIn(e.End, words[0].Start) == 0
}

// opensClause tells whether a word that opens another clause joins the trigger to
// the date right before it: "since November 2019, when they met".
func (st *Story) opensClause(e *when.Expr, trig *scan.Mention) bool {
	words := st.wordsBetween(scan.Boundary, e.End, trig.Start)
	return len(words) > 0 && words[0].Start-e.End <= 3
}
