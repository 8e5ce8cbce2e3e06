package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// inferPlace takes the place of another contact of one of the people on the same
// day, or of the stay in which it falls.
func (t *teller) inferPlace(f *Frame) {
	if f.Type == model.Visit {
		return
	}
	from := t.placeTold(f)
	if from == nil || from.Type == model.Visit {
		if g := t.cityBefore(f); g != nil && f.mayBeIn(g.Country) {
			from = g
		}
	}
	if from == nil && f.Country == "" {
		from = t.signedOn(f)
	}
	if from == nil {
		return
	}
	if from.Type == model.Visit && from.Place != nil && t.sceneOnStay(f) {
		return
	}
	if from.Type == model.Visit && from.Place != nil && from.Place.Region {
		if c := t.cityAround(f.sentence); c != nil && c.Country == from.Country && isCity(c.Place) {
			f.placedIn(c, sameParagraph) // a city of the province
			return
		}
	}
	f.placedAs(from, "frame.same-stay")
}

// placeTold returns the contact that tells the place of f; one with a city before one without, and other
// contacts, the nearest, before journeys.
func (t *teller) placeTold(f *Frame) *Frame {
	var from *Frame
	for _, g := range t.around(f) {
		if !tellsPlace(g, f) {
			continue
		}
		switch {
		case from == nil || from.Place == nil && g.Place != nil:
			from = g
		case g.Type != model.Visit && g.Place != nil && g.Place != from.Place && closer(f, g, from):
			from = g
		}
	}
	return from
}

// tellsPlace tells whether one of f's people was at another contact, or on a journey, on the same day, so that
// f was where that was.
func tellsPlace(g, f *Frame) bool {
	if g == f || remote(g.Type) || g.Country == "" || g.Place != nil && g.Place == f.next {
		return false
	}
	if f.Country != "" && (f.Country != g.Country || g.Place == nil) {
		return false // it says no more
	}
	if g.Type == model.Visit && !journeyTells(g, f) || g.Type != model.Visit && model.Compare(g.Date.Exact(), f.Date.Exact()) != 0 {
		return false
	}
	return shared(g, f) && model.Overlaps(stayed(g), f.Date) && !f.notThatStay(g)
}

// journeyTells tells whether a journey may say where a contact was that may be told before it.
func journeyTells(v, f *Frame) bool {
	if f.Status == model.Planned && v.sentence > f.sentence && v.Place != nil && v.Place.Region {
		return false // "will meet Xi. Later in the day he will see a temple in Henan"
	}
	vague := v.Stated && v.Date.Precision() < model.PrecisionDay
	return !vague || v.sentence <= f.last || f.Date.Precision() != model.PrecisionDay // "earlier this month he went to Beijing"
}

// cityBefore returns the contact told right before f in its paragraph that one of the people
// had, in a city of the other side, a day before or after, in the same paragraph
// or counted from that day ("the day before"); nil when there is none.
func (t *teller) cityBefore(f *Frame) *Frame {
	day, ok := f.Date.Civil()
	if !ok {
		return nil
	}
	counts := slices.ContainsFunc(t.Sentences[f.sentence].Dates, func(e when.Expr) bool {
		return e.Kind() == when.KindEvent && e.Start == f.dateAt
	})
	var found *Frame
	for _, g := range t.around(f) {
		if g == f || g.Type == model.Visit || remote(g.Type) || !isCity(g.Place) || !awayWith(g, f) {
			continue
		}
		before := g.sentence <= f.sentence && f.sentence-g.last <= settingReach
		if !before || !counts && !t.oneParagraph(g.last, f.sentence) {
			continue
		}
		if other, ok := g.Date.Civil(); ok && abs(int(other-day)) <= 1 {
			found = g
		}
	}
	return found
}

// awayWith tells whether one of f's people was at the other contact as the guest: it was in the country of the other side.
func awayWith(g, f *Frame) bool {
	return g.Country == "CN" && overlap(g.Russia, f.Russia) || g.Country == "RU" && overlap(g.China, f.China)
}

// stayPlace gives a journey, and what happened on it, told by the country alone the
// city of the rest of it, where that was one city.
func (t *teller) stayPlace(f *Frame) {
	if remote(f.Type) || f.Place != nil || f.Country == "" {
		return
	}
	days := stayed(f)
	if f.Type != model.Visit {
		v := t.stayOver(f)
		if v == nil {
			return
		}
		days = stayed(v)
	}
	if days.Precision() == model.PrecisionYear {
		return // "in 2024" holds more than one stay
	}
	if days.IsInterval() && !closed(days) { // nobody says how far it went on
		days = days.Start()
	}
	f.placedAs(t.onlyCity(f, func(g *Frame) bool {
		if g.Type == model.Visit || !model.Overlaps(days, g.Date) || !shared(g, f) {
			return false
		}
		ahead := f.Type != model.Visit && f.Status == model.Held && g.Status == model.Planned
		return !ahead || model.Overlaps(f.Date, g.Date)
	}), "frame.same-stay")
}

// onlyCity returns a contact in the one city of all the contacts around f that count; nil
// where none does, or they were in several.
func (t *teller) onlyCity(f *Frame, counts func(g *Frame) bool) *Frame {
	var found *Frame
	for _, g := range t.around(f) {
		if g == f || remote(g.Type) || !isCity(g.Place) || g.Place == f.next || !f.mayBeIn(g.Country) || !counts(g) {
			continue
		}
		if found != nil && found.Place != g.Place {
			return nil
		}
		found = g
	}
	return found
}

// tripPlace gives a contact told without a city that of the traveller's other contacts
// within some days, where that is one city of the other side.
func (t *teller) tripPlace(f *Frame) {
	day, ok := f.Date.Civil()
	if !ok || remote(f.Type) || f.Place != nil || f.Type == model.Multilateral || f.Occasion != nil {
		return
	}
	f.placedAs(t.onlyCity(f, func(g *Frame) bool {
		other, ok := g.Date.Civil()
		if !ok || abs(int(other-day)) > tripDays || !awayWith(g, f) {
			return false
		}
		later := g.Type == model.Visit && g.Stated && other > day
		return !later && (f.Status != model.Held || g.Status != model.Planned)
	}), "frame.same-trip")
}

// tripDays is how many days apart two contacts of a traveller may lie to be of one trip.
const tripDays = 2

// dayPlace gives a contact told without any place the city in which everything else was
// that the article tells of its day, where that is one city.
func (t *teller) dayPlace(f *Frame) {
	if remote(f.Type) || f.Country != "" || f.Status != model.Held || f.Date.Precision() != model.PrecisionDay {
		return
	}
	f.placedAs(t.onlyCity(f, func(g *Frame) bool {
		return g.Type != model.Visit && model.Compare(g.Date.Exact(), f.Date.Exact()) == 0
	}), "frame.same-day")
}

// leaderPlace gives what was signed on a day of somebody else's stay the place of that stay, where it is told
// not long before and no stay elsewhere on that day is: the ministers sign while the leader is the guest.
func (t *teller) leaderPlace(f *Frame) {
	if f.Type != model.Signing || f.Country != "" || f.Date.Precision() != model.PrecisionDay {
		return
	}
	var stay *Frame
	for _, v := range t.around(f) {
		if v.Type != model.Visit || !ofTwo(v.Country) || v.Status != f.Status || !v.Stated || v.sentence > f.sentence {
			continue
		}
		if !near(f, v, reachOfDay) || !model.Overlaps(stayed(v), f.Date) {
			continue
		}
		if stay != nil && stay.Country != v.Country {
			return
		}
		stay = v
	}
	f.placedAs(stay, "frame.same-stay")
}

// hostPlace gives news told without any place the city from which it is reported, where one
// of those who met received there, and nothing told of those days is set elsewhere.
func (t *teller) hostPlace(f *Frame) {
	if f.Country != "" || !t.newsFromHome(f) {
		return
	}
	hosted := false
	for _, g := range t.around(f) {
		if !t.recent(g.Date) || g.Status != model.Held {
			continue
		}
		if g != f && (remote(g.Type) && people(g, f) || !g.mayBeIn(t.Home.Country)) {
			return
		}
		hosted = hosted || g.host == t.Home.Country && shared(g, f)
	}
	if hosted {
		f.Place, f.Country = t.Home, t.Home.Country
		f.because("place", "frame.reported-from", f.span.Start, f.span.End)
	}
}

// newsFromHome tells whether the contact is news of a day that may be of the city from which it is reported.
func (t *teller) newsFromHome(f *Frame) bool {
	if t.Home == nil || remote(f.Type) || f.Type == model.Multilateral || f.Occasion != nil || f.Status != model.Held {
		return false
	}
	return f.Date.Start().Precision() == model.PrecisionDay && t.recent(f.Date)
}

// fromHere gives news of which only the country is told the city of that country from which it is
// reported, where nothing told of those days is set in another.
func (t *teller) fromHere(f *Frame) {
	if f.Place != nil || !t.newsFromHome(f) || t.Home.Region || f.Country != t.Home.Country {
		return
	}
	for _, g := range t.around(f) {
		if g.Place != nil && g.Place != t.Home && t.recent(g.Date) {
			return
		}
	}
	f.Place = t.Home
	f.because("place", "frame.reported-from", f.span.Start, f.span.End)
}

// placedAs puts a contact where another was.
func (f *Frame) placedAs(g *Frame, rule string) {
	if g != nil {
		f.Place, f.Country = g.Place, g.Country
		f.because("place", rule, g.span.Start, g.span.End)
	}
}

// placedIn puts a contact into a place that the text names elsewhere.
func (f *Frame) placedIn(sp *where.Spot, rule string) {
	f.Place, f.Country = sp.Place, sp.Country
	f.because("place", rule, sp.Start, sp.End)
}

// mayBeIn tells whether nothing told of the contact puts it into another country.
func (f *Frame) mayBeIn(country string) bool { return f.Country == "" || f.Country == country }

// isCity tells whether the place is known, and no mere region.
func isCity(p *lexicon.Place) bool { return p != nil && !p.Region }

// ofTwo tells whether the country is one of the two sides.
func ofTwo(country string) bool { return country == "CN" || country == "RU" }
