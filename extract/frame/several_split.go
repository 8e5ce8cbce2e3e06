package frame

import (
	"maps"
	"slices"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/model"
)

// One verb, several people met: each in a contact of his own, where they are met one at a time, perhaps each in
// a city of his own.

// headRank is the lowest rank of those who are met one at a time: heads of state,
// of government and of parliament.
const headRank = 2

// split makes two contacts of "was received by the president and the premier":
// those of the highest rank are met one at a time. Other lists stay one contact.
func split(f *Frame, rank func(Party) int) []*Frame {
	if f == nil {
		return nil
	}
	if f.Type == model.Message && len(f.China) == len(f.Russia) && len(f.China) > 1 {
		return inPairs(f)
	}
	if f.Type != model.Meeting {
		return []*Frame{f}
	}
	for side, list := range f.sides() {
		if len(list) < 2 || len(f.sides()[1-side]) != 1 {
			continue
		}
		if !f.apart && rank(list[0]) > headRank && rank(list[1]) > headRank {
			continue
		}
		out := make([]*Frame, len(list))
		for i, p := range list {
			out[i] = f.with(p)
		}
		return out
	}
	return []*Frame{f}
}

// metInTurn notes that words of the clause have those of one side met one after the other: "was received in turn
// by the secretary and the minister", "talked first with Patrushev, then with Lavrov".
func (t *teller) metInTurn(f *Frame, s *Sentence, trig *scan.Mention) {
	if f == nil || f.Type != model.Meeting || f.ofTwoAlone() {
		return
	}
	if clause := t.clause(s, trig); t.has(scan.InTurn, clause) {
		f.apart = true
	}
}

// inPairs makes a message of each who writes to the one named in the same place.
func inPairs(f *Frame) []*Frame {
	out := make([]*Frame, len(f.China))
	for i := range out {
		out[i] = f.twin()
		out[i].China, out[i].Russia = f.China[i:i+1:i+1], f.Russia[i:i+1:i+1]
	}
	return out
}

// rank is the protocol rank of a party about the time of the article.
func (st *Story) rank(p Party) int {
	_, rank := official(st.Lexicon, p, st.about())
	return rank
}

// with is the same contact with another of the party's side in the place of who took part.
func (f *Frame) with(p Party) *Frame {
	g := f.twin()
	if p.Country == "RU" {
		g.Russia = []Party{p}
	} else {
		g.China = []Party{p}
	}
	return g
}

// twin is the same contact, to be told with other people or another day.
func (f *Frame) twin() *Frame {
	g := *f
	g.Why = maps.Clone(f.Why)
	return &g
}

// ofTwoAlone tells whether the contact is one of one with one.
func (f *Frame) ofTwoAlone() bool { return len(f.China) == 1 && len(f.Russia) == 1 }

// inOwnCities gives each of several meetings that one verb tells the city beside whom it was with, where
// cities and people take turns: "met Zhu in Shanghai and Jiang in Beijing", "in Shanghai with Zhu, and
// in Beijing with Jiang".
func (t *teller) inOwnCities(each []*Frame, s *Sentence) []*Frame {
	if len(each) < 2 || slices.ContainsFunc(each, func(f *Frame) bool { return f.Type != model.Meeting }) {
		return each
	}
	var cities []*where.Spot
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Relation == where.In && namesCity(sp) {
			cities = append(cities, sp)
		}
	}
	if len(cities) != len(each) {
		return each
	}
	at := t.partnersAt(each, s)
	if len(at) != len(each) || !inTurns(cities, at) {
		return each
	}
	for i, f := range each {
		f.Place, f.Country, f.Site = cities[i].Place, cities[i].Country, cities[i].Site
		f.because("place", cities[i].Rule, cities[i].Start, cities[i].End)
	}
	return each
}

// inTurns tells whether as many cities as people stand in the sentence each before his own, or each behind it.
func inTurns(cities []*where.Spot, at []int) bool {
	before, behind := true, true
	for i, c := range cities {
		before = before && c.Start < at[i] && (i == 0 || at[i-1] < c.Start)
		behind = behind && c.Start > at[i] && (i+1 == len(at) || c.Start < at[i+1])
	}
	return before || behind
}

// partnersAt lists where in the sentence those stand whom the one of the other side met, one in each
// contact, in the order of the text; nil where that does not hold.
func (t *teller) partnersAt(each []*Frame, s *Sentence) []int {
	side := 0
	if first, last := each[0], each[len(each)-1]; overlap(first.China, last.China) {
		side = 1
	}
	var at []int
	for _, f := range each {
		if !f.ofTwoAlone() || !overlap(f.sides()[1-side], each[0].sides()[1-side]) {
			return nil
		}
		for i := range s.Actors {
			a := &s.Actors[i]
			if !a.IsPerson() || len(at) > 0 && a.Start <= at[len(at)-1] {
				continue
			}
			if ps := t.parties(a, s, f.Date); len(ps) == 1 && ps[0].same(f.sides()[side][0]) {
				at = append(at, a.Start)
				break
			}
		}
	}
	return at
}
