package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// Several days of one sentence: of a stay, the first and the last, each told in its own
// way; of contacts told by their month, the days of each.

// between dates a journey from one day of its sentence to another, where one of them is
// told as the first or the last: "ended on the 30th his visit since the 26th".
func (t *teller) between(f *Frame, s *Sentence, clause scan.Span, trig *scan.Mention, mood what.Mood) {
	if !f.Stated || f.Date.IsInterval() && closed(f.Date) {
		return
	}
	ends := trig.Trigger.Phase == "end" || t.has(scan.Finish, clause)
	moods := [...]what.Mood{what.Told, what.Announced}
	if mood == what.Announced && !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return m.End <= trig.Start && m.Trigger.Role == "travel" && !m.Trigger.Noun && !m.Trigger.Plan
	}) {
		slices.Reverse(moods[:]) // not "came on Tuesday and will stay until Sunday"
	}
	for _, as := range moods {
		first, last := t.bounds(f, s, ends, as)
		a, ok1 := first.Civil()
		b, ok2 := last.Civil()
		if first.IsZero() || last.IsZero() || model.Compare(first, last) >= 0 || ok1 && ok2 && b-a > monthOfStay {
			continue // of another year: "is due on 22 November and will stay until the 25th"
		}
		f.Date, f.days = model.Interval(first, last), 0
		if f.Status == model.Held && first.HasYear() {
			f.Stated = true
		}
		return
	}
}

// monthOfStay is how many days nobody stays.
const monthOfStay = 31

// bounds returns the first and the last day that the sentence names for a journey, read in
// the mood; zero where it does not.
func (t *teller) bounds(f *Frame, s *Sentence, ends bool, mood what.Mood) (first, last model.Date) {
	var day, since, until model.Date
	for i := range s.Dates {
		e := &s.Dates[i]
		if t.saidOn(s, e) && e.Start != f.dateAt {
			continue
		}
		d, ok := e.Resolve(t.contextFor(e, mood))
		switch {
		case !ok:
		case d.IsInterval() && closed(d):
			return model.Date{}, model.Date{}
		case d.IsInterval() && d.Start().Precision() == model.PrecisionDay && since.IsZero():
			since = d.Start()
		case d.IsInterval() && d.End().Precision() == model.PrecisionDay && until.IsZero():
			until = d.End()
		case !d.IsInterval() && d.Precision() == model.PrecisionDay && day.IsZero():
			day = d
		}
	}
	switch {
	case since.IsZero() && !until.IsZero():
		return day, until
	case !since.IsZero() && until.IsZero() && (ends || t.has(scan.Finish, s.Span)):
		return since, day
	}
	return since, until
}

// daysOfMonth makes the contacts that a sentence tells by their month and then by day and
// city: "in November they met twice: on the 3rd in Hangzhou and on the 17th in Moscow".
func (t *teller) daysOfMonth(f *Frame, s *Sentence) []*Frame {
	if f == nil || !f.Stated || f.Type != model.Meeting || f.weak || f.Date.IsInterval() || f.Date.Precision() != model.PrecisionMonth || !f.Date.HasYear() {
		return nil
	}
	last, ok := f.Date.Latest()
	if !ok {
		return nil
	}
	var out []*Frame
	for i := range s.Dates {
		e := &s.Dates[i]
		if _, noMonth := e.Lacks(); !noMonth || e.Kind() != when.KindDayMonth || e.Start < f.dateAt {
			continue
		}
		d, ok := e.Resolve(when.Context{Published: last.Date()})
		sp := spotBehind(s, e.End, e.End+t.far(seriesReach))
		if !ok || sp == nil || d.Precision() != model.PrecisionDay || !model.Contains(f.Date, d) || scan.HasMark(t.Text[f.dateAt:e.Start], ";") {
			continue
		}
		out = append(out, f.elsewhere(e, d, sp))
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// spotBehind returns the first city between two bytes where something happened.
func spotBehind(s *Sentence, from, to int) *where.Spot {
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= from && sp.Start < to && sp.Place != nil && sp.Relation == where.In {
			return sp
		}
	}
	return nil
}
