package extract_test

import "testing"

// Letters in reply, talks looked forward to, years of a treaty and what firms sign are no contacts; several who write to their counterparts write to one each.
func TestTellVietnameseMattersOnly(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"firms sign on the occasion", "2005-07-02",
			"Ngày 1-7, tại điện Kremlin, Tổng thống Nga Vladimir Putin và Chủ tịch Trung Quốc Hồ Cẩm Đào ký tuyên bố chung. Nhân dịp này, Công ty Rosneft và Tập đoàn Dầu khí quốc gia Trung Quốc ký thỏa thuận hợp tác dài hạn.",
			[]string{
				"signing 2005-07-01 held Hu Jintao - Vladimir Putin @ Moscow/RU, Kremlin",
			}},
		{"a letter in reply", "2008-03-04",
			"Tháng 12 năm ngoái, ông Hồ Cẩm Đào gửi lời chúc mừng tới Tổng thống Putin; sau đó ông Putin gửi thư đáp lễ, đánh giá cao thái độ của Trung Quốc.",
			[]string{
				"message 2007-12 held Hu Jintao - Vladimir Putin",
			}},
		{"waits for the talks", "2016-04-30",
			"Hôm 28-4, tại Bắc Kinh, Chủ tịch Tập Cận Bình tiếp Ngoại trưởng Nga Sergei Lavrov. Ông Tập nói ông chờ đợi cuộc trao đổi sâu với ông Putin.",
			[]string{
				"meeting 2016-04-28 held Xi Jinping - Sergey Lavrov @ Beijing/CN",
			}},
		{"years since the treaty was signed", "2026-01-28",
			"Ngày 27/1, Bộ trưởng Quốc phòng Nga Andrei Belousov và người đồng cấp Trung Quốc Đổng Quân họp trực tuyến. Ông Đổng Quân nêu hai dấu mốc của năm 2026 là 30 năm thiết lập quan hệ đối tác và 25 năm ký Hiệp ước Láng giềng hữu nghị.",
			[]string{
				"video 2026-01-27 held Dong Jun - Andrey Belousov",
			}},
		{"cabinets sign", "2010-11-24",
			"Ngày 23/11, tại Saint Petersburg, hai thủ tướng Ôn Gia Bảo và Vladimir Putin hội đàm. Nhân dịp này, Gazprom và CNPC đã ký thỏa thuận khung; hai ngân hàng cũng ký biên bản ghi nhớ.",
			[]string{
				"meeting 2010-11-23 held Wen Jiabao - Vladimir Putin @ Saint Petersburg/RU",
			}},
		{"looks forward", "2021-06-29",
			"Ngày 28/6, hai nguyên thủ Tập Cận Bình và Putin hội đàm qua video. Ông Putin bày tỏ mong chờ cuộc gặp trực tiếp với ông Tập.",
			[]string{
				"video 2021-06-28 held Xi Jinping - Vladimir Putin",
			}},
		{"twenty years of the treaty", "2021-07-16",
			"Hai nước kỷ niệm 20 năm ký Hiệp ước Láng giềng hữu nghị và hợp tác; Thủ tướng Lý Khắc Cường gọi đây là dịp quan trọng, Tổng thống Putin cũng đồng tình.",
			[]string{}},
		{"call earlier", "2024-02-09",
			"Ngày 8/2, ông Tập Cận Bình và ông Putin điện đàm. Hai ông cũng nhắc tới 75 năm thiết lập quan hệ ngoại giao và 10 năm ký hợp đồng khí đốt.",
			[]string{
				"call 2024-02-08 held Xi Jinping - Vladimir Putin",
			}},
		{"several to their counterparts", "2011-01-25",
			"Chủ tịch Trung Quốc Hồ Cẩm Đào hôm nay (25/1) gửi điện chia buồn tới Tổng thống Nga Dmitry Medvedev. Cùng ngày, Thủ tướng Ôn Gia Bảo và Ngoại trưởng Dương Khiết Trì cũng gửi điện chia buồn tới những người đồng cấp Nga.",
			[]string{
				"message 2011-01-25 held Hu Jintao - Dmitry Medvedev",
				"message 2011-01-25 held Wen Jiabao - Vladimir Putin",
				"message 2011-01-25 held Yang Jiechi - Sergey Lavrov",
			}},
	})
}
