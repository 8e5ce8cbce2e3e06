package document

import (
	"maps"
	"reflect"
	"slices"

	"amur/model"
)

// parts gathers the values in dispute of each side.
type parts struct {
	ours, theirs model.Event
	any          bool
}

// mergeEvent merges what two sides made of an event and returns what they dispute.
func mergeEvent(b, o, t model.Event) (model.Event, *model.Conflict) {
	out, d := o, &parts{}
	out.Date = settle(d, b.Date, o.Date, t.Date, func(e *model.Event) *model.Date { return &e.Date })
	out.Type = settle(d, b.Type, o.Type, t.Type, func(e *model.Event) *model.Type { return &e.Type })
	out.Status = settle(d, b.Status, o.Status, t.Status, func(e *model.Event) *model.Status { return &e.Status })
	out.China = settle(d, b.China, o.China, t.China, func(e *model.Event) *[]model.Official { return &e.China })
	out.Russia = settle(d, b.Russia, o.Russia, t.Russia, func(e *model.Event) *[]model.Official { return &e.Russia })
	for _, part := range []func(*model.Event) *string{
		func(e *model.Event) *string { return &e.Venue.Place },
		func(e *model.Event) *string { return &e.Venue.Country },
		func(e *model.Event) *string { return &e.Venue.Site },
		func(e *model.Event) *string { return &e.Venue.Occasion },
		func(e *model.Event) *string { return &e.MergedInto },
	} {
		*part(&out) = settle(d, *part(&b), *part(&o), *part(&t), part)
	}
	out.Split = settle(d, b.Split, o.Split, t.Split, func(e *model.Event) *[]string { return &e.Split })
	out.Review = mergeReview(d, b.Review, o.Review, t.Review)
	out.Topics = mergeTopics(d, b.Topics, o.Topics, t.Topics)
	out.Sources = mergeSources(d, b.Sources, o.Sources, t.Sources)
	out.Alternatives = mergeAlternatives(b.Alternatives, o.Alternatives, t.Alternatives)
	out.Confidence = surest(b.Confidence, o.Confidence, t.Confidence)
	out.Gone = pick(b.Gone, o.Gone, t.Gone, o.Gone && t.Gone)
	conflict := openConflict(o.Conflict, t.Conflict)
	if d.any {
		conflict = &model.Conflict{Ours: &d.ours, Theirs: &d.theirs}
	}
	return out, conflict
}

// openConflict is one that was there before and that neither side has settled.
func openConflict(o, t *model.Conflict) *model.Conflict {
	if o != nil && t != nil {
		return o
	}
	return nil
}

// settle merges one value; in a dispute it is ours, and both go to the parts.
func settle[T any](d *parts, b, o, t T, at func(*model.Event) *T) T {
	switch {
	case equal(o, t), equal(b, t):
		return o
	case equal(b, o):
		return t
	}
	*at(&d.ours), *at(&d.theirs), d.any = o, t, true
	return o
}

func equal[T any](a, b T) bool {
	x, y := reflect.ValueOf(a), reflect.ValueOf(b)
	if x.Kind() == reflect.Slice && x.Len() == 0 && y.Len() == 0 {
		return true
	}
	return reflect.DeepEqual(a, b)
}

// pick merges a value of which, in a dispute, the last is taken.
func pick[T comparable](b, o, t, otherwise T) T {
	switch {
	case o == t, b == t:
		return o
	case b == o:
		return t
	}
	return otherwise
}

// surest takes the higher of two grades of confidence that both sides changed.
func surest(b, o, t model.Confidence) model.Confidence {
	higher := o
	for _, grade := range []model.Confidence{model.Low, model.Medium, model.High} {
		if o == grade || t == grade {
			higher = grade
		}
	}
	return pick(b, o, t, higher)
}

func mergeReview(d *parts, b, o, t *model.Review) *model.Review {
	var none model.Review
	value := func(r *model.Review) model.Review {
		if r == nil {
			return none
		}
		return *r
	}
	switch {
	case equal(o, t), equal(b, t):
		return o
	case equal(b, o):
		return t
	}
	x, y, z := value(b), value(o), value(t)
	inDispute := &parts{}
	status := settle(inDispute, x.Status, y.Status, z.Status, func(e *model.Event) *string { return &e.ID })
	note := settle(inDispute, x.Note, y.Note, z.Note, func(e *model.Event) *string { return &e.MergedInto })
	if inDispute.any {
		d.ours.Review, d.theirs.Review, d.any = o, t, true
	}
	return &model.Review{Status: status, Note: note}
}

// mergeTopics merges topic by topic.
func mergeTopics(d *parts, b, o, t []model.Topic) []model.Topic {
	code := func(topic model.Topic) string { return topic.Code }
	return mergeMembers(d, code, func(e *model.Event) *[]model.Topic { return &e.Topics }, b, o, t)
}

// mergeSources merges source by source.
func mergeSources(d *parts, b, o, t []model.Source) []model.Source {
	article := func(s model.Source) string { return s.Article }
	out := mergeMembers(d, article, func(e *model.Event) *[]model.Source { return &e.Sources }, b, o, t)
	slices.SortStableFunc(out, model.CompareSources)
	return out
}

// mergeMembers merges a list entry by entry, in the order of their names; what is in
// dispute goes to the lists of the parts.
func mergeMembers[T comparable](d *parts, name func(T) string, at func(*model.Event) *[]T, b, o, t []T) []T {
	index := func(list []T) map[string]T {
		m := make(map[string]T, len(list))
		for _, member := range list {
			m[name(member)] = member
		}
		return m
	}
	x, y, z := index(b), index(o), index(t)
	var out []T
	for _, key := range union(y, z) {
		one, ours, theirs := settleMember(x, y, z, key)
		if one != nil {
			out = append(out, *one)
		}
		if ours != nil || theirs != nil {
			d.any = true
			*at(&d.ours), *at(&d.theirs) = appended(*at(&d.ours), ours), appended(*at(&d.theirs), theirs)
		}
	}
	return out
}

// settleMember merges one entry of a list; ours and theirs are what is in dispute.
func settleMember[T comparable](b, o, t map[string]T, key string) (one, ours, theirs *T) {
	get := func(m map[string]T) *T {
		if v, has := m[key]; has {
			return &v
		}
		return nil
	}
	x, y, z := get(b), get(o), get(t)
	switch {
	case equal(y, z), equal(x, z):
		return y, nil, nil
	case equal(x, y):
		return z, nil, nil
	case y == nil:
		return z, nil, z // they changed what we deleted
	}
	return y, y, z
}

func appended[T any](list []T, one *T) []T {
	if one == nil {
		return list
	}
	return append(list, *one)
}

func union[T any](a, b map[string]T) []string {
	all := make(map[string]T, len(a)+len(b))
	maps.Copy(all, a)
	maps.Copy(all, b)
	return slices.Sorted(maps.Keys(all))
}

// mergeAlternatives merges value by value; there is nothing to dispute.
func mergeAlternatives(b, o, t map[string][]string) map[string][]string {
	out := make(map[string][]string)
	for _, field := range union(o, t) {
		for _, v := range slices.Concat(o[field], t[field]) {
			inBase, inOurs, inTheirs := slices.Contains(b[field], v), slices.Contains(o[field], v), slices.Contains(t[field], v)
			if keep := inOurs && inTheirs || !inBase; keep && !slices.Contains(out[field], v) {
				out[field] = append(out[field], v)
			}
		}
		slices.Sort(out[field])
	}
	maps.DeleteFunc(out, func(_ string, values []string) bool { return len(values) == 0 })
	if len(out) == 0 {
		return nil
	}
	return out
}
