package wording

import (
	"fmt"
	"testing"

	"amur/model"
)

func TestWitnesses(t *testing.T) {
	sources := []model.Source{{Article: "a", CopyOf: "b"}, {Article: "b"}, {Article: "c"}, {Article: "d", CopyOf: "b"}, {Article: "e", CopyOf: "nowhere"}}
	var got []string
	for _, w := range Witnesses(sources) {
		line := w.Article
		for _, c := range w.Copies {
			line += " " + c.Article
		}
		got = append(got, line)
	}
	if want := "[b a d c e]"; fmt.Sprint(got) != want {
		t.Errorf("%v, want %s", got, want)
	}
	for want, list := range map[string][]model.Source{"3 sources, 2 copies": sources, "1 source": sources[1:2], "1 source, 1 copy": sources[:2], "0 sources": nil} {
		if got := SourceCount(list); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
