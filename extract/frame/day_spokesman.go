package frame

import (
	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// spokesmanSays tells whether the day opens the sentence, and behind it one who speaks for others says
// what the trigger tells: "On 30 August Mao Ning, a spokeswoman for the ministry, said Putin will come".
func (t *teller) spokesmanSays(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.Start-s.Start >= opening {
		return false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < e.End || a.End > trig.Start || a.Kind > who.Titled {
			continue
		}
		if ps := t.parties(a, s, model.Date{}); !t.announcer(a) && (len(ps) != 1 || !t.announces(ps[0])) {
			continue
		}
		said := scan.Span{Start: a.End, End: min(trig.Start, a.End+t.far(saysReach))}
		return t.has(scan.Report, said) || t.has(scan.Speech, said)
	}
	return false
}
