package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Several days of one sentence: of a stay, the first and the last, each told in its own
// way; of contacts told by their month, the days of each.

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

// goesReach is how many letters behind a verb of leaving its day may stand.
const goesReach = 24

// travelVerb tells whether the trigger is a verb of travel.
func travelVerb(trig *scan.Mention) bool { return trig.Trigger.Role == "travel" && !trig.Trigger.Noun }

// travelBetween tells whether another journey is told between two bytes, to which a
// goal behind it belongs.
func travelBetween(s *Sentence, from, to int) bool { return len(travels(s, from, to)) > 0 }

// travels lists the words of travel between two bytes.
func travels(s *Sentence, from, to int) (out []scan.Mention) {
	for _, m := range scan.In(s.Triggers, from, to) {
		if m.Trigger.Role == "travel" {
			out = append(out, m)
		}
	}
	return out
}

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
		return e.Resolve(t.contextAt(e.Kind(), what.Announced)) // "began on Thursday and will end on Saturday"
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

// edgeSaid tells which end of a stay the day behind its words is by what stands right before the day: "returned
// from a two-day trip, which began on Monday", "is on a visit that ends tomorrow"; "" where nothing does.
func (st *Story) edgeSaid(f *Frame, trig *scan.Mention) string {
	if st.Preposed || !f.Stated || f.Date.IsInterval() || f.dateAt < trig.End {
		return ""
	}
	// "began on" may hold the "on"
	near := scan.Span{Start: max(trig.End, f.dateAt-st.far(edgeReach)), End: f.dateAt + st.far(4)}
	begin, finish := st.lastOf(scan.Begin, near), st.lastOf(scan.Finish, near)
	switch {
	case begin > finish:
		return "start"
	case finish > begin:
		return "end"
	}
	return ""
}

// edgeReach is how many letters before a day "began" may begin.
const edgeReach = 20

// upToNext is the clause of a journey up to where the sentence tells of its end: "came on the
// 20th and left on the 22nd".
func upToNext(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	for _, m := range travels(s, trig.End, clause.End) {
		if m.Trigger.Phase == "end" {
			clause.End = m.Start
			break
		}
	}
	return clause
}

// finishes tells whether a word for an end stands in the span that is not of a time before which
// something is to be: "Before the year ends, he will visit".
func (st *Story) finishes(s *Sentence, span scan.Span, trig *scan.Mention) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Finish], span.Start, span.End) {
		if w.End >= trig.Start || !st.closesClause(w.End) || travelBetween(s, s.Start, w.Start) {
			return true
		}
		until := st.has(scan.Subordinate, scan.Span{Start: max(s.Start, w.Start-st.far(relativeReach)), End: w.Start})
		if !until && peopleBytes(s, s.Start, w.Start) > 0 {
			return true
		}
	}
	return false
}

// closesClause tells whether a mark follows at a byte, perhaps behind a space.
func (st *Story) closesClause(at int) bool {
	behind := st.Text[at:]
	return strings.HasPrefix(behind, ",") ||
		strings.HasPrefix(behind, " ") && countLetters(behind[:min(len(behind), len(" x"))]) == 0
}

// relativeReach is how many letters behind a word for "where" the verb of its clause may stand,
// adverbLetters how many of them may be of words that name nobody.
const (
	relativeReach = 48
	adverbLetters = 12
)

// leaves tells whether the trigger tells of going away.
func (st *Story) leaves(trig *scan.Mention, clause scan.Span) bool {
	return trig.Trigger.Phase == "end" || !trig.Trigger.Noun && st.has(scan.Finish, scan.Span{Start: clause.Start, End: trig.End})
}

// cutShort tells whether the sentence tells of somebody's going home: what it says was
// called off was to come after that.
func (st *Story) cutShort(s *Sentence) bool {
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return m.Trigger.Role == "travel" && m.Trigger.Phase == "end"
	})
}

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
