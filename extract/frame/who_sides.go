package frame

import (
	"slices"
	"unicode"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Of which countries the people are, and who of them takes part at all.

// complete tells whether both sides are among the parties.
func complete(ps []Party) bool { return len(ps) > 1 && missing(ps) == "" }

// missing returns the side that is not among the parties, "" when both are or none is.
func missing(ps []Party) string {
	var cn, ru bool
	for _, p := range ps {
		cn = cn || p.Country == "CN"
		ru = ru || p.Country == "RU"
	}
	switch {
	case cn && !ru:
		return "RU"
	case ru && !cn:
		return "CN"
	}
	return ""
}

// third tells whether a person of a third country is among the parties.
func third(ps []Party) bool {
	for _, p := range ps {
		if p.Country != "" && p.Country != "CN" && p.Country != "RU" {
			return true
		}
	}
	return false
}

// thirdIn tells whether the span names a person of a third country.
func (st *Story) thirdIn(s *Sentence, span scan.Span) bool {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Third() && a.Start >= span.Start && a.End <= span.End {
			return true
		}
	}
	return false
}

// hasThird tells whether the sentence names a person of a third country.
func (st *Story) hasThird(s *Sentence) bool {
	for i := range s.Actors {
		if s.Actors[i].Third() {
			return true
		}
	}
	return false
}

// bodies tells whether the sentence names organs or officials of a state: "Russian and
// Japanese officials".
func (st *Story) bodies(s *Sentence) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Kind == who.Body })
}

// withThird tells whether the trigger's object is a third country: "talks with Kyiv".
func (st *Story) withThird(s *Sentence, trig *scan.Mention) bool {
	for i, sp := range s.Spots {
		if sp.Start < trig.End || sp.Start-trig.End > st.far(5) || sp.Gathering != nil || sp.Country == "" {
			continue
		}
		if sp.Country != "CN" && sp.Country != "RU" {
			return sp.Relation == where.None || sp.Place == nil && sp.Relation != where.In
		}
		return trig.Trigger.Noun && !st.Preposed && st.oneWithThird(s.Spots[i:])
	}
	return false
}

// oneWithThird tells whether the first of the spots is joined with a third country, and no other
// with the two: "talks between Russia and the United States".
func (st *Story) oneWithThird(spots []where.Spot) bool {
	if len(spots) < 2 || spots[1].Country == "" || spots[1].Country == "CN" || spots[1].Country == "RU" || !st.joined(spots[0].End, spots[1].Start) {
		return false
	}
	return len(spots) == 2 || spots[2].Country == "" || !st.joined(spots[1].End, spots[2].Start)
}

// eachByThird tells whether those of both sides are met one after the other by somebody else: "Modi
// spoke in turn with Xi and Putin".
func (t *teller) eachByThird(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) bool {
	for _, m := range s.Triggers {
		if !m.Trigger.Apart {
			continue
		}
		met := t.headBehind(s, m.End, clause.End)
		if m.Start != trig.Start && (m.End > trig.Start || met.end > trig.Start) {
			continue
		}
		if gap := met.start - m.End; len(met.actors) == 0 || gap < 0 || gap > t.far(eachReach) || !complete(t.resolve(met, s, on)) {
			continue
		}
		if len(ours(t.resolve(t.headBefore(s, m.Start, s.Start), s, on))) == 0 {
			return true
		}
	}
	return false
}

// eachReach is how many letters may part the words for one after the other from whom they are of.
const eachReach = 12

// atTalksOf tells whether a word that points back to talks stands behind a verb that is told of somebody of
// a third country and one of the sides at most: "Araghchi met Lavrov on the margins of the session".
func (t *teller) atTalksOf(s *Sentence, trig *scan.Mention, on model.Date) bool {
	if trig.Trigger.Role != "echo" || t.Preposed {
		return false
	}
	if with := t.headBehind(s, trig.End, s.End); len(with.actors) > 0 && with.start-trig.End <= t.far(longGap) && !scan.HasMark(t.Text[trig.End:with.start], ",;") && len(scan.In(s.Triggers, trig.End, with.start)) == 0 {
		return false // "phoned Modi after the talks with Putin"
	}
	for _, m := range scan.In(s.Triggers, s.Start, trig.Start) {
		if m.Trigger.Role != "pair" || m.Trigger.Weak || m.Trigger.Noun {
			continue
		}
		ps := append(t.resolve(t.headBefore(s, m.Start, s.Start), s, on), t.resolve(t.headBehind(s, m.End, trig.Start), s, on)...)
		if third(ps) && !complete(ours(ps)) {
			return true
		}
	}
	return false
}

// announces tells whether the party speaks for others and takes no part itself.
func (st *Story) announces(p Party) bool {
	if p.Office == "spokesperson" {
		return true
	}
	return p.Person != nil && p.Person.Spokes
}

// announcer tells whether the words name one who speaks for others.
func (st *Story) announcer(a *who.Actor) bool {
	return a.Kind <= who.Titled && st.announces(Party{Person: a.Person, Office: a.Office})
}

// calledEach tells whether it is one official of the two sides who telephones with all the others:
// with each of them alone, unless a word joins them.
func (t *teller) calledEach(f *Frame, s *Sentence, left group) bool {
	return f.Type == model.Call && len(left.actors) == 1 && len(ours(t.resolve(left, s, f.Date))) == 1 && !t.ofMany(s, s.Span)
}

// listsGuests tells whether the trigger lists who else was at what the sentence before tells of: "The event
// was attended by the deputy governors".
func (t *teller) listsGuests(s *Sentence, trig *scan.Mention, right group, on model.Date) bool {
	g := t.focus
	return g != nil && t.i-g.last <= 1 && (g.Type == model.Meeting || g.Type == model.Multilateral) && !trig.Trigger.Noun && len(right.actors) > 0 &&
		len(overlapping(t.Mentions.Words[scan.Listed], *trig)) > 0 && !complete(t.resolve(right, s, on))
}

func countLetters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
