package timeline

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"amur/model"
)

// press makes n mentions of about n/10 contacts between 60 officials a side.
func press(n int) []model.Event {
	r := rand.New(rand.NewPCG(1, 2))
	first, _ := model.Day(1992, 1, 1).Civil()
	events := make([]model.Event, 0, n)
	for len(events) < n {
		c, p := r.IntN(60), r.IntN(60)
		day := (first + model.Civil(r.IntN(34*365))).Date()
		typ := model.Types()[r.IntN(7)]
		for range 1 + r.IntN(20) {
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
	return events[:n]
}

func BenchmarkMerge(b *testing.B) {
	for _, n := range []int{1_000, 50_000} {
		events := press(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Merge(events)
			}
		})
	}
}
