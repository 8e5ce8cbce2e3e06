package extract_test

import "testing"

// A contact has the day it took place on, not the day it was reported on.
func TestTellEnglishDates(t *testing.T) {
	tellAll(t, "en", []telling{
		{"full date before", "2025-03-01", "On 4 February 2022, Putin met Xi Jinping in Beijing.",
			[]string{"meeting 2022-02-04 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"full date us order", "2025-03-01", "Putin and Xi Jinping met in Astana on July 3, 2024.",
			[]string{"meeting 2024-07-03 held Xi Jinping - Vladimir Putin @ Astana/KZ"}},
		{"iso-like numeric date with month name short", "2024-10-23", "Xi Jinping met Vladimir Putin in Kazan on Oct. 22.",
			[]string{"meeting 2024-10-22 held Xi Jinping - Vladimir Putin @ Kazan/RU"}},
		{"ordinal date", "2014-05-21", "Vladimir Putin and Xi Jinping met in Shanghai on the 20th of May.",
			[]string{"meeting 2014-05-20 held Xi Jinping - Vladimir Putin @ Shanghai/CN"}},
		{"date without a year takes the last", "2024-01-10", "Sergei Lavrov met Wang Yi in Moscow on September 18.",
			[]string{"meeting 2023-09-18 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"weekday held goes back", "2018-04-08", "Wang Yi was received by Sergei Lavrov in Moscow on Thursday.",
			[]string{"meeting 2018-04-05 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"weekday planned goes forward", "2018-04-03", "Wang Yi will meet Sergei Lavrov in Moscow on Thursday.",
			[]string{"meeting 2018-04-05 planned Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"yesterday", "2017-07-05", "Vladimir Putin and Xi Jinping held talks in the Kremlin yesterday.",
			[]string{"meeting 2017-07-04 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"today", "2017-07-04", "Vladimir Putin and Xi Jinping held talks in the Kremlin today.",
			[]string{"meeting 2017-07-04 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"tomorrow", "2017-07-03", "Vladimir Putin will hold talks with Xi Jinping in the Kremlin tomorrow.",
			[]string{"meeting 2017-07-04 planned Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"last week counts as month", "2017-05-31", "Last week Sergei Lavrov held talks with Wang Yi in Moscow.",
			[]string{"meeting 2017-05 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"two days earlier", "2023-09-22", "Wang Yi met Vladimir Putin in St Petersburg on September 20. Two days earlier he had held talks with Sergei Lavrov in Moscow.",
			[]string{
				"meeting 2023-09-20 held Wang Yi - Vladimir Putin @ Saint Petersburg/RU",
				"meeting 2023-09-18 held Wang Yi - Sergey Lavrov @ Moscow/RU",
			}},
		{"the following day", "2001-07-18", "Jiang Zemin arrived in Moscow on July 15. The following day he and Vladimir Putin signed a treaty of friendship in the Kremlin.",
			[]string{
				"visit 2001-07-15 held Jiang Zemin @ Moscow/RU",
				"signing 2001-07-16 held Jiang Zemin - Vladimir Putin @ Moscow/RU, Kremlin",
			}},
		{"date only nothing else", "2024-07-26", "Wang Yi and Sergei Lavrov have held talks in Vientiane.",
			[]string{"meeting 2024-07-26~ held Wang Yi - Sergey Lavrov @ Vientiane/LA"}},
		{"relative inside a dated statement", "2023-06-01", "On 16 April Putin said that the agreements reached with Xi Jinping during the Chinese leader's visit to Moscow last month were being carried out.",
			[]string{"visit 2023-03 held Xi Jinping @ Moscow/RU"}},
		{"year from the office holder", "", "On May 4, Foreign Minister Qin Gang met Russian Foreign Minister Sergei Lavrov in Goa.",
			[]string{"meeting 2023-05-04 held Qin Gang - Sergey Lavrov @ Goa/IN"}},
		{"caption does not count", "2017-02-17", "Lavrov met Wang Yi in Bonn on Thursday on the sidelines of the G20 Foreign Ministers' Meeting.",
			[]string{"meeting 2017-02-16 held Wang Yi - Sergey Lavrov @ Bonn/DE (G20 Foreign Ministers' Meeting)"}},
		{"said on day after the meeting", "2016-03-14", "Sergei Lavrov and Wang Yi discussed Syria at their meeting in Moscow on March 11, the Russian foreign ministry said on Monday.",
			[]string{"meeting 2016-03-11 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"according to the ministry tail", "2021-09-17", "Chinese Foreign Minister Wang Yi met Sergei Lavrov in Dushanbe on Thursday, China's foreign ministry said in a statement on Friday.",
			[]string{"meeting 2021-09-16 held Wang Yi - Sergey Lavrov @ Dushanbe/TJ"}},
		{"with-phrase after the day", "2019-06-06", "Putin on Wednesday held talks in the Kremlin with Xi Jinping.",
			[]string{"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"us style on-less weekday", "2018-06-08", "Xi Jinping met Vladimir Putin Friday at the Great Hall of the People.",
			[]string{"meeting 2018-06-08 held Xi Jinping - Vladimir Putin @ Beijing/CN, Great Hall of the People"}},
		{"earlier in the day", "2023-09-20", "Wang Yi met Vladimir Putin in St Petersburg on Wednesday.\nEarlier in the day, Patrushev briefed the Kremlin on other matters.",
			[]string{"meeting 2023-09-20 held Wang Yi - Vladimir Putin @ Saint Petersburg/RU"}},
		{"third meeting this year", "2024-10-23", "Tuesday's meeting in Kazan between Vladimir Putin and Xi Jinping was their third this year, after Beijing in May and Astana in July.",
			[]string{"meeting 2024-10-22 held Xi Jinping - Vladimir Putin @ Kazan/RU"}},
		{"weekdays meeting possessive", "2019-06-06", "Wednesday's talks between Vladimir Putin and Xi Jinping in the Kremlin focused on trade.",
			[]string{"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"date possessive then month", "2022-11-01", "At their September 15 meeting in Samarkand, Vladimir Putin told Xi Jinping that he understood China's concerns.",
			[]string{"meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
		{"date in brackets", "2023-09-21", "Vladimir Putin received Wang Yi in St Petersburg (September 20).",
			[]string{"meeting 2023-09-20 held Wang Yi - Vladimir Putin @ Saint Petersburg/RU"}},
		{"over the weekend", "2023-06-26", "Russian Deputy Foreign Minister Andrei Rudenko met Qin Gang in Beijing on Sunday, the Chinese foreign ministry said on Monday.",
			[]string{"meeting 2023-06-25 held Qin Gang - Andrey Rudenko @ Beijing/CN"}},
		{"yesterday in quotation of ministry", "2018-05-25", "Yang Jiechi yesterday held the 13th round of strategic security consultations with Nikolai Patrushev in Beijing.",
			[]string{"meeting 2018-05-24 held Yang Jiechi - Nikolai Patrushev @ Beijing/CN"}},
		{"earlier on the day of publication", "2023-04-16", "Earlier on Sunday Vladimir Putin received China's defence minister, Li Shangfu, in the Kremlin.",
			[]string{"meeting 2023-04-16 held Li Shangfu - Vladimir Putin @ Moscow/RU, Kremlin"}},
		{"morning date only month later", "2020-12-30", "On December 28 Vladimir Putin spoke by telephone with Xi Jinping.",
			[]string{"call 2020-12-28 held Xi Jinping - Vladimir Putin"}},
		{"a week earlier relative", "2019-06-20", "Xi Jinping met Vladimir Putin in Dushanbe on June 15. A day earlier they attended the SCO summit in Bishkek.",
			[]string{
				"meeting 2019-06-15 held Xi Jinping - Vladimir Putin @ Dushanbe/TJ",
				"multilateral 2019-06-14 held Xi Jinping - Vladimir Putin @ Bishkek/KG (SCO Summit)",
			}},
	})
}

// What is told of the past beside the news is a contact of its own.
func TestTellEnglishBackground(t *testing.T) {
	tellAll(t, "en", []telling{
		{"background in march", "2023-09-20", "Wang Yi met Vladimir Putin in St Petersburg on Wednesday. In March, Xi Jinping met Putin in Moscow.",
			[]string{
				"meeting 2023-09-20 held Wang Yi - Vladimir Putin @ Saint Petersburg/RU",
				"meeting 2023-03 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			}},
		{"background last year", "2024-04-10", "China and Russia have drawn closer since the invasion of Ukraine. Last year Xi Jinping met Putin in Moscow.",
			[]string{"meeting 2023 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"background last met", "2024-05-14", "The two countries are preparing for a summit. Xi Jinping and Vladimir Putin last met in October 2023 in Beijing.",
			[]string{"meeting 2023-10 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"background month and year in a clause", "2022-03-01", "The no-limits partnership was announced when Vladimir Putin met Xi Jinping in Beijing in February 2022.",
			[]string{"meeting 2022-02 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"background less than a month after", "2022-03-20", "Beijing has refused to condemn Moscow. Vladimir Putin and Xi Jinping met in Beijing on February 4, less than three weeks before the invasion.",
			[]string{"meeting 2022-02-04 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"former official", "2024-04-10", "Former Russian president Dmitry Medvedev met Xi Jinping in Beijing on December 21, 2022.",
			[]string{"meeting 2022-12-21 held Xi Jinping - Dmitry Medvedev @ Beijing/CN"}},
		{"then president", "2015-05-01", "In May 2008 then-president Dmitry Medvedev met Hu Jintao in Beijing.",
			[]string{"meeting 2008-05 held Hu Jintao - Dmitry Medvedev @ Beijing/CN"}},
		{"then premier past visit", "2016-11-08", "In December 2012 then Premier Wen Jiabao visited Moscow and met Dmitry Medvedev.",
			[]string{
				"visit 2012-12 held Wen Jiabao @ Moscow/RU",
				"meeting 2012-12 held Wen Jiabao - Dmitry Medvedev @ Moscow/RU",
			}},
		{"since mid month", "2023-05-31", "In mid-April Li Shangfu met Vladimir Putin in Moscow.",
			[]string{"meeting 2023-04 held Li Shangfu - Vladimir Putin @ Moscow/RU"}},
		{"earlier this year", "2023-10-17", "Putin arrived in Beijing on Tuesday. Xi Jinping visited Moscow earlier this year, in March.",
			[]string{
				"visit 2023-10-17 held Vladimir Putin @ Beijing/CN",
				"visit 2023-03 held Xi Jinping @ Moscow/RU",
			}},
		{"quote with past contact", "2023-03-21", "\"When I met President Putin in Samarkand last September we agreed on a road map,\" Xi Jinping said in Moscow on Monday.",
			[]string{"meeting 2022-09 held Xi Jinping - Vladimir Putin @ Samarkand/UZ"}},
		{"background follows", "2023-03-20", "The trip follows Wang Yi's talks with Vladimir Putin in Moscow on February 22.",
			[]string{"meeting 2023-02-22 held Wang Yi - Vladimir Putin @ Moscow/RU"}},
		{"background comes weeks after", "2024-05-16", "Putin's trip comes a month after Chinese President Xi Jinping received Foreign Minister Sergei Lavrov in Beijing on April 9.",
			[]string{"meeting 2024-04-09 held Xi Jinping - Sergey Lavrov @ Beijing/CN"}},
		{"background previously", "2023-10-18", "Vladimir Putin met Xi Jinping in Beijing on Wednesday. The two leaders previously met in Moscow in March.",
			[]string{
				"meeting 2023-10-18 held Xi Jinping - Vladimir Putin @ Beijing/CN",
				"meeting 2023-03 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			}},
		{"their last meeting was", "2024-10-22", "Vladimir Putin met Xi Jinping in Kazan on Tuesday. Their previous meeting was in Astana in July.",
			[]string{
				"meeting 2024-10-22 held Xi Jinping - Vladimir Putin @ Kazan/RU",
				"meeting 2024-07 held Xi Jinping - Vladimir Putin @ Astana/KZ",
			}},
		{"background in clause with since", "2022-09-15", "The two men have not met since February 4, when Vladimir Putin visited Beijing and held talks with Xi Jinping.",
			[]string{
				"visit 2022-02-04 held Vladimir Putin @ Beijing/CN",
				"meeting 2022-02-04 held Xi Jinping - Vladimir Putin @ Beijing/CN",
			}},
		{"relative clause before a plan", "2023-02-22", "Wang Yi, who met Nikolai Patrushev in Moscow on Tuesday, will see Sergei Lavrov on Wednesday.",
			[]string{
				"meeting 2023-02-21 held Wang Yi - Nikolai Patrushev @ Moscow/RU",
				"meeting 2023-02-22 planned Wang Yi - Sergey Lavrov @ Moscow/RU",
			}},
	})
}

// What has no day of its own happened within a stay, or in the year of its entry in a chronicle.
func TestTellEnglishStays(t *testing.T) {
	tellAll(t, "en", []telling{
		{"undated meeting in a stay", "2023-04-20", "Chinese Defence Minister Li Shangfu visited Russia from April 16 to 19. He met Russian Defence Minister Sergei Shoigu in Moscow.",
			[]string{
				"visit 2023-04-16/2023-04-19 held Li Shangfu @ Moscow/RU",
				"meeting 2023-04-16/2023-04-19 held Li Shangfu - Sergey Shoigu @ Moscow/RU",
			}},
		{"chronicle entries", "2021-06-28", "1996. Boris Yeltsin and Jiang Zemin announced a strategic partnership at talks in Beijing on April 25.\n2001. On July 16, Vladimir Putin and Jiang Zemin signed a treaty of friendship in Moscow.",
			[]string{
				"meeting 1996-04-25 held Jiang Zemin - Boris Yeltsin @ Beijing/CN",
				"signing 2001-07-16 held Jiang Zemin - Vladimir Putin @ Moscow/RU",
			}},
		{"chronicle dated lines", "2024-05-16", "March 22, 2013 - Xi Jinping met Vladimir Putin in Moscow.\nFebruary 6, 2014 - Xi Jinping met Vladimir Putin in Sochi.\nMay 8, 2015 - Xi Jinping met Vladimir Putin in Moscow.",
			[]string{
				"meeting 2013-03-22 held Xi Jinping - Vladimir Putin @ Moscow/RU",
				"meeting 2014-02-06 held Xi Jinping - Vladimir Putin @ Sochi/RU",
				"meeting 2015-05-08 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			}},
		{"soviet side", "1989-05-17", "Soviet leader Mikhail Gorbachev met Deng Xiaoping in Beijing on Tuesday, ending three decades of estrangement.",
			[]string{"meeting 1989-05-16 held Deng Xiaoping - Mikhail Gorbachev @ Beijing/CN"}},
		{"stay interval undated second meeting", "2016-06-28", "Vladimir Putin paid a visit to China on June 25. He met Premier Li Keqiang and Zhang Dejiang, chairman of the National People's Congress Standing Committee.",
			[]string{
				"visit 2016-06-25 held Vladimir Putin @ CN",
				"meeting 2016-06-25 held Li Keqiang - Vladimir Putin @ CN",
				"meeting 2016-06-25 held Zhang Dejiang - Vladimir Putin @ CN",
			}},
	})
}

// What is announced, and what is put off.
func TestTellEnglishPlans(t *testing.T) {
	tellAll(t, "en", []telling{
		{"preview kremlin agenda", "2024-05-15", "Vladimir Putin is to hold talks with Xi Jinping in Beijing on Thursday, Kremlin aide Yuri Ushakov told reporters.",
			[]string{"meeting 2024-05-16 planned Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"preview scheduled", "2019-06-03", "Talks between Vladimir Putin and Xi Jinping are scheduled for June 5 in Moscow.",
			[]string{"meeting 2019-06-05 planned Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"preview due", "2019-04-24", "President Putin is due to meet his Chinese counterpart Xi Jinping in Beijing on Friday on the sidelines of the Belt and Road Forum.",
			[]string{"meeting 2019-04-26 planned Xi Jinping - Vladimir Putin @ Beijing/CN (Belt and Road Forum)"}},
		{"postponed visit", "1998-10-08", "President Boris Yeltsin's visit to China, planned for November 1998, has been postponed, the Kremlin said.",
			[]string{"visit 1998-11 cancelled Boris Yeltsin @ CN"}},
		{"called off meeting", "2020-03-20", "A meeting between Xi Jinping and Vladimir Putin in Moscow set for May 9 has been called off because of the pandemic.",
			[]string{"meeting 2020-05-09 cancelled Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"attribution verb told reporters", "2024-10-10", "Kremlin aide Yuri Ushakov told reporters on Thursday that Putin will meet Xi Jinping in Kazan on October 22.",
			[]string{"meeting 2024-10-22 planned Xi Jinping - Vladimir Putin @ Kazan/RU"}},
		{"planned then held later in text", "2024-05-16", "Russian President Vladimir Putin and China's Xi Jinping met in Beijing on Thursday. The two will travel to Harbin on Friday.",
			[]string{"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"will also meet", "2024-08-20", "Li Qiang arrived in Moscow on Tuesday. He will hold talks with Mikhail Mishustin on Wednesday and will also meet Vladimir Putin.",
			[]string{
				"visit 2024-08-20 held Li Qiang @ Moscow/RU",
				"meeting 2024-08-21 planned Li Qiang - Mikhail Mishustin @ Moscow/RU",
				"meeting 2024-08-21 planned Li Qiang - Vladimir Putin @ Moscow/RU",
			}},
		{"reuters exclusive planned", "2024-03-19", "Putin will travel to China in May for talks with Xi Jinping, the Kremlin announced on Tuesday.",
			[]string{
				"visit 2024-05 planned Vladimir Putin @ CN",
				"meeting 2024-05 planned Xi Jinping - Vladimir Putin @ CN",
			}},
		{"cancelled then new date", "2003-05-01", "A planned visit by Defence Minister Sergei Ivanov to China in May 2003 was postponed because of SARS.",
			[]string{"visit 2003-05 cancelled Sergey Ivanov @ CN"}},
		{"cancelled trip denied", "2023-03-10", "Xi's trip to Moscow has not been postponed, Peskov said. Xi Jinping will visit Russia on March 20-22.",
			[]string{"visit 2023-03-20/2023-03-22 planned Xi Jinping @ Moscow/RU"}},
		{"invitation only", "2022-12-30", "Putin invited Xi Jinping to pay a state visit to Moscow in the spring of 2023. The two presidents spoke by video link on Friday.",
			[]string{"video 2022-12-30 held Xi Jinping - Vladimir Putin"}},
	})
}
