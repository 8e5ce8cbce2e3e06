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
		{"comes in June, no months since", "2018-04-06",
			"王毅5日在莫斯科会见拉夫罗夫，称中方正全力准备普京总统6月来华的国事访问。",
			[]string{
				"meeting 2018-04-05 held Wang Yi - Sergey Lavrov @ Moscow/RU",
				"visit 2018-06 planned Vladimir Putin @ CN",
			}},
		{"is to come too", "2004-09-25",
			"温家宝总理昨天在莫斯科会见了弗拉德科夫总理。普京总统下月也要来中国作国事访问。",
			[]string{
				"meeting 2004-09-24 held Wen Jiabao - Mikhail Fradkov @ Moscow/RU",
				"visit 2004-10 planned Vladimir Putin @ CN",
			}},
		{"has accepted somebody's invitation", "2026-02-05",
			"乌沙科夫昨天在莫斯科同王毅会谈。他宣布，普京已接受习近平邀请，今年上半年访华。",
			[]string{
				"meeting 2026-02-04 held Wang Yi - Yury Ushakov @ Moscow/RU",
				"visit 2026 planned Vladimir Putin @ CN",
			}},
		{"within the year", "2018-04-06",
			"王毅5日在莫斯科同拉夫罗夫会谈。习近平主席年内将访问俄罗斯。三年内两国贸易翻番。",
			[]string{
				"meeting 2018-04-05 held Wang Yi - Sergey Lavrov @ Moscow/RU",
				"visit 2018 planned Xi Jinping @ RU",
			}},
		{"invited, and accepted without a day", "2018-04-06",
			"王毅5日在莫斯科同拉夫罗夫会谈。习近平邀请普京明年访华。普京愉快地接受了习近平的邀请。",
			[]string{"meeting 2018-04-05 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"a month before the journey discussed", "1994-06-28", "江泽民6月27日在北京会见了科济列夫。双方商量了江泽民主席8月访问俄罗斯的日程。",
			[]string{
				"meeting 1994-06-27 held Jiang Zemin - Andrey Kozyrev @ Beijing/CN",
				"visit 1994-08 planned Jiang Zemin @ RU",
			}},
	})
}
