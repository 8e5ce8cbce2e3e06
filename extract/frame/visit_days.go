package frame

import (
	"slices"
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// A stay told by the days spent somewhere, how long one takes, and contacts whose day counts from that of a stay.

// spent tells the stay of which a sentence without a word for a journey says how many days,
// or from which to which, somebody was in a place of the other side; nil where it says no
// such thing.
func (t *teller) spent(s *Sentence) *Frame {
	if s.Headline || t.has(scan.Negation, s.Span) || t.has(scan.Habit, s.Span) || tellsOfJourney(s) {
		return nil
	}
	for _, days := range t.daysOf(s) {
		sp := t.placeBeside(s, days)
		if sp == nil || !t.isElsewhere(s, sp, days) {
			continue
		}
		told := *s
		there := scan.Mention{Entry: &scan.Entry{Kind: scan.Trigger, Trigger: &daysThere}, Start: days.Start, End: days.End}
		told.Triggers = append(slices.Clone(s.Triggers), there)
		if f := t.frame(&told, len(told.Triggers)-1); f != nil && f.Stated && (f.days > 1 || dayToDay(f.Date)) {
			return f
		}
	}
	return nil
}

// tellsOfJourney tells whether the sentence has a word for a journey that is no part of a date.
func tellsOfJourney(s *Sentence) bool {
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		inDate := func(e when.Expr) bool { return e.Start <= m.Start && m.End <= e.End }
		return m.Trigger.Type == string(model.Visit) && !slices.ContainsFunc(s.Dates, inDate)
	})
}

// daysThere stands for the word that a stay lacks which is told by its days: "wound up
// three days in China", "is in Moscow from the 3rd to the 5th".
var daysThere = lexicon.Trigger{Rule: "frame.days-there", Type: string(model.Visit), Role: "travel", Noun: true, Length: true}

// daysOf lists where a sentence says how many days something lasts, or names its first and
// its last day, no further apart than those of a stay.
func (t *teller) daysOf(s *Sentence) []scan.Span {
	var out []scan.Span
	for _, w := range scan.In(t.Mentions.Words[scan.Stay], s.Start, s.End) {
		out = append(out, scan.Span{Start: w.Start, End: w.End})
	}
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Kind() == when.KindPart {
			continue
		}
		d, _ := e.Resolve(t.contextAt(e.Kind(), what.Told))
		first, ok1 := d.Start().Civil()
		last, ok2 := d.End().Civil()
		if ok1 && ok2 && d.IsInterval() && last-first <= longestStay {
			out = append(out, scan.Span{Start: e.Start, End: e.End})
		}
	}
	return out
}

// placeBeside returns the place of the two states in which something is said to be right
// behind the days, or right before them; nil where there is none.
func (st *Story) placeBeside(s *Sentence, days scan.Span) *where.Spot {
	for i := range s.Spots {
		sp := &s.Spots[i]
		if sp.Relation != where.In || sp.Country != "CN" && sp.Country != "RU" {
			continue
		}
		from, to := days.End, sp.Start
		if sp.End <= days.Start {
			from, to = sp.End, days.Start
			if i+1 < len(s.Spots) {
				from = st.behindCountry(from, to, &s.Spots[i+1])
			}
		}
		if from > to || scan.HasMark(st.Text[from:to], ",;:") {
			continue
		}
		if countLetters(st.Text[from:to])-st.ownerLetters(s, from, to) <= besideDays {
			return sp
		}
	}
	return nil
}

// ownerLetters is how many letters of a span name the one whose days they are: "the four days of Wang Yi in".
func (st *Story) ownerLetters(s *Sentence, from, to int) int {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start >= from && a.End <= to {
			return countLetters(st.Text[a.Start:a.End])
		}
	}
	return 0
}

// behindCountry is where the words go on behind a place at whose end, before the byte to, its country
// stands between commas or in brackets: "in Vladivostok, Russia, from".
func (st *Story) behindCountry(end, to int, next *where.Spot) int {
	if next.Place != nil || next.Country == "" || next.Start < end || next.End > to {
		return end
	}
	if countLetters(st.Text[end:next.Start]) > 0 {
		return end
	}
	return to - len(strings.TrimLeft(st.Text[next.End:to], ",)"))
}

// besideDays is how many letters may stand between the days and the place of a stay: "in the".
const besideDays = 6

// isElsewhere tells whether one official of the other side leads the sentence, of whom the
// place is said, or stands behind it as the one whose days they are.
func (t *teller) isElsewhere(s *Sentence, sp *where.Spot, days scan.Span) bool {
	g := t.headBehind(s, s.Start, s.End)
	if len(g.actors) == 0 || slices.ContainsFunc(g.actors[1:], func(a *who.Actor) bool { return a.Kind <= who.Counterpart }) {
		return false
	}
	a := g.actors[0] // with a delegation, maybe
	from, to := a.End, min(sp.Start, days.Start)
	if a.Start > to {
		from, to = max(sp.End, days.End), a.Start
		if from > to {
			from = min(sp.End, days.End) // between the two: "the four days of Wang Yi in Russia"
		}
		if from > to || !t.joins(from, to) && !t.whose(a, from) {
			return false
		}
	} else if !t.leadsTo(a, max(from, to)) {
		return false
	}
	if t.ofSomethingElse(s, from, to) {
		return false
	}
	ps := t.parties(a, s, model.Date{})
	return len(ps) == 1 && ps[0].Country == who.Other(sp.Country)
}

// leadsTo tells whether somebody may be the subject of what is said at a byte behind him, with no word of saying and
// no other clause between.
func (st *Story) leadsTo(a *who.Actor, to int) bool {
	if a.Owner && countLetters(st.Text[a.End:to]) > 1 || !st.subjectCase(a) {
		return false
	}
	between := scan.Span{Start: a.End, End: to}
	return !st.has(scan.Speech, between) && !st.has(scan.Boundary, between)
}

// ofSomethingElse tells whether a verb of a contact between two bytes says what somebody did on the days that stand
// behind it, but that he attended a gathering there.
func (st *Story) ofSomethingElse(s *Sentence, from, to int) bool {
	for _, m := range scan.In(s.Triggers, from, to) {
		if m.Trigger.Weak {
			continue
		}
		if m.Trigger.Role != "attend" || countLetters(st.Text[m.End:to])-st.gatheringLetters(s, m.End, to) > besideDays {
			return true
		}
	}
	return false
}

// gatheringLetters is how many letters of a span name fairs and forums, whose days are those of a
// guest: "attended the forum in Vladivostok".
func (st *Story) gatheringLetters(s *Sentence, from, to int) int {
	n := 0
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Gathering != nil && sp.Gathering.Members == "" && sp.Start >= from && sp.End <= to {
			n += countLetters(st.Text[sp.Start:sp.End])
		}
	}
	return n
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
	cut := names && e.Start < w.Start && w.Start < e.End // "visit on the 3rd", not "visit of 3 days"
	if !cut && (!names && !(kind == when.KindRelative && e.Start == w.Start) || e.Start > w.Start || w.End > e.End) {
		return false
	}
	d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told))
	return ok && !d.IsInterval()
}

// stayReach is how many bytes from the trigger "two days" may stand to be the
// length of the journey.
const stayReach = 64

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

// openedStay tells whether the words between the marks around the trigger put its contact on the first day of the stay
// whose days the sentence names before: "from 5 to 7 June, on the first day he met".
func (t *teller) openedStay(f, v *Frame, s *Sentence, trig *scan.Mention) bool {
	if f.Date.Start() != v.Date.Start() || f.Date.End() != v.Date.End() {
		return false
	}
	part := scan.Span{Start: t.behindLastMark(s, trig.Start), End: trig.End}
	return part.Start > v.dateAt && t.has(scan.Arrival, part)
}

// stayOfSentence is the journey, told in the sentence before a byte, of which it names the first and the last day; nil
// where there is none.
func (t *teller) stayOfSentence(s *Sentence, at int) *Frame {
	for i := len(t.frames) - 1; i >= 0 && t.frames[i].last == t.i; i-- {
		v := t.frames[i]
		if v.Type == model.Visit && v.Stated && dayToDay(v.Date) && v.dateAt >= s.Start && v.dateAt < at {
			return v
		}
	}
	return nil
}

// firstOfStay is the first day of the stay whose days the sentence names before the expression, for "the next day"
// behind them, where nothing told since has a later day of its own: "from 5 to 7 June, the second day they went";
// zero where there is none.
func (t *teller) firstOfStay(s *Sentence, e *when.Expr) model.Date {
	v := t.stayOfSentence(s, e.Start)
	if v == nil {
		return model.Date{}
	}
	first := v.Date.Start()
	if g := t.current; g != nil && g.Date.Precision() == model.PrecisionDay && model.Compare(g.Date.Exact(), first) > 0 {
		return model.Date{}
	}
	return first
}

// behindLastMark is where the part of the sentence begins in which a byte stands: behind the last mark before it,
// or with the sentence.
func (st *Story) behindLastMark(s *Sentence, at int) int {
	return s.Start + scan.LastMark(st.Text[s.Start:at], ",;:")
}
