package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Dates that are no day: those too open or too coarse to say when a contact was, and the day within them.

// noDayOf tells whether a date is too open or too coarse to say when it was.
func (st *Story) noDayOf(w *dating, e *when.Expr, d model.Date) bool {
	switch open := d.IsInterval() && !closed(d); {
	case open && w.f.Type != model.Visit:
		return true
	case open && !d.Start().IsZero() && w.mood != what.Told && st.wordBetween(scan.Subordinate, e.Start, e.End):
		return true // "ill since Friday, he will not travel"
	case d.IsInterval() && ofYears(d):
		return true // "for 2021-2025"
	}
	if st.countsIn(e, d, w.trig) {
		return true
	}
	return d.Precision() == model.PrecisionYear && st.noYearOf(w, e, d)
}

// countsIn tells whether the month or year is that of the page, and only says among which talks those of the trigger are
// the second, in languages that put it before them: "this is their this month's second call".
func (st *Story) countsIn(e *when.Expr, d model.Date, trig *scan.Mention) bool {
	if !st.Preposed || e.End > trig.Start || oneDay(d) || d.IsInterval() || !model.Contains(d, st.Published) {
		return false
	}
	at := st.words(scan.Ordinal, e.End, trig.End)
	return len(at) > 0 && st.lettersIn(e.End, at[0].Start) <= 1 && st.lettersIn(at[0].End, trig.Start) <= ordinalLetters
}

// ofYears tells whether an interval is one of whole years.
func ofYears(d model.Date) bool {
	from, to := d.Start(), d.End()
	return from.Precision() == model.PrecisionYear || from.IsZero() && to.Precision() == model.PrecisionYear
}

// noYearOf tells whether a year is not that of what the trigger tells: it is that of a paper, of what is pointed back to,
// or stands too far off.
func (st *Story) noYearOf(w *dating, e *when.Expr, d model.Date) bool {
	if w.f.Type == model.Signing && (st.ofYearsPaper(w.s, e, d, w.trig) || st.datesPaper(w.s, e, d, w.trig)) {
		return true
	}
	if w.trig.Trigger.Noun && (st.happensIn(e, w.trig) || st.saysWhich(w.s, e, w.trig)) {
		return false
	}
	if w.f.weak || w.f.echo && !w.f.again || st.yearOfNext(e, w.trig) {
		return true
	}
	return e.Start-peopleBytes(w.s, w.trig.End, e.Start) > w.trig.End+st.far(yearReach)
}

// yearReach is how many bytes behind a trigger a bare year may stand to date it:
// farther off it belongs to what was said.
const yearReach = 48

// ofYearsPaper tells whether the year of the page, or one to come, stands behind the name of a paper that was signed,
// which is for that year: "signed the plan of consultations for 2013".
func (st *Story) ofYearsPaper(s *Sentence, e *when.Expr, d model.Date, trig *scan.Mention) bool {
	if st.Preposed || e.Kind() != when.KindYear || e.Start < trig.End || st.markBetween(",;", trig.End, e.Start) {
		return false
	}
	if !st.Published.HasYear() || d.YearValue() < st.Published.YearValue() {
		return false
	}
	return st.wordBetween(scan.Document, trig.End, e.Start) && len(scan.In(s.Triggers, trig.End, e.Start)) == 0
}

// datesPaper tells whether a year is an attribute of the paper that is signed: "signed a plan for next year", "signed
// the 2025 plan"; or before the verb, where objects stand there: "next year's plan also waits to be signed".
func (st *Story) datesPaper(s *Sentence, e *when.Expr, d model.Date, trig *scan.Mention) bool {
	if e.Start < trig.End {
		return st.comes(d) && st.ofPaperBefore(e, trig)
	}
	switch e.Kind() {
	case when.KindRelative:
		return e.Start > trig.End && st.aheadOfPage(d)
	case when.KindYear:
		return st.wordBetween(scan.Document, e.End, e.End+st.far(ofDocumentReach)) && !st.markBetween(",;", e.End, min(s.End, e.End+1))
	}
	return false
}

// ofPaperBefore tells whether the year is said to be that of a paper that stands between it and the trigger.
func (st *Story) ofPaperBefore(e *when.Expr, trig *scan.Mention) bool {
	if !st.Preposed || e.End >= trig.Start {
		return false
	}
	papers := st.wordsBetween(scan.Document, e.End, min(trig.Start, e.End+2*st.far(ofDocumentReach)))
	if len(papers) == 0 {
		return false
	}
	owned := st.wordsBetween(scan.Belonging, e.End, papers[0].End)
	return len(owned) > 0 && owned[0].Start == e.End
}

// happensIn tells whether a word between the contact and the expression says that it took place
// then: "the talks were held in Moscow in 2014".
func (st *Story) happensIn(e *when.Expr, trig *scan.Mention) bool {
	w := st.wordsBetween(scan.Happens, trig.End, e.Start)
	return len(w) == 1 && !st.wordBetween(scan.Boundary, w[0].End, e.Start)
}

// saysWhich tells whether the expression opens the words before the noun that say of which contact it is, where
// such words stand before what they describe: "the at-the-end-of-1992-in-Beijing-with-Jiang talks".
func (st *Story) saysWhich(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if !st.Preposed || e.End > trig.Start || st.markBetween(",;:", e.End, trig.Start) {
		return false
	}
	between := scan.Span{Start: e.End, End: trig.Start}
	return len(scan.In(s.Triggers, between.Start, between.End)) == 0 && st.personIn(s, between)
}

// yearOfNext tells whether the expression is a year behind the trigger and a comma, in a language whose verbs stand
// behind their dates: "held talks, and spoke of the 1972 treaty".
func (st *Story) yearOfNext(e *when.Expr, trig *scan.Mention) bool {
	return st.Preposed && e.Kind() == when.KindYear && e.Start >= trig.End && st.markBetween(",;", trig.End, e.Start)
}

// countedWithin tells whether the expression names the page's year as that in which the contact is counted: "their third
// meeting this year", "held a call, the first this year".
func (t *teller) countedWithin(e *when.Expr, trig *scan.Mention) bool {
	if trig.Trigger.Role == "travel" || t.happensIn(e, trig) {
		return false
	}
	d, ok := e.Resolve(t.contextAt(e.Kind(), what.Told))
	if !ok || d.Precision() != model.PrecisionYear || d.IsInterval() || !t.Published.HasYear() ||
		d.YearValue() != t.Published.YearValue() {
		return false
	}
	from, to := max(0, min(e.Start, trig.Start)-t.far(againReach)), max(e.Start, trig.End)
	for _, n := range append(t.wordsBetween(scan.Ordinal, from, to), t.wordsBetween(scan.OrdinalBehind, from, to)...) {
		apart := n.End <= e.Start && !t.pauseIn(n.End, e.Start) || n.Start >= e.End
		if apart && (trig.Trigger.Noun || n.Start >= trig.End) {
			return true
		}
	}
	return false
}

// finer dates the frame by a day or month of its sentence that lies in the month or year which
// dates it and belongs to nothing else: "in June; on the 5th they …, and signed", "on the 27th
// they had their first talks of the year".
func (t *teller) finer(f *Frame, s *Sentence, trig *scan.Mention, mood what.Mood) {
	if !f.Stated || f.Date.IsInterval() || oneDay(f.Date) {
		return
	}
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start == f.dateAt || !ofItsOwn(e.Kind()) || e.Leads() || t.fromWhichCounts(s, e, trig) {
			continue
		}
		if t.saidOn(s, e) || t.partedFrom(s, e, trig) {
			continue
		}
		d, _ := e.Resolve(t.contextFor(e, what.Told))
		monthBehind := e.Kind() == when.KindMonth && e.States() == 0 && e.Start > f.dateAt
		if monthBehind && f.Date.Precision() == model.PrecisionYear && !d.IsInterval() {
			d = d.WithYear(f.Date.YearValue()) // "three times last year: in Beijing in March"
		}
		if d.IsInterval() || d.Precision() <= f.Date.Precision() || !model.Contains(f.Date, d) {
			continue
		}
		if mood == what.Told || t.aheadOfPage(d) {
			f.Date, f.dateAt = d, e.Start
			f.Why["date"] = []model.Reason{{Rule: e.Rule, Start: e.Start, End: e.End}}
		}
	}
}

// partedFrom tells whether another contact, or a word that opens another clause, stands between
// the date and the trigger.
func (st *Story) partedFrom(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	from, to := gapTo(e.Start, e.End, trig)
	if e.Start >= trig.End && st.markBetween(",", from, to) {
		return true
	}
	if slices.ContainsFunc(scan.In(s.Triggers, from, to), func(m scan.Mention) bool { return st.tellsElse(m, trig) }) {
		return true
	}
	return slices.ContainsFunc(st.wordsBetween(scan.Boundary, from, to), func(w scan.Mention) bool {
		return !st.markBetween(":", w.Start, w.End) || !st.timesBehind(s, trig, &w)
	})
}

// tellsElse tells whether a trigger before another tells of a contact that is not the occasion of what that tells.
func (st *Story) tellsElse(m scan.Mention, trig *scan.Mention) bool {
	if m.Trigger.Weak || m.Trigger.Type == trig.Trigger.Type || m.Trigger.Role == "echo" {
		return false
	}
	met := trig.Trigger.Type == string(model.Signing) && m.Trigger.Type == string(model.Meeting)
	return !met || !st.wordBetween(scan.And, m.End, trig.Start) // "met and signed"
}
