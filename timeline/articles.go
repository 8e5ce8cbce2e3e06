package timeline

// articleSet is a set of articles, known by the hash of their names. Most
// mentions have one; a map for each would cost more than the mentions themselves.
type articleSet struct {
	one  uint64 // the first, 0 when there is none
	more map[uint64]bool
}

func (s *articleSet) add(n uint64) {
	switch {
	case s.one == 0 || s.one == n:
		s.one = n + 1
	case s.more == nil:
		s.more = map[uint64]bool{n: true}
	default:
		s.more[n] = true
	}
}

func (s *articleSet) has(n uint64) bool { return s.one == n || s.more[n] }

// meets reports whether s and t have an article in common.
func (s *articleSet) meets(t *articleSet) bool {
	if len(s.more) > len(t.more) {
		s, t = t, s
	}
	if s.one != 0 && t.has(s.one) {
		return true
	}
	for n := range s.more {
		if t.has(n) {
			return true
		}
	}
	return false
}

// merge adds the articles of t, which is spent.
func (s *articleSet) merge(t *articleSet) {
	if len(t.more) > len(s.more) {
		*s, *t = *t, *s
	}
	if t.one != 0 {
		s.add(t.one)
	}
	for n := range t.more {
		s.add(n)
	}
}

// numberOf is the hash of an article's name, never 0.
func numberOf(article string) uint64 { return max(1, uint64(newHash().text(article))) }
