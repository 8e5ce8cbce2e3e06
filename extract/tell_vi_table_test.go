package extract_test

import "testing"

// Officials of a third country at the same table make a contact of many.
func TestTellVietnameseAtOneTable(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"chaired with the participation", "2025-03-15",
			"Cuộc họp ngày 14/3 tại Bắc Kinh do Thứ trưởng Ngoại giao Trung Quốc Mã Triều Húc chủ trì, với sự tham dự của Thứ trưởng Ngoại giao Nga Sergei Ryabkov và Thứ trưởng Ngoại giao Iran Kazem Gharibabadi.",
			[]string{
				"multilateral 2025-03-14 held Ma Zhaoxu - Sergey Ryabkov @ Beijing/CN",
			}},
		{"receives both", "2025-03-15",
			"Ngày 14/3, tại Bắc Kinh, Ngoại trưởng Trung Quốc Vương Nghị tiếp chung Thứ trưởng Ngoại giao Nga Sergei Ryabkov và Thứ trưởng Ngoại giao Iran Kazem Gharibabadi.",
			[]string{
				"multilateral 2025-03-14 held Wang Yi - Sergey Ryabkov @ Beijing/CN",
			}},
		{"two counterparts", "2025-03-14",
			"Sáng 14/3, Thứ trưởng Ngoại giao Trung Quốc Mã Triều Húc chủ trì cuộc tham vấn ở Bắc Kinh với hai người đồng cấp Sergei Ryabkov của Nga và Kazem Gharibabadi của Iran.",
			[]string{
				"multilateral 2025-03-14 held Ma Zhaoxu - Sergey Ryabkov @ Beijing/CN",
			}},
		{"three foreign ministers of RIC", "2007-10-25",
			"Ngày 24/10, tại Cáp Nhĩ Tân (Trung Quốc), ngoại trưởng ba nước Nga, Trung Quốc và Ấn Độ Sergei Lavrov, Dương Khiết Trì và Pranab Mukherjee đã hội đàm.",
			[]string{
				"multilateral 2007-10-24 held Yang Jiechi - Sergey Lavrov @ Harbin/CN",
			}},
		{"titles only, three countries", "2007-10-25",
			"Hôm qua, ngoại trưởng Nga, Trung Quốc và Ấn Độ họp ba bên ở Cáp Nhĩ Tân.",
			[]string{
				"multilateral 2007-10-24 held Yang Jiechi - Sergey Lavrov @ Harbin/CN",
			}},
		{"three-party with an Indian", "2016-04-30",
			"Hôm 18-4, tại Moscow, Ngoại trưởng Nga Sergei Lavrov và Ngoại trưởng Trung Quốc Vương Nghị cùng Ngoại trưởng Ấn Độ Sushma Swaraj họp ba bên.",
			[]string{
				"multilateral 2016-04-18 held Wang Yi - Sergey Lavrov @ Moscow/RU",
			}},
		{"Mongolia", "2015-07-10",
			"Ngày 9/7 tại Ufa, Chủ tịch Trung Quốc Tập Cận Bình, Tổng thống Nga Vladimir Putin và Tổng thống Mông Cổ Tsakhiagiin Elbegdorj đã có cuộc gặp ba bên lần thứ hai.",
			[]string{
				"multilateral 2015-07-09 held Xi Jinping - Vladimir Putin @ Ufa/RU",
			}},
		{"three leaders, one host", "2018-12-02",
			"Ngày 30/11, bên lề hội nghị G20 tại Buenos Aires, Tổng thống Nga Vladimir Putin ngồi lại với Chủ tịch Trung Quốc Tập Cận Bình và Thủ tướng Ấn Độ Narendra Modi.",
			[]string{
				"multilateral 2018-11-30 held Xi Jinping - Vladimir Putin @ Buenos Aires/AR (G20 Summit)",
			}},
		{"on behalf of Russia, chaired by", "2017-07-28",
			"Trong hai ngày 27 và 28-7, Thư ký Hội đồng An ninh Nga Nikolai Patrushev đại diện cho Nga tại Hội nghị các đại diện cấp cao về an ninh BRICS lần thứ 7 ở Bắc Kinh do Ủy viên Quốc vụ Trung Quốc Dương Khiết Trì chủ tọa.",
			[]string{
				"multilateral 2017-07-27/2017-07-28 held Yang Jiechi - Nikolai Patrushev @ Beijing/CN (BRICS Security Meeting)",
			}},
		{"representing at", "2024-07-05",
			"Ngày 4/7, Ngoại trưởng Vương Nghị thay mặt Trung Quốc, còn ông Sergei Lavrov thay mặt Nga dự cuộc họp ba bên với Ngoại trưởng Mông Cổ Batmunkh Battsetseg ở Astana.",
			[]string{
				"multilateral 2024-07-04 held Wang Yi - Sergey Lavrov @ Astana/KZ",
			}},
		{"negative: three countries alone", "2025-03-15",
			"Cuộc họp ngày 14/3 có đại diện của Trung Quốc, Nga và Iran, nhưng các bên không nêu tên trưởng đoàn.",
			[]string{}},
		{"negative: third party only", "2025-03-15",
			"Ngày 14/3, Ngoại trưởng Trung Quốc Vương Nghị tiếp Ngoại trưởng Iran Abbas Araghchi tại Bắc Kinh, trong khi Ngoại trưởng Nga Sergei Lavrov điện đàm với người đồng cấp Ấn Độ.",
			[]string{}},
		{"two guests by name only, told before", "2025-03-15",
			"Ngày 14/3 tại Bắc Kinh, Thứ trưởng Ngoại giao Trung Quốc Mã Triều Húc họp với Thứ trưởng Ngoại giao Nga Sergei Ryabkov và Thứ trưởng Ngoại giao Iran Kazem Gharibabadi.\nCùng ngày, Ngoại trưởng Trung Quốc Vương Nghị tiếp chung hai ông Ryabkov và Gharibabadi.",
			[]string{
				"multilateral 2025-03-14 held Ma Zhaoxu - Sergey Ryabkov @ Beijing/CN",
				"multilateral 2025-03-14 held Wang Yi - Sergey Ryabkov @ Beijing/CN",
			}},
		{"will chair; will come to take part", "2025-03-12",
			"Ngày 14/3 tại Bắc Kinh, Thứ trưởng Ngoại giao Trung Quốc Mã Triều Húc sẽ chủ trì cuộc họp ba bên về vấn đề Iran; Thứ trưởng Ngoại giao Nga Sergey Ryabkov và Thứ trưởng Ngoại giao Iran Kazem Gharibabadi sẽ tham dự.",
			[]string{
				"multilateral 2025-03-14 planned Ma Zhaoxu - Sergey Ryabkov @ Beijing/CN",
			}},
	})
}
