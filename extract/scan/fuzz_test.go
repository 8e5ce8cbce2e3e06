package scan

import (
	"testing"
	"unicode/utf8"
)

// FuzzScan tests that any text can be scanned and cut, and that what is found
// lies within it, in order and on the borders of its runes.
func FuzzScan(f *testing.F) {
	for _, lang := range []string{"en", "vi", "zh"} {
		f.Add(lang, english, 0, len(english))
		f.Add(lang, vietnamese, 7, 400)
		f.Add(lang, "Xi\xffJinping \xe2\x80 met. V.", 0, 20)
		f.Add(lang, "...\"' (a.) U.S. U. S", 0, 20)
		f.Add(lang, "中国外交部长王毅。外长！", 0, 30)
	}
	f.Fuzz(func(t *testing.T, lang, text string, start, end int) {
		if lang != "en" && lang != "vi" && lang != "zh" {
			return
		}
		s := scanner(t, lang)
		start, end = bounds(text, start, end)
		checkMentions(t, s, text, start, end)
		last := start
		for _, sp := range s.Sentences(text, start, end) {
			if sp.Start < last || sp.End <= sp.Start || sp.End > end || !onRunes(text, sp.Start, sp.End) {
				t.Fatalf("sentence %v behind %d of [%d, %d)", sp, last, start, end)
			}
			last = sp.End
		}
	})
}

// bounds makes any two numbers the ends of a part of the text that cuts no rune.
func bounds(text string, start, end int) (int, int) {
	start, end = min(max(start, 0), len(text)), min(max(end, 0), len(text))
	if start > end {
		start, end = end, start
	}
	for start < len(text) && !utf8.RuneStart(text[start]) {
		start++
	}
	for end = max(start, end); end < len(text) && !utf8.RuneStart(text[end]); {
		end++
	}
	return start, end
}

// onRunes tells whether both places are borders of runes, in a text that may hold invalid ones.
func onRunes(text string, places ...int) bool {
	for _, at := range places {
		if at < len(text) && !utf8.RuneStart(text[at]) && utf8.ValidString(text) {
			return false
		}
	}
	return true
}

func checkMentions(t *testing.T, s *Scanner, text string, start, end int) {
	t.Helper()
	m := s.Scan(text, start, end)
	layers := append([][]Mention{m.Names, m.Triggers, m.References, m.Topics, m.Eras, m.Mechanisms}, m.Words[:]...)
	count := 0
	for _, layer := range layers {
		last := start
		for i := range layer {
			x := &layer[i]
			if x.Start < last || x.End <= x.Start || x.End > end || !onRunes(text, x.Start, x.End) {
				t.Fatalf("%s %q [%d, %d) behind %d of [%d, %d)", x.Kind, value(x.Entry), x.Start, x.End, last, start, end)
			}
			last = x.End
		}
		count += len(layer)
	}
	if n := len(m.All()); n != count {
		t.Fatalf("All returns %d of %d mentions", n, count)
	}
}
