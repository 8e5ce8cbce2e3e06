package frame

import (
	"slices"
	"strings"
	"unicode/utf8"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Several journeys of one traveller told with one verb: "came in May 2014 and in June 2016".

// visitsInRow makes further journeys of the same traveller of the times that are joined to
// that of one, without a verb of their own: "Putin came in May 2014 and in June 2016".
func (t *teller) visitsInRow(f *Frame, s *Sentence) []*Frame {
	if !f.datedJourney(s) || !f.stay || !monthOrDay(f.Date) {
		return nil
	}
	var out []*Frame
	last, mood := f, f.mood()
	for i := 0; i+1 < len(s.Dates); i++ {
		if s.Dates[i].Start != last.dateAt {
			continue
		}
		e := &s.Dates[i+1]
		if !t.goesOnAt(s, s.Dates[i].End, e) {
			break
		}
		d, ok := e.Resolve(t.contextFor(e, mood))
		if !ok || d.Precision() < model.PrecisionMonth || model.Overlaps(d, last.Date) {
			break
		}
		last = last.once(e, d)
		last.Status = t.status(last, mood)
		out = append(out, last)
	}
	return out
}

// datedJourney tells whether the contact is a journey, not called off, that the text of the article tells with a day of
// its own.
func (f *Frame) datedJourney(s *Sentence) bool {
	return f != nil && f.Type == model.Visit && f.Stated && f.Status != model.Cancelled && !s.Headline
}

// goesOnAt tells whether a time closes its part of the sentence and nothing but a word for
// "and" stands between it and the time of the journey before, which ends at a byte.
func (st *Story) goesOnAt(s *Sentence, from int, e *when.Expr) bool {
	rest := strings.TrimLeft(st.Text[e.End:s.End], " )")
	if rest != "" && scan.Mark(rest, ",;.:") != 0 || !ofItsOwn(e.Kind()) {
		return false
	}
	return st.has(scan.And, scan.Span{Start: from, End: e.Start}) && st.lettersBesideAnd(from, e.Start) <= 1
}

// visitAnew makes the further journey that a sentence sets behind one of the same traveller with a word for
// "again", and a time, and whose goal is the same: "will visit China in May and be there again in November, when
// Shenzhen hosts the summit".
func (t *teller) visitAnew(f *Frame, s *Sentence) []*Frame {
	if !f.datedJourney(s) || !f.stay || f.Date.IsInterval() {
		return nil
	}
	at := slices.IndexFunc(s.Dates, func(e when.Expr) bool { return e.Start == f.dateAt })
	if at < 0 || at+1 >= len(s.Dates) {
		return nil
	}
	e, from := &s.Dates[at+1], s.Dates[at].End
	if !t.saidAnew(s, from, e, f.Country) {
		return nil
	}
	mood := f.mood()
	d, ok := e.Resolve(t.contextFor(e, mood))
	if !ok || d.Precision() < model.PrecisionMonth || f.Date.Precision() > model.PrecisionYear && model.Overlaps(d, f.Date) {
		return nil
	}
	g := f.once(e, d)
	g.Status, g.Place, g.Occasion, g.anew = t.status(g, mood), nil, f.Occasion, true
	if sp := t.lastSpot(s, from); sp != nil {
		if g.Place = sp.Place; f.Place == sp.Place {
			f.Place = nil
		}
	}
	if why := f.Why["occasion"]; len(why) > 0 && why[0].Start >= from {
		f.Occasion = nil
		delete(f.Why, "occasion")
	}
	return []*Frame{g}
}

// saidAnew tells whether a word for "again" stands behind one time, about the next, and nobody, no meeting and no other
// country than the one travelled to is told of between.
func (st *Story) saidAnew(s *Sentence, from int, e *when.Expr, country string) bool {
	next := s.nextDate(e)
	if !ofItsOwn(e.Kind()) || !st.has(scan.Anew, scan.Span{Start: from, End: next}) {
		return false
	}
	met := func(m scan.Mention) bool {
		return m.Trigger.Role == "pair" && !m.Trigger.Weak && !st.has(scan.Relative, scan.Span{Start: e.End, End: m.Start})
	}
	if slices.ContainsFunc(scan.In(s.Triggers, from, next), met) {
		return false // "and met again in September"
	}
	elsewhere := func(sp where.Spot) bool {
		return sp.Start >= from && sp.Start < next && sp.Country != "" && sp.Country != country
	}
	return !slices.ContainsFunc(s.Spots, elsewhere) && !st.othersBetween(s, scan.Span{Start: from, End: e.End})
}

// othersBetween tells whether a span names somebody of whom no word of saying right behind tells that he says so.
func (st *Story) othersBetween(s *Sentence, span scan.Span) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		if !a.IsPerson() || a.Start < span.Start || a.End > span.End {
			return false
		}
		said := scan.In(st.Mentions.Words[scan.Speech], a.End, span.End)
		return len(said) == 0 || said[0].Start-a.End > 1
	})
}

// lastSpot is the last city that a sentence names behind a byte; nil where it names none.
func (st *Story) lastSpot(s *Sentence, from int) *where.Spot {
	for i := len(s.Spots) - 1; i >= 0; i-- {
		if sp := &s.Spots[i]; sp.Start >= from && namesCity(sp) {
			return sp
		}
	}
	return nil
}

// visitsListed makes the journeys of times that a colon or a dash leads, one by one, perhaps
// each with what it is for: "will come twice: in March, for the opening, and in June".
func (t *teller) visitsListed(f *Frame, s *Sentence, trig *scan.Mention) []*Frame {
	if !f.datedJourney(s) {
		return nil
	}
	at := strings.IndexAny(t.Text[trig.End:s.End], ":–—-")
	if at < 0 {
		return nil
	}
	var out []*Frame
	_, size := utf8.DecodeRuneInString(t.Text[trig.End+at:])
	from := trig.End + at + size
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < from || !listable(e) || !t.leadsPart(from, e.Start, len(out) == 0) {
			continue
		}
		d, ok := t.withinYear(f, e)
		overlaps := func(g *Frame) bool { return model.Overlaps(g.Date, d) }
		if !ok || d.Start().Precision() < model.PrecisionMonth || slices.ContainsFunc(out, overlaps) {
			return nil
		}
		g := f.once(e, d)
		if sp := spotBehind(s, e.End, s.nextDate(e)); sp != nil && sp.Country == f.Country {
			g.Place = sp.Place
		}
		out = append(out, g)
		from = e.End
	}
	theirs := func(g *Frame) bool { return g.dateAt == f.dateAt || model.Contains(f.Date, g.Date) }
	if len(out) < 2 || !slices.ContainsFunc(out, theirs) || dayByDay(out) {
		return nil
	}
	return out
}

// listable tells whether a time may be one of those at which somebody travelled, told one by one.
func listable(e *when.Expr) bool {
	return ofItsOwn(e.Kind()) && e.Kind() != when.KindWeekday && e.Kind() != when.KindRelative
}

// leadsPart tells whether a time stands right behind a byte, or, but for the first one, right
// behind a mark or a word that joins, with no other person or verb of a contact before it.
func (st *Story) leadsPart(from, to int, first bool) bool {
	if first {
		return countLetters(st.Text[from:to]) <= timeLetters
	}
	part := from + strings.LastIndexAny(st.Text[from:to], ",;") + 1
	for _, w := range scan.In(st.Mentions.Words[scan.And], from, to) {
		part = max(part, w.End)
	}
	return part > from && countLetters(st.Text[part:to]) <= timeLetters
}

// timeLetters is how many letters the word before a time may have: "in".
const timeLetters = 3

// withinYear resolves a time that is one of the year that the journeys are told of.
func (t *teller) withinYear(f *Frame, e *when.Expr) (model.Date, bool) {
	last, ok := f.Date.Latest()
	if !ok || f.Date.Precision() != model.PrecisionYear {
		return e.Resolve(t.contextFor(e, f.mood()))
	}
	d, ok := e.Resolve(when.Context{Published: last.Date()})
	return d, ok && model.Contains(f.Date, d)
}

// dayByDay tells whether each of the times is of the day, or the day but one, behind the one before: what
// was done day by day on one journey, "held talks on 5 June, and on 6-7 June saw a fair".
func dayByDay(row []*Frame) bool {
	for i := 1; i < len(row); i++ {
		last, ok1 := row[i-1].Date.Latest()
		first, ok2 := row[i].Date.Earliest()
		if !ok1 || !ok2 || row[i].Date.Start().Precision() != model.PrecisionDay || first < last || first-last > 2 {
			return false
		}
	}
	return true
}

// nextDate is where the date behind another begins, or the sentence ends.
func (s *Sentence) nextDate(e *when.Expr) int {
	for i := range s.Dates {
		if s.Dates[i].Start >= e.End {
			return s.Dates[i].Start
		}
	}
	return s.End
}
