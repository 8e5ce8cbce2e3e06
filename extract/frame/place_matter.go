package frame

import (
	"slices"
	"sort"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Places that belong to what was dealt with, not to where it was.

// ofWhatWasDealtWith tells whether the spot stands in what those who met spoke of, agreed on or did before.
func (t *teller) ofWhatWasDealtWith(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if f.Status == model.Planned && t.ofPastBehind(s, trig, sp.Start) || t.ofAgreed(trig, sp.Start) ||
		t.askedFor(s, trig, sp.Start) {
		return true
	}
	if t.spokenOfBehind(s, trig, sp) || t.whereOthersMet(s, trig, sp) || t.inTopic(sp) {
		return true
	}
	if t.whereNextMet(f, s, trig, sp) || t.whereLastMet(f, s, trig, sp) {
		return true
	}
	if sp.Place == nil && t.behindPartner(s, sp, trig) {
		return true
	}
	abroad := sp.Place == nil || !ofTwo(sp.Country) && trig.Trigger.Role == "speech"
	return abroad && t.ofMatter(sp, trig)
}

// spokenOfBehind tells whether the spot stands in what the two spoke of, where places stand before
// their verbs: behind the trigger, if that is a weak one, or one that follows it.
func (st *Story) spokenOfBehind(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if !st.Preposed || sp.Start < trig.End {
		return false
	}
	verb := trig
	if between := scan.In(s.Triggers, trig.End, sp.Start); len(between) > 0 {
		verb = &between[len(between)-1]
	}
	if !verb.Trigger.Weak || verb.Trigger.Rule == companyRule.Rule {
		return false
	}
	return st.has(scan.Discuss, scan.Span{Start: verb.Start, End: verb.End})
}

// whereOthersMet tells whether the spot stands behind a noun for talks with somebody of a third country,
// of which the trigger's people spoke, or a verb that one does: "went over the meeting of Putin and Trump
// in Alaska", "hoped that the Ukrainian side would meet them in Istanbul".
func (st *Story) whereOthersMet(s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	for _, m := range scan.In(s.Triggers, trig.End, sp.Start) {
		with := scan.Span{Start: trig.End, End: m.Start}
		if m.Trigger.Noun {
			with = scan.Span{Start: m.End, End: sp.Start}
		}
		if slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
			return a.Third() && a.Start >= with.Start && a.End <= with.End
		}) {
			return true
		}
	}
	return false
}

// whereNextMet tells whether the spot stands behind a verb that tells of a later contact on a day of its
// own: "was received by Putin in February, and met Lavrov in March in New Delhi".
func (st *Story) whereNextMet(f *Frame, s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if !f.Stated || f.dateAt > sp.Start {
		return false
	}
	return slices.ContainsFunc(scan.In(s.Triggers, trig.End, sp.Start), func(m scan.Mention) bool {
		if m.Trigger.Weak || m.Trigger.Noun || m.Trigger.Role != "pair" || f.dateAt >= m.Start {
			return false
		}
		return scan.HasMark(st.Text[trig.End:m.Start], ",;") && slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
			return e.Start >= m.End && ofItsOwn(e.Kind()) && !st.saidOn(s, &e)
		})
	})
}

// whereLastMet tells whether the spot is that of earlier talks since which, as the words say, what has no day of its own
// was the first: "the first time they met since their talks in Beijing in May".
func (t *teller) whereLastMet(f *Frame, s *Sentence, trig *scan.Mention, sp *where.Spot) bool {
	if t.Preposed || f.Stated {
		return false
	}
	old := slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told))
		return ok && e.Start >= sp.End && t.lettersIn(sp.End, e.Start) <= preposition && !t.recent(d)
	})
	return old && slices.ContainsFunc(scan.In(s.Triggers, trig.End, sp.Start), func(m scan.Mention) bool {
		since, ok := t.lastWord(scan.Subordinate, trig.End, m.Start)
		return ok && m.Trigger.Noun && m.Trigger.Role != "travel" && t.lettersIn(since.End, m.Start) <= sinceLetters
	})
}

// inTopic tells whether the spot is part of the words for a subject or a matter of its time, which
// name it rather than a place: "the situation in Ukraine".
func (st *Story) inTopic(sp *where.Spot) bool {
	return within(sp, st.Mentions.Topics) || within(sp, st.Mentions.Eras)
}

// within tells whether the spot is a part of one of the mentions, which are in order.
func within(sp *where.Spot, list []scan.Mention) bool {
	i := sort.Search(len(list), func(i int) bool { return list[i].End >= sp.End })
	return i < len(list) && (list[i].Start < sp.Start || list[i].Start == sp.Start && list[i].End > sp.End)
}

// behindPartner tells whether the country stands in what is dealt with, behind the one it is dealt with
// with: "discussed with Wang the situation in Syria".
func (st *Story) behindPartner(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if st.Preposed || trig.Trigger.Noun || sp.Start < trig.End {
		return false
	}
	from := trig.End
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start >= trig.End && a.End <= sp.Start {
			from = a.End
		}
	}
	in := scan.In(st.Mentions.Words[scan.Locative], from, sp.Start)
	if from == trig.End || len(in) != 1 || scan.HasMark(st.Text[from:sp.Start], ",;") {
		return false
	}
	if len(scan.In(st.Mentions.Names, from, sp.Start)) > 0 {
		return false
	}
	matter := countLetters(st.Text[from:in[0].Start]) - st.dateLetters(s, from, in[0].Start)
	discussed := st.has(scan.Discuss, scan.Span{Start: trig.Start, End: trig.End})
	return matter > preposition && (discussed || st.has(scan.Discuss, scan.Span{Start: from, End: sp.Start}))
}

// ofMatter tells whether the country is named behind a comma, in what was spoken of: "received
// him for an hour, asking much about economic reforms in China".
func (st *Story) ofMatter(sp *where.Spot, trig *scan.Mention) bool {
	if st.Preposed || sp.Start < trig.End {
		return false
	}
	between := scan.Span{Start: trig.End, End: sp.Start}
	text := st.Text[between.Start:between.End]
	if trig.Trigger.Role == "speech" && st.has(scan.Locative, between) && countLetters(text) > saidReach {
		return true // "told him changes inside Russia were"
	}
	comma := scan.Mark(text, ",")
	if comma < 0 {
		return false
	}
	between.Start += comma
	return len(scan.In(st.Mentions.Topics, between.Start, between.End)) > 0 || st.has(scan.Speech, between)
}

// saidReach is how many letters behind a verb of telling the words begin that say what was told.
const saidReach = 12

// regionOfMatter tells whether a region behind the trigger is where something lies that was spoken
// of: a goal, named in another clause, or behind a subject that no more than a weak word tells of.
func (st *Story) regionOfMatter(sp *where.Spot, trig *scan.Mention) bool {
	if sp.Place == nil || !sp.Place.Region || sp.Start < trig.End {
		return false
	}
	between := scan.Span{Start: trig.End, End: sp.Start}
	dealtWith := trig.Trigger.Weak && len(scan.In(st.Mentions.Topics, between.Start, between.End)) > 0
	return sp.Relation != where.In || dealtWith || st.has(scan.Boundary, between)
}

// thirdsObject tells whether the spot is a third country that the verb before it is about:
// "went through a list of subjects, the crisis in Ukraine among them".
func (st *Story) thirdsObject(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	return sp.Place == nil && !ofTwo(sp.Country) && st.ofObject(s, sp, st.verbBefore(s, sp, trig))
}

// verbBefore is the verb that the country stands behind: the trigger, or one before it in the
// sentence ("discussed the coup in Niger and signed").
func (st *Story) verbBefore(s *Sentence, sp *where.Spot, trig *scan.Mention) *scan.Mention {
	if before := scan.In(s.Triggers, s.Start, sp.Start); sp.End <= trig.Start && len(before) > 0 {
		return &before[len(before)-1]
	}
	return trig
}

// ofObject tells whether the country stands in what is dealt with, right behind a weak verb:
// "discussed the crisis in Ukraine".
func (st *Story) ofObject(s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if st.Preposed || !trig.Trigger.Weak || sp.Start < trig.End {
		return false
	}
	between := st.Text[trig.End:sp.Start]
	if scan.HasMark(between, ",;") || st.personBetween(s, trig.End, sp.Start) {
		return false
	}
	return countLetters(between)-st.dateLetters(s, trig.End, sp.Start) > len("in the")
}

// ofPaper tells whether the place is of the matter of a document whose signers have just met in
// a city: "Then they signed an agreement on a nuclear plant in Jiangsu".
func (st *Story) ofPaper(f *Frame, sp *where.Spot, trig *scan.Mention) bool {
	if f.Type != model.Signing || f.crown == nil || f.crown.Place == nil || f.crown.Place == sp.Place || sp.Start < trig.End {
		return false
	}
	return len(scan.In(st.Mentions.Topics, trig.End, sp.Start)) > 0
}

// setThere tells whether nothing but when and on what occasion it was, and that it is to be, parts a
// bare country from words for a contact: "met on 14 November 2019 in Brazil", "their meeting will take
// place on the margins of the BRICS summit in India".
func (t *teller) setThere(s *Sentence, sp *where.Spot, trig *scan.Mention, clause scan.Span) bool {
	from := max(trig.End, t.objectEnd(s, trig, clause))
	if sp.Relation != where.In || sp.Place != nil || sp.Start < from || scan.HasMark(t.Text[from:sp.Start], ",;:()") {
		return false
	}
	rest := countLetters(t.Text[from:sp.Start])
	taken := func(start, end int) {
		if start >= from && end <= sp.Start {
			rest -= countLetters(t.Text[start:end])
		}
	}
	for i := range s.Dates {
		taken(s.Dates[i].Start, s.Dates[i].End)
	}
	for i := range s.Spots {
		if g := &s.Spots[i]; g.Gathering != nil {
			taken(g.Start, g.End)
		}
	}
	for _, c := range [...]scan.Class{scan.Sidelines, scan.Plan} {
		for _, w := range scan.In(t.Mentions.Words[c], from, sp.Start) {
			taken(w.Start, w.End)
		}
	}
	return rest <= bareCountry
}
