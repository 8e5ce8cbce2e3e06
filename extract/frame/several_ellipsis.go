package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/model"
)

// verbLeftOut makes further contacts of the times and cities that follow those of a verb, which is left out
// with them: "in January they talked in Moscow, in February in Astana".
func (t *teller) verbLeftOut(f *Frame, s *Sentence, trig *scan.Mention) []*Frame {
	if f == nil || t.Preposed || !f.Stated || f.Type == model.Visit || remote(f.Type) {
		return nil
	}
	if f.dateAt >= trig.Start || f.Date.IsInterval() || !t.somewhere(s) {
		return nil
	}
	var out []*Frame
	at := trig.End
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < at {
			continue
		}
		sp := t.cityBehind(s, e)
		if sp == nil || !t.withoutVerbBetween(s, at, e.Start, sp) {
			return out
		}
		d, ok := e.Resolve(t.contextAfter(e, f.mood(), f.Date))
		if !ok || !monthOrDay(d) || model.Overlaps(d, f.Date) {
			return out
		}
		out = append(out, f.elsewhere(e, d, sp))
		at = sp.End
	}
	return out
}

// withoutVerbBetween tells whether a comma, perhaps with a word such as "and", leads to the time at a byte, and nobody and
// no verb of a contact stands in the part of the sentence that this and its city make.
func (st *Story) withoutVerbBetween(s *Sentence, from, to int, sp *where.Spot) bool {
	between := st.Text[from:to]
	comma := strings.LastIndexAny(between, ",;")
	if comma < 0 || countLetters(between[comma:]) > len("and") || len(scan.In(s.Triggers, from, sp.End)) > 0 {
		return false
	}
	end := s.End
	if i := strings.IndexAny(st.Text[sp.End:s.End], ",;"); i >= 0 {
		end = sp.End + i
	}
	return len(scan.In(s.Triggers, sp.End, end)) == 0 && !st.personIn(s, scan.Span{Start: from, End: sp.End})
}

// monthOrDay tells whether a date is one month or one day.
func monthOrDay(d model.Date) bool { return d.Precision() >= model.PrecisionMonth && !d.IsInterval() }

// othersOfSeries gives a further contact of a series those who are named between the times, where they are one of
// each side: "the ministers Lavrov and Wang met in April, and the deputies Rudenko and Sun in Moscow in March".
func (t *teller) othersOfSeries(f *Frame, s *Sentence, from, place, day int) {
	sides := map[string][]Party{}
	var why scan.Span
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < from || a.End > max(place, day) || !a.IsPerson() || a.Owner {
			continue
		}
		for _, p := range t.parties(a, s, f.Date) {
			sides[p.Country] = append(sides[p.Country], p)
		}
		if why.End == 0 {
			why.Start = a.Start
		}
		why.End = a.End
	}
	if len(sides["CN"]) != 1 || len(sides["RU"]) != 1 {
		return
	}
	f.China, f.Russia = sides["CN"], sides["RU"]
	f.Why["officials"] = []model.Reason{{Rule: "frame.in-a-row", Start: why.Start, End: why.End}}
}
