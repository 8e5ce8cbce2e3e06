package lexicon

import (
	"cmp"
	"slices"
	"strings"

	"amur/model"
)

// Holding is a tenure seen from its office.
type Holding struct {
	Person   *Person
	Tenure   *Tenure
	From, To model.Civil // as Tenure.Days has them
}

// OpenEnd is the last day of a tenure, or of any other time, that has none.
const OpenEnd = model.Civil(1 << 30)

// indexGroups gives the references that name a group of offices all of them.
func (lx *Lexicon) indexGroups() {
	groups := make(map[string][]string)
	for i := range lx.Offices {
		for _, g := range lx.Offices[i].Groups {
			groups[g] = append(groups[g], lx.Offices[i].ID)
		}
	}
	for i := range lx.Languages {
		refs := lx.Languages[i].References
		for k := range refs {
			for _, office := range groups[refs[k].Group] {
				if !slices.Contains(refs[k].Offices, office) {
					refs[k].Offices = append(refs[k].Offices, office)
				}
			}
		}
	}
}

// index builds the look-ups by id and by office.
func (lx *Lexicon) index() {
	lx.person = make(map[string]*Person, len(lx.People))
	lx.office = make(map[string]*Office, len(lx.Offices))
	lx.place = make(map[string]*Place, len(lx.Places))
	lx.site = make(map[string]*Site, len(lx.Sites))
	lx.country = make(map[string]*Country, len(lx.Countries))
	lx.holders = make(map[string][]Holding)
	lx.tenures = make(map[*Tenure][2]model.Civil)
	for i := range lx.Offices {
		lx.office[lx.Offices[i].ID] = &lx.Offices[i]
	}
	for i := range lx.Places {
		lx.place[lx.Places[i].ID] = &lx.Places[i]
	}
	for i := range lx.Sites {
		lx.site[lx.Sites[i].ID] = &lx.Sites[i]
	}
	for i := range lx.Countries {
		lx.country[lx.Countries[i].Code] = &lx.Countries[i]
	}
	for i := range lx.People {
		p := &lx.People[i]
		lx.person[p.ID] = p
		for j := range p.Offices {
			t := &p.Offices[j]
			from, to := t.Days()
			lx.tenures[t] = [2]model.Civil{from, to}
			lx.horizon = max(lx.horizon, from.Date().YearValue())
			key := t.Office + " " + p.Country
			lx.holders[key] = append(lx.holders[key], Holding{p, t, from, to})
		}
	}
	lx.indexGroups()
	for _, hs := range lx.holders {
		slices.SortStableFunc(hs, func(a, b Holding) int {
			return cmp.Or(cmp.Compare(a.From, b.From), strings.Compare(a.Person.ID, b.Person.ID))
		})
	}
}

// Days returns the first and last day of the tenure; a month or year counts whole.
func (t Tenure) Days() (from, to model.Civil) { return days(t.From, t.To) }

// days returns the first day of one EDTF date and the last of another; the second may be
// "" where the time between them lasts.
func days(first, last string) (from, to model.Civil) {
	to = OpenEnd
	if d, err := model.ParseDate(first); err == nil {
		from, _ = d.Earliest()
	}
	if last != "" {
		if d, err := model.ParseDate(last); err == nil {
			to, _ = d.Latest()
		}
	}
	return from, to
}

// Days returns what Tenure.Days does of a tenure of one of the lexicon's people, known
// since it was read.
func (lx *Lexicon) Days(t *Tenure) (from, to model.Civil) {
	if days, ok := lx.tenures[t]; ok {
		return days[0], days[1]
	}
	return t.Days()
}

// Horizon returns the last year that the lexicon knows of: no article it can read
// is younger than its youngest fact by much.
func (lx *Lexicon) Horizon() int { return lx.horizon }

// Person returns the person with the id, or nil.
func (lx *Lexicon) Person(id string) *Person { return lx.person[id] }

// Office returns the office with the id, or nil.
func (lx *Lexicon) Office(id string) *Office { return lx.office[id] }

// Place returns the place with the id, or nil.
func (lx *Lexicon) Place(id string) *Place { return lx.place[id] }

// Site returns the site with the id, nil when there is none.
func (lx *Lexicon) Site(id string) *Site { return lx.site[id] }

// Country returns the country with the ISO code, or nil.
func (lx *Lexicon) Country(code string) *Country { return lx.country[code] }

// Capital returns the capital of the country, or nil.
func (lx *Lexicon) Capital(code string) *Place {
	for i := range lx.Places {
		if p := &lx.Places[i]; p.Capital && p.Country == code {
			return p
		}
	}
	return nil
}

// Holder returns the person who held a single-holder office of the country
// throughout the days of d, or nil when there is none, more than one, or the
// office has several holders.
func (lx *Lexicon) Holder(office, country string, d model.Date) *Person {
	o := lx.office[office]
	if o == nil || !o.Single {
		return nil
	}
	first, last, ok := bounds(d)
	if !ok {
		return nil
	}
	var found *Person
	for _, h := range lx.holders[office+" "+country] {
		if h.To < first || h.From > last {
			continue
		}
		if found != nil && found != h.Person && h.From < last {
			return nil
		}
		found = h.Person
	}
	return found
}

// bounds returns the first and last day of a date, of one that is open at an end the other
// end for both; false when it has neither.
func bounds(d model.Date) (first, last model.Civil, ok bool) {
	first, begins := d.Earliest()
	last, ends := d.Latest()
	if !begins {
		first = last
	}
	if !ends {
		last = first
	}
	return first, last, begins || ends
}

// OfficeOn returns the office that the person held on the days of d: the one
// with the id `stated` when they held it then, else the highest; a person who
// holds two keeps the state office rather than the party's.
func (lx *Lexicon) OfficeOn(p *Person, d model.Date, stated string) *Tenure {
	if t := lx.foremost(p, d, func(office string) bool { return office == stated }); t != nil {
		return t
	}
	return lx.foremost(p, d, func(string) bool { return true })
}

// Foremost returns of the offices, which are ids, the one of the highest that the person
// held on the days of d, as OfficeOn orders them; nil when they held none.
func (lx *Lexicon) Foremost(p *Person, d model.Date, offices []string) *Tenure {
	return lx.foremost(p, d, func(office string) bool { return slices.Contains(offices, office) })
}

func (lx *Lexicon) foremost(p *Person, d model.Date, fits func(office string) bool) *Tenure {
	first, last, known := bounds(d)
	var best *Tenure
	for i := range p.Offices {
		t := &p.Offices[i]
		if from, to := lx.Days(t); !fits(t.Office) || known && (to < first || from > last) {
			continue
		}
		if best == nil || lx.before(t, best) {
			best = t
		}
	}
	return best
}

// before orders two offices held at once: the second post last, state before party, then by
// rank, then the later one.
func (lx *Lexicon) before(a, b *Tenure) bool {
	if a.Second != b.Second {
		return b.Second
	}
	ra, rb := lx.precedence(a.Office), lx.precedence(b.Office)
	if ra != rb {
		return ra < rb
	}
	return a.From > b.From
}

func (lx *Lexicon) precedence(office string) int {
	switch o := lx.office[office]; {
	case o == nil:
		return 99
	case o.Party:
		return 20 + o.Rank
	default:
		return o.Rank
	}
}

// Career returns the first day of the person's first known office and the last day
// of the last.
func (p *Person) Career() (from, to model.Civil) {
	for i, t := range p.Offices {
		a, b := t.Days()
		if i == 0 || a < from {
			from = a
		}
		if i == 0 || b > to {
			to = b
		}
	}
	return from, to
}

// Held tells whether the person ever held the office.
func (p *Person) Held(office string) bool {
	return slices.ContainsFunc(p.Offices, func(t Tenure) bool { return t.Office == office })
}

// HeldOneOf tells whether the person held one of the offices on the day.
func (p *Person) HeldOneOf(offices []string, day model.Civil) bool {
	for _, t := range p.Offices {
		if from, to := t.Days(); from <= day && day <= to && slices.Contains(offices, t.Office) {
			return true
		}
	}
	return false
}

// Title returns what is recorded for the tenure of a person of the country.
func (lx *Lexicon) Title(t *Tenure, country string) string {
	if t.Title != "" {
		return t.Title
	}
	return lx.OfficeName(t.Office, country, t.Of)
}

// OfficeName returns what is recorded of whoever holds an office of the country.
func (lx *Lexicon) OfficeName(office, country, of string) string {
	o := lx.office[office]
	if o == nil {
		return ""
	}
	name := o.Name[country]
	if whole := o.Whole[country]; whole != "" && of != "" {
		return strings.ReplaceAll(whole, "{of}", of)
	}
	if of != "" && !strings.Contains(name, of) {
		name += " of " + of
	}
	return name
}

// Holders returns all who held an office of a country, by first day, then id. The list is
// not to be changed.
func (lx *Lexicon) Holders(office, country string) []Holding { return lx.holders[office+" "+country] }
