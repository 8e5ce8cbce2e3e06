package frame

import (
	"amur/extract/scan"
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
