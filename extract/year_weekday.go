package extract

import (
	"amur/extract/article"
	"amur/extract/when"
	"amur/model"
)

// voteByWeekday gives votes to the years in which a weekday of the lead is the page's day
// or shortly before, and takes some from the others: news is told on its day or the next.
func (p *poll) voteByWeekday() {
	if p.st.Published.IsZero() {
		return
	}
	body := 0
	for _, b := range p.a.Blocks {
		if b.Role != article.Body && b.Role != article.Lead {
			continue
		}
		if body++; body > leadBlocks {
			return
		}
		for _, e := range p.dates.Find(p.a.Text, b.Start, b.End) {
			w, named := e.Weekday()
			if !named {
				continue
			}
			for y := range p.votes {
				c, ok := p.st.Published.WithYear(y).Civil()
				if behind := (int(c.Weekday()) - int(w) + 7) % 7; ok {
					p.sway(y, behindWeekday[behind])
				}
			}
			return
		}
	}
}

// behindWeekday is how many votes a year gets or loses in which the page's day is so many days behind the weekday:
// in proportion to the logarithm of how often it is in annotated articles.
var behindWeekday = [...]int{4, 3, 1, -3, -6, -6, -6}

// sway adds to the votes of a year that has some, and leaves it one at least.
func (p *poll) sway(y, votes int) {
	if p.votes[y] > 0 {
		p.votes[y] = max(1, p.votes[y]+votes)
	}
}

// byPaired is how many votes a year gets or loses by a day that the text names with its weekday.
const byPaired = 8

// voteByPairs gives votes to the years in which a day of the text is the weekday that stands beside it,
// "Tuesday, 27 January", and takes them from the others.
func (p *poll) voteByPairs() {
	given := make(map[model.Date]bool)
	for span := range p.sentences(p.a) {
		for _, e := range p.dates.Find(p.a.Text, span.Start, span.End) {
			w, named := e.Weekday()
			d, ok := e.Resolve(when.Context{})
			if !named || !ok || e.Kind() != when.KindDayMonth || d.HasYear() || d.IsInterval() || given[d] {
				continue
			}
			given[d] = true
			for y := range p.votes {
				day, ok := p.inYear(d, y)
				switch {
				case !ok:
				case day.Weekday() == w:
					p.sway(y, byPaired)
				default:
					p.sway(y, -byPaired)
				}
			}
		}
	}
}

// monthsAhead is how many days ahead of the page's day a day without a year lies at most; else it is of the year before.
const monthsAhead = 120

// inYear is a day of the text that lacks a year, were the page of that year.
func (p *poll) inYear(d model.Date, y int) (model.Civil, bool) {
	day, ok := d.WithYear(y).Civil()
	if p.st.Published.IsZero() || !ok {
		return day, ok
	}
	if page, known := p.st.Published.WithYear(y).Civil(); known && day > page+monthsAhead {
		return d.WithYear(y - 1).Civil()
	}
	return day, ok
}
