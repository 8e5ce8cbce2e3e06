package frame

import (
	"amur/model"
)

// What a further telling adds to a contact.

// absorb takes over what a further telling adds.
func (g *Frame) absorb(f *Frame) {
	if g.host == "" {
		g.host = f.host
	}
	if g.guestIn == "" {
		g.guestIn = f.guestIn
	}
	if !f.echo {
		for _, list := range f.sides() {
			for _, p := range list {
				g.merge(p)
			}
		}
	}
	leg := oneStay(g, f) && g.phase != "end" && f.phase != "end"
	if leg && model.Compare(f.Date, g.Date) < 0 && (f.Place != nil || g.Status == model.Planned) {
		g.Place = f.Place // a stay is where it begins
	}
	ahead := leg && f.Status == model.Planned && g.Status == model.Held
	arrival := g.phase == "end" && !g.Stated && f.phase == "start" // "has ended a visit. He arrived on Monday"
	g.mergeDate(f)
	if g.days == 0 {
		g.days = f.days
	}
	if (g.phase == "" || arrival) && !g.Date.IsInterval() {
		g.phase = f.phase
	}
	g.mergeType(f)
	g.weak, g.echo, g.spoken = g.weak && f.weak, g.echo && f.echo, g.spoken && f.spoken
	if !ahead {
		g.mergePlace(f)
	}
	if g.Site == nil && f.Site != nil && f.Place == g.Place {
		g.Site = f.Site
	}
	if g.Occasion == nil {
		g.Occasion = f.Occasion
	}
	g.mergeStatus(f)
	for k, r := range f.Why {
		g.Why[k] = append(g.Why[k], r...)
	}
}

// mergeType takes the type of a telling that says it better: in clearer words, of a video link, of a table of many.
func (g *Frame) mergeType(f *Frame) {
	if onScreen(g, f) {
		g.Type, f.Type = model.Video, model.Video
	}
	linked := g.Type == model.Video && f.Type == model.Meeting // the headline has said how they met
	if g.weak && !f.weak || g.echo && !f.echo || g.head && !f.weak && !f.back && !linked {
		g.Type = f.Type
	}
	switch {
	case f.Type == model.Video && g.Type == model.Meeting:
		if (!f.back || g.Country == "") && !(f.weak && g.Place != nil) {
			g.Type = model.Video
		}
	case f.Type == model.Multilateral && (g.weak || g.back && f.span == g.span):
		g.Type = model.Multilateral
	}
}

// mergePlace takes a place that is said for the first time, or more finely.
func (g *Frame) mergePlace(f *Frame) {
	if f.Country == "" || f.besides {
		return
	}
	finer := f.Place != nil && (g.Place == nil || g.Place.Region && !f.Place.Region)
	if g.Country == "" || finer {
		g.Place, g.Country = f.Place, f.Country
	}
}

// mergeStatus says what is called off, what is no more than planned, and what has been held after all.
func (g *Frame) mergeStatus(f *Frame) {
	if g.bare && f.Status == model.Planned {
		g.Status = model.Planned // headlines tell in the present what is to be
	}
	g.bare = g.bare && f.bare
	if f.Status == model.Cancelled {
		g.Status = f.Status
	}
	// "the two discussed": it does not say that what is set for a day has been
	vague := (f.weak || f.noun && f.back) && !f.Stated && (g.Stated || g.last == f.sentence)
	if g.Status == model.Planned && f.Status == model.Held && !f.echo && !vague {
		g.Status = f.Status
	}
}

// merge adds a party unless it is there, also with a name for an office alone.
func (g *Frame) merge(p Party) {
	if p.nameless() {
		return
	}
	list := &g.China
	if p.Country == "RU" {
		list = &g.Russia
	}
	for i, q := range *list {
		if q.nameless() && q.Office == p.Office {
			(*list)[i] = p
			return
		}
	}
	if g.weak {
		g.add(p)
	}
}

// mergeDate keeps the finer date that is stated; of a visit, arrival and end make the stay.
func (g *Frame) mergeDate(f *Frame) {
	switch {
	case f.Date.IsZero() || !f.Stated && g.Stated:
	case oneStay(g, f):
		g.Date, g.leg, g.Stated = g.stayWith(f), later(g.Date.End(), f.Date), g.Stated || f.Stated
	case !g.Stated && f.Stated, g.Date.IsZero():
		g.Date, g.Stated = f.Date, f.Stated
		g.Why["date"] = nil
	case wholeStay(g, f):
		g.Date, g.tour = f.Date, f.tour
	case dayOfStay(g, f), f.Date.Precision() > g.Date.Precision() && (model.Contains(g.Date, f.Date) || daysAcross(g, f)):
		g.Date = f.Date
	}
}

// dayOfStay tells whether f says the day of talks that g only puts into the days of a stay.
func dayOfStay(g, f *Frame) bool {
	return g.Type != model.Visit && f.Stated && f.Date.Precision() == model.PrecisionDay && model.Contains(g.Date, f.Date)
}

// wholeStay tells whether f says the days of a stay of which g says some, or those of a journey
// that goes on to other countries: "from the 20th to the 23rd in Russia and Belarus. … In Russia
// he will be from the 20th to the 22nd".
func wholeStay(g, f *Frame) bool {
	switch {
	case g.Type != model.Visit || !f.Date.IsInterval() || !closed(f.Date):
		return false
	case !closed(g.Date):
		return model.Contains(f.Date, g.Date.Start())
	case g.tour != f.tour:
		return g.tour && model.Contains(g.Date, f.Date)
	}
	return model.Contains(f.Date, g.Date)
}

// daysAcross tells whether f says the days, across the end of a month, of a journey of which g
// says the month: "goes there early in April. … From 31 March to 2 April".
func daysAcross(g, f *Frame) bool {
	month := g.Date.Precision() < model.PrecisionDay
	return g.Type == model.Visit && month && f.Date.IsInterval() && closed(f.Date) && model.Overlaps(g.Date, f.Date)
}
