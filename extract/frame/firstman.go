package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

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

// anyLeader tells whether of a side in a plan nobody is known but by a word that may mean one
// or several of its first men, where words have no number: "leaders of the host will receive him".
func (t *teller) anyLeader(f *Frame, s *Sentence, clause scan.Span) bool {
	if !t.Tenseless || f.Status != model.Planned {
		return false
	}
	var loose, named []Party
	for i := range s.Actors {
		switch a := &s.Actors[i]; {
		case a.Start < clause.Start || a.End > clause.End || !a.IsPerson():
		case a.Loose && a.Kind == who.Titled:
			loose = append(loose, t.parties(a, s, f.Date)...)
		case a.Kind <= who.Titled:
			named = append(named, t.parties(a, s, f.Date)...)
		}
	}
	for _, side := range f.sides() {
		if overlap(side, loose) && !overlap(side, named) {
			return true
		}
	}
	return false
}
