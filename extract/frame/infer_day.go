package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/when"
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
	if v == nil || !v.Date.IsInterval() || !closed(v.Date) || v.sentence > f.sentence {
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
	if !t.strays(f.sentence - 1) {
		t.setBefore(f)
	}
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
	case talks && !f.weak && !f.noun && near(f, before, 2) && !people(before, f):
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

// dated gives the frame a date that its own words do not state.
func (f *Frame) dated(d model.Date, rule string, span scan.Span) {
	f.Date = d
	f.because("date", rule, span.Start, span.End)
}

// datedAs gives the frame the date of another.
func (f *Frame) datedAs(g *Frame, rule string) { f.dated(g.Date, rule, g.span) }

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

// today tells whether the page's day is one of the stay's.
func (st *Story) today(stay model.Date) bool {
	return st.about().Precision() == model.PrecisionDay && model.Overlaps(stay, st.about())
}
