package extract_test

import "testing"

// What a sentence leaves to those around it: who the guest is, and which day it was.
func TestTellRussianCarry(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"talks of the guest named in the sentence before", "2024-05-20",
			"16-17 мая состоялся государственный визит Владимира Путина в Китай. Встреча с Ли Цяном прошла в Пекине.",
			[]string{"visit 2024-05-16/2024-05-17 held Vladimir Putin @ Beijing/CN", "meeting 2024-05-16/2024-05-17 held Li Qiang - Vladimir Putin @ Beijing/CN"}},
		{"he, with somebody before him", "2023-04-19",
			"Министр обороны КНР Ли Шанфу прибыл в Москву 16 апреля. Вместе с Сергеем Шойгу он провел 18 апреля переговоры.",
			[]string{"visit 2023-04-16 held Li Shangfu @ Moscow/RU", "meeting 2023-04-18 held Li Shangfu - Sergey Shoigu @ Moscow/RU"}},
		{"who invites is no subject", "2019-06-07",
			"По приглашению Максима Акимова вице-премьер Госсовета КНР Ху Чуньхуа 10-12 июня посетит Москву. Он вместе с Акимовым проведет заседание комиссии.",
			[]string{"visit 2019-06-10/2019-06-12 planned Hu Chunhua @ Moscow/RU", "meeting 2019-06-10/2019-06-12 planned Hu Chunhua - Maxim Akimov @ Moscow/RU"}},
		{"talks with others, too, behind a host who led the sentence", "2003-09-24",
			"24 сентября в Пекине российского премьера Михаила Касьянова принял председатель Ху Цзиньтао. Беседы состоялись и с главой китайского парламента У Банго.",
			[]string{"meeting 2003-09-24 held Hu Jintao - Mikhail Kasyanov @ Beijing/CN", "meeting 2003-09-24 held Wu Bangguo - Mikhail Kasyanov @ Beijing/CN"}},
		{"day and place that close a caption", "2019-07-01",
			"Владимира Путина принимает Си Цзиньпин. Пекин, 25 апреля 2019 года.",
			[]string{"meeting 2019-04-25 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"the month of the sentence before", "2020-12-29",
			"В сентябре в Москве проходила встреча глав МИД стран ШОС. Сергей Лавров и Ван И провели одиннадцатого числа переговоры.",
			[]string{"meeting 2020-09-11 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"a month as the heading of an entry", "1994-09-07",
			"Ноябрь. В Пекине находился министр обороны П.С.Грачев. Вместе с Чи Хаотянем он подписал 11 ноября соглашение о сотрудничестве.",
			[]string{"visit 1993-11 held Pavel Grachev @ Beijing/CN", "signing 1993-11-11 held Chi Haotian - Pavel Grachev @ Beijing/CN"}},
	})
}

// Verbs that no rule knows, between people of both sides.
func TestTellRussianSideBySide(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"two subjects", "2018-06-10",
			"8 июня Си Цзиньпин и Владимир Путин проехали на скоростном поезде из Пекина в Тяньцзинь.",
			[]string{"meeting 2018-06-08 held Xi Jinping - Vladimir Putin @ Tianjin/CN"}},
		{"subject and object", "2018-06-09",
			"8 июня в Доме народных собраний Си Цзиньпин вручил Владимиру Путину орден Дружбы.",
			[]string{"meeting 2018-06-08 held Xi Jinping - Vladimir Putin @ Beijing/CN, Great Hall of the People"}},
		{"object behind verb and place", "2017-07-05",
			"4 июля Владимир Путин наградил в Кремле Си Цзиньпина орденом Святого Андрея.",
			[]string{"meeting 2017-07-04 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"what each does alone", "2013-06-01",
			"Си Цзиньпин и Владимир Путин родились в один день, 15 июня и 7 октября.", nil},
		{"whose it is", "2019-06-09",
			"8 июня Владимир Путин в Москве прочитал книгу Си Цзиньпина.", nil},
		{"no day", "2019-06-09",
			"Владимир Путин и Си Цзиньпин сблизили две страны.", nil},
		{"a wish", "2019-06-09",
			"8 июня Владимир Путин в Москве хотел вручить Си Цзиньпину медаль.", nil},
		{"it was possible to meet", "2005-11-25",
			"Михаилу Фрадкову удалось встретиться с Вэнь Цзябао 3 ноября в Пекине.",
			[]string{"meeting 2005-11-03 held Wen Jiabao - Mikhail Fradkov @ Beijing/CN"}},
		{"set for a day ahead", "2016-10-28",
			"Комиссия готовит материалы к регулярной встрече премьеров России и Китая, которая состоится в начале ноября в Санкт-Петербурге.",
			[]string{"meeting 2016-11 planned Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU"}},
		{"presidents named, among others who were told of", "2011-05-07",
			"Вэнь Цзябао и Владимир Путин провели переговоры 11 октября 2010 года. Дмитрий Медведев ждет Ху Цзиньтао в июне. Последний раз президенты общались в апреле в Санье.",
			[]string{"meeting 2010-10-11 held Wen Jiabao - Vladimir Putin", "meeting 2011-04 held Hu Jintao - Dmitry Medvedev @ Sanya/CN"}},
	})
}
