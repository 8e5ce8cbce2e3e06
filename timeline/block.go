package timeline

import (
	"cmp"
	"slices"
	"sort"

	"amur/model"
)

// join brings together the groups that speak of one contact. It first unites
// what reads alike, then lets each group, the most telling first, look among
// those before it for the one it fits best. Groups are only compared when they
// share an official, a class of type and a stretch of time, so that the cost
// grows little faster than their number.
func join(groups []*group) []*group {
	j := joiner{index: make(map[blockKey]*block)}
	j.gather(groups)
	j.alike()
	j.settle()
	return j.result()
}

// node is a group on its way to joining others.
type node struct {
	trait
	event    *model.Event
	articles articleSet // that tell of it
	group    *group     // its own
	joined   []*node    // those that joined it
	twin     *node      // the next with the same signature hash
	told     int        // number of sources
	hash     uint64     // of what readsLike compares
	at       int        // place in the order of telling
	gone     bool       // joined another
}

// blockKey is what two groups must share to be compared.
type blockKey struct {
	class  class
	russia bool   // which side the official is of
	who    string // name, or office when nobody is named
}

// block holds the settled nodes of one key by their first day.
type block struct {
	fine, coarse     []*node // rank below rankMonth; from there to rankYear
	fineMax, coarMax int     // the longest of their dates, in days
	years            [2]int  // first and last year of fine
}

type joiner struct {
	nodes []*node // in order of telling
	index map[blockKey]*block
}

func (j *joiner) gather(groups []*group) {
	type place struct {
		telling, content uint64
		node             *node
	}
	places := make([]place, len(groups))
	store := make([]node, len(groups))
	for i, g := range groups {
		n := &store[i]
		n.event, n.group, n.told = &g.event, g, len(g.event.Sources)
		n.trait.read(n.event)
		n.hash = n.signature()
		for _, s := range g.event.Sources {
			if s.Article != "" {
				n.articles.add(numberOf(s.Article))
			}
		}
		places[i] = place{n.telling(), contentHash(&g.event), n}
	}
	slices.SortFunc(places, func(a, b place) int {
		if c := cmp.Or(cmp.Compare(a.telling, b.telling), cmp.Compare(a.content, b.content)); c != 0 {
			return c
		}
		return compareEvents(a.node.event, b.node.event)
	})
	j.nodes = make([]*node, len(places))
	for i, p := range places {
		p.node.at = i
		j.nodes[i] = p.node
	}
}

// telling is the less the more a node tells by which others can be recognised:
// its date, then its people, its place, its sources.
func (n *node) telling() uint64 {
	where := 0
	switch {
	case n.place != "":
		where = 2
	case n.country != "":
		where = 1
	}
	const most = 1<<16 - 1
	least := func(v int) uint64 { return uint64(most - min(v, most)) }
	return uint64(n.rank)<<48 | least(len(n.china.names)+len(n.russia.names))<<32 | uint64(2-where)<<24 | least(len(n.event.Sources))
}

// alike unites nodes of the same class, people, date, place and occasion.
func (j *joiner) alike() {
	first := make(map[uint64]*node, len(j.nodes)/4)
	for _, n := range j.nodes {
		if n.rank == rankNone {
			continue // nothing says that two undated mentions are of one contact
		}
		m := first[n.hash]
		for m != nil && !(n.readsLike(m) && !toldApart(m, n) && typesFit(&m.trait, &n.trait)) {
			m = m.twin
		}
		if m != nil {
			unite(m, n)
			continue
		}
		n.twin = first[n.hash]
		first[n.hash] = n
	}
	j.twins()
}

// twins unites undated mentions that are the same in every field.
func (j *joiner) twins() {
	var last *node
	for _, n := range j.nodes {
		if n.gone || n.rank != rankNone {
			continue
		}
		if last != nil && compareEvents(last.event, n.event) == 0 {
			unite(last, n)
			continue
		}
		last = n
	}
}

// signature is a hash of what readsLike compares.
func (n *node) signature() uint64 {
	h := newHash().word(uint64(n.class))
	h = h.words(n.china.names).words(n.china.offices).words(n.russia.names).words(n.russia.offices)
	return uint64(h.word(uint64(n.lo)).word(uint64(n.hi)).text(n.place).text(n.country).text(n.occasion))
}

// readsLike reports that a and b say the same about who, when and where.
func (n *node) readsLike(m *node) bool {
	return n.class == m.class && n.event.Date == m.event.Date &&
		slices.Equal(n.china.names, m.china.names) && slices.Equal(n.china.offices, m.china.offices) &&
		slices.Equal(n.russia.names, m.russia.names) && slices.Equal(n.russia.offices, m.russia.offices) &&
		n.place == m.place && n.country == m.country && n.occasion == m.occasion
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
	a.joined = append(append(a.joined, b), b.joined...)
	b.joined = nil
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
	for _, n := range j.nodes {
		if n.gone {
			continue
		}
		for _, key := range n.keys() {
			b := j.index[key]
			if b == nil {
				b = &block{}
				j.index[key] = b
			}
			b.add(n)
		}
	}
	for _, b := range j.index {
		b.sort()
	}
	for _, n := range j.nodes {
		if n.gone {
			continue
		}
		if host := j.host(n); host != nil {
			unite(host, n)
		}
	}
}

// keys are the blocks that a node stands in.
func (n *node) keys() []blockKey {
	var keys []blockKey
	for _, s := range []struct {
		side
		russia bool
	}{{n.china, false}, {n.russia, true}} {
		for _, name := range s.names {
			keys = append(keys, blockKey{n.class, s.russia, name})
		}
	}
	if len(keys) > 0 {
		return keys
	}
	for _, office := range n.china.offices {
		keys = append(keys, blockKey{n.class, false, office})
	}
	for _, office := range n.russia.offices {
		keys = append(keys, blockKey{n.class, true, office})
	}
	return keys
}

func (b *block) add(n *node) {
	switch {
	case n.rank < rankMonth:
		b.fine = append(b.fine, n)
		b.fineMax = max(b.fineMax, n.hi-n.lo)
	case n.rank < rankNoYear:
		b.coarse = append(b.coarse, n)
		b.coarMax = max(b.coarMax, n.hi-n.lo)
	}
}

func (b *block) sort() {
	byDay := func(x, y *node) int { return cmp.Compare(x.lo, y.lo) }
	slices.SortStableFunc(b.fine, byDay)
	slices.SortStableFunc(b.coarse, byDay)
	if n := len(b.fine); n > 0 {
		b.years = [2]int{model.Civil(b.fine[0].lo).Date().YearValue(), model.Civil(b.fine[n-1].lo).Date().YearValue()}
	}
}

// host finds the node that n joins, nil when n stands on its own.
func (j *joiner) host(n *node) *node {
	var best choice
	for _, key := range n.keys() {
		b := j.index[key]
		visit := func(m *node) {
			if m.gone || m.at >= n.at {
				return
			}
			if how := fits(&n.trait, &m.trait); how != bondNone && !toldApart(n, m) {
				best.offer(n, m, how)
			}
		}
		switch {
		case n.rank < rankNoYear:
			within(b.fine, n.lo-guessLag-b.fineMax, n.hi+guessLag, visit)
			if n.rank >= rankMonth {
				within(b.coarse, n.lo-b.coarMax, n.hi, visit)
			}
		case n.rank == rankNoYear && len(b.fine) > 0:
			for year := b.years[0] - 1; year <= b.years[1]; year++ {
				lo, hi := bounds(n.date.WithYear(year))
				within(b.fine, lo-b.fineMax, hi, visit)
			}
		}
	}
	return best.settled(n)
}

// within calls visit for the nodes of a sorted list that begin from lo to hi.
func within(list []*node, lo, hi int, visit func(*node)) {
	start := sort.Search(len(list), func(i int) bool { return list[i].lo >= lo })
	for _, m := range list[start:] {
		if m.lo > hi {
			return
		}
		visit(m)
	}
}

// choice is the best host seen for a node.
type choice struct {
	host   *node
	how    bond
	others bool // some other host fits too
}

func (c *choice) offer(n, m *node, how bond) {
	switch {
	case c.host == nil:
		c.host, c.how = m, how
	case c.host == m:
	default:
		c.others = true
		if better(n, m, how, c.host, c.how) < 0 {
			c.host, c.how = m, how
		}
	}
}

// better orders two hosts for n: the better bond, the same type, the closer
// place, the same occasion, the nearer day, more sources, then a fixed order.
func better(n, a *node, how bond, b *node, howB bond) int {
	flag := func(v bool) int {
		if v {
			return 0
		}
		return 1
	}
	near := func(m *node) int {
		switch {
		case n.place != "" && n.place == m.place:
			return 0
		case n.country != "" && n.country == m.country:
			return 1
		}
		return 2
	}
	away := func(m *node) int {
		if n.rank >= rankMonth {
			return 0
		}
		return max(m.lo-n.hi, n.lo-m.hi, 0)
	}
	return cmp.Or(
		cmp.Compare(howB, how),
		cmp.Compare(flag(a.typ == n.typ), flag(b.typ == n.typ)),
		cmp.Compare(near(a), near(b)),
		cmp.Compare(flag(a.occasion == n.occasion), flag(b.occasion == n.occasion)),
		cmp.Compare(away(a), away(b)),
		cmp.Compare(b.told, a.told),
		compareEvents(a.event, b.event),
	)
}

// settled is the host that n may join: where the other side or the year is not
// told, only the one that fits; else the best.
func (c *choice) settled(n *node) *node {
	if c.others && (c.how == bondHalf || n.rank == rankNoYear) {
		return nil
	}
	return c.host
}

// result makes groups of the nodes that stand on their own.
func (j *joiner) result() []*group {
	out := make([]*group, 0, len(j.nodes)/2)
	for _, n := range j.nodes {
		if n.gone {
			continue
		}
		for _, m := range n.joined {
			n.group.add(m.group)
		}
		out = append(out, n.group)
	}
	return out
}
