package extract_test

import "testing"

// The habits of Chinese papers: pronouns as objects before their verb, days that count
// from the month named before, short forms of names, chronicles, digits of their own.
func TestTellChinesePapers(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"held talks with him", "2002-05-31",
			"俄罗斯国防部长谢尔盖·伊万诺夫5月30日抵京。今天上午，国务委员兼国防部长迟浩田在八一大楼同他举行了会谈。",
			[]string{
				"visit 2002-05-30 held Sergey Ivanov @ Beijing/CN",
				"meeting 2002-05-31 held Chi Haotian - Sergey Ivanov @ Beijing/CN, Bayi Building",
			}},
		{"two hosts, each with him", "2019-11-29",
			"俄罗斯联邦安全会议秘书帕特鲁舍夫将于12月1日至4日访华。杨洁篪主任将同他举行磋商，郭声琨书记将同他共同主持会议。",
			[]string{
				"visit 2019-12-01/2019-12-04 planned Nikolai Patrushev @ CN",
				"meeting 2019-12-01/2019-12-04 planned Yang Jiechi - Nikolai Patrushev @ CN",
				"meeting 2019-12-01/2019-12-04 planned Guo Shengkun - Nikolai Patrushev @ CN",
			}},
		{"a day of the month named before", "2019-10-25",
			"今年6月习近平主席对俄罗斯进行了国事访问，5日在莫斯科同普京总统会谈。",
			[]string{
				"visit 2019-06 held Xi Jinping @ Moscow/RU",
				"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			}},
		{"short form of a surname", "2022-09-20",
			"俄羅斯聯邦安全會議秘書帕特魯舍夫19日抵達福建。同日，中央政法委書記郭聲琨與帕氏會談。",
			[]string{
				"visit 2022-09-19 held Nikolai Patrushev @ Fujian/CN",
				"meeting 2022-09-19 held Guo Shengkun - Nikolai Patrushev @ Fujian/CN",
			}},
		{"also met, not will", "2024-10-31",
			"俄罗斯副外长鲁登科星期一在北京同外交部部长助理刘彬磋商。他还会见了外交部副部长孙卫东。",
			[]string{
				"meeting 2024-10-28 held Liu Bin - Andrey Rudenko @ Beijing/CN",
				"meeting 2024-10-28 held Sun Weidong - Andrey Rudenko @ Beijing/CN",
			}},
		{"the third time this year is no habit", "2024-10-25",
			"习近平主席10月22日在喀山同普京总统举行了年内第三次会晤。",
			[]string{"meeting 2024-10-22 held Xi Jinping - Vladimir Putin @ Kazan/RU"}},
		{"since he took office", "2002-05-31",
			"国家主席江泽民今天在北京会见了俄罗斯国防部长谢尔盖·伊万诺夫。这是伊万诺夫2001年3月就任国防部长后首次访华。",
			[]string{"meeting 2002-05-31 held Jiang Zemin - Sergey Ivanov @ Beijing/CN"}},
		{"others sign", "2024-10-31",
			"王毅30日在北京会见俄罗斯副外长鲁登科。莫斯科与平壤6月签署了全面战略伙伴关系条约。",
			[]string{"meeting 2024-10-30 held Wang Yi - Andrey Rudenko @ Beijing/CN"}},
		{"on the weekday ahead", "2023-05-25",
			"李辉周五访问莫斯科，将会晤俄罗斯外长拉夫罗夫。",
			[]string{
				"visit 2023-05-26 planned Li Hui @ Moscow/RU",
				"meeting 2023-05-26 planned Li Hui - Sergey Lavrov @ Moscow/RU",
			}},
		{"the two named last", "2022-09-20",
			"杨洁篪19日在福建同俄罗斯联邦安全会议秘书帕特鲁舍夫会谈。习近平与普京15日在撒马尔罕会面，这是两人今年第二次当面会谈。",
			[]string{
				"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Fujian/CN",
				"meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ",
			}},
		{"entries of a chronicle", "",
			"中俄关系大事记\n1991年\n12月27日　外交部长钱其琛致电俄罗斯外交部长科济列夫，宣布中国政府承认俄罗斯联邦政府，两国关系由此开始新的一页。\n1992年\n1月31日　国务院总理李鹏在纽约会见俄罗斯总统叶利钦。\n11月　外长钱其琛访俄。叶利钦总统会见了他。\n12月17日至19日　叶利钦总统访华。国务院总理李鹏会见叶利钦。",
			[]string{
				"message 1991-12-27 held Qian Qichen - Andrey Kozyrev",
				"meeting 1992-01-31 held Li Peng - Boris Yeltsin @ New York/US",
				"visit 1992-11 held Qian Qichen @ RU",
				"meeting 1992-11 held Qian Qichen - Boris Yeltsin @ RU",
				"visit 1992-12-17/1992-12-19 held Boris Yeltsin @ CN",
				"meeting 1992-12-17/1992-12-19 held Li Peng - Boris Yeltsin @ CN",
			}},
		{"digits of the language, signed in the years of the Republic", "",
			"（中央社記者 台北20日電）俄羅斯聯邦安全會議秘書帕特魯舍夫19日在福建同中共中央外事工作委員會辦公室主任楊潔篪會談，雙方就國際和地區問題深入交換意見。\n習近平與普丁十五日在撒馬爾罕會面，雙方並未透露更多細節，外界關注兩國今後關係的走向。1110920",
			[]string{
				"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Fujian/CN",
				"meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ",
			}},
		{"a friend with whom he can speak of anything", "2018-12-20",
			"普京在记者会上说，习近平是他可以谈任何话题的朋友。",
			nil},
	})
}
