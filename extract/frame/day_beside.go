package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
)

// Days of what a sentence says beside the contact, where names stand before their verbs.

// ofBeside tells whether the day is that of words beside those that the trigger tells by.
func (t *teller) ofBeside(s *Sentence, e *when.Expr, trig *scan.Mention, clause scan.Span) bool {
	if t.Preposed {
		return false
	}
	if e.Start >= trig.End {
		return t.ofJourneyBeside(s, trig.End, e.Start) || !t.has(scan.Plan, scan.Span{Start: clause.Start, End: trig.Start}) && t.ofPlanBeside(s, trig.End, e.Start)
	}
	return e.End <= trig.Start && (t.ofMatterBeside(s, e, trig) || t.ofSubjectsVerb(s, e, trig))
}

// ofJourneyBeside tells whether a byte stands in words that say something of the journey named right before
// them: "documents were signed during the visit, which began in Tianjin on 31 August".
func (t *teller) ofJourneyBeside(s *Sentence, from, at int) bool {
	return slices.ContainsFunc(travels(s, from, at), func(m scan.Mention) bool {
		which := scan.In(t.Mentions.Words[scan.Boundary], m.End, at)
		return m.Trigger.Noun && len(which) > 0 && t.Text[m.End:which[0].Start] == ", " && !scan.HasMark(t.Text[which[0].End:at], ",;")
	})
}

// ofPlanBeside tells whether a word for "and" leads from a byte to what is planned before another: "is on a
// visit and will attend the summit from Saturday to Sunday".
func (t *teller) ofPlanBeside(s *Sentence, from, at int) bool {
	return slices.ContainsFunc(scan.In(t.Mentions.Words[scan.And], from, at), func(and scan.Mention) bool {
		will := scan.In(t.Mentions.Words[scan.Plan], and.End, at)
		return len(will) > 0 && will[0].Start-and.End <= 1 && len(scan.In(s.Triggers, will[0].Start, at)) > 0
	})
}

// ofMatterBeside tells whether the day closes words between commas and belongs there to another matter:
// "Putin, on his first trip since returning to office last month, was received by".
func (t *teller) ofMatterBeside(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	comma := strings.LastIndexByte(t.Text[s.Start:e.Start], ',') + s.Start
	if comma < s.Start || !strings.HasPrefix(t.Text[e.End:trig.Start], ",") || !t.personIn(s, scan.Span{Start: s.Start, End: comma}) {
		return false
	}
	since := scan.In(t.Mentions.Words[scan.Subordinate], comma, e.Start)
	if len(since) == 0 || slices.ContainsFunc(s.Dates, func(d when.Expr) bool { return d.Start <= since[0].Start && since[0].End <= d.End }) {
		return false // "since Thursday last week"
	}
	told := scan.In(s.Triggers, since[0].End, e.Start)
	return len(told) == len(travels(s, since[0].End, e.Start))
}

// ofSubjectsVerb tells whether the day opens the sentence before somebody of whom the trigger says
// something between commas: "On Sunday Ivanov, who is visiting China, met".
func (t *teller) ofSubjectsVerb(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	who := scan.In(t.Mentions.Words[scan.Boundary], e.End, trig.Start)
	if trig.Trigger.Role != "travel" || e.Start-s.Start > opening || len(who) != 1 || !strings.HasSuffix(t.Text[s.Start:who[0].Start], ", ") {
		return false
	}
	in := scan.Span{Start: who[0].End, End: trig.Start}
	return !scan.HasMark(t.Text[in.Start:in.End], ",;") && !t.personIn(s, in) && strings.Contains(t.Text[trig.End:s.End], ", ") && t.personIn(s, scan.Span{Start: e.End, End: who[0].Start})
}
