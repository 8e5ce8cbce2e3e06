package lock

import "maps"

// Merge brings together the locks of two branches that began with base. A value
// that both wrote differently counts as written by hand, so that nothing which
// one of them typed can be overwritten.
func Merge(base, ours, theirs *Lock) *Lock {
	merged := New()
	ids := make(map[string]bool)
	for _, l := range []*Lock{ours, theirs} {
		for id := range l.entries {
			ids[id] = true
		}
	}
	for id := range ids {
		b, o, t := base.Entry(id), ours.Entry(id), theirs.Entry(id)
		switch {
		case o == nil:
			merged.Put(t)
		case t == nil:
			merged.Put(o)
		default:
			if b == nil {
				b = &Entry{}
			}
			merged.Put(mergeEntries(b, o, t))
		}
	}
	return merged
}

func mergeEntries(b, o, t *Entry) *Entry {
	e := &Entry{
		ID: o.ID, Made: three(b.Made, o.Made, t.Made, min(o.Made, t.Made)), Split: three(b.Split, o.Split, t.Split, min(o.Split, t.Split)),
		Own: o.Own || t.Own, Cells: make(map[string]Cell),
	}
	keys := maps.Clone(o.Cells)
	maps.Copy(keys, t.Cells)
	for key := range keys {
		x, y, z := b.Cells[key], o.Cells[key], t.Cells[key]
		cell := Cell{Wrote: three(x.Wrote, y.Wrote, z.Wrote, ""), Said: three(x.Said, y.Said, z.Said, "")}
		if cell != (Cell{}) {
			e.Cells[key] = cell
		}
	}
	return e
}

// three merges a value of which, where both sides changed it, the last is taken.
func three[T comparable](b, o, t, otherwise T) T {
	switch {
	case o == t, b == t:
		return o
	case b == o:
		return t
	}
	return otherwise
}
