// Package review leads an analyst through the events of a timeline, one after the
// other: which come, in which order, what is decided of each, and how decisions are
// taken back. Session knows no file; Desk is a session at work on one.
package review

import (
	"fmt"
	"slices"
	"strings"

	"amur/model"
)

// Kind is what was done with an event.
type Kind string

// The kinds of decisions.
const (
	Confirmed Kind = "confirmed"
	Corrected Kind = "corrected"
	Rejected  Kind = "rejected"
	Noted     Kind = "noted" // which leaves open whether the event is right
)

// Step is one decision. It can be undone.
type Step struct {
	Kind          Kind
	Before, After model.Event
}

// Session is the events to be reviewed, where the analyst is among them, and what
// was decided.
type Session struct {
	events map[string]model.Event
	order  []string // ids
	at     int      // in order; its length when all were gone through
	steps  []Step
}

// newSession begins a review of events in the order in which they should be looked
// at. Ids must be given and occur once.
func newSession(events []model.Event) *Session {
	s := &Session{events: make(map[string]model.Event, len(events))}
	sorted := slices.Clone(events)
	slices.SortStableFunc(sorted, compare)
	for _, e := range sorted {
		s.events[e.ID] = e
		s.order = append(s.order, e.ID)
	}
	return s
}

// Open reports whether an event waits for a decision: it was not reviewed, or two
// branches disagree about it. One that was merged into another does not.
func Open(e model.Event) bool {
	return e.MergedInto == "" && (e.Conflict != nil || !e.Review.Decided())
}

// compare puts what needs a decision most first: conflicts, events that no article
// tells of any more, then by confidence, from the lowest, and date.
func compare(a, b model.Event) int {
	if c := urgency(a) - urgency(b); c != 0 {
		return c
	}
	return model.CompareEvents(a, b)
}

func urgency(e model.Event) int {
	switch {
	case e.Conflict != nil:
		return 0
	case e.Gone:
		return 1
	case e.Confidence == model.High:
		return 4
	case e.Confidence == model.Medium:
		return 3
	}
	return 2
}

// Current returns the event to be looked at; ok is false behind the last.
func (s *Session) Current() (e model.Event, ok bool) {
	if s.at >= len(s.order) {
		return model.Event{}, false
	}
	return s.events[s.order[s.at]], true
}

// Len is how many events the session has.
func (s *Session) Len() int { return len(s.order) }

// Forward goes to the next event, at most behind the last.
func (s *Session) Forward() { s.at = min(s.at+1, len(s.order)) }

// Back goes to the event before; false at the first.
func (s *Session) Back() bool {
	if s.at == 0 {
		return false
	}
	s.at--
	return true
}

// Find goes to the next event, round and round, that has the text in its id, an
// official's name or office, or a name of its venue, whatever its case and accents.
func (s *Session) Find(text string) bool {
	text = model.Fold(strings.TrimSpace(text))
	for i := range s.order {
		at := (s.at + 1 + i) % len(s.order)
		if text != "" && holds(s.events[s.order[at]], text) {
			s.at = at
			return true
		}
	}
	return false
}

func holds(e model.Event, text string) bool {
	names := []string{e.ID, e.Venue.Place, e.Venue.Site, e.Venue.Occasion}
	for _, o := range slices.Concat(e.China, e.Russia) {
		names = append(names, o.Name, o.Office)
	}
	return slices.ContainsFunc(names, func(name string) bool { return strings.Contains(model.Fold(name), text) })
}

// decide notes that the current event has become after, and goes on unless it stays.
func (s *Session) decide(kind Kind, after model.Event, stay bool) {
	before := s.events[s.order[s.at]]
	s.steps = append(s.steps, Step{kind, before, after})
	s.set(s.at, after)
	if !stay {
		s.Forward()
	}
}

// set gives the event at a place of the order another value, which may have another id.
func (s *Session) set(at int, e model.Event) {
	delete(s.events, s.order[at])
	s.order[at] = e.ID
	s.events[e.ID] = e
}

// last returns the step that would be undone.
func (s *Session) last() (Step, bool) {
	if len(s.steps) == 0 {
		return Step{}, false
	}
	return s.steps[len(s.steps)-1], true
}

// undo takes back the last step; the event is then now.
func (s *Session) undo(now model.Event) {
	step, _ := s.last()
	s.steps = s.steps[:len(s.steps)-1]
	if at := slices.Index(s.order, step.After.ID); at >= 0 {
		s.at = at
		s.set(at, now)
	}
}

// refresh takes the values of events as they are now. Those that are not there any
// more leave the order; fresh ones come behind the others.
func (s *Session) refresh(now, fresh []model.Event) {
	values := make(map[string]model.Event, len(now))
	for _, e := range now {
		values[e.ID] = e
	}
	var order []string
	at := s.at
	for i, id := range s.order {
		if _, there := values[id]; there {
			order = append(order, id)
		} else if i < s.at {
			at--
		}
	}
	events := make(map[string]model.Event, len(order))
	for _, id := range order {
		events[id] = values[id]
	}
	fresh = slices.Clone(fresh)
	slices.SortStableFunc(fresh, compare)
	for _, e := range fresh {
		if _, has := events[e.ID]; !has {
			order = append(order, e.ID)
			events[e.ID] = e
		}
	}
	s.events, s.order, s.at = events, order, min(at, len(order))
}

// Progress sums the session up: "12 of 340, 3 confirmed, 1 rejected".
func (s *Session) Progress() string {
	text := fmt.Sprintf("%d of %d", min(s.at+1, len(s.order)), len(s.order))
	if decided := s.Decided(); decided != "" {
		text += ", " + decided
	}
	return text
}

// Decided counts the events by what was decided last: "3 confirmed, 1 rejected"; it
// is "" when nothing was.
func (s *Session) Decided() string {
	latest := make(map[string]Kind)
	for _, step := range s.steps {
		if _, decided := latest[step.After.ID]; step.Kind != Noted || !decided {
			latest[step.After.ID] = step.Kind
		}
	}
	counts := make(map[Kind]int)
	for _, kind := range latest {
		counts[kind]++
	}
	var parts []string
	for _, kind := range []Kind{Confirmed, Corrected, Rejected, Noted} {
		if n := counts[kind]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, kind))
		}
	}
	return strings.Join(parts, ", ")
}
