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
func (r *reader) recoverYear(st *frame.Story, a *article.Article, lx *lexicon.Lexicon) {
	if st.Published.HasYear() {
		return
	}
	votes := make(map[int]int)
	r.voteByHead(votes, st, a)
	if st.Published.HasYear() {
		return
	}
	r.voteByTenure(votes, st, a, lx)
	r.voteByDates(votes, st, a, lx)
	voteByGathering(votes, st)
	sessions := numbered(st, a)
	voteBySession(votes, sessions)
	r.voteByWeekday(votes, st, a)
	r.voteByJourney(votes, st, a, lx)
	r.voteByStay(votes, st, a)
	told := r.told(st, a)
	excludeBefore(votes, told, st.Published)
	var days []model.Date
	if st.Published.IsZero() {
		days = r.yearless(a)
	}
	news := excludeByEra(votes, append(r.eras(st, a, told), sessionEras(sessions)...), st.Published, days, lx.Horizon())
	excludeByWeekday(votes, a.Years)
	maps.DeleteFunc(votes, func(_, v int) bool { return v == 0 })
	years := slices.SortedFunc(maps.Keys(votes), func(a, b int) int {
		return cmp.Or(votes[b]-votes[a], a-b)
	})
	if len(years) == 0 || len(years) > 1 && votes[years[0]] == votes[years[1]] && !news {
		return
	}
	st.Years = years[:1]
	if !st.Published.IsZero() {
		st.Published = st.Published.WithYear(years[0])
	}
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
func (r *reader) voteByDates(votes map[int]int, st *frame.Story, a *article.Article, lx *lexicon.Lexicon) {
	named := make(map[int]bool)
	latest, ahead := 0, 0
	for span := range r.sentences(a) {
		planned := len(scan.In(st.Mentions.Words[scan.Plan], span.Start, span.End)) > 0
		for _, e := range r.dates.Find(a.Text, span.Start, span.End) {
			k := e.Kind()
			if k == when.KindRelative || k == when.KindEvent {
				continue
			}
			d, ok := e.Resolve(when.Context{})
			if !ok || !d.HasYear() {
				continue
			}
			if y := d.YearValue(); planned && k == when.KindYear {
				ahead = max(ahead, y)
			} else {
				named[y] = true
			}
		}
	}
	for y := range named {
		if y >= firstYear && y <= lx.Horizon() {
			votes[y] += 2
			latest = max(latest, y)
		}
	}
	if latest > 0 {
		votes[latest] += 2
	}
	if ahead > latest && ahead <= lx.Horizon() {
		votes[ahead-1] += 2
		votes[ahead]++
	}
}

// soonAfter is how many days around the page's day a gathering may be held, in a city
// that the text names too, to be news.
const soonAfter = 45

// voteByGathering gives votes to the years in which a gathering named was held within
// some days of the page's day, and more where the text names the city as well.
func voteByGathering(votes map[int]int, st *frame.Story) {
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
				votes[y] += 3
			}
			if apart <= soonAfter && named[ed.Place] {
				votes[y] += 4
			}
		}
	}
}

// voteByWeekday gives a vote to the years in which a weekday of the lead is the
// page's day or the day before: news is told on its day or the next.
func (r *reader) voteByWeekday(votes map[int]int, st *frame.Story, a *article.Article) {
	if st.Published.IsZero() {
		return
	}
	body := 0
	for _, b := range a.Blocks {
		if b.Role != article.Body && b.Role != article.Lead {
			continue
		}
		if body++; body > leadBlocks {
			return
		}
		for _, e := range r.dates.Find(a.Text, b.Start, b.End) {
			w, named := e.Weekday()
			if !named {
				continue
			}
			for y := range votes {
				c, ok := st.Published.WithYear(y).Civil()
				if behind := (int(c.Weekday()) - int(w) + 7) % 7; ok && behind <= 1 {
					votes[y] += 4 - behind
				}
			}
			return
		}
	}
}

// told returns the first day of the latest day or month that the text tells of in
// full and does not announce, 0 when there is none.
func (r *reader) told(st *frame.Story, a *article.Article) model.Civil {
	var told model.Civil
	for b := range running(a) {
		if len(scan.In(st.Mentions.Words[scan.Plan], b.Start, b.End)) > 0 {
			continue
		}
		for _, e := range r.dates.Find(a.Text, b.Start, b.End) {
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
func excludeBefore(votes map[int]int, told model.Civil, published model.Date) {
	maps.DeleteFunc(votes, func(y, _ int) bool {
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
func excludeByWeekday(votes map[int]int, allowed []int) {
	if len(allowed) > 0 {
		maps.DeleteFunc(votes, func(y, _ int) bool { return !slices.Contains(allowed, y) })
	}
}
