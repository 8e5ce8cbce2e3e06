package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/model"
)

// Some nouns for a contact name by their office those who meet: "the heads-of-state meeting".

// ofRank tells whether those whom the frame has hold the office that its noun names, if it names one.
// Where nobody of them does, the two who hold it on the stated day are meant, and others are told of:
// "Zhang and Dvorkovich prepared the presidents' meeting in November".
func (t *teller) ofRank(f *Frame, s *Sentence, trig *scan.Mention, named bool) bool {
	office := trig.Trigger.Office
	if office == "" {
		return named
	}
	day, ok := f.Date.Earliest()
	if !ok {
		day, ok = t.about().Earliest()
	}
	if named && (!ok || slices.ContainsFunc(slices.Concat(f.China, f.Russia), func(p Party) bool {
		return p.Person == nil || p.Person.HeldOneOf([]string{office}, day)
	})) {
		return true
	}
	if !f.Stated || t.hasThird(s) {
		return false
	}
	pair := t.pairOf(office, f.Date)
	if slices.ContainsFunc(pair, Party.nameless) {
		return false
	}
	f.China, f.Russia, f.echo, f.borrowed, f.ranked, f.Type = nil, nil, false, false, true, model.Meeting
	return t.take(f, pair, trig)
}

// rankVenue gives such a meeting the place named between its day and its noun: any other is that of those
// who spoke of it.
func (st *Story) rankVenue(f *Frame, s *Sentence, trig *scan.Mention) {
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Place != nil && sp.Start >= f.dateAt && sp.End <= trig.Start {
			st.place(f, sp)
		}
	}
}
