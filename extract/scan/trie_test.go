package scan

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"amur/extract/internal/letters"
)

// TestTrie tests that a walk finds exactly the patterns that begin a text, with the
// entries and all else that they were added with, however nodes are shared.
func TestTrie(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	alphabet := []rune("ab中б ")
	word := func(most int) string {
		rs := make([]rune, 1+random.IntN(most))
		for i := range rs {
			rs[i] = alphabet[random.IntN(len(alphabet))]
		}
		return string(rs)
	}
	var none letters.Table
	for round := range 60 {
		var b builder
		added := map[string][]form{}
		for n := range 1 + random.IntN(1<<(round%12)) {
			fm := form{entry: int32(n / 2), cases: uint8(random.IntN(3)), capital: random.IntN(9) == 0, exact: int32(random.IntN(20) / 19)}
			w := word(7)
			b.add([]byte(w), fm, 0, &none)
			if !slices.Contains(added[w], fm) {
				added[w] = append(added[w], fm)
			}
		}
		packed := b.build(1 << 12)
		tr, err := packed.open(2)
		if err != nil {
			t.Fatal(err)
		}
		for range 200 {
			f := fold(word(9), &none)
			got, want := map[int]string{}, map[int]string{}
			tr.walk(&f, 0, func(end int, fm form) { got[end] += fmt.Sprint(fm) })
			for end := 1; end <= len(f.runes); end++ {
				if end < len(f.runes) && f.word[end] && f.word[end-1] {
					continue // within a word
				}
				for _, fm := range added[string(f.runes[:end])] {
					want[end] += fmt.Sprint(fm)
				}
			}
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Fatalf("round %d: %q: found %v, want %v", round, f.text, got, want)
			}
		}
	}
}

// Endings that many words share are stored once.
func TestTrieSharesEndings(t *testing.T) {
	var none letters.Table
	size := func(stems int) int {
		var b builder
		for i := range stems {
			for c, ending := range []string{"", "a", "om", "ami"} {
				b.add([]byte(fmt.Sprintf("%c%c%s", 'a'+i%26, 'a'+i/26, ending)), form{entry: int32(i), cases: 1 << c}, 0, &none)
			}
		}
		return len(b.build(stems).Nodes)
	}
	if one, many := size(1), size(500); many > 500*(one/3) {
		t.Errorf("500 words with the same endings take %d bytes, one takes %d", many, one)
	}
}
