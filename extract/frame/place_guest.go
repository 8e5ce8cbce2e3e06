package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Who was whose guest, by the words for receiving, for guests and for hosts.

// receivedBy returns the country of the one who receives the other at home, "" where the trigger
// does not say.
func (t *teller) receivedBy(f *Frame, s *Sentence, trig *scan.Mention) string {
	if !trig.Trigger.Host {
		return ""
	}
	g := t.headBefore(s, trig.Start, s.Start)
	lead := t.resolve(g, s, f.Date)
	switch {
	case len(lead) == 0 || t.has(scan.Passive, scan.Span{Start: g.end, End: trig.End}):
		return ""
	case len(scan.In(t.Mentions.Words[scan.Belonging], trig.Start, trig.End)) > 0:
		return who.Other(lead[0].Country)
	}
	return lead[0].Country
}

// calledGuest returns the country in which one of those who met was, by a word for a guest right
// before him: "met with visiting Foreign Minister Ivanov"; "" where there is none.
func (t *teller) calledGuest(f *Frame, s *Sentence, clause scan.Span) string {
	for _, w := range scan.In(t.Mentions.Words[scan.Visiting], clause.Start, clause.End) {
		for i := range s.Actors {
			a := &s.Actors[i]
			if !a.IsPerson() || a.End <= w.End || a.Start > w.End+1 {
				continue
			}
			if ps := t.parties(a, s, f.Date); len(ps) == 1 && ofTwo(ps[0].Country) && inFocus(f, ps) {
				return who.Other(ps[0].Country)
			}
			break
		}
	}
	return ""
}

// guestHost returns the country of whoever has the guest that the clause names by such a word: "the
// Russian guest was received"; "" where it names none.
func guestHost(s *Sentence, clause scan.Span) string {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Kind == who.Guest && a.Start >= clause.Start && a.End <= clause.End {
			return who.Other(a.Country)
		}
	}
	return ""
}

// notThatStay tells whether a journey did not lead to the country in which a word for a guest puts
// the contact.
func (f *Frame) notThatStay(v *Frame) bool {
	return v.Type == model.Visit && f.guestOf != "" && v.Country != f.guestOf
}

// guestPlace puts a contact told without any place into the country in which one was a guest.
func (st *Story) guestPlace(f *Frame) {
	if f.Country != "" || f.guestIn == "" || st.Home != nil && !ofTwo(st.Home.Country) {
		return
	}
	f.Country = f.guestIn
	f.because("place", "where.guest", f.span.Start, f.span.End)
}

// atHost puts a contact into the country of the one right behind a word for a host.
func (t *teller) atHost(f *Frame, s *Sentence) {
	for _, m := range scan.In(t.Mentions.References, s.Start, s.End) {
		if m.Reference.Kind != "host" {
			continue
		}
		for i := range s.Actors {
			a := &s.Actors[i]
			if a.Kind != who.Named || a.Start > m.End+1 || a.End <= m.End {
				continue
			}
			if ps := t.parties(a, s, f.Date); len(ps) == 1 && ofTwo(ps[0].Country) {
				f.Country = ps[0].Country
				f.because("place", "where.host", m.Start, a.End)
				return
			}
		}
	}
}

// unstated returns the holder of an office that stands right beside the trigger without a
// country: whom an official of one side meets so is of the other ("Volodin was received
// by the president").
func (st *Story) unstated(s *Sentence, trig *scan.Mention, clause scan.Span, want string, on model.Date) (Party, bool) {
	if on.IsZero() {
		on = st.about()
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind != who.Titled || a.Country != "" || a.Plural || a.Owner || a.Start < clause.Start || a.End > clause.End {
			continue
		}
		if gap := max(trig.Start-a.End, a.Start-trig.End); gap > len(" the ") {
			continue
		}
		p := st.Lexicon.Holder(a.Office, want, on)
		if o := st.Lexicon.Office(a.Office); p != nil && o != nil && o.Rank <= headRank {
			return Party{Country: want, Person: p, Office: a.Office}, true
		}
	}
	return Party{}, false
}
