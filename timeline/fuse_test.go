package timeline

import (
	"reflect"
	"testing"

	"amur/model"
)

func TestFusedFields(t *testing.T) {
	a := tell(t, "2023-09-18 meeting held | Wang Yi/Minister of Foreign Affairs | /Minister of Foreign Affairs | ,RU | a 2023-09-19 Xinhua")
	b := tell(t, "2023-09-18 meeting planned | Wang Yi/Director | Sergey Lavrov/Minister of Foreign Affairs | Moscow,RU,Reception House | b 2023-09-17 TASS")
	c := tell(t, "2023-09-20~ meeting held | Wang Yi/Minister of Foreign Affairs | Sergey Lavrov/Minister of Foreign Affairs | Moscow,RU,Kremlin,Round | c 2023-09-20 TASS")
	a.Topics = []model.Topic{{Code: "energy", Phrase: "energy"}}
	b.Topics = []model.Topic{{Code: "energy", Phrase: "gas"}, {Code: "arctic", Phrase: "the north"}}
	a.Alternatives = map[string][]string{"date": {"2023-09-17", "2023-09-18"}}
	c.Why = map[string][]model.Reason{"date": {{Rule: "r", Start: 1, End: 2}}}
	c.ID = "old"
	got := Merge([]model.Event{a, b, c}).Events
	want := []model.Event{{
		ID: "2023-09-18-lavrov-wang-meeting", Date: model.Day(2023, 9, 18), Type: model.Meeting, Status: model.Held,
		China:        []model.Official{{Name: "Wang Yi", Office: "Minister of Foreign Affairs"}},
		Russia:       []model.Official{{Name: "Sergey Lavrov", Office: "Minister of Foreign Affairs"}},
		Venue:        model.Venue{Place: "Moscow", Country: "RU", Site: "Reception House", Occasion: "Round"},
		Topics:       []model.Topic{{Code: "arctic", Phrase: "the north"}, {Code: "energy", Phrase: "gas"}},
		Alternatives: map[string][]string{"date": {"2023-09-17"}, "site": {"Kremlin"}},
		Confidence:   model.High,
		Sources:      []model.Source{b.Sources[0], a.Sources[0], c.Sources[0]},
	}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
}

func TestStatus(t *testing.T) {
	const who = " | Xi Jinping | Vladimir Putin | "
	for _, tt := range []struct {
		name     string
		mentions []string
		want     model.Status
		others   []string
	}{
		{"held after planned", []string{"planned" + who + "| a 2023-03-17", "held" + who + "| b 2023-03-20"}, model.Held, nil},
		{"held, published before the preview", []string{"planned" + who + "| a 2023-03-21", "held" + who + "| b 2023-03-20"}, model.Held, nil},
		{"called off", []string{"planned" + who + "| a 2023-03-17", "cancelled" + who + "| b 2023-03-19"}, model.Cancelled, []string{"planned"}},
		{"announced anew", []string{"cancelled" + who + "| a 2023-03-17", "planned" + who + "| b 2023-03-19"}, model.Planned, []string{"cancelled"}},
		{"held after all", []string{"cancelled" + who + "| a 2023-03-17", "held" + who + "| b 2023-03-20"}, model.Held, []string{"cancelled"}},
		{"undated", []string{"planned" + who + "| a", "cancelled" + who + "| b"}, model.Cancelled, []string{"planned"}},
	} {
		var events []model.Event
		for _, line := range tt.mentions {
			events = append(events, tell(t, "2023-03-20 meeting "+line))
		}
		got := Merge(events).Events
		if len(got) != 1 || got[0].Status != tt.want || !reflect.DeepEqual(got[0].Alternatives["status"], tt.others) {
			t.Errorf("%s: %+v", tt.name, got)
		}
	}
}

func TestConfidence(t *testing.T) {
	const line = "2023-03-20 meeting held | Xi Jinping | Vladimir Putin | | "
	for _, tt := range []struct {
		sources []string
		want    model.Confidence
	}{
		{[]string{"a 2023 TASS"}, model.Low},
		{[]string{"a 2023 TASS", "b 2023 TASS"}, model.Medium},
		{[]string{"a 2023 TASS", "b 2023 Xinhua"}, model.High},
		{[]string{"a", "b"}, model.Medium},
	} {
		var events []model.Event
		for _, s := range tt.sources {
			events = append(events, tell(t, line+s))
		}
		if got := Merge(events).Events[0].Confidence; got != tt.want {
			t.Errorf("%v: %s, want %s", tt.sources, got, tt.want)
		}
	}
}

func TestFilter(t *testing.T) {
	x := Merge([]model.Event{
		tell(t, "2023-03-20 meeting held | Xi Jinping | Vladimir Putin | Moscow,RU,Kremlin | kremlin/1.html 2023-03-20 Kremlin"),
		tell(t, "2023-09-18 call planned | Lü Xinhua | Sergey Lavrov | | b.txt 2023-09-18 TASS"),
		tell(t, "XXXX-09-19 visit held | Wang Yi | | ,RU | c.txt"),
		tell(t, "2024 message cancelled | Xi Jinping | Vladimir Putin | | d.txt"),
	})
	x.Events[0].China[0].Office, x.Events[0].Venue.Occasion = "President", "BRICS Summit"
	x.Events[0].Topics = []model.Topic{{Code: "energy"}}
	day := model.Day
	for _, tt := range []struct {
		name string
		f    Filter
		want string // first letters of the types
	}{
		{"all", Filter{}, "mcmv"},
		{"from", Filter{From: day(2023, 9, 18)}, "cmv"},
		{"to", Filter{To: model.Month(2023, 3)}, "mv"},
		{"between", Filter{From: day(2023, 9, 1), To: day(2023, 9, 18)}, "c"},
		{"a year", Filter{From: model.Year(2023), To: model.Year(2023)}, "mcv"},
		{"official", Filter{Officials: []string{"PUTIN", "lu x"}}, "mcm"},
		{"type and status", Filter{Types: []string{"Meeting", "call"}, Statuses: []string{"planned"}}, "c"},
		{"office", Filter{Officials: []string{"president"}}, "m"},
		{"gathering", Filter{Places: []string{"brics"}}, "m"},
		{"country by name", Filter{Places: []string{"russia"}}, "mv"},
		{"site", Filter{Places: []string{"krem"}}, "m"},
		{"country", Filter{Places: []string{"ru"}}, "mv"},
		{"topic", Filter{Topics: []string{"energy"}}, "m"},
		{"source", Filter{Sources: []string{"tass", "kremlin/"}}, "mc"},
		{"blank", Filter{Officials: []string{" "}}, "mcmv"},
		{"nothing", Filter{Officials: []string{"nobody"}}, ""},
	} {
		got := ""
		for _, e := range tt.f.Apply(x).Events {
			got += string(e.Type[0])
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// A stay whose end nobody tells is not found years later.
func TestFilterOpenStay(t *testing.T) {
	for _, tt := range []struct {
		begin string
		day   model.Date
		want  int
	}{
		{"2019-05-21", model.Day(2019, 5, 20), 0}, {"2019-05-21", model.Day(2019, 5, 21), 1},
		{"2019-05-21", model.Day(2019, 5, 25), 1}, {"2019-05-21", model.Day(2022, 2, 4), 0},
		{"2019-05", model.Day(2019, 4, 30), 0}, {"2019-05", model.Day(2019, 5, 31), 1}, {"2019-05", model.Day(2022, 2, 4), 0},
		{"2019", model.Day(2019, 12, 31), 1}, {"2019", model.Day(2022, 2, 4), 0},
	} {
		x := Merge([]model.Event{tell(t, tt.begin+"/.. visit held | Wang Yong | | ,RU | a.txt")})
		if got := len((Filter{From: tt.day, To: tt.day}).Apply(x).Events); got != tt.want {
			t.Errorf("stay from %s, %s: %d events, want %d", tt.begin, tt.day, got, tt.want)
		}
	}
}
