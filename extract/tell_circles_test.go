package extract_test

import "testing"

// Gatherings of a circle of states that no list holds, and tables of more than two beside
// talks of two.
func TestTellCircles(t *testing.T) {
	tellAll(t, "en", []telling{
		{"both will attend the summit", "2024-07-01", "Xi Jinping and Vladimir Putin will attend the SCO summit in Astana on July 4.",
			[]string{"multilateral 2024-07-04 planned Xi Jinping - Vladimir Putin @ Astana/KZ (SCO Summit)"}},
		{"congress of lawyers of the club", "2023-11-02", "On Wednesday Ying Yong and Igor Krasnov took part in a congress of lawyers from the Shanghai Cooperation Organization in Astana.",
			[]string{"multilateral 2023-11-01 held Ying Yong - Igor Krasnov @ Astana/KZ"}},
		{"met on its margins", "2024-07-05", "Xi Jinping met Putin on Thursday while attending the SCO summit in Astana.",
			[]string{"meeting 2024-07-04 held Xi Jinping - Vladimir Putin @ Astana/KZ (SCO Summit)"}},
		{"two and then three", "2005-06-03", "Li Zhaoxing met Sergei Lavrov in Vladivostok on Thursday. Then the two sat down with Natwar Singh of India.",
			[]string{"meeting 2005-06-02 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU", "multilateral 2005-06-02 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU"}},
		{"first meeting of three ministers", "2007-10-25", "In June 2005 the foreign ministers of Russia, China and India had their first meeting in Vladivostok.",
			[]string{"multilateral 2005-06 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU"}},
		{"about a club alone", "2024-07-05", "Xi Jinping and Vladimir Putin discussed the SCO and BRICS on Thursday in Astana.",
			[]string{"meeting 2024-07-04 held Xi Jinping - Vladimir Putin @ Astana/KZ"}},
		{"one attends", "2024-07-05", "Xi Jinping attended the SCO summit in Astana on Thursday. Moscow hailed its results.", nil},
	})
	tellAll(t, "vi", []telling{
		{"hội nghị không có trong danh sách", "2023-11-02", "Ngày 1/11, Viện trưởng Ứng Dũng và Tổng Công tố Nga Igor Krasnov dự hội nghị luật gia những nước thành viên Tổ chức Hợp tác Thượng Hải tại Astana.",
			[]string{"multilateral 2023-11-01 held Ying Yong - Igor Krasnov @ Astana/KZ"}},
		{"cùng dự", "2008-10-29", "Thủ tướng Ôn Gia Bảo sẽ cùng Thủ tướng V.Pu-tin dự hội nghị những người đứng đầu chính phủ các nước thành viên Tổ chức Hợp tác Thượng Hải (SCO), họp ngày 30-10 tại A-xta-na.",
			[]string{"multilateral 2008-10-30 planned Wen Jiabao - Vladimir Putin @ Astana/KZ"}},
		{"bàn về SCO", "2008-10-29", "Ngày 28-10, tại Mát-xcơ-va, Thủ tướng Ôn Gia Bảo hội đàm với Thủ tướng V.Pu-tin về hợp tác trong SCO.",
			[]string{"meeting 2008-10-28 held Wen Jiabao - Vladimir Putin @ Moscow/RU"}},
	})
	tellAll(t, "zh", []telling{
		{"高峰会", "2013-03-24", "习近平三月二十六日赴南非德班出席金砖国家高峰会，普京也将与会。",
			[]string{"multilateral 2013-03-26 planned Xi Jinping - Vladimir Putin @ Durban/ZA"}},
		{"上合组织法律工作者会议", "2023-11-02", "11月1日，应勇与俄罗斯总检察长克拉斯诺夫在阿斯塔纳出席上合组织成员国法律工作者会议。",
			[]string{"multilateral 2023-11-01 held Ying Yong - Igor Krasnov @ Astana/KZ"}},
		{"多边机构不是会议", "2023-02-04", "马朝旭2月2日在莫斯科会见维尔希宁。双方谈及两国在多边机构的协作。",
			[]string{"meeting 2023-02-02 held Ma Zhaoxu - Sergey Vershinin @ Moscow/RU"}},
		{"会晤与出席", "2010-09-20", "今年6月10日，胡锦涛赴塔什干参加上合组织峰会，与梅德韦杰夫会晤。",
			[]string{"meeting 2010-06-10 held Hu Jintao - Dmitry Medvedev @ Tashkent/UZ (SCO Summit)"}},
	})
	tellAll(t, "ru", []telling{
		{"конференция юристов ШОС", "2023-11-02", "1 ноября Игорь Краснов и Ин Юн участвовали в Астане в конференции юристов государств ШОС.",
			[]string{"multilateral 2023-11-01 held Ying Yong - Igor Krasnov @ Astana/KZ"}},
		{"на него приедет и Путин", "2024-07-01", "4 июля в Астане Си Цзиньпин примет участие в саммите ШОС, на него приедет и Путин.",
			[]string{"multilateral 2024-07-04 planned Xi Jinping - Vladimir Putin @ Astana/KZ (SCO Summit)"}},
		{"беседа на полях", "2017-07-03", "8 июня Путин и Си Цзиньпин беседовали в Астане, куда оба приехали на саммит ШОС.",
			[]string{"meeting 2017-06-08 held Xi Jinping - Vladimir Putin @ Astana/KZ (SCO Summit)"}},
		{"следующая встреча на саммите", "2013-03-24", "Следующая встреча Путина и Си Цзиньпина не за горами: 26-27 марта оба летят в Дурбан на саммит БРИКС.",
			[]string{"multilateral 2013-03-26/2013-03-27 planned Xi Jinping - Vladimir Putin @ Durban/ZA (BRICS Summit)"}},
	})
}
