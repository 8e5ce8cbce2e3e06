// Package diff compares two timelines: which contacts are in one of them alone,
// and what the other says otherwise of those in both, field by field.
package diff

import (
	"slices"

	"amur/model"
)

// Kind says in what way something differs.
type Kind string

// The three ways.
const (
	Added   Kind = "added"   // only the new timeline has it
	Removed Kind = "removed" // only the old one has it
	Changed Kind = "changed" // both have it, with other values
)

// Change is one contact that differs.
type Change struct {
	Kind     Kind
	Old, New *model.Event // nil where there is none
	Fields   []Field      // of an event that changed, in the order of the file
}

// Field is one value that differs. Of topics, alternatives, sources and officials
// each is a value of its own.
type Field struct {
	Name     string // key in the file: date, place, topics, …
	Item     string // what of it: a topic's code, a field with alternatives, an article, an official
	Part     string // of a source: publisher, url, published, lang, quote or copy_of; "" for the whole
	Kind     Kind
	Old, New string // as the file has them; of a whole source or official, in words
}

// Result is all that differs, in the order of time.
type Result struct {
	Changes []Change
	Same    int // contacts that do not differ
}

// counts are the numbers of changes of each kind.
type counts struct {
	Added, Removed, Changed int
	Moved                   int // of those changed, the contacts that have another date
}

// Compare finds what differs between two timelines. The same contact is known by its
// id, and where that differs by its kind, its people and the articles that tell of it.
func Compare(old, fresh []model.Event) Result {
	var r Result
	partner, taken := match(old, fresh)
	for i := range fresh {
		if !taken[i] {
			r.Changes = append(r.Changes, Change{Kind: Added, New: &fresh[i]})
		}
	}
	for i := range old {
		if partner[i] < 0 {
			r.Changes = append(r.Changes, Change{Kind: Removed, Old: &old[i]})
			continue
		}
		c := Change{Kind: Changed, Old: &old[i], New: &fresh[partner[i]]}
		if c.Fields = fieldsOf(c.Old, c.New); len(c.Fields) == 0 {
			r.Same++
			continue
		}
		r.Changes = append(r.Changes, c)
	}
	slices.SortStableFunc(r.Changes, func(a, b Change) int { return model.CompareEvents(*a.Event(), *b.Event()) })
	return r
}

// Event is the contact as it now is, or was when it is gone.
func (c Change) Event() *model.Event {
	if c.New != nil {
		return c.New
	}
	return c.Old
}

// Moved reports whether the contact has a date that cannot be the one it had. A
// date that is only more exact is none.
func (c Change) Moved() bool {
	return c.Kind == Changed && c.Old.Date != c.New.Date && !model.Overlaps(c.Old.Date, c.New.Date)
}

// count counts the changes.
func (r Result) count() counts {
	var n counts
	for _, c := range r.Changes {
		switch c.Kind {
		case Added:
			n.Added++
		case Removed:
			n.Removed++
		case Changed:
			n.Changed++
		}
		if c.Moved() {
			n.Moved++
		}
	}
	return n
}
