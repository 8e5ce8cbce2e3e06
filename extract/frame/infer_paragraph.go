package frame

import (
	"slices"
	"sort"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/where"
	"amur/model"
)

// The city in which the paragraph of a contact, or the sentence before it, is set in other words than its own.

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

// scenePlace gives a contact told without a city the one in which the sentences before
// it in its paragraph are set, where the nearest that names a city names but one.
func (t *teller) scenePlace(f *Frame) {
	if f.ranked || f.Type == model.Visit || f.Place != nil || f.Occasion != nil {
		return
	}
	own := &t.Sentences[f.sentence]
	if own.Headline || own.Year > 0 || f.Type == model.Signing && toldRemotely(t.around(f), f.sentence) {
		return
	}
	for i := f.sentence - 1; i >= max(0, f.sentence-settingReach); i-- {
		if t.strays(i) {
			continue
		}
		s := &t.Sentences[i]
		if s.Block != own.Block || t.hasThird(s) || toldRemotely(t.around(f), i) || t.ofAnotherTime(f, i) {
			return
		}
		sp, found := t.setIn(s)
		if !found {
			continue
		}
		if sp != nil && f.mayBeIn(sp.Country) {
			t.place(f, sp)
			f.Site = nil // the building is that of another hour
		}
		return
	}
}

// sceneOnStay places what was on a stay whose city the text names elsewhere by the sentence before it, where that sets the
// scene and tells of no journey: "flew home from Shanghai. … The main day was in Beijing. There he met Hu".
func (t *teller) sceneOnStay(f *Frame) bool {
	if f.sentence == 0 || f.Status != model.Held || f.Type == model.Multilateral || f.Type == model.Visit {
		return false
	}
	s := &t.Sentences[f.sentence-1]
	if s.Block != t.Sentences[f.sentence].Block || journeyVerb(s) {
		return false
	}
	for i := range s.Dates {
		e := &s.Dates[i]
		if d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told)); ok && !model.Overlaps(d, f.Date) {
			return false
		}
	}
	t.scenePlace(f)
	return f.Place != nil
}

// journeyVerb tells whether a verb of the sentence tells of a journey; a noun names one and may tell what it held.
func journeyVerb(s *Sentence) bool {
	return slices.ContainsFunc(travels(s, s.Start, s.End), func(m scan.Mention) bool { return !m.Trigger.Noun })
}

// settingReach is how many sentences before a contact its paragraph may set it.
const settingReach = 2

// toldRemotely tells whether the i-th sentence tells of one of the contacts, by wire: the city in it
// is where one of the two sat.
func toldRemotely(frames []*Frame, i int) bool {
	return slices.ContainsFunc(frames, func(g *Frame) bool { return remote(g.Type) && g.sentence <= i && i <= g.last })
}

// setIn returns the one city in which a sentence is set, nil when it names several; found
// tells whether it names any. A bare name opens a sentence that tells of nobody.
func (st *Story) setIn(s *Sentence) (city *where.Spot, found bool) {
	bare := !st.anybody(s) && len(s.Triggers) == 0 && !st.has(scan.Speech, s.Span)
	for i := range s.Spots {
		sp := &s.Spots[i]
		if !isCity(sp.Place) || sp.Relation == where.From {
			continue
		}
		if opens := sp.Start-s.Start < opening; sp.Relation == where.None && !(bare && opens) {
			continue
		}
		if found && city.Place != sp.Place {
			return nil, true
		}
		city, found = sp, true
	}
	return city, found
}

// paragraphPlace places news told without a place in the one city where its paragraph is set.
func (t *teller) paragraphPlace(f *Frame) {
	if f.Country != "" || remote(f.Type) || f.ranked {
		return
	}
	if f.Status == model.Cancelled || t.Sentences[f.sentence].Headline {
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
