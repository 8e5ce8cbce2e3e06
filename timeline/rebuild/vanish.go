package rebuild

import (
	"slices"

	"amur/model"
	"amur/timeline"
	"amur/timeline/lock"
)

// vanish deals with an event that nothing of what was read tells of. One whose
// articles now tell of it as of another event is merged into that, unless
// somebody has worked on it; one whose articles tell nothing of it is marked.
func (b *rebuilder) vanish(r *record) {
	if r.entry == nil || r.event.MergedInto != "" && r.byHand("merged_into") {
		return
	}
	if r.event.Review.Rejected() {
		return
	}
	entry := b.result.Lock.Entry(r.id)
	if to := b.byID[r.event.MergedInto]; to != nil && to.event != nil && slices.ContainsFunc(r.event.Sources, func(s model.Source) bool { return hasSource(to.event, s.Article) }) {
		return // it is told there
	}
	if into := b.absorbing(r); into != nil {
		b.absorb(r, entry, into)
		return
	}
	if len(r.entry.Articles()) == 0 || r.event.Gone || r.byHand("evidence") {
		return
	}
	r.event.Gone = true
	entry.Cells["evidence"] = lock.Cell{Wrote: lock.Of("gone")}
	b.result.Counts.Gone++
	b.notice(r, GoneAway, "no article tells of it any more; it is kept and marked evidence: gone")
}

// absorb merges an event that nobody has worked on into the one that its
// articles tell of now.
func (b *rebuilder) absorb(r *record, entry *lock.Entry, into *record) {
	if r.event.MergedInto == into.id {
		return
	}
	if r.touched() {
		b.noticeOnce(r, OneNow, "merged_into", into.id, "the articles tell of it and of "+into.id+" as one contact; if they are one, write merged_into: "+into.id)
		return
	}
	r.event.MergedInto = into.id
	entry.Cells["merged_into"] = lock.Cell{Wrote: lock.Of(into.id)}
	b.result.Counts.Joined++
	b.notice(r, OneNow, "the articles tell of it and of "+into.id+" as one contact; it is merged into that")
}

// absorbing finds the event whose contact holds the articles of r and can be the
// same contact.
func (b *rebuilder) absorbing(r *record) *record {
	if b.tellers == nil {
		b.tellers = b.tell()
	}
	if contacts := b.tellers[r.id]; len(contacts) > 0 {
		if into := b.taken[contacts[0]]; into != nil && into != r && !into.partOf(r) {
			return into
		}
	}
	if len(r.made.names) == 0 {
		return nil
	}
	for _, article := range r.articles() {
		for _, c := range b.tellers[article] {
			into := b.taken[c]
			if into == nil || into == r || into.event == nil || into.partOf(r) {
				continue
			}
			if made := accountOf(model.MakeID(c.Event)); timeline.SameClass(r.made.typ, made.typ) && r.made.shares(made) && r.made.near(made) {
				return into
			}
		}
	}
	return nil
}

// partOf reports whether an analyst has split the event off from another.
func (r *record) partOf(other *record) bool { return r.entry != nil && r.entry.Split == other.id }

// tell lists the contacts under the digests of their articles and the ids of the
// events that are remembered in them.
func (b *rebuilder) tell() map[string][]*timeline.Contact {
	tellers := make(map[string][]*timeline.Contact)
	for _, c := range b.contacts {
		for _, m := range c.Mentions {
			if m.ID != "" {
				tellers[m.ID] = append(tellers[m.ID], c)
			}
		}
		for _, s := range c.Event.Sources {
			article := string(lock.Of(s.Article))
			tellers[article] = append(tellers[article], c)
		}
	}
	return tellers
}
