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
func TestDump(t *testing.T) {
	for _, c := range []struct{ lang, text, home string }{
		{"en", "They met in Moscow.", ""},
		{"en", "Wang arrived from Beijing and flew to Moscow.", ""},
		{"en", "He travels to Vladivostok.", ""},
		{"en", "They met in the Russian capital.", ""},
		{"en", "They met in the Chinese capital, Beijing.", ""},
		{"en", "They met at the Kremlin. They met at the Diaoyutai State Guesthouse.", ""},
		{"en", "They met on the sidelines of the UN General Assembly in New York.", ""},
		{"en", "He arrived here on Monday.", "moscow"},
		{"en", "He arrived here on Monday.", ""},
		{"en", "Moscow said that Beijing agreed; Chinese goods in Russia.", ""},
		{"en", "capital of China; the capital, Russia.", ""},
		{"vi", "Hai bên gặp nhau tại Bắc Kinh.", ""},
		{"vi", "Ông Vương từ Bắc Kinh tới Mát-xcơ-va.", ""},
		{"vi", "Hai bên gặp nhau ở thủ đô Nga. Hai bên gặp nhau tại thủ đô Moscow của Nga.", ""},
		{"vi", "Cuộc gặp tại Điện Kremlin. Hội đàm tại Đại lễ đường Nhân dân.", ""},
		{"vi", "gặp nhau bên lề Đại hội đồng Liên hợp quốc ở New York.", ""},
		{"vi", "Ông đến đây, tại đây hai bên gặp nhau.", "beijing"},
	} {
		var out []string
		for _, s := range find(t, c.lang, c.text, c.home) {
			out = append(out, show(c.text, s))
		}
		t.Logf("%s\n   %q", c.text, out)
	}
	_ = slices.Sort[[]string]
}
