package frame

import (
	"slices"
	"strings"
	"unicode"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Days that lie ahead of the page, of what is announced, planned or agreed on.

// coming is the day ahead that a weekday, or a day without a year, means beside a verb
// in the present tense: "flies to Beijing on Monday".
func (t *teller) coming(e *when.Expr, trig *scan.Mention, mood what.Mood) (model.Date, bool) {
	if mood != what.Told {
		return model.Date{}, false
	}
	if t.Tenseless {
		return t.nearerAhead(e)
	}
	past, _ := e.Resolve(t.contextAt(e.Kind(), what.Told))
	if k := e.Kind(); k != when.KindWeekday && k != when.KindDayMonth || !t.goesAhead(trig) && !t.leadsUpTo(trig, past) {
		return model.Date{}, false
	}
	d := t.whenAhead(e)
	day, ok := d.Earliest()
	pub, ok2 := t.about().Civil()
	if was, ok := past.Latest(); ok && ok2 && was <= pub && pub-was <= 1 {
		return model.Date{}, false // of today and yesterday too the news tells in the present
	}
	return d, ok && ok2 && day > pub && day <= pub+soon
}

// A day without a year that lies soon ahead, and else long ago, lies ahead; by a noun,
// which has no tense, also a month, and farther ahead: "talked about the trip in June". All in days.
const soon, farAhead, longAgo = 21, 60, 180

// goesAhead tells whether the words of the trigger stand in the present tense, or name
// what a verb of its sentence tells in it: "goes to Beijing on Monday on a visit".
func (t *teller) goesAhead(trig *scan.Mention) bool {
	s := &t.Sentences[t.i]
	if t.isInfinitive(trig) && !t.infinitive(s, trig) { // "came to meet Wang", which no present tense tells
		return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Trigger.Ahead && m.End <= trig.Start })
	}
	if trig.Trigger.Ahead {
		return true
	}
	if !trig.Trigger.Noun && trig.Trigger.Role != "attend" {
		return false
	}
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return m.Trigger.Ahead && m.Trigger.Type == trig.Trigger.Type
	})
}

// leadsUpTo tells whether the trigger names what comes after the contact told before it, and the day would be one before
// that contact, or, beside a noun, it has none: "met on Tuesday ahead of talks between Putin and Xi on Friday".
func (t *teller) leadsUpTo(trig *scan.Mention, day model.Date) bool {
	s := &t.Sentences[t.i]
	w, ok := t.lastWord(scan.Onward, s.Start, trig.Start)
	if !ok || t.current == nil || t.current.Status != model.Held {
		return false
	}
	if t.commaIn(w.End, trig.Start) || len(scan.In(s.Triggers, w.End, trig.Start)) > 0 {
		return false
	}
	if !t.current.Stated {
		return trig.Trigger.Noun
	}
	return model.Compare(day.Start(), t.current.Date.Start()) < 0
}

// whenAhead is what the expression means of something to come, zero where it means nothing.
func (t *teller) whenAhead(e *when.Expr) model.Date {
	d, _ := e.Resolve(t.contextAt(e.Kind(), what.Announced))
	return d
}

// inStayAhead tells whether the day lies in a stay that the sentence or its paragraph has announced: "will be
// in China from 31 August to 3 September; on the 2nd of September he meets Xi".
func (t *teller) inStayAhead(e *when.Expr, ahead model.Date) bool {
	for _, v := range [...]*Frame{t.current, t.lastVisit} {
		if v == nil || v.Type != model.Visit || v.Status != model.Planned || !v.Stated || v.last < t.opens[t.i] {
			continue
		}
		days := oneDay(v.Date.Start()) && (!v.Date.IsInterval() || closed(v.Date))
		if days && model.Overlaps(v.Date, ahead) {
			return t.then(e).IsZero()
		}
	}
	return false
}

// partAhead is the day to come that the sentence before announced, where no more than a part of a day is
// named: "flies out tomorrow. The programme: talks with Mishustin in the afternoon". It is zero elsewhere.
func (t *teller) partAhead(e *when.Expr) model.Date {
	if e.Kind() != when.KindPart || !t.lastDayAhead || t.lastDayAt != t.i-1 || len(t.dayWords(&t.Sentences[t.i])) > 0 {
		return model.Date{}
	}
	return t.lastDay
}

// thenToCome gives what is announced without a day that of the sentence before, which names a day to come and
// nobody: "The next appointment is on Tuesday. Astana is then to host the summit, with Hu and Putin."
func (t *teller) thenToCome(f *Frame, s *Sentence, mood what.Mood) {
	if !f.Date.IsZero() || f.Type == model.Visit || f.weak || mood != what.Announced {
		return
	}
	if t.i == 0 || len(s.Dates) > 0 {
		return
	}
	p := &t.Sentences[t.i-1]
	if p.Block != s.Block || t.lastDayAt != t.i-1 || !t.lastDayAhead || t.lastDayTells || len(p.Dates) != 1 {
		return
	}
	if t.anybody(p) || !t.has(scan.Plan, p.Span) {
		return
	}
	f.Stated = true
	f.dated(t.lastDay, sameParagraph, p.Span)
}

// plannedThen is the day from which a day alone counts that was still ahead then: the one named
// last in the paragraph, where the page came out after both. "On 10 March she received him. On the
// 11th he will go to Jilin." Zero when there is none.
func (t *teller) plannedThen(e *when.Expr) model.Date {
	if k := e.Kind(); !dayAlone(e) || k != when.KindDayMonth && k != when.KindSpan {
		return model.Date{}
	}
	if t.lastDayAhead || t.i-t.lastDayAt > eventReach || t.Sentences[t.lastDayAt].Block != t.Sentences[t.i].Block {
		return model.Date{}
	}
	c := t.context(what.Announced)
	c.Published = t.lastDay.Start().Exact()
	then, _ := e.Resolve(c)
	day, ok := then.Earliest()
	from, ok2 := t.lastDay.Civil()
	pub, ok3 := t.about().Civil()
	if !ok || !ok2 || !ok3 || day <= from || day > pub || pub-from > soon {
		return model.Date{}
	}
	return c.Published
}

// Words of planning beside the contact.

// aheadOfTold tells whether the day lies ahead of the page while a word right before the
// trigger puts it in the past: the day is that of something else in the sentence.
func (st *Story) aheadOfTold(s *Sentence, trig *scan.Mention, d model.Date) bool {
	first, ok := d.Earliest()
	return ok && st.ahead(first) && st.wordBetween(scan.Past, max(s.Start, trig.Start-st.far(pastReach)), trig.End)
}

// pastReach is how many bytes before a trigger the word may stand that puts it in the past.
const pastReach = 12

// ofPlanBehind tells whether words for what is to come lead up to the date, behind the trigger,
// or follow it in a clause of its own, and the day ahead is nearer than the one past: "discussed
// the visit, due to begin on June 30", "met in Harbin, and on 20 May the two will open the bridge".
func (t *teller) ofPlanBehind(e *when.Expr, trig *scan.Mention) bool {
	if t.Preposed || e.Start < trig.End {
		return false
	}
	if t.setOn(e, trig.End) && t.comes(t.whenAhead(e)) || t.andAccepts(e, trig) {
		return true
	}
	if !t.wordBetween(scan.Plan, max(trig.End, e.Start-planReach), e.Start) && !t.andPlanned(e, trig) {
		return false
	}
	past, _ := e.Resolve(t.contextAt(e.Kind(), what.Told))
	next, ok := t.whenAhead(e).Earliest()
	last, ok2 := past.Latest()
	pub, ok3 := t.about().Civil()
	return ok && ok2 && ok3 && next > pub && next-pub < pub-last
}

// andPlanned tells whether a word of planning follows the date, and a mark and a word for "and" lead up to it.
func (st *Story) andPlanned(e *when.Expr, trig *scan.Mention) bool {
	return st.wordBetween(scan.Plan, e.End, e.End+planReach) && st.markBetween(",;", trig.End, e.Start) &&
		st.wordBetween(scan.And, trig.End, e.Start)
}

// setOn tells whether a word of planning stands right before the day, behind a byte: "the visit, scheduled
// for May".
func (st *Story) setOn(e *when.Expr, from int) bool {
	return slices.ContainsFunc(st.wordsBetween(scan.Plan, max(from, e.Start-planReach), e.End), func(w scan.Mention) bool {
		return w.Start < e.Start && st.lettersBetween(min(w.End, e.Start), e.Start) <= setReach
	})
}

// andAccepts tells whether a word for "and" leads from the contact to the plan of a journey, whose day it
// is: "received Hu and accepted an invitation to Beijing in October".
func (t *teller) andAccepts(e *when.Expr, trig *scan.Mention) bool {
	s := &t.Sentences[t.i]
	return slices.ContainsFunc(travels(s, trig.End, e.Start), func(m scan.Mention) bool {
		return m.Trigger.Plan && t.wordBetween(scan.And, trig.End, m.Start) && !t.dayBetween(s, trig.End, m.Start)
	})
}

// ofSayingBehind tells whether what is announced has a day of its own that is to come, before its words or
// right behind them, and this one, of the past or beside a word of saying, stands behind a comma: "will
// come in May, said yesterday", "is to come in November: to that he agreed yesterday".
func (t *teller) ofSayingBehind(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.Start < trig.End {
		return false
	}
	at := trig.End + scan.LastMark(t.Text[trig.End:e.Start], ",:;")
	if at == trig.End || !t.setAheadIn(s, trig, at) || travelBetween(s, at, e.Start) {
		return false
	}
	if d, _ := e.Resolve(t.contextFor(e, what.Told)); !oneDay(d) || t.aheadOfPage(d) {
		return false
	}
	return e.Kind() != when.KindWeekday && e.Kind() != when.KindDayMonth || t.saidOn(s, e)
}

// setAheadIn tells whether the sentence names before a byte a time to come: behind the trigger, or a month
// or a day before it.
func (t *teller) setAheadIn(s *Sentence, trig *scan.Mention, to int) bool {
	return slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		if e.End > to || !ofItsOwn(e.Kind()) || e.Start < trig.End && e.Kind() == when.KindWeekday {
			return false
		}
		return t.comes(t.whenAhead(&e))
	})
}

// ofInvitation tells whether the day, gone by, is that on which somebody was asked to make the journey to come:
// "received Wang yesterday, and invited him to come this year".
func (st *Story) ofInvitation(e *when.Expr, d model.Date, trig *scan.Mention, mood what.Mood) bool {
	if mood != what.Announced || trig.Trigger.Role != "travel" || e.End > trig.Start || st.aheadOfPage(d) {
		return false
	}
	return st.wordBetween(scan.Urging, e.End, trig.Start)
}

// askedFor tells whether a day or place behind what was held is of the journey that somebody was asked there to make, in
// languages that put it before that verb: "when with Xi he talked invited him in May Moscow to visit".
func (st *Story) askedFor(s *Sentence, trig *scan.Mention, at int) bool {
	if !st.Preposed || trig.Trigger.Role == "travel" || at < trig.End || st.markBetween(";", trig.End, at) {
		return false
	}
	asks := st.wordsBetween(scan.Urging, trig.End, at)
	return len(asks) > 0 && travelBetween(s, asks[0].End, s.End) && !st.markBetween(",", asks[0].End, at)
}

// ofPastBehind tells whether a day or place stands behind a colon in words that tell in the past, which is
// not where and when what is to come will be: "It will be their second meeting this year: in March they held
// talks in Guilin".
func (st *Story) ofPastBehind(s *Sentence, trig *scan.Mention, at int) bool {
	if at < trig.End || len(st.Mentions.PastMany) == 0 {
		return false
	}
	colon := scan.Mark(st.Text[trig.End:at], ":")
	if colon < 0 {
		return false
	}
	return slices.ContainsFunc(scan.In(s.Triggers, trig.End+colon, s.End), func(m scan.Mention) bool {
		return !m.Trigger.Noun && what.Past(st.Text, &m, st.Mentions)
	})
}

// ofAgreed tells whether a day or place behind a verb of agreeing is that of what was agreed on:
// "agreed to hold a new round in Beijing in May", "agreed to carry out what the presidents decided
// in February". Those right behind the verb are its own: "agreed in Moscow on Monday to".
func (st *Story) ofAgreed(trig *scan.Mention, at int) bool {
	if !trig.Trigger.Agrees || at < trig.End {
		return false
	}
	if st.markBetween(":", trig.End, at) || st.markBetween(",;", trig.End, at) && st.wordBetween(scan.Boundary, trig.End, at) {
		return true
	}
	words := strings.FieldsFuncSeq(st.Text[trig.End:at], func(r rune) bool { return !unicode.IsLetter(r) })
	for w := range words {
		if endsIn(w, st.Mentions.Infinitives) {
			return true
		}
	}
	return false
}

// ofOthersPlan tells whether the time named just before what was held is that for which a journey of somebody else
// is planned: "went over the visit that Hu is to pay from June 30. After the exchange the two were joined by Singh".
func (t *teller) ofOthersPlan(f *Frame) bool {
	if f.Status != model.Held || t.Tenseless || !t.comes(f.near) {
		return false
	}
	return slices.ContainsFunc(t.around(f), func(g *Frame) bool {
		if g == f || g.Type != model.Visit || g.Status != model.Planned || g.sentence >= f.sentence {
			return false
		}
		return model.Overlaps(g.Date, f.near) && !overlap(g.China, f.China) && !overlap(g.Russia, f.Russia)
	})
}
