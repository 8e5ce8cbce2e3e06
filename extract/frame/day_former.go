package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/who"
)

// ofFormer tells whether the sentence is about two of whom one had left every office by the day of
// the page: a day that is one of the news by its month is then of their time. "In April 1996 Yeltsin
// and Jiang signed … On the 26th the two went on to Shanghai" on a page of 26 April 2007.
func (t *teller) ofFormer() bool {
	day, ok := t.about().Civil()
	if !ok {
		return false
	}
	left := func(p *lexicon.Person) bool {
		if p == nil {
			return false
		}
		_, to := p.Career()
		return to != 0 && to < day
	}
	named := slices.ContainsFunc(t.Sentences[t.i].Actors, func(a who.Actor) bool { return a.Kind == who.Named && a.Person != nil })
	if named {
		return !slices.ContainsFunc(t.Sentences[t.i].Actors, func(a who.Actor) bool { return a.Kind == who.Named && !left(a.Person) })
	}
	return left(t.pair[0].Person) || left(t.pair[1].Person)
}
