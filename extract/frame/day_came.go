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
// commas, or before the name. "Wang, having come on Monday, met", "the on Monday arrived Wang met". It is empty
// where there is none.
func (t *teller) arriving(s *Sentence, trig *scan.Mention) scan.Span {
	if part := t.whoCame(s, trig); part.End > 0 || len(t.Mentions.PartEnds) == 0 {
		return part
	}
	comma := s.Start + strings.LastIndexByte(t.Text[s.Start:trig.Start], ',')
	if comma > s.Start && trig.Start-comma <= enclosedReach {
		if p := t.describing(s, comma-1, scan.Span{}); p.End == comma && travelBetween(s, p.Start, p.End) {
			return scan.Span{Start: p.Start, End: p.End + 1}
		}
	}
	for _, m := range travels(s, s.Start, s.End) {
		if m.Start == trig.Start || !t.isParticiple(&m) {
			continue
		}
		if p := t.describing(s, m.Start, scan.Span{}); p.End > 0 && p.Start > trig.End && m.Start-p.Start <= 1 {
			return p
		}
		if part := t.beforeName(s, &m, trig); part.End > 0 {
			return part
		}
	}
	return scan.Span{}
}

// isParticiple tells whether the first word of a trigger is a participle.
func (st *Story) isParticiple(m *scan.Mention) bool {
	word, _, _ := strings.Cut(st.Text[m.Start:m.End], " ")
	return endsIn(word, st.Mentions.PartEnds)
}

// beforeName is the part of the sentence from a participle to the name behind it, where the trigger stands outside it;
// empty where a mark parts the two.
func (st *Story) beforeName(s *Sentence, m, trig *scan.Mention) scan.Span {
	i := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.Start >= m.End })
	if i < 0 {
		return scan.Span{}
	}
	a := &s.Actors[i]
	if st.markBetween(",;:", m.End, a.Start) || trig.End > m.Start && trig.Start < a.End {
		return scan.Span{}
	}
	return scan.Span{Start: m.Start - 1, End: a.Start}
}

// whoCame is the clause behind a comma that says of whoever was met that he had come: "received Wang, who
// arrived on Monday"; empty where there is none.
func (t *teller) whoCame(s *Sentence, trig *scan.Mention) scan.Span {
	if t.Preposed {
		return scan.Span{}
	}
	for _, w := range scan.In(t.boundaries(s), trig.End, s.End) {
		came := travels(s, w.Start, s.End)
		if len(came) == 0 || came[0].Trigger.Noun || came[0].Trigger.Phase != "start" {
			continue
		}
		if !strings.HasSuffix(t.Text[:w.Start], ", ") || t.markBetween(",;", w.End, came[0].Start) {
			continue
		}
		named := w.Start - len(", ")
		if slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Start >= trig.End && endsName(&a, named) }) {
			end := s.End
			if n := strings.IndexByte(t.Text[came[0].End:s.End], ','); n >= 0 {
				end = came[0].End + n
			}
			return scan.Span{Start: named, End: end + 1}
		}
	}
	return scan.Span{}
}

// endsName tells whether the name or title of a person ends at a byte.
func endsName(a *who.Actor, at int) bool { return a.IsPerson() && a.Kind != who.He && a.End == at }

// saysOf tells whether the trigger is a participle right behind a comma, which says of the group before it
// where it went: "received Wang, arrived in Moscow on Monday".
func (st *Story) saysOf(g group, trig *scan.Mention, goal where.Spot) bool {
	return g.end < trig.Start && goal.Start > trig.Start && st.Text[g.end:trig.Start] == ", " && st.isParticiple(trig)
}

// ofArrival tells whether the expression dates the journey told right before, in a clause of which
// what is planned for it hangs: "arrived on Monday for a visit, during which he will meet".
func (t *teller) ofArrival(e *when.Expr, trig *scan.Mention) bool {
	return t.wordBetween(scan.Boundary, e.End, trig.Start) && t.travelledOn(e)
}

// duringWhich tells whether a word for the time of a journey stands between two bytes, and the sentence has told of
// one before that word: "came on Monday, and during the visit met", not "in June, during his visit, signed".
func (st *Story) duringWhich(s *Sentence, from, to int) bool {
	return slices.ContainsFunc(st.wordsBetween(scan.During, from, to), func(w scan.Mention) bool {
		return travelBetween(s, s.Start, w.Start)
	})
}

// travelledOn tells whether the expression dates a journey told in the sentence.
func (t *teller) travelledOn(e *when.Expr) bool {
	return slices.ContainsFunc(t.lately(), func(v *Frame) bool {
		return v.last == t.i && v.Type == model.Visit && v.Status == model.Held && v.dateAt == e.Start
	})
}

// cameAside tells whether a word for "who" says of whoever is named right before its comma how he comes and
// goes, and what he did stands behind the comma that closes it, with nobody else before: "Li, who landed on
// Thursday and goes home on Saturday, later drove to the House of Government for talks with". Those whom he met
// first may stand before a word for "and": "Li, who landed on Thursday, met Ivanov and was received by".
func (st *Story) cameAside(s *Sentence, w scan.Mention, deed scan.Span) bool {
	if !strings.HasSuffix(st.Text[:w.Start], ", ") || !travelBetween(s, w.End, deed.Start) {
		return false
	}
	if st.personIn(s, deed) && !st.andAgain(s, deed) || st.has(scan.Boundary, deed) {
		return false
	}
	named := w.Start - len(", ")
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return endsName(&a, named) })
}

// andAgain tells whether a word for "and" stands between the last person of a span and its end, and nothing else.
func (st *Story) andAgain(s *Sentence, span scan.Span) bool {
	and := st.wordsBetween(scan.And, span.Start, span.End)
	if len(and) == 0 || st.lettersBetween(and[len(and)-1].End, span.End) > 0 {
		return false
	}
	at := and[len(and)-1].Start
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.Start >= span.Start && at-a.End == 1 })
}

// onFurtherTrip tells whether the trigger names talks for which somebody goes on to a third country: "will be
// received by Putin before going on to New York for the session of the General Assembly".
func (st *Story) onFurtherTrip(s *Sentence, trig *scan.Mention) bool {
	if trig.Trigger.Role != "echo" {
		return false
	}
	way := travels(s, s.Start, trig.Start)
	if len(way) == 0 {
		return false
	}
	last := way[len(way)-1]
	if st.personIn(s, scan.Span{Start: last.End, End: trig.Start}) {
		return false
	}
	return slices.ContainsFunc(s.Spots, func(sp where.Spot) bool {
		between := sp.Start >= last.Start && sp.End <= trig.Start
		third := sp.Country != "" && sp.Country != "CN" && sp.Country != "RU"
		return between && sp.Relation == where.Toward && sp.Gathering == nil && third
	})
}

// openedOnArrival tells whether the paragraph opens right before with a sentence of the first day of a stay, which names
// a contact by a noun alone: "The main event of the first day were talks in the Great Hall. Hu and his guest began …".
func (t *teller) openedOnArrival(f *Frame, s *Sentence) bool {
	if t.i == 0 || t.opens[t.i] != t.i-1 || len(s.Dates) > 0 || f.Status == model.Planned {
		return false
	}
	before := &t.Sentences[t.i-1]
	if len(before.Dates) > 0 || t.anybody(before) || !t.has(scan.Arrival, before.Span) {
		return false
	}
	return slices.ContainsFunc(before.Triggers, func(m scan.Mention) bool { return m.Trigger.Noun && m.Trigger.Role == "pair" })
}
