package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// ofMany tells whether the span puts those of the two sides among others: by a word for
// three or more ("trilateral", "with the other leaders"), or by one that says of people of
// both sides that they are some of many ("the members, Hu and Putin among them").
func (t *teller) ofMany(s *Sentence, span scan.Span) bool {
	for _, w := range t.words(scan.Trilateral, span.Start, span.End) {
		if !t.ofOneSide(s, w.Start) && !t.ofPapers(s, &w) && !t.ofGuest(s, scan.Span{Start: w.Start, End: w.End}) {
			return true
		}
	}
	for _, w := range t.words(scan.Among, span.Start, span.End) {
		before, behind := t.headBefore(s, w.Start, span.Start), t.headBehind(s, w.End, span.End)
		if len(before.actors) > 1 && w.Start-before.end <= amongReach && complete(t.resolve(before, s, model.Date{})) {
			return true
		}
		if len(behind.actors) == 0 || behind.start-w.End > amongReach {
			continue
		}
		some := t.resolve(behind, s, model.Date{})
		if complete(some) || len(ours(some)) > 0 && t.ofCircle(s, w.Start) {
			return true
		}
	}
	return false
}

// amongReach is how many bytes may part people from such a word.
const amongReach = 2

// ofPapers tells whether a word for "among them" leads to a document rather than to people: "papers that
// bear the signatures of the heads of government, among them a protocol".
func (st *Story) ofPapers(s *Sentence, w *scan.Mention) bool {
	if !st.hasIn(scan.Among, w.Start, min(w.End+1, s.End)) {
		return false
	}
	end := min(s.End, w.End+st.far(papersReach))
	if i := scan.Mark(st.Text[w.End:end], ",;."); i >= 0 {
		end = w.End + i
	}
	return st.hasIn(scan.Document, w.End, end)
}

// papersReach is how many letters behind such words a document may be named.
const papersReach = 32

// ofOneSide tells whether the word at a byte is of people of one of the two sides: "met
// Chinese leaders, including Hu".
func (st *Story) ofOneSide(s *Sentence, at int) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return a.Kind == who.Titled && a.Country != "" && !a.Third() && a.Start < at && a.End > at
	})
}

// ofCircle tells whether several who hold one office in a circle of states are named right
// before a byte: "the prime ministers of the SCO, including".
func (st *Story) ofCircle(s *Sentence, at int) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		if a.Kind != who.Titled || !a.Plural || a.Country != "" || a.End > at {
			return false
		}
		return at-a.End <= st.far(manyNamed) && st.hasIn(scan.Circle, a.Start, at)
	})
}

// manyNamed is how many letters behind an office those who hold it may be named.
const manyNamed = 32

// part is what of a sentence stands between the semicolons around a trigger.
func (st *Story) part(s *Sentence, trig *scan.Mention) scan.Span {
	p := s.Span
	p.Start += scan.LastMark(st.Text[p.Start:trig.Start], ";")
	if i := scan.Mark(st.Text[trig.End:p.End], ";"); i >= 0 {
		p.End = trig.End + i
	}
	return p
}

// toldPart is the part of a clause that says who takes part: what stands behind a weak word
// is what they spoke of ("the sides discussed work in multilateral bodies"), and behind a comma
// another contact may be told ("met Xi, and later the two held three-way talks with").
func (st *Story) toldPart(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	if trig.Trigger.Weak && trig.End > trig.Start {
		clause.End = max(clause.Start, trig.Start)
	}
	if st.Preposed {
		return clause
	}
	if at := scan.Mark(st.Text[trig.End:max(trig.End, clause.End)], ",;"); at >= 0 {
		next := scan.In(s.Triggers, trig.End+at, clause.End)
		if slices.ContainsFunc(next, func(m scan.Mention) bool { return m.Trigger.Role == "attend" && !m.Trigger.Weak }) {
			clause.End = trig.End + at
		}
	}
	return st.untilTheyGoOn(s, trig, clause)
}

// untilTheyGoOn cuts a clause where a word for "and" leads to the two, named anew, and another verb: "will
// meet Xi, and the two leaders will then have a trilateral conversation".
func (st *Story) untilTheyGoOn(s *Sentence, trig *scan.Mention, clause scan.Span) scan.Span {
	for i := range s.Actors {
		a := &s.Actors[i]
		if !plural(a) || a.Start < trig.End || a.End > clause.End || len(scan.In(s.Triggers, a.End, clause.End)) == 0 {
			continue
		}
		and, ok := st.lastWord(scan.And, trig.End, a.Start)
		if !ok || st.lettersIn(and.Start, and.End) == 0 || st.lettersIn(and.End, a.Start) > 3 {
			continue
		}
		if st.personBetween(s, trig.End, and.Start) {
			clause.End = and.Start
			break
		}
	}
	return clause
}

// withOthers tells whether people of a third country stand behind a byte, led to by a word
// for "with": "posed with the leaders of Brazil and India".
func (st *Story) withOthers(s *Sentence, at int) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return a.Start > at && a.Third() && !a.Owner && st.joinsRightOf(a.Start)
	})
}

// facedBy returns those of a third country right behind a verb whose subjects are of both
// sides: "then the two sat down with Singh of India".
func (t *teller) facedBy(left, right group, trig *scan.Mention, s *Sentence, on model.Date) []Party {
	if t.Preposed || len(right.actors) == 0 || right.start-trig.End > t.far(objectGap) {
		return nil
	}
	if !right.actors[0].Third() || !complete(t.resolve(left, s, on)) {
		return nil
	}
	return t.resolve(right, s, on)
}

// atOneTable makes a contact of many of a meeting to which the sentence joins somebody of a
// third country: "chaired by Ma, with Ryabkov and Gharibabadi of Iran taking part".
func (t *teller) atOneTable(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) {
	if f.Type != model.Meeting || f.weak || f.apart || f.borrowed || !t.hasThird(s) {
		return
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.Third() || a.Kind > who.Titled || a.Start < clause.Start || a.End > clause.End || t.ofMargins(s, a) {
			continue
		}
		if a.End <= trig.Start && len(scan.In(s.Triggers, a.End, trig.Start)) > 0 {
			continue // of another contact
		}
		if t.besideOneOf(f, s, a) {
			f.Type, f.Third = model.Multilateral, true
			f.because("type", trig.Trigger.Rule, a.Start, a.End)
			return
		}
	}
}

// besideOneOf tells whether a list joins somebody to one of those who take part in the contact, named before him.
func (t *teller) besideOneOf(f *Frame, s *Sentence, a *who.Actor) bool {
	for j := range s.Actors {
		b := &s.Actors[j]
		if b.Kind > who.Titled || b.Owner || b.End > a.Start || !t.joinedBut(s, b.End, a.Start) {
			continue
		}
		if ps := t.parties(b, s, f.Date); overlap(f.China, ps) || overlap(f.Russia, ps) {
			return true
		}
	}
	return false
}

// ofMargins tells whether somebody titled is of those whose gathering is named as that on whose
// margins something happened: "on the margins of the session of the ministers of Russia and India".
func (st *Story) ofMargins(s *Sentence, a *who.Actor) bool {
	if a.Kind != who.Titled {
		return false
	}
	margins, ok := st.lastWord(scan.Sidelines, s.Start, a.Start)
	return ok && !slices.ContainsFunc(s.Actors, func(b who.Actor) bool {
		return b.Kind == who.Named && b.Start >= margins.End && b.End <= a.Start
	})
}

// joinedBut tells whether only words that join a list stand between two bytes, but for the
// country of the one before: "Ryabkov of Russia and Gharibabadi of Iran".
func (st *Story) joinedBut(s *Sentence, from, to int) bool {
	for i := range s.Actors {
		c := &s.Actors[i]
		if c.Kind != who.State || c.Start < from || c.End > to {
			continue
		}
		if st.hasIn(scan.Belonging, from, c.Start) && st.lettersIn(from, c.Start) <= 3 {
			from = c.End
		}
	}
	return st.joined(from, to)
}

// beforeTwo is where words for the two begin that end right before a name, or the place of the name itself: "along
// with the two leaders Putin and Xi".
func (st *Story) beforeTwo(from, name int) int {
	for _, m := range scan.In(st.Mentions.References, from, name) {
		two := m.Reference.Kind == "pair" || m.Reference.Kind == "they"
		if two && m.Start > from && st.lettersIn(m.End, name) == 0 {
			return m.Start
		}
	}
	return name
}

// ofThreeNamed finds for talks of three those of both sides whom the sentence names beside somebody of a third
// country: "the host held a three-way meeting: Kommasith sat in the middle, at his sides Wang and Lavrov".
func (t *teller) ofThreeNamed(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if t.threeWay(f, s, trig) {
		return true
	}
	if f.weak || !f.Stated || f.Type != model.Meeting && f.Type != model.Multilateral {
		return false
	}
	ofThree := t.hasIn(scan.Trilateral, trig.Start, trig.End+t.far(manyNamed))
	if !ofThree || trig.Trigger.Role == "echo" || !t.hasThird(s) {
		return false
	}
	two := ours(t.listOf(s, s.Span, f.Date, func(a *who.Actor) bool { return a.Kind == who.Named && !t.speaks(s, a, s.End) }))
	if len(two) != 2 || !complete(two) {
		return false
	}
	f.Type, f.Third = model.Multilateral, true
	return t.take(f, two, trig)
}

// threeWay makes talks of three of what a word for them tells where somebody of a third country joins the two
// of the contact told right before.
func (t *teller) threeWay(f *Frame, s *Sentence, trig *scan.Mention) bool {
	both := t.joinedByThird(s, trig)
	if both == nil {
		return false
	}
	f.Type, f.Third = model.Multilateral, true
	taken := t.take(f, ours(both), trig)
	t.afterSigning(f, s, trig)
	return taken
}

// joinedByThird returns, for talks of three of which the sentence names none but somebody of a third country, him and the
// two of the contact told right before, whom he joins: "The two signed a plan. Then Jaishankar came in, and a
// three-way meeting began". It is nil where there is none.
func (t *teller) joinedByThird(s *Sentence, trig *scan.Mention) []Party {
	g := t.focus
	if g == nil || trig.Trigger.Weak || s.Headline || t.i-g.last > 1 {
		return nil
	}
	if g.Type == model.Visit || remote(g.Type) || g.Third || len(g.China) != 1 || len(g.Russia) != 1 {
		return nil
	}
	from, to := max(s.Start, trig.Start-t.far(manyReach)), min(s.End, trig.End+t.far(manyReach))
	if !t.hasIn(scan.Trilateral, from, to) || t.has(scan.Negation, s.Span) {
		return nil
	}
	var others []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		switch {
		case a.Kind == who.He:
		case a.Third() && a.End <= trig.Start && !t.says(s, a, trig):
			others = append(others, t.parties(a, s, model.Date{})...)
		case isSide(a.Country):
			return nil // who takes part is said
		}
	}
	if !third(others) {
		return nil
	}
	return slices.Concat(g.China, g.Russia, others)
}

// afterSigning dates such talks by the signing after which they began, where the sentence speaks of what was signed.
func (t *teller) afterSigning(f *Frame, s *Sentence, trig *scan.Mention) {
	if f.Stated || !t.hasIn(scan.Document, s.Start, trig.Start) {
		return
	}
	var last *Frame
	for _, g := range t.frames {
		if g.Type != model.Signing || !g.Stated || !overlap(g.China, f.China) || !overlap(g.Russia, f.Russia) {
			continue
		}
		if last == nil || model.Compare(g.Date, last.Date) >= 0 {
			last = g // not one looked back to
		}
	}
	if last != nil {
		f.Stated = true
		f.dated(last.Date, "frame.same-occasion", last.span)
	}
}
