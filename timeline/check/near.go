package check

import (
	"slices"
	"unicode/utf8"

	"amur/model"
)

// nearest returns the known name that differs least from the given one, of several
// the first; "" when all differ too much.
func nearest(name string, known []string) string {
	letters := []rune(model.Fold(name))
	best, least := "", 1+max(1, min(3, len(letters)/4))
	for _, k := range known {
		if n := utf8.RuneCountInString(k); n-len(letters) >= least || len(letters)-n >= least {
			continue
		}
		if d := distance(letters, []rune(model.Fold(k)), least); d < least {
			best, least = k, d
		}
	}
	return best
}

// distance counts the letters to insert, take out, change or exchange with their
// neighbour to make b of a; from most on it is not counted further.
func distance(a, b []rune, most int) int {
	before, last, row := []int(nil), make([]int, len(b)+1), make([]int, len(b)+1)
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
		before, last, row = last, row, append([]int(nil), last...)
	}
	return last[len(b)]
}
