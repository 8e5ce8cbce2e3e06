package extract_test

import "testing"

// A sentence without a day goes on at the time of long ago that the one before it has come to.
func TestTellGoesOnThen(t *testing.T) {
	tellAll(t, "en", []telling{
		{"a month looked back to", "2021-07-16", "In September 1994 Jiang Zemin repaid the call. In Moscow he and Boris Yeltsin issued a joint declaration.",
			[]string{"signing 1994-09 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
		{"the news goes on", "2023-07-13", "Ying Yong met Igor Krasnov in Beijing on Wednesday. He told the visitor that the consensus reached by Xi Jinping and Vladimir Putin in Moscow this March had set the course. He briefed Krasnov on cybercrime.",
			[]string{"meeting 2023-07-12 held Ying Yong - Igor Krasnov @ Beijing/CN", "meeting 2023-03 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
	})
	tellAll(t, "vi", []telling{
		{"a month looked back to", "2021-07-16", "Ngày 16/7/2021, ông Vương Nghị gặp ông Sergei Lavrov tại Tashkent.\nTháng 9/1994, ông Giang Trạch Dân thăm Nga. Tại Moskva, ông và Tổng thống Boris Yeltsin ký tuyên bố chung.",
			[]string{"meeting 2021-07-16 held Wang Yi - Sergey Lavrov @ Tashkent/UZ", "visit 1994-09 held Jiang Zemin @ Moscow/RU", "signing 1994-09 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
	})
	tellAll(t, "zh", []telling{
		{"a month looked back to", "2021-07-16", "王毅7月16日在塔什干会见俄罗斯外长拉夫罗夫。\n1994年9月，江泽民访问俄罗斯。在莫斯科，他与叶利钦签署了联合声明。",
			[]string{"meeting 2021-07-16 held Wang Yi - Sergey Lavrov @ Tashkent/UZ", "visit 1994-09 held Jiang Zemin @ Moscow/RU", "signing 1994-09 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
	})
	tellAll(t, "ru", []telling{
		{"a month looked back to", "2021-07-16", "Ван И встретился с Сергеем Лавровым в Ташкенте 16 июля.\nВ сентябре 1994 года Цзян Цзэминь посетил Россию. В Москве он и Борис Ельцин подписали совместную декларацию.",
			[]string{"meeting 2021-07-16 held Wang Yi - Sergey Lavrov @ Tashkent/UZ", "visit 1994-09 held Jiang Zemin @ Moscow/RU", "signing 1994-09 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
		{"the news goes on", "2021-07-16", "Ван И встретился с Сергеем Лавровым в Ташкенте 16 июля. В мае 2020 года в Москву прибыли китайские врачи. Министры договорились встретиться снова.",
			[]string{"meeting 2021-07-16 held Wang Yi - Sergey Lavrov @ Tashkent/UZ"}},
	})
}

// Of two days, months or years in a sentence of which one lies in the other, the finer dates
// the contact, but for what belongs to another.
func TestTellFinerTime(t *testing.T) {
	tellAll(t, "en", []telling{
		{"first talks of the year", "2026-01-28", "On January 27 Andrei Belousov and Dong Jun held their first talks this year by video link.",
			[]string{"video 2026-01-27 held Dong Jun - Andrey Belousov"}},
		{"when it was said", "2026-01-28", "On January 27 Lavrov said that he had met Wang Yi in Moscow this month.",
			[]string{"meeting 2026-01 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
	})
	tellAll(t, "vi", []telling{
		{"first talks of the year", "2026-01-28", "Chiều 27/1, Bộ trưởng Quốc phòng Nga Andrei Belousov và người đồng cấp Trung Quốc Đổng Quân có cuộc hội đàm đầu tiên trong năm nay qua cầu truyền hình.",
			[]string{"video 2026-01-27 held Dong Jun - Andrey Belousov"}},
	})
	tellAll(t, "ru", []telling{
		{"the day behind the year", "2025-11-28", "Это не первая в нынешнем году поездка: 1 апреля в Москве Ван И принял Владимир Путин.",
			[]string{"visit 2025 held Wang Yi @ Moscow/RU", "meeting 2025-04-01 held Wang Yi - Vladimir Putin @ Moscow/RU"}},
	})
	tellAll(t, "zh", []telling{
		{"a day past of a journey put off", "1996-11-06", "因叶利钦总统昨天接受心脏搭桥手术，原定本月下旬成行的李鹏总理莫斯科之行改期。",
			[]string{"visit 1996-11 cancelled Li Peng @ Moscow/RU"}},
		{"the day behind the year", "2025-11-28", "今年4月1日，王毅在莫斯科会见了普京，这是两人今年首次会面。",
			[]string{"meeting 2025-04-01 held Wang Yi - Vladimir Putin @ Moscow/RU"}},
	})
}

// The day of an announcement is not that of what is announced, nor the day of a report that of
// what is reported.
func TestTellDayOfReport(t *testing.T) {
	tellAll(t, "en", []telling{
		{"told reporters on a weekday", "2022-09-10", "Russia's ambassador to China, Andrey Denisov, told reporters on Wednesday that Xi Jinping and Vladimir Putin would meet in Samarkand on September 15.",
			[]string{"meeting 2022-09-15 planned Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
		{"told reporters last week", "2022-09-12", "Denisov told reporters last week that Vladimir Putin and Xi Jinping would hold talks in Samarkand on Sept. 15.",
			[]string{"meeting 2022-09-15 planned Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
		{"the weekday of the meeting", "2022-09-12", "The Kremlin said Putin will meet Xi Jinping in Samarkand on Thursday.",
			[]string{"meeting 2022-09-15 planned Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
	})
	tellAll(t, "ru", []telling{
		{"the report opens the sentence", "2022-09-12", "В среду Песков сообщил, что Путин встретится с Си Цзиньпином в Самарканде 15 сентября.",
			[]string{"meeting 2022-09-15 planned Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
		{"the weekday of the meeting", "2022-09-12", "В четверг, сообщил Песков, Путин встретится с Си Цзиньпином в Самарканде.",
			[]string{"meeting 2022-09-15 planned Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
	})
	tellAll(t, "vi", []telling{
		{"the days behind a comma", "2018-06-04", "Ông Vương Nghị nói, từ ngày 8 đến ngày 10 tháng 6, Tổng thống Putin sẽ thăm Trung Quốc.",
			[]string{"visit 2018-06-08/2018-06-10 planned Vladimir Putin @ CN"}},
		{"the report opens the sentence", "2022-09-12", "Hôm thứ Tư, Điện Kremlin cho biết Tổng thống Putin sẽ gặp Chủ tịch Tập Cận Bình tại Samarkand ngày 15/9.",
			[]string{"meeting 2022-09-15 planned Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
	})
	tellAll(t, "zh", []telling{
		{"the report opens the sentence", "2022-09-12", "俄罗斯驻华大使杰尼索夫周三表示，习近平将于9月15日在撒马尔罕与普京会晤。",
			[]string{"meeting 2022-09-15 planned Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
	})
}

// "The same day" and "a day earlier" count from the day that the text has come to.
func TestTellDayComeTo(t *testing.T) {
	tellAll(t, "en", []telling{
		{"of the arrival", "2024-10-15", "Zhang Youxia received Russian Defense Minister Andrei Belousov in Beijing today.\nBelousov arrived in Beijing on October 14. He laid a wreath there.\nOn the same day he held talks with Dong Jun.",
			[]string{"meeting 2024-10-15 held Zhang Youxia - Andrey Belousov @ Beijing/CN", "visit 2024-10-14 held Andrey Belousov @ Beijing/CN", "meeting 2024-10-14 held Dong Jun - Andrey Belousov @ Beijing/CN"}},
		{"not from what is to come", "2025-11-03", "Mikhail Mishustin arrived in Hangzhou on Monday and met Li Qiang. Xi Jinping will receive him in Beijing on Tuesday. The ground was prepared a day earlier in Ningbo, where He Lifeng and Dmitry Chernyshenko held talks.",
			[]string{"visit 2025-11-03 held Mikhail Mishustin @ Hangzhou/CN", "meeting 2025-11-03 held Li Qiang - Mikhail Mishustin @ Hangzhou/CN", "meeting 2025-11-04 planned Xi Jinping - Mikhail Mishustin @ Beijing/CN", "meeting 2025-11-02 held He Lifeng - Dmitry Chernyshenko @ Ningbo/CN"}},
	})
	tellAll(t, "vi", []telling{
		{"of the arrival", "2024-10-15", "Ông Trương Hựu Hiệp hôm nay tiếp Bộ trưởng Quốc phòng Nga Andrey Belousov tại Bắc Kinh.\nÔng Belousov đến Bắc Kinh ngày 14/10. Ông đặt vòng hoa tại đây.\nCùng ngày, ông Belousov hội đàm với người đồng cấp Đổng Quân.",
			[]string{"meeting 2024-10-15 held Zhang Youxia - Andrey Belousov @ Beijing/CN", "visit 2024-10-14 held Andrey Belousov @ Beijing/CN", "meeting 2024-10-14 held Dong Jun - Andrey Belousov @ Beijing/CN"}},
	})
	tellAll(t, "ru", []telling{
		{"of the arrival", "2024-10-15", "Чжан Юся сегодня принял в Пекине министра обороны России Андрея Белоусова.\nБелоусов прибыл в Пекин 14 октября. Он возложил там венок.\nВ тот же день он провел переговоры с Дун Цзюнем.",
			[]string{"meeting 2024-10-15 held Zhang Youxia - Andrey Belousov @ Beijing/CN", "visit 2024-10-14 held Andrey Belousov @ Beijing/CN", "meeting 2024-10-14 held Dong Jun - Andrey Belousov @ Beijing/CN"}},
	})
	tellAll(t, "zh", []telling{
		{"of the arrival", "2024-10-15", "张又侠今天在北京会见俄罗斯国防部长别洛乌索夫。\n别洛乌索夫10月14日抵达北京。他在那里敬献了花圈。\n当天，别洛乌索夫与董军举行会谈。",
			[]string{"meeting 2024-10-15 held Zhang Youxia - Andrey Belousov @ Beijing/CN", "visit 2024-10-14 held Andrey Belousov @ Beijing/CN", "meeting 2024-10-14 held Dong Jun - Andrey Belousov @ Beijing/CN"}},
	})
}

// What the text tells without a day behind what the same people did on another day is not of
// the news.
func TestTellMovedOn(t *testing.T) {
	tellAll(t, "en", []telling{
		{"a conversation before the signing", "1997-04-24", "Boris Yeltsin and Jiang Zemin met in the Kremlin on Thursday.\nOn Wednesday the two signed a joint declaration. In their conversation beforehand Yeltsin and Jiang discussed trade.\nLater the same day Jiang was received by Gennady Seleznyov.",
			[]string{"meeting 1997-04-24 held Jiang Zemin - Boris Yeltsin @ Moscow/RU, Kremlin", "signing 1997-04-23 held Jiang Zemin - Boris Yeltsin @ Moscow/RU", "meeting 1997-04-23 held Jiang Zemin - Boris Yeltsin @ Moscow/RU", "meeting 1997-04-23 held Jiang Zemin - Gennady Seleznyov @ Moscow/RU"}},
		{"the news goes on", "1997-04-24", "Boris Yeltsin and Jiang Zemin met in the Kremlin on Thursday. Yeltsin had last visited Beijing in April 1996. The two presidents discussed trade.",
			[]string{"meeting 1997-04-24 held Jiang Zemin - Boris Yeltsin @ Moscow/RU, Kremlin", "visit 1996-04 held Boris Yeltsin @ Beijing/CN"}},
	})
}

// What is still to be on a stay under way falls on what is left of it.
func TestTellRestOfStay(t *testing.T) {
	tellAll(t, "en", []telling{
		{"the last day", "2011-10-12", "Vladimir Putin is on a visit to China from October 11 to 12. He is to see Hu Jintao in Beijing before leaving.",
			[]string{"visit 2011-10-11/2011-10-12 held Vladimir Putin @ Beijing/CN", "meeting 2011-10-12 planned Hu Jintao - Vladimir Putin @ Beijing/CN"}},
		{"the whole stay ahead", "2011-10-10", "Vladimir Putin will visit China from October 11 to 12. He is to see Hu Jintao in Beijing.",
			[]string{"visit 2011-10-11/2011-10-12 planned Vladimir Putin @ Beijing/CN", "meeting 2011-10-11/2011-10-12 planned Hu Jintao - Vladimir Putin @ Beijing/CN"}},
	})
	tellAll(t, "ru", []telling{
		{"the last day", "2005-09-26", "Сергей Миронов находится в Китае с визитом с 24 по 26 сентября. В Пекине он встретится с Ху Цзиньтао.",
			[]string{"visit 2005-09-24/2005-09-26 held Sergey Mironov @ Beijing/CN", "meeting 2005-09-26 planned Hu Jintao - Sergey Mironov @ Beijing/CN"}},
	})
	tellAll(t, "vi", []telling{
		{"the last day", "2005-09-26", "Ông Sergei Mironov thăm Trung Quốc từ ngày 24 đến 26/9. Tại Bắc Kinh, ông Mironov sẽ gặp ông Hồ Cẩm Đào.",
			[]string{"visit 2005-09-24/2005-09-26 held Sergey Mironov @ Beijing/CN", "meeting 2005-09-26 planned Hu Jintao - Sergey Mironov @ Beijing/CN"}},
	})
	tellAll(t, "zh", []telling{
		{"the last day", "2005-09-26", "俄罗斯联邦委员会主席米罗诺夫9月24日至26日访问中国。米罗诺夫还将在北京会见胡锦涛。",
			[]string{"visit 2005-09-24/2005-09-26 held Sergey Mironov @ Beijing/CN", "meeting 2005-09-26 planned Hu Jintao - Sergey Mironov @ Beijing/CN"}},
	})
}

// A month behind a figure of last year is of the page's year, one behind what happened a year
// ago of that.
func TestTellYearOfFigures(t *testing.T) {
	tellAll(t, "en", []telling{
		{"trade of last year", "2025-11-13", "Trade between the region and China last year was worth 3.3 billion dollars. In May Zhang Guoqing met Igor Komarov in Kazan.",
			[]string{"meeting 2025-05 held Zhang Guoqing - Igor Komarov @ Kazan/RU"}},
		{"a year ago", "2025-11-13", "A year ago they changed the format. In May Zhang Guoqing met Igor Komarov in Kazan.",
			[]string{"meeting 2024-05 held Zhang Guoqing - Igor Komarov @ Kazan/RU"}},
	})
	tellAll(t, "ru", []telling{
		{"trade of last year", "2025-11-13", "Товарооборот республики с КНР в прошлом году — 3,3 млрд долларов. В мае Чжан Гоцин встретился в Казани с Игорем Комаровым.",
			[]string{"meeting 2025-05 held Zhang Guoqing - Igor Komarov @ Kazan/RU"}},
	})
	tellAll(t, "vi", []telling{
		{"trade of last year", "2025-11-13", "Kim ngạch thương mại với Trung Quốc năm ngoái đạt 3,3 tỷ USD. Tháng 5, ông Trương Quốc Thanh gặp ông Igor Komarov tại Kazan.",
			[]string{"meeting 2025-05 held Zhang Guoqing - Igor Komarov @ Kazan/RU"}},
	})
	tellAll(t, "zh", []telling{
		{"trade of last year", "2025-11-13", "该共和国与中国的贸易额去年达到33亿美元。5月，张国清在喀山会见了科马罗夫。",
			[]string{"meeting 2025-05 held Zhang Guoqing - Igor Komarov @ Kazan/RU"}},
	})
}
