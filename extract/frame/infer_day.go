package frame

import (
	"slices"

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
	if f.before {
		return
	}
	if days := t.diaryDays(f); !days.IsZero() {
		f.dated(days, "frame.diary", f.span)
		return
	}
	if g := f.crown; f.Type == model.Message && g != nil && !g.Date.IsZero() {
		f.dated(g.Date, "frame.same-occasion", g.span)
		return
	}
	if g := t.sameSigners(f); g != nil && (f.near.IsZero() || f.Status != model.Held || g.Date.IsZero() || model.Compare(g.Date.End(), f.near.Start()) >= 0) {
		f.dated(g.Date, "frame.same-occasion", g.span)
		return
	}
	if v := t.stayOf(f); v != nil && v.Date.IsInterval() && closed(v.Date) && v.sentence < f.sentence && f.Status == model.Held && t.has(scan.During, t.Sentences[f.sentence].Span) {
		f.dated(v.Date, "frame.within-stay", v.span) // "During the visit he also met"
		return
	}
	if v := t.stayOf(f); v != nil && f.Status == model.Planned && v.Date.IsInterval() && closed(v.Date) && v.sentence < f.sentence && model.Compare(v.Date.Start(), f.near) == 0 {
		f.dated(t.restOf(v.Date), "frame.within-stay", v.span) // "will arrive on Monday for three days. He will meet"
		return
	}
	if !f.near.IsZero() && (f.Status != model.Planned || t.comes(f.near)) && !t.toCome(f, f.near) && !t.ofOthersPlan(f) && !metElsewhere(t.around(f), f, f.near) {
		f.dated(f.near, sameParagraph, f.span)
		if f.Status == model.Held && (f.noun || t.Tenseless || t.has(scan.Plan, f.span) && !t.has(scan.Past, f.span)) && t.comes(f.near) {
			f.Status = model.Planned // "will arrive on Friday. On the programme: talks with Hu."
		}
		t.setBefore(f)
		return
	}
	if g := t.signedBeside(f); g != nil {
		f.dated(g.Date, "frame.same-occasion", g.span)
		return
	}
	if s := &t.Sentences[f.sentence]; s.Year > 0 {
		if s.YearOpens && len(s.Dates) == 0 {
			f.dated(model.Year(s.Year), "frame.entry-year", f.span)
		}
		return // an entry of a chronicle is no news of the day
	}
	stay, before := t.stayOf(f), t.before(f)
	if f.arrived && stay != nil && f.Status == model.Held && !stay.Date.IsInterval() {
		stay = nil // "Wang, who arrived on Monday, has held talks"
	}
	switch {
	case before != nil && f.Status == model.Planned && f.Type == model.Meeting && before.Type == model.Meeting && before.sentence == f.sentence && t.today(before.Date):
		f.dated(before.Date, "frame.same-day", before.span) // "meets Putin today, after which Medvedev will receive him"
	case stay != nil && f.Status == model.Planned && stay.Date.IsApprox() && t.restOf(stay.Date).Precision() == model.PrecisionDay:
		f.dated(t.restOf(stay.Date).Approx(), "frame.within-stay", stay.span) // "has arrived. He will meet"
	case stay != nil && f.Status == model.Planned:
		f.dated(t.restOf(stay.Date), "frame.within-stay", stay.span)
	case before != nil && f.Status == model.Planned && f.Type == model.Meeting && before.Type == model.Meeting && !f.weak && !f.noun && !people(before, f) && near(f, before, 2) && t.recent(before.Date):
		f.dated(t.restOf(before.Date), "frame.same-trip", before.span) // "held talks on the 1st. He will also meet Jiang."
	case before != nil && f.Status == model.Held && metElsewhere(t.around(f), f, before.Date):
		// "Earlier they had talked in Astana"
	case before != nil && f.Status == model.Held && (near(f, before, 3) || stay == nil && !f.lead):
		f.dated(before.Date, "frame.same-day", before.span)
	case stay != nil && f.Status == model.Held && stay.Stated && stay.sentence == f.sentence-1 && t.today(stay.Date) && stay.Date.Precision() == model.PrecisionDay && !stay.Date.IsInterval():
		f.dated(stay.Date, "frame.within-stay", stay.span) // "was in Moscow today. He met"
	case stay != nil && !(f.lead && f.Status == model.Held && (t.today(stay.Date) || t.today(stay.leg) || stay.sentence > f.sentence && (stay.Date.Precision() == model.PrecisionYear || stay.phase == "start" && !stay.Date.IsInterval()))):
		f.dated(stay.Date, "frame.within-stay", stay.span)
	case before != nil && f.Status == model.Held && f.Type == model.Visit:
		f.dated(before.Date, "frame.same-day", before.span)
	case f.Status == model.Held && t.Live && t.about().Precision() == model.PrecisionDay:
		f.dated(t.about().Exact(), "frame.live", f.span)
	case f.Status == model.Held && f.lead && t.newsDay(f):
	case before != nil && f.Status == model.Held && f.lead && !f.weak && before.lead && before.Stated && t.recent(before.Date):
		f.dated(before.Date, "frame.same-day", before.span)
	case f.Status == model.Held && f.lead && !t.Filed.IsZero():
		f.dated(t.Filed.Approx(), "frame.filed", f.span)
	case f.Status == model.Held && f.lead && t.about().Precision() == model.PrecisionDay:
		f.dated(t.about().Approx(), "frame.published", f.span)
	case f.Status == model.Held && f.lead && t.Published.Precision() == model.PrecisionDay:
		f.dated(t.Published.Approx(), "frame.published", f.span)
	case before != nil && f.Status == model.Held:
		f.dated(before.Date, "frame.same-day", before.span)
	case f.Status == model.Held:
		if g := t.news(f); g != nil {
			f.dated(g.Date, "frame.same-day", g.span)
		}
	}
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
	pub, ok2 := now.Earliest()
	switch {
	case !ok || !ok2 || now.Precision() != model.PrecisionDay || stay.End().Precision() != model.PrecisionDay:
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
	return f.Type == model.Message && f.Status != model.Planned && st.comes(d)
}

// metElsewhere tells whether the same people are said to have met in another city on the day: what is told
// without a day was on another, "Earlier they had talked in Astana".
func metElsewhere(told []*Frame, f *Frame, day model.Date) bool {
	if f.Type != model.Meeting || f.Place == nil || f.Place.Region || f.Status != model.Held || day.Precision() != model.PrecisionDay {
		return false
	}
	return slices.ContainsFunc(told, func(g *Frame) bool {
		return g != f && g.Type == model.Meeting && g.Stated && g.Place != nil && !g.Place.Region && g.Place != f.Place && people(g, f) && model.Overlaps(g.Date, day)
	})
}

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
	var found *Sentence
	var day model.Date
	for i := max(0, f.sentence-newsReach); i < min(len(t.Sentences), f.sentence+newsReach+1); i++ {
		s := &t.Sentences[i]
		if !s.Lead || s.Caption || i != f.sentence && !t.involves(f, s) && !t.setsScene(s) {
			continue
		}
		for j := range s.Dates {
			e := &s.Dates[j]
			d, ok := t.recentDay(e)
			if !ok || f.arrived && i == f.sentence || t.ofTalksWithOthers(s, e) || ofLetter(f, s) || t.ofOthersDeed(s, s.Start, e.Start) || t.has(scan.Plan, scan.Span{Start: max(s.Start, e.Start-planReach), End: e.End}) {
				continue
			}
			if found != nil && model.Compare(d, day) != 0 {
				return false
			}
			found, day = s, d
		}
	}
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

// ofLetter tells whether a sentence tells of a letter and of no other contact: its day is not that of talks.
func ofLetter(f *Frame, s *Sentence) bool {
	letter := slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Trigger.Type == string(model.Message) && !m.Trigger.Weak })
	return letter && f.Type != model.Message && !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return m.Trigger.Type != string(model.Message) && m.Trigger.Role != "speech" && m.Trigger.Role != "echo" && !m.Trigger.Weak
	})
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
	return d, ok && d.Precision() == model.PrecisionDay && t.recent(d) && (!t.aheadOfPage(d) || model.Compare(d, t.Published.Exact()) == 0)
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
			for _, list := range f.sides() {
				if overlap(list, []Party{p}) {
					return true
				}
			}
		}
	}
	return false
}

// news returns the news of the day told in the lead, if f is told close to it and
// shares one of its people.
func (t *teller) news(f *Frame) *Frame {
	for _, g := range t.around(f) {
		if g != f && g.lead && g.Status == model.Held && !g.Date.IsZero() && near(f, g, reachOfDay) && (overlap(g.China, f.China) || overlap(g.Russia, f.Russia)) {
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

// today tells whether the page's day is one of the stay's.
func (st *Story) today(stay model.Date) bool {
	return st.about().Precision() == model.PrecisionDay && model.Overlaps(stay, st.about())
}

// sameSigners returns the meeting at which a document was signed, or the other way round.
func (t *teller) sameSigners(f *Frame) *Frame {
	if f.crown != nil && !f.crown.Date.IsZero() {
		return f.crown
	}
	var found *Frame
	for _, g := range t.around(f) {
		if g == f || g.again || !g.Stated || g.Status != f.Status || g.Type == model.Visit || f.Type == model.Visit || !people(g, f) {
			continue
		}
		if f.Type == model.Message || g.Type == model.Message || f.Type == model.Call || g.Type == model.Call {
			continue // nobody signs by letter or by telephone
		}
		if (f.Type == model.Signing) == (g.Type == model.Signing) || !near(f, g, reachOfDay) {
			continue
		}
		if t.looksBackTo(g, f) || t.oldAside(g, f) {
			continue // what was in the past, looked back to behind the news or before it
		}
		if found == nil || closer(f, g, found) {
			found = g
		}
	}
	return found
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

// stayOf returns a dated stay of one of the people in the country of the contact: the first
// told, but for another one that the paragraph of the contact tells of before it.
func (t *teller) stayOf(f *Frame) *Frame {
	if f.Type == model.Visit || remote(f.Type) {
		return nil
	}
	var found *Frame
	for _, v := range t.around(f) {
		if v.Type != model.Visit || v.Date.IsZero() || v.Date.IsApprox() && f.Status != model.Planned || v.phase == "end" && !v.Date.IsInterval() || v.Status != f.Status && f.Status != model.Planned || f.Country != "" && v.Country != f.Country || f.notThatStay(v) {
			continue
		}
		if f.Status == model.Planned && v.Status == model.Held && !v.Date.IsInterval() && t.Published.HasYear() && !t.aheadOfPage(v.Date) && !t.recent(v.Date) {
			continue // a journey that is over
		}
		if v.sentence > f.sentence && !v.Date.IsInterval() && v.Place != nil && f.Place != nil && !v.Place.Region && !f.Place.Region && v.Place != f.Place {
			continue // a day in another city, told behind
		}
		if f.Status == model.Held && t.looksBackTo(v, f) {
			continue // a journey of the past, looked back to behind the news
		}
		if (overlap(v.China, f.China) || overlap(v.Russia, f.Russia)) && (found == nil || v.sentence <= f.sentence && t.Sentences[v.sentence].Block == t.Sentences[f.sentence].Block && !model.Overlaps(v.Date, found.Date)) {
			found = v
		}
	}
	return found
}

// looksBackTo tells whether the text, behind f, looks back to g, which is of the past: in another
// paragraph, or behind the news of the lead.
func (st *Story) looksBackTo(g, f *Frame) bool {
	if g.sentence <= f.sentence || st.recent(g.Date) || f.Type == model.Message {
		return false
	}
	s, before := &st.Sentences[f.sentence], &st.Sentences[max(0, f.sentence-1)]
	dated := len(s.Dates) > 0 || before.Block == s.Block && len(before.Dates) > 0
	news := f.lead && !g.back && !dated && st.about().Precision() == model.PrecisionDay
	return news || f.Type != model.Signing && st.Sentences[g.sentence].Block != s.Block
}

// oldAside tells whether g, of the past, was told in passing between the news of the same people
// and the paragraph of f, which goes on with the news: "They exchanged instruments of the treaty that
// both signed last October. Before the ceremony the ministers held talks."
func (t *teller) oldAside(g, f *Frame) bool {
	if g.sentence >= f.sentence || t.recent(g.Date) || t.Sentences[g.sentence].Block == t.Sentences[f.sentence].Block {
		return false
	}
	for _, h := range t.around(f) {
		if h.sentence <= g.sentence && h != g && h != f && h.Stated && h.Status == f.Status && h.Type != model.Visit && h.Type != model.Message && t.recent(h.Date) && people(h, f) && near(f, h, reachOfDay) {
			return true
		}
	}
	return false
}

// before returns the contact told last before f on a day of its own.
func (t *teller) before(f *Frame) *Frame {
	var found *Frame
	for _, g := range t.around(f) {
		if g != f && g.sentence <= f.sentence && g.Stated && g.Status == model.Held && g.Type != model.Visit &&
			g.Date.Precision() == model.PrecisionDay && (overlap(g.China, f.China) || overlap(g.Russia, f.Russia)) && !t.oldAside(g, f) {
			found = g
		}
	}
	return found
}
