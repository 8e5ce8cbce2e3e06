package lock

import "amur/model"

// Reconcile returns the lock in force when a run was cut off between writing the
// lock to come and putting it in the place of the old one. For each event that is
// the entry with which more of its text agrees. An event that only the lock to come
// knows was deleted by hand if anything of that run was written in its file, else it
// never came to be; file names the one for an id.
func Reconcile(events []model.Event, old, next *Lock, file func(id string) string) *Lock {
	chosen := New()
	written := make(map[string]bool)
	there := make(map[string]bool, len(events))
	for i := range events {
		e := &events[i]
		there[e.ID] = true
		a, b := old.Entry(e.ID), next.Entry(e.ID)
		switch {
		case a == nil && b == nil:
			continue
		case b == nil:
			chosen.Put(a)
			continue
		case a == nil:
			written[file(e.ID)] = true
			chosen.Put(b)
			continue
		}
		cells := CellsOf(e)
		before, after := a.agrees(cells), b.agrees(cells)
		if after > before {
			written[file(e.ID)] = true
		}
		if after >= before {
			chosen.Put(b)
		} else {
			chosen.Put(a)
		}
	}
	for _, l := range []*Lock{next, old} {
		for id, e := range l.entries {
			if !there[id] && (old.Entry(id) != nil || written[file(id)]) {
				chosen.Put(e)
			}
		}
	}
	return chosen
}

// agrees counts the cells that are as the program wrote them, less those that are not.
func (e *Entry) agrees(cells map[string]Cell) int {
	n := 0
	for key, cell := range cells {
		if e.Cells[key].Wrote == cell.Wrote {
			n++
		}
	}
	for key, cell := range e.Cells {
		if cell.Wrote != "" && cells[key].Wrote == "" && !IsNote(key) {
			n--
		}
	}
	return n
}

// CellsOf lists the cells of all that an event says, as if the program had written it.
func CellsOf(e *model.Event) map[string]Cell {
	cells := make(map[string]Cell)
	set := func(key, text string) {
		if text != "" {
			cells[key] = Cell{Wrote: Of(text)}
		}
	}
	for _, f := range fields {
		set(f.Name, f.Text(e))
	}
	for _, t := range e.Topics {
		set(TopicKey(t.Code), TopicText(t))
	}
	for _, s := range e.Sources {
		set(SourceKey(s.Article), SourceText(s))
	}
	for field, values := range e.Alternatives {
		for _, v := range values {
			set(AlternativeKey(field, v), v)
		}
	}
	return cells
}
