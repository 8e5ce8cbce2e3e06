package check

import (
	"fmt"
	"slices"

	"amur/model"
	"amur/timeline/lock"
)

// Repair is one thing that was mended.
type Repair struct {
	Event   int // its number among the events
	Message string
}

// mender mends one event.
type mender struct {
	*atlas
	event model.Event
	was   *lock.Entry // nil when the event is the analyst's own
	done  []string
}

func (m *mender) say(format string, args ...any) {
	m.done = append(m.done, fmt.Sprintf(format, args...))
}

// Mend returns the events with all mended that needs no judgement, in their order, and
// the lock: a value that the program wrote and that was mended still counts as the
// program's. What needs judgement, and what an analyst took out, is left alone.
// Mending twice does no more than mending once.
func (c *Checker) Mend(events []model.Event, was *lock.Lock) ([]model.Event, *lock.Lock, []Repair) {
	mended, l := slices.Clone(events), was.Clone()
	taken := make(map[string]bool)
	for i := range events {
		taken[events[i].ID] = true
	}
	var repairs []Repair
	for i := range mended {
		m := &mender{atlas: c.atlas, event: events[i], was: was.Entry(events[i].ID)}
		m.event.China = m.officials("china", "CN", m.event.China)
		m.event.Russia = m.officials("russia", "RU", m.event.Russia)
		m.venue()
		m.topics()
		if m.event.ID == "" {
			m.event.ID = freeID(m.event, taken, was)
			taken[m.event.ID] = true
			m.say("id is %s", m.event.ID)
		}
		relock(l, &events[i], &m.event)
		mended[i] = m.event
		for _, what := range m.done {
			repairs = append(repairs, Repair{i, what})
		}
	}
	return mended, l, repairs
}

// officials gives the people of one side their usual names and takes out who is listed
// twice in one office.
func (m *mender) officials(field, country string, list []model.Official) []model.Official {
	own := slices.Clone(list)
	for i := range own {
		name := own[i].Name
		if name == "" {
			continue
		}
		if usual := m.usualName(name, country); usual != "" && usual != name {
			own[i].Name = usual
			m.say("%s: %s is now %s", field, name, usual)
		}
	}
	kept := own[:0]
	for _, o := range own {
		same := func(p model.Official) bool {
			return o.Name != "" && p.Name == o.Name && (o.Office == "" || p.Office == o.Office)
		}
		if slices.ContainsFunc(kept, same) {
			m.say("%s: %s was listed twice", field, o.Name)
			continue
		}
		kept = append(kept, o)
	}
	return kept
}

// venue gives the place its usual name, and the country its code or, where it is
// missing, that of the place.
func (m *mender) venue() {
	v := &m.event.Venue
	if usual := m.usualPlace(v.Place, v.Country); v.Place != "" && usual != "" && usual != v.Place {
		m.say("place: %s is now %s", v.Place, usual)
		v.Place = usual
	}
	if v.Place == "" && v.Country == "" || model.IsCountryCode(v.Country) {
		return
	}
	own, named := m.countryOf(v.Place), m.codes[model.Fold(v.Country)]
	if upper := upperCode(v.Country); named == "" {
		named = upper
	}
	switch {
	case v.Country == "" && own != "" && !m.tookOutCountry():
		m.say("country is %s", own)
		v.Country = own
	case v.Country != "" && named != "" && (own == "" || own == named):
		m.say("country: %s is now %s", v.Country, named)
		v.Country = named
	case v.Country != "" && named == "" && own != "":
		m.say("country: %s is now %s", v.Country, own)
		v.Country = own
	}
}

// upperCode is a country code typed in small letters; "" for anything else.
func upperCode(s string) string {
	upper := []byte(s)
	for i, c := range upper {
		if c >= 'a' && c <= 'z' {
			upper[i] = c - 'a' + 'A'
		}
	}
	if model.IsCountryCode(string(upper)) {
		return string(upper)
	}
	return ""
}

// tookOutCountry reports whether an analyst has deleted the country of a place that
// the program wrote.
func (m *mender) tookOutCountry() bool {
	return m.was != nil && m.was.Cells["country"].Wrote != "" && m.was.Cells["place"].Wrote == lock.Of(m.event.Venue.Place)
}

// topics gives misspelt topics their codes.
func (m *mender) topics() {
	var list []model.Topic
	for _, t := range m.event.Topics {
		if model.IsTopicCode(t.Code) || topicFor(t.Code) == "" {
			list = append(list, t)
		}
	}
	for _, t := range m.event.Topics {
		code := topicFor(t.Code)
		if model.IsTopicCode(t.Code) || code == "" {
			continue
		}
		m.say("topics: %s is now %s", t.Code, code)
		if !slices.ContainsFunc(list, func(other model.Topic) bool { return other.Code == code }) {
			list = append(list, model.Topic{Code: code, Phrase: t.Phrase})
		}
	}
	slices.SortFunc(list, model.CompareTopics)
	m.event.Topics = list
}

// freeID makes an id that no event has or had. An event of the program's whose id was
// taken out gets it back.
func freeID(e model.Event, taken map[string]bool, was *lock.Lock) string {
	if id := was.TakenOut(e, func(id string) bool { return taken[id] }); id != "" {
		return id
	}
	return model.FreeID(lock.MakeID(e), func(id string) bool { return taken[id] || was.Entry(id) != nil })
}

// relock notes under an event that values which the program wrote are others now.
func relock(l *lock.Lock, before, after *model.Event) {
	entry := l.Entry(before.ID)
	if entry == nil {
		return
	}
	now := lock.CellsOf(after)
	for key, cell := range lock.CellsOf(before) {
		own := entry.Cells[key]
		if fresh := now[key].Wrote; fresh != "" && fresh != cell.Wrote && own.Wrote == cell.Wrote {
			own.Wrote = fresh
			entry.Cells[key] = own
		}
	}
}
