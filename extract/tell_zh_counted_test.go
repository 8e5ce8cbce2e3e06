package extract_test

import "testing"

// Months and days that count from the page, whatever the look back names before them.
func TestTellChineseCounted(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"三月", "2021-08-20",
			"三月，俄外長拉夫羅夫訪華；上月，外長王毅在塔什干與他會面。",
			[]string{
				"visit 2021-03 held Sergey Lavrov @ CN",
				"meeting 2021-07 held Wang Yi - Sergey Lavrov @ Tashkent/UZ",
			}},
		{"温家宝总理下半年还要同普京总", "2011-06-01",
			"温家宝总理下半年还要同普京总理举行会晤。",
			[]string{
				"meeting 2011 planned Wen Jiabao - Vladimir Putin",
			}},
		{"去年10月", "2009-03-20",
			"去年10月，温家宝访问俄罗斯，28日同普京总理会谈。上个月，王岐山和谢钦在北京举行第三次会晤。",
			[]string{
				"visit 2008-10 held Wen Jiabao @ RU",
				"meeting 2008-10-28 held Wen Jiabao - Vladimir Putin @ RU",
				"meeting 2009-02 held Wang Qishan - Igor Sechin @ Beijing/CN",
			}},
		{"4月", "2018-05-10",
			"4月，王毅赴莫斯科，5日获普京接见；昨天，他又与拉夫罗夫通了电话。",
			[]string{
				"visit 2018-04 held Wang Yi @ Moscow/RU",
				"meeting 2018-04-05 held Wang Yi - Vladimir Putin @ Moscow/RU",
				"call 2018-05-09 held Wang Yi - Sergey Lavrov",
			}},
	})
}
