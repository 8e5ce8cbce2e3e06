package frame

import (
	"slices"
	"sort"

	"amur/extract/lexicon"
	"amur/extract/what"
	"amur/model"
)

// settle gives dates to the contacts told without one, drops what stays without
// any, and orders the rest by where they are told.
func (t *teller) settle() []*Frame {
	t.heardOnly()
	t.dateUndated()
	t.frames = slices.DeleteFunc(t.frames, func(f *Frame) bool { return t.toldInWords(f) || t.madeAfterAll(f) || t.ledByPeople(f) })
	var out []*Frame
	for _, f := range t.frames {
		t.settleStatus(f)
		if !t.inCareer(f) || t.oral(f) || t.nobody(f) || f.Date.IsZero() {
			continue
		}
		t.placeUnplaced(f)
		t.heldElsewhere(f)
		t.diaryStay(f)
		if f.Type == model.Visit {
			f.Topics = nil // what is dealt with on a journey is dealt with at its meetings
		}
		out = append(out, f)
	}
	for _, f := range out {
		t.placeByOthers(f)
		t.titleTopics(f)
		f.withoutPlaceTopics()
	}
	for _, f := range out {
		t.fromHere(f)
	}
	for _, kind := range [...]model.Type{model.Meeting, model.Signing} {
		for _, f := range out {
			if f.Type == kind {
				t.nearestCity(f)
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].sentence < out[j].sentence })
	return out
}

// dateUndated gives the contacts told without a day one: first journeys, then what happened
// on them, then what was signed there; and once more, for what counts from another.
func (t *teller) dateUndated() {
	for i, f := range t.frames {
		f.at = i
	}
	for _, f := range t.frames {
		f.stretch()
		t.medium(f)
		t.dateByEdition(f)
		t.dateByPlace(f)
	}
	t.frames = slices.DeleteFunc(t.frames, t.toldWithDays)
	for i, f := range t.frames {
		f.at = i
		f.stretch()
	}
	for turn := range 6 {
		for _, f := range t.frames {
			if settled(f.Type) == turn%3 && f.Date.IsZero() {
				t.inferDate(f)
				t.dateBySession(f)
				f.stretch()
			}
		}
	}
	for _, f := range t.frames {
		t.dateAhead(f)
	}
}

// settled says at which turn a contact of the type is dated.
func settled(t model.Type) int {
	switch t {
	case model.Visit:
		return 0
	case model.Signing:
		return 2
	}
	return 1
}

// settleStatus says, now that the days are known, what is under way, and what is
// still to come.
func (t *teller) settleStatus(f *Frame) {
	if f.Type != model.Visit && f.Date.IsInterval() && !closed(f.Date) {
		if v := t.stayOver(f); v != nil && closed(v.Date) {
			f.Date = v.Date // the talks of a stay told without its end
		}
	}
	known := f.Stated || f.Date.IsInterval() || f.Type == model.Signing
	if first, ok := f.Date.Earliest(); ok && known && f.Status == model.Held && t.ahead(first) {
		f.Status = model.Planned
	}
	t.sinceContact(f)
	if t.underWay(f) {
		f.Status = model.Held
	}
	t.arrivedNow(f)
}

// underWay tells whether f is a stay that began before the page's day and has an end, or begins
// on it, with an arrival or nothing but its end ahead: "the visit of three days ends on the 4th".
func (st *Story) underWay(f *Frame) bool {
	if f.Type != model.Visit || f.Status != model.Planned || !f.Date.IsInterval() || !closed(f.Date) {
		return false
	}
	first, ok := f.Date.Earliest()
	pub, ok2 := st.Published.Earliest()
	if !ok || !ok2 {
		return false
	}
	return first < pub || first == pub && f.phase != "" && !f.due && !st.Tenseless
}

// arrivedNow begins a stay of which only the last day is told on the page's day, where its
// news is the arrival: "has arrived on a visit, which will last until the 10th".
func (st *Story) arrivedNow(f *Frame) {
	if f.Type != model.Visit || !f.lead || f.phase != "start" || f.Status != model.Held || !f.Date.Start().IsZero() {
		return
	}
	last := f.Date.End()
	pub, ok := st.about().Civil()
	end, ok2 := last.Civil()
	if ok && ok2 && pub <= end && end-pub <= longestStay {
		f.Date = model.Interval(st.about().Exact(), last)
	}
}

// ahead tells whether the day lies behind the page's.
func (st *Story) ahead(day model.Civil) bool {
	pub, ok := st.Published.Latest()
	return ok && day > pub
}

// placeUnplaced places a contact told without a place by its own paragraph and occasion, and by what else was
// told of its people and its day.
func (t *teller) placeUnplaced(f *Frame) {
	if remote(f.Type) || f.Place != nil {
		return
	}
	t.nameOfPlace(f)
	t.inferPlace(f)
	t.scenePlace(f)
	t.editionPlace(f)
	t.sessionPlace(f)
}

// placeByOthers places a contact once those that count are settled, the surest rule first.
func (t *teller) placeByOthers(f *Frame) {
	t.stayPlace(f)
	t.tripPlace(f)
	t.headPlace(f)
	t.cityOfRegion(f)
	t.envoyPlace(f)
	t.paragraphPlace(f)
	t.hostPlace(f)
	t.leaderPlace(f)
	t.dayPlace(f)
	t.guestPlace(f)
}

// withoutPlaceTopics takes from a contact the subjects in the words for its country: where it was is not what
// it was about.
func (f *Frame) withoutPlaceTopics() {
	f.Topics = slices.DeleteFunc(f.Topics, func(tp what.Topic) bool {
		return slices.ContainsFunc(f.Why["place"], func(w model.Reason) bool {
			return w.Rule == "where.country" && w.Start <= tp.Start && tp.End <= w.End
		})
	})
}

// toldInWords tells whether f is only assumed, and words tell of what the two did on the day.
func (t *teller) toldInWords(f *Frame) bool {
	if !f.assumed {
		return false
	}
	return slices.ContainsFunc(t.frames, func(g *Frame) bool {
		talks := g.Type == model.Meeting || remote(g.Type)
		return talks && !g.assumed && people(g, f) && model.Overlaps(g.Date, f.Date)
	})
}

// madeAfterAll tells whether f is a journey said to have been called off that was made on the very
// day: it had been put off before.
func (t *teller) madeAfterAll(f *Frame) bool {
	if f.Type != model.Visit || f.Status != model.Cancelled {
		return false
	}
	return slices.ContainsFunc(t.around(f), func(g *Frame) bool {
		made := g.Type == model.Visit && g.Status == model.Held && people(g, f)
		return made && (f.Date.IsZero() || model.Overlaps(g.Date, f.Date))
	})
}

// inCareer tells whether everybody's time in office is about the time of the
// contact: a reference that was resolved to somebody of another time is none.
func (st *Story) inCareer(f *Frame) bool {
	first, ok1 := f.Date.Earliest()
	last, ok2 := f.Date.Latest()
	if !ok1 || !ok2 {
		return true
	}
	for _, list := range f.sides() {
		for _, p := range list {
			if p.Person == nil || len(p.Person.Offices) == 0 {
				continue
			}
			from, to := p.Person.Career()
			if last < from-careerSlack || first > to+lateSlack || first > to+retiredSlack && st.retired(p.Person, to) {
				return false
			}
		}
	}
	return true
}

// careerSlack is how many days before the first known office somebody may act for a side, and
// lateSlack how many after the last: the lexicon does not know every post.
const (
	careerSlack = 4 * 365
	lateSlack   = 2 * careerSlack
)

// retiredSlack is how many days after the last of the offices that one person at a time
// holds somebody may still act for a side; no further post follows.
const retiredSlack = 60

// retired tells whether the office that somebody held last, until the day given, is such an office.
func (st *Story) retired(p *lexicon.Person, last model.Civil) bool {
	for _, tenure := range p.Offices {
		if _, to := tenure.Days(); to == last {
			o := st.Lexicon.Office(tenure.Office)
			return o != nil && o.Single
		}
	}
	return false
}

// nobody tells whether of a side that takes part neither a name nor an office that its
// state has is known.
func (st *Story) nobody(f *Frame) bool {
	known := func(p Party) bool { return !p.nameless() || st.Lexicon.OfficeName(p.Office, p.Country, "") != "" }
	for _, list := range f.sides() {
		if len(list) > 0 && !slices.ContainsFunc(list, known) {
			return true
		}
	}
	return false
}
