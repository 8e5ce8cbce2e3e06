package when

import (
	"amur/model"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestShow(t *testing.T) {
	l := os.Getenv("SHOW")
	if l == "" {
		t.Skip()
	}
	g, _ := loadGrammar(t, l)
	fs, _ := filepath.Glob(os.Getenv("FILES"))
	for _, f := range fs {
		b, _ := os.ReadFile(f)
		s := string(b)
		var gold struct{ Published string }
		jb, _ := os.ReadFile(strings.TrimSuffix(f, filepath.Ext(f)) + ".gold.json")
		json.Unmarshal(jb, &gold)
		pub, _ := model.ParseDate(gold.Published)
		for _, e := range g.Find(s, 0, len(s)) {
			d := resolved(e, Context{Published: pub})
			a := strings.ReplaceAll(s[max(0, e.Start-25):e.Start], "\n", " ")
			z := strings.ReplaceAll(s[e.End:min(len(s), e.End+20)], "\n", " ")
			fmt.Printf("%s %-18s %-22s %s«%s»%s\n", gold.Published, e.Rule, d, a, s[e.Start:e.End], z)
		}
	}
}
