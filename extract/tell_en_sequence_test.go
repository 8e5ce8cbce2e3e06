package extract_test

import "testing"

// What came next on the same day.
func TestTellEnglishSequence(t *testing.T) {
	tellAll(t, "en", []telling{
		{"Nikolai Patrushev began a threeday trip", "2019-12-03", "Nikolai Patrushev began a three-day trip to China in Beijing on Monday. There he co-chaired a meeting on law enforcement with Guo Shengkun. The same day, Patrushev was received by Chinese President Xi Jinping at the Great Hall of the People.\nShortly after that, Xi and Vladimir Putin held a video call.\nGoals for cooperation were set by a joint statement that Putin and Xi signed in June.",
			[]string{
				"visit 2019-12-02/2019-12-04 held Nikolai Patrushev @ Beijing/CN",
				"meeting 2019-12-02 held Guo Shengkun - Nikolai Patrushev @ Beijing/CN",
				"meeting 2019-12-02 held Xi Jinping - Nikolai Patrushev @ Beijing/CN, Great Hall of the People",
				"video 2019-12-02 held Xi Jinping - Vladimir Putin",
				"signing 2019-06 held Xi Jinping - Vladimir Putin",
			}},
		{"The five presidents signed a treaty", "1997-04-25", "The five presidents signed a treaty in Moscow on Thursday.\nJiang Zemin landed in Moscow on Tuesday. On Wednesday he and Boris Yeltsin signed a declaration. Later the same day he was received by Gennady Seleznyov.",
			[]string{
				"visit 1997-04-22 held Jiang Zemin @ Moscow/RU",
				"signing 1997-04-23 held Jiang Zemin - Boris Yeltsin @ Moscow/RU",
				"meeting 1997-04-23 held Jiang Zemin - Gennady Seleznyov @ Moscow/RU",
			}},
		{"Wu Bangguo flew home from Moscow", "2006-05-31", "Wu Bangguo flew home from Moscow on Tuesday. On Monday he had talks with Sergei Mironov. He was then received by Vladimir Putin.",
			[]string{
				"visit 2006-05-29/2006-05-30 held Wu Bangguo @ Moscow/RU",
				"meeting 2006-05-29 held Wu Bangguo - Sergey Mironov @ Moscow/RU",
				"meeting 2006-05-29 held Wu Bangguo - Vladimir Putin @ Moscow/RU",
			}},
		{"Li Keqiang and Dmitry Medvedev held", "2014-10-14", "Li Keqiang and Dmitry Medvedev held their 19th regular meeting in Moscow on Monday. The ground had been laid by a commission in Sochi over the weekend. Its co-chairs, Dmitry Rogozin and Wang Yang, had talks there on Saturday.\nThe premiers' talks resulted in the signing of 38 documents.",
			[]string{
				"meeting 2014-10-13 held Li Keqiang - Dmitry Medvedev @ Moscow/RU",
				"meeting 2014-10-11 held Wang Yang - Dmitry Rogozin @ Sochi/RU",
				"signing 2014-10-13 held Li Keqiang - Dmitry Medvedev @ Moscow/RU",
			}},
		{"Hu Jintao and Dmitry Medvedev talked", "2009-06-18", "Hu Jintao and Dmitry Medvedev talked in Moscow on Wednesday. From the Kremlin, Hu went on to see Vladimir Putin at the White House.",
			[]string{
				"meeting 2009-06-17 held Hu Jintao - Dmitry Medvedev @ Moscow/RU",
				"meeting 2009-06-17 held Hu Jintao - Vladimir Putin @ Moscow/RU, Government House",
			}},
		{"Deputy Foreign Minister Andrey Rudenko arrived", "2023-06-26", "Deputy Foreign Minister Andrey Rudenko arrived in Beijing on Sunday. Rudenko also had consultations with Ma Zhaoxu, a vice foreign minister.",
			[]string{
				"visit 2023-06-25 held Andrey Rudenko @ Beijing/CN",
				"meeting 2023-06-25 held Ma Zhaoxu - Andrey Rudenko @ Beijing/CN",
			}},
		{"Xi Jinping came to Moscow on", "2010-03-25", "Xi Jinping came to Moscow on Monday. On Tuesday he tackled energy and trade with Prime Minister Vladimir Putin.",
			[]string{
				"visit 2010-03-22 held Xi Jinping @ Moscow/RU",
				"meeting 2010-03-23 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			}},
		{"On Tuesday in Shanghai Xi Jinping", "2014-05-21", "On Tuesday in Shanghai Xi Jinping clinked glasses with Vladimir Putin.",
			[]string{"meeting 2014-05-20 held Xi Jinping - Vladimir Putin @ Shanghai/CN"}},
		{"Ding Xuexiang presided over a session", "2024-07-25", "Ding Xuexiang presided over a session of the investment committee in Moscow on Monday together with First Deputy Prime Minister Denis Manturov.",
			[]string{"meeting 2024-07-22 held Ding Xuexiang - Denis Manturov @ Moscow/RU"}},
		{"The two projects came up in", "2017-03-31", "The two projects came up in Arkhangelsk on Wednesday when Governor Igor Orlov received Guo Min, China's consul general in St. Petersburg.",
			[]string{"meeting 2017-03-29 held Guo Min - Igor Orlov @ Arkhangelsk/RU"}},
		{"Over breakfast in Qingdao on Wednesday", "2005-08-25", "Over breakfast in Qingdao on Wednesday Cao Gangchuan assured Sergei Ivanov that the drills were aimed at nobody.",
			[]string{"meeting 2005-08-24 held Cao Gangchuan - Sergey Ivanov @ Qingdao/CN"}},
		{"On Wednesday in Moscow Xi Jinping", "2019-06-06", "On Wednesday in Moscow Xi Jinping disagreed publicly with Vladimir Putin's critics.", nil},
		{"On Tuesday in Beijing Wang Yis", "2022-03-02", "On Tuesday in Beijing Wang Yi's ministry sided with Sergey Lavrov.", nil},
	})
}
