package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// Times of one verb, each with a city of its own, are as many contacts: "in June in Moscow and in July in Astana".

// series makes further contacts of "met in Vladivostok in June 2005 and in New Delhi
// in February": each later date with a place of its own is another time.
func (t *teller) series(f *Frame, s *Sentence, trig *scan.Mention) []*Frame {
	if !f.datedTalks() || f.weak && !t.somewhere(s) {
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

// nextOne tells whether words for the next one open another part of the sentence between
// two bytes: "the first took place in Vladivostok; then it was New Delhi on 14 February".
func (st *Story) nextOne(from, to int) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Another], from, to) {
		if scan.HasMark(st.Text[max(from, w.Start-2):w.Start], ";,") {
			return true
		}
	}
	return false
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

// onceMore tells whether nothing but "and again" stands between two days of a series: in the same city.
func (st *Story) onceMore(e *when.Expr, from int) bool {
	and, ok := st.lastWordOf(scan.And, from, e.Start)
	return ok && countLetters(st.Text[and.End:e.Start]) <= len("again in")
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

// othersOfSeries gives a further contact of a series those who are named between the times, where they are one of
// each side: "the ministers Lavrov and Wang met in April, and the deputies Rudenko and Sun in Moscow in March".
func (t *teller) othersOfSeries(f *Frame, s *Sentence, from, place, day int) {
	sides := map[string][]Party{}
	var why scan.Span
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < from || a.End > max(place, day) || !a.IsPerson() || a.Owner {
			continue
		}
		for _, p := range t.parties(a, s, f.Date) {
			sides[p.Country] = append(sides[p.Country], p)
		}
		if why.End == 0 {
			why.Start = a.Start
		}
		why.End = a.End
	}
	if len(sides["CN"]) != 1 || len(sides["RU"]) != 1 {
		return
	}
	f.China, f.Russia = sides["CN"], sides["RU"]
	f.Why["officials"] = []model.Reason{{Rule: "frame.in-a-row", Start: why.Start, End: why.End}}
}

// behindAside is where the word for "and" begins, behind a comma, that takes up a series of times and cities after
// words on what journey the time before was, which stand between commas: "talked in Moscow in July, when Xi paid
// a visit, and in Xiamen in September". It is 0 where the words between the two times say anything else.
func (st *Story) behindAside(s *Sentence, from, to int) int {
	if st.Preposed {
		return 0
	}
	told := scan.In(s.Triggers, from, to)
	and, ok := st.lastWordOf(scan.And, from, to)
	if len(told) == 0 || !ok || told[len(told)-1].End > and.Start || spotBetween(s, from, to) == nil {
		return 0
	}
	gap := st.Text[from:and.Start]
	if !betweenCommas(gap, st.Text[and.Start:]) || strings.Count(st.Text[from:and.End], ",") != 2 {
		return 0
	}
	aside := scan.Span{Start: from + strings.IndexByte(gap, ','), End: and.Start}
	if told[0].Start < aside.Start || slices.ContainsFunc(told, func(m scan.Mention) bool { return m.Trigger.Role != "travel" }) {
		return 0
	}
	for _, class := range [...]scan.Class{scan.Boundary, scan.During, scan.Sidelines, scan.Relative, scan.HeldAt} {
		for _, w := range scan.In(st.Mentions.Words[class], aside.Start, aside.End) {
			if countLetters(st.Text[aside.Start:w.Start]) == 0 {
				return and.Start
			}
		}
	}
	return 0
}

// betweenCommas tells whether a text holds no mark but commas, the last at its end or at the beginning of what
// stands behind.
func betweenCommas(text, behind string) bool {
	if strings.ContainsAny(text, ";:") {
		return false
	}
	return strings.Count(text, ",") != 1 || strings.HasPrefix(behind, ",")
}

// verbLeftOut makes further contacts of the times and cities that follow those of a verb, which is left out
// with them: "in January they talked in Moscow, in February in Astana".
func (t *teller) verbLeftOut(f *Frame, s *Sentence, trig *scan.Mention) []*Frame {
	if !f.datedTalks() || remote(f.Type) || t.Preposed {
		return nil
	}
	if f.dateAt >= trig.Start || f.Date.IsInterval() || !t.somewhere(s) {
		return nil
	}
	var out []*Frame
	at := trig.End
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < at {
			continue
		}
		sp := t.cityBehind(s, e)
		if sp == nil || !t.withoutVerbBetween(s, at, e.Start, sp) {
			return out
		}
		d, ok := e.Resolve(t.contextAfter(e, f.mood(), f.Date))
		if !ok || !monthOrDay(d) || model.Overlaps(d, f.Date) {
			return out
		}
		out = append(out, f.elsewhere(e, d, sp))
		at = sp.End
	}
	return out
}

// withoutVerbBetween tells whether a comma, perhaps with a word such as "and", leads to the time at a byte, and nobody and
// no verb of a contact stands in the part of the sentence that this and its city make.
func (st *Story) withoutVerbBetween(s *Sentence, from, to int, sp *where.Spot) bool {
	between := st.Text[from:to]
	comma := strings.LastIndexAny(between, ",;")
	if comma < 0 || countLetters(between[comma:]) > len("and") || len(scan.In(s.Triggers, from, sp.End)) > 0 {
		return false
	}
	end := s.End
	if i := strings.IndexAny(st.Text[sp.End:s.End], ",;"); i >= 0 {
		end = sp.End + i
	}
	return len(scan.In(s.Triggers, sp.End, end)) == 0 && !st.personIn(s, scan.Span{Start: from, End: sp.End})
}

// earlier makes further contacts of the times that stand in a row before that of f: "in
// May in Moscow, in September in Beijing met twice".
func (t *teller) earlier(f *Frame, s *Sentence) []*Frame {
	if !t.Preposed || !f.datedTalks() || f.weak {
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

// monthOrDay tells whether a date is one month or one day.
func monthOrDay(d model.Date) bool { return d.Precision() >= model.PrecisionMonth && !d.IsInterval() }

// cityBehind returns the city right behind a time of a series: "in March in Moscow".
func (st *Story) cityBehind(s *Sentence, e *when.Expr) *where.Spot {
	sp := spotBehind(s, e.End, s.End)
	if sp == nil || countLetters(st.Text[e.End:sp.Start]) > len("near") || st.has(scan.And, scan.Span{Start: e.End, End: sp.Start}) {
		return nil
	}
	return sp
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

// cityBetween returns the first city named between two bytes, nil when there is none.
func cityBetween(s *Sentence, from, to int) *where.Spot {
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= from && sp.End <= to && namesCity(sp) {
			return sp
		}
	}
	return nil
}

// namesCity tells whether the words name a city, not a part of a country.
func namesCity(sp *where.Spot) bool { return sp.Place != nil && !sp.Place.Region }

// seriesReach is how many bytes behind a date of a series its place may stand.
const seriesReach = 16
