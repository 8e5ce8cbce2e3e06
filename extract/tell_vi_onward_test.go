package extract_test

import "testing"

// What is planned goes on behind a word for "then".
func TestTellVietnameseGoesOn(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"attends, then meets", "2025-06-20",
			"Ông Putin sẽ tới Thiên Tân dự hội nghị SCO, rồi gặp ông Tập Cận Bình tại Bắc Kinh hôm 2/9.",
			[]string{"meeting 2025-09-02 planned Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"meets one, is then received by another", "2025-06-20",
			"Theo kế hoạch, Ngoại trưởng Lavrov sẽ thăm Bắc Kinh vào ngày 2/9 và hội đàm với Ngoại trưởng Vương Nghị, sau đó gặp Chủ tịch Tập Cận Bình ngày 3/9.",
			[]string{
				"visit 2025-09-02 planned Sergey Lavrov @ Beijing/CN",
				"meeting 2025-09-02 planned Wang Yi - Sergey Lavrov @ Beijing/CN",
				"meeting 2025-09-03 planned Xi Jinping - Sergey Lavrov @ Beijing/CN",
			}},
		{"announced by the Kremlin", "2025-06-20",
			"Điện Kremlin cho biết ông Putin sẽ đến Bắc Kinh, rồi hội đàm với ông Tập Cận Bình hôm 2/9.",
			[]string{"meeting 2025-09-02 planned Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"a promise of another thing", "2025-09-20",
			"Ngày 2/9, ông Putin nói Nga sẽ giúp Trung Quốc, sau đó hội đàm với ông Tập Cận Bình.",
			[]string{"meeting 2025-09-02 held Xi Jinping - Vladimir Putin"}},
		{"no plan", "2025-09-20",
			"Ông Putin tới Thiên Tân dự hội nghị SCO, sau đó hội đàm với ông Tập Cận Bình tại Bắc Kinh hôm 2/9.",
			[]string{"meeting 2025-09-02 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
	})
}

// Who closes the sentence as its source takes no part in what it points back to.
func TestTellVietnameseSources(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"an aide", "2025-06-20",
			"Chủ tịch Tập Cận Bình và Tổng thống Putin điện đàm về Iran. Cuộc gọi diễn ra hôm thứ Năm, kéo dài một giờ, trợ lý Tổng thống Nga Yuri Ushakov nói với các phóng viên.",
			[]string{"call 2025-06-19 held Xi Jinping - Vladimir Putin"}},
		{"by name alone", "2025-06-20",
			"Chủ tịch Tập Cận Bình và Tổng thống Putin gặp nhau. Cuộc gặp diễn ra tại Bắc Kinh hôm 19/6, ông Ushakov cho biết.",
			[]string{"meeting 2025-06-19 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
	})
}

// A meal to which the host asks his guest is one they had; an invitation to come is none.
func TestTellVietnameseMeals(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"the guest", "2003-05-28",
			"Chủ tịch Trung Quốc Hồ Cẩm Đào đến Moscow hôm thứ Hai. Ngay tối hôm đó, Tổng thống Vladimir Putin mời khách dùng bữa tại tư dinh Novo-Ogaryovo.",
			[]string{
				"visit 2003-05-26 held Hu Jintao @ Moscow/RU",
				"meeting 2003-05-26 held Hu Jintao - Vladimir Putin @ Moscow/RU, Novo-Ogaryovo",
			}},
		{"with office, country and name", "2020-09-12",
			"Trưa 10/9, tại Moscow, Ngoại trưởng Nga Lavrov mời Ngoại trưởng Trung Quốc Vương Nghị dùng bữa trưa.",
			[]string{"meeting 2020-09-10 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"a name", "2024-05-17",
			"Ông Putin đã mời ông Tập Cận Bình cùng dùng bữa tối tại Điện Kremlin hôm 16/5.",
			[]string{"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"to come", "2020-09-12", "Ngày 10/9, Tổng thống Putin mời Chủ tịch Tập Cận Bình thăm Nga.", nil},
		{"if he comes", "2024-05-17", "Ông Putin ngỏ ý mời ông Tập Cận Bình ăn tối nếu ông đến Moscow.", nil},
	})
}

// Both sides and others sit together.
func TestTellVietnameseSitTogether(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"premiers of four more", "2004-09-25",
			"Ngày 23-9, Thủ tướng Ôn Gia Bảo cùng Thủ tướng Nga Fradkov và thủ tướng bốn nước Trung Á họp Hội đồng những người đứng đầu chính phủ SCO tại Bishkek.",
			[]string{"multilateral 2004-09-23 held Wen Jiabao - Mikhail Fradkov @ Bishkek/KG (SCO Council of Heads of Government)"}},
		{"one chairs, the other takes part", "2009-10-14",
			"Sáng nay tại Bắc Kinh, thủ tướng Ôn Gia Bảo chủ trì cuộc họp của các thủ tướng thuộc Tổ chức Hợp tác Thượng Hải, với sự tham gia của thủ tướng Nga Putin và lãnh đạo chính phủ bốn nước Trung Á.",
			[]string{"multilateral 2009-10-14 held Wen Jiabao - Vladimir Putin @ Beijing/CN"}},
		{"heads of named states between the two", "1998-07-04",
			"Ngày 3-7, tại Almaty, Chủ tịch Giang Trạch Dân cùng nguyên thủ Kazakhstan, Kyrgyzstan, Tajikistan và Ngoại trưởng Nga Primakov họp bàn về an ninh biên giới năm nước.",
			[]string{"multilateral 1998-07-03 held Jiang Zemin - Yevgeny Primakov @ Almaty/KZ"}},
		{"the member states", "2022-09-17",
			"Ngày 16/9, Chủ tịch Trung Quốc Tập Cận Bình, Tổng thống Nga Vladimir Putin và lãnh đạo các nước thành viên SCO nhóm họp tại Samarkand.",
			[]string{"multilateral 2022-09-16 held Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
		{"nobody named", "2023-05-10", "Trung Quốc và Nga họp bàn việc hợp tác với các nước Trung Á.", nil},
	})
}

// An aide who says "he" means the one whom he serves, a minister himself.
func TestTellVietnameseAides(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"an aide to the president", "2025-08-27",
			"Tổng thống Vladimir Putin sẽ thăm Trung Quốc từ ngày 31/8. Trợ lý Ushakov nói ông sẽ gặp Chủ tịch Tập Cận Bình ngày 2/9.",
			[]string{"visit 2025-08-31/.. planned Vladimir Putin @ CN", "meeting 2025-09-02 planned Xi Jinping - Vladimir Putin @ CN"}},
		{"a minister", "2025-08-27",
			"Tổng thống Putin thăm Ấn Độ. Ngoại trưởng Lavrov cho biết ông sẽ gặp Ngoại trưởng Vương Nghị ngày 2/9.",
			[]string{"meeting 2025-09-02 planned Wang Yi - Sergey Lavrov"}},
	})
}

// Outlets with a French newsroom spell Russian names as French does.
func TestTellVietnameseFrenchSpellings(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"family name", "2009-04-22",
			"Ngày 21/04, phó thủ tướng Nga Igor Setchine và phó thủ tướng Trung Quốc Vương Kỳ Sơn ký tại Bắc Kinh hiệp định liên chính phủ.",
			[]string{"signing 2009-04-21 held Wang Qishan - Igor Sechin @ Beijing/CN"}},
		{"given name too, behind a word for two", "2009-10-13",
			"Hai phó thủ tướng Alexandre Joukov và Vương Kỳ Sơn gặp nhau ở Bắc Kinh hôm 12/10.",
			[]string{"meeting 2009-10-12 held Wang Qishan - Alexander Zhukov @ Beijing/CN"}},
		{"with diaeresis", "2018-06-01",
			"Bộ trưởng Quốc phòng Nga Sergueï Choïgou hôm 31/5 gặp Bộ trưởng Quốc phòng Trung Quốc Ngụy Phượng Hòa tại Bắc Kinh.",
			[]string{"meeting 2018-05-31 held Wei Fenghe - Sergey Shoigu @ Beijing/CN"}},
	})
}
