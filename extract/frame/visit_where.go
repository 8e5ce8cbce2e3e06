package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Where a journey leads whose words name no goal: to where words refer, or somebody was invited, else to the other side's
// country, where nothing speaks against that.

// goalElsewhere is the goal that the words beside a journey only refer to, or that the sentence before has: "that city",
// where somebody was invited to, "that land", of which who travels says which it is.
func (t *teller) goalElsewhere(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	if goal, ok := t.thatCity(trig, clause); ok {
		return goal, true
	}
	if that, ok := t.thatLand(s, trig, clause); ok {
		return where.Spot{Start: that.Start, End: that.End, Rule: thatLandRule}, true
	}
	return t.invitedTo(s, trig, clause)
}

// invitedTo returns the place in one of the two states to which the sentence before invites, for a journey
// that is announced without a goal: "has invited him to China. He will come in the spring", "The visit is set for May".
func (t *teller) invitedTo(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	planned := trig.Trigger.Plan
	if trig.Trigger.Noun {
		planned = t.has(scan.Plan, clause) && !t.personIn(s, s.Span)
	}
	before := t.beforeInParagraph()
	if !planned || before == nil {
		return where.Spot{}, false
	}
	if !t.has(scan.Hypothesis, before.Span) {
		return t.comingOf(before, trig)
	}
	for _, sp := range before.Spots {
		if sp.Country != "CN" && sp.Country != "RU" {
			continue
		}
		toward := sp.Relation == where.Toward
		if !toward && trig.Trigger.Noun && sp.Relation != where.From {
			toward = len(scan.In(before.Triggers, before.Start, sp.Start)) > 0 // "to visit China"
		}
		if toward {
			return sp, true
		}
	}
	return where.Spot{}, false
}

// comingOf returns the place to which somebody of the other side comes by words of the sentence before that
// no trigger knows, with his name right behind the place: "days before the coming to Beijing of President
// Putin. His visit is set for the 25th".
func (t *teller) comingOf(before *Sentence, trig *scan.Mention) (where.Spot, bool) {
	if !trig.Trigger.Noun || t.Preposed {
		return where.Spot{}, false
	}
	for _, sp := range before.Spots {
		if sp.Relation != where.Toward || sp.Country != "CN" && sp.Country != "RU" {
			continue
		}
		for i := range before.Actors {
			a := &before.Actors[i]
			if !a.IsPerson() || a.Start < sp.End || countLetters(t.Text[sp.End:a.Start]) > len("of") {
				continue
			}
			ps := t.parties(a, before, model.Date{})
			return sp, ofOneSide(ps) && ps[0].Country == who.Other(sp.Country)
		}
	}
	return where.Spot{}, false
}

// awayGoal is where somebody goes whose goal the words of the journey do not name: a place of the other side in the
// clause, where those of it were met, or the other side's country where nothing speaks against that.
func (t *teller) awayGoal(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, p Party) (where.Spot, bool) {
	away := who.Other(p.Country)
	if goal, ok := t.awaySpot(s, trig, clause, away); ok {
		return goal, true
	}
	if goal, ok := t.whereTheyMet(s, trig, away); ok {
		return goal, true
	}
	m := trig.Trigger
	tells := m.Noun || m.Beside || m.Phase != "" || m.Comes && f.Stated || t.comesHere(f, trig, away)
	if !tells || !t.mayInferGoal(s, clause, p.Country) {
		return where.Spot{}, false
	}
	return where.Spot{Country: away, Start: trig.Start, End: trig.End, Rule: otherSideRule}, true
}

// awaySpot returns the first place of the clause that lies in the country.
func (st *Story) awaySpot(s *Sentence, trig *scan.Mention, clause scan.Span, country string) (where.Spot, bool) {
	for i, sp := range s.Spots {
		if i > 0 && sp.End <= trig.Start && s.Spots[i-1].Gathering != nil && sp.Start-s.Spots[i-1].End <= gatheringReach {
			continue // of a gathering before which they came
		}
		if sp.Start < clause.Start || sp.End > clause.End {
			continue
		}
		if sp.Country == country && sp.Relation != where.None {
			return sp, true
		}
	}
	return where.Spot{}, false
}

// gatheringReach is how many bytes a word for "at" takes between a gathering and its city.
const gatheringReach = 7

// whereTheyMet is the place of the contact told right before in the sentence, for a journey of rank that words behind
// it tell without a goal: "talked in Moscow in July, when Xi paid a state visit".
func (t *teller) whereTheyMet(s *Sentence, trig *scan.Mention, away string) (where.Spot, bool) {
	if t.Preposed || !trig.Trigger.Length {
		return where.Spot{}, false
	}
	for _, f := range slices.Backward(t.lately()) {
		if f.last != t.i || f.Type != model.Meeting || f.Country != away || f.Status != model.Held {
			continue
		}
		for i := range s.Spots {
			if sp := &s.Spots[i]; sp.Country == away && sp.Place == f.Place && t.opensWhen(sp.End, trig.Start) {
				return *sp, true
			}
		}
	}
	return where.Spot{}, false
}

// opensWhen tells whether a word that ties a clause to the time before it stands between two bytes.
func (st *Story) opensWhen(from, to int) bool {
	return st.has(scan.Relative, scan.Span{Start: from, End: to}) || st.has(scan.HeldAt, scan.Span{Start: from, End: to})
}

// comesHere tells whether somebody is announced for a day where the contact being told took
// place: "on 8 August, for the opening, the premier will fly in".
func (t *teller) comesHere(f *Frame, trig *scan.Mention, away string) bool {
	if !trig.Trigger.Plan || !t.Mentions.Inverted || t.focus == nil || t.focus.Country != away {
		return false
	}
	return f.Stated && f.Date.Precision() == model.PrecisionDay
}

// mayInferGoal tells whether a stay without a goal leads to the other side: no third
// country is named in the clause, nor is it set at home.
func (st *Story) mayInferGoal(s *Sentence, clause scan.Span, home string) bool {
	if h := st.Home; h != nil && h.Country != "CN" && h.Country != "RU" {
		return false // a stay in the country that the news comes from
	}
	from := clause.Start
	if st.Preposed {
		from = s.Start // clauses that say where somebody was stand before
	}
	for _, sp := range s.Spots {
		if sp.Start < from || sp.End > clause.End || sp.Country == "" || sp.Relation == where.From {
			continue
		}
		third := sp.Country != "CN" && sp.Country != "RU"
		atHome := sp.Country == home && sp.Relation == where.In && sp.Place == nil
		if (third || atHome) && !st.ofOtherLeg(s, clause, &sp) {
			return false
		}
	}
	return true
}

// ofOtherLeg tells whether words behind a comma or "and" that say where a journey began, ended or goes on put the
// place there, or name it for another matter: "flew in on Sunday, the second leg of a journey that began in Germany
// and goes on to Italy", "who came on Monday, spoke out against Washington's wish".
func (st *Story) ofOtherLeg(s *Sentence, clause scan.Span, sp *where.Spot) bool {
	if st.Preposed {
		return false
	}
	cut := clause.Start + scan.LastMark(st.Text[clause.Start:max(clause.Start, sp.Start)], ",;:")
	comma := cut > clause.Start && travelBetween(s, clause.Start, cut)
	if and := scan.In(st.Mentions.Words[scan.And], cut, sp.Start); !comma && len(and) > 0 {
		cut = and[0].Start
	}
	before := travels(s, clause.Start, cut)
	if len(before) == 0 {
		return false
	}
	further := travels(s, cut, sp.End)
	if comma && sp.Relation != where.Toward && len(further) == 0 {
		return true
	}
	if behind := (scan.Span{Start: cut, End: sp.Start}); comma && (st.has(scan.Begin, behind) || st.has(scan.Finish, behind)) {
		return true
	}
	return slices.ContainsFunc(further, func(m scan.Mention) bool {
		return m.Trigger.Phase == "end" || !m.Trigger.Noun && before[0].Trigger.Phase == "start"
	})
}

// toRegion tells whether the journey leads to a part of the world that is of neither side:
// "leaves for a tour of Central Asia".
func (st *Story) toRegion(trig *scan.Mention) bool {
	reach := scan.Span{Start: max(0, trig.Start-st.far(regionReach)), End: trig.End + st.far(regionReach)}
	for _, w := range scan.In(st.Mentions.Words[scan.Region], reach.Start, reach.End) {
		from, to := min(trig.End, w.End), max(trig.Start, w.Start)
		if from >= to {
			return true
		}
		near := w.Start >= trig.End || st.Preposed || to-from <= 1
		if near && !scan.HasMark(st.Text[from:to], ",.;") {
			return true
		}
	}
	return false
}

// regionReach is how many letters from a word for a journey the part of the world may stand.
const regionReach = 32

// isHome tells whether the sentence puts something in the country, from which nobody of it
// has come where it says so.
func (st *Story) isHome(s *Sentence, country string) bool {
	return slices.ContainsFunc(s.Spots, func(sp where.Spot) bool { return sp.Country == country && sp.Relation == where.In })
}
