package extract_test

import "testing"

// Guests of whom no journey is told, but of which side they are.
func TestTellGuestsWithoutJourney(t *testing.T) {
	lavrov := "meeting 2023-05-15 held Wang Yi - Sergey Lavrov"
	tellAll(t, "en", []telling{
		{"of a side", "2023-05-18", "Lavrov held talks with Wang Yi on Monday. On Tuesday Xi Jinping received the Russian guest.",
			[]string{lavrov, "meeting 2023-05-16 held Xi Jinping - Sergey Lavrov"}},
		{"of one's own side", "2023-05-18", "Lavrov held talks with Wang Yi on Monday. On Tuesday Xi Jinping received the Chinese guests of the congress.",
			[]string{lavrov}},
		{"the guest of", "2023-05-18", "On Monday in Moscow Xi Jinping was the guest of Vladimir Putin.",
			[]string{"meeting 2023-05-15 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"in a programme", "2001-09-10", "Zhu Rongji reached Moscow on Sunday. His programme includes talks with President Vladimir Putin.",
			[]string{"visit 2001-09-09 held Zhu Rongji @ Moscow/RU", "meeting 2001-09 planned Zhu Rongji - Vladimir Putin @ Moscow/RU"}},
		{"of no contact", "2023-05-18", "Lavrov spoke of trade with China on Monday. On Tuesday Xi Jinping received the guest.", nil},
	})
	tellAll(t, "ru", []telling{
		{"of a side", "2023-05-18", "Лавров провел переговоры с Ван И в понедельник. Во вторник российского гостя принял Си Цзиньпин.",
			[]string{lavrov, "meeting 2023-05-16 held Xi Jinping - Sergey Lavrov"}},
		{"a pronoun behind its verb", "2023-05-18", "Си Цзиньпин приехал в Москву в марте 2023 года. Владимир Путин принимал его в Кремле.",
			[]string{"visit 2023-03 held Xi Jinping @ Moscow/RU", "meeting 2023-03 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"called in on the next day", "2023-06-29", "Лавров провел переговоры с Ван И в понедельник. Назавтра Лаврова позвал к себе Ли Цян.",
			[]string{"meeting 2023-06-26 held Wang Yi - Sergey Lavrov", "meeting 2023-06-27 held Li Qiang - Sergey Lavrov"}},
		{"whose it is", "2023-05-18", "Си Цзиньпин приехал в Москву в марте 2023 года. Владимир Путин принимал его посла в Кремле.",
			[]string{"visit 2023-03 held Xi Jinping @ Moscow/RU"}},
	})
	tellAll(t, "zh", []telling{
		{"of a side", "2023-05-18", "拉夫罗夫15日与王毅举行会谈。16日，习近平会见俄罗斯客人。",
			[]string{lavrov, "meeting 2023-05-16 held Xi Jinping - Sergey Lavrov"}},
		{"of no contact", "2023-05-18", "拉夫罗夫15日谈到对华贸易。16日，习近平会见客人。", nil},
	})
	tellAll(t, "vi", []telling{
		{"of a side", "2023-05-18", "Ngày 15/5, ông Lavrov hội đàm với ông Vương Nghị. Ngày 16/5, Chủ tịch Tập Cận Bình tiếp vị khách Nga.",
			[]string{lavrov, "meeting 2023-05-16 held Xi Jinping - Sergey Lavrov"}},
		{"of no contact", "2023-05-18", "Ngày 15/5, ông Lavrov nói về thương mại với Trung Quốc. Ngày 16/5, Chủ tịch Tập Cận Bình tiếp vị khách.", nil},
	})
}
