package extract_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestProbe(t *testing.T) {
	name := os.Getenv("PROBE")
	if name == "" {
		t.Skip()
	}
	data, _ := os.ReadFile(name)
	for i, l := range strings.Split(string(data), "\n") {
		p := strings.SplitN(l, "|", 3)
		if len(p) < 3 {
			continue
		}
		got := tell(t, "vi", p[0], "Tin vắn\n\n"+p[2])
		mark := "  "
		if fmt.Sprint(len(got)) != strings.TrimSpace(p[1]) {
			mark = "##"
		}
		fmt.Printf("%s %d want %s: %s\n        %s\n", mark, i+1, p[1], p[2], strings.Join(got, "\n        "))
	}
}
