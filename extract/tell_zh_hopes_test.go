package extract_test

import "testing"

// Journeys that somebody prepares or hopes something of are planned; what was asked for and refused is none.
func TestTellChineseHopes(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"俄总理普京希望本月中旬胡锦涛", "2011-06-01",
			"俄总理普京希望本月中旬胡锦涛主席访俄时，天然气谈判能有突破。",
			[]string{
				"visit 2011-06 planned Hu Jintao @ RU",
			}},
		{"拉夫罗夫说", "2017-06-01",
			"拉夫罗夫说，俄方期待习近平主席7月访俄取得丰硕成果。",
			[]string{
				"visit 2017-07 planned Xi Jinping @ RU",
			}},
		{"叶利钦28日会见钱其琛", "1994-06-30",
			"叶利钦28日会见钱其琛，双方商量了江泽民主席9月访问俄罗斯的日程。",
			[]string{
				"meeting 1994-06-28 held Qian Qichen - Boris Yeltsin",
				"visit 1994-09 planned Jiang Zemin @ RU",
			}},
		{"外长唐家璇与俄外长伊万诺夫2", "1999-08-20",
			"外长唐家璇与俄外长伊万诺夫20日在北京会谈，为叶利钦总统11月访华作准备。",
			[]string{
				"meeting 1999-08-20 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN",
				"visit 1999-11 planned Boris Yeltsin @ CN",
			}},
		{"俄外交部官员透露", "2006-02-10",
			"俄外交部官员透露，普京总统3月访华的筹备工作正在进行。",
			[]string{
				"visit 2006-03 planned Vladimir Putin @ CN",
			}},
		{"普京总理期待与胡锦涛主席在圣", "2011-06-01",
			"普京总理期待与胡锦涛主席在圣彼得堡见面。",
			nil},
		{"拉夫罗夫说", "2017-06-01",
			"拉夫罗夫说，俄方希望习近平主席今年再次访俄。",
			nil},
	})
}
