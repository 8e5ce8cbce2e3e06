package extract

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/when"
	"amur/model"
)

// span is the days within which a matter that the text names can be named. Words
// that several eras share have a span for each.
type span struct{ from, to model.Civil }

// namedEra is the spans of one mention of an era.
type namedEra struct {
	spans []span
	news  bool // of several years the first is likely
	year  bool // it begins with a year: an anniversary, a national year
	ahead bool // its sentence announces something
	next  bool // it says that it will be next year
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
	ahead := p.announced()
	out := make([]namedEra, 0, len(eras))
	at := make(map[string]int) // by the matter
	for i := range eras {
		m := &eras[i]
		former := p.people.FormerBefore(p.a.Text, m.Start)
		e := namedEra{news: m.Era.News}
		if k := slices.IndexFunc(ahead, func(s scan.Span) bool { return s.Start <= m.Start && m.End <= s.End }); k >= 0 {
			e.ahead, e.next = true, p.nextYear(ahead[k])
		}
		if k, named := at[m.Era.ID]; named && !former {
			out[k].ahead, out[k].next = out[k].ahead || e.ahead, out[k].next || e.next
			continue
		}
		last := model.Civil(0)
		for entry := range m.Entries() {
			from, to := entry.Era.Days()
			e.year = e.year || from > 0 && from.Date().MonthValue() == 1 && from.Date().DayValue() == 1
			e.spans = append(e.spans, span{from, to})
			last = max(last, to)
		}
		if former || last < latest {
			e.spans = []span{{e.first(), lexicon.OpenEnd}}
		}
		at[m.Era.ID] = len(out)
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

// announced lists the sentences that announce something, or speak of next year.
func (p *poll) announced() []scan.Span {
	if len(p.st.Mentions.Eras) == 0 {
		return nil
	}
	var out []scan.Span
	for s := range p.sentences(p.a) {
		if len(scan.In(p.st.Mentions.Words[scan.Plan], s.Start, s.End)) > 0 || p.nextYear(s) {
			out = append(out, s)
		}
	}
	return out
}

// nextYear tells whether a stretch of the text says "next year".
func (p *poll) nextYear(s scan.Span) bool {
	return slices.ContainsFunc(p.dates.Find(p.a.Text, s.Start, s.End), func(e when.Expr) bool {
		d, ok := e.Resolve(when.Context{Published: model.Day(leapYear, 6, 15)})
		return ok && e.States() == 0 && d.Precision() == model.PrecisionYear && d.YearValue() == leapYear+1
	})
}

// How many votes the years lose beside the one that is an anniversary or a national year: the one before, in which it
// is announced, the same where the sentence announces something, the second of those that may be two, and later ones;
// and that year where the text calls it the next.
const aheadOfYear, announcedYear, secondYear, behindYear, notNext = 4, 2, 1, 5, 6

// against is how many votes the mention takes from the year, and whether it rules it out.
func (e *namedEra) against(y int, published model.Date, days []model.Date) (votes int, out bool) {
	in := e.allows(y, published, days)
	switch {
	case !e.year:
		return 0, !in
	case e.next && in:
		return notNext, false
	case e.next && e.allows(y+1, published, days):
		return 0, false
	case in && e.news && y == e.first().Date().YearValue()+1:
		return secondYear, false
	case in && e.news && y > e.first().Date().YearValue():
		return behindYear, false // its end is open
	case in:
		return 0, false
	case e.ahead && e.allows(y+1, published, days):
		return announcedYear, false
	case e.allows(y+1, published, days):
		return aheadOfYear, false
	case e.allows(y-1, published, days):
		return behindYear, false
	}
	return 0, true
}

// withoutVotes is how many votes each year has where no official and no date gives any.
const withoutVotes = 6

// excludeByEra rules out the years in which a matter that the text names cannot be
// named, and takes votes from those in which it hardly is. It tells whether one of the
// matters was news: then the first year that is left is the likely one.
func (p *poll) excludeByEra(eras []namedEra) bool {
	votes, published := p.votes, p.st.Published
	var days []model.Date
	if published.IsZero() {
		days = p.days
	}
	if len(votes) == 0 && len(eras) > 0 {
		for y := firstYear; y <= p.st.Lexicon.Horizon(); y++ {
			votes[y] = withoutVotes
		}
	}
	news := false
	for i := range eras {
		news = news || eras[i].news && !eras[i].year
		for y := range votes {
			if less, out := eras[i].against(y, published, days); out {
				delete(votes, y)
			} else {
				votes[y] = max(votes[y]-less, 1)
			}
		}
	}
	return news
}
