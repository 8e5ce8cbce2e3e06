package timeline

import (
	"slices"

	"amur/model"
)

// Contact is the mentions of one contact and the event, without an id, that
// they make together.
type Contact struct {
	Event    model.Event
	Mentions []model.Event // each as it was given, in the order in which they were published
}

// Contacts is Merge short of ids: it tells which mentions are of one contact.
// Contacts come in the order of time.
func Contacts(mentions []model.Event) []Contact {
	var all []group
	for _, groups := range contactsOf(byClass(mentions)) {
		all = append(all, groups...)
	}
	slices.SortFunc(all, func(a, b group) int { return compareEvents(a.event, b.event) })
	contacts := make([]Contact, len(all))
	for i := range all {
		c := Contact{Event: *all[i].event}
		for _, m := range all[i].mentions {
			c.Mentions = append(c.Mentions, *m)
		}
		if all[i].mentions == nil {
			c.Mentions = []model.Event{*all[i].event}
		}
		c.Event.ID, c.Event.Why = "", nil
		contacts[i] = c
	}
	return contacts
}

// Fuse makes one contact of mentions that are known to be of one.
func Fuse(mentions []model.Event) Contact {
	list := make([]*model.Event, len(mentions))
	for i := range mentions {
		list[i] = tidy(&mentions[i])
	}
	if len(list) == 1 {
		c := Contact{Event: *list[0], Mentions: mentions}
		c.Event.ID, c.Event.Why = "", nil
		return c
	}
	return Contact{Event: *fuse(list), Mentions: mentions}
}

// Adopt returns e with the sources of mentions that somebody knows to be of the
// same contact, their topics, and as alternatives what they say otherwise. What e
// says stays.
func Adopt(e model.Event, mentions []model.Event) model.Event {
	own := tidy(&e)
	list := []*model.Event{own}
	var others valueSets
	others.addAll(own.Alternatives)
	for i := range mentions {
		m := tidy(&mentions[i])
		list = append(list, m)
		others.contradictions(m, own)
	}
	out := *own
	out.Topics, out.Sources = topicsOf(list), sourcesOf(list)
	out.Alternatives = others.without(&out)
	return out
}

// SameClass reports whether mentions of two types can be of one contact: a video
// talk is often called a call, a round at a summit a meeting.
func SameClass(a, b model.Type) bool { return classOf(a) == classOf(b) }
