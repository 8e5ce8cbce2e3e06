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
		{"the paper's day in brackets, dateline before it", "王毅会见拉夫罗夫\n\n新华社莫斯科8月9日电　" + bodyZh + "。\n（光华日报 2010年8月10日 08版）\n", "2010-08-10"},
		{"the paper's day behind the last word", "王毅会见拉夫罗夫\n\n" + bodyZh + "。（2022/05/24）\n", "2022-05-24"},
		{"editor and time in brackets", "王毅会见拉夫罗夫\n\n中联社北京8月29日电 " + bodyZh + "。\n\n（责任编辑：闻静　2019-08-30 07:15）\n", "2019-08-30"},
		{"the agency's day behind the last word", "王毅會見拉夫羅夫\n（中央社莫斯科27日綜合外電報導）" + bodyZh + "。1120227\n", "2023-02-27"},
		{"a paper's day in brackets in English", "Ministers meet to talk\n\nBEIJING, Aug. 9 (Xinhua) -- " + bodyEn + ". (Evening Post, 10 August 2010)\n", "2010-08-10"},
		{"a paper's day in brackets in Russian", "Министры встретились\n\n" + bodyRu + ". («Заря», 10 августа 2010 г.)\n", "2010-08-10"},
		{"a paper's day in brackets in Vietnamese", "Hai bộ trưởng gặp nhau\n\n" + bodyVi + ". (Báo Nhân Dân, ngày 10/8/2010)\n", "2010-08-10"},
		{"the day of a document in brackets is not the page's", "王毅会见拉夫罗夫\n\n" + bodyZh + "，并回顾《上海公报》（1972年2月28日）\n", ""},
		{"the site's clock above the title", "无障碍链接\n\n中国时间 11:02 2024年11月13日 星期三\n\n王毅会见拉夫罗夫\n\n2022年3月22日 08:40\n\n" + bodyZh + "。\n", "2022-03-22"},
		{"the days of a manuscript", "Quan hệ Trung - Nga sau chuyến thăm\n\nNgày nhận bài: 12/4/2023. Ngày gửi phản biện: 15/4/2023. Ngày duyệt đăng: 20/5/2023\n\n" + bodyVi + ".\n", "2023-05-20"},
		{"the days of a manuscript in Russian", "Министры встретились\n\nПоступила в редакцию: 12.04.2023. Опубликована: 20.05.2023\n\n" + bodyRu + ".\n", "2023-05-20"},
		{"the days of a manuscript in English", "Ministers meet to talk\n\nReceived: 12 April 2023. Accepted: 1 May 2023. Published online: 20 May 2023\n\n" + bodyEn + ".\n", "2023-05-20"},
		{"changed before published", "Hai bộ trưởng gặp nhau\n\nSửa đổi ngày: 22/03/2023 - 15:20 Đăng ngày: 21/03/2023 - 11:22\n\n" + bodyVi + ".\n", "2023-03-21"},
		{"changed before published in Chinese", "王毅會見拉夫羅夫\n更新於 2022年02月20日14:09 • 發布於 2022年02月19日14:09\n\n" + bodyZh + "。\n", "2022-02-19"},
		{"two bare numbers behind a label", "王毅会见拉夫罗夫\n来源:某网 点击数: 时间:03-21\n" + bodyZh + "。\n", "XXXX-03-21"},
		{"two bare numbers behind a label in Vietnamese", "Hai bộ trưởng gặp nhau\nLượt xem: 12-15. Ngày đăng: 21/3\n" + bodyVi + ".\n", "XXXX-03-21"},
		{"a list marker before the line of date", "王毅会见拉夫罗夫\n- 2023-2-3 17:26:30 字数:930 某某资讯网www.example.info\n" + bodyZh + "。\n", "2023-02-03"},
		{"list markers before other headlines", "王毅会见拉夫罗夫\n- 2023-2-3 17:26 某地宣布有关地方选举日程和候选人名单的最新消息\n- 2023-2-4 18:20 某地公布前一年主要经济指标和人口统计数据的结果\n" + bodyZh + "。\n", ""},
		{"today's day above the title", "Đường dẫn truy cập\n\nThứ hai, 23/03/2026\n\nHai bộ trưởng gặp nhau tại thủ đô\n\n21/03/2023\n\n" + bodyVi + ".\n", "2023-03-21"},
		{"today's day above the title in Russian", "Понедельник, 23 марта 2026 г.\n\nМинистры встретились в столице и обсудили торговлю\n\n21.03.2023\n\n" + bodyRu + ".\n", "2023-03-21"},
		{"the paper's day above the title", "Monday, 20 March 2023\n\nMinisters meet in the capital to talk about trade\n\n22 March 2023\n\n" + bodyEn + ".\n", "2023-03-20"},
		{"a diary whose first day stands right above the text", "Nhật ký chuyến thăm\n\nNgày 20/3:\n" + bodyVi + ".\n\nNgày 21/3:\n" + bodyVi + ".\n\nNgày 22/3:\nÔng về nước vào buổi tối hôm đó.\n", ""},
		{"a diary with the page's day above it", "王毅访俄日志\n2023-03-23 09:30  来源：某某网\n\n3月20日 星期一\n" + bodyZh + "。\n\n3月21日 星期二\n" + bodyZh + "。\n", "2023-03-23"},
		{"a diary in Russian", "Хроника визита\n\n20 марта\n" + bodyRu + ".\n\n21 марта\n" + bodyRu + ".\n\n22 марта\nМинистр вылетел на родину.\n", ""},
		{"the page's day above a text with one day in it", "Ministers meet in the capital\n\nPosted by Admin, 20 March 2023\n" + bodyEn + ".\n\n21 March 2023\n" + bodyEn + ".\n", "2023-03-20"},
		{"labels with colons above the title", "索引号：000014349/2022-00021 成文日期：2022年03月20日 发布日期：2022年03月22日\n\n王毅在莫斯科会见俄罗斯外长拉夫罗夫\n\n" + bodyZh + "。\n", "2022-03-22"},
		{"a source beside the time is no credit of a picture", "Hai bộ trưởng gặp nhau\n22/03/2022 10:15 AM (GMT+7) - Nguồn: VOV\n\n" + bodyVi + ".\n", "2022-03-22"},
		{"a line of pages above the title", "【 第1頁 第2頁 第3頁 第4頁 】\n3月21日外交部發言人主持記者會\nhttp://www.example.hk   2023-03-22 09:16:08\n\n" + bodyZh + "。\n", "2023-03-22"},
		{"a much later day below the text", "Ministers meet to talk\n\nBEIJING, Aug. 9 (Xinhua) -- " + bodyEn + ".\n\nArchived 10 December 2010\n", "XXXX-08-09"},
	}
	for _, tt := range tests {
		if got := read(t, "a.txt", tt.text).Published.String(); got != tt.want {
			t.Errorf("%s: published %q, want %q", tt.name, got, tt.want)
		}
	}
}
