package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// continues tells whether a sentence without a contact of its own goes on telling
// f: its people or sides act in it, and nobody else does.
func (t *teller) continues(s *Sentence, f *Frame) bool {
	if t.i-f.last > 8 || t.has(scan.Elsewhere, scan.Span{Start: s.Start, End: min(s.End, s.Start+40)}) {
		return false
	}
	if t.otherTime(s, f) {
		return false
	}
	if t.has(scan.Continuing, scan.Span{Start: s.Start, End: min(s.End, s.Start+60)}) {
		f.last = t.i
		return true
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Third() {
			return false
		}
		if a.Kind == who.State {
			if a.Country == "CN" || a.Country == "RU" {
				return t.i-f.last <= 3
			}
			return false
		}
		for _, p := range t.parties(a, s, f.Date) {
			for _, list := range f.sides() {
				for _, q := range list {
					if p.same(q) {
						f.last = t.i
						return true
					}
				}
			}
		}
		if a.IsPerson() && a.Kind != who.He && a.Kind != who.They && a.Kind != who.Pair {
			return false
		}
	}
	return false
}

// otherTime tells whether the sentence states a day that is not the contact's.
func (t *teller) otherTime(s *Sentence, f *Frame) bool {
	for i := range s.Dates {
		d, ok := s.Dates[i].Resolve(t.context(0))
		if ok && d.Precision() >= model.PrecisionMonth && !f.Date.IsZero() && !model.Overlaps(d, f.Date) && s.Dates[i].Start-s.Start < 30 {
			return true
		}
	}
	return false
}
