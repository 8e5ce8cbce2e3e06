package document

import (
	"slices"

	"amur/model"
)

// State is what a document was before one of its events was changed.
type State struct {
	header Document
	moves  bool             // the events may have got another order
	texts  map[*Event]Event // of the events whose text may change
}

// State remembers the document before e is changed; moves says that events may come,
// go or change places. e is nil when one is about to come.
func (d *Document) State(e *Event, moves bool) State {
	s := State{header: *d, moves: moves || d.flow, texts: make(map[*Event]Event)}
	switch {
	case d.flow: // the events will be unfolded, all of them
		for _, each := range d.events {
			s.texts[each] = *each
		}
	case e != nil:
		s.texts[e] = *e
	}
	if s.moves {
		s.header.events = slices.Clone(d.events)
		if len(d.events) > 0 {
			s.texts[d.events[0]] = *d.events[0] // it may get a blank line above it
		}
	}
	return s
}

// Restore makes the document what it was, to the byte. Of several states the last
// that was taken is restored first.
func (d *Document) Restore(s State) {
	for e, text := range s.texts {
		*e = text
	}
	events := d.events
	*d = s.header
	if !s.moves {
		d.events = events
	}
}

// Settle puts an event where its day belongs, unless it stands there.
func (d *Document) Settle(e *Event) error {
	i := slices.Index(d.events, e)
	early := i > 0 && model.CompareEvents(d.events[i-1].value, e.value) > 0
	late := i+1 < len(d.events) && model.CompareEvents(e.value, d.events[i+1].value) > 0
	if !early && !late {
		return nil
	}
	return d.Move(d.Remove(e))
}

// Find returns the event with an id, and without one the first that says the same;
// nil when there is none.
func (d *Document) Find(value model.Event) *Event {
	for _, e := range d.events {
		if e.value.ID == value.ID && (value.ID != "" || Same(e.value, value)) {
			return e
		}
	}
	return nil
}
