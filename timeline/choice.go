package timeline

import "cmp"

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
	if c := cmp.Or(
		cmp.Compare(howB, how),
		cmp.Compare(flag(a.typ == n.typ), flag(b.typ == n.typ)),
		cmp.Compare(near(a), near(b)),
		cmp.Compare(flag(a.occasion == n.occasion), flag(b.occasion == n.occasion)),
		cmp.Compare(away(a), away(b)),
		cmp.Compare(b.told, a.told),
	); c != 0 {
		return c
	}
	return compareEvents(a.event, b.event)
}

// settled is the host that n may join: where the other side or the year is not
// told, only the one that fits; else the best.
func (c *choice) settled(n *node) *node {
	if c.others && (c.how == bondHalf || n.rank == rankNoYear) {
		return nil
	}
	return c.host
}
