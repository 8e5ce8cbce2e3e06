package extract_test

import "testing"

// Days in a row behind one verb, and letters.
func TestTellRussianRows(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"Дмитрий Медведев 12 декабря встретился", "2024-12-13",
			"Дмитрий Медведев 12 декабря встретился в Пекине с Си Цзиньпином и передал ему личное послание от Владимира Путина.",
			[]string{"meeting 2024-12-12 held Xi Jinping - Dmitry Medvedev @ Beijing/CN", "message 2024-12-12 held Xi Jinping - Vladimir Putin"}},
		{"30 сентября прошлого года Борис", "2000-03-02",
			"30 сентября прошлого года Борис Ельцин по прямому проводу поздравил Цзян Цзэминя с юбилеем республики.",
			[]string{"call 1999-09-30 held Jiang Zemin - Boris Yeltsin"}},
		{"Путин и Си Цзиньпин созванивались", "2020-05-10",
			"Путин и Си Цзиньпин созванивались и 16 апреля, и 8 мая.",
			[]string{"call 2020-04-16 held Xi Jinping - Vladimir Putin", "call 2020-05-08 held Xi Jinping - Vladimir Putin"}},
		{"Этой весной Путин и Си", "2020-07-10",
			"Этой весной Путин и Си Цзиньпин созванивались дважды, 16 апреля и 8 мая: сначала речь шла о вирусе, затем - о Победе.",
			[]string{"call 2020-04-16 held Xi Jinping - Vladimir Putin", "call 2020-05-08 held Xi Jinping - Vladimir Putin"}},
		{"Лавров и Ван И встречались", "2025-12-10",
			"Лавров и Ван И встречались в этом году трижды: 20 февраля в Йоханнесбурге, 1 апреля в Москве и 10 июля в Куала-Лумпуре.",
			[]string{"meeting 2025-02-20 held Wang Yi - Sergey Lavrov @ Johannesburg/ZA", "meeting 2025-04-01 held Wang Yi - Sergey Lavrov @ Moscow/RU", "meeting 2025-07-10 held Wang Yi - Sergey Lavrov @ Kuala Lumpur/MY"}},
		{"Путин и Си в этом", "2025-12-10",
			"Путин и Си в этом году дважды беседовали по видеосвязи, 21 января и 24 февраля.",
			[]string{"video 2025-01-21 held Xi Jinping - Vladimir Putin", "video 2025-02-24 held Xi Jinping - Vladimir Putin"}},
		{"Си Цзиньпин направил вчера Владимиру", "2025-11-28",
			"Си Цзиньпин направил вчера Владимиру Путину соболезнования.",
			[]string{"message 2025-11-27 held Xi Jinping - Vladimir Putin"}},
		{"Поздравительную телеграмму Си Цзиньпину послал", "2021-07-01",
			"Поздравительную телеграмму Си Цзиньпину послал сегодня Владимир Путин.",
			[]string{"message 2021-07-01 held Xi Jinping - Vladimir Putin"}},
		{"Вячеслав Володин встретился вчера в", "2025-08-27",
			"Вячеслав Володин встретился вчера в Пекине с Си Цзиньпином и передал ему привет от Владимира Путина.",
			[]string{"meeting 2025-08-26 held Xi Jinping - Vyacheslav Volodin @ Beijing/CN"}},
	})
}

// The last of many times.
func TestTellRussianLastOfMany(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"the last of many times", "2024-12-13",
			"Владимир Путин и Си Цзиньпин увиделись в этом году несколько раз, в последний – 22 октября в Казани.",
			[]string{"meeting 2024-10-22 held Xi Jinping - Vladimir Putin @ Kazan/RU"}},
		{"Лавров и Ван И встречались", "2024-12-13",
			"Лавров и Ван И встречались много раз, последний раз - 25 июля во Вьентьяне.",
			[]string{"meeting 2024-07-25 held Wang Yi - Sergey Lavrov @ Vientiane/LA"}},
		{"За три года Путин и", "2015-12-13",
			"За три года Путин и Си Цзиньпин встречались более десяти раз, в последний раз — 3 сентября в Пекине.",
			[]string{"meeting 2015-09-03 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"Владимир Путин и Си Цзиньпин", "2024-12-13",
			"Владимир Путин и Си Цзиньпин встречались более сорока раз.",
			nil},
	})
}
