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
	if t.Preposed && f.weak && (t.toldBetween(s, s.Start, trig.Start) && !t.withThem(s, trig) || t.eachHisOwn(s, trig)) {
		return ps // the others of the sentence have met somebody else
	}
	want := missing(ps)
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
	within, before := clause, scan.Span{Start: s.Start, End: trig.Start}
	if t.Preposed && f.weak && trig.Trigger.Alone {
		within.End = trig.Start // those behind it are spoken of
	}
	first, ok := t.nearest(s, before, trig.Start, want, f.Date)
	if ok {
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
	if ok && (!f.weak || f.echo) {
		f.echo = f.echo && !t.faces(s, trig, clause)
		return first, true, true
	}
	if p, ok := t.subjectOf(s, trig, f.Date); ok && p.Country == want {
		return p, true, true
	}
	if !f.weak && !f.echo && !t.hasThird(s) {
		p, found = t.nearest(s, scan.Span{Start: trig.End, End: t.beforeOtherPair(s, trig.End, f.Date)}, trig.End, want, f.Date)
	}
	return p, found, true
}

// beforeOtherPair is where the words behind a byte end that may be of the contact before it: where a word such as "after"
// opens those for a contact of two others. "The meeting with Bogdanov was in Doha, a day after Putin held talks with Xi."
func (t *teller) beforeOtherPair(s *Sentence, from int, on model.Date) int {
	if t.Preposed {
		return s.End // the word closes its clause
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Subordinate], from, s.End) {
		in := scan.Span{Start: w.End, End: s.End}
		if !slices.ContainsFunc(scan.In(s.Triggers, in.Start, in.End), func(m scan.Mention) bool {
			return m.Trigger.Role == "pair" && !m.Trigger.Weak
		}) {
			continue
		}
		_, cn := t.nearest(s, in, in.Start, "CN", on)
		_, ru := t.nearest(s, in, in.Start, "RU", on)
		if cn && ru {
			return w.Start
		}
	}
	return s.End
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

// fromFocus takes for words that point back what is missing from the contact being told.
func (t *teller) fromFocus(f *Frame, s *Sentence, want string, ps []Party) []Party {
	g := t.focus
	if !f.echo || g == nil || g.Type == model.Visit || f.weak && !inFocus(g, ps) {
		return ps
	}
	if t.hasThird(s) || t.metOthers(s) {
		return ps
	}
	f.borrowed = true
	for _, p := range slices.Concat(g.China, g.Russia) {
		if p.Country == want || want == "" {
			ps = append(ps, p)
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
		if !a.IsPerson() || a.Start < span.Start || a.End > span.End || t.elsewhere(s, i, at) {
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

// elsewhere tells whether the i-th whom the sentence names is told of something else than what stands at a byte.
func (t *teller) elsewhere(s *Sentence, i, at int) bool {
	a := &s.Actors[i]
	if t.accompanied(s, a) || t.Preposed && plural(a) && a.Start > at {
		return true
	}
	if a.Owner && (a.End > at || t.ownsElse(a, at)) {
		return true
	}
	return t.metOther(s, i, at) || t.saysWhenHe(a, at)
}

// saysWhenHe tells whether the pronoun only says when something was, before the verb: "before he left, met".
func (st *Story) saysWhenHe(a *who.Actor, at int) bool {
	if !st.Preposed || a.Kind != who.He || a.End > at {
		return false
	}
	when := st.firstWordIn(scan.Subordinate, a.End, at)
	return when != nil && !scan.HasMark(st.Text[a.End:when.Start], ",;")
}

// leavesOut tells whether the words for a contact name whom somebody met, and leave out who: "The
// talks with Klebanov dealt with aircraft."
func (t *teller) leavesOut(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, ps []Party) bool {
	row := trig.Trigger.Apart && trig.Trigger.Plan // "Meetings are planned with Wang and Rubio"
	if f.weak || s.Headline || t.hasThird(s) && !row {
		return false
	}
	if before := t.headBefore(s, trig.Start, s.Start); len(before.actors) > 0 && !t.metToo(s, before) {
		return false
	}
	g := t.headBehind(s, trig.End, clause.End)
	if len(g.actors) == 0 || g.actors[0].Kind == who.He || !row && t.listsBodies(s, g) {
		return false
	}
	with := t.joinsRightOf(g.start) || t.rightWith(g.actors[0]) || t.has(scan.Beside, scan.Span{Start: trig.Start, End: trig.End})
	if f.echo {
		return with && t.faces(s, trig, clause) && (t.focus == nil || !inFocus(t.focus, ps))
	}
	want := missing(ps)
	if _, ok := t.diarist(want); ok && t.diary(s, trig) {
		return true
	}
	if _, ok := t.recorded(want); ok && t.ofHimself(s) {
		return true
	}
	if with || t.subject.Country == want {
		return true
	}
	p, ok := t.whoTravels()
	return ok && p.Country == want && t.i-t.lastVisit.last <= visitReach
}

// listsBodies tells whether a list of people goes on with an organ or a country: "between the head of the Russian
// government and China".
func (st *Story) listsBodies(s *Sentence, g group) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return !a.IsPerson() && st.joined(g.end, a.Start) })
}

// metToo tells whether those before the words for a contact are others whom the same one met:
// "talks with Li, a meeting with Xi".
func (t *teller) metToo(s *Sentence, g group) bool {
	for _, a := range g.actors {
		if len(t.parties(a, s, model.Date{})) != 1 {
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
	if !trig.Trigger.Noun {
		return false
	}
	g := t.headBehind(s, trig.End, clause.End)
	return len(g.actors) > 0 && g.start-trig.End <= facingReach && byTitle(g.actors[0])
}

// byTitle tells whether somebody is named, or called by an office, and not only as an owner: not "he", nor "Putin's".
func byTitle(a *who.Actor) bool { return a.Kind <= who.Counterpart && !a.Owner }

// facingReach is how many bytes behind a noun the one who was met may stand.
const facingReach = 24

// eachHisOwn tells whether the sentence told the same of somebody in a part before, which a comma ends: "Xi
// chaired a meeting of the bureau, and Putin on the same day chaired one of the council". Whom a word for "with"
// leads to did it with him.
func (st *Story) eachHisOwn(s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Alone {
		return false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.End > trig.Start || !a.IsPerson() || !st.joinsRight(a) {
			continue
		}
		if !scan.HasMark(st.Text[a.End:trig.Start], ",;") {
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
