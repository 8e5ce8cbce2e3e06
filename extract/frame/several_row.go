package frame

import (
	"maps"
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// metInRow makes further contacts of those who stand in a row behind the one met, each with
// a word for "with" or "by" and perhaps a day, but without a verb: "was welcomed on Friday
// by Putin, on Saturday by Medvedev", "met Wang in Beijing on Monday and Li on Tuesday".
func (t *teller) metInRow(f *Frame, s *Sentence, trig *scan.Mention) []*Frame {
	if f == nil || !t.mayLeadRow(f, s, trig) {
		return nil
	}
	met := t.headBehind(s, trig.End, s.End)
	if len(met.actors) != 1 || t.standsBetween(s, trig.End, met.start).letters > len("with his hosts") {
		return nil
	}
	last := t.parties(met.actors[0], s, f.Date)
	if len(last) != 1 {
		return nil
	}
	t.dayOfFirst(f, s, trig, met.end)
	var out []*Frame
	at, day, stands := met.end, f.Date, f.Why["date"]
	dated := f.dateAt > met.end // each has a day behind him
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < at || !a.IsPerson() {
			continue
		}
		if !t.standsInRow(s, at, a) {
			break
		}
		ps := t.parties(a, s, f.Date)
		if len(ps) != 1 || ps[0].Country != last[0].Country || ps[0].same(last[0]) {
			break
		}
		from, to := at, a.Start
		if dated {
			from, to = a.End, t.nextActor(s, a)
		}
		if d, e := t.dayInRow(s, from, to, f.mood(), day); e != nil {
			day, stands = d, []model.Reason{{Rule: e.Rule, Start: e.Start, End: e.End}}
		}
		g := f.with(ps[0])
		g.Date, g.Site = day, nil
		g.Why["date"] = stands
		g.Why["officials"] = []model.Reason{{Rule: "frame.in-a-row", Start: a.Start, End: a.End}}
		out = append(out, g)
		at = a.End
	}
	return out
}

// mayLeadRow tells whether the contact is one of one with one that others may follow in a row: it has a day of its
// own, or the sentence names none but parts of days.
func (st *Story) mayLeadRow(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if !f.ofTwoAlone() || f.borrowed || f.Type == model.Visit || trig.Trigger.Noun && f.Type != model.Meeting {
		return false
	}
	if !f.Stated && slices.ContainsFunc(s.Dates, func(e when.Expr) bool { return e.Kind() != when.KindPart }) {
		return false
	}
	return !f.weak || st.somewhere(s)
}

// standsInRow tells whether somebody stands in a row behind the one named last, who ends at a byte, and not as one
// who acts or speaks himself.
func (t *teller) standsInRow(s *Sentence, at int, a *who.Actor) bool {
	if a.Kind > who.Titled || a.Owner || a.Plural || !t.rowBetween(s, at, a.Start) {
		return false
	}
	return !t.actsNext(s, a) && (t.Preposed || !t.speaks(s, a, s.End))
}

// dayInRow is the last day named between two bytes, and the words for it; nil where there are none.
func (t *teller) dayInRow(s *Sentence, from, to int, mood what.Mood, day model.Date) (model.Date, *when.Expr) {
	var words *when.Expr
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < from || e.End > to || e.Kind() == when.KindPart {
			continue
		}
		if d, ok := e.Resolve(t.contextAfter(e, mood, day)); ok {
			day, words = d, e
		}
	}
	return day, words
}

// with is the same contact with another of the party's side in the place of who took part.
func (f *Frame) with(p Party) *Frame {
	g := f.twin()
	if p.Country == "CN" {
		g.China = []Party{p}
	} else {
		g.Russia = []Party{p}
	}
	return g
}

// twin is the same contact, to be told with other people or another day.
func (f *Frame) twin() *Frame {
	g := *f
	g.Why = maps.Clone(f.Why)
	return &g
}

// mood is how the days of what else is told with a contact are to be taken.
func (f *Frame) mood() what.Mood {
	if f.Status == model.Planned {
		return what.Announced
	}
	return what.Told
}

// contextAfter is what a day of a row is resolved in: "the next day" counts from the one before it.
func (t *teller) contextAfter(e *when.Expr, mood what.Mood, before model.Date) when.Context {
	c := t.contextFor(e, mood)
	if e.Kind() == when.KindEvent && before.Precision() == model.PrecisionDay {
		c.Event = before.Exact()
	}
	return c
}

// nextActor is where the next person behind another, and behind those joined to him, is
// named, or the sentence ends.
func (st *Story) nextActor(s *Sentence, a *who.Actor) int {
	end := a.End
	for i := range s.Actors {
		if b := &s.Actors[i]; b.IsPerson() && b.Start >= end {
			if !st.joined(end, b.Start) {
				return b.Start
			}
			end = b.End
		}
	}
	return s.End
}

// gap is what stands between two bytes beside days, places and words that join.
type gap struct {
	letters int
	linked  bool // a day or a word for "with" or "by" stands there
	led     bool // such a word, which no person needs else, stands last
}

// standsBetween looks at what stands between two bytes.
func (st *Story) standsBetween(s *Sentence, from, to int) gap {
	g := gap{letters: countLetters(st.Text[from:to]), linked: st.has(scan.Belonging, scan.Span{Start: from, End: to})}
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.End <= to {
			g.letters -= countLetters(st.Text[e.Start:e.End])
			g.linked = true
		}
	}
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= from && sp.End <= to {
			g.letters -= countLetters(st.Text[sp.Start:sp.End])
		}
	}
	for _, w := range scan.In(st.Mentions.Words[scan.And], from, to) {
		n := countLetters(st.Text[w.Start:w.End])
		g.letters -= n
		g.linked = g.linked || n > 0
	}
	for _, c := range [...]scan.Class{scan.And, scan.Belonging, scan.Beside} {
		for _, w := range scan.In(st.Mentions.Words[c], from, to) {
			g.led = g.led || countLetters(st.Text[w.Start:w.End]) > 0 && countLetters(st.Text[w.End:to]) == 0
		}
	}
	return g
}

// rowBetween tells whether nothing but a mark, days, places and words that join stand
// between two bytes, the mark first. A word that opens a clause is one that joins where a word
// for "with", or a dash for the verb, leads to who stands behind: ", and on Tuesday – with".
func (st *Story) rowBetween(s *Sentence, from, to int) bool {
	from = st.behindBody(from, to)
	if len(scan.In(s.Triggers, from, to)) > 0 || st.has(scan.Listed, scan.Span{Start: from, End: to}) {
		return false
	}
	g := st.standsBetween(s, from, to)
	if opens := scan.In(st.Mentions.Words[scan.Boundary], from, to); len(opens) > 0 {
		first, last := opens[0].Start, opens[len(opens)-1].End
		if !st.takesUp(g, from, last, to) || st.standsBetween(s, from, first).letters > len("in") {
			return false
		}
		g.linked = true
		g.letters -= countLetters(st.Text[first:last])
	}
	return g.linked && (g.letters <= rowLetters || g.led && g.letters <= asideLetters)
}

// takesUp tells whether a word for "with", or a dash for the verb, leads to who stands behind a gap in which words
// that open a clause end at a byte.
func (st *Story) takesUp(g gap, from, opened, to int) bool {
	if !st.Mentions.Inverted {
		return g.led
	}
	_, with := st.wordRightBefore(scan.Beside, from, to)
	return with || scan.HasMark(st.Text[opened:to], "-–—")
}

// behindBody is the byte behind the body that somebody named right before is of, else the
// byte itself: "Stroyev of the Federation Council and".
func (st *Story) behindBody(from, to int) int {
	of := scan.In(st.Mentions.Words[scan.Belonging], from, to)
	and := scan.In(st.Mentions.Words[scan.And], from, to)
	if len(of) == 0 || len(and) == 0 || of[0].Start-from > 1 || and[0].Start-from > st.far(breath) {
		return from
	}
	return and[0].Start
}

// rowLetters is how many letters beside those may stand in a row: "then", "later";
// asideLetters, where a word for "with" or "by" follows: "in the afternoon, by".
const (
	rowLetters   = 8
	asideLetters = 18
)

// Days in a row behind one verb are as many contacts: "spoke by telephone on 16 April and
// on 8 May", "met three times: on 20 February in Johannesburg, on 1 April in Moscow and …".

// daysInRow makes the contacts of a verb that days in a row follow, each perhaps with its city;
// nil when there are none.
func (t *teller) daysInRow(f *Frame, s *Sentence, trig *scan.Mention) []*Frame {
	if f == nil || !f.Stated || f.borrowed || f.Type == model.Visit {
		return nil
	}
	if two := t.twoDays(f, s); two != nil {
		return two
	}
	if len(s.Dates) < 2 || dayToDay(f.Date) || f.weak && !remote(f.Type) && !t.somewhere(s) {
		return nil
	}
	for from := 0; from+1 < len(s.Dates); {
		to := t.rowEnd(s, from)
		row := s.Dates[from:to]
		if from = to; len(row) < 2 || !t.rowOf(f, s, row, trig) {
			continue
		}
		var out []*Frame
		for i := range row {
			d, _ := row[i].Resolve(t.contextFor(&row[i], what.Told))
			out = append(out, f.elsewhere(&row[i], d, t.citiesIn(f, s, &row[i])))
		}
		return out
	}
	return nil
}

// dayToDay tells whether a date is the span from one day to another.
func dayToDay(d model.Date) bool {
	return d.IsInterval() && closed(d) && d.Start().Precision() == model.PrecisionDay
}

// twoDays makes two contacts of what is told of two days that a word joins and that do not follow each other,
// in a language that reads them as the ends of a span: "spoke by telephone on the days 21/1 and 24/2".
func (st *Story) twoDays(f *Frame, s *Sentence) []*Frame {
	if !remote(f.Type) || !dayToDay(f.Date) {
		return nil
	}
	from, ok := f.Date.Start().Civil()
	to, ok2 := f.Date.End().Civil()
	if !ok || !ok2 || to-from < 2 {
		return nil
	}
	i := slices.IndexFunc(s.Dates, func(e when.Expr) bool { return e.Start == f.dateAt })
	if i < 0 || !st.has(scan.And, scan.Span{Start: s.Dates[i].Start, End: s.Dates[i].End}) {
		return nil
	}
	at := f.spot()
	return []*Frame{f.elsewhere(&s.Dates[i], f.Date.Start(), at), f.elsewhere(&s.Dates[i], f.Date.End(), at)}
}

// spot is the place of the contact.
func (f *Frame) spot() *where.Spot {
	return &where.Spot{Place: f.Place, Country: f.Country, Site: f.Site}
}

// citiesIn returns the city behind a day of a row, else the place of the contact.
func (st *Story) citiesIn(f *Frame, s *Sentence, e *when.Expr) *where.Spot {
	sp := spotBehind(s, e.End, e.End+st.far(seriesReach))
	if sp == nil || remote(f.Type) || scan.HasMark(st.Text[e.End:sp.Start], ",;:") {
		return f.spot()
	}
	return sp
}

// rowEnd is the index behind the last of the days that stand in a row from the one given:
// with nothing between them but a city, a comma and words that join, of which the last is
// one.
func (t *teller) rowEnd(s *Sentence, from int) int {
	end, joined := from+1, from+1
	for end < len(s.Dates) && t.isDay(&s.Dates[end-1]) && t.isDay(&s.Dates[end]) {
		link := t.linked(s, s.Dates[end-1].End, s.Dates[end].Start)
		if link == "" {
			link = t.alike(s, &s.Dates[end-1], &s.Dates[end])
		}
		if link == "" {
			break
		}
		if end++; link != "," {
			joined = end
		}
	}
	return joined
}

// isDay tells whether the expression names one day.
func (t *teller) isDay(e *when.Expr) bool {
	if e.Kind() != when.KindDay && e.Kind() != when.KindDayMonth {
		return false
	}
	d, ok := e.Resolve(t.contextFor(e, what.Told))
	return ok && d.Precision() == model.PrecisionDay
}

// linked returns what joins two days of a row: a comma, or the word; "" when anything else
// stands between them but a city.
func (st *Story) linked(s *Sentence, from, to int) string {
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= from && sp.End <= to && sp.Place != nil && sp.Relation == where.In {
			from = sp.End
		}
	}
	gap := strings.TrimSpace(st.Text[from:to])
	if gap == "," {
		return gap
	}
	for _, w := range scan.In(st.Mentions.Words[scan.And], from, to) {
		if word := st.Text[w.Start:w.End]; strings.Trim(gap, ", ") == strings.TrimSpace(word) {
			return word
		}
	}
	return ""
}

// alike returns the word for "and" right before the second of two days behind which the text goes on
// with the same word, "" where it does not: "on 16 April about oil and on 8 May about Iran".
func (st *Story) alike(s *Sentence, a, b *when.Expr) string {
	and, ok := st.wordRightBefore(scan.And, a.End, b.Start)
	if !ok || len(scan.In(s.Triggers, a.End, b.Start)) > 0 || st.personIn(s, scan.Span{Start: a.End, End: b.Start}) {
		return ""
	}
	if w := firstWord(st.Text[a.End:and.Start]); w == "" || w != firstWord(st.Text[b.End:s.End]) {
		return ""
	}
	return st.Text[and.Start:and.End]
}

// firstWord is the first word of a text, a comma before it left aside.
func firstWord(text string) string {
	words := strings.Fields(strings.TrimLeft(text, ", "))
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

// rowOf tells whether the days are those of the contact: one of them is its day, and no other verb
// stands between.
func (t *teller) rowOf(f *Frame, s *Sentence, row []when.Expr, trig *scan.Mention) bool {
	if !slices.ContainsFunc(row, func(e when.Expr) bool { return e.Start == f.dateAt }) {
		return false
	}
	first, last := row[0].Start, row[len(row)-1].End
	for _, m := range s.Triggers {
		if m.Start >= last && m.Start-last <= 2 && m.Start != trig.Start {
			return false // "on 16 April and on 8 May signed": of that verb
		}
		if m.End > first {
			continue
		}
		if m.Start >= trig.End && m.Trigger.Role != "echo" {
			return false
		}
		if len(row) == 2 && m.Trigger.Role == "travel" && trig.Start >= last && !scan.HasMark(t.Text[m.End:first], ",;") {
			return false // "arrives on 7 May and on 8 May meets": a day for each
		}
	}
	return true
}
