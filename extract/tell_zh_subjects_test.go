package extract_test

import "testing"

// What others are to do is a subject of the talks, and may be news of its own.
func TestTellChineseSubjects(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"外长普里马科夫将于7月22日", "1998-06-30",
			"外长普里马科夫将于7月22日访华，届时将与唐家璇外长讨论江泽民主席与叶利钦总统9月在莫斯科会晤等问题。",
			[]string{
				"visit 1998-07-22 planned Yevgeny Primakov @ CN",
				"meeting 1998-07-22 planned Tang Jiaxuan - Yevgeny Primakov @ CN",
				"meeting 1998-09 planned Jiang Zemin - Boris Yeltsin @ Moscow/RU",
			}},
		{"拉夫罗夫29日在北京与王毅会", "2016-05-01",
			"拉夫罗夫29日在北京与王毅会谈，为普京总统与习近平主席6月在北京会晤作准备。",
			[]string{
				"meeting 2016-04-29 held Wang Yi - Sergey Lavrov @ Beijing/CN",
				"meeting 2016-06 planned Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"王毅13日在索契会见普京总统", "2019-05-14",
			"王毅13日在索契会见普京总统，双方讨论了习近平主席6月访俄的安排。",
			[]string{
				"meeting 2019-05-13 held Wang Yi - Vladimir Putin @ Sochi/RU",
				"visit 2019-06 planned Xi Jinping @ RU",
			}},
	})
}
