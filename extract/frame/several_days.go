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

// Days in a row behind one verb are as many contacts: "spoke by telephone on 16 April and
// on 8 May", "met three times: on 20 February in Johannesburg, on 1 April in Moscow and …".

// daysInRow makes the contacts of a verb that days in a row follow, each perhaps with its city;
// nil when there are none.
func (t *teller) daysInRow(f *Frame, s *Sentence, trig *scan.Mention) []*Frame {
	if !f.datedTalks() || f.borrowed {
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

// datedTalks tells whether the contact is none but a journey and has a day of its own.
func (f *Frame) datedTalks() bool { return f != nil && f.Stated && f.Type != model.Visit }

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

// dayToDay tells whether a date is the span from one day to another.
func dayToDay(d model.Date) bool {
	return d.IsInterval() && closed(d) && d.Start().Precision() == model.PrecisionDay
}

// rowOf tells whether the days are those of the contact: one of them is its day, and no other verb
// stands between.
func (t *teller) rowOf(f *Frame, s *Sentence, row []when.Expr, trig *scan.Mention) bool {
	if !slices.ContainsFunc(row, func(e when.Expr) bool { return e.Start == f.dateAt }) && !t.daysWithin(f, row, trig) {
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

// daysWithin tells whether the days, behind the verb, are those of the month that the contact is told of: "met twice
// in June: on the 23rd in Tashkent and on the 25th in Beijing".
func (t *teller) daysWithin(f *Frame, row []when.Expr, trig *scan.Mention) bool {
	if f.Date.Precision() != model.PrecisionMonth || row[0].Start < trig.End {
		return false
	}
	return !slices.ContainsFunc(row, func(e when.Expr) bool {
		d, _ := e.Resolve(t.contextFor(&e, what.Told))
		return !dayAlone(&e) || !model.Overlaps(d, f.Date)
	})
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

// citiesIn returns the city behind a day of a row, else the place of the contact.
func (st *Story) citiesIn(f *Frame, s *Sentence, e *when.Expr) *where.Spot {
	sp := spotBehind(s, e.End, e.End+st.far(seriesReach))
	if sp == nil || remote(f.Type) || scan.HasMark(st.Text[e.End:sp.Start], ",;:") {
		return f.spot()
	}
	return sp
}

// spot is the place of the contact.
func (f *Frame) spot() *where.Spot {
	return &where.Spot{Place: f.Place, Country: f.Country, Site: f.Site}
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
