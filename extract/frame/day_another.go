package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Dates that stand near a trigger and are of another matter that the sentence tells or speaks of.

// ofAnother tells whether the expression stands where it dates something else than what
// the trigger tells.
func (t *teller) ofAnother(w *dating, e *when.Expr) bool {
	f, s, trig := w.f, w.s, w.trig
	if t.ofDescription(s, e, trig) || e.Leads() && t.leadsToAnother(s, e, trig) {
		return true
	}
	if t.ofReadying(s, e, trig) || f.Type != model.Visit && t.ofDeedBehind(s, e, trig) {
		return true
	}
	if e.Start >= trig.End && t.ofWordsBehind(w, e) {
		return true
	}
	if e.End <= w.clause.Start && !e.Leads() && t.onAnotherDay(f, trig, w.clause) {
		return true
	}
	if t.ofQuote(s, e, trig) || t.ofTalksWithin(s, e, trig) || t.ofJourneyDiscussed(s, e, trig) {
		return true
	}
	if t.sinceJourney(s, e, trig) {
		return true
	}
	c := t.current // "it was said today that on Friday they met and discussed": of what stands before the contact told
	return f.weak && c != nil && c.Stated && e.Start < c.dateAt
}

// sinceJourney tells whether the expression is the old day of a journey, and the trigger tells only that something
// came after that: "their first meeting since his visit to Beijing in May".
func (t *teller) sinceJourney(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if trig.Trigger.Role == "travel" {
		return false
	}
	d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told))
	if !ok || t.recent(d) || t.comes(d) {
		return false
	}
	if !t.Preposed {
		trips := travels(s, trig.End, e.Start)
		return len(trips) > 0 && timeless(&trips[0]) && !t.markBetween(",;", trig.End, e.Start) &&
			t.wordBetween(scan.Subordinate, trig.End, trips[0].Start) && t.lettersBetween(trig.End, trips[0].Start) <= sinceReach
	}
	for _, m := range travels(s, e.End, trig.Start) {
		if t.wordBetween(scan.Subordinate, m.End, trig.Start) && !t.markBetween(",;", e.End, trig.Start) {
			return true
		}
	}
	return false
}

// sinceReach is how many letters may stand between what came after a journey and the word for that.
const sinceReach = 40

// ofDescription tells whether the expression stands in words of a participle that say of somebody what he did, and
// the trigger does not.
func (st *Story) ofDescription(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if trig.Trigger.Role == "travel" {
		return false
	}
	part := st.describing(s, e.Start, scan.Span{Start: e.Start, End: e.End})
	if part.End == 0 || trig.Start >= part.Start && trig.End <= part.End {
		return false
	}
	return trig.Start > part.End || travelBetween(s, part.Start, part.End)
}

// leadsToAnother tells whether an expression that dates what stands behind it is not of the trigger: another date follows
// from which it counts, or a comma.
func (st *Story) leadsToAnother(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.countedFrom(s, e) != nil {
		return true
	}
	if e.End <= trig.Start {
		return st.parted(s, e.End, trig)
	}
	return e.Start >= trig.Start || e.End >= trig.End // "a day | after talks"
}

// parted tells whether a comma stands between a byte and the trigger, other than the two around words
// that say something of its subject: "a day after Putin, on a rare trip, met Xi".
func (st *Story) parted(s *Sentence, from int, trig *scan.Mention) bool {
	between := st.Text[from:trig.Start]
	switch strings.Count(between, ",") {
	case 0:
		return false
	case 2:
		last := strings.LastIndexByte(between, ',')
		return len(between)-last > enclosedReach || !st.personBetween(s, from, from+strings.IndexByte(between, ','))
	}
	return true
}

// ofWordsBehind tells whether the expression stands behind the trigger and is of further words there.
func (t *teller) ofWordsBehind(w *dating, e *when.Expr) bool {
	f, s, trig := w.f, w.s, w.trig
	if f.Type == model.Visit && t.listsOn(trig.End, e.Start) || f.weak && t.Preposed {
		return true // "told him of the talks on 6 August"
	}
	if e.Kind() == when.KindEvent && !e.Leads() && !t.Preposed && t.dayStandsBetween(s, trig.End, e.Start) {
		return true // "will meet Li in April and the next day be received by Xi"
	}
	if !f.before || t.hangsOn(trig, e) {
		return false
	}
	return t.markBetween(",", trig.End, e.Start) || timeless(trig) && t.toldBetween(s, trig.End, e.Start)
}

// ofQuote tells whether the expression stands in what is quoted, and the trigger does not: "“Next year we go on,” he
// said at the talks with".
func (st *Story) ofQuote(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if at := st.quotedUntil(s, trig); at > 0 && e.Start >= at {
		return true
	}
	return e.End <= st.quoteEnd(s, trig)
}

// onAnotherDay tells whether the word that opens the clause says that what it tells was, or is to be, on
// another day than what the sentence tells before: "met Lavrov on Monday, days after they had met Xi", and
// for a journey any word for "after" or "before": "met on Monday, ahead of Xi's visit".
func (t *teller) onAnotherDay(f *Frame, trig *scan.Mention, clause scan.Span) bool {
	if t.markBetween(",", clause.Start, max(clause.Start, trig.Start)) {
		return false // the clause has ended
	}
	class := scan.DaysApart
	if s := &t.Sentences[t.i]; f.Type == model.Visit && trig.Trigger.Noun && !travelBetween(s, s.Start, clause.Start) {
		class = scan.Subordinate // but "left on Monday after a visit"
	}
	return t.opensBy(class, clause)
}

// onOthersDay takes from a contact told behind a word for "after" or "before" the day of the contact of
// others that the sentence tells: "Wang met Lavrov on Monday, after Xi's talks with Putin".
func (t *teller) onOthersDay(f *Frame, clause scan.Span) {
	g := t.current
	if g == nil || !f.Stated || !g.Stated || g.dateAt != f.dateAt || f.dateAt >= clause.Start {
		return
	}
	if overlap(g.China, f.China) || overlap(g.Russia, f.Russia) || !t.opensBy(scan.Subordinate, clause) {
		return
	}
	f.Date, f.Stated, f.before = model.Date{}, false, true
	delete(f.Why, "date")
}

// opensBy tells whether a word of the class ends right before the clause.
func (st *Story) opensBy(class scan.Class, clause scan.Span) bool {
	words := overlapping(st.Mentions.Words[class], scan.Mention{Start: max(0, clause.Start-2), End: clause.Start})
	return slices.ContainsFunc(words, func(w scan.Mention) bool { return clause.Start-w.End <= 1 })
}

// opensNextPart tells whether the expression opens the part of the sentence behind a semicolon, in which something else is
// told, while the trigger stands before it: "He held talks with Dong; the next day he met Zhang".
func (t *teller) opensNextPart(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if trig.End > e.Start || e.Kind() != when.KindEvent && !ofItsOwn(e.Kind()) {
		return false
	}
	mark := trig.End + scan.LastMark(t.Text[trig.End:e.Start], ";")
	if mark == trig.End || t.lettersBetween(mark, e.Start) > nextPart {
		return false
	}
	if e.Kind() == when.KindEvent && t.sameDay(e) {
		return false // it is of both parts
	}
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return m.Start >= e.End && m.Trigger.Role != "echo" && !t.markBetween(";", e.End, m.Start)
	})
}

// nextPart is how many letters stand before a day that opens a part: "and already on".
const nextPart = 12

// opensNextClause tells whether the expression opens a clause behind a comma that has a verb of its own, while the
// trigger stands before that: "Mishustin met Li, and tomorrow he will meet Xi".
func (t *teller) opensNextClause(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if t.Preposed || trig.End > e.Start || trig.Trigger.Weak || trig.Trigger.Role == "travel" || e.Kind() == when.KindPart {
		return false
	}
	if s.Year > 0 {
		return false // nothing in an entry of a chronicle is news of the day
	}
	mark := trig.End + scan.LastMark(t.Text[trig.End:e.Start], ",")
	if mark == trig.End || strings.Count(t.Text[trig.End:mark], ",") > 1 {
		return false
	}
	if t.lettersBetween(mark, e.Start) > nextPart || t.personBetween(s, mark, e.Start) {
		return false
	}
	if e.Kind() == when.KindEvent && t.sameDay(e) {
		return false
	}
	next := slices.IndexFunc(s.Triggers, func(m scan.Mention) bool { return m.Start >= e.End && m.Trigger.Role != "echo" })
	if next < 0 || t.pauseIn(e.End, s.Triggers[next].Start) {
		return false
	}
	m := &s.Triggers[next]
	if m.Trigger.Weak || t.wordBetween(scan.Subordinate, mark, m.Start) || t.wordBetween(scan.During, mark, m.End) {
		return false
	}
	return !m.Trigger.Noun || !trig.Trigger.Noun
}

// opensItem tells whether the expression stands behind a colon in words with a verb of their own, and the trigger is a noun
// before that: "It is their third meeting this year: in February they spoke by phone".
func (t *teller) opensItem(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if !trig.Trigger.Noun || trig.End > e.Start || !t.markBetween(":", trig.End, e.Start) {
		return false
	}
	return slices.ContainsFunc(scan.In(s.Triggers, e.End, s.End), func(m scan.Mention) bool {
		return !m.Trigger.Noun && !m.Trigger.Weak && !t.pauseIn(e.End, m.Start)
	})
}

// sameDay tells whether an expression that counts from the contact told names its day: "later that day".
func (t *teller) sameDay(e *when.Expr) bool {
	c := t.contextFor(e, what.Told)
	d, ok := e.Resolve(c)
	return !ok || model.Compare(d.Exact(), c.Event.Exact()) == 0
}

// ofReadying tells whether the day behind a word for a journey is that on which something was done about it: "the
// agenda of the visit was discussed last month". Where days stand before their verbs, that verb comes behind it.
func (t *teller) ofReadying(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if !timeless(trig) || e.Start < trig.End {
		return false
	}
	if d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told)); !ok || t.comes(d) {
		return false
	}
	if t.Preposed {
		done := t.wordsBetween(scan.Readied, e.End, s.End)
		return len(done) > 0 && !t.markBetween(",;:", trig.End, done[0].Start)
	}
	done := t.wordsBetween(scan.Readied, trig.End, e.Start)
	if t.endsAt(scan.Plan, e.Start) || t.endsAt(scan.Unmet, e.Start) {
		return false // "the visit was planned for the 20th"
	}
	return len(done) > 0 && !t.wordBetween(scan.Boundary, done[len(done)-1].End, e.Start)
}

// ofDeedBehind tells whether the expression stands between a word for "and" behind the trigger and another verb
// that tells of something: "will meet Li and, on Friday, travel to Harbin".
func (st *Story) ofDeedBehind(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.Preposed {
		return false
	}
	words := st.wordsBetween(scan.And, trig.End, e.Start)
	if len(words) == 0 {
		return false
	}
	and := words[len(words)-1]
	if st.lettersBetween(and.End, e.Start) > 0 || st.lettersBetween(and.Start, and.End) == 0 {
		return false
	}
	next := scan.In(s.Triggers, e.End, min(s.End, e.End+st.far(verbReach)))
	if len(next) == 0 {
		return false
	}
	gap := st.lettersBetween(e.End, next[0].Start)
	if next[0].Trigger.Noun {
		return next[0].Trigger.Role == "travel" && gap <= len("the") // "is to receive him, and tomorrow the visit ends"
	}
	return gap == 0
}

// ofTalksWithin tells whether the day stands right behind talks that the sentence names as a part of
// the stay that the trigger names: "the main event of the visit are talks on 13 October".
func (st *Story) ofTalksWithin(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	return timeless(trig) && slices.ContainsFunc(scan.In(s.Triggers, trig.End, e.Start), func(m scan.Mention) bool {
		return m.Trigger.Type == string(model.Meeting) && m.Trigger.Noun && st.lettersBetween(m.End, e.Start) == 0
	})
}

// ofJourneyDiscussed tells whether the expression names the days or month of a journey of which the trigger's
// people spoke: "discussed Xi's visit to Russia in May", "talks focused on what was agreed during his visit on
// 20-22 March".
func (st *Story) ofJourneyDiscussed(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.Preposed || trig.Trigger.Role == "travel" || e.Start < trig.End {
		return false
	}
	switch e.Kind() {
	case when.KindMonth, when.KindDayMonth:
	case when.KindSpan:
		if st.setOn(e, trig.End) {
			return false
		}
	default:
		return false
	}
	told := scan.In(s.Triggers, trig.End, e.Start)
	if len(told) == 0 {
		told = scan.In(s.Triggers, e.End, min(s.End, e.End+st.far(attribute))) // "the results of the in-March-held visit"
	}
	if len(told) == 0 || !timeless(&told[len(told)-1]) {
		return false
	}
	way := told[len(told)-1]
	parted := st.markBetween(",;", trig.End, way.Start) || st.wordBetween(scan.Boundary, trig.End, way.Start)
	if parted && !st.wordBetween(scan.During, trig.End, way.End) || !st.wordBetween(scan.Discuss, trig.Start, way.Start) {
		return false
	}
	return !slices.ContainsFunc(told, func(m scan.Mention) bool { return !m.Trigger.Weak && m.Trigger.Role == "pair" })
}

// ofAnothersTrip tells whether the day stands behind the journey of somebody named behind the noun for
// one: "on a visit to prepare Putin's trip to China next month".
func (st *Story) ofAnothersTrip(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.Preposed || !timeless(trig) {
		return false
	}
	trips := travels(s, trig.End, e.Start)
	return len(trips) > 0 && trips[0].Trigger.Noun && st.personBetween(s, trig.End, trips[0].Start)
}

// ofNext tells whether a date behind the trigger belongs to the next one, in a language
// whose verbs stand behind their dates: a comma parts it from the first.
func (t *teller) ofNext(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.Start < trig.End || !t.markBetween(",;", trig.End, e.Start) || t.hangsOn(trig, e) {
		return false
	}
	return slices.ContainsFunc(scan.In(s.Triggers, e.End, s.End), func(m scan.Mention) bool {
		return m.Trigger.Role != "echo" && !t.markBetween(";:", e.End, m.Start)
	})
}

// ofTenure tells whether the day is that on which somebody took an office, in a clause that tells of no
// contact, and not of the one that the sentence tells of behind it: "Li took office in March, and this was
// his first meeting with". Who writes or calls may well do so on that day.
func (st *Story) ofTenure(f *Frame, s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.tenureOf(s, e) {
		return true
	}
	if e.End > trig.Start || f.Type == model.Message || f.Type == model.Call {
		return false
	}
	for _, w := range st.wordsBetween(scan.Tenure, s.Start, trig.Start) {
		from, to := s.Start+scan.LastMark(st.Text[s.Start:w.Start], clauseMarks), st.clauseEnd(s, w.End)
		if e.Start < from || e.End > to || trig.Start < to {
			continue
		}
		if !slices.ContainsFunc(scan.In(s.Triggers, from, to), func(m scan.Mention) bool { return !m.Trigger.Weak }) {
			return true
		}
	}
	return false
}

// clauseEnd is where the first mark behind a byte stands that parts clauses and is no part of a date, else
// the end of the sentence.
func (st *Story) clauseEnd(s *Sentence, from int) int {
	for from < s.End {
		n := scan.Mark(st.Text[from:s.End], clauseMarks)
		if n < 0 {
			break
		}
		at := from + n
		i := slices.IndexFunc(s.Dates, func(e when.Expr) bool { return e.Start < at && at < e.End })
		if i < 0 {
			return at
		}
		from = s.Dates[i].End
	}
	return s.End
}

// clauseMarks part the clauses of a sentence.
const clauseMarks = ",;:"
