package extract_test

import "testing"

// Another contact of those being told, of which the text says no more than when and where.
func TestTellVietnameseOtherTimes(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"the earlier call took place on", "2020-04-17",
			"Tối 16/4, Chủ tịch Trung Quốc Tập Cận Bình và Tổng thống Nga Vladimir Putin có cuộc điện đàm thứ hai trong vòng chưa đầy một tháng.\nCuộc điện đàm trước đó diễn ra ngày 19/3, khi châu Âu trở thành tâm dịch.",
			[]string{
				"call 2020-04-16 held Xi Jinping - Vladimir Putin",
				"call 2020-03-19 held Xi Jinping - Vladimir Putin",
			}},
		{"first and second sessions", "2007-10-25",
			"Ngày 24/10, Ngoại trưởng Trung Quốc Dương Khiết Trì, Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Ấn Độ Pranab Mukherjee họp tại Cáp Nhĩ Tân.\nCuộc họp độc lập đầu tiên của ba ngoại trưởng diễn ra ở Vladivostok tháng 6/2005; tiếp đó là New Delhi ngày 14/2 năm nay.",
			[]string{
				"multilateral 2007-10-24 held Yang Jiechi - Sergey Lavrov @ Harbin/CN",
				"multilateral 2005-06 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU",
				"multilateral 2007-02-14 held Li Zhaoxing - Sergey Lavrov @ New Delhi/IN",
			}},
		{"previous session of the two", "2018-08-22",
			"Ngày 21/8, tại Đại Liên, Phó Thủ tướng Trung Quốc Hồ Xuân Hoa và Phó Thủ tướng Nga Yuri Trutnev chủ trì phiên họp lần hai của ủy ban liên chính phủ.\nPhiên họp trước được tổ chức ở Khabarovsk hồi tháng 9 năm ngoái.",
			[]string{
				"meeting 2018-08-21 held Hu Chunhua - Yury Trutnev @ Dalian/CN",
				"meeting 2017-09 held Hu Chunhua - Yury Trutnev @ Khabarovsk/RU",
			}},
		{"last time they sat together", "2021-03-24",
			"Ngày 23/3, Ngoại trưởng Nga Sergey Lavrov hội đàm với Ngoại trưởng Trung Quốc Vương Nghị tại Quế Lâm.\nLần gần nhất họ ngồi cùng bàn là tháng 9 năm ngoái ở Moskva. Đầu tháng 2 vừa qua, hai ông điện đàm.",
			[]string{
				"meeting 2021-03-23 held Wang Yi - Sergey Lavrov @ Guilin/CN",
				"meeting 2020-09 held Wang Yi - Sergey Lavrov @ Moscow/RU",
				"call 2021-02 held Wang Yi - Sergey Lavrov",
			}},
		{"most recent meeting: date colon, he came to Moscow", "2021-03-24",
			"Ngày 23/3, Ngoại trưởng Nga Sergey Lavrov hội đàm với Ngoại trưởng Trung Quốc Vương Nghị tại Quế Lâm.\nLần gặp trực tiếp trước của hai ông cách đây nửa năm: tháng 9/2020, ông Vương Nghị tới Moscow.",
			[]string{
				"meeting 2021-03-23 held Wang Yi - Sergey Lavrov @ Guilin/CN",
				"visit 2020-09 held Wang Yi @ Moscow/RU",
				"meeting 2020-09 held Wang Yi - Sergey Lavrov @ Moscow/RU",
			}},
		{"in-person meeting of two held elsewhere", "2024-07-05",
			"Ngày 3/7, Chủ tịch Tập Cận Bình và Tổng thống Putin hội đàm tại Astana. Cuộc gặp gần nhất của hai nhà lãnh đạo diễn ra hồi tháng 5 tại Bắc Kinh.",
			[]string{
				"meeting 2024-07-03 held Xi Jinping - Vladimir Putin @ Astana/KZ",
				"meeting 2024-05 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"the call was the third", "2022-06-16",
			"Ngày 15/6, Chủ tịch Tập Cận Bình điện đàm với Tổng thống Nga Putin. Đây là cuộc điện đàm thứ hai của hai nhà lãnh đạo từ khi xung đột Ukraine nổ ra; cuộc đầu tiên là vào ngày 25/2.",
			[]string{
				"call 2022-06-15 held Xi Jinping - Vladimir Putin",
				"call 2022-02-25 held Xi Jinping - Vladimir Putin",
			}},
		{"meeting before that", "2019-06-06",
			"Ngày 5/6, tại Điện Kremlin, Tổng thống Putin và Chủ tịch Tập Cận Bình hội đàm. Trước đó, hai ông gặp nhau ngày 26/4 tại Bắc Kinh.",
			[]string{
				"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
				"meeting 2019-04-26 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"then it was the turn of", "2025-11-04",
			"Năm nay, hai nguyên thủ Tập Cận Bình và Vladimir Putin đã hai lần hội đàm: ông Tập sang Moskva hồi tháng 5, và đầu tháng 9 đến lượt ông Putin tới Bắc Kinh.",
			[]string{
				"visit 2025-05 held Xi Jinping @ Moscow/RU",
				"visit 2025-09 held Vladimir Putin @ Beijing/CN",
				"meeting 2025-05 held Xi Jinping - Vladimir Putin @ Moscow/RU",
				"meeting 2025-09 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"twice: in May and in July", "2024-10-22",
			"Năm nay ông Tập Cận Bình và ông Putin đã gặp nhau hai lần, hồi tháng 5 tại Bắc Kinh và tháng 7 tại Astana.",
			[]string{
				"meeting 2024-05 held Xi Jinping - Vladimir Putin @ Beijing/CN",
				"meeting 2024-07 held Xi Jinping - Vladimir Putin @ Astana/KZ",
			}},
		{"negative: many times", "2024-10-22",
			"Hai ông Tập Cận Bình và Putin đã gặp nhau hơn 40 lần; hai bên có nhiều cuộc điện đàm mỗi năm.",
			[]string{}},
		{"predecessor named behind", "2024-10-16",
			"Ngày 14/10, Bộ trưởng Quốc phòng Nga Andrei Belousov hội đàm với Bộ trưởng Quốc phòng Trung Quốc Đổng Quân tại Bắc Kinh.\nNgười tiền nhiệm của ông Belousov, ông Sergei Shoigu, từng họp trực tuyến với ông Đổng ngày 31/1.",
			[]string{
				"meeting 2024-10-14 held Dong Jun - Andrey Belousov @ Beijing/CN",
				"video 2024-01-31 held Dong Jun - Sergey Shoigu",
			}},
	})
}
