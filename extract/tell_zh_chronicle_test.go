package extract_test

import "testing"

// Where words have no space between them, a space parts a day from its entry.
func TestTellChineseChronicleBySpaces(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"years named where they change", "2006-06-01", "一年大事记\n1991年12月29日　副外长田曾佩与俄副外长库纳泽在莫斯科会谈。\n1992年1月31日　李鹏总理和叶利钦总统在纽约会晤。\n8月　国防部长秦基伟在莫斯科同格拉乔夫会谈。\n11月25日　外长钱其琛在莫斯科会见科济列夫。",
			[]string{
				"meeting 1991-12-29 held Tian Zengpei - Georgy Kunadze @ Moscow/RU",
				"meeting 1992-01-31 held Li Peng - Boris Yeltsin @ New York/US",
				"meeting 1992-08 held Qin Jiwei - Pavel Grachev @ Moscow/RU",
				"meeting 1992-11-25 held Qian Qichen - Andrey Kozyrev @ Moscow/RU",
			}},
	})
}

// A sentence that opens its paragraph with a day and names nobody sets the scene for the next.
func TestTellChineseSceneBefore(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"yesterday saw history made", "2005-06-03", "符拉迪沃斯托克昨日见证了一个历史时刻。中国外长李肇星和俄罗斯外长拉夫罗夫交换了批准书。",
			[]string{"signing 2005-06-02 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU"}},
	})
}
