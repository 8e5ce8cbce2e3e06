package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Who is meant by a word for the guest, or by a title that several bear, where what is told of him
// fits the guest alone.

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

// byTitleAlone tells whether a title that names no country is all that the clause says of who travels:
// "The minister arrived on Monday", which his host did not.
func (t *teller) byTitleAlone(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	g := t.headBefore(s, trig.Start, clause.Start)
	return len(g.actors) == 1 && (g.actors[0].Kind == who.Titled || g.actors[0].Kind == who.Role) && g.actors[0].Country == "" && g.actors[0].Person == nil
}

// facedTitle returns the holder on the side wanted of an office that both sides have, which the words beside
// somebody of the other side name without a country: "Naryshkin, the speaker, called on the premier".
func (t *teller) facedTitle(right group, want string, on model.Date) (Party, bool) {
	if len(right.actors) != 1 {
		return Party{}, false
	}
	a := right.actors[0]
	if a.Kind != who.Titled || a.Country != "" || a.Loose || a.Plural {
		return Party{}, false
	}
	return t.holder(a.Office, want, on)
}
