package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// ofOtherHolders tells whether the title for several right behind a noun for a contact is one that nobody of
// those whom it would be taken for has ever held: "Shoigu discussed with Wang the leaders' talks".
func (st *Story) ofOtherHolders(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if !f.back || st.Preposed || f.Type == model.Visit {
		return false
	}
	at := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.Start >= trig.End })
	if at < 0 || s.Actors[at].Start-trig.End > 1 {
		return false
	}
	a, people := &s.Actors[at], slices.Concat(f.China, f.Russia)
	o := st.Lexicon.Office(a.Office)
	if !plural(a) && !a.Plural || o == nil || !o.Single || !complete(people) {
		return false
	}
	day, ok := f.Date.Earliest()
	if !ok {
		day, ok = st.about().Earliest()
	}
	return ok && !slices.ContainsFunc(people, func(p Party) bool {
		return p.Person == nil || p.Person.HeldOneOf(append([]string{a.Office}, a.Offices...), day)
	})
}
