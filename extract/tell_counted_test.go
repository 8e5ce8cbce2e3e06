package extract_test

import "testing"

// Offices of many, which mean those of both sides who held them on the day, and gatherings
// whose people sentences name one after the other.
func TestTellCounted(t *testing.T) {
	tellAll(t, "en", []telling{
		{"the three ministers last met", "2007-10-25", "Yang Jiechi, Sergei Lavrov and Pranab Mukherjee of India met in Harbin on Wednesday.\nThe three foreign ministers last met in New Delhi on February 14.",
			[]string{"multilateral 2007-10-24 held Yang Jiechi - Sergey Lavrov @ Harbin/CN", "multilateral 2007-02-14 held Li Zhaoxing - Sergey Lavrov @ New Delhi/IN"}},
		{"he will take part as well", "2024-07-01", "On July 4 Xi Jinping will attend the SCO summit in Astana. Putin will take part as well.",
			[]string{"multilateral 2024-07-04 planned Xi Jinping - Vladimir Putin @ Astana/KZ (SCO Summit)"}},
		{"he will not", "2024-07-01", "On July 4 Xi Jinping will attend the SCO summit in Astana. Putin will not take part.", nil},
		{"those of others", "2007-10-25", "Sergei Lavrov met the foreign ministers of the three countries of the Caucasus in Tbilisi in June 2005.", nil},
	})
	tellAll(t, "vi", []telling{
		{"nguyên thủ năm nước kể tên", "1999-12-09", "Ngày 26-4-1996, nguyên thủ Nga, Trung Quốc, Ca-dắc-xtan, Cư-rơ-gư-xtan và Tát-gi-ki-xtan họp tại Thượng Hải.",
			[]string{"multilateral 1996-04-26 held Jiang Zemin - Boris Yeltsin @ Shanghai/CN"}},
		{"ngoại trưởng ba nước", "2007-10-25", "Ngoại trưởng ba nước Nga, Trung Quốc và Ấn Độ họp ở Cáp Nhĩ Tân hôm 24/10.\nTháng 9/2002 ngoại trưởng ba nước ngồi với nhau lần đầu ở New York.",
			[]string{"multilateral 2007-10-24 held Yang Jiechi - Sergey Lavrov @ Harbin/CN", "multilateral 2002-09 held Tang Jiaxuan - Igor Ivanov @ New York/US"}},
		{"cũng sẽ tham dự", "2024-07-01", "Ngày 4/7, ông Tập Cận Bình sẽ dự hội nghị thượng đỉnh SCO ở Astana. Tổng thống Putin cũng sẽ tham dự.",
			[]string{"multilateral 2024-07-04 planned Xi Jinping - Vladimir Putin @ Astana/KZ (SCO Summit)"}},
		{"theo Tổng thống Nga, Trung Quốc", "2024-07-01", "Theo Tổng thống Nga, Trung Quốc đã họp với Ấn Độ ở Astana hôm 28/6.", nil},
	})
	tellAll(t, "zh", []telling{
		{"三国外长", "2007-10-25", "杨洁篪、拉夫罗夫和印度外长慕克吉昨天在哈尔滨举行会晤。\n三国外长2005年6月曾在符拉迪沃斯托克会晤。",
			[]string{"multilateral 2007-10-24 held Yang Jiechi - Sergey Lavrov @ Harbin/CN", "multilateral 2005-06 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU"}},
		{"也出席了会议", "2024-07-05", "习近平7月4日在阿斯塔纳出席上合组织峰会。普京也出席了会议。",
			[]string{"multilateral 2024-07-04 held Xi Jinping - Vladimir Putin @ Astana/KZ (SCO Summit)"}},
		{"波罗的海三国外长", "2007-10-25", "波罗的海三国外长2005年6月在里加会晤。王毅没有评论。", nil},
	})
	tellAll(t, "ru", []telling{
		{"министры трех стран", "2007-10-25", "Ян Цзечи, Сергей Лавров и министр иностранных дел Индии Пранаб Мукерджи встретились вчера в Харбине.\nМинистры иностранных дел трех стран встречались 14 февраля в Нью-Дели.\nЛидеры трех стран встретились в июле 2006 года в Петербурге.",
			[]string{"multilateral 2007-10-24 held Yang Jiechi - Sergey Lavrov @ Harbin/CN", "multilateral 2007-02-14 held Li Zhaoxing - Sergey Lavrov @ New Delhi/IN", "multilateral 2006-07 held Hu Jintao - Vladimir Putin @ Saint Petersburg/RU"}},
		{"в нем участвовал и Путин", "2024-07-05", "4 июля Си Цзиньпин принял участие в саммите ШОС в Астане. В нем участвовал и Путин.",
			[]string{"multilateral 2024-07-04 held Xi Jinping - Vladimir Putin @ Astana/KZ (SCO Summit)"}},
		{"министры того года", "2007-10-25", "Ян Цзечи и Лавров встретились вчера в Харбине.\nМинистры встречались 2 июня 2005 года во Владивостоке.",
			[]string{"meeting 2007-10-24 held Yang Jiechi - Sergey Lavrov @ Harbin/CN", "meeting 2005-06-02 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU"}},
	})
}
