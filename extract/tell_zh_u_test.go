package extract_test

import "testing"

// How many days a stay lasts, which is no day of the month.
func TestTellChineseStayDays(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"一连三日", "2013-03-20",
			"國家主席習近平周五起一連三日訪問俄羅斯。",
			[]string{
				"visit 2013-03-22/2013-03-24 planned Xi Jinping @ RU",
			}},
		{"结束访俄三日行程", "2013-03-26",
			"國家主席習近平結束訪俄三日行程，24日離開莫斯科。",
			[]string{
				"visit 2013-03-22/2013-03-24 held Xi Jinping @ Moscow/RU",
			}},
		{"在华逗留三日", "2016-06-20",
			"俄羅斯總理梅德韋傑夫昨天抵京，在華逗留三日。",
			[]string{
				"visit 2016-06-19/2016-06-21 held Dmitry Medvedev @ Beijing/CN",
			}},
	})
}

// Who goes to a city of the other side to attend something there.
func TestTellChineseComesToAttend(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"到莫斯科出席", "2015-11-19",
			"5月，习近平主席到莫斯科出席红场庆典。",
			[]string{
				"visit 2015-05 held Xi Jinping @ Moscow/RU",
			}},
		{"到北京出席", "2015-11-19",
			"9月，普京总统到北京出席九三阅兵。",
			[]string{
				"visit 2015-09 held Vladimir Putin @ Beijing/CN (China Victory Day Commemorations)",
			}},
		{"到莫斯科参加", "2010-09-19",
			"去年10月，温家宝总理到莫斯科参加世博推介活动。",
			[]string{
				"visit 2009-10 held Wen Jiabao @ Moscow/RU",
			}},
		{"到北京观看", "2008-11-19",
			"今年8月，普京总理到北京观看奥运会开幕式。",
			[]string{
				"visit 2008-08 held Vladimir Putin @ Beijing/CN (Olympic Games)",
			}},
		{"将来华出席", "2018-05-01",
			"王毅说，普京总统将应习近平主席邀请于6月到中国出席上合组织峰会。",
			[]string{
				"visit 2018-06 planned Vladimir Putin @ CN (SCO Summit)",
			}},
		{"将来俄出席", "2018-05-01",
			"拉夫罗夫说，习近平主席9月将应邀来俄出席东方经济论坛，中国代表团会有上千人。",
			[]string{
				"visit 2018-09 planned Xi Jinping @ RU (Eastern Economic Forum)",
			}},
	})
}

// A time within which contacts are counted, or since which there was none, is not their day.
func TestTellChineseCountedSince(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"今年第三次", "2018-10-13",
			"上月，习近平在符拉迪沃斯托克同普京举行了今年第三次会晤。",
			[]string{
				"meeting 2018-09 held Xi Jinping - Vladimir Putin @ Vladivostok/RU",
			}},
		{"今年内第二次", "2018-10-13",
			"上周，李克强在上海与梅德韦杰夫举行了今年内第二次会面。",
			[]string{
				"meeting 2018-10 held Li Keqiang - Dmitry Medvedev @ Shanghai/CN",
			}},
		{"上月接任以来", "1999-09-13",
			"中国国家主席江泽民十二日在奥克兰与俄罗斯总理普京会面。这是普京上月接任总理以来，两人首度碰头。",
			[]string{
				"meeting 1999-09-12 held Jiang Zemin - Vladimir Putin @ Auckland/NZ",
			}},
		{"战争爆发以来", "2023-04-13",
			"习近平3月21日同普京会谈。这是去年2月乌克兰战争爆发以来两人首次在莫斯科见面。",
			[]string{
				"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			}},
		{"自去年9月以来", "2013-04-13",
			"王毅12日在莫斯科会见拉夫罗夫。这是自去年9月以来两国外长首次见面。",
			[]string{
				"meeting 2013-04-12 held Wang Yi - Sergey Lavrov @ Moscow/RU",
			}},
	})
}

// What others are to halt does not call off a contact.
func TestTellChineseHaltsOther(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"双暂停", "2017-10-11",
			"今年7月4日，王毅与拉夫罗夫在莫斯科签署联合声明，提出双暂停倡议。",
			[]string{
				"signing 2017-07-04 held Wang Yi - Sergey Lavrov @ Moscow/RU",
			}},
		{"呼吁中止核试验", "2017-10-11",
			"今年7月4日，王毅与拉夫罗夫在莫斯科签署联合声明，呼吁朝鲜中止核试验。",
			[]string{
				"signing 2017-07-04 held Wang Yi - Sergey Lavrov @ Moscow/RU",
			}},
		{"暂停军演", "2017-10-11",
			"今年7月4日，习近平与普京在莫斯科会谈，呼吁朝韩暂停军事演习。",
			[]string{
				"meeting 2017-07-04 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			}},
		{"暂停磋商", "2017-10-11",
			"王毅与拉夫罗夫原定于7月4日举行的会谈已暂停举行。",
			[]string{
				"meeting 2017-07-04 cancelled Wang Yi - Sergey Lavrov",
			}},
	})
}

// Two states of which only one is a side, and many in another part of the sentence.
func TestTellChineseOtherPairs(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"中日两国外长", "2017-07-13",
			"李克强2月在北京会见梅德韦杰夫；3月，中日两国外长在北京会晤。",
			[]string{
				"meeting 2017-02 held Li Keqiang - Dmitry Medvedev @ Beijing/CN",
			}},
		{"4月中日", "2017-07-13",
			"李克强2月在北京会见梅德韦杰夫，4月中日两国外长在北京会晤。",
			[]string{
				"meeting 2017-02 held Li Keqiang - Dmitry Medvedev @ Beijing/CN",
			}},
		{"俄美两国外长", "2017-07-13",
			"李克强2月在北京会见梅德韦杰夫；3月，俄美两国外长在柏林签署了协定。",
			[]string{
				"meeting 2017-02 held Li Keqiang - Dmitry Medvedev @ Beijing/CN",
			}},
		{"六国签署", "2017-07-13",
			"去年6月，习近平与普京在北京签署联合声明；同月，六国在塔什干签署条约。",
			[]string{
				"signing 2016-06 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"中俄蒙三国元首", "2017-07-13",
			"去年6月，习近平与普京在北京签署联合声明；当月，中俄蒙三国元首在塔什干会晤。",
			[]string{
				"signing 2016-06 held Xi Jinping - Vladimir Putin @ Beijing/CN",
				"multilateral 2016-06 held Xi Jinping - Vladimir Putin @ Tashkent/UZ (China-Russia-Mongolia Summit)",
			}},
	})
}

// Two who hold an office of which there are several on each side, or that few speak of.
func TestTellChineseTwoOfAnOffice(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"两国副外长", "1999-07-13",
			"中国和俄罗斯交往频繁。去年11月，两国副外长在北京举行磋商。",
			[]string{
				"meeting 1998-11 held [Deputy Minister of Foreign Affairs] - [Deputy Minister of Foreign Affairs] @ Beijing/CN",
			}},
		{"中俄副外长", "1999-07-13",
			"中国和俄罗斯交往频繁。今年5月，中俄副外长在莫斯科签署了议定书。",
			[]string{
				"signing 1999-05 held [Deputy Minister of Foreign Affairs] - [Deputy Minister of Foreign Affairs] @ Moscow/RU",
			}},
		{"两国副总理", "2019-07-13",
			"中国和俄罗斯交往频繁。今年5月，两国副总理在北京会晤。",
			[]string{
				"meeting 2019-05 held [Vice Premier] - [Deputy Prime Minister] @ Beijing/CN",
			}},
		{"两国海关署长", "2019-07-13",
			"中国和俄罗斯交往频繁。今年5月，两国海关署长在莫斯科签署协定。",
			[]string{
				"signing 2019-05 held Ni Yuefeng - Vladimir Bulavin @ Moscow/RU",
			}},
		{"两国总检察长", "2019-07-13",
			"中国和俄罗斯交往频繁。今年5月，两国总检察长在莫斯科会谈。",
			[]string{
				"meeting 2019-05 held Zhang Jun - Yury Chaika @ Moscow/RU",
			}},
	})
}

// A part of the sentence with a day of its own, a day in brackets, and a headline of today for what is to be.
func TestTellChineseDayAnew(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"13日他将", "2009-10-11",
			"普京将于12日抵京，展开三天的正式访问；13日，他将与温家宝总理举行中俄总理第十四次定期会晤。",
			[]string{
				"visit 2009-10-12/2009-10-14 planned Vladimir Putin @ Beijing/CN",
				"meeting 2009-10-13 planned Wen Jiabao - Vladimir Putin @ Beijing/CN",
			}},
		{"【1日】上午", "2025-04-02",
			"【31日】王毅抵达莫斯科。\n【1日】上午，拉夫罗夫在莫斯科同王毅会谈。\n【2日】王毅乘机离开莫斯科。",
			[]string{
				"visit 2025-03-31/2025-04-02 held Wang Yi @ Moscow/RU",
				"meeting 2025-04-01 held Wang Yi - Sergey Lavrov @ Moscow/RU",
			}},
		{"今抵京", "1993-11-08",
			"俄总理今抵京访问\n俄罗斯总理切尔诺梅尔金将于今日抵达北京，展开为期四天的正式访问。",
			[]string{
				"visit 1993-11-08/1993-11-11 planned Viktor Chernomyrdin @ Beijing/CN",
			}},
		{"今抵莫斯科", "2013-03-22",
			"习近平今抵莫斯科\n国家主席习近平今天抵达莫斯科，对俄罗斯进行国事访问。",
			[]string{
				"visit 2013-03-22 held Xi Jinping @ Moscow/RU",
			}},
		{"正式峰会", "2003-05-27",
			"普京昨天在新奥加廖沃官邸接待胡锦涛，两人先作非正式会谈，再共进晚餐。\n两人今天将移师克里姆林宫举行正式峰会，会后签署联合声明。",
			[]string{
				"meeting 2003-05-26 held Hu Jintao - Vladimir Putin @ Moscow/RU, Novo-Ogaryovo",
				"meeting 2003-05-27 planned Hu Jintao - Vladimir Putin @ Moscow/RU, Kremlin",
				"signing 2003-05-27 planned Hu Jintao - Vladimir Putin @ Moscow/RU",
			}},
	})
}

// What somebody promised or made ready for, and what is still being arranged.
func TestTellChineseJourneysPromised(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"答应再赴", "2026-02-12",
			"乌沙科夫说，普京还答应11月再赴深圳，参加亚太经合组织领导人会议。",
			[]string{
				"visit 2026-11 planned Vladimir Putin @ Shenzhen/CN (APEC Summit)",
			}},
		{"作好了准备", "1995-06-27",
			"26日下午，叶利钦总统在克里姆林宫会见李鹏。叶利钦说，他为今年秋天的访华作好了准备。",
			[]string{
				"meeting 1995-06-26 held Li Peng - Boris Yeltsin @ Moscow/RU, Kremlin",
				"visit 1995 planned Boris Yeltsin @ CN",
			}},
		{"商定了日期", "1995-06-27",
			"26日下午，叶利钦总统在克里姆林宫会见李鹏。双方商定了叶利钦今年秋天访华的日期。",
			[]string{
				"meeting 1995-06-26 held Li Peng - Boris Yeltsin @ Moscow/RU, Kremlin",
				"visit 1995 planned Boris Yeltsin @ CN",
			}},
		{"由双方磋商", "2026-02-12",
			"普京2月4日同习近平视频会晤。至于上半年访华的确切日期，乌沙科夫说仍由双方磋商。",
			[]string{
				"video 2026-02-04 held Xi Jinping - Vladimir Putin",
			}},
		{"磋商访问日期", "2026-02-12",
			"普京2月4日同习近平视频会晤。双方正通过外交渠道磋商访问日期。",
			[]string{
				"video 2026-02-04 held Xi Jinping - Vladimir Putin",
			}},
	})
}

// A day behind a word for telling is of what was told.
func TestTellChineseToldOfOthers(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"通报了他6日", "2025-08-09",
			"习近平8日同普京通电话。普京向习近平通报了他6日同美国总统特使威特科夫会谈的情况。",
			[]string{
				"call 2025-08-08 held Xi Jinping - Vladimir Putin",
			}},
		{"通报了5日", "2018-08-09",
			"王毅8日会见拉夫罗夫。王毅向拉夫罗夫通报了5日同蓬佩奥会谈的情况。",
			[]string{
				"meeting 2018-08-08 held Wang Yi - Sergey Lavrov",
			}},
	})
}

// The city in the name of a gathering, and words that only seem to name a land.
func TestTellChineseHostCities(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"杭州峰会", "2016-09-15",
			"本月初，习近平在二十国集团杭州峰会期间与普京会面。两国海军自12日起在湛江以东海域联合演习。",
			[]string{
				"meeting 2016-09 held Xi Jinping - Vladimir Putin @ Hangzhou/CN (G20 Summit)",
			}},
		{"利马会议", "2016-11-25",
			"上周，习近平在亚太经合组织利马会议期间会见普京。",
			[]string{
				"meeting 2016-11 held Xi Jinping - Vladimir Putin @ Lima/PE (APEC Summit)",
			}},
		{"漢堡峰會", "2017-07-15",
			"習近平上週在G20漢堡峰會期間會見普京。",
			[]string{
				"meeting 2017-07 held Xi Jinping - Vladimir Putin @ Hamburg/DE (G20 Summit)",
			}},
		{"上海合作组织峰会", "2022-09-20",
			"普京和习近平15日在上海合作组织撒马尔罕峰会期间会面。",
			[]string{
				"meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ (SCO Summit)",
			}},
		{"立法方面", "2023-11-23",
			"赵乐际21日下午在北京与沃洛金会谈，双方同意在涉外立法方面加强合作。",
			[]string{
				"meeting 2023-11-21 held Zhao Leji - Vyacheslav Volodin @ Beijing/CN",
			}},
	})
}

// Where a journey goes on to, until when it lasts, and the last one before.
func TestTellChineseJourneysOn(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"其后转往", "2018-10-13",
			"梅德韦杰夫下月将到上海参加进博会，其后转往北京，与李克强共同主持两国总理定期会晤。",
			[]string{
				"visit 2018-11 planned Dmitry Medvedev @ Shanghai/CN (China International Import Expo)",
				"meeting 2018-11 planned Li Keqiang - Dmitry Medvedev @ Beijing/CN",
			}},
		{"到22日为止", "2024-08-21",
			"李强昨天抵达莫斯科，展开到22日为止的访俄行程。",
			[]string{
				"visit 2024-08-20/2024-08-22 held Li Qiang @ Moscow/RU",
			}},
		{"持续到22日", "2024-08-21",
			"李强昨天抵达莫斯科，访问将持续到22日。",
			[]string{
				"visit 2024-08-20/2024-08-22 held Li Qiang @ Moscow/RU",
			}},
		{"上一次到中国", "2024-12-11",
			"梅德韦杰夫上一次到中国是2022年12月，当时习近平在钓鱼台国宾馆会见他。",
			[]string{
				"visit 2022-12 held Dmitry Medvedev @ Beijing/CN",
				"meeting 2022-12 held Xi Jinping - Dmitry Medvedev @ Beijing/CN, Diaoyutai State Guesthouse",
			}},
		{"多名中国领导人", "2024-12-11",
			"俄罗斯联邦安全会议副主席梅德韦杰夫星期三在北京展开访问，行程包括与多名中国领导人会面。",
			[]string{
				"visit 2024-12-11 held Dmitry Medvedev @ Beijing/CN",
			}},
	})
}

// The ministers of three states.
func TestTellChineseThreeMinisters(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"中俄印三国外长", "2007-10-25",
			"中国和俄罗斯关系良好。昨天，中俄印三国外长在哈尔滨会晤。今年2月，三国外长曾在新德里会晤。",
			[]string{
				"multilateral 2007-10-24 held Yang Jiechi - Sergey Lavrov @ Harbin/CN",
				"multilateral 2007-02 held Li Zhaoxing - Sergey Lavrov @ New Delhi/IN",
			}},
	})
}

// A name before a bare title, and the sides after a look back: those of the news.
func TestTellChineseBackInNews(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"副部长", "2019-10-21",
			"张汉晖大使20日在莫斯科会见莫尔古洛夫副部长。",
			[]string{
				"meeting 2019-10-20 held Zhang Hanhui - Igor Morgulov @ Moscow/RU",
			}},
		{"回到新闻", "2019-10-21",
			"10月17日，李辉大使在莫斯科会见乌沙科夫。李辉说，今年6月习近平主席对俄进行国事访问，同普京总统举行会谈。乌沙科夫表示，俄方高度重视。双方还讨论了叙利亚局势。",
			[]string{
				"meeting 2019-10-17 held Li Hui - Yury Ushakov @ Moscow/RU",
				"visit 2019-06 held Xi Jinping @ Moscow/RU",
				"meeting 2019-06 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			}},
	})
}
