package extract

import (
	"slices"

	"amur/extract/scan"
	"amur/model"
)

// aroundJourney is how many days before or after a leader's journey it is news, and
// besideJourney where the text names no day;
// byJourney is how many votes its year gets: it decides between years that the
// officials named leave open, and yields to a year that the text tells.
const aroundJourney, besideJourney, byJourney = 14, 2, 3

// voteByStay gives votes to the year in which a leader was in the other state on a day
// that one sentence names with the leader: "on 27 May Hu and Putin signed in Moscow".
func (p *poll) voteByStay() {
	st := p.st
	if st.Published.IsZero() {
		return
	}
	given := make(map[int]bool)
	page, _ := st.Published.WithYear(leapYear).Civil()
	for span := range p.sentences(p.a) {
		days := slices.DeleteFunc(p.yearlessIn(p.a.Text, span.Start, span.End), func(d model.Date) bool {
			day, _ := d.WithYear(leapYear).Civil()
			return day > page // to come, or of the year before
		})
		if len(days) == 0 {
			continue
		}
		for _, m := range scan.In(st.Mentions.Names, span.Start, span.End) {
			if m.Kind != scan.Person {
				continue
			}
			for i := range m.Person.Journeys {
				from, to := m.Person.Journeys[i].Days()
				if y := from.Date().YearValue(); p.votes[y] > 0 && !given[y] && anyFits(days, y, from, to) {
					given[y] = true
					p.votes[y] += byStay
				}
			}
		}
	}
}

// leapYear is one that has every day.
const leapYear = 2000

// byStay is how many votes the year of such a stay gets: more than one that was only
// about the page's day.
const byStay = byJourney + 1

// voteByJourney gives votes to the year in which a leader whom the text names was in
// the other state on a day that the text names, about the page's day.
func (p *poll) voteByJourney() {
	if p.st.Published.IsZero() {
		return
	}
	around := model.Civil(aroundJourney)
	if len(p.days) == 0 {
		around = besideJourney
	}
	given := make(map[int]bool)
	for person := range p.named {
		for i := range person.Journeys {
			from, to := person.Journeys[i].Days()
			y := from.Date().YearValue()
			if p.votes[y] > 0 && !given[y] && fits(p.st.Published, y, from-around, to+around) && anyFits(p.days, y, from, to) {
				given[y] = true
				p.votes[y] += byJourney
			}
		}
	}
}
