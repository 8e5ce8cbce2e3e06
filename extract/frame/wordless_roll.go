package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

// A roll is a chronicle of two people whom its headline names: "How the two ministers
// kept in touch". Its entries open with a day and need not name them again: "27 October.
// The second telephone talk of the year."

// leastRoll is how many entries headed by a day make a roll.
const leastRoll = 3

// roll adds the contacts of those entries of a roll that told none by themselves.
func (t *teller) roll() {
	pair, ok := t.headlinePair()
	if !ok {
		return
	}
	entries := t.rollEntries()
	if len(entries) < leastRoll {
		return
	}
	told := 0
	for _, e := range entries {
		if f := t.rollEntry(pair, e[0], e[1]); f != nil {
			t.frames = append(t.frames, f)
			told++
		}
	}
	if told > 0 { // the headline speaks of all of them
		t.frames = slices.DeleteFunc(t.frames, func(f *Frame) bool { return f.head && !f.Stated })
	}
}

// headlinePair is the sentence of the headline that names one of each side and no more.
func (t *teller) headlinePair() (*Sentence, bool) {
	for i := range t.Sentences {
		if s := &t.Sentences[i]; s.Headline {
			return s, complete(t.pairOn(s, model.Date{}))
		}
	}
	return nil, false
}

// pairOn lists whom the sentence means on the day, nil unless it is two people.
func (t *teller) pairOn(s *Sentence, on model.Date) []Party {
	var out []Party
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() {
			out = append(out, t.parties(a, s, on)...)
		}
	}
	if len(out) != 2 {
		return nil
	}
	return out
}

// rollEntries lists the first sentence of each paragraph that a day opens, and the
// sentence behind its last.
func (t *teller) rollEntries() [][2]int {
	var out [][2]int
	for i := 0; i < len(t.Sentences); {
		end := i + 1
		for end < len(t.Sentences) && t.Sentences[end].Block == t.Sentences[i].Block {
			end++
		}
		s := &t.Sentences[i]
		if d := t.opening(s); !s.Headline && !s.Caption && d.HasYear() && d.Start().Precision() == model.PrecisionDay {
			out = append(out, [2]int{i, end})
		}
		i = end
	}
	return out
}

// rollEntry is the contact of the pair that the sentences from first up to end tell, nil
// when one has been told of them, or nothing says that the two had to do with each other.
func (t *teller) rollEntry(pair *Sentence, first, end int) *Frame {
	if slices.ContainsFunc(t.frames, func(f *Frame) bool { return f.sentence >= first && f.sentence < end }) {
		return nil
	}
	s := &t.Sentences[first]
	on := t.opening(s)
	ps := t.pairOn(pair, on)
	if !complete(ps) || t.others(ps, first, end) {
		return nil
	}
	f := &Frame{
		Status: model.Held, Date: on, Stated: true,
		sentence: first, last: end - 1, span: s.Span, dateAt: s.Dates[0].Start,
	}
	for i := first; i < end; i++ {
		if !t.rolled(f, &t.Sentences[i]) {
			return nil
		}
	}
	if f.Type == "" && f.Occasion != nil && f.Occasion.Members == "both" {
		f.Type, f.Occasion = model.Multilateral, nil
		f.because("type", "where.gathering", s.Start, t.Sentences[end-1].End)
	}
	if f.Type == "" || f.Type == model.Meeting && f.Place == nil {
		return nil
	}
	if day, ok := on.Earliest(); ok && t.ahead(day) {
		f.Status = model.Planned
	}
	if remote(f.Type) {
		f.Place, f.Country, f.Occasion = nil, "", nil
	}
	for _, p := range ps {
		f.add(p)
	}
	f.because("officials", "frame.headline-pair", pair.Start, pair.End)
	f.because("status", "what.told", s.Start, t.Sentences[end-1].End)
	f.because("date", "frame.same-entry", s.Dates[0].Start, s.Dates[0].End)
	return f
}

// rolled adds to the contact what a sentence of its entry says; it tells whether the
// entry may still be one of a contact that was held.
func (st *Story) rolled(f *Frame, s *Sentence) bool {
	for _, c := range [...]scan.Class{scan.Plan, scan.Cancel, scan.Unmet} {
		if st.has(c, s.Span) {
			return false
		}
	}
	for i := range s.Triggers {
		trig := &s.Triggers[i]
		typ := what.Type(st.Text, trig, st.Mentions, s.Span)
		switch role := trig.Trigger.Role; {
		case role == "travel", role == "attend" && f.Type != "":
			continue
		case role == "company" && !remote(model.Type(trig.Trigger.Type)):
			continue
		case role == "attend":
			typ = model.Multilateral
		}
		if f.Type == "" || f.Type == model.Meeting && typ != model.Meeting {
			f.Type = typ
			f.because("type", trig.Trigger.Rule, trig.Start, trig.End)
		}
	}
	for i := range s.Spots {
		sp := &s.Spots[i]
		switch {
		case sp.Gathering != nil:
			f.Occasion = sp.Gathering
			f.because("occasion", "where.gathering", sp.Start, sp.End)
		case isCity(sp.Place) && f.Place == nil:
			f.placedIn(sp, "where.place")
		}
	}
	f.Topics = append(f.Topics, s.Topics...)
	return true
}

// others tells whether the sentences name or title somebody who is none of those given.
func (t *teller) others(known []Party, first, end int) bool {
	for i := first; i < end; i++ {
		s := &t.Sentences[i]
		for k := range s.Actors {
			a := &s.Actors[k]
			if a.Kind != who.Named && (a.Kind != who.Titled || a.Country == "" || a.Plural) {
				continue
			}
			for _, p := range t.parties(a, s, model.Date{}) {
				if !slices.ContainsFunc(known, p.same) {
					return true
				}
			}
		}
	}
	return false
}
