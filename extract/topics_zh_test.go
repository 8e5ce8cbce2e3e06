package extract_test

import (
	"slices"
	"testing"
)

// Which topics a Chinese text says were dealt with: how the sides met is none.
func TestChineseTopics(t *testing.T) {
	e, err := loadEngine()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"11月3日，朱镕基总理与俄罗斯总理卡西亚诺夫在北京举行第五次定期会晤。双方谈到航天。":        {"space"},
		"11月3日，国务委员唐家璇与俄罗斯副总理茹科夫举行战略安全磋商，谈到边界问题。":           {"border"},
		"11月3日，唐家璇在北京会见俄罗斯安全会议秘书谢尔盖·伊万诺夫，愿落实两国元首共识，扩大旅游合作。": {"tourism-visas"},
		"11月3日，江泽民同普京在北京会谈，谈到航天。双方通报都没有提及伊朗。":               {"space"},
		"11月3日，江泽民同普京在北京会谈，双方同意完善定期会晤机制。":                   {"high-level-exchanges"},
	} {
		a, _, err := e.reader.Read("topics.txt", []byte("---\nlang: zh\npublished: 2000-11-04\n---\n\n"+text+"中国媒体作了报道。\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, event := range e.extractor.Events(a) {
			for _, topic := range event.Topics {
				got = append(got, string(topic.Code))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
