package extract_test

import "testing"

// What a Chinese text leaves to the reader: the day of an undated page, whom a title far
// from its name is of, where an ambassador is received.
func TestTellChineseBearings(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"the page's day by a session held on it", "",
			"国务院总理李强今日在北京与到访的俄罗斯总理米舒斯京举行中俄总理第二十八次定期会晤。米舒斯京明日获国家主席习近平接见。",
			[]string{
				"meeting 2023-12-19 held Li Qiang - Mikhail Mishustin @ Beijing/CN",
				"meeting 2023-12-20 planned Xi Jinping - Mikhail Mishustin @ Beijing/CN",
			}},
		{"the page's day by a session held the day before", "",
			"中国总理李克强昨天在圣彼得堡与俄罗斯总理梅德韦杰夫共同主持中俄总理第二十四次定期会晤。李克强今天下午在莫斯科会见俄罗斯总统普京。",
			[]string{"meeting 2019-09-17 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU", "meeting 2019-09-18 held Li Keqiang - Vladimir Putin @ Moscow/RU"}},
		{"a title that another one parts from its name", "2014-09-18",
			"国务院副总理、中俄人文合作委员会中方主席刘延东将于9月21日至24日访俄。",
			[]string{"visit 2014-09-21/2014-09-24 planned Liu Yandong @ RU"}},
		{"an ambassador is received in the capital", "2013-04-10",
			"中国驻俄罗斯大使李辉9日会见了俄罗斯副外长莫尔古洛夫。",
			[]string{"meeting 2013-04-09 held Li Hui - Igor Morgulov @ Moscow/RU"}},
		{"an ambassador and a governor meet anywhere", "2013-04-10",
			"中国驻俄罗斯大使李辉9日会见了滨海边疆区行政长官米克卢舍夫斯基。",
			[]string{"meeting 2013-04-09 held Li Hui - Vladimir Miklushevsky"}},
		{"a stay that is under way", "2018-12-06",
			"俄罗斯联邦委员会主席马特维延科5日抵达北京。马特维延科此行为期三天，7日结束。",
			[]string{"visit 2018-12-05/2018-12-07 held Valentina Matviyenko @ Beijing/CN"}},
		{"the document's anniversary is no signing", "2021-07-16",
			"国务委员兼外长王毅15日在塔什干会见俄罗斯外长拉夫罗夫。王毅说，今年适逢双方签署睦邻友好合作条约20周年。",
			[]string{"meeting 2021-07-15 held Wang Yi - Sergey Lavrov @ Tashkent/UZ"}},
		{"a conversation over a video link", "2020-10-28",
			"中国国防部长魏凤和27日通过视频与俄罗斯国防部长绍伊古通话。",
			[]string{"video 2020-10-27 held Wei Fenghe - Sergey Shoigu"}},
		{"a verb that its object parts", "2012-06-05",
			"外长杨洁篪4日在北京会见俄罗斯外长拉夫罗夫。上个月，两人刚在莫斯科见过面。",
			[]string{
				"meeting 2012-06-04 held Yang Jiechi - Sergey Lavrov @ Beijing/CN",
				"meeting 2012-05 held Yang Jiechi - Sergey Lavrov @ Moscow/RU",
			}},
		{"yesterday behind a look back counts from the page", "2005-09-06",
			"国防部长曹刚川今天上午在莫斯科同俄罗斯国防部长伊万诺夫举行会谈。\n曹刚川说，今年7月1日胡锦涛主席同普京总统签署了联合声明。\n曹刚川一行昨天抵达莫斯科，明天俄总理弗拉德科夫将会见他。",
			[]string{
				"meeting 2005-09-06 held Cao Gangchuan - Sergey Ivanov @ Moscow/RU",
				"signing 2005-07-01 held Hu Jintao - Vladimir Putin",
				"visit 2005-09-05 held Cao Gangchuan @ Moscow/RU",
				"meeting 2005-09-07 planned Cao Gangchuan - Mikhail Fradkov @ Moscow/RU",
			}},
		{"the sides are those whom the sentence tells of", "2025-11-04",
			"农业农村部部长韩俊3日在北京会见俄罗斯农业部长卢特。\n俄罗斯总理米舒斯京同日抵达杭州。总理李强当天在杭州与他会谈，双方就能源合作交换意见。",
			[]string{
				"meeting 2025-11-03 held Han Jun - Oksana Lut @ Beijing/CN",
				"visit 2025-11-03 held Mikhail Mishustin @ Hangzhou/CN",
				"meeting 2025-11-03 held Li Qiang - Mikhail Mishustin @ Hangzhou/CN",
			}},
	})
}
