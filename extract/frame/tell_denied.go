package frame

import (
	"amur/extract/scan"
)

// denied tells whether the sentence denies, doubts or asks what the trigger tells, farther off than a
// negation stands from its verb: "dismissed reports that they had met", "reports of a call between them
// are untrue".
func (t *teller) denied(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	if t.asks(s) && t.opensWith(scan.Plan, s) {
		return true // "Will Xi visit Moscow in May?"
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Denies], s.Start, trig.Start) {
		if !scan.HasMark(t.Text[w.End:trig.Start], ",;:") {
			return true
		}
	}
	if len(overlapping(t.Mentions.Words[scan.Denies], *trig)) > 0 {
		return true // "asked whether", where both hold the verb
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Untrue], trig.End, clause.End) {
		if !scan.HasMark(t.Text[trig.End:w.Start], ",;:") && t.deniedOf(s, trig, w.Start) {
			return true
		}
	}
	return false
}

// deniedOf tells whether what is denied behind the trigger is what it tells: nothing but its people stands
// between, or it is the noun that opens the clause and no words lead up to it: "The talks between Lavrov
// and Wang in Bali were not held", not "after the talks no briefings were held".
func (t *teller) deniedOf(s *Sentence, trig *scan.Mention, at int) bool {
	rest := at - trig.End
	for _, n := range scan.In(t.Mentions.Names, trig.End, at) {
		rest -= n.End - n.Start
	}
	if rest <= 1 {
		return true
	}
	if trig.Start == s.Start {
		return true
	}
	if !trig.Trigger.Noun || t.personBefore(s, trig) {
		return false
	}
	for _, c := range [...]scan.Class{scan.HeldAt, scan.Subordinate, scan.Locative, scan.Sidelines, scan.Onward, scan.Boundary} {
		if t.endsAt(c, trig.Start) {
			return false
		}
	}
	return true
}

// opensWith tells whether a word of a class is the sentence's first.
func (st *Story) opensWith(c scan.Class, s *Sentence) bool {
	words := scan.In(st.Mentions.Words[c], s.Start, s.End)
	return len(words) > 0 && words[0].Start == s.Start
}

// bySpokesman tells whether the trigger is a verb of telling right behind somebody who speaks for others: nobody
// who took part, "the spokeswoman told a briefing on Monday".
func (st *Story) bySpokesman(s *Sentence, trig *scan.Mention) bool {
	if trig.Trigger.Role != "speech" {
		return false
	}
	for i := range s.Actors {
		if a := &s.Actors[i]; a.End <= trig.Start && trig.Start-a.End <= 1 && st.announcer(a) {
			return true
		}
	}
	return false
}
