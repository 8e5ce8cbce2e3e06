package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// What is told of a journey without saying where it led: "He leaves on Wednesday", "The visit
// lasts three days".

// visitReach is how many sentences behind a journey "the visit" may mean it.
const visitReach = 3

// stayMeant returns the stay on which words go on that name no goal, and say when it began,
// ended or was to be, or how long it is: of the traveller whom they name, or of the guest of
// whom the text has told where they name nobody. Nil when they say no such thing.
func (t *teller) stayMeant(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood) *Frame {
	if t.beganWith(s, trig) {
		return t.current
	}
	p, named := t.soleTraveller(s, trig, clause, f.Date)
	host := t.hostBefore(s, trig, f.Date)
	named = named && !host
	byTitle := t.byTitleAlone(s, trig, clause)
	days := f.Stated && f.Date.IsInterval() && closed(f.Date)
	trip := trig.Trigger.Noun && f.Stated && t.lastVisit == nil && t.trip != nil // of which no more is told than its goal
	noun := trig.Trigger.Noun || t.standsAsNoun(s, trig, clause)
	if !named && !byTitle {
		if !noun || t.personBefore(s, trig) && !host {
			return nil
		}
		if !days && !trip && mood != what.Called && len(t.headBehind(s, trig.End, clause.End).actors) > 0 {
			return nil
		}
	}
	meant := noun && days || !named && (trip || noun && (mood == what.Called || t.lasts(s, trig, clause)))
	if !meant && !t.datesStay(f, trig, clause) && !(trig.Trigger.Noun && t.datesStay(f, trig, s.Span)) {
		return nil
	}
	for _, v := range [...]*Frame{t.lastVisit, t.trip, t.newsTrip, t.guestStay(f)} {
		if v == nil || trig.Trigger.Weak && v != t.lastVisit || t.i-v.last > visitReach && v != t.newsTrip {
			continue
		}
		if !t.mayInferGoal(s, clause, who.Other(v.Country)) || mood != what.Called && apart(v, f) {
			continue
		}
		if !named || inFocus(v, []Party{p}) || p.Country == v.Country && byTitle {
			return v
		}
	}
	return nil
}

// standsAsNoun tells whether a verb with which a clause about nobody opens says of a journey that it began, ended or was to
// be: "the plane landed", "this visit was to have been in May".
func (t *teller) standsAsNoun(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	planned := t.Preposed && t.has(scan.Unmet, scan.Span{Start: trig.End, End: clause.End})
	if !planned && trig.Trigger.Phase == "" {
		return false
	}
	return countLetters(t.Text[clause.Start:trig.Start])-t.dateLetters(s, clause.Start, trig.Start) <= opensClauseLetters
}

// beganWith tells whether the noun names the stay that began with the arrival told before it in the sentence:
// "Xi's plane landed at Vnukovo on Wednesday, the start of a three-day visit".
func (t *teller) beganWith(s *Sentence, trig *scan.Mention) bool {
	v := t.current
	if v == nil || v.Type != model.Visit || !trig.Trigger.Noun || v.phase != "start" || v.Status != model.Held {
		return false
	}
	why := v.Why["type"]
	if len(why) == 0 {
		return false
	}
	arrival := why[len(why)-1].End
	if t.personIn(s, scan.Span{Start: arrival, End: trig.Start}) {
		return false
	}
	begins, ok := t.lastWordOf(scan.Begin, arrival, trig.Start)
	return ok && !scan.HasMark(t.Text[begins.End:trig.Start], ",;:")
}

// apart tells whether days are stated of a journey and of what is told of one that lie farther
// apart than those of one stay.
func apart(v, f *Frame) bool {
	if !v.Stated || !f.Stated {
		return false
	}
	first, ok1 := v.Date.Earliest()
	last, ok2 := v.Date.Latest()
	from, ok3 := f.Date.Earliest()
	to, ok4 := f.Date.Latest()
	return ok1 && ok2 && ok3 && ok4 && (from-last > monthOfStay || first-to > monthOfStay)
}

// opensClauseLetters is how many letters may stand before words that open their clause: "The
// visit ends today", "the plane landed".
const opensClauseLetters = 4

// soleTraveller is who stands before the words of a journey in their clause, where nobody
// stands behind them, or whose it is by a word of belonging behind it.
func (t *teller) soleTraveller(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) (Party, bool) {
	g := t.headBefore(s, trig.Start, clause.Start)
	if b := t.headBehind(s, trig.End, clause.End); len(b.actors) > 0 {
		if !trig.Trigger.Noun || !t.joins(trig.End, b.start) && !t.whose(b.actors[0], trig.End) {
			return Party{}, false
		}
		g = b
	}
	ps := t.resolve(g, s, on)
	return append(ps, Party{})[0], len(ps) == 1
}

// datesStay tells whether the words of a journey say on which day it began, ended or was to be.
func (st *Story) datesStay(f *Frame, trig *scan.Mention, clause scan.Span) bool {
	if !f.Stated {
		return false
	}
	day, phase := f.edge()
	if day.End().Precision() != model.PrecisionDay {
		return st.has(scan.Unmet, clause)
	}
	return trig.Trigger.Phase != "" || phase != "" || st.has(scan.Begin, clause) || st.has(scan.Finish, clause) ||
		st.has(scan.Unmet, clause)
}

// lasts tells whether a sentence about nobody says how long a journey is: "The visit lasts
// four days".
func (st *Story) lasts(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	return len(s.Actors) == 0 && len(scan.In(st.Mentions.Words[scan.Stay], trig.End, clause.End)) > 0
}

// guestStay is the stay of the one who was received in the other's country at the contact
// being told, which makes no journey of its own; nil when there is none, or it is of long ago.
func (t *teller) guestStay(f *Frame) *Frame {
	g := t.talksWithPlace()
	if g == nil || g.Type != model.Meeting || g.Status != model.Held {
		return nil
	}
	guests := t.guestsOf(g)
	if len(guests) != 1 {
		return nil
	}
	day, ok := f.Date.Start().Civil()
	talks, ok2 := g.Date.Civil()
	if f.Stated && (!ok || !ok2 || abs(int(day-talks)) > longestStay) {
		return nil
	}
	v := &Frame{Type: model.Visit, Status: g.Status, Date: g.Date, Country: g.Country, Place: g.Place, last: g.last, span: g.span}
	if now := t.focus; now.Type == model.Meeting && now != g {
		v.Place = nil // others were met since, perhaps elsewhere
	}
	v.add(guests[0])
	return v
}

// talksWithPlace is the contact being told, or where that is no meeting of which the country is known, the nearest told
// lately that is one, else the one told first of those; nil when none is being told.
func (t *teller) talksWithPlace() *Frame {
	g := t.focus
	if g == nil {
		return nil
	}
	for _, v := range slices.Backward(t.frames) {
		if g.Type == model.Meeting && g.Country != "" || t.i-v.last > visitReach {
			break
		}
		g = v
	}
	return g
}

// guestsOf lists those of the two sides who met in the other one's country.
func (st *Story) guestsOf(f *Frame) []Party {
	switch f.Country {
	case "CN":
		return f.Russia
	case "RU":
		return f.China
	}
	return nil
}

// visitAgain tells a journey told before once more: "The visit, set for 8 November, …".
func (t *teller) visitAgain(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood, v *Frame) bool {
	t.endAhead(f, s, v, t.phase(f, s, trig, clause, mood))
	t.between(f, s, clause, trig, mood)
	f.China, f.Russia, f.Country, f.Place, f.stay, f.echo = v.China, v.Russia, v.Country, v.Place, true, v == t.lastVisit
	f.phase = t.phase(f, s, trig, clause, mood)
	t.length(f, s, trig)
	if _, phase := f.edge(); f.phase == "" {
		f.phase = phase
	}
	if f.phase == "end" && !closed(f.Date) && !v.Date.IsZero() {
		f.Date = f.Date.End() // "will last until 19 April"
	}
	if v != t.lastVisit && v != t.trip && oneStay(v, f) && f.phase == "end" && f.days == 0 {
		f.Date, f.phase, f.begun = hull(v.Date, f.Date), "", v.Status == model.Held // he was there at the talks
	}
	f.because("officials", "frame.visit-again", trig.Start, trig.End)
	f.because("place", "frame.visit-again", trig.Start, trig.End)
	return true
}

// endAhead reads the weekday on which a stay ends as the one behind its beginning: "came on
// Sunday. Ends on Tuesday".
func (t *teller) endAhead(f *Frame, s *Sentence, v *Frame, phase string) {
	if phase != "end" || f.Date.IsInterval() || v.Date.IsZero() || model.Compare(f.Date.End(), v.Date.Start()) >= 0 {
		return
	}
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start != f.dateAt || e.Kind() != when.KindWeekday {
			continue
		}
		if d, ok := e.Resolve(t.context(what.Announced)); ok {
			f.Date = d
		}
	}
}

// length reads how many days beside its words a journey takes.
func (t *teller) length(f *Frame, s *Sentence, trig *scan.Mention) {
	if stay := t.lengths(s, trig); len(stay) > 0 {
		f.days, f.stay = stay[0].Count, true
	}
}

// lengths lists the words near the trigger for how many days a stay lasts, but for those that are
// part of a date: "two days ago", "two days later".
func (t *teller) lengths(s *Sentence, trig *scan.Mention) []scan.Mention {
	from, to := max(s.Start, trig.Start-t.far(stayReach)), min(s.End, trig.End+t.far(stayReach))
	words := scan.In(t.Mentions.Words[scan.Stay], from, to)
	ofDate := func(w scan.Mention) bool {
		return slices.ContainsFunc(s.Dates, func(e when.Expr) bool { return t.countedIn(w, &e) })
	}
	if !slices.ContainsFunc(words, ofDate) {
		return words
	}
	return slices.DeleteFunc(slices.Clone(words), ofDate)
}

// countedIn tells whether the words for how many days are part of those that name one day.
func (t *teller) countedIn(w scan.Mention, e *when.Expr) bool {
	kind := e.Kind()
	names := kind == when.KindEvent || kind == when.KindDay || kind == when.KindDayMonth
	if !names && !(kind == when.KindRelative && e.Start == w.Start) || e.Start > w.Start || w.End > e.End {
		return false
	}
	d, ok := e.Resolve(t.context(what.Told))
	return ok && !d.IsInterval()
}

// invitedTo returns the place in one of the two states to which the sentence before invites, for a journey
// that is announced without a goal: "has invited him to China. He will come in the spring", "The visit is set for May".
func (t *teller) invitedTo(s *Sentence, trig *scan.Mention, clause scan.Span) (where.Spot, bool) {
	planned := trig.Trigger.Plan
	if trig.Trigger.Noun {
		planned = t.has(scan.Plan, clause) && !t.personIn(s, s.Span)
	}
	before := t.beforeInParagraph()
	if !planned || before == nil {
		return where.Spot{}, false
	}
	if !t.has(scan.Hypothesis, before.Span) {
		return t.comingOf(before, trig)
	}
	for _, sp := range before.Spots {
		if sp.Country != "CN" && sp.Country != "RU" {
			continue
		}
		toward := sp.Relation == where.Toward
		if !toward && trig.Trigger.Noun && sp.Relation != where.From {
			toward = len(scan.In(before.Triggers, before.Start, sp.Start)) > 0 // "to visit China"
		}
		if toward {
			return sp, true
		}
	}
	return where.Spot{}, false
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

// goingThere is the first of a group of one side for whom the goal is abroad.
func (t *teller) goingThere(g group, s *Sentence, goal where.Spot, on model.Date) (Party, bool) {
	ps := t.resolve(g, s, on)
	if !ofOneSide(ps) || ps[0].Country == goal.Country {
		return Party{}, false
	}
	return ps[0], true
}

// invitationLetters is how many letters "an invitation from" may have at most.
const invitationLetters = 20

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

// awayHolder is the holder of an office that names no country, whose journey the noun tells of:
// nobody travels to where he holds it, "the visit of the president to China".
func (t *teller) awayHolder(g group, goal where.Spot, on model.Date) (Party, bool) {
	a := g.actors[0]
	if len(g.actors) > 1 || a.Kind != who.Titled || a.Country != "" || goal.Country != "CN" && goal.Country != "RU" {
		return Party{}, false
	}
	if o := t.Lexicon.Office(a.Office); o == nil || !o.Single {
		return Party{}, false
	}
	if !on.HasYear() {
		on = t.about()
	}
	p := t.holderOr(a.Office, who.Other(goal.Country), on)
	return p, p.Person != nil
}

// hosts tells whether a visit that is named without where it leads is another's: the party has just
// been told to meet somebody at home. "Hu met Medvedev in Beijing. The visit, Hu said, matters."
func (t *teller) hosts(trig *scan.Mention, goal where.Spot, p Party) bool {
	f := t.focus
	if f == nil || !trig.Trigger.Noun || goal.Relation != where.None || t.i-f.last > 1 {
		return false
	}
	return f.Type == model.Meeting && f.Status == model.Held && f.Country == p.Country && inFocus(f, []Party{p})
}

// toRegion tells whether the journey leads to a part of the world that is of neither side:
// "leaves for a tour of Central Asia".
func (st *Story) toRegion(trig *scan.Mention) bool {
	reach := scan.Span{Start: max(0, trig.Start-st.far(regionReach)), End: trig.End + st.far(regionReach)}
	for _, w := range scan.In(st.Mentions.Words[scan.Region], reach.Start, reach.End) {
		from, to := min(trig.End, w.End), max(trig.Start, w.Start)
		if from >= to {
			return true
		}
		near := w.Start >= trig.End || st.Preposed || to-from <= 1
		if near && !scan.HasMark(st.Text[from:to], ",.;") {
			return true
		}
	}
	return false
}

// regionReach is how many letters from a word for a journey the part of the world may stand.
const regionReach = 32

// isHome tells whether the sentence puts something in the country, from which nobody of it
// has come where it says so.
func (st *Story) isHome(s *Sentence, country string) bool {
	return slices.ContainsFunc(s.Spots, func(sp where.Spot) bool { return sp.Country == country && sp.Relation == where.In })
}
