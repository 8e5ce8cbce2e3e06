package extract_test

import "testing"

// What ordinary reports write: letters behind whom they are for, plans in the present tense, those
// of third countries who meet both sides one after the other.
func TestTellEnglishU(t *testing.T) {
	tellAll(t, "en", []telling{
		{"Vladimir Putin sent Xi Jinping", "2020-02-01", "Vladimir Putin sent Xi Jinping a telegram of condolence on Friday.",
			[]string{
				"message 2020-01-31 held Xi Jinping - Vladimir Putin",
			}},
		{"Premier Wen Jiabao wrote Prime", "2008-05-14", "Premier Wen Jiabao wrote Prime Minister Vladimir Putin a letter on Tuesday.",
			[]string{
				"message 2008-05-13 held Wen Jiabao - Vladimir Putin",
			}},
		{"On Friday Vladimir Putin cables", "2020-02-01", "On Friday Vladimir Putin cables Xi Jinping. He expresses sympathy with the victims.",
			[]string{
				"message 2020-01-31 held Xi Jinping - Vladimir Putin",
			}},
		{"On Tuesday Yang Jiechi handed", "2008-05-14", "On Tuesday Yang Jiechi handed Dmitry Medvedev a letter from President Hu Jintao in Moscow.",
			[]string{
				"meeting 2008-05-13 held Yang Jiechi - Dmitry Medvedev @ Moscow/RU",
				"message 2008-05-13 held Hu Jintao - Dmitry Medvedev",
			}},
		{"The foreign ministers of India,", "2007-10-23", "The foreign ministers of India, China and Russia are getting together in Harbin on Wednesday.",
			[]string{
				"multilateral 2007-10-24 planned Yang Jiechi - Sergey Lavrov @ Harbin/CN",
			}},
		{"Yang Jiechi is meeting Lavrov", "2007-10-23", "Yang Jiechi is meeting Lavrov in Harbin on Wednesday.",
			[]string{
				"meeting 2007-10-24 planned Yang Jiechi - Sergey Lavrov @ Harbin/CN",
			}},
		{"Lavrov is holding talks with", "2007-10-24", "Lavrov is holding talks with Yang Jiechi in Beijing on Wednesday.",
			[]string{
				"meeting 2007-10-24 held Yang Jiechi - Sergey Lavrov @ Beijing/CN",
			}},
		{"Lavrov and Yang Jiechi meet", "2007-10-23", "Lavrov and Yang Jiechi meet in Harbin on Wednesday.",
			[]string{
				"meeting 2007-10-24 planned Yang Jiechi - Sergey Lavrov @ Harbin/CN",
			}},
		{"Putin is visiting Beijing on", "2007-10-23", "Putin is visiting Beijing on Thursday.",
			[]string{
				"visit 2007-10-25 planned Vladimir Putin @ Beijing/CN",
			}},
		{"Li Keqiang and Dmitry Medvedev", "2019-09-18", "Li Keqiang and Dmitry Medvedev held talks in St. Petersburg on Tuesday on online trade and payments.",
			[]string{
				"meeting 2019-09-17 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU",
			}},
		{"Li Keqiang and Dmitry Medvedev", "2019-09-18", "Li Keqiang and Dmitry Medvedev held their talks online on Tuesday.",
			[]string{
				"video 2019-09-17 held Li Keqiang - Dmitry Medvedev",
			}},
		{"Modi met Putin in Moscow", "2024-07-11", "Modi met Putin in Moscow on Tuesday and is to see Xi Jinping in Kazan in October.",
			nil},
		{"French President Emmanuel Macron met", "2023-04-11", "French President Emmanuel Macron met Xi Jinping in Beijing last week and spoke with Putin by phone in March.",
			nil},
		{"Trump, who met Xi in", "2018-06-11", "Trump, who met Xi in Buenos Aires in December and Putin in Helsinki in July, said so.",
			nil},
		{"Hungarian Prime Minister Viktor Orban,", "2024-07-11", "Hungarian Prime Minister Viktor Orban, who flew to see Russian President Vladimir Putin last week and Xi on Monday, is telling fellow leaders so.",
			nil},
		{"Tang Jiaxuan saw Condoleezza Rice", "2006-12-18", "Tang Jiaxuan saw Condoleezza Rice in Washington on Oct. 12 and was received in the Kremlin by Vladimir Putin on Oct. 14.",
			[]string{
				"meeting 2006-10-14 held Tang Jiaxuan - Vladimir Putin @ Moscow/RU, Kremlin",
			}},
		{"Zhai Jun met Mikhail Bogdanov", "2023-10-20", "Zhai Jun met Mikhail Bogdanov in Doha on Thursday. The encounter came a day after Putin, on a rare trip out of his country, held talks with President Xi Jinping in the Chinese capital.",
			[]string{
				"meeting 2023-10-19 held Zhai Jun - Mikhail Bogdanov @ Doha/QA",
				"meeting 2023-10-18 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"Xi Jinping hosted Putin in", "2024-10-15", "Xi Jinping hosted Putin in Beijing in May. The two leaders are set to see each other next week in the Russian city of Kazan, where Putin is hosting the BRICS summit, Kremlin aide Yuri Ushakov has said.",
			[]string{
				"meeting 2024-05 held Xi Jinping - Vladimir Putin @ Beijing/CN",
				"meeting 2024-10 planned Xi Jinping - Vladimir Putin @ Kazan/RU (BRICS Summit)",
			}},
		{"Li Peng held talks with", "1996-12-30", "Li Peng held talks with Prime Minister Viktor Chernomyrdin in Moscow on Friday, and agreed that the prime ministers would meet once a year.",
			[]string{
				"meeting 1996-12-27 held Li Peng - Viktor Chernomyrdin @ Moscow/RU",
			}},
		{"President Jiang Zemin met Boris", "1998-11-24", "President Jiang Zemin met Boris Yeltsin in Moscow on Monday. In October Mr Yeltsin broke off a tour of Central Asia after two days.",
			[]string{
				"meeting 1998-11-23 held Jiang Zemin - Boris Yeltsin @ Moscow/RU",
			}},
		{"Jiang Zemin met Boris Yeltsin", "1998-11-24", "Jiang Zemin met Boris Yeltsin in Moscow on Monday. Mr Jiang asked Mr Yeltsin to come to China next year.",
			[]string{
				"meeting 1998-11-23 held Jiang Zemin - Boris Yeltsin @ Moscow/RU",
			}},
		{"Vladimir Putin and Xi Jinping", "2014-05-22", "Vladimir Putin and Xi Jinping discussed the crisis in Ukraine in Shanghai on Tuesday.",
			[]string{
				"meeting 2014-05-20 held Xi Jinping - Vladimir Putin @ Shanghai/CN",
			}},
		{"On Tuesday Vladimir Putin and", "2014-05-22", "On Tuesday Vladimir Putin and Xi Jinping discussed the coup in Niger and signed a statement.",
			[]string{
				"meeting 2014-05-20 held Xi Jinping - Vladimir Putin",
				"signing 2014-05-20 held Xi Jinping - Vladimir Putin",
			}},
		{"Putin will have talks with", "2018-09-10", "Putin will have talks with Xi on Tuesday, Kremlin aide Yuri Ushakov told reporters in Moscow.",
			[]string{
				"meeting 2018-09-11 planned Xi Jinping - Vladimir Putin",
			}},
		{"The Kremlin announced in Moscow", "2018-09-10", "The Kremlin announced in Moscow that Putin and Xi would meet on Thursday.",
			[]string{
				"meeting 2018-09-13 planned Xi Jinping - Vladimir Putin",
			}},
		{"Ushakov said that in Beijing", "2018-09-10", "Ushakov said that in Beijing Putin will meet Xi on Thursday.",
			[]string{
				"meeting 2018-09-13 planned Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"A state visit to China", "1995-10-29", "A state visit to China set for next month, on which Yeltsin was to have talks with President Jiang Zemin, was called off Thursday.",
			[]string{
				"visit 1995-11 cancelled Boris Yeltsin @ CN",
				"meeting 1995-11 cancelled Jiang Zemin - Boris Yeltsin @ CN",
			}},
		{"Yeltsin's visit to China, planned", "1995-10-29", "Yeltsin's visit to China, planned for November, was cancelled on Thursday.",
			[]string{
				"visit 1995-11 cancelled Boris Yeltsin @ CN",
			}},
		{"A trip by Yeltsin to", "1995-10-29", "A trip by Yeltsin to Beijing scheduled for Nov. 8 has been put off.",
			[]string{
				"visit 1995-11-08 cancelled Boris Yeltsin @ Beijing/CN",
			}},
		{"The Kremlin on Monday called", "2012-08-29", "The Kremlin on Monday called off a meeting between Putin and Hu Jintao scheduled for September 7 in Vladivostok.",
			[]string{
				"meeting 2012-09-07 cancelled Hu Jintao - Vladimir Putin @ Vladivostok/RU",
			}},
		{"Mr Jiang was to have", "1998-11-24", "Mr Jiang was to have come to Moscow at the start of September but put it off as the Yangtze flooded.",
			[]string{
				"visit 1998-09 cancelled Jiang Zemin @ Moscow/RU",
			}},
		{"Russian President Vladimir Putin will", "2026-05-17", "Russian President Vladimir Putin will make a two-day visit to Beijing on May 19 and 20 and hold talks with his Chinese counterpart Xi Jinping there, his office said in a statement on Saturday.",
			[]string{
				"visit 2026-05-19/2026-05-20 planned Vladimir Putin @ Beijing/CN",
				"meeting 2026-05-19/2026-05-20 planned Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"Belousov, who arrived in Beijing", "2024-10-15", "Belousov, who arrived in Beijing on Monday for an official visit, held talks with Dong Jun.",
			[]string{
				"visit 2024-10-14 held Andrey Belousov @ Beijing/CN",
				"meeting 2024-10-14 held Dong Jun - Andrey Belousov @ Beijing/CN",
			}},
		{"Lavrov flies to Beijing on", "2007-10-23", "Lavrov flies to Beijing on Friday for talks with Yang Jiechi.",
			[]string{
				"visit 2007-10-26 planned Sergey Lavrov @ Beijing/CN",
				"meeting 2007-10-26 planned Yang Jiechi - Sergey Lavrov @ Beijing/CN",
			}},
	})
}
