package rebuild

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"amur/model"
	"amur/model/fingerprint"
	"amur/timeline"
	"amur/timeline/lock"
)

// world is a small one, so that many mentions are of one contact.
type world struct{ *rand.Rand }

func newWorld(seed uint64) world { return world{rand.New(rand.NewPCG(seed, 1))} }

func (w world) official(china bool) []model.Official {
	people := []model.Official{{Name: "Vladimir Putin", Office: "President"}, {Name: "Sergey Lavrov", Office: "Minister of Foreign Affairs"}, {Name: "Andrey Rudenko"}}
	if china {
		people = []model.Official{{Name: "Xi Jinping", Office: "President"}, {Name: "Wang Yi", Office: "Minister of Foreign Affairs"}, {Name: "Li Hui"}}
	}
	if w.IntN(8) == 0 {
		return []model.Official{{Office: "President"}}
	}
	return people[w.IntN(len(people)):][:1]
}

func (w world) date() model.Date {
	day := model.Day(2023, 6, 1).AddDays(w.IntN(12))
	switch w.IntN(10) {
	case 0:
		return model.Month(2023, 6)
	case 1:
		return day.Approx()
	}
	return day
}

func (w world) event() model.Event {
	e := model.Event{
		Date: w.date(), Type: model.Types()[w.IntN(7)], Status: model.Statuses()[w.IntN(3)],
		China: w.official(true), Russia: w.official(false), Confidence: model.Medium,
	}
	if w.IntN(2) == 0 {
		e.Venue = model.Venue{Place: []string{"Beijing", "Moscow"}[w.IntN(2)], Site: []string{"", "Kremlin"}[w.IntN(2)]}
	}
	for _, code := range []string{"energy", "trade"} {
		if w.IntN(2) == 0 {
			e.Topics = append(e.Topics, model.Topic{Code: code, Phrase: fmt.Sprint(code, w.IntN(3))})
		}
	}
	return e
}

// mentions are those of n articles, each of a few contacts.
func (w world) mentions(from, n int) []model.Event {
	var list []model.Event
	for article := from; article < from+n; article++ {
		for range 1 + w.IntN(3) {
			e := w.event()
			e.Sources = []model.Source{{Article: fmt.Sprintf("%03d.txt", article), Published: model.Day(2023, 6, 1).AddDays(w.IntN(20)), Quote: fmt.Sprint("quote ", w.IntN(1000))}}
			if w.IntN(2) == 0 { // one of two texts that go round
				text := fmt.Sprint(w.IntN(2), " is what was said by those who were there on that day and in that place, and by some who were not")
				e.Sources[0].Print = fingerprint.Of([]string{text}).With(&e).String()
			}
			list = append(list, e)
		}
	}
	return list
}

// run is a run that has read the articles of mentions, and others up to a number.
func run(mentions []model.Event, upto int) Run {
	read := map[string]bool{}
	for i := range upto {
		read[fmt.Sprintf("%03d.txt", i)] = true
	}
	return Run{Mentions: mentions, Read: func(a string) bool { return read[a] }, Lost: func(string) bool { return false }}
}

// edit changes something as an analyst would and says what. The result must keep it.
func (w world) edit(events []model.Event) ([]model.Event, func([]model.Event) string) {
	events = slices.Clone(events)
	if len(events) == 0 {
		return events, func([]model.Event) string { return "" }
	}
	i := w.IntN(len(events))
	e := &events[i]
	id := e.ID
	keeps := func(what string, text func(model.Event) string) func([]model.Event) string {
		want := text(*e)
		return func(after []model.Event) string {
			j := slices.IndexFunc(after, func(a model.Event) bool { return a.ID == id })
			if j < 0 {
				return what + " of " + id + ": the event is gone"
			}
			if got := text(after[j]); got != want {
				return fmt.Sprintf("%s of %s is %q, was typed as %q", what, id, got, want)
			}
			return ""
		}
	}
	field := func(name string) func(model.Event) string {
		for _, f := range lock.Fields() {
			if f.Name == name {
				return func(e model.Event) string { return f.Text(&e) }
			}
		}
		panic(name)
	}
	switch w.IntN(11) {
	case 10: // it is no copy, or a copy of another
		if len(e.Sources) < 2 {
			return events, func([]model.Event) string { return "" }
		}
		e.Sources = slices.Clone(e.Sources)
		s := &e.Sources[1]
		if s.CopyOf != "" {
			s.CopyOf = ""
		} else {
			s.CopyOf = e.Sources[0].Article
		}
		article := s.Article
		return events, keeps("copy_of", func(e model.Event) string {
			i := slices.IndexFunc(e.Sources, func(s model.Source) bool { return s.Article == article })
			if i < 0 {
				return "no source"
			}
			return e.Sources[i].CopyOf
		})
	case 0:
		e.Date = model.Day(2024, 1, 1+w.IntN(28))
		return events, keeps("date", field("date"))
	case 1:
		e.China = []model.Official{{Name: "Sun Weidong"}}
		return events, keeps("china", field("china"))
	case 2:
		e.Venue = model.Venue{Place: "Harbin", Country: "CN"}
		return events, keeps("place", field("place"))
	case 3:
		e.Topics = []model.Topic{{Code: "space", Phrase: "typed"}}
		return events, keeps("topics", func(e model.Event) string {
			i := slices.IndexFunc(e.Topics, func(t model.Topic) bool { return t.Code == "space" })
			return fmt.Sprint(i >= 0 && e.Topics[i].Phrase == "typed")
		})
	case 4:
		e.Review = &model.Review{Status: []string{"confirmed", "corrected", "rejected"}[w.IntN(3)], Note: "n"}
		return events, keeps("review", func(e model.Event) string {
			return fmt.Sprint(*e.Review, e.Date, e.Type, e.Status, e.China, e.Russia, e.Venue, e.Topics)
		})
	case 5: // deleted
		gone := events[i]
		events = slices.Delete(events, i, i+1)
		return events, func(after []model.Event) string {
			for _, a := range after {
				if a.ID == gone.ID {
					return gone.ID + " was deleted and is back"
				}
			}
			return ""
		}
	case 6:
		own := w.event()
		own.Date = own.Date.Exact()
		own.ID = fmt.Sprintf("2020-01-01-own-%s-%d", own.Type, 2+w.IntN(1000000))
		events = append(events, own)
		e, id = &events[len(events)-1], own.ID
		return events, keeps("an event of one's own", func(e model.Event) string {
			return fmt.Sprint(e.Date, e.Type, e.Status, e.China, e.Russia, e.Venue, e.Topics)
		})
	case 7:
		j := w.IntN(len(events))
		if i != j && e.MergedInto == "" && events[j].MergedInto == "" {
			e.MergedInto = events[j].ID
		}
		return events, keeps("merged_into", func(e model.Event) string { return e.MergedInto })
	case 8:
		if len(e.Sources) > 1 {
			e.Split = []string{e.Sources[0].Article}
		}
		return events, keeps("split", func(e model.Event) string {
			held := slices.ContainsFunc(e.Sources, func(s model.Source) bool { return slices.Contains(e.Split, s.Article) })
			return fmt.Sprint(e.Split, held && len(e.Split) == 0)
		})
	}
	e.Venue.Site = ""
	return events, keeps("site", field("site"))
}

func text(events []model.Event) string {
	var b bytes.Buffer
	events = slices.Clone(events)
	slices.SortStableFunc(events, model.CompareEvents)
	_ = model.WriteYAML(&b, model.Timeline{Events: events})
	return b.String()
}

// unlike lists the lines that only one of two texts has, without regard to their order.
func unlike(a, b string) string {
	count := map[string]int{}
	for _, line := range strings.Split(b, "\n") {
		count[line]++
	}
	var out []string
	for _, line := range strings.Split(a, "\n") {
		if count[line]--; count[line] < 0 {
			out = append(out, "- "+line)
		}
	}
	for _, line := range strings.Split(b, "\n") {
		if count[line] > 0 {
			count[line]--
			out = append(out, "+ "+line)
		}
	}
	return strings.Join(out, "\n")
}

func lockText(l *lock.Lock) string {
	var b strings.Builder
	_ = l.Write(&b)
	return b.String()
}

// states leads random timelines through random rebuilds and edits, and hands each
// state with what follows to check.
func states(t *testing.T, n int, check func(t *testing.T, w world, events []model.Event, was *lock.Lock, run Run)) {
	for seed := range uint64(n) {
		statesFrom(t, seed, check)
	}
}

// statesFrom leads one timeline.
func statesFrom(t *testing.T, seed uint64, check func(t *testing.T, w world, events []model.Event, was *lock.Lock, run Run)) {
	w := newWorld(seed)
	var events []model.Event
	was := lock.New()
	var mentions []model.Event
	articles := 0
	for range 4 {
		more := 1 + w.IntN(5)
		mentions = append(mentions, w.mentions(articles, more)...)
		articles += more
		given := mentions
		read := run(given, articles)
		if w.IntN(3) == 0 { // only the new ones are read
			first := fmt.Sprintf("%03d.txt", articles-more)
			given = nil
			for _, m := range mentions {
				if m.Sources[0].Article >= first {
					given = append(given, m)
				}
			}
			read = run(given, articles)
			all := read.Read
			read.Read = func(a string) bool { return a >= first && all(a) }
		}
		check(t, w, events, was, read)
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
		result := Rebuild(events, was, read)
		events, was = result.Events, result.Lock
		for range w.IntN(4) {
			events, _ = w.edit(events)
		}
	}
}

func TestTwiceIsOnce(t *testing.T) {
	states(t, 60, func(t *testing.T, _ world, events []model.Event, was *lock.Lock, read Run) {
		once := Rebuild(events, was, read)
		twice := Rebuild(once.Events, once.Lock, read)
		if a, b := text(once.Events), text(twice.Events); a != b {
			t.Errorf("the second rebuild changes the timeline:\n%s", unlike(a, b))
		}
		if a, b := lockText(once.Lock), lockText(twice.Lock); a != b {
			t.Errorf("the second rebuild changes the lock:\n%s", unlike(a, b))
		}
		if len(twice.Notices) > 0 {
			t.Errorf("said again: %v", twice.Notices)
		}
	})
}

func TestOrderIsOfNoAccount(t *testing.T) {
	states(t, 40, func(t *testing.T, w world, events []model.Event, was *lock.Lock, read Run) {
		shuffled := read
		shuffled.Mentions = slices.Clone(read.Mentions)
		w.Shuffle(len(shuffled.Mentions), func(i, j int) {
			shuffled.Mentions[i], shuffled.Mentions[j] = shuffled.Mentions[j], shuffled.Mentions[i]
		})
		a, b := Rebuild(events, was, read), Rebuild(events, was, shuffled)
		if text(a.Events) != text(b.Events) || lockText(a.Lock) != lockText(b.Lock) || !reflect.DeepEqual(a.Notices, b.Notices) {
			t.Errorf("the order of the mentions matters:\n%s", unlike(text(a.Events), text(b.Events)))
		}
	})
}

func TestNoEditIsLost(t *testing.T) {
	states(t, 100, func(t *testing.T, w world, events []model.Event, was *lock.Lock, read Run) {
		edited, lost := w.edit(events)
		after := Rebuild(edited, was, read)
		if what := lost(after.Events); what != "" {
			t.Error(what)
		}
		for _, e := range edited {
			if !slices.ContainsFunc(after.Events, func(a model.Event) bool { return a.ID == e.ID }) {
				t.Errorf("%s is lost", e.ID)
			}
		}
	})
}

func TestDeletedStaysAway(t *testing.T) {
	states(t, 60, func(t *testing.T, w world, events []model.Event, was *lock.Lock, read Run) {
		built := Rebuild(events, was, read)
		if len(built.Events) == 0 {
			return
		}
		i := w.IntN(len(built.Events))
		left := slices.Delete(slices.Clone(built.Events), i, i+1)
		after := Rebuild(left, built.Lock, read)
		for _, e := range after.Events {
			known := slices.ContainsFunc(left, func(l model.Event) bool { return l.ID == e.ID })
			if !known && slices.ContainsFunc(built.Events[i].Sources, func(s model.Source) bool {
				return slices.ContainsFunc(e.Sources, func(r model.Source) bool { return r.Article == s.Article })
			}) {
				t.Errorf("%s was deleted; now there is %s", built.Events[i].ID, e.ID)
			}
		}
	})
}

func TestFromNothingIsMerge(t *testing.T) {
	for seed := range uint64(60) {
		w := newWorld(seed)
		mentions := w.mentions(0, 6)
		built := Rebuild(nil, lock.New(), run(mentions, 6))
		if got, want := text(built.Events), text(timeline.Merge(mentions).Events); got != want {
			t.Fatalf("seed %d: not what Merge makes:\n%s", seed, unlike(want, got))
		}
		again, err := lock.Read([]byte(lockText(built.Lock)), "t.lock")
		if err != nil {
			t.Fatal(err)
		}
		if lockText(again) != lockText(built.Lock) {
			t.Fatal("the lock reads back as another")
		}
	}
}
