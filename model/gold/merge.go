package gold

import "amur/model"

// Merging tells how well the tellings of one contact in several articles of a
// corpus became one event.
type Merging struct {
	Tellings int     // annotated contacts of single articles that the timeline has
	BCubed   float64 // F1 over these, each with the event it became; 0 when there are none
	Events   int     // that these became
	Contacts int     // that these are by their annotation
}

// Extra is the number of events for each contact found; 1 is right.
func (m Merging) Extra() (events float64, ok bool) {
	if m.Contacts == 0 {
		return 0, false
	}
	return float64(m.Events) / float64(m.Contacts), true
}

// ScoreMerge compares the timeline of a whole corpus with its annotation.
func ScoreMerge(articles []Article, t model.Timeline) Merging {
	of := make(map[string][]int) // article -> its events
	for i, e := range t.Events {
		for _, s := range e.Sources {
			if mine := of[s.Article]; len(mine) == 0 || mine[len(mine)-1] != i {
				of[s.Article] = append(mine, i)
			}
		}
	}
	var tellings []telling
	for _, a := range articles {
		indices := of[a.Name]
		events := make([]model.Event, len(indices))
		for k, i := range indices {
			events[k] = t.Events[i]
		}
		for _, p := range pair(events, a.Contacts) {
			tellings = append(tellings, telling{indices[p.got], a.Contacts[p.want].ID})
		}
	}
	return merging(tellings)
}

// telling is a contact of one article: the event it became and the contact it is.
type telling struct {
	event   int
	contact string
}

func merging(tellings []telling) Merging {
	both := make(map[telling]int)
	byEvent, byContact := make(map[int]int), make(map[string]int)
	for _, x := range tellings {
		both[x]++
		byEvent[x.event]++
		byContact[x.contact]++
	}
	m := Merging{Tellings: len(tellings), Events: len(byEvent), Contacts: len(byContact)}
	var precision, recall float64
	for _, x := range tellings { // in their order, so that the sums are the same every time
		precision += float64(both[x]) / float64(byEvent[x.event])
		recall += float64(both[x]) / float64(byContact[x.contact])
	}
	if n := float64(len(tellings)); n > 0 {
		m.BCubed = 2 * precision / n * recall / n / (precision/n + recall/n)
	}
	return m
}
