package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Of which countries the people are, and who of them takes part at all.

// ofSides tells whether a country is one of the two whose contacts are told.
func ofSides(country string) bool { return country == "CN" || country == "RU" }

// complete tells whether both sides are among the parties.
func complete(ps []Party) bool { return len(ps) > 1 && missing(ps) == "" }

// oneOfEach tells whether the parties are one of each side, and nobody else.
func oneOfEach(ps []Party) bool { return len(ps) == 2 && complete(ps) }

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
	return slices.ContainsFunc(ps, func(p Party) bool { return p.Country != "" && !ofSides(p.Country) })
}

// hasThird tells whether the sentence names a person of a third country.
func (st *Story) hasThird(s *Sentence) bool { return st.thirdIn(s, s.Span) }

// thirdIn tells whether the span names a person of a third country.
func (st *Story) thirdIn(s *Sentence, span scan.Span) bool {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Third() && a.Start >= span.Start && a.End <= span.End {
			return true
		}
	}
	return false
}

// withThird tells whether the trigger's object is a third country: "talks with Kyiv".
func (st *Story) withThird(s *Sentence, trig *scan.Mention) bool {
	for i, sp := range s.Spots {
		if sp.Start < trig.End || sp.Start-trig.End > st.far(5) || sp.Gathering != nil {
			continue
		}
		if !ofSides(sp.Country) {
			return sp.Relation == where.None || sp.Place == nil && sp.Relation != where.In
		}
		return trig.Trigger.Noun && !st.Preposed && st.oneWithThird(s.Spots[i:])
	}
	return false
}

// oneWithThird tells whether the first of the spots is joined with a third country, and no other
// with the two: "talks between Russia and the United States".
func (st *Story) oneWithThird(spots []where.Spot) bool {
	if len(spots) < 2 || ofSides(spots[1].Country) || !st.joined(spots[0].End, spots[1].Start) {
		return false
	}
	return len(spots) == 2 || !st.joined(spots[1].End, spots[2].Start)
}

// eachByThird tells whether those of both sides are met one after the other by somebody else: "Modi
// spoke in turn with Xi and Putin".
func (t *teller) eachByThird(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) bool {
	for _, m := range s.Triggers {
		if !m.Trigger.Apart {
			continue
		}
		met := t.headBehind(s, m.End, clause.End)
		if m.Start != trig.Start && m.End > trig.Start {
			continue
		}
		if len(met.actors) == 0 || met.start-m.End > t.far(eachReach) || !complete(t.resolve(met, s, on)) {
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
	if trig.Trigger.Role != "echo" || t.Preposed || t.somebodyRightBehind(s, trig) {
		return false
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

// somebodyRightBehind tells whether somebody stands behind a trigger whom nothing parts from it: "phoned Modi after the
// talks with Putin".
func (t *teller) somebodyRightBehind(s *Sentence, trig *scan.Mention) bool {
	with := t.headBehind(s, trig.End, s.End)
	if len(with.actors) == 0 || with.start-trig.End > t.far(longGap) {
		return false
	}
	return !scan.HasMark(t.Text[trig.End:with.start], ",;") && len(scan.In(s.Triggers, trig.End, with.start)) == 0
}

// bodies tells whether the sentence names organs or officials of a state: "Russian and
// Japanese officials".
func (st *Story) bodies(s *Sentence) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Kind == who.Body })
}

// announces tells whether the party speaks for others and takes no part itself.
func (st *Story) announces(p Party) bool {
	return p.Office == "spokesperson" || p.Person != nil && p.Person.Spokes
}

// announcer tells whether the words name one who speaks for others.
func (st *Story) announcer(a *who.Actor) bool {
	return a.Kind <= who.Titled && st.announces(Party{Person: a.Person, Office: a.Office})
}

// calledEach tells whether it is one official of the two sides who telephones with all the others:
// with each of them alone, unless a word joins them.
func (t *teller) calledEach(f *Frame, s *Sentence, left group) bool {
	if f.Type != model.Call || len(left.actors) != 1 || len(ours(t.resolve(left, s, f.Date))) != 1 {
		return false
	}
	return !t.ofMany(s, s.Span)
}

// listsGuests tells whether the trigger lists who else was at what the sentence before tells of: "The event
// was attended by the deputy governors".
func (t *teller) listsGuests(s *Sentence, trig *scan.Mention, right group, on model.Date) bool {
	g := t.focus
	if g == nil || t.i-g.last > 1 || g.Type != model.Meeting && g.Type != model.Multilateral {
		return false
	}
	if trig.Trigger.Noun || len(right.actors) == 0 || len(overlapping(t.Mentions.Words[scan.Listed], *trig)) == 0 {
		return false
	}
	return !complete(t.resolve(right, s, on))
}
