package timeline

import (
	"cmp"
	"math/bits"
	"slices"

	"amur/model"
)

// sighting is a group as gather first sees it: what finds those that read like
// it, without all that a node holds.
type sighting struct {
	hash    uint64 // of what readsLike compares, or of everything when undated
	telling uint64
	content uint64
	article uint64 // the number of its article when it has just one, else 0
	group   *group
}

// see reads the groups one after the other, as they lie in memory.
func see(groups []group) []sighting {
	sights := make([]sighting, len(groups))
	spread(len(groups), func(from, to int) {
		var t trait
		for i := from; i < to; i++ {
			sights[i].read(&groups[i], &t)
		}
	})
	return sights
}

// read fills s with what g tells; it uses the lists of t.
func (s *sighting) read(g *group, t *trait) {
	e := g.event
	t.read(e)
	*s = sighting{telling: t.telling(e), content: contentHash(e), group: g}
	s.hash = s.content
	if t.rank != rankNone {
		s.hash = t.signature()
	}
	if len(e.Sources) == 1 && e.Sources[0].Article != "" {
		s.article = numberOf(e.Sources[0].Article)
	}
}

// signature is a hash of what readsLike compares.
func (t *trait) signature() uint64 {
	h := newHash().words(t.china.names).words(t.china.offices).words(t.russia.names).words(t.russia.offices)
	h = h.word(uint64(t.lo)).word(uint64(t.hi)).text(t.place).text(t.country).text(t.occasion)
	return uint64(h.word(uint64(t.date.MonthValue()*32 + t.date.DayValue())))
}

// telling is the less the more an event tells by which others can be
// recognised: its date, then its people, its place, its sources.
func (t *trait) telling(e *model.Event) uint64 {
	where := 0
	switch {
	case t.place != "":
		where = 2
	case t.country != "":
		where = 1
	}
	const most = 1<<16 - 1
	least := func(v int) uint64 { return uint64(most - min(v, most)) }
	return uint64(t.rank)<<48 | least(len(t.china.names)+len(t.russia.names))<<32 | uint64(2-where)<<24 | least(len(e.Sources))
}

// compareTelling puts the most telling first.
func (s *sighting) compareTelling(t *sighting) int {
	if c := cmp.Compare(s.telling, t.telling); c != 0 {
		return c
	}
	if c := cmp.Compare(s.content, t.content); c != 0 {
		return c
	}
	return compareEvents(s.group.event, t.group.event)
}

// byHash sorts sightings by hash. Dividing them into small cells first makes
// the cost linear.
func byHash(sights []sighting) []sighting {
	width := max(0, bits.Len(uint(len(sights)))-4)
	cell := func(s *sighting) uint64 { return s.hash >> (64 - width) }
	ends := make([]int, 1<<width+1)
	for i := range sights {
		ends[cell(&sights[i])+1]++
	}
	for c := range 1 << width {
		ends[c+1] += ends[c]
	}
	sorted := make([]sighting, len(sights))
	for i := range sights { // ends[c] runs from the start of cell c to its end
		c := cell(&sights[i])
		sorted[ends[c]] = sights[i]
		ends[c]++
	}
	start := 0
	for _, end := range ends[:1<<width] {
		slices.SortFunc(sorted[start:end], func(a, b sighting) int { return cmp.Compare(a.hash, b.hash) })
		start = end
	}
	return sorted
}

// alike makes nodes of the sightings and unites those of the same people, date,
// place and occasion. The nodes come in order of telling.
func (j *joiner) alike(sights []sighting) {
	sights = byHash(sights)
	for len(sights) > 0 {
		n := 1
		for n < len(sights) && sights[n].hash == sights[0].hash {
			n++
		}
		j.unify(sights[:n])
		sights = sights[n:]
	}
	j.rank()
}

// unify makes nodes of sightings of one hash. Most often all repeat the most
// telling, and their order is of no account.
func (j *joiner) unify(sights []sighting) {
	most := 0
	for i := 1; i < len(sights); i++ {
		if sights[i].compareTelling(&sights[most]) < 0 {
			most = i
		}
	}
	sights[0], sights[most] = sights[most], sights[0]
	first := len(j.nodes)
	j.place(&sights[0], nil)
	head, rest := j.nodes[first], sights[1:]
	if slices.ContainsFunc(rest, func(s sighting) bool { return !head.repeats(s.group.event) }) {
		slices.SortFunc(rest, func(a, b sighting) int { return a.compareTelling(&b) })
		for i := range rest {
			j.place(&rest[i], j.nodes[first:])
		}
		return
	}
	for i := range rest {
		head.take(&rest[i])
	}
}

// rank puts the nodes in order of telling.
func (j *joiner) rank() {
	type entry struct {
		telling, content uint64
		node             *node
	}
	list := make([]entry, len(j.nodes))
	for i, n := range j.nodes {
		list[i] = entry{n.sight.telling, n.sight.content, n}
	}
	slices.SortFunc(list, func(a, b entry) int {
		if c := cmp.Compare(a.telling, b.telling); c != 0 {
			return c
		}
		if c := cmp.Compare(a.content, b.content); c != 0 {
			return c
		}
		return compareEvents(a.node.event, b.node.event)
	})
	for i, e := range list {
		e.node.at = i
		j.nodes[i] = e.node
	}
}

// place adds a sighting to the last of the nodes that reads like it, or makes a
// node of it.
func (j *joiner) place(s *sighting, nodes []*node) {
	e := s.group.event
	if e.Date.IsZero() {
		// Nothing says that two undated mentions are of one contact, unless
		// they are the same in every field.
		for _, m := range nodes {
			if compareEvents(m.event, e) == 0 {
				m.take(s)
				return
			}
		}
		j.keep(j.node(s))
		return
	}
	if k := len(nodes); k > 0 && nodes[k-1].repeats(e) {
		nodes[k-1].take(s)
		return
	}
	n := j.node(s)
	for _, m := range slices.Backward(nodes) {
		if n.readsLike(m) && !toldApart(m, n) && typesFit(&m.trait, &n.trait) {
			m.take(s)
			j.spare = n
			return
		}
	}
	j.keep(n)
}

func (j *joiner) keep(n *node) {
	j.nodes = append(j.nodes, n)
	j.enter(n)
}

// node makes a node of a sighting.
func (j *joiner) node(s *sighting) *node {
	n := j.spare
	j.spare = nil
	if n == nil {
		if len(j.store) == 0 {
			j.store = make([]node, 256)
		}
		n, j.store = &j.store[0], j.store[1:]
	}
	*n = node{event: s.group.event, sight: *s, last: s.group}
	n.trait.read(n.event)
	n.tell(s)
	return n
}

// tell adds the sources of s.
func (n *node) tell(s *sighting) {
	n.told += len(s.group.event.Sources)
	if s.article != 0 {
		n.articles.add(s.article)
		return
	}
	for i := range s.group.event.Sources {
		if name := s.group.event.Sources[i].Article; name != "" {
			n.articles.add(numberOf(name))
		}
	}
}

// take adds a sighting that reads like n.
func (n *node) take(s *sighting) {
	n.last.next, n.last = s.group, s.group
	n.tell(s)
}

// repeats reports in one look at the fields that e reads like n, is of the same
// type and day and so is never told apart from it.
func (n *node) repeats(e *model.Event) bool {
	m := n.event
	return n.rank < rankMonth && m.Type == e.Type && m.Date == e.Date &&
		m.Venue.Place == e.Venue.Place && m.Venue.Country == e.Venue.Country && m.Venue.Occasion == e.Venue.Occasion &&
		slices.EqualFunc(m.China, e.China, sameName) && slices.EqualFunc(m.Russia, e.Russia, sameName)
}

func sameName(a, b model.Official) bool {
	return a.Name == b.Name && (a.Name != "" || a.Office == b.Office)
}

// readsLike reports that a and b say the same about who, when and where.
func (n *node) readsLike(m *node) bool {
	return n.class == m.class && n.event.Date == m.event.Date &&
		slices.Equal(n.china.names, m.china.names) && slices.Equal(n.china.offices, m.china.offices) &&
		slices.Equal(n.russia.names, m.russia.names) && slices.Equal(n.russia.offices, m.russia.offices) &&
		n.place == m.place && n.country == m.country && n.occasion == m.occasion
}
