package frame

import (
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

// whoIsToMake is who stands right behind the noun for a journey and before its goal, as the subject of the words
// that say which it is: "discussed the visit that President Hu is to pay to Russia", "the trip Putin made to China".
func (t *teller) whoIsToMake(s *Sentence, trig *scan.Mention, goal where.Spot, on model.Date) (Party, bool) {
	if t.Preposed || !trig.Trigger.Noun || goal.Start < trig.End {
		return Party{}, false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < trig.End || !a.IsPerson() {
			continue
		}
		between := t.Text[trig.End:a.Start]
		if a.Kind > who.Counterpart || a.Owner || a.End > goal.Start || countLetters(between) > len("which") || scan.HasMark(between, ",;:.") || len(scan.In(t.Mentions.Words[scan.Genitive], trig.End, a.Start)) > 0 || len(scan.In(t.Mentions.Words[scan.Belonging], trig.End, a.Start)) > 0 || len(scan.In(t.Mentions.Words[scan.And], trig.End, a.Start)) > 0 || scan.HasMark(t.Text[a.End:goal.Start], ",;:") {
			return Party{}, false
		}
		ps := t.parties(a, s, on)
		if len(ps) != 1 || ps[0].Country != who.Other(goal.Country) {
			return Party{}, false
		}
		return ps[0], true
	}
	return Party{}, false
}
