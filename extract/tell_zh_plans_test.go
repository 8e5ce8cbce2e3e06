package extract_test

import "testing"

// What is to be, and what the sentence says comes after it.
func TestTellChinesePlansFollowed(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"按照日程", "2005-07-01",
			"按照日程，胡锦涛和普京周五将在克里姆林宫会谈，会后签署联合声明。",
			[]string{
				"meeting 2005-07-01 planned Hu Jintao - Vladimir Putin @ Moscow/RU, Kremlin",
				"signing 2005-07-01 planned Hu Jintao - Vladimir Putin @ Moscow/RU",
			}},
		{"习近平主席22日起访问俄罗斯", "2013-03-18",
			"习近平主席22日起访问俄罗斯，其间与普京总统会谈，签署多份文件，并会见梅德韦杰夫总理。",
			[]string{
				"visit 2013-03-22/.. planned Xi Jinping @ RU",
				"meeting 2013-03-22/.. planned Xi Jinping - Vladimir Putin @ RU",
				"signing 2013-03-22/.. planned Xi Jinping - Vladimir Putin @ RU",
				"meeting 2013-03-22/.. planned Xi Jinping - Dmitry Medvedev @ RU",
			}},
		{"他希望本月中旬胡锦涛主席访俄", "2011-06-01",
			"他希望本月中旬胡锦涛主席访俄时，天然气谈判能有突破，俄总理普京说。",
			[]string{
				"visit 2011-06 planned Hu Jintao @ RU",
			}},
		{"叶利钦28日会见钱其琛", "1994-06-30",
			"叶利钦28日会见钱其琛，双方商量了江泽民主席9月访问俄罗斯的日程。",
			[]string{
				"meeting 1994-06-28 held Qian Qichen - Boris Yeltsin",
				"visit 1994-09 planned Jiang Zemin @ RU",
			}},
		{"中方宣布", "2013-03-18",
			"中方宣布，国家主席习近平将于22日至24日访问俄罗斯，届时同普京总统会谈，双方签署联合声明。",
			[]string{
				"visit 2013-03-22/2013-03-24 planned Xi Jinping @ RU",
				"meeting 2013-03-22/2013-03-24 planned Xi Jinping - Vladimir Putin @ RU",
				"signing 2013-03-22/2013-03-24 planned Xi Jinping - Vladimir Putin @ RU",
			}},
		{"俄罗斯驻华大使拉佐夫3日在北", "2012-09-07",
			"俄罗斯驻华大使拉佐夫3日在北京对媒体说，胡锦涛主席和普京总统这次要谈的主要是双边经贸。",
			nil},
		{"俄外交部發言人昨日被問到王毅", "2018-03-26",
			"俄外交部發言人昨日被問到王毅訪俄行程時說，中俄保持密切溝通，有消息會公布。",
			nil},
	})
}
