package extract_test

import "testing"

// A stay of which the text tells no more than the last day began on the first day on which the
// traveller met somebody there.
func TestTellStaySinceContact(t *testing.T) {
	tellAll(t, "en", []telling{
		{"wraps up on Wednesday", "2023-03-22", "Xi Jinping held talks with Vladimir Putin in Moscow on Monday. Xi left for home on Wednesday.",
			[]string{"meeting 2023-03-20 held Xi Jinping - Vladimir Putin @ Moscow/RU", "visit 2023-03-20/2023-03-22 held Xi Jinping @ Moscow/RU"}},
		{"talks of long ago", "2023-03-22", "Xi Jinping met Vladimir Putin in Moscow on June 5, 2019. Xi left for home on Wednesday.",
			[]string{"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU", "visit 2023-03-22 held Xi Jinping @ RU"}},
		{"left after a day", "1999-05-11", "Viktor Chernomyrdin left China today. Chernomyrdin flew to Beijing yesterday.",
			[]string{"visit 1999-05-10/1999-05-11 held Viktor Chernomyrdin @ Beijing/CN"}},
		{"the first to come", "1993-11-12", "General Pavel Grachev, who came on Monday, is the first Russian defense minister to set foot in China. He met President Jiang Zemin on Wednesday.",
			[]string{"visit 1993-11-08 held Pavel Grachev @ CN", "meeting 1993-11-10 held Jiang Zemin - Pavel Grachev @ CN"}},
		{"is to come", "1993-11-12", "Russian defense minister Pavel Grachev to visit China on Monday.",
			[]string{"visit 1993-11-15 planned Pavel Grachev @ CN"}},
	})
	tellAll(t, "vi", []telling{
		{"the days behind the talks", "2008-10-29", "Ngày 28/10, tại Moscow, Thủ tướng Ôn Gia Bảo hội đàm với Thủ tướng Vladimir Putin.\nHai thủ tướng ký thông cáo chung.\nTrong chuyến thăm từ 27 đến 29/10, ông Ôn Gia Bảo còn hội kiến Tổng thống Dmitry Medvedev.",
			[]string{"meeting 2008-10-28 held Wen Jiabao - Vladimir Putin @ Moscow/RU", "signing 2008-10-28 held Wen Jiabao - Vladimir Putin @ Moscow/RU", "visit 2008-10-27/2008-10-29 held Wen Jiabao @ Moscow/RU", "meeting 2008-10-27/2008-10-29 held Wen Jiabao - Dmitry Medvedev @ Moscow/RU"}},
	})
	tellAll(t, "zh", []telling{
		{"ended on a day", "2023-03-22", "习近平20日在莫斯科同普京举行会谈。22日，习近平结束对俄罗斯的国事访问。",
			[]string{"meeting 2023-03-20 held Xi Jinping - Vladimir Putin @ Moscow/RU", "visit 2023-03-20/2023-03-22 held Xi Jinping @ Moscow/RU"}},
		{"talks elsewhere", "2023-03-22", "习近平16日在撒马尔罕同普京举行会谈。22日，习近平结束对俄罗斯的国事访问。",
			[]string{"meeting 2023-03-16 held Xi Jinping - Vladimir Putin @ Samarkand/UZ", "visit 2023-03-22 held Xi Jinping @ RU"}},
	})
	tellAll(t, "ru", []telling{
		{"ends today", "1994-09-06", "Сегодня председатель КНР Цзян Цзэминь заканчивает визит в Россию. В субботу, 3 сентября, он встретился с Борисом Ельциным в Москве.",
			[]string{"visit 1994-09-03/1994-09-06 held Jiang Zemin @ Moscow/RU", "meeting 1994-09-03 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
		{"the beginning is told", "1994-09-06", "Цзян Цзэминь прибыл в Москву в пятницу. В субботу он встретился с Борисом Ельциным. Сегодня Цзян Цзэминь заканчивает визит в Россию.",
			[]string{"visit 1994-09-02/1994-09-06 held Jiang Zemin @ Moscow/RU", "meeting 1994-09-03 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
	})
}

// A stay told by its month, and then by days across the end of that month, has those days.
func TestTellDaysAcrossMonths(t *testing.T) {
	tellAll(t, "en", []telling{
		{"the end of the month", "2025-03-29", "Wang Yi will visit Russia in April.\nWang Yi will visit Russia from March 31 to April 2, the ministry said.",
			[]string{"visit 2025-03-31/2025-04-02 planned Wang Yi @ RU"}},
	})
	tellAll(t, "vi", []telling{
		{"next week", "2025-03-29", "Ông Vương Nghị thăm Nga đầu tuần tới\nÔng Vương Nghị sẽ thăm chính thức Nga từ ngày 31/3 tới 2/4.",
			[]string{"visit 2025-03-31/2025-04-02 planned Wang Yi @ RU"}},
		{"another month", "2025-03-29", "Ông Vương Nghị sẽ thăm Nga vào tháng 4. Ông Putin sẽ thăm Trung Quốc từ ngày 31/8 tới 3/9.",
			[]string{"visit 2025-04 planned Wang Yi @ RU", "visit 2025-08-31/2025-09-03 planned Vladimir Putin @ CN"}},
	})
}
