package extract_test

import "testing"

// How long a stay lasts, and which of a sentence's days is whose.
func TestTellChineseStays(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"altogether four days", "1999-02-20", "朱镕基24日启程访俄，前后四天。",
			[]string{"visit 1999-02-24/1999-02-27 planned Zhu Rongji @ RU"}},
		{"both ends in a row", "2017-10-30", "梅德韦杰夫总理明天起至11月2日正式访华。",
			[]string{"visit 2017-10-31/2017-11-02 planned Dmitry Medvedev @ CN"}},
		{"came and left", "2024-04-10", "拉夫罗夫8日到访北京，9日见习近平，9日晚离京。",
			[]string{"visit 2024-04-08/2024-04-09 held Sergey Lavrov @ Beijing/CN", "meeting 2024-04-09 held Xi Jinping - Sergey Lavrov @ Beijing/CN"}},
		{"two days after that", "2001-07-18", "江泽民15日开始访俄，次日与普京签署条约，两天后回国。",
			[]string{"visit 2001-07-15/2001-07-17 held Jiang Zemin @ RU", "signing 2001-07-16 held Jiang Zemin - Vladimir Putin @ RU"}},
		{"the day before its verb", "2025-05-08", "习近平7日至10日访俄，8日与普京会谈，9日出席阅兵。",
			[]string{"visit 2025-05-07/2025-05-10 held Xi Jinping @ RU", "meeting 2025-05-08 held Xi Jinping - Vladimir Putin @ RU"}},
		{"the day of what follows", "1996-04-25", "叶利钦总统昨晚到京，今天上午同江泽民主席会谈，明天去上海。",
			[]string{"visit 1996-04-24 held Boris Yeltsin @ Beijing/CN", "meeting 1996-04-25 held Jiang Zemin - Boris Yeltsin @ Beijing/CN"}},
		{"where his plane is", "2025-08-26", "沃洛金的专机25日降落首都机场，在华两天。",
			[]string{"visit 2025-08-25/2025-08-26 held Vyacheslav Volodin @ Beijing/CN"}},
		{"successfully is no yen", "2001-09-12", "朱镕基总理11日圆满结束对俄罗斯的正式访问。",
			[]string{"visit 2001-09-11 held Zhu Rongji @ RU"}},
		{"a third one's journey", "2022-03-16", "外事办主任杨洁篪14日在罗马和沙利文谈了七个小时；土耳其外长恰武什奥卢16日则飞往莫斯科。", nil},
		{"left another country", "2022-03-15", "在罗马与沙利文周旋之后，杨洁篪未与任何俄方官员接触便返国。", nil},
		{"when, nobody knows", "2024-02-28", "毛宁在28日的记者会上两次被问到普京何时访华。", nil},
		{"goes on and ends the stay", "2010-09-28",
			"俄罗斯总统梅德韦杰夫今天前往上海，随后结束三天的访问。国家主席胡锦涛27日在北京同他会谈。",
			[]string{
				"visit 2010-09-26/2010-09-28 held Dmitry Medvedev @ Shanghai/CN",
				"meeting 2010-09-27 held Hu Jintao - Dmitry Medvedev @ Beijing/CN",
			}},
		{"set out for home, the length behind", "2018-04-06",
			"国务委员王毅5日在莫斯科与俄外长拉夫罗夫会谈。王毅一行昨晚已启程回国，结束两天行程。",
			[]string{
				"meeting 2018-04-05 held Wang Yi - Sergey Lavrov @ Moscow/RU",
				"visit 2018-04-04/2018-04-05 held Wang Yi @ Moscow/RU",
			}},
		{"came on the 26th, will stay until the 29th", "1994-05-28",
			"国务院总理李鹏27日在北京与俄罗斯总理切尔诺梅尔金会谈。切尔诺梅尔金是26日来到北京的，访问将于29日结束。",
			[]string{
				"meeting 1994-05-27 held Li Peng - Viktor Chernomyrdin @ Beijing/CN",
				"visit 1994-05-26/1994-05-29 held Viktor Chernomyrdin @ Beijing/CN",
			}},
		{"ended and set out for the next country", "2015-05-11",
			"习近平主席10日圆满结束为期三天的访俄行程，启程前往白俄罗斯。",
			[]string{"visit 2015-05-08/2015-05-10 held Xi Jinping @ RU"}},
	})
}

func TestTellChineseLegs(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"a leg", "1998-11-24",
			"江泽民主席22日抵达莫斯科。江泽民24日前往新西伯利亚。",
			[]string{"visit 1998-11-22 held Jiang Zemin @ Moscow/RU"}},
		{"a leg and the end", "1998-11-25",
			"江泽民主席22日抵达莫斯科。江泽民24日前往新西伯利亚。江泽民25日离开俄罗斯。",
			[]string{"visit 1998-11-22/1998-11-25 held Jiang Zemin @ Moscow/RU"}},
		{"the headline and the plan", "2009-04-24",
			"中国国防部长梁光烈访俄\n新华社北京4月24日电 中国国防部长梁光烈将于4月25日至28日访问俄罗斯。",
			[]string{"visit 2009-04-25/2009-04-28 planned Liang Guanglie @ RU"}},
		{"two stays", "2023-10-20",
			"俄罗斯总理米舒斯京2023年5月23日访问北京。米舒斯京2023年10月17日访问北京。",
			[]string{"visit 2023-05-23 held Mikhail Mishustin @ Beijing/CN", "visit 2023-10-17 held Mikhail Mishustin @ Beijing/CN"}},
	})
}

func TestTellChineseStayMeant(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"the guest goes back to his capital", "1999-05-12",
			"国家主席江泽民11日在北京会见了俄罗斯总统特使切尔诺梅尔金。切尔诺梅尔金12日返回莫斯科。",
			[]string{"meeting 1999-05-11 held Jiang Zemin - Viktor Chernomyrdin @ Beijing/CN", "visit 1999-05-11/1999-05-12 held Viktor Chernomyrdin @ Beijing/CN"}},
		{"two navies", "2014-05-20",
			"国务院副总理汪洋19日在北京会见了俄罗斯副总理德沃尔科维奇。同样在20日，两国海军将在长江口以东海域展开为期一周的联合演习。",
			[]string{"meeting 2014-05-19 held Wang Yang - Arkady Dvorkovich @ Beijing/CN"}},
	})
}

func TestTellChineseBounds(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"to arrive and to leave", "1998-10-28",
			"江泽民主席将于11月22日至25日访问俄罗斯，22日抵达莫斯科。",
			[]string{"visit 1998-11-22/1998-11-25 planned Jiang Zemin @ Moscow/RU"}},
	})
}
