package extract

import (
	"slices"

	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/where"
	"amur/model"
)

// numbered lists the sessions of gatherings that the running text names by their number;
// of mechanisms only those at which somebody whom it names too may have met.
func numbered(st *frame.Story, a *article.Article) []where.Session {
	var out []where.Session
	who := newAttendance(st.Mentions)
	for b := range running(a) {
		out = append(out, who.numberedIn(st, a, scan.Span{Start: b.Start, End: b.End})...)
	}
	return out
}

// attendance is who may have met at the sessions that a text names.
type attendance struct {
	people []*lexicon.Person         // whom the text names, each once
	at     map[*lexicon.Edition]bool // whether somebody may, as far as it has been asked
}

func newAttendance(ms *scan.Mentions) *attendance {
	w := &attendance{at: make(map[*lexicon.Edition]bool)}
	seen := make(map[*lexicon.Person]bool)
	for i := range ms.Names {
		if p := ms.Names[i].Person; p != nil && !seen[p] {
			seen[p] = true
			w.people = append(w.people, p)
		}
	}
	return w
}

// numberedIn is numbered for some bytes of the text.
func (w *attendance) numberedIn(st *frame.Story, a *article.Article, span scan.Span) []where.Session {
	return slices.DeleteFunc(where.Sessions(a.Text, st.Mentions, span), func(s where.Session) bool {
		return len(s.Gathering.Offices) > 0 && !w.attended(&s)
	})
}

// attended tells whether somebody is named who held one of the offices that meet at the
// session on its first day.
func (w *attendance) attended(s *where.Session) bool {
	yes, known := w.at[s.Edition]
	if !known {
		from, _ := s.Edition.Days()
		yes = slices.ContainsFunc(w.people, func(p *lexicon.Person) bool { return p.HeldOneOf(s.Gathering.Offices, from) })
		w.at[s.Edition] = yes
	}
	return yes
}

// bySession is how many votes a session named by its number gives to its year: as many
// as set it apart from years that the officials named leave open.
const bySession = 6

// voteBySession gives votes to the year of each session named by its number, each
// session once.
func (p *poll) voteBySession(sessions []where.Session) {
	given := make(map[*lexicon.Edition]bool)
	for i := range sessions {
		if e := sessions[i].Edition; !given[e] {
			given[e] = true
			from, _ := e.Days()
			p.votes[p.yearAround(from)] += bySession
		}
	}
}

// yearAround is the year of the page's day that lies nearest to a session, rather behind it; the session's own where
// the page has no day.
func (p *poll) yearAround(held model.Civil) int {
	y := held.Date().YearValue()
	if p.st.Published.IsZero() {
		return y
	}
	for _, near := range [...]int{y, y + 1, y - 1} {
		if page, ok := p.st.Published.WithYear(near).Civil(); ok && page >= held-announcedAhead && page < held-announcedAhead+daysOfYear {
			return near
		}
	}
	return y
}

// announcedAhead is how many days before it a session is news.
const announcedAhead, daysOfYear = 60, 365

// namedAhead is how many days before a session texts begin to name it by its number.
const namedAhead = 366

// sessionEras lets no text name a session by its number long before it was held.
func sessionEras(sessions []where.Session) []namedEra {
	var out []namedEra
	for i := range sessions {
		from, _ := sessions[i].Edition.Days()
		out = append(out, namedEra{spans: []span{{from - namedAhead, lexicon.OpenEnd}}, news: true})
	}
	return out
}
