package extract_test

import "testing"

// A region is where something was that was spoken of, or what somebody is in office for, rather
// than where they met; a word for "there" that opens a sentence points to the city named last.
func TestTellPlaceOrMatter(t *testing.T) {
	tellAll(t, "en", []telling{
		{"an envoy's region", "2019-05-24", "The Volga-Yangtze council met in Cheboksary on Thursday. In the chair were Igor Komarov, the President's envoy in the Volga Federal District, and Wang Yong, a State Councilor of China.",
			[]string{"meeting 2019-05-23 held Wang Yong - Igor Komarov @ Cheboksary/RU"}},
		{"a region of a matter", "1995-06-28", "Li Peng and Viktor Chernomyrdin talked on Tuesday for the better part of a day about trade and the supply of a nuclear power plant to Liaoning.",
			[]string{"meeting 1995-06-27 held Li Peng - Viktor Chernomyrdin"}},
		{"there, ahead", "2023-05-19", "Mikhail Mishustin will fly to Shanghai on Monday, before travelling on to Beijing. There, on the 24th, he will hold talks with Li Qiang.",
			[]string{"visit 2023-05-22 planned Mikhail Mishustin @ Shanghai/CN", "meeting 2023-05-24 planned Li Qiang - Mikhail Mishustin @ Beijing/CN"}},
		{"the region itself", "2022-09-20", "Yang Jiechi and Nikolai Patrushev held consultations on Monday in Fujian province.",
			[]string{"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Fujian/CN"}},
		{"a headline's trip", "2023-07-14", "Moscow's top prosecutor wraps up Beijing trip\nProsecutor General Igor Krasnov held talks with Wang Xiaohong on Thursday.",
			[]string{"meeting 2023-07-13 held Wang Xiaohong - Igor Krasnov @ Beijing/CN"}},
		{"capitals as states in a headline", "2023-07-14", "Moscow and Beijing hold talks\nProsecutor General Igor Krasnov held talks with Wang Xiaohong on Thursday.",
			[]string{"meeting 2023-07-13 held Wang Xiaohong - Igor Krasnov"}},
	})
	tellAll(t, "vi", []telling{
		{"an envoy's region", "2018-08-22", "Phó Thủ tướng Hồ Xuân Hoa và Phó Thủ tướng Nga kiêm đại diện toàn quyền của tổng thống ở Viễn Đông, ông Yuri Trutnev, hội đàm hôm 21/8.",
			[]string{"meeting 2018-08-21 held Hu Chunhua - Yury Trutnev"}},
		{"there", "2018-08-22", "Cuộc họp diễn ra ở thành phố Đại Liên hôm 21/8. Tại đó, Phó Thủ tướng Hồ Xuân Hoa hội đàm với Phó Thủ tướng Nga Yuri Trutnev.",
			[]string{"meeting 2018-08-21 held Hu Chunhua - Yury Trutnev @ Dalian/CN"}},
		{"the region itself", "2022-09-20", "Ông Dương Khiết Trì và ông Nikolai Patrushev hội đàm hôm 19/9 tại tỉnh Phúc Kiến.",
			[]string{"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Fujian/CN"}},
	})
	tellAll(t, "zh", []telling{
		{"there", "2025-11-04", "米舒斯京昨天抵达杭州。在那里，他同李强举行了会晤。",
			[]string{"visit 2025-11-03 held Mikhail Mishustin @ Hangzhou/CN", "meeting 2025-11-03 held Li Qiang - Mikhail Mishustin @ Hangzhou/CN"}},
		{"the region itself", "2022-09-20", "杨洁篪19日在福建同帕特鲁舍夫举行磋商。",
			[]string{"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Fujian/CN"}},
	})
	tellAll(t, "ru", []telling{
		{"a region of a matter", "1995-06-28", "Ли Пэн прибыл в Москву в понедельник. Во вторник с Виктором Черномырдиным он обсуждал строительство АЭС в Ляонине и поставки электроэнергии.",
			[]string{"visit 1995-06-26 held Li Peng @ Moscow/RU", "meeting 1995-06-27 held Li Peng - Viktor Chernomyrdin @ Moscow/RU"}},
		{"there", "2025-11-04", "Михаил Мишустин прилетел в Ханчжоу в понедельник. Там он провел переговоры с Ли Цяном.",
			[]string{"visit 2025-11-03 held Mikhail Mishustin @ Hangzhou/CN", "meeting 2025-11-03 held Li Qiang - Mikhail Mishustin @ Hangzhou/CN"}},
		{"the region itself", "2022-09-20", "Ян Цзечи и Николай Патрушев провели консультации в понедельник в Фуцзяни.",
			[]string{"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Fujian/CN"}},
	})
}

// What ministers sign on a day of their leader's stay was signed there.
func TestTellSignedOnAStay(t *testing.T) {
	tellAll(t, "en", []telling{
		{"on a day of it", "1991-05-20", "Jiang Zemin visited Moscow from May 15 to May 19, 1991. On May 16, Foreign Ministers Qian Qichen and Alexander Bessmertnykh signed an agreement on the border.",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU", "signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ Moscow/RU"}},
		{"on another day", "1991-06-20", "Jiang Zemin visited Moscow from May 15 to May 19, 1991. On June 6, Foreign Ministers Qian Qichen and Alexander Bessmertnykh signed an agreement on the border.",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU", "signing 1991-06-06 held Qian Qichen - Alexander Bessmertnykh"}},
	})
	tellAll(t, "vi", []telling{
		{"on a day of it", "1991-05-20", "Ông Giang Trạch Dân thăm Liên Xô từ ngày 15 đến 19/5/1991. Ngày 16, hai bộ trưởng ngoại giao Tiền Kỳ Tham và A. Bét-xmét-nức ký hiệp định về biên giới.",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ RU", "signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ RU"}},
	})
	tellAll(t, "zh", []telling{
		{"on a day of it", "1991-05-20", "1991年5月15日至19日，江泽民访问苏联。16日，两国外长钱其琛和别斯梅尔特内赫签署了国界东段协定。",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ RU", "signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ RU"}},
		{"the first day", "2023-04-20", "4月16日至19日，李尚福访问莫斯科。访问首日，普京会见了李尚福。",
			[]string{"visit 2023-04-16/2023-04-19 held Li Shangfu @ Moscow/RU", "meeting 2023-04-16 held Li Shangfu - Vladimir Putin @ Moscow/RU"}},
	})
	tellAll(t, "ru", []telling{
		{"on a day of it", "1991-05-20", "С 15 по 19 мая 1991 года Цзян Цзэминь находился с визитом в Москве. 16 мая министры иностранных дел Цянь Цичэнь и Александр Бессмертных подписали соглашение о границе.",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU", "signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ Moscow/RU"}},
		{"the first day", "2006-03-24", "21–22 марта Владимир Путин находился с визитом в Пекине. В день приезда состоялись переговоры Владимира Путина с Ху Цзиньтао.",
			[]string{"visit 2006-03-21/2006-03-22 held Vladimir Putin @ Beijing/CN", "meeting 2006-03-21 held Hu Jintao - Vladimir Putin @ Beijing/CN"}},
	})
}

// News of which only the country is told is set in the city of that country from which it is
// reported, unless something of those days is set in another.
func TestTellReportedFrom(t *testing.T) {
	tellAll(t, "en", []telling{
		{"from the capital", "1999-12-09", "BEIJING, Dec. 9 (Xinhua) -- Boris Yeltsin arrived in China on Thursday.",
			[]string{"visit 1999-12-09 held Boris Yeltsin @ Beijing/CN"}},
		{"from the other side", "1999-12-09", "MOSCOW, Dec. 9 (Itar-Tass) -- Boris Yeltsin arrived in China on Thursday.",
			[]string{"visit 1999-12-09 held Boris Yeltsin @ CN"}},
		{"another city", "1999-12-09", "BEIJING, Dec. 9 (Xinhua) -- Boris Yeltsin arrived in China on Thursday. Yeltsin met Jiang Zemin in Harbin on Thursday.",
			[]string{"visit 1999-12-09 held Boris Yeltsin @ Harbin/CN", "meeting 1999-12-09 held Jiang Zemin - Boris Yeltsin @ Harbin/CN"}},
	})
	tellAll(t, "vi", []telling{
		{"from the capital", "2023-09-19", "Moskva (TTXVN) - Ngày 18/9, ông Vương Nghị đã đến Nga.",
			[]string{"visit 2023-09-18 held Wang Yi @ Moscow/RU"}},
		{"from elsewhere", "2023-09-19", "Hà Nội (TTXVN) - Ngày 18/9, ông Vương Nghị đã đến Nga.",
			[]string{"visit 2023-09-18 held Wang Yi @ RU"}},
	})
	tellAll(t, "zh", []telling{
		{"from the capital", "2023-09-19", "新华社莫斯科9月18日电 王毅18日抵达俄罗斯访问。",
			[]string{"visit 2023-09-18 held Wang Yi @ Moscow/RU"}},
		{"from the other side", "2023-09-19", "新华社北京9月18日电 王毅18日抵达俄罗斯访问。",
			[]string{"visit 2023-09-18 held Wang Yi @ RU"}},
	})
	tellAll(t, "ru", []telling{
		{"from the capital", "2023-09-18", "ПЕКИН, 18 сентября. /ТАСС/. Сергей Лавров прибыл в Китай в понедельник.",
			[]string{"visit 2023-09-18 held Sergey Lavrov @ Beijing/CN"}},
		{"from the other side", "2023-09-18", "МОСКВА, 18 сентября. /ТАСС/. Сергей Лавров прибыл в Китай в понедельник.",
			[]string{"visit 2023-09-18 held Sergey Lavrov @ CN"}},
	})
}
