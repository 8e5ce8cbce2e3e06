package extract_test

import "testing"

// Who and what is meant: this country, two named just before, a pronoun among people of one
// side, an envoy whose name comes later, pairs of the past.
func TestTellVietnameseMeant(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"this country", "2006-04-12",
			"Theo Bộ Ngoại giao Nga, Ngoại trưởng Trung Quốc Lý Triệu Tinh sẽ thăm nước này từ ngày 15 đến 17/5.",
			[]string{"visit 2006-05-15/2006-05-17 planned Li Zhaoxing @ RU"}},
		{"this country, a third one", "2006-04-12",
			"Theo Bộ Ngoại giao Nhật Bản, Ngoại trưởng Trung Quốc Lý Triệu Tinh sẽ thăm nước này từ ngày 15 đến 17/5. Nga theo dõi sát.",
			nil},
		{"two named just before", "2015-04-12",
			"Tháng trước Ngoại trưởng Vương Nghị hội đàm với ông Lavrov tại Moskva. Thủ tướng Lý Khắc Cường biết rõ ông Medvedev từ nhiều năm. Hai ông gặp nhau ở Bắc Kinh hồi tháng 10 năm 2013.",
			[]string{
				"meeting 2015-03 held Wang Yi - Sergey Lavrov @ Moscow/RU",
				"meeting 2013-10 held Li Keqiang - Dmitry Medvedev @ Beijing/CN",
			}},
		{"he who travels, not who was named last", "2017-04-12",
			"Thủ tướng Chu Dung Cơ tới Moskva tháng 2/1999. Tổng thống Yeltsin đang nằm viện. Ngày 25/2 ông gặp Thủ tướng Yevgeny Primakov.",
			[]string{
				"visit 1999-02 held Zhu Rongji @ Moscow/RU",
				"meeting 1999-02-25 held Zhu Rongji - Yevgeny Primakov @ Moscow/RU",
			}},
		{"signed by those who lead the sentence", "2017-04-12",
			"Ngoại trưởng Trung Quốc Vương Nghị và Ngoại trưởng Nga Sergei Lavrov ngày 11/4 hội đàm tại Moskva. Hai ngoại trưởng thảo luận tình hình Syria rồi ký kế hoạch tham vấn giữa hai bộ.",
			[]string{
				"meeting 2017-04-11 held Wang Yi - Sergey Lavrov @ Moscow/RU",
				"signing 2017-04-11 held Wang Yi - Sergey Lavrov @ Moscow/RU",
			}},
		{"visit returned", "2017-04-12",
			"Chủ tịch Giang Trạch Dân thăm Moskva tháng 9/1994. Tổng thống Yeltsin đáp lễ vào tháng 4/1996.",
			[]string{
				"visit 1994-09 held Jiang Zemin @ Moscow/RU",
				"visit 1996-04 held Boris Yeltsin @ CN",
			}},
		{"envoy named later", "2024-03-11",
			"Đặc phái viên Trung Quốc vừa tới Moskva. Ông đã hội đàm với Thứ trưởng Ngoại giao Mikhail Galuzin. Ông Lý Huy từng là đại sứ ở Nga.",
			[]string{
				"visit 2024-03-11~ held Li Hui @ Moscow/RU",
				"meeting 2024-03-11~ held Li Hui - Mikhail Galuzin @ Moscow/RU",
			}},
		{"talks behind a closed door", "2007-04-12",
			"Ngày 10/4, Phó Thủ tướng Nga Alexander Zhukov làm việc riêng với Phó Thủ tướng Ngô Nghi tại Bắc Kinh.",
			[]string{"meeting 2007-04-10 held Wu Yi - Alexander Zhukov @ Beijing/CN"}},
		{"the last time counts from the page", "2025-11-04",
			"Năm 2024, ông Lý Cường thăm Nga. Ông Tập và Tổng thống Vladimir Putin hội đàm lần gần nhất hôm 2/9 tại Bắc Kinh.",
			[]string{"visit 2024 held Li Qiang @ RU", "meeting 2025-09-02 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"the last time that he came", "2025-08-26",
			"Hôm nay, Chủ tịch Duma Quốc gia Nga Vyacheslav Volodin hội đàm với ông Triệu Lạc Tế tại Bắc Kinh. Lần gần nhất ông Volodin tới Bắc Kinh là từ 21 đến 23-11-2023.",
			[]string{
				"meeting 2025-08-26 held Zhao Leji - Vyacheslav Volodin @ Beijing/CN",
				"visit 2023-11-21/2023-11-23 held Vyacheslav Volodin @ Beijing/CN",
			}},
		{"goods that go to the other country", "2024-07-20",
			"Phó Thủ tướng Nga Alexander Novak hồi cuối năm ngoái cho biết một nửa lượng dầu xuất khẩu của Nga đi sang Trung Quốc.",
			nil},
		{"an earlier round", "2012-08-21",
			"Hôm qua tại Mátxcơva, Ủy viên Quốc vụ Trung Quốc Đới Bỉnh Quốc và Thư ký Hội đồng An ninh Nga Nikolai Patrushev chủ trì vòng tham vấn thứ bảy. Vòng thứ tư diễn ra ở Bắc Kinh tháng 12-2009 và kết thúc bằng việc hai ông ký biên bản hợp tác.",
			[]string{
				"meeting 2012-08-20 held Dai Bingguo - Nikolai Patrushev @ Moscow/RU",
				"meeting 2009-12 held Dai Bingguo - Nikolai Patrushev @ Beijing/CN",
				"signing 2009-12 held Dai Bingguo - Nikolai Patrushev @ Beijing/CN",
			}},
	})
}

func TestTellThisCountry(t *testing.T) {
	tellAll(t, "en", []telling{{"this country", "2006-04-12",
		"The Russian Foreign Ministry said that Chinese Foreign Minister Li Zhaoxing will visit the country on May 15-17.",
		[]string{"visit 2006-05-15/2006-05-17 planned Li Zhaoxing @ RU"}}})
	tellAll(t, "zh", []telling{{"this country", "2006-04-12",
		"俄罗斯外交部宣布，中国外交部长李肇星将于5月15日至17日访问该国。",
		[]string{"visit 2006-05-15/2006-05-17 planned Li Zhaoxing @ RU"}}})
}
