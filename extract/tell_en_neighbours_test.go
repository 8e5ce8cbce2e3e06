package extract_test

import "testing"

// What stands beside a contact and is not of it: owners, talks of others, years since, goals.
func TestTellEnglishNeighbours(t *testing.T) {
	tellAll(t, "en", []telling{
		{"for talks with Hus predecessor Jiang Zemin", "2003-05-29", "Putin was in Beijing in December for talks with Hu's predecessor, Jiang Zemin.",
			[]string{"visit 2002-12 held Vladimir Putin @ Beijing/CN", "meeting 2002-12 held Jiang Zemin - Vladimir Putin @ Beijing/CN"}},
		{"predecessor Vladimir Putin in Sydney in September", "2008-05-24", "Medvedev met Hu Jintao in Beijing on Friday. Hu had met Medvedev's predecessor, Vladimir Putin, in Sydney in September.",
			[]string{"meeting 2008-05-23 held Hu Jintao - Dmitry Medvedev @ Beijing/CN", "meeting 2007-09 held Hu Jintao - Vladimir Putin @ Sydney/AU"}},
		{"when they met in Moscow in June", "2011-10-12", "Putin met Wen Jiabao in Beijing on Tuesday. The gas has been on the agenda since 2006. Hu and Medvedev were supposed to be handed a finished contract when they met in Moscow in June.",
			[]string{"meeting 2011-10-11 held Wen Jiabao - Vladimir Putin @ Beijing/CN", "meeting 2011-06 held Hu Jintao - Dmitry Medvedev @ Moscow/RU"}},
		{"Putin last met in Sochi in February", "2014-05-22", "Putin met Xi in Shanghai on Tuesday. The contract had been under negotiation since 2004. Xi and Putin last met in Sochi in February.",
			[]string{"meeting 2014-05-20 held Xi Jinping - Vladimir Putin @ Shanghai/CN", "meeting 2014-02 held Xi Jinping - Vladimir Putin @ Sochi/RU"}},
		{"a border agreement in Vladivostok on Thursday", "2005-06-03", "Russian Foreign Minister Sergei Lavrov and his Chinese colleague Li Zhaoxing swapped the instruments of ratification of a border agreement in Vladivostok on Thursday.",
			[]string{"signing 2005-06-02 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU"}},
		{"were exchanged by Kozyrev and Qian Qichen", "1992-03-17", "In Beijing on Monday the instruments of ratification were exchanged by Kozyrev and Qian Qichen.",
			[]string{"signing 1992-03-16 held Qian Qichen - Andrey Kozyrev @ Beijing/CN"}},
		{"that it had begun to reprocess fuel", "2009-04-27", "Foreign Minister Sergei Lavrov said on Monday that Russia wants talks. \"We have compared notes,\" Lavrov told a news conference after negotiations with Foreign Minister Yang Jiechi. Earlier this month North Korea announced that it was quitting the talks, and on Saturday it declared that it had begun to reprocess fuel.",
			[]string{"meeting 2009-04-27 held Yang Jiechi - Sergey Lavrov"}},
		{"Thursday Pyongyang left the talks on April", "2009-06-05", "Wang Guangya received Alexei Borodavkin in Beijing on Thursday. Pyongyang left the talks on April 14.",
			[]string{"meeting 2009-06-04 held Wang Guangya - Alexey Borodavkin @ Beijing/CN"}},
		{"in a month after one on March", "2020-04-17", "Xi Jinping spoke to Vladimir Putin by telephone on Thursday. It was their second such conversation in a month, after one on 19 March.",
			[]string{"call 2020-04-16 held Xi Jinping - Vladimir Putin", "call 2020-03-19 held Xi Jinping - Vladimir Putin"}},
		{"previous one was in Astana on June", "2017-07-05", "Xi and Putin held talks in the Kremlin on Tuesday. It is the third time this year the two presidents have met. The previous one was in Astana on June 8.",
			[]string{"meeting 2017-07-04 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin", "meeting 2017-06-08 held Xi Jinping - Vladimir Putin @ Astana/KZ"}},
		{"the two had met in Kuala Lumpur", "2025-07-15", "Wang Yi and Lavrov held talks in Beijing on Sunday. Just three days before that, the two had met in Kuala Lumpur.",
			[]string{"meeting 2025-07-13 held Wang Yi - Sergey Lavrov @ Beijing/CN", "meeting 2025-07-10 held Wang Yi - Sergey Lavrov @ Kuala Lumpur/MY"}},
		{"Dmitry Medvedev before taking off for Berlin", "2017-07-05", "Xi arrived in Moscow on Monday. On Tuesday he conferred with Prime Minister Dmitry Medvedev before taking off for Berlin.",
			[]string{"visit 2017-07-03 held Xi Jinping @ Moscow/RU", "meeting 2017-07-04 held Xi Jinping - Dmitry Medvedev @ Moscow/RU"}},
		{"Xi Jinping and a parade in Beijing", "2025-08-15", "Putin will visit China from Aug. 31 to Sept. 3. The programme includes talks with Xi Jinping and a parade in Beijing.",
			[]string{"visit 2025-08-31/2025-09-03 planned Vladimir Putin @ Beijing/CN", "meeting 2025-08-31/2025-09-03 planned Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"to receiving Xi in Vladivostok in September", "2018-06-11", "Putin and Xi met in Beijing on Friday. Putin said he looked forward to receiving Xi in Vladivostok in September.",
			[]string{"meeting 2018-06-08 held Xi Jinping - Vladimir Putin @ Beijing/CN", "meeting 2018-09 planned Xi Jinping - Vladimir Putin @ Vladivostok/RU"}},
		{"Yi and Deputy Prime Minister Alexander Zhukov", "2004-09-28", "Premier Wen Jiabao held talks with Prime Minister Mikhail Fradkov in Moscow on September 24. Also present were Vice Premier Wu Yi and Deputy Prime Minister Alexander Zhukov.",
			[]string{"meeting 2004-09-24 held Wen Jiabao - Mikhail Fradkov @ Moscow/RU"}},
		{"to Russia due to begin on June", "2005-06-03", "Before the exchange in Vladivostok on Thursday, Lavrov and Li Zhaoxing discussed preparations for President Hu Jintao's state visit to Russia, due to begin on June 30.",
			[]string{"meeting 2005-06-02 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU", "visit 2005-06-30 planned Hu Jintao @ RU"}},
	})
}
