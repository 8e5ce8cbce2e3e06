package lock

import (
	"slices"
	"strconv"

	"amur/model"
)

// IDs hands out ids of events, each once.
type IDs struct {
	taken map[string]bool
	last  map[string]int // the last number given behind an id
}

// NewIDs knows the ids of events as taken, and those of all that the lock remembers.
func NewIDs(events []model.Event, l *Lock) *IDs {
	ids := &IDs{taken: make(map[string]bool, len(events)), last: make(map[string]int)}
	for i := range events {
		ids.taken[events[i].ID] = true
	}
	for id := range l.entries {
		ids.taken[id] = true
	}
	return ids
}

// Next returns an id that MakeID has made, with a number behind it where it is taken.
func (ids *IDs) Next(made string) string {
	id := made
	for n := max(2, ids.last[made]+1); ids.taken[id]; n++ {
		id = made + "-" + strconv.Itoa(n)
		ids.last[made] = n
	}
	ids.taken[id] = true
	return id
}

// MakeID is the id of an event in a form that can be read again, also where an analyst
// has put the type in words of their own.
func MakeID(e model.Event) string {
	id := model.MakeID(e)
	if !model.IsID(id) {
		e.Type = model.Meeting
		id = model.MakeID(e)
	}
	return id
}

// TakenOut is the id that an event without one had: that of an entry of the same day,
// people and type which tells one of its articles and is of no other event. It is "" when
// there is none.
func (l *Lock) TakenOut(e model.Event, taken func(id string) bool) string {
	made, found := MakeID(e), ""
	for id, entry := range l.entries {
		if (id == made || entry.Made == made) && !taken(id) && (found == "" || id < found) &&
			slices.ContainsFunc(e.Sources, func(s model.Source) bool { return entry.tells(s.Article) }) {
			found = id
		}
	}
	return found
}
