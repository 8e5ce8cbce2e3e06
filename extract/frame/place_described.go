package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/where"
)

// cityDescribed returns the city that words behind a comma describe, which end in the region of the j-th spot:
// "from Yekaterinburg, a city in the Urals, where they met"; nil where there is none.
func (st *Story) cityDescribed(s *Sentence, j int) *where.Spot {
	region := &s.Spots[j]
	if j == 0 || region.Place == nil || !region.Place.Region {
		return nil
	}
	city := &s.Spots[j-1]
	if city.Place == nil || city.Place.Region || city.Gathering != nil || city.Country != region.Country || city.End >= region.Start {
		return nil
	}
	gap := st.Text[city.End:region.Start]
	if !strings.HasPrefix(gap, ",") || strings.Count(gap, ",") > 1 || countLetters(gap) > describes || st.has(scan.Onward, scan.Span{Start: city.End, End: region.Start}) || st.has(scan.And, scan.Span{Start: city.End + 1, End: region.Start}) {
		return nil
	}
	return city
}

// describes is how many letters such words have at most before the region: "the largest industrial city of the".
const describes = 40

// ofCity tells whether a word for "of" right before a city makes what stands before it the city's, which is not where
// the text is: "soon after the second test of Pyongyang".
func (st *Story) ofCity(sp *where.Spot) bool {
	of := scan.In(st.Mentions.Words[scan.Genitive], max(0, sp.Start-st.far(6)), sp.Start)
	return len(of) > 0 && countLetters(st.Text[of[len(of)-1].End:sp.Start]) == 0
}
