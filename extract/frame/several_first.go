package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

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

// listsOn tells whether a comma right behind one byte and a word for "and" lead to the other: "during Xi's visit, and
// in Xiamen".
func (st *Story) listsOn(from, to int) bool {
	if st.Preposed || !strings.HasPrefix(st.Text[from:to], ",") {
		return false
	}
	and, ok := st.lastWordOf(scan.And, from, to)
	return ok && countLetters(st.Text[from:and.Start]) == 0 && countLetters(st.Text[and.Start:and.End]) > 0
}

// whereTheyMet is the place of the contact told right before in the sentence, for a journey of rank that words behind
// it tell without a goal: "talked in Moscow in July, when Xi paid a state visit".
func (t *teller) whereTheyMet(s *Sentence, trig *scan.Mention, away string) (where.Spot, bool) {
	if t.Preposed || !trig.Trigger.Length {
		return where.Spot{}, false
	}
	for _, f := range slices.Backward(t.lately()) {
		if f.last != t.i || f.Type != model.Meeting || f.Country != away || f.Status != model.Held {
			continue
		}
		for i := range s.Spots {
			if sp := &s.Spots[i]; sp.Country == away && sp.Place == f.Place && t.opensWhen(sp.End, trig.Start) {
				return *sp, true
			}
		}
	}
	return where.Spot{}, false
}

// opensWhen tells whether a word that ties a clause to the time before it stands between two bytes.
func (st *Story) opensWhen(from, to int) bool {
	return st.has(scan.Relative, scan.Span{Start: from, End: to}) || st.has(scan.HeldAt, scan.Span{Start: from, End: to})
}
