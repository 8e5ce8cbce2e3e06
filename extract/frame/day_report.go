package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// Days on which a contact was announced, reported or spoken of, not on which it was.

// ofReport tells whether the expression is the day on which something was said or published
// of what the trigger tells.
func (t *teller) ofReport(w *dating, e *when.Expr, d model.Date) bool {
	s, trig := w.s, w.trig
	if w.f.Type == model.Visit && trig.Trigger.Noun && roleBetween(s, "speech", e.End, trig.Start) {
		return true // "last month Xi assured him that the visit would"
	}
	switch w.mood {
	case what.Called:
		return t.calledOffOn(s, e, d) || t.saidAfterwards(e, d, trig)
	case what.Announced, what.Told:
		if t.saidAfterwards(e, d, trig) {
			return true
		}
	}
	if w.mood != what.Told || e.End > trig.Start || !t.behindStay(d) {
		return false
	}
	// "On Saturday the ministry published the news of his visit"
	return spoken(t.Mentions.Words[scan.Report], e) || t.reportedLater(e, trig)
}

// saidAfterwards tells whether the day, which is none to come, is that on which somebody said what the trigger tells.
func (t *teller) saidAfterwards(e *when.Expr, d model.Date, trig *scan.Mention) bool {
	return (!t.liesAhead(d) || e.Kind() == when.KindWeekday) && t.attributed(e, trig)
}

// saidBehind tells whether the day opens the clause of the trigger, and who says so stands behind a comma that ends it:
// "In the evening he will meet Putin, the Kremlin said".
func (t *teller) saidBehind(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.End > trig.Start || t.markBetween(",;:", e.End, trig.Start) || len(t.sayings(s.Start, trig.Start)) > 0 {
		return false
	}
	said := t.sayings(trig.End, s.End)
	return len(said) > 0 && t.markBetween(",", trig.End, said[0].Start)
}

// ofPlanOrOpening tells whether the date is of a plan that what was held comes before, or the day
// on which what is planned was announced.
func (t *teller) ofPlanOrOpening(w *dating, e *when.Expr, d model.Date) bool {
	s, trig := w.s, w.trig
	if w.mood == what.Told {
		if e.Kind() == when.KindEvent && t.current != nil && t.toldAside(s, e, trig) {
			return true
		}
		return t.aheadOfTold(s, trig, d) || w.f.Type != model.Visit && t.ofPlanBehind(e, trig)
	}
	if t.ofOpening(s, e, trig) {
		return true
	}
	said := !t.aheadOfPage(d) && t.saidOn(s, e) && !t.saidBehind(s, e, trig)
	if said && (e.End <= trig.Start || spoken(t.Mentions.Words[scan.Speech], e)) {
		return true
	}
	if w.mood == what.Announced && t.pastBesideAhead(s, e, d) {
		return true
	}
	return w.mood == what.Announced && (t.toldAside(s, e, trig) || t.ofSayingBehind(s, e, trig) || t.announcedOn(s, e, trig))
}

// pastBesideAhead tells whether the day is over, and another time that the sentence names is to come: of what is
// announced, it says when that was done. "It was announced on 1 November that Xi will come next year".
func (t *teller) pastBesideAhead(s *Sentence, e *when.Expr, d model.Date) bool {
	last, ok := d.Latest()
	pub, ok1 := t.about().Earliest()
	if !ok || !ok1 || last >= pub || t.setAt(e.Start) {
		return false
	}
	return slices.ContainsFunc(s.Dates, func(o when.Expr) bool {
		ahead, ok := o.Resolve(t.contextAt(o.Kind(), what.Announced))
		return ok && o.Start != e.Start && t.aheadOfPage(ahead)
	})
}

// behindStay tells whether the day lies behind the stay told last, both of whose ends are stated.
func (t *teller) behindStay(d model.Date) bool {
	v := t.lastVisit
	return v != nil && v.Stated && v.Date.IsInterval() && closed(v.Date) && model.Compare(d.Start(), v.Date.End()) > 0
}

// reportedLater tells whether a word of announcing follows the date, and behind it one for the
// time of a journey: "The ministry published on Saturday that during his visit he met".
func (st *Story) reportedLater(e *when.Expr, trig *scan.Mention) bool {
	if !st.Preposed || !st.wordBetween(scan.During, e.End, trig.End) {
		return false
	}
	return st.saidBetween(e.End, min(trig.Start, e.End+st.far(saysReach)))
}

// ofOpening tells whether the day belongs to the verb that opens the sentence, and the
// trigger stands in the clause behind it: "Receiving Putin on Tuesday, he said the visit …".
func (st *Story) ofOpening(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	m := &s.Triggers[0]
	if m == trig || e.End > trig.Start || m.Start-s.Start > opensSentence || m.Trigger.Noun || m.Trigger.Weak {
		return false
	}
	end := st.mainClause(s, m, s.End)
	return e.End <= end && trig.Start > end
}

// announcedOn tells whether a day past says when it was announced what the trigger tells, in the
// clause that hangs on the word of saying: "told reporters on Wednesday that they would meet".
func (t *teller) announcedOn(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.End > trig.Start {
		return false
	}
	d, _ := e.Resolve(t.contextFor(e, what.Told))
	first, ok := d.Earliest()
	if !ok || t.ahead(first) || t.markBetween(",:", max(s.Start, e.Start-3), e.Start) {
		return false
	}
	if t.saysOn(e, trig) || t.spokesmanSays(s, e, trig) || t.saysWill(e, trig) {
		return true
	}
	if !t.wordBetween(scan.Boundary, e.End, trig.Start) && peopleBytes(s, e.End, trig.Start) == 0 {
		return false
	}
	return t.reported(e) || spoken(t.Mentions.Words[scan.Report], e)
}

// saysWill tells whether a word of saying right behind the day has for its object what its subject will do, of which
// the trigger tells: "Putin on Wednesday announced to come in May".
func (st *Story) saysWill(e *when.Expr, trig *scan.Mention) bool {
	return slices.ContainsFunc(st.sayings(e.End, trig.Start), func(w scan.Mention) bool {
		will := trig.Trigger.Plan || st.hasIn(scan.Plan, w.End, trig.End)
		return will && w.Start-e.End <= 2 && !st.markBetween(",;:", w.End, trig.Start)
	})
}

// spokesmanSays tells whether the day opens the sentence, and behind it one who speaks for others says
// what the trigger tells: "On 30 August Mao Ning, a spokeswoman for the ministry, said Putin will come".
func (t *teller) spokesmanSays(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.Start-s.Start >= opening {
		return false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < e.End || a.End > trig.Start || a.Kind > who.Titled {
			continue
		}
		if ps := t.parties(a, s, model.Date{}); t.announcer(a) || len(ps) == 1 && t.announces(ps[0]) {
			return t.saidBetween(a.End, min(trig.Start, a.End+t.far(saysReach)))
		}
	}
	return false
}

// ofStatement tells whether the day that opens the sentence says when a spokesman
// announced what the trigger tells, which has a day of its own behind it.
func (t *teller) ofStatement(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	return e.End <= trig.Start && s.Dates[len(s.Dates)-1].Start >= trig.End && t.spokesmanSays(s, e, trig)
}

// toldThen tells whether the day is that on which somebody said, or told another, what the trigger
// tells: "said in Moscow on Tuesday that Xi would meet Putin", "Speaking on Monday, he said he had met".
func (st *Story) toldThen(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.End > trig.Start {
		return false
	}
	if open := st.wordsBetween(scan.Speaking, s.Start, e.Start); len(open) > 0 && open[0].Start == s.Start {
		comma := strings.IndexByte(st.Text[e.End:trig.Start], ',')
		if comma < 0 {
			return false
		}
		// "Speaking the next day, he called the talks of last month"
		own := trig.Trigger.Noun && s.Dates[len(s.Dates)-1].Start > trig.End
		return own || st.wordBetween(scan.Speech, e.End+comma, trig.Start)
	}
	w := st.wordsBetween(scan.Saying, e.End, trig.Start)
	if len(w) == 0 || w[0].Start-e.End > st.far(wordsEndReach) || st.markBetween(";:", e.End, w[0].Start) {
		return false
	}
	return st.saidBetween(max(s.Start, e.Start-st.far(longGap)), e.Start)
}

// published tells whether the day before the trigger says when it was made public what the
// trigger tells of another day: a word of announcing and that day stand between the two. "The
// ministry announced today that on the 23rd Sun held talks".
func (st *Story) published(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	for i := datesBefore(s.Dates, e.End); i < datesBefore(s.Dates, trig.Start); i++ {
		own := &s.Dates[i]
		if st.wordBetween(scan.Boundary, own.End, trig.Start) {
			continue
		}
		until := st.saidUntil(e, own.Start)
		switch own.Kind() {
		case when.KindRelative, when.KindMonth:
			if until < own.Start {
				return true // "said on the 14th that last month he met"
			}
		case when.KindDay, when.KindDayMonth, when.KindWeekday, when.KindEvent:
			if st.wordBetween(scan.Boundary, until, own.Start) || st.markBetween(",:", until, own.Start) {
				return true
			}
		}
	}
	return false
}

// calledOffOn tells whether the day is that on which the contact was called off, or to which it was put off, where
// a word for what is planned leads up to another: it stands right beside the word for calling off, or is no day to
// come, while the other is.
func (t *teller) calledOffOn(s *Sentence, e *when.Expr, d model.Date) bool {
	if t.setAnew(s, e) {
		return true
	}
	if t.aheadOfPage(d) && !spoken(t.Mentions.Words[scan.Cancel], e) {
		return false
	}
	for i := range s.Dates {
		o := &s.Dates[i]
		from := max(s.Start, o.Start-planReach)
		if e.End <= o.Start {
			from = max(from, e.End)
		}
		if o.Start == e.Start || !t.wordBetween(scan.Plan, from, o.End) {
			continue
		}
		if d, ok := o.Resolve(t.contextFor(o, what.Called)); ok && t.aheadOfPage(d) {
			return true
		}
	}
	return false
}

// setAnew tells whether the day is the one to which the contact was put off: it stands behind the word
// for that, and a word for what was planned leads up to another before it.
func (st *Story) setAnew(s *Sentence, e *when.Expr) bool {
	off := st.wordsBetween(scan.Cancel, s.Start, e.Start)
	if len(off) == 0 || st.lettersBetween(off[len(off)-1].End, e.Start) > setReach {
		return false
	}
	for i := range s.Dates {
		o := &s.Dates[i]
		from := max(s.Start, o.Start-planReach)
		if o.End <= off[0].Start && (st.wordBetween(scan.Plan, from, o.End) || st.wordBetween(scan.Unmet, from, o.End)) {
			return true
		}
	}
	return false
}
