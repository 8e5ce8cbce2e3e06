package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
)

// Where a journey leads, as its words name the goal, and where it stops.

// goal is the country or city that a journey leads to: behind the trigger, or
// right before it ("the Moscow trip").
func (st *Story) goal(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	if sp, ok := st.goalBehind(s, trig, clause); ok {
		return st.tiedCity(s, sp, clause), true
	}
	if st.Preposed {
		if sp, ok := goalBefore(s, trig, clause); ok {
			return sp, true
		}
	}
	if trig.Trigger.Noun || st.Mentions.Inverted {
		for _, sp := range slices.Backward(s.Spots) {
			if sp.Country == "" || sp.End > trig.Start {
				continue
			}
			besides := trig.Start - sp.End - dateBytes(s, sp.End, trig.Start) - actorBytes(s, sp.End, trig.Start)
			if besides <= goalGap || st.tied(&sp, clause) {
				return sp, true
			}
		}
	}
	return st.goalOfRelative(s, trig)
}

// tiedCity returns, for a goal that is a country alone, the city of it on which the clause hangs: "in Beijing, where he
// began a visit to China"; else the goal.
func (st *Story) tiedCity(s *Sentence, goal where.Spot, clause scan.Span) where.Spot {
	if goal.Place != nil || st.Preposed {
		return goal
	}
	for _, sp := range slices.Backward(s.Spots) {
		if isCity(sp.Place) && sp.Country == goal.Country && sp.Relation != where.From && st.tied(&sp, clause) {
			return sp
		}
	}
	return goal
}

// goalBehind is the goal that stands in the trigger or behind it, near enough but for dates and the name of its country.
func (st *Story) goalBehind(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	far := st.far(goalReach)
	if trig.Trigger.Noun || trig.Trigger.Length {
		far = st.far(goalOfNounReach)
	}
	for _, sp := range s.Spots {
		if sp.Country == "" || sp.Relation == where.From && sp.Place == nil {
			continue
		}
		if travelBetween(s, trig.End, sp.End) || st.sends(s, trig, &sp) || st.andSays(s, trig.End, sp.Start) {
			continue
		}
		if sp.Start > trig.End && (st.Preposed && scan.HasMark(st.Text[trig.End:sp.Start], ",") || st.listsOn(trig.End, sp.Start)) {
			break
		}
		if sp.Start < trig.Start || sp.Start > clause.End && sp.Start >= trig.End {
			continue
		}
		besides := dateBytes(s, trig.End, sp.Start) + landBytes(s, trig.End, &sp)
		if sp.Start < trig.End || sp.Start-trig.End-besides <= far {
			return st.stopInRow(s, sp), true
		}
	}
	return where.Spot{}, false
}

// goalReach is how many letters behind a verb of travel its goal may stand, goalOfNounReach, behind a noun;
// goalGap, how many bytes may stand between a goal and the words for the journey behind it.
const (
	goalReach       = 24
	goalOfNounReach = 70
	goalGap         = 4
)

// andSays tells whether the words between two points go on with what the traveller says, which may name other
// places: "was there on a visit and told Li that he would be welcome in Moscow".
func (st *Story) andSays(s *Sentence, from, to int) bool {
	return !st.Preposed && slices.ContainsFunc(scan.In(s.Triggers, from, to), func(m scan.Mention) bool {
		and, ok := st.lastWord(scan.And, from, m.Start)
		return ok && m.Trigger.Role == "speech" && st.touches(and.End, m.Start)
	})
}

// sends tells whether a place between a journey and its goal is whose delegation it is: a word
// for one ends right before it, or one before who heads it stands behind.
func (st *Story) sends(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if sp.Start < trig.End || sp.Relation != where.None && sp.Relation != where.From {
		return false
	}
	for _, m := range scan.In(st.Mentions.References, trig.Start, sp.Start) {
		if m.Reference.Kind == "body" && sp.Start-m.End <= 1 {
			return true
		}
	}
	return len(scan.In(st.Mentions.Words[scan.Led], sp.End, s.End)) > 0
}

// listsOn tells whether a comma right behind one byte and a word for "and" lead to the other: "during Xi's visit, and
// in Xiamen".
func (st *Story) listsOn(from, to int) bool {
	if st.Preposed || !strings.HasPrefix(st.Text[from:to], ",") {
		return false
	}
	and, ok := st.lastWordOf(scan.And, from, to)
	return ok && countLetters(st.Text[from:and.Start]) == 0 && countLetters(st.Text[and.Start:and.End]) > 0
}

// dateBytes is how many bytes between two points are dates: "flies on Sunday to China".
func dateBytes(s *Sentence, from, to int) int {
	n := 0
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.End <= to {
			n += e.End - e.Start
		}
	}
	return n
}

// actorBytes is how many bytes between two points name the one who travels, or stand for
// him: "to the Chinese capital he came".
func actorBytes(s *Sentence, from, to int) int {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Start >= from && a.End <= to && (a.Kind == who.He || a.IsPerson()) {
			return a.End - a.Start + 1
		}
	}
	return 0
}

// landBytes is how many bytes between a byte and a place name its country: "visited the Chinese border
// town of Fuyuan".
func landBytes(s *Sentence, from int, sp *where.Spot) int {
	if sp.Place == nil {
		return 0
	}
	n := 0
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind == who.State && a.Country == sp.Country && a.Start >= from && a.End <= sp.Start {
			n += a.End - a.Start
		}
	}
	return n
}

// goalOfRelative is the place that a verb of staying in a clause with "where" behind it means: "left for Moscow,
// where he stayed on 11 and 12 March".
func (st *Story) goalOfRelative(s *Sentence, trig *scan.Mention) (where.Spot, bool) {
	if st.Preposed || trig.Trigger.Noun || trig.Trigger.Phase == "end" {
		return where.Spot{}, false
	}
	reach := max(s.Start, trig.Start-st.far(relativeReach))
	for _, w := range scan.In(st.Mentions.Words[scan.Relative], reach, trig.Start) {
		between := st.Text[w.End:trig.Start]
		if scan.HasMark(between, ",;:()") || len(scan.In(s.Triggers, w.End, trig.Start)) > 0 {
			continue
		}
		if countLetters(between)-peopleBytes(s, w.End, trig.Start) > adverbLetters {
			continue
		}
		for _, sp := range s.Spots {
			if sp.Country != "" && sp.End <= w.Start && w.Start-sp.End <= len(", ") {
				return sp, true
			}
		}
	}
	return where.Spot{}, false
}

// stopInRow returns the stop on the soil of one of the two sides in a row of countries that a third
// one leads: "will visit Mongolia, Russia and Kazakhstan".
func (st *Story) stopInRow(s *Sentence, first where.Spot) where.Spot {
	last := first
	for _, sp := range s.Spots {
		if last.Country == "CN" || last.Country == "RU" {
			return last
		}
		if sp.Start < last.End || sp.Gathering != nil {
			continue
		}
		if !st.joinsPlaces(last.End, sp.Start) && !st.joinsDated(s, last.End, sp.Start) {
			break
		}
		last = sp
	}
	if last.Country == "CN" || last.Country == "RU" {
		return last
	}
	return first
}

// joinsDated tells whether nothing but a day and a word for "and" parts two places: "to Kazakhstan on Sunday and
// Russia on Monday".
func (st *Story) joinsDated(s *Sentence, from, to int) bool {
	if st.Preposed {
		return false
	}
	and, ok := st.lastWordOf(scan.And, from, to)
	if !ok || !st.joinsPlaces(and.Start, to) {
		return false
	}
	day := dateBytes(s, from, and.Start)
	return day > 0 && and.Start-from-day <= len("  ")
}

// joinsPlaces tells whether nothing but a comma or a word that joins parts two places.
func (st *Story) joinsPlaces(from, to int) bool {
	return st.lettersBesideAnd(from, to) == 0 && !scan.HasMark(st.Text[from:to], ".;:")
}

// lettersBesideAnd is how many letters between two bytes are of no word for "and".
func (st *Story) lettersBesideAnd(from, to int) int {
	letters := countLetters(st.Text[from:to])
	for _, w := range scan.In(st.Mentions.Words[scan.And], from, to) {
		letters -= countLetters(st.Text[w.Start:w.End])
	}
	return letters
}

// goesOnFrom tells whether a third country is joined to the goal of a journey: "to visit Russia
// and Belarus".
func (st *Story) goesOnFrom(s *Sentence, goal where.Spot) bool {
	return slices.ContainsFunc(s.Spots, func(sp where.Spot) bool {
		if sp.Country == "" || sp.Country == "CN" || sp.Country == "RU" {
			return false
		}
		return sp.Start >= goal.End && st.joined(goal.End, sp.Start) || sp.End <= goal.Start && st.joined(sp.End, goal.Start)
	})
}

// ofStopBefore tells whether the day, behind the words for a journey, is that of a stop before the goal of one that has
// days for several.
func (st *Story) ofStopBefore(s *Sentence, e *when.Expr, trig *scan.Mention, clause scan.Span) bool {
	if trig.Trigger.Role != "travel" {
		return false
	}
	goal, ok := st.goal(s, trig, clause)
	if !ok || goal.Start < e.End || !st.has(scan.And, scan.Span{Start: e.End, End: goal.Start}) {
		return false
	}
	stop := func(sp where.Spot) bool { return sp.Start >= trig.Start && sp.End <= e.Start }
	dated := func(d when.Expr) bool { return d.Start >= goal.End }
	return slices.ContainsFunc(s.Spots, stop) && slices.ContainsFunc(s.Dates, dated)
}

// stopSpot returns the one city in which the clause puts a journey whose goal is
// told as a country: "the visit to China took place in Guilin", or "began with Guilin".
func (st *Story) stopSpot(s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span) (stop where.Spot, ok bool) {
	if goal.Place != nil {
		return stop, false
	}
	for _, sp := range s.Spots {
		if sp.Start < goal.End || sp.End > clause.End || !namesCity(&sp) {
			continue
		}
		if len(scan.In(s.Triggers, goal.End, sp.Start)) > 0 {
			break // the place of something else: "on his visit to Russia, he met Putin in Sochi"
		}
		if sp.Relation != where.None && sp.Country != goal.Country || ok && sp.Place != stop.Place {
			return where.Spot{}, false
		}
		begins := trig.Trigger.Phase == "start" && !s.Headline && sp.Relation == where.From && sp.Country == goal.Country
		if sp.Relation == where.In || begins {
			stop, ok = sp, true
		}
	}
	return stop, ok
}
