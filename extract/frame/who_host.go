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
	if g == nil || g.Type != model.Meeting || t.i-g.last > visitReach || g.Country != "" {
		return Party{}, false
	}
	var met []Party
	switch missing(t.partiesBefore(a, s, on)) {
	case "CN":
		met = g.China
	case "RU":
		met = g.Russia
	}
	if len(met) != 1 {
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
		if !t.calledOn(s, trig, a) {
			others = append(others, t.parties(a, s, on)...)
			continue
		}
		if to := t.callerBefore(s, a); to != nil && ownVerb(s, trig, to.Start) {
			return false
		}
		seen = append(seen, t.parties(a, s, on)...)
	}
	return len(seen) == 1 && len(others) > 0 && complete(append(seen, others[0]))
}

// calledOn tells whether somebody is the one whom a verb of travel leads to: behind a word for "to" or "at",
// with no other such verb in between, or right behind the verb in the case of an object.
func (st *Story) calledOn(s *Sentence, trig *scan.Mention, a *who.Actor) bool {
	if a.Start >= trig.End && st.objectCase(a) {
		if between := st.Text[trig.End:a.Start]; countLetters(between) == 0 && !scan.HasMark(between, ",;:") {
			return true
		}
	}
	to := st.callerBefore(s, a)
	return to != nil && !slices.ContainsFunc(travels(s, trig.End, to.Start), func(m scan.Mention) bool { return !m.Trigger.Noun })
}

// callerBefore is the word for "to" or "at" right before somebody, nil when there is none.
func (st *Story) callerBefore(s *Sentence, a *who.Actor) *scan.Mention {
	if to := st.lastWordIn(scan.Caller, s.Start, a.Start); to != nil && a.Start-to.End == 1 {
		return to
	}
	return nil
}

// objectCase tells whether somebody's case makes him an object, and neither a subject nor an owner.
func (st *Story) objectCase(a *who.Actor) bool {
	return a.Cases&st.Mentions.Whom != 0 && a.Cases&(1|st.Mentions.Whose) == 0
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
	if len(g.actors) != 1 || countLetters(t.Text[trig.End:g.start]) > faceReach {
		return false
	}
	if t.saidToGuest(f, g.actors[0]) {
		return true
	}
	if !byTitle(g.actors[0]) {
		return false
	}
	return f.Stated && f.Date.Precision() == model.PrecisionDay || t.guestSays(f)
}

// faceReach is how many letters may stand between a word of saying and who is told.
const faceReach = 4

// saidToGuest tells whether somebody at home is said to have told something to the guest of whose stay, or of
// whose talks there with somebody else, the sentences before tell, and whom the words behind the verb mean by
// "him" or "the visitor": "Lavrov was in Beijing for talks with Wang. Xi told him that".
func (t *teller) saidToGuest(f *Frame, to *who.Actor) bool {
	if to.Kind != who.He && to.Kind != who.Guest {
		return false
	}
	for _, v := range slices.Backward(t.lately()) {
		if t.i-v.last > visitReach {
			return false
		}
		if v.Status != model.Held || v.Type != model.Visit && (v.Type != model.Meeting || people(v, f)) {
			continue
		}
		var guest []Party
		switch v.Country {
		case "CN":
			guest = f.Russia
		case "RU":
			guest = f.China
		}
		if overlap(slices.Concat(v.China, v.Russia), guest) {
			return t.recent(v.Date)
		}
	}
	return false
}

// guestSays tells whether the sentence before tells of a stay of one of the people of f on days that
// it names.
func (t *teller) guestSays(f *Frame) bool {
	v := t.lastVisit
	if v == nil || t.i-v.last > 1 || v.Status != model.Held || f.Stated {
		return false
	}
	if !v.Stated || v.Date.Start().Precision() != model.PrecisionDay {
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
	return before == 1 && st.has(scan.Facing, scan.Span{Start: max(0, a.Start-st.far(4)), End: a.Start})
}

// thatLand returns the words for a country named before to which the journey leads: "the
// minister will visit this country". Where a third one was named last, it is meant.
func (t *teller) thatLand(s *Sentence, trig *scan.Mention, clause scan.Span) (scan.Mention, bool) {
	land := t.firstWordIn(scan.ThatLand, trig.End, min(clause.End, trig.End+t.far(landReach)))
	if land == nil {
		return scan.Mention{}, false
	}
	for i := t.i; i >= max(0, t.i-1); i-- {
		if country := lastCountry(&t.Sentences[i], land.Start); country != "" {
			return *land, ofSides(country)
		}
	}
	return *land, true
}

// lastCountry is the country of the place that a sentence names last before a byte, else of who is named last
// there, "" when there is none.
func lastCountry(s *Sentence, at int) string {
	for _, sp := range slices.Backward(s.Spots) {
		if sp.Country != "" && sp.End <= at {
			return sp.Country
		}
	}
	for i := len(s.Actors) - 1; i >= 0; i-- {
		if a := &s.Actors[i]; a.Country != "" && a.End <= at {
			return a.Country
		}
	}
	return ""
}

// landReach is how many letters behind a verb of travel "this country" may stand.
const landReach = 16

// envoyPlace sets a meeting of an ambassador told without a place in the capital where
// the ambassador serves, when the other is an official of that state's centre.
func (st *Story) envoyPlace(f *Frame) {
	if f.Type != model.Meeting || f.Place != nil || f.Occasion != nil {
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
	if len(side) != 1 || side[0].Person == nil {
		return false
	}
	ten := st.Lexicon.OfficeOn(side[0].Person, f.Date, side[0].Office)
	return ten != nil && ten.Of == ""
}
