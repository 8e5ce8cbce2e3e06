package extract_test

import "testing"

// Contacts that no verb of meeting tells: by who is with whom on a day, who acts together,
// who is shown together, and in the entries of a chronicle.
func TestTellEnglishLoosely(t *testing.T) {
	tellAll(t, "en", []telling{
		{"with whom he did it", "2010-09-28", "On Monday in Beijing Dmitry Medvedev cut the ribbon of the oil pipeline with Hu Jintao.",
			[]string{"meeting 2010-09-27 held Hu Jintao - Dmitry Medvedev @ Beijing/CN"}},
		{"beside whom he sat", "2016-06-29", "Putin was seated next to Xi Jinping at dinner in Ufa on 9 July 2015.",
			[]string{"meeting 2015-07-09 held Xi Jinping - Vladimir Putin @ Ufa/RU"}},
		{"to settle it with", "2019-05-15", "Chinese Foreign Minister Wang Yi was in Sochi on Monday to iron out differences over the pipeline with Sergey Lavrov.",
			[]string{
				"visit 2019-05-13 held Wang Yi @ Sochi/RU",
				"meeting 2019-05-13 held Wang Yi - Sergey Lavrov @ Sochi/RU",
			}},
		{"friendship with", "2019-05-15", "Putin's friendship with Xi Jinping was the talk of Moscow on Monday.", nil},
		{"compared with", "2019-05-15", "In Beijing on 4 May the papers compared Putin with Xi Jinping.", nil},
		{"said of dealing with", "2022-05-15", "Analysts in Moscow said on Tuesday that Xi Jinping had lost patience with Vladimir Putin.", nil},
		{"captions of a gallery", "2011-06-18", "IN PICTURES: Hu Jintao in Russia\n1/3 President Dmitry Medvedev and Hu Jintao at the Kremlin on Thursday, June 16, 2011. (Photo: AP)\n2/3 Hu Jintao and Vladimir Putin in Moscow, June 17, 2011. (Photo: AFP)\n3/3 Visitors at the zoo in Moscow, June 17, 2011. (Photo: AFP)",
			[]string{
				"meeting 2011-06-16 held Hu Jintao - Dmitry Medvedev @ Moscow/RU, Kremlin",
				"meeting 2011-06-17 held Hu Jintao - Vladimir Putin @ Moscow/RU",
			}},
		{"years of a chronicle of days", "", "CHRONOLOGY OF CHINA AND RUSSIA\nNov. 21, 2005: Defense Minister Cao Gangchuan meets Sergei Ivanov in Moscow.\nDec. 9: Tang Jiaxuan holds talks with Igor Ivanov in Beijing.\nJan. 13, 2006: Li Zhaoxing meets Sergei Lavrov in Moscow.\nMarch 21-22: Putin pays a state visit to China. He and Hu Jintao sign a joint statement on the 21st.",
			[]string{
				"meeting 2005-11-21 held Cao Gangchuan - Sergey Ivanov @ Moscow/RU",
				"meeting 2005-12-09 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN",
				"meeting 2006-01-13 held Li Zhaoxing - Sergey Lavrov @ Moscow/RU",
				"visit 2006-03-21/2006-03-22 held Vladimir Putin @ CN",
				"signing 2006-03-21 held Hu Jintao - Vladimir Putin @ CN",
			}},
		{"the two and a verb", "2016-07-01", "Xi Jinping received Vladimir Putin in Beijing on 25 June. The two inked a joint declaration that day, though the two armies had not yet agreed.",
			[]string{
				"meeting 2016-06-25 held Xi Jinping - Vladimir Putin @ Beijing/CN",
				"signing 2016-06-25 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"the visit that he will pay", "2002-11-20", "Tang Jiaxuan said on Tuesday that China attached great importance to the visit Vladimir Putin will make to Beijing on 1-3 December.",
			[]string{"visit 2002-12-01/2002-12-03 planned Vladimir Putin @ Beijing/CN"}},
		{"whose trip, when he", "2016-11-09", "Deputy Premier Wang Yang told journalists that Prime Minister Li Keqiang's trip to Moscow in November 2016, when he and Dmitry Medvedev chaired the regular meeting, had borne fruit.",
			[]string{
				"visit 2016-11 held Li Keqiang @ Moscow/RU",
				"meeting 2016-11 held Li Keqiang - Dmitry Medvedev @ Moscow/RU",
			}},
		{"spent the evening with, after a day named", "2018-04-10", "Gen. Wei Fenghe, who was named defence minister in March, landed in Moscow on Monday. He passed the evening with Sergei Shoigu, the Russian defence minister. On Tuesday Nikolai Patrushev gave him an hour.",
			[]string{
				"visit 2018-04-09 held Wei Fenghe @ Moscow/RU",
				"meeting 2018-04-09 held Wei Fenghe - Sergey Shoigu @ Moscow/RU",
				"meeting 2018-04-10 held Wei Fenghe - Nikolai Patrushev @ Moscow/RU",
			}},
		{"did so", "2018-04-10", "Xi Jinping chose Russia for his first trip as president, in March 2013. Putin saw him on the 22nd in the Kremlin, and Medvedev did so a day later.",
			[]string{
				"visit 2013-03 held Xi Jinping @ Moscow/RU",
				"meeting 2013-03-22 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
				"meeting 2013-03-23 held Xi Jinping - Dmitry Medvedev @ Moscow/RU, Kremlin",
			}},
		{"who both talked", "2023-03-27", "Vladimir Putin and Xi Jinping, who talked in the Kremlin on 21 March, both put weight on ties between regions.",
			[]string{"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"a meeting of their own", "2001-11-02", "The visit follows the APEC meeting in Shanghai on 20 October, at which Vladimir Putin and Jiang Zemin, in talks of their own, agreed to fight terrorism.",
			[]string{"meeting 2001-10-20 held Jiang Zemin - Vladimir Putin @ Shanghai/CN"}},
		{"the day after it, far back", "2023-07-09", "Li Zhanshu saw President Vladimir Putin in Vladivostok on September 7 last year, and flew on to Moscow, where he had talks with Duma speaker Vyacheslav Volodin the next day.",
			[]string{
				"meeting 2022-09-07 held Li Zhanshu - Vladimir Putin @ Vladivostok/RU",
				"visit 2022-09-07 held Li Zhanshu @ Moscow/RU",
				"meeting 2022-09-08 held Li Zhanshu - Vyacheslav Volodin @ Moscow/RU",
			}},
		{"will chair, on a stay under way", "2023-07-09", "Valentina Matviyenko, the speaker of the Federation Council, will be in China from Sunday to Wednesday. Matviyenko and Zhao Leji will chair the eighth meeting of the two parliaments' committee in Beijing.",
			[]string{
				"visit 2023-07-09/2023-07-12 planned Valentina Matviyenko @ Beijing/CN",
				"meeting 2023-07-09/2023-07-12 planned Zhao Leji - Valentina Matviyenko @ Beijing/CN",
			}},
		{"called off, ill since", "1999-11-02", "Boris Yeltsin, ill since Friday, will not travel to China next week. The two-day visit, planned for Nov. 10 to 11, has been put off.",
			[]string{"visit 1999-11-10/1999-11-11 cancelled Boris Yeltsin @ CN"}},
		{"before a meeting of others", "2014-10-29", "Zhang Gaoli talked with Arkady Dvorkovich on the telephone on Wednesday. They went over preparations for the meeting that President Xi Jinping and Russian President Vladimir Putin are to have in Beijing in November.",
			[]string{
				"call 2014-10-29 held Zhang Gaoli - Arkady Dvorkovich",
				"meeting 2014-11 planned Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"two who talked, in a statement", "2023-03-27", "Oleg Kozhemyako said that he followed orders of the head of state: Vladimir Putin and Xi Jinping, who talked in the Kremlin on 21 March, both put weight on ties between regions.",
			[]string{"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"before whom there was another", "2024-10-18", "Dong Jun leads the ministry. Before Dong there was Li Shangfu. He chose Russia for his first journey as minister, in April 2023. Vladimir Putin met him on the 16th in the Kremlin.",
			[]string{
				"visit 2023-04 held Li Shangfu @ Moscow/RU",
				"meeting 2023-04-16 held Li Shangfu - Vladimir Putin @ Moscow/RU, Kremlin",
			}},
	})
}
