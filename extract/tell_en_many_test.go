package extract_test

import "testing"

// Gatherings of many, told by those who are among them.
func TestTellEnglishMany(t *testing.T) {
	tellAll(t, "en", []telling{
		{"Boris Yeltsin of Russia Jiang Zemin", "1997-05-12", "Boris Yeltsin of Russia, Jiang Zemin of China and the presidents of Kazakhstan, Kyrgyzstan and Tajikistan signed an agreement in Moscow on April 24.",
			[]string{"multilateral 1997-04-24 held Jiang Zemin - Boris Yeltsin @ Moscow/RU"}},
		{"Presidents Jiang Zemin of China and", "2001-06-16", "Presidents Jiang Zemin of China and Vladimir Putin of Russia and the leaders of four Central Asian republics on Friday founded the Shanghai Cooperation Organization in Shanghai.",
			[]string{"multilateral 2001-06-15 held Jiang Zemin - Vladimir Putin @ Shanghai/CN"}},
		{"On Thursday the leaders of the", "2012-06-08", "On Thursday the leaders of the SCO, Putin and Hu included, adopted a declaration in Beijing.",
			[]string{"multilateral 2012-06-07 held Hu Jintao - Vladimir Putin @ Beijing/CN"}},
		{"In Qingdao on Saturday Xi Jinping", "2018-06-10", "In Qingdao on Saturday Xi Jinping welcomed Vladimir Putin and the six other leaders of the Shanghai Cooperation Organization to a banquet.",
			[]string{"multilateral 2018-06-09 held Xi Jinping - Vladimir Putin @ Qingdao/CN"}},
		{"The leaders of the five permanent", "2000-09-08", "The leaders of the five permanent members of the Security Council, Vladimir Putin and Jiang Zemin among them, sat down together in New York on Thursday.",
			[]string{"multilateral 2000-09-07 held Jiang Zemin - Vladimir Putin @ New York/US"}},
		{"Kong Xuanyou Igor Morgulov and North", "2018-10-10", "Kong Xuanyou, Igor Morgulov and North Korea's Choe Son Hui gathered in Moscow on Tuesday.",
			[]string{"multilateral 2018-10-09 held Kong Xuanyou - Igor Morgulov @ Moscow/RU"}},
		{"Sergei Lavrov played host to his", "2005-06-03", "Sergei Lavrov played host to his Chinese and Indian colleagues, Li Zhaoxing and Natwar Singh, in Vladivostok on Thursday.",
			[]string{"multilateral 2005-06-02 held Li Zhaoxing - Sergey Lavrov @ Vladivostok/RU"}},
		{"Putin and Xi Jinping joined Barack", "2014-11-12", "Putin and Xi Jinping joined Barack Obama and the other APEC leaders for a family photo in Beijing on Tuesday.",
			[]string{"multilateral 2014-11-11 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"In Samarkand on Friday Xi Putin", "2022-09-17", "In Samarkand on Friday Xi, Putin, Modi and the rest of the SCO leaders signed a declaration.",
			[]string{"multilateral 2022-09-16 held Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
		{"The foreign ministers of Russia India", "2020-06-23", "The foreign ministers of Russia, India and China, Sergei Lavrov, S. Jaishankar and Wang Yi, met by video link on Tuesday.",
			[]string{"multilateral 2020-06-23 held Wang Yi - Sergey Lavrov"}},
		{"The presidents of Russia and China", "2015-07-11", "The presidents of Russia and China and four Central Asian leaders adopted a strategy in Ufa on Friday.",
			[]string{"multilateral 2015-07-10 held Xi Jinping - Vladimir Putin @ Ufa/RU"}},
		{"Xi Jinping welcomed Vladimir Putin and", "2017-09-05", "Xi Jinping welcomed Vladimir Putin and the other BRICS leaders in Xiamen on Monday.",
			[]string{"multilateral 2017-09-04 held Xi Jinping - Vladimir Putin @ Xiamen/CN"}},
		{"In Astana on Thursday Xi and", "2024-07-05", "In Astana on Thursday, Xi and Putin sat side by side with the leaders of eight other countries.",
			[]string{"multilateral 2024-07-04 held Xi Jinping - Vladimir Putin @ Astana/KZ"}},
		{"On Thursday in Dushanbe Xi Jinping", "2014-09-13", "On Thursday in Dushanbe Xi Jinping sat down with Vladimir Putin and Mongolia's Tsakhiagiin Elbegdorj.",
			[]string{"multilateral 2014-09-11 held Xi Jinping - Vladimir Putin @ Dushanbe/TJ"}},
		{"Vladimir Putin hosted Hu Jintao and", "2012-09-09", "Vladimir Putin hosted Hu Jintao and the other leaders of the Pacific Rim on an island off Vladivostok on Saturday.",
			[]string{"multilateral 2012-09-08 held Hu Jintao - Vladimir Putin @ Vladivostok/RU"}},
		{"Six presidents including Hu Jintao and", "2004-06-18", "Six presidents, including Hu Jintao and Vladimir Putin, opened the organisation's anti-terrorism centre in Tashkent on Thursday.",
			[]string{"multilateral 2004-06-17 held Hu Jintao - Vladimir Putin @ Tashkent/UZ"}},
		{"In Beijing on Wednesday Putin met", "2009-10-15", "In Beijing on Wednesday Putin met Chinese leaders, including Hu Jintao.",
			[]string{"meeting 2009-10-14 held Hu Jintao - Vladimir Putin @ Beijing/CN"}},
		{"Six presidents including Xi Jinping and", "2022-09-17", "Six presidents, including Xi Jinping and Vladimir Putin, posed in Samarkand on Friday.",
			[]string{"multilateral 2022-09-16 held Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
		{"Putin told Hu about Bush on", "2004-10-01", "Putin told Hu about Bush on Tuesday in Moscow.",
			[]string{"meeting 2004-09-28 held Hu Jintao - Vladimir Putin @ Moscow/RU"}},
		{"The Durban declaration which Putin praised", "2013-03-28", "The Durban declaration, which Putin praised on Wednesday, and which Xi Jinping called a milestone, is silent on Syria.", nil},
		{"Putin met Narendra Modi on Friday", "2015-05-10", "Putin met Narendra Modi on Friday. Xi Jinping met the leaders of Kazakhstan.", nil},
	})
}
