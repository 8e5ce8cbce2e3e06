package frame

import (
	"amur/extract/scan"
	"amur/extract/where"
	"amur/model"
)

// ledBy finds who leads the delegation that travels, named right behind a word like "headed
// by" in the clause: "to Moscow came a delegation of the PRC headed by Vice Premier Zhang".
func (t *teller) ledBy(s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span, on model.Date) (p Party, ok bool) {
	if trig.Trigger.Noun || goal.Country == "" {
		return p, false
	}
	words := scan.In(t.Mentions.Words[scan.Led], clause.Start, clause.End)
	if len(words) != 1 || trig.Start < words[0].Start && len(t.headBefore(s, trig.Start, clause.Start).actors) > 0 {
		return p, false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < words[0].End || !a.IsPerson() {
			continue
		}
		if ps := t.parties(a, s, on); countLetters(t.Text[words[0].End:a.Start]) <= 1 && len(ps) == 1 && ps[0].Country != goal.Country {
			return ps[0], true
		}
		break
	}
	return p, false
}

// sends tells whether a place between a journey and the word before who heads the
// delegation is whose delegation it is.
func (t *teller) sends(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	return sp.Start >= trig.End && (sp.Relation == where.None || sp.Relation == where.From) && len(scan.In(t.Mentions.Words[scan.Led], sp.End, s.End)) > 0
}
