package check

import (
	"reflect"
	"strings"
	"testing"

	"amur/model"
	"amur/timeline/lock"
)

func TestMend(t *testing.T) {
	date, _ := model.ParseDate("2023-06-25")
	event := func(edit func(*model.Event)) model.Event {
		e := model.Event{ID: "2023-06-25-qin-lavrov-meeting", Date: date, Type: model.Meeting, Status: model.Held,
			China: []model.Official{{Name: "Qin Gang"}}, Russia: []model.Official{{Name: "Sergey Lavrov"}},
			Venue:   model.Venue{Place: "Beijing", Country: "CN"},
			Sources: []model.Source{{Article: "a.txt"}}}
		edit(&e)
		return e
	}
	entry := func(e model.Event) *lock.Lock {
		l := lock.New()
		e.ID = "2023-06-25-qin-lavrov-meeting"
		l.Put(&lock.Entry{ID: e.ID, Made: e.ID, Cells: lock.CellsOf(&e)})
		return l
	}
	plain := event(func(*model.Event) {})
	tests := []struct {
		name string
		was  *lock.Lock
		edit func(*model.Event)
		want func(*model.Event) // nil when nothing is to be mended
		says string
	}{
		{"nothing", entry(plain), func(*model.Event) {}, nil, ""},
		{"a known spelling", lock.New(), func(e *model.Event) { e.China[0].Name = "Tần Cương" }, func(*model.Event) {}, "china: Tần Cương is now Qin Gang"},
		{"an unknown spelling", lock.New(), func(e *model.Event) { e.China[0].Name = "Qin Gng" }, nil, ""},
		{"of the other side", lock.New(), func(e *model.Event) { e.China[0].Name = "Sergei Lavrov" }, nil, ""},
		{"twice by a spelling", lock.New(), func(e *model.Event) {
			e.Russia = append(e.Russia, model.Official{Name: "Sergei Lavrov"})
		}, func(*model.Event) {}, "russia: Sergei Lavrov is now Sergey Lavrov|russia: Sergey Lavrov was listed twice"},
		{"twice in two offices", lock.New(), func(e *model.Event) {
			e.Russia = append(e.Russia, model.Official{Name: "Sergey Lavrov", Office: "President"})
		}, nil, ""},
		{"country missing", lock.New(), func(e *model.Event) { e.Venue.Country = "" }, func(*model.Event) {}, "country is CN"},
		{"country taken out by hand", entry(plain), func(e *model.Event) { e.Venue.Country = "" }, nil, ""},
		{"another place typed", entry(event(func(e *model.Event) { e.Venue = model.Venue{Place: "Moscow", Country: "RU"} })),
			func(e *model.Event) { e.Venue.Country = "" }, func(*model.Event) {}, "country is CN"},
		{"country in words", lock.New(), func(e *model.Event) { e.Venue.Country = "PRC" }, func(*model.Event) {}, "country: PRC is now CN"},
		{"country in small letters", lock.New(), func(e *model.Event) { e.Venue.Country = "cn" }, func(*model.Event) {}, "country: cn is now CN"},
		{"country in words alone", lock.New(), func(e *model.Event) { e.Venue = model.Venue{Country: "russia"} },
			func(e *model.Event) { e.Venue = model.Venue{Country: "RU"} }, "country: russia is now RU"},
		{"no country at all", lock.New(), func(e *model.Event) { e.Venue.Country = "CHN" }, func(*model.Event) {}, "country: CHN is now CN"},
		{"another country", lock.New(), func(e *model.Event) { e.Venue.Country = "Russia" }, nil, ""},
		{"another code", lock.New(), func(e *model.Event) { e.Venue.Country = "RU" }, nil, ""},
		{"one of two countries", lock.New(), func(e *model.Event) { e.Venue = model.Venue{Place: "Samara"} }, nil, ""},
		{"old name of the place", lock.New(), func(e *model.Event) { e.Venue.Place = "Peking" }, func(*model.Event) {}, "place: Peking is now Beijing"},
		{"topics", lock.New(), func(e *model.Event) {
			e.Topics = []model.Topic{{Code: "Belt_and_Road", Phrase: "BRI"}, {Code: "defence", Phrase: "arms"}, {Code: "fish"}, {Code: "trade", Phrase: "goods"}, {Code: "Trade", Phrase: "wares"}}
		}, func(e *model.Event) {
			e.Topics = []model.Topic{{Code: "belt-and-road", Phrase: "BRI"}, {Code: "defense", Phrase: "arms"}, {Code: "fish"}, {Code: "trade", Phrase: "goods"}}
		}, "topics: Belt_and_Road is now belt-and-road|topics: defence is now defense|topics: Trade is now trade"},
		{"id", lock.New(), func(e *model.Event) { e.ID = "" }, func(e *model.Event) { e.ID = "2023-06-25-lavrov-qin-meeting" }, "id is 2023-06-25-lavrov-qin-meeting"},
	}
	c := New(world(t))
	for _, test := range tests {
		e := event(test.edit)
		want := event(test.edit)
		if test.want != nil {
			want = event(test.want)
		}
		given := []model.Event{e}
		mended, l, repairs := c.Mend(given, test.was)
		if !reflect.DeepEqual(mended[0], want) {
			t.Errorf("%s: got %+v, want %+v", test.name, mended[0], want)
		}
		if !reflect.DeepEqual(given[0], event(test.edit)) {
			t.Errorf("%s: what was given has changed", test.name)
		}
		var said []string
		for _, r := range repairs {
			said = append(said, r.Message)
		}
		if got := strings.Join(said, "|"); got != test.says {
			t.Errorf("%s: it says %q, want %q", test.name, got, test.says)
		}
		again, _, more := c.Mend(mended, l)
		if len(more) > 0 || !reflect.DeepEqual(again, mended) {
			t.Errorf("%s: mended twice: %v", test.name, more)
		}
	}
}

// What the program wrote is still the program's; what was typed stays typed.
func TestMendKeepsTheLockRight(t *testing.T) {
	date, _ := model.ParseDate("2023-06-25")
	e := model.Event{ID: "2023-06-25-lavrov-qin-meeting", Date: date, Type: model.Meeting, Status: model.Held,
		China: []model.Official{{Name: "Tần Cương"}}, Russia: []model.Official{{Name: "Sergei Lavrov"}}, Venue: model.Venue{Place: "Peking"}}
	written := e
	written.Russia = []model.Official{{Name: "Andrey Rudenko"}} // an analyst has typed Lavrov since
	l := lock.New()
	l.Put(&lock.Entry{ID: e.ID, Made: e.ID, Cells: lock.CellsOf(&written)})
	mended, fresh, _ := New(world(t)).Mend([]model.Event{e}, l)
	now := lock.CellsOf(&mended[0])
	cells := fresh.Entry(e.ID).Cells
	if cells["china"].Wrote != now["china"].Wrote || cells["place"].Wrote != now["place"].Wrote {
		t.Error("what the program wrote counts as typed after it was mended")
	}
	if cells["russia"] != l.Entry(e.ID).Cells["russia"] || cells["russia"].Wrote == now["russia"].Wrote {
		t.Error("what was typed counts as the program's after it was mended")
	}
	if cells["country"].Wrote != "" {
		t.Error("the country that was filled in would be taken out by the next rebuild")
	}
	if l.Entry(e.ID).Cells["china"].Wrote == now["china"].Wrote {
		t.Error("the lock that was given has changed")
	}
}

func TestFreeID(t *testing.T) {
	date, _ := model.ParseDate("2023-06-25")
	e := model.Event{Date: date, Type: model.Call, Sources: []model.Source{{Article: "a.txt"}}}
	l := lock.New()
	other := model.Event{ID: "2023-06-25-call", Sources: []model.Source{{Article: "b.txt"}}}
	l.Put(&lock.Entry{ID: other.ID, Cells: lock.CellsOf(&other)})
	c := New(world(t))
	if got, _, _ := c.Mend([]model.Event{e, e}, l); got[0].ID != "2023-06-25-call-2" || got[1].ID != "2023-06-25-call-3" {
		t.Errorf("a deleted event's id: %s, %s", got[0].ID, got[1].ID)
	}
	own := other
	own.Sources = e.Sources
	l.Put(&lock.Entry{ID: own.ID, Cells: lock.CellsOf(&own)})
	if got, _, _ := c.Mend([]model.Event{e}, l); got[0].ID != "2023-06-25-call" {
		t.Errorf("an id that was taken out: %s", got[0].ID)
	}
}

// What Mend writes can be read again, whatever an analyst calls the contact.
func TestFreeIDOfOwnType(t *testing.T) {
	e := model.Event{Date: model.Day(2023, 6, 25), Type: "dinner"}
	if got, _, _ := New(world(t)).Mend([]model.Event{e}, lock.New()); !model.IsID(got[0].ID) {
		t.Errorf("%q is no id", got[0].ID)
	}
}
