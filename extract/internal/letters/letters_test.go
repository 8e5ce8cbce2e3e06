package letters

import "testing"

func TestFold(t *testing.T) {
	table, err := New([]string{"羅罗", "薩萨", "ёе"})
	if err != nil {
		t.Fatal(err)
	}
	for r, want := range map[rune]rune{'羅': '罗', '罗': '罗', '薩': '萨', 'ё': 'е', 'е': 'е', 'a': 'a', '中': '中', 0x1f600: 0x1f600, 0: 0} {
		if got := table.Fold(r); got != want {
			t.Errorf("Fold(%c) = %c, want %c", r, got, want)
		}
	}
	var none Table
	if got := none.Fold('羅'); got != '羅' {
		t.Errorf("the empty table folds 羅 onto %c", got)
	}
}

func TestNewRefusesWhatIsNoPair(t *testing.T) {
	for _, p := range []string{"", "羅", "羅罗罗", "a罗", "羅a", "\xff罗"} {
		if _, err := New([]string{p}); err == nil {
			t.Errorf("New(%q) succeeds", p)
		}
	}
}

func TestUnmarked(t *testing.T) {
	for text, want := range map[string]string{"Tập Cận Bình": "Tap Can Binh", "đ": "đ", "ё": "е", "": ""} {
		if got := Unmarked(text); got != want {
			t.Errorf("Unmarked(%q) = %q, want %q", text, got, want)
		}
	}
}
