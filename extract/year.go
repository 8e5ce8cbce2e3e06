package extract

import (
	"cmp"
	"maps"
	"slices"

	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/when"
	"amur/model"
)

// firstYear is the first in which a contact may lie: the last years of the Soviet Union.
const firstYear = 1989

// recoverYear finds the year of an article whose page does not state it: one in
// which every official named with an office held it, which the text's own full
// dates name, in which a gathering it names was held, and whose calendar fits the
// page's weekday.
func (r *reader) recoverYear(st *frame.Story, a *article.Article) {
	if st.Published.HasYear() {
		return
	}
	p := &poll{reader: r, st: st, a: a, votes: make(map[int]int)}
	p.voteByHead()
	if st.Published.HasYear() {
		return
	}
	p.days = r.yearless(a)
	p.titled, p.named = r.officials(st, a)
	p.voteByTenure()
	p.voteByDates()
	p.voteByGathering()
	sessions := numbered(st, a)
	p.voteBySession(sessions)
	p.voteByWeekday()
	p.voteByPairs()
	p.voteByJourney()
	p.voteByStay()
	told := p.told()
	p.excludeBefore(told)
	news := p.excludeByEra(append(p.eras(told), sessionEras(sessions)...))
	p.excludeByWeekday()
	maps.DeleteFunc(p.votes, func(_, v int) bool { return v == 0 })
	years := slices.SortedFunc(maps.Keys(p.votes), func(a, b int) int {
		return cmp.Or(p.votes[b]-p.votes[a], a-b)
	})
	tied := len(years) > 1 && p.votes[years[0]] == p.votes[years[1]]
	if tied && !news {
		years = p.owned(years)
	}
	if len(years) == 0 {
		return
	}
	st.Years = years[:1]
	if !st.Published.IsZero() {
		st.Published = st.Published.WithYear(years[0])
	}
}

// poll is the search for the year of an article.
type poll struct {
	*reader
	st     *frame.Story
	a      *article.Article
	votes  map[int]int              // by year
	days   []model.Date             // of the running text, that lack a year
	titled map[post]bool            // officials whom it names beside an office
	named  map[*lexicon.Person]bool // all officials whom it names
}

// fits tells whether the page's day and month fall into the tenure in the year.
func fits(published model.Date, y int, from, to model.Civil) bool {
	if published.IsZero() || published.HasYear() {
		return true
	}
	day, ok := published.WithYear(y).Civil()
	return !ok || from <= day && day <= to
}

// yearless lists the days of the running text that lack a year, each once.
func (r *reader) yearless(a *article.Article) []model.Date {
	var out []model.Date
	seen := make(map[model.Date]bool)
	for b := range running(a) {
		for _, d := range r.yearlessIn(a.Text, b.Start, b.End) {
			if !seen[d] {
				seen[d] = true
				out = append(out, d)
			}
		}
	}
	return out
}

// yearlessIn lists the days of a stretch of the text that lack a year.
func (r *reader) yearlessIn(text string, start, end int) []model.Date {
	var out []model.Date
	for _, e := range r.dates.Find(text, start, end) {
		if d, ok := e.Resolve(when.Context{}); ok && e.Kind() == when.KindDayMonth && !d.HasYear() {
			out = append(out, d)
		}
	}
	return out
}

// anyFits tells whether one of the days, in the year, falls into the tenure; no days fit any.
func anyFits(days []model.Date, y int, from, to model.Civil) bool {
	for _, d := range days {
		if fits(d, y, from, to) {
			return true
		}
	}
	return len(days) == 0
}

// voteByDates gives votes to the years that the running text names: to the latest of
// which it tells, and to the year before one that it announces.
func (p *poll) voteByDates() {
	named := make(map[int]bool)
	latest, ahead, horizon := 0, 0, p.st.Lexicon.Horizon()
	heads := p.yearsOfLines()
	for span := range p.sentences(p.a) {
		planned := len(scan.In(p.st.Mentions.Words[scan.Plan], span.Start, span.End)) > 0
		for _, e := range p.dates.Find(p.a.Text, span.Start, span.End) {
			k := e.Kind()
			if k == when.KindRelative || k == when.KindEvent {
				continue
			}
			d, ok := e.Resolve(when.Context{})
			if !ok || !d.HasYear() {
				continue
			}
			if k == when.KindDay && p.isFresh(d) {
				p.votes[d.YearValue()] += byFreshDay
			}
			if y := d.YearValue(); planned && k == when.KindYear {
				ahead = max(ahead, y)
			} else if !heads[y] {
				named[y] = true
			}
		}
	}
	for y := range named {
		if y <= horizon {
			latest = max(latest, y)
		}
	}
	for y := range heads {
		p.votes[y] += inLine
	}
	if latest >= firstYear {
		for i, v := range behindNamed {
			p.votes[latest-1+i] += v
		}
	}
	if ahead > latest && ahead <= horizon {
		for i, v := range beforeAhead {
			p.votes[ahead-2+i] += v
		}
	}
}

// byFreshDay is how many votes a year gets by a day in full of the weeks before the page's day.
const byFreshDay, freshDays = 5, 21

// isFresh tells whether the day lies in the weeks before the page's day, were that in the same year.
func (p *poll) isFresh(d model.Date) bool {
	if p.st.Published.IsZero() {
		return false
	}
	page, ok := p.st.Published.WithYear(d.YearValue()).Civil()
	day, ok2 := d.Earliest()
	return ok && ok2 && day <= page && page-day <= freshDays
}

// inLine is how many votes a year gets that a line names which is no paragraph: the number of a journal may stand there.
const inLine = 9

// yearsOfLines lists the years, from the first in which a contact may lie, that lines among the paragraphs name with a
// month or a day.
func (p *poll) yearsOfLines() map[int]bool {
	years := make(map[int]bool)
	for b := range running(p.a) {
		if isParagraph(b.Role, p.a.Slice(b)) {
			continue
		}
		for _, e := range p.dates.Find(p.a.Text, b.Start, b.End) {
			if k := e.Kind(); e.States() >= firstYear && (k == when.KindMonth || k == when.KindDay) {
				years[e.States()] = true
			}
		}
	}
	return years
}

// behindNamed is how many votes go to the year before the latest that a text tells of, to that year and to those
// behind it, and beforeAhead to the second year before one that it announces, to the one before it and to that year:
// in proportion to the logarithm of how often the year of annotated articles was that one.
var (
	behindNamed = [...]int{3, 8, 7, 5, 3, 1}
	beforeAhead = [...]int{4, 8, 3}
)

// soonAfter is how many days around the page's day a gathering may be held, in a city
// that the text names too, to be news.
const soonAfter = 45

// voteByGathering gives votes to the years in which a gathering named was held within
// some days of the page's day, and more where the text names the city as well.
func (p *poll) voteByGathering() {
	st := p.st
	if st.Published.IsZero() {
		return
	}
	named := make(map[string]bool)
	for i := range st.Mentions.Names {
		m := &st.Mentions.Names[i]
		if m.Kind == scan.Place && !(m.Place.Capital && (m.Place.Country == "CN" || m.Place.Country == "RU")) {
			named[m.Place.ID] = true // Moscow and Beijing stand in every article
		}
	}
	given, seen := make(map[lexicon.Edition]bool), make(map[*lexicon.Gathering]bool)
	for i := range st.Mentions.Names {
		m := &st.Mentions.Names[i]
		if m.Kind != scan.Gathering || seen[m.Gathering] {
			continue
		}
		seen[m.Gathering] = true
		for _, ed := range m.Gathering.Editions {
			held, _ := ed.Days()
			y := held.Date().YearValue()
			day, ok := st.Published.WithYear(y).Civil()
			if !ok || given[ed] {
				continue
			}
			given[ed] = true
			apart := max(day-held, held-day)
			if apart <= 4 {
				p.votes[y] += 3
			}
			if apart <= soonAfter && named[ed.Place] {
				p.votes[y] += 4
			}
		}
	}
}

// told returns the first day of the latest day or month that the text tells of in
// full and does not announce, 0 when there is none.
func (p *poll) told() model.Civil {
	var told model.Civil
	for b := range running(p.a) {
		if len(scan.In(p.st.Mentions.Words[scan.Plan], b.Start, b.End)) > 0 {
			continue
		}
		for _, e := range p.dates.Find(p.a.Text, b.Start, b.End) {
			if k := e.Kind(); k != when.KindDay && k != when.KindMonth || e.States() == 0 {
				continue
			}
			if d, ok := e.Resolve(when.Context{}); ok {
				first, _ := d.Earliest()
				told = max(told, first)
			}
		}
	}
	return told
}

// excludeBefore rules out the years in which the page would be older than a day
// that it tells of.
func (p *poll) excludeBefore(told model.Civil) {
	published := p.st.Published
	maps.DeleteFunc(p.votes, func(y, _ int) bool {
		page := model.Year(y)
		if !published.IsZero() {
			page = published.WithYear(y)
		}
		last, ok := page.Latest()
		return ok && last < told
	})
}

// excludeByWeekday rules out the years in which the page's day falls on another
// day of the week than the page says.
func (p *poll) excludeByWeekday() {
	if len(p.a.Years) > 0 {
		maps.DeleteFunc(p.votes, func(y, _ int) bool { return !slices.Contains(p.a.Years, y) })
	}
}
