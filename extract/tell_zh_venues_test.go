package extract_test

import "testing"

// Places stand before their verbs: that of the next verb is not that of the one before it.
func TestTellChineseVenuesAhead(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"普京16日在北京同习近平会谈", "2024-05-18",
			"普京16日在北京同习近平会谈，17日在哈尔滨会见韩正。",
			[]string{
				"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN",
				"meeting 2024-05-17 held Han Zheng - Vladimir Putin @ Harbin/CN",
			}},
		{"习近平11日与普京举行会谈", "2018-09-12",
			"习近平11日与普京举行会谈，地点是符拉迪沃斯托克的远东联邦大学。",
			[]string{
				"meeting 2018-09-11 held Xi Jinping - Vladimir Putin @ Vladivostok/RU, Far Eastern Federal University",
			}},
		{"普里马科夫24日在北京与唐家", "1998-07-25",
			"普里马科夫24日在北京与唐家璇外长会谈，商讨江泽民主席与叶利钦总统9月初在莫斯科举行非正式会晤事宜。",
			[]string{
				"meeting 1998-07-24 held Tang Jiaxuan - Yevgeny Primakov @ Beijing/CN",
				"meeting 1998-09 planned Jiang Zemin - Boris Yeltsin @ Moscow/RU",
			}},
	})
}
