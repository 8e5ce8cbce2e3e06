package extract_test

import "testing"

// Stays told by their two ends, or by one of them and their length.
func TestTellEnglishStaysEnd(t *testing.T) {
	tellAll(t, "en", []telling{
		{"Vice Premier Wang Yang came to", "2017-03-30", "Vice Premier Wang Yang came to Russia on Tuesday and is due to leave on Friday.",
			[]string{"visit 2017-03-28/2017-03-31 held Wang Yang @ RU"}},
		{"Boris Yeltsin left Beijing in a", "1992-12-20", "Boris Yeltsin left Beijing in a hurry on Saturday, skipping the last leg of a three-day visit.",
			[]string{"visit 1992-12-17/1992-12-19 held Boris Yeltsin @ Beijing/CN"}},
		{"Li Peng who came to Moscow", "1998-02-17", "Li Peng, who came to Moscow on Monday, leaves for home on Wednesday.",
			[]string{"visit 1998-02-16/1998-02-18 held Li Peng @ Moscow/RU"}},
		{"Valentina Matviyenko flew to Beijing on", "2023-07-10", "Valentina Matviyenko flew to Beijing on Sunday for a four-day visit.",
			[]string{"visit 2023-07-09/2023-07-12 held Valentina Matviyenko @ Beijing/CN"}},
		{"Alexander Losyukov flew in to Beijing", "2003-08-12", "Alexander Losyukov flew in to Beijing on Sunday. He left for home on Monday night.",
			[]string{"visit 2003-08-10/2003-08-11 held Alexander Losyukov @ Beijing/CN"}},
		{"Nikolai Patrushev began a threeday trip", "2019-12-03", "Nikolai Patrushev began a three-day trip to China in Beijing on Monday.",
			[]string{"visit 2019-12-02/2019-12-04 held Nikolai Patrushev @ Beijing/CN"}},
		{"Between his arrival in Moscow on", "2004-09-27", "Between his arrival in Moscow on Thursday and his departure on Saturday Wen Jiabao met everybody who matters.",
			[]string{"visit 2004-09-23/2004-09-25 held Wen Jiabao @ Moscow/RU"}},
		{"General Chi Haotian arrived in Moscow", "2000-01-19", "General Chi Haotian arrived in Moscow on Monday and goes home on Wednesday.",
			[]string{"visit 2000-01-17/2000-01-19 held Chi Haotian @ Moscow/RU"}},
		{"Wang Yong has been in Russia", "2019-05-24", "Wang Yong has been in Russia since Tuesday and is to fly home today.",
			[]string{"visit 2019-05-21/2019-05-24 held Wang Yong @ RU"}},
		{"Jiang Zemin landed in Moscow on", "1997-04-24", "Jiang Zemin landed in Moscow on Tuesday for a five-day state visit.",
			[]string{"visit 1997-04-22/1997-04-26 held Jiang Zemin @ Moscow/RU"}},
		{"Vladimir Putin flew out of Beijing", "2025-09-04", "Vladimir Putin flew out of Beijing on Wednesday after four days in China.",
			[]string{"visit 2025-08-31/2025-09-03 held Vladimir Putin @ Beijing/CN"}},
		{"Boris Yeltsin left the Kremlin on", "1992-12-20", "Boris Yeltsin left the Kremlin on Saturday for his dacha.", nil},
		{"Hu Jintao flew on Wednesday from", "2009-06-18", "Hu Jintao flew on Wednesday from Moscow to Bratislava for a two-day visit to Slovakia.", nil},
	})
}

func TestTellEnglishLegs(t *testing.T) {
	tellAll(t, "en", []telling{
		{"a leg does not end a stay", "2006-05-30",
			"Wu Bangguo arrived in Russia on Friday. On Sunday he travelled to Moscow.",
			[]string{"visit 2006-05-26 held Wu Bangguo @ Moscow/RU"}},
		{"a leg told before the arrival", "2006-05-30",
			"Wu Bangguo visited Volgograd, Russia, on Saturday. He had arrived in Russia on Friday.",
			[]string{"visit 2006-05-26 held Wu Bangguo @ Volgograd/RU"}},
		{"a stay goes on to the day it ends", "1998-11-24",
			"Jiang Zemin arrived in Moscow on Sunday. On Tuesday he flew to Novosibirsk. He leaves for home on Wednesday.",
			[]string{"visit 1998-11-22/1998-11-25 held Jiang Zemin @ Moscow/RU"}},
		{"the headline tells the plan of the text", "2009-04-24",
			"Chinese defence minister flies to Moscow\nMOSCOW, April 24 (RIA Novosti) - Chinese Defense Minister Liang Guanglie will arrive in Moscow on Saturday, the Russian ministry said on Friday.",
			[]string{"visit 2009-04-25 planned Liang Guanglie @ Moscow/RU"}},
		{"the journey told again without a day", "2024-07-19",
			"Chinese Vice Premier Ding Xuexiang will be in Russia from Sunday to Tuesday, a spokesperson said on Friday. Ding is making the trip to Russia at the invitation of Denis Manturov.",
			[]string{"visit 2024-07-21/2024-07-23 planned Ding Xuexiang @ RU"}},
		{"two stays far apart", "2023-10-20",
			"Mikhail Mishustin visited Beijing on 23 May 2023. He visited Beijing again on 17 October 2023.",
			[]string{"visit 2023-05-23 held Mikhail Mishustin @ Beijing/CN", "visit 2023-10-17 held Mikhail Mishustin @ Beijing/CN"}},
		{"another traveller's days", "2023-10-20",
			"Mikhail Mishustin arrived in Beijing on Tuesday. Sergei Lavrov visited Beijing on Wednesday.",
			[]string{"visit 2023-10-17 held Mikhail Mishustin @ Beijing/CN", "visit 2023-10-18 held Sergey Lavrov @ Beijing/CN"}},
	})
}

func TestTellEnglishStayMeant(t *testing.T) {
	tellAll(t, "en", []telling{
		{"he leaves", "2019-05-24",
			"Wang Yong has been in Russia since Tuesday. He leaves today.",
			[]string{"visit 2019-05-21/2019-05-24 held Wang Yong @ RU"}},
		{"the visit of a guest", "2010-10-13",
			"Hu Jintao held talks with Vladimir Putin in Beijing on Tuesday. The visit began on Monday and will end on Wednesday.",
			[]string{"meeting 2010-10-12 held Hu Jintao - Vladimir Putin @ Beijing/CN", "visit 2010-10-11/2010-10-13 held Vladimir Putin @ Beijing/CN"}},
		{"the guest goes home", "2010-10-13",
			"Hu Jintao held talks with Vladimir Putin in Beijing on Tuesday. Putin left for home on Wednesday.",
			[]string{"meeting 2010-10-12 held Hu Jintao - Vladimir Putin @ Beijing/CN", "visit 2010-10-12/2010-10-13 held Vladimir Putin @ Beijing/CN"}},
		{"the host leaves for elsewhere", "2010-10-13",
			"Hu Jintao held talks with Vladimir Putin in Beijing on Tuesday. Hu leaves for Tokyo on Wednesday.",
			[]string{"meeting 2010-10-12 held Hu Jintao - Vladimir Putin @ Beijing/CN"}},
		{"another's visit to a third country", "2010-10-13",
			"Vladimir Putin arrived in Beijing on Monday. Angela Merkel's visit to Paris ends on Wednesday.",
			[]string{"visit 2010-10-11 held Vladimir Putin @ Beijing/CN"}},
	})
}

func TestTellEnglishBounds(t *testing.T) {
	tellAll(t, "en", []telling{
		{"due on one day and to stay until another", "1998-10-28",
			"Jiang Zemin is due to arrive in Moscow on November 22 and to stay until November 25.",
			[]string{"visit 1998-11-22/1998-11-25 planned Jiang Zemin @ Moscow/RU"}},
		{"the month called off and the days planned", "1995-10-28",
			"President Boris Yeltsin has postponed his trip to China in November. Yeltsin was to visit China on Nov. 8-10.",
			[]string{"visit 1995-11-08/1995-11-10 cancelled Boris Yeltsin @ CN"}},
		{"put off to another month", "1998-08-21",
			"Jiang Zemin has postponed his trip to Russia on 4 September. Jiang will visit Russia on 22 November.",
			[]string{"visit 1998-09-04 cancelled Jiang Zemin @ RU", "visit 1998-11-22 planned Jiang Zemin @ RU"}},
	})
}
