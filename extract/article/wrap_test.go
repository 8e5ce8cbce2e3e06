package article

import (
	"strings"
	"testing"
)

func TestRejoin(t *testing.T) {
	// fill breaks a text at a width as mail programs do.
	fill := func(text string, width int) string {
		var b strings.Builder
		n := len(text) - len(strings.TrimLeft(text, " "))
		b.WriteString(text[:n])
		for i, w := range strings.Fields(text) {
			if n > 0 && i > 0 && n+1+columnsOf(w) > width {
				b.WriteByte('\n')
				n = 0
			} else if i > 0 {
				b.WriteByte(' ')
				n++
			}
			b.WriteString(w)
			n += columnsOf(w)
		}
		return b.String()
	}
	one := strings.Repeat("The ministers of the two countries met in the capital and talked about trade. ", 5)
	two := strings.Repeat("Министры двух стран встретились в столице и говорили о торговле между ними. ", 5)
	for _, width := range []int{60, 72, 79} {
		title := "Talks in the capital\n4 March 2021\n\n"
		want := title + strings.TrimSpace(one) + "\n\n" + strings.TrimSpace(two) + "\n\n- first\n- second"
		if got := rejoin(title + fill(one, width) + "\n\n" + fill(two, width) + "\n\n- first\n- second"); got != want {
			t.Errorf("at width %d:\n%s", width, got)
		}
		spaced := strings.ReplaceAll(strings.TrimSpace(fill(one, width)), "\n", "\n\n")
		if got := rejoin(spaced); got != strings.TrimSpace(one) {
			t.Errorf("with empty lines, at width %d:\n%s", width, got)
		}
	}
	indented := fill("   "+one, 70) + "\n" + fill("   "+one, 70)
	if got := strings.Count(rejoin(indented), "\n"); got != 1 {
		t.Errorf("%d breaks between paragraphs known by their indent, want 1", got)
	}
	wide := strings.Repeat("国家主席今天上午来到克里姆林宫，同俄罗斯总统举行会谈，双方就国际问题深入交换了意见。", 6)
	var lines []string
	for r := []rune(wide); len(r) > 0; r = r[min(36, len(r)):] {
		lines = append(lines, string(r[:min(36, len(r))]))
	}
	if got := rejoin(strings.Join(lines, "\n")); got != wide {
		t.Errorf("Chinese: %q", got)
	}
	for _, kept := range []string{
		"One line.\nAnother line.\nA third that is a good deal longer than the others are, by far.\nShort.\nEnd.",
		strings.Repeat("A paragraph a line, as most texts have it, much too long for any program to have broken it there at all.\n", 5),
		strings.Repeat("short of width\n", 20),
	} {
		if got := rejoin(kept); got != kept {
			t.Errorf("%q became %q", kept, got)
		}
	}
}

func TestColumn(t *testing.T) {
	const column = "GUEST FROM MOSCOW\n\nThe president of Russia met his coun-\nterpart in Beijing on Tuesday. They spo-\nke of gas, of trade, and of the border\nfor an hour.\n\nBy our staff\nin Beijing\n"
	const want = "GUEST FROM MOSCOW\n\nThe president of Russia met his counterpart in Beijing on Tuesday. They spoke of gas, of trade, and of the border for an hour.\n\nBy our staff\nin Beijing\n"
	if got := rejoin(column); got != want {
		t.Errorf("%q", got)
	}
	const once = "The two signed a long-\nterm contract.\n"
	if got := rejoin(once); got != once {
		t.Errorf("%q of one hyphen", got)
	}
}
