package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Dates that belong to a verb of saying: when a contact was announced, not when it was.

// spoken tells whether a word of announcing stands right beside the date.
func spoken(words []scan.Mention, e *when.Expr) bool {
	for _, w := range scan.In(words, e.Start-16, e.End+12) {
		if w.End <= e.Start && e.Start-w.End <= 4 || w.Start >= e.End && w.Start-e.End <= 2 {
			return true
		}
	}
	return false
}

// pastReach is how many bytes before a trigger the word may stand that puts it in the past.
const pastReach = 12

// aheadOfTold tells whether the day lies ahead of the page while a word right before the
// trigger puts it in the past: the day is that of something else in the sentence.
func (st *Story) aheadOfTold(s *Sentence, trig *scan.Mention, d model.Date) bool {
	first, ok := d.Earliest()
	pub, ok2 := st.Published.Latest()
	return ok && ok2 && st.Published.HasYear() && first > pub && st.has(scan.Past, scan.Span{Start: max(s.Start, trig.Start-st.far(pastReach)), End: trig.End})
}

// ofPlanBehind tells whether words for what is to come lead up to the date, behind the trigger,
// or follow it in a clause of its own, and the day ahead is nearer than the one past: "discussed
// the visit, due to begin on June 30", "met in Harbin, and on 20 May the two will open the bridge".
func (t *teller) ofPlanBehind(e *when.Expr, trig *scan.Mention) bool {
	if t.Preposed || e.Start < trig.End {
		return false
	}
	if t.setOn(e, trig.End) && t.comes(t.whenAhead(e)) {
		return true
	}
	if t.andAccepts(e, trig) {
		return true
	}
	between, behind := scan.Span{Start: trig.End, End: e.Start}, scan.Span{Start: e.End, End: e.End + planReach}
	if !t.has(scan.Plan, scan.Span{Start: max(trig.End, e.Start-planReach), End: e.Start}) && !(t.has(scan.Plan, behind) && scan.HasMark(t.Text[between.Start:between.End], ",;") && (t.has(scan.And, between) || t.has(scan.Boundary, between))) {
		return false
	}
	past, ok1 := e.Resolve(t.context(what.Told))
	next, ok2 := t.whenAhead(e).Earliest()
	last, ok3 := past.Latest()
	pub, ok4 := t.about().Civil()
	return ok1 && ok2 && ok3 && ok4 && next > pub && next-pub < pub-last
}

// whenAhead is what the expression means of something to come, zero where it means nothing.
func (t *teller) whenAhead(e *when.Expr) model.Date {
	d, _ := e.Resolve(t.context(what.Announced))
	return d
}

// setOn tells whether a word of planning stands right before the day, behind a byte: "the visit, scheduled
// for May".
func (st *Story) setOn(e *when.Expr, from int) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Plan], max(from, e.Start-planReach), e.End) {
		if w.Start < e.Start && countLetters(st.Text[min(w.End, e.Start):e.Start]) <= setReach {
			return true
		}
	}
	return false
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

// reportedLater tells whether a word of announcing follows the date, and behind it one for the
// time of a journey: "The ministry published on Saturday that during his visit he met".
func (st *Story) reportedLater(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if !st.Preposed || !st.has(scan.During, scan.Span{Start: e.End, End: trig.End}) {
		return false
	}
	said := scan.Span{Start: e.End, End: min(trig.Start, e.End+st.far(saysReach))}
	return st.has(scan.Report, said) || st.has(scan.Speech, said)
}

// saidJustNow tells whether a day without a month, right before a word of saying, was one of
// the last days before the page: "An aide said on the 17th that he will come in May".
func (t *teller) saidJustNow(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if _, noMonth := e.Lacks(); !noMonth || !t.Preposed || e.Kind() != when.KindDayMonth || e.End > trig.Start || !t.isFresh(e, t.context(what.Told)) {
		return false
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Speech], e.End, trig.Start) {
		return len(scan.In(s.Triggers, e.End, w.Start)) == 0
	}
	return false
}

// ofStatement tells whether the day that opens the sentence says when a spokesman
// announced what the trigger tells, which has a day of its own behind it.
func (t *teller) ofStatement(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.Start-s.Start >= opening || e.End > trig.Start || s.Dates[len(s.Dates)-1].Start < trig.End {
		return false
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < e.End || a.End > trig.Start || a.Kind != who.Named && a.Kind != who.Titled {
			continue
		}
		ps := t.parties(a, s, model.Date{})
		return len(ps) == 1 && t.announces(ps[0]) && (t.has(scan.Report, scan.Span{Start: a.End, End: trig.Start}) || t.has(scan.Speech, scan.Span{Start: a.End, End: trig.Start}))
	}
	return false
}

// toldThen tells whether the day is that on which somebody said, or told another, what the trigger
// tells: "said in Moscow on Tuesday that Xi would meet Putin", "Speaking on Monday, he said he had met".
func (st *Story) toldThen(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if open := scan.In(st.Mentions.Words[scan.Speaking], s.Start, e.Start); len(open) > 0 && open[0].Start == s.Start && e.End <= trig.Start {
		comma := e.End + strings.IndexByte(st.Text[e.End:trig.Start], ',')
		own := trig.Trigger.Noun && s.Dates[len(s.Dates)-1].Start > trig.End // "Speaking the next day, he called the talks of last month"
		return comma >= e.End && (own || st.has(scan.Speech, scan.Span{Start: comma, End: trig.Start}))
	}
	w := scan.In(st.Mentions.Words[scan.Saying], e.End, max(e.End, trig.Start))
	if len(w) == 0 || w[0].Start-e.End > st.far(wordsEndReach) || scan.HasMark(st.Text[e.End:w[0].Start], ";:") || len(scan.In(s.Triggers, e.End, w[0].Start)) > 0 {
		return false
	}
	before := scan.Span{Start: max(s.Start, e.Start-st.far(longGap)), End: e.Start}
	return st.has(scan.Speech, before) || st.has(scan.Report, before) || slices.ContainsFunc(scan.In(s.Triggers, before.Start, before.End), func(m scan.Mention) bool { return m.Trigger.Role == "speech" })
}

// published tells whether the day before the trigger says when it was made public what the
// trigger tells of another day: a word of announcing and that day stand between the two. "The
// ministry announced today that on the 23rd Sun held talks".
func (st *Story) published(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.End > trig.Start {
		return false
	}
	for i := datesBefore(s.Dates, e.End); i < datesBefore(s.Dates, trig.Start); i++ {
		switch own := &s.Dates[i]; own.Kind() {
		case when.KindRelative, when.KindMonth:
			if st.saidUntil(e, own.Start) < own.Start && !st.has(scan.Boundary, scan.Span{Start: own.End, End: trig.Start}) {
				return true // "said on the 14th that last month he met"
			}
		case when.KindDay, when.KindDayMonth, when.KindWeekday, when.KindEvent:
			between := scan.Span{Start: st.saidUntil(e, own.Start), End: own.Start}
			parted := st.has(scan.Boundary, between) || scan.HasMark(st.Text[between.Start:between.End], ",:")
			if parted && !st.has(scan.Boundary, scan.Span{Start: own.End, End: trig.Start}) {
				return true
			}
		}
	}
	return false
}

// saidUntil is where a word of announcing ends that stands beside a date or behind it; the byte
// to which it looks where there is none.
func (st *Story) saidUntil(e *when.Expr, to int) int {
	until := to
	for _, c := range [...]scan.Class{scan.Report, scan.Speech} {
		words := st.Mentions.Words[c]
		if in := scan.In(words, e.End, to); len(in) > 0 {
			until = min(until, in[0].End)
		} else if spoken(words, e) {
			until = min(until, e.End)
		}
	}
	return until
}

// says tells whether the person says what the trigger tells of others: a word of saying
// stands right behind the name, or behind the day of it, and somebody else behind that.
func (t *teller) says(s *Sentence, a *who.Actor, trig *scan.Mention) bool {
	if !t.speaks(s, a, trig.Start) {
		return false
	}
	g := t.headBehind(s, a.End, s.End)
	return len(g.actors) > 0 && (g.end <= trig.Start || plural(g.actors[0]))
}

// speaks tells whether a word of saying stands between the person, or the day behind the
// name, and a byte.
func (st *Story) speaks(s *Sentence, a *who.Actor, to int) bool {
	for _, c := range [...]scan.Class{scan.Speech, scan.Report} {
		for _, w := range scan.In(st.Mentions.Words[c], a.End, min(to, a.End+st.far(saysReach))) {
			gap := strings.TrimSpace(st.Text[a.End:w.Start])
			apposed := strings.Count(gap, ",") == 2 && gap[0] == ',' && gap[len(gap)-1] == ',' // "Ushakov, his adviser, said"
			if apposed || countLetters(gap)-st.dateLetters(s, a.End, w.Start) <= 3 {
				return true
			}
		}
	}
	return false
}

// tellsOfIt tells whether the person, behind a comma at the end of the sentence, is no more than the
// source of what ends before it: "The call took place on the 19th, an aide said".
func (st *Story) tellsOfIt(s *Sentence, end int, a *who.Actor) bool {
	if st.Preposed || a.Start < end || s.End-a.End > st.far(saysReach) || !scan.HasMark(st.Text[end:a.Start], ",") {
		return false
	}
	return st.speaks(s, a, s.End) || st.Mentions.Inverted && st.saidBy(s, a)
}

// saidBy tells whether a word of saying stands right before the person, or before to whom it was said:
// ", said to journalists an aide".
func (st *Story) saidBy(s *Sentence, a *who.Actor) bool {
	for _, c := range [...]scan.Class{scan.Speech, scan.Report} {
		if w := scan.In(st.Mentions.Words[c], s.Start, a.Start); len(w) > 0 && countLetters(st.Text[w[len(w)-1].End:a.Start]) <= addressed && !scan.HasMark(st.Text[w[len(w)-1].End:a.Start], ",;:") {
			return true
		}
	}
	return false
}

// addressed is how many letters may name to whom something was said: "journalists".
const addressed = 20

// saysReach is how many letters behind a name its word of saying may end.
const saysReach = 40

// saysOn tells whether a word of saying stands between the date and the trigger, which is part
// of what is said: "On Wednesday Moscow said that they had met last week".
func (st *Story) saysOn(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Speech], e.End, trig.Start) {
		if !st.has(scan.Boundary, scan.Span{Start: e.End, End: w.Start}) && st.has(scan.Boundary, scan.Span{Start: w.Start, End: trig.Start}) {
			return true
		}
	}
	return false
}

// announcedOn tells whether a day past says when it was announced what the trigger tells, in the
// clause that hangs on the word of saying: "told reporters on Wednesday that they would meet".
func (t *teller) announcedOn(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	d, ok := e.Resolve(t.contextFor(e, what.Told))
	first, ok1 := d.Earliest()
	if !ok || !ok1 || e.End > trig.Start || t.ahead(first) || scan.HasMark(t.Text[max(s.Start, e.Start-3):e.Start], ",:") {
		return false
	}
	if t.saysOn(s, e, trig) || t.spokesmanSays(s, e, trig) {
		return true
	}
	acts := t.has(scan.Boundary, scan.Span{Start: e.End, End: trig.Start}) || peopleBytes(s, e.End, trig.Start) > 0
	return acts && (t.reported(e) || spoken(t.Mentions.Words[scan.Report], e))
}

// dateLetters is how many letters between two bytes are of dates.
func (st *Story) dateLetters(s *Sentence, from, to int) int {
	n := 0
	for i := range s.Dates {
		if e := &s.Dates[i]; e.Start >= from && e.End <= to {
			n += countLetters(st.Text[e.Start:e.End])
		}
	}
	return n
}

// saidToTravel is who travels where somebody says what happens on the journey: "an aide
// said that on the visit to China Putin may sign".
func (t *teller) saidToTravel(s *Sentence, trig *scan.Mention, goal where.Spot, on model.Date) (Party, bool) {
	left := t.headBefore(s, trig.Start, s.Start)
	if !trig.Trigger.Noun || len(left.actors) != 1 || !t.speaks(s, left.actors[0], trig.Start) {
		return Party{}, false
	}
	ps := t.resolve(t.headBehind(s, trig.End, s.End), s, on)
	if len(ps) != 1 || goal.Country == "" || ps[0].Country == goal.Country {
		return Party{}, false
	}
	return ps[0], true
}

// attributed tells whether the day closes words behind a comma that say who has announced
// what the trigger tells: "will co-chair the session, China's foreign ministry said on Sunday".
func (t *teller) attributed(e *when.Expr, trig *scan.Mention) bool {
	if t.Preposed || e.Start < trig.End || !strings.Contains(t.Text[trig.End:e.Start], ",") {
		return false
	}
	comma := trig.End + strings.LastIndexByte(t.Text[trig.End:e.Start], ',')
	for _, c := range [...]scan.Class{scan.Speech, scan.Report} {
		for _, w := range scan.In(t.Mentions.Words[c], comma, e.Start) {
			if e.Start-w.End == 1 || t.Mentions.Inverted && t.saysBefore(w.End, e.Start) || t.toldWhom(w.End, e.Start) {
				return true
			}
		}
	}
	return false
}

// toldWhom tells whether nothing but who was told stands between a word of saying and a byte: ", his
// deputy told the Interfax agency last week".
func (st *Story) toldWhom(from, to int) bool {
	between := scan.Span{Start: from, End: to}
	return !scan.HasMark(st.Text[from:to], ",;:") && countLetters(st.Text[from:to]) <= addresseeReach && !st.has(scan.Boundary, between) && !st.has(scan.And, between) && !st.has(scan.Plan, between) && len(scan.In(st.Mentions.Triggers, from, to)) == 0
}

// addresseeReach is how many letters those take at most who were told something.
const addresseeReach = 32

// saysBefore tells whether nothing but who says it stands between a word of saying and a byte: ", said Ivanov
// on Sunday".
func (t *teller) saysBefore(from, to int) bool {
	letters := countLetters(t.Text[from:to])
	for i := range t.Sentences[t.i].Actors {
		if a := &t.Sentences[t.i].Actors[i]; a.IsPerson() && a.Start >= from && a.End <= to {
			letters -= countLetters(t.Text[a.Start:a.End])
			if letters <= addressed && !scan.HasMark(t.Text[a.End:to], ",;") {
				return true
			}
		}
	}
	return false
}

// credited tells whether the day closes the bracket that names an outlet at the head of a
// report: "MOSCOW (Pakistan Point News / Sputnik - 04th August, 2023)".
func (st *Story) credited(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if e.End > trig.Start || !strings.HasPrefix(st.Text[e.End:], ")") {
		return false
	}
	open := strings.LastIndexByte(st.Text[s.Start:e.Start], '(')
	return open >= 0 && open <= opening && strings.Contains(st.Text[s.Start+open:e.Start], " - ")
}

// calledOffOn tells whether the day is that on which the contact was called off, where a word for
// what is planned leads up to another: it stands right beside the word for calling off, or lies
// behind the page while the other is to come.
func (t *teller) calledOffOn(s *Sentence, e *when.Expr, d model.Date) bool {
	beside := spoken(t.Mentions.Words[scan.Cancel], e)
	if t.setAnew(s, e) {
		return true
	}
	if !beside && t.aheadOfPage(d) {
		return false
	}
	for i := range s.Dates {
		o := &s.Dates[i]
		led := scan.Span{Start: max(s.Start, o.Start-planReach), End: o.End}
		if e.End <= o.Start {
			led.Start = max(led.Start, e.End)
		}
		if o.Start == e.Start || !t.has(scan.Plan, led) {
			continue
		}
		if d, ok := o.Resolve(t.contextFor(o, what.Called)); ok && (t.aheadOfPage(d) || beside && (o.Start > e.End || !t.has(scan.Cancel, scan.Span{Start: o.Start - planReach, End: o.Start}))) {
			return true
		}
	}
	return false
}

// setAnew tells whether the day is the one to which the contact was put off: it stands behind the word
// for that, and a word for what was planned leads up to another before it.
func (st *Story) setAnew(s *Sentence, e *when.Expr) bool {
	off := scan.In(st.Mentions.Words[scan.Cancel], s.Start, e.Start)
	if len(off) == 0 || countLetters(st.Text[off[len(off)-1].End:e.Start]) > setReach {
		return false
	}
	return slices.ContainsFunc(s.Dates, func(o when.Expr) bool {
		led := scan.Span{Start: max(s.Start, o.Start-planReach), End: o.End}
		return o.End <= off[0].Start && (st.has(scan.Plan, led) || st.has(scan.Unmet, led))
	})
}

// opening is how many bytes into a sentence a date may begin to open it.
const opening = 30

// assuredOf tells whether a verb of telling somebody stands between the date and a journey
// that is spoken of: "last month Xi assured him that the visit would".
func (st *Story) assuredOf(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	for _, m := range scan.In(s.Triggers, e.End, max(e.End, trig.Start)) {
		if m.Trigger.Role == "speech" {
			return true
		}
	}
	return false
}

// liesAhead tells whether the date begins behind the page's day: nothing was said on it.
func (st *Story) liesAhead(d model.Date) bool {
	first, ok := d.Earliest()
	return ok && d.Precision() == model.PrecisionDay && st.ahead(first)
}
