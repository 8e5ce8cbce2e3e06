package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Host and guest: who is at home, who came to see him, and whom "the visitor" or "this country" means.

// hostOf resolves "his host": the one of the other side whom the sentence has named
// before, else the last one of the side that is visited.
func (t *teller) hostOf(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	var first string
	for _, p := range t.partiesBefore(a, s, on) {
		if first == "" {
			first = p.Country
		} else if p.Country == who.Other(first) {
			return p, true
		}
	}
	guest := t.guest
	if guest == "" {
		guest = first
	}
	if p, ok := t.last(who.Other(guest)); ok {
		return p, true
	}
	if v, ok := t.whoTravels(); ok && (first == "" || first == v.Country) {
		p, ok := t.counterpart(a, s, on) // of whom nothing was said yet: who holds the guest's office
		return p, ok && p.Country == who.Other(v.Country) && p.Person != nil
	}
	return Party{}, false
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

// callsOn tells whether a verb of travel tells of one who came to see another: "to Lavrov came Wang Yi", in a
// language that puts the host first, "paid a visit to the premier", by the case of a name. The host behind
// another verb is whom that one leads to: "having come to Moscow, was at the premier's".
func (t *teller) callsOn(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) bool {
	if trig.Trigger.Noun {
		return false
	}
	var seen, others []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Start < clause.Start || a.End > clause.End {
			continue
		}
		if t.calledOn(s, trig, a) {
			if w := scan.In(t.Mentions.Words[scan.Caller], s.Start, a.Start); len(w) > 0 && a.Start-w[len(w)-1].End == 1 && ownVerb(s, trig, w[len(w)-1].Start) {
				return false
			}
			seen = append(seen, t.parties(a, s, on)...)
		} else {
			others = append(others, t.parties(a, s, on)...)
		}
	}
	return len(seen) == 1 && len(others) > 0 && complete(append(seen, others[0]))
}

// calledOn tells whether somebody is the one whom a verb of travel leads to: behind a word for "to" or "at",
// with no other such verb in between, or right behind the verb in the case of an object.
func (st *Story) calledOn(s *Sentence, trig *scan.Mention, a *who.Actor) bool {
	if a.Start >= trig.End && a.Cases&st.Mentions.Whom != 0 && a.Cases&(1|st.Mentions.Whose) == 0 && countLetters(st.Text[trig.End:a.Start]) == 0 && !scan.HasMark(st.Text[trig.End:a.Start], ",;:") {
		return true
	}
	w := scan.In(st.Mentions.Words[scan.Caller], s.Start, a.Start)
	if len(w) == 0 || a.Start-w[len(w)-1].End != 1 {
		return false
	}
	for _, m := range travels(s, trig.End, w[len(w)-1].Start) {
		if !m.Trigger.Noun {
			return false
		}
	}
	return true
}

// ownVerb tells whether the word at the byte belongs to a verb for a meeting behind the journey,
// which is then told besides: "came to Moscow and went straight to Patrushev".
func ownVerb(s *Sentence, trig *scan.Mention, at int) bool {
	return slices.ContainsFunc(scan.In(s.Triggers, trig.End, s.End), func(m scan.Mention) bool {
		return m.Trigger.Role == "pair" && m.Start < at && at < m.End
	})
}

// toFace tells whether somebody is told something to his face, on a day: "told Lavrov on
// Monday that", or by a guest of whose stay the words before tell: "He was in Beijing. He told Wang".
func (t *teller) toFace(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Face || f.borrowed {
		return false
	}
	g := t.headBehind(s, trig.End, s.End)
	if countLetters(t.Text[trig.End:max(g.start, trig.End)]) <= faceReach && t.saidToGuest(f, g) {
		return true
	}
	if !(f.Stated && f.Date.Precision() == model.PrecisionDay) && !t.guestSays(f) {
		return false
	}
	return len(g.actors) == 1 && countLetters(t.Text[trig.End:g.start]) <= faceReach && g.actors[0].Kind <= who.Counterpart && !g.actors[0].Owner
}

// faceReach is how many letters may stand between a word of saying and who is told.
const faceReach = 4

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

// guestSays tells whether the sentence before tells of a stay of one of the people of f on days that
// it names.
func (t *teller) guestSays(f *Frame) bool {
	v := t.lastVisit
	if v == nil || f.Stated || v.Status != model.Held || !v.Stated || t.i-v.last > 1 || v.Date.Start().Precision() != model.PrecisionDay {
		return false
	}
	return overlap(v.China, f.China) || overlap(v.Russia, f.Russia)
}

// saidAt tells whether the first of the group, in a language that puts the owner first, is the subject of what
// was said or done at the contact with the last, and not an owner beside him: "Lavrov in with Wang's talks said".
func (st *Story) saidAt(g group) bool {
	if !st.Preposed || len(g.actors) != 2 {
		return false
	}
	return st.has(scan.Locative, scan.Span{Start: g.actors[0].End, End: g.actors[1].Start})
}

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

// thatLand returns the words for a country named before to which the journey leads: "the
// minister will visit this country". Where a third one was named last, it is meant.
func (t *teller) thatLand(s *Sentence, trig *scan.Mention, clause scan.Span) (scan.Mention, bool) {
	words := scan.In(t.Mentions.Words[scan.ThatLand], trig.End, min(clause.End, trig.End+t.far(landReach)))
	if len(words) == 0 || travelBetween(s, trig.End, words[0].Start) {
		return scan.Mention{}, false
	}
	for i := t.i; i >= max(0, t.i-1); i-- {
		spots := t.Sentences[i].Spots
		for j := len(spots) - 1; j >= 0; j-- {
			if sp := &spots[j]; sp.Country != "" && sp.Gathering == nil && sp.End <= words[0].Start {
				return words[0], sp.Country == "CN" || sp.Country == "RU"
			}
		}
		actors := t.Sentences[i].Actors
		for j := len(actors) - 1; j >= 0; j-- {
			if a := &actors[j]; a.Country != "" && a.End <= words[0].Start {
				return words[0], a.Country == "CN" || a.Country == "RU"
			}
		}
	}
	return words[0], true
}

// landReach is how many letters behind a verb of travel "this country" may stand.
const landReach = 16

// envoyPlace sets a meeting of an ambassador told without a place in the capital where
// the ambassador serves, when the other is an official of that state's centre.
func (st *Story) envoyPlace(f *Frame) {
	if f.Type != model.Meeting || f.Place != nil || f.Occasion != nil || f.Third || f.Date.IsZero() {
		return
	}
	host := ""
	switch {
	case st.serves(f.China, f) && st.central(f.Russia, f):
		host = "RU"
	case st.serves(f.Russia, f) && st.central(f.China, f):
		host = "CN"
	default:
		return
	}
	capital := st.Lexicon.Capital(host)
	if capital == nil || f.Country != "" && f.Country != host {
		return
	}
	f.Place, f.Country = capital, host
	f.because("place", "frame.seat-of-envoy", f.span.Start, f.span.End)
}

// serves tells whether the first of the side is its ambassador to the other.
func (st *Story) serves(side []Party, f *Frame) bool {
	return len(side) > 0 && st.posted(side[0], f.Date)
}

// central tells whether the side is one official whose office is not of a region or a post
// abroad.
func (st *Story) central(side []Party, f *Frame) bool {
	if len(side) != 1 || side[0].Body || side[0].nameless() || side[0].Person == nil {
		return false
	}
	ten := st.Lexicon.OfficeOn(side[0].Person, f.Date, side[0].Office)
	return ten != nil && ten.Of == ""
}
