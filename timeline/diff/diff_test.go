package diff

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/clipperhouse/displaywidth"

	"amur/model"
	"amur/timeline/wording"
)

func person(name string) []model.Official { return []model.Official{{Name: name, Office: "Minister"}} }

// talks is an event to begin with.
func talks() model.Event {
	return model.Event{
		ID: "2023-06-25-qin-rudenko-meeting", Date: model.Day(2023, 6, 25), Type: model.Meeting, Status: model.Held,
		China: person("Qin Gang"), Russia: person("Andrey Rudenko"), Venue: model.Venue{Place: "Beijing", Country: "CN"},
		Topics:       []model.Topic{{Code: "energy", Phrase: "gas"}, {Code: "trade", Phrase: "trade"}},
		Alternatives: map[string][]string{"date": {"2023-06-24"}},
		Confidence:   model.High,
		Sources:      []model.Source{{Article: "a.txt", Publisher: "River Daily", Published: model.Day(2023, 6, 25), Quote: "They met."}, {Article: "b.txt"}},
	}
}

// edited is the event with a change.
func edited(change func(*model.Event)) model.Event {
	e := talks()
	change(&e)
	return e
}

// told lists changes as "kind id: notes; -label old +label new ~label old>new".
func told(r Result) []string {
	var all []string
	for _, c := range r.Changes {
		text := string(c.Kind) + " " + c.Event().ID
		for _, note := range c.notes() {
			text += "; " + note
		}
		for _, row := range c.rows() {
			text += "; " + row.Label + " " + row.Old + " > " + row.New
		}
		all = append(all, text)
	}
	return all
}

func TestCompareStays(t *testing.T) {
	for _, c := range []struct{ old, fresh, want string }{
		{"2023-03-20/2023-03-22", "2023-03-20/2023-03-23", "ends 1 day later"},
		{"2023-03-20/2023-03-23", "2023-03-20/2023-03-22", "ends 1 day earlier"},
		{"2023-03-20/2023-03-22", "2023-03-18/2023-03-23", "begins 2 days earlier and ends 1 day later"},
		{"2023-03/2023-04", "2023-03-20/2023-04-01", "dated more exactly"},
		{"2023-03-20/2023-03-22", "2023-03", "dated less exactly"},
		{"2023-03-20", "2023-03-20/2023-03-22", "dated less exactly"},
	} {
		old, err1 := model.ParseDate(c.old)
		fresh, err2 := model.ParseDate(c.fresh)
		if got := exactness(Change{Kind: Changed, Old: &model.Event{Date: old}, New: &model.Event{Date: fresh}}); got != c.want || err1 != nil || err2 != nil {
			t.Errorf("%s to %s: %q, want %q", c.old, c.fresh, got, c.want)
		}
	}
}

func TestCompareFields(t *testing.T) {
	const id = "changed 2023-06-25-qin-rudenko-meeting; "
	for _, c := range []struct {
		change func(*model.Event)
		want   string
	}{
		{func(e *model.Event) { e.Date = model.Day(2023, 6, 26) }, id + "moved from 25 June 2023 to 26 June 2023"},
		{func(e *model.Event) { e.Date = model.Month(2023, 6) }, id + "dated less exactly; date 25 June 2023 > June 2023"},
		{func(e *model.Event) { e.Date = e.Date.Approx() }, id + "date 25 June 2023 > about 25 June 2023"},
		{func(e *model.Event) { e.Status = model.Cancelled }, id + "cancelled, was held"},
		{func(e *model.Event) { e.Type = model.Video }, id + "type meeting > video call"},
		{func(e *model.Event) { e.China = person("Wang Yi") }, id + "China Qin Gang, Minister > Wang Yi, Minister"},
		{func(e *model.Event) { e.China = append(e.China, model.Official{Name: "Ma Zhaoxu"}) }, id + "China  > Ma Zhaoxu"},
		{func(e *model.Event) { e.Russia = []model.Official{{Name: "Andrey Rudenko", Office: "Envoy"}} }, id + "Russia Andrey Rudenko, Minister > Andrey Rudenko, Envoy"},
		{func(e *model.Event) { e.Venue = model.Venue{Place: "Moscow", Country: "RU", Site: "Kremlin"} }, id + "place Beijing > Moscow; country China > Russia; site  > Kremlin"},
		{func(e *model.Event) { e.Topics = []model.Topic{{Code: "energy", Phrase: "oil"}, {Code: "nato"}} },
			id + "topic energy: “gas” > energy: “oil”; topic  > NATO; topic trade: “trade” > "},
		{func(e *model.Event) { e.Topics[0].Phrase = "" }, id + "topic energy: “gas” > energy"},
		{func(e *model.Event) { e.Alternatives = map[string][]string{"date": {"2023-06"}, "place": {"Sochi"}} },
			id + "other date 24 June 2023 > ; other date  > June 2023; other place  > Sochi"},
		{func(e *model.Event) { e.Sources = e.Sources[:1] }, id + "source b.txt > "},
		{func(e *model.Event) { e.Sources[0].Quote, e.Sources[0].Published = "They talked.", model.Date{} },
			id + "source a.txt: published 25 June 2023 > ; source a.txt: “They met.” > a.txt: “They talked.”"},
		{func(e *model.Event) {
			e.Sources = append(e.Sources, model.Source{Article: "c.txt", Publisher: "C", Quote: "q"})
		}, id + "source  > C (c.txt): “q”"},
		{func(e *model.Event) { e.Sources[0].URL, e.Sources[0].Lang = "https://a.example", "vi" }, id + "source  > a.txt: url https://a.example; source  > a.txt: lang vi"},
		{func(e *model.Event) { e.Confidence, e.Venue.Occasion = model.Low, "BRICS Summit" }, id + "occasion  > BRICS Summit; confidence high > low"},
		{func(e *model.Event) { e.Gone = true }, id + "no article tells of it any more"},
		{func(e *model.Event) { e.MergedInto = "2023-06-24-qin-rudenko-meeting" }, id + "merged into 2023-06-24-qin-rudenko-meeting"},
		{func(e *model.Event) { e.Split = []string{"b.txt"} }, id + "to be split: b.txt"},
		{func(e *model.Event) { e.Review = &model.Review{Status: "rejected", Note: "a hoax"} }, id + "rejected in review; note  > a hoax"},
		{func(e *model.Event) { e.Conflict = &model.Conflict{Deleted: "ours"} }, id + "in conflict: deleted by ours"},
		{func(e *model.Event) {
			e.Conflict = &model.Conflict{Ours: &model.Event{Date: model.Day(2023, 6, 25)}, Theirs: &model.Event{Date: model.Day(2023, 6, 24), Venue: model.Venue{Site: "x"}}}
		}, id + "in conflict: date and site"},
	} {
		old, fresh := []model.Event{talks()}, []model.Event{edited(c.change)}
		if got := told(Compare(old, fresh)); !slices.Equal(got, []string{strings.TrimSuffix(c.want, ";")}) {
			t.Errorf("got  %q\nwant %q", got, c.want)
		}
		// What the comparison sees, git sees in the lines that it is given.
		if slices.Equal(wording.Fields(old[0]), wording.Fields(fresh[0])) {
			t.Errorf("%s: the lines for git are the same", c.want)
		}
		if back := Compare(fresh, old); len(back.Changes) != 1 || len(back.Changes[0].Fields) != len(Compare(old, fresh).Changes[0].Fields) {
			t.Errorf("%s: the way back differs: %q", c.want, told(back))
		}
	}
	both := edited(func(e *model.Event) { e.China = append(e.China, model.Official{Name: "Ma Zhaoxu"}) })
	turned := both
	turned.China = []model.Official{both.China[1], both.China[0]}
	if got := told(Compare([]model.Event{both}, []model.Event{turned})); !slices.Equal(got, []string{id + "China Qin Gang, Ma Zhaoxu > Ma Zhaoxu, Qin Gang"}) {
		t.Errorf("another order: %q", got)
	}
}

func TestCompareTakesBack(t *testing.T) {
	old := edited(func(e *model.Event) {
		e.Gone, e.MergedInto, e.Split, e.Review, e.Conflict = true, "x", []string{"b"}, &model.Review{Status: "confirmed"}, &model.Conflict{Deleted: "ours"}
	})
	want := []string{"changed 2023-06-25-qin-rudenko-meeting; told by articles again; no longer merged into x; no longer to be split; review taken back; conflict settled"}
	if got := told(Compare([]model.Event{old}, []model.Event{talks()})); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestCompareMatches(t *testing.T) {
	with := func(id string, day int, articles ...string) model.Event {
		return edited(func(e *model.Event) {
			e.ID, e.Date, e.Sources = id, model.Day(2023, 6, day), nil
			for _, a := range articles {
				e.Sources = append(e.Sources, model.Source{Article: a})
			}
		})
	}
	const id = "2023-06-25-qin-rudenko-meeting"
	for _, c := range []struct {
		name       string
		old, fresh []model.Event
		want       []string
	}{
		{"added and removed, in the order of time",
			[]model.Event{with("2023-06-25-a-b-meeting", 25, "x")}, []model.Event{edited(func(e *model.Event) {
				e.ID, e.China, e.Sources = "2023-06-25-c-d-meeting", person("Li Hui"), []model.Source{{Article: "x"}}
				e.Date = model.Day(2023, 6, 1)
			})},
			[]string{"added 2023-06-25-c-d-meeting", "removed 2023-06-25-a-b-meeting"}},
		{"built afresh under another id",
			[]model.Event{with(id, 25, "x", "y")}, []model.Event{with("2023-06-27-qin-rudenko-meeting", 27, "y", "z")},
			[]string{"changed 2023-06-27-qin-rudenko-meeting; moved from 25 June 2023 to 27 June 2023; had the id " + id + "; source x > ; source  > z"}},
		{"numbered otherwise",
			[]model.Event{with(id, 25, "x"), with(id+"-2", 25, "y")},
			[]model.Event{with(id, 25, "new"), with(id+"-2", 25, "x"), with(id+"-3", 25, "y")},
			[]string{"added " + id, "changed " + id + "-2; had the id " + id, "changed " + id + "-3; had the id " + id + "-2"}},
		{"another kind of contact is another contact",
			[]model.Event{with(id, 25, "x")}, []model.Event{edited(func(e *model.Event) {
				e.ID, e.Type, e.Sources = "2023-06-25-qin-rudenko-call", model.Call, []model.Source{{Article: "x"}}
			})},
			[]string{"added 2023-06-25-qin-rudenko-call", "removed " + id}},
		{"the nearest in time of several",
			[]model.Event{with("2023-06-25-a", 25, "x"), with("2023-06-28-a", 28, "x")}, []model.Event{with("2023-06-28-b", 28, "x"), with("2023-06-25-b", 25, "x")},
			[]string{"changed 2023-06-25-b; had the id 2023-06-25-a", "changed 2023-06-28-b; had the id 2023-06-28-a"}},
		{"the id holds, whatever else differs",
			[]model.Event{with(id, 25, "x")}, []model.Event{edited(func(e *model.Event) { e.China, e.Russia, e.Sources = nil, nil, []model.Source{{Article: "x"}} })},
			[]string{"changed " + id + "; China Qin Gang, Minister > ; Russia Andrey Rudenko, Minister > "}},
		{"an analyst's own, without articles",
			[]model.Event{with("2023-06-25-a", 25)}, []model.Event{with("2023-06-25-b", 25)},
			[]string{"changed 2023-06-25-b; had the id 2023-06-25-a"}},
		{"everything is new", nil, []model.Event{talks()}, []string{"added " + id}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(Compare(c.old, c.fresh)); !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

// With itself a timeline has nothing that differs, and the order of events is all one.
func TestCompareSame(t *testing.T) {
	events := many(200)
	if r := Compare(events, slices.Clone(events)); len(r.Changes) != 0 || r.Same != 200 {
		t.Errorf("%d differ, %d are the same", len(r.Changes), r.Same)
	}
	fresh := changed(events)
	want := told(Compare(events, fresh))
	slices.Reverse(fresh)
	if got := told(Compare(events, fresh)); !slices.Equal(got, want) {
		t.Errorf("the order of events matters:\n%q\n%q", got, want)
	}
	there := Compare(events, fresh).count()
	if back := Compare(fresh, events).count(); back != (counts{there.Removed, there.Added, there.Changed, there.Moved}) || there.Moved == 0 {
		t.Errorf("there %v, back %v", there, back)
	}
}

// many makes a timeline of n events.
func many(n int) []model.Event {
	events := make([]model.Event, n)
	for i := range events {
		date := model.Day(1992, 1, 1).AddDays(i / 2)
		events[i] = edited(func(e *model.Event) {
			e.Date = date
			e.Sources = []model.Source{
				{Article: fmt.Sprintf("news/%d.txt", i), Publisher: "River Daily", URL: fmt.Sprintf("https://news.example/%d", i), Published: date, Lang: "en", Quote: "Foreign Minister Qin Gang met Deputy Foreign Minister Andrey Rudenko in Beijing on Sunday."},
				{Article: fmt.Sprintf("news/%d-vi.txt", i), Published: date, Lang: "vi", Quote: "Ngoại trưởng Tần Cương gặp Thứ trưởng Rudenko tại Bắc Kinh."},
			}
			e.ID = model.MakeID(*e)
			if i%2 == 1 {
				e.ID += "-2"
			}
		})
	}
	return events
}

// changed drops, moves, edits and adds a tenth of events.
func changed(events []model.Event) []model.Event {
	var out []model.Event
	for i, e := range events {
		switch i % 40 {
		case 7:
			continue
		case 17:
			e.Date = e.Date.AddDays(400)
		case 27:
			e.Venue.Place = "Moscow"
		case 37:
			own := e
			own.ID, own.Sources = fmt.Sprintf("%s-%d", e.ID, 9), nil
			own.Date = own.Date.AddDays(1)
			out = append(out, own)
		}
		out = append(out, e)
	}
	return out
}

// No line is wider than asked, and nothing of colour stands where none is wanted.
func TestWriteTextFits(t *testing.T) {
	long := edited(func(e *model.Event) {
		e.Venue.Place = "北京市人民大会堂北京市人民大会堂北京市人民大会堂"
		e.Sources[0].Quote = strings.Repeat("Ngoại trưởng gặp Thứ trưởng. ", 9)
		e.Review = &model.Review{Note: "a\x1b[31mb"}
	})
	added := edited(func(e *model.Event) {
		e.ID, e.Sources[0].Article, e.Sources[1].Article = "2023-06-25-x-meeting", "x", "y"
	})
	r := Compare([]model.Event{talks()}, []model.Event{long, added})
	for width := minWidth; width <= 200; width++ {
		var b bytes.Buffer
		if err := r.WriteText(&b, Options{Old: "a", New: "b", Width: width}); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(b.String()) {
			if n := displaywidth.String(strings.TrimRight(line, "\n")); n > width {
				t.Fatalf("width %d: a line of %d columns:\n%s", width, n, b.String())
			}
		}
		if strings.Contains(b.String(), "\x1b") {
			t.Fatal("control characters reach the terminal")
		}
	}
	var b bytes.Buffer
	if err := r.WriteText(&b, Options{Color: true}); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(b.String(), "\x1b["); n == 0 || n%2 != 0 {
		t.Errorf("%d changes of colour", n)
	}
}

func TestWriteJSON(t *testing.T) {
	r := Compare([]model.Event{talks()}, []model.Event{edited(func(e *model.Event) { e.Date = model.Day(2023, 6, 26) }), edited(func(e *model.Event) { e.ID, e.Sources = "new", nil })})
	var b bytes.Buffer
	if err := r.WriteJSON(&b, Options{Old: "a", New: "b"}); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Added, Changed, Moved int
		Changes               []struct {
			Kind, ID string
			Fields   []map[string]string
			Event    map[string]any
		}
	}
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Added != 1 || got.Changed != 1 || got.Moved != 1 || got.Changes[0].Event["id"] != "new" {
		t.Errorf("got %+v", got)
	}
	want := []map[string]string{{"field": "date", "kind": "changed", "old": "2023-06-25", "new": "2023-06-26"}}
	if !reflect.DeepEqual(got.Changes[1].Fields, want) {
		t.Errorf("fields %v", got.Changes[1].Fields)
	}
}

func TestWriteMarkdown(t *testing.T) {
	r := Compare([]model.Event{talks()}, []model.Event{edited(func(e *model.Event) { e.Venue.Place = "a|b *c*" })})
	var b bytes.Buffer
	if err := r.WriteMarkdown(&b, Options{Old: "old_1", New: "new"}); err != nil {
		t.Fatal(err)
	}
	const want = `## Changes of the timeline

old\_1 → new: 1 contact changed.

### Changed

**25 June 2023 — Meeting: Qin Gang – Andrey Rudenko**

| field | old     | new           |
|:------|:--------|:--------------|
| place | Beijing | a\|b \*c\* |
`
	if got := b.String(); strings.Join(strings.Fields(got), " ") != strings.Join(strings.Fields(strings.ReplaceAll(want, ":--------------|", ":-----------|")), " ") {
		t.Errorf("got:\n%s", got)
	}
}

// Sources that bear one name are told apart by their number, thousands of them too.
func TestCompareSourcesOfOneName(t *testing.T) {
	a, b := talks(), talks()
	a.Sources, b.Sources = nil, nil
	for i := range 5000 {
		a.Sources = append(a.Sources, model.Source{Article: "a.txt", Quote: "q" + strconv.Itoa(i)})
	}
	b.Sources = append(slices.Clone(a.Sources), model.Source{Article: "a.txt", Quote: "new"})
	b.Sources[7].Quote = "other"
	begun := time.Now()
	got := fieldsOf(&a, &b)
	if len(got) != 2 || got[0].Part != "quote" || got[0].Old != "q7" || got[1].Kind != Added || got[1].Item != "a.txt" {
		t.Errorf("%+v", got)
	}
	if took := time.Since(begun); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
}
