package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/who"
	"amur/model"
)

// memory is what a reader keeps in mind from one sentence to the next.
type memory struct {
	persons   []Party // most recent last
	subject   Party   // of the last sentence that had one
	pair      [2]Party
	twoMeant  []Party         // by the word for two that the last sentence has for its subject
	guest     string          // side of the traveller, "" when no visit is told
	focus     *Frame          // the contact being told
	newsTrip  *Frame          // the journey that is the news; nil when none is told
	entryTime model.Date      // when the entry of a chronicle being read happened, zero when it does not begin with that
	entry     map[string]bool // in an entry of a chronicle, the sides of which it has named somebody
}

// enter begins an entry of a chronicle: it stands for itself, though those whom the
// chronicle is about may be meant in it.
func (t *teller) enter() {
	t.subject, t.guest, t.focus, t.lastVisit, t.newsTrip, t.open = Party{}, "", nil, nil, nil, nil
	t.entry = make(map[string]bool)
}

// remember notes that a party was spoken of.
func (m *memory) remember(p Party) {
	for i, q := range m.persons {
		if q.same(p) {
			if p.Office == "" {
				p.Office = q.Office
			}
			m.persons = append(slices.Delete(m.persons, i, i+1), p)
			return
		}
	}
	if len(m.persons) == remembered {
		m.persons = slices.Delete(m.persons, 0, 1)
	}
	m.persons = append(m.persons, p)
}

// remembered is how many people are kept in mind: whoever was spoken of before that many
// others is meant by no title.
const remembered = 300

// last returns the person of the country who was spoken of most recently.
func (m *memory) last(country string) (Party, bool) {
	for i := len(m.persons) - 1; i >= 0; i-- {
		if p := m.persons[i]; p.Country == country && !p.Body {
			return p, true
		}
	}
	return Party{}, false
}

// holder returns the person spoken of most recently who holds the office.
func (t *teller) holder(office, country string, on model.Date) (Party, bool) {
	for _, p := range slices.Backward(t.persons) {
		if country != "" && p.Country != country {
			continue
		}
		if p.Office == office && !t.neverHeld(p, office) || t.knownToHold(p, office, on) {
			return p, true
		}
	}
	return Party{}, false
}

// knownToHold tells whether somebody holds the office on a day, or ever held it when no day is given.
func (st *Story) knownToHold(p Party, office string, on model.Date) bool {
	if p.Person == nil {
		return false
	}
	if on.IsZero() {
		return p.Person.Held(office)
	}
	return st.heldThen(p.Person, office, on)
}

// heldThen tells whether somebody held the very office on a day.
func (st *Story) heldThen(p *lexicon.Person, office string, on model.Date) bool {
	ten := st.Lexicon.OfficeOn(p, on, office)
	return ten != nil && ten.Office == office
}

// parties says whom an actor stands for on the day.
func (t *teller) parties(a *who.Actor, s *Sentence, on model.Date) []Party {
	if a.Kind == who.Named {
		return t.standsFor(a, s, on)
	}
	asked := question{a, on}
	if ps, ok := t.answers[asked]; ok {
		return slices.Clone(ps)
	}
	t.asking++
	ps := t.standsFor(a, s, on)
	t.answers[asked] = slices.Clone(ps)
	t.asked()
	return ps
}

// asked ends a question, and with the last one what was answered: what is read next may
// change it.
func (t *teller) asked() {
	if t.asking--; t.asking == 0 {
		clear(t.answers)
	}
}

// question is whom an actor stands for on a day. The answer for one pronoun asks for
// those before it, each of which asks again.
type question struct {
	actor *who.Actor
	on    model.Date
}

// standsFor answers the question of parties.
func (t *teller) standsFor(a *who.Actor, s *Sentence, on model.Date) []Party {
	undated := on.IsZero()
	if undated {
		on = t.nearDay(s, model.Visit)
	}
	if !on.HasYear() {
		on = t.about()
	}
	one := func(p Party, ok bool) []Party {
		if !ok {
			return nil
		}
		return []Party{p}
	}
	switch a.Kind {
	case who.Named:
		return []Party{t.called(a, s, on)}
	case who.Titled:
		if ps := t.collective(a, s, on, undated); ps != nil {
			return ps
		}
		if ps := t.bothHolders(a, s, on); ps != nil {
			return ps
		}
		return one(t.titled(a, s, on))
	case who.Counterpart:
		return one(t.counterpart(a, s, on))
	case who.Pair:
		return t.pairMeant(a, s, on, undated)
	case who.They:
		return t.theyIn(a, s, on)
	case who.He:
		if ps := t.joinedBefore(a, s, on); ps != nil {
			return ps
		}
		return one(t.pronoun(a, s, on))
	case who.Latter:
		return one(t.latter(a, s, on))
	case who.Guest:
		if b := t.behindColonOf(a, s); b != nil {
			return t.parties(b, s, on)
		}
		return one(t.guestOf(a, s, on))
	case who.Role:
		return t.inRole(a)
	case who.Host:
		return one(t.hostOf(a, s, on))
	}
	return nil
}

// called is who is meant by a name.
func (st *Story) called(a *who.Actor, s *Sentence, on model.Date) Party {
	p := Party{Country: a.Country, Person: st.bearer(a, s, on), Name: a.Name, Office: a.Office, Seat: a.Seat}
	if p.Country == "" {
		p.Country = st.byEnding(a.Name)
	}
	if a.Former {
		p.Office = ""
	}
	return p
}

// everybody lists those whom the sentences name, each once.
func (st *Story) everybody() []mentioned {
	var out []mentioned
	at := make(map[*lexicon.Person]int)
	for i := range st.Sentences {
		for _, a := range st.Sentences[i].Actors {
			if a.Kind != who.Named || a.Person == nil {
				continue
			}
			k, ok := at[a.Person]
			if !ok {
				k = len(out)
				at[a.Person], out = k, append(out, mentioned{person: a.Person})
			}
			if out[k].times == 0 || out[k].last < i {
				out[k].times++
			}
			out[k].last = i
		}
	}
	return out
}

// latter resolves "the latter" to the person named last before it.
func (t *teller) latter(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	for i := len(s.Actors) - 1; i >= 0; i-- {
		if b := &s.Actors[i]; b.End <= a.Start && b.Kind == who.Named {
			return t.party(b, s, on)
		}
	}
	if n := len(t.persons); n > 0 {
		return t.persons[n-1], true
	}
	return Party{}, false
}
