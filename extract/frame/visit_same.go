package frame

import (
	"amur/model"
)

// Which tellings are of one stay, and what its days are then.

// longestStay is how many days apart the arrival and the end of one stay may lie.
const longestStay = 10

// oneStay tells whether the days of two journeys are of one stay: those of an arrival, a leg or the end of
// what one traveller did in one country, some days apart.
func oneStay(g, f *Frame) bool {
	if g.Type != model.Visit || f.again || !bothCancelled(g, f) {
		return false
	}
	from, first := g.edge()
	day, last := f.edge()
	if last == "end" && first != "end" && from.IsInterval() && model.Compare(from.End(), day) < 0 {
		from = from.Start() // some days of it are told, but not yet its end
	}
	a, ok1 := from.Civil()
	b, ok2 := day.Civil()
	return ok1 && ok2 && a != b && abs(int(a-b)) <= longestStay
}

// bothCancelled tells whether both contacts were called off, or neither.
func bothCancelled(g, f *Frame) bool {
	return (g.Status == model.Cancelled) == (f.Status == model.Cancelled)
}

// edge is what a journey says of its days: the day of its beginning or of its end, where only
// one of the two is told, and which of them it is; else its date.
func (f *Frame) edge() (day model.Date, phase string) {
	switch d := f.Date; {
	case d.IsInterval() && d.Start().IsZero():
		return d.End(), "end"
	case d.IsInterval() && d.End().IsZero():
		return d.Start(), "start"
	}
	return f.Date, f.phase
}

// stayWith is the date of a stay of which two days are told: from the first to the last where
// one of them is its end, else the first. What comes behind an arrival but for the end is a
// leg: "came on Sunday, on Tuesday he flies to".
func (g *Frame) stayWith(f *Frame) model.Date {
	from, first := g.edge()
	day, last := f.edge()
	switch {
	case first == "end" && last == "end":
		return g.Date
	case first == "end" || last == "end":
		return hull(from.Start(), day.End())
	case model.Compare(day, from) < 0:
		return f.Date
	}
	return g.Date
}

// hull is the interval from the earlier to the later of two days.
func hull(a, b model.Date) model.Date {
	if model.Compare(b, a) < 0 {
		a, b = b, a
	}
	return model.Interval(a.Exact(), b.Exact())
}

// later is the later of two days.
func later(a, b model.Date) model.Date {
	if model.Compare(a, b) < 0 {
		return b
	}
	return a
}

// longBefore tells whether f lies longer before the end of g, of which only that day is told, than a stay
// lasts: "will last until 7 November. He was last there in May 2017".
func longBefore(g, f *Frame) bool {
	if f.Type != model.Visit || !g.Date.IsInterval() || !g.Date.Start().IsZero() {
		return false
	}
	end, ok1 := g.Date.End().Latest()
	last, ok2 := f.Date.Latest()
	return ok1 && ok2 && end-last > monthOfStay
}

// toldWithDays tells whether f is a journey told without a day, of which the article tells the
// days elsewhere: the same traveller's to the same country, told nearest; of what the headline
// or the lead tells one of these days, or to come. What f adds goes there.
func (t *teller) toldWithDays(f *Frame) bool {
	if f.Type != model.Visit || !f.Date.IsZero() || f.again {
		return false
	}
	var found *Frame
	for _, g := range t.around(f) {
		if g != f && t.tellsDaysOf(g, f) && (found == nil || closer(f, g, found)) {
			found = g
		}
	}
	if found == nil {
		return false
	}
	if found.days == 0 {
		found.days = f.days
	}
	if found.Place == nil && (f.Status == found.Status || f.Status != model.Planned) {
		found.Place = f.Place // but where he is to go from there
	}
	return true
}

// tellsDaysOf tells whether g, a journey with days, may be f, of which none are told: in a chronicle, of the same
// paragraph, and for the headline or the lead, not one of long ago.
func (t *teller) tellsDaysOf(g, f *Frame) bool {
	if g.Type != model.Visit || !g.Stated || g.Country != f.Country || !bothCancelled(g, f) || !people(g, f) {
		return false
	}
	if here := &t.Sentences[f.sentence]; here.Year > 0 && here.Block != t.Sentences[g.sentence].Block {
		return false
	}
	now, _ := t.about().Civil()
	last, ok := g.Date.Latest()
	return !f.lead || !ok || last+longestStay >= now
}

// stretch turns the day of an arrival or a departure into the stay, where its
// length is stated.
func (f *Frame) stretch() {
	if f.Type != model.Visit || f.days < 2 {
		return
	}
	if first := f.Date.Start(); f.Date.IsInterval() && !closed(f.Date) && first.Precision() == model.PrecisionDay {
		f.Date = model.Interval(first, first.AddDays(f.days-1))
		return
	}
	if f.Date.Precision() != model.PrecisionDay || f.Date.IsApprox() && !f.onNewsDay() {
		return
	}
	if f.phase == "end" {
		f.Date = model.Interval(f.Date.AddDays(1-f.days), f.Date)
		return
	}
	f.Date = model.Interval(f.Date.Exact(), f.Date.Exact().AddDays(f.days-1))
}

// onNewsDay tells whether an arrival is dated by the day that the text names for its news.
func (f *Frame) onNewsDay() bool {
	why := f.Why["date"]
	return len(why) > 0 && why[0].Rule == newsDayRule && f.phase == "start"
}

// sinceContact begins a stay of which no more than the end is told, on one day, with the first
// day on which the traveller met somebody there: "talks on Tuesday. … He leaves on Wednesday".
func (t *teller) sinceContact(f *Frame) {
	day, phase := f.edge()
	if f.Type != model.Visit || phase != "end" || f.Status == model.Cancelled || f.Date.IsInterval() && !f.Date.Start().IsZero() {
		return
	}
	last, ok := day.End().Civil()
	if !ok {
		return
	}
	first := last
	for _, g := range t.around(f) {
		if d, ok := g.Date.Exact().Civil(); ok && d < first && last-d <= longestStay && metOnStay(g, f) {
			first = d
		}
	}
	if first >= last {
		return
	}
	if end := first + model.Civil(f.days) - 1; f.days > 1 && !f.Stated && end < last {
		last = end // "is back from a two-day trip": he may have come back before the page's day
	}
	f.Date = model.Interval(first.Date(), last.Date())
}

// metOnStay tells whether a contact with a day of its own is one of the traveller in the country in which he stays.
func metOnStay(g, stay *Frame) bool {
	if g.Type == model.Visit || remote(g.Type) || g.Status != model.Held || !g.Stated {
		return false
	}
	return (g.Country == stay.Country || g.Country == "") && sharePeople(g, stay)
}

// sharePeople tells whether somebody takes part in both contacts.
func sharePeople(g, f *Frame) bool { return overlap(g.China, f.China) || overlap(g.Russia, f.Russia) }

// firstStop gives a stay told without a city that of the first contact told on it, not that of the leg to
// which the text goes on: "began a visit to China. In Beijing he met Hu, before leaving for Shanghai".
func (t *teller) firstStop(v, leg *Frame) {
	if v.Type != model.Visit || v.Place != nil || leg.Place == nil {
		return
	}
	for _, g := range t.frames[v.at:] {
		if g.Type == model.Visit || g.Place == nil || g.Place.Region || g.Country != v.Country || !sharePeople(g, v) {
			continue
		}
		if !g.Date.IsZero() && !leg.Date.IsZero() && model.Compare(g.Date.Start(), leg.Date.Start()) >= 0 {
			continue
		}
		v.Place = g.Place
		v.because("place", "frame.same-stay", g.span.Start, g.span.End)
		return
	}
}
