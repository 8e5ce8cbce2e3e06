package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
)

// How far a date stands from a trigger, in characters and in words between.

// Costs of the distance between a trigger and a date, in characters.
const (
	acrossClause  = 200 // a word between them opens another clause
	acrossTrigger = 200 // another contact is told between them
	ofSpeech      = 120 // the date says when somebody spoke
	wholeSentence = 100 // the date opens the sentence and holds for all of it
	tooFar        = 310 // beyond this a date belongs to something else
)

// distance says how far a date stands from a trigger, in bytes and in words between.
func (t *teller) distance(s *Sentence, e *when.Expr, trig *scan.Mention) int {
	from, to := gapTo(e.Start, e.End, trig)
	if from > to {
		return 0
	}
	between := scan.Span{Start: from, End: to}
	cost := extent(t.Text[from:to])
	before := e.Start < trig.Start
	if t.Preposed && before && trig.Trigger.Role == "pair" {
		cost -= t.titleExtent(s, from, to)
	}
	next := t.nextClauseIn(s, between)
	after := before && t.tellsWhen(e.End, trig)
	if before && e.Start-s.Start < opening && !next && !after && !t.datedAnew(s, e, trig) {
		cost = min(cost, wholeSentence)
		if t.reported(e) || t.saysOn(e, trig) {
			cost += wholeSentence // "Moscow said on Wednesday that", "On Wednesday Moscow said that"
		}
		return cost
	}
	if next || after && !t.has(scan.Boundary, between) {
		cost += acrossClause
	}
	cost += t.wordsPassed(s, e, trig, between)
	if e.Start > trig.Start && (t.ofTalksWithOthers(s, e) || t.ofAnothersTrip(s, e, trig)) {
		cost += 2 * acrossTrigger
	}
	if t.ofEarlier(s, e, trig) {
		cost += acrossTrigger
	}
	if t.ofAgreed(trig, e.Start) {
		cost += 2 * acrossTrigger
	}
	if spoken(t.Mentions.Words[scan.Report], e) {
		cost += ofSpeech
	}
	return cost
}

// wordsPassed is what the words cost that stand between a date and a trigger: those that open another clause, name
// another matter or tell of another contact.
func (t *teller) wordsPassed(s *Sentence, e *when.Expr, trig *scan.Mention, between scan.Span) int {
	cost, span := 0, between
	behind := e.Start > trig.Start
	if behind && trig.Trigger.Role == "pair" {
		span.Start = min(between.End, t.introduced(s, trig))
	}
	if !t.hangsOn(trig, e) {
		cost += acrossClause * t.cuts(span, e.Start < trig.Start)
	}
	if behind && t.has(scan.Subordinate, span) {
		cost += acrossTrigger // "since … on 24 February": another matter's day
	}
	for _, m := range scan.In(s.Triggers, between.Start, between.End) {
		if !m.Trigger.Weak && m.Trigger.Role != "echo" && m.Trigger.Role != "travel" && !t.holds(m, trig) {
			cost += acrossTrigger
		}
	}
	switch {
	case !t.Preposed:
	case t.ofNext(s, e, trig):
		cost += 2 * acrossTrigger
	case e.Start > trig.End && t.markBetween(",", between.Start, between.End):
		cost += wholeSentence // likelier of what follows
	}
	return cost
}

// inSequence moves the cost of a date before a verb where dates stand before their verbs and
// hold for those that follow: it is low for the day of the contact told last in the sentence,
// high for one before that ("on the 23rd met A, on the 24th saw B, and talked with C").
func (t *teller) inSequence(s *Sentence, e *when.Expr, trig *scan.Mention, cost int) int {
	if trig.Trigger.Noun && e.Kind() == when.KindYear && t.saysWhich(s, e, trig) {
		return min(cost, 1)
	}
	g := t.current
	if !t.Preposed || g == nil || !g.Stated || g.dateAt < s.Start || g.dateAt >= trig.Start {
		return cost
	}
	if e.End > trig.Start || e.Start > g.dateAt || t.dayBetween(s, g.dateAt+1, trig.Start) {
		return cost
	}
	if e.Start < g.dateAt {
		return cost + acrossTrigger
	}
	for _, w := range t.wordsBetween(scan.Boundary, e.End, trig.Start) {
		if !t.wordBetween(scan.Onward, w.Start, w.End) {
			return cost
		}
	}
	return min(cost, wholeSentence-2)
}

// datedAnew tells whether a semicolon behind the expression opens a part of the sentence that names
// a day of its own before the trigger: "is to come on 12 June; on 13 June he meets".
func (st *Story) datedAnew(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	part := st.part(s, trig)
	return e.End <= part.Start && st.dayBetween(s, part.Start, trig.Start)
}

// tellsWhen tells whether the trigger, behind a byte, is of what the sentence tells the time by: "on
// Tuesday after talks with Lavrov".
func (st *Story) tellsWhen(from int, trig *scan.Mention) bool {
	words := st.wordsBetween(scan.Subordinate, from, trig.End)
	if len(words) == 0 {
		return false
	}
	end := words[len(words)-1].End
	return end > trig.Start || !st.markBetween(",;", end, trig.Start) && !st.wordBetween(scan.Boundary, end, trig.Start)
}

// holds tells whether a verb of gatherings has the talks of which the trigger tells for its
// object: "are to hold their third regular talks".
func (st *Story) holds(m scan.Mention, trig *scan.Mention) bool {
	if !st.Preposed || m.Trigger.Role != "attend" || m.End > trig.Start {
		return false
	}
	return st.lettersBetween(m.End, trig.Start) <= ordinalLetters
}

// ordinalLetters is how many letters a number may have that says for which time talks are held.
const ordinalLetters = 6

// ofEarlier tells whether the date stands between an earlier trigger and this one,
// which has a date of its own behind it: "visited in May, and met again in July".
func (t *teller) ofEarlier(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.End > trig.Start || t.Preposed && !t.markBetween(",;", e.End, trig.Start) {
		return false // where days stand before their verb, it is this verb's
	}
	if !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return t.datedBy(s, &m, e) }) {
		return false
	}
	if t.lettersBetween(e.End, trig.Start) == 0 && t.datedAlready(s, e) {
		return false
	}
	for i := range s.Dates {
		own := &s.Dates[i]
		if own.Start < trig.End || !ofItsOwn(own.Kind()) && own.Kind() != when.KindEvent {
			continue
		}
		if !t.wordBetween(scan.Boundary, trig.End, own.Start) {
			hangs := t.wordBetween(scan.Relative, e.End, trig.Start) // "visited in May, where he met, and left in June"
			return !hangs || !t.markBetween(",", trig.End, own.Start)
		}
	}
	return false
}

// datedBy tells whether a trigger before the date may have it for its own.
func (t *teller) datedBy(s *Sentence, m *scan.Mention, e *when.Expr) bool {
	if m.End > e.Start || m.Trigger.Role == "echo" || m.Trigger.Weak && !t.hasObject(s, m, e.Start) {
		return false
	}
	return !t.wordBetween(scan.Boundary, m.End, e.Start)
}

// datedAlready tells whether another day stands before the expression and a comma or a name parts the
// two, so that the earlier contact has its own: "Ivanov, who came on Sunday, on Tuesday met".
func (st *Story) datedAlready(s *Sentence, e *when.Expr) bool {
	return slices.ContainsFunc(s.Dates, func(b when.Expr) bool {
		if b.End >= e.Start || !ofItsOwn(b.Kind()) {
			return false
		}
		return st.markBetween(",", b.End, e.Start) || st.personIn(s, scan.Span{Start: b.End, End: e.Start})
	})
}

// hasObject tells whether somebody is named right behind a verb of meeting, before a byte: "saw Li".
func (t *teller) hasObject(s *Sentence, m *scan.Mention, to int) bool {
	if m.Trigger.Role != "pair" || m.Trigger.Noun {
		return false
	}
	g := t.headBehind(s, m.End, to)
	return len(g.actors) > 0 && t.lettersBetween(m.End, g.start) <= len("with")
}

// cuts counts the words in the span that open another clause. One that ties its
// clause to what stands before it ("on Monday in Moscow, where") does not count.
func (st *Story) cuts(span scan.Span, before bool) int {
	n := 0
	for _, w := range st.wordsBetween(scan.Boundary, span.Start, span.End) {
		if strings.TrimSpace(st.Text[w.Start:w.End]) == "" {
			n += 2 // a space that parts headlines
			continue
		}
		switch relative := st.wordBetween(scan.Relative, w.Start, w.End); {
		case !relative:
			n++
		case !before:
			n += 2 // the day of the clause that hangs on this one
		}
	}
	return n
}

// titleExtent is how long the names and titles in a span are: where objects stand before their
// verb, they part a day from it without putting it further off.
func (st *Story) titleExtent(s *Sentence, from, to int) int {
	n := 0
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start >= from && a.End <= to {
			n += extent(st.Text[a.Start:a.End])
			from = a.End
		}
	}
	return n
}
