package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Who is meant by a word for the guest, or by a title that several bear, where what is told of him
// fits the guest alone.

// guestOf resolves "the visitor": who travels, or was a guest in the contact told last or in one
// told before; else who was spoken of last on the side that the word names.
func (t *teller) guestOf(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	p, ok := t.hereAlready(s)
	if !ok {
		p, ok = t.someGuest()
	}
	if ok && (a.Country == "" || p.Country == a.Country) {
		return p, true
	}
	if a.Country != "" {
		return t.last(a.Country)
	}
	return t.guestMet(a, s, on)
}

// hereAlready returns who of a side is told to be in the country where the journey told last is that of another
// one still to come: "Yang is in Moscow. Hu will come in June. The guest met Medvedev."
func (t *teller) hereAlready(s *Sentence) (Party, bool) {
	next, ok := t.whoTravels()
	if !ok || t.lastVisit.Status != model.Planned || t.has(scan.Plan, s.Span) {
		return Party{}, false
	}
	for _, g := range slices.Backward(t.lately()) {
		if g.Type != model.Visit || g.Status != model.Held || g.Stated && !t.recent(g.Date) {
			continue
		}
		if p := slices.Concat(g.China, g.Russia)[0]; p.Country == next.Country && !p.same(next) {
			return p, true
		}
	}
	return Party{}, false
}

// behindColonOf is who is named right behind a colon that ends the words about a guest: "the
// main guest arrived on Tuesday: Premier Li Qiang"; nil when nobody is.
func (st *Story) behindColonOf(a *who.Actor, s *Sentence) *who.Actor {
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start < a.End {
			continue
		}
		if b.Kind != who.Named || a.Country != "" && a.Country != b.Country {
			return nil
		}
		if words, ended := strings.CutSuffix(strings.TrimSpace(st.Text[a.End:b.Start]), ":"); ended && !strings.Contains(words, ":") {
			return b
		}
		return nil
	}
	return nil
}

// someGuest returns who travels, where nobody above him was met as a guest, or was the guest of a
// contact that the text goes on about.
func (t *teller) someGuest() (Party, bool) {
	p, travels := t.whoTravels()
	if travels = travels && t.lastVisit.Status == model.Held; travels {
		if q, ok := t.chiefGuest(p.Country); ok && t.rank(q) < t.rank(p) {
			return q, true
		}
		if t.recent(t.lastVisit.Date) {
			return p, true
		}
	}
	if g := t.focus; g != nil && g.Type == model.Meeting && t.recent(g.Date) {
		if guests := t.guestsOf(g); len(guests) == 1 {
			return guests[0], true
		}
	}
	if travels {
		return p, true
	}
	if p, ok := t.chiefGuest(t.guest); ok {
		return p, true
	}
	if t.guest != "" {
		return t.last(t.guest)
	}
	if t.focus != nil && t.focus.Country != "" {
		return t.last(who.Other(t.focus.Country))
	}
	return Party{}, false
}

// chiefGuest returns who of a side is the guest of the highest rank in the meetings told.
func (t *teller) chiefGuest(country string) (Party, bool) {
	var chief Party
	for _, g := range t.lately() {
		if g.Type != model.Meeting || !t.recent(g.Date) || g.Country == "" && t.guest != country {
			continue
		}
		if g.Stated && g.Date.Precision() <= model.PrecisionYear {
			continue // "the next summit is to be held before the end of the year"
		}
		guests := t.guestsOf(g)
		if g.Country == "" {
			guests = slices.Concat(g.China, g.Russia)
		}
		for _, p := range guests {
			if country != "" && p.Country != country {
				continue
			}
			if chief.Country == "" || t.rank(p) < t.rank(chief) {
				chief = p
			}
		}
	}
	return chief, chief.Country != ""
}

// guestIn returns whom a word for the guest means that leads to somebody of the country visited: the one who
// was last told to have met somebody there, whoever else was spoken of since.
func (t *teller) guestIn(left group, country string) (Party, bool) {
	if len(left.actors) != 1 || left.actors[0].Kind != who.Guest {
		return Party{}, false
	}
	for _, g := range slices.Backward(t.lately()) {
		if g.Type != model.Meeting || g.Status != model.Held || g.Country != country {
			continue
		}
		if guests := t.guestsOf(g); len(guests) == 1 {
			return guests[0], true
		}
	}
	return Party{}, false
}

// setOut keeps in mind a journey told, whose traveller is the guest from now on.
func (t *teller) setOut(f *Frame) {
	t.lastVisit = f
	if f.Status == model.Held && f.Stated && t.recent(f.Date) {
		t.newsTrip = f
	}
	t.guest = "CN"
	if len(f.Russia) > 0 {
		t.guest = "RU"
	}
}

// whoTravels is the traveller of the journey told last.
func (t *teller) whoTravels() (Party, bool) {
	if v := t.lastVisit; v != nil {
		return slices.Concat(v.China, v.Russia)[0], true
	}
	return Party{}, false
}

// received returns the guest whose delegation stands right behind a verb of receiving, where no journey was
// told by the same word: "On Monday Zhao Leji and Volodin chaired the session. On Tuesday Xi received the
// delegation."
func (t *teller) received(s *Sentence, trig *scan.Mention, want string) (Party, bool) {
	if !trig.Trigger.Host || t.hasThird(s) {
		return Party{}, false
	}
	behind := scan.In(t.Mentions.References, trig.End, min(s.End, trig.End+t.far(delegationReach)))
	if !slices.ContainsFunc(behind, func(m scan.Mention) bool {
		return m.Reference.Kind == "body" && m.Reference.Office == "" && t.lettersIn(trig.End, m.Start) <= len("the")
	}) {
		return Party{}, false
	}
	p, ok := t.someGuest()
	return p, ok && p.Country == want
}

// byTitleAlone tells whether a title that names no country is all that the clause says of who travels:
// "The minister arrived on Monday", which his host did not.
func (t *teller) byTitleAlone(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	g := t.headBefore(s, trig.Start, clause.Start)
	if len(g.actors) != 1 {
		return false
	}
	a := g.actors[0]
	return a.Country == "" && (a.Kind == who.Titled || a.Kind == who.Role)
}

// guestGoes is the guest of the stay told last, for a pronoun that seems to mean his host but is the subject of a verb that
// ends that stay, or leads to the guest's country within its days: "Li received Mishustin. He left for Moscow on Monday".
func (t *teller) guestGoes(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	v := t.stayJustTold()
	if v == nil || v.Status != model.Held || v.Country != t.subject.Country || t.Preposed && a.Object {
		return Party{}, false
	}
	deeds := scan.In(s.Triggers, a.End, min(s.End, a.End+t.far(goesSoon)))
	if len(deeds) == 0 || deeds[0].Trigger.Role != "travel" || deeds[0].Trigger.Noun || !t.endsSoon(v, on) {
		return Party{}, false
	}
	home := slices.ContainsFunc(s.Spots, func(sp where.Spot) bool {
		return sp.Start >= deeds[0].Start && sp.Country == who.Other(v.Country)
	})
	if deeds[0].Trigger.Phase != "end" && !home {
		return Party{}, false
	}
	guests := v.Russia
	if v.Country == "RU" {
		guests = v.China
	}
	return append(guests, Party{})[0], len(guests) == 1
}

// goesSoon is how many letters behind a pronoun its verb of going begins at most: "he then finally left".
const goesSoon = 24

// endsSoon tells whether the day may be that on which the stay ends.
func (t *teller) endsSoon(v *Frame, on model.Date) bool {
	from, ok1 := v.Date.Earliest()
	to, ok2 := on.Latest()
	return !ok1 || !ok2 || to >= from && to-from <= longestStay
}
