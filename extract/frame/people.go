package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// people finds the principals of the contact that a trigger tells of; false when
// there are none, or when the contact is with a third party.
func (t *teller) people(f *Frame, s *Sentence, i int, clause scan.Span, mood what.Mood) bool {
	switch trig := s.Triggers[i].Trigger; {
	case f.Type == model.Visit:
		return t.traveller(f, s, i, clause, mood)
	case trig.Role == "attend":
		return t.attendance(f, s, i, clause)
	case trig.Role == "send":
		return t.correspondents(f, s, i, clause)
	case trig.Role == "sign":
		return t.signers(f, s, i, clause)
	default:
		return t.bothSides(f, s, i, clause)
	}
}

// withThird tells whether the trigger's object is a third country: "talks with Kyiv".
func (t *teller) withThird(s *Sentence, trig *scan.Mention) bool {
	for _, sp := range s.Spots {
		if sp.Start >= trig.End && sp.Start-trig.End <= t.far(5) && sp.Gathering == nil && sp.Country != "" && sp.Country != "CN" && sp.Country != "RU" {
			return sp.Relation == where.None || sp.Place == nil && sp.Relation != where.In
		}
	}
	return false
}

// leader returns who leads the sentence where those before the trigger are the
// object of the verb before it: "Modi met Xi and received Putin".
func (t *teller) leader(s *Sentence, left group, trig *scan.Mention) *who.Actor {
	if !t.objectOf(s, left) || !t.joined(left.end, trig.Start) && trig.Start-left.end > 8 {
		return nil
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start >= left.start {
			return nil
		}
		if a.IsPerson() && !a.Owner && !t.accompanied(s, a) {
			return a
		}
	}
	return nil
}

// ours keeps the parties of the two sides.
func ours(ps []Party) []Party {
	var out []Party
	for _, p := range ps {
		if p.Country == "CN" || p.Country == "RU" {
			out = append(out, p)
		}
	}
	return out
}

// echoReach is how many bytes before "the talks" somebody may stand to be in them.
const echoReach = 60

// bothSides takes the people right before and right behind the trigger; where they
// are of one side, the nearest of the other side in the sentence, and for words that
// point back the contact being told.
func (t *teller) bothSides(f *Frame, s *Sentence, i int, clause scan.Span) bool {
	trig := &s.Triggers[i]
	left := t.headBefore(s, trig.Start, clause.Start)
	if trig.Trigger.Behind && (len(left.actors) == 0 || !t.joinsRight(left.actors[len(left.actors)-1])) {
		return false // they are no more than its subject
	}
	n := len(left.actors)
	known := n > 0 && left.actors[n-1].Owner && !f.Stated && !s.Headline // "Xi's meeting with Putin shows"
	f.echo = f.echo || known
	if f.back && (trig.Start-left.end > t.far(echoReach) || t.toldBetween(s, left.end, trig.Start)) {
		left = group{}
	}
	if p := t.leader(s, left, trig); p != nil {
		left = group{actors: []*who.Actor{p}, start: p.Start, end: p.End}
	}
	right := t.withoutNext(s, i, t.objects(s, trig, t.reach(s, i, clause)))
	if f.weak && !trig.Trigger.Noun && len(right.actors) > 0 && t.genitive(s, right.actors[0]) {
		right = group{} // "and spoke about the visit of Wen"
	}
	on := f.Date
	if trig.Trigger.Alone && !complete(t.resolve(right, s, on)) {
		right = group{} // they are spoken of: "discussed Yeltsin's visit"
	}
	if ps := t.passive(s, left, trig, on); complete(ps) && !third(ps) {
		f.echo = false
		return t.take(f, ps, trig)
	}
	if !t.Preposed && t.withThird(s, trig) && (trig.Start-left.end > t.far(objectGap) || !complete(t.resolve(left, s, on))) {
		return false
	}
	if trig.Trigger.Weak && complete(t.resolve(right, s, on)) && !plural(right.actors[0]) && len(scan.In(s.Triggers, trig.End, right.start)) > 0 {
		return false // "went over the meeting that Xi and Putin are to have": theirs
	}
	var ps []Party
	switch both := t.resolve(right, s, on); {
	case len(left.actors) == 1 && plural(left.actors[0]) && right.start-trig.End > t.far(objectGap) && complete(t.resolve(left, s, on)):
		ps = t.resolve(left, s, on)
	case !f.back && len(left.actors) == 0 && (len(right.actors) == 0 || right.start-trig.End > t.far(objectGap)) && complete(t.pairBefore(s, trig, on)):
		ps = t.pairBefore(s, trig, on)
	case complete(both) && (len(left.actors) == 0 || trig.Start-left.end > t.far(longGap) || trig.Trigger.Noun):
		ps = both
	default:
		subjects := t.resolve(left, s, on)
		if len(left.actors) > 0 && len(right.actors) > 0 && right.start-trig.End > trig.Start-left.end+t.far(objectGap) && missing(subjects) == missing(both) {
			both = nil
		}
		ps = t.facing(t.notOwnGuest(left, subjects, both, s), both, right)
	}
	if trig.Trigger.Apart && complete(ps) {
		ps = ours(ps)
	}
	if third(ps) {
		if complete(ps) && !trig.Trigger.Apart && (f.Type == model.Meeting || f.Type == model.Video) && f.echoless() {
			f.Type, f.Third = model.Multilateral, true
			return t.take(f, ps, trig)
		}
		return false
	}
	f.both = len(left.actors) == 1 && plural(left.actors[0])
	if !complete(ps) {
		ps = t.fill(f, s, i, clause, ps)
	} else if !trig.Trigger.Weak && !known {
		f.echo = false
	}
	if !complete(ps) {
		return false
	}
	if f.Type == model.Meeting && !trig.Trigger.Apart && t.has(scan.Trilateral, clause) {
		f.Type, f.Third = model.Multilateral, true
	}
	return t.take(f, ps, trig)
}

// withoutNext cuts those behind the trigger at the comma where the verb right behind
// them is told of the rest: "as Putin is received by Hu, Lavrov and Li sign".
func (t *teller) withoutNext(s *Sentence, i int, g group) group {
	if i+1 >= len(s.Triggers) || len(g.actors) < 2 || t.has(scan.Passive, scan.Span{Start: s.Triggers[i].Start, End: s.Triggers[i].End}) {
		return g
	}
	next := &s.Triggers[i+1]
	if next.Start < g.end || next.Start-g.end > 3 || next.Trigger.Noun {
		return g
	}
	for k := 1; k < len(g.actors); k++ {
		if strings.HasPrefix(t.Text[g.actors[k-1].End:], ",") {
			return group{actors: g.actors[:k], start: g.start, end: g.actors[k-1].End}
		}
	}
	return g
}

// toldBetween tells whether another contact is told between two bytes: those before
// it are its people.
func (t *teller) toldBetween(s *Sentence, from, to int) bool {
	for _, m := range scan.In(s.Triggers, from, to) {
		if !m.Trigger.Weak && m.Trigger.Role != "echo" && m.Trigger.Role != "travel" {
			return true
		}
	}
	return false
}

// passive returns the two sides where the agent stands between the word of the passive
// and the verb, and whom it acts on before them; nil where there is no such word.
func (t *teller) passive(s *Sentence, agent group, trig *scan.Mention, on model.Date) []Party {
	w := scan.In(t.Mentions.Words[scan.Passive], s.Start, agent.start)
	if len(agent.actors) == 0 || trig.Start-agent.end > 2 || len(w) == 0 || agent.start-w[len(w)-1].End > 2 {
		return nil
	}
	patient := t.resolve(t.headBefore(s, w[len(w)-1].Start, s.Start), s, on)
	if len(patient) == 0 && t.subject.Country != "" {
		patient = []Party{t.subject}
	}
	return append(t.resolve(agent, s, on), patient...)
}

// subjectOf is the person who leads the sentence, if before the trigger.
func (t *teller) subjectOf(s *Sentence, trig *scan.Mention, on model.Date) (Party, bool) {
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.End > trig.Start {
			break
		}
		if a.IsPerson() && !a.Owner && !t.accompanied(s, a) {
			ps := t.parties(a, s, on)
			if len(ps) != 1 {
				return Party{}, false
			}
			return ps[0], true
		}
	}
	return Party{}, false
}

// pairBefore returns the pair that the sentence names before the trigger.
func (t *teller) pairBefore(s *Sentence, trig *scan.Mention, on model.Date) []Party {
	for i := len(s.Actors) - 1; i >= 0; i-- {
		if a := &s.Actors[i]; a.End <= trig.Start && plural(a) {
			return t.parties(a, s, on)
		}
	}
	return nil
}

// inFocus tells whether one of the parties takes part in the contact.
func inFocus(f *Frame, ps []Party) bool {
	return overlap(f.China, ps) || overlap(f.Russia, ps)
}

// objectGap is how much farther behind the trigger than its subject before it
// somebody may stand and still be its object.
const objectGap = 20

// facing puts those before and those behind a trigger together. Where both are of
// one side, those behind are its object and somebody else is its subject; a pronoun
// behind it does not mean its own subject.
func (t *teller) facing(left, right []Party, g group) []Party {
	if complete(left) && !third(left) {
		return left
	}
	if len(left) == 1 && len(right) == 1 && len(g.actors) == 1 && g.actors[0].Kind == who.He && left[0].same(right[0]) {
		right = nil
		if t.subject.Country != "" && !t.subject.same(left[0]) {
			right = []Party{t.subject}
		}
	}
	if len(right) > 0 && missing(left) != "" && missing(left) == missing(right) {
		return right
	}
	return append(left, right...)
}

// echoless tells whether the frame rests on a trigger that tells rather than points back.
func (f *Frame) echoless() bool { return !f.echo && !f.weak }

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
		if p, ok := t.nearest(s, within, trig.Start, want, f.Date); ok {
			f.echo = f.echo && f.weak
			return append(ps, p)
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
	if want == "" && !f.weak && !f.echo && !t.hasThird(s) {
		for _, c := range [2]string{"CN", "RU"} {
			if p, ok := t.nearest(s, s.Span, trig.Start, c, f.Date); ok {
				ps = append(ps, p)
			}
		}
		return ps
	}
	if want != "" && !f.echo && !f.weak && t.subject.Country == want && !t.hasThird(s) && len(t.headBefore(s, trig.Start, s.Start).actors) == 0 {
		return append(ps, t.subject)
	}
	if want != "" && !f.echo && !f.weak && f.Stated && trig.Start-s.Start <= opensSentence && len(ps) == 1 && !t.hasThird(s) {
		if p, ok := t.headlined(want); ok {
			return append(ps, p) // "Talks with Volodin, 8 September", under a headline that names Li
		}
	}
	if p, ok := t.goingOn(want); ok && trig.Trigger.Noun && !f.echo && !f.weak && len(ps) > 0 && !t.hasThird(s) && len(t.headBefore(s, trig.Start, s.Start).actors) == 0 {
		return append(ps, p)
	}
	if p, ok := t.whoTravels(); ok && p.Country == want && !f.weak && t.i-t.lastVisit.last <= visitReach && !t.hasThird(s) && len(t.headBefore(s, trig.Start, s.Start).actors) == 0 {
		return append(ps, p)
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

// take gives the frame its principals.
func (t *teller) take(f *Frame, ps []Party, trig *scan.Mention) bool {
	for _, p := range ps {
		if (p.Country == "CN" || p.Country == "RU") && !t.announces(p) {
			f.add(p)
		}
	}
	f.because("officials", trig.Trigger.Rule, trig.Start, trig.End)
	return len(f.China) > 0 && len(f.Russia) > 0
}

// announces tells whether the party speaks for others and takes no part itself.
func (t *teller) announces(p Party) bool {
	if p.Office == "spokesperson" {
		return true
	}
	return p.Person != nil && p.Person.Spokes
}

// longGap is how far before a trigger a person may stand and still be its subject.
const longGap = 60
