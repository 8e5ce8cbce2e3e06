package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// moveAnchor follows dated statements: what somebody said on a day of its own
// counts its "last month" from that day.
func (t *teller) moveAnchor(s *Sentence) {
	if t.i-t.anchorAt > anchorReach || s.FirstHalf && dated(s) {
		t.anchor = model.Date{}
	}
	if len(s.Dates) == 0 || !t.has(scan.Speech, s.Span) {
		return
	}
	for _, m := range s.Triggers {
		if !m.Trigger.Weak && m.Trigger.Role == "pair" {
			return
		}
	}
	e := &s.Dates[0]
	if k := e.Kind(); k != when.KindDay && k != when.KindDayMonth || !t.saidOn(s, e) {
		return
	}
	if d, ok := e.Resolve(t.context(what.Told)); ok && d.Precision() == model.PrecisionDay {
		t.anchor, t.anchorAt = d, t.i
	}
}

// anchorOf is what a relative expression counts from: the day of the statement being
// reported, but for "today" in another paragraph. Zero stands for the page's day.
func (t *teller) anchorOf(e *when.Expr) model.Date {
	if d := t.quotedOn(&t.Sentences[t.i], e); !d.IsZero() {
		return d
	}
	if e.Today() && t.Sentences[t.anchorAt].Block != t.Sentences[t.i].Block {
		return model.Date{}
	}
	return t.anchor
}

// quotedOn is the day on which the sentence says that the words were spoken in which the expression stands;
// zero where it says none: "“I met Wang yesterday,” Lavrov said on Wednesday".
func (t *teller) quotedOn(s *Sentence, e *when.Expr) model.Date {
	if len(s.Dates) < 2 {
		return model.Date{}
	}
	for i := range s.Dates {
		b := &s.Dates[i]
		if k := b.Kind(); k != when.KindWeekday && k != when.KindDayMonth && k != when.KindDay || !t.saidOn(s, b) || !t.quoteBetween(min(b.End, e.End), max(b.Start, e.Start)) {
			continue
		}
		if d, ok := b.Resolve(t.contextOf(b, what.Told)); ok && d.Precision() == model.PrecisionDay && !d.IsInterval() {
			return d.Exact()
		}
	}
	return model.Date{}
}

// quoteBetween tells whether a mark that opens or closes what somebody said stands between two bytes, and
// only one.
func (st *Story) quoteBetween(from, to int) bool {
	for _, marks := range quotes {
		n := strings.Count(st.Text[from:to], marks[0])
		if marks[0] != marks[1] {
			n += strings.Count(st.Text[from:to], marks[1])
		}
		if n > 0 {
			return n == 1
		}
	}
	return false
}

// saidOn tells whether the date belongs to a verb of saying: one follows it in the
// same clause.
func (st *Story) saidOn(s *Sentence, e *when.Expr) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Speech], s.Start, s.End) {
		if st.Preposed && e.Start >= w.End {
			continue // of what is said: in such a language days stand before their verb
		}
		from, to := min(e.End, w.End), max(e.Start, w.Start)
		if to-from < st.far(60) && !st.has(scan.Boundary, scan.Span{Start: from, End: to}) {
			return true
		}
	}
	return false
}

// ofSetback tells whether the date, in a sentence gone by, belongs to what a word for "since" or "after"
// names beside what was told: "is the first to come since troops were sent there in February 2022".
func (t *teller) ofSetback(e *when.Expr) bool {
	if t.Preposed || e.Start >= t.Sentences[t.i].Start {
		return false
	}
	words := scan.In(t.Mentions.Words[scan.Subordinate], max(0, e.Start-t.far(setbackReach)), e.Start)
	if len(words) == 0 {
		return false
	}
	from := words[len(words)-1].End
	return !scan.HasMark(t.Text[from:e.Start], ".,;") && len(scan.In(t.Mentions.Triggers, from, e.Start)) == 0
}

// setbackReach is how many bytes before a date the word may stand that leads to another matter.
const setbackReach = 72

// anchorReach is how many sentences a dated statement may be reported for.
const anchorReach = 3

// dated tells whether the sentence has a date of its own, not counted from another.
func dated(s *Sentence) bool {
	for i := range s.Dates {
		if k := s.Dates[i].Kind(); k == when.KindYear || ofItsOwn(k) && k != when.KindRelative && k != when.KindSpan {
			return true
		}
	}
	return false
}

// enterOn dates what an entry of a chronicle goes on to tell by the time that the entry
// named before: "In May he was among the guests. He talked with Yeltsin.", and so what a
// sentence tells that begins with a word for that time: "Agreed in October. Then they signed".
func (t *teller) enterOn(f *Frame, s *Sentence) {
	t.atThatTime(f, s)
	entry := s.Year > 0 && t.lastTime.YearValue() >= s.Year
	then := f.Status == model.Held && f.Type != model.Visit && t.i == t.lastTimeAt+1 && len(s.Dates) == 0 && t.has(scan.Then, scan.Span{Start: s.Start, End: min(s.End, s.Start+t.far(8))})
	if f.Date.IsZero() && f.Status != model.Planned && (entry || then) && t.i > t.lastTimeAt && t.Sentences[t.lastTimeAt].Block == s.Block {
		f.dated(t.lastTime, "frame.same-entry", t.Sentences[t.lastTimeAt].Span)
		f.Stated = true
	}
}

// atThatTime dates a contact told without a day behind a mark and a word for "then" by the day before the mark:
// "recalled what was agreed on 8 June: then, after talks of the two presidents".
func (t *teller) atThatTime(f *Frame, s *Sentence) {
	if !f.Date.IsZero() || f.Status == model.Planned || len(s.Dates) == 0 {
		return
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Then], s.Start, f.Why["type"][0].Start) {
		if !strings.ContainsAny(strings.TrimSpace(t.Text[max(s.Start, w.Start-len(" — ")):w.Start]), ":;–—") {
			continue
		}
		for i := range slices.Backward(s.Dates) {
			e := &s.Dates[i]
			if d, ok := e.Resolve(t.contextFor(e, what.Told)); ok && e.End <= w.Start && ofItsOwn(e.Kind()) {
				f.Stated, f.dateAt = true, e.Start
				f.dated(d, e.Rule, scan.Span{Start: e.Start, End: e.End})
				return
			}
		}
	}
}

// goesOnThen dates a contact told without a day by the time of long ago that its paragraph has come
// to: the one with which the sentence before begins, or at which that tells of a contact. "In
// April 1996 he paid a visit. In Beijing the two presidents signed …".
func (t *teller) goesOnThen(f *Frame, s *Sentence, mood what.Mood) {
	if !f.Date.IsZero() || f.Type == model.Visit || f.back || mood != what.Told || t.i == 0 || len(t.dayWords(s)) > 0 {
		return
	}
	if t.open != nil && !t.open.bare || f.weak && t.focus != nil && t.focus.last < t.i-1 {
		return // it waits for its people; or nothing has been told that the words go on about
	}
	d, at := t.timeBefore()
	if d.IsZero() || t.recent(d) || t.backInScene(s, d) {
		return
	}
	f.Stated = true
	f.dated(d, sameParagraph, at)
}

// sameParagraph is the rule of a day that the paragraph lends.
const sameParagraph = "frame.same-paragraph"

// backToOwn takes from a contact the time of the sentence before where that was told of others, and
// one of its own people has been told of before that: "Lavrov met Wang on Monday. Xi and Putin last met
// in October. The ministers discussed".
func (t *teller) backToOwn(f *Frame) {
	if f.dateAt >= f.span.Start && f.Stated && f.Why["date"][0].Rule != sameParagraph || len(f.China)+len(f.Russia) < 2 {
		return
	}
	others := false
	told := t.lately()
	for i := len(told) - 1; i >= 0 && t.i-told[i].last <= eventReach; i-- {
		switch g := told[i]; {
		case g.last == t.i:
			continue
		case others && people(g, f) && g.Type != model.Visit:
			f.Date, f.Stated, f.near = model.Date{}, false, model.Date{}
			delete(f.Why, "date")
			return
		case overlap(g.China, f.China) || overlap(g.Russia, f.Russia) || t.i-g.last > 1 && !others:
			return
		case g.Type != model.Visit:
			others = true
		}
	}
}

// notThatDay takes from a contact the day of its paragraph on which its people met in another city.
func (t *teller) notThatDay(f *Frame) {
	if w := f.Why["date"]; len(w) > 0 && w[0].Rule == sameParagraph && metElsewhere(t.lately(), f, f.Date) {
		f.Date, f.Stated, f.near = model.Date{}, false, model.Date{}
		delete(f.Why, "date")
	}
}

// timeBefore is the time that the sentence before, in its paragraph, has come to, and where
// that stands; zero when there is none.
func (t *teller) timeBefore() (model.Date, scan.Span) {
	p := &t.Sentences[t.i-1]
	if p.Block != t.Sentences[t.i].Block {
		return model.Date{}, scan.Span{}
	}
	for i := len(t.frames) - 1; i >= 0 && t.i-t.frames[i].last <= 1; i-- {
		if g := t.frames[i]; g.Stated && !g.weak && !g.back && g.dateAt >= p.Start && g.dateAt < p.End && (g.Type != model.Visit || t.setsIn(g, p)) {
			return g.Date, g.span
		}
	}
	if len(p.Dates) > 0 && p.Dates[0].Start-p.Start <= opensSentence && t.lastTimeAt == t.i-1 && !t.tookOfficeThen(p) {
		if d, ok := p.Dates[0].Resolve(t.contextOf(&p.Dates[0], what.Told)); ok && len(p.Dates) > 1 && d.Precision() == model.PrecisionDay && t.recent(d) {
			return d, p.Span // "Thursday's round was the first since August."
		}
		return t.lastTime, p.Span
	}
	return model.Date{}, scan.Span{}
}

// setsIn tells whether a stay is told by a verb, or first in the sentence, and more is known of
// it than its first or last day; or it was long ago.
func (st *Story) setsIn(g *Frame, s *Sentence) bool {
	last, _ := g.Date.Latest()
	if pub, ok := st.about().Civil(); g.Date.Precision() == model.PrecisionDay && !g.Date.IsInterval() && (!ok || pub-last < longAgo) {
		return false
	}
	for i := range s.Triggers {
		if m := &s.Triggers[i]; m.Start == g.Why["type"][0].Start {
			return i == 0 || !m.Trigger.Noun
		}
	}
	return false
}

// dayOfSaying is the day on which somebody is said to have told, before the expression in its sentence, what
// it dates: "said on Wednesday that he had met Li the day before". It is zero where there is none.
func (t *teller) dayOfSaying(s *Sentence, e *when.Expr) model.Date {
	for i := range s.Dates {
		b := &s.Dates[i]
		if b.End > e.Start || b.Kind() != when.KindWeekday && b.Kind() != when.KindDayMonth && b.Kind() != when.KindDay {
			continue
		}
		between := scan.Span{Start: b.End, End: e.Start}
		if !t.Preposed && t.saidOn(s, b) && t.has(scan.Past, between) && !t.dayStandsBetween(s, b.End, e.Start) {
			if d, ok := b.Resolve(t.contextOf(b, what.Told)); ok && d.Precision() == model.PrecisionDay && !d.IsInterval() {
				return d.Exact()
			}
		}
	}
	return model.Date{}
}

// plannedThen is the day from which a day alone counts that was still ahead then: the one named
// last in the paragraph, where the page came out after both. "On 10 March she received him. On the
// 11th he will go to Jilin." Zero when there is none.
func (t *teller) plannedThen(e *when.Expr) model.Date {
	_, noMonth := e.Lacks()
	if !noMonth || e.Kind() != when.KindDayMonth && e.Kind() != when.KindSpan || t.lastDayAhead || t.i-t.lastDayAt > eventReach || t.Sentences[t.lastDayAt].Block != t.Sentences[t.i].Block {
		return model.Date{}
	}
	c := t.context(what.Announced)
	c.Published = t.lastDay.Start().Exact()
	then, ok := e.Resolve(c)
	day, ok1 := then.Earliest()
	from, ok2 := t.lastDay.Civil()
	pub, ok3 := t.about().Civil()
	if !ok || !ok1 || !ok2 || !ok3 || day <= from || day > pub || pub-from > soon {
		return model.Date{}
	}
	return c.Published
}

// ofAnotherTime tells whether what the i-th sentence tells of was long before or after the contact, whose time opens its sentence, or is only planned:
// "In 2023 Putin came to Beijing. In May 2024 he came to China and signed".
func (t *teller) ofAnotherTime(f *Frame, i int) bool {
	other, over, planned := false, false, f.Status == model.Held
	first, ok1 := f.Date.Earliest()
	last, ok2 := f.Date.Latest()
	for _, g := range t.around(f) {
		if g == f || !g.Stated || g.sentence != i {
			continue
		}
		if f.Status == model.Planned && t.over(g) {
			over = true // "will come in May. The two last met in Kazan"
			continue
		}
		from, ok3 := g.Date.Earliest()
		to, ok4 := g.Date.Latest()
		planned = planned && g.Status == model.Planned
		if !ok1 || !ok2 || !ok3 || !ok4 || !planned && from <= last+longAgo && first <= to+longAgo {
			return false
		}
		other = true
	}
	own := &t.Sentences[f.sentence]
	return over && !other || other && f.Stated && (planned || f.dateAt >= own.Start && f.dateAt-own.Start <= opensSentence)
}
