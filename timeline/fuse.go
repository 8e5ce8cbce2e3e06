package timeline

import (
	"slices"
	"strings"

	"amur/model"
)

// tidy returns e as a merged event of its own: lists sorted and without
// repetition, no evidence. It is e itself when that is in order already, and
// shares with it what is.
func tidy(e *model.Event) *model.Event {
	if inOrder(e) {
		return e
	}
	own := *e
	own.Why = nil
	own.China, own.Russia = dropUnnamed(distinct(e.China)), dropUnnamed(distinct(e.Russia))
	self := []*model.Event{&own}
	own.Topics, own.Sources = topicsOf(self), sourcesOf(self)
	if e.Alternatives != nil {
		var alternatives valueSets
		alternatives.addAll(e.Alternatives)
		own.Alternatives = alternatives.without(&own)
	}
	own.Confidence = confidence(self, own.Sources)
	if e.Review != nil {
		review := *e.Review
		own.Review = &review
	}
	return &own
}

// inOrder reports, for the events that most articles give, that tidying them
// would change nothing.
func inOrder(e *model.Event) bool {
	return e.Alternatives == nil && e.Review == nil && len(e.Sources) == 1 && e.Sources[0].CopyOf == "" &&
		(e.Confidence == model.High || e.Confidence == model.Medium || e.Confidence == model.Low) &&
		named(e.China) && named(e.Russia) && eachOnce(e.Topics)
}

// fuse makes one event of the mentions of one contact, which it puts in order.
// Articles that are copies of another have no voice of their own. Each field takes
// its most precise value, of these the one that most sources give, then the one
// first published, then the first by letters. Values that contradict the chosen
// one are kept under the event's alternatives.
func fuse(mentions []*model.Event) *model.Event {
	slices.SortFunc(mentions, byPublication)
	sources := sourcesOf(mentions)
	mentions = heard(mentions, sources)
	e := &model.Event{
		Type:    fuseType(mentions),
		Status:  fuseStatus(mentions),
		China:   fuseOfficials(mentions, func(e *model.Event) []model.Official { return e.China }),
		Russia:  fuseOfficials(mentions, func(e *model.Event) []model.Official { return e.Russia }),
		Topics:  topicsOf(mentions),
		Sources: sources,
	}
	e.Date = fuseDate(mentions, e.Type)
	e.Venue = fuseVenue(mentions)
	e.Confidence = confidence(mentions, e.Sources)
	var others valueSets
	for _, m := range mentions {
		others.addAll(m.Alternatives)
		if len(m.Sources) == 0 || model.Originals(m.Sources) > 0 {
			others.contradictions(m, e)
		}
		if e.Review == nil && m.Review != nil {
			review := *m.Review
			e.Review = &review
		}
	}
	e.Alternatives = others.without(e)
	return e
}

// byPublication orders mentions by their first source.
func byPublication(a, b *model.Event) int {
	if len(a.Sources) > 0 && len(b.Sources) > 0 {
		// The rest of CompareSources is rarely reached.
		s, t := &a.Sources[0], &b.Sources[0]
		if c := model.Compare(s.Published, t.Published); c != 0 {
			return c
		}
		if c := strings.Compare(s.Article, t.Article); c != 0 {
			return c
		}
	}
	if c := model.CompareSources(firstSource(a), firstSource(b)); c != 0 {
		return c
	}
	return compareEvents(a, b)
}

func firstSource(e *model.Event) model.Source {
	if len(e.Sources) == 0 {
		return model.Source{}
	}
	return e.Sources[0]
}

// fuseType prefers video to a call, since a call may be said of either.
func fuseType(mentions []*model.Event) model.Type {
	var v vote[model.Type]
	for _, m := range mentions {
		v.add(m.Type, m)
	}
	return v.winner(func(t model.Type) int {
		if t == model.Video {
			return 0
		}
		return 1
	})
}

// fuseStatus lets the later word win: a contact that was held is no longer
// planned, and one that was called off is cancelled unless a source of the same
// day or later has it held or planned anew. Undated sources count as the first.
func fuseStatus(mentions []*model.Event) model.Status {
	var held, planned, cancelled word
	for _, m := range mentions {
		switch m.Status {
		case model.Held:
			held.hear(m)
		case model.Planned:
			planned.hear(m)
		case model.Cancelled:
			cancelled.hear(m)
		}
	}
	switch {
	case held.given && cancelled.given && cancelled.after(held):
		return model.Cancelled
	case held.given:
		return model.Held
	case cancelled.given && planned.after(cancelled):
		return model.Planned
	case cancelled.given:
		return model.Cancelled
	case planned.given:
		return model.Planned
	}
	return mentions[0].Status
}

// word is the latest that was said of one status.
type word struct {
	given  bool
	latest model.Date // zero when no source is dated
}

func (w *word) hear(m *model.Event) {
	w.given = true
	for i := range m.Sources {
		day := m.Sources[i].Published
		if m.Sources[i].CopyOf == "" && !day.IsZero() && (w.latest.IsZero() || model.Compare(w.latest, day) < 0) {
			w.latest = day
		}
	}
}

func (w *word) after(v word) bool {
	return !w.latest.IsZero() && (v.latest.IsZero() || model.Compare(w.latest, v.latest) > 0)
}

func fuseDate(mentions []*model.Event, typ model.Type) model.Date {
	var v vote[model.Date]
	for _, m := range mentions {
		v.add(m.Date, m)
	}
	return v.winner(func(d model.Date) int {
		worth := 2 * int(rankOf(typ, d))
		if d.IsApprox() {
			worth++
		}
		return worth
	})
}

// fuseVenue takes the place first, a city before a region; country and site
// follow from the mentions that do not give another place.
func fuseVenue(mentions []*model.Event) model.Venue {
	var place, country, site, occasion vote[string]
	for _, m := range mentions {
		if m.Venue.Place != "" {
			place.add(m.Venue.Place, m)
		}
		if m.Venue.Occasion != "" {
			occasion.add(m.Venue.Occasion, m)
		}
	}
	venue := model.Venue{Occasion: occasion.winner(level)}
	venue.Place = place.winner(func(p string) int {
		if isRegion(p) {
			return 1
		}
		return 0
	})
	for _, m := range mentions {
		if m.Venue.Place == venue.Place && m.Venue.Country != "" {
			country.add(m.Venue.Country, m)
		}
		if (m.Venue.Place == venue.Place || m.Venue.Place == "") && m.Venue.Site != "" {
			site.add(m.Venue.Site, m)
		}
	}
	if country.empty() {
		for _, m := range mentions {
			if m.Venue.Country != "" {
				country.add(m.Venue.Country, m)
			}
		}
	}
	venue.Country, venue.Site = country.winner(level), site.winner(level)
	return venue
}

// topicsOf is the union of the topics, each with the words of the first source
// that has any.
func topicsOf(mentions []*model.Event) []model.Topic {
	if first := mentions[0].Topics; len(mentions) == 1 && eachOnce(first) {
		return first
	}
	var out []model.Topic
	for _, m := range mentions {
		for _, t := range m.Topics {
			i := slices.IndexFunc(out, func(o model.Topic) bool { return o.Code == t.Code })
			if i < 0 {
				out = append(out, t)
			} else if out[i].Phrase == "" {
				out[i].Phrase = t.Phrase
			}
		}
	}
	slices.SortFunc(out, model.CompareTopics)
	return out
}

// eachOnce reports that topics are in order without repetition.
func eachOnce(list []model.Topic) bool {
	for i := 1; i < len(list); i++ {
		if model.CompareTopics(list[i-1], list[i]) >= 0 {
			return false
		}
	}
	return true
}

// sourcesOf is the union of the sources, one for each article; copies are told
// from what they repeat.
func sourcesOf(mentions []*model.Event) []model.Source {
	if first := mentions[0].Sources; len(mentions) == 1 && len(first) == 1 && first[0].CopyOf == "" {
		return first
	}
	size := 0
	for _, m := range mentions {
		size += len(m.Sources)
	}
	if size == 0 {
		return nil
	}
	all := make([]model.Source, 0, size)
	for _, m := range mentions {
		all = append(all, m.Sources...)
	}
	slices.SortFunc(all, model.CompareSources)
	all = oncePerArticle(all)
	markCopies(all)
	return all
}

// oncePerArticle leaves out the sources whose article came before.
func oncePerArticle(list []model.Source) []model.Source {
	if len(list) <= fewArticles {
		kept := list[:0]
		for _, s := range list {
			if s.Article == "" || !slices.ContainsFunc(kept, func(k model.Source) bool { return k.Article == s.Article }) {
				kept = append(kept, s)
			}
		}
		clear(list[len(kept):])
		return kept
	}
	seen := make(map[string]bool, len(list))
	return slices.DeleteFunc(list, func(s model.Source) bool {
		again := s.Article != "" && seen[s.Article]
		seen[s.Article] = true
		return again
	})
}

// confidence of a contact: high when one mention is high or two publishers
// tell of it; medium when one mention is medium or two articles tell of it;
// else low. Sources without a publisher count as one unknown publisher, copies
// not at all.
func confidence(mentions []*model.Event, sources []model.Source) model.Confidence {
	has := func(c model.Confidence) bool {
		return slices.ContainsFunc(mentions, func(m *model.Event) bool { return m.Confidence == c })
	}
	first := max(0, slices.IndexFunc(sources, func(s model.Source) bool { return s.CopyOf == "" }))
	publishers := slices.ContainsFunc(sources, func(s model.Source) bool {
		return s.CopyOf == "" && s.Publisher != sources[first].Publisher && s.Publisher != "" && sources[first].Publisher != "" &&
			model.Fold(s.Publisher) != model.Fold(sources[first].Publisher)
	})
	switch {
	case has(model.High) || publishers:
		return model.High
	case has(model.Medium) || model.Originals(sources) > 1:
		return model.Medium
	}
	return model.Low
}
