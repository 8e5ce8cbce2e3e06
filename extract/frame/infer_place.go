package frame

import (
	"slices"
	"sort"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
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

// mayBeIn tells whether nothing told of the contact puts it into another country.
func (f *Frame) mayBeIn(country string) bool { return f.Country == "" || f.Country == country }

// placedIn puts a contact into a place that the text names elsewhere.
func (f *Frame) placedIn(sp *where.Spot, rule string) {
	f.Place, f.Country = sp.Place, sp.Country
	f.because("place", rule, sp.Start, sp.End)
}

// ofTwo tells whether the country is one of the two sides.
func ofTwo(country string) bool { return country == "CN" || country == "RU" }

// setBefore places what goes on under the day of the sentence before in the one city
// where that sentence is set.
func (st *Story) setBefore(f *Frame) {
	if f.Country != "" || remote(f.Type) || f.sentence == 0 {
		return
	}
	var city *where.Spot
	spots := st.Sentences[f.sentence-1].Spots
	for i := range spots {
		sp := &spots[i]
		if sp.Relation != where.In || !isCity(sp.Place) {
			continue
		}
		if city != nil && city.Place != sp.Place {
			return
		}
		city = sp
	}
	if city != nil {
		st.place(f, city)
	}
}

// paragraphPlace places news told without a place in the one city where its paragraph is set.
func (t *teller) paragraphPlace(f *Frame) {
	if f.Country != "" || remote(f.Type) || f.ranked || f.Status == model.Cancelled || t.Sentences[f.sentence].Headline {
		return
	}
	city := t.cityAround(f.sentence)
	if city == nil || city.Place == f.next {
		return
	}
	if f.Status == model.Planned {
		if s := t.sentenceAt(city.Start); t.spokenIn(s, city) || t.ofPastMonth(f, s) {
			return
		}
	}
	if !t.recent(f.Date) && city.Start >= t.Sentences[f.sentence].End {
		return
	}
	for _, g := range t.around(f) {
		if g != f && g.Place == city.Place && (!model.Overlaps(stayed(g), f.Date) || ofOthersAt(g, f, city)) {
			return // the city is that of another day
		}
		if remote(g.Type) && people(g, f) && model.Overlaps(g.Date, f.Date) {
			return // only one of them is there
		}
	}
	f.placedIn(city, sameParagraph)
}

// ofOthersAt tells whether the city is named where another contact of nobody of f's is told.
func ofOthersAt(g, f *Frame, city *where.Spot) bool {
	return city.Start >= g.span.Start && city.End <= g.span.End && !shared(g, f)
}

// sentenceAt returns the sentence that a byte stands in.
func (st *Story) sentenceAt(at int) *Sentence {
	next := sort.Search(len(st.Sentences), func(i int) bool { return st.Sentences[i].Start > at })
	return &st.Sentences[max(0, next-1)]
}

// cityAround returns the one city where the paragraph of a sentence is set, as cityOf does.
func (t *teller) cityAround(i int) *where.Spot {
	first, end := t.opens[i], i+1
	if city, ok := t.cities[first]; ok {
		return city
	}
	for end < len(t.Sentences) && t.Sentences[end].Block == t.Sentences[i].Block {
		end++
	}
	t.cities[first] = t.cityOf(first, end)
	return t.cities[first]
}

// cityOf returns the one city where the sentences from first up to end are set: something
// happens in it, or it is a sentence by itself; nil when there is none, or several.
func (st *Story) cityOf(first, end int) *where.Spot {
	var city *where.Spot
	for i := first; i < end; i++ {
		s := &st.Sentences[i]
		for k := range s.Spots {
			sp := &s.Spots[k]
			if !st.playsIn(s, sp) {
				continue
			}
			if city != nil && city.Place != sp.Place {
				return nil
			}
			city = sp
		}
	}
	return city
}

// playsIn tells whether the sentence sets something in the place, a city where it is not the whole sentence.
func (st *Story) playsIn(s *Sentence, sp *where.Spot) bool {
	alone := sp.Start == s.Start && s.End-sp.End <= st.far(aloneReach)
	if sp.Place == nil || !alone && (sp.Relation != where.In || sp.Place.Region) || st.endsAt(scan.Nearby, sp.Start) {
		return false // "two islands near Khabarovsk"
	}
	return !st.hasThird(s) || len(s.Triggers) > 0 && !oneSided(s) // "In Busan Xi met Trump"
}

// oneSided tells whether the sentence names people of one of the two sides, and none of the other.
func oneSided(s *Sentence) bool {
	sides := map[string]bool{}
	for i := range s.Actors {
		switch a := &s.Actors[i]; {
		case plural(a):
			return false
		case a.IsPerson() && ofTwo(a.Country):
			sides[a.Country] = true
		}
	}
	return len(sides) == 1
}

// aloneReach is how many letters may stand behind a place that is a sentence by itself:
// "Tashkent, yesterday."
const aloneReach = 12

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

// placedAs puts a contact where another was.
func (f *Frame) placedAs(g *Frame, rule string) {
	if g != nil {
		f.Place, f.Country = g.Place, g.Country
		f.because("place", rule, g.span.Start, g.span.End)
	}
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

// tripDays is how many days apart two contacts of a traveller may lie to be of one trip.
const tripDays = 2

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

// awayWith tells whether one of f's people was at the other contact as the guest: it was in the country of the other side.
func awayWith(g, f *Frame) bool {
	return g.Country == "CN" && overlap(g.Russia, f.Russia) || g.Country == "RU" && overlap(g.China, f.China)
}

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

// headPlace gives the news told without a city the one that the headline sets it in:
// "Minnikhanov in Harbin: …".
func (t *teller) headPlace(f *Frame) {
	if remote(f.Type) || f.Place != nil || f.Status != model.Held || f.Date.Precision() != model.PrecisionDay || !t.recent(f.Date) {
		return
	}
	for _, i := range t.headlines {
		s := &t.Sentences[i]
		if !f.lead && !t.involves(f, s) {
			continue
		}
		for j := range s.Spots {
			sp := &s.Spots[j]
			if !isCity(sp.Place) || !f.mayBeIn(sp.Country) {
				continue
			}
			if sp.Relation == where.In || t.ofContact(s, sp) || t.signsTitle(s, sp, f.Date) {
				f.placedIn(sp, "frame.headline")
				return
			}
		}
	}
}

// signsTitle tells whether a city and the day end the headline, as that of the record of what was said
// there: "Remarks after talks with Wang Yi, Beijing, April 9, 2024".
func (t *teller) signsTitle(s *Sentence, sp *where.Spot, on model.Date) bool {
	if len(s.Dates) == 0 {
		return false
	}
	e := &s.Dates[len(s.Dates)-1]
	if e.Start < sp.End || strings.Trim(t.Text[sp.End:e.Start], " ,") != "" || countLetters(t.Text[e.End:s.End]) > 0 {
		return false
	}
	d, ok := e.Resolve(t.context(what.Told))
	return ok && model.Compare(d.Exact(), on.Exact()) == 0
}

// ofContact tells whether a bare city stands right before the noun for a contact or right behind
// the word for a journey: "Beijing trip", "visits Moscow".
func (st *Story) ofContact(s *Sentence, sp *where.Spot) bool {
	return sp.Relation == where.None && slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		switch {
		case m.Start >= sp.End:
			return m.Trigger.Noun && m.Start-sp.End <= 1
		case m.End <= sp.Start:
			return m.Trigger.Role == "travel" && sp.Start-m.End <= 1
		}
		return false
	})
}

// cityOfRegion gives a contact placed in a province the one city of it that the
// article names.
func (t *teller) cityOfRegion(f *Frame) {
	if f.Place == nil || !f.Place.Region || !t.recent(f.Date) {
		return
	}
	city := t.Home
	if city != nil && city.Within != f.Place.ID {
		city = nil
	}
	for _, sp := range t.spots {
		if sp.Place.Within != f.Place.ID || sp.Place == city {
			continue
		}
		if city != nil {
			return
		}
		city = sp.Place
	}
	if city != nil {
		f.Place = city
		f.because("place", "frame.city-of-region", f.span.Start, f.span.End)
	}
}

// stayOver returns the journey during which the contact happened, nil when none is told.
func (t *teller) stayOver(f *Frame) *Frame {
	for _, v := range t.around(f) {
		if v.Type == model.Visit && v.Country == f.Country && shared(v, f) && model.Overlaps(stayed(v), f.Date) {
			return v
		}
	}
	return nil
}

// stayed is the date of a contact; of a visit told by its arrival or its end alone, the days
// that it may have lasted.
func stayed(g *Frame) model.Date {
	if g.Type != model.Visit || g.Date.Precision() != model.PrecisionDay || !g.Date.HasYear() {
		return g.Date
	}
	day := g.Date.Exact()
	if g.phase == "end" {
		return model.Interval(day.AddDays(-usualStay), day)
	}
	return model.Interval(day, day.AddDays(usualStay))
}

// usualStay is how many days an official stays at most where nothing else is said.
const usualStay = 4

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
