package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// traveller finds who travels and where to. The goal must be the other side's
// country; only a stay that the text states is an event of its own.
func (t *teller) traveller(f *Frame, s *Sentence, i int, clause scan.Span, mood what.Mood) bool {
	trig := &s.Triggers[i]
	clause = t.withWhoMakesIt(s, trig, clause)
	goal, ok := t.goal(s, trig, clause)
	if !ok && t.toRegion(trig) || t.toEmbassy(trig, clause) {
		return false
	}
	home := ok && t.goesHome(s, trig, goal, f.Date)
	if !ok || home {
		if v := t.stayMeant(f, s, trig, clause, mood); v != nil {
			return t.visitAgain(f, s, trig, clause, mood, v)
		}
	}
	if t.Preposed && (home || trig.Trigger.Comes && t.attributes(trig)) {
		return false // "the visiting mayor of Saint Petersburg"
	}
	if v := t.stayLeft(f, s, trig, clause, mood, goal); v != nil {
		t.visitAgain(f, s, trig, clause, mood, v)
		f.phase = "end"
		return true
	}
	if trig.Trigger.Weak {
		return false
	}
	if !ok {
		goal, ok = t.goalElsewhere(s, trig, clause)
	}
	if !ok && !trig.Trigger.Length && !trig.Trigger.Noun && !(trig.Trigger.Comes && f.Stated) {
		return false
	}
	p, found := t.traveling(s, trig, goal, clause, f.Date)
	if !found && goal.Country != "" {
		if v := t.stayMeant(f, s, trig, clause, mood); v != nil && v.Country == goal.Country {
			return t.visitAgain(f, s, trig, clause, mood, v) // "The visit began in Shanghai on Monday"
		}
		t.startsIn(s, trig, goal)
		if t.awaitHead(f, s, trig, clause, mood, goal) {
			return false
		}
	}
	if !found || p.Country != "CN" && p.Country != "RU" || t.announces(p) || t.posted(p, f.Date) {
		return false
	}
	return t.travelsTo(f, s, trig, clause, mood, p, goal)
}

// goalElsewhere is the goal that the words beside a journey only refer to, or that the sentence before has: "that city",
// where somebody was invited to, "that land", of which who travels says which it is.
func (t *teller) goalElsewhere(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	if goal, ok := t.thatCity(trig, clause); ok {
		return goal, true
	}
	if that, ok := t.thatLand(s, trig, clause); ok {
		return where.Spot{Start: that.Start, End: that.End, Rule: thatLandRule}, true
	}
	return t.invitedTo(s, trig, clause)
}

// stayLeft is the stay that ends with a day on which the words tell of going away, or home; nil where they tell of
// no such thing. The goal has no country where none is named.
func (t *teller) stayLeft(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood, goal where.Spot) *Frame {
	if !f.Stated {
		return nil
	}
	leaves := t.leaves(trig, clause)
	if v := t.lastVisit; v != nil && t.i-v.last <= turnReach && goal.Country != v.Country {
		// "On Tuesday he flies on to Minsk", or returns to his own capital
		ends := leaves || goal.Country != "" && mood != what.Called && t.returns(f, s, trig, goal, v)
		if ends && t.sameTraveller(s, trig, v, f.Date) {
			return v
		}
	}
	if leaves && goal.Country == "" {
		return t.journeyToldBefore(s, trig) // "flew to Beijing, met Xi and left that night"
	}
	return nil
}

// travelsTo tells the journey of the party, to the goal where the words name one.
func (t *teller) travelsTo(
	f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood, p Party, goal where.Spot,
) bool {
	if goal.Country == "" && t.guestLeaves(trig, clause, p) {
		t.visitAgain(f, s, trig, clause, mood, t.lastVisit)
		if f.phase = "end"; f.Date.IsInterval() {
			f.Date = f.Date.End() // the days before it are of what he did
		}
		return true
	}
	if goal.Country == "" && !f.Stated && t.duringLastVisit(s, trig, p) {
		return false
	}
	away := who.Other(p.Country)
	switch {
	case goal.Rule == thatLandRule:
		goal.Country = away
	case goal.Country == "":
		goal, _ = t.awayGoal(f, s, trig, clause, p)
	}
	if goal.Country != away || t.hosts(trig, goal, p) {
		return false
	}
	if goal.Rule == otherSideRule && trig.Trigger.Comes && f.Stated && t.isHome(s, p.Country) {
		return false
	}
	if sp, ok := t.stopSpot(s, trig, goal, clause); ok {
		goal = sp
	}
	if goal.Rule == otherSideRule && t.leaves(trig, clause) && t.metBefore(s, trig, p.Country) {
		return false
	}
	t.journey(f, s, trig, clause, mood, goal)
	f.add(p)
	f.because("officials", "frame.traveller", trig.Start, trig.End)
	return true
}

// The rules by which a journey leads to the other side's country though no place is named: words refer to it, or nothing
// speaks against it.
const thatLandRule, otherSideRule = "where.that-land", "where.other-side"

// duringLastVisit tells whether a noun without a goal only says that something is to be on the journey told last, with a
// host of that beside it: "will come on Monday. A meeting with Xi is planned during the visit".
func (t *teller) duringLastVisit(s *Sentence, trig *scan.Mention, p Party) bool {
	v := t.lastVisit
	if v == nil || !trig.Trigger.Noun || t.i-v.last > 2 || who.Other(v.Country) == p.Country {
		return false
	}
	return t.has(scan.During, scan.Span{Start: max(s.Start, trig.Start-t.far(againReach)), End: trig.End})
}

// stopSpot returns the one city in which the clause puts a journey whose goal is
// told as a country: "the visit to China took place in Guilin", or "began with Guilin".
func (st *Story) stopSpot(s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span) (stop where.Spot, ok bool) {
	if goal.Place != nil {
		return stop, false
	}
	for _, sp := range s.Spots {
		if sp.Start < goal.End || sp.End > clause.End || !namesCity(&sp) {
			continue
		}
		if len(scan.In(s.Triggers, goal.End, sp.Start)) > 0 {
			break // the place of something else: "on his visit to Russia, he met Putin in Sochi"
		}
		if sp.Relation != where.None && sp.Country != goal.Country || ok && sp.Place != stop.Place {
			return where.Spot{}, false
		}
		begins := trig.Trigger.Phase == "start" && !s.Headline && sp.Relation == where.From && sp.Country == goal.Country
		if sp.Relation == where.In || begins {
			stop, ok = sp, true
		}
	}
	return stop, ok
}

// phase tells whether a day is the first or the last of a stay; where a sentence
// tells of both, its days make the stay.
func (t *teller) phase(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood) string {
	if t.bothPhases(s, trig) && t.wholeStay(f, s, trig, mood) {
		if trig.Trigger.Phase == "end" && mood == what.Announced {
			return "end" // who is to leave has come
		}
		return ""
	}
	switch own, edge := upToNext(s, trig, clause), t.edgeSaid(f, trig); {
	case edge != "":
		return edge
	case trig.Trigger.Phase != "":
		return trig.Trigger.Phase
	case t.has(scan.Begin, own):
		return "start"
	case t.finishes(s, own, trig):
		return "end"
	}
	return ""
}

// bothPhases tells whether the sentence tells of the beginning and of the end of a stay.
func (st *Story) bothPhases(s *Sentence, trig *scan.Mention) bool {
	begin := trig.Trigger.Phase == "start" || st.has(scan.Begin, s.Span)
	finish := trig.Trigger.Phase == "end" || st.has(scan.Finish, s.Span)
	if begin && finish {
		return true
	}
	return (st.Preposed || trig.Trigger.Phase == "start") && comesAndGoes(s) || st.comesThenGoes(s)
}

// stayReach is how many bytes from the trigger "two days" may stand to be the
// length of the journey.
const stayReach = 64

// mayInferGoal tells whether a stay without a goal leads to the other side: no third
// country is named in the clause, nor is it set at home.
func (st *Story) mayInferGoal(s *Sentence, clause scan.Span, home string) bool {
	if h := st.Home; h != nil && h.Country != "CN" && h.Country != "RU" {
		return false // a stay in the country that the news comes from
	}
	from := clause.Start
	if st.Preposed {
		from = s.Start // clauses that say where somebody was stand before
	}
	for _, sp := range s.Spots {
		if sp.Start < from || sp.End > clause.End || sp.Country == "" || sp.Relation == where.From {
			continue
		}
		third := sp.Country != "CN" && sp.Country != "RU"
		atHome := sp.Country == home && sp.Relation == where.In && sp.Place == nil
		if (third || atHome) && !st.ofOtherLeg(s, clause, &sp) {
			return false
		}
	}
	return true
}

// goal is the country or city that a journey leads to: behind the trigger, or
// right before it ("the Moscow trip").
func (st *Story) goal(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	if sp, ok := st.goalBehind(s, trig, clause); ok {
		return sp, true
	}
	if st.Preposed {
		if sp, ok := goalBefore(s, trig, clause); ok {
			return sp, true
		}
	}
	if trig.Trigger.Noun || st.Mentions.Inverted {
		for _, sp := range slices.Backward(s.Spots) {
			if sp.Country == "" || sp.End > trig.Start {
				continue
			}
			besides := trig.Start - sp.End - dateBytes(s, sp.End, trig.Start) - actorBytes(s, sp.End, trig.Start)
			if besides <= goalGap || st.tied(&sp, clause) {
				return sp, true
			}
		}
	}
	return st.goalOfRelative(s, trig)
}

// goalBehind is the goal that stands in the trigger or behind it, near enough but for dates and the name of its country.
func (st *Story) goalBehind(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	far := st.far(goalReach)
	if trig.Trigger.Noun || trig.Trigger.Length {
		far = st.far(goalOfNounReach)
	}
	for _, sp := range s.Spots {
		if sp.Country == "" || sp.Relation == where.From && sp.Place == nil {
			continue
		}
		if travelBetween(s, trig.End, sp.End) || st.sends(s, trig, &sp) {
			continue
		}
		if sp.Start > trig.End && (st.Preposed && scan.HasMark(st.Text[trig.End:sp.Start], ",") || st.listsOn(trig.End, sp.Start)) {
			break
		}
		if sp.Start < trig.Start || sp.Start > clause.End && sp.Start >= trig.End {
			continue
		}
		besides := dateBytes(s, trig.End, sp.Start) + landBytes(s, trig.End, &sp)
		if sp.Start < trig.End || sp.Start-trig.End-besides <= far {
			return st.stopInRow(s, sp), true
		}
	}
	return where.Spot{}, false
}

// goalReach is how many letters behind a verb of travel its goal may stand, goalOfNounReach, behind a noun;
// goalGap, how many bytes may stand between a goal and the words for the journey behind it.
const (
	goalReach       = 24
	goalOfNounReach = 70
	goalGap         = 4
)

// dateBytes is how many bytes between two points are dates: "flies on Sunday to China".
func dateBytes(s *Sentence, from, to int) int {
	n := 0
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.End <= to {
			n += e.End - e.Start
		}
	}
	return n
}

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

// whoseJourney is who stands behind the noun as the one whose journey it is, also behind its
// goal, its length and its day: "the visit to China lasting two days of Mishustin".
func (t *teller) whoseJourney(s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span, on model.Date) (Party, bool) {
	if !trig.Trigger.Noun && trig.Trigger.Phase != "end" { // "end the visit of"
		return Party{}, false
	}
	g := t.headBehind(s, trig.End, clause.End)
	if len(g.actors) == 0 || t.invites(s, g) {
		return Party{}, false
	}
	endsThere := func(a who.Actor) bool { return a.IsPerson() && a.End == trig.Start }
	if t.Preposed && slices.ContainsFunc(s.Actors, endsThere) {
		return Party{}, false
	}
	from := t.behindGoal(s, trig, goal, g.start)
	if t.madeBy(g, from, goal) {
		if p, ok := t.goingThere(g, s, goal, on); ok {
			return p, true
		}
	}
	if !t.heads(g.actors[0], from) {
		if g.start-from >= t.far(goalReach) || !t.joins(from, g.start) && !t.whose(g.actors[0], from) {
			return Party{}, false
		}
	}
	if p, ok := t.awayHolder(g, goal, on); ok {
		return p, true
	}
	ps := t.resolve(g, s, on)
	return append(ps, Party{})[0], len(ps) > 0
}

// behindGoal is where the words for a journey end, with its goal, its length and its day, before a byte: "the visit to Russia
// early this month of President Xi".
func (t *teller) behindGoal(s *Sentence, trig *scan.Mention, goal where.Spot, to int) int {
	from := trig.End
	if goal.Start >= trig.End && goal.End <= to {
		from = goal.End
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Stay], from, to) {
		if countLetters(t.Text[from:w.Start]) <= lasting {
			from = w.End
		}
	}
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.End <= to && e.Start-from <= 2 {
			from = e.End
		}
	}
	return from
}

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

// owns tells whether the noun is that of the last of a group right before it: "discussed Xi's visit".
func (st *Story) owns(g group, trig *scan.Mention) bool {
	if !trig.Trigger.Noun || len(g.actors) == 0 {
		return false
	}
	return g.actors[len(g.actors)-1].Owner && trig.Start-g.end <= ownership
}

// heads tells whether somebody heads the delegation told of between from and his name.
func (st *Story) heads(a *who.Actor, from int) bool {
	_, ok := st.wordRightBefore(scan.Led, from, a.Start)
	return ok
}

// lasting is how many letters before the length of a stay a word like "lasting" takes.
const lasting = 10

// whose tells whether the case of a name says that it owns what ends right before it.
func (st *Story) whose(a *who.Actor, at int) bool {
	if a.Cases&st.Mentions.Whose == 0 || a.Start < at {
		return false
	}
	between := st.Text[at:a.Start]
	return countLetters(between) == 0 && !scan.HasMark(between, ",;:()")
}

// subjectCase tells whether the case of a name lets it be the subject of a verb.
func (st *Story) subjectCase(a *who.Actor) bool { return a.Cases == 0 || a.Cases&1 != 0 }

// personBefore tells whether the sentence names anybody before the trigger.
func (t *teller) personBefore(s *Sentence, trig *scan.Mention) bool {
	return len(t.headBefore(s, trig.Start, s.Start).actors) > 0
}

// joins tells whether a word of belonging ("of", "by") ends right before a byte.
func (st *Story) joins(from, to int) bool {
	if scan.HasMark(st.Text[from:to], ",;:") || len(scan.In(st.Mentions.Triggers, from, to)) > 0 {
		return false
	}
	for _, w := range scan.In(st.Mentions.Words[scan.Belonging], from, to) {
		if countLetters(st.Text[from:w.Start]) > 3 {
			return false // "at the invitation of"
		}
		if countLetters(st.Text[w.End:to]) <= 4 {
			return true
		}
	}
	return false
}

// attributes tells whether a word of belonging right behind the trigger makes it an attribute of
// who is named next.
func (st *Story) attributes(trig *scan.Mention) bool {
	w := scan.In(st.Mentions.Words[scan.Belonging], trig.End, min(len(st.Text), trig.End+st.far(4)))
	return len(w) > 0 && w[0].Start == trig.End
}
