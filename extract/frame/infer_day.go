package frame

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// inferDate dates a contact told without a date: by the document or meeting that
// belongs to it, by the day its paragraph names, by the contact told just before, by
// the stay in which it falls, or, for the news in the lead, by the page.
func (t *teller) inferDate(f *Frame) {
	if f.before || t.dateByOccasion(f) || t.dateOfStay(f) || t.dateByNear(f) {
		return
	}
	if g := t.signedBeside(f); g != nil {
		f.datedAs(g, "frame.same-occasion")
		return
	}
	if s := &t.Sentences[f.sentence]; s.Year > 0 {
		if s.YearOpens && len(s.Dates) == 0 {
			f.dated(model.Year(s.Year), "frame.entry-year", f.span)
		}
		return // an entry of a chronicle is no news of the day
	}
	switch stay, before := t.stayOf(f), t.before(f); {
	case f.Status == model.Planned:
		t.datePlanned(f, stay, before)
	case f.Status == model.Held:
		t.dateHeld(f, stay, before)
	case stay != nil:
		f.datedAs(stay, "frame.within-stay")
	}
}

// dateByOccasion dates a contact by the days of a diary, or by what it belongs to: the meeting at which
// a letter was handed over, or a document signed.
func (t *teller) dateByOccasion(f *Frame) bool {
	if days := t.diaryDays(f); !days.IsZero() {
		f.dated(days, "frame.diary", f.span)
		return true
	}
	if g := t.signersMet(f); g != nil {
		f.datedAs(g, "frame.same-occasion")
		return true
	}
	return false
}

// dateOfStay dates a contact by the days of the stay told before it on which it was, or is to be.
func (t *teller) dateOfStay(f *Frame) bool {
	v := t.stayOf(f)
	if v == nil || !v.Date.IsInterval() || !closed(v.Date) || v.sentence >= f.sentence {
		return false
	}
	switch {
	case f.Status == model.Held && t.has(scan.During, t.Sentences[f.sentence].Span):
		f.datedAs(v, "frame.within-stay") // "During the visit he also met"
	case f.Status == model.Planned && model.Compare(v.Date.Start(), f.near) == 0:
		f.dated(t.restOf(v.Date), "frame.within-stay", v.span) // "will arrive on Monday for three days. He will meet"
	default:
		return false
	}
	return true
}

// dateByNear dates a contact by the day that its paragraph names just before.
func (t *teller) dateByNear(f *Frame) bool {
	if f.near.IsZero() || f.Status == model.Planned && !t.comes(f.near) || t.toCome(f, f.near) || t.ofOthersPlan(f) {
		return false
	}
	f.dated(f.near, sameParagraph, f.span)
	plan := f.noun || t.Tenseless || t.has(scan.Plan, f.span) && !t.has(scan.Past, f.span)
	if f.Status == model.Held && plan && t.comes(f.near) {
		f.Status = model.Planned // "will arrive on Friday. On the programme: talks with Hu."
	}
	t.setBefore(f)
	return true
}

// datePlanned dates what is still to be by what is left of a stay, or by the contact told before it.
func (t *teller) datePlanned(f, stay, before *Frame) {
	talks := before != nil && f.Type == model.Meeting && before.Type == model.Meeting
	switch {
	case talks && before.sentence == f.sentence && t.today(before.Date):
		f.datedAs(before, "frame.same-day") // "meets Putin today, after which Medvedev will receive him"
	case stay != nil:
		rest := t.restOf(stay.Date)
		if stay.Date.IsApprox() && rest.Precision() == model.PrecisionDay {
			rest = rest.Approx() // "has arrived. He will meet"
		}
		f.dated(rest, "frame.within-stay", stay.span)
	case talks && !f.weak && !f.noun && near(f, before, 2):
		f.dated(t.restOf(before.Date), "frame.same-trip", before.span) // "held talks on the 1st. He will also meet Jiang."
	}
}

// dateHeld dates what has been by the contact told before it, by a stay, or as the news of the page's day.
func (t *teller) dateHeld(f, stay, before *Frame) {
	if f.arrived && stay != nil && !stay.Date.IsInterval() {
		stay = nil // "Wang, who arrived on Monday, has held talks"
	}
	switch {
	case before != nil && metElsewhere(t.around(f), f, before.Date):
		// "Earlier they had talked in Astana"
	case before != nil && (near(f, before, 3) || stay == nil && !f.lead):
		f.datedAs(before, "frame.same-day")
	case stay != nil && (t.justStayed(f, stay) || !t.newsBesideStay(f, stay)):
		f.datedAs(stay, "frame.within-stay")
	case before != nil && f.Type == model.Visit:
		f.datedAs(before, "frame.same-day")
	case t.Live && t.about().Precision() == model.PrecisionDay:
		f.dated(t.about().Exact(), "frame.live", f.span)
	case f.lead && t.newsDay(f):
	case before != nil:
		f.datedAs(before, "frame.same-day")
	case f.lead && !t.Filed.IsZero():
		f.dated(t.Filed.Approx(), "frame.filed", f.span)
	case f.lead && t.about().Precision() == model.PrecisionDay:
		f.dated(t.about().Approx(), "frame.published", f.span)
	case f.lead && t.Published.Precision() == model.PrecisionDay:
		f.dated(t.Published.Approx(), "frame.published", f.span)
	default:
		if g := t.news(f); g != nil {
			f.datedAs(g, "frame.same-day")
		}
	}
}

// justStayed tells whether the sentence before tells of the stay as of the page's day: "was in Moscow today. He met".
func (t *teller) justStayed(f, stay *Frame) bool {
	return stay.Stated && stay.sentence == f.sentence-1 && t.today(stay.Date) && stay.Date.Precision() == model.PrecisionDay
}

// newsBesideStay tells whether a contact of the lead is news of the day though somebody stayed there: on a stay
// that goes on, or one of which the text says behind it in which year it was, or when it began.
func (t *teller) newsBesideStay(f, stay *Frame) bool {
	switch {
	case !f.lead:
		return false
	case t.today(stay.Date) || t.today(stay.leg):
		return true
	}
	return stay.sentence > f.sentence && (stay.Date.Precision() == model.PrecisionYear || stay.phase == "start")
}

// dayWords lists the expressions of a sentence that name more than a part of a day.
func (st *Story) dayWords(s *Sentence) []when.Expr {
	var out []when.Expr
	for _, e := range s.Dates {
		if e.Kind() != when.KindPart {
			out = append(out, e)
		}
	}
	return out
}

// restOf is what is left, on the page's day, of a stay on which something is still to be: its
// last day where that is the page's, the month of the page where the days known are over; the
// whole stay where more is left, or it is not under way.
func (st *Story) restOf(stay model.Date) model.Date {
	now := st.about()
	last, ok := stay.Latest()
	pub, ok2 := now.Civil()
	switch {
	case !ok || !ok2 || stay.End().Precision() != model.PrecisionDay:
		return stay
	case last < pub:
		return model.Month(now.YearValue(), now.MonthValue())
	case last == pub:
		return now.Exact()
	}
	return stay
}

// comes tells whether the day lies ahead of the page's.
func (st *Story) comes(d model.Date) bool {
	day, ok := d.Earliest()
	pub, ok2 := st.about().Latest()
	return ok && ok2 && st.about().Precision() == model.PrecisionDay && day > pub
}

// toCome tells whether the day lies ahead of a letter that has been sent: it is that of the matter.
func (st *Story) toCome(f *Frame, d model.Date) bool {
	return f.Type == model.Message && st.comes(d)
}

// metElsewhere tells whether the same people are said to have met in another city on the day: what is told
// without a day was on another, "Earlier they had talked in Astana".
func metElsewhere(told []*Frame, f *Frame, day model.Date) bool {
	if f.Type != model.Meeting || !isCity(f.Place) || f.Status != model.Held || day.Precision() != model.PrecisionDay {
		return false
	}
	return slices.ContainsFunc(told, func(g *Frame) bool {
		elsewhere := g.Type == model.Meeting && g.Stated && isCity(g.Place) && g.Place != f.Place
		return elsewhere && people(g, f) && model.Overlaps(g.Date, day)
	})
}

// isCity tells whether the place is known, and no mere region.
func isCity(p *lexicon.Place) bool { return p != nil && !p.Region }

// newsDayRule dates by the one recent day around the news.
const newsDayRule = "frame.news-day"

// newsReach is how many sentences from the news its day may stand, as the day on
// which one of those who met spoke: "said on Tuesday in Beijing".
const newsReach = 6

// planReach is how many bytes before a day "will" may stand to announce it.
const planReach = 64

// newsDay dates the news in the lead by the one recent day that the sentences around
// it name beside one of its people, and places it where that sentence is set; false
// when there is no such day, or more than one.
func (t *teller) newsDay(f *Frame) bool {
	day, found := t.newsDayOf(f)
	if found == nil {
		return false
	}
	if f.Type == model.Visit {
		day = day.Approx() // it may have begun before
	}
	f.dated(day, newsDayRule, found.Span)
	if f.Country == "" && !remote(f.Type) {
		for j := range found.Spots {
			if sp := &found.Spots[j]; sp.Relation == where.In && sp.Place != nil {
				t.place(f, sp)
			}
		}
	}
	return true
}

// newsDayOf returns that day, and the last sentence that names it; nil when there is none, or more than one.
func (t *teller) newsDayOf(f *Frame) (day model.Date, found *Sentence) {
	for i := max(0, f.sentence-newsReach); i < min(len(t.Sentences), f.sentence+newsReach+1); i++ {
		s := &t.Sentences[i]
		if !s.Lead || s.Caption || i != f.sentence && !t.involves(f, s) && !t.setsScene(s) {
			continue
		}
		for j := range s.Dates {
			d, ok := t.recentDay(&s.Dates[j])
			if !ok || f.arrived && i == f.sentence || t.noNewsDay(f, s, &s.Dates[j]) {
				continue
			}
			if found != nil && model.Compare(d, day) != 0 {
				return model.Date{}, nil
			}
			found, day = s, d
		}
	}
	return day, found
}

// noNewsDay tells whether the day is that of something else: of talks with others or their deeds, of a
// letter, of what is still to be.
func (t *teller) noNewsDay(f *Frame, s *Sentence, e *when.Expr) bool {
	if t.ofTalksWithOthers(s, e) || ofLetter(f, s) || t.ofOthersDeed(s, s.Start, e.Start) {
		return true
	}
	return t.has(scan.Plan, scan.Span{Start: max(s.Start, e.Start-planReach), End: e.End})
}

// ofLetter tells whether a sentence tells of a letter and of no other contact: its day is not that of talks.
func ofLetter(f *Frame, s *Sentence) bool {
	if f.Type == model.Message {
		return false
	}
	letter := false
	for i := range s.Triggers {
		switch trig := s.Triggers[i].Trigger; {
		case trig.Weak || trig.Role == "speech" || trig.Role == "echo":
		case trig.Type != string(model.Message):
			return false
		default:
			letter = true
		}
	}
	return letter
}

// recentDay resolves an expression that names a day of the news: at most some days
// before the page's, and not behind it.
func (t *teller) recentDay(e *when.Expr) (model.Date, bool) {
	switch e.Kind() {
	case when.KindDay, when.KindDayMonth, when.KindWeekday, when.KindRelative, when.KindClock:
	default:
		return model.Date{}, false
	}
	d, ok := e.Resolve(t.context(what.Told))
	return d, ok && d.Precision() == model.PrecisionDay && t.recent(d) && !t.aheadOfPage(d)
}

// involves tells whether one of the contact's people, or the two sides, act in the sentence.
func (t *teller) involves(f *Frame, s *Sentence) bool {
	states := make(map[string]bool)
	for i := range s.Actors {
		a := &s.Actors[i]
		if states[a.Country] = true; states["CN"] && states["RU"] {
			return true
		}
		if !a.IsPerson() {
			continue
		}
		for _, p := range t.parties(a, s, t.about()) {
			if states[p.Country] = true; states["CN"] && states["RU"] {
				return true
			}
			if one := []Party{p}; overlap(f.China, one) || overlap(f.Russia, one) {
				return true
			}
		}
	}
	return false
}

// news returns the news of the day told in the lead, if f is told close to it and
// shares one of its people.
func (t *teller) news(f *Frame) *Frame {
	for _, g := range t.around(f) {
		news := g.lead && g.Status == model.Held && !g.Date.IsZero()
		if news && g != f && near(f, g, reachOfDay) && shared(g, f) {
			return g
		}
	}
	return nil
}

// dated gives the frame a date that its own words do not state.
func (f *Frame) dated(d model.Date, rule string, span scan.Span) {
	f.Date = d
	f.because("date", rule, span.Start, span.End)
}

// datedAs gives the frame the date of another.
func (f *Frame) datedAs(g *Frame, rule string) { f.dated(g.Date, rule, g.span) }

// signersMet returns the contact that dates a document, or is dated by one, as sameSigners does, unless it was
// over before the day that the paragraph names.
func (t *teller) signersMet(f *Frame) *Frame {
	g := t.sameSigners(f)
	if g == nil || !f.near.IsZero() && f.Status == model.Held && model.Compare(g.Date.End(), f.near.Start()) < 0 {
		return nil
	}
	return g
}

// today tells whether the page's day is one of the stay's.
func (st *Story) today(stay model.Date) bool {
	return st.about().Precision() == model.PrecisionDay && model.Overlaps(stay, st.about())
}

// sameSigners returns the meeting at which a document was signed or a letter handed over, or the other way round.
func (t *teller) sameSigners(f *Frame) *Frame {
	if f.crown != nil && !f.crown.Date.IsZero() {
		return f.crown
	}
	if f.Type == model.Message || f.Type == model.Call {
		return nil // nobody signs by letter or by telephone
	}
	var found *Frame
	for _, g := range t.around(f) {
		if t.ofOneSigning(g, f) && (found == nil || closer(f, g, found)) {
			found = g
		}
	}
	return found
}

// ofOneSigning tells whether one is a document and the other the talks at which it may have been signed.
func (t *teller) ofOneSigning(g, f *Frame) bool {
	switch {
	case (f.Type == model.Signing) == (g.Type == model.Signing) || g.again || !g.Stated || g.Status != f.Status:
		return false
	case g.Type == model.Message || g.Type == model.Call || g.Type == model.Visit || f.Type == model.Visit:
		return false
	case !near(f, g, reachOfDay) || !people(g, f):
		return false
	}
	return !t.looksBackTo(g, f) && !t.oldAside(g, f) // what was in the past, looked back to behind the news or before it
}

// reachOfDay is how many sentences apart a document and its meeting may be told.
const reachOfDay = 8

// closer tells whether g is told closer to f than h: before it rather than behind.
func closer(f, g, h *Frame) bool {
	if (g.sentence <= f.sentence) != (h.sentence <= f.sentence) {
		return g.sentence <= f.sentence
	}
	return abs(f.sentence-g.sentence) < abs(f.sentence-h.sentence)
}

func abs(n int) int { return max(n, -n) }

// near tells whether two contacts are told within so many sentences.
func near(f, g *Frame, n int) bool {
	return abs(f.sentence-g.sentence) <= n || abs(f.sentence-g.last) <= n
}

// shared tells whether two contacts have somebody of one of the sides in common.
func shared(g, f *Frame) bool { return overlap(g.China, f.China) || overlap(g.Russia, f.Russia) }

// oneParagraph tells whether the two sentences stand in one paragraph.
func (st *Story) oneParagraph(i, j int) bool { return st.Sentences[i].Block == st.Sentences[j].Block }

// stayOf returns a dated stay of one of the people in the country of the contact: the first
// told, but for another one that the paragraph of the contact tells of before it.
func (t *teller) stayOf(f *Frame) *Frame {
	if f.Type == model.Visit || remote(f.Type) {
		return nil
	}
	var found *Frame
	for _, v := range t.around(f) {
		if v.Type != model.Visit || v.Date.IsZero() || !t.mayHold(v, f) || !shared(v, f) {
			continue
		}
		before := found != nil && v.sentence <= f.sentence && t.oneParagraph(v.sentence, f.sentence)
		if found == nil || before && !model.Overlaps(v.Date, found.Date) {
			found = v
		}
	}
	return found
}

// mayHold tells whether the contact may fall into the stay: it is in its country, and not on another day.
func (t *teller) mayHold(v, f *Frame) bool {
	if f.Country != "" && v.Country != f.Country || f.notThatStay(v) || v.phase == "end" && !v.Date.IsInterval() {
		return false
	}
	if v.sentence > f.sentence && !v.Date.IsInterval() && isCity(v.Place) && isCity(f.Place) && v.Place != f.Place {
		return false // a day in another city, told behind
	}
	if f.Status == model.Planned {
		over := v.Status == model.Held && !v.Date.IsInterval() && !t.aheadOfPage(v.Date) && !t.recent(v.Date)
		return !over || !t.Published.HasYear()
	}
	if v.Date.IsApprox() || v.Status != f.Status {
		return false
	}
	return f.Status != model.Held || !t.looksBackTo(v, f) // a journey of the past, looked back to behind the news
}

// looksBackTo tells whether the text, behind f, looks back to g, which is of the past: in another
// paragraph, or behind the news of the lead.
func (st *Story) looksBackTo(g, f *Frame) bool {
	if g.sentence <= f.sentence || st.recent(g.Date) {
		return false
	}
	s, before := &st.Sentences[f.sentence], &st.Sentences[max(0, f.sentence-1)]
	dated := len(s.Dates) > 0 || before.Block == s.Block && len(before.Dates) > 0
	return f.lead && !dated || f.Type != model.Signing && st.Sentences[g.sentence].Block != s.Block
}

// oldAside tells whether g, of the past, was told in passing between the news of the same people
// and the paragraph of f, which goes on with the news: "They exchanged instruments of the treaty that
// both signed last October. Before the ceremony the ministers held talks."
func (t *teller) oldAside(g, f *Frame) bool {
	if g.sentence >= f.sentence || t.recent(g.Date) || t.oneParagraph(g.sentence, f.sentence) {
		return false
	}
	return slices.ContainsFunc(t.around(f), func(h *Frame) bool {
		news := h.Stated && h.Type != model.Visit && h.Type != model.Message && t.recent(h.Date)
		return news && h != g && h.sentence <= g.sentence && h.Status == f.Status && people(h, f)
	})
}

// before returns the contact told last before f on a day of its own.
func (t *teller) before(f *Frame) *Frame {
	var found *Frame
	for _, g := range t.around(f) {
		if g == f || g.sentence > f.sentence || g.Type == model.Visit || !shared(g, f) {
			continue
		}
		if g.Stated && g.Status == model.Held && g.Date.Precision() == model.PrecisionDay {
			found = g
		}
	}
	return found
}
