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
	if v := t.lastVisit; v != nil && f.Stated && (!ok || goal.Country != v.Country) && (t.leaves(trig, clause) || ok && mood != what.Called && t.returns(f, s, trig, goal, v)) && t.i-v.last <= turnReach && t.sameTraveller(s, trig, v, f.Date) {
		t.visitAgain(f, s, trig, clause, mood, v)
		f.phase = "end" // "On Tuesday he flies on to Minsk", or returns to his own capital
		return true
	}
	if v := t.journeyToldBefore(s, trig); v != nil && !ok && f.Stated && t.leaves(trig, clause) {
		t.visitAgain(f, s, trig, clause, mood, v)
		f.phase = "end" // "flew to Beijing, met Xi and left that night"
		return true
	}
	if trig.Trigger.Weak {
		return false
	}
	that, there := t.thatLand(s, trig, clause)
	comes := trig.Trigger.Comes && f.Stated
	if !ok {
		goal, ok = t.thatCity(trig, clause)
	}
	if sp, invited := t.invitedTo(s, trig, clause); !ok && !there && invited {
		goal, ok = sp, true
	}
	if !ok && !there && !trig.Trigger.Length && !trig.Trigger.Noun && !comes {
		return false
	}
	p, ok2 := t.traveling(s, trig, goal, clause, f.Date)
	if !ok2 && ok {
		if v := t.stayMeant(f, s, trig, clause, mood); v != nil && v.Country == goal.Country {
			return t.visitAgain(f, s, trig, clause, mood, v) // "The visit began in Shanghai on Monday"
		}
	}
	if ok && !ok2 {
		t.startsIn(s, trig, goal)
	}
	if ok && (!ok2 || p.Body) && t.awaitHead(f, s, trig, clause, mood, goal) {
		return false
	}
	if !ok2 || p.Country != "CN" && p.Country != "RU" || t.announces(p) || p.Body || t.posted(p, f.Date) {
		return false
	}
	if v := t.lastVisit; !ok && t.guestLeaves(s, trig, clause, p) {
		t.visitAgain(f, s, trig, clause, mood, v)
		if f.phase = "end"; f.Date.IsInterval() && closed(f.Date) && v.Date.Precision() == model.PrecisionDay {
			f.Date = f.Date.End() // the days before it are of what he did
		}
		return true
	}
	if v := t.lastVisit; !ok && !f.Stated && v != nil && trig.Trigger.Noun && t.i-v.last <= 2 && t.has(scan.During, scan.Span{Start: max(s.Start, trig.Start-t.far(againReach)), End: trig.End}) && who.Other(v.Country) != p.Country {
		return false // "will come on Monday. A meeting with Xi is planned during the visit"
	}
	away := who.Other(p.Country)
	if !ok && there {
		goal, ok = where.Spot{Country: away, Start: that.Start, End: that.End, Rule: "where.that-land"}, true
	}
	if !ok {
		goal, ok = t.awayGoal(f, s, trig, clause, p)
	}
	if !ok {
		return false
	}
	if goal.Country != away || comes && goal.Rule == "where.other-side" && t.isHome(s, p.Country) || t.hosts(trig, goal, p) {
		return false
	}
	if sp, ok := t.stopSpot(s, trig, goal, clause); ok {
		goal = sp
	}
	if goal.Rule == "where.other-side" && t.leaves(trig, clause) && t.metBefore(s, trig, p.Country) {
		return false
	}
	t.journey(f, s, trig, clause, mood, goal)
	f.add(p)
	f.because("officials", "frame.traveller", trig.Start, trig.End)
	return true
}

// stopSpot returns the one city in which the clause puts a journey whose goal is
// told as a country: "the visit to China took place in Guilin", or "began with Guilin".
func (st *Story) stopSpot(s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span) (stop where.Spot, ok bool) {
	if goal.Place != nil {
		return stop, false
	}
	for _, sp := range s.Spots {
		if sp.Start < goal.End || sp.End > clause.End || sp.Place == nil || sp.Place.Region {
			continue
		}
		if len(scan.In(s.Triggers, goal.End, sp.Start)) > 0 {
			break // the place of something else: "on his visit to Russia, he met Putin in Sochi"
		}
		begins := trig.Trigger.Phase == "start" && !s.Headline && sp.Relation == where.From && sp.Country == goal.Country
		if sp.Relation != where.None && sp.Country != goal.Country || ok && sp.Place != stop.Place {
			return where.Spot{}, false
		}
		if sp.Relation == where.In || begins {
			stop, ok = sp, true
		}
	}
	return stop, ok
}

// phase tells whether a day is the first or the last of a stay; where a sentence
// tells of both, its days make the stay.
func (t *teller) phase(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood) string {
	begin, finish := t.has(scan.Begin, s.Span) || trig.Trigger.Phase == "start", t.has(scan.Finish, s.Span) || trig.Trigger.Phase == "end"
	if (begin && finish || (t.Preposed || trig.Trigger.Phase == "start") && comesAndGoes(s) || t.comesThenGoes(s)) && t.wholeStay(f, s, trig, mood) {
		if trig.Trigger.Phase == "end" && mood == what.Announced {
			return "end" // who is to leave has come
		}
		return ""
	}
	switch own, edge := upToNext(s, trig, clause), t.edgeSaid(f, s, trig); {
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
		if sp.Start < from || sp.End > clause.End || sp.Country == "" || sp.Relation == where.From || st.ofOtherLeg(s, clause, &sp) {
			continue
		}
		if sp.Country != "CN" && sp.Country != "RU" || sp.Country == home && sp.Relation == where.In && sp.Place == nil {
			return false
		}
	}
	return true
}

// goal is the country or city that a journey leads to: behind the trigger, or
// right before it ("the Moscow trip").
func (st *Story) goal(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	far := st.far(24)
	if trig.Trigger.Noun || trig.Trigger.Length {
		far = st.far(70)
	}
	for _, sp := range s.Spots {
		if sp.Gathering != nil || sp.Country == "" || sp.Relation == where.From && sp.Place == nil || travelBetween(s, trig.End, sp.End) || st.sends(s, trig, &sp) {
			continue
		}
		if st.Preposed && sp.Start > trig.End && scan.HasMark(st.Text[trig.End:sp.Start], ",") {
			break
		}
		if sp.Start > trig.End && st.listsOn(trig.End, sp.Start) {
			break
		}
		inTrigger := sp.Start >= trig.Start && sp.Start < trig.End
		if inTrigger || sp.Start >= trig.End && sp.Start-trig.End-dateBytes(s, trig.End, sp.Start)-landBytes(s, trig.End, &sp) <= far && sp.Start < clause.End+1 {
			return st.stopInRow(s, sp), true
		}
	}
	if st.Preposed {
		if sp, ok := goalBefore(s, trig, clause); ok {
			return sp, true
		}
	}
	if trig.Trigger.Noun || st.Mentions.Inverted {
		for i := len(s.Spots) - 1; i >= 0; i-- {
			if sp := s.Spots[i]; sp.Country != "" && sp.Gathering == nil && sp.End <= trig.Start && (trig.Start-sp.End-dateBytes(s, sp.End, trig.Start)-actorBytes(s, sp.End, trig.Start) <= 4 || st.tied(&sp, clause)) {
				return sp, true
			}
		}
	}
	return st.goalOfRelative(s, trig)
}

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
	if p, ok := t.wasTheOne(s, trig, on); ok && p.Country != goal.Country {
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
	if t.opensSentence(s, trig) || t.Mentions.Inverted && !t.personBefore(s, trig) || trig.Trigger.Noun && goal.Country != "" && !t.personBefore(s, trig) {
		if g := t.headBehind(s, trig.End, s.End); len(g.actors) > 0 && !g.actors[0].Owner && !t.meetsHim(s, trig.End, g.start) && !t.toldBy(s, trig, g) && !t.invites(s, g) {
			if ps := t.resolve(g, s, on); ofOneSide(ps) && ps[0].Country != goal.Country {
				return ps[0], true
			}
		}
	}
	if away := goal.Country; trig.Trigger.Noun && away != "" {
		for _, v := range slices.Backward(t.lately()) {
			if v.Type == model.Visit && v.Country == away {
				return slices.Concat(v.China, v.Russia)[0], true
			}
		}
		return t.last(who.Other(away))
	}
	if trig.Trigger.Noun && t.has(scan.Length, scan.Span{Start: trig.Start, End: trig.End}) && t.diary(s, trig) && !t.personIn(s, s.Span) {
		return t.diarist(who.Other(goal.Country)) // "Putin in China: a file. 14 October 2004: a state visit"
	}
	return Party{}, false
}

// whoseJourney is who stands behind the noun as the one whose journey it is, also behind its
// goal, its length and its day: "the visit to China lasting two days of Mishustin".
func (t *teller) whoseJourney(s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span, on model.Date) (Party, bool) {
	if !trig.Trigger.Noun && trig.Trigger.Phase != "end" { // "end the visit of"
		return Party{}, false
	}
	g := t.headBehind(s, trig.End, clause.End)
	if len(g.actors) == 0 || t.invites(s, g) || t.Preposed && slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.End == trig.Start }) {
		return Party{}, false
	}
	from := trig.End
	if goal.Start >= trig.End && goal.End <= g.start {
		from = goal.End
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Stay], from, g.start) {
		if countLetters(t.Text[from:w.Start]) <= lasting {
			from = w.End
		}
	}
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.End <= g.start && e.Start-from <= 2 {
			from = e.End // "the visit to Russia early this month of President Xi"
		}
	}
	if t.madeBy(g, from, goal) {
		if ps := t.resolve(g, s, on); ofOneSide(ps) && ps[0].Country != goal.Country {
			return ps[0], true
		}
	}
	if !t.heads(g.actors[0], from) && (g.start-from >= t.far(24) || !t.joins(from, g.start) && !t.whose(g.actors[0], from)) {
		return Party{}, false
	}
	if p, ok := t.awayHolder(g, goal, on); ok {
		return p, true
	}
	ps := t.resolve(g, s, on)
	return append(ps, Party{})[0], len(ps) > 0
}

// travelsBefore looks for the traveller before the trigger, in its clause and then in the
// sentence, or behind a verb that its subject follows; settled tells that who stands there
// leaves no other.
func (t *teller) travelsBefore(s *Sentence, trig *scan.Mention, goal where.Spot, clause scan.Span, on model.Date) (p Party, ok, settled bool) {
	for _, from := range [2]int{clause.Start, s.Start} {
		if from < clause.Start && goal.Country == "" && trig.Trigger.Phase == "start" {
			break // "hours after his plane landed"
		}
		if from < clause.Start && t.Preposed && t.thirdIn(s, scan.Span{Start: clause.Start, End: trig.Start}) {
			break // who leads the clause travels
		}
		g := t.receivedIn(s, t.headBefore(s, trig.Start, from), from < clause.Start)
		if p, ok := t.subjectOf(s, trig, on); ok && !trig.Trigger.Beside && !(t.Preposed && (p.Country == goal.Country || t.actsAlone(s, g, trig))) && (t.objectOf(s, g) || t.metFirst(s, g, trig)) && !t.relates(s, g, clause) && !t.owns(g, trig) && !t.saysOf(g, trig, goal) {
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
		if p, ok := t.goingOn(who.Other(goal.Country)); ok && len(g.actors) == 1 && g.actors[0].Kind == who.He && goal.Country != "" && goal.Site == nil {
			return p, true, true // nobody travels to where he is at home
		}
		if from != clause.Start || !t.Mentions.Inverted {
			continue
		}
		if g := t.headBehind(s, trig.End, clause.End); len(g.actors) > 0 && t.subjectCase(g.actors[0]) && !t.toldBy(s, trig, g) {
			if ps := t.resolve(g, s, on); ofOneSide(ps) && ps[0].Country != goal.Country && len(scan.In(s.Triggers, trig.End, g.start)) == 0 {
				return ps[0], true, true
			}
		}
	}
	return Party{}, false, false
}

// owns tells whether the noun is that of the last of a group right before it: "discussed Xi's visit".
func (st *Story) owns(g group, trig *scan.Mention) bool {
	return trig.Trigger.Noun && len(g.actors) > 0 && g.actors[len(g.actors)-1].Owner && trig.Start-g.end <= ownership
}

// heads tells whether somebody heads the delegation told of between from and his name.
func (st *Story) heads(a *who.Actor, from int) bool {
	words := scan.In(st.Mentions.Words[scan.Led], from, a.Start)
	return len(words) > 0 && countLetters(st.Text[words[len(words)-1].End:a.Start]) == 0
}

// lasting is how many letters before the length of a stay a word like "lasting" takes.
const lasting = 10

// whose tells whether the case of a name says that it owns what ends right before it.
func (st *Story) whose(a *who.Actor, at int) bool {
	return a.Cases&st.Mentions.Whose != 0 && a.Start >= at && countLetters(st.Text[at:a.Start]) == 0 && !scan.HasMark(st.Text[at:a.Start], ",;:()")
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
