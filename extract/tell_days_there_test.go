package extract_test

import "testing"

// Stays told by their days in a place.
func TestTellDaysThere(t *testing.T) {
	tellAll(t, "en", []telling{
		{"a length, wound up", "1996-04-27",
			"Boris Yeltsin wound up three days in China on Friday by joining President Jiang Zemin and the leaders of Kazakhstan and Tajikistan in signing a pact.",
			[]string{"multilateral 1996-04-26 held Jiang Zemin - Boris Yeltsin @ CN", "visit 1996-04-24/1996-04-26 held Boris Yeltsin @ CN"}},
		{"the first and the last day, with a delegation", "2023-07-11",
			"Xi Jinping met Valentina Matviyenko on Monday in Beijing. Matviyenko and her delegation are in China from Sunday to Wednesday.",
			[]string{"meeting 2023-07-10 held Xi Jinping - Valentina Matviyenko @ Beijing/CN", "visit 2023-07-09/2023-07-12 held Valentina Matviyenko @ Beijing/CN"}},
		{"the days of something else", "2023-07-11",
			"Xi Jinping met Valentina Matviyenko on Monday in Beijing. Matviyenko said that the fair runs in Beijing from Sunday to Wednesday.",
			[]string{"meeting 2023-07-10 held Xi Jinping - Valentina Matviyenko @ Beijing/CN"}},
		{"at home", "2023-07-11",
			"Xi Jinping met Valentina Matviyenko on Monday in Beijing. Matviyenko spends three days in Moscow each month.",
			[]string{"meeting 2023-07-10 held Xi Jinping - Valentina Matviyenko @ Beijing/CN"}},
	})
	tellAll(t, "ru", []telling{
		{"без глагола", "2024-11-15",
			"Секретарь Совета безопасности РФ Сергей Шойгу с 11 по 15 ноября в Китае.",
			[]string{"visit 2024-11-11/2024-11-15 held Sergey Shoigu @ CN"}},
		{"о другом", "2024-11-15",
			"Сергей Шойгу заявил, что выставка с 11 по 15 ноября в Китае удалась.", nil},
	})
	tellAll(t, "vi", []telling{
		{"từ ngày … đến", "2024-11-15",
			"Theo đài CCTV, ông Sergei Shoigu công tác ở Trung Quốc từ ngày 11 đến 15-11.",
			[]string{"visit 2024-11-11/2024-11-15 held Sergey Shoigu @ CN"}},
		{"ba ngày ở Nga của", "2023-03-24",
			"Ba ngày ở Nga của Chủ tịch Tập Cận Bình kết thúc hôm 22-3.",
			[]string{"visit 2023-03-20/2023-03-22 held Xi Jinping @ RU"}},
		{"triển lãm", "2024-11-15",
			"Ông Sergei Shoigu nói rằng triển lãm tại Thượng Hải từ ngày 11 đến 15-11 thành công.", nil},
	})
	tellAll(t, "zh", []telling{
		{"两日之间", "2024-11-15",
			"俄罗斯联邦安全会议秘书绍伊古11日至15日在中国参加磋商。",
			[]string{"visit 2024-11-11/2024-11-15 held Sergey Shoigu @ CN"}},
		{"航展", "2024-11-15",
			"俄罗斯联邦安全会议秘书绍伊古说，11日至15日在中国举行的航展很成功。", nil},
	})
}

// Journeys told by coming, on a day, without saying where.
func TestTellCame(t *testing.T) {
	tellAll(t, "en", []telling{
		{"came on a weekday", "1993-11-12",
			"Gen. Pavel Grachev came on Monday. He had a meeting on Wednesday with President Jiang Zemin in Beijing.",
			[]string{"visit 1993-11-08 held Pavel Grachev @ Beijing/CN", "meeting 1993-11-10 held Jiang Zemin - Pavel Grachev @ Beijing/CN"}},
		{"was there", "1994-09-04",
			"Jiang Zemin met Boris Yeltsin in Moscow on Saturday. Yeltsin went to Beijing in 1992. Prime Minister Viktor Chernomyrdin was there in May of this year.",
			[]string{"meeting 1994-09-03 held Jiang Zemin - Boris Yeltsin @ Moscow/RU", "visit 1992 held Boris Yeltsin @ Beijing/CN", "visit 1994-05 held Viktor Chernomyrdin @ CN"}},
		{"at home", "1994-09-04",
			"Jiang Zemin met Boris Yeltsin in Moscow on Saturday. In Moscow Chernomyrdin came on stage.",
			[]string{"meeting 1994-09-03 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
		{"without a day", "1994-09-04",
			"Jiang Zemin met Boris Yeltsin in Moscow on Saturday. Chernomyrdin came as well.",
			[]string{"meeting 1994-09-03 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
	})
	tellAll(t, "ru", []telling{
		{"на торжества", "1995-09-21",
			"В Пекине Ельцин встретился с Ли Пэном 20 сентября. В мае на торжества по случаю 50-летия Победы приезжал Цзян Цзэминь.",
			[]string{"meeting 1995-09-20 held Li Peng - Boris Yeltsin @ Beijing/CN", "visit 1995-05 held Jiang Zemin @ RU (Victory Day)"}},
		{"дома", "1995-07-10",
			"26 мая в Москве Борис Ельцин провёл переговоры с Ли Пэном, приехавшим на выставку.",
			[]string{"meeting 1995-05-26 held Li Peng - Boris Yeltsin @ Moscow/RU"}},
	})
	tellAll(t, "vi", []telling{
		{"sang thăm", "1994-06-30",
			"Tháng 1, Bộ trưởng A.Cô-dư-rép thăm Trung Quốc. Tháng 5, đến lượt Thủ tướng V.Tréc-nô-mư-rơ-đin sang thăm.",
			[]string{"visit 1994-01 held Andrey Kozyrev @ CN", "visit 1994-05 held Viktor Chernomyrdin @ CN"}},
		{"người khác", "2024-05-20",
			"Tháng 3, Tổng thống Nga Putin thăm Trung Quốc. Tháng 4, Thủ tướng Nhật Bản sang thăm.",
			[]string{"visit 2024-03 held Vladimir Putin @ CN"}},
	})
	tellAll(t, "zh", []telling{
		{"来访", "2003-02-28",
			"胡锦涛会见俄罗斯外长伊万诺夫时表示，去年12月普京总统来访以后，两国关系又有新的进展。",
			[]string{"meeting 2003-02-28~ held Hu Jintao - Igor Ivanov", "visit 2002-12 held Vladimir Putin @ CN"}},
		{"希望来访", "2003-02-28",
			"去年12月普京总统访问印度，胡锦涛说，希望他再来访。", nil},
		{"来、去", "1998-02-18",
			"去年4月，江泽民主席来莫斯科；6月，切尔诺梅尔金总理去北京。",
			[]string{"visit 1997-04 held Jiang Zemin @ Moscow/RU", "visit 1997-06 held Viktor Chernomyrdin @ Beijing/CN"}},
		{"以来", "2010-08-10",
			"国家主席胡锦涛9日就入夏以来莫斯科多地火灾，向俄总统梅德韦杰夫致慰问电。",
			[]string{"message 2010-08-09 held Hu Jintao - Dmitry Medvedev"}},
	})
}

// The ends of the stay that is the news, told where other journeys have come between.
func TestTellStayOfTheNews(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"чужой визит между", "1991-05-17",
			"Генеральный секретарь ЦК КПК Цзян Цзэминь прибыл в Москву в среду. В апреле прошлого года в Москву приезжал Премьер Госсовета Ли Пэн. Визит завершится 19 мая.",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU", "visit 1990-04 held Li Peng @ Moscow/RU"}},
		{"начался в другом городе", "2015-12-17",
			"Дмитрий Медведев и Ли Кэцян встретились сегодня в Пекине. Визит начался в понедельник с Чжэнчжоу.",
			[]string{"meeting 2015-12-17 held Li Keqiang - Dmitry Medvedev @ Beijing/CN", "visit 2015-12-14 held Dmitry Medvedev @ Beijing/CN"}},
		{"конец впереди", "2010-09-26",
			"Дмитрий Медведев прибыл в КНР с официальным визитом в воскресенье. Завершится визит во вторник в Шанхае.",
			[]string{"visit 2010-09-26/2010-09-28 held Dmitry Medvedev @ CN"}},
		{"в ходе визита", "2023-06-25",
			"Лавров напомнил о договоренностях, достигнутых в ходе визита Председателя КНР Си Цзиньпина в Россию 20-22 марта.",
			[]string{"visit 2023-03-20/2023-03-22 held Xi Jinping @ RU"}},
	})
	tellAll(t, "en", []telling{
		{"left the country", "1999-05-11",
			"Russia's special envoy for the Balkans, Viktor Chernomyrdin, left China today. Chernomyrdin flew to Beijing yesterday on short notice.",
			[]string{"visit 1999-05-10/1999-05-11 held Viktor Chernomyrdin @ Beijing/CN"}},
		{"had flown in", "2003-08-12",
			"Alexander Losyukov left Beijing last night. Losyukov had flown in on Sunday.",
			[]string{"visit 2003-08-10/2003-08-11 held Alexander Losyukov @ Beijing/CN"}},
	})
	tellAll(t, "vi", []telling{
		{"ngày cuối", "2006-03-22",
			"Tổng thống Vladimir Putin cho biết như vậy trong ngày đầu chuyến thăm Bắc Kinh. Trong cuộc hội đàm hôm 21-3 tại Bắc Kinh, Tổng thống Nga Vladimir Putin và Chủ tịch nước Hồ Cẩm Đào bàn về dầu khí. Hôm nay, ngày cuối của chuyến thăm 2 ngày, Tổng thống Nga gặp Thủ tướng Ôn Gia Bảo.",
			[]string{"meeting 2006-03-21 held Hu Jintao - Vladimir Putin @ Beijing/CN", "visit 2006-03-21/2006-03-22 held Vladimir Putin @ Beijing/CN", "meeting 2006-03-22 held Wen Jiabao - Vladimir Putin @ Beijing/CN"}},
	})
}

// Journeys told without a verb behind another one: a further time, and perhaps who else.
func TestTellVisitsInRow(t *testing.T) {
	tellAll(t, "en", []telling{
		{"another one of the side", "1994-09-06",
			"Boris Yeltsin received Jiang Zemin in Moscow on Tuesday. Chernomyrdin visited Beijing in May this year, and Yeltsin himself in December 1992.",
			[]string{"meeting 1994-09-06 held Jiang Zemin - Boris Yeltsin @ Moscow/RU", "visit 1994-05 held Viktor Chernomyrdin @ Beijing/CN", "visit 1992-12 held Boris Yeltsin @ Beijing/CN"}},
		{"the same", "2020-01-10",
			"Wang Yi met Sergey Lavrov on Thursday. Putin visited China in May 2014 and June 2016.",
			[]string{"meeting 2020-01-09 held Wang Yi - Sergey Lavrov", "visit 2014-05 held Vladimir Putin @ CN", "visit 2016-06 held Vladimir Putin @ CN"}},
		{"a stranger", "2020-01-10",
			"Wang Yi met Sergey Lavrov on Thursday. Putin visited Beijing in May 2014, and Abe in June 2016.",
			[]string{"meeting 2020-01-09 held Wang Yi - Sergey Lavrov", "visit 2014-05 held Vladimir Putin @ Beijing/CN"}},
		{"with a verb of its own", "2020-01-10",
			"Wang Yi met Sergey Lavrov on Thursday. Putin visited Beijing in May 2014, and in June 2016 met Xi in Tashkent.",
			[]string{"meeting 2020-01-09 held Wang Yi - Sergey Lavrov", "visit 2014-05 held Vladimir Putin @ Beijing/CN", "meeting 2016-06 held Xi Jinping - Vladimir Putin @ Tashkent/UZ"}},
	})
	tellAll(t, "ru", []telling{
		{"сам", "1994-09-06",
			"Сегодня в Москве Ельцин принял Цзян Цзэминя. Российский премьер Виктор Черномырдин побывал в китайской столице в мае нынешнего года, сам Ельцин - в декабре 1992-го.",
			[]string{"meeting 1994-09-06 held Jiang Zemin - Boris Yeltsin @ Moscow/RU", "visit 1994-05 held Viktor Chernomyrdin @ Beijing/CN", "visit 1992-12 held Boris Yeltsin @ Beijing/CN"}},
		{"дважды", "2005-11-18",
			"Вчера Ху Цзиньтао встретился с Путиным. Президент России посетит Китай дважды: в марте и в июне 2006 года.",
			[]string{"meeting 2005-11-17 held Hu Jintao - Vladimir Putin", "visit 2006-03 planned Vladimir Putin @ CN", "visit 2006-06 planned Vladimir Putin @ CN"}},
		{"другое", "2020-01-10",
			"Вчера Ван И встретился с Лавровым. Путин посетил Китай в мае 2014 года, а Медведев занялся газом в июне 2016 года.",
			[]string{"meeting 2020-01-09 held Wang Yi - Sergey Lavrov", "visit 2014-05 held Vladimir Putin @ CN"}},
	})
	tellAll(t, "vi", []telling{
		{"còn ông", "1994-09-06",
			"Hôm nay tại Moscow ông Yeltsin tiếp ông Giang Trạch Dân. Thủ tướng Chernomyrdin thăm Bắc Kinh tháng 5 năm nay, còn ông Yeltsin tháng 12-1992.",
			[]string{"meeting 1994-09-06 held Jiang Zemin - Boris Yeltsin @ Moscow/RU", "visit 1994-05 held Viktor Chernomyrdin @ Beijing/CN", "visit 1992-12 held Boris Yeltsin @ Beijing/CN"}},
		{"và", "2020-01-10",
			"Ngày 9/1 ông Vương Nghị gặp ông Lavrov. Ông Putin thăm Trung Quốc vào tháng 5/2014 và tháng 6/2016.",
			[]string{"meeting 2020-01-09 held Wang Yi - Sergey Lavrov", "visit 2014-05 held Vladimir Putin @ CN", "visit 2016-06 held Vladimir Putin @ CN"}},
	})
	tellAll(t, "zh", []telling{
		{"访问在后", "2020-01-10",
			"王毅9日会见拉夫罗夫。普京2014年5月和2016年6月访问中国。",
			[]string{"meeting 2020-01-09 held Wang Yi - Sergey Lavrov", "visit 2016-06 held Vladimir Putin @ CN", "visit 2014-05 held Vladimir Putin @ CN"}},
		{"逗号之间", "2020-01-10",
			"王毅9日会见拉夫罗夫。两国关系2014年5月有了进展，普京2016年6月访问中国。",
			[]string{"meeting 2020-01-09 held Wang Yi - Sergey Lavrov", "visit 2016-06 held Vladimir Putin @ CN"}},
	})
}
