package timeline

import (
	"cmp"
	"maps"
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
	own.ID, own.Why = "", nil
	own.China, own.Russia = dropUnnamed(distinct(e.China)), dropUnnamed(distinct(e.Russia))
	self := []*model.Event{&own}
	own.Topics, own.Sources = topicsOf(self), sourcesOf(self)
	if e.Alternatives != nil {
		alternatives := make(valueSets)
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
	return e.Alternatives == nil && e.Review == nil && len(e.Sources) == 1 &&
		(e.Confidence == model.High || e.Confidence == model.Medium || e.Confidence == model.Low) &&
		named(e.China) && named(e.Russia) && strictly(e.Topics, byCode)
}

// named reports that a list is of named officials, each once.
func named(list []model.Official) bool {
	for i, o := range list {
		if o.Name == "" || slices.ContainsFunc(list[:i], func(p model.Official) bool { return p.Name == o.Name }) {
			return false
		}
	}
	return len(list) > 0 || list == nil
}

// fuse makes one event of the mentions of one contact, which it puts in order.
// Each field takes its most precise value, of these the one that most sources
// give, then the one first published, then the first by letters. Values that
// contradict the chosen one are kept under the event's alternatives.
func fuse(mentions []*model.Event) *model.Event {
	slices.SortFunc(mentions, byPublication)
	e := &model.Event{
		Type:    fuseType(mentions),
		Status:  fuseStatus(mentions),
		China:   fuseOfficials(mentions, func(e *model.Event) []model.Official { return e.China }),
		Russia:  fuseOfficials(mentions, func(e *model.Event) []model.Official { return e.Russia }),
		Topics:  topicsOf(mentions),
		Sources: sourcesOf(mentions),
	}
	e.Date = fuseDate(mentions, e.Type)
	e.Venue = fuseVenue(mentions)
	e.Confidence = confidence(mentions, e.Sources)
	others := make(valueSets)
	for _, m := range mentions {
		others.addAll(m.Alternatives)
		others.contradictions(m, e)
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

// vote counts the sources behind each value of a field. Mentions must come in
// order of publication.
type vote[T comparable] struct {
	count map[T]int
	order []T // by first publication
}

func (v *vote[T]) add(value T, m *model.Event) {
	if v.count == nil {
		v.count = make(map[T]int)
	}
	if _, seen := v.count[value]; !seen {
		v.order = append(v.order, value)
	}
	v.count[value] += max(1, len(m.Sources))
}

// winner is the value with the least worth, of equals the one that most
// sources give, then the first published; the zero value when there was none.
func (v *vote[T]) winner(worth func(T) int) T {
	var best T
	for i, value := range v.order {
		if i == 0 || cmp.Or(cmp.Compare(worth(value), worth(best)), cmp.Compare(v.count[best], v.count[value])) < 0 {
			best = value
		}
	}
	return best
}

func level[T any](T) int { return 0 }

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
	latest := make(map[model.Status]model.Date)
	seen := make(map[model.Status]bool)
	for _, m := range mentions {
		seen[m.Status] = true
		for _, s := range m.Sources {
			if old := latest[m.Status]; !s.Published.IsZero() && (old.IsZero() || model.Compare(old, s.Published) < 0) {
				latest[m.Status] = s.Published
			}
		}
	}
	after := func(a, b model.Date) bool { return !a.IsZero() && (b.IsZero() || model.Compare(a, b) > 0) }
	cancelled := latest[model.Cancelled]
	switch {
	case seen[model.Held]:
		if seen[model.Cancelled] && after(cancelled, latest[model.Held]) {
			return model.Cancelled
		}
		return model.Held
	case seen[model.Cancelled]:
		if after(latest[model.Planned], cancelled) {
			return model.Planned
		}
		return model.Cancelled
	case seen[model.Planned]:
		return model.Planned
	}
	return mentions[0].Status
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
	if len(country.order) == 0 {
		for _, m := range mentions {
			if m.Venue.Country != "" {
				country.add(m.Venue.Country, m)
			}
		}
	}
	venue.Country, venue.Site = country.winner(level), site.winner(level)
	return venue
}

// fuseOfficials lists everyone whom a mention names, first those whom most
// sources name, in the order in which they are named; the office is the one
// most sources give. Offices without a name stay when nobody named holds them.
func fuseOfficials(mentions []*model.Event, of func(*model.Event) []model.Official) []model.Official {
	type standing struct {
		sources, place int
		office         vote[string]
	}
	people := make(map[string]*standing)
	for _, m := range mentions {
		for i, o := range of(m) {
			key := o.Name
			if key == "" {
				key = "\x00" + model.Fold(o.Office)
			}
			p := people[key]
			if p == nil {
				p = &standing{place: i}
				people[key] = p
			}
			p.sources += max(1, len(m.Sources))
			p.place = min(p.place, i)
			if o.Office != "" {
				p.office.add(o.Office, m)
			}
		}
	}
	keys := slices.SortedFunc(maps.Keys(people), func(a, b string) int {
		p, q := people[a], people[b]
		return cmp.Or(cmp.Compare(q.sources, p.sources), cmp.Compare(p.place, q.place), strings.Compare(a, b))
	})
	var out []model.Official
	for _, key := range keys {
		name := key
		if key[0] == 0 {
			name = ""
		}
		out = append(out, model.Official{Name: name, Office: people[key].office.winner(level)})
	}
	return dropUnnamed(out)
}

// dropUnnamed leaves out offices that a named official of the list holds.
func dropUnnamed(list []model.Official) []model.Official {
	if !slices.ContainsFunc(list, func(o model.Official) bool { return o.Name == "" }) {
		return list
	}
	list = slices.Clone(list)
	return slices.DeleteFunc(list, func(o model.Official) bool {
		return o.Name == "" && slices.ContainsFunc(list, func(p model.Official) bool {
			return p.Name != "" && strings.EqualFold(p.Office, o.Office)
		})
	})
}

// distinct leaves out officials named before, and empty ones.
func distinct(list []model.Official) []model.Official {
	again := func(i int) bool {
		o := list[i]
		return o == (model.Official{}) || slices.ContainsFunc(list[:i], func(p model.Official) bool {
			return p == o || p.Name != "" && p.Name == o.Name
		})
	}
	var out []model.Official
	for i, o := range list {
		switch drop := again(i); {
		case drop && out == nil:
			out = append(make([]model.Official, 0, len(list)), list[:i]...)
		case !drop && out != nil:
			out = append(out, o)
		}
	}
	switch {
	case len(list) == 0 || out != nil && len(out) == 0:
		return nil
	case out != nil:
		return out
	}
	return list
}

func byCode(a, b model.Topic) int { return strings.Compare(a.Code, b.Code) }

// topicsOf is the union of the topics, each with the words of the first source
// that has any.
func topicsOf(mentions []*model.Event) []model.Topic {
	if first := mentions[0].Topics; len(mentions) == 1 && strictly(first, byCode) {
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
	slices.SortFunc(out, byCode)
	return out
}

// strictly reports that a list is in order without repetition.
func strictly[T any](list []T, compare func(a, b T) int) bool {
	for i := 1; i < len(list); i++ {
		if compare(list[i-1], list[i]) >= 0 {
			return false
		}
	}
	return true
}

// sourcesOf is the union of the sources, one for each article.
func sourcesOf(mentions []*model.Event) []model.Source {
	if first := mentions[0].Sources; len(mentions) == 1 && len(first) == 1 {
		return first
	}
	var all []model.Source
	for _, m := range mentions {
		all = append(all, m.Sources...)
	}
	slices.SortFunc(all, model.CompareSources)
	if len(all) < 2 {
		return all
	}
	seen := make(map[string]bool, len(all))
	return slices.DeleteFunc(all, func(s model.Source) bool {
		again := s.Article != "" && seen[s.Article]
		seen[s.Article] = true
		return again
	})
}

// confidence of a contact: high when one mention is high or two publishers
// tell of it; medium when one mention is medium or two articles tell of it;
// else low. Sources without a publisher count as one unknown publisher.
func confidence(mentions []*model.Event, sources []model.Source) model.Confidence {
	has := func(c model.Confidence) bool {
		return slices.ContainsFunc(mentions, func(m *model.Event) bool { return m.Confidence == c })
	}
	publishers := slices.ContainsFunc(sources, func(s model.Source) bool {
		return s.Publisher != "" && sources[0].Publisher != "" && model.Fold(s.Publisher) != model.Fold(sources[0].Publisher)
	})
	switch {
	case has(model.High) || publishers:
		return model.High
	case has(model.Medium) || len(sources) > 1:
		return model.Medium
	}
	return model.Low
}
