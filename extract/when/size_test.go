package when

import "testing"

func TestSize(t *testing.T) {
	for _, l := range languages(t) {
		g, _ := loadGrammar(t, l)
		t.Logf("%s nodes %d root %d words %d rules %d", l, len(g.nodes), len(g.nodes[0].edges), len(g.words), len(g.rules))
	}
}
