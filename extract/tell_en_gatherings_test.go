package extract_test

import "testing"

// A gathering is the occasion of a meeting on its margins, and a contact where both sit with others.
func TestTellEnglishGatherings(t *testing.T) {
	tellAll(t, "en", []telling{
		{"multilateral ric", "2021-11-26", "The foreign ministers of Russia, India and China - Sergei Lavrov, Subrahmanyam Jaishankar and Wang Yi - met by video link on Friday.",
			[]string{"multilateral 2021-11-26 held Wang Yi - Sergey Lavrov"}},
		{"multilateral three leaders", "2018-12-01", "Vladimir Putin, Xi Jinping and Narendra Modi held a trilateral meeting in Buenos Aires on Friday on the sidelines of the G20 summit.",
			[]string{"multilateral 2018-11-30 held Xi Jinping - Vladimir Putin @ Buenos Aires/AR (G20 Summit)"}},
		{"multilateral iran", "2025-03-15", "Chinese Vice Foreign Minister Ma Zhaoxu, Russian Deputy Foreign Minister Sergei Ryabkov and Iranian Deputy Foreign Minister Kazem Gharibabadi met in Beijing on Friday.",
			[]string{"multilateral 2025-03-14 held Ma Zhaoxu - Sergey Ryabkov @ Beijing/CN"}},
		{"multilateral mongolia", "2022-09-16", "The presidents of Russia, China and Mongolia - Vladimir Putin, Xi Jinping and Ukhnaagiin Khurelsukh - held a trilateral meeting in Samarkand on Thursday.",
			[]string{"multilateral 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
		{"summit attendance both", "2024-10-24", "Xi Jinping and Vladimir Putin attended the BRICS summit in Kazan on Wednesday together with Narendra Modi.",
			[]string{"multilateral 2024-10-23 held Xi Jinping - Vladimir Putin @ Kazan/RU (BRICS Summit)"}},
		{"sidelines occasion", "2016-07-26", "Sergei Lavrov met Wang Yi in Vientiane on Monday on the sidelines of the ASEAN Regional Forum.",
			[]string{"meeting 2016-07-25 held Wang Yi - Sergey Lavrov @ Vientiane/LA (ASEAN Regional Forum)"}},
		{"margins occasion g20 foreign ministers", "2023-03-03", "On the margins of the G20 Foreign Ministers' Meeting in New Delhi, Qin Gang met Sergei Lavrov on Thursday.",
			[]string{"meeting 2023-03-02 held Qin Gang - Sergey Lavrov @ New Delhi/IN (G20 Foreign Ministers' Meeting)"}},
		{"sco margins", "2023-05-05", "Chinese Foreign Minister Qin Gang held talks with Russian counterpart Sergei Lavrov on Thursday in Goa, India, ahead of the SCO foreign ministers' meeting.",
			[]string{"meeting 2023-05-04 held Qin Gang - Sergey Lavrov @ Goa/IN (SCO Council of Foreign Ministers)"}},
		{"unga margins", "2023-09-25", "Russian Foreign Minister Sergei Lavrov met Chinese Vice President Han Zheng on Friday on the sidelines of the UN General Assembly in New York.",
			[]string{"meeting 2023-09-22 held Han Zheng - Sergey Lavrov @ New York/US (UN General Assembly)"}},
		{"eastern economic forum", "2024-09-05", "Vladimir Putin met Chinese Vice President Han Zheng on Wednesday at the Eastern Economic Forum in Vladivostok.",
			[]string{"meeting 2024-09-04 held Han Zheng - Vladimir Putin @ Vladivostok/RU (Eastern Economic Forum)"}},
		{"day and place of the sco fm margin", "2025-07-14", "Wang Yi and Lavrov met in Beijing on Sunday ahead of the SCO foreign ministers' meeting in Tianjin.",
			[]string{"meeting 2025-07-13 held Wang Yi - Sergey Lavrov @ Beijing/CN (SCO Council of Foreign Ministers)"}},
		{"multilateral quad afghan", "2021-09-17", "The foreign ministers of China, Russia, Iran and Pakistan met in Dushanbe on Thursday to discuss Afghanistan.",
			[]string{"multilateral 2021-09-16 held Wang Yi - Sergey Lavrov @ Dushanbe/TJ"}},
		{"plural counterparts third", "2021-09-18", "Lavrov met his Chinese, Iranian and Pakistani counterparts in Dushanbe on Thursday.",
			[]string{"multilateral 2021-09-16 held Wang Yi - Sergey Lavrov @ Dushanbe/TJ"}},
	})
}

// The two sides are named, but there is no contact between them.
func TestTellEnglishNoContact(t *testing.T) {
	tellAll(t, "en", []telling{
		{"third party meeting modi", "2024-07-09", "Vladimir Putin received Indian Prime Minister Narendra Modi in the Kremlin on Tuesday. China is watching the visit closely, and Xi Jinping has invited both to a summit.", nil},
		{"third party wang blinken", "2023-06-20", "Chinese President Xi Jinping met US Secretary of State Antony Blinken in Beijing on Monday. The two sides disagreed about Russia and Vladimir Putin's war in Ukraine.", nil},
		{"third party and russia as topic", "2023-04-07", "Xi Jinping and French President Emmanuel Macron discussed the war in Ukraine in Beijing on Thursday. Macron urged Xi to bring Russia to its senses, and said he would call Vladimir Putin.", nil},
		{"third party lavrov", "2023-01-24", "Sergei Lavrov met South African Foreign Minister Naledi Pandor in Pretoria on Monday. The joint drills with China and Russia will begin in February.", nil},
		{"statement about the other", "2022-09-16", "Asked about Ukraine, Chinese foreign ministry spokeswoman Mao Ning said on Friday that China's position is consistent. Russian President Vladimir Putin praised the balanced stance of Xi Jinping.", nil},
		{"statement dear friend", "2023-10-16", "In an interview with China Media Group published on Monday, Vladimir Putin praised Xi Jinping and the Belt and Road Initiative.", nil},
		{"spokesman announces", "2024-05-14", "Chinese foreign ministry spokesman Wang Wenbin said Putin would visit China from Thursday to Friday.",
			[]string{"visit 2024-05-16/2024-05-17 planned Vladimir Putin @ CN"}},
		{"wish", "2023-01-30", "China hopes for closer exchanges with Russia. The Kremlin said Putin would like to meet Xi Jinping soon.", nil},
		{"wish could meet", "2022-07-05", "Xi and Putin could meet in person later this year, analysts said.", nil},
		{"habit", "2023-03-19", "Xi Jinping and Vladimir Putin have met more than 40 times in the past decade.", nil},
		{"habit regularly", "2024-02-05", "The foreign ministers of China and Russia, Wang Yi and Sergei Lavrov, regularly meet on the margins of international gatherings.", nil},
		{"negation", "2023-08-23", "Vladimir Putin did not meet Xi Jinping in Johannesburg, where the BRICS summit opened on Tuesday.", nil},
		{"drills", "2021-08-10", "Chinese and Russian troops began joint exercises in Ningxia on Monday, the defence ministry in Beijing said.", nil},
		{"trade figures", "2024-01-13", "Trade between China and Russia hit a record 240 billion dollars in 2023, customs data showed on Friday. Putin and Xi had set a target of 200 billion.", nil},
		{"companies", "2014-05-22", "Gazprom and China National Petroleum Corporation signed a gas supply contract in Shanghai on Wednesday.", nil},
		{"scholars", "2022-06-12", "Chinese and Russian scholars met in Harbin on Friday for a forum on history.", nil},
		{"expected sources none", "2023-01-31", "Xi may visit Moscow in the spring, people familiar with the matter said.", nil},
		{"reported plan by wsj", "2023-02-22", "Xi Jinping is preparing to visit Moscow in the coming months, the Wall Street Journal reported.", nil},
		{"opinion piece rhetoric", "2022-04-02", "What did Xi tell Putin? If the two leaders had met that day, history might look different.", nil},
		{"un ambassadors", "2024-03-23", "Russia and China vetoed a US draft resolution on Gaza at the UN Security Council on Friday. Russian ambassador Vasily Nebenzya called the text hypocritical, and China's Zhang Jun said it was unbalanced.", nil},
		{"third kim and xi", "2019-06-21", "Xi Jinping held talks with Kim Jong Un in Pyongyang on Thursday. Kim had met Vladimir Putin in Vladivostok in April.", nil},
		{"third kerry and lavrov", "2016-02-12", "John Kerry and Sergei Lavrov met in Munich on Thursday. Wang Yi held talks with Kerry the same evening.", nil},
		{"third zelensky call", "2023-04-27", "Xi Jinping spoke by phone with Volodymyr Zelensky on Wednesday, his first call with the Ukrainian leader since Russia's invasion. Putin was informed in general terms, Peskov said.", nil},
		{"opinion of an analyst", "2023-03-24", "\"Xi's meeting with Putin shows who is the senior partner,\" said an analyst at the Carnegie centre.", nil},
		{"spokeswoman briefing", "2024-03-07", "At a news conference on Thursday Foreign Minister Wang Yi said that China and Russia had set a paradigm of relations between big countries.", nil},
		{"wish to visit", "2023-05-26", "Xi said he would be glad to welcome Putin in China again.", nil},
		{"refused to say", "2024-07-02", "The Kremlin declined to say whether Putin would meet Xi Jinping in Astana.", nil},
		{"anniversary celebration no contact", "2009-10-03", "Russia and China on Friday marked the 60th anniversary of diplomatic relations with a concert in Moscow.", nil},
		{"panda gift", "2019-06-06", "Two pandas from China took up residence in Moscow Zoo on Wednesday.", nil},
		{"patrol", "2022-11-30", "Russian and Chinese bombers conducted a joint patrol over the Sea of Japan on Wednesday.", nil},
		{"will not attend", "2023-08-25", "Vladimir Putin will not travel to New Delhi for the G20 summit on September 9 and 10; Xi Jinping will send Li Qiang.", nil},
		{"negation no plans", "2022-11-09", "There are no plans for a meeting between Putin and Xi Jinping in Bali next week, Dmitry Peskov said.",
			nil},
		{"denial", "2022-11-15", "The Kremlin denied that Lavrov had met Wang Yi in Bali on Monday.",
			nil},
	})
}
