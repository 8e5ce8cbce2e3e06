package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// hostedBoth makes a meeting of many of one at which somebody of a third state is the host of both sides:
// "Ambassador Sadiq hosted Kabulov of Russia, China's envoy Yue and West".
func (t *teller) hostedBoth(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) {
	if f.Type != model.Meeting || f.Third || f.weak || f.borrowed || t.Preposed || !trig.Trigger.Host || len(f.China) == 0 || len(f.Russia) == 0 ||
		len(scan.In(t.Mentions.Words[scan.Belonging], trig.Start, trig.End)) > 0 {
		return
	}
	from, to := -1, 0 // of the host's country or office
	for _, n := range scan.In(t.Mentions.Names, clause.Start, trig.Start) {
		if n.Kind == scan.Office {
			from, to = n.Start, n.End // of a state that is not said: "Ambassador Sadiq"
		}
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < clause.Start || a.End > trig.Start {
			continue
		}
		switch {
		case a.Third(), a.Kind == who.State && a.Country != "CN" && a.Country != "RU":
			from, to = a.Start, a.End
		case a.Country == "CN" || a.Country == "RU" || len(ours(t.parties(a, s, f.Date))) > 0:
			return
		}
	}
	if from < 0 {
		return
	}
	f.Type, f.Third = model.Multilateral, true
	f.because("type", trig.Trigger.Rule, from, to)
}
