package timeline

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"amur/model"
	"amur/model/fingerprint"
)

// mentions makes n mentions of contacts drawn from a small world, so that many
// are of the same contact, told more or less exactly.
func mentions(r *rand.Rand, n, days int) []model.Event {
	china := []model.Official{{Name: "Xi Jinping", Office: "President"}, {Name: "Wang Yi", Office: "Minister of Foreign Affairs"}, {Name: "Li Qiang", Office: "Premier"}, {Name: "Li Hui", Office: "Special Representative"}}
	russia := []model.Official{{Name: "Vladimir Putin", Office: "President"}, {Name: "Sergey Lavrov", Office: "Minister of Foreign Affairs"}, {Name: "Mikhail Mishustin", Office: "Prime Minister"}, {Name: "Andrey Rudenko", Office: "Deputy Minister of Foreign Affairs"}}
	venues := []model.Venue{{}, {Country: "CN"}, {Place: "Beijing", Country: "CN"}, {Place: "Moscow", Country: "RU"}, {Place: "Moscow", Country: "RU", Site: "Kremlin"}, {Country: "RU"}, {Place: "Primorsky Krai", Country: "RU"}, {Place: "Vladivostok", Country: "RU", Occasion: "Eastern Economic Forum"}}
	phrases := []string{"energy ties", "Energie", ""}
	first, _ := model.Day(2023, 1, 1).Civil()
	events := make([]model.Event, n)
	for i := range events {
		day := (first + model.Civil(r.IntN(days))).Date()
		e := model.Event{
			Date: blur(r, day), Type: model.Types()[r.IntN(7)], Status: model.Statuses()[r.IntN(3)],
			Venue: venues[r.IntN(len(venues))], Confidence: []model.Confidence{model.High, model.Medium, model.Low}[r.IntN(3)],
		}
		e.China, e.Russia = some(r, china), some(r, russia)
		if r.IntN(3) == 0 {
			e.Topics = []model.Topic{{Code: "energy", Phrase: phrases[r.IntN(3)]}}
		}
		if r.IntN(8) == 0 {
			e.Alternatives = map[string][]string{"date": {day.AddDays(1).String()}}
		}
		e.Sources = []model.Source{{
			Article: fmt.Sprintf("%04d.txt", r.IntN(n)), Publisher: fmt.Sprintf("P%d", r.IntN(5)),
			Published: day.AddDays(r.IntN(5) - 1), Quote: fmt.Sprint("q", i),
		}}
		reprint(r, &e)
		events[i] = e
	}
	return events
}

// reprint makes the source of e, now and then, one of a few texts and pages that go round.
func reprint(r *rand.Rand, e *model.Event) {
	s := &e.Sources[0]
	switch r.IntN(6) {
	case 0, 1, 2:
		text := strings.Fields(strings.Repeat(fmt.Sprintf("%d word of text ", r.IntN(3)), 3) + "and whatever else there is to be said of it by those who were there on that day and in that place")
		if r.IntN(2) == 0 {
			text = text[r.IntN(4):]
		}
		s.Print = fingerprint.Of([]string{strings.Join(text, " ")}).With(e).String()
	case 3:
		s.URL = fmt.Sprintf("https://www.site.example/news/%d?utm_source=%d", r.IntN(4), r.IntN(3))
	}
}

func some(r *rand.Rand, of []model.Official) []model.Official {
	o := of[r.IntN(len(of))]
	switch r.IntN(10) {
	case 0:
		return nil
	case 1:
		return []model.Official{{Office: o.Office}}
	case 2:
		return []model.Official{o, of[r.IntN(len(of))]}
	}
	return []model.Official{o}
}

func blur(r *rand.Rand, day model.Date) model.Date {
	y, m, d := day.YearValue(), day.MonthValue(), day.DayValue()
	switch r.IntN(12) {
	case 0:
		return model.Month(y, m)
	case 1:
		return model.Year(y)
	case 2:
		return model.YearUnknown(m, d)
	case 3, 4:
		return day.Approx()
	case 5:
		return model.Interval(day, day.AddDays(1+r.IntN(3)))
	case 6:
		return model.Interval(day, model.Date{})
	case 7:
		return model.Date{}
	}
	return day
}

func yaml(t testing.TB, x model.Timeline) string {
	t.Helper()
	var b bytes.Buffer
	if err := model.WriteYAML(&b, x); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestMergeProperties(t *testing.T) {
	for seed := range uint64(120) {
		r := rand.New(rand.NewPCG(seed, 7))
		in := mentions(r, 1+r.IntN(150), 1+r.IntN(60))
		merged := Merge(in)
		want := yaml(t, merged)

		shuffled := append([]model.Event(nil), in...)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if got := yaml(t, Merge(shuffled)); got != want {
			t.Fatalf("seed %d: another order gives another timeline:\n%s\n%s", seed, want, got)
		}
		if got := yaml(t, Merge(merged.Events)); got != want {
			t.Fatalf("seed %d: merging again changes the timeline:\n%s\n%s", seed, want, got)
		}
		told := make(map[string]bool)
		for _, e := range merged.Events {
			for _, s := range e.Sources {
				told[s.Article] = true
			}
		}
		for _, e := range in {
			if !told[e.Sources[0].Article] {
				t.Fatalf("seed %d: article %s is lost", seed, e.Sources[0].Article)
			}
		}
		for i, e := range merged.Events {
			if i > 0 && model.CompareEvents(merged.Events[i-1], e) >= 0 {
				t.Fatalf("seed %d: %s does not come before %s", seed, merged.Events[i-1].ID, e.ID)
			}
			if !model.IsID(e.ID) {
				t.Fatalf("seed %d: id %q", seed, e.ID)
			}
		}
	}
}

// TestMergeInParallel merges enough mentions for several processors.
func TestMergeInParallel(t *testing.T) {
	in := press(20_000, func(r *rand.Rand) int { return 1 + r.IntN(20) })
	want := yaml(t, Merge(in))
	rand.New(rand.NewPCG(1, 1)).Shuffle(len(in), func(i, j int) { in[i], in[j] = in[j], in[i] })
	if got := yaml(t, Merge(in)); got != want {
		t.Error("another order gives another timeline")
	}
}

// What is given twice, as when two folders overlap, is told once.
func TestMergeCopies(t *testing.T) {
	visit := func(article string) model.Event {
		return model.Event{
			Date: model.Month(2023, 3), Type: model.Visit, Status: model.Held, Confidence: model.Medium,
			China: []model.Official{{Name: "Xi Jinping", Office: "President"}}, Venue: model.Venue{Country: "RU"},
			Sources: []model.Source{{Article: article, Quote: "quote of " + article}},
		}
	}
	once := []model.Event{visit("a.txt"), visit("b.txt")}
	twice := []model.Event{visit("a.txt"), visit("b.txt"), visit("b.txt"), visit("a.txt")}
	want := Merge(once)
	if got := Merge(twice); len(got.Events) != len(want.Events) || len(want.Events) != 1 || len(got.Events[0].Sources) != 2 {
		t.Errorf("%d events of two visits, %d of the same given twice; want 1 with 2 sources", len(want.Events), len(got.Events))
	}
}
