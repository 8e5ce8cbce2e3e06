package check

import (
	"slices"

	"amur/model"
)

// names are those that are known of one kind of thing, to find which was meant by another.
type names struct {
	list   []string
	folded [][]rune
	meant  map[string]string // what nearest has answered
}

func newNames(list []string) *names {
	n := &names{list: list, folded: make([][]rune, len(list)), meant: make(map[string]string)}
	for i, name := range list {
		n.folded[i] = []rune(model.Fold(name))
	}
	return n
}

// nearest returns the known name that differs least from the given one, of several
// the first; "" when all differ too much.
func (n *names) nearest(name string) string {
	if known, asked := n.meant[name]; asked {
		return known
	}
	letters := []rune(model.Fold(name))
	best, least := "", 1+max(1, min(3, len(letters)/4))
	for i, known := range n.folded {
		if max(len(known)-len(letters), len(letters)-len(known)) >= least {
			continue
		}
		if d := distance(letters, known, least); d < least {
			best, least = n.list[i], d
		}
	}
	n.meant[name] = best
	return best
}

// distance counts the letters to insert, take out, change or exchange with their
// neighbour to make b of a; from most on it is not counted further.
func distance(a, b []rune, most int) int {
	rows := make([]int, 3*(len(b)+1))
	before, last, row := rows[:len(b)+1], rows[len(b)+1:2*(len(b)+1)], rows[2*(len(b)+1):]
	for j := range last {
		last[j] = j
	}
	for i, x := range a {
		row[0] = i + 1
		for j, y := range b {
			change := 1
			if x == y {
				change = 0
			}
			row[j+1] = min(last[j]+change, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && x == b[j-1] && a[i-1] == y {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		if slices.Min(row) >= most {
			return most
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
