package extract

import (
	"amur/extract/article"
	"amur/extract/lexicon"
	"amur/extract/scan"
)

// newsSite is the building that a line above the text names as that in which its news was made, beside or below the
// day: "The Kremlin, Moscow", "Great Hall of the People, Beijing"; nil where no such line stands there. Unlike the city
// of an agency, it is where they met.
func newsSite(a *article.Article, ms *scan.Mentions) *lexicon.Site {
	for _, b := range a.Blocks {
		if b.Role != article.Dateline || b.End-b.Start > seatLetters {
			continue
		}
		for _, m := range scan.In(ms.Names, b.Start, b.End) {
			if m.Kind == scan.Site && m.Site != nil {
				return m.Site
			}
		}
	}
	return nil
}

// seatLetters is how long a line with a day, a building and its city is at most.
const seatLetters = 80
