package frame

import (
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Whom a name or an office means: of several who bear it, by the day, by those beside and by whom the article names.

// bearer is whom a name means on the day: of several who bear it, the one who then held
// the office that stands beside it, or held one at all; of more than one, who held the same
// office as somebody of the other side in the sentence, else the highest.
func (st *Story) bearer(a *who.Actor, s *Sentence, on model.Date) *lexicon.Person {
	if len(a.Namesakes) == 0 {
		return a.Person
	}
	var fit []*lexicon.Person
	for _, p := range a.Namesakes {
		if o := st.Lexicon.OfficeOn(p, on, a.Office); o != nil && (len(a.Offices) == 0 || o.Office == a.Office) {
			fit = append(fit, p)
		}
	}
	switch len(fit) {
	case 0:
		return a.Person
	case 1:
		return fit[0]
	}
	for _, p := range fit {
		if st.facesOffice(a, s, on, p) {
			return p
		}
	}
	rank := func(p *lexicon.Person) int {
		return st.Lexicon.Office(st.Lexicon.OfficeOn(p, on, a.Office).Office).Rank
	}
	return slices.MinFunc(fit, func(p, q *lexicon.Person) int { return rank(p) - rank(q) })
}

// facesOffice tells whether somebody of the other side, named in the sentence, held on the
// day an office that the person held.
func (st *Story) facesOffice(a *who.Actor, s *Sentence, on model.Date, p *lexicon.Person) bool {
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Kind != who.Named || b.Person == nil || b.Country != who.Other(a.Country) {
			continue
		}
		for k := range p.Offices {
			if office := p.Offices[k].Office; st.heldThen(p, office, on) && st.heldThen(b.Person, office, on) {
				return true
			}
		}
	}
	return false
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
	country := t.landOf(a, s)
	if p, ok := t.firstMan(country, on); ok && a.Loose {
		return p, true
	}
	if p, ok := t.oneOf(a.Offices, country, on); ok {
		return p, true
	}
	for _, office := range append([]string{a.Office}, a.Offices...) {
		if p, ok := t.whoHolds(office, country, on); ok && (country != "" || ofSides(p.Country)) {
			return p, true
		}
	}
	if country == "" {
		return Party{}, false
	}
	if now := t.about(); model.Compare(on, now) != 0 {
		if p, ok := t.holder(a.Office, country, now); ok {
			return p, true // "the Soviet president, who two years ago"
		}
	}
	if p, ok := t.namedLater(a.Office, country, on); ok {
		return p, true
	}
	return Party{Country: country, Office: a.Office}, true
}

// landOf returns the country of an office without a name, "" when nothing tells it.
func (t *teller) landOf(a *who.Actor, s *Sentence) string {
	if a.Country != "" {
		return a.Country
	}
	if o := t.Lexicon.Office(a.Office); o != nil && len(o.Name) == 1 {
		for country := range o.Name {
			return country // only Russia has a State Duma
		}
	}
	if country := opposite(a, s); country != "" {
		return country
	}
	return t.landBehind(a, s)
}

// landBehind returns the side of an office of "that country" or "the host country": not
// that of who leads the sentence, or of whom the last one spoke.
func (t *teller) landBehind(a *who.Actor, s *Sentence) string {
	if !t.has(scan.ThatLand, scan.Span{Start: a.Start, End: min(s.End, a.End+t.far(companionReach))}) {
		return ""
	}
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Start >= a.Start {
			break
		}
		if b.Kind == who.Named && !b.Owner && ofSides(b.Country) {
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

// oneOf returns whom alone the article names of the holders of offices that the same words
// mean: "China's top diplomat will visit Russia. Yang Jiechi …".
func (t *teller) oneOf(offices []string, country string, on model.Date) (Party, bool) {
	if len(offices) < 2 {
		return Party{}, false
	}
	return t.onlyOneNamed(0, country, func(p *lexicon.Person) string {
		if i := slices.IndexFunc(offices, func(o string) bool { return t.heldThen(p, o, on) }); i >= 0 {
			return offices[i]
		}
		return ""
	})
}

// namedLater returns the one official of the country whom the article names further on and
// who holds the office on the day, where no second one does: "China's envoy has come to
// Moscow. … Li Hui was ambassador there."
func (t *teller) namedLater(office, country string, on model.Date) (Party, bool) {
	if o := t.Lexicon.Office(office); o == nil || o.Single {
		return Party{}, false
	}
	return t.onlyOneNamed(t.i, country, func(p *lexicon.Person) string {
		if ten := t.Lexicon.OfficeOn(p, on, office); ten != nil && t.Lexicon.Office(ten.Office).Within(office) {
			return ten.Office
		}
		return ""
	})
}

// onlyOneNamed returns whom alone, of the officials of the country, the article names in a sentence or behind it who
// holds an office that is asked for.
func (t *teller) onlyOneNamed(from int, country string, holds func(*lexicon.Person) (office string)) (Party, bool) {
	var found Party
	for _, b := range t.named {
		if b.last < from || b.person.Country != country {
			continue
		}
		office := holds(b.person)
		if office == "" {
			continue
		}
		if found.Person != nil {
			return Party{}, false
		}
		found = Party{Country: country, Person: b.person, Office: office}
	}
	return found, found.Person != nil
}

// counterpart resolves "his Russian counterpart": the same office on the other side.
func (t *teller) counterpart(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	mine := t.colleague(a, s, on)
	country := a.Country
	if country == "" {
		country = who.Other(mine.Country)
	}
	if country == "" || mine.Country == country {
		return Party{}, false
	}
	office := mine.Office
	if o := t.Lexicon.Office(office); mine.Person != nil && (o == nil || o.Name[country] == "") {
		if ten := t.Lexicon.OfficeOn(mine.Person, on, office); ten != nil {
			office = ten.Office
		}
	}
	if p, ok := t.whoHolds(office, country, on); ok && office != "" {
		return p, true
	}
	return Party{Country: country, Office: office}, true
}

// colleague is whose counterpart somebody is: whom the sentence names last before, else who was spoken of.
func (t *teller) colleague(a *who.Actor, s *Sentence, on model.Date) Party {
	for i := len(s.Actors) - 1; i >= 0; i-- {
		b := &s.Actors[i]
		if b.Start >= a.Start || b.Kind > who.Titled {
			continue
		}
		if ps := t.parties(b, s, on); len(ps) == 1 && ps[0].Country != "" && ps[0].Country != a.Country {
			return ps[0]
		}
	}
	return t.subject
}

// pairOf resolves "the two presidents": the holders on the day.
func (t *teller) pairOf(office string, on model.Date) []Party {
	out := []Party{t.holderOr(office, "CN", on), t.holderOr(office, "RU", on)}
	if o := t.Lexicon.Office(office); (o == nil || !o.Single) && slices.ContainsFunc(out, Party.nameless) {
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

// whoHolds is who holds an office on a day: the one spoken of most recently, else who is known to.
func (t *teller) whoHolds(office, country string, on model.Date) (Party, bool) {
	if p, ok := t.holder(office, country, on); ok {
		return p, true
	}
	if p := t.Lexicon.Holder(office, country, on); p != nil {
		return Party{Country: country, Person: p, Office: office}, true
	}
	return Party{}, false
}

// spokenPair tells whether the article has named holders of the office of both sides.
func (t *teller) spokenPair(office string, on model.Date) bool {
	_, cn := t.holder(office, "CN", on)
	_, ru := t.holder(office, "RU", on)
	return cn && ru
}

// ofOtherHolders tells whether the title for several right behind a noun for a contact is one that nobody of
// those whom it would be taken for has ever held: "Shoigu discussed with Wang the leaders' talks".
func (st *Story) ofOtherHolders(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if !f.back || st.Preposed {
		return false
	}
	at := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.Start >= trig.End })
	if at < 0 || s.Actors[at].Start-trig.End > 1 {
		return false
	}
	a := &s.Actors[at]
	if o := st.Lexicon.Office(a.Office); !plural(a) && !a.Plural || o == nil || !o.Single {
		return false
	}
	day, ok := f.Date.Earliest()
	if !ok {
		day, ok = st.about().Earliest()
	}
	people := slices.Concat(f.China, f.Russia)
	if !ok || !complete(people) {
		return false
	}
	return !slices.ContainsFunc(people, func(p Party) bool {
		return p.Person == nil || p.Person.HeldOneOf(append([]string{a.Office}, a.Offices...), day)
	})
}
