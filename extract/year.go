package extract

import (
	"sort"
	"strings"

	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// The years in which a contact may lie: since the last years of the Soviet Union.
const (
	firstYear = 1989
	lastYear  = 2035
)

// recoverYear finds the year of an article whose page does not state it: one in
// which every official named with an office held it, which the text's own full
// dates name, in which a gathering it names was held, and whose calendar fits the
// page's weekday.
func (r *reader) recoverYear(st *frame.Story, a *article.Article, lx *lexicon.Lexicon) {
	if st.Published.HasYear() {
		return
	}
	votes := make(map[int]int)
	r.voteByTenure(votes, st, a, lx)
	r.voteByDates(votes, a)
	voteByGathering(votes, st)
	years := make([]int, 0, len(votes))
	for y, v := range votes {
		if v > 0 {
			years = append(years, y)
		}
	}
	sort.Slice(years, func(i, j int) bool {
		if votes[years[i]] != votes[years[j]] {
			return votes[years[i]] > votes[years[j]]
		}
		return years[i] > years[j]
	})
	if len(years) == 0 || len(years) > 1 && votes[years[0]] == votes[years[1]] {
		return
	}
	st.Years = years[:1]
	if !st.Published.IsZero() {
		st.Published = st.Published.WithYear(years[0])
	}
}

// voteByTenure gives each year a vote for every official named with an office
// that they held in it, and rules out years in which one of them did not hold it.
func (r *reader) voteByTenure(votes map[int]int, st *frame.Story, a *article.Article, lx *lexicon.Lexicon) {
	cast := who.NewCast(lx, a.Text, st.Mentions, model.Date{})
	type titled struct {
		p      *lexicon.Person
		office string
	}
	seen := make(map[titled]bool)
	for _, b := range a.Blocks {
		if b.Role == article.Furniture {
			continue
		}
		for _, act := range r.people.Find(a.Text, st.Mentions, scan.Span{Start: b.Start, End: b.End}, cast) {
			if act.Person != nil && act.Office != "" && act.Person.Held(act.Office) && (act.Country == "CN" || act.Country == "RU") {
				seen[titled{act.Person, act.Office}] = true
			}
		}
	}
	out := make(map[int]int)
	for t := range seen {
		held := make(map[int]bool)
		for _, ten := range t.p.Offices {
			if ten.Office != t.office {
				continue
			}
			from, to := ten.Days()
			for y := firstYear; y <= lastYear; y++ {
				first, _ := model.Year(y).Earliest()
				last, _ := model.Year(y).Latest()
				if from <= last && to >= first && fits(st.Published, y, from, to) {
					held[y] = true
				}
			}
		}
		for y := range held {
			out[y]++
		}
	}
	for y, n := range out {
		if n == len(seen) {
			votes[y] += 10
		}
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

// voteByDates gives a vote to each year that the running text names.
func (r *reader) voteByDates(votes map[int]int, a *article.Article) {
	named := make(map[int]bool)
	for _, b := range a.Blocks {
		if b.Role == article.Furniture {
			continue
		}
		for _, e := range r.dates.Find(a.Text, b.Start, b.End) {
			if k := e.Kind(); k == when.KindRelative || k == when.KindEvent {
				continue
			}
			if d, ok := e.Resolve(when.Context{}); ok && d.HasYear() {
				named[d.YearValue()] = true
			}
		}
	}
	latest := 0
	for y := range named {
		if y >= firstYear && y <= lastYear {
			votes[y] += 2
			latest = max(latest, y)
		}
	}
	if latest > 0 {
		votes[latest] += 2
	}
}

// voteByGathering gives a vote to the years in which a gathering named was held,
// and more where one was held within three days of the page's day.
func voteByGathering(votes map[int]int, st *frame.Story) {
	for i := range st.Mentions.Names {
		m := &st.Mentions.Names[i]
		if m.Kind != scan.Gathering {
			continue
		}
		for _, ed := range m.Gathering.Editions {
			d, err := model.ParseDate(strings.TrimSpace(ed.From))
			if err != nil {
				continue
			}
			y := d.YearValue()
			held, ok1 := d.Earliest()
			if !st.Published.IsZero() {
				if day, ok2 := st.Published.WithYear(y).Civil(); ok1 && ok2 && day-held <= 4 && held-day <= 4 {
					votes[y] += 3
				}
			}
		}
	}
}
