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

// bothEnds gives a stay both its days where two expressions in a row name one each: "from
// today until 2 November".
func (t *teller) bothEnds(f *Frame, s *Sentence, trig *scan.Mention, mood what.Mood) {
	if f.Type != model.Visit || !f.Date.IsInterval() || closed(f.Date) {
		return
	}
	for i := 1; i < len(s.Dates); i++ {
		a, b := &s.Dates[i-1], &s.Dates[i]
		if f.dateAt != a.Start && f.dateAt != b.Start || countLetters(t.Text[a.End:b.Start]) > 1 {
			continue
		}
		from, _ := a.Resolve(t.contextFor(a, t.direction(a, mood, timeless(trig))))
		to, _ := b.Resolve(t.contextFor(b, t.direction(b, mood, timeless(trig))))
		first, last := from.Start(), to.End()
		if first.Precision() != model.PrecisionDay || last.Precision() != model.PrecisionDay || model.Compare(first, last) >= 0 {
			continue
		}
		f.Date, f.dateAt = model.Interval(first, last), a.Start
		f.Why["date"] = []model.Reason{{Rule: a.Rule, Start: a.Start, End: b.End}}
		return
	}
}

// comesAndGoes tells whether the sentence tells of a journey and, further on, of its end.
func comesAndGoes(s *Sentence) bool {
	came := false
	for i := range s.Triggers {
		switch trig := &s.Triggers[i]; {
		case !travelVerb(trig):
		case trig.Trigger.Phase != "end":
			came = true
		case came:
			return true
		}
	}
	return false
}

// comesThenGoes tells whether the sentence tells of a journey and right behind it of its end, with a
// day behind each verb and none but the two: "came on the evening of the 10th and left on the 11th".
func (st *Story) comesThenGoes(s *Sentence) bool {
	if len(s.Dates) != 2 {
		return false
	}
	for i := 1; i < len(s.Triggers); i++ {
		came, left := &s.Triggers[i-1], &s.Triggers[i]
		if travelVerb(came) && came.Trigger.Phase != "end" && travelVerb(left) && left.Trigger.Phase == "end" {
			first, last := &s.Dates[0], &s.Dates[1]
			return first.Start > came.Start && first.End <= left.Start && last.Start-left.End <= st.far(goesReach)
		}
	}
	return false
}

// travelVerb tells whether the trigger is a verb of travel.
func travelVerb(trig *scan.Mention) bool { return trig.Trigger.Role == "travel" && !trig.Trigger.Noun }

// goesReach is how many letters behind a verb of leaving its day may stand.
const goesReach = 24

// wholeStay dates a stay by the first and the last day that the sentence names, where it does.
func (t *teller) wholeStay(f *Frame, s *Sentence, trig *scan.Mention, mood what.Mood) bool {
	var days []model.Date
	end := t.asideEnd(s, trig)
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start > end || t.saidOn(s, e) {
			continue
		}
		of := mood
		if trig.Trigger.Phase == "end" && e.End <= trig.Start {
			of = what.Told // who is to leave has come
		}
		d, ok := t.dayOfStay(s, i, of, days)
		for _, end := range []model.Date{d.Start(), d.End()} {
			if ok && end.Precision() == model.PrecisionDay && end.HasYear() {
				days = append(days, end)
			}
		}
	}
	slices.SortFunc(days, model.Compare)
	if days = slices.Compact(days); len(days) < 2 {
		return false
	}
	f.Date, f.Stated = model.Interval(days[0], days[len(days)-1]), true
	return true
}

// dayOfStay resolves the i-th date of a sentence that names the days of a stay, with those that it has named before.
func (t *teller) dayOfStay(s *Sentence, i int, mood what.Mood, before []model.Date) (model.Date, bool) {
	e := &s.Dates[i]
	c := t.contextFor(e, mood)
	if len(before) == 0 {
		return e.Resolve(c)
	}
	if e.Kind() == when.KindEvent {
		c.Event = before[0] // "landed on Thursday and will fly home the next day"
	}
	d, ok := e.Resolve(c)
	if e.Kind() != when.KindWeekday && e.Kind() != when.KindDayMonth {
		return d, ok
	}
	if ok && model.Compare(d, before[len(before)-1]) < 0 && !t.begun(s, i) {
		return e.Resolve(t.context(what.Announced)) // "began on Thursday and will end on Saturday"
	}
	return d, ok
}

// begun tells whether the i-th date of a sentence is that of the beginning, though the end is
// told before it: "ends today the visit on which he came on Saturday".
func (st *Story) begun(s *Sentence, i int) bool {
	if st.Preposed {
		return false
	}
	between := scan.Span{Start: s.Dates[i-1].End, End: s.Dates[i].End} // "came on" may hold the "on"
	return st.lastOf(scan.Begin, between) > st.lastOf(scan.Finish, between)
}

// lastOf is where the last word of the kind in the span begins; -1 where there is none.
func (st *Story) lastOf(kind scan.Class, span scan.Span) int {
	if w, ok := st.lastWordOf(kind, span.Start, span.End); ok {
		return w.Start
	}
	return -1
}

// onArrival dates a contact told as "upon arrival" by the first day of the journey.
func (t *teller) onArrival(f *Frame, s *Sentence, trig *scan.Mention) {
	if f.Type == model.Visit {
		return
	}
	if stay := t.stayOfSentence(s, trig.Start); stay != nil && t.openedStay(f, stay, s, trig) {
		f.Stated = true
		f.dated(stay.Date.Start(), "frame.on-arrival", s.Span)
		return
	}
	v := t.lastVisit
	if !f.Date.IsZero() || v == nil || f.back || !t.has(scan.Arrival, s.Span) && !t.openedOnArrival(f, s) {
		return
	}
	if first := v.Date.Start(); first.Precision() == model.PrecisionDay {
		f.Stated = true
		f.dated(first, "frame.on-arrival", s.Span)
	}
}

// leaves tells whether the trigger tells of going away.
func (st *Story) leaves(trig *scan.Mention, clause scan.Span) bool {
	return trig.Trigger.Phase == "end" || !trig.Trigger.Noun && st.has(scan.Finish, scan.Span{Start: clause.Start, End: trig.End})
}

// returns tells whether who leads the sentence travels to his own country from the journey told last,
// on a day on which that may end.
func (t *teller) returns(f *Frame, s *Sentence, trig *scan.Mention, goal where.Spot, v *Frame) bool {
	if trig.Trigger.Noun || v.Status != model.Held || !v.Stated {
		return false
	}
	if v.Date.Start().Precision() != model.PrecisionDay || f.Date.Precision() != model.PrecisionDay {
		return false
	}
	p, led := t.subjectOf(s, trig, f.Date)
	if !led || p.Country != goal.Country {
		return false
	}
	from, ok1 := v.Date.Earliest()
	to, ok2 := f.Date.Latest()
	return ok1 && ok2 && to >= from && to-from < monthOfStay
}

// actorBytes is how many bytes between two points name the one who travels, or stand for
// him: "to the Chinese capital he came".
func actorBytes(s *Sentence, from, to int) int {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Start >= from && a.End <= to && (a.Kind == who.He || a.IsPerson()) {
			return a.End - a.Start + 1
		}
	}
	return 0
}

// comesHere tells whether somebody is announced for a day where the contact being told took
// place: "on 8 August, for the opening, the premier will fly in".
func (t *teller) comesHere(f *Frame, trig *scan.Mention, away string) bool {
	if !trig.Trigger.Plan || !t.Mentions.Inverted || t.focus == nil || t.focus.Country != away {
		return false
	}
	return f.Stated && f.Date.Precision() == model.PrecisionDay
}

// posts are the offices of those who live in the other country.
func posts() []string { return []string{"ambassador", "consul-general", "charge-daffaires"} }

// posted tells whether the person lives in the other country by office.
func (st *Story) posted(p Party, on model.Date) bool {
	if on.IsZero() {
		on = st.about()
	}
	return slices.ContainsFunc(posts(), func(post string) bool {
		if p.Person == nil {
			return p.Office == post
		}
		ten := st.Lexicon.OfficeOn(p.Person, on, post)
		return ten != nil && ten.Office == post
	})
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

// cutShort tells whether the sentence tells of somebody's going home: what it says was
// called off was to come after that.
func (st *Story) cutShort(s *Sentence) bool {
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return m.Trigger.Role == "travel" && m.Trigger.Phase == "end"
	})
}

// Several days of one sentence: of a stay, the first and the last, each told in its own
// way; of contacts told by their month, the days of each.

// between dates a journey from one day of its sentence to another, where one of them is
// told as the first or the last: "ended on the 30th his visit since the 26th".
func (t *teller) between(f *Frame, s *Sentence, clause scan.Span, trig *scan.Mention, mood what.Mood) {
	if !f.Stated || f.Date.IsInterval() && closed(f.Date) {
		return
	}
	ends := trig.Trigger.Phase == "end" || t.has(scan.Finish, clause)
	moods := [...]what.Mood{what.Told, what.Announced}
	came := func(m scan.Mention) bool { return m.End <= trig.Start && travelVerb(&m) && !m.Trigger.Plan }
	if mood == what.Announced && !slices.ContainsFunc(s.Triggers, came) {
		slices.Reverse(moods[:]) // not "came on Tuesday and will stay until Sunday"
	}
	for _, as := range moods {
		first, last := t.bounds(f, s, ends, as)
		if first.IsZero() || last.IsZero() || model.Compare(first, last) >= 0 {
			continue
		}
		a, ok1 := first.Civil()
		b, ok2 := last.Civil()
		if ok1 && ok2 && b-a > monthOfStay {
			continue // of another year: "is due on 22 November and will stay until the 25th"
		}
		f.Date, f.days = model.Interval(first, last), 0
		return
	}
}

// monthOfStay is how many days nobody stays.
const monthOfStay = 31

// bounds returns the first and the last day that the sentence names for a journey, read in
// the mood; zero where it does not.
func (t *teller) bounds(f *Frame, s *Sentence, ends bool, mood what.Mood) (first, last model.Date) {
	var day, since, until model.Date
	for i := range s.Dates {
		e := &s.Dates[i]
		if t.saidOn(s, e) && e.Start != f.dateAt {
			continue
		}
		d, ok := e.Resolve(t.contextFor(e, mood))
		switch {
		case !ok:
		case d.IsInterval() && closed(d):
			return model.Date{}, model.Date{}
		case d.IsInterval() && d.Start().Precision() == model.PrecisionDay && since.IsZero():
			since = d.Start()
		case d.IsInterval() && d.End().Precision() == model.PrecisionDay && until.IsZero():
			until = d.End()
		case !d.IsInterval() && d.Precision() == model.PrecisionDay && day.IsZero():
			day = d
		}
	}
	switch {
	case since.IsZero() && !until.IsZero():
		return day, until
	case !since.IsZero() && until.IsZero() && (ends || t.has(scan.Finish, s.Span)):
		return since, day
	}
	return since, until
}

// spotBehind returns the first city between two bytes where something happened.
func spotBehind(s *Sentence, from, to int) *where.Spot {
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= from && sp.Start < to && sp.Place != nil && sp.Relation == where.In {
			return sp
		}
	}
	return nil
}

// journey says of a visit whether it is a stay of some length, which day of it is meant, and
// where it leads.
func (t *teller) journey(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood, goal where.Spot) {
	arrival := trig.Trigger.Phase == "start" && goal.Rule == otherSideRule && !f.Stated
	t.between(f, s, clause, trig, mood)
	f.stay = !arrival && (trig.Trigger.Length || mood != what.Told || f.Stated || t.has(scan.Length, clause))
	if trig.Trigger.Beside && !f.Date.IsZero() && f.dateAt < trig.End {
		f.stay = false // under way at another contact, of which the day is
	}
	if _, ok := t.qualified(s, trig, goal, f.Date); ok {
		f.stay = f.stay && trig.Trigger.Length // "the visiting minister": said of him, not told
	}
	f.phase = t.phase(f, s, trig, clause, mood)
	if f.phase == "start" && mood == what.Announced {
		f.due = trig.Trigger.Plan || t.has(scan.Plan, scan.Span{Start: clause.Start, End: trig.Start})
	}
	t.length(f, s, trig)
	f.tour = t.goesOnFrom(s, goal)
	f.Country, f.Place = goal.Country, goal.Place
	f.because("place", goal.Rule, goal.Start, goal.End)
}

// sends tells whether a place between a journey and its goal is whose delegation it is: a word
// for one ends right before it, or one before who heads it stands behind.
func (st *Story) sends(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if sp.Start < trig.End || sp.Relation != where.None && sp.Relation != where.From {
		return false
	}
	for _, m := range scan.In(st.Mentions.References, trig.Start, sp.Start) {
		if m.Reference.Kind == "body" && sp.Start-m.End <= 1 {
			return true
		}
	}
	return len(scan.In(st.Mentions.Words[scan.Led], sp.End, s.End)) > 0
}
