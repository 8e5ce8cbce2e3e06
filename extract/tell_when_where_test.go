package extract_test

import "testing"

// When and where a contact was, in the forms that any news of one may take.
func TestTellWhenAndWhereEnglish(t *testing.T) {
	tellAll(t, "en", []telling{
		{"planned, behind long titles", "2003-12-18", "Talks between Chinese Defence Minister Cao Gangchuan and Russian Defence Minister Sergei Ivanov are scheduled for 22 December in Beijing.",
			[]string{"meeting 2003-12-22 planned Cao Gangchuan - Sergey Ivanov @ Beijing/CN"}},
		{"called off behind a clause", "2003-12-18", "The meeting between Cao Gangchuan and Sergei Ivanov, which was due to be held in Moscow on Monday, has been cancelled.",
			[]string{"meeting 2003-12-22 cancelled Cao Gangchuan - Sergey Ivanov @ Moscow/RU"}},
		{"was to take place", "2003-12-18", "A meeting between Chinese Defence Minister Cao Gangchuan and Russian Defence Minister Sergei Ivanov which was to take place in Moscow on Monday has been cancelled.",
			[]string{"meeting 2003-12-22 cancelled Cao Gangchuan - Sergey Ivanov @ Moscow/RU"}},
		{"day of a stay", "2003-12-18", "Chinese Defence Minister Cao Gangchuan arrived in Moscow on December 15 for a four-day visit. On the second day of his visit he held talks with Russian Defence Minister Sergei Ivanov.",
			[]string{"visit 2003-12-15/2003-12-18 held Cao Gangchuan @ Moscow/RU", "meeting 2003-12-16 held Cao Gangchuan - Sergey Ivanov @ Moscow/RU"}},
		{"season", "2015-04-08", "Chinese Foreign Minister Wang Yi met with Russian Foreign Minister Sergei Lavrov in Moscow last autumn.",
			[]string{"meeting 2014 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"half", "2015-04-08", "Chinese Foreign Minister Wang Yi will meet with Russian Foreign Minister Sergei Lavrov in Moscow in the second half of the year.",
			[]string{"meeting 2015 planned Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"points, day first", "2015-04-08", "Chinese Foreign Minister Wang Yi met with Russian Foreign Minister Sergei Lavrov in Moscow on 07.04.2015.",
			[]string{"meeting 2015-04-07 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"days ago are no length", "2003-12-18", "Chinese Defence Minister Cao Gangchuan paid a visit to Russia two days ago.",
			[]string{"visit 2003-12-16 held Cao Gangchuan @ RU"}},
		{"two verbs, each with its day", "2015-04-08", "Wang Yi and Sergei Lavrov met in Beijing on February 2. In March they held talks in Ufa, and on Tuesday they met again, this time in Moscow.",
			[]string{"meeting 2015-02-02 held Wang Yi - Sergey Lavrov @ Beijing/CN", "meeting 2015-03 held Wang Yi - Sergey Lavrov @ Ufa/RU", "meeting 2015-04-07 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"signed last year", "2003-12-18", "Cao Gangchuan and Sergei Ivanov signed a memorandum of cooperation in Moscow last year.",
			[]string{"signing 2002 held Cao Gangchuan - Sergey Ivanov @ Moscow/RU"}},
		{"a plan for this year", "2015-04-08", "Wang Yi and Sergei Lavrov signed a cooperation plan for this year in Moscow on Tuesday.",
			[]string{"signing 2015-04-07 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"no plans", "2015-04-08", "There are no plans for Chinese Foreign Minister Wang Yi to meet Russian Foreign Minister Sergei Lavrov in Moscow this week.", nil},
		{"elsewhere before", "2015-04-08", "Wang Yi, who arrived from Astana on Monday, met Sergei Lavrov in Moscow on Tuesday.",
			[]string{"meeting 2015-04-07 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
	})
}

func TestTellWhenAndWhereRussian(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"clause that hangs on it", "2015-04-08", "Об этом шла речь в ходе встречи министра иностранных дел Китая Ван И с министром иностранных дел России Сергеем Лавровым, которая состоялась в Москве 7 апреля.",
			[]string{"meeting 2015-04-07 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"year", "2015-04-08", "Переговоры министра иностранных дел России Сергея Лаврова с министром иностранных дел Китая Ван И прошли в Москве в 2014 году.",
			[]string{"meeting 2014 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"planned", "2003-12-18", "Встреча министра обороны КНР Цао Ганчуаня с министром обороны РФ Сергеем Ивановым запланирована на 22 декабря в Пекине.",
			[]string{"meeting 2003-12-22 planned Cao Gangchuan - Sergey Ivanov @ Beijing/CN"}},
		{"called off behind a clause", "2003-12-18", "Встреча министра обороны КНР Цао Ганчуаня с министром обороны РФ Сергеем Ивановым, которая должна была состояться в Москве 22 декабря, отменена.",
			[]string{"meeting 2003-12-22 cancelled Cao Gangchuan - Sergey Ivanov @ Moscow/RU"}},
		{"not planned", "2015-04-08", "Встреча министра иностранных дел России Сергея Лаврова с министром иностранных дел Китая Ван И в Москве на этой неделе не планируется.", nil},
		{"season", "2015-04-08", "Осенью министр иностранных дел Китая Ван И проведет в Москве переговоры с министром иностранных дел России Сергеем Лавровым.",
			[]string{"meeting 2015 planned Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"day of a stay", "2003-12-18", "Министр обороны КНР Цао Ганчуань прибыл в Москву 15 декабря с четырехдневным визитом. Во второй день визита он провел переговоры с министром обороны РФ Сергеем Ивановым.",
			[]string{"visit 2003-12-15/2003-12-18 held Cao Gangchuan @ Moscow/RU", "meeting 2003-12-16 held Cao Gangchuan - Sergey Ivanov @ Moscow/RU"}},
		{"comes from another city", "2015-04-08", "После переговоров в Минске министр иностранных дел Китая Ван И во вторник встретился в Москве с министром иностранных дел России Сергеем Лавровым.",
			[]string{"meeting 2015-04-07 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"today there", "2015-04-08", "Министр иностранных дел Китая Ван И сегодня находился в Москве. Он провел переговоры с министром иностранных дел России Сергеем Лавровым.",
			[]string{"visit 2015-04-08 held Wang Yi @ Moscow/RU", "meeting 2015-04-08 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
	})
}

func TestTellWhenAndWhereVietnamese(t *testing.T) {
	tellAll(t, "vi", []telling{
		{"early in the week", "2015-04-08", "Bộ trưởng Ngoại giao Trung Quốc Vương Nghị đã hội đàm với Ngoại trưởng Nga Sergei Lavrov tại Moscow đầu tuần.",
			[]string{"meeting 2015-04 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"this past summer", "2003-12-18", "Mùa hè vừa qua, tại Bắc Kinh, Bộ trưởng Quốc phòng Trung Quốc Tào Cương Xuyên đã tiếp Bộ trưởng Quốc phòng Nga Sergei Ivanov.",
			[]string{"meeting 2003 held Cao Gangchuan - Sergey Ivanov @ Beijing/CN"}},
		{"planned", "2003-12-18", "Cuộc gặp giữa Bộ trưởng Quốc phòng Trung Quốc Tào Cương Xuyên và Bộ trưởng Quốc phòng Nga Sergei Ivanov dự kiến diễn ra tuần sau tại Bắc Kinh.",
			[]string{"meeting 2003-12 planned Cao Gangchuan - Sergey Ivanov @ Beijing/CN"}},
		{"border town", "2015-04-08", "Ngày 7/4, tại thành phố biên giới Mãn Châu Lý, Bộ trưởng Ngoại giao Trung Quốc Vương Nghị đã hội đàm với Ngoại trưởng Nga Sergei Lavrov.",
			[]string{"meeting 2015-04-07 held Wang Yi - Sergey Lavrov @ Manzhouli/CN"}},
		{"day of a stay", "2003-12-18", "Bộ trưởng Quốc phòng Trung Quốc Tào Cương Xuyên tới Moscow ngày 15/12, bắt đầu chuyến thăm bốn ngày. Trong ngày thứ hai của chuyến thăm, ông hội đàm với Bộ trưởng Quốc phòng Nga Sergei Ivanov.",
			[]string{"visit 2003-12-15/2003-12-18 held Cao Gangchuan @ Moscow/RU", "meeting 2003-12-16 held Cao Gangchuan - Sergey Ivanov @ Moscow/RU"}},
	})
}

func TestTellWhenAndWhereChinese(t *testing.T) {
	tellAll(t, "zh", []telling{
		{"early this year", "2003-12-18", "今年年初，中国国防部长曹刚川在北京会见来访的俄罗斯国防部长伊万诺夫。",
			[]string{"meeting 2003 held Cao Gangchuan - Sergey Ivanov @ Beijing/CN"}},
		{"regularly", "2015-04-08", "中俄两国外长定期在莫斯科和北京会晤。", nil},
		{"day of a stay", "2003-12-18", "中国国防部长曹刚川12月15日抵达莫斯科，开始为期四天的访问。访问第二天，他与俄罗斯国防部长伊万诺夫举行会谈。",
			[]string{"visit 2003-12-15/2003-12-18 held Cao Gangchuan @ Moscow/RU", "meeting 2003-12-16 held Cao Gangchuan - Sergey Ivanov @ Moscow/RU"}},
		{"dateline's day", "2015-04-08", "新华社莫斯科4月7日电 中国外交部长王毅在这里会见了俄罗斯外交部长拉夫罗夫。",
			[]string{"meeting 2015-04-07~ held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
	})
}
