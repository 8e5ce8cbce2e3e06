package frame

import (
	"slices"
	"strings"
	"unicode/utf8"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// visitsInRow makes further journeys of the same traveller of the times that are joined to
// that of one, without a verb of their own: "Putin came in May 2014 and in June 2016".
func (t *teller) visitsInRow(f *Frame, s *Sentence) []*Frame {
	if f == nil || f.Type != model.Visit || !f.Stated || !f.stay || f.Status == model.Cancelled || s.Headline || f.Date.IsInterval() || f.Date.Precision() < model.PrecisionMonth {
		return nil
	}
	var out []*Frame
	last, mood := f, what.Told
	if f.Status == model.Planned {
		mood = what.Announced
	}
	for i := 0; i+1 < len(s.Dates); i++ {
		if s.Dates[i].Start != last.dateAt {
			continue
		}
		e := &s.Dates[i+1]
		d, ok := e.Resolve(t.contextFor(e, mood))
		if !ok || !t.goesOnAt(s, s.Dates[i].End, e) || d.Precision() < model.PrecisionMonth || model.Overlaps(d, last.Date) {
			break
		}
		last = last.once(e, d)
		last.Status = t.status(last, mood)
		out = append(out, last)
	}
	return out
}

// goesOnAt tells whether a time closes its part of the sentence and nothing but a word for
// "and" stands between it and the time of the journey before, which ends at a byte.
func (st *Story) goesOnAt(s *Sentence, from int, e *when.Expr) bool {
	rest := strings.TrimLeft(st.Text[e.End:s.End], " )")
	if rest != "" && scan.Mark(rest, ",;.:") != 0 || !ofItsOwn(e.Kind()) {
		return false
	}
	and := scan.In(st.Mentions.Words[scan.And], from, e.Start)
	letters := countLetters(st.Text[from:e.Start])
	for _, w := range and {
		letters -= countLetters(st.Text[w.Start:w.End])
	}
	return len(and) > 0 && letters <= 1
}

// visitAnew makes the further journey that a sentence sets behind one of the same traveller with a word for
// "again", and a time, and whose goal is the same: "will visit China in May and be there again in November, when
// Shenzhen hosts the summit".
func (t *teller) visitAnew(f *Frame, s *Sentence) []*Frame {
	if f == nil || f.Type != model.Visit || !f.Stated || !f.stay || f.Status == model.Cancelled || s.Headline || f.Date.IsInterval() {
		return nil
	}
	mood := what.Told
	if f.Status == model.Planned {
		mood = what.Announced
	}
	at := slices.IndexFunc(s.Dates, func(e when.Expr) bool { return e.Start == f.dateAt })
	if at < 0 || at+1 >= len(s.Dates) {
		return nil
	}
	e := &s.Dates[at+1]
	between, next := scan.Span{Start: s.Dates[at].End, End: e.End}, s.nextDate(e)
	if slices.ContainsFunc(scan.In(s.Triggers, between.Start, next), func(m scan.Mention) bool {
		return m.Trigger.Role == "pair" && !m.Trigger.Weak && !t.has(scan.Relative, scan.Span{Start: e.End, End: m.Start})
	}) {
		return nil // "and met again in September"
	}
	d, ok := e.Resolve(t.contextFor(e, mood))
	if !ok || !ofItsOwn(e.Kind()) || d.Precision() < model.PrecisionMonth || f.Date.Precision() > model.PrecisionYear && model.Overlaps(d, f.Date) || !t.has(scan.Anew, scan.Span{Start: between.Start, End: next}) || t.othersBetween(s, between) {
		return nil
	}
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= between.Start && sp.Start < next && sp.Gathering == nil && sp.Country != "" && sp.Country != f.Country {
			return nil
		}
	}
	g := f.once(e, d)
	g.Status, g.Place, g.Occasion, g.anew = t.status(g, mood), nil, f.Occasion, true
	if sp := t.lastSpot(s, between.Start); sp != nil {
		if g.Place = sp.Place; f.Place == sp.Place {
			f.Place = nil
		}
	}
	if why := f.Why["occasion"]; len(why) > 0 && why[0].Start >= between.Start {
		f.Occasion = nil
		delete(f.Why, "occasion")
	}
	return []*Frame{g}
}

// othersBetween tells whether a span names somebody of whom no word of saying right behind tells that he says so.
func (st *Story) othersBetween(s *Sentence, span scan.Span) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		said := scan.In(st.Mentions.Words[scan.Speech], a.End, span.End)
		return a.IsPerson() && a.Start >= span.Start && a.End <= span.End && (len(said) == 0 || said[0].Start-a.End > 1)
	})
}

// lastSpot is the last city that a sentence names behind a byte; nil where it names none.
func (st *Story) lastSpot(s *Sentence, from int) *where.Spot {
	for i := len(s.Spots) - 1; i >= 0; i-- {
		if sp := &s.Spots[i]; sp.Start >= from && sp.Place != nil && sp.Gathering == nil && !sp.Place.Region {
			return sp
		}
	}
	return nil
}

// visitsListed makes the journeys of times that a colon or a dash leads, one by one, perhaps
// each with what it is for: "will come twice: in March, for the opening, and in June".
func (t *teller) visitsListed(f *Frame, s *Sentence, trig *scan.Mention) []*Frame {
	if f == nil || f.Type != model.Visit || !f.Stated || f.Status == model.Cancelled || s.Headline {
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
		if e.Start < from || !ofItsOwn(e.Kind()) || e.Kind() == when.KindWeekday || e.Kind() == when.KindRelative || !t.leadsPart(from, e.Start, len(out) == 0) {
			continue
		}
		d, ok := t.withinYear(f, e)
		if !ok || d.Start().Precision() < model.PrecisionMonth || slices.ContainsFunc(out, func(g *Frame) bool { return model.Overlaps(g.Date, d) }) {
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
	if f.Date.Precision() != model.PrecisionYear || f.Date.IsInterval() || !ok {
		mood := what.Told
		if f.Status == model.Planned {
			mood = what.Announced
		}
		return e.Resolve(t.contextFor(e, mood))
	}
	d, ok := e.Resolve(when.Context{Published: last.Date()})
	return d, ok && model.Contains(f.Date, d)
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

// stopInRow returns the stop on the soil of one of the two sides in a row of countries that a third
// one leads: "will visit Mongolia, Russia and Kazakhstan".
func (st *Story) stopInRow(s *Sentence, first where.Spot) where.Spot {
	last := first
	for _, sp := range s.Spots {
		if last.Country == "CN" || last.Country == "RU" {
			return last
		}
		if sp.Start < last.End || sp.Gathering != nil {
			continue
		}
		if sp.Country == "" || !st.joinsPlaces(last.End, sp.Start) && !st.joinsDated(s, last.End, sp.Start) {
			break
		}
		last = sp
	}
	if last.Country == "CN" || last.Country == "RU" {
		return last
	}
	return first
}

// joinsDated tells whether nothing but a day and a word for "and" parts two places: "to Kazakhstan on Sunday and
// Russia on Monday".
func (st *Story) joinsDated(s *Sentence, from, to int) bool {
	and := scan.In(st.Mentions.Words[scan.And], from, to)
	if st.Preposed || len(and) == 0 || !st.joinsPlaces(and[len(and)-1].Start, to) {
		return false
	}
	before := and[len(and)-1].Start
	return dateBytes(s, from, before) > 0 && before-from-dateBytes(s, from, before) <= len("  ")
}

// ofStopBefore tells whether the day is that of a stop before the goal of a journey that has days for several.
func (st *Story) ofStopBefore(s *Sentence, e *when.Expr, trig *scan.Mention, clause scan.Span) bool {
	if st.Preposed || trig.Trigger.Role != "travel" || e.Start < trig.End {
		return false
	}
	goal, ok := st.goal(s, trig, clause)
	stop := slices.ContainsFunc(s.Spots, func(sp where.Spot) bool { return sp.Start >= trig.Start && sp.End <= e.Start })
	return ok && stop && goal.Start >= e.End && len(scan.In(st.Mentions.Words[scan.And], e.End, goal.Start)) > 0 && slices.ContainsFunc(s.Dates, func(d when.Expr) bool { return d.Start >= goal.End })
}

// joinsPlaces tells whether nothing but a comma or a word that joins parts two places.
func (st *Story) joinsPlaces(from, to int) bool {
	letters := countLetters(st.Text[from:to])
	for _, w := range scan.In(st.Mentions.Words[scan.And], from, to) {
		letters -= countLetters(st.Text[w.Start:w.End])
	}
	return letters == 0 && !scan.HasMark(st.Text[from:to], ".;:")
}

// landBytes is how many bytes between a byte and a place name its country: "visited the Chinese border
// town of Fuyuan".
func landBytes(s *Sentence, from int, sp *where.Spot) int {
	n := 0
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Kind == who.State && sp.Place != nil && a.Country == sp.Country && a.Start >= from && a.End <= sp.Start {
			n += a.End - a.Start
		}
	}
	return n
}
