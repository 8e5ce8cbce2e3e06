package scan

import (
	"slices"
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	tests := []struct{ name, lang, text string }{ // a bar where the text is to be cut
		{"plain", "en", "Wang met Lavrov. |They spoke! |Did they? |Yes."},
		{"no stop at the end", "en", "Wang met Lavrov. |They spoke"},
		{"title", "en", "Mr. Wang met Gen. Ivanov. |Dr. Li did not."},
		{"month", "en", "They met on Jan. 3 in Moscow. |On Feb. 4 they left."},
		{"country", "en", "The U.S. Senate spoke. |The U.N. General Assembly met."},
		{"time of day", "en", "At 3 p.m. Moscow time they met. |At 5 a.m. he left."},
		{"initials", "en", "He met V. Putin and S. V. Lavrov. |He left."},
		{"number", "en", "It rose 3.5 percent to 10.25 billion. |It fell."},
		{"quotation", "en", "\"We met.\" |\"We agreed,\" he said. |“We left.” |It ended."},
		{"bracket", "en", "They met (in Moscow.) |They left."},
		{"small letter", "en", "The site example.com wrote. and so on. |The end."},
		{"ellipsis", "en", "They waited... |Then they met. |They spoke… |It ended."},
		{"no blank", "en", "The two states met.|Wang agreed.|He left Moscow.|Lavrov stayed."},
		{"no blank in an address", "en", "Gazeta.Ru and News.Az wrote of it yesterday. |The end."},
		{"digit", "en", "They met in 2019. |2020 was quiet."},
		{"stops in a row", "en", "Really?! |Yes."},
		{"abbreviation in a bracket", "en", "The minister (Mr. Wang) met him. |It ended."},

		{"Vietnamese", "vi", "Ông Vương Nghị gặp ông Lavrov. |Đây là lần thứ ba. |Hai bên hội đàm."},
		{"city abbreviation", "vi", "Hội nghị ở TP. Hồ Chí Minh kết thúc. |Hai bên ký kết."},
		{"Vietnamese initials", "vi", "Tổng thống V. Putin đến Bắc Kinh. |Ông S. Lavrov cùng đi."},
		{"Vietnamese decimal and date", "vi", "Kim ngạch đạt 3.500 tỷ. |Ngày 4.5.2023 hai bên gặp nhau."},
		{"Vietnamese quotation", "vi", "“Chúng tôi đã gặp nhau.” |Ông nói vậy."},

		{"Chinese", "zh", "王毅会见拉夫罗夫。|双方会谈！|结束了吗？|结束。"},
		{"Chinese with quotation", "zh", "他说：“我们见面了。”|双方会谈。"},
		{"Russian", "ru", "Лавров встретился с Ван Цзяжуем. |Переговоры прошли в Москве."},
	}
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			var want, got []string
			for _, s := range strings.Split(tt.text, "|") {
				want = append(want, strings.TrimSpace(s))
			}
			text := strings.ReplaceAll(tt.text, "|", "")
			for _, s := range scanner(t, tt.lang).Sentences(text, 0, len(text)) {
				got = append(got, text[s.Start:s.End])
			}
			if !slices.Equal(got, want) {
				t.Errorf("\n got %q\nwant %q", got, want)
			}
		})
	}
}

func TestSentencesOfPart(t *testing.T) {
	s := scanner(t, "en")
	text := "One. Two. Three."
	for _, tt := range []struct {
		start, end int
		want       string
	}{
		{5, len(text), "Two.|Three."},
		{0, 8, "One.|Two"},
		{4, 5, ""},
		{0, 0, ""},
	} {
		var got []string
		for _, sp := range s.Sentences(text, tt.start, tt.end) {
			got = append(got, text[sp.Start:sp.End])
		}
		if all := strings.Join(got, "|"); all != tt.want {
			t.Errorf("Sentences(%d, %d) = %q, want %q", tt.start, tt.end, all, tt.want)
		}
	}
}
