package frame

import (
	"amur/extract/scan"
	"amur/extract/where"
)

// sceneReach is how many letters the words have at most that open a sentence with the city in which it
// plays.
const sceneReach = 24

// openingPlace places a contact in the city or building of the words that open its sentence, where a comma
// ends them and they tell of nobody: "Moscow lay under snow on Monday, and Wang", "At the long white table of
// the Kremlin, Putin". Only languages that put the place before the verb open so.
func (t *teller) openingPlace(f *Frame, s *Sentence, trig *scan.Mention) {
	if !t.Preposed {
		return
	}
	open, ok := t.openingWords(s, trig)
	if !ok {
		return
	}
	var found *where.Spot
	for i := range s.Spots {
		sp := &s.Spots[i]
		if sp.Start >= open.End || sp.Gathering != nil {
			continue
		}
		if found != nil || !isCity(sp.Place) || t.inTopic(sp) {
			return
		}
		found = sp
	}
	if found != nil && f.mayBeIn(found.Country) {
		t.place(f, found)
	}
}

// openingWords returns the words before the last comma that nobody and no trigger stands before, unless they
// are many, say that somebody said something, or open a clause.
func (st *Story) openingWords(s *Sentence, trig *scan.Mention) (scan.Span, bool) {
	limit := trig.Start
	for i := range s.Actors {
		limit = min(limit, max(s.Start, s.Actors[i].Start))
	}
	comma := scan.LastMark(st.Text[s.Start:limit], ",")
	if comma <= 0 {
		return scan.Span{}, false
	}
	open := scan.Span{Start: s.Start, End: s.Start + comma}
	if countLetters(st.Text[open.Start:open.End]) > st.far(sceneReach) || len(scan.In(s.Triggers, open.Start, open.End)) > 0 {
		return scan.Span{}, false
	}
	for _, c := range [...]scan.Class{scan.Speech, scan.Report, scan.Boundary, scan.Denies} {
		if st.has(c, open) {
			return scan.Span{}, false
		}
	}
	return open, true
}

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
