package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// A bare word for what somebody is - the minister, the chairman - means the one spoken of
// last who is that.

// nameRoles names those whom a sentence calls by such a word; one that means nobody spoken
// of goes.
func (t *teller) nameRoles(s *Sentence) {
	bare := func(a *who.Actor) bool {
		return a.Kind == who.Role && (len(a.Offices) > 0 || a.Of != nil) && a.Also == ""
	}
	if !slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return bare(&a) }) {
		return
	}
	named := t.namedBeside(s)
	out := s.Actors[:0:0]
	for _, a := range s.Actors {
		if bare(&a) {
			p, ok := t.inOffice(a.Offices, a.Country, named)
			if a.Of != nil {
				p, ok = t.closeTo(&a)
			}
			if !ok {
				continue
			}
			a.Kind, a.Country, a.Person, a.Name, a.Office, a.Offices = who.Named, p.Country, p.Person, p.Name, p.Office, nil
		}
		out = append(out, a)
	}
	s.Actors = out
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
// is given, and is not one of those named beside the word, nor of their side: a name rather than
// an office alone.
func (t *teller) inOffice(offices []string, country string, beside []Party) (Party, bool) {
	var nameless Party
	for _, p := range slices.Backward(t.persons) {
		if p.Body || !isSide(p.Country) || country != "" && p.Country != country {
			continue
		}
		if !slices.Contains(offices, t.officeNow(p)) {
			continue
		}
		if slices.ContainsFunc(beside, func(q Party) bool { return q.Country == p.Country }) {
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
		if p, ok := t.inOffice(a.Offices, c, nil); ok {
			out = append(out, p) // "the Russian diplomat" is none of the presidents
		} else if p, ok := t.last(c); ok {
			out = append(out, p)
		} else if !isSide(c) {
			out = append(out, Party{Country: c})
		}
	}
	return out
}

// lastOfMany tells whether words behind the trigger say when, of many times, the last was:
// "have met several times, the last on 22 October", "most recently in Kazan in October".
func (st *Story) lastOfMany(s *Sentence, trig *scan.Mention) bool {
	for _, w := range st.words(scan.Again, trig.End, s.End) {
		for i := range s.Dates {
			if e := &s.Dates[i]; e.Start >= w.End && st.nearBut(s, w.End, e.Start) {
				return true
			}
		}
	}
	return false
}

// nearBut tells whether hardly a word stands between two bytes but for places and gatherings, or
// their margins.
func (st *Story) nearBut(s *Sentence, from, to int) bool {
	if w := st.words(scan.Sidelines, from, to); len(w) > 0 && w[0].Start-from <= 1 {
		from = w[0].End
	}
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= from && sp.End <= to && st.lettersIn(from, sp.Start) <= lastLetters {
			from = sp.End
		}
	}
	return st.lettersIn(from, to) <= lastLetters
}

// lastLetters is how many letters may stand between "the last" and its day: "time", "at the".
const lastLetters = 6
