package extract_test

import "testing"

// Titles without a name mean whom the text is about.
func TestTellRussianTitles(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"Владимир Путин провел вчера в", "2002-12-03",
			"Владимир Путин провел вчера в Пекине переговоры с председателем КНР Цзян Цзэминем. С премьером Чжу Жунцзи говорили о газе. В конце мая в Чжуннаньхае председатель принимал министра обороны Сергея Иванова.",
			[]string{"meeting 2002-12-02 held Jiang Zemin - Vladimir Putin @ Beijing/CN", "meeting 2002-12-02 held Zhu Rongji - Vladimir Putin @ Beijing/CN", "meeting 2002-05 held Jiang Zemin - Sergey Ivanov @ Beijing/CN, Zhongnanhai"}},
		{"Владимир Путин принял вчера в", "2000-03-02",
			"Владимир Путин принял вчера в Кремле главу МИД КНР Тан Цзясюаня. Гость передал приглашение Цзян Цзэминя. Во вторник министр беседовал с Игорем Ивановым.",
			[]string{"meeting 2000-03-01 held Tang Jiaxuan - Vladimir Putin @ Moscow/RU, Kremlin", "meeting 2000-02-29 held Tang Jiaxuan - Igor Ivanov @ Moscow/RU"}},
		{"Премьер Госсовета Ли Кэцян вчера", "2019-09-18",
			"Премьер Госсовета Ли Кэцян вчера провел в Петербурге переговоры с Дмитрием Медведевым. Сегодня в Москве китайского премьера принял президент России Владимир Путин.",
			[]string{"meeting 2019-09-17 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU", "meeting 2019-09-18 held Li Keqiang - Vladimir Putin @ Moscow/RU"}},
		{"Министр обороны КНР Ли Шанфу", "2023-04-17",
			"Министр обороны КНР Ли Шанфу прибыл в Москву 16 апреля. В тот же день китайского генерала принял в Кремле Владимир Путин.",
			[]string{"visit 2023-04-16 held Li Shangfu @ Moscow/RU", "meeting 2023-04-16 held Li Shangfu - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"Спецпредставитель правительства КНР Ли Хуэй", "2023-05-27",
			"Спецпредставитель правительства КНР Ли Хуэй прилетел в Москву 26 мая. В тот же день с китайским дипломатом беседовал Сергей Лавров.",
			[]string{"visit 2023-05-26 held Li Hui @ Moscow/RU", "meeting 2023-05-26 held Li Hui - Sergey Lavrov @ Moscow/RU"}},
		{"Председатель Госдумы Вячеслав Володин прибыл", "2025-08-27",
			"Председатель Госдумы Вячеслав Володин прибыл в Пекин 25 августа. Вчера спикера принял Си Цзиньпин.",
			[]string{"visit 2025-08-25 held Vyacheslav Volodin @ Beijing/CN", "meeting 2025-08-26 held Xi Jinping - Vyacheslav Volodin @ Beijing/CN"}},
		{"Сергей Миронов прилетел в Пекин", "2005-09-27",
			"Сергей Миронов прилетел в Пекин 24 сентября. В воскресенье с российским парламентарием встретился У Банго.",
			[]string{"visit 2005-09-24 held Sergey Mironov @ Beijing/CN", "meeting 2005-09-25 held Wu Bangguo - Sergey Mironov @ Beijing/CN"}},
		{"Ли Кэцян встретился вчера в", "2018-11-06",
			"Ли Кэцян встретился вчера в Шанхае с Дмитрием Медведевым. Днем российский премьер увиделся и с председателем КНР.",
			[]string{"meeting 2018-11-05 held Li Keqiang - Dmitry Medvedev @ Shanghai/CN", "meeting 2018-11-05 held Xi Jinping - Dmitry Medvedev @ Shanghai/CN"}},
		{"Вице-премьер Чжан Гаоли прилетел в", "2014-09-03",
			"Вице-премьер Чжан Гаоли прилетел в Якутск 31 августа. 1 сентября президент России вместе с китайским гостем дал старт стройке газопровода.",
			[]string{"visit 2014-08-31 held Zhang Gaoli @ Yakutsk/RU", "meeting 2014-09-01 held Zhang Gaoli - Vladimir Putin @ Yakutsk/RU"}},
		{"Сергей Лавров и Ян Цзечи", "2012-06-05",
			"Сергей Лавров и Ян Цзечи встретились вчера в Пекине. Министры подписали план консультаций.",
			[]string{"meeting 2012-06-04 held Yang Jiechi - Sergey Lavrov @ Beijing/CN", "signing 2012-06-04 held Yang Jiechi - Sergey Lavrov @ Beijing/CN"}},
		{"Владимир Путин и Вэнь Цзябао", "2009-10-14",
			"Владимир Путин и Вэнь Цзябао провели вчера в Пекине переговоры. Сегодня российского премьера принял Ху Цзиньтао. В прошлом октябре оба премьера встречались в Москве.",
			[]string{"meeting 2009-10-13 held Wen Jiabao - Vladimir Putin @ Beijing/CN", "meeting 2009-10-14 held Hu Jintao - Vladimir Putin @ Beijing/CN", "meeting 2008-10 held Wen Jiabao - Vladimir Putin @ Moscow/RU"}},
		{"Премьер Госсовета Ли Кэцян вчера", "2019-09-18",
			"Премьер Госсовета Ли Кэцян вчера провел в Петербурге переговоры с Дмитрием Медведевым. Председатель КНР принял в Пекине президента Казахстана.",
			[]string{"meeting 2019-09-17 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU"}},
	})
}

// What the leaders of the two states have agreed is background.
func TestTellRussianInPassing(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"what the leaders of the two states have agreed is background", "2018-08-22",
			"Вчера в Даляне Юрий Трутнев и Ху Чуньхуа провели заседание комиссии. Ху Чуньхуа напомнил, что наращивать связи между регионами условились лидеры двух стран.",
			[]string{"meeting 2018-08-21 held Hu Chunhua - Yury Trutnev @ Dalian/CN"}},
		{"Вячеслав Володин и Чжао Лэцзи", "2025-08-26",
			"Вячеслав Володин и Чжао Лэцзи провели сегодня в Пекине заседание комиссии. Парламентарии обсудили законодательное сопровождение договоренностей, которых достигли главы государств.",
			[]string{"meeting 2025-08-26 held Zhao Leji - Vyacheslav Volodin @ Beijing/CN"}},
		{"Михаил Мишустин и Ли Цян", "2023-05-24",
			"Михаил Мишустин и Ли Цян провели сегодня в Пекине переговоры. Как договорились лидеры двух стран, к 2024 году товарооборот достигнет 200 миллиардов.",
			[]string{"meeting 2023-05-24 held Li Qiang - Mikhail Mishustin @ Beijing/CN"}},
		{"Сергей Лавров и Ван И", "2024-04-09",
			"Сергей Лавров и Ван И встретились сегодня в Пекине. Министры обсудили подготовку к контактам лидеров двух стран.",
			[]string{"meeting 2024-04-09 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
		{"Владимир Путин и Си Цзиньпин", "2024-05-16",
			"Владимир Путин и Си Цзиньпин встретились сегодня в Пекине. Лидеры двух стран обсудили Украину.",
			[]string{"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"Сергей Лавров и Ван И", "2024-04-09",
			"Сергей Лавров и Ван И встретились сегодня в Пекине. 16 мая в Пекине лидеры двух стран обсудят Украину.",
			[]string{"meeting 2024-04-09 held Wang Yi - Sergey Lavrov @ Beijing/CN", "meeting 2024-05-16 planned Xi Jinping - Vladimir Putin @ Beijing/CN"}},
	})
}

// Envoys and aides of somebody.
func TestTellRussianSenders(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"Президент РФ Владимир Путин 14", "2006-10-15",
			"Президент РФ Владимир Путин 14 октября в Кремле принял специального представителя председателя КНР Ху Цзиньтао, члена Госсовета Тан Цзясюаня.",
			[]string{"meeting 2006-10-14 held Tang Jiaxuan - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"В. Путин принял вчера спецпредставителя", "2006-10-15",
			"В. Путин принял вчера спецпредставителя председателя КНР Тан Цзясюаня.",
			[]string{"meeting 2006-10-14 held Tang Jiaxuan - Vladimir Putin"}},
		{"Вчера в Кремле Владимир Путин", "2006-10-15",
			"Вчера в Кремле Владимир Путин принял посланца Ху Цзиньтао, члена Госсовета Тан Цзясюаня.",
			[]string{"meeting 2006-10-14 held Tang Jiaxuan - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"Си Цзиньпин принял вчера в", "2022-11-15",
			"Си Цзиньпин принял вчера в Пекине специального посланника президента России Владимира Путина, вице-премьера Андрея Белоусова.",
			[]string{"meeting 2022-11-14 held Xi Jinping - Andrey Belousov @ Beijing/CN"}},
	})
}
