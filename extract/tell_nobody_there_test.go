package extract_test

import "testing"

// People whom the words beside a contact name and who are not at it: from whom greetings are
// passed on, whose session it was, which of several leaders is to be seen; and what a stay cut
// short was not.
func TestTellNobodyThere(t *testing.T) {
	tellAll(t, "en", []telling{
		{"who wrote a letter", "2025-07-16", "Xi Jinping received Vyacheslav Volodin in Beijing on July 15. Volodin handed the host a letter from Vladimir Putin.",
			[]string{"meeting 2025-07-15 held Xi Jinping - Vyacheslav Volodin @ Beijing/CN", "message 2025-07-15 held Xi Jinping - Vladimir Putin"}},
		{"greetings from", "2025-07-16", "On July 15 Sergey Lavrov met Wang Yi in Beijing. Lavrov passed on warm greetings from Vladimir Putin to Xi Jinping.",
			[]string{"meeting 2025-07-15 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
		{"best wishes of", "2025-07-16", "Xi Jinping received Sergey Lavrov in Beijing on July 15. He handed over the best wishes of President Putin.",
			[]string{"meeting 2025-07-15 held Xi Jinping - Sergey Lavrov @ Beijing/CN"}},
		{"greetings in person", "2025-07-16", "Xi Jinping met Vladimir Putin in Beijing on July 15 and exchanged greetings with him.",
			[]string{"meeting 2025-07-15 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"a session is told of by its own", "2016-11-10", "Wang Yang and Yury Trutnev signed a protocol in St. Petersburg on November 7, during the 21st regular meeting of the heads of government.",
			[]string{"signing 2016-11-07 held Wang Yang - Yury Trutnev @ Saint Petersburg/RU"}},
		{"a stay cut short", "1992-12-20", "Boris Yeltsin arrived in Beijing on December 17. He flew home to Moscow on December 19, and a trip to Shenzhen was cancelled.",
			[]string{"visit 1992-12-17/1992-12-19 held Boris Yeltsin @ Beijing/CN"}},
	})
	tellAll(t, "vi", []telling{
		{"who wrote a letter", "2022-12-22", "Ngày 21/12, tại Bắc Kinh, Chủ tịch Trung Quốc Tập Cận Bình tiếp ông Dmitry Medvedev. Ông Medvedev trao cho chủ nhà bức thư của Tổng thống Vladimir Putin.",
			[]string{"meeting 2022-12-21 held Xi Jinping - Dmitry Medvedev @ Beijing/CN", "message 2022-12-21 held Xi Jinping - Vladimir Putin"}},
		{"greetings of", "2025-07-16", "Ngày 15/7, Ngoại trưởng Nga Sergey Lavrov gặp Ngoại trưởng Trung Quốc Vương Nghị tại Bắc Kinh. Ông Lavrov chuyển lời chào của Tổng thống Vladimir Putin tới Chủ tịch Tập Cận Bình.",
			[]string{"meeting 2025-07-15 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
		{"inquiries of", "2025-07-16", "Ngày 15/7, Chủ tịch Trung Quốc Tập Cận Bình tiếp Ngoại trưởng Nga Sergey Lavrov tại Bắc Kinh. Ông Lavrov chuyển lời thăm hỏi của Tổng thống Putin.",
			[]string{"meeting 2025-07-15 held Xi Jinping - Sergey Lavrov @ Beijing/CN"}},
		{"greetings in person", "2025-07-16", "Ngày 15/7, Chủ tịch Trung Quốc Tập Cận Bình gặp Tổng thống Nga Vladimir Putin tại Bắc Kinh và gửi lời chào người dân Nga.",
			[]string{"meeting 2025-07-15 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"a session is told of by its own", "2016-11-10", "Ngày 7/11, tại Saint Petersburg, Phó Thủ tướng Trung Quốc Uông Dương và Phó Thủ tướng Nga Yury Trutnev ký nghị định thư.",
			[]string{"signing 2016-11-07 held Wang Yang - Yury Trutnev @ Saint Petersburg/RU"}},
	})
	tellAll(t, "zh", []telling{
		{"how often they met", "2007-09-28", "温家宝9月27日在北京会见米罗诺夫时说，今年胡锦涛和普京见面次数之多，说明了两国关系的水平。",
			[]string{"meeting 2007-09-27 held Wen Jiabao - Sergey Mironov @ Beijing/CN"}},
		{"who wrote a letter, and to whom", "2008-07-28", "7月26日，温家宝在北京会见了谢钦，谢钦转交了普京写给温家宝的信。",
			[]string{"meeting 2008-07-26 held Wen Jiabao - Igor Sechin @ Beijing/CN", "message 2008-07-26 held Wen Jiabao - Vladimir Putin"}},
		{"greetings of", "2009-09-09", "９月８日，中国驻俄罗斯大使李辉在莫斯科会见俄罗斯外长拉夫罗夫。李辉转达了杨洁篪外长的亲切问候。",
			[]string{"meeting 2009-09-08 held Li Hui - Sergey Lavrov @ Moscow/RU"}},
		{"an oral message", "2018-04-06", "4月5日，普京在莫斯科会见王毅。王毅向普京转达习近平的口信。",
			[]string{"meeting 2018-04-05 held Wang Yi - Vladimir Putin @ Moscow/RU"}},
		{"greetings in person", "2018-04-06", "4月5日，习近平在北京会见普京。普京向习近平致以问候。",
			[]string{"meeting 2018-04-05 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"leaders of the host, in a plan", "2019-11-29", "俄联邦安全会议秘书帕特鲁舍夫将于12月1日至4日访华。访华期间，中国领导人将会见他。",
			[]string{"visit 2019-12-01/2019-12-04 planned Nikolai Patrushev @ CN"}},
		{"a leader by name, in a plan", "2019-11-29", "俄联邦安全会议秘书帕特鲁舍夫将于12月1日至4日访华。访华期间，中国领导人习近平将会见他。",
			[]string{"visit 2019-12-01/2019-12-04 planned Nikolai Patrushev @ CN", "meeting 2019-12-01/2019-12-04 planned Xi Jinping - Nikolai Patrushev @ CN"}},
		{"a leader who has been seen", "2019-12-05", "俄联邦安全会议秘书帕特鲁舍夫12月2日在北京会见了中国领导人。",
			[]string{"meeting 2019-12-02 held Xi Jinping - Nikolai Patrushev @ Beijing/CN"}},
		{"a stay cut short", "1992-12-20", "俄罗斯总统叶利钦17日抵达北京。原定的外地行程因故取消，叶利钦19日提前回国。",
			[]string{"visit 1992-12-17/1992-12-19 held Boris Yeltsin @ Beijing/CN"}},
		{"welcomed at the airport", "2006-05-28", "吴邦国5月26日抵达莫斯科，副总理茹科夫到机场迎接。",
			[]string{"visit 2006-05-26 held Wu Bangguo @ Moscow/RU"}},
		{"a trip called off", "1992-12-16", "俄罗斯总统叶利钦原定12月17日访华，现已取消。",
			[]string{"visit 1992-12-17 cancelled Boris Yeltsin @ CN"}},
	})
	tellAll(t, "ru", []telling{
		{"how often they met", "2010-03-25", "24 марта Дмитрий Медведев принял в Москве Си Цзиньпина. С Ху Цзиньтао он за прошлый год виделся пять раз.",
			[]string{"meeting 2010-03-24 held Xi Jinping - Dmitry Medvedev @ Moscow/RU"}},
		{"who wrote a letter", "2024-12-13", "12 декабря Дмитрий Медведев встретился в Пекине с Си Цзиньпином и вручил ему письмо Владимира Путина.",
			[]string{"meeting 2024-12-12 held Xi Jinping - Dmitry Medvedev @ Beijing/CN", "message 2024-12-12 held Xi Jinping - Vladimir Putin"}},
		{"words of greeting from", "2025-08-27", "26 августа Си Цзиньпин принял в Пекине Вячеслава Володина. Володин передал ему слова приветствия от Владимира Путина.",
			[]string{"meeting 2025-08-26 held Xi Jinping - Vyacheslav Volodin @ Beijing/CN"}},
		{"greetings of", "2025-08-27", "26 августа Си Цзиньпин принял в Пекине Вячеслава Володина. Тот передал председателю приветствия президента Путина.",
			[]string{"meeting 2025-08-26 held Xi Jinping - Vyacheslav Volodin @ Beijing/CN"}},
		{"greetings in writing", "2025-08-27", "26 августа Владимир Путин направил Си Цзиньпину приветствие.",
			[]string{"message 2025-08-26 held Xi Jinping - Vladimir Putin"}},
		{"a session is told of by its own", "2016-11-10", "Протокол подписали 7 ноября в Петербурге Юрий Трутнев и Ван Ян во время 21-й регулярной встречи глав правительств.",
			[]string{"signing 2016-11-07 held Wang Yang - Yury Trutnev @ Saint Petersburg/RU"}},
		{"a session of those who hold it", "2016-11-10", "Ли Кэцян и Дмитрий Медведев провели 7 ноября в Петербурге 21-ю регулярную встречу глав правительств.",
			[]string{"meeting 2016-11-07 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU"}},
	})
}
