package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// Days that the paragraph lends to a contact told without one, and those that it does not.

// sameParagraph is the rule of a day that the paragraph lends.
const sameParagraph = "frame.same-paragraph"

// undate takes from a contact its day, and that which its paragraph names before it.
func (f *Frame) undate() {
	f.Date, f.Stated, f.near = model.Date{}, false, model.Date{}
	delete(f.Why, "date")
}

// enterOn dates what an entry of a chronicle goes on to tell by the time that the entry
// named before: "In May he was among the guests. He talked with Yeltsin.", and so what a
// sentence tells that begins with a word for that time: "Agreed in October. Then they signed".
func (t *teller) enterOn(f *Frame, s *Sentence) {
	t.atThatTime(f, s)
	if !f.Date.IsZero() || f.Status == model.Planned || t.Sentences[t.lastTimeAt].Block != s.Block {
		return
	}
	entry := s.Year > 0 && t.lastTime.YearValue() >= s.Year
	if entry || t.opensThen(f, s) {
		f.dated(t.lastTime, "frame.same-entry", t.Sentences[t.lastTimeAt].Span)
		f.Stated = true
	}
}

// opensThen tells whether the sentence begins with a word for the time that the one before it has named, or has it right
// before the verb: "They met in May. Wang had then come to Moscow."
func (t *teller) opensThen(f *Frame, s *Sentence) bool {
	if f.Status != model.Held || t.i != t.lastTimeAt+1 || len(s.Dates) > 0 {
		return false
	}
	told := f.Why["type"][0].Start
	if w, ok := t.lastWord(scan.Then, s.Start, told); ok && !t.Preposed && t.touches(w.End, told) && !t.comes(t.lastTime) {
		return true
	}
	return f.Type != model.Visit && t.wordBetween(scan.Then, s.Start, min(s.End, s.Start+t.far(8)))
}

// atThatTime dates a contact told without a day behind a mark and a word for "then" by the day before the mark:
// "recalled what was agreed on 8 June: then, after talks of the two presidents".
func (t *teller) atThatTime(f *Frame, s *Sentence) {
	if !f.Date.IsZero() || f.Status == model.Planned || len(s.Dates) == 0 {
		return
	}
	for _, w := range t.wordsBetween(scan.Then, s.Start, f.Why["type"][0].Start) {
		if !strings.ContainsAny(strings.TrimSpace(t.Text[max(s.Start, w.Start-len(" — ")):w.Start]), ":;–—") {
			continue
		}
		for i := range slices.Backward(s.Dates) {
			e := &s.Dates[i]
			if e.End > w.Start || !ofItsOwn(e.Kind()) {
				continue
			}
			if d, ok := e.Resolve(t.contextFor(e, what.Told)); ok {
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
	if !f.Date.IsZero() || f.Type == model.Visit || f.back || mood != what.Told {
		return
	}
	if t.i == 0 || len(t.dayWords(s)) > 0 || t.justStrayed() {
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

// timeBefore is the time that the sentence before, in its paragraph, has come to, and where
// that stands; zero when there is none.
func (t *teller) timeBefore() (model.Date, scan.Span) {
	p := &t.Sentences[t.i-1]
	if p.Block != t.Sentences[t.i].Block {
		return model.Date{}, scan.Span{}
	}
	for i := len(t.frames) - 1; i >= 0 && t.i-t.frames[i].last <= 1; i-- {
		g := t.frames[i]
		if !g.Stated || g.weak || g.back || g.dateAt < p.Start || g.dateAt >= p.End {
			continue
		}
		if g.Type != model.Visit || t.setsIn(g, p) {
			return g.Date, g.span
		}
	}
	if len(p.Dates) == 0 || p.Dates[0].Start-p.Start > opensSentence || t.lastTimeAt != t.i-1 {
		return model.Date{}, scan.Span{}
	}
	if len(p.Dates) > 1 {
		if d, _ := p.Dates[0].Resolve(t.contextOf(&p.Dates[0], what.Told)); t.recent(d) {
			return d, p.Span // "Thursday's round was the first since August."
		}
	}
	return t.lastTime, p.Span
}

// setsIn tells whether a stay is told by a verb, or first in the sentence, and more is known of
// it than its first or last day; or it was long ago.
func (st *Story) setsIn(g *Frame, s *Sentence) bool {
	last, _ := g.Date.Latest()
	if pub, _ := st.about().Civil(); oneDay(g.Date) && pub-last < longAgo {
		return false
	}
	i := slices.IndexFunc(s.Triggers, func(m scan.Mention) bool { return m.Start == g.Why["type"][0].Start })
	return i == 0 || i > 0 && !s.Triggers[i].Trigger.Noun
}

// backInScene tells whether the sentence opens with a word for what came next and the time that the one before it
// names further on, looking back, is earlier than what the paragraph has told: "Putin received Wang on 12 March. Wang
// recalled his visit in February. Then Shoigu met him".
func (t *teller) backInScene(s *Sentence, then model.Date) bool {
	words := t.wordsBetween(scan.Sequel, s.Start, s.End)
	if len(words) == 0 || words[0].Start-s.Start > len("«") {
		return false
	}
	p := &t.Sentences[t.i-1]
	if len(p.Dates) == 0 || !t.personIn(p, scan.Span{Start: p.Start, End: p.Dates[0].Start}) {
		return false
	}
	for _, g := range slices.Backward(t.lately()) {
		if t.i-g.last > eventReach {
			break
		}
		if g.sentence < t.i-1 && t.Sentences[g.sentence].Block == s.Block {
			last, _ := then.Latest()
			first, _ := g.Date.Earliest()
			return last < first
		}
	}
	return false
}

// Days that are not lent.

// backToOwn takes from a contact the time of the sentence before where that was told of others, and
// one of its own people has been told of before that: "Lavrov met Wang on Monday. Xi and Putin last met
// in October. The ministers discussed".
func (t *teller) backToOwn(f *Frame) {
	if f.dateAt >= f.span.Start && f.Stated || len(f.China)+len(f.Russia) < 2 {
		return
	}
	others := false
	for _, g := range slices.Backward(t.lately()) {
		if t.i-g.last > eventReach {
			return
		}
		switch {
		case g.last == t.i:
			continue
		case others && people(g, f):
			f.undate()
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
		f.undate()
	}
}

// ofAnotherTime tells whether what the i-th sentence tells of was long before or after the contact, whose time opens its
// sentence, or is only planned: "In 2023 Putin came to Beijing. In May 2024 he came to China and signed".
func (t *teller) ofAnotherTime(f *Frame, i int) bool {
	other, over, planned := false, false, f.Status == model.Held
	first, _ := f.Date.Earliest()
	last, ok := f.Date.Latest()
	for _, g := range t.around(f) {
		if g == f || !g.Stated || g.sentence != i {
			continue
		}
		if f.Status == model.Planned && t.over(g) {
			over = true // "will come in May. The two last met in Kazan"
			continue
		}
		from, _ := g.Date.Earliest()
		to, ok2 := g.Date.Latest()
		planned = planned && g.Status == model.Planned
		if !ok || !ok2 || !planned && from <= last+longAgo && first <= to+longAgo {
			return false
		}
		other = true
	}
	if !other {
		return over
	}
	return f.Stated && (planned || f.dateAt-t.Sentences[f.sentence].Start <= opensSentence)
}
