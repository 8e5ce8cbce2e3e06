package extract_test

import "testing"

// Days that a sentence sets for those behind it.
func TestTellRussianScenes(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"the day stands in a sentence that sets the scene", "2002-12-03",
			"Самолет Владимира Путина сел в Пекине поздно вечером в воскресенье.\nГлавные события пришлись на вчерашний день. Переговоры с председателем КНР Цзян Цзэминем начались утром в Доме народных собраний. Позже президента России принял Ху Цзиньтао.",
			[]string{"visit 2002-12-01 held Vladimir Putin @ Beijing/CN", "meeting 2002-12-02 held Jiang Zemin - Vladimir Putin @ Beijing/CN, Great Hall of the People", "meeting 2002-12-02 held Hu Jintao - Vladimir Putin @ Beijing/CN"}},
		{"Си Цзиньпин провел в Москве", "2013-03-25",
			"Си Цзиньпин провел в Москве три дня.\nНачалось всё в пятницу. У Большого Кремлёвского дворца гостя встретили гвардейцы. Потом Си Цзиньпин и Владимир Путин два часа говорили об энергетике.\nСуббота вышла ещё насыщеннее. Председатель КНР побеседовал со спикером Госдумы Сергеем Нарышкиным, затем поехал в Министерство обороны.",
			[]string{"visit 2013-03-25~ held Xi Jinping @ Moscow/RU", "meeting 2013-03-22 held Xi Jinping - Vladimir Putin", "meeting 2013-03-23 held Xi Jinping - Sergey Naryshkin @ Moscow/RU"}},
		{"Главным днем визита стало 5", "2019-06-07",
			"Главным днем визита стало 5 июня. Владимир Путин и Си Цзиньпин провели в Кремле переговоры и подписали два заявления.",
			[]string{"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin", "signing 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"Переговорным днем был четверг, 16", "2024-05-18",
			"Переговорным днем был четверг, 16 мая. Встречу у Дома народных собраний открыл Си Цзиньпин. С Владимиром Путиным они говорили больше двух часов.",
			[]string{"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN, Great Hall of the People"}},
		{"Вчерашний день в Пекине был", "2015-09-05",
			"Вчерашний день в Пекине был посвящен праздникам. Сегодня Владимир Путин встретился во Владивостоке с Ван Яном.",
			[]string{"meeting 2015-09-05 held Wang Yang - Vladimir Putin @ Vladivostok/RU"}},
		{"Пятница для обоих лидеров началась", "2022-02-06",
			"Пятница для обоих лидеров началась рано. В резиденции «Дяоюйтай» Владимира Путина ждал Си Цзиньпин, и переговоры затянулись на три часа.",
			[]string{"meeting 2022-02-04 held Xi Jinping - Vladimir Putin @ Beijing/CN, Diaoyutai State Guesthouse"}},
		{"Вчера был главный день поездки", "2000-07-19",
			"Вчера был главный день поездки. Утром Владимир Путин и Цзян Цзэминь встретились в Доме народных собраний, после чего подписали Пекинскую декларацию. Днем российского президента принял Чжу Жунцзи.",
			[]string{"meeting 2000-07-18 held Jiang Zemin - Vladimir Putin @ Beijing/CN, Great Hall of the People", "signing 2000-07-18 held Jiang Zemin - Vladimir Putin @ Beijing/CN, Great Hall of the People", "meeting 2000-07-18 held Zhu Rongji - Vladimir Putin @ Beijing/CN"}},
		{"Тан Цзясюань прилетел в Москву", "2000-03-02",
			"Тан Цзясюань прилетел в Москву 28 февраля. Основной разговор с Игорем Ивановым состоялся накануне, во вторник.",
			[]string{"visit 2000-02-28 held Tang Jiaxuan @ Moscow/RU", "meeting 2000-02-29 held Tang Jiaxuan - Igor Ivanov @ Moscow/RU"}},
		{"Пятница была дождливой. Владимир Путин", "2015-09-05",
			"Пятница была дождливой. Владимир Путин и Си Цзиньпин встречались 3 сентября в Пекине.",
			[]string{"meeting 2015-09-03 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
	})
}
