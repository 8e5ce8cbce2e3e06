package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
)

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

// relativeReach is how many letters behind a word for "where" the verb of its clause may stand,
// adverbLetters how many of them may be of words that name nobody.
const (
	relativeReach = 48
	adverbLetters = 12
)

// finishes tells whether a word for an end stands in the span that is not of a time before which
// something is to be: "Before the year ends, he will visit".
func (st *Story) finishes(s *Sentence, span scan.Span, trig *scan.Mention) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Finish], span.Start, span.End) {
		if w.End >= trig.Start || !st.closesClause(w.End) || travelBetween(s, s.Start, w.Start) {
			return true
		}
		until := st.has(scan.Subordinate, scan.Span{Start: max(s.Start, w.Start-st.far(relativeReach)), End: w.Start})
		if !until && peopleBytes(s, s.Start, w.Start) > 0 {
			return true
		}
	}
	return false
}

// closesClause tells whether a mark follows at a byte, perhaps behind a space.
func (st *Story) closesClause(at int) bool {
	behind := st.Text[at:]
	return strings.HasPrefix(behind, ",") ||
		strings.HasPrefix(behind, " ") && countLetters(behind[:min(len(behind), len(" x"))]) == 0
}

// gatheringReach is how many bytes a word for "at" takes between a gathering and its city.
const gatheringReach = 7

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
