package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Costs of the distance between a trigger and a date, in characters.
const (
	acrossClause  = 200 // a word between them opens another clause
	acrossTrigger = 200 // another contact is told between them
	ofSpeech      = 120 // the date says when somebody spoke
	wholeSentence = 100 // the date opens the sentence and holds for all of it
	tooFar        = 310 // beyond this a date belongs to something else
)

// yearReach is how many bytes behind a trigger a bare year may stand to date it:
// farther off it belongs to what was said.
const yearReach = 48

// peopleBytes is how many bytes between two points name people.
func peopleBytes(s *Sentence, from, to int) int {
	n := 0
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start >= from && a.End <= to {
			n += a.End - a.Start
		}
	}
	return n
}

// behindStay tells whether the day lies behind the stay told last, both of whose ends are stated.
func (t *teller) behindStay(d model.Date) bool {
	v := t.lastVisit
	return v != nil && v.Stated && v.Date.IsInterval() && closed(v.Date) && model.Compare(d.Start(), v.Date.End()) > 0
}

// ofJourney tells whether a journey is told between the trigger and the days behind it:
// "received Putin, on a visit to China on 11 and 12 October".
func (st *Story) ofJourney(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	for _, m := range scan.In(s.Triggers, trig.End, max(trig.End, e.Start)) {
		if m.Trigger.Role == "travel" {
			return true
		}
	}
	return false
}

// opensClause tells whether a word that opens another clause joins the trigger to
// the date right before it: "since November 2019, when they met".
func (st *Story) opensClause(e *when.Expr, trig *scan.Mention) bool {
	if e.End > trig.Start {
		return false
	}
	for _, w := range scan.In(st.Mentions.Words[scan.Boundary], e.End, trig.Start) {
		if w.Start-e.End <= 3 {
			return true
		}
	}
	return false
}

// aheadOfPage tells whether the date may lie behind the page's day.
func (st *Story) aheadOfPage(d model.Date) bool {
	last, ok := d.Latest()
	pub, ok2 := st.about().Civil()
	return !ok || !ok2 || last > pub
}

// context is what dates of the sentence are resolved in.
func (t *teller) context(mood what.Mood) when.Context {
	page := t.Published
	if page.IsZero() {
		page = t.about()
	}
	c := when.Context{Published: page, Future: mood == what.Announced || mood == what.Called, Years: t.Years}
	if s := &t.Sentences[t.i]; s.Year > 0 && !(page.Precision() == model.PrecisionDay && page.YearValue() == s.Year && (s.Month == 0 || page.MonthValue() <= s.Month)) {
		first, last := s.headed()
		c.Published = last
		if c.Future {
			c.Published = first // the entry of a year tells what was to be in it
		}
	}
	c.Event = t.event
	if v := t.lastVisit; v != nil && t.i-v.last <= visitReach && v.Date.Start().Precision() == model.PrecisionDay && v.phase != "end" {
		c.Stay = v.Date.Start()
		if v.Date.IsInterval() {
			c.StayEnd = v.Date.End()
		}
	}
	return c
}

// A day without a year that lies soon ahead, and else long ago, lies ahead; by a noun,
// which has no tense, also a month, and farther ahead: "talked about the trip in June". All in days.
const soon, farAhead, longAgo = 21, 60, 180

// direction is the mood in which a date is resolved: of a day without a year that
// the sentence does not announce, the one ahead where it is much the nearer.
func (t *teller) direction(e *when.Expr, mood what.Mood, timeless bool) what.Mood {
	if k := e.Kind(); mood == what.Announced || k != when.KindDayMonth && k != when.KindSpan && !((timeless || mood == what.Called) && k == when.KindMonth) || t.Sentences[t.i].Year > 0 {
		return mood
	}
	reach := model.Civil(soon)
	if timeless {
		reach = farAhead
	}
	pub, ok := t.about().Civil()
	ahead, ok1 := e.Resolve(t.context(what.Announced))
	behind, ok2 := e.Resolve(t.context(what.Told))
	a, ok3 := ahead.Earliest()
	b, ok4 := behind.Earliest()
	switch {
	case !ok || !ok1 || !ok2 || !ok3 || !ok4 || a <= pub:
		return mood
	case mood == what.Called && pub-b < a-pub && !slices.ContainsFunc(t.Sentences[t.i].Dates, func(o when.Expr) bool { return t.setAnew(&t.Sentences[t.i], &o) }):
		return what.Told
	case mood == what.Told && t.inStayAhead(e, ahead):
		return what.Announced
	case mood == what.Told && a-pub <= reach && pub-b > longAgo && t.yearAgo(e) == 0 && t.then(e).IsZero():
		return what.Announced
	}
	return mood
}

// contextFor adds the day of the statement being reported, from which its "last
// month" counts; weekdays and plain dates count from the page's day all the same.
func (t *teller) contextFor(e *when.Expr, mood what.Mood) when.Context {
	c := t.contextOf(e, mood)
	if e.Leads() {
		c.Event = t.mainDay(e)
	}
	if e.Kind() == when.KindEvent {
		c.Event = t.dayBefore(e, c)
	}
	if e.Until() {
		c.Stay = t.dayNamedBefore(e, c)
	}
	if e.Kind() == when.KindRelative {
		c.Anchor = t.anchorOf(e)
		if f := t.focus; c.Anchor.IsZero() && f != nil && f.Stated && t.i-f.last <= 1 && !t.Sentences[t.i].FirstHalf && f.Date.Precision() == model.PrecisionDay && t.retold(f) {
			c.Anchor = f.Date
		}
	}
	return c
}

// tellsWhen tells whether the trigger, behind a byte, is of what the sentence tells the time by: "on
// Tuesday after talks with Lavrov".
func (st *Story) tellsWhen(from int, trig *scan.Mention) bool {
	words := scan.In(st.Mentions.Words[scan.Subordinate], from, trig.End)
	if len(words) == 0 {
		return false
	}
	end := words[len(words)-1].End
	return end > trig.Start || !scan.HasMark(st.Text[end:trig.Start], ",;") && !st.has(scan.Boundary, scan.Span{Start: end, End: trig.Start})
}

// dayNamedBefore is the day from which the weekday counts on which a stay ends: the one that
// the sentence names last before it, else the first day of the stay being told.
func (t *teller) dayNamedBefore(e *when.Expr, c when.Context) model.Date {
	s := &t.Sentences[t.i]
	for i := len(s.Dates) - 1; i >= 0; i-- {
		if b := &s.Dates[i]; b.End <= e.Start && ofItsOwn(b.Kind()) && b.Kind() != when.KindSpan {
			if d, ok := b.Resolve(c); ok && d.Precision() == model.PrecisionDay {
				return d
			}
		}
	}
	return c.Stay
}

// retold tells whether the sentence being read reports what was said at a contact
// of some time ago.
func (t *teller) retold(f *Frame) bool {
	s := &t.Sentences[t.i]
	if t.Preposed && len(s.Dates) > 0 && s.Dates[0].Start-s.Start <= opensSentence && !t.has(scan.Speech, s.Span) {
		return false // "Last month they met in Beijing": what it tells is new
	}
	return !t.recent(f.Date) || !t.Published.HasYear() && f != t.frames[0] && t.has(scan.Continuing, s.Span)
}

// timeless tells whether the trigger is a noun for a journey.
func timeless(trig *scan.Mention) bool { return trig.Trigger.Noun && trig.Trigger.Role == "travel" }

// datedByNoun tells whether the noun for a journey is all that the day hangs on: not where it
// follows a day of the sentence's verb: "met in May during a visit to China".
func (st *Story) datedByNoun(e *when.Expr, trig *scan.Mention) bool {
	return timeless(trig) && !(e.End <= trig.Start && trig.Start-e.End <= st.far(againReach) && st.has(scan.Sidelines, scan.Span{Start: e.End, End: trig.Start}))
}

// gapTo returns the bytes between words and a trigger, whichever stands first.
func gapTo(start, end int, trig *scan.Mention) (from, to int) {
	if start >= trig.Start {
		return trig.End, start
	}
	return end, trig.Start
}

// distance says how far a date stands from a trigger, in bytes and in words between.
func (t *teller) distance(s *Sentence, e *when.Expr, trig *scan.Mention) int {
	from, to := gapTo(e.Start, e.End, trig)
	if from > to {
		return 0
	}
	cost := extent(t.Text[from:to])
	if t.Preposed && e.Start < trig.Start && trig.Trigger.Role == "pair" {
		cost -= t.titleExtent(s, from, to)
	}
	span := scan.Span{Start: from, End: to}
	next := t.nextClauseIn(s, span)
	if e.Start < trig.Start && e.Start-s.Start < opening && !next && !t.tellsWhen(e.End, trig) && !t.datedAnew(s, e, trig) {
		cost = min(cost, wholeSentence)
		if t.reported(e) || t.saysOn(s, e, trig) {
			cost += wholeSentence // "Moscow said on Wednesday that", "On Wednesday Moscow said that"
		}
		return cost
	}
	if next || e.Start < trig.Start && t.tellsWhen(e.End, trig) && !t.has(scan.Boundary, span) {
		cost += acrossClause
	}
	if e.Start > trig.Start && trig.Trigger.Role == "pair" {
		span.Start = min(to, t.introduced(s, trig))
	}
	if !t.hangsOn(trig, e) {
		cost += acrossClause * t.cuts(span, e.Start < trig.Start)
	}
	if e.Start > trig.Start && t.has(scan.Subordinate, span) {
		cost += acrossTrigger // "since … on 24 February": another matter's day
	}
	for _, m := range scan.In(s.Triggers, from, to) {
		if !m.Trigger.Weak && m.Trigger.Role != "echo" && m.Trigger.Role != "speech" && m.Trigger.Role != "travel" && !t.holds(s, m, trig) {
			cost += acrossTrigger
		}
	}
	if e.Start > trig.Start && (t.ofTalksWithOthers(s, e) || t.ofAnothersTrip(s, e, trig)) {
		cost += 2 * acrossTrigger
	}
	if t.Preposed && t.ofNext(s, e, trig) {
		cost += 2 * acrossTrigger
	} else if t.Preposed && e.Start > trig.End && scan.HasMark(t.Text[from:to], ",") {
		cost += wholeSentence // likelier of what follows
	}
	if t.ofEarlier(s, e, trig) {
		cost += acrossTrigger
	}
	if t.ofAgreed(trig, e.Start) {
		cost += 2 * acrossTrigger
	}
	if spoken(t.Mentions.Words[scan.Report], e) {
		cost += ofSpeech
	}
	return cost
}

// holds tells whether a verb of gatherings has the talks of which the trigger tells for its
// object: "are to hold their third regular talks".
func (st *Story) holds(s *Sentence, m scan.Mention, trig *scan.Mention) bool {
	return st.Preposed && m.Trigger.Role == "attend" && m.End <= trig.Start && countLetters(st.Text[m.End:trig.Start]) <= ordinalLetters
}

// ordinalLetters is how many letters a number may have that says for which time talks are held.
const ordinalLetters = 6

// reported tells whether the day stands between a verb of saying and what is said.
func (st *Story) reported(e *when.Expr) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Speech], e.Start-16, e.Start) {
		if e.Start-w.End <= 4 {
			return true
		}
	}
	return false
}

// ofEarlier tells whether the date stands between an earlier trigger and this one,
// which has a date of its own behind it: "visited in May, and met again in July".
func (t *teller) ofEarlier(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.End > trig.Start || t.Preposed && !scan.HasMark(t.Text[e.End:trig.Start], ",;") {
		return false // where days stand before their verb, it is this verb's
	}
	earlier := false
	for _, m := range s.Triggers {
		earlier = earlier || m.End <= e.Start && (!m.Trigger.Weak || t.hasObject(s, &m, e.Start)) && m.Trigger.Role != "echo" && m.Trigger.Role != "speech" && !t.has(scan.Boundary, scan.Span{Start: m.End, End: e.Start})
	}
	if !earlier || countLetters(t.Text[e.End:trig.Start]) == 0 && t.datedAlready(s, e) {
		return false
	}
	hangs := t.has(scan.Relative, scan.Span{Start: e.End, End: trig.Start}) // "visited in May, where he met, and left in June"
	for i := range s.Dates {
		if own := &s.Dates[i]; own.Start >= trig.End && (ofItsOwn(own.Kind()) || own.Kind() == when.KindEvent) && !t.has(scan.Boundary, scan.Span{Start: trig.End, End: own.Start}) {
			return !hangs || !scan.HasMark(t.Text[trig.End:own.Start], ",")
		}
	}
	return false
}

// datedAlready tells whether another day stands before the expression and a comma or a name parts the
// two, so that the earlier contact has its own: "Ivanov, who came on Sunday, on Tuesday met".
func (st *Story) datedAlready(s *Sentence, e *when.Expr) bool {
	return slices.ContainsFunc(s.Dates, func(b when.Expr) bool {
		return b.End < e.Start && ofItsOwn(b.Kind()) && (scan.HasMark(st.Text[b.End:e.Start], ",") || st.personIn(s, scan.Span{Start: b.End, End: e.Start}))
	})
}

// hasObject tells whether somebody is named right behind a verb of meeting, before a byte: "saw Li".
func (t *teller) hasObject(s *Sentence, m *scan.Mention, to int) bool {
	g := t.headBehind(s, m.End, to)
	return m.Trigger.Role == "pair" && !m.Trigger.Noun && len(g.actors) > 0 && countLetters(t.Text[m.End:g.start]) <= len("with")
}

// ofItsOwn tells the kinds of date that name a day or month by themselves.
func ofItsOwn(k when.Kind) bool {
	switch k {
	case when.KindDay, when.KindDayMonth, when.KindMonth, when.KindWeekday, when.KindRelative, when.KindSpan, when.KindClock:
		return true
	}
	return false
}

// cuts counts the words in the span that open another clause. One that ties its
// clause to what stands before it ("on Monday in Moscow, where") does not count.
func (st *Story) cuts(span scan.Span, before bool) int {
	n := 0
	for _, w := range scan.In(st.Mentions.Words[scan.Boundary], span.Start, span.End) {
		if strings.TrimSpace(st.Text[w.Start:w.End]) == "" {
			n += 2 // a space that parts headlines
			continue
		}
		relative := len(scan.In(st.Mentions.Words[scan.Relative], w.Start, w.End)) > 0
		switch {
		case !relative:
			n++
		case !before:
			n += 2 // the day of the clause that hangs on this one
		}
	}
	return n
}

// titleExtent is how long the names and titles in a span are: where objects stand before their
// verb, they part a day from it without putting it further off.
func (st *Story) titleExtent(s *Sentence, from, to int) int {
	n := 0
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start >= from && a.End <= to {
			n += extent(st.Text[a.Start:a.End])
			from = a.End
		}
	}
	return n
}
