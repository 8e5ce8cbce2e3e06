package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Documents: who signs, and at which meeting.

// signers finds who signed: both sides in the sentence, else those of the meeting
// being told.
func (t *teller) signers(f *Frame, s *Sentence, i int, clause scan.Span, mood what.Mood) bool {
	if !t.findSigners(f, s, i, clause, mood) {
		return false
	}
	for _, g := range t.lately() {
		if f.Stated && f.Date.Precision() == model.PrecisionDay && !t.recent(f.Date) && t.Sentences[g.sentence].Block != s.Block && g.Date.IsZero() {
			continue // looked back to, not what the news tells of
		}
		if mood == what.Announced && t.over(g) {
			continue
		}
		if g.Type == model.Meeting && people(g, f) && (f.crown == nil || g.lead == f.crown.lead || g.lead) && !g.shifted && g.Status == model.Held && (!g.again || t.i-g.last <= 1) {
			f.crown = g
			if g.lead {
				break
			}
		}
	}
	return true
}

func (t *teller) findSigners(f *Frame, s *Sentence, i int, clause scan.Span, mood what.Mood) bool {
	trig := &s.Triggers[i]
	if ps := t.namedOrgans(s, trig, clause); ps != nil {
		return t.take(f, ps, trig)
	}
	for _, r := range scan.In(t.Mentions.References, clause.Start, trig.Start) {
		if (r.Reference.Kind == "none" || r.Reference.Kind == "organ") && countLetters(t.Text[r.End:trig.Start])-t.dateLetters(s, r.End, trig.Start) <= 1 && !t.personEnds(s, r.Start) {
			return false // firms of both sides sign
		}
	}
	if t.houseSigns(s, trig, clause) {
		return false
	}
	signs, other := t.beforeEyes(t.headBefore(s, trig.Start, clause.Start), s, trig, f.Date), t.signedWith(s, trig, clause)
	left := t.resolve(signs, s, f.Date)
	if t.thirdSigns(s, trig) && !(trig.Start-signs.end <= t.far(againReach) && t.signAlone(s, signs, left, trig, clause)) || t.ofMany(s, t.part(s, trig)) || t.focus != nil && t.focus.Type == model.Multilateral && !t.anybody(s) {
		return t.signedWithOthers(f, s, left, trig, clause)
	}
	right := t.resolve(other, s, f.Date)
	if ps := t.organs(s, trig, clause); ps != nil && !complete(left) && !complete(right) {
		return t.take(f, ps, trig)
	}
	switch {
	case len(other.actors) == 0:
	case len(signs.actors) == 1 && plural(signs.actors[0]) && t.rightWith(other.actors[0]):
		left = nil // "headed them, signing with Bessmertnykh"
	case !t.Mentions.Inverted && complete(right) && !trig.Trigger.Noun && t.joins(trig.End, other.start):
		left = nil // "They prepared papers to be signed by the two presidents"
	case missing(left) != "" && plural(other.actors[0]):
		right = nil // at whose meeting it was signed
	}
	if len(left) == 0 && clause.Start > s.Start {
		left = t.pairBefore(s, trig, f.Date) // "The two discussed energy and then signed"
		if ps := t.resolve(t.headBefore(s, clause.Start, s.Start), s, f.Date); len(left) == 0 && complete(ps) && !third(ps) {
			left = ps // "Li and Chernomyrdin talked before putting their names to"
		}
	}
	if len(left) == 0 && (t.thirdBefore(s, trig, clause) || t.signedElsewhere(s, trig, clause)) {
		return false
	}
	for _, ps := range [][]Party{left, right, append(left, right...)} {
		if complete(ps) && !third(ps) {
			return t.take(f, ps, trig)
		}
	}
	if want := missing(append(left, right...)); want != "" {
		if p, ok := t.nearest(s, s.Span, trig.Start, want, f.Date); ok {
			return t.take(f, append(append(left, right...), p), trig)
		}
	}
	if ps := t.elided(s); ps != nil && f.Stated && !trig.Trigger.Noun {
		return t.take(f, ps, trig)
	}
	if m := t.tableOf(f, mood); m != nil && !t.withNations(s) && !t.signedElsewhen(f, m) && !(t.Preposed && s.Headline && clause.Start > s.Start) && (inFocus(m, ours(t.everybody(s, s.Span, f.Date))) || len(t.headBefore(s, s.End, s.Start).actors) == 0) && (t.has(scan.Document, s.Span) || trig.Trigger.Noun && m.Type == model.Signing) && t.i-m.last <= tableReach && (m.Type == model.Meeting || m.Type == model.Video || m.Type == model.Signing) && len(m.China) > 0 && len(m.Russia) > 0 {
		f.echo = true
		m = t.amongEquals(m)
		return t.take(f, slices.Concat(m.China, m.Russia), trig)
	}
	return false
}

// signedElsewhere tells whether the words before the verb name a place of a third state that is part of a name:
// "Hanoi National University signed".
func (st *Story) signedElsewhere(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	return !trig.Trigger.Noun && slices.ContainsFunc(s.Spots, func(sp where.Spot) bool {
		return sp.Start >= clause.Start && sp.End <= trig.Start && sp.Relation == where.None && sp.Place != nil && sp.Country != "CN" && sp.Country != "RU"
	})
}

// signedElsewhen tells whether the year in which something was signed is not that of the contact
// being told: "under a contract signed in 2014".
func (st *Story) signedElsewhen(f, m *Frame) bool {
	return f.Stated && !f.Date.IsZero() && !m.Date.IsZero() && f.Date.YearValue() != m.Date.YearValue() && !model.Overlaps(f.Date, m.Date)
}

// personEnds tells whether a name ends right before a byte: "Chernyshenko and He for their part".
func (st *Story) personEnds(s *Sentence, at int) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Kind == who.Named && a.End <= at && at-a.End <= 1 })
}

// tableOf returns the contact at which something is signed: the one being told. What is still to
// be signed, behind a look back to talks of the past, is of the plan told before: "Xi will visit Russia
// in May. The two last met in Kazan. Documents are to be signed."
func (t *teller) tableOf(f *Frame, mood what.Mood) *Frame {
	m := t.focus
	if m == nil || mood != what.Announced || f.Stated || !t.over(m) {
		return m
	}
	var plan *Frame
	for i := len(t.frames) - 1; i >= 0 && t.i-t.frames[i].last <= tableReach; i-- {
		g := t.frames[i]
		if g.Status != model.Planned || g.Type != model.Meeting || len(g.China) == 0 || len(g.Russia) == 0 {
			continue
		}
		if t.peers(g.China[0], g.Russia[0], g.Date) {
			return g
		}
		if plan == nil {
			plan = g
		}
	}
	return plan
}

// tableReach is how many sentences behind a plan it may be told what is to be signed.
const tableReach = 8

// over tells whether the contact was held, and is no news any more.
func (st *Story) over(g *Frame) bool {
	return g.Status == model.Held && !st.recent(g.Date)
}

// signAlone tells whether those right before the verb are one of each side, and whoever is of a third country stands
// in another clause: "signed a communiqué which says that ElBaradei".
func (st *Story) signAlone(s *Sentence, signs group, left []Party, trig *scan.Mention, clause scan.Span) bool {
	if st.Preposed || trig.Trigger.Noun || len(left) != 2 || !complete(left) || third(left) || st.thirdIn(s, scan.Span{Start: clause.Start, End: trig.End}) {
		return false
	}
	if slices.ContainsFunc(signs.actors, func(a *who.Actor) bool { return a.Kind > who.Pair }) {
		return false // "the five presidents arrive; they are to sign"
	}
	return !slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return a.Third() && a.Start >= trig.End && !st.has(scan.Boundary, scan.Span{Start: trig.End, End: a.Start})
	})
}
