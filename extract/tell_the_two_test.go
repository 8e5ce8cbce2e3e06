package extract_test

import "testing"

// Whom a word for two means: those whom the sentence before names, also where that tells no
// contact of theirs, and whoever is named last with the one whom the text is about.
func TestTellTheTwo(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"named right before", "2022-09-20",
			"Hôm 19/9, ông Dương Khiết Trì và Thư ký Hội đồng An ninh Nga Nikolai Patrushev hội đàm tại Phúc Kiến. Trước đó có cuộc hội đàm giữa Chủ tịch Tập Cận Bình và Tổng thống Putin tại Samarkand hôm 15/9.\n\nÔng Dương Khiết Trì và ông Patrushev thường xuyên giữ liên lạc. Hai ông gặp nhau tại Moskva vào tháng 5/2021.",
			[]string{
				"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Fujian/CN",
				"meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ",
				"meeting 2021-05 held Yang Jiechi - Nikolai Patrushev @ Moscow/RU",
			}},
	})
	tellAll(t, "en", []telling{
		{"who says that talks go on", "2009-10-14",
			"On Tuesday Premier Wen Jiabao and Prime Minister Vladimir Putin met in Beijing. Talks on gas would go on, Deputy Prime Minister Igor Sechin told reporters. In April he and Vice Premier Wang Qishan signed an accord on an oil pipe in Moscow.",
			[]string{
				"meeting 2009-10-13 held Wen Jiabao - Vladimir Putin @ Beijing/CN",
				"signing 2009-04 held Wang Qishan - Igor Sechin @ Moscow/RU",
			}},
	})
}
