package extract_test

import "testing"

// Families of Vietnamese wordings, each told in the words of another kind of newspaper.
func TestTellVietnameseWordings(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"old word for a visit", "1992-12-18",
			"Tổng thống Nga Bô-rít En-xin hôm qua (17-12) đã đến Bắc Kinh, mở đầu cuộc đi thăm chính thức Trung Quốc.",
			[]string{"visit 1992-12-17 held Boris Yeltsin @ Beijing/CN"}},
		{"the guest's stay behind his name", "2011-10-12",
			"Ngày 11-10, tại Bắc Kinh, Thủ tướng Trung Quốc Ôn Gia Bảo hội đàm với Thủ tướng LB Nga V.Pu-tin đang ở thăm chính thức nước này trong hai ngày 11 và 12-10.",
			[]string{
				"meeting 2011-10-11 held Wen Jiabao - Vladimir Putin @ Beijing/CN",
				"visit 2011-10-11/2011-10-12 held Vladimir Putin @ Beijing/CN",
			}},
		{"chaired by both", "2023-12-18",
			"Hôm nay, đối thoại Bộ trưởng Tài chính Nga - Trung lần thứ chín đã được tiến hành ở Bắc Kinh dưới sự chủ tọa của Bộ trưởng Tài chính Anton Siluanov và Bộ trưởng Tài chính Trung Quốc Lam Phật An.",
			[]string{"meeting 2023-12-18 held Lan Fo'an - Anton Siluanov @ Beijing/CN"}},
		{"on the screen", "2022-06-11",
			"Lễ thông xe ngày 10/6 được tổ chức ở hai đầu cầu. Phó Thủ tướng Trung Quốc Hồ Xuân Hoa và Phó Thủ tướng Nga Yury Trutnev cùng dự và phát biểu qua màn hình.",
			[]string{"video 2022-06-10 held Hu Chunhua - Yury Trutnev"}},
		{"received by, then another", "2025-09-02",
			"Ngày 2/9 tại Bắc Kinh, Chủ tịch Duma Quốc gia Nga Vyacheslav Volodin được Chủ tịch Tập Cận Bình tiếp.",
			[]string{"meeting 2025-09-02 held Xi Jinping - Vyacheslav Volodin @ Beijing/CN"}},
		{"put off", "1998-08-22",
			"Bộ Ngoại giao Trung Quốc hôm qua loan báo Chủ tịch Giang Trạch Dân tạm gác chuyến đi Nga dự tính vào đầu tháng 9.",
			[]string{"visit 1998-09 cancelled Jiang Zemin @ RU"}},
		{"companies of the two sides sign", "2011-10-12",
			"Ngày 11-10, Thủ tướng Ôn Gia Bảo hội đàm với Thủ tướng Nga Vladimir Putin tại Bắc Kinh. Trước đó một ngày, các doanh nghiệp hai bên đã ký một loạt hợp đồng trị giá bảy tỷ USD.",
			[]string{"meeting 2011-10-11 held Wen Jiabao - Vladimir Putin @ Beijing/CN"}},
		{"witnesses do not sign", "2004-10-15",
			"Ngày 14/10/2004, hai ngoại trưởng Lý Triệu Tinh và Sergei Lavrov đặt bút ký hiệp định bổ sung. Lễ ký diễn ra tại thủ đô Trung Quốc với sự chứng kiến của ông Hồ Cẩm Đào và ông Vladimir Putin.",
			[]string{"signing 2004-10-14 held Li Zhaoxing - Sergey Lavrov @ Beijing/CN"}},
		{"days after they met", "2022-09-20",
			"Chỉ vài ngày sau khi hai nguyên thủ gặp nhau tại Uzbekistan, Thư ký Hội đồng An ninh Nga Nikolai Patrushev ngày 19.9 đã hội đàm với ông Dương Khiết Trì tại Phúc Kiến.",
			[]string{"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Fujian/CN"}},
		{"gentlemen named together", "2009-04-22",
			"Chiều 21/4, Phó thủ tướng Trung Quốc Vương Kỳ Sơn và Phó thủ tướng Nga Igor Sechin đã gặp nhau tại Bắc Kinh. Hôm qua các ông Vương và Sechin cũng trao đổi với nhau về khí đốt.",
			[]string{"meeting 2009-04-21 held Wang Qishan - Igor Sechin @ Beijing/CN"}},
		{"press conference", "2024-03-03",
			"Ngoại trưởng Trung Quốc Vương Nghị trong cuộc họp báo ngày 2/3 tại Bắc Kinh nói về Tổng thống Nga Vladimir Putin.",
			nil},
		{"the latest of three leaders", "2019-02-28",
			"Cuộc gặp cấp cao gần nhất của ba nước - giữa Tổng thống Vladimir Putin, Chủ tịch Tập Cận Bình và Thủ tướng Narendra Modi - được tổ chức cuối tháng 11/2018 ở Buenos Aires.",
			[]string{"multilateral 2018-11 held Xi Jinping - Vladimir Putin @ Buenos Aires/AR"}},
	})
}
