package main

import (
	"strings"
	"testing"
	"time"
)

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, text, indent string
		width              int
		want               string
	}{
		{"short", "Wang Yi met Lavrov", "", 20, "Wang Yi met Lavrov"},
		{"at spaces", "Wang Yi met Lavrov", "", 11, "Wang Yi met\nLavrov"},
		{"indent", "  date: on the third of May", "    ", 12, "  date: on\n    the\n    third of\n    May"},
		{"a long word", "see https://example.org/a/b now", "", 10, "see\nhttps://example.org/a/b\nnow"},
		{"Chinese", "王毅在北京会见拉夫罗夫。", "", 10, "王毅在北京\n会见拉夫罗\n夫。"},
		{"a mark clings", "王毅在北京，会见", "", 10, "王毅在北\n京，会见"},
		{"colours take no room", "\x1b[31mWang Yi\x1b[0m met Lavrov", "", 11, "\x1b[31mWang Yi\x1b[0m met\nLavrov"},
		{"paragraphs", "a b\n\nc d", "", 1, "a\nb\n\nc\nd"},
		{"accents", "Tập Cận Bình gặp", "", 12, "Tập Cận Bình\ngặp"},
	} {
		if got := wrap(c.text, c.indent, c.width); got != c.want {
			t.Errorf("%s: got\n%q, want\n%q", c.name, got, c.want)
		}
	}
}

// A megabyte on one line takes no more time for each of its lines than a short text.
func TestWrapLongText(t *testing.T) {
	text := strings.TrimSpace(strings.Repeat("Wang Yi met Lavrov ", 200_000))
	begun := time.Now()
	if got := strings.Count(wrap(text, "", 40), "\n"); got != 99_999 {
		t.Errorf("%d breaks", got)
	}
	if took := time.Since(begun); took > 10*time.Second {
		t.Errorf("it took %s", took)
	}
}
