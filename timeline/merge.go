package timeline

import (
	"cmp"
	"maps"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"amur/model"
)

// Merge makes one event of all the mentions of each contact, across articles
// and languages, and puts the events in order. Mentions may come in any order
// and may themselves be merged events; the result depends only on which they
// are, and merging it again changes nothing. Evidence (Why) and fingerprints are
// dropped, ids are given anew.
//
// Two mentions are of one contact when type, people, dates and places agree as
// far as both tell; see the functions in identity.go. A mention that could be
// of several contacts joins the one it fits best. What one article tells apart
// stays apart, unless type, people and day are the same.
func Merge(events []model.Event) model.Timeline {
	var merged []*model.Event
	for _, groups := range contactsOf(byClass(events)) {
		for i := range groups {
			merged = append(merged, groups[i].event)
		}
	}
	return model.Timeline{Version: model.FormatVersion, Events: chronology(merged)}
}

// byClass makes a group of each mention and divides them by class of type:
// between classes nothing is ever merged.
func byClass(events []model.Event) map[class][]group {
	events = withoutCopies(events)
	count := make(map[class]int)
	for i := range events {
		count[classOf(events[i].Type)]++
	}
	parts := make(map[class][]group, len(count))
	for i := range events {
		c := classOf(events[i].Type)
		if parts[c] == nil {
			parts[c] = make([]group, 0, count[c])
		}
		parts[c] = append(parts[c], group{event: tidy(&events[i])})
	}
	return parts
}

// withoutCopies leaves out what stands twice, to the letter, of contacts without a day:
// given again, each would be told apart from the one that its first copy joined.
// Of contacts with a day, copies join as they are.
func withoutCopies(events []model.Event) []model.Event {
	seen := make(map[uint64][]int) // by contentHash
	copies := make(map[int]bool)
	for i := range events {
		e := &events[i]
		if e.Date.Precision() == model.PrecisionDay || len(e.Sources) == 0 {
			continue
		}
		k := contentHash(e)
		if slices.ContainsFunc(seen[k], func(j int) bool { return reflect.DeepEqual(events[j], *e) }) {
			copies[i] = true
			continue
		}
		seen[k] = append(seen[k], i)
	}
	if len(copies) == 0 {
		return events
	}
	var once []model.Event
	for i := range events {
		if !copies[i] {
			once = append(once, events[i])
		}
	}
	return once
}

// contactsOf finds the contacts of all classes, at the same time.
func contactsOf(parts map[class][]group) [][]group {
	found := make([][]group, 0, len(parts))
	var wait sync.WaitGroup
	for _, part := range parts {
		found = append(found, nil)
		at := &found[len(found)-1]
		wait.Go(func() { *at = contacts(part) })
	}
	wait.Wait()
	return found
}

// contacts joins groups until each is a contact of its own. Fusing makes events
// more telling, so that more of them may fit: go on until none does. Each round
// but the last leaves fewer groups.
func contacts(groups []group) []group {
	for {
		joined := join(groups)
		if len(joined) == len(groups) {
			return joined
		}
		groups = joined
		spread(len(groups), func(from, to int) {
			for i := from; i < to; i++ {
				if g := &groups[i]; g.changed {
					g.event, g.changed = fuse(g.mentions), false
				}
			}
		})
	}
}

// group is the mentions of one contact and the event that they make together.
type group struct {
	event    *model.Event   // not to be written to: it may be the caller's
	mentions []*model.Event // nil while the event is the only one
	changed  bool           // mentions were added since event was made
	next     *group         // another that is of the same contact
}

// gathered is the group of the mentions of first and of those chained to it.
func gathered(first *group) group {
	if first.next == nil {
		return *first
	}
	size := 0
	for g := first; g != nil; g = g.next {
		size += max(1, len(g.mentions))
	}
	all := group{event: first.event, mentions: make([]*model.Event, 0, size), changed: true}
	for g := first; g != nil; g = g.next {
		if g.mentions == nil {
			all.mentions = append(all.mentions, g.event)
		} else {
			all.mentions = append(all.mentions, g.mentions...)
		}
	}
	return all
}

// chronology copies the events, each with its id, with "-2" and so on where
// names clash, and puts them in order.
func chronology(events []*model.Event) []model.Event {
	if len(events) == 0 {
		return nil
	}
	type entry struct {
		first int // day, which most often decides
		event *model.Event
	}
	list := make([]entry, len(events))
	for i, e := range events {
		first, known := e.Date.Earliest()
		list[i] = entry{int(first), e}
		if !known {
			list[i].first = math.MaxInt
			if e.Date.HasYear() {
				list[i].first = math.MinInt // an open start
			}
		}
	}
	slices.SortFunc(list, func(a, b entry) int {
		if a.first != b.first {
			return cmp.Compare(a.first, b.first)
		}
		return compareEvents(a.event, b.event)
	})
	taken := make(map[string]int, len(events))
	out := make([]model.Event, len(events))
	day := 0 // where the events of the last date begin
	for i := range list {
		e := list[i].event
		id := model.MakeID(*e)
		taken[id]++
		if n := taken[id]; n > 1 {
			id += "-" + strconv.Itoa(n)
		}
		out[i] = *e
		out[i].ID, out[i].Why, out[i].Sources = id, nil, model.Unprinted(e.Sources)
		if e.Date != out[day].Date {
			slices.SortFunc(out[day:i], model.CompareEvents)
			day = i
		}
	}
	slices.SortFunc(out[day:], model.CompareEvents)
	return out
}

// compareEvents orders events by date and then by all that they say, whatever
// their ids, so that equal means the same.
func compareEvents(a, b *model.Event) int {
	// Step by step: most pairs differ early, and this is what sorting costs.
	if c := model.Compare(a.Date, b.Date); c != 0 {
		return c
	}
	if c := strings.Compare(string(a.Type), string(b.Type)); c != 0 {
		return c
	}
	if c := slices.CompareFunc(a.China, b.China, compareOfficials); c != 0 {
		return c
	}
	if c := slices.CompareFunc(a.Russia, b.Russia, compareOfficials); c != 0 {
		return c
	}
	if c := compareVenues(a.Venue, b.Venue); c != 0 {
		return c
	}
	if c := slices.CompareFunc(a.Sources, b.Sources, model.CompareSources); c != 0 {
		return c
	}
	return cmp.Or(
		strings.Compare(string(a.Status), string(b.Status)),
		strings.Compare(string(a.Confidence), string(b.Confidence)),
		slices.CompareFunc(a.Topics, b.Topics, func(x, y model.Topic) int {
			return cmp.Or(strings.Compare(x.Code, y.Code), strings.Compare(x.Phrase, y.Phrase))
		}),
		compareAlternatives(a.Alternatives, b.Alternatives),
		compareReviews(a.Review, b.Review),
	)
}

func compareOfficials(a, b model.Official) int {
	return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.Office, b.Office))
}

func compareVenues(a, b model.Venue) int {
	if a == b {
		return 0
	}
	return cmp.Or(
		strings.Compare(a.Country, b.Country), strings.Compare(a.Place, b.Place),
		strings.Compare(a.Site, b.Site), strings.Compare(a.Occasion, b.Occasion),
	)
}

func compareAlternatives(a, b map[string][]string) int {
	if len(a) == 0 && len(b) == 0 {
		return 0
	}
	flat := func(m map[string][]string) []string {
		var out []string
		for _, field := range slices.Sorted(maps.Keys(m)) {
			out = append(append(out, field), m[field]...)
		}
		return out
	}
	return slices.Compare(flat(a), flat(b))
}

func compareReviews(a, b *model.Review) int {
	x, y := cmp.Or(a, &model.Review{}), cmp.Or(b, &model.Review{})
	return cmp.Or(strings.Compare(x.Status, y.Status), strings.Compare(x.Note, y.Note))
}
