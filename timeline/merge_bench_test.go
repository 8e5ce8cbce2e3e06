package timeline

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"amur/model"
)

// press makes n mentions of contacts between 60 officials a side, each told as
// often as times says.
func press(n int, times func(r *rand.Rand) int) []model.Event {
	r := rand.New(rand.NewPCG(1, 2))
	first, _ := model.Day(1992, 1, 1).Civil()
	events := make([]model.Event, 0, n)
	for len(events) < n {
		c, p := r.IntN(60), r.IntN(60)
		day := (first + model.Civil(r.IntN(34*365))).Date()
		typ := model.Types()[r.IntN(7)]
		for range min(times(r), n-len(events)) {
			e := model.Event{
				Date: day, Type: typ, Status: model.Held, Confidence: model.Medium,
				China: []model.Official{{Name: fmt.Sprintf("C%d Name", c), Office: "Minister"}}, Russia: []model.Official{{Name: fmt.Sprintf("Name R%d", p), Office: "Minister"}},
				Topics:  []model.Topic{{Code: "energy", Phrase: "energy"}},
				Sources: []model.Source{{Article: fmt.Sprintf("%07d.txt", len(events)), Publisher: "P", Published: day, Lang: "en", Quote: "They met."}},
			}
			if typ == model.Visit {
				e.Russia = nil
			}
			switch r.IntN(20) {
			case 0:
				e.Date = model.Month(day.YearValue(), day.MonthValue())
			case 1:
				e.Date = day.AddDays(1).Approx()
			case 2:
				e.Date = model.Year(day.YearValue())
			}
			if r.IntN(2) == 0 {
				e.Venue = model.Venue{Place: "Moscow", Country: "RU"}
			}
			events = append(events, e)
		}
	}
	return events
}

// BenchmarkMerge merges mentions whose contacts grow with their number, told
// unevenly or twenty times each, and mentions of a few contacts, which alone
// are told more often; in the order of the contacts or in none.
func BenchmarkMerge(b *testing.B) {
	always := func(times int) func(*rand.Rand) int { return func(*rand.Rand) int { return times } }
	for _, n := range []int{1_000, 50_000, 1_000_000} {
		for _, shape := range []struct {
			name  string
			times func(*rand.Rand) int
		}{
			{"uneven", func(r *rand.Rand) int { return 1 + r.IntN(20) }},
			{"twenty", always(20)},
			{"few", always(max(1, n/500))},
			{"shuffled", func(r *rand.Rand) int { return 1 + r.IntN(20) }},
		} {
			b.Run(fmt.Sprintf("%s/%d", shape.name, n), func(b *testing.B) {
				events := press(n, shape.times)
				if shape.name == "shuffled" {
					rand.New(rand.NewPCG(3, 4)).Shuffle(n, func(i, j int) { events[i], events[j] = events[j], events[i] })
				}
				b.ReportAllocs()
				for b.Loop() {
					Merge(events)
				}
			})
		}
	}
}
