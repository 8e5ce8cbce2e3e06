package timeline

import "slices"

// articleSet is a set of articles, known by the hash of their names. Most
// contacts have few; a map for each would cost more than the mentions themselves.
type articleSet struct {
	few  []uint64            // while there are at most fewArticles
	many map[uint64]struct{} // from then on
}

const fewArticles = 16

func (s *articleSet) add(n uint64) {
	switch {
	case s.many != nil:
		s.many[n] = struct{}{}
	case slices.Contains(s.few, n):
	case len(s.few) < fewArticles:
		s.few = append(s.few, n)
	default:
		s.many = make(map[uint64]struct{}, 4*fewArticles)
		for _, old := range s.few {
			s.many[old] = struct{}{}
		}
		s.many[n] = struct{}{}
		s.few = nil
	}
}

func (s *articleSet) len() int { return len(s.few) + len(s.many) }

func (s *articleSet) has(n uint64) bool {
	if s.many == nil {
		return slices.Contains(s.few, n)
	}
	_, ok := s.many[n]
	return ok
}

// meets reports whether s and t have an article in common.
func (s *articleSet) meets(t *articleSet) bool {
	if s.len() > t.len() {
		s, t = t, s
	}
	for n := range s.many {
		if t.has(n) {
			return true
		}
	}
	return slices.ContainsFunc(s.few, t.has)
}

// merge adds the articles of t, which is spent.
func (s *articleSet) merge(t *articleSet) {
	if t.len() > s.len() {
		*s, *t = *t, *s
	}
	for _, n := range t.few {
		s.add(n)
	}
	for n := range t.many {
		s.add(n)
	}
}

// numberOf is the hash of an article's name.
func numberOf(article string) uint64 { return uint64(newHash().text(article)) }
