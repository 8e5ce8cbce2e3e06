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
	to := scan.In(t.Mentions.Words[scan.Infinitive], max(s.Start, trig.Start-t.far(len("to "))), trig.Start+1)
	if t.Preposed || trig.Trigger.Noun || len(to) == 0 && !t.has(scan.Infinitive, scan.Span{Start: trig.Start, End: trig.End}) {
		return Party{}, false
	}
	var office *who.Actor
	for i := range s.Actors {
		a := &s.Actors[i]
		switch {
		case a.End <= trig.Start && a.IsPerson():
			office = a
		case a.Start < trig.End || !a.IsPerson():
		case a.Kind != who.Named || office == nil || office.Kind != who.Titled && office.Kind != who.Role || scan.HasMark(t.Text[trig.End:a.Start], ",;:"):
			return Party{}, false
		default:
			ps := t.parties(a, s, on)
			if len(ps) != 1 || office.Country != "" && office.Country != ps[0].Country || a.Start-trig.End > t.far(namedReach) {
				return Party{}, false
			}
			return ps[0], true
		}
	}
	return Party{}, false
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
	if i >= 0 && t.madeBy(g, trig.End, s.Spots[i]) && !scan.HasMark(t.Text[g.end:s.Spots[i].Start], ",;") {
		clause.End = s.End
	}
	return clause
}

// madeBy tells whether a clause behind the noun says who makes the journey, and then where to: "the visit that Hu will
// pay to Russia".
func (st *Story) madeBy(g group, from int, goal where.Spot) bool {
	return !st.Preposed && goal.Start >= g.end && st.opensFor(g, from) && !st.has(scan.Speech, scan.Span{Start: g.end, End: goal.Start})
}

// opensFor tells whether nothing, or no more than a word that opens a clause, stands between a byte and the one whom that is about.
func (st *Story) opensFor(g group, from int) bool {
	a := g.actors[0]
	if len(g.actors) != 1 || a.Owner || !a.IsPerson() || !st.subjectCase(a) {
		return false
	}
	if between := st.Text[from:g.start]; countLetters(between) == 0 && !scan.HasMark(between, ",;:.") {
		return true
	}
	for _, c := range [...]scan.Class{scan.Boundary, scan.Saying} {
		for _, w := range scan.In(st.Mentions.Words[c], from, g.start) {
			if !st.has(scan.Relative, scan.Span{Start: w.Start, End: w.End}) && countLetters(st.Text[from:w.Start])+countLetters(st.Text[w.End:g.start]) <= len("the") {
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

// receivedIn is who goes on in a clause that names nobody, where the group before it is that by which a passive verb says something was done:
// "was received by the president before leaving for home".
func (t *teller) receivedIn(s *Sentence, agent group, unnamed bool) group {
	if !unnamed || t.Preposed || t.Mentions.Inverted || len(agent.actors) != 1 {
		return agent
	}
	w := scan.In(t.Mentions.Words[scan.Passive], s.Start, agent.start)
	if len(w) == 0 || agent.start-w[len(w)-1].End > 1 {
		return agent
	}
	if g := t.headBefore(s, w[len(w)-1].Start, s.Start); len(g.actors) == 1 {
		return g
	}
	return agent
}
