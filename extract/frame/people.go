package frame

import (
	"strings"
	"unicode"

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
		if sp.Start >= trig.End && sp.Start-trig.End <= 5 && sp.Gathering == nil && sp.Country != "" && sp.Country != "CN" && sp.Country != "RU" {
			return sp.Relation == where.None || sp.Place == nil && sp.Relation != where.In
		}
	}
	return false
}

// echoReach is how many bytes before "the talks" somebody may stand to be in them.
const echoReach = 60

// group is people named in a row: "Xi Jinping, Narendra Modi and Vladimir Putin".
type group struct {
	actors     []*who.Actor
	start, end int
}

// bothSides takes the people right before and right behind the trigger; where they
// are of one side, the nearest of the other side in the sentence, and for words that
// point back the contact being told.
func (t *teller) bothSides(f *Frame, s *Sentence, i int, clause scan.Span) bool {
	trig := &s.Triggers[i]
	left := t.headBefore(s, trig.Start, clause.Start)
	if f.back && trig.Start-left.end > echoReach {
		left = group{}
	}
	right := t.headBehind(s, trig.End, t.reach(s, i, clause))
	on := f.Date
	if t.withThird(s, trig) && !complete(t.resolve(left, s, on)) {
		return false
	}
	var ps []Party
	switch both := t.resolve(right, s, on); {
	case len(left.actors) == 1 && plural(left.actors[0]) && right.start-trig.End > objectGap && complete(t.resolve(left, s, on)):
		ps = t.resolve(left, s, on)
	case len(left.actors) == 0 && (len(right.actors) == 0 || right.start-trig.End > objectGap) && complete(t.pairBefore(s, trig, on)):
		ps = t.pairBefore(s, trig, on)
	case complete(both) && (len(left.actors) == 0 || gapIsLong(t.Text, left.end, trig.Start) || trig.Trigger.Noun):
		ps = both
	default:
		subjects := t.resolve(left, s, on)
		if len(left.actors) > 0 && len(right.actors) > 0 && right.start-trig.End > trig.Start-left.end+objectGap && missing(subjects) == missing(both) {
			both = nil
		}
		ps = t.facing(subjects, both, right)
	}
	if third(ps) {
		if complete(ps) && !trig.Trigger.Apart && (f.Type == model.Meeting || f.Type == model.Video) && f.echoless() {
			f.Type, f.Third = model.Multilateral, true
			return t.take(f, ps, trig)
		}
		return false
	}
	if !complete(ps) {
		ps = t.fill(f, s, i, clause, ps)
	} else if !trig.Trigger.Weak {
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
	if want != "" {
		if p, ok := t.nearest(s, clause, trig.Start, want, f.Date); ok {
			f.echo = f.echo && f.weak
			return append(ps, p)
		}
		if !f.weak || f.echo {
			if p, ok := t.nearest(s, scan.Span{Start: s.Start, End: trig.Start}, trig.Start, want, f.Date); ok {
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
	if want == "" && !f.weak && !f.echo {
		if both := t.pairBefore(s, trig, f.Date); complete(both) {
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
	if want != "" && !f.echo && !f.weak && t.subject.Country == want && !t.hasThird(s) && len(t.headBefore(s, trig.Start, s.Start).actors) == 0 {
		return append(ps, t.subject)
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

// hasThird tells whether the sentence names a person of a third country.
func (t *teller) hasThird(s *Sentence) bool {
	for i := range s.Actors {
		if s.Actors[i].Third() {
			return true
		}
	}
	return false
}

// nearest returns the person of the side who stands nearest to a point of the span.
func (t *teller) nearest(s *Sentence, span scan.Span, at int, country string, on model.Date) (Party, bool) {
	var found Party
	best := -1
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Start < span.Start || a.End > span.End || t.accompanied(s, a) {
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

// accompanied tells whether the person is named only as the one whom others
// came with: "Lavrov, who accompanied Putin".
func (t *teller) accompanied(s *Sentence, a *who.Actor) bool {
	return len(scan.In(t.Mentions.Words[scan.Listed], max(s.Start, a.Start-32), a.Start)) > 0 || t.genitive(s, a)
}

// genitive tells whether the person is only named as whose something is, while
// somebody else leads the sentence: "he accepted the invitation of Xi and will …".
func (t *teller) genitive(s *Sentence, a *who.Actor) bool {
	w := scan.In(t.Mentions.Words[scan.Genitive], max(s.Start, a.Start-12), a.Start)
	if len(w) == 0 || countLetters(t.Text[w[len(w)-1].End:a.Start]) > 4 {
		return false
	}
	for i := range s.Actors {
		if b := &s.Actors[i]; b.End <= a.Start && b.IsPerson() && !b.Owner {
			return len(scan.In(s.Triggers, b.End, a.Start)) == 0
		}
	}
	return false
}

// ownsElse tells whether "Putin's" belongs to something other than the word at a byte.
func (t *teller) ownsElse(a *who.Actor, at int) bool {
	return at-a.End > ownership || strings.ContainsAny(t.Text[a.End:at], ",;:(")
}

// ownership is how far behind "Putin's" the word may stand that it belongs to.
const ownership = 24

// headBefore returns the group of people nearest before a point.
func (t *teller) headBefore(s *Sentence, at, from int) group {
	var g group
	for i := len(s.Actors) - 1; i >= 0; i-- {
		a := &s.Actors[i]
		if a.Start < from {
			break
		}
		if !a.IsPerson() || a.End > at || a.Owner && t.ownsElse(a, at) || t.accompanied(s, a) {
			continue
		}
		if len(g.actors) > 0 && (!t.joined(a.End, g.start) || plural(a) || plural(g.actors[0])) {
			break
		}
		g.actors = append([]*who.Actor{a}, g.actors...)
		g.start = a.Start
		if g.end == 0 {
			g.end = a.End
		}
	}
	return g
}

// plural tells whether the actor stands for people of both sides at once.
func plural(a *who.Actor) bool { return a.Kind == who.Pair || a.Kind == who.They }

// headBehind returns the group of people nearest behind a point.
func (t *teller) headBehind(s *Sentence, at, to int) group {
	var g group
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.End > to {
			break
		}
		if !a.IsPerson() || a.Start < at {
			continue
		}
		if len(g.actors) > 0 && (!t.joined(g.end, a.Start) || plural(a) || plural(g.actors[0])) {
			break
		}
		if len(g.actors) == 0 {
			g.start = a.Start
		}
		g.actors = append(g.actors, a)
		g.end = a.End
	}
	return g
}

// reach is how far behind a trigger its object may stand: to the end of the
// clause, or to the next trigger that tells a contact with an object of its own.
func (t *teller) reach(s *Sentence, i int, clause scan.Span) int {
	for _, m := range s.Triggers[i+1:] {
		if m.Start >= clause.End {
			break
		}
		if !m.Trigger.Weak && m.Trigger.Role == "pair" && m.Start > s.Triggers[i].End+3 {
			if len(t.headBehind(s, s.Triggers[i].End, m.Start).actors) > 0 {
				return m.Start
			}
		}
	}
	return clause.End
}

// joined tells whether only words that join a list stand between two bytes.
func (t *teller) joined(from, to int) bool {
	if from >= to || to-from > 24 {
		return false
	}
	and := scan.In(t.Mentions.Words[scan.And], from, to)
	letters, at := 0, from
	for _, w := range and {
		letters += countLetters(t.Text[at:max(at, w.Start)])
		at = max(at, w.End)
	}
	letters += countLetters(t.Text[at:max(at, to)])
	return len(and) > 0 && letters <= 4
}

func countLetters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// gapIsLong tells whether so much stands between a person and the trigger that
// the person is hardly its subject.
func gapIsLong(text string, from, to int) bool { return to-from > 60 }

// resolve says who the people of a group are.
func (t *teller) resolve(g group, s *Sentence, on model.Date) []Party {
	var out []Party
	for _, a := range g.actors {
		out = append(out, t.parties(a, s, on)...)
	}
	return out
}

// complete tells whether both sides are among the parties.
func complete(ps []Party) bool { return len(ps) > 1 && missing(ps) == "" }

// missing returns the side that is not among the parties, "" when both are or none is.
func missing(ps []Party) string {
	var cn, ru bool
	for _, p := range ps {
		cn = cn || p.Country == "CN"
		ru = ru || p.Country == "RU"
	}
	switch {
	case cn && !ru:
		return "RU"
	case ru && !cn:
		return "CN"
	}
	return ""
}

// third tells whether a person of a third country is among the parties.
func third(ps []Party) bool {
	for _, p := range ps {
		if p.Country != "" && p.Country != "CN" && p.Country != "RU" {
			return true
		}
	}
	return false
}
