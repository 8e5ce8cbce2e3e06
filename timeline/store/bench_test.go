package store

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"amur/model"
	"amur/timeline/rebuild"
)

// many makes the mentions of n contacts, two articles each.
func many(n int) []model.Event {
	first := model.Day(1992, 1, 1)
	places := []string{"Beijing", "Moscow", "Harbin", "Kazan", "Tianjin", "Vladivostok"}
	mentions := make([]model.Event, 0, 2*n)
	for i := range n {
		for _, paper := range []string{"a", "b"} {
			m := mention(fmt.Sprintf("%s-%05d.txt", paper, i), first.AddDays(i/2).String(), places[i%len(places)], "energy", "trade")
			m.China = []model.Official{{Name: fmt.Sprintf("Li %c%c", 'A'+i%26, 'a'+i/26%26), Office: "Vice Premier"}}
			mentions = append(mentions, m)
		}
	}
	return mentions
}

// BenchmarkRebuild compares bringing new articles into a timeline of 20,000 events
// with reading and printing that timeline; "ratio" is the one to the other.
func BenchmarkRebuild(b *testing.B) {
	const events, news = 20_000, 200
	all := many(events)
	path := filepath.Join(b.TempDir(), "t.yaml")
	if err := rebuildAt(path, all[:2*(events-news)]); err != nil {
		b.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	lockText, err := os.ReadFile(LockName(path, false))
	if err != nil {
		b.Fatal(err)
	}
	for _, run := range []struct {
		name     string
		mentions []model.Event
		from     string // the first article that is read
	}{{"new-articles", all[2*(events-news):], fmt.Sprintf("%05d", events-news)}, {"all-articles", all, ""}} {
		b.Run(run.name, func(b *testing.B) {
			b.ReportAllocs()
			var plain, rebuilt time.Duration
			for b.Loop() {
				b.StopTimer()
				restore(b, path, text, lockText)
				started := time.Now()
				parseAndPrint(b, text)
				plain += time.Since(started)
				b.StartTimer()
				started = time.Now()
				s, err := Open(path)
				if err != nil {
					b.Fatal(err)
				}
				r := rebuild.Rebuild(s.Events(), s.Lock(), rebuild.Run{
					Mentions: run.mentions,
					Read:     func(article string) bool { return article[2:] >= run.from },
					Lost:     func(string) bool { return false },
				})
				if err := s.Apply(r.Events, r.Lock); err != nil {
					b.Fatal(err)
				}
				if err := s.Save(); err != nil {
					b.Fatal(err)
				}
				rebuilt += time.Since(started)
			}
			b.ReportMetric(float64(rebuilt)/float64(plain), "ratio")
		})
	}
}

func parseAndPrint(b *testing.B, text []byte) {
	b.Helper()
	t, err := model.ReadTimeline(bytes.NewReader(text), "t.yaml")
	if err != nil {
		b.Fatal(err)
	}
	if err := model.WriteYAML(&bytes.Buffer{}, t); err != nil {
		b.Fatal(err)
	}
}

func restore(b *testing.B, path string, text, lockText []byte) {
	b.Helper()
	if err := os.WriteFile(path, text, 0o644); err != nil {
		b.Fatal(err)
	}
	if err := os.WriteFile(LockName(path, false), lockText, 0o644); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkPut changes one event after the other in a timeline of 20,000, each change
// on disk before the next, and compares that with reading and printing it; "ratio" is
// the one change to the other.
func BenchmarkPut(b *testing.B) {
	path := filepath.Join(b.TempDir(), "t.yaml")
	if err := rebuildAt(path, many(20_000)); err != nil {
		b.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	started := time.Now()
	parseAndPrint(b, text)
	plain := time.Since(started)
	s, err := Open(path)
	if err != nil {
		b.Fatal(err)
	}
	events := s.Events()
	i := 0
	for b.Loop() {
		if fresh, err := s.Refresh(); fresh || err != nil {
			b.Fatal(fresh, err)
		}
		e := events[i*7919%len(events)]
		want := e
		want.Review = &model.Review{Status: "confirmed", Note: fmt.Sprint(i)}
		if _, err := s.Put(e, want); err != nil {
			b.Fatal(err)
		}
		events[i*7919%len(events)] = want
		i++
	}
	b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(plain), "ratio")
}
