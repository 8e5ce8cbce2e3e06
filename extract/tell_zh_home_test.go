package extract_test

import "testing"

// The day on which somebody goes home ends the stay; wishes exchanged in a call are no letter.
func TestTellChineseGoingHome(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"习近平8日抵达莫斯科", "2025-05-10",
			"习近平8日抵达莫斯科，与普京举行小范围和大范围会谈，9日出席红场阅兵，10日回到北京。",
			[]string{
				"visit 2025-05-08/2025-05-10 held Xi Jinping @ Moscow/RU (Victory Day)",
				"meeting 2025-05-08 held Xi Jinping - Vladimir Putin @ Moscow/RU (Victory Day)",
			}},
		{"习近平5日抵达莫斯科", "2019-06-08",
			"习近平5日抵达莫斯科，8日返回北京。",
			[]string{
				"visit 2019-06-05/2019-06-08 held Xi Jinping @ Moscow/RU",
			}},
		{"普京14日抵京", "2004-10-17",
			"普京14日抵京，16日飞返莫斯科。",
			[]string{
				"visit 2004-10-14/2004-10-16 held Vladimir Putin @ Beijing/CN",
			}},
		{"普京17日晚乘专机返回莫斯科", "2024-05-18",
			"普京17日晚乘专机返回莫斯科，结束对中国的国事访问。",
			[]string{
				"visit 2024-05-17 held Vladimir Putin @ CN",
			}},
		{"王毅27日同俄外长拉夫罗夫通", "2020-12-29",
			"王毅27日同俄外长拉夫罗夫通电话，互致新年祝贺。",
			[]string{
				"call 2020-12-27 held Wang Yi - Sergey Lavrov",
			}},
		{"国家主席习近平同俄罗斯总统普", "2020-12-31",
			"国家主席习近平同俄罗斯总统普京31日互致新年贺电。",
			[]string{
				"message 2020-12-31 held Xi Jinping - Vladimir Putin",
			}},
		{"国家主席习近平同俄罗斯总统普", "2020-12-31",
			"国家主席习近平同俄罗斯总统普京31日互致新年祝福。",
			[]string{
				"message 2020-12-31 held Xi Jinping - Vladimir Putin",
			}},
		{"王毅28日回到北京", "2020-12-29",
			"王毅28日回到北京。同日，俄驻华大使杰尼索夫举行记者会。",
			nil},
	})
}
