package frame

import (
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
	if f == nil || !f.Stated || f.Type == model.Visit || f.weak && !remote(f.Type) || f.borrowed || len(s.Dates) < 2 || f.Date.IsInterval() && closed(f.Date) && f.Date.Start().Precision() == model.PrecisionDay {
		return nil
	}
	for from := 0; from+1 < len(s.Dates); {
		to := t.rowEnd(s, from)
		if row := s.Dates[from:to]; len(row) > 1 && t.rowOf(f, s, row, trig) {
			var out []*Frame
			for i := range row {
				d, ok := row[i].Resolve(t.contextFor(&row[i], what.Told))
				if !ok {
					return nil
				}
				g := f.elsewhere(&row[i], d, t.citiesIn(f, s, &row[i]))
				out = append(out, g)
			}
			return out
		}
		from = to
	}
	return nil
}

// citiesIn returns the city behind a day of a row, else the place of the contact.
func (t *teller) citiesIn(f *Frame, s *Sentence, e *when.Expr) *where.Spot {
	if sp := spotBehind(s, e.End, e.End+t.far(seriesReach)); sp != nil && !remote(f.Type) && strings.TrimSpace(t.Text[e.End:sp.Start]) == "" {
		return sp
	}
	if sp := spotBehind(s, e.End, e.End+t.far(seriesReach)); sp != nil && !remote(f.Type) && !scan.HasMark(t.Text[e.End:sp.Start], ",;:") {
		return sp
	}
	return &where.Spot{Place: f.Place, Country: f.Country, Site: f.Site}
}

// rowEnd is the index behind the last of the days that stand in a row from the one given:
// with nothing between them but a city, a comma and words that join, of which the last is
// one.
func (t *teller) rowEnd(s *Sentence, from int) int {
	end, joined := from+1, from+1
	for end < len(s.Dates) && t.isDay(&s.Dates[end-1]) && t.isDay(&s.Dates[end]) {
		link := t.linked(s, s.Dates[end-1].End, s.Dates[end].Start)
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
	d, ok := e.Resolve(t.contextFor(e, what.Told))
	return ok && !d.IsInterval() && d.Precision() == model.PrecisionDay && (e.Kind() == when.KindDay || e.Kind() == when.KindDayMonth)
}

// linked returns what joins two days of a row: a comma, or the word; "" when anything else
// stands between them but a city.
func (t *teller) linked(s *Sentence, from, to int) string {
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= from && sp.End <= to && sp.Place != nil && sp.Relation == where.In {
			from = sp.End
		}
	}
	gap := strings.TrimSpace(t.Text[from:to])
	words := scan.In(t.Mentions.Words[scan.And], from, to)
	if gap == "," {
		return gap
	}
	for _, w := range words {
		if word := t.Text[w.Start:w.End]; strings.Trim(gap, ", ") == strings.TrimSpace(word) && word != "," {
			return word
		}
	}
	return ""
}

// rowOf tells whether the days are those of the contact: one of them is its day, or all lie
// in its year, season or month, and no other verb stands between.
func (t *teller) rowOf(f *Frame, s *Sentence, row []when.Expr, trig *scan.Mention) bool {
	first, last := &row[0], &row[len(row)-1]
	for _, m := range s.Triggers {
		if m.Start >= last.End && m.Start-last.End <= 2 && m.Start != trig.Start {
			return false // "on 16 April and on 8 May signed": of that verb
		}
		if m.Start >= trig.End && m.End <= first.Start && m.Trigger.Role != "echo" {
			return false
		}
	}
	for i := range row {
		if row[i].Start == f.dateAt {
			return true
		}
	}
	if first.Start < trig.End || f.Date.Precision() == model.PrecisionDay {
		return false
	}
	for i := range row {
		if d, ok := row[i].Resolve(t.contextFor(&row[i], what.Told)); !ok || !model.Contains(f.Date, d) {
			return false
		}
	}
	return true
}
