package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// dayOfFirst gives the first contact of a row whose days stand before those who were met the day before
// its verb, where the one nearest to the verb is that of the next: "On Monday Shoigu met Wang, on Tuesday
// Chen".
func (t *teller) dayOfFirst(f *Frame, s *Sentence, trig *scan.Mention, met int) {
	next := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.Start >= met })
	if next < 0 || f.dateAt < met || f.dateAt > s.Actors[next].Start {
		return
	}
	a := &s.Actors[next]
	own := -1
	for i := range s.Dates {
		e := &s.Dates[i]
		if !ofItsOwn(e.Kind()) || e.Kind() == when.KindClock || t.saidOn(s, e) {
			continue
		}
		switch {
		case e.End <= trig.Start:
			own = i
		case e.Start >= a.End && e.Start < t.nextActor(s, a):
			return // each has his day behind him
		}
	}
	if own < 0 || !t.rowBetween(s, met, a.Start) {
		return
	}
	e := &s.Dates[own]
	if d, ok := e.Resolve(t.contextFor(e, f.mood())); ok && d.Precision() == model.PrecisionDay {
		f.Date, f.dateAt = d, e.Start
		f.Why["date"] = []model.Reason{{Rule: e.Rule, Start: e.Start, End: e.End}}
	}
}
