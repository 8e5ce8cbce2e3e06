package column

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		in    string
		width int
		want  string
	}{
		{"Minister of Foreign Affairs", 12, "Minister of| Foreign| Affairs"},
		{"Bộ trưởng Ngoại giao", 9, "Bộ trưởng| Ngoại| giao"},
		{"外交部长王毅同拉夫罗夫会谈", 10, "外交部长王| 毅同拉夫| 罗夫会谈"},
		{"王毅（外长）说。", 6, "王毅| （外| 长）| 说。"},
		{"antidisestablishment", 8, "antidise| stablis| hment"},
		{"a\nb c", 5, "a|b c"},
		{"", 5, ""},
	} {
		if got := strings.Join(Wrap(c.in, c.width), "|"); got != c.want {
			t.Errorf("Wrap(%q, %d) = %q, want %q", c.in, c.width, got, c.want)
		}
	}
}

func TestWidths(t *testing.T) {
	for _, c := range []struct {
		natural   []int
		available int
		want      string
	}{
		{[]int{5, 5}, 20, "[5 5]"},
		{[]int{5, 50, 50}, 45, "[5 20 20]"},
		{[]int{5, 50, 50}, 46, "[5 20 21]"},
		{[]int{5, 50}, 3, "[1 2]"},
	} {
		if got := fmt.Sprint(Widths(c.natural, c.available)); got != c.want {
			t.Errorf("Widths(%v, %d) = %s, want %s", c.natural, c.available, got, c.want)
		}
	}
}

// A word of any length is cut in time that grows with its length alone.
func TestWrapLongWord(t *testing.T) {
	const letters = 400_000
	begun := time.Now()
	if got := len(Wrap(strings.Repeat("a", letters), 41)); got != letters/40 {
		t.Errorf("%d lines", got)
	}
	if took := time.Since(begun); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
}
