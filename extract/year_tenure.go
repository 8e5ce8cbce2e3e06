package extract

import (
	"maps"
	"slices"

	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// voteByTenure gives each year votes for the officials named who were in office
// then, and takes some for those who had left the office that stands beside the name; it
// rules out years in which somebody had not come into it.
func (p *poll) voteByTenure() {
	lx := p.st.Lexicon
	for y := firstYear; y <= lx.Horizon(); y++ {
		left, present, ahead := 0, 0, false
		for t := range p.titled {
			if !p.inOffice(t.person, t, y) {
				left++
				ahead = ahead || p.before(&t, y)
			}
		}
		for person := range p.named {
			if p.inOffice(person, post{}, y) {
				present++
			}
		}
		if !ahead && len(p.named) > 0 {
			p.votes[y] += max(0, 10*present/len(p.named)+present-byLeft*left)
		}
	}
}

// byLeft is how many votes a year loses by each official whom the text names with an office that he had left by
// then: it may look back.
const byLeft = 4

// before tells whether the person came into the post only after the page's day in the year: no text can name him so.
func (p *poll) before(as *post, y int) bool {
	last, _ := model.Year(y).Latest()
	if !p.st.Published.IsZero() && !p.st.Published.HasYear() {
		if day, ok := p.st.Published.WithYear(y).Civil(); ok {
			last = day
		}
	}
	for i := range as.person.Offices {
		t := &as.person.Offices[i]
		if from, _ := p.st.Lexicon.Days(t); as.held(t) && from <= last {
			return false
		}
	}
	return true
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

// heldOn tells whether the tenure is of the post, and one of its days may be the date.
func (p *post) heldOn(t *lexicon.Tenure, d model.Date) bool {
	from, to := t.Days()
	first, ok := d.Earliest()
	last, ok2 := d.Latest()
	return p.held(t) && ok && ok2 && from <= last && first <= to
}

// officials lists the officials of both sides whom the text names, and the
// offices that stand beside their names.
func (r *reader) officials(st *frame.Story, a *article.Article) (map[post]bool, map[*lexicon.Person]bool) {
	cast := who.NewCast(st.Lexicon, a.Text, st.Mentions, model.Date{})
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
			held := slices.ContainsFunc(act.Person.Offices, func(t lexicon.Tenure) bool { return p.held(&t) })
			if act.Office != "" && !act.Former && held {
				titled[p] = titled[p] || !r.inOfficeThen(&p, a, b, act.Start)
				last = act
			}
		}
	}
	maps.DeleteFunc(titled, func(_ post, now bool) bool { return !now })
	return titled, named
}

// inOfficeThen tells whether the sentence around a byte states a year in which the post was held: it names its
// holder as of then, "signed by Presidents Jiang and Putin in July 2001".
func (r *reader) inOfficeThen(as *post, a *article.Article, b article.Block, at int) bool {
	for _, s := range r.words.Sentences(a.Text, b.Start, b.End) {
		if at < s.Start || at >= s.End {
			continue
		}
		for _, e := range r.dates.Find(a.Text, s.Start, s.End) {
			d, ok := e.Resolve(when.Context{})
			if ok && d.HasYear() && slices.ContainsFunc(as.person.Offices, func(t lexicon.Tenure) bool { return as.heldOn(&t, d) }) {
				return true
			}
		}
	}
	return false
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
func (p *poll) inOffice(person *lexicon.Person, as post, y int) bool {
	first, _ := model.Year(y).Earliest()
	last, _ := model.Year(y).Latest()
	for i := range person.Offices {
		t := &person.Offices[i]
		if !as.held(t) {
			continue
		}
		from, to := p.st.Lexicon.Days(t)
		if from <= last && to >= first && fits(p.st.Published, y, from, to) && anyFits(p.days, y, from, to) {
			return true
		}
	}
	return false
}
