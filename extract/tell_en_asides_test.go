package extract_test

import "testing"

// What stands beside the main telling: what two did together, rounds held before, clauses
// that a comma closes, days of announcing, and what should have been.
func TestTellEnglishAsides(t *testing.T) {
	tellAll(t, "en", []telling{
		{"what the two did", "2016-05-09", "Vice Premier Wang Yang and Deputy Prime Minister Dmitry Rogozin hammered out the last details of the contract on Friday, Interfax reported.",
			[]string{"meeting 2016-05-06 held Wang Yang - Dmitry Rogozin"}},
		{"what each did", "2019-07-05", "Wang Yi and Sergei Lavrov missed the dinner on Thursday. Xi Jinping and Vladimir Putin condemned the launch on Friday.", nil},
		{"with his counterpart", "2019-06-21", "Shoigu arrived in Beijing on Wednesday. He began the next day, Thursday, with his counterpart Wei Fenghe.",
			[]string{
				"visit 2019-06-19 held Sergey Shoigu @ Beijing/CN",
				"meeting 2019-06-20 held Wei Fenghe - Sergey Shoigu @ Beijing/CN",
			}},
		{"the round before", "2013-10-15", "Prime Minister Dmitry Medvedev met Premier Li Keqiang in Beijing on Monday. The previous round took place in Moscow last December.",
			[]string{
				"meeting 2013-10-14 held Li Keqiang - Dmitry Medvedev @ Beijing/CN",
				"meeting 2012-12 held Wen Jiabao - Dmitry Medvedev @ Moscow/RU",
			}},
		{"who came is to see", "2010-05-05", "Sergei Ivanov, who came to Beijing on Tuesday for a three-day visit, is also due to see Premier Wen Jiabao.",
			[]string{
				"visit 2010-05-04/2010-05-06 held Sergey Ivanov @ Beijing/CN",
				"meeting 2010-05-04/2010-05-06 planned Wen Jiabao - Sergey Ivanov @ Beijing/CN",
			}},
		{"told reporters on Friday", "2015-04-10", "State Councilor Yang Jiechi will go to Moscow on Monday for a three-day visit, ministry spokesman Hong Lei told reporters on Friday.",
			[]string{"visit 2015-04-13/2015-04-15 planned Yang Jiechi @ Moscow/RU"}},
		{"should have met", "1998-10-28", "Jiang Zemin and Boris Yeltsin should have met in Moscow on September 4 and 5, but on August 21 Beijing asked for a delay.",
			[]string{"meeting 1998-09-04/1998-09-05 cancelled Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
		{"was supposed to fly", "2020-03-03", "Li Keqiang was supposed to fly to Moscow on March 10, but the trip was delayed.",
			[]string{"visit 2020-03-10 cancelled Li Keqiang @ Moscow/RU"}},
		{"the last day of his trip", "2018-07-14", "Wang Yi met Sergei Lavrov in Moscow on Friday, the last day of his three-day trip to Russia.",
			[]string{
				"meeting 2018-07-13 held Wang Yi - Sergey Lavrov @ Moscow/RU",
				"visit 2018-07-11/2018-07-13 held Wang Yi @ Moscow/RU",
			}},
		{"a chronicle that names each year", "2025-09-29", "Timeline of the gas talks\nJuly 2008 – Wang Qishan and Igor Sechin, then a deputy prime minister, open a channel of negotiators in Moscow.\n21 September 2010 – The negotiators convene in Tianjin for their sixth meeting. Papers on oil are signed.\nSeptember 2017 – Zhang Gaoli and Arkady Dvorkovich, co-chairing the commission for the 14th time, agree to press on.",
			[]string{
				"meeting 2008-07 held Wang Qishan - Igor Sechin @ Moscow/RU",
				"meeting 2010-09-21 held Wang Qishan - Igor Sechin @ Tianjin/CN",
				"signing 2010-09-21 held Wang Qishan - Igor Sechin @ Tianjin/CN",
				"meeting 2017-09 held Zhang Gaoli - Arkady Dvorkovich",
			}},
		{"met there", "2015-08-05", "Sochi hosts the forum this week. Zhang Gaoli and Dmitry Rogozin will meet there on Friday.",
			[]string{"meeting 2015-08-07 planned Zhang Gaoli - Dmitry Rogozin @ Sochi/RU"}},
		{"the month of the year after", "2012-04-12", "Igor Rogachev went to Beijing as ambassador in 1992. The following year, in November, Defence Minister Pavel Grachev came to China on a visit.",
			[]string{"visit 1993-11 held Pavel Grachev @ CN"}},
		{"whom the headline names", "2022-09-11", "In pictures: Li Zhanshu in Russia\nTalks with Vyacheslav Volodin, chairman of the State Duma, in Moscow, Sept. 8.",
			[]string{"meeting 2022-09-08 held Li Zhanshu - Vyacheslav Volodin @ Moscow/RU"}},
		{"leaves for home", "1998-02-17", "Premier Li Peng arrived in Moscow on Monday and leaves for home on Wednesday.",
			[]string{"visit 1998-02-16/1998-02-18 held Li Peng @ Moscow/RU"}},
		{"the two men and a spokesman", "2015-04-10", "Guo Shengkun will travel to Russia on Sunday for a four-day visit. Nikolai Patrushev, secretary of the Security Council of Russia, issued the invitation, spokesperson Hua Chunying said. The two men will also sit down separately, Hua told reporters.",
			[]string{
				"visit 2015-04-12/2015-04-15 planned Guo Shengkun @ RU",
				"meeting 2015-04-12/2015-04-15 planned Guo Shengkun - Nikolai Patrushev @ RU",
			}},
	})
}
