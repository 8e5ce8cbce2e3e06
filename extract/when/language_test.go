package when

import (
	"strings"
	"testing"
)

// sentence is a text with its expressions in order, "words = EDTF" each,
// separated by "; ". The publication date stands for a block of sentences.
type sentence struct{ text, want string }

type block struct {
	name             string
	published, event string
	anchor           string
	future           bool
	years            []int
	sentences        []sentence
}

func checkBlocks(t *testing.T, lang string, blocks []block) {
	t.Helper()
	g, _ := loadGrammar(t, lang)
	for _, b := range blocks {
		c := Context{Published: date(t, b.published), Anchor: date(t, b.anchor), Event: date(t, b.event), Future: b.future, Years: b.years}
		for _, s := range b.sentences {
			var got []string
			for _, e := range g.Find(s.text, 0, len(s.text)) {
				got = append(got, s.text[e.Start:e.End]+" = "+resolved(e, c))
			}
			if all := strings.Join(got, "; "); all != s.want {
				t.Errorf("%s %s: %q\n got %s\nwant %s", lang, b.name, s.text, all, s.want)
			}
		}
	}
}
