package extract

import (
	"maps"

	"amur/extract/lexicon"
	"amur/model"
)

// span is the days within which a matter that the text names can be named. Words
// that several eras share have a span for each.
type span struct{ from, to model.Civil }

// namedEra is the spans of one mention of an era.
type namedEra struct {
	spans []span
	news  bool // of several years the first is likely
}

// eras lists the matters that the text names. The end of one is left aside where
// the text looks back at it: behind a word such as "former", when another matter
// began only afterwards, and when the text tells of a later day.
func (p *poll) eras(told model.Civil) []namedEra {
	eras := p.st.Mentions.Eras
	latest := told
	for i := range eras {
		if m := &eras[i]; len(m.Others) == 0 {
			first, _ := m.Era.Days()
			latest = max(latest, first)
		}
	}
	out := make([]namedEra, 0, len(eras))
	for i := range eras {
		m := &eras[i]
		former := p.people.FormerBefore(p.a.Text, m.Start)
		e := namedEra{news: m.Era.News}
		last := model.Civil(0)
		for entry := range m.Entries() {
			from, to := entry.Era.Days()
			e.spans = append(e.spans, span{from, to})
			last = max(last, to)
		}
		if former || last < latest {
			e.spans = []span{{e.first(), lexicon.OpenEnd}}
		}
		out = append(out, e)
	}
	return out
}

// first is the first day on which the matter can be named.
func (e *namedEra) first() model.Civil {
	first := e.spans[0].from
	for _, s := range e.spans {
		first = min(first, s.from)
	}
	return first
}

// allows tells whether the text can name the matter in the year: on the page's day
// in it or, where that is not known, on one of the text's days.
func (e *namedEra) allows(y int, published model.Date, days []model.Date) bool {
	first, _ := model.Year(y).Earliest()
	last, _ := model.Year(y).Latest()
	for _, s := range e.spans {
		if last >= s.from && first <= s.to && fits(published, y, s.from, s.to) && anyFits(days, y, s.from, s.to) {
			return true
		}
	}
	return false
}

// excludeByEra rules out the years in which a matter that the text names cannot be
// named. Where nothing else speaks for any year and the matters leave a single
// one, that has a vote. It tells whether one of the matters was news: then the
// first year that is left is the likely one.
func (p *poll) excludeByEra(eras []namedEra) bool {
	votes, published := p.votes, p.st.Published
	var days []model.Date
	if published.IsZero() {
		days = p.days
	}
	if len(votes) == 0 && len(eras) > 0 {
		for y := firstYear; y <= p.st.Lexicon.Horizon(); y++ {
			votes[y] = 0
		}
	}
	news := false
	for i := range eras {
		news = news || eras[i].news
		maps.DeleteFunc(votes, func(y, _ int) bool { return !eras[i].allows(y, published, days) })
	}
	if len(votes) == 1 {
		for y := range votes {
			votes[y] = max(votes[y], 1)
		}
	}
	return news
}
