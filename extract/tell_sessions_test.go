package extract_test

import "testing"

// A session named by its number dates and places a contact that the text leaves undated.
func TestTellNumberedSessions(t *testing.T) {
	tellAll(t, "en", []telling{
		{"digits", "2019-05-06", "Relations grew closer with time. At the 19th regular meeting of the heads of government Li Keqiang and Dmitry Medvedev met and signed a communique.",
			[]string{"meeting 2014-10-13 held Li Keqiang - Dmitry Medvedev @ Moscow/RU", "signing 2014-10-13 held Li Keqiang - Dmitry Medvedev @ Moscow/RU"}},
		{"words", "2019-05-06", "Relations grew closer with time. Tang Jiaxuan met Igor Ivanov on the sidelines of the fifty-fourth session of the UN General Assembly.",
			[]string{"meeting 1999-09-20/1999-10-02 held Tang Jiaxuan - Igor Ivanov @ New York/US (UN General Assembly)"}},
		{"summit", "2019-05-06", "Relations grew closer with time. Xi Jinping met Vladimir Putin on the sidelines of the 14th SCO summit.",
			[]string{"meeting 2014-09-11/2014-09-12 held Xi Jinping - Vladimir Putin @ Dushanbe/TJ (SCO Summit)"}},
		{"roman", "2024-05-06", "Relations grew closer with time. Xi Jinping met Vladimir Putin on the sidelines of the III Belt and Road Forum.",
			[]string{"meeting 2023-10-17/2023-10-18 held Xi Jinping - Vladimir Putin @ Beijing/CN (Belt and Road Forum)"}},
		{"how often somebody has been there", "2024-05-06", "Relations grew closer with time. Xi Jinping met Vladimir Putin on the sidelines of his second SCO summit.",
			[]string{"meeting 2024-05-06~ held Xi Jinping - Vladimir Putin"}},
	})
	tellAll(t, "zh", []telling{
		{"han numeral inside the name", "2019-05-06", "两国关系不断发展。李克强总理同梅德韦杰夫总理举行中俄总理第十九次定期会晤。",
			[]string{"meeting 2014-10-13 held Li Keqiang - Dmitry Medvedev @ Moscow/RU"}},
		{"behind the name", "2019-05-06", "两国关系不断发展。习近平在上海合作组织成员国元首理事会第十四次会议期间会见普京。",
			[]string{"meeting 2014-09-11/2014-09-12 held Xi Jinping - Vladimir Putin @ Dushanbe/TJ (SCO Summit)"}},
		{"digits", "2019-05-06", "两国关系不断发展。唐家璇外长在第54届联合国大会期间会见俄罗斯外长伊万诺夫。",
			[]string{"meeting 1999-09-20/1999-10-02 held Tang Jiaxuan - Igor Ivanov @ New York/US (UN General Assembly)"}},
		{"the name holds the first sign", "2024-05-06", "两国关系不断发展。习近平在金砖国家领导人第十次会晤期间会见普京。",
			[]string{"meeting 2018-07-25/2018-07-27 held Xi Jinping - Vladimir Putin @ Johannesburg/ZA (BRICS Summit)"}},
	})
	tellAll(t, "ru", []telling{
		{"digits", "2019-05-06", "Отношения развиваются. Ли Кэцян и Дмитрий Медведев провели 19-ю регулярную встречу глав правительств.",
			[]string{"meeting 2014-10-13 held Li Keqiang - Dmitry Medvedev @ Moscow/RU"}},
		{"roman", "2024-05-06", "Отношения развиваются. Владимир Путин встретился с Си Цзиньпином на полях III Форума международного сотрудничества «Один пояс, один путь».",
			[]string{"meeting 2023-10-17/2023-10-18 held Xi Jinping - Vladimir Putin @ Beijing/CN (Belt and Road Forum)"}},
		{"words", "2019-05-06", "Отношения развиваются. Игорь Иванов встретился с Тан Цзясюанем на полях пятьдесят четвертой сессии Генеральной Ассамблеи ООН.",
			[]string{"meeting 1999-09-20/1999-10-02 held Tang Jiaxuan - Igor Ivanov @ New York/US (UN General Assembly)"}},
	})
	tellAll(t, "vi", []telling{
		{"digits", "2019-05-06", "Quan hệ hai nước phát triển. Thủ tướng Lý Khắc Cường và Thủ tướng Dmitry Medvedev tiến hành cuộc gặp thường kỳ lần thứ 19.",
			[]string{"meeting 2014-10-13 held Li Keqiang - Dmitry Medvedev @ Moscow/RU"}},
		{"words", "2024-05-06", "Quan hệ hai nước phát triển. Chủ tịch Tập Cận Bình gặp Tổng thống Vladimir Putin bên lề Diễn đàn Vành đai và Con đường lần thứ ba.",
			[]string{"meeting 2023-10-17/2023-10-18 held Xi Jinping - Vladimir Putin @ Beijing/CN (Belt and Road Forum)"}},
		{"session of the assembly", "2019-05-06", "Quan hệ hai nước phát triển. Ngoại trưởng Đường Gia Triền gặp Ngoại trưởng Igor Ivanov bên lề khóa họp thứ 54 Đại hội đồng Liên hợp quốc.",
			[]string{"meeting 1999-09-20/1999-10-02 held Tang Jiaxuan - Igor Ivanov @ New York/US (UN General Assembly)"}},
	})
}

// The year of an article without one is that of the session which it names by number.
func TestYearByNumberedSession(t *testing.T) {
	checkYears(t, "en", []undated{
		{"Li Keqiang and Dmitry Medvedev held talks in Moscow on 13 October. It was the 19th regular meeting of the heads of government.", "2014-10-13"},
		{"Xi Jinping met Vladimir Putin in Beijing on 18 October. Putin had come for the third Belt and Road Forum.", "2023-10-18"},
	})
	checkYears(t, "zh", []undated{{"李克强10月13日在莫斯科同梅德韦杰夫举行会谈。这是中俄总理第十九次定期会晤。", "2014-10-13"}})
	checkYears(t, "ru", []undated{{"Ли Кэцян провел переговоры с Дмитрием Медведевым в Москве 13 октября. Это была девятнадцатая регулярная встреча глав правительств.", "2014-10-13"}})
	checkYears(t, "vi", []undated{{"Thủ tướng Lý Khắc Cường hội đàm với Thủ tướng Dmitry Medvedev tại Moscow ngày 13/10. Đây là cuộc gặp thường kỳ lần thứ 19 giữa Thủ tướng hai nước.", "2014-10-13"}})
}
