package extract_test

import "testing"

// What is to come, and what nobody says will.
func TestTellEnglishAhead(t *testing.T) {
	tellAll(t, "en", []telling{
		{"Andrey Rudenko arrived in Beijing on", "2023-06-26", "Andrey Rudenko arrived in Beijing on Sunday. He still has a meeting to come with Liu Xiaoming, the special representative for the Korean Peninsula.",
			[]string{
				"visit 2023-06-25 held Andrey Rudenko @ Beijing/CN",
				"meeting 2023-06 planned Liu Xiaoming - Andrey Rudenko @ Beijing/CN",
			}},
		{"Li Hui lands in Moscow on", "2023-05-25", "Li Hui lands in Moscow on Friday. Talks with Sergei Lavrov are on his programme.",
			[]string{
				"visit 2023-05-26 planned Li Hui @ Moscow/RU",
				"meeting 2023-05-26 planned Li Hui - Sergey Lavrov @ Moscow/RU",
			}},
		{"Hu Jintao is due back in", "2010-12-05", "Hu Jintao is due back in Russia in the summer of 2011.",
			[]string{"visit 2011 planned Hu Jintao @ RU"}},
		{"Igor Rodionov who flew into Beijing", "1997-04-14", "Igor Rodionov, who flew into Beijing on Sunday, is also scheduled to call on Jiang Zemin and on General Liu Huaqing.",
			[]string{
				"visit 1997-04-13 held Igor Rodionov @ Beijing/CN",
				"meeting 1997-04 planned Jiang Zemin - Igor Rodionov @ Beijing/CN",
				"meeting 1997-04 planned Liu Huaqing - Igor Rodionov @ Beijing/CN",
			}},
		{"MOSCOW October President Vladimir Putin will", "2014-10-14", "MOSCOW, October 14 - President Vladimir Putin will meet in the Kremlin on Tuesday with Premier Li Keqiang.",
			[]string{"meeting 2014-10-14 planned Li Keqiang - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"Jiang Zemin has asked that his", "1998-08-24", "Jiang Zemin has asked that his trip to Moscow, set for September 4-5, be put off.",
			[]string{"visit 1998-09-04/1998-09-05 cancelled Jiang Zemin @ Moscow/RU"}},
		{"On Wednesday Xi Jinping will meet", "2019-06-05", "On Wednesday Xi Jinping will meet Vladimir Putin in Moscow; whether he goes on to Minsk is open.",
			[]string{"meeting 2019-06-05 planned Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"The Kremlin would not say whether", "2019-06-05", "The Kremlin would not say whether Vladimir Putin will meet Xi Jinping in Osaka.", nil},
		{"Asked if Putin was to visit", "2019-06-05", "Asked if Putin was to visit China this year, the spokesman declined to answer.", nil},
		{"nobody knows whether", "2019-06-05", "Nobody knows whether Xi Jinping will come to Sochi again, Putin joked in Moscow on Tuesday.", nil},
		{"it is unclear whether", "2019-06-05", "It is unclear whether Xi Jinping will travel to Vladivostok in September.", nil},
		{"it remains to be seen whether", "2019-06-05", "It remains to be seen whether Sergei Lavrov and Wang Yi will meet in Bangkok on Thursday.", nil},
		{"a trip in a month that lies soon ahead", "2018-04-06", "Wang Yi and Sergei Lavrov held talks in Moscow on Thursday. They prepared President Putin's trip to China in June.",
			[]string{
				"meeting 2018-04-05 held Wang Yi - Sergey Lavrov @ Moscow/RU",
				"visit 2018-06 planned Vladimir Putin @ CN",
			}},
		{"a trip in a month long past", "2018-04-06", "Wang Yi and Sergei Lavrov held talks in Moscow on Thursday. They recalled President Putin's trip to China in September.",
			[]string{
				"meeting 2018-04-05 held Wang Yi - Sergey Lavrov @ Moscow/RU",
				"visit 2017-09 held Vladimir Putin @ CN",
			}},
	})
}
