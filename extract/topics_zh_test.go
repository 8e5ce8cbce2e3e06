package extract_test

import "testing"

// Which topics a Chinese text says were dealt with: how the sides met is none.
func TestChineseTopics(t *testing.T) {
	checkTopics(t, "zh", "2000-11-04", map[string][]string{
		"11月3日，朱镕基总理与俄罗斯总理卡西亚诺夫在北京举行第五次定期会晤。双方谈到航天。中国媒体作了报道。":        {"space"},
		"11月3日，国务委员唐家璇与俄罗斯副总理茹科夫举行战略安全磋商，谈到边界问题。中国媒体作了报道。":           {"border"},
		"11月3日，江泽民同普京在北京会谈，双方同意完善定期会晤机制。中国媒体作了报道。":                   {"high-level-exchanges"},
		"11月3日，唐家璇在北京会见俄罗斯安全会议秘书谢尔盖·伊万诺夫，愿落实两国元首共识，扩大旅游合作。中国媒体作了报道。": {"tourism-visas"},
		"11月3日，江泽民同普京在北京会谈，谈到航天。双方通报都没有提及伊朗。中国媒体作了报道。":               {"space"},
	})
}
