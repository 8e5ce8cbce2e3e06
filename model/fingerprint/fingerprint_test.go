package fingerprint

import (
	"math/rand"
	"strings"
	"testing"

	"amur/model"
)

func event(day int, china, russia string) *model.Event {
	return &model.Event{Type: model.Meeting, Date: model.Day(2023, 9, day), China: []model.Official{{Name: china}}, Russia: []model.Official{{Name: russia}}}
}

// text is n different words, and between them the same changed ones.
func text(n int, seed int64) []string {
	rng := rand.New(rand.NewSource(seed))
	words := make([]string, n)
	for i := range words {
		words[i] = string(rune('a'+rng.Intn(26))) + string(rune('a'+rng.Intn(26))) + string(rune('a'+rng.Intn(26)))
	}
	return words
}

func TestCopiesOfTexts(t *testing.T) {
	wang := event(18, "Wang Yi", "Sergey Lavrov")
	words := text(200, 1)
	whole := strings.Join(words, " ")
	tests := []struct {
		name string
		text []string
		e    *model.Event
		want bool
	}{
		{"itself", []string{whole}, wang, true},
		{"in paragraphs, capitals and signs", []string{strings.ToUpper(strings.Join(words[:90], ", ")), "– " + strings.Join(words[90:], "\n")}, wang, true},
		{"to the letter, of another day", []string{whole}, event(19, "Wang Yi", "Sergey Lavrov"), true},
		{"without its end", []string{strings.Join(words[:150], " ")}, wang, true},
		{"without its end, of another day", []string{strings.Join(words[:150], " ")}, event(19, "Wang Yi", "Sergey Lavrov"), false},
		{"with a word more, of others", []string{"so " + whole}, event(18, "Qin Gang", "Sergey Lavrov"), false},
		{"with a word more, of others on the other side", []string{"so " + whole}, event(18, "Wang Yi", "Andrey Rudenko"), false},
		{"with a word more", []string{"so " + whole}, wang, true},
		{"a quarter of it", []string{strings.Join(words[:50], " ")}, wang, false},
		{"another text", []string{strings.Join(text(200, 2), " ")}, wang, false},
		{"nothing", nil, wang, false},
	}
	for _, tt := range tests {
		a, b := Of([]string{whole}).With(wang), Of(tt.text).With(tt.e)
		if got := Copies(a, b); got != tt.want || Copies(b, a) != got {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
	short := Of([]string{"Wang met Lavrov today"}).With(wang)
	if Copies(short, short) || short.String() != "" {
		t.Error("four words are taken for a text that can be known again")
	}
}

// Characters of a script without spaces are words of their own.
func TestCopiesOfCharacters(t *testing.T) {
	a := "两国外长回顾了连续五年保持增长的双边贸易，商定由副部长们在年底之前拟出一份新的项目清单。"
	e := event(18, "Wang Yi", "Sergey Lavrov")
	near, far := strings.Replace(a, "新的", "", 1), "双方就远东地区的桥梁、铁路和口岸建设作了较长时间的讨论，下一轮会谈将在中国首都举行。"
	if !Copies(Of([]string{a}).With(e), Of([]string{near}).With(e)) || Copies(Of([]string{a}).With(e), Of([]string{far}).With(e)) {
		t.Error("Chinese texts are not told apart by their characters")
	}
}

func FuzzPrint(f *testing.F) {
	f.Add("Wang Yi met Sergey Lavrov in Moscow on 18 September 2023, the ministry said in the evening.", "Wang Yi", 18)
	f.Add("两国外长回顾了连续五年保持增长的双边贸易，商定由副部长们在年底之前拟出一份新的项目清单。", "", 1)
	f.Add("a\u0301 \xff \u0323", "x", 0)
	f.Fuzz(func(t *testing.T, text, name string, day int) {
		e := event(1+day&15, name, "Sergey Lavrov")
		p := Of([]string{text}).With(e)
		s := p.String()
		if s == "" {
			if Copies(p, p) {
				t.Fatal("a text without a fingerprint is a copy")
			}
			return
		}
		q, ok := Parse(s)
		if !ok || q != p || q.String() != s || !Copies(p, q) {
			t.Fatalf("%q is read back as %+v, want %+v", s, q, p)
		}
		if upper := Of([]string{" " + text + ".", "!"}).With(e); upper != p {
			t.Fatalf("signs change the fingerprint of %q", text)
		}
		for _, broken := range []string{s[1:], s + "A", "%" + s} {
			if _, ok := Parse(broken); ok && len(broken) != len(s) {
				t.Fatalf("%q is read as a fingerprint", broken)
			}
		}
		shared := false
		for _, a := range p.Bands() {
			for _, b := range q.Bands() {
				shared = shared || a == b
			}
		}
		if !shared {
			t.Fatal("copies have no band in common")
		}
	})
}

// Copies are known from each other by their bands alone: what shares none is none.
func TestBands(t *testing.T) {
	e := event(18, "Wang Yi", "Sergey Lavrov")
	met := 0
	for seed := range int64(60) {
		words := text(120, seed)
		a := Of([]string{strings.Join(words, " ")}).With(e)
		for cut := 0; cut < 110; cut += 10 {
			b := Of([]string{strings.Join(words[cut:], " ")}).With(e)
			shared := false
			for _, x := range a.Bands() {
				for _, y := range b.Bands() {
					shared = shared || x == y
				}
			}
			if Copies(a, b) {
				met++
				if !shared {
					t.Fatalf("seed %d, cut %d: copies without a band in common", seed, cut)
				}
			}
		}
	}
	if met < 200 {
		t.Errorf("only %d copies were met", met)
	}
}

// The likeness of two texts is the share of what is said in both, whoever met in them.
func TestLikeness(t *testing.T) {
	words := text(200, 1)
	whole := strings.Join(words, " ")
	for _, tt := range []struct {
		name, text  string
		least, most float64
		known       bool
	}{
		{"itself", whole, 1, 1, true},
		{"half of it", strings.Join(words[:100], " "), 0.3, 0.7, true},
		{"with as much again", whole + " " + strings.Join(text(200, 2), " "), 0.3, 0.7, true},
		{"another", strings.Join(text(200, 3), " "), 0, 0.1, true},
		{"a note", strings.Join(words[:10], " "), 0, 0, false},
	} {
		share, known := Of([]string{whole}).Likeness(Of([]string{tt.text}).With(event(18, "Wang Yi", "Sergey Lavrov")))
		if share < tt.least || share > tt.most || known != tt.known {
			t.Errorf("%s: %.2f (%t), want %.2f to %.2f (%t)", tt.name, share, known, tt.least, tt.most, tt.known)
		}
	}
	short := strings.Join(words[:10], " ")
	if share, known := Of([]string{short}).Likeness(Of([]string{short}).With(event(18, "Wang Yi", "Sergey Lavrov"))); share != 1 || !known {
		t.Errorf("the same note: %.2f (%t)", share, known)
	}
}
