package who

import (
	"slices"
	"strings"

	"amur/extract/scan"
)

// unlikened drops those who are named only to say who another is, behind words for it: "the
// predecessors of Bakanov and Shan, Rogozin and Zhang, signed". The second of two is dropped with the
// first where people of both sides stand behind them.
func (f *Finder) unlikened(text string, ms *scan.Mentions, actors []Actor) []Actor {
	out := actors[:0]
	for i := 0; i < len(actors); i++ {
		a := &actors[i]
		if !a.IsPerson() || !f.likened(text, ms, a) {
			out = append(out, *a)
			continue
		}
		if i+1 < len(actors) && f.joined(text, ms, a.End, actors[i+1].Start) && bothSides(actors[i+2:]) {
			i++
		}
	}
	return out
}

// likened tells whether words for somebody's predecessor or successor stand right before the actor.
func (f *Finder) likened(text string, ms *scan.Mentions, a *Actor) bool {
	for _, w := range scan.In(ms.Words[scan.Likened], max(0, a.Start-foldReach*4), a.Start) {
		if f.onlyHonorific(text[w.End:a.Start]) {
			return true
		}
	}
	return false
}

// onlyHonorific tells whether nothing stands in the gap but a word such as Mr.
func (f *Finder) onlyHonorific(gap string) bool {
	gap = strings.ToLower(strings.TrimSpace(gap))
	return gap == "" || slices.Contains(f.lang.Grammar.Honorifics, gap)
}

// joined tells whether no more than a word for "and" parts two.
func (f *Finder) joined(text string, ms *scan.Mentions, from, to int) bool {
	for _, w := range scan.In(ms.Words[scan.And], from, to) {
		if strings.TrimSpace(text[from:w.Start]) == "" && f.onlyHonorific(text[w.End:to]) {
			return true
		}
	}
	return false
}

// bothSides tells whether there is somebody of each side.
func bothSides(actors []Actor) bool {
	of := func(country string) bool {
		return slices.ContainsFunc(actors, func(a Actor) bool { return a.IsPerson() && a.Country == country })
	}
	return of("CN") && of("RU")
}
