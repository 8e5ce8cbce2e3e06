package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"amur/extract/lexicon"
	"amur/model"
	"amur/timeline/check"
)

// What the lexicon knows arrives in the world that timelines are checked by.
func TestWorldOfLexicon(t *testing.T) {
	lx, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	w := worldOf(lx)
	if len(w.People) != len(lx.People) || len(w.Places) != len(lx.Places) || len(w.Sites) == 0 || len(w.Countries) != len(lx.Countries) || len(w.Offices) < len(lx.Offices) {
		t.Errorf("%d people, %d places, %d sites, %d countries, %d offices", len(w.People), len(w.Places), len(w.Sites), len(w.Countries), len(w.Offices))
	}
	known := make(map[string]bool)
	for _, p := range w.People {
		for _, s := range append(p.Spellings, p.Name) {
			known[s] = true
		}
		for _, tenure := range p.Tenures {
			known[tenure.Office] = true
			if tenure.From > tenure.To {
				t.Errorf("%s: %s from %s to %s", p.Name, tenure.Office, tenure.Since, tenure.Through)
			}
		}
	}
	for _, name := range []string{"Sergey Lavrov", "Sergei Lavrov", "Сергей Лавров", "王毅", "Minister of Foreign Affairs", "Governor of Jilin Province"} {
		if !known[name] {
			t.Errorf("%s is not known", name)
		}
	}
}

// No event of the timeline of all annotated articles is wrong in itself.
func TestTimelineOfArticlesIsSound(t *testing.T) {
	const name = "timeline.yaml"
	var data, stderr bytes.Buffer
	if code := run(context.Background(), []string{"build", "../../testdata/articles"}, nil, &data, &stderr); code != exitDone {
		t.Fatalf("exit code %d: %s", code, &stderr)
	}
	f, err := check.Read(data.Bytes(), name)
	if err != nil {
		t.Fatal(err)
	}
	lx, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, found := range check.New(worldOf(lx)).Check(f) {
		if found.Severity == check.Error && found.Rule != "future" { // a report may be read wrongly; the rest may not happen
			t.Errorf("%s: %s: %s", found.Place(), found.Event, found)
		}
	}
}

// BenchmarkCheck compares a check of 20,000 events with reading and printing them;
// "ratio" is the one to the other.
func BenchmarkCheck(b *testing.B) {
	text := manyEvents(b, 20_000)
	path := filepath.Join(b.TempDir(), "t.yaml")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	var plain, checked time.Duration
	for b.Loop() {
		b.StopTimer()
		started := time.Now()
		t, err := model.ReadTimeline(bytes.NewReader(text), path)
		if err != nil {
			b.Fatal(err)
		}
		if err := model.WriteYAML(io.Discard, t); err != nil {
			b.Fatal(err)
		}
		plain += time.Since(started)
		b.StartTimer()
		started = time.Now()
		var out, errs bytes.Buffer
		if code := run(context.Background(), []string{"check", path}, nil, &out, &errs); code == exitWrong {
			b.Fatalf("exit code %d: %s", code, errs.String())
		}
		checked += time.Since(started)
	}
	b.ReportMetric(float64(checked)/float64(plain), "ratio")
}

// manyEvents is a timeline of n events, a third of them with an official who is not known.
func manyEvents(b *testing.B, n int) []byte {
	b.Helper()
	first := model.Day(1992, 1, 1)
	types := []model.Type{model.Meeting, model.Call, model.Message}
	venues := []model.Venue{{Place: "Beijing", Country: "CN"}, {}, {}}
	chinese := []string{"Wang Yi", "Xi Jinping", ""}
	t := model.Timeline{Version: model.FormatVersion}
	for i := range n {
		day := first.AddDays(i / 2)
		e := model.Event{Date: day, Type: types[i%3], Status: model.Held, Venue: venues[i%3], Confidence: model.High,
			China:  []model.Official{{Name: chinese[i%3], Office: "Minister of Foreign Affairs"}},
			Russia: []model.Official{{Name: "Sergey Lavrov", Office: "Minister of Foreign Affairs"}},
			Topics: []model.Topic{{Code: "energy", Phrase: "oil and gas"}, {Code: "trade", Phrase: "trade"}}}
		if e.China[0].Name == "" {
			e.China[0].Name = fmt.Sprintf("Li %c%c", 'A'+i%26, 'a'+i/26%26)
		}
		e.ID = fmt.Sprintf("%s-%d", model.MakeID(e), i+1)
		for _, paper := range []string{"a", "b"} {
			e.Sources = append(e.Sources, model.Source{Article: fmt.Sprintf("%s/%05d.txt", paper, i), Publisher: "River Daily", Published: day, Lang: "en", Quote: "They met in Beijing and spoke of trade."})
		}
		t.Events = append(t.Events, e)
	}
	var text bytes.Buffer
	if err := model.WriteYAML(&text, t); err != nil {
		b.Fatal(err)
	}
	return text.Bytes()
}
