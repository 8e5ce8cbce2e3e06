package extract_test

import "testing"

// Officials whom the lexicon does not know: a name is told by the office before it and
// by the characters that names are made of.
func TestTellChineseStrangers(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"a vice governor and his guest", "2013-01-10",
			"甘肃省副省长郝建洲9日在兰州会见了俄罗斯奥伦堡州副州长巴雷金率领的代表团。",
			[]string{"meeting 2013-01-09 held Hao Jianzhou - Barykin @ Lanzhou/CN"}},
		{"deputy ministers", "2013-09-05",
			"俄罗斯内务部副部长戈罗沃伊3日在莫斯科会见中国公安部副部长陈智敏，双方就打击跨国犯罪交换意见。",
			[]string{"meeting 2013-09-03 held Chen Zhimin - Alexander Gorovoy @ Moscow/RU"}},
		{"named again without the office", "2003-05-27",
			"黑龙江省人大常委会副主任马国良率团访问。25日，马国良在哈巴罗夫斯克同边疆区立法会议主席奥泽罗夫举行会谈。俄罗斯媒体作了报道。",
			[]string{"meeting 2003-05-25 held Ma Guoliang - Ozerov @ Khabarovsk/RU"}},
		{"a known name in another spelling", "2024-11-27",
			"11月27日，外交部副部长马朝旭在北京同俄罗斯外交部副部长鲁坚科举行磋商。",
			[]string{"meeting 2024-11-27 held Ma Zhaoxu - Andrey Rudenko @ Beijing/CN"}},
		{"two characters and a date", "2016-03-12",
			"大连市副市长卢林10日在大连会见了俄罗斯驻沈阳总领事巴尔蒂捷。",
			[]string{"meeting 2016-03-10 held Lu Lin - Bartite @ Dalian/CN"}},
		{"family name and office", "2005-10-15",
			"胡主席14日在人民大会堂同普京总统举行会谈。中国媒体作了报道。",
			[]string{"meeting 2005-10-14 held Hu Jintao - Vladimir Putin @ Beijing/CN, Great Hall of the People"}},
		{"family name and lower office", "2010-03-25",
			"习副主席23日在莫斯科与普京总理举行会谈，随后飞往圣彼得堡。中国媒体作了报道。",
			[]string{"meeting 2010-03-23 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"no name behind the office", "2012-06-08",
			"俄罗斯总统高度评价中国的发展，中国省长成功访问了日本。", nil},
		{"of a third country", "2023-06-08",
			"乌克兰总统泽连尼克说，习近平4月曾同总统泽连尼克通电话，俄罗斯没有评论。", nil},
		{"the latter", "2022-09-15",
			"普京9月13日任命莫尔古洛夫接替杰尼索夫。后者14日在北京与中国外交部副部长马朝旭举行会谈。",
			[]string{"meeting 2022-09-14 held Ma Zhaoxu - Andrey Denisov @ Beijing/CN"}},
		{"the new ambassador", "2022-11-30",
			"俄罗斯驻华大使莫尔古洛夫已经到任。28日，外长王毅在北京会见新大使。",
			[]string{"meeting 2022-11-28 held Wang Yi - Igor Morgulov @ Beijing/CN"}},
	})
}

// What stands in a sentence besides the one who was met.
func TestTellChineseStructure(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"talked about somebody's visit", "1999-09-24",
			"唐家璇外长23日在纽约会见俄罗斯外长伊万诺夫，商谈叶利钦总统访华的筹备事宜。",
			[]string{"meeting 1999-09-23 held Tang Jiaxuan - Igor Ivanov @ New York/US"}},
		{"with whom about what", "2009-11-30",
			"俄罗斯总理普京10月访华时，与温家宝总理就天然气合作达成谅解。",
			[]string{"visit 2009-10 held Vladimir Putin @ CN", "meeting 2009-10 held Wen Jiabao - Vladimir Putin @ CN"}},
		{"a day of the stay told before", "2001-01-05",
			"2000年\n\n7月17日至19日　普京总统对中国进行国事访问。18日，江泽民主席与普京总统在北京举行会谈。\n\n11月3日　朱镕基总理与俄罗斯总理卡西亚诺夫在北京会谈。",
			[]string{"visit 2000-07-17/2000-07-19 held Vladimir Putin @ Beijing/CN", "meeting 2000-07-18 held Jiang Zemin - Vladimir Putin @ Beijing/CN", "meeting 2000-11-03 held Zhu Rongji - Mikhail Kasyanov @ Beijing/CN"}},
		{"in China's name", "2010-12-18",
			"俄罗斯内务部长努尔加利耶夫17日在莫斯科会晤中国公安部部长孟建柱。",
			[]string{"meeting 2010-12-17 held Meng Jianzhu - Rashid Nurgaliyev @ Moscow/RU"}},
		{"a question", "2020-01-10",
			"您怎么看王毅外长与俄罗斯外长拉夫罗夫的会晤？", nil},
		{"another's talks", "2022-03-17",
			"杨洁篪14日在罗马会见沙利文；土耳其外长恰武什奥卢16日飞往莫斯科，与俄罗斯外长拉夫罗夫会谈。", nil},
		{"rang up", "2018-09-13",
			"俄罗斯总统普京11日给习近平主席打了电话，双方互致问候。",
			[]string{"call 2018-09-11 held Xi Jinping - Vladimir Putin"}},
		{"the city before a province's governor", "2008-09-05",
			"吉林省省长韩长赋9月1日在长春与俄罗斯滨海边疆区州长达尔金举行会谈。",
			[]string{"meeting 2008-09-01 held Han Changfu - Sergey Darkin @ Changchun/CN"}},
	})
}

// A plan holds for all that follows it in its clause, and those of other countries are
// not the two.
func TestTellChinesePlansGoOn(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"goes, attends and meets", "2019-08-30",
			"外交部发言人耿爽29日宣布，国务院副总理胡春华将于9月4日至6日赴俄罗斯符拉迪沃斯托克，出席第五届东方经济论坛，并同俄罗斯副总理特鲁特涅夫举行中国东北地区和俄罗斯远东及贝加尔地区政府间合作委员会双方主席会晤。",
			[]string{"visit 2019-09-04/2019-09-06 planned Hu Chunhua @ Vladivostok/RU (Eastern Economic Forum)", "meeting 2019-09-04/2019-09-06 planned Hu Chunhua - Yury Trutnev @ Vladivostok/RU (Eastern Economic Forum)"}},
		{"with those of other countries", "2019-08-30",
			"胡春华8月28日在莫斯科会见俄罗斯副总理特鲁特涅夫。印度总理莫迪、日本首相安倍晋三将来俄，普京将分别同他们举行会谈。",
			[]string{"meeting 2019-08-28 held Hu Chunhua - Yury Trutnev @ Moscow/RU"}},
		{"an entry that names an older year", "2001-02-01",
			"2000年\n\n2月28日至3月1日　唐家璇外长对俄罗斯进行正式访问，同伊万诺夫外长会谈，双方强调1972年的条约是战略稳定的基石。俄代总统普京会见唐家璇。",
			[]string{"visit 2000-02-28/2000-03-01 held Tang Jiaxuan @ RU", "meeting 2000-02-28/2000-03-01 held Tang Jiaxuan - Igor Ivanov @ RU", "meeting 2000-02-28/2000-03-01 held Tang Jiaxuan - Vladimir Putin @ RU"}},
	})
}
