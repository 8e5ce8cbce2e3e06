package extract

import (
	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/lexicon"
)

// aroundJourney is how many days before or after a leader's journey it is news;
// byJourney is how many votes its year gets: it decides between years that the
// officials named leave open, and yields to a year that the text tells.
const aroundJourney, byJourney = 14, 3

// voteByJourney gives votes to the year in which a leader whom the text names was in
// the other state on a day that the text names, about the page's day.
func (r *reader) voteByJourney(votes map[int]int, st *frame.Story, a *article.Article, lx *lexicon.Lexicon) {
	days := r.yearless(a)
	if st.Published.IsZero() || len(days) == 0 {
		return
	}
	_, named := r.officials(st, a, lx)
	given := make(map[int]bool)
	for p := range named {
		for i := range p.Journeys {
			from, to := p.Journeys[i].Days()
			y := from.Date().YearValue()
			if votes[y] == 0 || given[y] || !fits(st.Published, y, from-aroundJourney, to+aroundJourney) {
				continue
			}
			if anyFits(days, y, from, to) {
				given[y] = true
				votes[y] += byJourney
			}
		}
	}
}
