package extract_test

import "testing"

// Who is meant where the words beside a contact leave somebody out: whom the text is about; of
// people of one side only, the other side's; of an office in the plural, its two holders.
func TestTellLeftOut(t *testing.T) {
	tellAll(t, "en", []telling{
		{"talks with one man", "2000-01-18",
			"Chinese Defence Minister Chi Haotian arrived in Moscow on Monday. The talks with Deputy Prime Minister Ilya Klebanov, held the same day, dealt with aircraft.",
			[]string{"visit 2000-01-17 held Chi Haotian @ Moscow/RU", "meeting 2000-01-17 held Chi Haotian - Ilya Klebanov @ Moscow/RU"}},
		{"a pronoun faces its own side", "2012-06-07",
			"Russian President Vladimir Putin arrived in Beijing on June 5. Vice President Xi Jinping had waited for years. On June 6 he met Wu Bangguo.",
			[]string{"visit 2012-06-05 held Vladimir Putin @ Beijing/CN", "meeting 2012-06-06 held Wu Bangguo - Vladimir Putin @ Beijing/CN"}},
		{"heads of government in the plural", "2019-09-18",
			"Li Keqiang and Dmitry Medvedev held talks in St. Petersburg on September 17. The prime ministers signed a joint communique.",
			[]string{"meeting 2019-09-17 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU", "signing 2019-09-17 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU"}},
		{"signed at the end of what they did", "1998-02-18",
			"On Tuesday Li Peng and Viktor Chernomyrdin spent two hours in the Kremlin before putting their names to a joint statement.",
			[]string{"signing 1998-02-17 held Li Peng - Viktor Chernomyrdin @ Moscow/RU, Kremlin"}},
		{"signed by one of two with another", "1998-02-18",
			"On Tuesday Li Peng and Viktor Chernomyrdin dined in Moscow before Tang Jiaxuan and Yevgeny Primakov signed a joint statement.",
			[]string{"signing 1998-02-17 held Tang Jiaxuan - Yevgeny Primakov @ Moscow/RU", "meeting 1998-02-17 held Li Peng - Viktor Chernomyrdin @ Moscow/RU"}},
		{"another in somebody's place", "2023-05-23",
			"In September 2022 Nikolai Patrushev met the predecessor of Chen Wenqing, Guo Shengkun, in Nanping.",
			[]string{"meeting 2022-09 held Guo Shengkun - Nikolai Patrushev @ Nanping/CN"}},
		{"prime ministers of others", "2019-09-18",
			"Li Keqiang spoke well of Dmitry Medvedev. The prime ministers of Kazakhstan and Belarus signed a joint communique on September 17.", nil},
		{"among other presidents", "1998-07-05",
			"Boris Yeltsin stayed at home. On July 3 Yevgeny Primakov met Jiang Zemin and the presidents of the Central Asian republics in Almaty.",
			[]string{"meeting 1998-07-03 held Jiang Zemin - Yevgeny Primakov @ Almaty/KZ"}},
		{"somebody else's talks", "2000-01-18",
			"Chinese Defence Minister Chi Haotian arrived in Moscow on Monday. The talks in Tokyo dealt with aircraft.",
			[]string{"visit 2000-01-17 held Chi Haotian @ Moscow/RU"}},
	})
	tellAll(t, "ru", []telling{
		{"talks with one man", "2000-01-18",
			"Министр обороны Китая Чи Хаотянь прибыл в Москву 17 января. Переговоры с вице-премьером Ильей Клебановым прошли в тот же день.",
			[]string{"visit 2000-01-17 held Chi Haotian @ Moscow/RU", "meeting 2000-01-17 held Chi Haotian - Ilya Klebanov @ Moscow/RU"}},
		{"heads of government in the plural", "2006-11-10",
			"9 ноября в Пекине Михаил Фрадков и Вэнь Цзябао провели переговоры. По итогам главы правительств подписали совместное коммюнике.",
			[]string{"meeting 2006-11-09 held Wen Jiabao - Mikhail Fradkov @ Beijing/CN", "signing 2006-11-09 held Wen Jiabao - Mikhail Fradkov @ Beijing/CN"}},
		{"signed at a meeting of others", "2016-11-09",
			"Протокол о создании комиссии Юрий Трутнев и Ван Ян подписали 7 ноября в Санкт-Петербурге в рамках 21-й регулярной встречи глав правительств двух стран.",
			[]string{"signing 2016-11-07 held Wang Yang - Yury Trutnev @ Saint Petersburg/RU", "meeting 2016-11-07 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU"}},
		{"the two of whom the sentence before tells first", "2018-10-11",
			"7 ноября 2016 года Юрий Трутнев встретился с Ван Яном в Санкт-Петербурге, там же Ли Кэцян беседовал с Дмитрием Медведевым. В сентябре 2017 года они провели переговоры в Хабаровске.",
			[]string{"meeting 2016-11-07 held Wang Yang - Yury Trutnev @ Saint Petersburg/RU", "meeting 2016-11-07 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU", "meeting 2017-09 held Wang Yang - Yury Trutnev @ Khabarovsk/RU"}},
		{"heads of government of others", "2006-11-10",
			"Михаил Фрадков хорошо отозвался о Вэнь Цзябао. 9 ноября главы правительств Казахстана и Киргизии подписали совместное коммюнике.", nil},
	})
	tellAll(t, "vi", []telling{
		{"a pronoun faces its own side", "2025-12-01",
			"Bộ trưởng Quốc phòng Nga Andrey Belousov ngày 1/10 họp trực tuyến với Bộ trưởng Quốc phòng Trung Quốc Đổng Quân. Ông Đổng Quân cảm ơn phía Nga. Đến ngày 20/11, tại Moskva, ông hội đàm với Phó Chủ tịch Quân ủy Trung ương Trương Hựu Hiệp.",
			[]string{"video 2025-10-01 held Dong Jun - Andrey Belousov", "meeting 2025-11-20 held Zhang Youxia - Andrey Belousov @ Moscow/RU"}},
		{"received whom the sentence names", "2012-05-02",
			"Cuối tháng 4, Phó Thủ tướng Lý Khắc Cường sang Nga, và ông Putin, lúc đó chưa nhậm chức tổng thống, đã tiếp ông ấy.",
			[]string{"visit 2012-04 held Li Keqiang @ RU", "meeting 2012-04 held Li Keqiang - Vladimir Putin @ RU"}},
		{"signed at the end of what they did", "1999-12-11",
			"Ngày 10/12, ông Giang Trạch Dân và ông Yeltsin họp thêm một lần nữa tại Bắc Kinh rồi ra tuyên bố chung.",
			[]string{"signing 1999-12-10 held Jiang Zemin - Boris Yeltsin @ Beijing/CN", "meeting 1999-12-10 held Jiang Zemin - Boris Yeltsin @ Beijing/CN"}},
		{"another in somebody's place", "2023-05-23",
			"Tháng 9/2022, ông Nikolai Patrushev làm việc với người tiền nhiệm của ông Trần Văn Thanh là ông Quách Thanh Côn tại Bắc Kinh.",
			[]string{"meeting 2022-09 held Guo Shengkun - Nikolai Patrushev @ Beijing/CN"}},
		{"talks with an outsider", "2025-12-01",
			"Bộ trưởng Quốc phòng Nga Andrey Belousov đang ở Bình Nhưỡng. Ngày 20/11, ông hội đàm với Bộ trưởng Quốc phòng Triều Tiên No Kwang Chol.", nil},
	})
	tellAll(t, "zh", []telling{
		{"he who has come", "2009-06-20",
			"俄罗斯总统梅德韦杰夫6月16日抵达北京。次日，他会见国家副主席习近平。",
			[]string{"visit 2009-06-16 held Dmitry Medvedev @ Beijing/CN", "meeting 2009-06-17 held Xi Jinping - Dmitry Medvedev @ Beijing/CN"}},
		{"the two of whom the sentence before tells first", "2009-10-11",
			"二〇〇八年七月二十六日，王岐山与谢钦在北京举行会谈，国务院总理温家宝当天会见了谢钦。今年四月二十一日，两人在北京举行会谈。",
			[]string{"meeting 2008-07-26 held Wang Qishan - Igor Sechin @ Beijing/CN", "meeting 2008-07-26 held Wen Jiabao - Igor Sechin @ Beijing/CN", "meeting 2009-04-21 held Wang Qishan - Igor Sechin @ Beijing/CN"}},
		{"who announces it does not meet", "2018-03-27",
			"中国外长王毅将于4月4日至5日访问俄罗斯。外交部发言人陆慷26日介绍，王毅将会见俄方领导人，与拉夫罗夫外长举行会谈。",
			[]string{"visit 2018-04-04/2018-04-05 planned Wang Yi @ RU", "meeting 2018-04-04/2018-04-05 planned Wang Yi - Vladimir Putin @ RU", "meeting 2018-04-04/2018-04-05 planned Wang Yi - Sergey Lavrov @ RU"}},
		{"whom one asks by telephone", "2004-10-20",
			"拉夫罗夫外长十四日访问北京。记者打电话给他，电话那头沉默了一会儿。", []string{"visit 2004-10-14/2004-10-17 held Sergey Lavrov @ Beijing/CN"}},
	})
}
