package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/who"
)

// Days of what a sentence says beside the contact: in a clause, an apposition or words between commas.

// ofBeside tells whether the day is that of words beside those that the trigger tells by.
func (st *Story) ofBeside(s *Sentence, e *when.Expr, trig *scan.Mention, clause scan.Span) bool {
	switch {
	case st.Preposed:
		return false
	case e.Start >= trig.End:
		return st.ofOthersDeed(s, trig.End, e.Start) || st.ofStopBefore(s, e, trig, clause) ||
			st.ofJourneyBeside(s, trig.End, e.Start) || st.ofMainVerb(s, e, trig) || st.ofPlanBeside(s, trig.End, e.Start)
	case e.End <= trig.Start:
		return st.beforeSaying(s, e, trig) || st.ofMatterBeside(s, e, trig) ||
			st.ofAppositionBeside(s, e, trig) || st.ofSubjectsVerb(s, e, trig) || st.ofJourneyFor(s, e, trig)
	}
	return false
}

// Behind the trigger.

// ofOthersDeed tells whether a clause between two bytes says what somebody of a third country did who is named
// last before the second: "told him of the talks with Witkoff, who visited Moscow on 6 August".
func (st *Story) ofOthersDeed(s *Sentence, from, at int) bool {
	for i := len(s.Actors) - 1; i >= 0; i-- {
		a := &s.Actors[i]
		if a.End > at || !a.IsPerson() || a.Kind == who.He {
			continue
		}
		deeds := scan.In(s.Triggers, max(from, a.End), at)
		if !a.Third() || a.Kind != who.Named || len(deeds) == 0 || deeds[0].Trigger.Noun {
			return false
		}
		return deeds[0].Start-a.End <= st.far(againReach) && st.wordBetween(scan.Boundary, a.End, deeds[0].Start)
	}
	return false
}

// ofJourneyBeside tells whether a byte stands in words that say something of the journey named right before
// them: "documents were signed during the visit, which began in Tianjin on 31 August".
func (st *Story) ofJourneyBeside(s *Sentence, from, at int) bool {
	return slices.ContainsFunc(travels(s, from, at), func(m scan.Mention) bool {
		which := st.wordsBetween(scan.Boundary, m.End, at)
		if !m.Trigger.Noun || len(which) == 0 {
			return false
		}
		return st.Text[m.End:which[0].Start] == ", " && !st.markBetween(",;", which[0].End, at)
	})
}

// ofMainVerb tells whether the day stands behind the verb of somebody of whom the trigger says something between
// commas: "Xi, who also met Medvedev, leaves on Sunday".
func (st *Story) ofMainVerb(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	rel := st.wordsBetween(scan.Boundary, s.Start, trig.Start)
	if len(rel) == 0 {
		return false
	}
	which := rel[len(rel)-1]
	if !strings.HasSuffix(st.Text[s.Start:which.Start], ", ") || st.markBetween(",;", which.End, trig.Start) {
		return false
	}
	comma := strings.LastIndexByte(st.Text[trig.End:e.Start], ',') + trig.End
	named := which.Start - len(", ")
	if comma < trig.End || !slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.End == named }) {
		return false
	}
	verbs := scan.In(s.Triggers, comma, e.Start)
	return len(verbs) > 0 && !verbs[0].Trigger.Noun && verbs[0].Start-comma <= len(", has ")
}

// ofPlanBeside tells whether a word for "and" leads from a byte to what is planned before another: "is on a
// visit and will attend the summit from Saturday to Sunday".
func (st *Story) ofPlanBeside(s *Sentence, from, at int) bool {
	return slices.ContainsFunc(st.wordsBetween(scan.And, from, at), func(and scan.Mention) bool {
		will := st.wordsBetween(scan.Plan, and.End, at)
		return len(will) > 0 && will[0].Start-and.End <= 1 && len(scan.In(s.Triggers, will[0].Start, at)) > 0
	})
}

// Before the trigger.

// beforeSaying tells whether the day stands before a verb of telling, and the trigger in what was told: "spoke up on
// Wednesday, telling Wang that he expected Xi to visit".
func (st *Story) beforeSaying(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	that := st.wordsBetween(scan.Saying, e.End, trig.Start)
	return len(that) > 0 && !st.markBetween(",;", that[0].End, trig.Start) && roleBetween(s, "speech", e.End, that[0].Start)
}

// ofMatterBeside tells whether the day closes words between commas and belongs there to another matter:
// "Putin, on his first trip since returning to office last month, was received by".
func (st *Story) ofMatterBeside(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	comma := strings.LastIndexByte(st.Text[s.Start:e.Start], ',') + s.Start
	if comma < s.Start || !strings.HasPrefix(st.Text[e.End:trig.Start], ",") {
		return false
	}
	since := st.wordsBetween(scan.Subordinate, comma, e.Start)
	if len(since) == 0 || !st.personIn(s, scan.Span{Start: s.Start, End: comma}) {
		return false
	}
	if slices.ContainsFunc(s.Dates, func(d when.Expr) bool { return d.Start <= since[0].Start && since[0].End <= d.End }) {
		return false // "since Thursday last week"
	}
	told := scan.In(s.Triggers, since[0].End, e.Start)
	return len(told) == len(travels(s, since[0].End, e.Start))
}

// ofAppositionBeside tells whether the day stands in words between commas that say something of whoever is named
// right before them, and the sentence has named a day of its own before him: "The next day Putin, back at work
// since surgery on 5 February, received him".
func (st *Story) ofAppositionBeside(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	open := strings.LastIndexByte(st.Text[s.Start:e.Start], ',') + s.Start
	if open < s.Start || st.lettersBetween(open, e.Start) == 0 {
		return false
	}
	end := strings.IndexByte(st.Text[e.End:trig.Start], ',')
	if end < 0 || st.lettersBetween(e.End, e.End+end) > appositionRest {
		return false
	}
	if and := st.wordsBetween(scan.And, open+1, e.Start); len(and) > 0 && and[0].Start-open <= len(", ") {
		return false // "on Monday Putin, and on Tuesday, by chance, Medvedev"
	}
	named := s.Start
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.End <= open && open-a.End <= len(" ") {
			named = a.Start
		}
	}
	return slices.ContainsFunc(s.Dates, func(b when.Expr) bool {
		return b.End <= named && (ofItsOwn(b.Kind()) || b.Kind() == when.KindEvent)
	})
}

// appositionRest is how many letters may stand behind the day before the comma that ends the words.
const appositionRest = 24

// ofSubjectsVerb tells whether the day opens the sentence before somebody of whom the trigger says
// something between commas: "On Sunday Ivanov, who is visiting China, met".
func (st *Story) ofSubjectsVerb(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if trig.Trigger.Role != "travel" || e.Start-s.Start > opening {
		return false
	}
	rel := st.wordsBetween(scan.Boundary, e.End, trig.Start)
	if len(rel) != 1 || !strings.HasSuffix(st.Text[s.Start:rel[0].Start], ", ") || !strings.Contains(st.Text[trig.End:s.End], ", ") {
		return false
	}
	in := scan.Span{Start: rel[0].End, End: trig.Start}
	if st.markBetween(",;", in.Start, in.End) || st.personIn(s, in) {
		return false
	}
	return st.personIn(s, scan.Span{Start: e.End, End: rel[0].Start})
}

// ofJourneyFor tells whether the day is that of a journey made for the one that the trigger names: "came in
// April to prepare Putin's visit".
func (st *Story) ofJourneyFor(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	return timeless(trig) && slices.ContainsFunc(travels(s, s.Start, trig.Start), func(m scan.Mention) bool {
		from := max(m.End, e.End)
		if m.Trigger.Noun || !st.wordBetween(scan.Plan, from, trig.Start) && !st.wordBetween(scan.Discuss, from, trig.Start) {
			return false
		}
		return !st.wordBetween(scan.And, from, trig.Start) && !st.markBetween(";:", from, trig.Start)
	})
}
