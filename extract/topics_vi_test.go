package extract_test

import "testing"

// Which topics a Vietnamese text says were dealt with.
func TestVietnameseTopics(t *testing.T) {
	const met = "Ngày 16/5, Chủ tịch Tập Cận Bình hội đàm với Tổng thống Vladimir Putin tại Bắc Kinh. "
	checkTopics(t, "vi", "2024-05-17", map[string][]string{
		met + "Hai bên bàn về hạt nhân dân dụng.":                                                               {"nuclear-energy"},
		met + "Hai bên lên án các biện pháp trừng phạt đơn phương.":                                             {"sanctions"},
		met + "Hai bên nói về dự án trị giá 19 tỷ rúp.":                                                         nil,
		met + "Hai bên nhất trí củng cố quan hệ đối tác chiến lược.":                                            {"strategic-partnership"},
		met + "Theo truyền thông Trung Quốc, hai ông nói về khí đốt.":                                           {"energy"},
		met + "Hai bên nhất trí mở rộng hợp tác truyền thông.":                                                  {"media"},
		met + "Hai bên trao đổi về phân định biên giới.":                                                        {"border"},
		met + "Trên đường về, ông Tập gặp Cố vấn An ninh quốc gia Mỹ Jake Sullivan. Hai người nói về Đài Loan.": nil,
		met + "Một chuyên gia cho rằng Nga muốn bán khí đốt.":                                                   nil,
		met + "Hai bên phản đối can thiệp quân sự vào Syria.":                                                   {"interference-sovereignty", "syria"},
		met + "Hai bên bàn về an ninh và du lịch.":                                                              {"security", "tourism-visas"},
		met + "Tháp tùng ông Putin có Bộ trưởng Nông nghiệp Oksana Lut.":                                        nil,
		met + "Cùng ngày, hai bên ký ba văn kiện về biên giới.":                                                 {"border"},
		met + "Sau hội đàm, hai ông xem lễ duyệt binh.":                                                         nil,
		met + "Hai bên thảo luận về thực thi luật pháp.":                                                        {"law-enforcement"},
		met + "Hai bên trao đổi tình hình Syria. Vì sao lúc này?":                                               {"syria"},
		"Nga - Trung kết thúc tranh chấp biên giới\nNhìn lại.\n* 14/10/2004: Ở Bắc Kinh, hai ngoại trưởng Lý Triệu Tinh và Sergei Lavrov ký văn kiện bổ sung.": {"border"},
	})
}
