package review

import (
	"errors"
	"fmt"
	"reflect"

	"amur/model"
	"amur/model/document"
	"amur/timeline/lock"
	"amur/timeline/store"
)

// Desk is a session on a timeline on disk: each decision is written at once.
type Desk struct {
	*Session
	store  *store.Store
	choose func([]model.Event) []model.Event
	undos  []store.Undo // one for each step of the session
}

// Begin opens the timeline at path; choose says which of its events are to be
// looked at.
func Begin(path string, choose func([]model.Event) []model.Event) (*Desk, error) {
	s, err := store.Open(path)
	if err != nil {
		return nil, err
	}
	if s.Empty() {
		return nil, fmt.Errorf("%s: there is no timeline; name one that amur build has written", path)
	}
	if err := s.Settled(); err != nil {
		return nil, err
	}
	d := &Desk{store: s, choose: choose}
	d.Session = newSession(choose(d.events()))
	return d, nil
}

// events are those of the store, each with an id: what an analyst typed without one
// gets the one that it would get from the next build.
func (d *Desk) events() []model.Event {
	events := d.store.Events()
	ids := lock.NewIDs(events, d.store.Lock())
	for i := range events {
		if events[i].ID == "" {
			events[i].ID = ids.Next(lock.MakeID(events[i]))
		}
	}
	return events
}

// Refresh reads the timeline anew when somebody else has written it, and reports
// whether that was so.
func (d *Desk) Refresh() (bool, error) {
	fresh, err := d.store.Refresh()
	if err != nil || !fresh {
		return false, err
	}
	if err := d.store.Settled(); err != nil {
		return true, err
	}
	events := d.events()
	d.refresh(events, d.choose(events))
	return true, nil
}

// Decide writes what has become of the current event and goes on to the next, unless
// it stays. When the event was changed by somebody else since it was looked at,
// nothing is written and the error is store.ErrElsewhere.
func (d *Desk) Decide(kind Kind, after model.Event, stay bool) error {
	before, ok := d.Current()
	if !ok {
		return errors.New("there is no event to decide on")
	}
	if _, err := d.Refresh(); err != nil {
		return err
	}
	if now, there := d.Session.events[before.ID]; !there || !document.Same(now, before) {
		return store.ErrElsewhere
	}
	if document.Same(before, after) {
		if !stay {
			d.Forward()
		}
		return nil
	}
	undo, err := d.put(before, after)
	if err != nil {
		return err
	}
	d.decide(kind, after, stay)
	d.undos = append(d.undos, undo)
	return nil
}

// put writes an event; one that has no id in the file gets it.
func (d *Desk) put(was, want model.Event) (store.Undo, error) {
	undo, err := d.store.Put(was, want)
	if errors.Is(err, store.ErrElsewhere) {
		was.ID = ""
		return d.store.Put(was, want)
	}
	return undo, err
}

// Undo takes back the last decision that was not undone, goes to its event and
// returns the step; ok is false when there is none. When somebody else has written the
// timeline meanwhile, only the fields of the decision get their former values; where
// these are not what was decided any more, they stay and the error is store.ErrElsewhere.
func (d *Desk) Undo() (step Step, ok bool, err error) {
	if step, ok = d.last(); !ok {
		return step, false, nil
	}
	if _, err := d.Refresh(); err != nil {
		return step, true, err
	}
	undo := d.undos[len(d.undos)-1]
	before := step.Before
	done, err := d.store.TakeBack(undo)
	if err != nil {
		return step, true, err
	}
	if !done {
		if before, err = d.reverse(step); err != nil && !errors.Is(err, store.ErrElsewhere) {
			return step, true, err
		}
	}
	d.undos = d.undos[:len(d.undos)-1]
	d.undo(before)
	return step, true, err
}

// reverse gives an event that others have written since the values that it had
// before a step.
func (d *Desk) reverse(step Step) (model.Event, error) {
	for _, now := range d.events() {
		if now.ID != step.After.ID {
			continue
		}
		want, clean := reversed(now, step)
		if !clean {
			return now, store.ErrElsewhere
		}
		_, err := d.put(now, want)
		return want, err
	}
	return step.After, store.ErrElsewhere
}

// reversed returns now with the values that a step has changed as they were before;
// clean is false where somebody has changed one of them since.
func reversed(now model.Event, step Step) (want model.Event, clean bool) {
	want = now
	was, is := step.Before, step.After
	for _, f := range fields {
		if f.value(was) == f.value(is) {
			continue
		}
		if f.value(now) != f.value(is) {
			return now, false
		}
		f.take(&want, was)
	}
	if !revert(&want.Review, was.Review, is.Review) || !revert(&want.Conflict, was.Conflict, is.Conflict) ||
		!revert(&want.MergedInto, was.MergedInto, is.MergedInto) || !revert(&want.Split, was.Split, is.Split) ||
		!revert(&want.Sources, was.Sources, is.Sources) {
		return now, false
	}
	return want, true
}

// revert makes a value what it was, and reports false where somebody has changed since what
// it had become.
func revert[T any](now *T, was, is T) bool {
	switch {
	case reflect.DeepEqual(was, is):
	case !reflect.DeepEqual(*now, is):
		return false
	default:
		*now = was
	}
	return true
}
