package extract_test

import "testing"

// What a Chinese text says once and means further on, such as a plan; and words
// that only look like a contact or a third one's talks.
func TestTellChineseCarried(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"a plan holds behind a semicolon", "2012-06-01",
			"俄总统普京将于6月5日至7日访华。普京将在上海参观展览；在北京同国家主席胡锦涛会谈，并会见温家宝总理。",
			[]string{
				"visit 2012-06-05/2012-06-07 planned Vladimir Putin @ Beijing/CN",
				"meeting 2012-06-05/2012-06-07 planned Hu Jintao - Vladimir Putin @ Beijing/CN",
				"meeting 2012-06-05/2012-06-07 planned Wen Jiabao - Vladimir Putin @ Beijing/CN",
			}},
		{"talks that prepare those of another year", "2015-06-27",
			"1996年11月，外长普里马科夫访问北京，与副总理兼外长钱其琛会谈，为翌年两国元首会晤铺路。",
			[]string{
				"visit 1996-11 held Yevgeny Primakov @ Beijing/CN",
				"meeting 1996-11 held Qian Qichen - Yevgeny Primakov @ Beijing/CN",
			}},
		{"the thirteenth is no habit", "2012-04-14",
			"中国外长杨洁篪与俄罗斯外长拉夫罗夫星期五在莫斯科举行了第十三次会晤。",
			[]string{"meeting 2012-04-13 held Yang Jiechi - Sergey Lavrov @ Moscow/RU"}},
		{"strategic communication", "2022-03-15",
			"俄罗斯联邦安全会议秘书帕特鲁舍夫受总统普京委派，14日在北京与中共中央外事工作委员会办公室主任杨洁篪进行战略沟通。",
			[]string{"meeting 2022-03-14 held Yang Jiechi - Nikolai Patrushev @ Beijing/CN"}},
		{"an unceremonious summit", "1999-12-10",
			"【本報綜合北京九日外電報導】俄羅斯總統葉爾欽今天在北京與國家主席江澤民舉行非正式高峰會。",
			[]string{"meeting 1999-12-09 held Jiang Zemin - Boris Yeltsin @ Beijing/CN"}},
		{"the council of the ruling party", "2020-06-11",
			"统一俄罗斯党最高委员会主席格雷兹洛夫周三与中联部部长宋涛举行视频会谈。",
			[]string{"video 2020-06-10 held Song Tao - Boris Gryzlov"}},
	})
}
