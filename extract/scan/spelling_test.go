package scan

import (
	"slices"
	"testing"
)

func TestRespelled(t *testing.T) {
	for name, want := range map[string][]string{
		"Bô-rít Ên-xin": {"Bôrít Ênxin", "Bo-rit En-xin", "Borit Enxin"},
		"Mét-vê-đép":    {"Métvêđép", "Met-ve-dep", "Metvedep"},
		"Giu-cốp":       {"Giucốp", "Giu-cop", "Giucop"},
		"Putin":         nil,
	} {
		if got := respelled(name); !slices.Equal(got, want) {
			t.Errorf("respelled(%q) = %q, want %q", name, got, want)
		}
	}
}
