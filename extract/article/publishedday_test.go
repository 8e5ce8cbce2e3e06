package article

import "testing"

// Paragraphs that name the language, and no day.
const (
	bodyZh = "中国外交部长王毅在莫斯科会见俄罗斯外交部长拉夫罗夫，双方就双边关系和共同关心的国际问题深入交换了意见。\n会见中，双方同意保持密切沟通，在经贸和能源方面继续推进合作，并为下一阶段的高层交往做好准备工作"
	bodyVi = "Bộ trưởng Ngoại giao Trung Quốc đã hội đàm với Bộ trưởng Ngoại giao Nga về quan hệ song phương và các vấn đề cùng quan tâm.\nHai bên nhất trí duy trì liên lạc, tiếp tục mở rộng hợp tác trong lĩnh vực thương mại và năng lượng trong thời gian tới"
	bodyRu = "Министр иностранных дел Китая встретился в Москве с министром иностранных дел России и обсудил с ним двусторонние отношения.\nСтороны договорились поддерживать связь и расширять сотрудничество в торговле и энергетике в ближайшее время"
	bodyEn = "The foreign ministers of the two countries met in the capital and talked about trade for more than an hour.\nThey agreed that their deputies will meet again in the autumn, a spokesman for the ministry said after the talks"
)

// TestPublishedDay reads the day of publication off pages of many forms.
func TestPublishedDay(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"bare numbers in a dateline", "Trung Quốc và Nga hội đàm\n\nBắc Kinh, 2/10 (CRI) - " + bodyVi + ".\n", "XXXX-10-02"},
		{"bare numbers behind a word for day", "Trung Quốc và Nga hội đàm\n\nMát-xcơ-va, ngày 2-3 (TTXVN) - " + bodyVi + ".\n", "XXXX-03-02"},
	}
	for _, tt := range tests {
		if got := read(t, "a.txt", tt.text).Published.String(); got != tt.want {
			t.Errorf("%s: published %q, want %q", tt.name, got, tt.want)
		}
	}
}
