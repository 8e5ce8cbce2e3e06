package extract_test

import "testing"

// Vietnamese reports of what somebody says others do, of what is to be, and of names in
// other newspapers' spelling.
func TestTellVietnameseReports(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"who says it does not attend", "2018-06-04",
			"Ngày 3/6, Ngoại trưởng Trung Quốc Vương Nghị hội đàm với Ngoại trưởng Nga La-vơ-rốp tại Prê-tô-ri-a. Bộ trưởng Vương Nghị cho biết, Tổng thống Pu-tin sẽ thăm cấp Nhà nước tới Trung Quốc tham dự Hội nghị Thượng đỉnh Tổ chức Hợp tác Thượng Hải diễn ra tại Thanh Đảo từ ngày 8-10/6.",
			[]string{
				"meeting 2018-06-03 held Wang Yi - Sergey Lavrov @ Pretoria/ZA",
				"visit 2018-06-08/2018-06-10 planned Vladimir Putin @ Qingdao/CN (SCO Summit)",
			}},
		{"who says it does not travel", "2014-05-16",
			"Trợ lý Tổng thống Nga Yuri Ushakov ngày 16-5 cho biết trong chuyến thăm Trung Quốc ngày 20 và 21-5, ông Putin có thể sẽ ký kết đến 30 hiệp định.",
			[]string{"visit 2014-05-20/2014-05-21 planned Vladimir Putin @ CN"}},
		{"an envoy tells of a meeting to come", "2022-09-09",
			"Chủ tịch Trung Quốc Tập Cận Bình và Tổng thống Nga Vladimir Putin sẽ có cuộc gặp trực tiếp bên lề hội nghị thượng đỉnh SCO ở Uzbekistan trong tháng này. Đại sứ Nga tại Trung Quốc Andrey Denisov ngày 7/9 cho biết, cuộc gặp giữa lãnh đạo Nga và Trung Quốc dự kiến diễn ra nhân Hội nghị thượng đỉnh.",
			[]string{"meeting 2022-09 planned Xi Jinping - Vladimir Putin (SCO Summit)"}},
		{"initials before a name as it sounds", "2010-11-24",
			"Chiều 22-11, Phó Thủ tướng Nga I.Sê-chin và Phó Thủ tướng Trung Quốc Vương Kỳ Sơn đã chủ trì phiên họp của cơ chế đối thoại năng lượng.",
			[]string{"meeting 2010-11-22 held Wang Qishan - Igor Sechin"}},
		{"names as French writes them", "2014-05-15",
			"Matxcơva đã lần lượt phái các phó thủ tướng đi gặp phía Trung Quốc. Ngày 09/04, ông Arkadi Dvorkovitch, phụ trách năng lượng, làm việc tại Bắc Kinh với phó thủ tướng Trương Cao Lệ. Hôm 08/05, ông Trương Cao Lệ lại tiếp đệ nhất phó thủ tướng Igor Chouvalov ở thủ đô Trung Quốc.",
			[]string{
				"meeting 2014-04-09 held Zhang Gaoli - Arkady Dvorkovich @ Beijing/CN",
				"meeting 2014-05-08 held Zhang Gaoli - Igor Shuvalov @ Beijing/CN",
			}},
		{"what a meeting to come is for", "2023-04-14",
			"Bộ trưởng Quốc phòng Trung Quốc Lý Thượng Phúc sẽ thăm Nga từ ngày 16 đến 18/4. Ông dự kiến hội đàm với người đồng cấp Nga Sergey Shoigu để thảo luận về hiện trạng và triển vọng phát triển hợp tác song phương trong lĩnh vực quốc phòng.",
			[]string{
				"visit 2023-04-16/2023-04-18 planned Li Shangfu @ RU",
				"meeting 2023-04-16/2023-04-18 planned Li Shangfu - Sergey Shoigu @ RU",
			}},
		{"the day of a visit behind which the meeting was", "2023-04-17",
			"Ngày 16/4, Tổng thống Nga Vladimir Putin gặp Bộ trưởng Quốc phòng Trung Quốc Lý Thượng Phúc tại Moskva. Cuộc gặp giữa ông Putin và Bộ trưởng Quốc phòng Trung Quốc diễn ra sau chuyến thăm Nga của Chủ tịch Trung Quốc Tập Cận Bình từ ngày 20-22/3.",
			[]string{
				"meeting 2023-04-16 held Li Shangfu - Vladimir Putin @ Moscow/RU",
				"visit 2023-03-20/2023-03-22 held Xi Jinping @ RU",
			}},
		{"whose visit it was stands behind its time", "2017-07-27",
			"Trong chuyến thăm cấp nhà nước tới Nga hồi đầu tháng này của Chủ tịch Trung Quốc Tập Cận Bình, Tổng thống Nga Vladimir Putin và nhà lãnh đạo Trung Quốc đã ký tuyên bố chung.",
			[]string{
				"visit 2017-07 held Xi Jinping @ RU",
				"signing 2017-07 held Xi Jinping - Vladimir Putin @ RU",
			}},
		{"four days to China are a length", "2025-08-31",
			"Ngày 31/8, Tổng thống Nga Vladimir Putin đã đến thành phố Thiên Tân, bắt đầu chuyến công du 4 ngày tới Trung Quốc theo lời mời của Chủ tịch Tập Cận Bình.",
			[]string{"visit 2025-08-31/2025-09-03 held Vladimir Putin @ Tianjin/CN"}},
		{"sessions on the days of a stay to come", "2017-07-25",
			"Trung Quốc và Nga sẽ tổ chức vòng tham vấn an ninh chiến lược lần thứ 13 trong chuyến thăm Trung Quốc của Thư ký Hội đồng An ninh Nga Nikolai Patrushev. Hai nước cũng sẽ tổ chức cuộc họp về an ninh trong thời gian lưu lại Bắc Kinh của ông Patrushev từ 26-27/7.",
			[]string{"visit 2017-07-26/2017-07-27 planned Nikolai Patrushev @ Beijing/CN"}},
		{"a predecessor's successor was not there", "2023-04-15",
			"Người tiền nhiệm của ông Lý Thượng Phúc, ông Ngụy Phượng Hòa, hội đàm trực tuyến với ông Shoigu vào cuối tháng 10.2022.",
			[]string{"video 2022-10 held Wei Fenghe - Sergey Shoigu"}},
		{"called another after the talks", "2026-02-04",
			"Chủ tịch Trung Quốc Tập Cận Bình điện đàm với Thủ tướng Ấn Độ ngày 4/2, vài giờ sau cuộc hội đàm trực tuyến với Tổng thống Nga Vladimir Putin.",
			[]string{"video 2026-02-04 held Xi Jinping - Vladimir Putin"}},
		{"two meetings of this year", "2024-10-02",
			"Trong năm nay, hai nhà lãnh đạo Trung-Nga đã gặp nhau tại Bắc Kinh hồi tháng 5 và tại Astana hồi tháng 7, bên lề Hội nghị thượng đỉnh SCO.",
			[]string{
				"meeting 2024-05 held Xi Jinping - Vladimir Putin @ Beijing/CN",
				"meeting 2024-07 held Xi Jinping - Vladimir Putin @ Astana/KZ (SCO Summit)",
			}},
		{"greetings passed on, and firms that sign", "2023-09-13",
			"Tổng thống Nga Vladimir Putin ngày 12/9 tiếp Phó thủ tướng Trung Quốc Trương Quốc Thanh tại Vladivostok. Ông Putin gửi lời chào tới Chủ tịch Tập Cận Bình. Bên lề sự kiện, các doanh nghiệp Nga và Trung Quốc đã ký nhiều thỏa thuận.",
			[]string{"meeting 2023-09-12 held Zhang Guoqing - Vladimir Putin @ Vladivostok/RU"}},
		{"that evening of the first day", "2025-07-15",
			"Chủ tịch Trung Quốc Tập Cận Bình ngày 15/7 tiếp Ngoại trưởng Nga Sergei Lavrov. Ngoại trưởng Nga ở Trung Quốc từ ngày 13/7. Tối hôm đó, ông đã gặp Ngoại trưởng Vương Nghị tại Bắc Kinh.",
			[]string{
				"meeting 2025-07-15 held Xi Jinping - Sergey Lavrov @ Beijing/CN",
				"visit 2025-07-13/.. held Sergey Lavrov @ Beijing/CN",
				"meeting 2025-07-13 held Wang Yi - Sergey Lavrov @ Beijing/CN",
			}},
		{"also on a day with its number", "2025-07-15",
			"Tổng thống Putin sẽ thăm Trung Quốc từ ngày 31/8 đến 3/9. Cũng trong ngày 15/7, tại Thiên Tân, ông Lavrov dự phiên họp Hội đồng Ngoại trưởng các nước thành viên SCO do Ngoại trưởng Trung Quốc Vương Nghị chủ trì.",
			[]string{
				"visit 2025-08-31/2025-09-03 planned Vladimir Putin @ CN",
				"multilateral 2025-07-15 held Wang Yi - Sergey Lavrov @ Tianjin/CN (SCO Council of Foreign Ministers)",
			}},
		{"the head of the ministry", "2024-04-10",
			"Tại cuộc gặp với người đứng đầu Bộ Ngoại giao Nga ngày 9/4 ở Bắc Kinh, Chủ tịch Trung Quốc Tập Cận Bình nhấn mạnh hai nước đã bắt tay vào con đường mới.",
			[]string{"meeting 2024-04-09 held Xi Jinping - Sergey Lavrov @ Beijing/CN"}},
		{"the end of a visit with its length", "2025-11-04",
			"Cuộc gặp này chính thức đánh dấu kết thúc chuyến thăm Trung Quốc kéo dài hai ngày của Thủ tướng Nga Mikhail Mishustin vào ngày 4/11.",
			[]string{"visit 2025-11-03/2025-11-04 held Mikhail Mishustin @ CN"}},
		{"those at a summit sign", "2025-08-31",
			"Ngày 31/8, Tổng thống Nga Vladimir Putin đã gặp Chủ tịch Trung Quốc Tập Cận Bình tại Thiên Tân. Dự kiến, các nhà lãnh đạo tham dự hội nghị sẽ ký và thông qua Tuyên bố Thiên Tân.",
			[]string{"meeting 2025-08-31 held Xi Jinping - Vladimir Putin @ Tianjin/CN"}},
		{"the last part of a visit of two days", "2025-11-04",
			"Chiều 4/11, Chủ tịch Trung Quốc Tập Cận Bình hội kiến Thủ tướng Nga Mikhail Mishustin tại Bắc Kinh. Đây là hoạt động cuối cùng trong chuyến thăm Trung Quốc kéo dài hai ngày của ông Mishustin.",
			[]string{
				"meeting 2025-11-04 held Xi Jinping - Mikhail Mishustin @ Beijing/CN",
				"visit 2025-11-03/2025-11-04 held Mikhail Mishustin @ Beijing/CN",
			}},
	})
}
