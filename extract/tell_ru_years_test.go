package extract_test

import "testing"

// The year of a page without one: what governors governed, whose colleague somebody
// was, and what the text announces for the year to come.
func TestYearOfRussianPages(t *testing.T) {
	checkYears(t, "ru", []undated{
		{"ПЕКИН, 5 сентября. Министр юстиции России Александр Коновалов встретился в Пекине со своим китайским коллегой Чжан Цзюнем.", "2017-09-05~"},
		{"Генпрокурор России Игорь Краснов 7 ноября провел в Пекине переговоры с генеральным прокурором КНР Ин Юном. Встреча прокуроров БРИКС пройдет в России в 2024 году.", "2023-11-07"},
		{"ПЕКИН, 26 ноября. /Корр. ИТАР-ТАСС/. Председатель КНР Цзян Цзэминь принял сегодня в Пекине председателя Верховного суда РФ Вячеслава Лебедева. Владимир Путин прибудет в Китай 1 декабря.", "2002-11-26 2002-12-01"},
		{"МОСКВА, 20 октября. Сергей Лавров встретился сегодня в Москве с заместителем министра иностранных дел КНР Ли Хуэем. Вэнь Цзябао прибудет в Москву с визитом 27 октября.", "2008-10-20 2008-10-27"},
	})
}

// Governors are named with their province, and it is no place of the contact.
func TestTellRussianGovernors(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"province behind the office", "2010-06-21", "Губернатор провинции Хэйлунцзян Ли Чжаньшу 20 июня принял в Харбине губернатора Амурской области Олега Кожемяко.",
			[]string{"meeting 2010-06-20 held Li Zhanshu - Oleg Kozhemyako @ Harbin/CN"}},
		{"head of the neighbouring province", "2010-06-21", "В Харбине 20 июня Олег Кожемяко встретился с главой соседней провинции Хэйлунцзян Ли Чжаньшу.",
			[]string{"meeting 2010-06-20 held Li Zhanshu - Oleg Kozhemyako @ Harbin/CN"}},
		{"unknown governor", "2016-04-14", "Губернатор Приморского края Владимир Миклушевский 13 апреля во Владивостоке принял вице-губернатора провинции Цзилинь Чжан Вэйсяна.",
			[]string{"meeting 2016-04-13 held Zhang Weixiang - Vladimir Miklushevsky @ Vladivostok/RU"}},
	})
}

// Days of a year counted back to.
func TestTellRussianYearsAgo(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"days of a look back", "2018-08-22",
			"Прошлый раз комиссия заседала без малого год назад у нас, в Хабаровске: 8 сентября Юрий Трутнев и Ван Ян, занимавший тогда пост вице-премьера, подписали положение о ее работе.",
			[]string{"signing 2017-09-08 held Wang Yang - Yury Trutnev @ Khabarovsk/RU"}},
		{"Год назад Юрий Трутнев и", "2018-08-22",
			"Год назад Юрий Трутнев и Ван Ян встретились в Хабаровске. 8 сентября они подписали там протокол.",
			[]string{"meeting 2017 held Wang Yang - Yury Trutnev @ Khabarovsk/RU", "signing 2017-09-08 held Wang Yang - Yury Trutnev @ Khabarovsk/RU"}},
		{"В прошлом году Путин и", "2020-06-10",
			"В прошлом году Путин и Си Цзиньпин встретились в Москве: 5 июня они подписали в Кремле два заявления.",
			[]string{"meeting 2019 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin", "signing 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"Прошлой осенью во Владивостоке побывал", "2019-05-10",
			"Прошлой осенью во Владивостоке побывал Си Цзиньпин: 11 сентября он провел там переговоры с Владимиром Путиным.",
			[]string{"visit 2018 held Xi Jinping @ Vladivostok/RU", "meeting 2018-09-11 held Xi Jinping - Vladimir Putin @ Vladivostok/RU"}},
		{"Через три недели Владимир Путин", "2018-08-22",
			"Через три недели Владимир Путин и Си Цзиньпин проведут переговоры во Владивостоке: 11 сентября там откроется форум.",
			[]string{"meeting 2018-09 planned Xi Jinping - Vladimir Putin @ Vladivostok/RU"}},
	})
}
