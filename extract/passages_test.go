package extract_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"amur/model/gold"
)

// passageFloors are the least F1 that the passages of a language must reach.
var passageFloors = map[string]struct{ found, core, full float64 }{
	"en": {0.63, 0.58, 0.51},
	"ru": {0.56, 0.46, 0.36},
	"vi": {0.67, 0.60, 0.50},
	"zh": {0.64, 0.52, 0.43},
}

// Passages of one to four sentences vary the wording of contacts more than articles can:
// no two are of one mould. Each is read as an article of its own, below a headline that
// tells nothing.
func TestPassages(t *testing.T) {
	for _, lang := range slices.Sorted(maps.Keys(passageFloors)) {
		t.Run(lang, func(t *testing.T) {
			s := scorePassages(t, lang)
			found, core, full := s.F1(s.Found), s.F1(s.Core), s.F1(s.Full)
			t.Logf("%d passages: found %.3f, core %.3f, full %.3f", s.Articles, found, core, full)
			if floor := passageFloors[lang]; found < floor.found || core < floor.core || full < floor.full {
				t.Errorf("found %.3f, core %.3f, full %.3f; the floors are %.2f, %.2f, %.2f", found, core, full, floor.found, floor.core, floor.full)
			}
		})
	}
}

// headline is that of a passage, by language.
var headline = map[string]string{"en": "News in brief", "ru": "Коротко", "vi": "Tin vắn", "zh": "简讯"}

// scorePassages counts what is right in the passages of a language.
func scorePassages(t *testing.T, lang string) (sum gold.Tally) {
	t.Helper()
	e, err := loadEngine()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../testdata/passages/" + lang + "-*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no passages: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for n, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
			var p struct {
				Published, Text string
				Events          []map[string]any
			}
			if err := json.Unmarshal(line, &p); err != nil {
				t.Fatalf("%s:%d: %v", file, n+1, err)
			}
			for _, event := range p.Events {
				event["contact"] = file
			}
			told, err := json.Marshal(map[string]any{"lang": lang, "published": p.Published, "events": p.Events})
			if err != nil {
				t.Fatal(err)
			}
			g, err := gold.Parse(file, told)
			if err != nil {
				t.Fatalf("%s:%d: %v", file, n+1, err)
			}
			a, _, err := e.reader.Read("passage.txt", []byte(headline[lang]+"\n"+p.Published+"\n\n"+p.Text+"\n"))
			if err != nil {
				t.Fatalf("%s:%d: %v", file, n+1, err)
			}
			sum.Add(gold.Score(g.Contacts, e.extractor.Events(a)).Tally)
		}
	}
	return sum
}
