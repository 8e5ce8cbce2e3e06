package extract_test

import "testing"

// Documents announced, and documents whose signers another sentence names.
func TestTellRussianSignings(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"documents announced, and documents without their signers", "2011-06-14",
			"На четверг, 16 июня, в Кремле назначены переговоры Дмитрия Медведева и Ху Цзиньтао. Завершатся они подписанием совместного заявления.",
			[]string{"meeting 2011-06-16 planned Hu Jintao - Dmitry Medvedev @ Moscow/RU, Kremlin", "signing 2011-06-16 planned Hu Jintao - Dmitry Medvedev @ Moscow/RU"}},
		{"Во вторник в Петербурге Дмитрий", "2019-09-16",
			"Во вторник в Петербурге Дмитрий Медведев проведет переговоры с Ли Кэцяном. По итогам планируется подписать совместное коммюнике.",
			[]string{"meeting 2019-09-17 planned Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU", "signing 2019-09-17 planned Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU"}},
		{"Татьяна Голикова и Сунь Чуньлань", "2021-11-17",
			"Татьяна Голикова и Сунь Чуньлань провели вчера по видеосвязи заседание комиссии. По итогам подписан протокол.",
			[]string{"video 2021-11-16 held Sun Chunlan - Tatyana Golikova", "signing 2021-11-16 held Sun Chunlan - Tatyana Golikova"}},
		{"Вчера в Пекине Михаил Фрадков", "2006-11-10",
			"Вчера в Пекине Михаил Фрадков и Вэнь Цзябао провели встречу. В присутствии глав правительств подписано полтора десятка документов.",
			[]string{"meeting 2006-11-09 held Wen Jiabao - Mikhail Fradkov @ Beijing/CN", "signing 2006-11-09 held Wen Jiabao - Mikhail Fradkov @ Beijing/CN"}},
		{"Вчера в Москве Тан Цзясюань", "2000-03-02",
			"Вчера в Москве Тан Цзясюань и Игорь Иванов провели переговоры. Обнародовано совместное коммюнике.",
			[]string{"meeting 2000-03-01 held Tang Jiaxuan - Igor Ivanov @ Moscow/RU", "signing 2000-03-01 held Tang Jiaxuan - Igor Ivanov @ Moscow/RU"}},
		{"Вчера Борис Грызлов и Сун", "2020-07-24",
			"Вчера Борис Грызлов и Сун Тао провели по видеосвязи восьмое заседание механизма межпартийного диалога. Партии приняли совместное заявление.",
			[]string{"video 2020-07-23 held Song Tao - Boris Gryzlov", "signing 2020-07-23 held Song Tao - Boris Gryzlov"}},
		{"27 июня в Пекине Виктор", "1997-07-01",
			"27 июня в Пекине Виктор Черномырдин и Ли Пэн провели вторую регулярную встречу. Под занавес переговоров подписали восемь межправительственных бумаг.",
			[]string{"meeting 1997-06-27 held Li Peng - Viktor Chernomyrdin @ Beijing/CN", "signing 1997-06-27 held Li Peng - Viktor Chernomyrdin @ Beijing/CN"}},
		{"В пятницу Владимир Путин и", "2013-03-25",
			"В пятницу Владимир Путин и Си Цзиньпин провели в Кремле переговоры. Итогом стало совместное заявление, под которым расписались оба президента.",
			[]string{"meeting 2013-03-22 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin", "signing 2013-03-22 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"Колокольцев и Ван Сяохун встретились", "2023-09-21",
			"Колокольцев и Ван Сяохун встретились вчера в Пекине и подписали план сотрудничества.",
			[]string{"meeting 2023-09-20 held Wang Xiaohong - Vladimir Kolokoltsev @ Beijing/CN", "signing 2023-09-20 held Wang Xiaohong - Vladimir Kolokoltsev @ Beijing/CN"}},
	})
}
