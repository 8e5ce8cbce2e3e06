package extract_test

import "testing"

// A visit that only describes the traveller is the one whose beginning is told.
func TestTellChineseUnderWay(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"对俄罗斯进行正式友好访问的全", "2006-05-31",
			"对俄罗斯进行正式友好访问的全国人大常委会委员长吴邦国，30日下午在克里姆林宫会见了俄罗斯总统普京。吴邦国26日抵达伏尔加格勒，开始俄罗斯之行。",
			[]string{
				"meeting 2006-05-30 held Wu Bangguo - Vladimir Putin @ Moscow/RU, Kremlin",
				"visit 2006-05-26 held Wu Bangguo @ Volgograd/RU",
			}},
		{"正在俄罗斯访问的国务委员兼国", "2023-04-18",
			"正在俄罗斯访问的国务委员兼国防部长李尚福18日在莫斯科与绍伊古会谈。李尚福是16日抵达的，访问到19日结束。",
			[]string{
				"meeting 2023-04-18 held Li Shangfu - Sergey Shoigu @ Moscow/RU",
				"visit 2023-04-16/2023-04-19 held Li Shangfu @ Moscow/RU",
			}},
		{"正在北京访问的俄罗斯外长拉夫", "2023-10-18",
			"正在北京访问的俄罗斯外长拉夫罗夫17日与王毅会谈。拉夫罗夫16日抵京。",
			[]string{
				"meeting 2023-10-17 held Wang Yi - Sergey Lavrov @ Beijing/CN",
				"visit 2023-10-16 held Sergey Lavrov @ Beijing/CN",
			}},
	})
}
