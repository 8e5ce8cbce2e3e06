package table

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"

	"amur/model"
)

var update = flag.Bool("update", false, "write the golden files anew")

func sample() model.Timeline {
	xi := model.Official{Name: "Xi Jinping", Office: "President"}
	putin := model.Official{Name: "Vladimir Putin", Office: "President"}
	wang := model.Official{Name: "Wang Yi", Office: "Director of the Office of the Central Foreign Affairs Commission"}
	lavrov := model.Official{Name: "Sergey Lavrov", Office: "Minister of Foreign Affairs"}
	return model.Timeline{Version: 1, Events: []model.Event{
		{Date: model.Day(2017, 2, 16), Type: model.Meeting, Status: model.Held,
			China: []model.Official{wang}, Russia: []model.Official{lavrov},
			Venue:   model.Venue{Place: "Bonn", Country: "DE", Occasion: "G20 Foreign Ministers' Meeting"},
			Topics:  []model.Topic{{Code: "g20"}, {Code: "korean-peninsula"}, {Code: "strategic-stability"}},
			Sources: make([]model.Source, 12)},
		{Date: model.Interval(model.Day(2023, 3, 20), model.Day(2023, 3, 22)), Type: model.Visit, Status: model.Cancelled,
			China: []model.Official{xi, wang}, Venue: model.Venue{Country: "RU"}, Sources: make([]model.Source, 1)},
		{Date: model.Month(2024, 5), Type: model.Multilateral, Status: model.Planned,
			China: []model.Official{xi}, Russia: []model.Official{putin, {Office: "Ministry of Defense"}},
			Venue:  model.Venue{Place: "北京市人民大会堂北京市人民大会堂北京市人民大会堂", Country: "CN", Site: "Đại lễ đường Nhân dân", Occasion: "会议。"},
			Topics: []model.Topic{{Code: "trade"}}, Sources: make([]model.Source, 2)},
	}}
}

func TestWriteGolden(t *testing.T) {
	for _, c := range []struct {
		width int
		color bool
	}{{140, false}, {80, false}, {40, false}, {24, false}, {80, true}} {
		name := fmt.Sprintf("%d", c.width)
		if c.color {
			name += "-color"
		}
		t.Run(name, func(t *testing.T) {
			var buf bytes.Buffer
			if err := Write(&buf, sample(), Options{Width: c.width, Color: c.color}); err != nil {
				t.Fatal(err)
			}
			golden := filepath.Join("testdata", name+".txt")
			if *update {
				if err := os.WriteFile(golden, buf.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if buf.String() != string(want) {
				t.Errorf("differs from %s:\n%s", golden, buf.String())
			}
		})
	}
}

// No line is wider than asked, at any width, and separators stand in one column.
func TestWriteFits(t *testing.T) {
	for width := minWidth; width <= 240; width++ {
		var buf bytes.Buffer
		if err := Write(&buf, sample(), Options{Width: width}); err != nil {
			t.Fatal(err)
		}
		widest := 0
		for _, line := range strings.Split(buf.String(), "\n") {
			widest = max(widest, displaywidth.String(line))
		}
		if widest > width {
			t.Fatalf("width %d: a line of %d columns:\n%s", width, widest, buf.String())
		}
		// A break at a word may leave a few columns unused.
		if width <= 140 && widest < width*7/8 {
			t.Errorf("width %d: only %d columns used", width, widest)
		}
	}
}

// The environment of the process does not change the table.
func TestWriteIgnoresLocale(t *testing.T) {
	var plain, asian bytes.Buffer
	if err := Write(&plain, sample(), Options{Width: 80}); err != nil {
		t.Fatal(err)
	}
	t.Setenv("LANG", "zh_CN.UTF-8")
	t.Setenv("RUNEWIDTH_EASTASIAN", "1")
	if err := Write(&asian, sample(), Options{Width: 80}); err != nil {
		t.Fatal(err)
	}
	if plain.String() != asian.String() {
		t.Errorf("locale changes the table:\n%s", asian.String())
	}
}

func TestWriteStripsControls(t *testing.T) {
	tl := model.Timeline{Events: []model.Event{{Date: model.Day(2023, 1, 2), Type: model.Meeting,
		China: []model.Official{{Name: "A\x1b[31m\u202Eb\rc"}}}}}
	var buf bytes.Buffer
	if err := Write(&buf, tl, Options{Width: 120}); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(buf.String(), "\x1b\r\u202e") {
		t.Errorf("control characters reach the terminal: %q", buf.String())
	}
}

func TestWriteEmpty(t *testing.T) {
	var buf bytes.Buffer
	if err := Write(&buf, model.Timeline{}, Options{}); err != nil {
		t.Fatal(err)
	}
	if got := buf.String(); got != "No contacts between officials of China and Russia.\n" {
		t.Errorf("got %q", got)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriteReportsFailure(t *testing.T) {
	if err := Write(brokenWriter{}, sample(), Options{}); err == nil {
		t.Error("a failing writer goes unnoticed")
	}
}
