package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Days by which a sentence that tells of nobody sets what follows, and days of what is said of somebody
// between commas, where the sentence has its own.

// movesOn tells whether the sentence says no more than that something was on the day after the one told
// last: "Most of the work fell on the next day."
func (t *teller) movesOn(s *Sentence, e *when.Expr, d model.Date) bool {
	return len(s.Dates) == 1 && e.Kind() == when.KindEvent && !e.Leads() && !s.Headline &&
		t.event.Precision() == model.PrecisionDay && d.Precision() == model.PrecisionDay && model.Compare(d, t.event.Exact()) > 0 &&
		!t.anybody(s) && t.onlyNouns(s) && !t.has(scan.Negation, s.Span)
}

// ofAppositionBeside tells whether the day stands in words between commas that say something of whoever is named
// right before them, and the sentence has named a day of its own before him: "The next day Putin, back at work
// since surgery on 5 February, received him".
func (st *Story) ofAppositionBeside(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	open := strings.LastIndexByte(st.Text[s.Start:e.Start], ',') + s.Start
	if open < s.Start || countLetters(st.Text[open:e.Start]) == 0 || e.End > trig.Start {
		return false
	}
	end := strings.IndexByte(st.Text[e.End:trig.Start], ',')
	if end < 0 || countLetters(st.Text[e.End:e.End+end]) > appositionRest {
		return false
	}
	if and := scan.In(st.Mentions.Words[scan.And], open+1, e.Start); len(and) > 0 && and[0].Start-open <= len(", ") {
		return false // "on Monday Putin, and on Tuesday, by chance, Medvedev"
	}
	named := s.Start
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.End <= open && open-a.End <= len(" ") {
			named = a.Start
		}
	}
	for i := range s.Dates {
		if b := &s.Dates[i]; b.End <= named && (ofItsOwn(b.Kind()) || b.Kind() == when.KindEvent) {
			return true
		}
	}
	return false
}

// ofReadying tells whether the day behind a word for a journey is that on which something was done about it: "the
// agenda of the visit was discussed last month". Where days stand before their verbs, that verb comes behind it.
func (t *teller) ofReadying(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if !timeless(trig) || e.Start < trig.End {
		return false
	}
	d, ok := e.Resolve(t.context(what.Told))
	if !ok || t.comes(d) {
		return false
	}
	if t.Preposed {
		done := scan.In(t.Mentions.Words[scan.Readied], e.End, s.End)
		return len(done) > 0 && !scan.HasMark(t.Text[trig.End:done[0].Start], ",;:") && len(scan.In(s.Triggers, trig.End, done[0].Start)) == 0
	}
	done := scan.In(t.Mentions.Words[scan.Readied], trig.End, e.Start)
	if len(done) == 0 {
		return false
	}
	last := scan.Span{Start: done[len(done)-1].End, End: e.Start}
	return !t.has(scan.Happens, last) && !t.has(scan.Boundary, last) && !scan.HasMark(t.Text[last.Start:last.End], ",;")
}

// appositionRest is how many letters may stand behind the day before the comma that ends the words.
const appositionRest = 24
