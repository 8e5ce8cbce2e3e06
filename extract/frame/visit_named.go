package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// wasTheOne is who is named behind the goal of a journey as the one of whom the words before it tell by office
// alone: "The last Kremlin leader to come to Beijing was Mikhail Gorbachev".
func (t *teller) wasTheOne(s *Sentence, trig *scan.Mention, on model.Date) (Party, bool) {
	if t.Preposed || trig.Trigger.Noun || !t.inInfinitive(s, trig) {
		return Party{}, false
	}
	var office *who.Actor
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.End > trig.Start && a.Start < trig.End {
			continue
		}
		if a.End <= trig.Start {
			office = a
			continue
		}
		if office == nil || office.Kind != who.Titled && office.Kind != who.Role || a.Kind != who.Named {
			return Party{}, false
		}
		if a.Start-trig.End > t.far(namedReach) || scan.HasMark(t.Text[trig.End:a.Start], ",;:") {
			return Party{}, false
		}
		ps := t.parties(a, s, on)
		if len(ps) != 1 || office.Country != "" && office.Country != ps[0].Country {
			return Party{}, false
		}
		return ps[0], true
	}
	return Party{}, false
}

// inInfinitive tells whether a word such as "to" stands right before the verb, or the verb holds it.
func (st *Story) inInfinitive(s *Sentence, trig *scan.Mention) bool {
	before := scan.Span{Start: max(s.Start, trig.Start-st.far(len("to "))), End: trig.Start + 1}
	return st.has(scan.Infinitive, before) || st.has(scan.Infinitive, scan.Span{Start: trig.Start, End: trig.End})
}

// namedReach is how many letters the goal and a word for "was" take between a journey and who made it.
const namedReach = 40

// withWhoMakesIt is the clause of a noun for a journey with the one behind it that says who makes it, and where to:
// "prepared the visit, which Hu will pay to Russia".
func (t *teller) withWhoMakesIt(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	if t.Preposed || !trig.Trigger.Noun {
		return clause
	}
	g := t.headBehind(s, trig.End, s.End)
	if len(g.actors) == 0 || g.start < clause.End {
		return clause
	}
	i := slices.IndexFunc(s.Spots, func(sp where.Spot) bool { return sp.Start >= g.end })
	if i >= 0 && t.madeBy(g, trig.End, s.Spots[i]) {
		clause.End = s.End
	}
	return clause
}

// madeBy tells whether a clause behind the noun says who makes the journey, and then where to: "the visit that Hu will
// pay to Russia".
func (st *Story) madeBy(g group, from int, goal where.Spot) bool {
	if st.Preposed || goal.Start < g.end || !st.opensFor(g, from) {
		return false
	}
	return !st.has(scan.Speech, scan.Span{Start: g.end, End: goal.Start})
}

// opensFor tells whether nothing, or no more than a word that opens a clause, stands between a byte and the one whom
// that is about.
func (st *Story) opensFor(g group, from int) bool {
	a := g.actors[0]
	if len(g.actors) != 1 || a.Owner || !st.subjectCase(a) {
		return false
	}
	if between := st.Text[from:g.start]; countLetters(between) == 0 && !scan.HasMark(between, ",;:.") {
		return true
	}
	for _, c := range [...]scan.Class{scan.Boundary, scan.Saying} {
		for _, w := range scan.In(st.Mentions.Words[c], from, g.start) {
			if st.has(scan.Relative, scan.Span{Start: w.Start, End: w.End}) {
				continue
			}
			if countLetters(st.Text[from:w.Start])+countLetters(st.Text[w.End:g.start]) <= len("the") {
				return true
			}
		}
	}
	return false
}

// ofOneSide tells whether there is somebody, and all are of one country: who is named first
// travels with the others.
func ofOneSide(ps []Party) bool {
	return len(ps) > 0 && !slices.ContainsFunc(ps, func(p Party) bool { return p.Country != ps[0].Country })
}

// receivedIn is who goes on in a clause that names nobody, where the group before it is that by which a passive verb
// says something was done: "was received by the president before leaving for home".
func (t *teller) receivedIn(s *Sentence, agent group, unnamed bool) group {
	if !unnamed || t.Preposed || t.Mentions.Inverted || len(agent.actors) != 1 {
		return agent
	}
	by, ok := t.lastWordOf(scan.Passive, s.Start, agent.start)
	if !ok || agent.start-by.End > 1 {
		return agent
	}
	if g := t.headBefore(s, by.Start, s.Start); len(g.actors) == 1 {
		return g
	}
	return agent
}
