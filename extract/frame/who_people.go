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
	trig := &s.Triggers[i]
	switch {
	case f.Type == model.Visit:
		return t.traveller(f, s, i, clause, mood)
	case t.besidesThird(f, s, trig):
		return true
	case t.eachByThird(s, trig, clause, f.Date) || t.atTalksOf(s, trig, f.Date):
		return false
	case trig.Trigger.Role == "attend":
		return t.attendance(f, s, i, clause)
	case trig.Trigger.Role == "send":
		return t.correspondents(f, s, i, clause)
	case trig.Trigger.Role == "sign" && f.Type == model.Message:
		return t.letterSigned(f, s, trig, clause)
	case trig.Trigger.Role == "sign":
		return t.signers(f, s, i, clause, mood)
	case t.talkOrgans(f, s, i, clause):
		return true
	}
	told := t.withFirst(f, s, trig, clause) || t.bothSides(f, t.withoutWriters(s, f.Date), i, clause)
	return t.alsoWith(f, s, trig, told)
}

// bothSides takes the people right before and right behind the trigger; where they
// are of one side, the nearest of the other side in the sentence, and for words that
// point back the contact being told.
func (t *teller) bothSides(f *Frame, s *Sentence, i int, clause scan.Span) bool {
	trig := &s.Triggers[i]
	left := t.headBefore(s, trig.Start, clause.Start)
	if trig.Trigger.Behind && !t.ledByWith(left) {
		return false // they are no more than its subject
	}
	known := t.ofKnownTalks(f, s, left)
	f.echo = f.echo || known
	left = t.subjects(f, s, trig, left)
	right := t.objectsOf(f, s, i, left, clause)
	if t.othersDiscussed(f, s, trig, right) || f.weak && t.letterBehind(s, i) {
		return false
	}
	if ps := t.attendedBy(s, trig, left, right, clause, f.Date); ps != nil {
		if t.sitting(s) {
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
	if t.noneToMeet(s, trig, left, right, f.Date) {
		right = group{}
	}
	if ps := t.passive(s, left, trig, f.Date); bothAlone(ps) {
		f.echo = false
		return t.take(f, ps, trig)
	}
	if t.othersMet(f, s, trig, left, right, clause) || t.greetsOwn(s, left, right, f.Date) || t.alongBefore(s, trig, left) {
		return false
	}
	ps := t.leftAndRight(f, s, trig, left, right)
	if third(ps) {
		return t.withThirds(f, s, ps, trig)
	}
	f.both = len(left.actors) == 1 && plural(left.actors[0])
	return t.completed(f, s, i, clause, ps, known)
}

// completed gives the contact those beside its trigger, and whoever of a side is missing among them;
// false where that cannot be told. Talks that are known stay those of the contact being told.
func (t *teller) completed(f *Frame, s *Sentence, i int, clause scan.Span, ps []Party, known bool) bool {
	trig := &s.Triggers[i]
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

// ledByWith tells whether a word for "with" stands right before the last of those in the group.
func (st *Story) ledByWith(g group) bool {
	n := len(g.actors)
	return n > 0 && st.joinsRight(g.actors[n-1])
}

// ofKnownTalks tells whether the last of those before the trigger owns what it names, which no day of its own
// makes another than that being told: "Xi's meeting with Putin shows".
func (t *teller) ofKnownTalks(f *Frame, s *Sentence, left group) bool {
	n := len(left.actors)
	return n > 0 && left.actors[n-1].Owner && !f.Stated && !s.Headline && !t.saidAt(left)
}

// letterBehind tells whether the words of a letter stand right behind the i-th trigger, and are what is told of:
// "handed him a letter from".
func (st *Story) letterBehind(s *Sentence, i int) bool {
	if i+1 == len(s.Triggers) {
		return false
	}
	next := &s.Triggers[i+1]
	return next.Trigger.Role == "send" && next.Start-s.Triggers[i].End <= st.far(len(" over a "))
}

// noneToMeet tells whether those behind a trigger that has no person for its object are no more than spoken of:
// "discussed Yeltsin's visit".
func (t *teller) noneToMeet(s *Sentence, trig *scan.Mention, left, right group, on model.Date) bool {
	if !trig.Trigger.Alone {
		return false
	}
	return trig.Trigger.Weak && len(left.actors) > 0 || !complete(t.resolve(right, s, on))
}

// objectsOf are those behind the i-th trigger whom it tells of; nobody where they belong to
// what follows.
func (t *teller) objectsOf(f *Frame, s *Sentence, i int, left group, clause scan.Span) group {
	trig := &s.Triggers[i]
	right := t.withoutNext(s, i, t.objects(s, trig, t.reach(s, i, clause)))
	if len(right.actors) == 0 {
		return group{}
	}
	switch first := right.actors[0]; {
	case f.weak && !trig.Trigger.Noun && t.genitive(s, first): // "and spoke about the visit of Wen"
	case len(right.actors) == 1 && t.tellsOfIt(s, trig.End, first):
	case f.back && t.signNext(s, i, right):
	default:
		return right
	}
	return group{}
}

// withoutNext cuts those behind the trigger at the comma where the verb right behind
// them is told of the rest: "as Putin is received by Hu, Lavrov and Li sign".
func (st *Story) withoutNext(s *Sentence, i int, g group) group {
	if i+1 >= len(s.Triggers) || len(g.actors) < 2 || st.hasIn(scan.Passive, s.Triggers[i].Start, s.Triggers[i].End) {
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
		meeting := m.Trigger.Type == string(model.Meeting) && !m.Trigger.Noun && meets(&m)
		if meeting && t.hasIn(scan.And, trig.End, m.Start) {
			return group{}
		}
	}
	return g
}

// leftAndRight says who of those before and behind the trigger took part.
func (t *teller) leftAndRight(f *Frame, s *Sentence, trig *scan.Mention, left, right group) []Party {
	ps := t.nearTrigger(f, s, trig, left, right)
	if complete(ps) && f.Type == model.Meeting && !f.weak && !f.back {
		ps = append(ps, t.facedBy(left, right, trig, s, f.Date)...)
	}
	switch apart := trig.Trigger.Apart; {
	case apart && trig.Trigger.Plan: // "Meetings are planned with Wang and Rubio"
		return ours(ps)
	case complete(ps) && (apart || t.calledEach(f, s, left)):
		return ours(ps)
	}
	return ps
}

// nearTrigger returns a word for both sides before the trigger, or both sides behind it, else who faces whom
// across it.
func (t *teller) nearTrigger(f *Frame, s *Sentence, trig *scan.Mention, left, right group) []Party {
	on := f.Date
	both := t.resolve(right, s, on)
	far := right.start-trig.End > t.far(objectGap)
	if far && len(left.actors) == 1 && plural(left.actors[0]) {
		if ps := t.resolve(left, s, on); complete(ps) {
			return ps
		}
	}
	if !f.back && len(left.actors) == 0 && (far || len(right.actors) == 0) {
		if ps := t.pairBefore(s, trig, on); complete(ps) {
			return ps
		}
	}
	if complete(both) {
		apart := len(left.actors) == 0 || trig.Start-left.end > t.far(longGap)
		if apart || trig.Trigger.Noun || len(left.actors) == 1 && t.says(s, left.actors[0], trig) {
			return both
		}
	}
	acts := t.resolve(left, s, on)
	if t.fartherBehind(trig, left, right) && missing(acts) == missing(both) {
		both = nil
	}
	acts, both = t.across(left, right, acts, both, s, trig, on)
	return t.facing(acts, both, right)
}

// fartherBehind tells whether those behind the trigger stand much farther from it than those before.
func (st *Story) fartherBehind(trig *scan.Mention, left, right group) bool {
	return len(left.actors) > 0 && len(right.actors) > 0 && right.start-trig.End > trig.Start-left.end+st.far(objectGap)
}

// facing puts those before and those behind a trigger together. Where both are of
// one side, those behind are its object and somebody else is its subject; a pronoun
// behind it does not mean its own subject.
func (t *teller) facing(left, right []Party, g group) []Party {
	if bothAlone(left) {
		return left
	}
	himself := len(g.actors) == 1 && g.actors[0].Kind == who.He
	if himself && len(left) == 1 && len(right) == 1 && left[0].same(right[0]) {
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
	if !trig.Trigger.Noun && len(overlapping(t.Mentions.Words[scan.Listed], *trig)) == 0 {
		return nil
	}
	g := t.groupBehind(s, trig.End, clause.End, func(*Sentence, *who.Actor) bool { return false })
	if len(g.actors) == 0 || g.actors[0] != t.firstPerson(s) {
		return nil
	}
	if len(right.actors) > 0 && !slices.Contains(g.actors[1:], right.actors[0]) {
		return nil // the first is passed over, those behind him are not
	}
	if ps := t.resolve(g, s, on); bothAlone(ps) {
		return ps
	}
	return nil
}

// passive returns the two sides where the agent stands between the word of the passive
// and the verb, and whom it acts on before them; nil where there is no such word.
func (t *teller) passive(s *Sentence, agent group, trig *scan.Mention, on model.Date) []Party {
	if len(agent.actors) == 0 {
		return nil
	}
	w, ok := t.lastWord(scan.Passive, s.Start, agent.start)
	if !ok || agent.start-w.End > 2 {
		return nil
	}
	kind := t.Preposed && trig.Start > agent.end && t.lettersIn(agent.end, trig.Start) <= kindly
	if trig.Start-agent.end > 2 && !kind {
		return nil
	}
	patient := t.resolve(t.headBefore(s, w.Start, s.Start), s, on)
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
	if !complete(ps) || f.Type != model.Meeting && f.Type != model.Video || f.echo {
		return false
	}
	if f.weak && !(f.Stated && st.somewhere(s)) {
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
	for _, p := range ours(ps) {
		if !st.announces(p) {
			f.add(p)
		}
	}
	f.because("officials", trig.Trigger.Rule, trig.Start, trig.End)
	return len(f.China) > 0 && len(f.Russia) > 0
}

// party is whom an actor stands for, where that is one.
func (t *teller) party(a *who.Actor, s *Sentence, on model.Date) (Party, bool) {
	if ps := t.parties(a, s, on); len(ps) == 1 {
		return ps[0], true
	}
	return Party{}, false
}

// ours keeps the parties of the two sides.
func ours(ps []Party) []Party {
	var out []Party
	for _, p := range ps {
		if isSide(p.Country) {
			out = append(out, p)
		}
	}
	return out
}

// bothAlone tells whether both sides are among the parties, and nobody else.
func bothAlone(ps []Party) bool { return complete(ps) && !third(ps) }

// inFocus tells whether one of the parties takes part in the contact.
func inFocus(f *Frame, ps []Party) bool {
	return overlap(f.China, ps) || overlap(f.Russia, ps)
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

// echoReach is how many bytes before "the talks" somebody may stand to be in them.
const echoReach = 60

// objectGap is how much farther behind the trigger than its subject before it
// somebody may stand and still be its object.
const objectGap = 20

// longGap is how far before a trigger a person may stand and still be its subject.
const longGap = 60
