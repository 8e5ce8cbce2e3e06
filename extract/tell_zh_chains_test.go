package extract_test

import "testing"

// One verb behind another: who leads the sentence goes on to meet somebody else, on the day named last.
func TestTellChineseChains(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"吴邦国29日同米罗诺夫会谈", "2006-05-31",
			"吴邦国29日同米罗诺夫会谈，30日会见普京总统。",
			[]string{
				"meeting 2006-05-29 held Wu Bangguo - Sergey Mironov",
				"meeting 2006-05-30 held Wu Bangguo - Vladimir Putin",
			}},
		{"吴邦国29日在莫斯科与米罗诺", "2006-05-31",
			"吴邦国29日在莫斯科与米罗诺夫举行会谈，30日在克里姆林宫会见普京。",
			[]string{
				"meeting 2006-05-29 held Wu Bangguo - Sergey Mironov @ Moscow/RU",
				"meeting 2006-05-30 held Wu Bangguo - Vladimir Putin @ Moscow/RU, Kremlin",
			}},
		{"米舒斯京19日与李强举行定期", "2023-12-21",
			"米舒斯京19日与李强举行定期会晤，20日受到习近平会见。",
			[]string{
				"meeting 2023-12-19 held Li Qiang - Mikhail Mishustin",
				"meeting 2023-12-20 held Xi Jinping - Mikhail Mishustin",
			}},
		{"普京13日同温家宝会晤", "2009-10-15",
			"普京13日同温家宝会晤，双方签署联合公报，普京还拜会了胡锦涛。",
			[]string{
				"meeting 2009-10-13 held Wen Jiabao - Vladimir Putin",
				"signing 2009-10-13 held Wen Jiabao - Vladimir Putin",
				"meeting 2009-10-13 held Hu Jintao - Vladimir Putin",
			}},
		{"江泽民23日在莫斯科同叶利钦", "1998-11-26",
			"江泽民23日在莫斯科同叶利钦会晤，24日会见普里马科夫总理，同日又与国家杜马主席谢列兹尼奥夫见面。",
			[]string{
				"meeting 1998-11-23 held Jiang Zemin - Boris Yeltsin @ Moscow/RU",
				"meeting 1998-11-24 held Jiang Zemin - Yevgeny Primakov @ Moscow/RU",
				"meeting 1998-11-24 held Jiang Zemin - Gennady Seleznyov @ Moscow/RU",
			}},
		{"王毅4日同拉夫罗夫会谈", "2018-04-06",
			"王毅4日同拉夫罗夫会谈，5日会见美国国务卿蒂勒森。",
			[]string{
				"meeting 2018-04-04 held Wang Yi - Sergey Lavrov",
			}},
	})
}
