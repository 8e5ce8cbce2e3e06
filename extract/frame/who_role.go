package frame

import (
	"slices"

	"amur/extract/who"
	"amur/model"
)

// A bare word for what somebody is - the minister, the chairman - means the one spoken of
// last who is that.

// nameRoles names those whom a sentence calls by such a word; one that means nobody spoken
// of goes.
func (t *teller) nameRoles(s *Sentence) {
	if !slices.ContainsFunc(s.Actors, isRole) {
		return
	}
	beside := t.namedBeside(s)
	out := s.Actors[:0:0]
	for _, a := range s.Actors {
		if isRole(a) {
			p, ok := t.roleOf(&a, beside)
			if !ok {
				continue
			}
			a.Kind, a.Country, a.Person, a.Name = who.Named, p.Country, p.Person, p.Name
			a.Office, a.Offices = p.Office, nil
		}
		out = append(out, a)
	}
	s.Actors = out
}

// isRole tells whether an actor is a bare word for what somebody is, of one side at most.
func isRole(a who.Actor) bool {
	return a.Kind == who.Role && (len(a.Offices) > 0 || a.Of != nil) && a.Also == ""
}

// roleOf is whom such a word means, beside those whom its sentence names.
func (t *teller) roleOf(a *who.Actor, beside []Party) (Party, bool) {
	if a.Of != nil {
		return t.closeTo(a)
	}
	if t.stillHe(a.Offices, a.Country) && !slices.ContainsFunc(beside, func(p Party) bool { return p.Country == a.Country }) {
		return t.subject, true
	}
	return t.inOffice(a.Offices, a.Country, beside)
}

// stillHe tells whether the one whom the text has been about is of a side and holds one of the offices, whoever of that
// side was named beside him: "Ivanov came with his deputy. The Russian diplomat said".
func (t *teller) stillHe(offices []string, country string) bool {
	p := t.subject
	return country != "" && p.Country == country && !p.nameless() && slices.Contains(offices, t.officeNow(p))
}

// closeTo returns the one spoken of last of the side of somebody, whom the words call close to him.
func (t *teller) closeTo(a *who.Actor) (Party, bool) {
	for _, p := range slices.Backward(t.persons) {
		if p.Country == a.Country && p.Person != a.Of && !p.nameless() {
			return p, true
		}
	}
	return Party{}, false
}

// namedBeside lists those whom a sentence names.
func (t *teller) namedBeside(s *Sentence) []Party {
	var out []Party
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Kind == who.Named {
			out = append(out, t.parties(a, s, model.Date{})...)
		}
	}
	return out
}

// inOffice returns the one spoken of last who holds one of the offices, of the side if that
// is given, and is not of the side of those named beside the word: a name rather than an office alone.
func (t *teller) inOffice(offices []string, country string, beside []Party) (Party, bool) {
	var nameless Party
	for _, p := range slices.Backward(t.persons) {
		if p.Body || !isSide(p.Country) || country != "" && p.Country != country {
			continue
		}
		if slices.ContainsFunc(beside, func(q Party) bool { return q.Country == p.Country }) {
			continue
		}
		if !slices.Contains(offices, t.officeNow(p)) {
			continue
		}
		if !p.nameless() {
			return p, true
		}
		if nameless.Country == "" {
			nameless = p
		}
	}
	return nameless, nameless.Country != ""
}

// officeNow is the office that somebody holds about the day of the text, else the one that
// the text gives him.
func (st *Story) officeNow(p Party) string {
	if p.Person != nil {
		if ten := st.Lexicon.OfficeOn(p.Person, st.about(), p.Office); ten != nil {
			return ten.Office
		}
	}
	return p.Office
}

// spokenOf returns the last one of each side who holds one of the offices; nil without
// offices, or when one side has none. Who held none of them on the day makes room for who
// then held his: "In 2005 the ministers met in Vladivostok".
func (t *teller) spokenOf(offices []string, on model.Date) []Party {
	if len(offices) == 0 {
		return nil
	}
	cn, ok1 := t.inOffice(offices, "CN", nil)
	ru, ok2 := t.inOffice(offices, "RU", nil)
	if !ok1 || !ok2 {
		return nil
	}
	return []Party{t.predecessor(cn, offices, on), t.predecessor(ru, offices, on)}
}

// predecessor returns who held on the day the one of the offices that the party holds now, or was
// named with, where the party held none of them.
func (st *Story) predecessor(p Party, offices []string, on model.Date) Party {
	day, ok := on.Earliest()
	if p.Person == nil || !ok || p.Person.HeldOneOf(offices, day) {
		return p
	}
	office := p.Office
	if ten := st.Lexicon.OfficeOn(p.Person, st.about(), ""); ten != nil {
		office = ten.Office
	}
	if q := st.Lexicon.Holder(office, p.Country, on); q != nil && slices.Contains(offices, office) {
		return Party{Country: p.Country, Person: q, Office: office}
	}
	return p
}

// inRole resolves "the Russian diplomat", and "the Russian and Iranian diplomats",
// to those spoken of last.
func (t *teller) inRole(a *who.Actor) []Party {
	var out []Party
	for _, c := range [2]string{a.Country, a.Also} {
		if c == "" {
			continue
		}
		if t.stillHe(a.Offices, c) {
			out = append(out, t.subject)
		} else if p, ok := t.inOffice(a.Offices, c, nil); ok {
			out = append(out, p) // "the Russian diplomat" is none of the presidents
		} else if p, ok := t.last(c); ok {
			out = append(out, p)
		} else if !isSide(c) {
			out = append(out, Party{Country: c})
		}
	}
	return out
}
