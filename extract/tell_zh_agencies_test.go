package extract_test

import "testing"

// Heads of agencies, departments, courts, committees and regions, whom a list of names
// seldom holds: the office tells the name behind it, and the body's name may part the
// office from the country.
func TestTellChineseAgencies(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"a body that no list holds", "2016-04-13",
			"12日，中国国家文物局局长李炜光在莫斯科与俄罗斯联邦古迹与纪念地保护署署长卡尔图金举行会谈。",
			[]string{"meeting 2016-04-12 held Li Weiguang - Kartukin @ Moscow/RU"}},
		{"a side told by the make of the names alone", "2016-04-13",
			"12日，海关总署副署长孙德海在北京会见了来访的联邦林业署署长季莫宁。中俄媒体作了报道。",
			[]string{"meeting 2016-04-12 held Sun Dehai - Timonin @ Beijing/CN"}},
		{"a region's government", "2016-04-13",
			"12日，内蒙古自治区副主席郝建洲在呼和浩特会见俄罗斯图瓦共和国总理奥索金。中国媒体作了报道。",
			[]string{"meeting 2016-04-12 held Hao Jianzhou - Osokin @ Hohhot/CN"}},
		{"a region's minister", "2016-04-13",
			"12日，黑龙江省商务厅厅长孙德海在哈尔滨与哈巴罗夫斯克边疆区经济发展部部长奥索金举行会谈。中国媒体作了报道。",
			[]string{"meeting 2016-04-12 held Sun Dehai - Osokin @ Harbin/CN"}},
		{"courts and prosecutors", "2016-04-13",
			"12日，最高人民法院副院长赵启明在北京会见俄罗斯副总检察长波塔宁。",
			[]string{"meeting 2016-04-12 held Zhao Qiming - Potanin @ Beijing/CN"}},
		{"of the embassy", "2016-04-13",
			"12日，黑河市副市长王立东在黑河会见俄罗斯驻华使馆公使波塔宁一行。",
			[]string{"meeting 2016-04-12 held Wang Lidong - Potanin @ Heihe/CN"}},
		{"a third country's agency", "2016-04-13",
			"12日，美国国家税务总局局长李炜光在莫斯科与俄罗斯联邦税务局局长卡尔图金举行会谈。中国媒体作了报道。", nil},
	})
}

// Those who write to as many of the other side write each to one.
func TestTellChineseMessagesAbreast(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"each to one", "2018-03-31",
			"3月26日，习近平主席、李克强总理分别向普京总统、梅德韦杰夫总理致慰问电。中俄媒体作了报道。",
			[]string{"message 2018-03-26 held Xi Jinping - Vladimir Putin", "message 2018-03-26 held Li Keqiang - Dmitry Medvedev"}},
		{"the day after a disaster", "2018-03-31",
			"3月25日，俄罗斯一家购物中心燃起大火。次日，习近平主席向普京总统致慰问电。中国媒体作了报道。",
			[]string{"message 2018-03-26 held Xi Jinping - Vladimir Putin"}},
	})
}

// A leader's stay tells the year of what the page dates by day and month alone.
func TestTellChineseYearOfAStay(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"told of weeks later", "",
			"中新社北京七月三日电　外交部副部长戴秉国七月二日至四日访问俄罗斯。五月二十七日，胡锦涛主席和普京总统在莫斯科签署联合声明。",
			[]string{"visit 2003-07-02/2003-07-04 held Dai Bingguo @ RU", "signing 2003-05-27 held Hu Jintao - Vladimir Putin @ Moscow/RU"}},
	})
}
