package timeline

import (
	"cmp"

	"amur/model"
)

// vote counts the sources behind each value of a field. Mentions must come in
// order of publication. Most contacts have one value to a field, which needs no
// memory of its own, and few have many.
type vote[T comparable] struct {
	first ballot[T]   // count 0 when there was none
	rest  []ballot[T] // by first publication
	place map[T]int   // in rest, when that is long
}

type ballot[T any] struct {
	value T
	count int
}

const longVote = 16

func (v *vote[T]) add(value T, m *model.Event) {
	b := &v.first
	if b.count > 0 && b.value != value {
		b = v.other(value)
	}
	b.value = value
	b.count += voices(m)
}

// other finds a value behind the first, or makes room for it.
func (v *vote[T]) other(value T) *ballot[T] {
	if at, known := v.place[value]; known {
		return &v.rest[at]
	}
	if v.place == nil {
		for i := range v.rest {
			if v.rest[i].value == value {
				return &v.rest[i]
			}
		}
	}
	v.rest = append(v.rest, ballot[T]{value: value})
	last := len(v.rest) - 1
	switch {
	case v.place != nil:
		v.place[value] = last
	case len(v.rest) > longVote:
		v.place = make(map[T]int, 2*longVote)
		for i, b := range v.rest {
			v.place[b.value] = i
		}
	}
	return &v.rest[last]
}

func (v *vote[T]) empty() bool { return v.first.count == 0 }

// winner is the value with the least worth, of equals the one that most
// sources give, then the first published; the zero value when there was none.
func (v *vote[T]) winner(worth func(T) int) T {
	best := v.first
	for _, b := range v.rest {
		if cmp.Or(cmp.Compare(worth(b.value), worth(best.value)), cmp.Compare(best.count, b.count)) < 0 {
			best = b
		}
	}
	return best.value
}

func level[T any](T) int { return 0 }
