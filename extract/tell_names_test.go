package extract_test

import "testing"

// The forms in which newspapers name one of the two, each in the contact's own sentence.
func TestTellEnglishNames(t *testing.T) {
	tellAll(t, "en", []telling{
		{"a rank behind the office", "1998-10-21", "Chinese Defence Minister Chi Haotian held talks with Russian Defence Minister Marshal Igor Sergeyev in Moscow on Tuesday.",
			[]string{"meeting 1998-10-20 held Chi Haotian - Igor Sergeyev @ Moscow/RU"}},
		{"a rank behind a comma, without its stop", "1998-10-21", "Chinese Defence Minister Chi Haotian met the Defence Minister, Gen Igor Sergeev, in Moscow on Tuesday. Russia and China are neighbours.",
			[]string{"meeting 1998-10-20 held Chi Haotian - Igor Sergeyev @ Moscow/RU"}},
		{"two ranks", "2016-04-27", "Russian Defence Minister Sergei Shoigu met Chinese Defense Minister Col. Gen. Chang Wanquan in Beijing on Tuesday.",
			[]string{"meeting 2016-04-26 held Chang Wanquan - Sergey Shoigu @ Beijing/CN"}},
		{"a patronymic in another spelling", "2024-06-12", "Wang Yi held talks with Russian Foreign Minister Sergei Viktorovich Lavrov in Moscow on Tuesday.",
			[]string{"meeting 2024-06-11 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"the minister of a city", "2024-06-12", "Moscow's foreign minister met Chinese Foreign Minister Wang Yi in Astana on Tuesday. Russia is a neighbour of Kazakhstan.",
			[]string{"meeting 2024-06-11 held Wang Yi - Sergey Lavrov @ Astana/KZ"}},
		{"since when", "2024-06-12", "Chinese Foreign Minister Wang Yi will meet Sergei Lavrov, who has been Russia's foreign minister since 2004, in Moscow on June 18.",
			[]string{"meeting 2024-06-18 planned Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"appointed when", "2024-06-12", "Andrei Belousov, appointed Russian defence minister last month, met Chinese Defence Minister Dong Jun in Moscow on Tuesday.",
			[]string{"meeting 2024-06-11 held Dong Jun - Andrey Belousov @ Moscow/RU"}},
		{"what else he is", "2024-06-12", "Russian Foreign Minister Sergei Lavrov held talks with Chinese Foreign Minister Wang Yi, who is also director of the Office of the Central Foreign Affairs Commission, in Moscow on Tuesday.",
			[]string{"meeting 2024-06-11 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"who came", "2024-06-12", "Wang Yi, who arrived in Moscow on Monday, met Sergei Lavrov on Tuesday.",
			[]string{"visit 2024-06-10 held Wang Yi @ Moscow/RU", "meeting 2024-06-11 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
	})
}

// Names behind Chinese offices: in full with a family name that is known, with no country
// before them, and of those who serve another.
func TestTellChineseNames(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"another bearer of a known family name", "2024-06-12", "6月11日，俄罗斯经济发展部副部长马克西姆·科列斯尼科夫在莫斯科会见中国外交部长王毅。",
			[]string{"meeting 2024-06-11 held Wang Yi - Maxim Kolesnikov @ Moscow/RU"}},
		{"an office that only one side has", "2024-06-12", "6月11日，外交部部长助理陈国华在北京会见俄罗斯外长拉夫罗夫。",
			[]string{"meeting 2024-06-11 held Chen Guohua - Sergey Lavrov @ Beijing/CN"}},
		{"a deputy without a country", "2024-06-12", "外交部副部长陈国华11日在北京会见俄罗斯驻华大使莫尔古洛夫。",
			[]string{"meeting 2024-06-11 held Chen Guohua - Igor Morgulov @ Beijing/CN"}},
		{"the president's office", "2016-04-27", "中国外交部长王毅26日在北京会见俄总统办公厅主任伊万诺夫。",
			[]string{"meeting 2016-04-26 held Wang Yi - Sergey Ivanov @ Beijing/CN"}},
		{"the president's aide", "2024-06-12", "中国外交部长王毅11日在北京会见俄总统助理乌沙科夫。",
			[]string{"meeting 2024-06-11 held Wang Yi - Yury Ushakov @ Beijing/CN"}},
		{"an aide by whom he serves", "2024-06-12", "中国外交部长王毅11日在北京会见普京助理乌沙科夫。",
			[]string{"meeting 2024-06-11 held Wang Yi - Yury Ushakov @ Beijing/CN"}},
	})
}

// A title joins the name of its holder over words that are not known, and whom an aide
// serves is nobody of the contact.
func TestTellHoldersAndAides(t *testing.T) {
	tellAll(t, "en", []telling{
		{"an aide between", "2024-06-12", "Talks between Chinese Foreign Minister Wang Yi and Putin's aide Yury Ushakov were held in Moscow on Tuesday.",
			[]string{"meeting 2024-06-11 held Wang Yi - Yury Ushakov @ Moscow/RU"}},
		{"an aide as a noun", "2024-06-12", "Chinese Foreign Minister Wang Yi held talks with Putin aide Yury Ushakov in Moscow on Tuesday.",
			[]string{"meeting 2024-06-11 held Wang Yi - Yury Ushakov @ Moscow/RU"}},
		{"chief of somebody's staff", "2016-04-27", "Chinese Foreign Minister Wang Yi held talks with Russian President Vladimir Putin's chief of staff, Sergei Ivanov, in Beijing on Tuesday.",
			[]string{"meeting 2016-04-26 held Wang Yi - Sergey Ivanov @ Beijing/CN"}},
		{"only speaks", "2024-06-12", "Putin's aide Yury Ushakov told reporters on Tuesday that China was a reliable partner.", nil},
	})
	tellAll(t, "ru", []telling{
		{"of the forces", "1998-10-21", "Во вторник в Москве состоялись переговоры между министром обороны КНР Чи Хаотянем и начальником Генштаба ВС РФ Анатолием Квашниным.",
			[]string{"meeting 1998-10-20 held Chi Haotian - Anatoly Kvashnin @ Moscow/RU"}},
	})
	tellAll(t, "vi", []telling{
		{"what he is in charge of", "2024-06-12", "Cuộc hội đàm giữa Bộ trưởng Ngoại giao Trung Quốc Vương Nghị và Phó Thủ tướng phụ trách du lịch Nga Dmitry Chernyshenko đã diễn ra tại Mát-xcơ-va ngày 11/6.",
			[]string{"meeting 2024-06-11 held Wang Yi - Dmitry Chernyshenko @ Moscow/RU"}},
		{"several posts", "2024-06-12", "Ngày 11/6, Bộ trưởng Ngoại giao Nga Sergei Lavrov đã gặp Ủy viên Thường vụ Bộ Chính trị, Phó Thủ tướng Thường trực Quốc vụ viện Trung Quốc Đinh Tiết Tường tại Mát-xcơ-va.",
			[]string{"meeting 2024-06-11 held Ding Xuexiang - Sergey Lavrov @ Moscow/RU"}},
	})
}

// Titles of two countries at once, names behind titles that do not decline, and those who
// only speak of one another.
func TestTellTitlesOfTwo(t *testing.T) {
	tellAll(t, "en", []telling{
		{"owners in a row", "2024-06-12", "China's and Russia's foreign ministers met in Moscow on Tuesday.",
			[]string{"meeting 2024-06-11 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"from both", "2024-06-12", "Foreign ministers from Russia and China met in Moscow on Tuesday.",
			[]string{"meeting 2024-06-11 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"what another said", "2024-06-12", "Russian Foreign Minister Sergei Lavrov commented on Tuesday in Moscow on remarks by Chinese Foreign Minister Wang Yi.", nil},
		{"an answer", "2024-06-12", "Russian Foreign Minister Sergei Lavrov on Tuesday in Moscow responded to comments by Chinese Foreign Minister Wang Yi.", nil},
	})
	tellAll(t, "ru", []telling{
		{"behind a title that does not decline", "2024-06-12", "Министр иностранных дел КНР Ван И провел во вторник в Москве переговоры с замглавы Минэкономразвития РФ Максимом Колесниковым.",
			[]string{"meeting 2024-06-11 held Wang Yi - Maxim Kolesnikov @ Moscow/RU"}},
		{"quoted", "2024-06-12", "Министр иностранных дел России Сергей Лавров во вторник процитировал министра иностранных дел КНР Ван И.", nil},
	})
}
