package extract_test

import "testing"

// A meeting that nothing else places was in the city that the text has come to before it, or
// comes to right behind it; not in one named among other news, nor where it was on another day, nor where one of them sat who
// telephoned.
func TestTellNearestCity(t *testing.T) {
	tellAll(t, "en", []telling{
		{"both are in town", "1992-02-01", "President Boris Yeltsin and Prime Minister Li Peng met on Friday.\nBoth men are in New York for the session of the Security Council.",
			[]string{"meeting 1992-01-31 held Li Peng - Boris Yeltsin @ New York/US (UN Security Council)"}},
		{"where he came", "2000-01-19", "The day\nThe general flew to Moscow on a matter of arms. The talk went well. Putin received Chi Haotian on Tuesday.",
			[]string{"meeting 2000-01-18 held Chi Haotian - Vladimir Putin @ Moscow/RU"}},
		{"another day there", "2022-09-13", "On September 5 Wang Yi met Sergey Lavrov in Tunxi.\nXi Jinping and Vladimir Putin met on September 9.",
			[]string{"meeting 2022-09-05 held Wang Yi - Sergey Lavrov @ Tunxi/CN", "meeting 2022-09-09 held Xi Jinping - Vladimir Putin"}},
		{"by telephone", "2022-09-13", "Xi Jinping, who is in Shanghai, spoke with Vladimir Putin by telephone on September 9.",
			[]string{"call 2022-09-09 held Xi Jinping - Vladimir Putin"}},
		{"months ago", "2022-09-13", "In Shanghai it rained.\nWang Yi and Sergey Lavrov met in March.",
			[]string{"meeting 2022-03 held Wang Yi - Sergey Lavrov"}},
	})
	tellAll(t, "vi", []telling{
		{"a city before", "2010-11-23", "Tin trong ngày\nThủ tướng Ôn Gia Bảo có mặt tại Saint Petersburg.\nThời tiết lạnh.\nChiều 22-11, Phó Thủ tướng Igor Sechin và Phó Thủ tướng Vương Kỳ Sơn đã hội đàm.",
			[]string{"meeting 2010-11-22 held Wang Qishan - Igor Sechin @ Saint Petersburg/RU"}},
		{"no city", "2010-11-23", "Chiều 22-11, Phó Thủ tướng Igor Sechin và Phó Thủ tướng Vương Kỳ Sơn đã hội đàm.",
			[]string{"meeting 2010-11-22 held Wang Qishan - Igor Sechin"}},
	})
	tellAll(t, "zh", []telling{
		{"a city before", "2023-05-27", "当日要闻\n李辉专程前往莫斯科。\n各方都在等待消息。\n26日，李辉会见了拉夫罗夫。",
			[]string{"meeting 2023-05-26 held Li Hui - Sergey Lavrov @ Moscow/RU"}},
		{"a government", "2023-05-27", "当日要闻\n莫斯科表示欢迎。\n26日，李辉会见了拉夫罗夫。",
			[]string{"meeting 2023-05-26 held Li Hui - Sergey Lavrov"}},
	})
	tellAll(t, "ru", []telling{
		{"the city of the headline", "2021-03-24", "Лавров и Ван И: встреча, Гуйлинь\nВан И и Сергей Лавров провели переговоры 23 марта.",
			[]string{"meeting 2021-03-23 held Wang Yi - Sergey Lavrov @ Guilin/CN"}},
		{"a city behind", "2025-11-03", "Премьеры Ли Цян и Михаил Мишустин провели встречу 3 ноября. В Ханчжоу было солнечно.",
			[]string{"meeting 2025-11-03 held Li Qiang - Mikhail Mishustin @ Hangzhou/CN"}},
		{"another item of the day", "2025-11-03", "Главное за день\nПервых пассажиров в Ханчжоу перевезут в следующем году.\nЛи Цян и Михаил Мишустин провели встречу 3 ноября.",
			[]string{"meeting 2025-11-03 held Li Qiang - Mikhail Mishustin"}},
		{"a government in the headline", "2021-03-24", "Москва и Пекин\nВан И и Сергей Лавров провели переговоры 23 марта.",
			[]string{"meeting 2021-03-23 held Wang Yi - Sergey Lavrov"}},
	})
}
