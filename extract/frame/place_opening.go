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
	limit := trig.Start
	for i := range s.Actors {
		limit = min(limit, max(s.Start, s.Actors[i].Start))
	}
	comma := scan.LastMark(t.Text[s.Start:limit], ",")
	if comma <= 0 {
		return
	}
	open := scan.Span{Start: s.Start, End: s.Start + comma}
	if countLetters(t.Text[open.Start:open.End]) > t.far(sceneReach) || len(scan.In(s.Triggers, open.Start, open.End)) > 0 {
		return
	}
	for _, c := range [...]scan.Class{scan.Speech, scan.Report, scan.Boundary, scan.Denies} {
		if t.has(c, open) {
			return
		}
	}
	var found *where.Spot
	for i := range s.Spots {
		sp := &s.Spots[i]
		switch {
		case sp.Start >= open.End || sp.Gathering != nil:
		case found != nil || sp.Place == nil || sp.Place.Region || sp.Relation == where.From || sp.Relation == where.Toward || t.inTopic(sp):
			return
		default:
			found = sp
		}
	}
	if found != nil && (f.Country == "" || f.Country == found.Country) {
		t.place(f, found)
	}
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
