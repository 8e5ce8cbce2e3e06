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
	if !isCity(city.Place) || city.Country != region.Country || city.End >= region.Start {
		return nil
	}
	gap := st.Text[city.End:region.Start]
	if !strings.HasPrefix(gap, ",") || strings.Count(gap, ",") > 1 || countLetters(gap) > describes {
		return nil
	}
	return city
}

// describes is how many letters such words have at most before the region: "the largest industrial city of the".
const describes = 40

// ofCity tells whether a word for "of" right before a city makes what stands before it the city's, which is not where
// the text is: "soon after the second test of Pyongyang".
func (st *Story) ofCity(sp *where.Spot) bool {
	return st.ledBy(scan.Genitive, sp.Start, len("of the"), 0)
}

// ledBy tells whether a word of the class, which begins at most so many letters before the byte, leads to it: no
// more than some letters stand between.
func (st *Story) ledBy(c scan.Class, at, reach, letters int) bool {
	w := scan.In(st.Mentions.Words[c], max(0, at-st.far(reach)), at)
	return len(w) > 0 && countLetters(st.Text[w[len(w)-1].End:at]) <= letters
}
