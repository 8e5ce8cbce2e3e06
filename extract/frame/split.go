package frame

import (
	"maps"

	"amur/model"
)

// headRank is the lowest rank of those who are met one at a time: heads of state,
// of government and of parliament.
const headRank = 2

// split makes two contacts of "was received by the president and the premier":
// those of the highest rank are met one at a time. Other lists stay one contact.
func split(f *Frame, rank func(Party) int) []*Frame {
	if f == nil {
		return nil
	}
	if f.Type != model.Meeting {
		return []*Frame{f}
	}
	for side, list := range f.sides() {
		other := f.sides()[1-side]
		if len(list) < 2 || len(other) != 1 || rank(list[0]) > headRank && rank(list[1]) > headRank {
			continue
		}
		out := make([]*Frame, len(list))
		for i, p := range list {
			g := *f
			g.Why = maps.Clone(f.Why)
			g.China, g.Russia = f.China, f.Russia
			if side == 0 {
				g.China = []Party{p}
			} else {
				g.Russia = []Party{p}
			}
			out[i] = &g
		}
		return out
	}
	return []*Frame{f}
}

// rank is the protocol rank of a party about the time of the article.
func (t *teller) rank(p Party) int {
	_, rank := official(t.Lexicon, p, t.about())
	return rank
}
