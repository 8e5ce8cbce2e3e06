package frame

import (
	"strings"

	"amur/extract/lexicon"
	"amur/model"
)

// Where a gathering was held, and whether it was the occasion of a contact at all.

// nameOfPlace places a contact told without a place in the city that its occasion is called by: the
// Munich Security Conference, the Boao Forum.
func (st *Story) nameOfPlace(f *Frame) {
	if f.Occasion == nil || f.Country != "" {
		return
	}
	for _, ed := range f.Occasion.Editions {
		p := st.Lexicon.Place(ed.Place)
		if !isCity(p) || !strings.Contains(f.Occasion.Name, p.Name) || !st.heldOn(ed, f.Date) {
			continue
		}
		f.Place, f.Country = p, p.Country
		f.because("place", "frame.occasion-name", f.span.Start, f.span.End)
		return
	}
}

// editionPlace takes the city in which the gathering was held on the day, where the
// article names that city too.
func (t *teller) editionPlace(f *Frame) {
	if f.Occasion == nil || f.Place != nil {
		return
	}
	for _, ed := range f.Occasion.Editions {
		p := t.Lexicon.Place(ed.Place)
		if p == nil || !t.heldOn(ed, f.Date) || !f.mayBeIn(p.Country) {
			continue
		}
		for _, sp := range t.spots {
			if sp.Place == p {
				f.Place, f.Country = p, p.Country
				f.because("place", "frame.gathering-held-there", sp.Start, sp.End)
				return
			}
		}
	}
}

// heldElsewhere drops a gathering that met in another country at the time, or that
// always meets in one: it was a subject of the talks, not their occasion.
func (st *Story) heldElsewhere(f *Frame) {
	if f.Occasion == nil {
		return
	}
	if st.heldAnotherTime(f) {
		f.dropOccasion()
		return
	}
	if f.Country == "" {
		return
	}
	seats := make(map[string]bool)
	for _, ed := range f.Occasion.Editions {
		p := st.Lexicon.Place(ed.Place)
		if p == nil {
			continue // by video
		}
		if st.heldOn(ed, f.Date) {
			there := f.Place == nil || f.Place == p || f.Place.Region || heldWithin(ed, f.Date, 0)
			if p.Country != f.Country || !there {
				f.dropOccasion()
			}
			return
		}
		seats[p.Country] = true
	}
	if len(f.Occasion.Editions) >= settledSeat && len(seats) == 1 && !seats[f.Country] {
		f.dropOccasion()
	}
}

// dropOccasion takes the gathering from a contact of which it was none.
func (f *Frame) dropOccasion() {
	f.Occasion = nil
	delete(f.Why, "occasion")
}

// settledSeat is how many editions in one country make it a gathering's seat.
const settledSeat = 5

// heldAnotherTime tells whether the gathering met in the year of the contact, but weeks
// before or after its days or its month.
func (st *Story) heldAnotherTime(f *Frame) bool {
	first, ok := f.Date.Earliest()
	last, ok2 := f.Date.Latest()
	if !ok || f.Date.Precision() < model.PrecisionMonth {
		return false
	}
	if !ok2 {
		last = first // an open stay
	}
	another := false
	for _, ed := range f.Occasion.Editions {
		from, to := ed.Days()
		if last >= from-sessionWeeks && first <= to+sessionWeeks {
			return false
		}
		another = another || from.Date().YearValue() == first.Date().YearValue()
	}
	return another
}

// sessionWeeks is how many days around a gathering a contact may still belong to it.
const sessionWeeks = 14

// heldOn tells whether the edition was under way on a day of the date, or on the day before or after.
func (st *Story) heldOn(ed lexicon.Edition, d model.Date) bool { return heldWithin(ed, d, 1) }

// heldWithin tells whether the edition was under way at most so many days before or after the date.
func heldWithin(ed lexicon.Edition, d model.Date, days model.Civil) bool {
	from, to := ed.Days()
	first, ok1 := d.Earliest()
	last, ok2 := d.Latest()
	return ok1 && ok2 && first <= to+days && last >= from-days
}
