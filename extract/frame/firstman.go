package frame

import "amur/model"

// firstMan returns whom words such as "the Chinese leader" mean in a text about somebody
// who is not head of state: of the country's first men the one spoken of last, if the head
// of state has not been named, or the one is who acts or travels.
func (t *teller) firstMan(country string, on model.Date) (Party, bool) {
	if country != "CN" && country != "RU" {
		return Party{}, false
	}
	var first Party
	for i := len(t.persons) - 1; i >= 0; i-- {
		p := t.persons[i]
		if p.Country != country || p.Person == nil || p.Body || t.announces(p) {
			continue
		}
		switch _, rank := official(t.Lexicon, p, on); {
		case rank > firstRank:
		case rank == 1:
			return p, first.Country == "" // else the head of state too has been named
		case first.Country == "":
			first = p
			if v, ok := t.whoTravels(); t.subject.same(p) || ok && v.same(p) {
				return p, true
			}
		}
	}
	return first, first.Country != ""
}

// firstRank is the lowest rank of a country's first men: besides the head of state those of
// the government and of parliament, and the vice president.
const firstRank = 3

// formerly returns the person spoken of most recently who once held the office.
func (t *teller) formerly(office, country string) (Party, bool) {
	for i := len(t.persons) - 1; i >= 0; i-- {
		p := t.persons[i]
		if p.Person != nil && p.Person.Held(office) && (country == "" || p.Country == country) && p.Office != office {
			return p, true
		}
	}
	return Party{}, false
}
