package diff

import (
	"cmp"
	"slices"
	"strings"

	"amur/model"
	"amur/timeline"
)

// Weights of what speaks for two events being one contact, each more than all below it.
const (
	weightID     = 100_000
	weightDate   = 10_000 // dates that can be one
	weightPeople = 1_000  // the same people on both sides
	mostShared   = 999    // articles that tell of both, one each
)

// pair is an event of the old timeline and one of the new that may be the same.
type pair struct{ old, fresh, score int }

// match finds for each old event the new one that is the same contact, -1 for
// none, and says which new ones are taken.
func match(old, fresh []model.Event) (partner []int, taken []bool) {
	m := matcher{old: old, fresh: fresh, partner: make([]int, len(old)), taken: make([]bool, len(fresh))}
	for i := range m.partner {
		m.partner[i] = -1
	}
	m.byID()
	m.byContent()
	return m.partner, m.taken
}

type matcher struct {
	old, fresh []model.Event
	partner    []int
	taken      []bool
}

// byID joins events of one id. Where several events would have the same id but for
// their numbers, a timeline that was built afresh may have numbered them otherwise:
// of those, the ones without a common article are left for later.
func (m *matcher) byID() {
	numbers := make(map[string]int)
	for _, list := range [][]model.Event{m.old, m.fresh} {
		within := make(map[string]int)
		for i := range list {
			if list[i].ID != "" {
				base := unnumbered(list[i].ID)
				within[base]++
				numbers[base] = max(numbers[base], within[base])
			}
		}
	}
	at := make(map[string]int, len(m.fresh))
	for j := len(m.fresh) - 1; j >= 0; j-- {
		if id := m.fresh[j].ID; id != "" {
			at[id] = j
		}
	}
	for i := range m.old {
		e := &m.old[i]
		j, is := at[e.ID]
		if !is || m.taken[j] || numbers[unnumbered(e.ID)] > 1 && shared(e, &m.fresh[j]) == 0 && len(e.Sources) > 0 {
			continue
		}
		m.partner[i], m.taken[j] = j, true
	}
}

// unnumbered is an id without the number that tells it from others.
func unnumbered(id string) string {
	i := strings.LastIndexByte(id, '-')
	if i >= 0 && i+1 < len(id) && strings.Trim(id[i+1:], "0123456789") == "" && strings.Contains(id[:i], "-") && len(id) > len("2006-01-02") {
		return id[:i]
	}
	return id
}

// byContent joins what is left by kind, people, articles and date, the surest first.
func (m *matcher) byContent() {
	articles, ids := make(map[string][]int), make(map[string][]int)
	for j := range m.fresh {
		if m.taken[j] {
			continue
		}
		for _, key := range keys(&m.fresh[j]) {
			articles[key] = append(articles[key], j)
		}
		ids[m.fresh[j].ID] = append(ids[m.fresh[j].ID], j)
	}
	var list []pair
	for i := range m.old {
		if m.partner[i] >= 0 {
			continue
		}
		common := make(map[int]int) // articles, by the new event that has them too
		for _, key := range keys(&m.old[i]) {
			for _, j := range articles[key] {
				common[j]++
			}
		}
		if m.old[i].ID != "" {
			for _, j := range ids[m.old[i].ID] {
				common[j] += 0
			}
		}
		for j, n := range common {
			if score := likeness(&m.old[i], &m.fresh[j], n); score > 0 {
				list = append(list, pair{i, j, score})
			}
		}
	}
	slices.SortFunc(list, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.old, b.old), cmp.Compare(a.fresh, b.fresh))
	})
	for _, p := range list {
		if m.partner[p.old] < 0 && !m.taken[p.fresh] {
			m.partner[p.old], m.taken[p.fresh] = p.fresh, true
		}
	}
}

// keys are what two tellings of one contact have in common: an article, or for
// events without articles the day.
func keys(e *model.Event) []string {
	if len(e.Sources) == 0 {
		return []string{"\x00" + e.Date.Exact().String()}
	}
	list := make([]string, 0, len(e.Sources))
	for _, s := range e.Sources {
		list = append(list, s.Article)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// shared counts the articles that tell of both.
func shared(a, b *model.Event) int {
	n := 0
	other := keys(b)
	for _, key := range keys(a) {
		if _, is := slices.BinarySearch(other, key); is {
			n++
		}
	}
	return n
}

// likeness says how much speaks for two events with so many common articles being one
// contact; 0 when they are not.
func likeness(a, b *model.Event, common int) int {
	same := sameNames(a.China, b.China) && sameNames(a.Russia, b.Russia)
	switch {
	case !timeline.SameClass(a.Type, b.Type), !alike(a.China, b.China), !alike(a.Russia, b.Russia):
		return 0
	case common == 0 && a.ID != b.ID, len(a.Sources) == 0 && !same && a.ID != b.ID:
		return 0
	}
	score := min(common, mostShared)
	if a.ID == b.ID && common > 0 {
		score += weightID
	}
	if model.Overlaps(a.Date, b.Date) {
		score += weightDate
	}
	if same {
		score += weightPeople
	}
	return score
}

// names lists a side's people, by office where the name is not known.
func names(side []model.Official) []string {
	list := make([]string, 0, len(side))
	for _, o := range side {
		list = append(list, cmp.Or(o.Name, o.Office))
	}
	slices.Sort(list)
	return list
}

func sameNames(a, b []model.Official) bool { return slices.Equal(names(a), names(b)) }

// alike reports whether two lists have somebody in common, or can have: one of
// them names nobody.
func alike(a, b []model.Official) bool {
	named := func(o model.Official) bool { return o.Name != "" }
	if !slices.ContainsFunc(a, named) || !slices.ContainsFunc(b, named) {
		return true
	}
	return slices.ContainsFunc(a, func(o model.Official) bool {
		return o.Name != "" && slices.ContainsFunc(b, func(p model.Official) bool { return p.Name == o.Name })
	})
}
