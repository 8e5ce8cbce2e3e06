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
	var from *Frame
	for _, g := range t.around(f) {
		if g == f || g.Country == "" || g.Place != nil && g.Place == f.next || remote(g.Type) || f.Country != "" && (f.Country != g.Country || g.Place == nil) {
			continue
		}
		if g.Type != model.Visit && model.Compare(g.Date.Exact(), f.Date.Exact()) != 0 {
			continue
		}
		if f.Status == model.Planned && g.Type == model.Visit && g.sentence > f.sentence && g.Place != nil && g.Place.Region {
			continue // "will meet Xi. Later in the day he will see a temple in Henan"
		}
		if f.Type != model.Visit && f.Date.Precision() == model.PrecisionDay && !f.Date.IsInterval() && g.Type == model.Visit && g.Stated && g.sentence > f.last && g.Date.Precision() < model.PrecisionDay {
			continue // "earlier this month he went to Beijing", behind the news
		}
		if !overlap(g.China, f.China) && !overlap(g.Russia, f.Russia) || !model.Overlaps(stayed(g), f.Date) || f.notThatStay(g) {
			continue
		}
		if from == nil || from.Place == nil && g.Place != nil || g.Place != nil && g.Place != from.Place && g.Type != model.Visit && closer(f, g, from) {
			from = g
		}
	}
	if g := t.cityBefore(f); g != nil && (from == nil || from.Type == model.Visit) && (f.Country == "" || f.Country == g.Country) {
		from = g
	}
	if from == nil && f.Country == "" {
		from = t.signedOn(f)
	}
	if from == nil {
		return
	}
	if from.Type == model.Visit && from.Place != nil && from.Place.Region {
		if c := t.cityAround(f.sentence); c != nil && c.Country == from.Country && !c.Place.Region && c.Start < t.Sentences[f.sentence].End {
			f.Country, f.Place = c.Country, c.Place // a city of the province
			f.because("place", "frame.same-paragraph", c.Start, c.End)
			return
		}
	}
	f.Country, f.Place = from.Country, from.Place
	f.because("place", "frame.same-stay", from.span.Start, from.span.End)
}

// setBefore places what goes on under the day of the sentence before in the one city
// where that sentence is set.
func (st *Story) setBefore(f *Frame) {
	if f.Country != "" || remote(f.Type) || f.ranked || f.sentence == 0 {
		return
	}
	var city *where.Spot
	spots := st.Sentences[f.sentence-1].Spots
	for i := range spots {
		sp := &spots[i]
		if sp.Relation != where.In || sp.Place == nil || sp.Place.Region || sp.Gathering != nil {
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
	if f.Country != "" || remote(f.Type) || f.ranked || f.Type == model.Visit || f.Status == model.Cancelled {
		return
	}
	if t.Sentences[f.sentence].Caption || t.Sentences[f.sentence].Headline {
		return
	}
	city := t.cityAround(f.sentence)
	if city == nil || city.Place == f.next || f.Status == model.Planned && (t.spokenIn(t.sentenceAt(city.Start), city) || t.ofPastMonth(f, t.sentenceAt(city.Start))) {
		return
	}
	for _, g := range t.around(f) {
		if g != f && g.Place == city.Place && (!model.Overlaps(stayed(g), f.Date) || t.ofOthersAt(g, f, city)) || remote(g.Type) && people(g, f) && model.Overlaps(g.Date, f.Date) {
			return // the city is that of another day, or only one of them is there
		}
	}
	if t.recent(f.Date) || city.Start < t.Sentences[f.sentence].End {
		f.Place, f.Country = city.Place, city.Country
		f.because("place", "frame.same-paragraph", city.Start, city.End)
	}
}

// ofOthersAt tells whether the city is named where another contact of nobody of f's is told.
func (st *Story) ofOthersAt(g, f *Frame, city *where.Spot) bool {
	return city.Start >= g.span.Start && city.End <= g.span.End && g.span != f.span && !overlap(g.China, f.China) && !overlap(g.Russia, f.Russia)
}

// sentenceAt returns the sentence that a byte stands in.
func (st *Story) sentenceAt(at int) *Sentence {
	return &st.Sentences[max(0, sort.Search(len(st.Sentences), func(i int) bool { return st.Sentences[i].Start > at })-1)]
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
			alone := sp.Start == s.Start && s.End-sp.End <= st.far(aloneReach) && len(s.Triggers) == 0 && len(s.Actors) == 0
			if st.only(scan.Nearby, sp.Start) || st.hasThird(s) && (len(scan.In(s.Triggers, s.Start, s.End)) == 0 || oneSided(s)) {
				continue // "two islands near Khabarovsk", "In Busan Xi met Trump"
			}
			if sp.Relation != where.In && !alone || sp.Place == nil || sp.Place.Region && !alone || sp.Gathering != nil {
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

// oneSided tells whether the sentence names people of one of the two sides, and none of the other.
func oneSided(s *Sentence) bool {
	sides := map[string]bool{}
	for i := range s.Actors {
		switch a := &s.Actors[i]; {
		case plural(a):
			return false
		case a.IsPerson() && (a.Country == "CN" || a.Country == "RU"):
			sides[a.Country] = true
		}
	}
	return len(sides) == 1
}

// only tells whether a word of the class ends right before a byte.
func (st *Story) only(c scan.Class, at int) bool {
	w := scan.In(st.Mentions.Words[c], max(0, at-st.far(withReach)), at)
	return len(w) > 0 && at-w[len(w)-1].End <= 1
}

// aloneReach is how many letters may stand behind a place that is a sentence by itself:
// "Tashkent, yesterday."
const aloneReach = 12

// onlyCity returns a contact in the one city of all the contacts around f that count; nil
// where none does, or they were in several.
func (t *teller) onlyCity(f *Frame, counts func(g *Frame) bool) *Frame {
	var found *Frame
	for _, g := range t.around(f) {
		if g == f || remote(g.Type) || g.Place == nil || g.Place == f.next || g.Place.Region || f.Country != "" && f.Country != g.Country || !counts(g) {
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
		ahead := f.Type != model.Visit && f.Status == model.Held && g.Status == model.Planned && !model.Overlaps(f.Date, g.Date)
		return g.Type != model.Visit && !ahead && model.Overlaps(days, g.Date) && (overlap(g.China, f.China) || overlap(g.Russia, f.Russia))
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
		away := g.Country == "CN" && overlap(g.Russia, f.Russia) || g.Country == "RU" && overlap(g.China, f.China)
		return ok && away && abs(int(other-day)) <= tripDays && (g.Type != model.Visit || !g.Stated || other <= day) && (f.Status != model.Held || g.Status != model.Planned)
	}), "frame.same-trip")
}

// dayPlace gives a contact told without any place the city in which everything else was
// that the article tells of its day, where that is one city.
func (t *teller) dayPlace(f *Frame) {
	if remote(f.Type) || f.Country != "" || f.Status != model.Held || f.Date.Precision() != model.PrecisionDay || f.Date.IsInterval() {
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
			if sp.Place == nil || sp.Place.Region || sp.Relation != where.In && !t.ofContact(s, sp) && !t.signsTitle(s, sp, f.Date) || f.Country != "" && f.Country != sp.Country {
				continue
			}
			f.Place, f.Country = sp.Place, sp.Country
			f.because("place", "frame.headline", sp.Start, sp.End)
			return
		}
	}
}

// signsTitle tells whether a city and the day end the headline, as that of the record of what was said
// there: "Remarks after talks with Wang Yi, Beijing, April 9, 2024".
func (t *teller) signsTitle(s *Sentence, sp *where.Spot, on model.Date) bool {
	if len(s.Dates) == 0 || sp.Relation != where.None || !strings.HasSuffix(strings.TrimRight(t.Text[s.Start:sp.Start], " "), ",") {
		return false
	}
	e := s.Dates[len(s.Dates)-1]
	d, ok := e.Resolve(t.context(what.Told))
	return ok && e.Start >= sp.End && strings.Trim(t.Text[sp.End:e.Start], " ,") == "" && countLetters(t.Text[e.End:s.End]) == 0 && model.Compare(d.Exact(), on.Exact()) == 0
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
		if v.Type == model.Visit && v.Country == f.Country && (overlap(v.China, f.China) || overlap(v.Russia, f.Russia)) && model.Overlaps(stayed(v), f.Date) {
			return v
		}
	}
	return nil
}

// stayed is the date of a contact; of a visit told by its arrival alone, the days
// that it may have lasted.
func stayed(g *Frame) model.Date {
	if g.Type == model.Visit && g.Date.Precision() == model.PrecisionDay && g.Date.HasYear() && g.phase == "end" {
		return model.Interval(g.Date.Exact().AddDays(-usualStay), g.Date.Exact())
	}
	if g.Type == model.Visit && g.Date.Precision() == model.PrecisionDay && g.Date.HasYear() {
		return model.Interval(g.Date.Exact(), g.Date.Exact().AddDays(usualStay))
	}
	return g.Date
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
		if p == nil || !t.heldOn(ed, f.Date) || f.Country != "" && f.Country != p.Country {
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
