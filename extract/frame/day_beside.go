package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// Days of what a sentence says beside the contact.

// ofBeside tells whether the day is that of words beside those that the trigger tells by.
func (st *Story) ofBeside(s *Sentence, e *when.Expr, trig *scan.Mention, clause scan.Span) bool {
	if st.Preposed {
		return false
	}
	if e.Start >= trig.End {
		return st.ofOthersDeed(s, trig.End, e.Start) || st.ofStopBefore(s, e, trig, clause) || st.ofJourneyBeside(s, trig.End, e.Start) || st.ofMainVerb(s, e, trig) || st.ofPlanBeside(s, trig.End, e.Start)
	}
	return e.End <= trig.Start && (st.beforeSaying(s, e, trig) || st.ofMatterBeside(s, e, trig) || st.ofAppositionBeside(s, e, trig) || st.ofSubjectsVerb(s, e, trig) || st.ofJourneyFor(s, e, trig))
}

// ofOthersDeed tells whether a clause between two bytes says what somebody of a third country did who is named
// last before the second: "told him of the talks with Witkoff, who visited Moscow on 6 August".
func (st *Story) ofOthersDeed(s *Sentence, from, at int) bool {
	for i := len(s.Actors) - 1; i >= 0; i-- {
		a := &s.Actors[i]
		if a.End > at || !a.IsPerson() || a.Kind == who.He {
			continue
		}
		deeds := scan.In(s.Triggers, max(from, a.End), at)
		return a.Third() && a.Kind == who.Named && len(deeds) > 0 && !deeds[0].Trigger.Noun && deeds[0].Start-a.End <= st.far(againReach) && st.has(scan.Boundary, scan.Span{Start: a.End, End: deeds[0].Start})
	}
	return false
}

// ofJourneyBeside tells whether a byte stands in words that say something of the journey named right before
// them: "documents were signed during the visit, which began in Tianjin on 31 August".
func (st *Story) ofJourneyBeside(s *Sentence, from, at int) bool {
	return slices.ContainsFunc(travels(s, from, at), func(m scan.Mention) bool {
		which := scan.In(st.Mentions.Words[scan.Boundary], m.End, at)
		return m.Trigger.Noun && len(which) > 0 && st.Text[m.End:which[0].Start] == ", " && !scan.HasMark(st.Text[which[0].End:at], ",;")
	})
}

// ofPlanBeside tells whether a word for "and" leads from a byte to what is planned before another: "is on a
// visit and will attend the summit from Saturday to Sunday".
func (st *Story) ofPlanBeside(s *Sentence, from, at int) bool {
	return slices.ContainsFunc(scan.In(st.Mentions.Words[scan.And], from, at), func(and scan.Mention) bool {
		will := scan.In(st.Mentions.Words[scan.Plan], and.End, at)
		return len(will) > 0 && will[0].Start-and.End <= 1 && len(scan.In(s.Triggers, will[0].Start, at)) > 0
	})
}

// ofMatterBeside tells whether the day closes words between commas and belongs there to another matter:
// "Putin, on his first trip since returning to office last month, was received by".
func (st *Story) ofMatterBeside(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	comma := strings.LastIndexByte(st.Text[s.Start:e.Start], ',') + s.Start
	if comma < s.Start || !strings.HasPrefix(st.Text[e.End:trig.Start], ",") || !st.personIn(s, scan.Span{Start: s.Start, End: comma}) {
		return false
	}
	since := scan.In(st.Mentions.Words[scan.Subordinate], comma, e.Start)
	if len(since) == 0 || slices.ContainsFunc(s.Dates, func(d when.Expr) bool { return d.Start <= since[0].Start && since[0].End <= d.End }) {
		return false // "since Thursday last week"
	}
	told := scan.In(s.Triggers, since[0].End, e.Start)
	return len(told) == len(travels(s, since[0].End, e.Start))
}

// beforeSaying tells whether the day stands before a verb of telling, and the trigger in what was told: "spoke up on
// Wednesday, telling Wang that he expected Xi to visit".
func (st *Story) beforeSaying(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	that := scan.In(st.Mentions.Words[scan.Saying], e.End, trig.Start)
	return len(that) > 0 && !scan.HasMark(st.Text[that[0].End:trig.Start], ",;") && slices.ContainsFunc(scan.In(s.Triggers, e.End, that[0].Start), func(m scan.Mention) bool { return m.Trigger.Role == "speech" })
}

// ofMainVerb tells whether the day stands behind the verb of somebody of whom the trigger says something between
// commas: "Xi, who also met Medvedev, leaves on Sunday".
func (st *Story) ofMainVerb(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	rel := scan.In(st.Mentions.Words[scan.Boundary], s.Start, trig.Start)
	if len(rel) == 0 || !strings.HasSuffix(st.Text[s.Start:rel[len(rel)-1].Start], ", ") || scan.HasMark(st.Text[rel[len(rel)-1].End:trig.Start], ",;") {
		return false
	}
	comma := strings.LastIndexByte(st.Text[trig.End:e.Start], ',') + trig.End
	named := rel[len(rel)-1].Start - len(", ")
	if comma < trig.End || !slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.End == named }) {
		return false
	}
	verbs := scan.In(s.Triggers, comma, e.Start)
	return len(verbs) > 0 && !verbs[0].Trigger.Noun && verbs[0].Start-comma <= len(", has ")
}

// ofSubjectsVerb tells whether the day opens the sentence before somebody of whom the trigger says
// something between commas: "On Sunday Ivanov, who is visiting China, met".
func (st *Story) ofSubjectsVerb(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	rel := scan.In(st.Mentions.Words[scan.Boundary], e.End, trig.Start)
	if trig.Trigger.Role != "travel" || e.Start-s.Start > opening || len(rel) != 1 || !strings.HasSuffix(st.Text[s.Start:rel[0].Start], ", ") {
		return false
	}
	in := scan.Span{Start: rel[0].End, End: trig.Start}
	return !scan.HasMark(st.Text[in.Start:in.End], ",;") && !st.personIn(s, in) && strings.Contains(st.Text[trig.End:s.End], ", ") && st.personIn(s, scan.Span{Start: e.End, End: rel[0].Start})
}

// ofJourneyFor tells whether the day is that of a journey made for the one that the trigger names: "came in
// April to prepare Putin's visit".
func (st *Story) ofJourneyFor(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if !timeless(trig) {
		return false
	}
	return slices.ContainsFunc(travels(s, s.Start, trig.Start), func(m scan.Mention) bool {
		aim := scan.Span{Start: max(m.End, e.End), End: trig.Start}
		return !m.Trigger.Noun && aim.Start < aim.End && (st.has(scan.Plan, aim) || st.has(scan.Hypothesis, aim) || st.has(scan.Discuss, aim)) && !st.has(scan.And, aim) && !scan.HasMark(st.Text[aim.Start:aim.End], ";:")
	})
}

// toldAside tells whether the expression stands before the trigger in a clause between commas that tells what
// somebody did: "Putin, who hosted Xi in March, said the two would meet"; or, of a day counted from another,
// what others did: "spoke about Kabul, where the Taliban had come ten days earlier, and agreed".
func (t *teller) toldAside(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if t.Preposed || e.End > trig.Start {
		return false
	}
	open, end := strings.LastIndexByte(t.Text[s.Start:e.Start], ','), strings.IndexByte(t.Text[e.End:trig.Start], ',')
	if open < 0 || end < 0 {
		return false
	}
	aside := scan.Span{Start: s.Start + open, End: e.End + end}
	w := scan.In(t.boundaries(s), aside.Start, e.Start)
	if len(w) == 0 || countLetters(t.Text[aside.Start:w[0].Start]) > 0 {
		return false
	}
	counted := e.Kind() == when.KindEvent && countLetters(t.Text[e.End:aside.End]) == 0 && len(t.headBefore(s, e.Start, aside.Start).actors) == 0
	return counted || t.toldBetween(s, aside.Start, aside.End)
}

// ofJourneyDiscussed tells whether the expression names the days or month of a journey of which the trigger's
// people spoke: "discussed Xi's visit to Russia in May", "talks focused on what was agreed during his visit on
// 20-22 March".
func (st *Story) ofJourneyDiscussed(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if k := e.Kind(); st.Preposed || k != when.KindMonth && k != when.KindDayMonth && (k != when.KindSpan || st.setOn(e, trig.End)) || trig.Trigger.Role == "travel" {
		return false
	}
	between := scan.In(s.Triggers, trig.End, e.Start)
	if len(between) == 0 {
		between = scan.In(s.Triggers, e.End, min(s.End, e.End+st.far(attribute))) // "the results of the in-March-held visit"
	}
	if e.Start < trig.End || len(between) == 0 {
		return false
	}
	way := between[len(between)-1]
	if way.Trigger.Role != "travel" || !way.Trigger.Noun {
		return false
	}
	to := scan.Span{Start: trig.End, End: way.Start}
	if parted := scan.HasMark(st.Text[to.Start:to.End], ",;") || st.has(scan.Boundary, to); parted && !st.has(scan.During, scan.Span{Start: trig.End, End: way.End}) {
		return false
	}
	return st.has(scan.Discuss, scan.Span{Start: trig.Start, End: way.Start}) && !slices.ContainsFunc(between, func(m scan.Mention) bool { return !m.Trigger.Weak && m.Trigger.Role == "pair" })
}

// ofNext tells whether a date behind the trigger belongs to the next one, in a language
// whose verbs stand behind their dates: a comma parts it from the first.
func (t *teller) ofNext(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.Start < trig.End || !scan.HasMark(t.Text[trig.End:e.Start], ",;") {
		return false
	}
	if t.hangsOn(trig, e) {
		return false
	}
	for _, m := range scan.In(s.Triggers, e.End, s.End) {
		if m.Trigger.Role != "echo" && m.Trigger.Role != "speech" && !scan.HasMark(t.Text[e.End:m.Start], ";:") {
			return true
		}
	}
	return false
}

// beforeGoing tells whether the expression dates the journey, or the gathering, before which the trigger's
// people met: "met Wang in Beijing before travelling to Tianjin on Tuesday".
func (st *Story) beforeGoing(f *Frame, s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.Preposed || f.Type == model.Visit || e.Start < trig.End {
		return false
	}
	w := scan.In(st.Mentions.Words[scan.Onward], trig.End, e.Start)
	return len(w) > 0 && travelBetween(s, w[len(w)-1].End, e.Start)
}

// ofDeedBehind tells whether the expression stands between a word for "and" behind the trigger and another verb
// that tells of something: "will meet Li and, on Friday, travel to Harbin".
func (st *Story) ofDeedBehind(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.Preposed || e.Start < trig.End {
		return false
	}
	and := scan.In(st.Mentions.Words[scan.And], trig.End, e.Start)
	if len(and) == 0 || countLetters(st.Text[and[len(and)-1].End:e.Start]) > 0 || countLetters(st.Text[and[len(and)-1].Start:and[len(and)-1].End]) == 0 {
		return false
	}
	next := scan.In(s.Triggers, e.End, min(s.End, e.End+st.far(verbReach)))
	if len(next) == 0 {
		return false
	}
	gap := countLetters(st.Text[e.End:next[0].Start])
	if next[0].Trigger.Noun { // "is to receive him, and tomorrow the visit ends"
		return next[0].Trigger.Role == "travel" && gap <= len("the") && strings.HasSuffix(strings.TrimRight(st.Text[trig.End:and[len(and)-1].Start], " "), ",")
	}
	return gap == 0
}
