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

// date gives the frame the date that stands nearest to its trigger.
func (t *teller) date(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood) {
	best := -1
	aside, set, own := t.asideOf(f, s, trig, mood), t.setFor(s, trig), t.ownAside(s, trig)
	for i := range s.Dates {
		e := &s.Dates[i]
		if own.End > 0 && (e.Start < own.Start || e.End > own.End) {
			continue
		}
		counted, counts := t.counts(s, e, trig, t.contextOf(e, mood))
		if !counts && t.ofAnother(f, s, e, trig, clause) || t.fromWhichCounts(s, e, trig) || t.opensNextPart(s, e, trig) || t.ofBeside(s, e, trig, clause) || !counts && t.ofTenure(f, s, e, trig) || mood == what.Announced && (t.ofArrival(e, trig) || t.ofPastBehind(s, trig, e.Start)) || e.Kind() == when.KindPart && t.dayNamed(s, e) {
			continue
		}
		d, ok := e.Resolve(t.contextFor(e, t.direction(e, mood, t.datedByNoun(e, trig) || trig.Trigger.Ahead)))
		if set := t.partAhead(e); !set.IsZero() {
			counted, counts = set, true
		}
		if counts {
			d, ok = counted, true
		}
		if ok && !d.Start().IsZero() && !closed(d) && (trig.Trigger.Last || t.opensClause(e, trig)) {
			d = d.Start()
		}
		if !ok || t.noDayOf(f, s, e, d, trig, mood) || e.Start > aside.Start && e.End < aside.End || t.ofReport(f, s, e, d, trig, mood) || t.toldThen(s, e, trig) || t.ofInvitation(e, d, trig, mood) {
			continue
		}
		cost := t.inSequence(s, e, trig, t.distance(s, e, trig))
		if described := t.describing(s, trig.Start, scan.Span{}); described.End > 0 && (e.Start < described.Start || e.End > described.End) {
			cost += acrossTrigger
		}
		if e.End <= trig.Start && (t.isInfinitive(trig) || t.andFurther(s, e, trig) || trig.Trigger.Noun && (t.has(scan.Discuss, scan.Span{Start: e.End, End: trig.Start}) || timeless(trig) && t.ownedBehind(s, e, trig))) && t.datedBehind(s, trig) {
			cost += 2 * acrossTrigger // "agreed on Monday to meet in May", "met Wen on Tuesday and is to meet Hu on Friday"
		}
		if t.ofStatement(s, e, trig) || t.published(s, e, trig) || set > 0 && e.End <= trig.Start {
			cost += 2 * acrossTrigger
		}
		if (d.IsInterval() && f.Type != model.Visit || f.Type == model.Message) && t.ofJourney(s, e, trig) {
			cost += acrossTrigger
		}
		if coming, ok := t.coming(e, trig, mood); ok {
			d = coming
		}
		if t.ofPlanOrOpening(f, s, e, d, trig, mood) {
			continue
		}
		switch d.Precision() {
		case model.PrecisionYear:
			cost += 60
		case model.PrecisionMonth:
			cost += 30
		}
		if cost > tooFar || best >= 0 && cost >= best {
			continue
		}
		best = cost
		f.Date, f.Stated, f.dateAt = d, e.Kind() != when.KindPart || counts, e.Start
		f.coming, _ = e.Future()
		f.shifted = e.Kind() == when.KindEvent && model.Compare(d.Exact(), t.event.Exact()) != 0
		f.Why["date"] = []model.Reason{{Rule: e.Rule, Start: e.Start, End: e.End}}
	}
}

// ofAnothersTrip tells whether the day stands behind the journey of somebody named behind the noun for
// one: "on a visit to prepare Putin's trip to China next month".
func (st *Story) ofAnothersTrip(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.Preposed || trig.Trigger.Role != "travel" || !trig.Trigger.Noun {
		return false
	}
	trips := travels(s, trig.End, e.Start)
	return len(trips) > 0 && trips[0].Trigger.Noun && st.personBetween(s, trig.End, trips[0].Start)
}

// ownedBehind tells whether the noun for a journey stands behind a day and is somebody's who is named in
// between or right behind it: "met on Sunday to prepare for Putin's trip", "for the visit of Putin".
func (st *Story) ownedBehind(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		return a.IsPerson() && (a.Owner && a.Start >= e.End && a.End <= trig.Start && trig.Start-a.End <= st.far(againReach) || a.Start >= trig.End && a.Start-trig.End <= len(" of "))
	})
}

// andFurther tells whether a word for "and" leads from a contact and its day to the verb of another.
func (st *Story) andFurther(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.Preposed || trig.Trigger.Noun || trig.Trigger.Weak && !st.personBetween(s, trig.End, trig.End+st.far(againReach)) {
		return false
	}
	and := scan.In(st.Mentions.Words[scan.And], e.End, trig.Start)
	return len(and) > 0 && !st.personBetween(s, and[len(and)-1].End, trig.Start) && slices.ContainsFunc(scan.In(s.Triggers, s.Start, and[len(and)-1].Start), func(m scan.Mention) bool {
		return !m.Trigger.Weak && (m.Trigger.Role == "pair" || m.Trigger.Role == "travel")
	})
}

// dayNamed tells whether the sentence names a day before a part of one: "on 5 June he landed, in
// the evening he met".
func (t *teller) dayNamed(s *Sentence, part *when.Expr) bool {
	return slices.ContainsFunc(s.Dates, func(e when.Expr) bool {
		return e.End <= part.Start && (t.isDay(&e) || !t.Preposed && e.Kind() == when.KindWeekday && !t.saidOn(s, &e)) || e.Kind() == when.KindWeekday && e.Start >= part.End && e.Start-part.End <= len(" on ")
	})
}

// setFor is where the day begins for which a contact was set, right behind a word of planning
// that says it of the noun: "put off on Friday the visit to China that was set for 8 November".
// It is 0 where none is.
func (st *Story) setFor(s *Sentence, trig *scan.Mention) int {
	if !trig.Trigger.Noun {
		return 0
	}
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start < trig.End || len(scan.In(s.Triggers, trig.End, e.Start)) > 0 {
			continue
		}
		if words := scan.In(st.Mentions.Words[scan.Plan], trig.End, e.Start); len(words) > 0 && countLetters(st.Text[words[len(words)-1].End:e.Start]) <= setReach {
			return e.Start
		}
	}
	return 0
}

// setReach is how many letters may stand between a word of planning and the day: "for the".
const setReach = 6

// asideOf is the part between commas whose dates are not of what the trigger tells: "Ivanov,
// who came on Tuesday, is to see Hu"; empty where there is none.
func (t *teller) asideOf(f *Frame, s *Sentence, trig *scan.Mention, mood what.Mood) scan.Span {
	dated := t.datedBehind(s, trig)
	if opening := t.openingJourney(s, trig); dated && opening.End > 0 {
		return opening
	}
	part := t.enclosed(s, trig.Start)
	if part == (scan.Span{}) {
		part = t.arriving(s, trig)
	}
	if f.arrived = (f.Type != model.Visit || t.callsOn(s, trig, s.Span, f.Date)) && f.Type != model.Message && travelBetween(s, part.Start, part.End); f.arrived || mood == what.Announced || trig.Trigger.Role == "speech" && f.weak || dated {
		return part
	}
	comma := strings.LastIndexByte(t.Text[s.Start:trig.Start], ',')
	if f.Type == model.Visit && trig.Trigger.Noun && comma > 0 && trig.Start-s.Start-comma <= t.far(ownership) {
		return t.enclosed(s, s.Start+comma+1) // "Li, who took office in March, is on his first trip"
	}
	return scan.Span{}
}

// openingJourney is the part before the first comma of the sentence where it tells of a journey and
// names nobody: "Having landed on Monday, Ivanov met"; empty where it does not.
func (st *Story) openingJourney(s *Sentence, trig *scan.Mention) scan.Span {
	comma := strings.IndexByte(st.Text[s.Start:trig.Start], ',')
	if st.Preposed || comma < 0 || !travelBetween(s, s.Start, s.Start+comma) || st.personIn(s, scan.Span{Start: s.Start, End: s.Start + comma}) {
		return scan.Span{}
	}
	return scan.Span{Start: s.Start - 1, End: s.Start + comma + 1}
}

// describing is the part between commas around a byte that a participle opens, and that tells of
// somebody what he did: "Ivanov, having arrived on Sunday, met". It is empty where there is none,
// or where the participle belongs to the words left out.
func (st *Story) describing(s *Sentence, at int, out scan.Span) scan.Span {
	if len(st.Mentions.PartEnds) == 0 {
		return scan.Span{}
	}
	part := scan.Span{Start: strings.LastIndexByte(st.Text[s.Start:at], ',') + 1 + s.Start, End: s.End}
	if part.Start == s.Start {
		return scan.Span{}
	}
	if n := strings.IndexByte(st.Text[at:s.End], ','); n >= 0 {
		part.End = at + n
	}
	from := part.Start
	for _, word := range strings.Fields(st.Text[from:min(part.End, from+st.far(opensPart))]) {
		from += strings.Index(st.Text[from:], word) + len(word)
		if endsIn(word, st.Mentions.PartEnds) && (from <= out.Start || from > out.End) {
			return part
		}
	}
	return scan.Span{}
}

// opensPart is how many letters in the participle has to come that describes somebody.
const opensPart = 40

// datedBehind tells whether a day of its own stands behind the trigger, before anything else is told.
func (st *Story) datedBehind(s *Sentence, trig *scan.Mention) bool {
	for i := range s.Dates {
		e := &s.Dates[i]
		if k := e.Kind(); e.Start < trig.End || k != when.KindEvent && !ofItsOwn(k) {
			continue
		}
		between := scan.Span{Start: trig.End, End: e.Start}
		return len(scan.In(s.Triggers, trig.End, e.Start)) == 0 && !st.has(scan.Boundary, between) && !st.has(scan.Subordinate, between) && !scan.HasMark(st.Text[trig.End:e.Start], ",;")
	}
	return false
}

// ofAnother tells whether the expression stands where it dates something else than what
// the trigger tells.
func (t *teller) ofAnother(f *Frame, s *Sentence, e *when.Expr, trig *scan.Mention, clause scan.Span) bool {
	if part := t.describing(s, e.Start, scan.Span{Start: e.Start, End: e.End}); part.End > 0 && (trig.Start < part.Start || trig.End > part.End) && trig.Trigger.Role != "travel" && (trig.Start > part.End || travelBetween(s, part.Start, part.End)) {
		return true
	}
	within := e.Start < trig.Start && e.End > trig.Start && e.End < trig.End // "a day | after talks"
	if e.Leads() && (t.countedFrom(s, e) != nil || !within && (e.End > trig.Start || t.parted(s, e.End, trig))) {
		return true
	}
	if t.beforeGoing(f, s, e, trig) || t.ofNextPart(s, e, trig) || t.ofNounBehind(s, e, trig) || t.ofReadying(s, e, trig) || f.Type != model.Visit && t.ofDeedBehind(s, e, trig) {
		return true
	}
	if f.Type == model.Visit && e.Start > trig.End && t.listsOn(trig.End, e.Start) || f.weak && t.Preposed && e.Start >= trig.End {
		return true // "told him of the talks on 6 August"
	}
	if e.Kind() == when.KindEvent && !e.Leads() && !t.Preposed && t.dayStandsBetween(s, trig.End, e.Start) {
		return true // "will meet Li in April and the next day be received by Xi"
	}
	if f.before && e.Start > trig.End && !t.hangsOn(trig, e) && (scan.HasMark(t.Text[trig.End:e.Start], ",") || timeless(trig) && t.toldBetween(s, trig.End, e.Start)) || e.End <= clause.Start && !e.Leads() && t.onAnotherDay(f, trig, clause) {
		return true
	}
	if at := t.quotedUntil(s, trig); at > 0 && e.Start >= at || e.End <= t.quoteEnd(s, trig) || t.ofTalksWithin(s, e, trig) || t.ofJourneyDiscussed(s, e, trig) {
		return true // "“Next year we go on,” he said at the talks with"
	}
	c := t.current // "it was said today that on Friday they met and discussed": of what stands before the contact told
	return f.weak && c != nil && c.Stated && e.Start < c.dateAt
}

// onAnotherDay tells whether the word that opens the clause says that what it tells was, or is to be, on
// another day than what the sentence tells before: "met Lavrov on Monday, days after they had met Xi", and
// for a journey any word for "after" or "before": "met on Monday, ahead of Xi's visit".
func (t *teller) onAnotherDay(f *Frame, trig *scan.Mention, clause scan.Span) bool {
	if scan.HasMark(t.Text[clause.Start:max(clause.Start, trig.Start)], ",") {
		return false // the clause has ended
	}
	class := scan.DaysApart
	if s := &t.Sentences[t.i]; f.Type == model.Visit && trig.Trigger.Noun && !travelBetween(s, s.Start, clause.Start) {
		class = scan.Subordinate // but "left on Monday after a visit"
	}
	return t.opensBy(class, clause)
}

// onOthersDay takes from a contact told behind a word for "after" or "before" the day of the contact of
// others that the sentence tells: "Wang met Lavrov on Monday, after Xi's talks with Putin".
func (t *teller) onOthersDay(f *Frame, clause scan.Span) {
	g := t.current
	if g == nil || !f.Stated || !g.Stated || g.dateAt != f.dateAt || f.dateAt >= clause.Start || overlap(g.China, f.China) || overlap(g.Russia, f.Russia) || !t.opensBy(scan.Subordinate, clause) {
		return
	}
	f.Date, f.Stated, f.before = model.Date{}, false, true
	delete(f.Why, "date")
}

// opensBy tells whether a word of the class ends right before the clause.
func (st *Story) opensBy(class scan.Class, clause scan.Span) bool {
	words := overlapping(st.Mentions.Words[class], scan.Mention{Start: max(0, clause.Start-2), End: clause.Start})
	return slices.ContainsFunc(words, func(w scan.Mention) bool { return clause.Start-w.End <= 1 })
}

// parted tells whether a comma stands between a byte and the trigger, other than the two around words
// that say something of its subject: "a day after Putin, on a rare trip, met Xi".
func (st *Story) parted(s *Sentence, from int, trig *scan.Mention) bool {
	between := st.Text[from:trig.Start]
	switch strings.Count(between, ",") {
	case 0:
		return false
	case 2:
		last := strings.LastIndexByte(between, ',')
		return len(between)-last > enclosedReach || !st.personBetween(s, from, from+strings.IndexByte(between, ','))
	}
	return true
}

// noDayOf tells whether a date is too open or too coarse to say when it was.
func (st *Story) noDayOf(f *Frame, s *Sentence, e *when.Expr, d model.Date, trig *scan.Mention, mood what.Mood) bool {
	switch open := d.IsInterval() && !closed(d); {
	case open && f.Type != model.Visit:
		return true
	case open && !d.Start().IsZero() && mood != what.Told && st.has(scan.Subordinate, scan.Span{Start: e.Start, End: e.End}):
		return true // "ill since Friday, he will not travel"
	case d.IsInterval() && (d.Start().Precision() == model.PrecisionYear || d.Start().IsZero() && d.End().Precision() == model.PrecisionYear):
		return true // "for 2021-2025"
	case d.Precision() != model.PrecisionYear || f.Type == model.Signing && st.ofYearsPaper(s, e, d, trig):
		return d.Precision() == model.PrecisionYear
	case f.Type == model.Signing && (e.Kind() == when.KindRelative && e.Start > trig.End && st.aheadOfPage(d) || st.comes(d) && st.ofPlan(s, e, trig)):
		return true // "a plan for this year"
	case f.Type == model.Signing && e.Kind() == when.KindYear && e.Start >= trig.End && st.has(scan.Document, scan.Span{Start: e.End, End: e.End + st.far(ofDocumentReach)}) && !scan.HasMark(st.Text[e.End:min(s.End, e.End+1)], ",;"):
		return true // "signed the 2025 plan"
	}
	if trig.Trigger.Noun && (st.happensIn(e, trig) || st.saysWhich(s, e, trig)) {
		return false
	}
	return f.weak || st.yearOfNext(e, trig) || f.echo && !f.again || e.Start-peopleBytes(s, trig.End, e.Start) > trig.End+st.far(yearReach)
}

// happensIn tells whether a word between the contact and the expression says that it took place
// then: "the talks were held in Moscow in 2014".
func (st *Story) happensIn(e *when.Expr, trig *scan.Mention) bool {
	if e.Start < trig.End {
		return false
	}
	w := scan.In(st.Mentions.Words[scan.Happens], trig.End, e.Start)
	return len(w) == 1 && !scan.HasMark(st.Text[w[0].End:e.Start], ",;") && !st.has(scan.Boundary, scan.Span{Start: w[0].End, End: e.Start})
}

// ofReport tells whether the expression is the day on which something was said or published
// of what the trigger tells.
func (t *teller) ofReport(f *Frame, s *Sentence, e *when.Expr, d model.Date, trig *scan.Mention, mood what.Mood) bool {
	if f.Type == model.Visit && trig.Trigger.Noun && t.assuredOf(s, e, trig) {
		return true
	}
	if (!t.liesAhead(d) || e.Kind() == when.KindWeekday) && (t.credited(s, e, trig) || (mood == what.Announced || mood == what.Told) && t.attributed(e, trig)) || mood == what.Called && t.calledOffOn(s, e, d) {
		return true
	}
	// "On Saturday the ministry published the news of his visit"
	return mood == what.Told && e.End <= trig.Start && t.behindStay(d) && (spoken(t.Mentions.Words[scan.Report], e) || t.reportedLater(s, e, trig))
}

// ofPlanOrOpening tells whether the date is of a plan that what was held comes before, or the day
// on which what is planned was announced.
func (t *teller) ofPlanOrOpening(f *Frame, s *Sentence, e *when.Expr, d model.Date, trig *scan.Mention, mood what.Mood) bool {
	if mood == what.Told && e.Kind() == when.KindEvent && t.current != nil && t.toldAside(s, e, trig) {
		return true
	}
	if mood == what.Told {
		return t.aheadOfTold(s, trig, d) || f.Type != model.Visit && t.ofPlanBehind(e, trig)
	}
	if t.ofOpening(s, e, trig) || mood == what.Announced && (t.toldAside(s, e, trig) || t.ofSayingBehind(s, e, trig)) {
		return true
	}
	if (mood == what.Announced || mood == what.Called) && (!t.aheadOfPage(d) || t.saidJustNow(s, e, trig)) && t.saidOn(s, e) && (e.End <= trig.Start || spoken(t.Mentions.Words[scan.Speech], e)) {
		return true
	}
	return mood == what.Announced && t.announcedOn(s, e, trig)
}

// finer dates the frame by a day or month of its sentence that lies in the month or year which
// dates it and belongs to nothing else: "in June; on the 5th they …, and signed", "on the 27th
// they had their first talks of the year".
func (t *teller) finer(f *Frame, s *Sentence, trig *scan.Mention, mood what.Mood) {
	if !f.Stated || f.Date.IsInterval() || f.Date.Precision() == model.PrecisionDay {
		return
	}
	for i := range s.Dates {
		e := &s.Dates[i]
		if e.Start == f.dateAt || !ofItsOwn(e.Kind()) || e.Leads() || t.fromWhichCounts(s, e, trig) || t.saidOn(s, e) || t.partedFrom(s, e, trig) || t.ofNextPart(s, e, trig) {
			continue
		}
		d, ok := e.Resolve(t.contextFor(e, what.Told))
		if e.Kind() == when.KindMonth && e.States() == 0 && e.Start > f.dateAt && f.Date.Precision() == model.PrecisionYear && !d.IsInterval() {
			d = d.WithYear(f.Date.YearValue()) // "three times last year: in Beijing in March"
		}
		if ok && d.Precision() > f.Date.Precision() && !d.IsInterval() && model.Contains(f.Date, d) && (mood == what.Told || t.aheadOfPage(d)) {
			f.Date, f.dateAt = d, e.Start
			f.Why["date"] = []model.Reason{{Rule: e.Rule, Start: e.Start, End: e.End}}
		}
	}
}

// partedFrom tells whether another contact, or a word that opens another clause, stands between
// the date and the trigger.
func (st *Story) partedFrom(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	between := scan.Span{Start: e.End, End: trig.Start}
	if e.Start >= trig.End {
		between = scan.Span{Start: trig.End, End: e.Start}
		if scan.HasMark(st.Text[between.Start:between.End], ",") {
			return true
		}
	}
	for _, m := range scan.In(s.Triggers, between.Start, between.End) {
		signed := trig.Trigger.Type == string(model.Signing) && m.Trigger.Type == string(model.Meeting) && st.has(scan.And, scan.Span{Start: m.End, End: trig.Start})
		if !m.Trigger.Weak && m.Trigger.Type != trig.Trigger.Type && m.Trigger.Role != "echo" && m.Trigger.Role != "speech" && !signed {
			return true
		}
	}
	return slices.ContainsFunc(scan.In(st.Mentions.Words[scan.Boundary], between.Start, between.End), func(w scan.Mention) bool {
		return !scan.HasMark(st.Text[w.Start:w.End], ":") || !st.timesBehind(s, trig, &w)
	})
}

// ofTalksWithin tells whether the day stands right behind talks that the sentence names as a part of
// the stay that the trigger names: "the main event of the visit are talks on 13 October".
func (st *Story) ofTalksWithin(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if !timeless(trig) {
		return false
	}
	for _, m := range scan.In(s.Triggers, trig.End, e.Start) {
		if m.Trigger.Type == string(model.Meeting) && m.Trigger.Noun && countLetters(st.Text[m.End:e.Start]) == 0 {
			return true
		}
	}
	return false
}
