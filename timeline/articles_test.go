package timeline

import "testing"

func TestArticleSet(t *testing.T) {
	of := func(from, to uint64) *articleSet {
		var s articleSet
		for n := from; n < to; n++ {
			s.add(n)
			s.add(n) // twice is once
		}
		return &s
	}
	for _, tt := range []struct {
		a, b *articleSet
		want bool
	}{
		{of(1, 1), of(1, 2), false},
		{of(1, 2), of(1, 2), true},
		{of(1, 3), of(2, 4), true},
		{of(1, 3), of(3, 5), false},
		{of(1, 100), of(99, 101), true},
		{of(1, 100), of(100, 300), false},
	} {
		if tt.a.meets(tt.b) != tt.want || tt.b.meets(tt.a) != tt.want {
			t.Errorf("%v meets %v: not %t", tt.a, tt.b, tt.want)
		}
		size := tt.a.len() + tt.b.len()
		tt.a.merge(tt.b)
		if got := tt.a.len(); got > size || !tt.want && got != size {
			t.Errorf("merged %d articles into %d", size, got)
		}
	}
}
