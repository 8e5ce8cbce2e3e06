package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Places of something else that the sentence tells: of deeds on another day, of people and documents that it describes,
// and of where somebody went on to.

// ofOtherDeed tells whether the spot is where something else was: on another day, in what was told, on a journey.
func (t *teller) ofOtherDeed(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention, clause scan.Span) bool {
	if t.ofDatedAside(f, s, sp, trig) || t.anotherDayThere(s, sp, trig) || t.ofDeedOnOtherDay(f, s, sp, trig) {
		return true
	}
	if sp.Gathering == nil && t.ofWhatWasSaid(f, sp, trig) {
		return true
	}
	if t.Preposed {
		return false
	}
	return f.Type == model.Signing && t.ofPaperBehind(clause, sp) || t.ofJourneyBeside(s, trig.End, sp.Start)
}

// anotherDayThere tells whether the spot belongs to what was on another day, as words before it say,
// and no journey: "met Xi on Wednesday, a day after attending a forum in Shanghai".
func (st *Story) anotherDayThere(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if st.Preposed {
		return false
	}
	if sp.End <= trig.Start {
		return !ofTwo(sp.Country) && slices.ContainsFunc(s.Dates, func(e when.Expr) bool { // "met in Doha, a day after Putin met Xi"
			return e.Leads() && e.Start >= sp.End && e.End <= trig.Start && len(scan.In(s.Triggers, s.Start, e.Start)) > 0
		})
	}
	if sp.Start < trig.End {
		return false
	}
	apart := s.End
	for _, w := range scan.In(st.Mentions.Words[scan.DaysApart], trig.End, sp.Start) {
		apart = min(apart, w.End)
	}
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Leads() && e.Start >= trig.End {
			apart = min(apart, e.End)
		}
	}
	return apart <= sp.Start && !travelBetween(s, apart, sp.Start)
}

// ofDeedOnOtherDay tells whether the spot stands in another part of the sentence, behind a word for
// "and" or a comma, with a deed and a day of its own: "held talks with Putin on 5 June and saw a plant
// in Kazan on 7 June".
func (t *teller) ofDeedOnOtherDay(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if t.Preposed || sp.Gathering != nil || f.Type == model.Visit || sp.Start < trig.End {
		return false
	}
	if !f.Stated || f.dateAt < s.Start || f.dateAt > sp.Start || f.Date.Precision() != model.PrecisionDay {
		return false
	}
	from := trig.End
	if own := s.dateAt(f.dateAt); own != nil {
		from = max(from, own.End)
	}
	part := t.partBegins(from, sp.Start)
	if part < 0 {
		return false
	}
	deed := countLetters(t.Text[part:sp.Start])
	other := false
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < part || !ofItsOwn(e.Kind()) || e.Start > sp.End && t.partBegins(sp.End, e.Start) >= 0 {
			continue
		}
		if e.End <= sp.Start {
			deed -= countLetters(t.Text[e.Start:e.End])
		}
		other = other || t.isOtherDay(e, f)
	}
	return other && deed > otherDeed
}

// isOtherDay tells whether the expression means a day that is not of the contact's date.
func (t *teller) isOtherDay(e *when.Expr, f *Frame) bool {
	d, ok := e.Resolve(t.contextFor(e, what.Told))
	return ok && d.Precision() == model.PrecisionDay && !model.Overlaps(d, f.Date)
}

// otherDeed is how many letters no more than a word for "in" and one for "then" have.
const otherDeed = 6

// partBegins is where the last part of the sentence between two bytes begins, behind a comma or a word for
// "and"; -1 where nothing parts them.
func (st *Story) partBegins(from, to int) int {
	part := -1
	if i := scan.LastMark(st.Text[from:to], ",;"); i > 0 {
		part = from + i
	}
	for _, w := range scan.In(st.Mentions.Words[scan.And], from, to) {
		part = max(part, w.End)
	}
	return part
}

// dateAt returns the date of the sentence that begins at a byte, nil when none does.
func (s *Sentence) dateAt(at int) *when.Expr {
	for i := range s.Dates {
		if s.Dates[i].Start == at {
			return &s.Dates[i]
		}
	}
	return nil
}

// onOtherDayThere tells whether the city stands with a day of its own in words about somebody's journey, before a
// contact of another day that has a city of its own: "Medvedev, who was in Dalian on Sunday, met Hu in Beijing on Monday".
func (t *teller) onOtherDayThere(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if !f.Stated || f.Date.Precision() != model.PrecisionDay || f.Type == model.Visit || sp.Place == nil {
		return false
	}
	if sp.End > trig.Start || !t.hasOwnCity(s, sp, trig) {
		return false
	}
	from := s.Start + scan.LastMark(t.Text[s.Start:sp.Start], ",;:")
	to := t.clauseEnd(s, sp.End)
	return to <= trig.Start && slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		return e.Start >= from && e.End <= to && t.isOtherDay(&e, f)
	})
}

// hasOwnCity tells whether another city than that of the spot is that of the contact: one behind its trigger, or that
// of the building above the text.
func (t *teller) hasOwnCity(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if t.Seat != nil && t.Seat.Place != sp.Place.ID {
		return true
	}
	return slices.ContainsFunc(s.Spots, func(o where.Spot) bool {
		if o.Start < trig.End || o.Relation != where.In || !isCity(o.Place) || o.Place == sp.Place {
			return false
		}
		return len(scan.In(s.Triggers, trig.End, o.Start)) == 0
	})
}

// ofPersonBehind tells whether the gathering stands in words about somebody behind the clause: "was received
// by Putin, who attended the forum in Beijing last week".
func (t *teller) ofPersonBehind(clause scan.Span, sp *where.Spot) bool {
	at := t.datedRelative(clause, sp)
	return at > 0 && slices.ContainsFunc(t.Sentences[t.i].Actors, func(a who.Actor) bool { return a.IsPerson() && a.End == at })
}

// ofPaperBehind tells whether the spot stands in words about a document behind the clause: "issued a joint
// statement on the treaty, which was signed in Moscow in 2001".
func (t *teller) ofPaperBehind(clause scan.Span, sp *where.Spot) bool {
	at := t.datedRelative(clause, sp)
	if at == 0 {
		return false
	}
	papers := scan.In(t.Mentions.Words[scan.Document], clause.Start, at)
	return slices.ContainsFunc(papers, func(w scan.Mention) bool { return w.End == at })
}

// datedRelative is where the word before the comma ends behind which a clause about it, with a day of its
// own, holds the spot; 0 where none does.
func (t *teller) datedRelative(clause scan.Span, sp *where.Spot) int {
	rel := scan.In(t.Mentions.Words[scan.Boundary], max(0, clause.End-1), sp.Start)
	if len(rel) == 0 || rel[0].Start-clause.End > 1 || !strings.HasSuffix(t.Text[:rel[0].Start], ", ") {
		return 0
	}
	if !slices.ContainsFunc(t.Sentences[t.i].Dates, func(e when.Expr) bool { return e.Start >= rel[0].End }) {
		return 0
	}
	return rel[0].Start - len(", ")
}

// wentOn tells whether somebody went to another city, once what the trigger tells was over, before the
// gathering is named: "met Wen, before leaving for Shanghai to tour the fair".
func (st *Story) wentOn(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	return slices.ContainsFunc(s.Spots, func(b where.Spot) bool {
		if b.Place == nil || b.Relation != where.Toward || b.Start < trig.End || b.End > sp.Start {
			return false
		}
		return st.has(scan.Boundary, scan.Span{Start: trig.End, End: b.Start})
	})
}

// goesOnTo tells whether the spot is where somebody went on to from the contact, and remembers that.
func (t *teller) goesOnTo(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if sp.Start >= trig.End && t.ofNextLeg(s, sp, trig) {
		f.next = sp.Place
		return true
	}
	return false
}

// ofNextLeg tells whether somebody goes on to the place once what the trigger tells is over: "was
// received by Hu, and by that evening was in Kazan", "met Li and later flew to Kazan", "before
// heading to Kazan".
func (st *Story) ofNextLeg(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	onward := scan.In(st.Mentions.Words[scan.Onward], trig.End, sp.Start)
	if len(onward) > 0 && (sp.Relation == where.Toward || travelBetween(s, onward[0].End, sp.Start)) {
		return true
	}
	gap := 1
	if !st.Mentions.Inverted { // else a participle may say it of whom they met
		gap = st.far(cityReach)
	}
	return slices.ContainsFunc(travels(s, trig.End, sp.Start), func(m scan.Mention) bool {
		if m.Trigger.Noun || sp.Start-m.End > gap || scan.HasMark(st.Text[m.End:sp.Start], ",;") {
			return false
		}
		if len(scan.In(s.Triggers, m.End, sp.Start)) > 0 {
			return false
		}
		before := scan.Span{Start: trig.End, End: m.Start}
		apart := scan.HasMark(st.Text[before.Start:before.End], ",") || st.has(scan.And, before)
		return apart && (st.Preposed || !st.has(scan.Boundary, before))
	})
}

// cityReach is how many letters "the northeastern city of" may take between a verb of travel and its goal.
const cityReach = 28

// travelsOn tells whether the place is the goal of a journey that the sentence tells behind the trigger and a
// comma: "signed a statement there, and flew on to Seoul the next day". What is done at the goal stands behind it.
func (t *teller) travelsOn(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if !t.Preposed || sp.Start < trig.End {
		return false
	}
	comma := scan.LastMark(t.Text[trig.End:sp.Start], ",;")
	if comma <= 0 {
		return false
	}
	ways := travels(s, trig.End+comma, sp.Start+1)
	return len(ways) > 0 && countLetters(t.Text[ways[len(ways)-1].End:max(sp.Start, ways[len(ways)-1].End)]) == 0
}

// goesThereLater tells whether the place is where somebody goes only once what the trigger tells is over, as a word for
// "before" says that leads to the journey, and remembers that: "before flying to Xi'an, he will meet Wen".
func (t *teller) goesThereLater(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if !t.laterGoal(s, sp, trig) {
		return false
	}
	f.next = sp.Place
	return true
}

// laterGoal tells whether such words lead to the place.
func (t *teller) laterGoal(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if sp.Place == nil || sp.Gathering != nil {
		return false
	}
	if t.Preposed {
		w := scan.In(t.Mentions.Words[scan.PriorTo], sp.End, trig.Start)
		from := s.Start + max(0, scan.LastMark(t.Text[s.Start:sp.Start], ",;:"))
		return len(w) > 0 && w[0].Start == sp.End && (sp.Relation == where.Toward || travelBetween(s, from, sp.End))
	}
	w, ok := t.lastWordOf(scan.PriorTo, s.Start, sp.Start)
	if !ok || scan.HasMark(t.Text[w.End:sp.Start], ",;:") || t.endsThere(s, w.End, sp) {
		return false
	}
	if slices.ContainsFunc(scan.In(s.Triggers, w.End, sp.Start), func(m scan.Mention) bool { return m.Trigger.Role != "travel" }) {
		return false
	}
	if sp.Relation != where.Toward && !travelBetween(s, w.End, sp.Start) {
		return false
	}
	return trig.End <= w.Start || t.apartBehind(s, sp, trig)
}

// endsThere tells whether words between a byte and the place end what was there, not at another place before it: "ending
// his visit to Moscow", but "leaving Beijing for Xi'an".
func (st *Story) endsThere(s *Sentence, from int, sp *where.Spot) bool {
	return st.has(scan.Finish, scan.Span{Start: from, End: sp.Start}) && !slices.ContainsFunc(s.Spots, func(o where.Spot) bool {
		return o.Place != nil && o.Place != sp.Place && o.Start >= from && o.End <= sp.Start
	})
}

// apartBehind tells whether the trigger stands behind the place in another clause, or right behind it or its day.
func (st *Story) apartBehind(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if trig.Start < sp.End {
		return false
	}
	if scan.HasMark(st.Text[sp.End:trig.Start], ",") {
		return true
	}
	if st.has(scan.Boundary, scan.Span{Start: sp.End, End: trig.Start}) || trig.Trigger.Noun {
		return false
	}
	if peopleBytes(s, sp.End, trig.Start) > 0 {
		return true // "before leaving for Xi'an Putin met"
	}
	return st.lettersIn(sp.End, trig.Start)-st.dateLetters(s, sp.End, trig.Start) <= preposition
}

// ownPlaceBehind is the first place in which something was that stands behind the trigger in its clause, where no
// mark and no other trigger parts them: "met Lavrov in Sochi"; nil where there is none.
func (t *teller) ownPlaceBehind(s *Sentence, trig *scan.Mention, clause scan.Span) *where.Spot {
	for i := range s.Spots {
		sp := &s.Spots[i]
		if sp.Start < trig.End || sp.End > clause.End || sp.Place == nil || sp.Gathering != nil || sp.Relation != where.In {
			continue
		}
		if len(scan.In(s.Triggers, trig.End, sp.Start)) > 0 || scan.HasMark(t.Text[trig.End:sp.Start], ",;") {
			return nil
		}
		return sp
	}
	return nil
}

// onlyCameTo tells whether the spot before the trigger is where somebody arrived, while the contact has a city of
// its own behind: "arrived in Shanghai on Monday and met Li in Beijing on Wednesday".
func (t *teller) onlyCameTo(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention, clause scan.Span) bool {
	if sp.End > trig.Start || !namesCity(sp) || t.Preposed {
		return false
	}
	own := t.ownPlaceBehind(s, trig, clause)
	if own == nil || !namesCity(own) || own.Place == sp.Place || t.ofWhatWasDealtWith(f, s, own, trig) {
		return false
	}
	ways := travels(s, s.Start, sp.Start+1)
	return len(ways) > 0 && countLetters(t.Text[min(ways[len(ways)-1].End, sp.Start):sp.Start]) <= preposition
}

// ofOneBefore is what it costs a place to close what another trigger tells, before an "and" without a new subject, where
// the trigger has a city of its own behind it: "met Putin in Sochi and held talks with Volodin in Moscow".
func (st *Story) ofOneBefore(s *Sentence, sp *where.Spot, trig *scan.Mention) int {
	if st.Preposed || sp.Place == nil || sp.End > trig.Start || trig.Trigger.Noun {
		return 0
	}
	if !st.spelt(scan.And, sp.End, trig.Start) || st.personBetween(s, sp.End, trig.Start) {
		return 0
	}
	told := slices.ContainsFunc(scan.In(s.Triggers, s.Start, sp.Start), func(m scan.Mention) bool {
		pair := !m.Trigger.Weak && m.Trigger.Role == "pair"
		return pair && st.personBetween(s, m.End, sp.Start) && !st.wordBetween(scan.Boundary, m.End, sp.Start)
	})
	own := told && slices.ContainsFunc(s.Spots, func(own where.Spot) bool {
		if own.Start < trig.End || own.Place == nil || own.Relation != where.In || own.Place == sp.Place {
			return false
		}
		return !st.wordBetween(scan.Boundary, trig.End, own.Start) && len(scan.In(s.Triggers, trig.End, own.Start)) == 0
	})
	if own {
		return acrossTrigger
	}
	return 0
}
