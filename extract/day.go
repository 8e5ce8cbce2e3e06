package extract

import (
	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/scan"
	"amur/extract/when"
	"amur/model"
)

// newsBefore and newsBehind are how many days before and behind a session news of it is written.
const newsBefore, newsBehind = 3, 7

// recoverDay finds the day of an article that has none: that from which what the running
// text says of a session named by its number ("today", "yesterday") falls on the
// session's days, or else that by which it names a day as today's or yesterday's. With sessions or days that
// disagree it is left unknown.
func (r *reader) recoverDay(st *frame.Story, a *article.Article) {
	if !st.Published.IsZero() {
		return
	}
	var found model.Civil
	who := newAttendance(st.Mentions)
	for span := range r.sentences(a) {
		day, ok := r.writtenOn(st, a, who, span)
		if !ok {
			continue
		}
		if found != 0 && found != day {
			return
		}
		found = day
	}
	if found == 0 {
		found = r.dayBeside(st, a)
	}
	if found != 0 {
		st.Published = found.Date()
	}
}

// writtenOn is the day on which a sentence was written that says of a session of one
// day that it is held today, yesterday or tomorrow.
func (r *reader) writtenOn(st *frame.Story, a *article.Article, who *attendance, span scan.Span) (model.Civil, bool) {
	sessions := who.numberedIn(st, a, span)
	if len(sessions) != 1 {
		return 0, false
	}
	from, to := sessions[0].Edition.Days()
	if from != to {
		return 0, false
	}
	for _, e := range r.dates.Find(a.Text, span.Start, span.End) {
		if e.Kind() != when.KindRelative {
			continue
		}
		for page := from - newsBefore; page <= from+newsBehind; page++ {
			d, ok := e.Resolve(when.Context{Published: page.Date()})
			if day, exact := d.Civil(); ok && exact && day == from {
				return page, true
			}
		}
	}
	return 0, false
}
