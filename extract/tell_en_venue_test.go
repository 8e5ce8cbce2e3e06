package extract_test

import "testing"

// Where it was, told beside other places.
func TestTellEnglishVenue(t *testing.T) {
	tellAll(t, "en", []telling{
		{"Sergei Lavrov and Li Zhaoxing discussed", "2005-06-03", "Sergei Lavrov and Li Zhaoxing discussed on Thursday in Vladivostok the border near Khabarovsk.",
			[]string{"meeting 2005-06-02 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU"}},
		{"In Moscow on Monday Li Peng", "1995-06-27", "In Moscow on Monday Li Peng and Viktor Chernomyrdin talked about the supply of a nuclear power plant to Liaoning.",
			[]string{"meeting 1995-06-26 held Li Peng - Viktor Chernomyrdin @ Moscow/RU"}},
		{"Sergei Kiriyenko met Zhu Rongji in", "1998-07-15", "Sergei Kiriyenko met Zhu Rongji in Beijing on Tuesday. The pair went over a gas line from eastern Siberia and a nuclear power station at Lianyungang.",
			[]string{"meeting 1998-07-14 held Zhu Rongji - Sergey Kiriyenko @ Beijing/CN"}},
		{"Alexander Bessmertnykh and Qian Qichen signed", "1991-05-17", "Alexander Bessmertnykh and Qian Qichen signed an agreement in Moscow on Thursday. Two islands near Khabarovsk are left for later.",
			[]string{"signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh @ Moscow/RU"}},
		{"Li Keqiang told Dmitry Medvedev in", "2019-09-18", "Li Keqiang told Dmitry Medvedev in St. Petersburg on Tuesday that China would build a plant in Tula.",
			[]string{"meeting 2019-09-17 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU"}},
		{"After talks with his Chinese counterpart", "2014-11-19", "After talks with his Chinese counterpart, Chang Wanquan, in Beijing on Tuesday Sergei Shoigu was asked about the protests in Hong Kong.",
			[]string{"meeting 2014-11-18 held Chang Wanquan - Sergey Shoigu @ Beijing/CN"}},
		{"Boris Yeltsin held talks with Li", "1997-11-11", "Boris Yeltsin held talks with Li Peng on Tuesday in Beijing and will break his journey home in Harbin.",
			[]string{"meeting 1997-11-11 held Li Peng - Boris Yeltsin @ Beijing/CN"}},
		{"Wang Yang met Dmitry Rogozin in", "2017-03-31", "Wang Yang met Dmitry Rogozin in Arkhangelsk on Wednesday. Norway's foreign minister is the first member of the government in Oslo to come to Russia in two years.",
			[]string{"meeting 2017-03-29 held Wang Yang - Dmitry Rogozin @ Arkhangelsk/RU"}},
		{"Li Peng arrived in Novosibirsk on", "2000-09-15", "Li Peng arrived in Novosibirsk on Thursday.\nIn Moscow, Li Peng was received on Wednesday by Vladimir Putin. The day before, he had held talks with Yegor Stroyev.",
			[]string{
				"visit 2000-09-14 held Li Peng @ Novosibirsk/RU",
				"meeting 2000-09-13 held Li Peng - Vladimir Putin @ Moscow/RU",
				"meeting 2000-09-12 held Li Peng - Yegor Stroyev @ Moscow/RU",
			}},
		{"On Monday in Moscow Li Keqiang", "2014-10-14", "On Monday in Moscow Li Keqiang and Dmitry Medvedev held their regular meeting. The ground for the talks was laid by a commission which gathered in Sochi over the weekend.",
			[]string{"meeting 2014-10-13 held Li Keqiang - Dmitry Medvedev @ Moscow/RU"}},
		{"Foreign Ministers Alexander Bessmertnykh and Qian", "1991-05-17", "Foreign Ministers Alexander Bessmertnykh and Qian Qichen put their names to an agreement on the border on Thursday. Two islands near Khabarovsk are left for later.",
			[]string{"signing 1991-05-16 held Qian Qichen - Alexander Bessmertnykh"}},
		{"where the leaders met that day", "1999-12-10", "Boris Yeltsin and Jiang Zemin met in Beijing on Thursday.\nForeign Ministers Igor Ivanov and Tang Jiaxuan signed two protocols on the border on Thursday.",
			[]string{
				"meeting 1999-12-09 held Jiang Zemin - Boris Yeltsin @ Beijing/CN",
				"signing 1999-12-09 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN",
			}},
		{"two cities on that day", "2025-11-04", "Li Qiang met Mikhail Mishustin in Hangzhou on Monday, and Wang Yi received Andrey Rudenko in Beijing on Monday.\nHe Lifeng and Dmitry Chernyshenko signed a protocol on Monday.",
			[]string{
				"meeting 2025-11-03 held Li Qiang - Mikhail Mishustin @ Hangzhou/CN",
				"meeting 2025-11-03 held Wang Yi - Andrey Rudenko @ Beijing/CN",
				"signing 2025-11-03 held He Lifeng - Dmitry Chernyshenko",
			}},
	})
}
