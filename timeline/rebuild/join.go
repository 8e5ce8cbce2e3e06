package rebuild

import (
	"slices"

	"amur/model"
	"amur/timeline"
)

// redirect hands what articles tell of an event that an analyst has merged into
// another on to that one. The key may also stand on the one that is left, and name the
// one that was deleted for it.
func (b *rebuilder) redirect() {
	for _, r := range b.records {
		if gone := b.deletedFor(r); gone != nil {
			if gone.contact != nil {
				b.remember(gone)
				r.adopted = append(r.adopted, gone.contact.Mentions...)
				b.forget(gone)
			}
			continue
		}
		if r.event == nil || r.event.MergedInto == "" || r.contact == nil || !r.byHand("merged_into") {
			continue
		}
		target := b.target(r)
		if target == nil {
			continue
		}
		b.remember(r)
		target.adopted = append(target.adopted, r.contact.Mentions...)
		b.forget(r)
	}
}

// deletedFor returns the deleted event that merged_into of its successor names; nil where
// it names none, or one that is in the timeline.
func (b *rebuilder) deletedFor(r *record) *record {
	if r.event == nil || r.event.MergedInto == "" {
		return nil
	}
	if to := b.byID[r.event.MergedInto]; to != nil && to.event == nil {
		return to
	}
	return nil
}

// target is the event at the end of the chain of merged_into; nil when an event
// on it does not exist or the chain is a ring.
func (b *rebuilder) target(r *record) *record {
	seen := map[*record]bool{r: true}
	for to := b.byID[r.event.MergedInto]; to != nil && to.event != nil && !seen[to]; to = b.byID[to.event.MergedInto] {
		if to.event.MergedInto == "" {
			return to
		}
		seen[to] = true
	}
	b.noticeOnce(r, Nowhere, "merged_into", r.event.MergedInto, "merged_into: "+r.event.MergedInto+" leads to no event; name one that is in the timeline")
	return nil
}

// forget takes its contact from a record.
func (b *rebuilder) forget(r *record) {
	i := slices.Index(b.contacts, r.contact)
	if i >= 0 {
		b.contacts = slices.Delete(b.contacts, i, i+1)
	}
	delete(b.taken, r.contact)
	r.contact = nil
}

// divide moves the sources that an analyst has split off out of the events.
func (b *rebuilder) divide() {
	parts := make(map[*timeline.Contact]*record) // and what they were split from
	var pieces []*timeline.Contact
	for _, r := range b.records {
		if r.event == nil || len(r.event.Split) == 0 || r.contact == nil {
			continue
		}
		stay, leave := b.separate(r)
		if len(leave) == 0 {
			continue
		}
		b.forget(r)
		if len(stay) > 0 {
			c := timeline.Fuse(stay)
			b.contacts = append(b.contacts, &c)
			r.contact, b.taken[&c] = &c, r
		}
		for _, c := range timeline.Contacts(leave) {
			pieces, parts[&c] = append(pieces, &c), r
		}
	}
	for _, c := range b.contacts {
		if b.taken[c] == nil {
			pieces = append(pieces, c)
		}
	}
	b.pair(pieces, func(r *record) bool { return r.entry != nil && r.entry.Split != "" })
	for _, c := range pieces {
		from := parts[c]
		if from == nil {
			continue
		}
		b.contacts = append(b.contacts, c)
		if b.taken[c] == nil {
			b.part(c, from)
		}
	}
}

// separate divides the mentions of a record's contact into those that stay and
// those of the articles that are split off.
func (b *rebuilder) separate(r *record) (stay, leave []model.Event) {
	off := func(s model.Source) bool { return slices.Contains(r.event.Split, s.Article) }
	for _, m := range r.contact.Mentions {
		other := b.byID[m.ID]
		switch {
		case other != nil && other.entry != nil && other.entry.Split == r.id:
			leave = append(leave, m)
		case !slices.ContainsFunc(m.Sources, off):
			stay = append(stay, m)
		case !slices.ContainsFunc(m.Sources, func(s model.Source) bool { return !off(s) }):
			if m.ID == r.id {
				m.ID = ""
			}
			leave = append(leave, m)
		default:
			kept, gone := m, m
			kept.Sources, gone.Sources, gone.ID = nil, nil, ""
			for _, s := range m.Sources {
				if off(s) {
					gone.Sources = append(gone.Sources, s)
				} else {
					kept.Sources = append(kept.Sources, s)
				}
			}
			stay, leave = append(stay, kept), append(leave, gone)
		}
	}
	return stay, leave
}

// part makes an event of what was split off.
func (b *rebuilder) part(c *timeline.Contact, from *record) {
	entry := b.create(c, from.id)
	r := &record{id: entry.ID, entry: entry, made: accountOf(entry.Made)}
	b.byID[r.id], b.taken[c] = r, r
}
