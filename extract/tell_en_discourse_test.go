package extract_test

import "testing"

// What one sentence leaves to another: the day and place of the news, the year of a look
// back, who "his host" is, and which tellings belong together.
func TestTellEnglishDiscourse(t *testing.T) {
	tellAll(t, "en", []telling{
		{"the day on which one of them spoke", "2023-12-06", "China stands ready to do more against crime, Minister of Public Security Wang Xiaohong said on Tuesday in Beijing.\n\nWang made the remark when he met Vladimir Kolokoltsev, Russia's minister of internal affairs.",
			[]string{"meeting 2023-12-05~ held Wang Xiaohong - Vladimir Kolokoltsev @ Beijing/CN"}},
		{"the year of a look back", "2008-06-02", "In April 1996 Boris Yeltsin was in Beijing. On April 25 he signed a joint declaration with Jiang Zemin there.",
			[]string{"visit 1996-04 held Boris Yeltsin @ Beijing/CN", "signing 1996-04-25 held Jiang Zemin - Boris Yeltsin @ Beijing/CN"}},
		{"no look back where the day is news", "2019-07-16", "In 2001 the two countries concluded a treaty. On July 15 Wang Yi met Sergey Lavrov in Moscow.",
			[]string{"meeting 2019-07-15 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"a present tense with a coming day", "2010-09-25", "Russia's President Dmitry Medvedev flies on Sunday to China.",
			[]string{"visit 2010-09-26 planned Dmitry Medvedev @ CN"}},
		{"a present tense with a past day", "2024-04-10", "Sergey Lavrov meets Wang Yi in Beijing on Tuesday 9 April.",
			[]string{"meeting 2024-04-09 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
		{"announced behind its noun", "2012-05-31", "President Vladimir Putin will be in Beijing on a state visit from June 5 to 7. A meeting with Premier Wen Jiabao has been agreed too.",
			[]string{
				"visit 2012-06-05/2012-06-07 planned Vladimir Putin @ Beijing/CN",
				"meeting 2012-06-05/2012-06-07 planned Wen Jiabao - Vladimir Putin @ Beijing/CN",
			}},
		{"called off by not going", "1998-08-24", "Chinese President Jiang Zemin will not be in Moscow on September 4-5 for the summit with Boris Yeltsin.",
			[]string{
				"visit 1998-09-04/1998-09-05 cancelled Jiang Zemin @ Moscow/RU",
				"meeting 1998-09-04/1998-09-05 cancelled Jiang Zemin - Boris Yeltsin @ Moscow/RU",
			}},
		{"a day after", "2023-10-19", "The ministry made its statement on Thursday, one day after President Vladimir Putin talked with President Xi Jinping in Beijing.",
			[]string{"meeting 2023-10-18 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"where they met", "2009-06-18", "Hu Jintao came to Moscow from Yekaterinburg, where he and Dmitry Medvedev had met on Tuesday.",
			[]string{"meeting 2009-06-16 held Hu Jintao - Dmitry Medvedev @ Yekaterinburg/RU"}},
		{"whom he saw", "2010-03-25", "Vice President Xi Jinping held talks with Prime Minister Vladimir Putin in Moscow on Tuesday. With Boris Gryzlov, the State Duma speaker, whom he saw on Wednesday in Moscow, he spoke about the two ruling parties.",
			[]string{
				"meeting 2010-03-23 held Xi Jinping - Vladimir Putin @ Moscow/RU",
				"meeting 2010-03-24 held Xi Jinping - Boris Gryzlov @ Moscow/RU",
			}},
		{"the next verb's subjects", "2004-10-15", "As Vladimir Putin was received in Beijing by Hu Jintao on Thursday, Sergei Lavrov and Li Zhaoxing signed an additional agreement on the border.",
			[]string{
				"meeting 2004-10-14 held Hu Jintao - Vladimir Putin @ Beijing/CN",
				"signing 2004-10-14 held Li Zhaoxing - Sergey Lavrov @ Beijing/CN",
			}},
		{"received by one and then by another", "2001-12-12", "State Duma Chairman Gennady Seleznyov was received on Tuesday in Beijing first by President Jiang Zemin and then by Premier Zhu Rongji.",
			[]string{
				"meeting 2001-12-11 held Jiang Zemin - Gennady Seleznyov @ Beijing/CN",
				"meeting 2001-12-11 held Zhu Rongji - Gennady Seleznyov @ Beijing/CN",
			}},
		{"its minister and his counterpart", "2014-11-19", "Moscow said on Wednesday that its defence minister had sat down with his Chinese counterpart in Beijing on Tuesday.",
			[]string{"meeting 2014-11-18 held Chang Wanquan - Sergey Shoigu @ Beijing/CN"}},
		{"a middle initial", "1991-05-18", "Jiang Zemin met President Mikhail S. Gorbachev in Moscow on Wednesday.",
			[]string{"meeting 1991-05-15 held Jiang Zemin - Mikhail Gorbachev @ Moscow/RU"}},
		{"the city the headline sets it in", "2019-06-17", "Minnikhanov in Harbin: roadmap approved\n\nThe President of Tatarstan Rustam Minnikhanov was received today by the Secretary of the Heilongjiang Provincial Committee, Zhang Qingwei.",
			[]string{"meeting 2019-06-17 held Zhang Qingwei - Rustam Minnikhanov @ Harbin/CN"}},
		{"the rest of the trip", "2023-07-14", "Prosecutor General Igor Krasnov held talks with Ying Yong in Beijing on Wednesday. On Thursday Krasnov met with Chen Wenqing.",
			[]string{
				"meeting 2023-07-12 held Ying Yong - Igor Krasnov @ Beijing/CN",
				"meeting 2023-07-13 held Chen Wenqing - Igor Krasnov @ Beijing/CN",
			}},
		{"others who met", "2019-03-02", "Old soldiers met on the Chinese bank on Saturday.\n\nNeither President Xi Jinping nor President Vladimir Putin has marked the date.", nil},
		{"the two sides of others", "2023-06-20", "German Chancellor Olaf Scholz received Premier Li Qiang in Berlin on Tuesday. He did not say whether Li had promised to pass anything on to President Vladimir Putin. The two sides signed papers on climate.", nil},
		{"a visit somewhere else", "2022-07-06", "HANOI, July 6, 2022 - Russian Foreign Minister Sergey Lavrov met his Vietnamese counterpart here on Wednesday. China abstained as well. Lavrov's visit ends on Thursday.", nil},
	})
}
