package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// The side of a contact that does not stand beside its trigger is looked for further off.

// fill looks further for the side that is missing.
func (t *teller) fill(f *Frame, s *Sentence, i int, clause scan.Span, ps []Party) []Party {
	trig := &s.Triggers[i]
	want := missing(ps)
	if t.Preposed && f.weak && t.toldBetween(s, s.Start, trig.Start) && !t.withThem(s, trig) {
		return ps // the others of the sentence have met somebody else
	}
	if want != "" {
		within := clause
		if t.Preposed && f.weak && trig.Trigger.Alone && !f.echo {
			within.End = trig.Start // those behind it are spoken of
		}
		for _, within := range [2]scan.Span{t.ownPart(trig, within), within} {
			if p, ok := t.nearest(s, within, trig.Start, want, f.Date); ok {
				f.echo = f.echo && f.weak
				return append(ps, p)
			}
		}
		if t.Preposed && t.thirdIn(s, scan.Span{Start: clause.Start, End: trig.Start}) {
			return ps // who leads the clause has met them
		}
		if !f.weak || f.echo {
			if p, ok := t.nearest(s, scan.Span{Start: s.Start, End: trig.Start}, trig.Start, want, f.Date); ok {
				f.echo = f.echo && !t.faces(s, trig, clause)
				return append(ps, p)
			}
		}
		if p, ok := t.subjectOf(s, trig, f.Date); ok && p.Country == want {
			return append(ps, p)
		}
		if !f.weak && !f.echo {
			if p, ok := t.nearest(s, scan.Span{Start: trig.End, End: s.End}, trig.End, want, f.Date); ok && !t.hasThird(s) {
				return append(ps, p)
			}
		}
	}
	if want != "" && f.Stated && !f.weak && !t.hasThird(s) && len(t.headBefore(s, trig.Start, s.Start).actors) == 0 {
		if p, ok := t.soleOwner(s, want, f.Date); ok {
			return append(ps, p)
		}
	}
	if want != "" && !f.weak && !f.echo && !t.hasThird(s) {
		if p, ok := t.unstated(s, trig, clause, want, f.Date); ok {
			return append(ps, p)
		}
	}
	if want != "" && s.Headline && trig.Trigger.Noun {
		if p, ok := t.speaker(want); ok {
			return append(ps, p)
		}
	}
	if want == "" && !f.weak && !f.echo {
		if both := t.pairBefore(s, trig, f.Date); complete(both) {
			return both
		}
	}
	if want == "" && t.entry != nil && !f.weak && f.Stated && !t.anybody(s) && !t.bodies(s) {
		f.borrowed = true // an entry about those whom the chronicle is about
		return t.both()
	}
	if want == "" && !f.weak && !f.echo && !f.back && f.Stated {
		if both := t.elided(s); both != nil {
			return both
		}
	}
	if want == "" && !f.weak && !f.echo && !t.hasThird(s) {
		for _, c := range [2]string{"CN", "RU"} {
			if p, ok := t.nearest(s, s.Span, trig.Start, c, f.Date); ok {
				ps = append(ps, p)
			}
		}
		return ps
	}
	if want != "" && t.leavesOut(f, s, trig, clause, ps) {
		if p, ok := t.protagonist(want, f.Date); ok {
			f.echo = false
			return append(ps, p)
		}
	}
	if want == "" && f.echo && f.Stated && t.current == nil {
		if both := t.namedBefore(&who.Actor{Start: trig.Start}, s, f.Date); both != nil {
			f.echo = false
			return both
		}
	}
	if g := t.focus; want == "" && f.Stated && !f.weak && trig.Trigger.Type == string(model.Meeting) && g != nil && g.Type == f.Type && !g.Stated && g.last == t.i-1 && t.Sentences[g.last].Block == s.Block && !t.anybody(s) {
		f.borrowed = true // "Jiang saw Yeltsin in hospital. The talks on the 23rd"
		return append(append([]Party{}, g.China...), g.Russia...)
	}
	if all := ours(t.everybody(s, s.Span, f.Date)); want == "" && f.again && f.Stated && !f.weak && len(all) == 2 && complete(all) && !t.hasThird(s) {
		f.echo = false
		return all // "the session before took place in Beijing, where Li and Mishustin"
	}
	if want == "" && f.again && f.Stated && !f.weak && !t.anybody(s) && !t.bodies(s) && !t.hasThird(s) {
		if both := t.inTheirPlace(f); both != nil {
			f.borrowed = true
			return both
		}
	}
	if f.echo && t.focus != nil && t.focus.Type != model.Visit && !t.hasThird(s) && (!f.weak || inFocus(t.focus, ps)) {
		f.borrowed = true
		for _, list := range t.focus.sides() {
			for _, p := range list {
				if p.Country == want || want == "" {
					ps = append(ps, p)
				}
			}
		}
	}
	return ps
}

// leavesOut tells whether the words for a contact name whom somebody met, and leave out who: "The
// talks with Klebanov dealt with aircraft."
func (t *teller) leavesOut(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, ps []Party) bool {
	if f.weak || s.Headline || len(ps) == 0 || t.hasThird(s) || len(t.headBefore(s, trig.Start, s.Start).actors) > 0 {
		return false
	}
	g := t.headBehind(s, trig.End, clause.End)
	if len(g.actors) == 0 || g.actors[0].Kind == who.He || slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return !a.IsPerson() && t.joined(g.end, a.Start) }) {
		return false // "between the head of the Russian government and China"
	}
	with := t.joinsRightOf(g.start) || t.rightWith(g.actors[0]) || t.has(scan.Beside, scan.Span{Start: trig.Start, End: trig.End})
	if f.echo {
		return with && t.faces(s, trig, clause) && (t.focus == nil || !inFocus(t.focus, ps))
	}
	p, ok := t.whoTravels()
	return with || t.subject.Country == missing(ps) || ok && p.Country == missing(ps) && t.i-t.lastVisit.last <= visitReach
}

// soleOwner returns the one of the side whom the sentence names only as the owner of
// something: "Talks with Putin rounded off Hu's trip".
func (t *teller) soleOwner(s *Sentence, country string, on model.Date) (Party, bool) {
	var found []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() {
			continue
		}
		ps := t.parties(a, s, on)
		if len(ps) == 0 || ps[0].Country != country {
			continue
		}
		if !a.Owner || len(found) > 0 && !found[0].same(ps[0]) {
			return Party{}, false
		}
		found = ps[:1]
	}
	if len(found) == 0 {
		return Party{}, false
	}
	return found[0], true
}

// withThem tells whether those right before the trigger are led by a word for "with":
// "then with Sun he talked".
func (t *teller) withThem(s *Sentence, trig *scan.Mention) bool {
	g := t.headBefore(s, trig.Start, s.Start)
	return len(g.actors) > 0 && countLetters(t.Text[g.end:trig.Start]) <= 4 && t.joinsRight(g.actors[0])
}

// faces tells whether somebody stands right behind the trigger as the one met: "his
// talks here with Wu Dawei".
func (t *teller) faces(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	g := t.headBehind(s, trig.End, clause.End)
	return trig.Trigger.Noun && len(g.actors) > 0 && g.start-trig.End <= facingReach && g.actors[0].Kind <= who.Counterpart && !g.actors[0].Owner
}

// facingReach is how many bytes behind a noun the one who was met may stand.
const facingReach = 24

// nearest returns the person of the side who stands nearest to a point of the span.
func (t *teller) nearest(s *Sentence, span scan.Span, at int, country string, on model.Date) (Party, bool) {
	var found Party
	best := -1
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Start < span.Start || a.End > span.End || t.accompanied(s, a) || t.Preposed && plural(a) && a.Start > at {
			continue
		}
		if a.Owner && (a.End > at || t.ownsElse(a, at)) {
			continue
		}
		for _, p := range t.parties(a, s, on) {
			d := at - a.End
			if d < 0 {
				d = 2 * (a.Start - at)
			}
			if p.Country == country && (best < 0 || d < best) {
				found, best = p, d
			}
		}
	}
	return found, best >= 0
}
