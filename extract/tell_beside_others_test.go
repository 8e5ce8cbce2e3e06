package extract_test

import "testing"

// People of both sides with those of other states: one table of many.
func TestTellBesideOthers(t *testing.T) {
	tellAll(t, "en", []telling{
		{"a guest minister between them", "2006-07-18", "Sergei Lavrov, Li Zhaoxing and the then external affairs minister, K Natwar Singh, met in Vladivostok in June last year.",
			[]string{"multilateral 2005-06 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU"}},
		{"prime ministers including one", "2015-12-17", "Li Keqiang on Tuesday received the prime ministers of the SCO, including Dmitry Medvedev, in Zhengzhou.",
			[]string{"multilateral 2015-12-15 held Li Keqiang - Dmitry Medvedev @ Zhengzhou/CN"}},
		{"to sign with others", "2003-05-28", "On Thursday Hu Jintao and Vladimir Putin, with the presidents of Kazakhstan, Kyrgyzstan and Tajikistan, will sign a charter in Moscow.",
			[]string{"multilateral 2003-05-29 planned Hu Jintao - Vladimir Putin @ Moscow/RU"}},
		{"others met apart", "2003-05-28", "Hu Jintao on Tuesday signed a declaration with Vladimir Putin in Moscow. The presidents of Kazakhstan and Tajikistan come on Thursday.",
			[]string{"signing 2003-05-27 held Hu Jintao - Vladimir Putin @ Moscow/RU"}},
	})
	tellAll(t, "vi", []telling{
		{"cùng ký với các nước", "1996-04-26", "Hôm nay, hai ông Boris Yeltsin và Giang Trạch Dân cùng các tổng thống Kazakhstan, Kyrgyzstan và Tajikistan ký hiệp định tại Thượng Hải.",
			[]string{"multilateral 1996-04-26 held Jiang Zemin - Boris Yeltsin @ Shanghai/CN"}},
		{"trong đó có hai ông", "1996-05-02", "Ngày 26-4, tại Thượng Hải, các nguyên thủ, trong đó có hai ông Yeltsin và Giang Trạch Dân, ký hiệp định về biên giới.",
			[]string{"multilateral 1996-04-26 held Jiang Zemin - Boris Yeltsin @ Shanghai/CN"}},
		{"ngồi chung bàn", "2014-05-21", "Hôm nay, ông Putin và ông Tập Cận Bình sẽ ngồi chung bàn với lãnh đạo hơn mười nước tại Thượng Hải.",
			[]string{"multilateral 2014-05-21 planned Xi Jinping - Vladimir Putin @ Shanghai/CN"}},
		{"bàn về nước khác", "2014-05-21", "Hôm qua, ông Putin và ông Tập Cận Bình hội đàm ở Thượng Hải về quan hệ với các nước, trong đó có Triều Tiên.",
			[]string{"meeting 2014-05-20 held Xi Jinping - Vladimir Putin @ Shanghai/CN"}},
	})
	tellAll(t, "zh", []telling{
		{"连同三国元首签署", "1996-04-26", "今日，江泽民与叶利钦将在上海，连同哈萨克、吉尔吉斯及塔吉克三国元首，签署边境协定。",
			[]string{"multilateral 1996-04-26 planned Jiang Zemin - Boris Yeltsin @ Shanghai/CN"}},
		{"与各国领导人合影", "2024-07-05", "4日，习近平、普京与其他上合组织成员国领导人在阿斯塔纳会面。",
			[]string{"multilateral 2024-07-04 held Xi Jinping - Vladimir Putin @ Astana/KZ"}},
		{"六国总统包括", "2004-06-18", "六国总统，包括胡锦涛和普京，17日在塔什干签署宣言。",
			[]string{"multilateral 2004-06-17 held Hu Jintao - Vladimir Putin @ Tashkent/UZ"}},
		{"两人单独会晤", "2024-07-04", "3日，习近平同普京在阿斯塔纳举行会谈，讨论包括朝鲜在内的问题。",
			[]string{"meeting 2024-07-03 held Xi Jinping - Vladimir Putin @ Astana/KZ"}},
	})
	tellAll(t, "ru", []telling{
		{"в том числе", "2003-05-28", "Завтра в Москве президенты шести стран, в том числе Путин и Ху Цзиньтао, подпишут документы о секретариате.",
			[]string{"multilateral 2003-05-29 planned Hu Jintao - Vladimir Putin @ Moscow/RU"}},
		{"за одним столом, включая", "2015-12-17", "Во вторник в Чжэнчжоу Ли Кэцян собрал за одним столом глав правительств стран ШОС, включая Дмитрия Медведева.",
			[]string{"multilateral 2015-12-15 held Li Keqiang - Dmitry Medvedev @ Zhengzhou/CN"}},
		{"вместе с руководителями", "2001-07-17", "15 июня в Шанхае Путин и Цзян Цзэминь вместе с руководителями четырех государств Центральной Азии объявили о создании организации.",
			[]string{"multilateral 2001-06-15 held Jiang Zemin - Vladimir Putin @ Shanghai/CN"}},
		{"рассказал о встречах с другими", "2015-07-11", "В четверг в Уфе Путин принял Си Цзиньпина. Переговоры с лидерами других стран назначены на пятницу.",
			[]string{"meeting 2015-07-09 held Xi Jinping - Vladimir Putin @ Ufa/RU"}},
	})
}
