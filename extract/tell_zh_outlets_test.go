package extract_test

import "testing"

// How agencies, ministries and papers from Beijing to Singapore tell of contacts.
func TestTellChineseOutlets(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"first with the one, then with the other", "2023-03-22",
			"3月21日下午，国家主席习近平在莫斯科克里姆林宫先后与俄罗斯总统普京、总理米舒斯京会谈。蔡奇、王毅、秦刚等参加会见。",
			[]string{
				"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
				"meeting 2023-03-21 held Xi Jinping - Mikhail Mishustin @ Moscow/RU, Kremlin",
			}},
		{"the clause before the guest's name", "2024-11-12",
			"中共中央政治局委员、外交部长王毅11月12日在北京同来华举行中俄战略安全磋商的俄罗斯联邦安全会议秘书绍伊古举行战略安全磋商。",
			[]string{"meeting 2024-11-12 held Wang Yi - Sergey Shoigu @ Beijing/CN"}},
		{"call at the other's request", "2025-02-25",
			"2月24日下午，国家主席习近平应约同俄罗斯总统普京通电话。",
			[]string{"call 2025-02-24 held Xi Jinping - Vladimir Putin"}},
		{"while attending a gathering", "2022-07-08",
			"当地时间2022年7月7日，国务委员兼外长王毅在巴厘岛出席二十国集团外长会期间会见俄罗斯外长拉夫罗夫。",
			[]string{"meeting 2022-07-07 held Wang Yi - Sergey Lavrov @ Bali/ID (G20 Foreign Ministers' Meeting)"}},
		{"in attendance", "1998-11-24",
			"本报莫斯科11月23日电　国家主席江泽民今天在莫斯科同俄罗斯总统叶利钦举行了会晤。钱其琛、唐家璇等在座。",
			[]string{"meeting 1998-11-23 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
		{"a treaty is extended, no contact put off", "2021-06-29",
			"国家主席习近平28日下午在北京同俄罗斯总统普京举行视频会晤。两国元首宣布发表联合声明，正式决定《中俄睦邻友好合作条约》延期。",
			[]string{
				"video 2021-06-28 held Xi Jinping - Vladimir Putin",
				"signing 2021-06-28 held Xi Jinping - Vladimir Putin",
			}},
		{"announced by the spokesman", "2017-05-20",
			"外交部发言人陆慷宣布：应俄罗斯联邦外交部长拉夫罗夫邀请，外交部长王毅将于5月25日至26日对俄罗斯进行正式访问。",
			[]string{"visit 2017-05-25/2017-05-26 planned Wang Yi @ RU"}},
		{"on taking office, by telegram", "2020-01-17",
			"国务院总理李克强16日致电米舒斯京，祝贺他就任俄罗斯联邦政府总理。",
			[]string{"message 2020-01-16 held Li Keqiang - Mikhail Mishustin"}},
		{"names of Taiwan", "2016-06-26",
			"（聯合報記者林則宏／北京報導）俄羅斯總統普亭昨天旋風訪問北京，與中國國家主席習近平舉行會談，並簽署三份聯合聲明。",
			[]string{
				"visit 2016-06-25 held Vladimir Putin @ Beijing/CN",
				"meeting 2016-06-25 held Xi Jinping - Vladimir Putin @ Beijing/CN",
				"signing 2016-06-25 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"yesterday in one character", "2019-06-06",
			"【明報專訊】國家主席習近平昨抵達莫斯科，展開為期三日的國事訪問，並與俄羅斯總統普京會談。",
			[]string{
				"visit 2019-06-05/2019-06-07 held Xi Jinping @ Moscow/RU",
				"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			}},
		{"a province and its neighbour", "2019-09-20",
			"黑龙江省委书记张庆伟19日在哈尔滨会见了俄罗斯阿穆尔州州长奥尔洛夫一行。",
			[]string{"meeting 2019-09-19 held Zhang Qingwei - Vasily Orlov @ Harbin/CN"}},
		{"full-width digits", "2001-07-17",
			"新华社莫斯科７月１６日电　国家主席江泽民和俄罗斯总统普京今天在克里姆林宫签署了《中俄睦邻友好合作条约》。",
			[]string{"signing 2001-07-16 held Jiang Zemin - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"to Russia for consultations", "2023-02-04",
			"2月2日至3日，外交部副部长马朝旭赴俄罗斯举行中俄外交部门磋商。",
			[]string{"visit 2023-02-02/2023-02-03 held Ma Zhaoxu @ RU"}},
	})
}
