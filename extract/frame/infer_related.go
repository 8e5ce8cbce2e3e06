package frame

import (
	"slices"

	"amur/model"
)

// What belongs together: a document and the talks at which it was signed, a contact and the stay on which it was.

// signersMet returns the contact that dates a document, or is dated by one, as sameSigners does, unless it was
// over before the day that the paragraph names.
func (t *teller) signersMet(f *Frame) *Frame {
	g := t.sameSigners(f)
	if g == nil || !f.near.IsZero() && f.Status == model.Held && model.Compare(g.Date.End(), f.near.Start()) < 0 {
		return nil
	}
	return g
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

// signedBeside returns the contact of others told before a document without a day, where
// everything told of both sides around it is news of one day: it was signed on that day.
func (t *teller) signedBeside(f *Frame) *Frame {
	if f.Type != model.Signing || f.Status != model.Held {
		return nil
	}
	for _, g := range t.around(f) {
		if g != f && g.Type == model.Signing && t.rightBefore(g, f) && g.Date.Precision() == model.PrecisionDay {
			return g // "The premiers signed a communique, their deputies the minutes"
		}
	}
	var found *Frame
	for _, g := range t.around(f) {
		if g == f || g.Type == model.Visit || !g.Stated || g.Status != model.Held {
			continue
		}
		if g.sentence > f.sentence || !near(f, g, reachOfDay) {
			continue
		}
		if !t.recent(g.Date) {
			found = nil // looked back to: only what is told behind it is of the news again
			continue
		}
		if shared(g, f) || g.Date.Precision() != model.PrecisionDay || found != nil && model.Compare(found.Date, g.Date) != 0 {
			return nil
		}
		found = g
	}
	return found
}

// rightBefore tells whether g is told in the sentence of f, or in the one before it in its paragraph.
func (st *Story) rightBefore(g, f *Frame) bool {
	return g.sentence <= f.sentence && f.sentence-g.sentence <= 1 && st.oneParagraph(g.sentence, f.sentence)
}

// signedOn returns the stay or the talks of others, told in the paragraph of a document up to
// its sentence, on a day of which it was signed: ministers sign where their leaders meet.
func (t *teller) signedOn(f *Frame) *Frame {
	if f.Type != model.Signing || f.Date.Precision() != model.PrecisionDay {
		return nil
	}
	var found *Frame
	for _, g := range t.around(f) {
		if g == f || g.Type != model.Visit && g.Type != model.Meeting && g.Type != model.Signing || g.Status != f.Status {
			continue
		}
		before := g.sentence <= f.sentence && t.oneParagraph(g.sentence, f.sentence)
		if !before || !ofTwo(g.Country) || !model.Overlaps(g.Date, f.Date) {
			continue
		}
		if found == nil || found.Place == nil {
			found = g
		}
	}
	return found
}

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

// stayOver returns the journey during which the contact happened, nil when none is told.
func (t *teller) stayOver(f *Frame) *Frame {
	for _, v := range t.around(f) {
		if v.Type == model.Visit && v.Country == f.Country && shared(v, f) && model.Overlaps(stayed(v), f.Date) {
			return v
		}
	}
	return nil
}

// stayed is the date of a contact; of a visit told by its arrival or its end alone, the days
// that it may have lasted.
func stayed(g *Frame) model.Date {
	if g.Type != model.Visit || g.Date.Precision() != model.PrecisionDay || !g.Date.HasYear() {
		return g.Date
	}
	day := g.Date.Exact()
	if g.phase == "end" {
		return model.Interval(day.AddDays(-usualStay), day)
	}
	return model.Interval(day, day.AddDays(usualStay))
}

// usualStay is how many days an official stays at most where nothing else is said.
const usualStay = 4

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

// closer tells whether g is told closer to f than h: before it rather than behind.
func closer(f, g, h *Frame) bool {
	if (g.sentence <= f.sentence) != (h.sentence <= f.sentence) {
		return g.sentence <= f.sentence
	}
	return abs(f.sentence-g.sentence) < abs(f.sentence-h.sentence)
}

// near tells whether two contacts are told within so many sentences.
func near(f, g *Frame, n int) bool {
	return abs(f.sentence-g.sentence) <= n || abs(f.sentence-g.last) <= n
}

func abs(n int) int { return max(n, -n) }
