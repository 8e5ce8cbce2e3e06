package extract

import (
	"slices"

	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// voteByTenure gives each year votes for the officials named who were in office
// then; it rules out years in which one of them did not hold the office that
// stands beside the name.
func (r *reader) voteByTenure(votes map[int]int, st *frame.Story, a *article.Article, lx *lexicon.Lexicon) {
	days := r.yearless(a)
	titled, named := r.officials(st, a, lx)
	for y := firstYear; y <= lx.Horizon(); y++ {
		held, present := 0, 0
		for t := range titled {
			if inOffice(lx, t.person, t, y, st.Published, days) {
				held++
			}
		}
		for p := range named {
			if inOffice(lx, p, post{}, y, st.Published, days) {
				present++
			}
		}
		if held == len(titled) && len(named) > 0 {
			votes[y] += 10*present/len(named) + present
		}
	}
}

// post is a person beside an office.
type post struct {
	person *lexicon.Person
	office string
	seat   *lexicon.Place // of a governor, as far as the text says it
}

// held tells whether the tenure is of the post.
func (p *post) held(t *lexicon.Tenure) bool {
	if p.office != "" && t.Office != p.office {
		return false
	}
	return p.seat == nil || t.Of == "" || p.seat.Named(t.Of)
}

// officials lists the officials of both sides whom the text names, and the
// offices that stand beside their names.
func (r *reader) officials(st *frame.Story, a *article.Article, lx *lexicon.Lexicon) (map[post]bool, map[*lexicon.Person]bool) {
	cast := who.NewCast(lx, a.Text, st.Mentions, model.Date{})
	titled, named := make(map[post]bool), make(map[*lexicon.Person]bool)
	for b := range running(a) {
		var last who.Actor // the one named before with an office
		for _, act := range r.actorsIn(a, st.Mentions, b, cast) {
			if act.Person == nil || act.Country != "CN" && act.Country != "RU" {
				continue
			}
			named[act.Person] = true
			if act.Likewise && act.Office == "" && last.Country != act.Country {
				act.Office = last.Office
			}
			p := post{act.Person, act.Office, act.Seat}
			if act.Office != "" && !act.Former && slices.ContainsFunc(act.Person.Offices, func(t lexicon.Tenure) bool { return p.held(&t) }) {
				titled[p] = true
				last = act
			}
		}
	}
	return titled, named
}

// longBlock is the number of bytes above which a paragraph is looked through sentence by
// sentence: what stands in it is compared with what else does.
const longBlock = 8 << 10

// actorsIn lists those whom a block names.
func (r *reader) actorsIn(a *article.Article, ms *scan.Mentions, b article.Block, cast *who.Cast) []who.Actor {
	whole := scan.Span{Start: b.Start, End: b.End}
	if b.End-b.Start <= longBlock {
		return r.people.Find(a.Text, ms, whole, nil, cast)
	}
	var all []who.Actor
	for _, span := range r.words.Sentences(a.Text, b.Start, b.End) {
		all = append(all, r.people.Find(a.Text, ms, span, nil, cast)...)
	}
	return all
}

// inOffice tells whether the person held the post, or any office, in the year, on the
// page's day and on one of the text's days.
func inOffice(lx *lexicon.Lexicon, p *lexicon.Person, as post, y int, published model.Date, days []model.Date) bool {
	first, _ := model.Year(y).Earliest()
	last, _ := model.Year(y).Latest()
	for i := range p.Offices {
		t := &p.Offices[i]
		if !as.held(t) {
			continue
		}
		from, to := lx.Days(t)
		if from <= last && to >= first && fits(published, y, from, to) && anyFits(days, y, from, to) {
			return true
		}
	}
	return false
}
