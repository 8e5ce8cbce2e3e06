package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// saidToGuest tells whether somebody at home is said to have told something to the guest of whose stay, or of
// whose talks there with somebody else, the sentences before tell, and whom the words behind the verb mean by
// "him" or "the visitor": "Lavrov was in Beijing for talks with Wang. Xi told him that".
func (t *teller) saidToGuest(f *Frame, g group) bool {
	if len(g.actors) != 1 || len(f.China) != 1 || len(f.Russia) != 1 {
		return false
	}
	if a := g.actors[0]; a.Owner || a.Kind != who.He && a.Kind != who.Guest {
		return false
	}
	told := t.lately()
	for i := len(told) - 1; i >= 0 && t.i-told[i].last <= visitReach; i-- {
		v := told[i]
		if v.Status != model.Held || v.Type != model.Meeting && v.Type != model.Visit || people(v, f) && v.Type != model.Visit {
			continue
		}
		var guest, host []Party
		switch v.Country {
		case "CN":
			guest, host = f.Russia, f.China
		case "RU":
			guest, host = f.China, f.Russia
		default:
			continue
		}
		if host[0].Body || guest[0].Body || !overlap(slices.Concat(v.China, v.Russia), guest) {
			continue
		}
		return t.recent(v.Date) || f.Stated
	}
	return false
}

// beginsAnew is where somebody named leads what stands behind the last colon before the trigger, else the start
// of the sentence: "Yeltsin sent his envoy: Chernomyrdin was in Beijing and flew home".
func (st *Story) beginsAnew(s *Sentence, trig *scan.Mention) int {
	anew := s.Start + scan.LastMark(st.Text[s.Start:trig.Start], ":;")
	if slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return a.Kind == who.Named && !a.Owner && a.Start >= anew && a.Start <= anew+2 && a.End <= trig.Start
	}) {
		return anew
	}
	return s.Start
}
