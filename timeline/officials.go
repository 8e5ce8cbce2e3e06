package timeline

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"amur/model"
)

// fuseOfficials lists everyone whom a mention names, first those whom most
// sources name, in the order in which they are named; the office is the one
// most sources give. Offices without a name stay when nobody named holds them.
func fuseOfficials(mentions []*model.Event, of func(*model.Event) []model.Official) []model.Official {
	if first := of(mentions[0]); named(first) && !slices.ContainsFunc(mentions, func(m *model.Event) bool { return !slices.Equal(of(m), first) }) {
		return first
	}
	type standing struct {
		sources, place int
		office         vote[string]
	}
	people := make(map[string]*standing)
	for _, m := range mentions {
		for i, o := range of(m) {
			key := o.Name
			if key == "" {
				key = "\x00" + model.Fold(o.Office)
			}
			p := people[key]
			if p == nil {
				p = &standing{place: i}
				people[key] = p
			}
			p.sources += voices(m)
			p.place = min(p.place, i)
			if o.Office != "" {
				p.office.add(o.Office, m)
			}
		}
	}
	keys := slices.SortedFunc(maps.Keys(people), func(a, b string) int {
		p, q := people[a], people[b]
		return cmp.Or(cmp.Compare(q.sources, p.sources), cmp.Compare(p.place, q.place), strings.Compare(a, b))
	})
	var out []model.Official
	for _, key := range keys {
		name := key
		if key[0] == 0 {
			name = ""
		}
		out = append(out, model.Official{Name: name, Office: people[key].office.winner(level)})
	}
	return dropUnnamed(out)
}

// dropUnnamed leaves out offices that a named official of the list holds.
func dropUnnamed(list []model.Official) []model.Official {
	if !slices.ContainsFunc(list, func(o model.Official) bool { return o.Name == "" }) {
		return list
	}
	list = slices.Clone(list)
	return slices.DeleteFunc(list, func(o model.Official) bool {
		return o.Name == "" && slices.ContainsFunc(list, func(p model.Official) bool {
			return p.Name != "" && strings.EqualFold(p.Office, o.Office)
		})
	})
}

// distinct leaves out officials named before, and empty ones.
func distinct(list []model.Official) []model.Official {
	again := func(i int) bool {
		o := list[i]
		return o == (model.Official{}) || slices.ContainsFunc(list[:i], func(p model.Official) bool {
			return p == o || p.Name != "" && p.Name == o.Name
		})
	}
	var out []model.Official
	for i, o := range list {
		switch drop := again(i); {
		case drop && out == nil:
			out = append(make([]model.Official, 0, len(list)), list[:i]...)
		case !drop && out != nil:
			out = append(out, o)
		}
	}
	switch {
	case len(list) == 0 || out != nil && len(out) == 0:
		return nil
	case out != nil:
		return out
	}
	return list
}

// named reports that a list is of named officials, each once.
func named(list []model.Official) bool {
	for i, o := range list {
		if o.Name == "" || slices.ContainsFunc(list[:i], func(p model.Official) bool { return p.Name == o.Name }) {
			return false
		}
	}
	return len(list) > 0 || list == nil
}
