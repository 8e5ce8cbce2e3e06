package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// signers finds who signed: both sides in the sentence, else those of the meeting
// being told.
func (t *teller) signers(f *Frame, s *Sentence, i int, clause scan.Span, mood what.Mood) bool {
	if !t.findSigners(f, s, i, clause, mood) {
		return false
	}
	lookedBack := f.Stated && f.Date.Precision() == model.PrecisionDay && !t.recent(f.Date)
	for _, g := range t.lately() {
		if g.Type != model.Meeting || g.Status != model.Held || g.shifted || g.again && t.i-g.last > 1 || !people(g, f) {
			continue
		}
		if lookedBack && t.Sentences[g.sentence].Block != s.Block && g.Date.IsZero() {
			continue // looked back to, not what the news tells of
		}
		if mood == what.Announced && t.over(g) {
			continue
		}
		f.crown = g
		if g.lead {
			break
		}
	}
	return true
}

// findSigners finds them, without the meeting at which they signed.
func (t *teller) findSigners(f *Frame, s *Sentence, i int, clause scan.Span, mood what.Mood) bool {
	trig := &s.Triggers[i]
	if ps := t.namedOrgans(s, trig, clause); ps != nil {
		return t.take(f, ps, trig)
	}
	if t.firmsSign(s, trig, clause) {
		return false
	}
	signs, other := t.beforeEyes(t.headBefore(s, trig.Start, clause.Start), s, trig, f.Date), t.signedWith(s, trig, clause)
	left := t.resolve(signs, s, f.Date)
	if t.manySign(s, signs, left, trig, clause) {
		return t.signedWithOthers(f, s, left, trig, clause)
	}
	right := t.resolve(other, s, f.Date)
	if ps := t.organs(s, trig, clause); ps != nil && !complete(left) && !complete(right) {
		return t.take(f, ps, trig)
	}
	left, right = t.signersOnly(signs, other, left, right, trig)
	if len(left) == 0 && clause.Start > s.Start {
		left = t.signersBefore(s, trig, clause, f.Date)
	}
	if len(left) == 0 && t.signedElsewhere(s, trig, clause) {
		return false
	}
	both := slices.Concat(left, right)
	for _, ps := range [][]Party{left, right, both} {
		if complete(ps) {
			return t.take(f, ps, trig)
		}
	}
	if want := missing(both); want != "" {
		if p, ok := t.nearest(s, s.Span, trig.Start, want, f.Date); ok {
			return t.take(f, append(both, p), trig)
		}
	}
	if ps := t.elided(s); ps != nil && f.Stated {
		return t.take(f, ps, trig)
	}
	if m := t.whereSigned(f, s, trig, mood); m != nil {
		f.echo = true
		m = t.amongEquals(m)
		return t.take(f, slices.Concat(m.China, m.Russia), trig)
	}
	return false
}

// firmsSign tells whether a word for organs or firms of both sides stands right before the verb.
func (st *Story) firmsSign(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	return slices.ContainsFunc(scan.In(st.Mentions.References, clause.Start, trig.Start), func(r scan.Mention) bool {
		if r.Reference.Kind != "none" && r.Reference.Kind != "organ" || st.personEnds(s, r.Start) {
			return false
		}
		return st.lettersIn(r.End, trig.Start)-st.dateLetters(s, r.End, trig.Start) <= 1
	})
}

// personEnds tells whether a name ends right before a byte: "Chernyshenko and He for their part".
func (st *Story) personEnds(s *Sentence, at int) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Kind == who.Named && a.End <= at && at-a.End <= 1 })
}

// signedElsewhere tells whether the words before the verb name a place of a third state that is part of a name, or
// stands for that state: "Hanoi National University signed an agreement", "Moscow and Pyongyang signed". It is not
// signed between the two sides.
func (st *Story) signedElsewhere(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	return !trig.Trigger.Noun && slices.ContainsFunc(s.Spots, func(sp where.Spot) bool {
		if sp.Start < clause.Start || sp.End > trig.Start || sp.Relation != where.None {
			return false
		}
		return sp.Place != nil && !isSide(sp.Country)
	})
}

// manySign tells whether people of a third country sign, too.
func (t *teller) manySign(s *Sentence, signs group, left []Party, trig *scan.Mention, clause scan.Span) bool {
	if t.ofMany(s, t.part(s, trig)) || t.focus != nil && t.focus.Type == model.Multilateral && !t.anybody(s) {
		return true
	}
	alone := trig.Start-signs.end <= t.far(againReach) && t.signAlone(s, signs, left, trig, clause)
	return !alone && t.thirdSigns(s, trig)
}

// signAlone tells whether those right before the verb are one of each side, and whoever is of a third country stands
// in another clause: "signed a communiqué which says that ElBaradei".
func (st *Story) signAlone(s *Sentence, signs group, left []Party, trig *scan.Mention, clause scan.Span) bool {
	if st.Preposed || len(left) != 2 || !complete(left) || st.thirdIn(s, scan.Span{Start: clause.Start, End: trig.End}) {
		return false
	}
	if slices.ContainsFunc(signs.actors, func(a *who.Actor) bool { return a.Kind > who.Pair }) {
		return false // "the five presidents arrive; they are to sign"
	}
	return !slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Third() && !st.hasIn(scan.Boundary, trig.End, a.Start) })
}

// signedWithOthers makes a contact of many of what people of both sides sign together
// with those of other countries: "with three Central Asian presidents they signed".
func (t *teller) signedWithOthers(f *Frame, s *Sentence, left []Party, trig *scan.Mention, clause scan.Span) bool {
	many := t.ofMany(s, scan.Span{Start: s.Start, End: trig.Start})
	if !complete(ours(left)) && (third(left) || many) {
		left = t.everybodyBefore(s, trig, clause, f.Date) // "the two, with the presidents of four other states, signed"
	}
	if !complete(ours(left)) {
		left = append(left, t.pairBefore(s, trig, f.Date)...) // "The two went on to Shanghai, and on the 26th signed with three others"
	}
	if !complete(ours(left)) || !third(left) && !many {
		return false
	}
	f.Type, f.Third = model.Multilateral, true
	return t.take(f, ours(left), trig)
}

// signersOnly are those of the people before and behind a verb of signing who signed; the others only stand beside it.
func (t *teller) signersOnly(signs, other group, left, right []Party, trig *scan.Mention) (_, _ []Party) {
	switch {
	case len(other.actors) == 0:
	case len(signs.actors) == 1 && plural(signs.actors[0]) && t.rightWith(other.actors[0]):
		return nil, right // "headed them, signing with Bessmertnykh"
	case !t.Mentions.Inverted && complete(right) && !trig.Trigger.Noun && t.joins(trig.End, other.start):
		return nil, right // "They prepared papers to be signed by the two presidents"
	case missing(left) != "" && plural(other.actors[0]):
		return left, nil // at whose meeting it was signed
	}
	return left, right
}

// signersBefore are those of the clauses before that of the verb: "The two discussed energy and then signed",
// "Li and Chernomyrdin talked before putting their names to".
func (t *teller) signersBefore(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) []Party {
	if ps := t.pairBefore(s, trig, on); len(ps) > 0 {
		return ps
	}
	if ps := t.resolve(t.headBefore(s, clause.Start, s.Start), s, on); complete(ps) {
		return ps
	}
	return nil
}

// whereSigned is the contact being told, where a document was signed of which the sentence does not say by whom;
// nil where it may have been elsewhere or by others.
func (t *teller) whereSigned(f *Frame, s *Sentence, trig *scan.Mention, mood what.Mood) *Frame {
	m := t.tableOf(f, mood)
	if m == nil || m.Type != model.Meeting && m.Type != model.Video && m.Type != model.Signing {
		return nil
	}
	if !t.has(scan.Document, s.Span) && !(trig.Trigger.Noun && m.Type == model.Signing) {
		return nil
	}
	if t.Preposed && s.Headline || t.withNations(s) || t.signedElsewhen(f, m) {
		return nil
	}
	if len(t.headBefore(s, s.End, s.Start).actors) > 0 && !inFocus(m, ours(t.everybody(s, s.Span, f.Date))) {
		return nil // others sign
	}
	return m
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
	for _, g := range slices.Backward(t.frames) {
		if t.i-g.last > tableReach {
			break
		}
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

// signedElsewhen tells whether the year in which something was signed is not that of the contact
// being told: "under a contract signed in 2014".
func (st *Story) signedElsewhen(f, m *Frame) bool {
	return f.Stated && !m.Date.IsZero() && f.Date.YearValue() != m.Date.YearValue()
}

// withNations tells whether a sentence speaks of many states, by their number: "China has signed accords with
// more than 100 countries".
func (st *Story) withNations(s *Sentence) bool {
	return slices.ContainsFunc(st.words(scan.Nations, s.Start, s.End), func(w scan.Mention) bool {
		from := max(s.Start, w.Start-st.far(nationsReach))
		if cut := strings.LastIndexAny(st.Text[from:w.Start], ",;("); cut >= 0 {
			from += cut
		}
		number := strings.ContainsAny(st.Text[from:w.Start], "0123456789") || st.hasIn(scan.Dozens, from, w.Start)
		return number && len(overlapping(st.Mentions.References, w)) == 0
	})
}

// nationsReach is how many letters before the word for states their number may begin: "nine African".
const nationsReach = 24
