package extract_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"amur/extract"
	"amur/extract/article"
	"amur/extract/lexicon"
	"amur/model"
)

// floors are the least F1 that the articles of a language must reach.
var floors = map[string]struct{ found, core float64 }{
	"en": {0.70, 0.54},
	"vi": {0.70, 0.44},
}

// goldEvent is a contact as people have read it; see testdata/README.md.
type goldEvent struct {
	Contact         string
	Type            model.Type
	TypeOK          []model.Type `json:"type_ok"`
	Status          model.Status
	Date            string
	DateOK          []string `json:"date_ok"`
	China, Russia   []model.Official
	OptionalNames   []string `json:"optional_names"`
	Place, Country  string
	PlaceOK         []string `json:"place_ok"`
	Optional        bool
}

// annotated is an article with the contacts that people and the program read in it.
type annotated struct {
	name string
	gold []goldEvent
	got  []model.Event
}

func TestCorpus(t *testing.T) {
	t.Logf("%-5s%5s%6s%6s | %6s%7s%7s | %6s%7s%7s", "", "art", "gold", "got", "found", "core", "full", "date", "off", "place")
	for _, lang := range slices.Sorted(maps.Keys(floors)) {
		var s score
		articles := readAnnotated(t, "../testdata/articles/"+lang)
		for _, a := range articles {
			s.add(a)
			for _, note := range a.compare() {
				t.Logf("%s: %s", a.name, note)
			}
		}
		found, core, full := s.f1(s.found), s.f1(s.core), s.f1(s.full)
		share := func(n int) float64 { return float64(n) / float64(max(s.paired, 1)) }
		t.Logf("%-5s%5d%6d%6d | %6.3f%7.3f%7.3f | %6.3f%7.3f%7.3f", lang, len(articles), s.gold, s.got, found, core, full, share(s.date), share(s.officials), share(s.place))
		if floor := floors[lang]; found < floor.found || core < floor.core {
			t.Errorf("%s: found %.3f and core %.3f; the floors are %.2f and %.2f", lang, found, core, floor.found, floor.core)
		}
	}
}
