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
		{"over the wire", "2023-01-10",
			"Trong cuộc nói chuyện bằng điện thoại hôm qua với người đồng cấp Nga Sergey Lavrov, Ngoại trưởng Trung Quốc Tần Cương cho rằng quan hệ hai nước không nhằm vào bên thứ ba.",
			[]string{"call 2023-01-09 held Qin Gang - Sergey Lavrov"}},
		{"seeing each other on the screen", "2015-06-30",
			"Ngày 29/6, Phó Thủ tướng Trung Quốc Trương Cao Lệ và Thủ tướng Nga Dmitry Medvedev, nhìn nhau qua màn hình, ra lệnh khởi công đường ống.",
			[]string{"video 2015-06-29 held Zhang Gaoli - Dmitry Medvedev"}},
		{"running the session", "2023-11-22",
			"Ngày 21/11, tại Bắc Kinh, Ủy viên trưởng Quốc hội Trung Quốc Triệu Lạc Tế cùng Chủ tịch Duma Quốc gia Nga Vyacheslav Volodin điều hành phiên họp của ủy ban hợp tác nghị viện.",
			[]string{"meeting 2023-11-21 held Zhao Leji - Vyacheslav Volodin @ Beijing/CN"}},
		{"two companies sign", "2009-10-14",
			"Ngày 13/10, Thủ tướng Nga Vladimir Putin gặp Thủ tướng Trung Quốc Ôn Gia Bảo tại Bắc Kinh. Hai tập đoàn ký khung thỏa thuận về khí đốt.",
			[]string{"meeting 2009-10-13 held Wen Jiabao - Vladimir Putin @ Beijing/CN"}},
		{"an intention to call", "2023-06-26",
			"Người phát ngôn hôm nay từ chối bình luận về việc Chủ tịch Tập Cận Bình có ý định gọi cho Tổng thống Nga Putin hay không.",
			nil},
		{"opening together", "2005-08-20",
			"Hôm 18-8, hai Tổng Tham mưu trưởng Lương Quang Liệt và Yuri Baluyevsky đã cùng tuyên bố mở màn cuộc tập trận ở Vladivostok.",
			[]string{"meeting 2005-08-18 held Liang Guanglie - Yury Baluyevsky @ Vladivostok/RU"}},
		{"a journey put in one city", "2021-03-24",
			"Chuyến thăm Trung Quốc kéo dài hai ngày (22 và 23-3) của Ngoại trưởng Nga Sergei Lavrov diễn ra trọn vẹn ở Quế Lâm.",
			[]string{"visit 2021-03-22/2021-03-23 held Sergey Lavrov @ Guilin/CN"}},
		{"on the screen in the headline", "2020-12-03",
			"Thủ tướng Trung Quốc Lý Khắc Cường và Thủ tướng Nga Mikhail Mishustin tối 2/12 họp qua mạng.",
			[]string{"video 2020-12-02 held Li Keqiang - Mikhail Mishustin"}},
		{"press conference", "2024-03-03",
			"Ngoại trưởng Trung Quốc Vương Nghị trong cuộc họp báo ngày 2/3 tại Bắc Kinh nói về Tổng thống Nga Vladimir Putin.",
			nil},
		{"the latest of three leaders", "2019-02-28",
			"Cuộc gặp cấp cao gần nhất của ba nước - giữa Tổng thống Vladimir Putin, Chủ tịch Tập Cận Bình và Thủ tướng Narendra Modi - được tổ chức cuối tháng 11/2018 ở Buenos Aires.",
			[]string{"multilateral 2018-11 held Xi Jinping - Vladimir Putin @ Buenos Aires/AR"}},
		{"given name with its marks, family name without", "1992-12-18",
			"Ngày 17-12, Chủ tịch Trung Quốc Dương Thượng Côn hội đàm với Tổng thống Nga Bô-rít En-xin tại Bắc Kinh.",
			[]string{"meeting 1992-12-17 held Yang Shangkun - Boris Yeltsin @ Beijing/CN"}},
		{"during the talks with", "1992-12-19",
			"Ngày 17-12, Tổng thống Nga Bô-rít En-xin đến Bắc Kinh. Trong cuộc hội đàm với Chủ tịch Trung Quốc Dương Thượng Côn hôm 17-12, hai bên nhất trí coi nhau là những nước hữu nghị.",
			[]string{
				"visit 1992-12-17 held Boris Yeltsin @ Beijing/CN",
				"meeting 1992-12-17 held Yang Shangkun - Boris Yeltsin @ Beijing/CN",
			}},
		{"told at a place and a day", "2022-09-20",
			"Ở Samarkand hôm 15.9, Chủ tịch Tập Cận Bình nói với Tổng thống Vladimir Putin rằng Trung Quốc sẵn sàng cùng Nga đóng vai trò nước lớn.",
			[]string{"meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
		{"the two ministers, one named before", "2024-10-15",
			"Bộ trưởng Quốc phòng Nga Andrei Belousov hôm qua (14/10) đã đặt chân tới Bắc Kinh. Cùng ngày, người đồng cấp nước chủ nhà Đổng Quân duyệt đội danh dự, rồi hai bộ trưởng bước vào hội đàm.",
			[]string{
				"visit 2024-10-14 held Andrey Belousov @ Beijing/CN",
				"meeting 2024-10-14 held Dong Jun - Andrey Belousov @ Beijing/CN",
			}},
		{"month of the year named last", "2010-11-05",
			"Cựu Thủ tướng Viktor Chernomyrdin vừa qua đời. Mùa xuân 1999, ông làm đặc phái viên về Nam Tư. Tháng 5 năm ấy, ông bay sang Bắc Kinh và được Chủ tịch Giang Trạch Dân tiếp.",
			[]string{
				"visit 1999-05 held Viktor Chernomyrdin @ Beijing/CN",
				"meeting 1999-05 held Jiang Zemin - Viktor Chernomyrdin @ Beijing/CN",
			}},
		{"three ministers' countries in a row", "2019-02-28",
			"Ngày 27/2, ngoại trưởng ba nước Nga, Ấn Độ, Trung Quốc đã ngồi lại với nhau ở Ô Trấn.",
			[]string{"multilateral 2019-02-27 held Wang Yi - Sergey Lavrov @ Wuzhen/CN"}},
	})
}

// People of both sides in one place on one day have met, whatever they did there.
func TestTellVietnameseScenes(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"both lead the sentence", "2001-07-17",
			"Trưa 16/7, Tổng thống Nga Putin cùng Chủ tịch Trung Quốc Giang Trạch Dân bước ra trước báo giới tại Điện Kremlin.",
			[]string{"meeting 2001-07-16 held Jiang Zemin - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"the two of them", "2012-06-10",
			"Quan hệ Nga - Trung ấm lên. Ngày 5/6 ở Bắc Kinh, hai nguyên thủ dành phần lớn thời gian cho vấn đề Syria.",
			[]string{"meeting 2012-06-05 held Hu Jintao - Vladimir Putin @ Beijing/CN"}},
		{"one with the other", "2010-11-25",
			"Ngày 24/11, tại Moskva, Thủ tướng Ôn Gia Bảo rà soát với Thủ tướng Putin toàn bộ các dự án dầu khí.",
			[]string{"meeting 2010-11-24 held Wen Jiabao - Vladimir Putin @ Moscow/RU"}},
		{"in two cities", "2018-03-19",
			"Ngày 18/3, ông Putin và ông Tập Cận Bình đều được bầu lại, theo kết quả công bố ở Moskva và Bắc Kinh.", nil},
		{"in what is reported", "2014-03-05",
			"Ngày 4/3, tại Moskva, phát ngôn viên Dmitry Peskov nói Tổng thống Putin và Chủ tịch Tập Cận Bình có chung cách nhìn về Ukraina.", nil},
		{"of one mind with somebody absent", "2016-09-05",
			"Ngày 4/9, Ngoại trưởng Nga Lavrov nói với phóng viên ở Moskva rằng ông đồng quan điểm với Ngoại trưởng Vương Nghị về Biển Đông.", nil},
	})
}

// A caption tells a contact where the text tells nothing of those people about that day.
func TestTellCaptions(t *testing.T) {
	page := func(text, caption string) string {
		return "<html><body><article><h1>Ảnh trong tuần</h1><p>Chủ nhật, 28/5/2006, 14:03</p><p>" + text + "</p>" +
			"<figure><img src=\"a.jpg\"><figcaption>" + caption + " Ảnh: THX</figcaption></figure>" +
			"<p>Giá dầu tăng mạnh sau các cuộc tấn công ở Nigeria, trong khi đồng đô la giảm so với euro và yên Nhật.</p></article></body></html>"
	}
	caption := "Thủ tướng Trung Quốc Ôn Gia Bảo bắt tay Chủ tịch Hội đồng Liên bang Nga Sergei Mironov tại Bắc Kinh ngày 25/5."
	want := "meeting 2006-05-25 held Wen Jiabao - Sergey Mironov @ Beijing/CN"
	for name, text := range map[string]string{
		"the caption alone": "Những khoảnh khắc đáng nhớ do các phóng viên ảnh quốc tế ghi lại trong tuần qua ở nhiều nơi trên thế giới.",
		"told in the text":  "Ngày 25/5, Thủ tướng Trung Quốc Ôn Gia Bảo đã tiếp Chủ tịch Hội đồng Liên bang Nga Sergei Mironov tại Bắc Kinh.",
	} {
		e, err := loadEngine()
		if err != nil {
			t.Fatal(err)
		}
		a, _, err := e.reader.Read("page.html", []byte(page(text, caption)))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, event := range e.extractor.Events(a) {
			got = append(got, brief(event))
		}
		if len(got) != 1 || got[0] != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}
