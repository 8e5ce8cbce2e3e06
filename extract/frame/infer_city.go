package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// The city of the headline, of the province, and the one that the text is in: where nothing else places a meeting,
// it was in a city all the same.

// headPlace gives the news told without a city the one that the headline sets it in:
// "Minnikhanov in Harbin: …".
func (t *teller) headPlace(f *Frame) {
	if remote(f.Type) || f.Place != nil || f.Status != model.Held {
		return
	}
	if f.Date.Precision() != model.PrecisionDay || !t.recent(f.Date) {
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
	d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told))
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

// nearestCity gives a meeting that no other rule has placed the place of what was told of its
// people and its day; else the city of the headline, or the one that the text has come to shortly
// before it or comes to right behind it. Of a meeting of long ago only the sentences right
// before it can tell, and only where its day is told.
// What was signed was signed where they met.
func (t *teller) nearestCity(f *Frame) {
	if f.Type != model.Meeting && f.Type != model.Signing || f.Status != model.Held {
		return
	}
	if f.Country != "" || f.Occasion != nil {
		return
	}
	if t.inferPlace(f); f.Country != "" || f.Type == model.Signing {
		return
	}
	if sp := t.cityNear(f); sp != nil {
		f.placedIn(sp, "frame.nearest-city")
	}
}

// cityNear returns that city, nil where the text names none.
func (t *teller) cityNear(f *Frame) *where.Spot {
	before, behind := nearestBefore, nearestBehind
	switch {
	case !t.recent(f.Date) && f.Date.Precision() < model.PrecisionDay:
		return nil
	case !t.recent(f.Date):
		before, behind = nearestOld, 0
	default:
		for _, i := range t.headlines {
			if sp := t.cityIn(f, i, true); sp != nil {
				return sp
			}
		}
	}
	for i := f.sentence; i >= max(0, f.sentence-before); i-- {
		if sp := t.cityIn(f, i, false); sp != nil {
			return sp
		}
	}
	for i := f.sentence + 1; i < min(len(t.Sentences), f.sentence+1+behind); i++ {
		if sp := t.cityIn(f, i, false); sp != nil {
			return sp
		}
	}
	return nil
}

// How many sentences before a meeting of the news, behind it, and before one of long ago its
// city may stand.
const nearestBefore, nearestBehind, nearestOld = 6, 2, 3

// cityIn returns the last city of the i-th sentence, of one of the two sides where it names one, in
// which something happens or to which somebody comes, or, where a bare name will do, that is named
// and cannot stand for a government, but for one in which the sentence sets what happened on other
// days than f.
func (t *teller) cityIn(f *Frame, i int, bare bool) *where.Spot {
	s := &t.Sentences[i]
	elsewhere := !t.oneParagraph(i, f.sentence)
	if s.Caption || !bare && (t.hasThird(s) || elsewhere && len(s.Actors) == 0) {
		return nil // in another paragraph, of something else where it speaks of nobody
	}
	var last *where.Spot
	for k := len(s.Spots) - 1; k >= 0; k-- {
		sp := &s.Spots[k]
		if !isCity(sp.Place) || sp.Place == f.next || sp.Relation == where.From || t.sentFrom(sp) {
			continue
		}
		named := sp.Relation != where.None || bare && !sp.Place.Capital || t.ofContact(s, sp)
		if !named || t.ofOtherDays(f, i, sp) {
			continue
		}
		if ofTwo(sp.Country) {
			return sp
		}
		if last == nil {
			last = sp
		}
	}
	return last
}

// sentFrom tells whether the city is whose delegation a word right before it names: "received a
// delegation of Yanji".
func (st *Story) sentFrom(sp *where.Spot) bool {
	if sp.Relation == where.In {
		return false
	}
	before := scan.In(st.Mentions.References, max(0, sp.Start-st.far(sentReach)), sp.Start)
	return slices.ContainsFunc(before, func(m scan.Mention) bool {
		return m.Reference.Kind == "body" && sp.Start-m.End <= 1
	})
}

// sentReach is how many letters a word for a delegation has at most.
const sentReach = 16

// ofOtherDays tells whether the i-th sentence tells of a contact in the city on another day.
func (t *teller) ofOtherDays(f *Frame, i int, sp *where.Spot) bool {
	behind := i > f.sentence
	for _, g := range t.around(f) {
		if g == f || g.Place != sp.Place || g.Date.IsZero() || g.sentence != i && g.last != i {
			continue
		}
		if !model.Overlaps(stayed(g), f.Date) || behind && g.Date.Precision() < model.PrecisionDay && ofOthersAt(g, f, sp) {
			return true
		}
	}
	return behind && t.ofPastMonth(f, &t.Sentences[i])
}

// ofPastMonth tells whether all dates of a sentence are of months long before the contact.
func (t *teller) ofPastMonth(f *Frame, s *Sentence) bool {
	return len(s.Dates) > 0 && !slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told))
		return !ok || d.Precision() == model.PrecisionDay || model.Overlaps(d, f.Date)
	})
}
