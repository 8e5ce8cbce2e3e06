package main

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"amur/extract/lexicon"
	"amur/model"
	"amur/timeline/check"
)

// slips are what people do to a timeline that needs no judgement to mend.
var slips = []func(r *rand.Rand, lines []string) []string{
	replaceOne("name: Vladimir Putin", "name: Владимир Путин"),
	replaceOne("name: Sergey Lavrov", "name: sergei lavrov"),
	replaceOne("name: Xi Jinping", "name: 习近平"),
	replaceOne("place: Saint Petersburg", "place: St. Petersburg"),
	replaceOne("country: RU", "country: russia"),
	replaceOne("country: CN", ""),
	replaceOne("      defense: ", "      Defence: "),
	replaceOne("      belt-and-road: ", "      BRI: "),
	replaceOne("      trade: ", "      Trade: "),
	replaceOne("    confidence: high", "    confidence: high # sure"),
	func(r *rand.Rand, lines []string) []string { // a comment somewhere
		at := 2 + r.IntN(len(lines)-2)
		indent := lines[at][:len(lines[at])-len(strings.TrimLeft(lines[at], " "))]
		return slices.Insert(lines, at, indent+"# seen")
	},
	func(r *rand.Rand, lines []string) []string { // an event moved to the end
		from, to := someEvent(r, lines)
		event := slices.Clone(lines[from:to])
		return append(slices.Delete(lines, from, to), event...)
	},
	func(r *rand.Rand, lines []string) []string { // a person listed once more
		for i, line := range lines {
			if strings.HasPrefix(line, "      - name: ") && strings.HasPrefix(lines[i+1], "        office: ") && r.IntN(20) == 0 {
				return slices.Insert(lines, i+2, line)
			}
		}
		return lines
	},
}

func replaceOne(old, fresh string) func(*rand.Rand, []string) []string {
	return func(r *rand.Rand, lines []string) []string {
		var at []int
		for i, line := range lines {
			if strings.Contains(line, old) {
				at = append(at, i)
			}
		}
		if len(at) == 0 {
			return lines
		}
		i := at[r.IntN(len(at))]
		if lines[i] = strings.Replace(lines[i], old, fresh, 1); strings.TrimSpace(lines[i]) == "" {
			return slices.Delete(lines, i, i+1)
		}
		return lines
	}
}

func someEvent(r *rand.Rand, lines []string) (from, to int) {
	var starts []int
	for i, line := range lines {
		if strings.HasPrefix(line, "  - id: ") {
			starts = append(starts, i)
		}
	}
	n := r.IntN(len(starts) - 1)
	return starts[n], starts[n+1]
}

// Whatever slips people make: mending keeps their comments and the contacts, leaves
// nothing that it says it would mend, and does nothing the second time.
func TestFixTwiceIsOnce(t *testing.T) {
	golden, err := os.ReadFile(filepath.Join("..", "..", "testdata", "golden", "timeline.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	lx, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	checker := check.New(worldOf(lx))
	want, err := model.ReadTimeline(bytes.NewReader(golden), "golden")
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(8) {
		r := rand.New(rand.NewPCG(seed, 1))
		lines := strings.Split(strings.TrimSuffix(string(golden), "\n"), "\n")
		for range 12 {
			lines = slips[r.IntN(len(slips))](r, lines)
		}
		text := strings.Join(lines, "\n") + "\n"
		path := filepath.Join(t.TempDir(), "t.yaml")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		done, err := fixYAML(path, checker)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if len(done) < 5 {
			t.Errorf("seed %d: of twelve slips only these were mended: %v", seed, done)
		}
		once, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		again, err := fixYAML(path, checker)
		if err != nil {
			t.Fatal(err)
		}
		if twice, _ := os.ReadFile(path); !bytes.Equal(once, twice) || len(again) > 0 {
			t.Errorf("seed %d: mended again: %v", seed, again)
		}
		for _, comment := range []string{"# seen", "# sure"} {
			if a, b := strings.Count(text, comment), strings.Count(string(once), comment); a != b {
				t.Errorf("seed %d: %d comments %s became %d", seed, a, comment, b)
			}
		}
		file, err := check.Read(once, path)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range checker.Check(file) {
			if strings.Contains(f.Remedy, "--fix") {
				t.Errorf("seed %d: %s: %s: %s", seed, f.Place(), f.Event, f)
			}
		}
		for i, e := range file.Timeline.Events {
			if i >= len(want.Events) || !sameContact(e, want.Events[i]) {
				t.Errorf("seed %d: event %d is %+v", seed, i, e)
				break
			}
		}
	}
}

// sameContact compares all but what the slips may leave another.
func sameContact(a, b model.Event) bool {
	for _, key := range model.FieldKeys() {
		if key != "venue" && !slices.Equal(model.FieldLines(a, key), model.FieldLines(b, key)) {
			return false
		}
	}
	return a.Venue.Place == b.Venue.Place && (b.Venue.Place == "" || a.Venue.Country == b.Venue.Country)
}
