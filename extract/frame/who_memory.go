package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
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
	for i := len(t.persons) - 1; i >= 0; i-- {
		p := t.persons[i]
		if country != "" && p.Country != country {
			continue
		}
		if p.Office == office && !t.neverHeld(p, office) {
			return p, true
		}
		if on.IsZero() && p.Person != nil && p.Person.Held(office) {
			return p, true
		}
		if p.Person != nil && !on.IsZero() {
			if ten := t.Lexicon.OfficeOn(p.Person, on, office); ten != nil && ten.Office == office {
				return p, true
			}
		}
	}
	return Party{}, false
}

// parties says whom an actor stands for on the day. The opposite is a party of
// the same contact that is already known, for words that need one.
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
		country := a.Country
		if country == "" && a.Person == nil {
			country = t.byEnding(a.Name)
		}
		p := Party{Country: country, Person: t.bearer(a, s, on), Name: a.Name, Office: a.Office, Seat: a.Seat}
		if a.Former {
			p.Office = ""
		}
		return []Party{p}
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

// byEnding tells the country of an unknown official by the family name, "" when it
// does not say.
func (st *Story) byEnding(name string) string {
	for i := range st.Lexicon.Countries {
		for _, e := range st.Lexicon.Countries[i].Endings {
			if strings.HasSuffix(name, e) && strings.Contains(name, " ") {
				return st.Lexicon.Countries[i].Code
			}
		}
	}
	return ""
}

// titled resolves an office without a name: somebody spoken of, else its holder.
func (t *teller) titled(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	if a.Plural {
		return Party{}, false
	}
	if p, ok := t.formerly(a.Office, a.Country); ok && a.Former {
		return p, true
	}
	country := a.Country
	if o := t.Lexicon.Office(a.Office); country == "" && o != nil && len(o.Name) == 1 {
		for country = range o.Name { // only Russia has a State Duma
		}
	}
	if country == "" {
		country = opposite(a, s)
	}
	if country == "" {
		country = t.landBehind(a, s)
	}
	if p, ok := t.firstMan(country, on); ok && a.Loose {
		return p, true
	}
	if p, ok := t.oneOf(a.Offices, country, on); ok {
		return p, true
	}
	for _, office := range append([]string{a.Office}, a.Offices...) {
		if p, ok := t.holder(office, country, on); ok && (country != "" || p.Country == "CN" || p.Country == "RU") {
			return p, true
		}
		if country == "" {
			continue
		}
		if p := t.Lexicon.Holder(office, country, on); p != nil {
			return Party{Country: country, Person: p, Office: office}, true
		}
	}
	if now := t.about(); model.Compare(on, now) != 0 && country != "" {
		if p, ok := t.holder(a.Office, country, now); ok {
			return p, true // "the Soviet president, who two years ago"
		}
	}
	if p, ok := t.namedLater(a.Office, country, on); ok {
		return p, true
	}
	return Party{Country: country, Office: a.Office}, country != ""
}

// landBehind returns the side of an office of "that country" or "the host country": not
// that of who leads the sentence, or of whom the last one spoke.
func (t *teller) landBehind(a *who.Actor, s *Sentence) string {
	w := scan.In(t.Mentions.Words[scan.ThatLand], a.Start, min(s.End, a.End+t.far(companionReach)))
	if len(w) == 0 || w[0].End <= a.End || countLetters(t.Text[min(a.End, w[0].Start):w[0].Start]) > 4 {
		return ""
	}
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if b.Kind == who.Named && !b.Owner && (b.Country == "CN" || b.Country == "RU") {
			return who.Other(b.Country)
		}
	}
	return who.Other(t.subject.Country)
}

// opposite returns the side of an office without a country whose counterpart the
// sentence names: "its defence minister sat down with his Chinese counterpart".
func opposite(a *who.Actor, s *Sentence) string {
	for i := range s.Actors {
		if b := &s.Actors[i]; b.Kind == who.Counterpart && b.Start > a.End {
			return who.Other(b.Country)
		}
	}
	return ""
}

// counterpart resolves "his Russian counterpart": the same office on the other side.
func (t *teller) counterpart(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	var mine Party
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if b.Kind == who.Named || b.Kind == who.Titled {
			if ps := t.parties(b, s, on); len(ps) == 1 && (a.Country == "" || ps[0].Country != a.Country) {
				mine = ps[0]
			}
		}
	}
	if mine.Country == "" {
		mine = t.subject
	}
	country := a.Country
	if country == "" {
		country = who.Other(mine.Country)
	}
	if country == "" || mine.Country == country {
		return Party{}, false
	}
	office := mine.Office
	if mine.Person != nil && (office == "" || t.Lexicon.Office(office) == nil || t.Lexicon.Office(office).Name[country] == "") {
		if ten := t.Lexicon.OfficeOn(mine.Person, on, office); ten != nil {
			office = ten.Office
		}
	}
	if p, ok := t.holder(office, country, on); ok && office != "" {
		return p, true
	}
	if p := t.Lexicon.Holder(office, country, on); p != nil {
		return Party{Country: country, Person: p, Office: office}, true
	}
	return Party{Country: country, Office: office}, true
}

// pairOf resolves "the two presidents": the holders on the day, and without an
// office the pair being told.
func (t *teller) pairOf(office string, on model.Date) []Party {
	if office == "" {
		return t.both()
	}
	out := []Party{t.holderOr(office, "CN", on), t.holderOr(office, "RU", on)}
	if o := t.Lexicon.Office(office); (o == nil || !o.Single) && (out[0].nameless() || out[1].nameless()) {
		return []Party{{Country: "CN", Office: office}, {Country: "RU", Office: office}} // one of several on each side
	}
	return out
}

// holderOr is who held an office of a country on a day, or was named with it, else the office alone.
func (t *teller) holderOr(office, country string, on model.Date) Party {
	if p := t.Lexicon.Holder(office, country, on); p != nil {
		return Party{Country: country, Person: p, Office: office}
	}
	if p, ok := t.holder(office, country, on); ok {
		return p
	}
	return Party{Country: country, Office: office}
}

// pairWith resolves "the two" where the sentence names before just one, who is not of the pair
// being told: he and the one of the other side whom the text is about, or who was spoken of last.
func (t *teller) pairWith(a *who.Actor, s *Sentence, on model.Date) []Party {
	var ps []Party
	for i := range s.Actors {
		if b := &s.Actors[i]; b.Start < a.Start && b.Kind == who.Named && !t.accompanied(s, b) && !t.speaks(s, b, a.Start) {
			ps = append(ps, t.parties(b, s, on)...)
		}
	}
	want := missing(ps)
	switch {
	case len(ps) != 1 || want == "" || t.announces(ps[0]) || t.pair[0].Country != "" && overlap(t.pair[:], ps):
		return nil
	case t.subject.Country == want:
		return append(ps, t.subject)
	}
	if p, ok := t.last(want); ok && t.pair[0].Country == "" {
		return append(ps, p)
	}
	return nil
}

// whomReach is how many bytes behind a person "whom" may stand, an apposition between.
const whomReach = 40
