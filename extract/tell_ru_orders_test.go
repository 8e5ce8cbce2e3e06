package extract_test

import "testing"

// Objects that stand first, and who comes to whom.
func TestTellRussianOrders(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"object first, and other verbs of receiving", "1997-06-26",
			"Борис Немцов прилетел в Пекин 24 июня. Вчера Немцова позвал к себе Ли Пэн.",
			[]string{"visit 1997-06-24 held Boris Nemtsov @ Beijing/CN", "meeting 1997-06-25 held Li Peng - Boris Nemtsov @ Beijing/CN"}},
		{"Вчера Михаил Фрадков побывал у", "2006-11-10",
			"Вчера Михаил Фрадков побывал у Ху Цзиньтао.",
			[]string{"meeting 2006-11-09 held Hu Jintao - Mikhail Fradkov"}},
		{"Во Владивостоке 20 марта губернатор", "2010-03-22",
			"Во Владивостоке 20 марта губернатор Сергей Дарькин обсудил с Си Цзиньпином инвестиции.",
			[]string{"meeting 2010-03-20 held Xi Jinping - Sergey Darkin @ Vladivostok/RU"}},
		{"Си Цзиньпин 22 марта прилетел", "2010-03-24",
			"Си Цзиньпин 22 марта прилетел в Петербург, где делегацию принимала губернатор Валентина Матвиенко.",
			[]string{"visit 2010-03-22 held Xi Jinping @ Saint Petersburg/RU", "meeting 2010-03-22 held Xi Jinping - Valentina Matviyenko @ Saint Petersburg/RU"}},
		{"К такому выводу накануне пришли", "2016-09-29",
			"К такому выводу накануне пришли в Москве замминистра иностранных дел РФ Игорь Моргулов и помощник главы МИД КНР Кун Сюанью.",
			[]string{"meeting 2016-09-28 held Kong Xuanyou - Igor Morgulov @ Moscow/RU"}},
		{"Вчера вечером в посольстве в", "2024-10-09",
			"Вчера вечером в посольстве в Пекине посол Игорь Моргулов принимал гостей. От китайских властей пришла член Госсовета Шэнь Ицинь.",
			[]string{"meeting 2024-10-08 held Shen Yiqin - Igor Morgulov @ Beijing/CN"}},
		{"Вчера в Кремле Цзян Цзэминя", "2015-05-09",
			"Вчера в Кремле Цзян Цзэминя сменил за столом Си Цзиньпин. С Владимиром Путиным Си Цзиньпин проговорил три часа.",
			[]string{"meeting 2015-05-08 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"В Москву вчера прилетела делегация", "2016-11-02",
			"В Москву вчера прилетела делегация КНР во главе с вице-премьером Ван Яном.",
			[]string{"visit 2016-11-01 held Wang Yang @ Moscow/RU"}},
		{"В среду, 15 июня, в", "2011-06-14",
			"В среду, 15 июня, в Астане Ху Цзиньтао вместе с Дмитрием Медведевым и главами других стран-участниц проведет юбилейный саммит ШОС.",
			[]string{"multilateral 2011-06-15 planned Hu Jintao - Dmitry Medvedev @ Astana/KZ (SCO Summit)"}},
		{"На саммите БРИКС в Казани", "2024-10-25",
			"На саммите БРИКС в Казани 23 октября за одним столом сидели Владимир Путин, Си Цзиньпин и Нарендра Моди.",
			[]string{"multilateral 2024-10-23 held Xi Jinping - Vladimir Putin @ Kazan/RU (BRICS Summit)"}},
		{"Раунд шестисторонних переговоров откроется в", "2004-02-24",
			"Раунд шестисторонних переговоров откроется в Пекине 25 февраля. Китай представляет Ван И, Россию - Александр Лосюков.",
			[]string{"multilateral 2004-02-25 planned Wang Yi - Alexander Losyukov @ Beijing/CN (Six-Party Talks)"}},
	})
}
