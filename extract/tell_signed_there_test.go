package extract_test

import "testing"

// Documents that ministers sign on a day of their leaders' stay or behind their talks.
func TestTellSignedThere(t *testing.T) {
	tellAll(t, "en", []telling{
		{"on a day of a stay", "2001-07-16", "Jiang Zemin visited Moscow from May 15 to 19, 1991. On May 16, 1991, foreign ministers Qian Qichen and Alexander Bessmertnykh signed the border agreement.",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU", "signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ Moscow/RU"}},
		{"behind talks of others", "1999-12-11", "Jiang Zemin and Boris Yeltsin held talks in Beijing on December 9. After the talks foreign ministers Tang Jiaxuan and Igor Ivanov signed three documents.",
			[]string{"meeting 1999-12-09 held Jiang Zemin - Boris Yeltsin @ Beijing/CN", "signing 1999-12-09 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN"}},
		{"on another day than the stay", "2005-07-16", "Vladimir Putin visited Beijing on October 14-16, 2004. On June 2, 2005, foreign ministers Li Zhaoxing and Sergei Lavrov exchanged instruments of ratification.",
			[]string{"visit 2004-10-14/2004-10-16 held Vladimir Putin @ Beijing/CN", "signing 2005-06-02 held Li Zhaoxing - Sergey Lavrov"}},
		{"in a city of its own", "2001-07-16", "Jiang Zemin visited Moscow from May 15 to 19, 1991. On May 16, 1991, foreign ministers Qian Qichen and Alexander Bessmertnykh signed the border agreement in Leningrad.",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU", "signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ Saint Petersburg/RU"}},
	})
	tellAll(t, "vi", []telling{
		{"on a day of a stay", "2001-07-16", "Ông Giang Trạch Dân thăm Mát-xcơ-va từ ngày 15 đến 19-5-1991. Ngày 16-5-1991, hai bộ trưởng ngoại giao Tiền Kỳ Tham và A. Bét-xmét-nức ký hiệp định biên giới.",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU", "signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ Moscow/RU"}},
		{"in a city of its own", "2001-07-16", "Ông Giang Trạch Dân thăm Mát-xcơ-va từ ngày 15 đến 19-5-1991. Ngày 16-5-1991, tại Vladivostok, hai bộ trưởng ngoại giao Tiền Kỳ Tham và A. Bét-xmét-nức ký hiệp định biên giới.",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU", "signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ Vladivostok/RU"}},
	})
	tellAll(t, "zh", []telling{
		{"on a day of a stay", "2001-07-16", "1991年5月15日至19日，江泽民访问莫斯科。1991年5月16日，两国外长钱其琛和别斯梅尔特内赫签署国界协定。",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU", "signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ Moscow/RU"}},
		{"behind talks of others", "1999-12-11", "12月9日，江泽民与叶利钦在北京举行会谈。会后，外长唐家璇与伊万诺夫签署了三份文件。",
			[]string{"meeting 1999-12-09 held Jiang Zemin - Boris Yeltsin @ Beijing/CN", "signing 1999-12-09 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN"}},
		{"in a city of its own", "2001-07-16", "1991年5月15日至19日，江泽民访问莫斯科。1991年5月16日，两国外长钱其琛和别斯梅尔特内赫在海参崴签署国界协定。",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU", "signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ Vladivostok/RU"}},
	})
	tellAll(t, "ru", []telling{
		{"on a day of a stay", "2001-07-16", "С 15 по 19 мая 1991 года Цзян Цзэминь посетил Москву. 16 мая 1991 года министры иностранных дел Цянь Цичэнь и Александр Бессмертных подписали соглашение о границе.",
			[]string{"visit 1991-05-15/1991-05-19 held Jiang Zemin @ Moscow/RU", "signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ Moscow/RU"}},
		{"behind talks of others", "1999-12-11", "9 декабря в Пекине Цзян Цзэминь и Борис Ельцин провели переговоры. После переговоров министры иностранных дел Тан Цзясюань и Игорь Иванов подписали три документа.",
			[]string{"meeting 1999-12-09 held Jiang Zemin - Boris Yeltsin @ Beijing/CN", "signing 1999-12-09 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN"}},
		{"on another day than the stay", "2005-07-16", "С 14 по 16 октября 2004 года Владимир Путин посетил Пекин. 2 июня 2005 года Ли Чжаосин и Сергей Лавров подписали протокол.",
			[]string{"visit 2004-10-14/2004-10-16 held Vladimir Putin @ Beijing/CN", "signing 2005-06-02 held Li Zhaoxing - Sergey Lavrov"}},
	})
}
