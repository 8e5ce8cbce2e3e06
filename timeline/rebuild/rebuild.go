// Package rebuild brings what articles tell into a timeline that analysts have
// worked on. What they have typed stays; what only the program wrote follows the
// articles. Who wrote a value is known from the lock (package lock).
package rebuild

import (
	"slices"

	"amur/model"
	"amur/timeline"
	"amur/timeline/lock"
)

// Run is what one run has read.
type Run struct {
	Mentions []model.Event             // the contacts of single articles
	Read     func(article string) bool // the article was read in this run
	Lost     func(article string) bool // the article was there before and is not any more

	// Folder names the folder in which an article was found and the one above, "" where
	// that is not known; nil for none.
	Folder func(article string) (name, above string)
}

// Result is the timeline after a rebuild.
type Result struct {
	Events  []model.Event // those of before, in their order, and behind them the new ones
	Lock    *lock.Lock    // what the program has written now
	Notices []Notice      // what the analyst should know, in the order of the events
	Counts  Counts
}

// Counts sums a rebuild up.
type Counts struct {
	New, Changed, Gone, Joined int
	Deleted                    int // told of by the articles, and left out because somebody has deleted them
}

// Notice tells the analyst about one event.
type Notice struct {
	ID, Text string
	Kind     Kind
}

// Kind is what notices have in common, in words that say where to find all of them.
type Kind string

// The kinds of notices.
const (
	ByHand   Kind = "values by hand that the articles tell otherwise; the timeline has theirs under alternatives"
	GoneAway Kind = "events that no article tells of any more; the timeline has evidence: gone in them"
	OneNow   Kind = "events that the articles tell of as one contact with another; the timeline has merged_into in those that were merged"
	Nowhere  Kind = "events whose merged_into leads nowhere"
)

// record is an event of before: in the timeline, or deleted from it by hand.
type record struct {
	id      string
	event   *model.Event // nil when deleted
	entry   *lock.Entry  // nil when the event is the analyst's own
	made    account
	contact *timeline.Contact // what the articles tell of it now; nil when nothing
	adopted []model.Event     // mentions of events that an analyst has merged into it
}

// rebuilder holds the state of one rebuild.
type rebuilder struct {
	run      Run
	events   []model.Event // those of before; records point into it
	fresh    []model.Event // new ones
	was      *lock.Lock
	ids      *lock.IDs // of the timeline and of all that was deleted from it
	records  []*record
	byID     map[string]*record
	weights  map[*record]int // see weight
	contacts []*timeline.Contact
	taken    map[*timeline.Contact]*record
	tellers  map[string][]*timeline.Contact // see tell; nil until it is needed
	result   Result
}

// Rebuild brings the run into the events of a timeline. Doing it twice with one
// run changes nothing the second time, and the order of the mentions is of no account.
func Rebuild(events []model.Event, was *lock.Lock, run Run) Result {
	b := &rebuilder{run: run, events: append([]model.Event(nil), events...), was: was, ids: lock.NewIDs(events, was),
		byID: make(map[string]*record), taken: make(map[*timeline.Contact]*record), weights: make(map[*record]int)}
	b.result.Lock = was.Clone()
	b.number()
	b.collect()
	b.recognise()
	b.redirect()
	b.divide()
	b.settle()
	b.add()
	b.result.Events = append(b.events, b.fresh...)
	b.keepFolders()
	return b.result
}

// number gives an id to events that an analyst typed without one. One of the program's
// whose id was taken out gets it back.
func (b *rebuilder) number() {
	has := make(map[string]bool, len(b.events))
	for i := range b.events {
		has[b.events[i].ID] = true
	}
	for i := range b.events {
		e := &b.events[i]
		if e.ID != "" {
			continue
		}
		if e.ID = b.was.TakenOut(*e, func(id string) bool { return has[id] }); e.ID == "" {
			e.ID = b.ids.Next(lock.MakeID(*e))
		}
		has[e.ID] = true
	}
}

// collect lists the records and finds the contacts among the mentions of the run
// and what is remembered of articles that it did not read.
func (b *rebuilder) collect() {
	mentions := make([]model.Event, 0, len(b.run.Mentions)+len(b.events))
	for _, m := range b.run.Mentions {
		m.ID = ""
		mentions = append(mentions, m)
	}
	into := make(map[string]*model.Event)
	for i := range b.events {
		into[b.events[i].ID] = &b.events[i]
	}
	for i := range b.events {
		e := &b.events[i]
		r := &record{id: e.ID, event: e, entry: b.was.Entry(e.ID)}
		r.made = accountOf(model.MakeID(*e))
		if r.entry != nil {
			r.made = accountOf(r.entry.Made)
		}
		b.records, b.byID[e.ID] = append(b.records, r), r
		if m, is := b.memory(r, into[e.MergedInto]); is {
			mentions = append(mentions, m)
		}
	}
	for _, id := range b.was.IDs() {
		if b.byID[id] == nil {
			entry := b.was.Entry(id)
			b.records = append(b.records, &record{id: id, entry: entry, made: accountOf(entry.Made)})
			b.byID[id] = b.records[len(b.records)-1]
		}
	}
	for _, c := range timeline.Contacts(mentions) {
		b.contacts = append(b.contacts, &c)
	}
}

// memory is an event as the mention that stands for the articles which the run
// did not read; there is none when it has read all of them. Sources that the event
// into which it is merged has as well are remembered there. An event of the analyst's
// own always stands for itself.
func (b *rebuilder) memory(r *record, into *model.Event) (model.Event, bool) {
	m := *r.event
	m.Review, m.Conflict, m.Split, m.MergedInto, m.Gone, m.Alternatives = nil, nil, nil, "", false, nil
	m.Sources = nil
	for _, s := range r.event.Sources {
		if into != nil && hasSource(into, s.Article) {
			continue
		}
		if !b.run.Read(s.Article) && !b.run.Lost(s.Article) {
			if r.entry != nil {
				s.Print = r.entry.Print(s.Article)
			}
			m.Sources = append(m.Sources, s)
		}
	}
	if len(m.Sources) == 0 && r.entry != nil && !r.entry.Own {
		return m, false
	}
	if r.entry == nil {
		return m, true
	}
	for field, values := range r.event.Alternatives {
		for _, v := range values {
			if r.entry.Cells[lock.AlternativeKey(field, v)].Wrote != "" {
				if m.Alternatives == nil {
					m.Alternatives = make(map[string][]string)
				}
				m.Alternatives[field] = append(m.Alternatives[field], v)
			}
		}
	}
	return m, true
}

func hasSource(e *model.Event, article string) bool {
	return slices.ContainsFunc(e.Sources, func(s model.Source) bool { return s.Article == article })
}

// settle brings what was recognised into each event and notes what no article
// tells of any more.
func (b *rebuilder) settle() {
	for _, r := range b.records {
		switch {
		case r.event == nil:
			b.remember(r)
		case r.contact == nil && r.adopted == nil:
			b.vanish(r)
		case r.event.Review.Rejected():
			b.remember(r)
		default:
			b.bring(r)
		}
	}
}

// remember notes under a deleted or rejected event which articles tell of it, so
// that it is recognised the next time.
func (b *rebuilder) remember(r *record) {
	if r.contact == nil || r.entry == nil {
		return
	}
	if r.event == nil {
		b.result.Counts.Deleted++
	}
	entry := b.result.Lock.Entry(r.id)
	for _, s := range r.contact.Event.Sources {
		if key := lock.SourceKey(s.Article); entry.Cells[key].Wrote == "" {
			entry.Cells[key] = lock.Cell{Wrote: lock.Of(lock.SourceText(s))}
		}
	}
}

// add makes events of the contacts that are of none before.
func (b *rebuilder) add() {
	for _, c := range b.contacts {
		if b.taken[c] == nil {
			b.create(c, "")
		}
	}
}

// create makes a new event of a contact, which was split off from another or not, and
// returns its entry.
func (b *rebuilder) create(c *timeline.Contact, split string) *lock.Entry {
	e := c.Event
	made := lock.MakeID(e)
	e.ID = b.ids.Next(made)
	entry := &lock.Entry{ID: e.ID, Made: made, Split: split, Cells: lock.CellsOf(&e)}
	entry.KeepPrints(e.Sources)
	e.Sources = model.Unprinted(e.Sources)
	b.result.Lock.Put(entry)
	b.fresh = append(b.fresh, e)
	b.result.Counts.New++
	return entry
}

func (b *rebuilder) notice(r *record, kind Kind, text string) {
	b.result.Notices = append(b.result.Notices, Notice{r.id, text, kind})
}
