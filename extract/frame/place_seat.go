package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// inSeat puts the news of the lead that no words of its own place into the building that a line above the text
// names: "The Kremlin, Moscow".
func (t *teller) inSeat(f *Frame, s *Sentence) {
	if t.Seat == nil || f.Place != nil || f.Type != model.Meeting && f.Type != model.Signing {
		return
	}
	if !f.lead || f.Status != model.Held || f.Stated && !t.today(f.Date) {
		return
	}
	if city := t.Lexicon.Place(t.Seat.Place); f.mayBeIn(city.Country) {
		f.Place, f.Country, f.Site = city, city.Country, t.Seat
		f.because("place", "frame.seat", s.Start, s.End)
	}
}

// onOtherDayThere tells whether the city stands with a day of its own in words about somebody's journey, before a
// contact of another day that has a city of its own: "Medvedev, who was in Dalian on Sunday, met Hu in Beijing on Monday".
func (t *teller) onOtherDayThere(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if !f.Stated || f.Date.Precision() != model.PrecisionDay || f.Type == model.Visit || sp.Place == nil {
		return false
	}
	if to := t.clauseEnd(s, sp.End); to <= trig.Start && t.hasOwnCity(s, sp, trig) {
		from := s.Start + scan.LastMark(t.Text[s.Start:sp.Start], ",;:")
		return slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
			return e.Start >= from && e.End <= to && t.isOtherDay(&e, f)
		})
	}
	return false
}

// hasOwnCity tells whether another city than that of the spot is that of the contact: one behind its trigger, or that
// of the building above the text.
func (t *teller) hasOwnCity(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if t.Seat != nil && t.Seat.Place != sp.Place.ID {
		return true
	}
	return slices.ContainsFunc(s.Spots, func(o where.Spot) bool {
		if o.Start < trig.End || o.Relation != where.In || !isCity(o.Place) || o.Place == sp.Place {
			return false
		}
		return len(scan.In(s.Triggers, trig.End, o.Start)) == 0
	})
}
