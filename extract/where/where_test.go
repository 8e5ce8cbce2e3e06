package where

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

type reader struct {
	lx      *lexicon.Lexicon
	scanner map[string]*scan.Scanner
}

var readers = sync.OnceValues(func() (*reader, error) {
	lx, err := lexicon.Load()
	if err != nil {
		return nil, err
	}
	r := &reader{lx: lx, scanner: map[string]*scan.Scanner{}}
	for i := range lx.Languages {
		r.scanner[lx.Languages[i].Code] = scan.New(lx, &lx.Languages[i])
	}
	return r, nil
})

// find returns the spots of a text in a language; home is the id of the dateline's city.
func find(t *testing.T, lang, text, home string) []Spot {
	t.Helper()
	r, err := readers()
	if err != nil {
		t.Fatal(err)
	}
	ms := r.scanner[lang].Scan(text, 0, len(text))
	return NewFinder(r.lx).Find(text, &ms, scan.Span{Start: 0, End: len(text)}, r.lx.Place(home))
}

// show writes a spot as "words=country/place/site/gathering relation".
func show(text string, s Spot) string {
	parts := []string{s.Country}
	if s.Place != nil {
		parts = append(parts, s.Place.ID)
	}
	if s.Site != nil {
		parts = append(parts, s.Site.ID)
	}
	if s.Gathering != nil {
		parts = []string{s.Gathering.ID}
	}
	out := text[s.Start:s.End] + "=" + strings.Join(parts, "/")
	if r := [...]string{"", " in", " toward", " from"}[s.Relation]; r != "" {
		out += r
	}
	return out
}

func TestFind(t *testing.T) {
	tests := []struct {
		name, lang, text, home string
		want                   []string // all of them must be found
	}{
		{"where it happens", "en", "They met in Moscow.", "", []string{"Moscow=RU/moscow in"}},
		{"from and toward", "en", "Wang came from Beijing and flew to Moscow.", "", []string{"Beijing=CN/beijing from", "Moscow=RU/moscow toward"}},
		{"a town that is no capital", "en", "They met in Tunxi, then in Vladivostok.", "", []string{"Tunxi=CN/tunxi in", "Vladivostok=RU/vladivostok in"}},
		{"a bare name may be a government", "en", "Moscow said that Beijing agreed.", "", []string{"Moscow=RU/moscow", "Beijing=CN/beijing"}},
		{"a country alone", "en", "They met in Kazakhstan.", "", []string{"Kazakhstan=KZ in"}},
		{"a country's capital", "en", "They met in the Russian capital.", "", []string{"Russian capital=RU/moscow in"}},
		{"the capital and its name", "en", "They met in the Chinese capital, Beijing.", "", []string{"Chinese capital=CN/beijing in", "Beijing=CN/beijing in"}},
		{"a building gives its city", "en", "They met at the Kremlin.", "", []string{"Kremlin=RU/moscow/kremlin in"}},
		{"a guesthouse", "en", "Talks were held in the Diaoyutai State Guesthouse.", "", []string{"Diaoyutai State Guesthouse=CN/beijing/diaoyutai in"}},
		{"here", "en", "He arrived here on Monday.", "moscow", []string{"here=RU/moscow in"}},
		{"a comma parts a word from the place", "en", "He travelled to, Moscow said, a third city.", "", []string{"Moscow=RU/moscow"}},

		{"where it happens", "vi", "Hai bên gặp nhau tại Bắc Kinh.", "", []string{"Bắc Kinh=CN/beijing in"}},
		{"from", "vi", "Ông Vương từ Bắc Kinh bay sang Mát-xcơ-va.", "", []string{"Bắc Kinh=CN/beijing from"}},
		{"the capital and its name", "vi", "Hai bên gặp nhau tại thủ đô Moscow của Nga.", "", []string{"Moscow=RU/moscow in"}},
		{"a building gives its city", "vi", "Hội đàm tại Đại lễ đường Nhân dân.", "", []string{"Đại lễ đường Nhân dân=CN/beijing/great-hall-of-the-people in"}},
		{"the Kremlin", "vi", "Cuộc gặp diễn ra tại Điện Kremlin.", "", []string{"Điện Kremlin=RU/moscow/kremlin in"}},
		{"here", "vi", "Tại đây, hai bên gặp nhau.", "beijing", []string{"Tại đây=CN/beijing in"}},
	}
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			var got []string
			spots := find(t, tt.lang, tt.text, tt.home)
			for _, s := range spots {
				got = append(got, show(tt.text, s))
				if s.Rule == "" {
					t.Errorf("%s has no rule", show(tt.text, s))
				}
			}
			for _, w := range tt.want {
				if !slices.Contains(got, w) {
					t.Errorf("%s\n got %q\nwant %q", tt.text, got, w)
				}
			}
			if !slices.IsSortedFunc(spots, func(a, b Spot) int { return a.Start - b.Start }) {
				t.Errorf("%q are not in order", got)
			}
		})
	}
}

func TestFindNothing(t *testing.T) {
	for _, tt := range []struct{ name, lang, text string }{
		{"an adjective", "en", "Chinese goods and Russian gas."},
		{"here without a dateline", "en", "He arrived here on Monday."},
		{"a body named after a city", "en", "The Shanghai Cooperation Organization agreed, Xinhua News Agency reported."},
		{"a capital of nothing", "en", "The capital rose by half, investors said."},
		{"a body named after a city", "vi", "Tổ chức Hợp tác Thượng Hải ra thông cáo."},
		{"here without a dateline", "vi", "Tại đây, hai bên gặp nhau."},
	} {
		for _, s := range find(t, tt.lang, tt.text, "") {
			if s.Gathering == nil {
				t.Errorf("%s: %q gives %s", tt.name, tt.text, show(tt.text, s))
			}
		}
	}
}

// A gathering is an occasion; the words before it say whether a contact was on its margins.
func TestSidelines(t *testing.T) {
	for _, tt := range []struct {
		lang, text, place, gathering string
		sidelines                    bool
	}{
		{"en", "They met on the sidelines of the UN General Assembly in New York.", "new-york", "unga", true},
		{"en", "They spoke in New York; the UN General Assembly adjourned.", "new-york", "unga", false},
		{"vi", "Hai ông gặp nhau bên lề Đại hội đồng Liên hợp quốc tại New York.", "new-york", "unga", true},
		{"en", "Wang Yi met Lavrov on the margins of the G20 Foreign Ministers' Meeting in Bonn.", "bonn", "g20-foreign", true},
		{"vi", "Hai ông gặp nhau bên lề Hội nghị thượng đỉnh BRICS ở Kazan.", "kazan", "brics-summit", true},
	} {
		spots := find(t, tt.lang, tt.text, "")
		if !slices.ContainsFunc(spots, func(s Spot) bool { return s.Place != nil && s.Place.ID == tt.place }) {
			t.Errorf("%s: %s is not found", tt.text, tt.place)
		}
		i := slices.IndexFunc(spots, func(s Spot) bool { return s.Gathering != nil })
		if i < 0 {
			t.Errorf("%s: no gathering", tt.text)
		} else if g := spots[i]; g.Gathering.ID != tt.gathering || g.Sidelines != tt.sidelines {
			t.Errorf("%s: %s, sidelines %v", tt.text, g.Gathering.ID, g.Sidelines)
		}
	}
}

func TestFindKeepsToItsSpan(t *testing.T) {
	r, err := readers()
	if err != nil {
		t.Fatal(err)
	}
	text := "They met in Moscow. Lavrov flew to Beijing. Tunxi waited."
	ms := r.scanner["en"].Scan(text, 0, len(text))
	span := scan.Span{Start: strings.Index(text, "Lavrov"), End: strings.Index(text, " Tunxi")}
	got := NewFinder(r.lx).Find(text, &ms, span, nil)
	if len(got) != 1 || show(text, got[0]) != "Beijing=CN/beijing toward" {
		t.Errorf("got %v, want Beijing alone", got)
	}
}
