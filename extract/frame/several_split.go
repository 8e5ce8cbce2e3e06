package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// headRank is the lowest rank of those who are met one at a time: heads of state,
// of government and of parliament.
const headRank = 2

// split makes two contacts of "was received by the president and the premier":
// those of the highest rank are met one at a time. Other lists stay one contact.
func split(f *Frame, rank func(Party) int) []*Frame {
	if f == nil {
		return nil
	}
	if f.Type == model.Message && len(f.China) == len(f.Russia) && len(f.China) > 1 {
		return inPairs(f)
	}
	if f.Type != model.Meeting {
		return []*Frame{f}
	}
	for side, list := range f.sides() {
		if len(list) < 2 || len(f.sides()[1-side]) != 1 {
			continue
		}
		if !f.apart && rank(list[0]) > headRank && rank(list[1]) > headRank {
			continue
		}
		out := make([]*Frame, len(list))
		for i, p := range list {
			out[i] = f.with(p)
		}
		return out
	}
	return []*Frame{f}
}

// inPairs makes a message of each who writes to the one named in the same place.
func inPairs(f *Frame) []*Frame {
	out := make([]*Frame, len(f.China))
	for i := range out {
		out[i] = f.twin()
		out[i].China, out[i].Russia = f.China[i:i+1:i+1], f.Russia[i:i+1:i+1]
	}
	return out
}

// series makes further contacts of "met in Vladivostok in June 2005 and in New Delhi
// in February": each later date with a place of its own is another time.
func (t *teller) series(f *Frame, s *Sentence, trig *scan.Mention) []*Frame {
	if f == nil || !f.Stated || f.Type == model.Visit || f.weak && !t.somewhere(s) {
		return nil
	}
	var out []*Frame
	at, day := f.dateAt, f.Date
	first := spotBetween(s, trig.End, at) // "in Moscow in March": cities stand before their months
	for i := range s.Dates {
		e := &s.Dates[i]
		if and := t.behindAside(s, at, e.Start); and > 0 {
			at = and
		}
		if e.Start <= at || !t.joinsSeries(s, at, e.Start) {
			continue
		}
		d, ok := e.Resolve(t.contextAfter(e, f.mood(), day))
		if after := monthAfter(s, e, at, day); !after.IsZero() && !t.comes(after) {
			d = after
		}
		if !ok || d.Precision() < min(model.PrecisionMonth, f.Date.Precision()) || model.Overlaps(d, f.Date) {
			continue
		}
		sp := t.cityInSeries(s, e, at, first, len(out) > 0)
		if sp == nil || trig.End <= at && t.didElse(s, at, e.Start) {
			continue
		}
		g := f.elsewhere(e, d, sp)
		t.othersOfSeries(g, s, at, sp.Start, e.Start)
		out = append(out, g)
		if at, day = e.Start, d; first != nil {
			first = sp
		}
	}
	return out
}

// joinsSeries tells whether a word for "and" or for the next one stands between two times, and no verb of a contact.
func (st *Story) joinsSeries(s *Sentence, from, to int) bool {
	if len(scan.In(s.Triggers, from, to)) > 0 {
		return false
	}
	return st.has(scan.And, scan.Span{Start: from, End: to}) || st.nextOne(from, to)
}

// cityInSeries is the city of a time of a series, behind the time before it at a byte: first is that of the time
// before where cities stand before their times, and further tells that this is not the first time joined to it.
func (st *Story) cityInSeries(s *Sentence, e *when.Expr, at int, first *where.Spot, further bool) *where.Spot {
	before := spotBetween(s, at, e.Start)
	if first != nil && before != nil {
		return before
	}
	if first != nil && further && st.onceMore(e, at) {
		return &where.Spot{Place: first.Place, Country: first.Country, Site: first.Site}
	}
	sp := st.cityBehind(s, e)
	if sp == nil {
		sp = spotBetween(s, at, e.End+st.far(seriesReach))
	}
	if sp == nil && st.nextOne(at, e.Start) {
		sp = cityBetween(s, at, e.Start)
	}
	return sp
}

// monthAfter is the month that the expression names next after that of the series before it, at the byte, where
// neither says of which year: "last year: in Beijing in March, in Moscow in July". It is zero elsewhere.
func monthAfter(s *Sentence, e *when.Expr, at int, before model.Date) model.Date {
	if e.Kind() != when.KindMonth || e.States() != 0 || before.Precision() != model.PrecisionMonth {
		return model.Date{}
	}
	if slices.ContainsFunc(s.Dates, func(b when.Expr) bool { return b.Start == at && b.States() != 0 }) {
		return model.Date{}
	}
	d, _ := e.Resolve(when.Context{Published: before, Future: true})
	return d
}

// onceMore tells whether nothing but "and again" stands between two days of a series: in the same city.
func (st *Story) onceMore(e *when.Expr, from int) bool {
	and, ok := st.lastWordOf(scan.And, from, e.Start)
	return ok && countLetters(st.Text[and.End:e.Start]) <= len("again in")
}

// didElse tells whether so much stands behind a word for "and" and before a day that another verb is likely
// among it: "met Dong on Tuesday and laid a wreath in Shenyang the next day".
func (st *Story) didElse(s *Sentence, from, to int) bool {
	and, ok := st.lastWordOf(scan.And, from, to)
	if !ok || st.has(scan.Sidelines, scan.Span{Start: from, End: to}) {
		return false
	}
	return st.standsBetween(s, and.End, to).letters > againLetters
}

// againLetters is how many letters beside a city may say that it was once more: "for the last time in".
const againLetters = 12

// enumerated tells whether the clause names before the trigger each time of which it says
// how often it was: two months or days at least, the last right before it.
func (t *teller) enumerated(s *Sentence, clause scan.Span, trig *scan.Mention) bool {
	if t.Preposed {
		return len(t.timesBefore(s, clause.Start, trig.Start)) > 1
	}
	times := 0
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= trig.End && t.namesMonthOrDay(e) {
			times++
		}
	}
	return times > 1
}

// namesMonthOrDay tells whether the words name one month or one day.
func (t *teller) namesMonthOrDay(e *when.Expr) bool {
	d, ok := e.Resolve(t.contextFor(e, what.Told))
	return ok && monthOrDay(d)
}

// timesBefore lists the dates between two bytes that name a month or a day and have a city
// of their own behind them.
func (t *teller) timesBefore(s *Sentence, from, to int) []*when.Expr {
	var out []*when.Expr
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < from || e.End > to || spotBetween(s, e.End-1, min(to, e.End+t.far(seriesReach))) == nil {
			continue
		}
		if t.namesMonthOrDay(e) {
			out = append(out, e)
		}
	}
	return out
}

// earlier makes further contacts of the times that stand in a row before that of f: "in
// May in Moscow, in September in Beijing met twice".
func (t *teller) earlier(f *Frame, s *Sentence) []*Frame {
	if f == nil || !t.Preposed || !f.Stated || f.Type == model.Visit || f.weak {
		return nil
	}
	var out []*Frame
	times := t.timesBefore(s, s.Start, f.dateAt)
	for i, e := range times {
		next := f.dateAt
		if i+1 < len(times) {
			next = times[i+1].Start
		}
		sp := spotBetween(s, e.End-1, next)
		if sp == nil || next-sp.End > len("、") || len(scan.In(s.Triggers, e.Start, next)) > 0 {
			continue
		}
		if d, _ := e.Resolve(t.contextFor(e, what.Told)); !model.Overlaps(d, f.Date) {
			out = append(out, f.elsewhere(e, d, sp))
		}
	}
	return out
}

// once is the same contact once more, on another day.
func (f *Frame) once(e *when.Expr, d model.Date) *Frame {
	g := f.twin()
	g.Date, g.dateAt, g.days, g.phase, g.Occasion = d, e.Start, 0, "", nil
	g.Why["date"] = []model.Reason{{Rule: e.Rule, Start: e.Start, End: e.End}}
	return g
}

// elsewhere is the same contact once more, on another day in another place.
func (f *Frame) elsewhere(e *when.Expr, d model.Date, sp *where.Spot) *Frame {
	g := f.once(e, d)
	g.Place, g.Country, g.Site = sp.Place, sp.Country, sp.Site
	return g
}

// seriesReach is how many bytes behind a date of a series its place may stand.
const seriesReach = 16

// spotBetween returns the last city between two bytes where something happened.
func spotBetween(s *Sentence, from, to int) *where.Spot {
	var found *where.Spot
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start > from && sp.End < to && sp.Place != nil && sp.Relation == where.In {
			found = sp
		}
	}
	return found
}

// cityBehind returns the city right behind a time of a series: "in March in Moscow".
func (st *Story) cityBehind(s *Sentence, e *when.Expr) *where.Spot {
	sp := spotBehind(s, e.End, s.End)
	if sp == nil || countLetters(st.Text[e.End:sp.Start]) > len("near") || st.has(scan.And, scan.Span{Start: e.End, End: sp.Start}) {
		return nil
	}
	return sp
}

// rank is the protocol rank of a party about the time of the article.
func (st *Story) rank(p Party) int {
	_, rank := official(st.Lexicon, p, st.about())
	return rank
}
