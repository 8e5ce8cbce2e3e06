package extract_test

import "testing"

// They with somebody: he and that other.
func TestTellRussianTheyWith(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"Си Цзиньпин приехал во Владивосток", "2018-09-13",
			"Си Цзиньпин приехал во Владивосток 11 сентября. В тот же день они с Владимиром Путиным испекли блины.",
			[]string{"visit 2018-09-11 held Xi Jinping @ Vladivostok/RU", "meeting 2018-09-11 held Xi Jinping - Vladimir Putin @ Vladivostok/RU"}},
		{"Михаил Мишустин прилетел в Пекин", "2019-06-08",
			"Михаил Мишустин прилетел в Пекин во вторник. В среду они с Ли Кэцяном провели переговоры.",
			[]string{"visit 2019-06-04 held Mikhail Mishustin @ Beijing/CN", "meeting 2019-06-05 held Li Keqiang - Mikhail Mishustin @ Beijing/CN"}},
		{"Владимир Путин ждал гостя в", "2013-03-25",
			"Владимир Путин ждал гостя в Кремле. В пятницу мы с Си Цзиньпином говорили о торговле, заявил президент.",
			[]string{"meeting 2013-03-22 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
	})
}

// Offices of then, between commas behind a name.
func TestTellRussianThen(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"the office that somebody held then, behind the name", "2018-08-22",
			"8 сентября прошлого года Юрий Трутнев и Ван Ян, занимавший тогда пост вице-премьера, подписали в Хабаровске положение о комиссии.",
			[]string{"signing 2017-09-08 held Wang Yang - Yury Trutnev @ Khabarovsk/RU"}},
		{"В сентябре 2017 года Юрий", "2019-08-22",
			"В сентябре 2017 года Юрий Трутнев провел в Хабаровске переговоры с Ван Яном, тогда еще вице-премьером Госсовета.",
			[]string{"meeting 2017-09 held Wang Yang - Yury Trutnev @ Khabarovsk/RU"}},
		{"В ноябре 2008 года Дмитрий", "2012-04-25",
			"В ноябре 2008 года Дмитрий Медведев, бывший в ту пору президентом, принял в Кремле министра обороны Лян Гуанле.",
			[]string{"meeting 2008-11 held Liang Guanglie - Dmitry Medvedev @ Moscow/RU, Kremlin"}},
		{"Протокол Трутнев и занимавший тогда", "2019-11-12",
			"Протокол Трутнев и занимавший тогда пост вице-премьера Ван Ян подписали в ноябре 2016 года в Санкт-Петербурге.",
			[]string{"signing 2016-11 held Wang Yang - Yury Trutnev @ Saint Petersburg/RU"}},
		{"21 июля 2008 года Ян", "2019-11-12",
			"21 июля 2008 года Ян Цзечи, который был тогда министром иностранных дел, подписал в Пекине с Сергеем Лавровым протокол о границе.",
			[]string{"signing 2008-07-21 held Yang Jiechi - Sergey Lavrov @ Beijing/CN"}},
		{"Чэн Гопин, прежде служивший послом", "2020-02-05",
			"Чэн Гопин, прежде служивший послом в Казахстане, встретился вчера в Пекине с послом России Андреем Денисовым.",
			[]string{"meeting 2020-02-04 held Cheng Guoping - Andrey Denisov @ Beijing/CN"}},
	})
}

// Talks of somebody whom the sentence does not name.
func TestTellRussianFurther(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"with whom stands first, the subject is left out", "1997-07-01",
			"Официальный визит Виктора Черномырдина в Пекин продолжался два дня, 27 и 28 июня. В пятницу с премьером Госсовета Ли Пэном говорили прежде всего о деньгах.",
			[]string{"visit 1997-06-27/1997-06-28 held Viktor Chernomyrdin @ Beijing/CN", "meeting 1997-06-27 held Li Peng - Viktor Chernomyrdin @ Beijing/CN"}},
		{"Владимир Путин провел вчера в", "2002-12-03",
			"Владимир Путин провел вчера в Пекине переговоры с Цзян Цзэминем. Еще две беседы, с премьером Чжу Жунцзи и спикером парламента Ли Пэном, вышли короче.",
			[]string{"meeting 2002-12-02 held Jiang Zemin - Vladimir Putin @ Beijing/CN", "meeting 2002-12-02 held Zhu Rongji - Vladimir Putin @ Beijing/CN", "meeting 2002-12-02 held Li Peng - Vladimir Putin @ Beijing/CN"}},
		{"Владимир Путин провел вчера в", "2002-12-03",
			"Владимир Путин провел вчера в Пекине переговоры с Цзян Цзэминем. С Чжу Жунцзи говорили о газе и самолетах.",
			[]string{"meeting 2002-12-02 held Jiang Zemin - Vladimir Putin @ Beijing/CN", "meeting 2002-12-02 held Zhu Rongji - Vladimir Putin @ Beijing/CN"}},
		{"Си Цзиньпин провел в пятницу", "2013-03-25",
			"Си Цзиньпин провел в пятницу в Кремле переговоры с Владимиром Путиным. Нашлось время и для премьер-министра Дмитрия Медведева: с ним гость говорил о торговле.",
			[]string{"meeting 2013-03-22 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin", "meeting 2013-03-22 held Xi Jinping - Dmitry Medvedev @ Moscow/RU"}},
		{"Тан Цзясюань прилетел в Москву", "2000-03-02",
			"Тан Цзясюань прилетел в Москву 28 февраля. Основной разговор с Игорем Ивановым состоялся у него накануне, во вторник, на Смоленской площади.",
			[]string{"visit 2000-02-28 held Tang Jiaxuan @ Moscow/RU", "meeting 2000-02-29 held Tang Jiaxuan - Igor Ivanov @ Moscow/RU, Russian Foreign Ministry building"}},
		{"Ли Цян провел вчера в", "2024-10-15",
			"Ли Цян провел вчера в Москве переговоры с Михаилом Мишустиным. Была и встреча с Владимиром Путиным.",
			[]string{"meeting 2024-10-14 held Li Qiang - Mikhail Mishustin @ Moscow/RU", "meeting 2024-10-14 held Li Qiang - Vladimir Putin @ Moscow/RU"}},
		{"Министр обороны России Андрей Белоусов", "2024-10-15",
			"Министр обороны России Андрей Белоусов прилетел вчера в Пекин. Разговор с Дун Цзюнем длился три часа.",
			[]string{"visit 2024-10-14 held Andrey Belousov @ Beijing/CN", "meeting 2024-10-14 held Dong Jun - Andrey Belousov @ Beijing/CN"}},
		{"Вчера в Кремле Владимир Путин", "2019-06-06",
			"Вчера в Кремле Владимир Путин и Си Цзиньпин провели переговоры. Позже у председателя КНР была беседа с Дмитрием Медведевым.",
			[]string{"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin", "meeting 2019-06-05 held Xi Jinping - Dmitry Medvedev @ Moscow/RU, Kremlin"}},
		{"Владимир Путин провел вчера в", "2014-05-21",
			"Владимир Путин провел вчера в Шанхае переговоры с Си Цзиньпином. О газе с председателем беседовали до ночи.",
			[]string{"meeting 2014-05-20 held Xi Jinping - Vladimir Putin @ Shanghai/CN"}},
		{"Дмитрий Медведев 12 декабря встретился", "2024-12-13",
			"Дмитрий Медведев 12 декабря встретился в Пекине с Си Цзиньпином. До этого, в тот же день, состоялся разговор с Ван Хунином.",
			[]string{"meeting 2024-12-12 held Xi Jinping - Dmitry Medvedev @ Beijing/CN", "meeting 2024-12-12 held Wang Huning - Dmitry Medvedev @ Beijing/CN"}},
		{"Ли Цян провел вчера в", "2024-10-15",
			"Ли Цян провел вчера в Москве переговоры с Михаилом Мишустиным. О Владимире Путине в зале говорили с уважением.",
			[]string{"meeting 2024-10-14 held Li Qiang - Mikhail Mishustin @ Moscow/RU"}},
		{"Ли Цян провел вчера в", "2024-10-15",
			"Ли Цян провел вчера в Москве переговоры с Михаилом Мишустиным. С Дональдом Трампом в Пекине говорить пока не готовы.",
			[]string{"meeting 2024-10-14 held Li Qiang - Mikhail Mishustin @ Moscow/RU"}},
	})
}
