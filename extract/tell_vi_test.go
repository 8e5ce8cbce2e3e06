package extract_test

import (
	"slices"
	"testing"
)

func TestTellVietnamese(t *testing.T) {
	for _, tt := range vietnamese {
		t.Run(tt.name, func(t *testing.T) {
			if got := tell(t, "vi", tt.published, tt.text); !slices.Equal(got, tt.want) {
				t.Errorf("%s\n\tgot  %q\n\twant %q", tt.text, got, tt.want)
			}
		})
	}
}

// vietnamese holds one way of telling a contact, or of telling none, a row.
var vietnamese = []telling{
	{
		name: "talks active, day/month", published: "2024-05-16",
		text: "Ngày 16/5, Chủ tịch Trung Quốc Tập Cận Bình đã hội đàm với Tổng thống Nga Vladimir Putin tại Bắc Kinh.",
		want: []string{
			"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "talks with a site", published: "2024-05-16",
		text: "Chiều 16/5, tại Đại lễ đường Nhân dân ở thủ đô Bắc Kinh, Chủ tịch Tập Cận Bình hội đàm với Tổng thống Vladimir Putin đang ở thăm cấp nhà nước Trung Quốc.",
		want: []string{
			"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN, Great Hall of the People",
		},
	},
	{
		name: "received, passive", published: "2025-04-02",
		text: "Ngày 1/4, Ngoại trưởng Trung Quốc Vương Nghị được Tổng thống Nga Vladimir Putin tiếp tại Điện Kremlin.",
		want: []string{
			"meeting 2025-04-01 held Wang Yi - Vladimir Putin @ Moscow/RU, Kremlin",
		},
	},
	{
		name: "received, active", published: "2025-07-15",
		text: "Tại Bắc Kinh, Chủ tịch Trung Quốc Tập Cận Bình ngày 15/7 đã tiếp Ngoại trưởng Nga Sergei Lavrov.",
		want: []string{
			"meeting 2025-07-15 held Xi Jinping - Sergey Lavrov @ Beijing/CN",
		},
	},
	{
		name: "hội kiến", published: "2023-05-24",
		text: "Trong khuôn khổ chuyến thăm, Thủ tướng Nga Mikhail Mishustin đã hội kiến Chủ tịch Tập Cận Bình vào chiều 24/5 tại Bắc Kinh.",
		want: []string{
			"meeting 2023-05-24 held Xi Jinping - Mikhail Mishustin @ Beijing/CN",
		},
	},
	{
		name: "phone call", published: "2025-06-20",
		text: "Tổng thống Nga Vladimir Putin ngày 19/6 đã điện đàm với Chủ tịch Trung Quốc Tập Cận Bình về tình hình Trung Đông.",
		want: []string{
			"call 2025-06-19 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "phone call with an hour", published: "2025-02-24",
		text: "Điện Kremlin cho biết chiều nay 24-2, ông Putin và ông Tập Cận Bình đã có cuộc trao đổi qua điện thoại kéo dài hơn một giờ.",
		want: []string{
			"call 2025-02-24 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "video talks", published: "2021-12-16",
		text: "Hôm 15/12, Tổng thống Nga Putin và Chủ tịch Trung Quốc Tập Cận Bình hội đàm trực tuyến.",
		want: []string{
			"video 2021-12-15 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "video by words behind", published: "2022-12-30",
		text: "Hôm nay 30/12, Chủ tịch Trung Quốc Tập Cận Bình và Tổng thống Nga Vladimir Putin có cuộc hội đàm theo hình thức trực tuyến.",
		want: []string{
			"video 2022-12-30 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "two receptions in a sentence", published: "2023-05-25",
		text: "Ngày 24/5, Thủ tướng Nga Mikhail Mishustin đã hội đàm với người đồng cấp Trung Quốc Lý Cường và được Chủ tịch Tập Cận Bình tiếp tại Bắc Kinh.",
		want: []string{
			"meeting 2023-05-24 held Li Qiang - Mikhail Mishustin @ Beijing/CN",
			"meeting 2023-05-24 held Xi Jinping - Mikhail Mishustin @ Beijing/CN",
		},
	},
	{
		name: "meets two, one after the other", published: "2023-02-23",
		text: "Trong ngày 22/2 tại Mátxcơva, ông Vương Nghị đã gặp Ngoại trưởng Sergei Lavrov, sau đó được Tổng thống Vladimir Putin tiếp.",
		want: []string{
			"meeting 2023-02-22 held Wang Yi - Sergey Lavrov @ Moscow/RU",
			"meeting 2023-02-22 held Wang Yi - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "passive by two heads", published: "2024-08-22",
		text: "Ngày 21/8 ở Moskva, Thủ tướng Lý Cường hội đàm với Thủ tướng Mikhail Mishustin và hội kiến Tổng thống Vladimir Putin.",
		want: []string{
			"meeting 2024-08-21 held Li Qiang - Mikhail Mishustin @ Moscow/RU",
			"meeting 2024-08-21 held Li Qiang - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "title without a name, 2016", published: "2016-04-29",
		text: "Ngày 29/4, Ngoại trưởng Trung Quốc đã có cuộc hội đàm với người đồng cấp Nga Sergei Lavrov tại Bắc Kinh.",
		want: []string{
			"meeting 2016-04-29 held Wang Yi - Sergey Lavrov @ Beijing/CN",
		},
	},
	{
		name: "both titles without names, 2009", published: "2009-06-17",
		text: "Ngày 17/6, Tổng thống Nga và Chủ tịch Trung Quốc đã hội đàm tại Mátxcơva.",
		want: []string{
			"meeting 2009-06-17 held Hu Jintao - Dmitry Medvedev @ Moscow/RU",
		},
	},
	{
		name: "prime ministers of the two countries, 2012", published: "2012-12-06",
		text: "Hôm nay, 6/12, thủ tướng hai nước Trung Quốc và Nga đã gặp nhau tại Moskva trong khuôn khổ cuộc gặp thường kỳ lần thứ 17.",
		want: []string{
			"meeting 2012-12-06 held Wen Jiabao - Dmitry Medvedev @ Moscow/RU",
		},
	},
	{
		name: "the two foreign ministers, 2020", published: "2020-09-11",
		text: "Ngày 11/9, ngoại trưởng hai nước Nga và Trung Quốc đã hội đàm tại Mátxcơva.",
		want: []string{
			"meeting 2020-09-11 held Wang Yi - Sergey Lavrov @ Moscow/RU",
		},
	},
	{
		name: "heads of the two states, 2004", published: "2004-10-14",
		text: "Ngày 14-10, nguyên thủ Nga và Trung Quốc đã hội đàm tại Bắc Kinh.",
		want: []string{
			"meeting 2004-10-14 held Hu Jintao - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "president's office after the change of holder", published: "2008-05-24",
		text: "Chiều 23/5, Tổng thống Nga đã hội đàm với Chủ tịch nước chủ nhà Hồ Cẩm Đào tại Bắc Kinh.",
		want: []string{
			"meeting 2008-05-23 held Hu Jintao - Dmitry Medvedev @ Beijing/CN",
		},
	},
	{
		name: "counterpart without a name", published: "2022-07-07",
		text: "Ngoại trưởng Nga Sergey Lavrov ngày 7/7 gặp người đồng cấp Trung Quốc bên lề Hội nghị Ngoại trưởng G20 ở Bali, Indonesia.",
		want: []string{
			"meeting 2022-07-07 held Wang Yi - Sergey Lavrov @ Bali/ID (G20 Foreign Ministers' Meeting)",
		},
	},
	{
		name: "counterpart of a defence minister", published: "2023-04-18",
		text: "Bộ trưởng Quốc phòng Nga Sergei Shoigu và người đồng cấp Trung Quốc Lý Thượng Phúc hội đàm tại Moscow hôm nay, 18/4.",
		want: []string{
			"meeting 2023-04-18 held Li Shangfu - Sergey Shoigu @ Moscow/RU",
		},
	},
	{
		name: "opposite number, đồng nhiệm", published: "2024-10-15",
		text: "Bộ trưởng Quốc phòng Trung Quốc Đổng Quân đã hội đàm với người đồng nhiệm Nga Andrei Belousov ngày 14-10 tại Bắc Kinh.",
		want: []string{
			"meeting 2024-10-14 held Dong Jun - Andrey Belousov @ Beijing/CN",
		},
	},
	{
		name: "pronoun as the subject", published: "2023-09-21",
		text: "Ông Vương Nghị tới Nga từ ngày 18/9.\nHôm 20/9, ông được Tổng thống Nga Vladimir Putin tiếp ở Saint Petersburg.",
		want: []string{
			"visit 2023-09-18/.. held Wang Yi @ RU",
			"meeting 2023-09-20 held Wang Yi - Vladimir Putin @ Saint Petersburg/RU",
		},
	},
	{
		name: "woman's pronoun", published: "2023-07-10",
		text: "Chủ tịch Hội đồng Liên bang Nga Valentina Matviyenko đang thăm Trung Quốc.\nNgày 10/7, bà đã được Chủ tịch Tập Cận Bình tiếp tại Bắc Kinh.",
		want: []string{
			"visit 2023-07-10~ held Valentina Matviyenko @ CN",
			"meeting 2023-07-10 held Xi Jinping - Valentina Matviyenko @ Beijing/CN",
		},
	},
	{
		name: "the two gentlemen go on", published: "2023-03-21",
		text: "Chủ tịch Tập Cận Bình hội đàm với Tổng thống Putin tại Điện Kremlin ngày 21/3.\nHai ông đã thảo luận về Ukraine và hợp tác kinh tế.",
		want: []string{
			"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
		},
	},
	{
		name: "both sides go on", published: "2024-04-09",
		text: "Ngoại trưởng Vương Nghị đã hội đàm với Ngoại trưởng Sergei Lavrov tại Bắc Kinh hôm 9/4.\nHai bên nhất trí tăng cường phối hợp tại Liên hợp quốc.",
		want: []string{
			"meeting 2024-04-09 held Wang Yi - Sergey Lavrov @ Beijing/CN",
		},
	},
	{
		name: "guest and host", published: "2024-05-17",
		text: "Tổng thống Putin đến Bắc Kinh sáng 16/5 trong chuyến thăm cấp nhà nước kéo dài hai ngày.\nChủ nhà Tập Cận Bình đã hội đàm với vị khách Nga ngay trong ngày.",
		want: []string{
			"visit 2024-05-16/2024-05-17 held Vladimir Putin @ Beijing/CN",
			"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "assistant minister", published: "2017-01-13",
		text: "Ngày 12/1 tại Mátxcơva, Trợ lý Ngoại trưởng Trung Quốc Khổng Huyễn Hựu và Thứ trưởng Ngoại giao Nga Igor Morgulov đồng chủ trì vòng tham vấn lần thứ sáu về an ninh Đông Bắc Á.",
		want: []string{
			"meeting 2017-01-12 held Kong Xuanyou - Igor Morgulov @ Moscow/RU",
		},
	},
	{
		name: "deputy ministers", published: "2023-06-25",
		text: "Ngày 25-6, Bộ trưởng Ngoại giao Trung Quốc Tần Cương đã gặp Thứ trưởng Ngoại giao Nga Andrey Rudenko tại Bắc Kinh.",
		want: []string{
			"meeting 2023-06-25 held Qin Gang - Andrey Rudenko @ Beijing/CN",
		},
	},
	{
		name: "date with dots", published: "2023-03-22",
		text: "Ông Tập Cận Bình đã gặp Thủ tướng Nga Mikhail Mishustin ngày 21.3 tại Moscow, theo hãng tin TASS.",
		want: []string{
			"meeting 2023-03-21 held Xi Jinping - Mikhail Mishustin @ Moscow/RU",
		},
	},
	{
		name: "date with a hyphen", published: "2023-09-19",
		text: "Ngày 18-9, Ngoại trưởng Nga Lavrov hội đàm với Ngoại trưởng Trung Quốc Vương Nghị ở Matxcơva.",
		want: []string{
			"meeting 2023-09-18 held Wang Yi - Sergey Lavrov @ Moscow/RU",
		},
	},
	{
		name: "yesterday", published: "2022-09-16",
		text: "Tổng thống Nga Putin và Chủ tịch Trung Quốc Tập Cận Bình hôm qua gặp nhau bên lề hội nghị thượng đỉnh SCO ở Samarkand, Uzbekistan.",
		want: []string{
			"meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ (SCO Summit)",
		},
	},
	{
		name: "evening of yesterday", published: "2024-10-23",
		text: "Tối qua, Tổng thống Putin đã hội đàm với Chủ tịch Tập Cận Bình tại Kazan trước thềm Hội nghị thượng đỉnh BRICS.",
		want: []string{
			"meeting 2024-10-22 held Xi Jinping - Vladimir Putin @ Kazan/RU (BRICS Summit)",
		},
	},
	{
		name: "last week's Tuesday", published: "2023-03-29",
		text: "Thứ Ba tuần trước, Tổng thống Putin đã hội đàm với ông Tập Cận Bình tại Điện Kremlin.",
		want: []string{
			"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
		},
	},
	{
		name: "weekday", published: "2022-03-31",
		text: "Ngoại trưởng Nga Lavrov hôm thứ Tư đã gặp Ngoại trưởng Vương Nghị tại Đồn Khê, tỉnh An Huy.",
		want: []string{
			"meeting 2022-03-30 held Wang Yi - Sergey Lavrov @ Tunxi/CN",
		},
	},
	{
		name: "last month", published: "2023-04-12",
		text: "Hai ông Putin và Tập Cận Bình đã hội đàm ở Moscow tháng trước.",
		want: []string{
			"meeting 2023-03 held Xi Jinping - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "month as background", published: "2022-10-20",
		text: "Hồi tháng 2, ông Putin đã gặp ông Tập Cận Bình ở Bắc Kinh, vài tuần trước khi Nga mở chiến dịch tại Ukraine.",
		want: []string{
			"meeting 2022-02 held Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "full date behind the verb", published: "2017-07-05",
		text: "Chủ tịch Trung Quốc Tập Cận Bình hội đàm với Tổng thống Nga Vladimir Putin ngày 4 tháng 7 năm 2017 tại Điện Kremlin.",
		want: []string{
			"meeting 2017-07-04 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
		},
	},
	{
		name: "same day", published: "2023-10-31",
		text: "Ngày 30/10, ông Trương Hựu Hiệp gặp Bộ trưởng Quốc phòng Nga Sergei Shoigu tại Bắc Kinh.",
		want: []string{
			"meeting 2023-10-30 held Zhang Youxia - Sergey Shoigu @ Beijing/CN",
		},
	},
	{
		name: "same day in another sentence", published: "2023-02-23",
		text: "Ngày 22/2, Tổng thống Nga Putin tiếp ông Vương Nghị tại Điện Kremlin.\nCùng ngày, ông Vương Nghị hội đàm với Ngoại trưởng Lavrov.",
		want: []string{
			"meeting 2023-02-22 held Wang Yi - Vladimir Putin @ Moscow/RU, Kremlin",
			"meeting 2023-02-22 held Wang Yi - Sergey Lavrov @ Moscow/RU",
		},
	},
	{
		name: "the day before that", published: "2023-02-23",
		text: "Ngày 22/2, Tổng thống Nga Putin tiếp ông Vương Nghị tại Điện Kremlin.\nMột ngày trước đó, ông Vương Nghị đã gặp Thư ký Hội đồng An ninh Nga Nikolai Patrushev.",
		want: []string{
			"meeting 2023-02-22 held Wang Yi - Vladimir Putin @ Moscow/RU, Kremlin",
			"meeting 2023-02-21 held Wang Yi - Nikolai Patrushev",
		},
	},
	{
		name: "the next day", published: "2023-09-20",
		text: "Ngày 18/9, Ngoại trưởng Vương Nghị đã hội đàm với Ngoại trưởng Nga Sergei Lavrov tại Moskva.\nHôm sau, ông Vương Nghị gặp Thư ký Hội đồng An ninh Nga Nikolai Patrushev.",
		want: []string{
			"meeting 2023-09-18 held Wang Yi - Sergey Lavrov @ Moscow/RU",
			"meeting 2023-09-19 held Wang Yi - Nikolai Patrushev",
		},
	},
	{
		name: "visit from … to …", published: "2025-05-07",
		text: "Chủ tịch Trung Quốc Tập Cận Bình thăm cấp nhà nước Liên bang Nga từ ngày 7 đến 10/5.",
		want: []string{
			"visit 2025-05-07/2025-05-10 held Xi Jinping @ RU",
		},
	},
	{
		name: "visit announced", published: "2024-05-14",
		text: "Tổng thống Nga Vladimir Putin sẽ thăm cấp nhà nước Trung Quốc trong hai ngày 16 và 17/5, Bộ Ngoại giao Trung Quốc thông báo ngày 14/5.",
		want: []string{
			"visit 2024-05-16/2024-05-17 planned Vladimir Putin @ CN",
		},
	},
	{
		name: "visit with length and arrival", published: "2023-05-23",
		text: "Thủ tướng Nga Mikhail Mishustin tối 22/5 đã tới Thượng Hải, bắt đầu chuyến thăm chính thức Trung Quốc.",
		want: []string{
			"visit 2023-05-22 held Mikhail Mishustin @ Shanghai/CN",
		},
	},
	{
		name: "arrival at the airport", published: "2023-03-20",
		text: "Chuyên cơ chở Chủ tịch Trung Quốc Tập Cận Bình đã hạ cánh xuống sân bay Vnukovo ở Moscow trưa 20/3, bắt đầu chuyến thăm Nga ba ngày.",
		want: []string{
			"visit 2023-03-20/2023-03-22 held Xi Jinping @ Moscow/RU",
		},
	},
	{
		name: "end of a visit", published: "2024-05-18",
		text: "Chiều 17/5, Tổng thống Putin rời Cáp Nhĩ Tân, kết thúc chuyến thăm cấp nhà nước Trung Quốc kéo dài hai ngày.",
		want: []string{
			"visit 2024-05-16/2024-05-17 held Vladimir Putin @ CN",
		},
	},
	{
		name: "preview of a meeting", published: "2024-07-01",
		text: "Trợ lý Điện Kremlin Yuri Ushakov cho biết ông Putin dự kiến gặp Chủ tịch Tập Cận Bình ngày 3/7 tại Astana.",
		want: []string{
			"meeting 2024-07-03 planned Xi Jinping - Vladimir Putin @ Astana/KZ",
		},
	},
	{
		name: "preview with will", published: "2023-10-16",
		text: "Ngày 18/10, Tổng thống Nga Vladimir Putin sẽ hội đàm với Chủ tịch Tập Cận Bình tại Bắc Kinh.",
		want: []string{
			"meeting 2023-10-18 planned Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "preview of a call", published: "2025-02-23",
		text: "Người phát ngôn Điện Kremlin Dmitry Peskov thông báo Tổng thống Putin sẽ điện đàm với Chủ tịch Trung Quốc Tập Cận Bình vào ngày mai.",
		want: []string{
			"call 2025-02-24 planned Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "postponed visit", published: "1998-08-22",
		text: "Chuyến thăm Nga của Chủ tịch Trung Quốc Giang Trạch Dân dự kiến vào đầu tháng 9 đã bị hoãn do lũ lụt, Bộ Ngoại giao Trung Quốc cho biết ngày 21/8.",
		want: []string{
			"visit 1998-09 cancelled Jiang Zemin @ RU",
		},
	},
	{
		name: "cancelled for illness", published: "1995-10-28",
		text: "Do Tổng thống Nga Boris Yeltsin phải nhập viện, chuyến thăm Trung Quốc của ông trong tháng 11 đã bị hủy.",
		want: []string{
			"visit 1995-11 cancelled Boris Yeltsin @ CN",
		},
	},
	{
		name: "congratulation", published: "2024-03-18",
		text: "Ngày 18/3, Chủ tịch Trung Quốc Tập Cận Bình đã gửi điện mừng ông Vladimir Putin tái đắc cử Tổng thống Nga.",
		want: []string{
			"message 2024-03-18 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "condolence", published: "2024-03-23",
		text: "Chủ tịch Tập Cận Bình hôm nay 23/3 gửi điện chia buồn tới Tổng thống Putin về vụ khủng bố tại nhà hát ở ngoại ô Moskva.",
		want: []string{
			"message 2024-03-23 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "condolence noun in front", published: "2025-01-08",
		text: "Trong bức điện chia buồn gửi Chủ tịch Tập Cận Bình ngày 7/1, Tổng thống Nga Vladimir Putin bày tỏ đau buồn trước hậu quả trận động đất ở Tây Tạng.",
		want: []string{
			"message 2025-01-07 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "exchange of greetings", published: "2024-10-02",
		text: "Nhân kỷ niệm 75 năm thiết lập quan hệ ngoại giao, ngày 2/10, Chủ tịch Trung Quốc Tập Cận Bình và Tổng thống Nga Vladimir Putin đã trao đổi điện mừng.",
		want: []string{
			"message 2024-10-02 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "new year greetings", published: "2023-12-31",
		text: "Ngày 31/12, ông Tập Cận Bình và ông Putin gửi thông điệp chúc mừng năm mới cho nhau.",
		want: []string{
			"message 2023-12-31 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "joint statement signed", published: "2022-02-05",
		text: "Ngày 4/2, sau cuộc hội đàm ở Bắc Kinh, Tổng thống Putin và Chủ tịch Tập Cận Bình đã ra tuyên bố chung về quan hệ quốc tế bước vào kỷ nguyên mới.",
		want: []string{
			"meeting 2022-02-04 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			"signing 2022-02-04 held Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "treaty of 2001", published: "2021-07-16",
		text: "Ngày 16/7/2001, tại Mátxcơva, Chủ tịch Giang Trạch Dân và Tổng thống Vladimir Putin đã ký Hiệp ước láng giềng thân thiện và hợp tác hữu nghị Trung - Nga.",
		want: []string{
			"signing 2001-07-16 held Jiang Zemin - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "signing after talks, two sentences", published: "2023-03-22",
		text: "Ngày 21/3, Tổng thống Putin và Chủ tịch Tập Cận Bình hội đàm tại Moskva.\nKết thúc hội đàm, hai nhà lãnh đạo đã ký tuyên bố chung về làm sâu sắc quan hệ đối tác chiến lược toàn diện.",
		want: []string{
			"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			"signing 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "China, Russia and Iran", published: "2025-03-15",
		text: "Ngày 14/3 tại Bắc Kinh, Thứ trưởng Ngoại giao Trung Quốc Mã Triêu Húc đã chủ trì cuộc họp ba bên với Thứ trưởng Ngoại giao Nga Sergei Ryabkov và Thứ trưởng Ngoại giao Iran Kazem Gharibabadi.",
		want: []string{
			"multilateral 2025-03-14 held Ma Zhaoxu - Sergey Ryabkov @ Beijing/CN",
		},
	},
	{
		name: "on the sidelines, ASEAN", published: "2023-07-13",
		text: "Ngày 13/7, bên lề Hội nghị Bộ trưởng Ngoại giao ASEAN tại Jakarta, ông Vương Nghị đã gặp Ngoại trưởng Nga Sergei Lavrov.",
		want: []string{
			"meeting 2023-07-13 held Wang Yi - Sergey Lavrov @ Jakarta/ID (ASEAN Foreign Ministers' Meeting)",
		},
	},
	{
		name: "on the sidelines, UN", published: "2022-09-22",
		text: "Bên lề khóa họp Đại hội đồng Liên hợp quốc ở New York, Ngoại trưởng Trung Quốc Vương Nghị hôm 21/9 gặp người đồng cấp Nga Sergei Lavrov.",
		want: []string{
			"meeting 2022-09-21 held Wang Yi - Sergey Lavrov @ New York/US (UN General Assembly)",
		},
	},
	{
		name: "third-party meeting of China", published: "2024-07-25",
		text: "Ngày 24/7, Ngoại trưởng Trung Quốc Vương Nghị hội đàm với Ngoại trưởng Ukraine Dmytro Kuleba tại Quảng Châu về cuộc xung đột với Nga.",
	},
	{
		name: "third-party meeting of Russia", published: "2024-07-09",
		text: "Ngày 9/7 tại Điện Kremlin, Tổng thống Nga Vladimir Putin hội đàm với Thủ tướng Ấn Độ Narendra Modi. Truyền thông Trung Quốc theo dõi sát chuyến thăm.",
	},
	{
		name: "statement about the other", published: "2023-02-24",
		text: "Ngày 24/2, Tổng thống Nga Putin ca ngợi lập trường cân bằng của Trung Quốc và Chủ tịch Tập Cận Bình về vấn đề Ukraine.",
	},
	{
		name: "spokesman's statement", published: "2022-03-16",
		text: "Người phát ngôn Bộ Ngoại giao Trung Quốc Triệu Lập Kiên ngày 15/3 bác bỏ thông tin Nga đề nghị Bắc Kinh viện trợ quân sự.",
	},
	{
		name: "a wish", published: "2022-07-01",
		text: "Tổng thống Putin bày tỏ mong muốn sớm gặp lại Chủ tịch Trung Quốc Tập Cận Bình.",
	},
	{
		name: "a possibility", published: "2023-07-20",
		text: "Điện Kremlin để ngỏ khả năng Tổng thống Putin có thể gặp Chủ tịch Trung Quốc Tập Cận Bình trong năm nay.",
	},
	{
		name: "a habit", published: "2024-05-17",
		text: "Ông Putin và ông Tập Cận Bình đã gặp nhau hơn 40 lần trong hơn một thập niên qua.",
	},
	{
		name: "regular exchange", published: "2021-06-28",
		text: "Lãnh đạo Trung Quốc và Nga thường xuyên trao đổi qua điện thoại, duy trì tiếp xúc chặt chẽ ở mọi cấp.",
	},
	{
		name: "negation", published: "2022-04-20",
		text: "Bộ Ngoại giao Nga cho hay Ngoại trưởng Lavrov không gặp Ngoại trưởng Trung Quốc Vương Nghị tại hội nghị lần này.",
	},
	{
		name: "no plans", published: "2023-02-21",
		text: "Điện Kremlin cho biết hiện chưa có kế hoạch điện đàm giữa Tổng thống Putin và Chủ tịch Tập Cận Bình.",
	},
	{
		name: "anniversary", published: "2021-07-16",
		text: "Trung Quốc và Nga kỷ niệm 20 năm ngày ký Hiệp ước láng giềng thân thiện và hợp tác hữu nghị.",
	},
	{
		name: "joint drill", published: "2022-09-02",
		text: "Ngày 1/9, quân đội Nga và Trung Quốc bắt đầu cuộc tập trận Vostok 2022 ở vùng Viễn Đông với sự tham gia của hơn 50.000 binh sĩ.",
	},
	{
		name: "trade", published: "2024-01-12",
		text: "Theo Tổng cục Hải quan Trung Quốc ngày 12/1, kim ngạch thương mại Nga - Trung năm 2023 đạt mức kỷ lục 240 tỷ USD.",
	},
	{
		name: "companies", published: "2014-05-21",
		text: "Ngày 21/5, Gazprom và CNPC ký hợp đồng cung cấp khí đốt cho Trung Quốc trong 30 năm trị giá 400 tỷ USD.",
	},
	{
		name: "dateline is not the venue", published: "2023-01-10",
		text: "(TTXVN) Mátxcơva - Ngày 9/1, Ngoại trưởng Nga Sergei Lavrov điện đàm với tân Ngoại trưởng Trung Quốc Tần Cương.",
		want: []string{
			"call 2023-01-09 held Qin Gang - Sergey Lavrov",
		},
	},
	{
		name: "reporter's post is not the venue", published: "2024-07-25",
		text: "Theo phóng viên TTXVN tại Moskva, ngày 25/7, Ngoại trưởng Nga Sergei Lavrov đã gặp Ngoại trưởng Trung Quốc Vương Nghị tại Viêng Chăn, Lào.",
		want: []string{
			"meeting 2024-07-25 held Wang Yi - Sergey Lavrov @ Vientiane/LA",
		},
	},
	{
		name: "capital of Russia in other words", published: "2019-06-06",
		text: "Chủ tịch Trung Quốc Tập Cận Bình ngày 5/6 hội đàm với Tổng thống Nga Vladimir Putin tại thủ đô nước Nga.",
		want: []string{
			"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "Vietnamised names", published: "2013-03-23",
		text: "Ngày 22-3, tại Mát-xcơ-va, Chủ tịch Trung Quốc Tập Cận Bình đã hội đàm với Tổng thống Nga V.Pu-tin.",
		want: []string{
			"meeting 2013-03-22 held Xi Jinping - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "Vietnamised foreign minister", published: "2017-05-27",
		text: "Ngày 26-5, Bộ trưởng Ngoại giao Nga X.La-vrốp đã hội đàm với người đồng cấp Trung Quốc Vương Nghị tại Mát-xcơ-va.",
		want: []string{
			"meeting 2017-05-26 held Wang Yi - Sergey Lavrov @ Moscow/RU",
		},
	},
	{
		name: "undated meeting inside a stay", published: "2023-03-23",
		text: "Chủ tịch Tập Cận Bình thăm Nga từ ngày 20 đến 22/3.\nTrong chuyến thăm, ông Tập Cận Bình đã gặp Thủ tướng Nga Mikhail Mishustin.",
		want: []string{
			"visit 2023-03-20/2023-03-22 held Xi Jinping @ RU",
			"meeting 2023-03-20/2023-03-22 held Xi Jinping - Mikhail Mishustin @ RU",
		},
	},
	{
		name: "chronicle entry, year first", published: "2024-05-15",
		text: "Những dấu mốc chính trong quan hệ Trung - Nga hiện đại kể từ khi Liên Xô tan rã được tổng hợp như sau.\n1996: Tháng 4, Tổng thống Boris Yeltsin hội đàm với Chủ tịch Giang Trạch Dân tại Bắc Kinh, nhất trí xây dựng quan hệ đối tác chiến lược.",
		want: []string{
			"meeting 1996-04 held Jiang Zemin - Boris Yeltsin @ Beijing/CN",
		},
	},
	{
		name: "headline style without a date", published: "2024-04-09",
		text: "Chủ tịch Trung Quốc Tập Cận Bình tiếp Ngoại trưởng Nga Sergei Lavrov tại Bắc Kinh, khẳng định coi trọng quan hệ hai nước.",
		want: []string{
			"meeting 2024-04-09~ held Xi Jinping - Sergey Lavrov @ Beijing/CN",
		},
	},
	{
		name: "source first, then the meeting", published: "2023-05-05",
		text: "Theo thông cáo của Bộ Ngoại giao Nga, tại Goa (Ấn Độ), Ngoại trưởng Sergei Lavrov ngày 4/5 đã gặp người đồng cấp Trung Quốc Tần Cương.",
		want: []string{
			"meeting 2023-05-04 held Qin Gang - Sergey Lavrov @ Goa/IN",
		},
	},
	{
		name: "sidelines of a session of the SCO", published: "2023-05-05",
		text: "Ngoại trưởng Trung Quốc Tần Cương ngày 4/5 gặp Ngoại trưởng Nga Sergei Lavrov bên lề cuộc họp Hội đồng Ngoại trưởng SCO tại bang Goa, Ấn Độ.",
		want: []string{
			"meeting 2023-05-04 held Qin Gang - Sergey Lavrov @ Goa/IN (SCO Council of Foreign Ministers)",
		},
	},
	{
		name: "noun: cuộc gặp giữa … và …", published: "2025-09-03",
		text: "Cuộc gặp giữa Chủ tịch Tập Cận Bình và Tổng thống Putin diễn ra ngày 2/9 tại Bắc Kinh, một ngày trước lễ duyệt binh.",
		want: []string{
			"meeting 2025-09-02 held Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "upon the initiative of one side", published: "2022-02-25",
		text: "Theo đề nghị của phía Nga, ngày 24/2, Ủy viên Quốc vụ kiêm Ngoại trưởng Vương Nghị đã điện đàm với Ngoại trưởng Nga Lavrov.",
		want: []string{
			"call 2022-02-24 held Wang Yi - Sergey Lavrov",
		},
	},
	{
		name: "call by hotline", published: "2008-05-16",
		text: "Tổng thống Nga Dmitry Medvedev hôm qua đã gọi điện thoại cho Chủ tịch Trung Quốc Hồ Cẩm Đào để chia buồn về trận động đất ở Tứ Xuyên.",
		want: []string{
			"call 2008-05-15 held Hu Jintao - Dmitry Medvedev",
		},
	},
	{
		name: "two calls of one person", published: "2022-02-26",
		text: "Ngày 25/2, Chủ tịch Tập Cận Bình điện đàm với Tổng thống Nga Putin. Trước đó một ngày, Ngoại trưởng Vương Nghị đã điện đàm với người đồng cấp Nga Lavrov.",
		want: []string{
			"call 2022-02-25 held Xi Jinping - Vladimir Putin",
			"call 2022-02-24 held Wang Yi - Sergey Lavrov",
		},
	},
	{
		name: "call with a third person beside", published: "2025-06-20",
		text: "Ngày 19/6, ông Putin đã điện đàm với ông Tập Cận Bình. Trước đó, Tổng thống Nga cũng đã trao đổi qua điện thoại với Thủ tướng Israel Benjamin Netanyahu.",
		want: []string{
			"call 2025-06-19 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "host leader of the house", published: "2022-09-16",
		text: "Tổng thống Uzbekistan Shavkat Mirziyoyev chủ trì tiệc tối ngày 15/9. Trước đó cùng ngày, ông Putin đã hội đàm với ông Tập Cận Bình tại Samarkand.",
		want: []string{
			"meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ",
		},
	},
	{
		name: "leaders of three at one table", published: "2019-06-29",
		text: "Tổng thống Nga Putin, Chủ tịch Trung Quốc Tập Cận Bình và Thủ tướng Ấn Độ Narendra Modi đã có cuộc gặp ba bên hôm 28/6 bên lề Hội nghị thượng đỉnh G20 tại Osaka.",
		want: []string{
			"multilateral 2019-06-28 held Xi Jinping - Vladimir Putin @ Osaka/JP (G20 Summit)",
		},
	},
	{
		name: "trilateral with Mongolia", published: "2022-09-16",
		text: "Ngày 15/9, tại Samarkand, lãnh đạo ba nước Trung Quốc, Nga và Mông Cổ là các ông Tập Cận Bình, Vladimir Putin và Ukhnaagiin Khurelsukh đã gặp nhau lần thứ sáu.",
		want: []string{
			"multilateral 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ",
		},
	},
	{
		name: "video summit of BRICS", published: "2022-06-24",
		text: "Chủ tịch Tập Cận Bình ngày 23/6 chủ trì hội nghị thượng đỉnh BRICS theo hình thức trực tuyến với sự tham dự của Tổng thống Nga Putin, Thủ tướng Ấn Độ Modi và các nhà lãnh đạo khác.",
		want: []string{
			"multilateral 2022-06-23 held Xi Jinping - Vladimir Putin (BRICS Summit)",
		},
	},
	{
		name: "security secretaries of BRICS", published: "2023-07-26",
		text: "Ngày 24/7 tại Johannesburg, ông Vương Nghị, Chủ nhiệm Văn phòng Ủy ban Công tác Ngoại sự Trung ương Trung Quốc, gặp Thư ký Hội đồng An ninh Nga Nikolai Patrushev bên lề hội nghị an ninh BRICS.",
		want: []string{
			"meeting 2023-07-24 held Wang Yi - Nikolai Patrushev @ Johannesburg/ZA (BRICS Security Meeting)",
		},
	},
	{
		name: "office in brackets", published: "2024-11-13",
		text: "Ông Sergei Shoigu (Thư ký Hội đồng An ninh Nga) đã gặp ông Vương Nghị tại Bắc Kinh ngày 12/11.",
		want: []string{
			"meeting 2024-11-12 held Wang Yi - Sergey Shoigu @ Beijing/CN",
		},
	},
	{
		name: "long Chinese party office", published: "2024-11-13",
		text: "Ủy viên Bộ Chính trị, Chủ nhiệm Văn phòng Ủy ban Công tác Ngoại sự Trung ương Đảng Cộng sản Trung Quốc Vương Nghị ngày 12/11 đã đồng chủ trì vòng tham vấn an ninh chiến lược Trung - Nga với Thư ký Hội đồng An ninh Nga Sergei Shoigu tại Bắc Kinh.",
		want: []string{
			"meeting 2024-11-12 held Wang Yi - Sergey Shoigu @ Beijing/CN",
		},
	},
	{
		name: "vice chairman of the military commission", published: "2023-11-09",
		text: "Ngày 8-11, Tổng thống Nga Putin tiếp Phó Chủ tịch Quân ủy Trung ương Trung Quốc Trương Hựu Hiệp tại dinh thự Novo-Ogaryovo ở ngoại ô Mátxcơva.",
		want: []string{
			"meeting 2023-11-08 held Zhang Youxia - Vladimir Putin @ Moscow/RU, Novo-Ogaryovo",
		},
	},
	{
		name: "vice president at the forum", published: "2024-09-05",
		text: "Bên lề Diễn đàn Kinh tế phương Đông ở Vladivostok, Tổng thống Putin ngày 4/9 đã gặp Phó Chủ tịch nước Trung Quốc Hàn Chính.",
		want: []string{
			"meeting 2024-09-04 held Han Zheng - Vladimir Putin @ Vladivostok/RU (Eastern Economic Forum)",
		},
	},
	{
		name: "vice premier at the forum", published: "2023-09-13",
		text: "Tại Vladivostok, Tổng thống Nga Vladimir Putin hôm 12/9 tiếp Phó Thủ tướng Trung Quốc Trương Quốc Thanh.",
		want: []string{
			"meeting 2023-09-12 held Zhang Guoqing - Vladimir Putin @ Vladivostok/RU",
		},
	},
	{
		name: "heads of parliament", published: "2023-11-23",
		text: "Chủ tịch Duma Quốc gia Nga Vyacheslav Volodin đã được Chủ tịch Trung Quốc Tập Cận Bình tiếp ngày 22/11 tại Bắc Kinh.",
		want: []string{
			"meeting 2023-11-22 held Xi Jinping - Vyacheslav Volodin @ Beijing/CN",
		},
	},
	{
		name: "head of parliament in China", published: "2023-11-23",
		text: "Ngày 22/11, Ủy viên trưởng Ủy ban Thường vụ Đại hội đại biểu Nhân dân toàn quốc Trung Quốc Triệu Lạc Tế hội đàm với Chủ tịch Duma Quốc gia Nga Vyacheslav Volodin.",
		want: []string{
			"meeting 2023-11-22 held Zhao Leji - Vyacheslav Volodin",
		},
	},
	{
		name: "ruling party chairman", published: "2024-12-12",
		text: "Tổng Bí thư, Chủ tịch nước Trung Quốc Tập Cận Bình ngày 12/12 tiếp Chủ tịch Đảng Nước Nga Thống nhất Dmitry Medvedev tại Nhà khách quốc gia Điếu Ngư Đài.",
		want: []string{
			"meeting 2024-12-12 held Xi Jinping - Dmitry Medvedev @ Beijing/CN, Diaoyutai State Guesthouse",
		},
	},
	{
		name: "special envoy", published: "2023-05-27",
		text: "Đặc phái viên Trung Quốc Lý Huy hôm 26/5 đã có cuộc gặp với Ngoại trưởng Nga Sergei Lavrov tại Mátxcơva để bàn về khủng hoảng Ukraine.",
		want: []string{
			"meeting 2023-05-26 held Li Hui - Sergey Lavrov @ Moscow/RU",
		},
	},
	{
		name: "envoy meets a deputy minister", published: "2024-03-04",
		text: "Ngày 2/3, Đại diện đặc biệt của Chính phủ Trung Quốc về vấn đề Á - Âu Lý Huy đã trao đổi với Thứ trưởng Ngoại giao Nga Mikhail Galuzin ở Moskva.",
		want: []string{
			"meeting 2024-03-02 held Li Hui - Mikhail Galuzin @ Moscow/RU",
		},
	},
	{
		name: "premier of a former time", published: "2010-11-24",
		text: "Ngày 23/11, Thủ tướng Trung Quốc Ôn Gia Bảo hội đàm với Thủ tướng Nga Vladimir Putin tại thành phố St. Petersburg.",
		want: []string{
			"meeting 2010-11-23 held Wen Jiabao - Vladimir Putin @ Saint Petersburg/RU",
		},
	},
	{
		name: "then-office in the past", published: "2014-05-20",
		text: "Năm 2010, ông Tập Cận Bình, khi đó là Phó Chủ tịch nước, đã hội đàm với Thủ tướng Nga Putin ở Mátxcơva.",
		want: []string{
			"meeting 2010 held Xi Jinping - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "year behind day and month", published: "2020-07-20",
		text: "Ông Tập Cận Bình và ông Putin gặp nhau lần gần nhất vào ngày 14/11/2019 tại Brasilia, Brazil.",
		want: []string{
			"meeting 2019-11-14 held Xi Jinping - Vladimir Putin @ Brasilia/BR",
		},
	},
	{
		name: "month and year in the past", published: "2023-04-03",
		text: "Cuộc hội đàm cuối cùng theo hình thức trực tuyến giữa ông Putin và ông Tập diễn ra vào tháng 12/2022.",
		want: []string{
			"video 2022-12 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "last year", published: "2025-04-30",
		text: "Tháng 5 năm ngoái, Tổng thống Putin đã thăm cấp nhà nước Trung Quốc và hội đàm với ông Tập Cận Bình.",
		want: []string{
			"visit 2024-05 held Vladimir Putin @ CN",
			"meeting 2024-05 held Xi Jinping - Vladimir Putin @ CN",
		},
	},
	{
		name: "earlier this year", published: "2023-10-18",
		text: "Đầu năm nay, Chủ tịch Trung Quốc Tập Cận Bình đã hội đàm với Tổng thống Putin tại Điện Kremlin.",
		want: []string{
			"meeting 2023 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
		},
	},
	{
		name: "three days ago", published: "2023-03-24",
		text: "Ba ngày trước, Tổng thống Putin hội đàm với Chủ tịch Tập Cận Bình tại Moscow.",
		want: []string{
			"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "relative month in a dated statement", published: "2023-04-17",
		text: "Ngày 16/4, khi tiếp Bộ trưởng Quốc phòng Trung Quốc Lý Thượng Phúc, Tổng thống Putin nói chuyến thăm Nga của ông Tập Cận Bình hồi tháng trước rất hiệu quả.",
		want: []string{
			"meeting 2023-04-16 held Li Shangfu - Vladimir Putin",
			"visit 2023-03 held Xi Jinping @ RU",
		},
	},
	{
		name: "said on a day, met another day", published: "2022-09-16",
		text: "Trợ lý Tổng thống Nga Yuri Ushakov ngày 13/9 thông báo ông Putin sẽ gặp ông Tập Cận Bình vào ngày 15/9 tại Samarkand.",
		want: []string{
			"meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ",
		},
	},
	{
		name: "announced on the day before", published: "2024-04-07",
		text: "Ngày 7/4, người phát ngôn Bộ Ngoại giao Trung Quốc Mao Ninh thông báo Ngoại trưởng Nga Sergei Lavrov sẽ thăm chính thức Trung Quốc từ 8-9/4.",
		want: []string{
			"visit 2024-04-08/2024-04-09 planned Sergey Lavrov @ CN",
		},
	},
	{
		name: "visit on two days with \"và\"", published: "2023-09-15",
		text: "Bộ Ngoại giao Nga cho biết ông Vương Nghị sẽ có chuyến thăm Nga vào các ngày 18 và 19/9.",
		want: []string{
			"visit 2023-09-18/2023-09-19 planned Wang Yi @ RU",
		},
	},
	{
		name: "announced visit with talks and a counterpart", published: "2024-04-07",
		text: "Ngoại trưởng Nga Lavrov sẽ thăm Trung Quốc ngày 8 và 9/4, dự kiến hội đàm với người đồng cấp Vương Nghị.",
		want: []string{
			"visit 2024-04-08/2024-04-09 planned Sergey Lavrov @ CN",
			"meeting 2024-04-08/2024-04-09 planned Wang Yi - Sergey Lavrov @ CN",
		},
	},
	{
		name: "next week", published: "2023-10-12",
		text: "Tổng thống Nga Putin sẽ tới Bắc Kinh tuần tới để gặp Chủ tịch Trung Quốc Tập Cận Bình.",
		want: []string{
			"visit 2023-10 planned Vladimir Putin @ Beijing/CN",
			"meeting 2023-10 planned Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "month of a planned visit", published: "2024-02-08",
		text: "Tổng thống Putin lên kế hoạch thăm Trung Quốc trong tháng 5, Điện Kremlin xác nhận.",
		want: []string{
			"visit 2024-05 planned Vladimir Putin @ CN",
		},
	},
	{
		name: "first foreign trip after taking office", published: "2013-03-22",
		text: "Chủ tịch Trung Quốc Tập Cận Bình hôm nay 22/3 tới Mátxcơva trong chuyến công du nước ngoài đầu tiên trên cương vị mới.",
		want: []string{
			"visit 2013-03-22 held Xi Jinping @ Moscow/RU",
		},
	},
	{
		name: "informal meeting", published: "2018-06-10",
		text: "Sáng 10/6, ông Tập Cận Bình và ông Putin có cuộc gặp không chính thức bên lề hội nghị SCO ở Thanh Đảo.",
		want: []string{
			"meeting 2018-06-10 held Xi Jinping - Vladimir Putin @ Qingdao/CN (SCO Summit)",
		},
	},
	{
		name: "welcoming ceremony and talks are one", published: "2024-05-16",
		text: "Sáng 16/5, Chủ tịch Tập Cận Bình chủ trì lễ đón Tổng thống Putin tại Bắc Kinh. Sau lễ đón, hai nhà lãnh đạo tiến hành hội đàm hẹp rồi hội đàm mở rộng.",
		want: []string{
			"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "airport welcome is no contact with a listed person", published: "2024-05-16",
		text: "Rạng sáng 16/5, chuyên cơ của Tổng thống Nga Putin hạ cánh xuống Bắc Kinh, bắt đầu chuyến thăm cấp nhà nước hai ngày.",
		want: []string{
			"visit 2024-05-16/2024-05-17 held Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "delegation listed", published: "2023-10-19",
		text: "Tham dự cuộc hội đàm ngày 18/10 giữa ông Tập Cận Bình và ông Putin tại Bắc Kinh, về phía Nga còn có Ngoại trưởng Lavrov.",
		want: []string{
			"meeting 2023-10-18 held Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "accompanied by", published: "2024-05-17",
		text: "Ngày 16/5, ông Putin, tháp tùng có Bộ trưởng Quốc phòng Andrei Belousov, hội đàm với ông Tập Cận Bình tại Bắc Kinh.",
		want: []string{
			"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "agreement signed by ministers", published: "2014-05-21",
		text: "Ngày 20/5 tại Thượng Hải, Tổng thống Putin và Chủ tịch Tập Cận Bình đã ký tuyên bố chung về giai đoạn mới của quan hệ đối tác chiến lược.",
		want: []string{
			"signing 2014-05-20 held Xi Jinping - Vladimir Putin @ Shanghai/CN",
		},
	},
	{
		name: "ratification exchange", published: "2005-06-03",
		text: "Ngày 2/6, tại Vladivostok, Ngoại trưởng Lý Triệu Tinh và Ngoại trưởng Sergei Lavrov đã trao đổi văn kiện phê chuẩn Hiệp định bổ sung về đoạn biên giới phía Đông Trung - Nga.",
		want: []string{
			"signing 2005-06-02 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU",
		},
	},
	{
		name: "package without signers after talks", published: "2023-05-24",
		text: "Ngày 24/5, Thủ tướng Lý Cường hội đàm với Thủ tướng Mikhail Mishustin tại Bắc Kinh.\nSau hội đàm, hai bên đã ký một loạt văn kiện hợp tác về thương mại và nông nghiệp.",
		want: []string{
			"meeting 2023-05-24 held Li Qiang - Mikhail Mishustin @ Beijing/CN",
			"signing 2023-05-24 held Li Qiang - Mikhail Mishustin @ Beijing/CN",
		},
	},
	{
		name: "signing not held", published: "2023-03-22",
		text: "Hai bên chưa ký thỏa thuận nào về dự án Sức mạnh Siberia 2 trong cuộc gặp giữa ông Putin và ông Tập Cận Bình hôm 21/3 tại Moscow.",
		want: []string{
			"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "letter to the other", published: "2018-03-19",
		text: "Trong điện mừng gửi Tổng thống Nga Vladimir Putin hôm 19/3, Chủ tịch Tập Cận Bình nói quan hệ Trung - Nga đang ở mức tốt nhất trong lịch sử.",
		want: []string{
			"message 2018-03-19 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "congratulation passive", published: "2022-10-24",
		text: "Chủ tịch Tập Cận Bình đã nhận được điện mừng của Tổng thống Nga Vladimir Putin hôm 23/10 nhân dịp tái đắc cử Tổng Bí thư.",
		want: []string{
			"message 2022-10-23 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "letter to an event", published: "2023-05-25",
		text: "Chủ tịch Tập Cận Bình ngày 24/5 gửi thư chúc mừng tới một diễn đàn doanh nghiệp ở Thượng Hải có sự tham gia của các công ty Nga.",
	},
	{
		name: "congratulation on an appointment", published: "2023-03-11",
		text: "Thủ tướng Nga Mikhail Mishustin ngày 11/3 gửi điện chúc mừng ông Lý Cường được bầu làm Thủ tướng Trung Quốc.",
		want: []string{
			"message 2023-03-11 held Li Qiang - Mikhail Mishustin",
		},
	},
	{
		name: "postponed to another time", published: "2003-08-20",
		text: "Chuyến thăm Bắc Kinh của Thủ tướng Nga Mikhail Kasyanov dự kiến diễn ra cuối tháng 8 đã được hoãn sang tháng 9.",
		want: []string{
			"visit 2003-08 cancelled Mikhail Kasyanov @ Beijing/CN",
		},
	},
	{
		name: "meeting called off", published: "1998-08-24",
		text: "Cuộc gặp giữa Tổng thống Boris Yeltsin và Chủ tịch Giang Trạch Dân, dự kiến ngày 3/9 tại Moskva, đã bị hủy bỏ vì lũ lụt ở Trung Quốc.",
		want: []string{
			"meeting 1998-09-03 cancelled Jiang Zemin - Boris Yeltsin @ Moscow/RU",
		},
	},
	{
		name: "reported but not confirmed", published: "2023-02-22",
		text: "Báo Wall Street Journal dẫn nguồn tin cho biết ông Tập Cận Bình có thể thăm Moskva và gặp ông Putin trong những tháng tới.",
	},
	{
		name: "expert's commentary", published: "2023-03-22",
		text: "Theo chuyên gia Alexander Gabuev, cuộc gặp thượng đỉnh cho thấy Nga ngày càng phụ thuộc vào Trung Quốc về kinh tế.",
	},
	{
		name: "interview of an ambassador", published: "2022-08-10",
		text: "Trả lời phỏng vấn TASS ngày 10/8, Đại sứ Trung Quốc tại Nga Trương Hán Huy cáo buộc Mỹ là bên châm ngòi khủng hoảng Ukraine.",
	},
	{
		name: "third-party meeting about the other", published: "2023-06-19",
		text: "Ngày 19/6, Chủ tịch Tập Cận Bình tiếp Ngoại trưởng Mỹ Antony Blinken tại Bắc Kinh, hai bên đề cập xung đột Nga - Ukraine.",
	},
	{
		name: "telephone with Ukraine", published: "2023-04-26",
		text: "Chủ tịch Trung Quốc Tập Cận Bình hôm nay điện đàm với Tổng thống Ukraine Volodymyr Zelensky, lần đầu kể từ khi Nga phát động chiến dịch quân sự.",
	},
	{
		name: "joint patrol", published: "2021-10-24",
		text: "Từ ngày 17 đến 23/10, tàu chiến Trung Quốc và Nga đã tiến hành cuộc tuần tra chung đầu tiên ở tây Thái Bình Dương.",
	},
	{
		name: "football of two countries", published: "2023-03-17",
		text: "Đội tuyển bóng đá Nga sẽ gặp đội tuyển Trung Quốc trong trận giao hữu tháng 3 này.",
	},
	{
		name: "businessmen meet an official", published: "2024-05-18",
		text: "Ngày 17/5, hơn 500 doanh nghiệp Nga và Trung Quốc dự hội chợ Trung - Nga lần thứ 8 tại Cáp Nhĩ Tân.",
	},
	{
		name: "votes at the UN", published: "2022-02-26",
		text: "Ngày 25/2, Nga phủ quyết dự thảo nghị quyết của Hội đồng Bảo an trong khi Trung Quốc bỏ phiếu trắng.",
	},
	{
		name: "quoted agency between subject and verb", published: "2025-07-14",
		text: "Ngoại trưởng Nga Sergei Lavrov, theo Tân Hoa xã, đã hội đàm với Ngoại trưởng Trung Quốc Vương Nghị tại Bắc Kinh hôm 13-7.",
		want: []string{
			"meeting 2025-07-13 held Wang Yi - Sergey Lavrov @ Beijing/CN",
		},
	},
	{
		name: "cuộc hội đàm … đã diễn ra", published: "2025-05-08",
		text: "Cuộc hội đàm giữa Tổng thống Nga Putin với Chủ tịch Trung Quốc Tập Cận Bình đã bắt đầu tại Điện Kremlin trong ngày 8/5.",
		want: []string{
			"meeting 2025-05-08 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
		},
	},
	{
		name: "three receptions in a row", published: "2023-07-11",
		text: "Trong hai ngày 10 và 11/7, Chủ tịch Hội đồng Liên bang Nga Valentina Matviyenko đã gặp Chủ tịch Tập Cận Bình và Ủy viên trưởng Nhân đại toàn quốc Triệu Lạc Tế tại Bắc Kinh.",
		want: []string{
			"meeting 2023-07-10/2023-07-11 held Xi Jinping - Valentina Matviyenko @ Beijing/CN",
			"meeting 2023-07-10/2023-07-11 held Zhao Leji - Valentina Matviyenko @ Beijing/CN",
		},
	},
	{
		name: "previous meeting as a background", published: "2024-05-16",
		text: "Tổng thống Putin và Chủ tịch Tập Cận Bình hội đàm tại Bắc Kinh sáng 16/5.\nTrước đó, hai nhà lãnh đạo gặp nhau vào tháng 10/2023 cũng tại Bắc Kinh.",
		want: []string{
			"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			"meeting 2023-10 held Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "next meeting", published: "2024-05-17",
		text: "Tổng thống Putin và Chủ tịch Tập Cận Bình hội đàm tại Bắc Kinh ngày 16/5.\nHai nhà lãnh đạo sẽ gặp lại nhau tại Astana ngày 3/7, trợ lý Yuri Ushakov cho biết.",
		want: []string{
			"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			"meeting 2024-07-03 planned Xi Jinping - Vladimir Putin @ Astana/KZ",
		},
	},
	{
		name: "third is host of the summit", published: "2022-11-16",
		text: "Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Trung Quốc Vương Nghị hôm qua gặp nhau tại Bali, nơi Tổng thống Indonesia Joko Widodo chủ trì Hội nghị thượng đỉnh G20.",
		want: []string{
			"meeting 2022-11-15 held Wang Yi - Sergey Lavrov @ Bali/ID (G20 Summit)",
		},
	},
	{
		name: "named after the office with \"là\"", published: "2024-10-15",
		text: "Người tiếp ông Belousov tại Bắc Kinh hôm 15/10 là Phó Chủ tịch Quân ủy Trung ương Trương Hựu Hiệp.",
		want: []string{
			"meeting 2024-10-15 held Zhang Youxia - Andrey Belousov @ Beijing/CN",
		},
	},
	{
		name: "leaders by country", published: "2018-09-11",
		text: "Lãnh đạo Nga và Trung Quốc đã hội đàm tại Vladivostok hôm nay 11/9 bên lề Diễn đàn Kinh tế phương Đông.",
		want: []string{
			"meeting 2018-09-11 held Xi Jinping - Vladimir Putin @ Vladivostok/RU (Eastern Economic Forum)",
		},
	},
	{
		name: "Russian diplomat as a role", published: "2024-04-09",
		text: "Ngoại trưởng Nga Lavrov tới Bắc Kinh hôm 8/4.\nNgày 9/4, nhà ngoại giao hàng đầu của Nga được Chủ tịch Trung Quốc Tập Cận Bình tiếp.",
		want: []string{
			"visit 2024-04-08 held Sergey Lavrov @ Beijing/CN",
			"meeting 2024-04-09 held Xi Jinping - Sergey Lavrov @ Beijing/CN",
		},
	},
	{
		name: "head of the foreign ministry", published: "2020-09-11",
		text: "Người đứng đầu ngành ngoại giao Nga hôm 11/9 đã hội đàm với đồng cấp Trung Quốc Vương Nghị tại Mátxcơva.",
		want: []string{
			"meeting 2020-09-11 held Wang Yi - Sergey Lavrov @ Moscow/RU",
		},
	},
	{
		name: "short name after full", published: "2020-09-12",
		text: "Ngoại trưởng Trung Quốc Vương Nghị tới Mátxcơva hôm 10/9. Ông Vương hội đàm với ông Lavrov một ngày sau đó.",
		want: []string{
			"visit 2020-09-10 held Wang Yi @ Moscow/RU",
			"meeting 2020-09-11 held Wang Yi - Sergey Lavrov @ Moscow/RU",
		},
	},
	{
		name: "short name of the Chinese leader", published: "2022-02-05",
		text: "Ông Tập hôm 4/2 đã tiếp ông Putin tại Nhà khách Điếu Ngư Đài.",
		want: []string{
			"meeting 2022-02-04 held Xi Jinping - Vladimir Putin @ Beijing/CN, Diaoyutai State Guesthouse",
		},
	},
	{
		name: "hour given", published: "2025-01-22",
		text: "Cuộc hội đàm trực tuyến giữa hai ông Tập Cận Bình và Putin ngày 21/1 kéo dài một giờ 35 phút, Trợ lý Điện Kremlin Yuri Ushakov thông báo.",
		want: []string{
			"video 2025-01-21 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "local time and place apart", published: "2024-05-16",
		text: "Lúc 11h30 trưa 16/5 (giờ địa phương), lễ đón chính thức Tổng thống Putin bắt đầu tại quảng trường trước Đại lễ đường Nhân dân ở Bắc Kinh, sau đó Chủ tịch Tập Cận Bình hội đàm với khách.",
		want: []string{
			"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN, Great Hall of the People",
		},
	},
	{
		name: "place as the first word", published: "2016-09-05",
		text: "Hàng Châu, ngày 4/9: Chủ tịch Trung Quốc Tập Cận Bình gặp Tổng thống Nga Vladimir Putin trước thềm Hội nghị thượng đỉnh G20.",
		want: []string{
			"meeting 2016-09-04 held Xi Jinping - Vladimir Putin @ Hangzhou/CN (G20 Summit)",
		},
	},
	{
		name: "agency dateline with newspaper code", published: "2023-12-20",
		text: "TTO - Chủ tịch Trung Quốc Tập Cận Bình tiếp Thủ tướng Nga Mikhail Mishustin tại Bắc Kinh hôm 20-12.",
		want: []string{
			"meeting 2023-12-20 held Xi Jinping - Mikhail Mishustin @ Beijing/CN",
		},
	},
	{
		name: "weekday in brackets", published: "2025-02-28",
		text: "Hôm nay (28/2), Chủ tịch Trung Quốc Tập Cận Bình đã tiếp Thư ký Hội đồng An ninh Nga Sergei Shoigu tại Bắc Kinh.",
		want: []string{
			"meeting 2025-02-28 held Xi Jinping - Sergey Shoigu @ Beijing/CN",
		},
	},
	{
		name: "weekday with a date in brackets", published: "2023-03-22",
		text: "Thứ Ba (21/3), tại Điện Kremlin, hai nguyên thủ Nga và Trung Quốc đã ký tuyên bố chung.",
		want: []string{
			"signing 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
		},
	},
	{
		name: "range across months", published: "2025-08-28",
		text: "Tổng thống Nga Vladimir Putin sẽ thăm Trung Quốc từ ngày 31/8 đến 3/9.",
		want: []string{
			"visit 2025-08-31/2025-09-03 planned Vladimir Putin @ CN",
		},
	},
	{
		name: "range, full dates", published: "2013-04-01",
		text: "Từ ngày 22/3/2013 đến ngày 24/3/2013, Chủ tịch Trung Quốc Tập Cận Bình đã thăm cấp nhà nước Liên bang Nga.",
		want: []string{
			"visit 2013-03-22/2013-03-24 held Xi Jinping @ RU",
		},
	},
	{
		name: "visit to several countries", published: "2013-03-22",
		text: "Chủ tịch Tập Cận Bình sẽ thăm Nga từ 22 đến 24/3, sau đó tới Tanzania, Nam Phi và Cộng hòa Congo.",
		want: []string{
			"visit 2013-03-22/2013-03-24 planned Xi Jinping @ RU",
		},
	},
	{
		name: "visit to a third country only", published: "2023-08-22",
		text: "Chủ tịch Trung Quốc Tập Cận Bình thăm cấp nhà nước Nam Phi từ 21 đến 24/8 và dự hội nghị BRICS, còn Tổng thống Nga Putin không tới dự trực tiếp.",
	},
	{
		name: "ambassador posted is no visit", published: "2022-11-24",
		text: "Đại sứ mới của Nga tại Trung Quốc Igor Morgulov đã tới Bắc Kinh hôm 24/11 để bắt đầu nhiệm kỳ.",
	},
	{
		name: "bridge opened by video link", published: "2022-06-11",
		text: "Ngày 10/6, Phó Thủ tướng Trung Quốc Hồ Xuân Hoa và Phó Thủ tướng Nga Yury Trutnev dự lễ thông xe cầu Hắc Hà - Blagoveshchensk qua cầu truyền hình.",
		want: []string{
			"video 2022-06-10 held Hu Chunhua - Yury Trutnev",
		},
	},
	{
		name: "law enforcement", published: "2023-05-23",
		text: "Ngày 22/5, Bí thư Ủy ban Chính Pháp Trung ương Trung Quốc Trần Văn Thanh đã hội đàm với Thư ký Hội đồng An ninh Nga Nikolai Patrushev tại Mátxcơva.",
		want: []string{
			"meeting 2023-05-22 held Chen Wenqing - Nikolai Patrushev @ Moscow/RU",
		},
	},
	{
		name: "USSR", published: "1989-05-17",
		text: "Ngày 16-5, tại Bắc Kinh, nhà lãnh đạo Liên Xô Mi-khai-in Goóc-ba-chốp đã gặp ông Đặng Tiểu Bình.",
		want: []string{
			"meeting 1989-05-16 held Deng Xiaoping - Mikhail Gorbachev @ Beijing/CN",
		},
	},
	{
		name: "visit of 1991", published: "1991-05-20",
		text: "Từ 15 đến 19/5/1991, Tổng Bí thư Giang Trạch Dân thăm Liên Xô và hội đàm với Tổng thống Mikhail Gorbachev tại Moskva.",
		want: []string{
			"visit 1991-05-15/1991-05-19 held Jiang Zemin @ RU",
			"meeting 1991-05-15/1991-05-19 held Jiang Zemin - Mikhail Gorbachev @ Moscow/RU",
		},
	},
	{
		name: "1992 declaration", published: "2022-12-18",
		text: "Tháng 12/1992, Tổng thống Boris Yeltsin thăm Trung Quốc, hai nước ký tuyên bố chung về nền tảng quan hệ song phương.",
		want: []string{
			"visit 1992-12 held Boris Yeltsin @ CN",
		},
	},
	{
		name: "chronicle with bullets", published: "2021-07-15",
		text: "Quan hệ Trung - Nga ba thập niên qua ghi nhận nhiều chuyến thăm cấp cao, trong đó có những mốc lớn sau đây.\n- 1994: Tháng 9, Chủ tịch Giang Trạch Dân thăm chính thức Nga.\n- 2001: Ngày 16/7, Chủ tịch Giang Trạch Dân và Tổng thống Putin ký Hiệp ước láng giềng thân thiện tại Mátxcơva.",
		want: []string{
			"visit 1994-09 held Jiang Zemin @ RU",
			"signing 2001-07-16 held Jiang Zemin - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "year without a page date", published: "",
		text: "Ngày 20/5/2014, Tổng thống Nga Putin hội đàm với Chủ tịch Trung Quốc Tập Cận Bình tại Thượng Hải.",
		want: []string{
			"meeting 2014-05-20 held Xi Jinping - Vladimir Putin @ Shanghai/CN",
		},
	},
	{
		name: "statement inside the talks", published: "2024-10-23",
		text: "Phát biểu tại cuộc gặp với ông Tập Cận Bình ngày 22/10 ở Kazan, ông Putin nhấn mạnh quan hệ Nga - Trung là hình mẫu.",
		want: []string{
			"meeting 2024-10-22 held Xi Jinping - Vladimir Putin @ Kazan/RU",
		},
	},
	{
		name: "said before the meeting", published: "2024-07-03",
		text: "Trước cuộc hội đàm với ông Tập Cận Bình ở Astana ngày 3/7, ông Putin nói hợp tác Nga - Trung không nhằm chống bên nào.",
		want: []string{
			"meeting 2024-07-03 held Xi Jinping - Vladimir Putin @ Astana/KZ",
		},
	},
	{
		name: "said after the meeting", published: "2023-03-22",
		text: "Phát biểu với báo giới sau cuộc hội đàm với Tổng thống Putin ngày 21/3, Chủ tịch Tập Cận Bình nói hai bên đã đạt nhiều đồng thuận quan trọng.",
		want: []string{
			"meeting 2023-03-21 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "third country's comment on the meeting", published: "2023-03-22",
		text: "Nhà Trắng ngày 21/3 bình luận về cuộc hội đàm giữa Chủ tịch Tập Cận Bình và Tổng thống Putin diễn ra cùng ngày tại Moskva.",
		want: []string{
			"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "third leader then the pair", published: "2023-03-22",
		text: "Trong khi Thủ tướng Nhật Bản Fumio Kishida tới Kiev ngày 21/3, Chủ tịch Tập Cận Bình hội đàm với Tổng thống Putin ở Moskva.",
		want: []string{
			"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU",
		},
	},
	{
		name: "invited and will go", published: "2023-03-21",
		text: "Ông Tập Cận Bình đã mời ông Putin thăm Trung Quốc trong năm nay.",
	},
	{
		name: "no answer", published: "2022-12-10",
		text: "Điện Kremlin từ chối bình luận về khả năng Tổng thống Putin điện đàm với Chủ tịch Trung Quốc Tập Cận Bình trước cuối năm.",
	},
	{
		name: "would like to mediate", published: "2023-03-01",
		text: "Bắc Kinh kêu gọi Nga và Ukraine nối lại đối thoại, Ngoại trưởng Tần Cương nói trong một diễn đàn hôm 21/2.",
	},
	{
		name: "absent from the summit", published: "2023-09-08",
		text: "Cả Tổng thống Nga Putin và Chủ tịch Trung Quốc Tập Cận Bình đều vắng mặt tại Hội nghị thượng đỉnh G20 ở New Delhi.",
	},
	{
		name: "Security Council is no contact", published: "2023-02-25",
		text: "Đại diện thường trực của Nga tại Liên hợp quốc Vassily Nebenzia ngày 24/2 phát biểu tại Hội đồng Bảo an, Trung Quốc kêu gọi ngừng bắn.",
	},
	{
		name: "visit and meetings, three paragraphs", published: "2022-09-10",
		text: "Ủy viên trưởng Nhân đại toàn quốc Trung Quốc Lật Chiến Thư thăm Nga từ ngày 7 đến 10/9.\nNgày 7/9, ông Lật Chiến Thư đã gặp Tổng thống Vladimir Putin tại Vladivostok bên lề Diễn đàn Kinh tế phương Đông.\nNgày 8/9, ông hội đàm với Chủ tịch Duma Quốc gia Vyacheslav Volodin tại Moskva.",
		want: []string{
			"visit 2022-09-07/2022-09-10 held Li Zhanshu @ RU",
			"meeting 2022-09-07 held Li Zhanshu - Vladimir Putin @ Vladivostok/RU (Eastern Economic Forum)",
			"meeting 2022-09-08 held Li Zhanshu - Vyacheslav Volodin @ Moscow/RU",
		},
	},
	{
		name: "retold in another paragraph", published: "2025-06-20",
		text: "Chủ tịch Trung Quốc Tập Cận Bình và Tổng thống Nga Putin ngày 19/6 đã điện đàm về xung đột Israel - Iran.\nTheo Tân Hoa xã, trong cuộc điện đàm, ông Tập Cận Bình nêu đề xuất bốn điểm.\nVề phía Nga, ông Ushakov cho biết cuộc nói chuyện giữa hai nhà lãnh đạo kéo dài khoảng một giờ.",
		want: []string{
			"call 2025-06-19 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "preview under the report", published: "2025-01-22",
		text: "Ngày 21/1, ông Putin và ông Tập Cận Bình hội đàm trực tuyến.\nTheo Điện Kremlin, ông Tập Cận Bình sẽ thăm Nga vào tháng 5 dự lễ kỷ niệm Chiến thắng.",
		want: []string{
			"video 2025-01-21 held Xi Jinping - Vladimir Putin",
			"visit 2025-05 planned Xi Jinping @ RU",
		},
	},
	{
		name: "working lunch", published: "2024-04-09",
		text: "Trưa 9/4, Ngoại trưởng Vương Nghị mở tiệc chiêu đãi Ngoại trưởng Nga Lavrov tại Bắc Kinh.",
		want: []string{
			"meeting 2024-04-09 held Wang Yi - Sergey Lavrov @ Beijing/CN",
		},
	},
	{
		name: "short exchange", published: "2018-11-30",
		text: "Ngày 30/11, ông Putin đã có cuộc trao đổi ngắn với ông Tập Cận Bình tại Buenos Aires.",
		want: []string{
			"meeting 2018-11-30 held Xi Jinping - Vladimir Putin @ Buenos Aires/AR",
		},
	},
	{
		name: "ground-breaking by video link", published: "2021-05-20",
		text: "Ngày 19/5, Chủ tịch Tập Cận Bình và Tổng thống Putin cùng chứng kiến lễ khởi công các tổ máy điện hạt nhân Điền Loan và Từ Đại Bảo qua cầu truyền hình.",
		want: []string{
			"video 2021-05-19 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "pipeline opening by video link", published: "2019-12-03",
		text: "Hôm 2/12, hai nhà lãnh đạo Tập Cận Bình và Vladimir Putin đã dự lễ khai trương đường ống khí đốt Sức mạnh Siberia qua cầu truyền hình.",
		want: []string{
			"video 2019-12-02 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "birthday at the summit", published: "2019-06-16",
		text: "Ngày 15/6, bên lề hội nghị CICA tại Dushanbe, Tajikistan, Chủ tịch Tập Cận Bình đã gặp Tổng thống Putin và chúc mừng sinh nhật lần thứ 66.",
		want: []string{
			"meeting 2019-06-15 held Xi Jinping - Vladimir Putin @ Dushanbe/TJ (CICA Summit)",
		},
	},
	{
		name: "commission to be co-chaired", published: "2024-07-05",
		text: "Phó Thủ tướng Trung Quốc Trương Quốc Thanh và Phó Thủ tướng Nga Yury Trutnev sẽ đồng chủ trì phiên họp Ủy ban hợp tác vùng Đông Bắc Trung Quốc và Viễn Đông Nga tại Vladivostok ngày 9/7.",
		want: []string{
			"meeting 2024-07-09 planned Zhang Guoqing - Yury Trutnev @ Vladivostok/RU",
		},
	},
	{
		name: "regular meeting of the premiers", published: "2016-11-08",
		text: "Cuộc gặp thường kỳ lần thứ 21 giữa Thủ tướng Trung Quốc Lý Khắc Cường và Thủ tướng Nga Dmitry Medvedev được tổ chức tại St. Petersburg hôm 7/11.",
		want: []string{
			"meeting 2016-11-07 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU",
		},
	},
	{
		name: "regular meeting by video", published: "2022-12-06",
		text: "Ngày 5-12, Thủ tướng Trung Quốc Lý Khắc Cường và Thủ tướng Nga Mikhail Mishustin chủ trì cuộc gặp thường kỳ lần thứ 27 qua video.",
		want: []string{
			"video 2022-12-05 held Li Keqiang - Mikhail Mishustin",
		},
	},
	{
		name: "told to whom", published: "2023-03-21",
		text: "“Tôi biết ngài sẽ ra tranh cử”, ông Tập Cận Bình nói với ông Putin khi hai người gặp nhau tại Điện Kremlin hôm 20/3.",
		want: []string{
			"meeting 2023-03-20 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
		},
	},
	{
		name: "quotation with a colon", published: "2022-02-05",
		text: "Tiếp Tổng thống Nga Putin ở Bắc Kinh hôm 4/2, Chủ tịch Tập Cận Bình khẳng định: “Hợp tác Trung - Nga không có giới hạn”.",
		want: []string{
			"meeting 2022-02-04 held Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "arrived in a city on business", published: "2023-09-18",
		text: "Sáng 18/9, ông Vương Nghị đã đặt chân tới Moskva, bắt đầu chuyến thăm Nga bốn ngày.",
		want: []string{
			"visit 2023-09-18/2023-09-21 held Wang Yi @ Moscow/RU",
		},
	},
	{
		name: "visit in the noun with a month", published: "2023-05-10",
		text: "Chuyến thăm Moskva của Chủ tịch Tập Cận Bình hồi tháng 3 là chuyến công du nước ngoài đầu tiên của ông trong nhiệm kỳ ba.",
		want: []string{
			"visit 2023-03 held Xi Jinping @ Moscow/RU",
		},
	},
	{
		name: "day of a week and month stated", published: "2024-10-15",
		text: "Bộ trưởng Quốc phòng Nga Andrei Belousov tới Bắc Kinh hôm thứ Hai, ngày 14-10, và hội đàm với Bộ trưởng Đổng Quân ngay trong ngày.",
		want: []string{
			"visit 2024-10-14 held Andrey Belousov @ Beijing/CN",
			"meeting 2024-10-14 held Dong Jun - Andrey Belousov @ Beijing/CN",
		},
	},
	{
		name: "midnight date of today's evening", published: "2023-03-21",
		text: "Đêm qua, Chủ tịch Tập Cận Bình và Tổng thống Putin đã trò chuyện hơn bốn giờ đồng hồ tại Điện Kremlin.",
		want: []string{
			"meeting 2023-03-20 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
		},
	},
	{
		name: "earlier on the same day", published: "2024-05-16",
		text: "Tối 16/5, ông Tập Cận Bình và ông Putin dùng trà tại Trung Nam Hải. Sáng cùng ngày, hai ông đã hội đàm tại Đại lễ đường Nhân dân.",
		want: []string{
			"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN, Zhongnanhai",
		},
	},
	{
		name: "week before", published: "2023-09-29",
		text: "Tuần trước, ông Vương Nghị đã hội đàm với Ngoại trưởng Nga Lavrov tại thủ đô Moskva.",
		want: []string{
			"meeting 2023-09 held Wang Yi - Sergey Lavrov @ Moscow/RU",
		},
	},
	{
		name: "two years ago", published: "2024-03-20",
		text: "Hai năm trước, hồi tháng 2/2022, ông Putin và ông Tập Cận Bình ra tuyên bố chung về quan hệ đối tác “không giới hạn” ở Bắc Kinh.",
		want: []string{
			"signing 2022-02 held Xi Jinping - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "in his term as premier", published: "2009-10-14",
		text: "Ngày 13-10, Thủ tướng Nga V.Pu-tin đã hội đàm với Thủ tướng Trung Quốc Ôn Gia Bảo tại Bắc Kinh.",
		want: []string{
			"meeting 2009-10-13 held Wen Jiabao - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "site inside a suburb", published: "2000-07-19",
		text: "Ngày 18-7, Chủ tịch Giang Trạch Dân chủ trì lễ đón trọng thể và hội đàm với Tổng thống Putin tại Đại lễ đường Nhân dân.",
		want: []string{
			"meeting 2000-07-18 held Jiang Zemin - Vladimir Putin @ Beijing/CN, Great Hall of the People",
		},
	},
	{
		name: "Vietnamised presidents of the nineties", published: "1997-04-24",
		text: "Ngày 23-4, Tổng thống Nga B.En-xin và Chủ tịch Giang Trạch Dân đã ký Tuyên bố chung về thế giới đa cực tại Mát-xcơ-va.",
		want: []string{
			"signing 1997-04-23 held Jiang Zemin - Boris Yeltsin @ Moscow/RU",
		},
	},
	{
		name: "Vietnamised president Medvedev", published: "2010-09-28",
		text: "Ngày 27-9, Chủ tịch Trung Quốc Hồ Cẩm Đào hội đàm với Tổng thống Nga Đ.Mét-vê-đép tại Bắc Kinh.",
		want: []string{
			"meeting 2010-09-27 held Hu Jintao - Dmitry Medvedev @ Beijing/CN",
		},
	},
	{
		name: "meeting at an embassy of a third country", published: "2025-02-21",
		text: "Ngày 20/2, tại Johannesburg, Nam Phi, Ngoại trưởng Nga Lavrov và Ngoại trưởng Trung Quốc Vương Nghị gặp nhau bên lề Hội nghị Ngoại trưởng G20.",
		want: []string{
			"meeting 2025-02-20 held Wang Yi - Sergey Lavrov @ Johannesburg/ZA (G20 Foreign Ministers' Meeting)",
		},
	},
	{
		name: "Malaysia, short", published: "2025-07-11",
		text: "Ông Lavrov ngày 10/7 gặp ông Vương Nghị ở Kuala Lumpur.",
		want: []string{
			"meeting 2025-07-10 held Wang Yi - Sergey Lavrov @ Kuala Lumpur/MY",
		},
	},
	{
		name: "video of defence ministers", published: "2024-02-01",
		text: "Hôm 31/1, Bộ trưởng Quốc phòng Trung Quốc Đổng Quân hội đàm trực tuyến với người đồng cấp Nga Sergei Shoigu.",
		want: []string{
			"video 2024-01-31 held Dong Jun - Sergey Shoigu",
		},
	},
	{
		name: "call about Afghanistan", published: "2021-08-17",
		text: "Ngoại trưởng Vương Nghị và Ngoại trưởng Nga Lavrov đã điện đàm trong ngày 16/8 về tình hình Afghanistan.",
		want: []string{
			"call 2021-08-16 held Wang Yi - Sergey Lavrov",
		},
	},
	{
		name: "meeting by phone with the counterpart", published: "2020-04-17",
		text: "Chủ tịch Trung Quốc ngày 16/4 đã có cuộc điện đàm với người đồng cấp Nga về đại dịch COVID-19.",
		want: []string{
			"call 2020-04-16 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "thanks for help in a call", published: "2020-03-20",
		text: "Trong cuộc điện đàm tối 19/3, Tổng thống Putin cảm ơn Chủ tịch Tập Cận Bình về các biện pháp hỗ trợ công dân Nga tại Vũ Hán.",
		want: []string{
			"call 2020-03-19 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "call with Trump, China mentioned", published: "2025-02-13",
		text: "Tổng thống Mỹ Donald Trump điện đàm với Tổng thống Nga Putin ngày 12/2; Trung Quốc hoan nghênh động thái này.",
	},
	{
		name: "Trump and Xi", published: "2025-10-30",
		text: "Ngày 30/10 tại Busan, Tổng thống Mỹ Donald Trump gặp Chủ tịch Tập Cận Bình, thảo luận việc Trung Quốc mua dầu của Nga.",
	},
	{
		name: "letter of an academy", published: "2024-10-03",
		text: "Viện Hàn lâm Khoa học Nga gửi thư chúc mừng Viện Khoa học Trung Quốc nhân dịp 75 năm thành lập.",
	},
	{
		name: "report of a statement at the Duma", published: "2023-02-15",
		text: "Ngoại trưởng Lavrov phát biểu tại Duma Quốc gia ngày 15/2 rằng quan hệ với Trung Quốc đang ở mức cao nhất lịch sử.",
	},
	{
		name: "should meet", published: "2022-11-15",
		text: "Giới quan sát cho rằng ông Putin và ông Tập Cận Bình nên gặp nhau để thảo luận về tình hình Ukraine.",
	},
	{
		name: "no date for the visit", published: "2024-01-25",
		text: "Ông Peskov nói hiện chưa ấn định thời gian chuyến thăm Trung Quốc của Tổng thống Putin.",
	},
	{
		name: "memorandum of ministers", published: "2023-05-25",
		text: "Ngày 24/5 tại Bắc Kinh, Bộ trưởng Thương mại Trung Quốc Vương Văn Đào và Bộ trưởng Phát triển kinh tế Nga Maxim Reshetnikov đã ký bản ghi nhớ về thương mại dịch vụ.",
		want: []string{
			"signing 2023-05-24 held Wang Wentao - Maxim Reshetnikov @ Beijing/CN",
		},
	},
	{
		name: "caption-like line", published: "2023-03-21",
		text: "Tổng thống Nga Vladimir Putin (phải) và Chủ tịch Trung Quốc Tập Cận Bình bắt tay tại Điện Kremlin, ngày 20/3/2023.",
		want: []string{
			"meeting 2023-03-20 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
		},
	},
	{
		name: "congratulation by phone", published: "2024-03-18",
		text: "Chủ tịch Trung Quốc Tập Cận Bình gọi điện chúc mừng Tổng thống Putin tái đắc cử hôm 18/3.",
		want: []string{
			"call 2024-03-18 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "foreign ministers exchange messages", published: "2024-10-02",
		text: "Ngoại trưởng Vương Nghị và Ngoại trưởng Lavrov hôm nay cũng trao đổi điện mừng nhân 75 năm quan hệ ngoại giao.",
		want: []string{
			"message 2024-10-02 held Wang Yi - Sergey Lavrov",
		},
	},
	{
		name: "condolence after a disaster", published: "2021-07-22",
		text: "Tổng thống Nga Putin ngày 21/7 đã gửi lời chia buồn tới Chủ tịch Trung Quốc Tập Cận Bình về trận lũ lụt ở Hà Nam.",
		want: []string{
			"message 2021-07-21 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "birthday greetings", published: "2022-10-08",
		text: "Không có điện mừng nào của Trung Quốc được công bố trong ngày sinh nhật Tổng thống Nga Putin.",
	},
	{
		name: "meets the other side, then a third", published: "2023-03-03",
		text: "Ngoại trưởng Nga Lavrov hôm 2/3 gặp Ngoại trưởng Trung Quốc Tần Cương tại New Delhi, sau đó trao đổi ngắn với Ngoại trưởng Mỹ Antony Blinken.",
		want: []string{
			"meeting 2023-03-02 held Qin Gang - Sergey Lavrov @ New Delhi/IN",
		},
	},
	{
		name: "passive with an agent of two", published: "2024-05-17",
		text: "Trong ngày 16/5, ông Putin lần lượt được Chủ tịch Tập Cận Bình và Thủ tướng Lý Cường tiếp tại Bắc Kinh.",
		want: []string{
			"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			"meeting 2024-05-16 held Li Qiang - Vladimir Putin @ Beijing/CN",
		},
	},
	{
		name: "visit in a range with a slash and a dash", published: "2024-10-12",
		text: "Bộ trưởng Quốc phòng Nga Andrei Belousov thăm chính thức Trung Quốc ngày 14 - 15/10.",
		want: []string{
			"visit 2024-10-14/2024-10-15 planned Andrey Belousov @ CN",
		},
	},
	{
		name: "visit by duration and start", published: "2025-05-08",
		text: "Chủ tịch Tập Cận Bình tối 7/5 đã tới Moskva, bắt đầu chuyến thăm cấp nhà nước Nga kéo dài bốn ngày.",
		want: []string{
			"visit 2025-05-07/2025-05-10 held Xi Jinping @ Moscow/RU",
		},
	},
	{
		name: "under way now", published: "2024-08-21",
		text: "Thủ tướng Trung Quốc Lý Cường đang ở thăm Nga từ ngày 20 đến 22/8 theo lời mời của người đồng cấp Mikhail Mishustin.",
		want: []string{
			"visit 2024-08-20/2024-08-22 held Li Qiang @ RU",
		},
	},
	{
		name: "end of May", published: "2001-07-10",
		text: "Chủ tịch Giang Trạch Dân sẽ thăm Nga từ ngày 15 đến 18 tháng 7, theo lời mời của Tổng thống Putin.",
		want: []string{
			"visit 2001-07-15/2001-07-18 planned Jiang Zemin @ RU",
		},
	},
	{
		name: "planned meeting of ministers", published: "2024-04-08",
		text: "Theo kế hoạch, ngày mai 9/4, Ngoại trưởng Vương Nghị hội đàm với Ngoại trưởng Nga Lavrov tại Bắc Kinh.",
		want: []string{
			"meeting 2024-04-09 planned Wang Yi - Sergey Lavrov @ Beijing/CN",
		},
	},
	{
		name: "coming summit as the occasion", published: "2024-07-02",
		text: "Tổng thống Putin sẽ gặp Chủ tịch Tập Cận Bình bên lề Hội nghị thượng đỉnh SCO tại Astana vào thứ Tư.",
		want: []string{
			"meeting 2024-07-03 planned Xi Jinping - Vladimir Putin @ Astana/KZ (SCO Summit)",
		},
	},
	{
		name: "planned call without a day", published: "2022-12-28",
		text: "Điện Kremlin thông báo ông Putin và ông Tập Cận Bình sẽ hội đàm trực tuyến vào ngày 30/12.",
		want: []string{
			"video 2022-12-30 planned Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "expected by sources", published: "2023-03-13",
		text: "Reuters dẫn nguồn tin cho biết ông Tập Cận Bình có thể sớm thăm Nga.",
	},
	{
		name: "sentence with the agency last", published: "2022-06-16",
		text: "Ông Putin ngày 15/6 đã điện đàm với ông Tập Cận Bình, hãng tin RIA Novosti dẫn thông báo của Điện Kremlin cho biết.",
		want: []string{
			"call 2022-06-15 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "with a third capital as a topic", published: "2022-12-31",
		text: "Ngày 30/12, ông Tập Cận Bình hội đàm trực tuyến với ông Putin, Washington bày tỏ quan ngại.",
		want: []string{
			"video 2022-12-30 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "Kyiv as a topic", published: "2023-05-27",
		text: "Ngày 26/5, Đặc phái viên Lý Huy gặp Ngoại trưởng Lavrov ở Moskva sau khi đã tới Kiev, Warsaw, Paris và Berlin.",
		want: []string{
			"meeting 2023-05-26 held Li Hui - Sergey Lavrov @ Moscow/RU",
		},
	},
	{
		name: "topic country behind \"về\"", published: "2021-08-26",
		text: "Ngày 25/8, Chủ tịch Tập Cận Bình và Tổng thống Putin điện đàm về tình hình tại Afghanistan.",
		want: []string{
			"call 2021-08-25 held Xi Jinping - Vladimir Putin",
		},
	},
	{
		name: "date of the summit, not of the meeting", published: "2022-09-14",
		text: "Ông Putin sẽ gặp ông Tập Cận Bình tại Samarkand ngày 15/9 bên lề hội nghị SCO diễn ra trong hai ngày 15-16/9.",
		want: []string{
			"meeting 2022-09-15 planned Xi Jinping - Vladimir Putin @ Samarkand/UZ (SCO Summit)",
		},
	},
	{
		name: "date of a war, not of the meeting", published: "2022-03-31",
		text: "Đây là cuộc gặp đầu tiên giữa ông Lavrov và ông Vương Nghị kể từ khi Nga mở chiến dịch ở Ukraine ngày 24/2. Cuộc gặp diễn ra hôm 30/3 tại Đồn Khê.",
		want: []string{
			"meeting 2022-03-30 held Wang Yi - Sergey Lavrov @ Tunxi/CN",
		},
	},
	{
		name: "diplomatic ties date", published: "2024-10-02",
		text: "Trung Quốc và Liên Xô thiết lập quan hệ ngoại giao ngày 2/10/1949.",
	},
	{
		name: "border agreement of the ministers", published: "2008-07-22",
		text: "Ngày 21/7, Ngoại trưởng Trung Quốc Dương Khiết Trì và Ngoại trưởng Nga Sergei Lavrov đã ký tại Bắc Kinh nghị định thư về phân giới đoạn phía Đông.",
		want: []string{
			"signing 2008-07-21 held Yang Jiechi - Sergey Lavrov @ Beijing/CN",
		},
	},
	{
		name: "founders' meeting", published: "1996-04-27",
		text: "Ngày 26/4, Tổng thống Nga Boris Yeltsin, Chủ tịch Trung Quốc Giang Trạch Dân cùng lãnh đạo Kazakhstan, Kyrgyzstan và Tajikistan đã ký hiệp định về lòng tin quân sự tại Thượng Hải.",
		want: []string{
			"multilateral 1996-04-26 held Jiang Zemin - Boris Yeltsin @ Shanghai/CN",
		},
	},
	{
		name: "Hu and Putin signed on the border", published: "2004-10-15",
		text: "Hôm 14-10, sau hội đàm, hai nguyên thủ Hồ Cẩm Đào và V.Putin ký tuyên bố chung, còn ngoại trưởng hai nước ký hiệp định bổ sung về biên giới.",
		want: []string{
			"meeting 2004-10-14 held Hu Jintao - Vladimir Putin",
			"signing 2004-10-14 held Hu Jintao - Vladimir Putin",
			"signing 2004-10-14 held Li Zhaoxing - Sergey Lavrov",
		},
	},
	{
		name: "visit put off to next year", published: "1995-11-02",
		text: "Tổng thống Boris Yeltsin đã hoãn chuyến thăm Trung Quốc dự kiến từ ngày 8 đến 10/11 vì lý do sức khỏe.",
		want: []string{
			"visit 1995-11-08/1995-11-10 cancelled Boris Yeltsin @ CN",
		},
	},
	{
		name: "not put off", published: "2023-10-12",
		text: "Điện Kremlin khẳng định chuyến thăm Trung Quốc của Tổng thống Putin ngày 17-18/10 không bị hoãn.",
		want: []string{
			"visit 2023-10-17/2023-10-18 planned Vladimir Putin @ CN",
		},
	},
	{
		name: "day of the announcement, day of the visit", published: "2023-03-18",
		text: "Ngày 17/3, Bộ Ngoại giao Trung Quốc thông báo Chủ tịch Tập Cận Bình sẽ thăm cấp nhà nước tới Nga từ ngày 20 đến 22/3.",
		want: []string{
			"visit 2023-03-20/2023-03-22 planned Xi Jinping @ RU",
		},
	},
	{
		name: "day of the announcement, year of the visit", published: "2024-12-27",
		text: "Hôm 26/12, Đại sứ Nga tại Trung Quốc Igor Morgulov cho biết Chủ tịch Tập Cận Bình sẽ thăm Nga trong năm 2025.",
		want: []string{
			"visit 2025 planned Xi Jinping @ RU",
		},
	},
	{
		name: "talks with the invited subject in the middle", published: "2023-03-21",
		text: "Tại Điện Kremlin chiều 21/3 đã diễn ra cuộc hội đàm giữa Tổng thống Putin và Chủ tịch Tập Cận Bình.",
		want: []string{
			"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
		},
	},
}
