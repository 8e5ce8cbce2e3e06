package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// People in a row behind one verb, who were met one after the other: "by Putin, on Saturday by Medvedev".

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

// dayOfFirst gives the first contact of a row whose days stand before those who were met the day before
// its verb, where the one nearest to the verb is that of the next: "On Monday Shoigu met Wang, on Tuesday
// Chen".
func (t *teller) dayOfFirst(f *Frame, s *Sentence, trig *scan.Mention, met int) {
	next := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.IsPerson() && a.Start >= met })
	if next < 0 || f.dateAt < met || f.dateAt > s.Actors[next].Start {
		return
	}
	a := &s.Actors[next]
	own := -1
	for i := range s.Dates {
		e := &s.Dates[i]
		if !ofItsOwn(e.Kind()) || e.Kind() == when.KindClock || t.saidOn(s, e) {
			continue
		}
		switch {
		case e.End <= trig.Start:
			own = i
		case e.Start >= a.End && e.Start < t.nextActor(s, a):
			return // each has his day behind him
		}
	}
	if own < 0 || !t.rowBetween(s, met, a.Start) {
		return
	}
	e := &s.Dates[own]
	if d, ok := e.Resolve(t.contextFor(e, f.mood())); ok && d.Precision() == model.PrecisionDay {
		f.Date, f.dateAt = d, e.Start
		f.Why["date"] = []model.Reason{{Rule: e.Rule, Start: e.Start, End: e.End}}
	}
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

// contextAfter is what a day of a row is resolved in: "the next day" counts from the one before it.
func (t *teller) contextAfter(e *when.Expr, mood what.Mood, before model.Date) when.Context {
	c := t.contextFor(e, mood)
	if e.Kind() == when.KindEvent && before.Precision() == model.PrecisionDay {
		c.Event = before.Exact()
	}
	return c
}

// mood is how the days of what else is told with a contact are to be taken.
func (f *Frame) mood() what.Mood {
	if f.Status == model.Planned {
		return what.Announced
	}
	return what.Told
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

// gap is what stands between two bytes beside days, places and words that join.
type gap struct {
	letters int
	linked  bool // a day or a word for "with" or "by" stands there
	led     bool // such a word, which no person needs else, stands last
}

// rowLetters is how many letters beside those may stand in a row: "then", "later";
// asideLetters, where a word for "with" or "by" follows: "in the afternoon, by".
const (
	rowLetters   = 8
	asideLetters = 18
)

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
