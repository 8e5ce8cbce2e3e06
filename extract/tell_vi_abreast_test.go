package extract_test

import "testing"

// Two officials side by side before a verb that no list knows, on a day or in a city.
func TestTellVietnameseAbreast(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"any verb, day and city", "2018-09-12",
			"Hôm 11/9 tại Vladivostok, ông Tập Cận Bình và ông Putin tự tay rán bánh blin.",
			[]string{"meeting 2018-09-11 held Xi Jinping - Vladimir Putin @ Vladivostok/RU"}},
		{"month and city", "2009-04-22",
			"Tháng 10 năm ngoái ở Moscow, Thủ tướng Ôn Gia Bảo và ông Vladimir Putin thống nhất về mặt nguyên tắc việc làm đường ống.",
			[]string{"meeting 2008-10 held Wen Jiabao - Vladimir Putin @ Moscow/RU"}},
		{"a pronoun in a part of its own", "2022-07-08",
			"Trước khi rời phòng họp ở Bali, người đứng đầu ngành ngoại giao Nga còn một cuộc hẹn: hôm thứ Năm, ông cùng Vương Nghị điểm lại hồ sơ Ukraine bên lề hội nghị G20.",
			[]string{"meeting 2022-07-07 held Wang Yi - Sergey Lavrov @ Bali/ID"}},
		{"one beside the other", "2010-03-23",
			"Tại Moscow, ông Tập Cận Bình khai mạc Năm tiếng Hán bên cạnh Thủ tướng Putin hôm nay.",
			[]string{"meeting 2010-03-23 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"one acts on the other in his city", "2019-06-06",
			"Hôm 5/6 tại Moscow, ông Putin đưa Chủ tịch Tập Cận Bình tới Sở thú để ngắm hai con gấu trúc.",
			[]string{"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"each for himself", "2013-03-31", "Thủ tướng Medvedev và ông Lý Khắc Cường hôm 30/3 đều bác tin đồn.", nil},
		{"chosen by others", "2013-03-31", "Hôm 30/3, ông Medvedev và ông Tập Cận Bình được tạp chí Time bình chọn.", nil},
		{"acts from afar", "2023-02-25", "Ngày 24/2, tại Munich, ông Vương Nghị bảo vệ ông Putin trước các nhà báo.", nil},
		{"quotes the other", "2023-02-25", "Ngày 24/2, tại Moscow, ông Putin viện dẫn lời ông Tập Cận Bình.", nil},
		{"words that begin as a family name does", "2021-11-30",
			"Đô đốc Nga và lãnh đạo Tập đoàn CNPC hôm 30/11 trò chuyện; Tập trận bắt đầu ở Vladivostok.", nil},
	})
}

// Where a paragraph plays, and who is meant by words that name nobody.
func TestTellVietnameseSettings(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"a city before a colon", "2000-07-19",
			"Bắc Kinh: Hôm qua (18/7), Tổng thống V. Putin và Chủ tịch Giang Trạch Dân ra tuyên bố chung về phòng thủ tên lửa.",
			[]string{"signing 2000-07-18 held Jiang Zemin - Vladimir Putin @ Beijing/CN"}},
		{"the sentence before sets day and city", "2000-11-04",
			"Từ trưa thứ Sáu, Bắc Kinh có hai vị thủ tướng. Chu Dung Cơ và Mikhail Kasyanov đã hội đàm về dầu mỏ.",
			[]string{"meeting 2000-11-03 held Zhu Rongji - Mikhail Kasyanov @ Beijing/CN"}},
		{"the host", "1997-11-11",
			"Hôm thứ Hai, chủ nhà Giang Trạch Dân và Tổng thống Nga Boris Yeltsin hội đàm về biên giới.",
			[]string{"meeting 1997-11-10 held Jiang Zemin - Boris Yeltsin @ CN"}},
		{"the president of the host country", "2015-12-18",
			"Thứ Tư, trong lúc tham gia Hội nghị Internet Thế giới ở Ô Trấn, Thủ tướng Nga Medvedev gặp riêng chủ tịch nước chủ nhà.",
			[]string{"meeting 2015-12-16 held Xi Jinping - Dmitry Medvedev @ Wuzhen/CN (World Internet Conference)"}},
		{"received by the president", "2023-11-22",
			"Ngày 22/11, Chủ tịch Duma Quốc gia Nga Vyacheslav Volodin được chủ tịch nước tiếp tại Bắc Kinh.",
			[]string{"meeting 2023-11-22 held Xi Jinping - Vyacheslav Volodin @ Beijing/CN"}},
		{"a bare family name beside another", "2024-07-04",
			"Bên lề thượng đỉnh SCO ở Astana chiều thứ Tư, Tập chỉ nói với Putin rằng tình bạn hai nước sẽ bền lâu.",
			[]string{"meeting 2024-07-03 held Xi Jinping - Vladimir Putin @ Astana/KZ (SCO Summit)"}},
		{"invited to tea", "2012-04-28",
			"Phó Thủ tướng Trung Quốc Lý Khắc Cường hôm qua đã được Tổng thống đắc cử Vladimir Putin mời dùng trà tại Mátxcơva.",
			[]string{"meeting 2012-04-27 held Li Keqiang - Vladimir Putin @ Moscow/RU"}},
		{"there was no meeting", "2017-07-08",
			"Hôm 7/7 ở Hamburg không có cuộc gặp song phương nào giữa ông Tập Cận Bình và ông Putin.", nil},
		{"a telegram among others", "2002-10-28",
			"Trong số này có điện của Chủ tịch Giang Trạch Dân gửi Tổng thống Putin ngày 27-10; Tổng thống Bush thì gọi điện thoại.",
			[]string{"message 2002-10-27 held Jiang Zemin - Vladimir Putin"}},
		{"lifted the receiver", "2021-08-26",
			"Ông Tập Cận Bình nhấc máy gọi cho ông Putin hôm 25/8 để bàn về Afghanistan.",
			[]string{"call 2021-08-25 held Xi Jinping - Vladimir Putin"}},
		{"signed with others", "1997-04-24",
			"Hôm nay tại Mát-xcơ-va, cùng ba nguyên thủ Trung Á, hai ông Giang Trạch Dân và Bô-rít En-xin đặt bút vào hiệp định cắt giảm lực lượng.",
			[]string{"multilateral 1997-04-24 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
		{"two days of one month", "2026-03-05",
			"Tháng 11, ông Lý Cường và ông Mishustin gặp nhau hai lần: ngày 3 ở Hàng Châu, và ngày 17 tại Moscow.",
			[]string{
				"meeting 2025-11-03 held Li Qiang - Mikhail Mishustin @ Hangzhou/CN",
				"meeting 2025-11-17 held Li Qiang - Mikhail Mishustin @ Moscow/RU",
			}},
		{"from a first day to the last", "2006-05-31",
			"Tối 30-5, chuyên cơ chở Ủy viên trưởng Ngô Bang Quốc rời Mát-xcơ-va, khép lại chuyến thăm hữu nghị chính thức LB Nga từ ngày 26-5.",
			[]string{"visit 2006-05-26/2006-05-30 held Wu Bangguo @ Moscow/RU"}},
		{"a month and year head an entry", "1999-12-09",
			"5-1991. Tổng Bí thư Giang Trạch Dân thăm Liên Xô từ ngày 15 đến 19, hội đàm với Tổng thống M. Goóc-ba-chốp tại Mát-xcơ-va.\n" +
				"12-1992. Tổng thống Nga B. En-xin lần đầu đến Trung Quốc (từ 17 đến 19).",
			[]string{
				"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU",
				"meeting 1991-05-15/1991-05-19 held Jiang Zemin - Mikhail Gorbachev @ Moscow/RU",
				"visit 1992-12-17/1992-12-19 held Boris Yeltsin @ CN",
			}},
	})
}
