package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
)

// Where others are, or where the sentence goes on to: no place of what the trigger tells.

// spokenOfBehind tells whether the spot stands in what the two spoke of, where places stand before
// their verbs: behind the trigger, if that is a weak one, or one that follows it.
func (t *teller) spokenOfBehind(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if !t.Preposed || sp.Start < trig.End {
		return false
	}
	verb := trig
	if between := scan.In(s.Triggers, trig.End, sp.Start); len(between) > 0 {
		verb = &between[len(between)-1]
	}
	return verb.Trigger.Weak && verb.Trigger.Rule != companyRule.Rule && t.has(scan.Discuss, scan.Span{Start: verb.Start, End: verb.End})
}

// whereOthersMet tells whether the spot stands behind a noun for talks with somebody of a third country,
// of which the trigger's people spoke, or a verb that one does: "went over the meeting of Putin and Trump
// in Alaska", "hoped that the Ukrainian side would meet them in Istanbul".
func (t *teller) whereOthersMet(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	for _, m := range scan.In(s.Triggers, trig.End, sp.Start) {
		if slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
			return a.Third() && (m.Trigger.Noun && a.Start >= m.End && a.End <= sp.Start || !m.Trigger.Noun && a.Start >= trig.End && a.End <= m.Start)
		}) {
			return true
		}
	}
	return false
}

// whereNextMet tells whether the spot stands behind a verb that tells of a later contact on a day of its
// own: "was received by Putin in February, and met Lavrov in March in New Delhi".
func (t *teller) whereNextMet(f *Frame, s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if !f.Stated || f.dateAt > sp.Start {
		return false
	}
	return slices.ContainsFunc(scan.In(s.Triggers, trig.End, sp.Start), func(m scan.Mention) bool {
		return !m.Trigger.Weak && !m.Trigger.Noun && m.Trigger.Role == "pair" && f.dateAt < m.Start && scan.HasMark(t.Text[trig.End:m.Start], ",;") &&
			slices.ContainsFunc(s.Dates, func(e when.Expr) bool { return e.Start >= m.End && ofItsOwn(e.Kind()) && !t.saidOn(s, &e) })
	})
}
