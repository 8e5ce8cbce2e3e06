package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Who is meant by a word for the guest, or by a title that several bear, where what is told of him
// fits the guest alone.

// guestOf resolves "the visitor": who travels, or was a guest in the contact told last or in one
// told before; else who was spoken of last on the side that the word names.
func (t *teller) guestOf(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	p, ok := t.someGuest()
	if ok && (a.Country == "" || p.Country == a.Country) {
		return p, true
	}
	if p, ok := t.chiefGuest(a.Country); ok && a.Country != "" {
		return p, true
	}
	if a.Country != "" {
		return t.last(a.Country)
	}
	return t.guestMet(a, s, on)
}

// behindColonOf is who is named right behind a colon that ends the words about a guest: "the
// main guest arrived on Tuesday: Premier Li Qiang"; nil when nobody is.
func (st *Story) behindColonOf(a *who.Actor, s *Sentence) *who.Actor {
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start < a.End {
			continue
		}
		if gap := strings.TrimSpace(st.Text[a.End:b.Start]); b.Kind == who.Named && (a.Country == "" || a.Country == b.Country) && strings.IndexByte(gap, ':') == len(gap)-1 && gap != "" {
			return b
		}
		break
	}
	return nil
}

// someGuest returns who travels, where nobody above him was met as a guest, or was the guest of a
// contact that the text goes on about.
func (t *teller) someGuest() (Party, bool) {
	p, ok := t.whoTravels()
	ok = ok && t.lastVisit.Status == model.Held
	if q, met := t.chiefGuest(p.Country); ok && met && t.rank(q) < t.rank(p) {
		return q, true
	}
	if ok && t.recent(t.lastVisit.Date) {
		return p, true
	}
	if g := t.focus; g != nil && g.Type == model.Meeting && t.recent(g.Date) && len(t.guestsOf(g)) == 1 {
		return t.guestsOf(g)[0], true
	}
	if ok {
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
			if (country == "" || p.Country == country) && (chief.Country == "" || t.rank(p) < t.rank(chief)) {
				chief = p
			}
		}
	}
	return chief, chief.Country != ""
}

// guestIn returns whom a word for the guest means that leads to somebody of the country visited: the one who
// was last told to have met somebody there, whoever else was spoken of since.
func (t *teller) guestIn(left group, country string) (Party, bool) {
	if len(left.actors) != 1 || left.actors[0].Kind != who.Guest || left.actors[0].Country != "" {
		return Party{}, false
	}
	fs := t.lately()
	for i := len(fs) - 1; i >= 0; i-- {
		g := fs[i]
		if g.Type != model.Meeting || g.Status != model.Held || g.Country != country || !t.recent(g.Date) {
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

// received returns who leads the delegation that stands right behind a verb of receiving, where no
// journey was told by the same word: the guest of the contact told before. "On Monday Zhao Leji and
// Volodin chaired the session. On Tuesday Xi received the delegation."
func (t *teller) received(s *Sentence, trig *scan.Mention, want string) (Party, bool) {
	if !trig.Trigger.Host || t.hasThird(s) {
		return Party{}, false
	}
	for _, m := range scan.In(t.Mentions.References, trig.End, min(s.End, trig.End+t.far(delegationReach))) {
		if m.Reference.Kind != "body" || m.Reference.Office != "" || countLetters(t.Text[trig.End:m.Start]) > len("the") {
			continue
		}
		if p, ok := t.someGuest(); ok && p.Country == want {
			return p, true
		}
		g := t.focus
		if g == nil || t.i-g.last > visitReach || g.Country == "" || g.Country == want || len(g.China) != 1 || len(g.Russia) != 1 {
			return Party{}, false
		}
		p := g.China[0]
		if want == "RU" {
			p = g.Russia[0]
		}
		return p, true
	}
	return Party{}, false
}

// byTitleAlone tells whether a title that names no country is all that the clause says of who travels:
// "The minister arrived on Monday", which his host did not.
func (t *teller) byTitleAlone(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	g := t.headBefore(s, trig.Start, clause.Start)
	return len(g.actors) == 1 && (g.actors[0].Kind == who.Titled || g.actors[0].Kind == who.Role) && g.actors[0].Country == "" && g.actors[0].Person == nil
}
