package extract_test

import "testing"

// A guest, or whoever the words without a name mean, is told from those who receive him.
func TestTellVietnameseGuests(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"president opens the welcome and talks with the guest", "1992-12-20",
			"Sáng 17/12/1992, chuyên cơ chở Tổng thống Nga Boris Yeltsin hạ cánh xuống Bắc Kinh.\nChủ tịch Dương Thượng Côn chủ trì lễ đón ở Đại lễ đường Nhân dân rồi hội đàm với khách.",
			[]string{
				"visit 1992-12-17 held Boris Yeltsin @ Beijing/CN",
				"meeting 1992-12-17 held Yang Shangkun - Boris Yeltsin @ Beijing/CN, Great Hall of the People",
			}},
		{"likewise met him in turn", "2010-09-28",
			"Tổng thống Nga Dmitry Medvedev thăm Trung Quốc từ ngày 26 đến 28/9.\nNgày 27/9, ông hội đàm với Chủ tịch Hồ Cẩm Đào ở Bắc Kinh. Cùng ngày, Thủ tướng Ôn Gia Bảo và Ủy viên trưởng Ngô Bang Quốc cũng lần lượt gặp ông.",
			[]string{
				"visit 2010-09-26/2010-09-28 held Dmitry Medvedev @ Beijing/CN",
				"meeting 2010-09-27 held Hu Jintao - Dmitry Medvedev @ Beijing/CN",
				"meeting 2010-09-27 held Wen Jiabao - Dmitry Medvedev @ Beijing/CN",
				"meeting 2010-09-27 held Wu Bangguo - Dmitry Medvedev @ Beijing/CN",
			}},
		{"contact with the guest before he left", "1999-12-11",
			"Ngày 9/12, Tổng thống Nga Boris Yeltsin tới Bắc Kinh và hội đàm với Chủ tịch Giang Trạch Dân.\nHôm sau, Thủ tướng Chu Dung Cơ cũng có cuộc tiếp xúc với vị khách trước khi ông ra sân bay.",
			[]string{
				"visit 1999-12-09 held Boris Yeltsin @ Beijing/CN",
				"meeting 1999-12-09 held Jiang Zemin - Boris Yeltsin @ Beijing/CN",
				"meeting 1999-12-10 held Zhu Rongji - Boris Yeltsin @ Beijing/CN",
			}},
		{"the country's top legislator", "2006-05-31",
			"Ủy viên trưởng Quốc hội Trung Quốc Ngô Bang Quốc thăm Nga từ ngày 26 đến 30/5/2006.\nTại Moscow, nhà lập pháp hàng đầu của Trung Quốc có cuộc hội đàm với Chủ tịch Hội đồng Liên bang Sergei Mironov và được Tổng thống Vladimir Putin tiếp.",
			[]string{
				"visit 2006-05-26/2006-05-30 held Wu Bangguo @ Moscow/RU",
				"meeting 2006-05-26/2006-05-30 held Wu Bangguo - Sergey Mironov @ Moscow/RU",
				"meeting 2006-05-26/2006-05-30 held Wu Bangguo - Vladimir Putin @ Moscow/RU",
			}},
		{"the Chinese guest, list of hosts", "2006-05-31",
			"Ủy viên trưởng Quốc hội Trung Quốc Ngô Bang Quốc thăm Nga từ ngày 26 đến 30/5/2006.\nỞ Moscow, vị khách Trung Quốc hội kiến Thủ tướng Mikhail Fradkov, trao đổi về thương mại; hội đàm riêng với Chủ tịch Hội đồng Liên bang Sergei Mironov và Chủ tịch Duma Quốc gia Boris Gryzlov.",
			[]string{
				"visit 2006-05-26/2006-05-30 held Wu Bangguo @ Moscow/RU",
				"meeting 2006-05-26/2006-05-30 held Wu Bangguo - Mikhail Fradkov @ Moscow/RU",
				"meeting 2006-05-26/2006-05-30 held Wu Bangguo - Sergey Mironov @ Moscow/RU",
				"meeting 2006-05-26/2006-05-30 held Wu Bangguo - Boris Gryzlov @ Moscow/RU",
			}},
		{"receives him, pronoun object", "1992-12-01",
			"Cuối tháng 11/1992, Ngoại trưởng Trung Quốc Tiền Kỳ Tham bay sang Moskva. Tổng thống Boris Yeltsin tiếp ông chừng một tiếng. Qua hôm sau, ông Tiền hội đàm với Ngoại trưởng Andrei Kozyrev.",
			[]string{
				"visit 1992-11 held Qian Qichen @ Moscow/RU",
				"meeting 1992-11 held Qian Qichen - Boris Yeltsin @ Moscow/RU",
				"meeting 1992-11 held Qian Qichen - Andrey Kozyrev @ Moscow/RU",
			}},
		{"he goes on, another partner", "2026-01-28",
			"Chiều 27/1, Bộ trưởng Quốc phòng Nga Andrei Belousov và người đồng cấp Trung Quốc Đổng Quân hội đàm qua cầu truyền hình.\nCuộc gặp tháng 6/2025 của hai ông diễn ra ở Thanh Đảo. Đến ngày 20/11 cùng năm, tại Moskva, ông Belousov tiếp tục hội đàm với Thượng tướng Trương Hựu Hiệp.",
			[]string{
				"video 2026-01-27 held Dong Jun - Andrey Belousov",
				"meeting 2025-06 held Dong Jun - Andrey Belousov @ Qingdao/CN",
				"meeting 2025-11-20 held Zhang Youxia - Andrey Belousov @ Moscow/RU",
			}},
		{"the two meet again: the pair, not who was named last", "2012-08-21",
			"Hôm 20/8/2012, Ủy viên Quốc vụ Trung Quốc Đới Bỉnh Quốc và Thư ký Hội đồng An ninh Nga Nikolai Patrushev tham vấn ở Moscow.\nNgày 8/12/2009 tại Bắc Kinh, ông Đới và ông Patrushev ký biên bản về hợp tác an ninh chiến lược; cũng hôm đó Chủ tịch Hồ Cẩm Đào tiếp vị khách Nga. Tháng 1/2011, hai người tái ngộ ở Moscow.",
			[]string{
				"meeting 2012-08-20 held Dai Bingguo - Nikolai Patrushev @ Moscow/RU",
				"signing 2009-12-08 held Dai Bingguo - Nikolai Patrushev @ Beijing/CN",
				"meeting 2009-12-08 held Hu Jintao - Nikolai Patrushev @ Beijing/CN",
				"meeting 2011-01 held Dai Bingguo - Nikolai Patrushev @ Moscow/RU",
			}},
		{"host premier entertains the guest to lunch", "2023-05-25",
			"Thủ tướng Nga Mikhail Mishustin thăm Trung Quốc từ 22 đến 24/5. Trưa 24/5, tại Bắc Kinh, Thủ tướng Lý Cường mở tiệc chiêu đãi vị khách Nga.",
			[]string{
				"visit 2023-05-22/2023-05-24 held Mikhail Mishustin @ Beijing/CN",
				"meeting 2023-05-24 held Li Qiang - Mikhail Mishustin @ Beijing/CN",
			}},
		{"negative: the guest meets his own embassy", "2023-05-25",
			"Thủ tướng Nga Mikhail Mishustin thăm Trung Quốc từ 22 đến 24/5. Chiều 23/5, ông gặp Đại sứ Nga tại Bắc Kinh Igor Morgulov.",
			[]string{
				"visit 2023-05-22/2023-05-24 held Mikhail Mishustin @ CN",
			}},
		{"negative: guest chats with netizens", "2013-10-23",
			"Thủ tướng Nga Dmitry Medvedev thăm Trung Quốc từ 22 đến 23/10. Tại Bắc Kinh, vị khách trò chuyện trực tuyến với cư dân mạng Trung Quốc.",
			[]string{
				"visit 2013-10-22/2013-10-23 held Dmitry Medvedev @ CN",
			}},
		{"speaker of parliament too, then chat with netizens", "2013-10-23",
			"Ngày 22/10, tại Bắc Kinh, Thủ tướng Nga Dmitry Medvedev hội đàm với Thủ tướng Lý Khắc Cường. Chủ tịch Quốc hội Trương Đức Giang cũng có buổi tiếp riêng với ông Medvedev, sau đó vị khách trò chuyện trực tuyến với cư dân mạng Trung Quốc.",
			[]string{
				"meeting 2013-10-22 held Li Keqiang - Dmitry Medvedev @ Beijing/CN",
				"meeting 2013-10-22 held Zhang Dejiang - Dmitry Medvedev @ Beijing/CN",
			}},
	})
}
