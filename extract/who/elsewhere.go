package who

// elsewhere is the country of officials of third countries whose title names the country in itself, or leaves
// it to the reader: "the German foreign minister" in one word, "the secretary of state". It is none of a list.
const elsewhere = "XX"

// thirdOffice is the office that the lexicon gives to such titles.
const thirdOffice = "third-country-official"

// abroad gives a country to those who bear such a title and have none.
func abroad(actors []Actor) []Actor {
	for i := range actors {
		if a := &actors[i]; a.Kind == Titled && a.Country == "" && a.Office == thirdOffice {
			a.Country = elsewhere
		}
	}
	return actors
}
