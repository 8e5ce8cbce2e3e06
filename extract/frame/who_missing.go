package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// The side of a contact that does not stand beside its trigger is looked for further off.

// fill looks further for the side that is missing, or for both.
func (t *teller) fill(f *Frame, s *Sentence, i int, clause scan.Span, ps []Party) []Party {
	trig := &s.Triggers[i]
	want := missing(ps)
	if t.Preposed && f.weak && (t.toldBetween(s, s.Start, trig.Start) && !t.withThem(s, trig) || t.eachHisOwn(s, trig)) {
		return ps // the others of the sentence have met somebody else
	}
	if want == "" {
		if both, ok := t.fillBoth(f, s, trig, ps); ok {
			return both
		}
		return t.fromFocus(f, s, want, ps)
	}
	if p, ok := t.delegation(s, trig, want); ok {
		return append(ps, p)
	}
	p, found, ours := t.nearSide(f, s, trig, clause, want)
	if !ours {
		return ps
	}
	if !found {
		p, found = t.farSide(f, s, trig, clause, ps, want)
	}
	if !found {
		p, found = t.delegates(s, trig, want)
	}
	if !found {
		p, found = t.withoutSubject(f, s, trig, want)
	}
	if !found {
		p, found = t.received(s, trig, want)
	}
	if !found {
		p, found = t.callsUp(f, s, trig, ps, want)
	}
	if found {
		return append(ps, p)
	}
	return t.fromFocus(f, s, want, ps)
}

// nearSide looks for the missing side among those whom the sentence names, the nearest
// first; ours is false where somebody of a third country has that place.
func (t *teller) nearSide(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, want string) (p Party, found, ours bool) {
	within := clause
	if t.Preposed && f.weak && trig.Trigger.Alone && !f.echo {
		within.End = trig.Start // those behind it are spoken of
	}
	if _, ok := t.nearest(s, scan.Span{Start: s.Start, End: trig.Start}, trig.Start, want, f.Date); ok {
		within = t.beforeSource(s, trig, within)
	}
	for _, within := range [2]scan.Span{t.ownPart(trig, within), within} {
		if p, ok := t.nearest(s, within, trig.Start, want, f.Date); ok {
			f.echo = f.echo && f.weak
			return p, true, true
		}
	}
	if t.Preposed && t.thirdIn(s, scan.Span{Start: clause.Start, End: trig.Start}) {
		return p, false, false // who leads the clause has met them
	}
	if !f.weak || f.echo {
		if p, ok := t.nearest(s, scan.Span{Start: s.Start, End: trig.Start}, trig.Start, want, f.Date); ok {
			f.echo = f.echo && !t.faces(s, trig, clause)
			return p, true, true
		}
	}
	if p, ok := t.subjectOf(s, trig, f.Date); ok && p.Country == want {
		return p, true, true
	}
	if !f.weak && !f.echo && !t.hasThird(s) {
		p, found = t.nearest(s, scan.Span{Start: trig.End, End: s.End}, trig.End, want, f.Date)
	}
	return p, found, true
}

// beforeSource leaves out of a clause the words at its end that name who tells of it: "flies to Beijing,
// where he meets Wang, said a spokesman".
func (st *Story) beforeSource(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Start >= trig.End && a.End <= clause.End && st.tellsOfIt(s, trig.End, a) {
			clause.End = trig.End + strings.LastIndexByte(st.Text[trig.End:a.Start], ',')
			break
		}
	}
	return clause
}

// farSide looks for the missing side in what the sentence names only by an office without
// a country, in who speaks, and in whom the text is about.
func (t *teller) farSide(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, ps []Party, want string) (Party, bool) {
	if !f.weak && !f.echo && !t.hasThird(s) {
		if p, ok := t.unstated(s, trig, clause, want, f.Date); ok {
			return p, true
		}
	}
	if s.Headline && trig.Trigger.Noun {
		if p, ok := t.speaker(want); ok {
			return p, true
		}
	}
	if t.leavesOut(f, s, trig, clause, ps) {
		if p, ok := t.travelsHere(s, trig, want); ok {
			return p, true
		}
		p, ok := t.recorded(want)
		if !t.ofHimself(s) || !ok {
			p, ok = t.protagonist(want, f.Date)
		}
		if ok {
			f.echo = false
			return p, true
		}
	}
	return Party{}, false
}

// fillBoth looks for both sides of a contact beside whose trigger nobody stands; ok tells
// whether what it returns is all that the sentence and those before it say.
func (t *teller) fillBoth(f *Frame, s *Sentence, trig *scan.Mention, ps []Party) (both []Party, ok bool) {
	strong := !f.weak && !f.echo
	nobody, third := !t.anybody(s) && !t.bodies(s), t.hasThird(s)
	if strong {
		if both := t.pairBefore(s, trig, f.Date); complete(both) {
			return both, true
		}
	}
	if strong && nobody && f.Stated && t.has(scan.Speaker, s.Span) {
		if both := t.inDialogue(s); both != nil {
			return both, true
		}
	}
	if t.entry != nil && !f.weak && f.Stated && nobody {
		f.borrowed = true // an entry about those whom the chronicle is about
		return t.both(), true
	}
	if strong && !f.back && f.Stated {
		if both := t.elided(s); both != nil {
			return both, true
		}
	}
	if t.Preposed && strong && !third && nobody && f.again && f.Stated {
		if both := t.inTheirPlace(f); both != nil {
			f.borrowed = true
			return both, true
		}
	}
	if g := t.focus; strong && nobody && !third && f.Stated && t.ofThisMonth(f.Date) && g != nil && remote(g.Type) && (f.Type == g.Type || f.Type == model.Meeting) && !g.Stated && g.last == t.i-1 {
		f.unnamed = true
		return slices.Concat(g.China, g.Russia), true
	}
	if strong && !third {
		for _, c := range [2]string{"CN", "RU"} {
			if p, ok := t.nearest(s, s.Span, trig.Start, c, f.Date); ok {
				ps = append(ps, p)
			}
		}
		return ps, true
	}
	if f.echo && f.Stated && t.current == nil {
		if both := t.namedBefore(&who.Actor{Start: trig.Start}, s, f.Date); both != nil {
			f.echo = false
			return both, true
		}
	}
	if g := t.focus; f.Stated && !f.weak && trig.Trigger.Type == string(model.Meeting) && g != nil && g.Type == f.Type && !g.Stated && g.last == t.i-1 && t.Sentences[g.last].Block == s.Block && !t.anybody(s) {
		f.borrowed = true // "Jiang saw Yeltsin in hospital. The talks on the 23rd"
		return slices.Concat(g.China, g.Russia), true
	}
	if !f.again || !f.Stated || f.weak || third {
		return nil, false
	}
	if all := ours(t.everybody(s, s.Span, f.Date)); len(all) == 2 && complete(all) {
		f.echo = false
		return all, true // "the session before took place in Beijing, where Li and Mishustin"
	}
	if both := t.inTheirPlace(f); nobody && both != nil {
		f.borrowed = true
		return both, true
	}
	return nil, false
}

// fromFocus takes for words that point back what is missing from the contact being told.
func (t *teller) fromFocus(f *Frame, s *Sentence, want string, ps []Party) []Party {
	if !f.echo || t.focus == nil || t.focus.Type == model.Visit || t.hasThird(s) || f.weak && !inFocus(t.focus, ps) || t.metOthers(s) {
		return ps
	}
	f.borrowed = true
	for _, list := range t.focus.sides() {
		for _, p := range list {
			if p.Country == want || want == "" {
				ps = append(ps, p)
			}
		}
	}
	return ps
}

// nearest returns the person of the side who stands nearest to a point of the span.
func (t *teller) nearest(s *Sentence, span scan.Span, at int, country string, on model.Date) (Party, bool) {
	var found Party
	best := -1
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Start < span.Start || a.End > span.End || t.accompanied(s, a) || t.Preposed && plural(a) && a.Start > at {
			continue
		}
		if a.Owner && (a.End > at || t.ownsElse(a, at)) || t.metOther(s, i, at) || t.saysWhenHe(a, at) {
			continue
		}
		for _, p := range t.parties(a, s, on) {
			d := at - a.End
			if d < 0 {
				d = 2 * (a.Start - at)
			}
			if t.tellsOfIt(s, at, a) {
				d += tooFar // unless there is nobody else: "when I met him, he said"
			}
			if p.Country == country && (best < 0 || d < best) {
				found, best = p, d
			}
		}
	}
	return found, best >= 0
}

// saysWhenHe tells whether the pronoun only says when something was, before the verb: "before he left, met".
func (st *Story) saysWhenHe(a *who.Actor, at int) bool {
	if !st.Preposed || a.Kind != who.He || a.End > at {
		return false
	}
	w := scan.In(st.Mentions.Words[scan.Subordinate], a.End, at)
	return len(w) > 0 && !scan.HasMark(st.Text[a.End:w[0].Start], ",;")
}

// leavesOut tells whether the words for a contact name whom somebody met, and leave out who: "The
// talks with Klebanov dealt with aircraft."
func (t *teller) leavesOut(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, ps []Party) bool {
	row := trig.Trigger.Apart && trig.Trigger.Plan && t.subject.Country == missing(ps) // "Meetings are planned with Wang and Rubio"
	if f.weak || s.Headline || len(ps) == 0 || t.hasThird(s) && !row {
		return false
	}
	if before := t.headBefore(s, trig.Start, s.Start); len(before.actors) > 0 && !t.metToo(s, before, ps[0].Country) {
		return false
	}
	g := t.headBehind(s, trig.End, clause.End)
	if len(g.actors) == 0 || g.actors[0].Kind == who.He || !row && slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return !a.IsPerson() && t.joined(g.end, a.Start) }) {
		return false // "between the head of the Russian government and China"
	}
	with := t.joinsRightOf(g.start) || t.rightWith(g.actors[0]) || t.has(scan.Beside, scan.Span{Start: trig.Start, End: trig.End})
	if f.echo {
		return with && t.faces(s, trig, clause) && (t.focus == nil || !inFocus(t.focus, ps))
	}
	if _, ok := t.diarist(missing(ps)); ok && t.diary(s, trig) {
		return true
	}
	if _, ok := t.recorded(missing(ps)); ok && t.ofHimself(s) {
		return true
	}
	p, ok := t.whoTravels()
	return with || t.subject.Country == missing(ps) || ok && p.Country == missing(ps) && t.i-t.lastVisit.last <= visitReach
}

// metToo tells whether those before the words for a contact are others whom the same one met:
// "talks with Li, a meeting with Xi".
func (t *teller) metToo(s *Sentence, g group, country string) bool {
	for _, a := range g.actors {
		if ps := t.parties(a, s, model.Date{}); len(ps) != 1 || ps[0].Country != country {
			return false
		}
	}
	return t.rightWith(g.actors[0])
}

// withThem tells whether those right before the trigger are led by a word for "with":
// "then with Sun he talked".
func (t *teller) withThem(s *Sentence, trig *scan.Mention) bool {
	g := t.headBefore(s, trig.Start, s.Start)
	if len(g.actors) == 0 {
		return false
	}
	between := countLetters(t.Text[g.end:trig.Start])
	for _, sp := range s.Spots {
		if sp.Start >= g.end && sp.End <= trig.Start {
			between -= countLetters(t.Text[sp.Start:sp.End])
		}
	}
	return between <= 4 && t.joinsRight(g.actors[0])
}

// faces tells whether somebody stands right behind the trigger as the one met: "his
// talks here with Wu Dawei".
func (t *teller) faces(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	g := t.headBehind(s, trig.End, clause.End)
	return trig.Trigger.Noun && len(g.actors) > 0 && g.start-trig.End <= facingReach && g.actors[0].Kind <= who.Counterpart && !g.actors[0].Owner
}

// facingReach is how many bytes behind a noun the one who was met may stand.
const facingReach = 24

// eachHisOwn tells whether the sentence told the same of somebody in a part before, which a comma ends: "Xi
// chaired a meeting of the bureau, and Putin on the same day chaired one of the council". Whom a word for "with"
// leads to did it with him.
func (st *Story) eachHisOwn(s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Weak || !trig.Trigger.Alone {
		return false
	}
	for i := range s.Actors {
		if a := &s.Actors[i]; a.End <= trig.Start && a.IsPerson() && st.joinsRight(a) && !scan.HasMark(st.Text[a.End:trig.Start], ",;") {
			return false // "on the 22nd with Liu, on the 23rd with Sun"
		}
	}
	for _, m := range scan.In(s.Triggers, s.Start, trig.Start) {
		if m.Trigger.Rule == trig.Trigger.Rule && scan.HasMark(st.Text[m.End:trig.Start], ",;") {
			return true
		}
	}
	return false
}
