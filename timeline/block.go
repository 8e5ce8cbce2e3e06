package timeline

import (
	"cmp"
	"slices"
	"sort"

	"amur/model"
)

// who names what two nodes must share to be compared, by number: an official
// of each side, or of one side with nobody or anybody on the other.
type who struct{ china, russia uint32 }

const (
	nobody  = 0
	anybody = 1<<32 - 1
)

// block holds the nodes of one key by their first day.
type block struct {
	fine, coarse     []*node // rank below rankMonth; from there to rankYear
	fineMax, coarMax int     // the longest of their dates, in days
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
	slices.SortFunc(b.fine, byDay)
	slices.SortFunc(b.coarse, byDay)
}

func (j *joiner) block(key who) *block {
	b := j.index[key]
	if b == nil {
		b = &block{}
		j.index[key] = b
	}
	return b
}

// numbersOf gives the names or offices their numbers.
func (j *joiner) numbersOf(words []string) []uint32 {
	list := make([]uint32, 0, len(words))
	for _, word := range words {
		n, known := j.numbers[word]
		if !known {
			n = uint32(len(j.numbers)) + 1
			j.numbers[word] = n
		}
		list = append(list, n)
	}
	return list
}

// enter puts n in the blocks where others look for it and notes those in which
// it will look itself. Those who name both sides look under pairs of officials,
// which are few to a pair; the others under each official that they name, or
// office when nobody is named.
func (j *joiner) enter(n *node) {
	china, russia := j.numbersOf(n.china.names), j.numbersOf(n.russia.names)
	for _, pair := range pairs(china, russia) {
		j.block(pair).add(n)
	}
	if len(china)+len(russia) == 0 {
		china, russia = j.numbersOf(n.china.offices), j.numbersOf(n.russia.offices)
	}
	for _, c := range china {
		n.keys = append(n.keys, who{c, anybody})
	}
	for _, r := range russia {
		n.keys = append(n.keys, who{anybody, r})
	}
	for _, key := range n.keys {
		j.block(key).add(n)
	}
	if len(n.china.names) > 0 && len(n.russia.names) > 0 && n.rank < rankNoYear {
		n.keys = pairs(append(china, nobody), append(russia, nobody))
	}
}

// pairs are the keys of one of china with one of russia, where an empty list
// stands for nobody; none is of nobody with nobody.
func pairs(china, russia []uint32) []who {
	if len(china) == 0 {
		china = []uint32{nobody}
	}
	if len(russia) == 0 {
		russia = []uint32{nobody}
	}
	list := make([]who, 0, len(china)*len(russia))
	for _, c := range china {
		for _, r := range russia {
			if c != nobody || r != nobody {
				list = append(list, who{c, r})
			}
		}
	}
	return list
}

// widen enters n, which has learnt of more officials, under the pairs that they
// make with those whom it named itself.
func (j *joiner) widen(n *node) {
	var own trait
	own.read(n.event)
	ownChina, ownRussia := j.numbersOf(own.china.names), j.numbersOf(own.russia.names)
	china, russia := j.numbersOf(n.china.names), j.numbersOf(n.russia.names)
	for _, pair := range pairs(china, russia) {
		if !slices.Contains(ownChina, pair.china) && !slices.Contains(ownRussia, pair.russia) {
			continue
		}
		b := j.block(pair)
		if !slices.Contains(b.fine, n) && !slices.Contains(b.coarse, n) {
			b.add(n)
			b.sort()
		}
	}
}

// host finds the node that n joins, nil when n stands on its own.
func (j *joiner) host(n *node) *node {
	var best choice
	visit := func(m *node) {
		if m.gone || m.at >= n.at {
			return
		}
		if how := fits(&n.trait, &m.trait); how != bondNone && !toldApart(n, m) {
			best.offer(n, m, how)
		}
	}
	for _, key := range n.keys {
		b := j.index[key]
		if b == nil {
			continue
		}
		switch {
		case n.rank < rankNoYear:
			within(b.fine, n.lo-guessLag-b.fineMax, n.hi+guessLag, visit)
			if n.rank >= rankMonth {
				within(b.coarse, n.lo-b.coarMax, n.hi, visit)
			}
		case n.rank == rankNoYear && len(b.fine) > 0:
			for year := yearOf(b.fine[0]) - 1; year <= yearOf(b.fine[len(b.fine)-1]); year++ {
				lo, hi := bounds(n.date.WithYear(year))
				within(b.fine, lo-b.fineMax, hi, visit)
			}
		}
	}
	return best.settled(n)
}

// yearOf is the year of the first day of n.
func yearOf(n *node) int { return model.Civil(n.lo).Date().YearValue() }

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
