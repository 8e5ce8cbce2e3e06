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
