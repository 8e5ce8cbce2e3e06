package extract_test

import "testing"

// Days and places that belong to another verb of the sentence, and what is said of others.
func TestTellEnglishWhoseDay(t *testing.T) {
	tellAll(t, "en", []telling{
		{"The Chinese Foreign Ministry posted a", "2018-12-25", "The Chinese Foreign Ministry posted a notice on Tuesday saying that Vice Foreign Minister Kong Xuanyou received Deputy Foreign Minister Igor Morgulov in Beijing last Thursday.",
			[]string{"meeting 2018-12-20 held Kong Xuanyou - Igor Morgulov @ Beijing/CN"}},
		{"The ministry said on Monday that", "2018-12-25", "The ministry said on Monday that Kong Xuanyou had met Igor Morgulov in Beijing on Thursday.",
			[]string{"meeting 2018-12-20 held Kong Xuanyou - Igor Morgulov @ Beijing/CN"}},
		{"In a statement on Friday the", "2019-02-05", "In a statement on Friday the Kremlin said Vladimir Putin had received Yang Jiechi on Wednesday.",
			[]string{"meeting 2019-01-30 held Yang Jiechi - Vladimir Putin"}},
		{"Speaking on Thursday Sergei Lavrov said", "2022-03-31", "Speaking on Thursday, Sergei Lavrov said that he met Wang Yi in Tunxi on Wednesday.",
			[]string{"meeting 2022-03-30 held Wang Yi - Sergey Lavrov @ Tunxi/CN"}},
		{"It was Xi Jinping who last", "2012-06-05", "It was Xi Jinping who last month assured Sergey Lavrov in Beijing that Putin's visit would be a success.",
			[]string{"meeting 2012-05 held Xi Jinping - Sergey Lavrov @ Beijing/CN"}},
		{"Wang Yi and Sergey Lavrov spoke", "2020-07-17", "Wang Yi and Sergey Lavrov spoke by telephone on Friday. Lavrov shared details of the consultations with the United States that took place in Vienna on 22 June.",
			[]string{"call 2020-07-17 held Wang Yi - Sergey Lavrov"}},
		{"Wang Yi and Sergey Lavrov spoke again", "2020-07-17", "Wang Yi and Sergey Lavrov spoke by telephone on Friday. They focused on the preparation of a summit of the five permanent members, which Russia proposed in January.",
			[]string{"call 2020-07-17 held Wang Yi - Sergey Lavrov"}},
		{"called on the minister", "1997-09-03", "Liu Huaqing of China's Central Military Commission is in Moscow. On Tuesday Gen Liu called on the Russian Defence Minister, Gen Igor Sergeev.",
			[]string{"meeting 1997-09-02 held Liu Huaqing - Igor Sergeyev @ Moscow/RU"}},
		{"called on him to do something", "2023-09-05", "Chinese Foreign Minister Wang Yi on Monday called on the Russian president, Vladimir Putin, to show restraint.", nil},
		{"Hu Jintao and Vladimir Putin issued", "2005-08-25", "Hu Jintao and Vladimir Putin issued a joint declaration in Moscow on July 1. Four days later the Shanghai Cooperation Organization, to which both countries belong, called on Washington to name a date.",
			[]string{"signing 2005-07-01 held Hu Jintao - Vladimir Putin @ Moscow/RU"}},
		{"Prime Minister Vladimir Putin was in", "2008-08-28", "Prime Minister Vladimir Putin was in Beijing when the Olympics opened. He was received by Hu Jintao on 9 August, and by that evening was in Vladikavkaz.",
			[]string{"meeting 2008-08-09 held Hu Jintao - Vladimir Putin @ Beijing/CN"}},
		{"Li Keqiang who took office in", "2014-10-14", "Li Keqiang, who took office in March 2013, is on his first trip to Russia as premier. On Monday he met Dmitry Medvedev in Moscow.",
			[]string{"meeting 2014-10-13 held Li Keqiang - Dmitry Medvedev @ Moscow/RU"}},
		{"Wang Yang and Dmitry Rogozin cochaired", "2017-03-30", "Wang Yang and Dmitry Rogozin co-chaired on Wednesday in Arkhangelsk a session of the body that prepares the annual meetings of the two countries' premiers.",
			[]string{"meeting 2017-03-29 held Wang Yang - Dmitry Rogozin @ Arkhangelsk/RU"}},
		{"The day after Donald Trump was", "2025-01-22", "The day after Donald Trump was sworn in, on Tuesday, Xi Jinping and Vladimir Putin held a video call.",
			[]string{"video 2025-01-21 held Xi Jinping - Vladimir Putin"}},
		{"Sergei Lavrov and Wang Yi had", "2022-02-26", "Sergei Lavrov and Wang Yi had spoken by telephone on Thursday, and Xi Jinping and Vladimir Putin did so a day later.",
			[]string{
				"call 2022-02-24 held Wang Yi - Sergey Lavrov",
				"call 2022-02-25 held Xi Jinping - Vladimir Putin",
			}},
		{"In a conversation on April Xi", "2020-07-25", "In a conversation on April 16 Xi Jinping and Vladimir Putin spoke of the virus by phone, and on May 8 they spoke again, this time of the war dead.",
			[]string{
				"call 2020-04-16 held Xi Jinping - Vladimir Putin",
				"call 2020-05-08 held Xi Jinping - Vladimir Putin",
			}},
	})
}
