package extract

import (
	"slices"
	"sort"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
)

// longestLife is how many bytes the words about somebody's life may take.
const longestLife = 240

// withoutLives returns the dates, actors and spots of a sentence without those in words
// between commas that only say who somebody is: "Lavrov, who has been minister since 2004,
// met". What opens such words parts no clauses
// either, and what is planned there is not what the sentence tells.
func withoutLives(text string, ms *scan.Mentions, span scan.Span, triggers []scan.Mention, dates []when.Expr, actors []who.Actor, spots []where.Spot) ([]when.Expr, []who.Actor, []where.Spot) {
	for _, w := range scan.In(ms.Words[scan.Life], span.Start, span.End) {
		in, ok := lifeAt(text, w, span, dates, actors)
		if !ok || slices.ContainsFunc(triggers, func(m scan.Mention) bool { return m.End > w.End && m.Start >= w.Start && m.Start < in.End }) {
			continue
		}
		leads := slices.ContainsFunc(triggers, func(m scan.Mention) bool { return m.Start >= w.Start && m.Start < w.End })
		if leads && slices.ContainsFunc(spots, func(sp where.Spot) bool { return sp.Gathering != nil && sp.Start >= w.End && sp.End <= in.End }) {
			continue // "Zhang, who heads a delegation at the forum"
		}
		inside := func(start, end int) bool { return start >= in.Start && end <= in.End }
		dates = slices.DeleteFunc(dates, func(e when.Expr) bool { return inside(e.Start, e.End) })
		actors = slices.DeleteFunc(actors, func(a who.Actor) bool { return inside(a.Start, a.End) })
		spots = slices.DeleteFunc(spots, func(sp where.Spot) bool { return inside(sp.Start, sp.End) && !(sp.Place != nil && sp.Place.Region) })
		for _, class := range [...]scan.Class{scan.Boundary, scan.Plan} {
			ms.Words[class] = slices.DeleteFunc(ms.Words[class], func(b scan.Mention) bool { return inside(b.Start, b.End) })
		}
	}
	return dates, actors, spots
}

// lifeAt is what the word opens: up to the mark that closes it, else up to the end of the
// sentence. Somebody is named right before the comma before it.
func lifeAt(text string, w scan.Mention, span scan.Span, dates []when.Expr, actors []who.Actor) (scan.Span, bool) {
	from := w.End
	before := strings.TrimRight(text[span.Start:w.Start], " ")
	if !strings.HasSuffix(before, ",") {
		return scan.Span{}, false
	}
	named := false
	for i := range actors {
		a := &actors[i]
		if a.Kind <= who.Counterpart && a.Start < w.Start && a.End >= span.Start+len(before)-1 {
			named, from = true, max(from, a.End)
		}
	}
	end := closes(text, from, span.End, dates)
	return scan.Span{Start: w.Start, End: end}, named && end-w.Start <= longestLife
}

// closes is where the first mark behind a byte stands that is no part of a date, else the end.
func closes(text string, from, end int, dates []when.Expr) int {
	for at := from; at < end; at++ {
		if strings.IndexByte(",;:)", text[at]) >= 0 && !slices.ContainsFunc(dates, func(e when.Expr) bool { return e.Start < at && at < e.End }) {
			return at
		}
	}
	return end
}

// inPerson tells whether a byte stands within somebody's name, behind its first word: the Jun of
// Dong Jun is no month.
func inPerson(ms *scan.Mentions, at int) bool {
	i := sort.Search(len(ms.Names), func(i int) bool { return ms.Names[i].End > at })
	return i < len(ms.Names) && ms.Names[i].Kind == scan.Person && ms.Names[i].Start < at
}
