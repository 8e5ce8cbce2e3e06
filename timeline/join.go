package timeline

import (
	"slices"

	"amur/model"
)

// join brings together the groups that speak of one contact. It first unites
// what reads alike, then lets each group, the most telling first, look among
// those before it for the one it fits best. Groups are only compared when they
// share an official, a class of type and a stretch of time, so that the cost
// grows little faster than their number. All groups are of one class.
func join(groups []group) []group {
	j := joiner{index: make(map[who]*block), numbers: make(map[string]uint32)}
	j.alike(see(groups))
	j.settle()
	return j.result()
}

type joiner struct {
	nodes   []*node // in order of telling
	index   map[who]*block
	numbers map[string]uint32 // of the names and offices in index, from 1

	store []node // not yet used
	spare *node  // used and free again
}

// node is one or more groups on their way to joining others.
type node struct {
	trait
	event    *model.Event
	articles articleSet // that tell of it
	sight    sighting   // of its first group
	last     *group     // of those that joined it, chained from the first
	keys     []who      // under which it looks for others
	told     int        // number of sources
	at       int        // place in the order of telling
	gone     bool       // joined another
}

// toldApart reports that one article tells of both and means two contacts.
func toldApart(a, b *node) bool {
	if a.typ == b.typ && a.sameDay(&b.trait) && a.samePeople(&b.trait) {
		return false
	}
	return a.articles.meets(&b.articles) && compareEvents(a.event, b.event) != 0
}

// unite adds b to a, which learns what b alone tells of place and people.
func unite(a, b *node) {
	b.gone = true
	a.last.next, a.last = b.sight.group, b.last
	a.told += b.told
	a.articles.merge(&b.articles)
	if a.country == "" {
		a.country = b.country
	}
	if a.place == "" || a.class != 'v' && isRegion(a.place) && b.place != "" {
		a.place = b.place
	}
	if a.occasion == "" {
		a.occasion = b.occasion
	}
	a.china, a.russia = a.china.with(b.china), a.russia.with(b.russia)
}

// with returns s with the names that t adds.
func (s side) with(t side) side {
	if subset(t.names, s.names) {
		if len(s.names) == 0 && len(s.offices) == 0 {
			return t
		}
		return s
	}
	return side{
		names:   sortedSet(slices.Concat(s.names, t.names)),
		offices: s.offices,
		all:     slices.Concat(s.all, t.all),
	}
}

// settle lets each node join the best that comes before it, or stand on its own.
func (j *joiner) settle() {
	for _, b := range j.index {
		b.sort()
	}
	for _, n := range j.nodes {
		host := j.host(n)
		if host == nil {
			continue
		}
		names := len(host.china.names) + len(host.russia.names)
		unite(host, n)
		if len(host.china.names)+len(host.russia.names) > names {
			j.widen(host)
		}
	}
}

// result makes groups of the nodes that stand on their own.
func (j *joiner) result() []group {
	left := 0
	for _, n := range j.nodes {
		if !n.gone {
			left++
		}
	}
	out := make([]group, 0, left)
	for _, n := range j.nodes {
		if !n.gone {
			out = append(out, gathered(n.sight.group))
		}
	}
	return out
}
