package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// metBy tells whether the pronoun is the one whom somebody named before it met or did something for: a
// word for "with", or behind just one person one for "for", stands right before it. It is not the subject then.
func (st *Story) metBy(a *who.Actor, s *Sentence) bool {
	if st.joinsRight(a) {
		return true
	}
	before := 0
	for i := range s.Actors {
		if b := &s.Actors[i]; b.IsPerson() && b.Start < a.Start {
			before++
		}
	}
	if before != 1 {
		return false
	}
	w := scan.In(st.Mentions.Words[scan.Facing], max(0, a.Start-st.far(4)), a.Start)
	return len(w) > 0 && w[len(w)-1].End == a.Start
}

// guestMet is whom "the visitor" means where nothing tells who came to whom: the one of the other side in
// the contact just told than whoever the sentence names before: "Meng met Kolokoltsev on Sunday. The day
// before, Guo held talks with the guest."
func (t *teller) guestMet(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	g := t.focus
	if g == nil || g.Type != model.Meeting || t.i-g.last > visitReach || g.Place != nil || g.Country != "" {
		return Party{}, false
	}
	ps := t.partiesBefore(a, s, on)
	if len(ps) == 0 {
		return Party{}, false
	}
	met := g.China
	if ps[0].Country == "CN" {
		met = g.Russia
	}
	for _, p := range ps {
		if p.Country != ps[0].Country || p.Country != "CN" && p.Country != "RU" {
			return Party{}, false
		}
	}
	if len(met) != 1 || met[0].Country == ps[0].Country {
		return Party{}, false
	}
	return met[0], true
}

// eachHisOwn tells whether the sentence told the same of somebody in a part before, which a comma ends: "Xi
// chaired a meeting of the bureau, and Putin on the same day chaired one of the council". Whom a word for "with"
// leads to did it with him.
func (st *Story) eachHisOwn(s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Weak || !trig.Trigger.Alone {
		return false
	}
	for i := range s.Actors {
		if a := &s.Actors[i]; a.End <= trig.Start && a.IsPerson() && st.joinsRight(a) && !scan.HasMark(st.Text[a.End:trig.Start], ",;") {
			return false // "on the 22nd with Liu, on the 23rd with Sun"
		}
	}
	for _, m := range scan.In(s.Triggers, s.Start, trig.Start) {
		if m.Trigger.Rule == trig.Trigger.Rule && scan.HasMark(st.Text[m.End:trig.Start], ",;") {
			return true
		}
	}
	return false
}
