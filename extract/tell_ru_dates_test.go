package extract_test

import "testing"

// When it was: words for days, what they count from, and days that belong to something else.
func TestTellRussianDates(t *testing.T) {
	row := func(name, published, when, want string) telling {
		return telling{name, published, when, []string{"meeting " + want + " held Wang Yi - Sergey Lavrov @ Moscow/RU"}}
	}
	tellAll(t, "ru", []telling{
		row("yesterday", "2023-09-19", "Сергей Лавров вчера провел в Москве переговоры с Ван И.", "2023-09-18"),
		row("today", "2023-09-18", "Сергей Лавров сегодня провел в Москве переговоры с Ван И.", "2023-09-18"),
		row("on Monday", "2023-09-19", "В понедельник Сергей Лавров провел в Москве переговоры с Ван И.", "2023-09-18"),
		row("on Tuesday, во", "2023-09-20", "Во вторник в Москве Сергей Лавров встретился с Ван И.", "2023-09-19"),
		row("the day before", "2023-09-19", "Накануне Сергей Лавров провел в Москве переговоры с Ван И.", "2023-09-18"),
		row("last week", "2023-09-25", "На прошлой неделе Сергей Лавров провел в Москве переговоры с Ван И.", "2023-09"),
		row("last month", "2023-10-25", "В прошлом месяце Сергей Лавров провел в Москве переговоры с Ван И.", "2023-09"),
		row("in September of last year", "2024-02-05", "В сентябре прошлого года Сергей Лавров провел в Москве переговоры с Ван И.", "2023-09"),
		row("numbers", "2023-09-19", "18.09.2023 Сергей Лавров провел в Москве переговоры с Ван И.", "2023-09-18"),
		row("abbreviated year", "2023-09-19", "18 сентября 2023 г. в Москве Сергей Лавров провел переговоры с Ван И.", "2023-09-18"),
		row("weekday and date", "2023-09-19", "В понедельник, 18 сентября, Сергей Лавров провел в Москве переговоры с Ван И.", "2023-09-18"),
		row("in the evening", "2023-09-19", "Вечером 18 сентября Сергей Лавров провел в Москве переговоры с Ван И.", "2023-09-18"),
		row("no day but the page's", "2023-09-18", "Сергей Лавров провел в Москве переговоры с Ван И.", "2023-09-18~"),
		{"tomorrow", "2023-09-17", "Завтра Сергей Лавров проведет в Москве переговоры с Ван И.",
			[]string{"meeting 2023-09-18 planned Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"on Friday, ahead", "2023-09-13", "В понедельник в Москве Сергей Лавров встретится с Ван И.",
			[]string{"meeting 2023-09-18 planned Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"the announcement has another day", "2023-09-12",
			"12 сентября Мария Захарова сообщила, что 18 сентября Сергей Лавров проведет в Москве переговоры с Ван И.",
			[]string{"meeting 2023-09-18 planned Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"a plan for years is no day", "2024-04-09",
			"Сергей Лавров и Ван И 9 апреля подписали в Пекине план консультаций на 2024 год.",
			[]string{"signing 2024-04-09 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
		{"an anniversary is no day", "2024-10-02",
			"К 75-летию установления дипломатических отношений 2 октября Владимир Путин и Си Цзиньпин обменялись поздравлениями.",
			[]string{"message 2024-10-02 held Xi Jinping - Vladimir Putin"}},
		{"chronicle", "2021-07-15",
			"16 июля 2001 года в Кремле Владимир Путин и Цзян Цзэминь подписали договор.",
			[]string{"signing 2001-07-16 held Jiang Zemin - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"визит в августе, в июне", "1994-06-28", "27 июня в Пекине Цзян Цзэминь принял Андрея Козырева. Обсуждался визит Цзян Цзэминя в Россию в августе.",
			[]string{
				"meeting 1994-06-27 held Jiang Zemin - Andrey Kozyrev @ Beijing/CN",
				"visit 1994-08 planned Jiang Zemin @ RU",
			}},
		{"визит в мае, в июне", "1994-06-28", "27 июня в Пекине Цзян Цзэминь принял Андрея Козырева. Обсуждались итоги визита Виктора Черномырдина в Китай в мае.",
			[]string{
				"meeting 1994-06-27 held Jiang Zemin - Andrey Kozyrev @ Beijing/CN",
				"visit 1994-05 held Viktor Chernomyrdin @ CN",
			}},
	})
}
