package extract_test

import "testing"

// Ordinary reports of agencies, newspapers and regional sites.
func TestTellRussianNews(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"a council of many is no meeting of the two", "2025-07-15",
			"В Тяньцзине 15 июля проходит заседание министров иностранных дел стран ШОС. В воскресенье, 13 июля, Сергей Лавров провел переговоры с Ван И в Пекине.",
			[]string{"meeting 2025-07-13 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
		{"the day of talks with others", "2025-08-08",
			"Владимир Путин провел телефонный разговор с Си Цзиньпином. Президент России проинформировал собеседника об итогах встречи 6 августа в Кремле со спецпосланником президента США Стивом Уиткоффом.",
			[]string{"call 2025-08-08~ held Xi Jinping - Vladimir Putin"}},
		{"two titles of one", "2025-09-27",
			"26 сентября в Пекине вице-премьер Госсовета КНР Дин Сюэсян, также являющийся членом Постоянного комитета Политбюро ЦК КПК, провел переговоры с Александром Новаком.",
			[]string{"meeting 2025-09-26 held Ding Xuexiang - Alexander Novak @ Beijing/CN"}},
		{"a stay of its paragraph", "2025-08-25",
			"Вячеслав Володин сегодня прибыл в Пекин с официальным визитом.\n\nДо этого Володин посещал КНР в ноябре 2023 года. В Пекине его принял Си Цзиньпин.",
			[]string{"visit 2025-08-25 held Vyacheslav Volodin @ Beijing/CN", "visit 2023-11 held Vyacheslav Volodin @ Beijing/CN", "meeting 2023-11 held Xi Jinping - Vyacheslav Volodin @ Beijing/CN"}},
		{"then", "2009-02-17",
			"Принципиальная договоренность была достигнута в октябре прошлого года. Тогда в Москве после переговоров премьер-министров Владимира Путина и Вэнь Цзябао стороны подписали меморандум. Однако уже в ноябре консультации компаний зашли в тупик.",
			[]string{"meeting 2008-10 held Wen Jiabao - Vladimir Putin @ Moscow/RU", "signing 2008-10 held Wen Jiabao - Vladimir Putin @ Moscow/RU"}},
		{"equals sign", "2006-03-22",
			"Вчера в Пекине Владимир Путин провел переговоры с председателем КНР Ху Цзиньтао и председателем ПК ВСНП У Банго. По итогам переговоров подписано более 20 документов.",
			[]string{"meeting 2006-03-21 held Hu Jintao - Vladimir Putin @ Beijing/CN", "meeting 2006-03-21 held Wu Bangguo - Vladimir Putin @ Beijing/CN", "signing 2006-03-21 held Hu Jintao - Vladimir Putin @ Beijing/CN"}},
		{"some agreements", "2015-09-03",
			"Путин и Си Цзиньпин провели 3 сентября переговоры в Пекине. Было подписано около 30 соглашений.",
			[]string{"meeting 2015-09-03 held Xi Jinping - Vladimir Putin @ Beijing/CN", "signing 2015-09-03 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"travellers behind their verb", "2015-09-03",
			"Вчера в Пекин прилетели министр иностранных дел РФ Сергей Лавров и министр обороны РФ Сергей Шойгу. Там их ждет председатель КНР.",
			[]string{"visit 2015-09-02 held Sergey Lavrov @ Beijing/CN"}},
		{"an invitation is no visit", "2023-05-24",
			"Приглашение посетить в ближайшее время с визитом КНР Михаил Мишустин получил 21 марта от Си Цзиньпина.", nil},
		{"whose visit was spoken of", "2023-07-10",
			"Валентина Матвиенко 10 июля в Пекине встретилась с Си Цзиньпином. \"Президент тепло вспоминал ваш визит в марте\", - передала Матвиенко.",
			[]string{"meeting 2023-07-10 held Xi Jinping - Valentina Matviyenko @ Beijing/CN"}},
		{"who brings a letter does not send it", "2023-07-10",
			"10 июля Валентина Матвиенко передала Си Цзиньпину послание от Владимира Путина.",
			[]string{"message 2023-07-10 held Xi Jinping - Vladimir Putin"}},
		{"greetings to each other", "2025-12-31",
			"Президент России Владимир Путин и председатель КНР Си Цзиньпин 31 декабря направили друг другу новогодние поздравления.",
			[]string{"message 2025-12-31 held Xi Jinping - Vladimir Putin"}},
		{"a visit that a letter recalls", "2023-06-15",
			"15 июня Владимир Путин поздравил Си Цзиньпина с юбилеем. Связи крепнут, указал Путин в телеграмме, напомнив о визите китайского лидера в Россию в марте.",
			[]string{"message 2023-06-15 held Xi Jinping - Vladimir Putin", "visit 2023-03 held Xi Jinping @ RU"}},
		{"who will chair a session", "2025-08-25",
			"Вячеслав Володин сегодня прибыл в Пекин. Заседание комиссии пройдет во вторник, 26 августа, вести его будут Вячеслав Володин и Чжао Лэцзи.",
			[]string{"visit 2025-08-25 held Vyacheslav Volodin @ Beijing/CN", "meeting 2025-08-26 planned Zhao Leji - Vyacheslav Volodin @ Beijing/CN"}},
	})
}

// Officials of regions and agencies, whom no list knows by name.
func TestTellRussianRegions(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"two family names are one name", "2012-03-14",
			"Губернатор Хабаровского края Вячеслав Шпорт 13 марта принял в Хабаровске вице-губернатора провинции Хэйлунцзян Сунь Яо.",
			[]string{"meeting 2012-03-13 held Sun Yao - Vyacheslav Shport @ Khabarovsk/RU"}},
		{"a side told by the syllables of a name", "2016-09-26",
			"Делегация Хэйхэ во главе с мэром Чжаном Цзинчуанем приедет в Благовещенск в среду, 28 сентября. Запланированы переговоры китайского градоначальника с губернатором Александром Козловым.",
			[]string{"visit 2016-09-28 planned Zhang Jingchuan @ Blagoveshchensk/RU", "meeting 2016-09-28 planned Zhang Jingchuan - Alexander Kozlov @ Blagoveshchensk/RU"}},
		{"a department of the ministry", "2006-07-03",
			"Заместитель министра иностранных дел РФ Александр Алексеев провел 2 июля в Москве консультации с директором департамента Европы и Центральной Азии МИД КНР Чжоу Ли.",
			[]string{"meeting 2006-07-02 held Zhou Li - Alexander Alekseyev @ Moscow/RU"}},
		{"a deputy minister of another ministry", "2019-07-03",
			"2 июля в Пекине замминистра экономического развития РФ Сергей Горьков встретился с заместителем министра коммерции КНР Ван Шоувэнем.",
			[]string{"meeting 2019-07-02 held Wang Shouwen - Sergey Gorkov @ Beijing/CN"}},
		{"a secretary of a committee of the party", "2023-07-08",
			"Секретарь горкома Компартии Китая города Хэйхэ Ли Сивэнь 5 июля встретился в Благовещенске с губернатором Василием Орловым.",
			[]string{"meeting 2023-07-05 held Li Xiwen - Vasily Orlov @ Blagoveshchensk/RU"}},
		{"an official of the other side as the guest", "2023-07-10",
			"Валентина Матвиенко 10 июля приехала в Пекин. Там российского политика принял председатель КНР Си Цзиньпин.",
			[]string{"visit 2023-07-10 held Valentina Matviyenko @ Beijing/CN", "meeting 2023-07-10 held Xi Jinping - Valentina Matviyenko @ Beijing/CN"}},
		{"talks with one and with another", "2023-06-27",
			"Андрей Руденко 25 июня имел в Пекине беседы с Цинь Ганом и с Ма Чжаосюем.",
			[]string{"meeting 2023-06-25 held Qin Gang - Andrey Rudenko @ Beijing/CN", "meeting 2023-06-25 held Ma Zhaoxu - Andrey Rudenko @ Beijing/CN"}},
	})
}
