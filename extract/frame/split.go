package frame

import (
	"maps"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/where"
	"amur/model"
)

// headRank is the lowest rank of those who are met one at a time: heads of state,
// of government and of parliament.
const headRank = 2

// split makes two contacts of "was received by the president and the premier":
// those of the highest rank are met one at a time. Other lists stay one contact.
func split(f *Frame, rank func(Party) int) []*Frame {
	if f == nil {
		return nil
	}
	if f.Type != model.Meeting {
		return []*Frame{f}
	}
	for side, list := range f.sides() {
		other := f.sides()[1-side]
		if len(list) < 2 || len(other) != 1 || !f.apart && rank(list[0]) > headRank && rank(list[1]) > headRank {
			continue
		}
		out := make([]*Frame, len(list))
		for i, p := range list {
			g := *f
			g.Why = maps.Clone(f.Why)
			g.China, g.Russia = f.China, f.Russia
			if side == 0 {
				g.China = []Party{p}
			} else {
				g.Russia = []Party{p}
			}
			out[i] = &g
		}
		return out
	}
	return []*Frame{f}
}

// series makes further contacts of "met in Vladivostok in June 2005 and in New Delhi
// in February": each later date with a place of its own is another time.
func (t *teller) series(f *Frame, s *Sentence) []*Frame {
	if f == nil || !f.Stated || f.Type == model.Visit || f.weak {
		return nil
	}
	var out []*Frame
	at := f.dateAt
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start <= at || len(scan.In(s.Triggers, at, e.Start)) > 0 || len(scan.In(t.Mentions.Words[scan.And], at, e.Start)) == 0 {
			continue
		}
		d, ok := e.Resolve(t.contextFor(e, what.Told))
		sp := spotBetween(s, at, e.End+t.far(seriesReach))
		if !ok || sp == nil || d.Precision() < model.PrecisionMonth || model.Overlaps(d, f.Date) {
			continue
		}
		g := *f
		g.Why = maps.Clone(f.Why)
		g.Date, g.dateAt, g.Occasion = d, e.Start, nil
		g.Place, g.Country, g.Site = sp.Place, sp.Country, sp.Site
		g.Why["date"] = []model.Reason{{Rule: e.Rule, Start: e.Start, End: e.End}}
		out = append(out, &g)
		at = e.Start
	}
	return out
}

// seriesReach is how many bytes behind a date of a series its place may stand.
const seriesReach = 16

// spotBetween returns the last city between two bytes where something happened.
func spotBetween(s *Sentence, from, to int) *where.Spot {
	var found *where.Spot
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start > from && sp.End < to && sp.Place != nil && sp.Relation == where.In {
			found = sp
		}
	}
	return found
}

// rank is the protocol rank of a party about the time of the article.
func (t *teller) rank(p Party) int {
	_, rank := official(t.Lexicon, p, t.about())
	return rank
}
