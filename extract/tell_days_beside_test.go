package extract_test

import "testing"

// "The same day" and "the day before" count from the contact told last, also where the
// paragraph has named its day before it; and from the news again where a new paragraph leaves
// a day of long ago.
func TestTellDayOfContactBefore(t *testing.T) {
	tellAll(t, "en", []telling{
		{"a day before the talks", "2022-09-20", "On September 19 Yang Jiechi and Nikolai Patrushev held consultations in Nanping.\nA day earlier, Guo Shengkun met Patrushev in the same city.",
			[]string{"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Nanping/CN", "meeting 2022-09-18 held Guo Shengkun - Nikolai Patrushev @ Nanping/CN"}},
		{"days before the page", "2022-09-20", "On September 18 Yang Jiechi and Nikolai Patrushev held consultations in Nanping.\nA day ago Guo Shengkun met Patrushev in Beijing.",
			[]string{"meeting 2022-09-18 held Yang Jiechi - Nikolai Patrushev @ Nanping/CN", "meeting 2022-09-19 held Guo Shengkun - Nikolai Patrushev @ Beijing/CN"}},
	})
	tellAll(t, "vi", []telling{
		{"a day before the talks", "2022-09-20", "Ngày 19-9, ông Dương Khiết Trì và ông Nikolai Patrushev hội đàm tại Nam Bình.\nMột ngày trước, ông Quách Thanh Côn gặp ông Patrushev tại Nam Bình.",
			[]string{"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Nanping/CN", "meeting 2022-09-18 held Guo Shengkun - Nikolai Patrushev @ Nanping/CN"}},
		{"the weekday behind the same day", "2002-12-02", "Chuyến thăm Trung Quốc từ 1 đến 3 tháng 12 của ông Putin diễn ra sau đại hội. Trong cùng ngày thứ Hai, ông Putin gặp ông Hồ Cẩm Đào tại Bắc Kinh.",
			[]string{"visit 2002-12-01/2002-12-03 held Vladimir Putin @ Beijing/CN", "meeting 2002-12-02 held Hu Jintao - Vladimir Putin @ Beijing/CN"}},
		{"days before the page", "2022-09-20", "Ngày 18-9, ông Dương Khiết Trì và ông Nikolai Patrushev hội đàm tại Nam Bình.\nHai ngày trước, ông Quách Thanh Côn gặp ông Patrushev tại Bắc Kinh.",
			[]string{"meeting 2022-09-18 held Yang Jiechi - Nikolai Patrushev @ Nanping/CN", "meeting 2022-09-18 held Guo Shengkun - Nikolai Patrushev @ Beijing/CN"}},
	})
	tellAll(t, "zh", []telling{
		{"the evening of talks told without a day", "2006-03-23", "普京前天上午飞抵北京。他与胡锦涛举行会谈。\n会谈后，两国元首签署联合声明。当晚，胡锦涛与普京共同为“俄罗斯年”揭幕。",
			[]string{"visit 2006-03-21 held Vladimir Putin @ Beijing/CN", "meeting 2006-03-21 held Hu Jintao - Vladimir Putin @ Beijing/CN", "signing 2006-03-21 held Hu Jintao - Vladimir Putin @ Beijing/CN"}},
		{"back to the news", "2022-12-22", "梅德维杰夫21日在北京与习近平会面。\n习近平与普京上次见面，是今年9月15日在撒马尔罕。\n就在梅德维杰夫抵达北京同日，拜登发表讲话。",
			[]string{"meeting 2022-12-21 held Xi Jinping - Dmitry Medvedev @ Beijing/CN", "meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ", "visit 2022-12-21 held Dmitry Medvedev @ Beijing/CN"}},
		{"still in the look back", "2022-12-22", "梅德维杰夫21日在北京与习近平会面。\n今年9月15日，习近平在撒马尔罕会见普京。同日，王毅与拉夫罗夫举行会谈。",
			[]string{"meeting 2022-12-21 held Xi Jinping - Dmitry Medvedev @ Beijing/CN", "meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ", "meeting 2022-09-15 held Wang Yi - Sergey Lavrov @ Samarkand/UZ"}},
	})
	tellAll(t, "ru", []telling{
		{"a day before the talks", "2022-09-21", "19 сентября Ян Цзечи и Николай Патрушев провели консультации в Наньпине.\nДнем ранее Го Шэнкунь встретился с Патрушевым в Пекине.",
			[]string{"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Nanping/CN", "meeting 2022-09-18 held Guo Shengkun - Nikolai Patrushev @ Beijing/CN"}},
	})
}

// The day beside a word of announcing is not that of what was announced, where another day
// stands between the two.
func TestTellDayOfPublishing(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"announced today", "2026-01-24", "外交部今天公布，副部长孙卫东23日在北京与俄罗斯外交部副部长鲁登科举行磋商。",
			[]string{"meeting 2026-01-23 held Sun Weidong - Andrey Rudenko @ Beijing/CN"}},
		{"made known on a day", "2026-01-25", "外交部24日通报，王毅22日在北京会见拉夫罗夫。",
			[]string{"meeting 2026-01-22 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
		{"no other day", "2026-01-24", "外交部今天公布，孙卫东与俄罗斯外交部副部长鲁登科在北京举行磋商。",
			[]string{"meeting 2026-01-24 held Sun Weidong - Andrey Rudenko @ Beijing/CN"}},
	})
	tellAll(t, "en", []telling{
		{"announced on a day", "2026-01-24", "The ministry announced on Saturday that on Friday Sun Weidong had held consultations with Andrey Rudenko in Beijing.",
			[]string{"meeting 2026-01-23 held Sun Weidong - Andrey Rudenko @ Beijing/CN"}},
	})
	tellAll(t, "vi", []telling{
		{"announced on a day", "2026-01-24", "Hôm nay Bộ Ngoại giao Trung Quốc thông báo, ngày 22/1 ông Vương Nghị đã gặp ông Sergei Lavrov tại Bắc Kinh.",
			[]string{"meeting 2026-01-22 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
	})
	tellAll(t, "ru", []telling{
		{"announced on a day", "2026-01-24", "В субботу МИД Китая сообщил, что в пятницу Ван И встретился с Сергеем Лавровым в Пекине.",
			[]string{"meeting 2026-01-23 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
	})
}
