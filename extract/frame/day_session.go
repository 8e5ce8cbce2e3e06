package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/where"
	"amur/model"
)

// Days of the session of a gathering that the words number, or of the edition that they can only mean.

// numbered notes the session of a gathering or mechanism that the clause names by its
// number, and dates a contact told without a date by it.
func (st *Story) numbered(f *Frame, s *Sentence, clause scan.Span) {
	if f.Type == model.Visit || remote(f.Type) && f.Type != model.Video {
		return
	}
	for i := range s.Sessions {
		ses := &s.Sessions[i]
		own := ses.Gathering == f.Occasion && !f.echo // "the meeting came before the third forum" is of another contact
		if ses.Gathering.Members == lexicon.Sides {
			own = ses.Start >= clause.Start
		}
		if !own || ses.End > clause.End || !st.couldBe(f, ses) {
			continue
		}
		f.session, f.sessionAt = ses.Edition, scan.Span{Start: ses.Start, End: ses.End}
		if f.near.IsZero() {
			st.dateBySession(f)
		}
		return
	}
}

// couldBe tells whether the contact may be the session, or lie on its margins: it was
// held, no later than the page, and people who meet at a mechanism's sessions are named.
func (st *Story) couldBe(f *Frame, ses *where.Session) bool {
	from, to := ses.Edition.Days()
	if pub, ok := st.about().Latest(); f.Status != model.Held || ok && from > pub {
		return false
	}
	if f.Date.HasYear() && !model.Overlaps(f.Date, model.Interval((from-sessionWeeks).Date(), (to+sessionWeeks).Date())) {
		return false
	}
	chair := func(p Party) bool { return chairs(p, ses, from) }
	return len(ses.Gathering.Offices) == 0 || slices.ContainsFunc(f.China, chair) || slices.ContainsFunc(f.Russia, chair)
}

// ofOtherChairs tells whether the trigger names a numbered session of a mechanism at which
// nobody of one side ever took the chair: they did something else while it sat.
func (st *Story) ofOtherChairs(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if f.back {
		return false
	}
	for i := range s.Sessions {
		ses := &s.Sessions[i]
		if ses.Start >= trig.End || ses.End <= trig.Start || len(ses.Gathering.Offices) == 0 {
			continue
		}
		from, _ := ses.Edition.Days()
		chair := func(p Party) bool { return chairs(p, ses, from) }
		if !slices.ContainsFunc(f.China, chair) || !slices.ContainsFunc(f.Russia, chair) {
			return true
		}
	}
	return false
}

// chairs tells whether the party's office is one of those that meet at the session.
func chairs(p Party, ses *where.Session, on model.Civil) bool {
	if p.Person == nil {
		return slices.Contains(ses.Gathering.Offices, p.Office)
	}
	return p.Person.HeldOneOf(ses.Gathering.Offices, on)
}

// dateBySession dates a contact told without a date by the days of the session.
func (st *Story) dateBySession(f *Frame) {
	if f.session == nil || !f.Date.IsZero() {
		return
	}
	from, to := f.session.Days()
	d := from.Date()
	if to > from {
		d = model.Interval(from.Date(), to.Date())
	}
	f.Stated = from == to
	f.dateAt = f.sessionAt.Start
	f.dated(d, "frame.numbered-session", f.sessionAt)
}

// sessionPlace takes the city of the session that the contact was told of by its number.
func (st *Story) sessionPlace(f *Frame) {
	if f.session == nil || f.Place != nil || remote(f.Type) || !st.heldOn(*f.session, f.Date) {
		return
	}
	if p := st.Lexicon.Place(f.session.Place); p != nil && (f.Country == "" || f.Country == p.Country) {
		f.Place, f.Country = p, p.Country
		f.because("place", "frame.numbered-session", f.sessionAt.Start, f.sessionAt.End)
	}
}

// Editions of a gathering that is not numbered.

// dateByEdition dates a contact told without a day behind others, on the margins of a gathering, by
// the days on which that met last before the page: "the consensus of their recent meeting at the
// summit in Samarkand".
func (t *teller) dateByEdition(f *Frame) {
	if f.Status == model.Held && f != t.frames[0] {
		t.byEdition(f, func(from, to, pub model.Civil) bool { return to < pub && pub-to <= sessionWeeks })
	}
}

// dateByPlace dates a contact told without a day on the margins of a gathering by the only edition in the
// city that it names: "met at the summit in Kazan".
func (st *Story) dateByPlace(f *Frame) {
	if f.Status != model.Held || f.Occasion == nil || f.Place == nil || len(f.Why["place"]) == 0 || f.lentPlace() {
		return
	}
	met := 0
	for i := range f.Occasion.Editions {
		if st.Lexicon.Place(f.Occasion.Editions[i].Place) == f.Place {
			met++
		}
	}
	if met == 1 {
		st.byEdition(f, func(from, to, pub model.Civil) bool {
			return to-from <= longSession && pub-to > sessionWeeks && pub-to <= 2*yearAhead
		})
	}
}

// lentPlace tells whether the place of a contact was lent by what was told before.
func (f *Frame) lentPlace() bool {
	why := f.Why["place"]
	return len(why) > 0 && (why[0].Start < f.span.Start || why[0].End > f.span.End)
}

// longSession is how many days a gathering may last whose days are those of what happened there.
const longSession = 4

// dateAhead dates a contact that is to be on the margins of a gathering, and that nothing else dates, by the
// days of the next one: "will meet at the summit in Tianjin".
func (st *Story) dateAhead(f *Frame) {
	if f.Status == model.Planned {
		st.byEdition(f, func(from, to, pub model.Civil) bool { return from > pub && from-pub <= yearAhead })
	}
}

// yearAhead is how many days before a gathering that meets each year a page may announce what will be there.
const yearAhead = 366

// byEdition dates a meeting without a day by the days of the last edition of its gathering that fits the page's
// day, in the city where it names one.
func (st *Story) byEdition(f *Frame, fits func(from, to, pub model.Civil) bool) {
	pub, ok := st.Published.Earliest()
	if !ok || !st.Published.HasYear() || f.Occasion == nil || !f.Date.IsZero() {
		return
	}
	if f.Type != model.Meeting && f.Type != model.Multilateral {
		return
	}
	why := f.Why["occasion"][0]
	place := f.Place
	if f.lentPlace() {
		place = nil
	}
	for i := range slices.Backward(f.Occasion.Editions) {
		ed := &f.Occasion.Editions[i]
		from, to := ed.Days()
		if !fits(from, to, pub) || place != nil && place != st.Lexicon.Place(ed.Place) {
			continue
		}
		if place == nil {
			f.Place, f.Country = nil, ""
			delete(f.Why, "place")
		}
		f.session, f.sessionAt = ed, scan.Span{Start: why.Start, End: why.End}
		st.dateBySession(f)
		return
	}
}
