package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

// people finds the principals of the contact that a trigger tells of; false when
// there are none, or when the contact is with a third party.
func (t *teller) people(f *Frame, s *Sentence, i int, clause scan.Span, mood what.Mood) bool {
	switch trig := s.Triggers[i].Trigger; {
	case f.Type == model.Visit:
		return t.traveller(f, s, i, clause, mood)
	case t.besidesThird(f, s, &s.Triggers[i]):
		return true
	case t.eachByThird(s, &s.Triggers[i], clause, f.Date) || t.atTalksOf(s, &s.Triggers[i], f.Date):
		return false
	case trig.Role == "attend":
		return t.attendance(f, s, i, clause)
	case trig.Role == "send":
		return t.correspondents(f, s, i, clause)
	case trig.Role == "sign":
		return t.signers(f, s, i, clause, mood)
	case t.talkOrgans(f, s, i, clause):
		return true
	default:
		return t.alsoWith(f, s, &s.Triggers[i], t.withFirst(f, s, &s.Triggers[i], clause) || t.bothSides(f, t.withoutWriters(s, f.Date), i, clause))
	}
}

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
	known := n > 0 && left.actors[n-1].Owner && !f.Stated && !s.Headline && !t.saidAt(left) // "Xi's meeting with Putin shows"
	f.echo = f.echo || known
	left = t.subjects(f, s, trig, left)
	right := t.objectsOf(f, s, i, left, clause)
	if t.othersDiscussed(f, s, trig, right) {
		return false
	}
	if f.weak && i+1 < len(s.Triggers) && s.Triggers[i+1].Trigger.Role == "send" && s.Triggers[i+1].Start-trig.End <= t.far(len(" over a ")) {
		return false // "handed him a letter from": the letter is told of
	}
	if ps := t.attendedBy(s, trig, left, right, clause, f.Date); ps != nil {
		if t.sitting(s) || t.gatheringNear(s, trig, clause) != nil {
			f.Type, f.Third = model.Multilateral, true
		}
		return t.take(f, ps, trig)
	}
	if len(left.actors) == 0 && t.listsGuests(s, trig, right, f.Date) {
		return false
	}
	if ps := t.spokeThere(s, f, trig, left, right); ps != nil {
		f.echo = false
		return t.take(f, ps, trig)
	}
	left = t.stillSubject(s, trig, left, right, f.Date)
	if trig.Trigger.Alone && (!complete(t.resolve(right, s, f.Date)) || t.Preposed && trig.Trigger.Weak && len(left.actors) > 0) {
		right = group{} // they are spoken of: "discussed Yeltsin's visit"
	}
	if ps := t.passive(s, left, trig, f.Date); complete(ps) && !third(ps) {
		f.echo = false
		return t.take(f, ps, trig)
	}
	if t.othersMet(f, s, trig, left, right, clause) {
		return false
	}
	ps := t.leftAndRight(f, s, trig, left, right)
	if third(ps) {
		return t.withThirds(f, s, ps, trig)
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
	if f.Type == model.Meeting && !trig.Trigger.Apart && t.ofMany(s, t.toldPart(s, trig, clause)) {
		f.Type, f.Third = model.Multilateral, true
	}
	return t.take(f, ps, trig)
}

// objectsOf are those behind the i-th trigger whom it tells of; nobody where they belong to
// what follows.
func (t *teller) objectsOf(f *Frame, s *Sentence, i int, left group, clause scan.Span) group {
	trig := &s.Triggers[i]
	right := t.withoutNext(s, i, t.objects(s, trig, t.reach(s, i, clause)))
	switch {
	case f.weak && !trig.Trigger.Noun && len(right.actors) > 0 && t.genitive(s, right.actors[0]): // "and spoke about the visit of Wen"
	case len(right.actors) == 1 && t.tellsOfIt(s, trig.End, right.actors[0]):
	case f.back && t.signNext(s, i, right):
	default:
		return right
	}
	return group{}
}

// withoutNext cuts those behind the trigger at the comma where the verb right behind
// them is told of the rest: "as Putin is received by Hu, Lavrov and Li sign".
func (st *Story) withoutNext(s *Sentence, i int, g group) group {
	if i+1 >= len(s.Triggers) || len(g.actors) < 2 || st.has(scan.Passive, scan.Span{Start: s.Triggers[i].Start, End: s.Triggers[i].End}) {
		return g
	}
	next := &s.Triggers[i+1]
	if next.Start < g.end || next.Start-g.end > 3 || next.Trigger.Noun {
		return g
	}
	for k := 1; k < len(g.actors); k++ {
		if strings.HasPrefix(st.Text[g.actors[k-1].End:], ",") {
			return group{actors: g.actors[:k], start: g.start, end: g.actors[k-1].End}
		}
	}
	return g
}

// signedWith is whom the verb of signing has behind it, but for those whom a later verb has: "signed a
// communiqué and was received by Xi".
func (t *teller) signedWith(s *Sentence, trig *scan.Mention, clause scan.Span) group {
	g := t.objects(s, trig, clause.End)
	if t.Preposed || len(g.actors) == 0 || trig.Trigger.Noun {
		return g
	}
	for _, m := range scan.In(s.Triggers, trig.End, g.start) {
		if m.Trigger.Role == "pair" && m.Trigger.Type == string(model.Meeting) && !m.Trigger.Noun && !m.Trigger.Weak && t.has(scan.And, scan.Span{Start: trig.End, End: m.Start}) {
			return group{}
		}
	}
	return g
}

// leftAndRight says who of those before and behind the trigger took part.
func (t *teller) leftAndRight(f *Frame, s *Sentence, trig *scan.Mention, left, right group) []Party {
	on := f.Date
	var ps []Party
	switch both := t.resolve(right, s, on); {
	case len(left.actors) == 1 && plural(left.actors[0]) && right.start-trig.End > t.far(objectGap) && complete(t.resolve(left, s, on)):
		ps = t.resolve(left, s, on)
	case !f.back && len(left.actors) == 0 && (len(right.actors) == 0 || right.start-trig.End > t.far(objectGap)) && complete(t.pairBefore(s, trig, on)):
		ps = t.pairBefore(s, trig, on)
	case len(left.actors) == 1 && complete(both) && t.says(s, left.actors[0], trig):
		ps = both
	case complete(both) && (len(left.actors) == 0 || trig.Start-left.end > t.far(longGap) || trig.Trigger.Noun):
		ps = both
	default:
		subjects := t.resolve(left, s, on)
		if len(left.actors) > 0 && len(right.actors) > 0 && right.start-trig.End > trig.Start-left.end+t.far(objectGap) && missing(subjects) == missing(both) {
			both = nil
		}
		subjects, both = t.across(left, right, subjects, both, s, trig, on)
		ps = t.facing(subjects, both, right)
	}
	if complete(ps) && f.Type == model.Meeting && !f.weak && !f.back {
		ps = append(ps, t.facedBy(left, right, trig, s, on)...)
	}
	if complete(ps) && (trig.Trigger.Apart || t.calledEach(f, s, left)) || trig.Trigger.Apart && trig.Trigger.Plan && len(left.actors) == 0 {
		ps = ours(ps)
	}
	return ps
}

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

// attendedBy returns those of both sides who are listed as present at what the trigger names,
// where neither the sentence nor one before it tells who met: "the session was attended by Li
// and Novak".
func (t *teller) attendedBy(s *Sentence, trig *scan.Mention, left, right group, clause scan.Span, on model.Date) []Party {
	if len(left.actors) > 0 || slices.ContainsFunc(t.lately(), func(g *Frame) bool { return !g.head }) {
		return nil
	}
	g := t.groupBehind(s, trig.End, clause.End, func(*Sentence, *who.Actor) bool { return false })
	if len(g.actors) == 0 || len(overlapping(t.Mentions.Words[scan.Listed], *trig)) == 0 && !trig.Trigger.Noun || g.actors[0] != t.firstPerson(s) {
		return nil
	}
	within := len(right.actors) == 0 || slices.Contains(g.actors[1:], right.actors[0]) // those behind the first, who is passed over
	if ps := t.resolve(g, s, on); within && complete(ps) && !third(ps) {
		return ps
	}
	return nil
}

// passive returns the two sides where the agent stands between the word of the passive
// and the verb, and whom it acts on before them; nil where there is no such word.
func (t *teller) passive(s *Sentence, agent group, trig *scan.Mention, on model.Date) []Party {
	w := scan.In(t.Mentions.Words[scan.Passive], s.Start, agent.start)
	kind := t.Preposed && trig.Start > agent.end && countLetters(t.Text[agent.end:trig.Start]) <= kindly
	if len(agent.actors) == 0 || trig.Start-agent.end > 2 && !kind || len(w) == 0 || agent.start-w[len(w)-1].End > 2 {
		return nil
	}
	patient := t.resolve(t.headBefore(s, w[len(w)-1].Start, s.Start), s, on)
	if len(patient) == 0 && t.subject.Country != "" {
		patient = []Party{t.subject}
	}
	acts := t.resolve(agent, s, on)
	if want := missing(patient); len(acts) == 0 && want != "" && !t.hasThird(s) {
		if p, ok := t.unstated(s, trig, scan.Span{Start: agent.start, End: trig.End}, want, on); ok {
			acts = []Party{p}
		}
	}
	return append(acts, patient...)
}

// kindly is how many letters may stand between who receives and the verb that follows him: "Jiang's
// cordial reception".
const kindly = 3

// withThirds makes a contact of many of one in which both sides and others took part; false
// where the words do not put them at one table.
func (st *Story) withThirds(f *Frame, s *Sentence, ps []Party, trig *scan.Mention) bool {
	if !complete(ps) || trig.Trigger.Apart || f.Type != model.Meeting && f.Type != model.Video || f.echo || f.weak && !(f.Stated && st.somewhere(s)) {
		return false
	}
	f.Type, f.Third = model.Multilateral, true
	return st.take(f, ps, trig)
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

// take gives the frame its principals.
func (st *Story) take(f *Frame, ps []Party, trig *scan.Mention) bool {
	for _, p := range ps {
		if (p.Country == "CN" || p.Country == "RU") && !st.announces(p) {
			f.add(p)
		}
	}
	f.because("officials", trig.Trigger.Rule, trig.Start, trig.End)
	return len(f.China) > 0 && len(f.Russia) > 0
}

// toldBetween tells whether another contact is told between two bytes: those before
// it are its people.
func (st *Story) toldBetween(s *Sentence, from, to int) bool {
	for _, m := range scan.In(s.Triggers, from, to) {
		if !m.Trigger.Weak && m.Trigger.Role != "echo" && m.Trigger.Role != "travel" {
			return true
		}
	}
	return false
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

// inFocus tells whether one of the parties takes part in the contact.
func inFocus(f *Frame, ps []Party) bool {
	return overlap(f.China, ps) || overlap(f.Russia, ps)
}

// echoReach is how many bytes before "the talks" somebody may stand to be in them.
const echoReach = 60

// objectGap is how much farther behind the trigger than its subject before it
// somebody may stand and still be its object.
const objectGap = 20

// longGap is how far before a trigger a person may stand and still be its subject.
const longGap = 60
