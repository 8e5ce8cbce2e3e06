package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// inSeat puts the news of the lead that no words of its own place into the building that a line above the text
// names: "The Kremlin, Moscow".
func (t *teller) inSeat(f *Frame, s *Sentence) {
	if t.Seat == nil || f.Place != nil || remote(f.Type) || f.Type != model.Meeting && f.Type != model.Signing || !f.lead || f.Status != model.Held || f.Occasion != nil || f.Stated && !t.today(f.Date) {
		return
	}
	city := t.Lexicon.Place(t.Seat.Place)
	if city == nil || f.Country != "" && f.Country != city.Country {
		return
	}
	f.Place, f.Country, f.Site = city, city.Country, t.Seat
	f.because("place", "frame.seat", s.Start, s.End)
}

// onOtherDayThere tells whether the city stands with a day of its own in words about somebody's journey, before a
// contact of another day that has a city of its own: "Medvedev, who was in Dalian on Sunday, met Hu in Beijing on Monday".
func (t *teller) onOtherDayThere(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if t.Preposed || !f.Stated || f.Date.IsInterval() || f.Date.Precision() != model.PrecisionDay || f.Type == model.Visit || sp.Place == nil {
		return false
	}
	own := t.Seat != nil && t.today(f.Date) && t.Seat.Place != sp.Place.ID || slices.ContainsFunc(s.Spots, func(o where.Spot) bool {
		return o.Start >= trig.End && o.Place != nil && o.Place != sp.Place && !o.Place.Region && o.Gathering == nil && o.Relation == where.In && len(scan.In(s.Triggers, trig.End, o.Start)) == 0
	})
	if !own {
		return false
	}
	from := s.Start + scan.LastMark(t.Text[s.Start:sp.Start], ",;:")
	to := t.clauseEnd(s, sp.End)
	return slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		if e.Start < from || e.End > to || to > trig.Start || !ofItsOwn(e.Kind()) {
			return false
		}
		d, ok := e.Resolve(t.contextFor(&e, what.Told))
		return ok && d.Precision() == model.PrecisionDay && !model.Overlaps(d, f.Date)
	})
}
