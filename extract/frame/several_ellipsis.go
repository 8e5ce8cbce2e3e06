package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/model"
)

// verbLeftOut makes further contacts of the times and cities that follow those of a verb, which is left out
// with them: "in January they talked in Moscow, in February in Astana".
func (t *teller) verbLeftOut(f *Frame, s *Sentence, trig *scan.Mention) []*Frame {
	if f == nil || t.Preposed || !f.Stated || f.Type == model.Visit || remote(f.Type) || f.dateAt >= trig.Start || f.Date.IsInterval() || !t.somewhere(s) {
		return nil
	}
	var out []*Frame
	at := trig.End
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < at {
			continue
		}
		between := t.Text[at:e.Start]
		comma := strings.LastIndexAny(between, ",;")
		sp := t.cityBehind(s, e)
		if comma < 0 || sp == nil || countLetters(between[comma:]) > len("and") || len(scan.In(s.Triggers, at, sp.End)) > 0 || t.personIn(s, scan.Span{Start: at, End: sp.End}) {
			return out
		}
		end := s.End
		if i := strings.IndexAny(t.Text[sp.End:s.End], ",;"); i >= 0 {
			end = sp.End + i
		}
		if len(scan.In(s.Triggers, sp.End, end)) > 0 {
			return out
		}
		d, ok := e.Resolve(t.contextAfter(e, f.mood(), f.Date))
		if !ok || d.IsInterval() || d.Precision() < model.PrecisionMonth || model.Overlaps(d, f.Date) {
			return out
		}
		out = append(out, f.elsewhere(e, d, sp))
		at = sp.End
	}
	return out
}

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
