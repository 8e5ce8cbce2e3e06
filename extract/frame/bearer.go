package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/who"
	"amur/model"
)

// bearer is whom a name means on the day: of several who bear it, the one who then held
// the office that stands beside it, or held one at all; of more than one, who held the same
// office as somebody of the other side in the sentence, else the highest.
func (t *teller) bearer(a *who.Actor, s *Sentence, on model.Date) *lexicon.Person {
	if len(a.Namesakes) == 0 {
		return a.Person
	}
	var fit []*lexicon.Person
	for _, p := range a.Namesakes {
		if o := t.Lexicon.OfficeOn(p, on, a.Office); o != nil && (len(a.Offices) == 0 || o.Office == a.Office) {
			fit = append(fit, p)
		}
	}
	for _, p := range fit {
		if len(fit) > 1 && t.facesOffice(a, s, on, p) {
			return p
		}
	}
	if len(fit) == 0 {
		return a.Person
	}
	return slices.MinFunc(fit, func(p, q *lexicon.Person) int {
		return t.Lexicon.Office(t.Lexicon.OfficeOn(p, on, a.Office).Office).Rank - t.Lexicon.Office(t.Lexicon.OfficeOn(q, on, a.Office).Office).Rank
	})
}

// facesOffice tells whether somebody of the other side, named in the sentence, held on the
// day an office that the person held.
func (t *teller) facesOffice(a *who.Actor, s *Sentence, on model.Date, p *lexicon.Person) bool {
	holds := func(p *lexicon.Person, office string) bool {
		o := t.Lexicon.OfficeOn(p, on, office)
		return o != nil && o.Office == office
	}
	for i := range s.Actors {
		b := &s.Actors[i]
		if b.Kind != who.Named || b.Person == nil || b.Country != who.Other(a.Country) {
			continue
		}
		for k := range p.Offices {
			if office := p.Offices[k].Office; holds(p, office) && holds(b.Person, office) {
				return true
			}
		}
	}
	return false
}
