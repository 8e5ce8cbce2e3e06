package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// When somebody came whom the sentence says to have met: a day of his own.

// arriving is the part of the sentence in which a participle says of one of those who met how he came: between
// commas, or before the name. "Wang, having come on Monday, met", "the on Monday arrived Wang met". It is empty where there is none.
func (t *teller) arriving(s *Sentence, trig *scan.Mention) scan.Span {
	if part := t.whoCame(s, trig); part.End > 0 || len(t.Mentions.PartEnds) == 0 {
		return part
	}
	if comma := s.Start + strings.LastIndexByte(t.Text[s.Start:trig.Start], ','); comma > s.Start && trig.Start-comma <= enclosedReach {
		if p := t.describing(s, comma-1, scan.Span{}); p.End == comma && travelBetween(s, p.Start, p.End) {
			return scan.Span{Start: p.Start, End: p.End + 1}
		}
	}
	for _, m := range travels(s, s.Start, s.End) {
		word, _, _ := strings.Cut(t.Text[m.Start:m.End], " ")
		if m.Start == trig.Start || !endsIn(word, t.Mentions.PartEnds) {
			continue
		}
		if p := t.describing(s, m.Start, scan.Span{}); p.End > 0 && p.Start > trig.End && m.Start-p.Start <= 1 {
			return p
		}
		for i := range s.Actors {
			a := &s.Actors[i]
			if a.Start < m.End || !a.IsPerson() {
				continue
			}
			if !scan.HasMark(t.Text[m.End:a.Start], ",;:") && (trig.End <= m.Start || trig.Start >= a.End) {
				return scan.Span{Start: m.Start - 1, End: a.Start}
			}
			break
		}
	}
	return scan.Span{}
}

// whoCame is the clause behind a comma that says of whoever was met that he had come: "received Wang, who
// arrived on Monday"; empty where there is none.
func (t *teller) whoCame(s *Sentence, trig *scan.Mention) scan.Span {
	for _, w := range scan.In(t.boundaries(s), trig.End, s.End) {
		named := w.Start - len(", ")
		came := travels(s, w.Start, s.End)
		if t.Preposed || len(came) == 0 || came[0].Trigger.Noun || came[0].Trigger.Phase != "start" || !strings.HasSuffix(t.Text[:w.Start], ", ") || scan.HasMark(t.Text[w.End:came[0].Start], ",;") {
			continue
		}
		if slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
			return a.IsPerson() && a.Kind != who.He && a.Start >= trig.End && a.End == named
		}) && len(scan.In(s.Triggers, trig.End, w.Start)) == 0 {
			end := s.End
			if n := strings.IndexByte(t.Text[came[0].End:s.End], ','); n >= 0 {
				end = came[0].End + n
			}
			return scan.Span{Start: named, End: end + 1}
		}
	}
	return scan.Span{}
}

// saysOf tells whether the trigger is a participle right behind a comma, which says of the group before it
// where it went: "received Wang, arrived in Moscow on Monday".
func (st *Story) saysOf(g group, trig *scan.Mention, goal where.Spot) bool {
	word, _, _ := strings.Cut(st.Text[trig.Start:trig.End], " ")
	return g.end < trig.Start && goal.Start > trig.Start && st.Text[g.end:trig.Start] == ", " && endsIn(word, st.Mentions.PartEnds)
}

// ofArrival tells whether the expression dates the journey told right before, in a clause of which
// what is planned for it hangs: "arrived on Monday for a visit, during which he will meet".
func (t *teller) ofArrival(e *when.Expr, trig *scan.Mention) bool {
	return e.End < trig.Start && t.has(scan.Boundary, scan.Span{Start: e.End, End: trig.Start}) && slices.ContainsFunc(t.lately(), func(v *Frame) bool {
		return v.last == t.i && v.Type == model.Visit && v.Status == model.Held && v.Stated && v.dateAt == e.Start
	})
}

// cameAside tells whether a word for "who" says of whoever is named right before its comma how he comes and
// goes, and what he did stands behind the comma that closes it, with nobody else before: "Li, who landed on
// Thursday and goes home on Saturday, later drove to the House of Government for talks with". Those whom he met
// first may stand before a word for "and": "Li, who landed on Thursday, met Ivanov and was received by".
func (st *Story) cameAside(s *Sentence, w scan.Mention, deed scan.Span) bool {
	return strings.HasSuffix(st.Text[:w.Start], ", ") && travelBetween(s, w.End, deed.Start) && (!st.personIn(s, deed) || st.andAgain(s, deed)) && !st.has(scan.Boundary, deed) && st.namedUntil(s, w.Start-len(", "))
}

// namedUntil tells whether somebody's name or title ends at a byte.
func (st *Story) namedUntil(s *Sentence, at int) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.Kind != who.He && a.End == at })
}

// andAgain tells whether a word for "and" stands between the last person of a span and its end, and nothing else.
func (st *Story) andAgain(s *Sentence, span scan.Span) bool {
	and := scan.In(st.Mentions.Words[scan.And], span.Start, span.End)
	if len(and) == 0 {
		return false
	}
	last := and[len(and)-1]
	return countLetters(st.Text[last.End:span.End]) == 0 && slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.Start >= span.Start && last.Start-a.End == 1 })
}

// onFurtherTrip tells whether the trigger names talks for which somebody goes on to a third country: "will be
// received by Putin before going on to New York for the session of the General Assembly".
func (st *Story) onFurtherTrip(s *Sentence, trig *scan.Mention) bool {
	if trig.Trigger.Role != "echo" || !trig.Trigger.Noun {
		return false
	}
	way := travels(s, s.Start, trig.Start)
	if len(way) == 0 {
		return false
	}
	last := way[len(way)-1]
	return !st.personIn(s, scan.Span{Start: last.End, End: trig.Start}) && slices.ContainsFunc(s.Spots, func(sp where.Spot) bool {
		return sp.Start >= last.Start && sp.End <= trig.Start && sp.Relation == where.Toward && sp.Gathering == nil && sp.Country != "" && sp.Country != "CN" && sp.Country != "RU"
	})
}

// asideEnd is the comma that closes the words about somebody in which the trigger and at least two days stand,
// else the end of the sentence: "Putin, who came on Thursday and left on Saturday, met Xi on Friday".
func (t *teller) asideEnd(s *Sentence, trig *scan.Mention) int {
	comma := strings.IndexByte(t.Text[trig.End:s.End], ',')
	if t.Preposed || comma < 0 {
		return s.End
	}
	for _, w := range scan.In(t.boundaries(s), s.Start, trig.Start) {
		if end := trig.End + comma; strings.HasSuffix(t.Text[:w.Start], ", ") && !scan.HasMark(t.Text[w.End:trig.Start], ",;") && datesBefore(s.Dates, end)-datesBefore(s.Dates, w.End) > 1 {
			return end
		}
	}
	return s.End
}

// openedOnArrival tells whether the paragraph opens right before with a sentence of the first day of a stay, which names
// a contact by a noun alone: "The main event of the first day were talks in the Great Hall. Hu and his guest began …".
func (t *teller) openedOnArrival(f *Frame, s *Sentence) bool {
	if t.i == 0 || t.opens[t.i] != t.i-1 || len(s.Dates) > 0 || f.Status == model.Planned {
		return false
	}
	before := &t.Sentences[t.i-1]
	return len(before.Dates) == 0 && !t.anybody(before) && t.has(scan.Arrival, before.Span) && slices.ContainsFunc(before.Triggers, func(m scan.Mention) bool {
		return m.Trigger.Noun && m.Trigger.Role == "pair" && m.Trigger.Type == string(model.Meeting)
	})
}
