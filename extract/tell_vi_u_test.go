package extract_test

import "testing"

// When it was: by the dateline, by the year at the head of an entry, by the days of a stay.
func TestTellVietnameseTimesAround(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"a year heads the entry", "2015-05-09",
			"Năm 2004 – Biên giới. Ngày 14/10, Tổng thống Putin gặp Chủ tịch Hồ Cẩm Đào tại Bắc Kinh.",
			[]string{"meeting 2004-10-14 held Hu Jintao - Vladimir Putin @ Beijing/CN"}},
		{"the page's own year does", "2015-05-09",
			"Năm 2015: Hôm qua, Tổng thống Putin gặp Chủ tịch Tập Cận Bình tại Moscow.",
			[]string{"meeting 2015-05-08 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"a stay in one country of two", "2024-08-19",
			"Thủ tướng Lý Cường sẽ công du Nga và Belarus trong các ngày 20 - 23/8.\nChính phủ Nga xác nhận chặng thăm Nga diễn ra từ ngày 20 đến 22/8.",
			[]string{"visit 2024-08-20/2024-08-22 planned Li Qiang @ RU"}},
		{"the days behind the first", "2013-03-19",
			"Chủ tịch nước Tập Cận Bình sẽ lên đường thăm Nga và ba nước châu Phi từ ngày 22/3.\nĐiện Kremlin cho biết ông Tập sẽ ở Mátxcơva từ 22 đến 24/3.",
			[]string{"visit 2013-03-22/2013-03-24 planned Xi Jinping @ Moscow/RU"}},
		{"came and will leave", "1996-12-28",
			"Thủ tướng Lý Bằng tới Mát-xcơ-va hôm 26-12 và sẽ rời Nga ngày 28-12.",
			[]string{"visit 1996-12-26/1996-12-28 held Li Peng @ Moscow/RU"}},
		{"a summit ahead sets the paragraph", "2019-06-25",
			"Hội nghị thượng đỉnh G20 diễn ra tại Osaka (Nhật Bản) trong hai ngày 28 và 29/6. Bên lề sự kiện này, ông Putin sẽ gặp ông Tập Cận Bình.",
			[]string{"meeting 2019-06-28/2019-06-29 planned Xi Jinping - Vladimir Putin @ Osaka/JP"}},
		{"farther ahead", "2024-09-12",
			"Chủ tịch Tập Cận Bình sẽ dự Hội nghị thượng đỉnh BRICS ở Kazan từ ngày 22 đến 24/10. Tại đây, ông Putin sẽ hội đàm với ông Tập.",
			[]string{"meeting 2024-10-22/2024-10-24 planned Xi Jinping - Vladimir Putin @ Kazan/RU"}},
		{"times behind a colon", "2023-12-24",
			"Trong năm 2023, ông Tập Cận Bình và ông Putin gặp nhau hai lần: tại Moscow hồi tháng 3 và tại Bắc Kinh hồi tháng 10.",
			[]string{
				"meeting 2023-03 held Xi Jinping - Vladimir Putin @ Moscow/RU",
				"meeting 2023-10 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"months before their cities", "2023-12-24",
			"Hai ông Tập và Putin đã gặp nhau hai lần trong năm nay, vào tháng 3 tại Moscow và vào tháng 10 tại Bắc Kinh.",
			[]string{
				"meeting 2023-03 held Xi Jinping - Vladimir Putin @ Moscow/RU",
				"meeting 2023-10 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
	})
}

// Who took part, and what of it is none.
func TestTellVietnamesePeopleAround(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"two behind a colon", "2012-06-05",
			"Hôm qua, ông Putin đã gặp hai lãnh đạo Trung Quốc: Chủ tịch Hồ Cẩm Đào và Thủ tướng Ôn Gia Bảo.",
			[]string{
				"meeting 2012-06-04 held Hu Jintao - Vladimir Putin",
				"meeting 2012-06-04 held Wen Jiabao - Vladimir Putin",
			}},
		{"talks before the signing", "2002-12-03",
			"Tổng thống Putin và Chủ tịch Giang Trạch Dân hôm qua ký tuyên bố chung tại Bắc Kinh. Tại hội đàm, ông Putin đề nghị mở rộng thương mại.",
			[]string{
				"signing 2002-12-02 held Jiang Zemin - Vladimir Putin @ Beijing/CN",
				"meeting 2002-12-02 held Jiang Zemin - Vladimir Putin @ Beijing/CN",
			}},
		{"what was signed long ago", "2014-09-24",
			"Ngày 23/9, Chủ tịch Tập Cận Bình tiếp bà Matviyenko. Hai bên cam kết thực hiện các thỏa thuận đã ký.",
			[]string{"meeting 2014-09-23 held Xi Jinping - Valentina Matviyenko"}},
		{"a guest awaited", "2014-09-24",
			"Ngày 23/9, Chủ tịch Tập Cận Bình tiếp bà Matviyenko. Ông nói đang chờ đón Tổng thống Vladimir Putin sang dự Hội nghị APEC vào tháng 11.",
			[]string{"meeting 2014-09-23 held Xi Jinping - Valentina Matviyenko"}},
		{"journeys in general", "1998-11-24",
			"Chủ tịch Giang Trạch Dân gặp Tổng thống En-xin hôm qua ở Mát-xcơ-va. Ông đã phải hủy bỏ một số chuyến đi nước ngoài trong tháng 10.",
			[]string{"meeting 1998-11-23 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
		{"besides another", "2018-04-04",
			"Ngoài ông Ngụy Phượng Hòa, Ngoại trưởng Vương Nghị cũng sẽ gặp Ngoại trưởng Sergei Lavrov vào ngày 5/4.",
			[]string{"meeting 2018-04-05 planned Wang Yi - Sergey Lavrov"}},
		{"the plan's city", "2024-09-12",
			"Hôm nay, ông Putin tiếp ông Vương Nghị, sẽ gặp ông Tập Cận Bình ở Kazan ngày 22/10.",
			[]string{
				"meeting 2024-09-12 held Wang Yi - Vladimir Putin",
				"meeting 2024-10-22 planned Xi Jinping - Vladimir Putin @ Kazan/RU",
			}},
		{"where the plant is", "1996-12-28",
			"Ông Lý Bằng hội đàm với Thủ tướng Chernomyrdin tại Mát-xcơ-va hôm 27-12. Sau đó hai ông ký thỏa thuận xây nhà máy điện hạt nhân ở Liên Vân Cảng.",
			[]string{
				"meeting 1996-12-27 held Li Peng - Viktor Chernomyrdin @ Moscow/RU",
				"signing 1996-12-27 held Li Peng - Viktor Chernomyrdin @ Moscow/RU",
			}},
		{"back in a city", "2021-07-16",
			"Trở lại Bắc Kinh, ông Yeltsin và Chủ tịch Giang Trạch Dân ký tuyên bố chung ngày 25/4/1996. Hôm sau, ở Thượng Hải, hai ông cùng lãnh đạo Kazakhstan ký hiệp định.",
			[]string{
				"signing 1996-04-25 held Jiang Zemin - Boris Yeltsin @ Beijing/CN",
				"multilateral 1996-04-26 held Jiang Zemin - Boris Yeltsin @ Shanghai/CN",
			}},
		{"the other two of three", "2025-03-14",
			"Thứ trưởng Ngoại giao Trung Quốc Mã Triêu Húc sáng 14/3 chủ trì cuộc họp ba bên tại Bắc Kinh. Cùng tham dự có Thứ trưởng Ngoại giao Nga Sergei Ryabkov và Thứ trưởng Ngoại giao Iran Kazem Gharibabadi.",
			[]string{"multilateral 2025-03-14 held Ma Zhaoxu - Sergey Ryabkov @ Beijing/CN"}},
		{"an unknown name", "2023-03-28",
			"Ngày 27/3, tại Bắc Kinh, Thống đốc Oleg Kozhemyako đã gặp Thứ trưởng Thương mại Trung Quốc Lăng Kích.",
			[]string{"meeting 2023-03-27 held Ling Ji - Oleg Kozhemyako @ Beijing/CN"}},
	})
}
