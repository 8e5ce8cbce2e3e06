package frame

import (
	"cmp"
	"slices"
	"sort"

	"amur/extract/lexicon"
	"amur/model"
)

// Event turns the frame into the event that is recorded, without its sources.
func (f *Frame) Event(lx *lexicon.Lexicon, text string) model.Event {
	e := model.Event{
		Date: f.Date, Type: f.Type, Status: f.Status,
		China: officials(lx, f.China, f.Date), Russia: officials(lx, f.Russia, f.Date),
		Confidence: f.confidence(), Why: f.Why,
	}
	if !remote(f.Type) {
		e.Venue = f.venue()
	}
	for _, t := range f.Topics {
		e.Topics = append(e.Topics, model.Topic{Code: t.Code, Phrase: text[t.Start:t.End]})
		f.because("topics", "what."+t.Code, t.Start, t.End)
	}
	if remote(f.Type) {
		delete(f.Why, "place")
		delete(f.Why, "occasion")
	}
	for field, reasons := range f.Why {
		f.Why[field] = once(reasons)
	}
	sort.Slice(e.Topics, func(i, j int) bool { return e.Topics[i].Code < e.Topics[j].Code })
	e.ID = model.MakeID(e)
	return e
}

// Quote is the sentence in which the contact is told first.
func (f *Frame) Quote(text string) string { return text[f.span.Start:f.span.End] }

func (f *Frame) venue() model.Venue {
	v := model.Venue{Country: f.Country}
	if f.Place != nil {
		v.Place = f.Place.Name
	}
	if f.Site != nil {
		v.Site = f.Site.Name
	}
	if f.Occasion != nil {
		v.Occasion = f.Occasion.Name
	}
	return v
}

// officials gives each party the name and office recorded, in order of rank.
func officials(lx *lexicon.Lexicon, ps []Party, on model.Date) []model.Official {
	type ranked struct {
		model.Official
		rank int
	}
	var list []ranked
	for _, p := range ps {
		o, rank := official(lx, p, on)
		if o.Name != "" && slices.ContainsFunc(list, func(r ranked) bool { return r.Official == o }) {
			continue // told by the office and by the name
		}
		list = append(list, ranked{o, rank})
	}
	sort.SliceStable(list, func(i, j int) bool {
		if list[i].rank != list[j].rank {
			return list[i].rank < list[j].rank
		}
		return list[i].Name < list[j].Name
	})
	out := make([]model.Official, len(list))
	for i, r := range list {
		out[i] = r.Official
	}
	return out
}

// official names a party with the office held on the day.
func official(lx *lexicon.Lexicon, p Party, on model.Date) (model.Official, int) {
	office, title := p.Office, ""
	switch {
	case p.Person == nil && p.Name != "" && p.Seat != nil && p.Seat.Region:
		title = lx.OfficeName(office, p.Country, p.Seat.Name)
	case p.Person != nil:
		if t := lx.OfficeOn(p.Person, on, p.Office); t != nil {
			office, title = t.Office, lx.Title(t, p.Country)
		} else if lx.Holder(office, p.Country, on) != nil {
			office = "" // another was in it on that day
		}
	}
	rank := 9
	if o := lx.Office(office); o != nil {
		rank = o.Rank
	}
	name := p.Name
	if p.Person != nil {
		name = p.Person.Name
	}
	return model.Official{Name: name, Office: cmp.Or(title, lx.OfficeName(office, p.Country, ""))}, rank
}

// confidence grades what the frame rests on: a day stated and people named by a
// telling verb are high; a weak verb, an echo or the page's date are low.
func (f *Frame) confidence() model.Confidence {
	switch {
	case f.Date.IsApprox() || f.weak || f.echo:
		return model.Low
	case f.Stated && f.Date.Precision() >= model.PrecisionDay && !anyNameless(f.China) && !anyNameless(f.Russia):
		return model.High
	}
	return model.Medium
}

func anyNameless(ps []Party) bool {
	for _, p := range ps {
		if p.nameless() {
			return true
		}
	}
	return false
}

// once drops what stands in the list before.
func once(reasons []model.Reason) []model.Reason {
	out := reasons[:0:0]
	for _, r := range reasons {
		if !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}
