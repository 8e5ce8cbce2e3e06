package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// frame builds the contact that the i-th trigger of the sentence tells of, nil
// when it tells of none.
func (t *teller) frame(s *Sentence, i int) *Frame {
	trig := &s.Triggers[i]
	if t.onlyNamed(s, i) {
		return nil // a paragraph may tell by it, no sentence
	}
	clause := t.clause(s, trig)
	how := t.taken(s, i, clause)
	if how.mood == what.Unreal || t.byMouth(trig, clause) || t.ofJourneyOwned(s, trig) || t.onlyAsked(s, trig, clause, how.mood) {
		return nil
	}
	f := t.begin(s, trig, clause)
	if f == nil {
		return nil
	}
	f.because("type", trig.Trigger.Rule, trig.Start, trig.End)
	f.because("status", how.rule, clause.Start, clause.End)
	next := t.nextOfThem(f, s, trig, how.mood)
	f.again = f.again || next
	signed, ok := t.dateFrame(f, s, i, clause, how)
	if !ok {
		return nil
	}
	f.again = f.again && !(next && !f.Stated) || t.longSince(f, s, trig)
	named := t.peopleOf(f, s, i, clause, how.mood)
	t.onOthersDay(f, clause)
	t.notOnBothDays(f)
	t.backToOwn(f)
	f.Status = t.status(f, how.mood)
	t.plannedToo(f)
	t.goesOn(f)
	f.bare = s.Headline && how.mood == what.Told && (!f.Stated || t.today(f.Date))
	if trig.Trigger.Like && f.Status != t.current.Status {
		return nil
	}
	t.venue(f, s, i, clause)
	f.host, f.guestIn, f.guestOf = t.receivedBy(f, s, trig), t.calledGuest(f, s, clause), guestHost(s, clause)
	t.signedPlace(f, signed)
	t.notThatDay(f)
	if !t.tellable(f, s, trig, clause, named) || t.describesMatter(f, s, i) {
		return nil
	}
	t.atOneTable(f, s, trig, clause)
	t.numbered(f, s, clause)
	t.adopt(f)
	t.enterOn(f, s)
	t.coordinate(f, s, trig)
	return f
}

// begin makes the frame of a trigger with what its own words say, nil where it says no
// more than "so did", and nothing has been told.
func (t *teller) begin(s *Sentence, trig *scan.Mention, clause scan.Span) *Frame {
	role := trig.Trigger.Role
	f := &Frame{
		Type: t.typeOf(s, trig, clause),
		span: s.Span, sentence: t.i, last: t.i, lead: s.Lead, head: s.Headline,
		echo: role == "echo" || role == "speech", back: role == "echo", told: role == "speech",
		weak: trig.Trigger.Weak, noun: trig.Trigger.Noun, apart: trig.Trigger.Apart,
		spoken: trig.Trigger.Oral && !t.has(scan.Written, clause),
	}
	if t.signsLetter(s, trig, clause) {
		f.Type = model.Message
	}
	if f.echo && f.Type == model.Signing && (t.focus == nil || t.focus.Type != model.Signing) {
		return nil // a ceremony of another kind
	}
	if t.takesUp(s, trig, clause) {
		f.echo, f.back, f.noun = true, true, true
	}
	f.near = t.nearDay(s, f.Type)
	up := scan.Span{Start: max(s.Start, trig.Start-t.far(againReach)), End: trig.End}
	f.besides = f.Type == model.Visit && t.has(scan.Also, up)
	f.again = !(f.back && t.toldInTurn()) && (t.has(scan.Again, up) || t.anotherOne(s, trig))
	f.before = t.afterwards(s, clause, trig) || f.Type != model.Visit && t.onAnotherDay(f, trig, clause)
	if trig.Trigger.Like {
		if t.current == nil || t.current.Type == model.Visit {
			return nil
		}
		f.Type = t.current.Type
	}
	return f
}

// againReach is how many bytes before a trigger "their previous" may stand.
const againReach = 24

// nearDay is the day that the paragraph, or the entry of a chronicle, names just before; zero where
// it does not.
func (t *teller) nearDay(s *Sentence, kind model.Type) model.Date {
	switch {
	case t.dayJustNamed(s, kind):
		return t.lastDay
	case s.Year > 0 && !s.FirstHalf:
		return t.entryTime
	case s.Month > 0:
		return model.Month(s.Year, s.Month)
	}
	return model.Date{}
}

// dayJustNamed tells whether the paragraph named a day in the sentence before, or in the one before that where the
// day goes on, and it is one of the news or heads what follows.
func (t *teller) dayJustNamed(s *Sentence, kind model.Type) bool {
	if t.i == 0 || t.lastDayAt < t.opens[t.i] {
		return false
	}
	near := t.lastDayAt == t.i-1 || t.lastDayAt == t.i-2 && kind != model.Visit && t.dayGoesOn(s)
	return near && (t.recent(t.lastDay) || t.lastDayHeads || s.Year > 0)
}

// takesUp tells whether the sentence or its clause opens with a noun for talks and names nobody there:
// it goes on about those that the sentence before told of. "Wang is to hold talks with Lavrov. The talks
// are set for the 12th."
func (t *teller) takesUp(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	if !meets(trig) || trig.Trigger.Type != string(model.Meeting) || !trig.Trigger.Noun && !t.Preposed {
		return false
	}
	if len(s.Sessions) > 0 {
		return false // "The 14th talks" are others
	}
	if g := t.focus; g == nil || g.last != t.i-1 || g.Type != model.Meeting || len(s.Dates) == 0 {
		return false
	}
	from := max(clause.Start, s.Start+scan.LastMark(t.Text[s.Start:trig.Start], ","))
	return t.lettersIn(from, trig.Start) <= 2 &&
		len(t.headBefore(s, trig.Start, from).actors) == 0 && len(t.headBehind(s, trig.End, clause.End).actors) == 0
}

// dateFrame gives the frame the day that the sentence and its surroundings state, and returns
// the sentence that heads it or signs off its paragraph with a day, if one does; ok is false where the
// trigger tells of a contact only with a day, and has none.
func (t *teller) dateFrame(f *Frame, s *Sentence, i int, clause scan.Span, how taking) (signed *Sentence, ok bool) {
	trig := &s.Triggers[i]
	t.date(f, s, trig, clause, how.mood)
	if how.prepared && (!f.Stated || i > 0 && f.dateAt < s.Triggers[i-1].Start) {
		return nil, false
	}
	t.bothEnds(f, s, trig, how.mood)
	t.finer(f, s, trig, how.mood)
	t.onArrival(f, s, trig)
	signed = t.signedOff(f, s)
	if how.mood != what.Announced {
		if head := t.headed(f, s); head != nil { // what was announced on the day is not of it
			signed = head
		}
	}
	t.inScene(f, s, how.mood)
	t.goesOnThen(f, s, how.mood)
	t.thenToCome(f, s, how.mood)
	return signed, !trig.Trigger.Dated || t.dayBeside(f, s, trig)
}

// dayBeside tells whether a verb that tells of a contact only with a day has one beside it, not of another contact:
// "Hu and Putin on Tuesday pledged", but not "agreed to meet on Friday". For a noun any time will do.
func (t *teller) dayBeside(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if !f.Stated || f.dateAt > trig.End && t.toldBetween(s, trig.End, f.dateAt) {
		return false
	}
	if trig.Trigger.Noun {
		return true
	}
	return f.Date.Start().Precision() == model.PrecisionDay && abs(f.dateAt-trig.Start) <= t.far(datedReach)
}

// datedReach is how many bytes from a verb of agreeing a day may stand to make it
// tell of a contact.
const datedReach = 40

// peopleOf finds who took part, and what that says of the type; false where the words around
// the trigger do not tell.
func (t *teller) peopleOf(f *Frame, s *Sentence, i int, clause scan.Span, mood what.Mood) bool {
	trig := &s.Triggers[i]
	if f.Type == model.Video && t.onlyLinks(s, trig) {
		return false
	}
	if f.Type == model.Visit && t.callsOn(s, trig, clause, f.Date) {
		f.Type = model.Meeting
	}
	named := t.people(f, s, i, clause, mood) || t.tookPart(f, s, trig) || t.ofThreeNamed(f, s, trig)
	named = t.ofRank(f, s, trig, named)
	if named && t.toFace(f, s, trig) {
		f.echo, f.weak = false, false
	}
	if t.talksByWire(f, mood, named) && !t.somewhere(s) && !t.onJourney(f, s, trig) {
		f.Type = t.focus.Type
	}
	return named
}

// tellable tells whether the contact can be told as it is. One whose people are not named waits for them.
func (t *teller) tellable(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, named bool) bool {
	switch {
	case trig.Trigger.Last && f.Date.IsZero() && f.Occasion == nil:
		return false
	case !named && !t.anybody(s):
		t.await(f)
		return false
	case !named:
		t.awaitSide(f, s, trig, clause)
		return false
	}
	if t.ofOtherChairs(f, s, trig) || t.ofOtherHolders(f, s, trig) || t.anyLeader(f, s, clause) {
		return false
	}
	return !t.subjectOfTalks(f, s, trig, clause) && !t.inPassing(f, s, clause)
}

// coordinate gives an undated contact the day and place of the one told before it
// in the sentence: "was received by Putin in Moscow in February and met Patrushev".
func (t *teller) coordinate(f *Frame, s *Sentence, trig *scan.Mention) {
	g := t.current
	if g == nil || f.before || !f.Date.IsZero() || g.Date.IsZero() || g.Status != f.Status {
		return
	}
	if f.Type == model.Visit || f.Type == model.Signing || !overlap(g.China, f.China) && !overlap(g.Russia, f.Russia) {
		return
	}
	if own := s.dateAt(g.dateAt); own != nil && t.sinceJourney(s, own, trig) {
		return
	}
	if g.Type != model.Visit || !f.arrived && !t.duringWhich(s, g.dateAt, trig.Start) {
		f.Stated = g.Stated
		f.dated(g.Date, "frame.same-sentence", g.span)
	}
	if f.Country == "" && !remote(f.Type) {
		f.Place, f.Country = g.Place, g.Country
	}
}

// plannedToo plans what is told for the day, in the same words, of the plan right before it in the
// sentence: "Thursday: Mishustin visits Beijing for talks with Li", where the verb says that it is Thursday next.
func (t *teller) plannedToo(f *Frame) {
	g := t.current
	if g == nil || g.Status != model.Planned || f.Status != model.Held {
		return
	}
	oneDay := f.Stated && g.Stated && f.dateAt == g.dateAt
	if oneDay && t.comes(g.Date) && !t.comes(f.Date) {
		f.Date, f.Status = g.Date, model.Planned
	}
}

// notOnBothDays takes from what is ahead the day that the same words have just given to what was: in "on Monday
// discussed preparations for the summit with" the talks were on Monday.
func (t *teller) notOnBothDays(f *Frame) {
	g := t.current
	if g == nil || g.Status != model.Held || f.Type == model.Multilateral || f.Type == model.Visit {
		return
	}
	if f.Stated && g.Stated && f.dateAt == g.dateAt && t.comes(f.Date) && !t.comes(g.Date) {
		f.undate()
	}
}
