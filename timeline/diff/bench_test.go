package diff

import (
	"bytes"
	"io"
	"sync"
	"testing"
	"time"

	"amur/model"
)

// BenchmarkDiff compares two timelines of 20,000 events, of which one in ten differs,
// from their text to the report, and says how often parsing one of them and printing
// it again would fit into that time.
func BenchmarkDiff(b *testing.B) {
	old := many(20_000)
	before, after := text(b, old), text(b, changed(old))
	read := func(data []byte) model.Timeline {
		t, err := model.ReadTimeline(bytes.NewReader(data), "timeline.yaml")
		if err != nil {
			b.Fatal(err)
		}
		return t
	}
	var plain, diff time.Duration
	for b.Loop() {
		start := time.Now()
		if err := model.WriteYAML(io.Discard, read(before)); err != nil {
			b.Fatal(err)
		}
		plain += time.Since(start)

		start = time.Now()
		var first model.Timeline
		var reading sync.WaitGroup
		reading.Go(func() { first = read(before) })
		second := read(after)
		reading.Wait()
		if err := Compare(first.Events, second.Events).WriteText(io.Discard, Options{}); err != nil {
			b.Fatal(err)
		}
		diff += time.Since(start)
	}
	b.ReportMetric(diff.Seconds()/plain.Seconds(), "times-parse-and-print")
}

func text(b *testing.B, events []model.Event) []byte {
	b.Helper()
	var out bytes.Buffer
	if err := model.WriteYAML(&out, model.Timeline{Version: model.FormatVersion, Events: events}); err != nil {
		b.Fatal(err)
	}
	return out.Bytes()
}
