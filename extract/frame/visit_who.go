package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Who travels: the one before the words for a journey or behind them, the subject of the sentence, or who was told of.

// traveling is the person who travels: behind the noun with "of" or "by", else
// the nearest before the trigger, else the subject of the sentence.
func (t *teller) traveling(s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span, on model.Date) (Party, bool) {
	if p, ok := t.wasTheOne(s, trig, on); ok {
		return p, true
	}
	if p, ok := t.whoseJourney(s, trig, goal, clause, on); ok {
		return p, true
	}
	if p, ok := t.qualified(s, trig, goal, on); ok {
		return p, true
	}
	if p, ok := t.saidToTravel(s, trig, goal, on); ok {
		return p, true
	}
	if p, ok, settled := t.travelsBefore(s, trig, goal, clause, on); ok || settled {
		return p, ok
	}
	if p, ok := t.travelsBehind(s, trig, goal, on); ok {
		return p, true
	}
	if !trig.Trigger.Noun {
		return Party{}, false
	}
	if away := goal.Country; away != "" {
		for _, v := range slices.Backward(t.lately()) {
			if v.Type == model.Visit && v.Country == away {
				return slices.Concat(v.China, v.Russia)[0], true
			}
		}
		return t.last(who.Other(away))
	}
	if t.has(scan.Length, scan.Span{Start: trig.Start, End: trig.End}) && t.diary(s, trig) && !t.personIn(s, s.Span) {
		return t.diarist("") // "Putin in China: a file. 14 October 2004: a state visit"
	}
	return Party{}, false
}

// wasTheOne is who is named behind the goal of a journey as the one of whom the words before it tell by office
// alone: "The last Kremlin leader to come to Beijing was Mikhail Gorbachev".
func (t *teller) wasTheOne(s *Sentence, trig *scan.Mention, on model.Date) (Party, bool) {
	if t.Preposed || trig.Trigger.Noun || !t.inInfinitive(s, trig) {
		return Party{}, false
	}
	var office *who.Actor
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.End > trig.Start && a.Start < trig.End {
			continue
		}
		if a.End <= trig.Start {
			office = a
			continue
		}
		if office == nil || office.Kind != who.Titled && office.Kind != who.Role || a.Kind != who.Named {
			return Party{}, false
		}
		if a.Start-trig.End > t.far(namedReach) || scan.HasMark(t.Text[trig.End:a.Start], ",;:") {
			return Party{}, false
		}
		ps := t.parties(a, s, on)
		if len(ps) != 1 || office.Country != "" && office.Country != ps[0].Country {
			return Party{}, false
		}
		return ps[0], true
	}
	return Party{}, false
}

// inInfinitive tells whether a word such as "to" stands right before the verb, or the verb holds it.
func (st *Story) inInfinitive(s *Sentence, trig *scan.Mention) bool {
	before := scan.Span{Start: max(s.Start, trig.Start-st.far(len("to "))), End: trig.Start + 1}
	return st.has(scan.Infinitive, before) || st.has(scan.Infinitive, scan.Span{Start: trig.Start, End: trig.End})
}

// namedReach is how many letters the goal and a word for "was" take between a journey and who made it.
const namedReach = 40

// travelsBefore looks for the traveller before the trigger, in its clause and then in the
// sentence, or behind a verb that its subject follows; settled tells that who stands there
// leaves no other.
func (t *teller) travelsBefore(
	s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span, on model.Date,
) (p Party, ok, settled bool) {
	for _, from := range [2]int{clause.Start, s.Start} {
		if from < clause.Start && goal.Country == "" && trig.Trigger.Phase == "start" {
			break // "hours after his plane landed"
		}
		g := t.receivedIn(s, t.headBefore(s, trig.Start, from), from < clause.Start)
		if p, ok := t.subjectOf(s, trig, on); ok && t.subjectTravels(s, trig, goal, clause, g, p) {
			return p, true, true
		}
		if len(g.actors) > 0 && plural(g.actors[0]) {
			return Party{}, false, true // hosts and guests together go elsewhere
		}
		for _, p := range t.resolve(g, s, on) {
			if (goal.Country == "" || p.Country != goal.Country) && !t.announces(p) {
				return p, true, true
			}
		}
		if p, ok := t.acceptsFrom(s, g, trig, goal, from, on); ok {
			return p, true, true
		}
		if len(g.actors) == 1 && g.actors[0].Kind == who.He && goal.Country != "" && goal.Site == nil {
			if p, ok := t.goingOn(who.Other(goal.Country)); ok {
				return p, true, true // nobody travels to where he is at home
			}
		}
		if from != clause.Start || !t.Mentions.Inverted {
			continue
		}
		if p, ok := t.followsVerb(s, trig, goal, clause, on); ok {
			return p, true, true
		}
	}
	return Party{}, false, false
}

// subjectTravels tells whether the subject of the trigger travels rather than the group before it, which is what a verb
// before is about.
func (t *teller) subjectTravels(s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span, g group, subject Party) bool {
	if trig.Trigger.Beside || t.Preposed && (subject.Country == goal.Country || t.actsAlone(s, g, trig)) {
		return false
	}
	if !t.objectOf(s, g) && !t.metFirst(s, g, trig) {
		return false
	}
	return !t.relates(s, g, clause) && !t.owns(g, trig) && !t.saysOf(g, trig, goal)
}

// receivedIn is who goes on in a clause that names nobody, where the group before it is that by which a passive verb
// says something was done: "was received by the president before leaving for home".
func (t *teller) receivedIn(s *Sentence, agent group, unnamed bool) group {
	if !unnamed || t.Preposed || t.Mentions.Inverted || len(agent.actors) != 1 {
		return agent
	}
	by, ok := t.lastWordOf(scan.Passive, s.Start, agent.start)
	if !ok || agent.start-by.End > 1 {
		return agent
	}
	if g := t.headBefore(s, by.Start, s.Start); len(g.actors) == 1 {
		return g
	}
	return agent
}

// metFirst tells whether the one before words for a journey is only whom the traveller meets first, where
// whom one meets stands before the verb: "talked with Wang and left".
func (t *teller) metFirst(s *Sentence, g group, trig *scan.Mention) bool {
	if !t.Preposed || trig.Trigger.Phase != "end" || len(g.actors) == 0 || !t.rightWith(g.actors[0]) {
		return false
	}
	return slices.ContainsFunc(scan.In(s.Triggers, g.end, trig.Start), func(m scan.Mention) bool {
		return m.Trigger.Role == "pair" || m.Trigger.Role == "echo" || m.Trigger.Type == string(model.Signing)
	})
}

// actsAlone tells whether the one before words for a journey stands right before them, with no comma between,
// so that he makes it, whatever he is to the verb before.
func (t *teller) actsAlone(s *Sentence, g group, trig *scan.Mention) bool {
	return t.acts(s, g, trig) && (trig.Trigger.Noun || !scan.HasMark(t.Text[g.end:trig.Start], ",;"))
}

// acceptsFrom is who has accepted the invitation of a host, named right before the journey, to his country:
// "Xi accepted Putin's invitation to visit Russia", "accepted an invitation from Putin to visit Moscow".
func (t *teller) acceptsFrom(
	s *Sentence, host group, trig *scan.Mention, goal where.Spot, from int, on model.Date,
) (Party, bool) {
	if t.Preposed || len(host.actors) != 1 || goal.Country == "" {
		return Party{}, false
	}
	if !t.has(scan.Infinitive, scan.Span{Start: host.end, End: trig.End}) {
		return Party{}, false
	}
	plan, ok := t.lastWordOf(scan.Plan, from, host.start)
	if !ok || countLetters(t.Text[plan.End:host.start]) > invitationLetters {
		return Party{}, false
	}
	return t.goingThere(t.headBefore(s, plan.Start, from), s, goal, on)
}

// invitationLetters is how many letters "an invitation from" may have at most.
const invitationLetters = 20

// followsVerb is the traveller behind the verb in its clause, in languages that may put the subject there.
func (t *teller) followsVerb(s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span, on model.Date) (Party, bool) {
	g := t.headBehind(s, trig.End, clause.End)
	if len(g.actors) == 0 || !t.subjectCase(g.actors[0]) {
		return Party{}, false
	}
	if len(scan.In(s.Triggers, trig.End, g.start)) > 0 || t.toldBy(s, trig, g) {
		return Party{}, false
	}
	return t.goingThere(g, s, goal, on)
}

// travelsBehind is the traveller named only behind the words for a journey that open the sentence, or before which nobody
// stands: "After he landed on Monday, Xi".
func (t *teller) travelsBehind(s *Sentence, trig *scan.Mention, goal where.Spot, on model.Date) (Party, bool) {
	if !t.opensSentence(s, trig) {
		if !t.Mentions.Inverted && !(trig.Trigger.Noun && goal.Country != "") || t.personBefore(s, trig) {
			return Party{}, false
		}
	}
	g := t.headBehind(s, trig.End, s.End)
	if len(g.actors) == 0 || g.actors[0].Owner || t.meetsHim(s, trig.End, g.start) || t.toldBy(s, trig, g) || t.invites(s, g) {
		return Party{}, false
	}
	return t.goingThere(g, s, goal, on)
}

// opensSentence tells whether a journey stands at the head of its sentence, or right behind a word
// there that hangs it, with its day, on what follows: "After he landed on Monday".
func (st *Story) opensSentence(s *Sentence, trig *scan.Mention) bool {
	before := trig.Start - s.Start
	if before <= opensSentence {
		return true
	}
	w := scan.In(st.Mentions.Words[scan.Subordinate], s.Start, trig.Start)
	if len(w) != 1 || trig.Trigger.Noun || before-(w[0].End-w[0].Start) > st.far(opensClauseLetters)+2 {
		return false
	}
	comma := scan.Mark(st.Text[trig.End:s.End], ",")
	return comma > 0 && slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		return e.Start >= trig.End && e.Start < trig.End+comma
	})
}

// meetsHim tells whether a word for a meeting stands between the journey and who is named behind it,
// and a word for "with" or nothing behind that: "The visit begins with talks with Medvedev".
func (st *Story) meetsHim(s *Sentence, from, at int) bool {
	ms := scan.In(s.Triggers, from, at)
	if len(ms) == 0 {
		return false
	}
	m := &ms[len(ms)-1]
	return (m.Trigger.Role == "pair" || m.Trigger.Role == "echo") && at-m.End <= st.far(wordsEndReach)
}

// personBefore tells whether the sentence names anybody before the trigger.
func (t *teller) personBefore(s *Sentence, trig *scan.Mention) bool {
	return len(t.headBefore(s, trig.Start, s.Start).actors) > 0
}

// describedBehind is the traveller right behind words that tell of his journey, where no comma
// joins them to whoever stands before: "received, come on an official visit, Hu Jintao".
func (t *teller) describedBehind(s *Sentence, trig *scan.Mention, goal where.Spot, on model.Date) (Party, bool) {
	if !trig.Trigger.Beside || !t.Mentions.Inverted {
		return Party{}, false
	}
	if scan.HasMark(t.Text[max(s.Start, trig.Start-len(", ")):trig.Start], ",") {
		return Party{}, false
	}
	g := t.headBehind(s, trig.End, s.End)
	if len(g.actors) == 0 || g.start-max(trig.End, goal.End) > t.far(objectGap) || scan.HasMark(t.Text[trig.End:g.start], ",;:") {
		return Party{}, false
	}
	ps := t.resolve(g, s, on)
	if len(ps) == 0 || ps[0].Country == goal.Country {
		return Party{}, false
	}
	return ps[0], true
}

// goingThere is the first of a group of one side for whom the goal is abroad.
func (t *teller) goingThere(g group, s *Sentence, goal where.Spot, on model.Date) (Party, bool) {
	ps := t.resolve(g, s, on)
	if !ofOneSide(ps) || ps[0].Country == goal.Country {
		return Party{}, false
	}
	return ps[0], true
}

// ofOneSide tells whether there is somebody, and all are of one country: who is named first
// travels with the others.
func ofOneSide(ps []Party) bool {
	return len(ps) > 0 && !slices.ContainsFunc(ps, func(p Party) bool { return p.Country != ps[0].Country })
}

// subjectCase tells whether the case of a name lets it be the subject of a verb.
func (st *Story) subjectCase(a *who.Actor) bool { return a.Cases == 0 || a.Cases&1 != 0 }
