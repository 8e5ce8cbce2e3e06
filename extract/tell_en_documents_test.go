package extract_test

import "testing"

// Calls, video links and messages have no venue.
func TestTellEnglishFromAfar(t *testing.T) {
	tellAll(t, "en", []telling{
		{"call simple", "2025-02-24", "Chinese President Xi Jinping spoke by phone with his Russian counterpart Vladimir Putin on Monday.",
			[]string{"call 2025-02-24 held Xi Jinping - Vladimir Putin"}},
		{"call noun", "2024-02-09", "Putin had a telephone conversation with Xi Jinping on Thursday, the eve of the Lunar New Year.",
			[]string{"call 2024-02-08 held Xi Jinping - Vladimir Putin"}},
		{"call no venue from dateline", "2022-06-15", "BEIJING, June 15 (Xinhua) -- Chinese President Xi Jinping held a phone conversation with Russian President Vladimir Putin on Wednesday afternoon.",
			[]string{"call 2022-06-15 held Xi Jinping - Vladimir Putin"}},
		{"call foreign ministers", "2022-02-25", "Russian Foreign Minister Sergei Lavrov and Chinese Foreign Minister Wang Yi discussed Ukraine by phone on Thursday.",
			[]string{"call 2022-02-24 held Wang Yi - Sergey Lavrov"}},
		{"call took place", "2025-08-08", "A telephone call between Vladimir Putin and Xi Jinping took place on Friday, the Kremlin said.",
			[]string{"call 2025-08-08 held Xi Jinping - Vladimir Putin"}},
		{"call at the request", "2021-05-26", "Yang Jiechi, a member of the Politburo, talked on the phone with Russian President Vladimir Putin on Tuesday.",
			[]string{"call 2021-05-25 held Yang Jiechi - Vladimir Putin"}},
		{"video link", "2022-12-30", "Vladimir Putin and Xi Jinping held talks by video link on Friday.",
			[]string{"video 2022-12-30 held Xi Jinping - Vladimir Putin"}},
		{"video conference premier", "2020-12-03", "Chinese Premier Li Keqiang and Russian Prime Minister Mikhail Mishustin co-chaired the 25th regular meeting of the heads of government via video link on Wednesday.",
			[]string{"video 2020-12-02 held Li Keqiang - Mikhail Mishustin"}},
		{"virtual summit", "2021-12-15", "Vladimir Putin and Xi Jinping held a virtual summit on Wednesday as tensions with the West mounted.",
			[]string{"video 2021-12-15 held Xi Jinping - Vladimir Putin"}},
		{"video call defense", "2024-02-01", "Russian Defence Minister Sergei Shoigu held a video conference with China's Defence Minister Dong Jun on Wednesday.",
			[]string{"video 2024-01-31 held Dong Jun - Sergey Shoigu"}},
		{"condolences", "2024-03-23", "Chinese President Xi Jinping sent condolences to Russian President Vladimir Putin on Saturday over the deadly attack on the Crocus City Hall near Moscow.",
			[]string{"message 2024-03-23 held Xi Jinping - Vladimir Putin"}},
		{"congratulation on election", "2024-03-18", "Xi Jinping sent a congratulatory message to Vladimir Putin on Monday on his re-election as Russian president.",
			[]string{"message 2024-03-18 held Xi Jinping - Vladimir Putin"}},
		{"exchange of messages", "2024-10-02", "Xi Jinping and Vladimir Putin exchanged congratulatory messages on Wednesday on the 75th anniversary of diplomatic relations.",
			[]string{"message 2024-10-02 held Xi Jinping - Vladimir Putin"}},
		{"telegram from putin", "2025-01-07", "Vladimir Putin sent a telegram of condolences to Xi Jinping after the earthquake in Tibet, the Kremlin said on Tuesday.",
			[]string{"message 2025-01-07~ held Xi Jinping - Vladimir Putin"}},
		{"new year greetings", "2023-12-31", "Chinese Premier Li Qiang and Russian Prime Minister Mikhail Mishustin exchanged New Year greetings on Sunday.",
			[]string{"message 2023-12-31 held Li Qiang - Mikhail Mishustin"}},
		{"letter delivered", "2010-03-30", "Hu Jintao sent a message of condolences to Dmitry Medvedev on Monday after the bombings in the Moscow metro.",
			[]string{"message 2010-03-29 held Hu Jintao - Dmitry Medvedev"}},
		{"greetings passed orally none", "2024-04-10", "Lavrov conveyed Vladimir Putin's warm greetings to the Chinese people at a news conference on Tuesday.", nil},
		{"bridge opening with officials", "2022-06-11", "The first road bridge across the Amur was opened on Friday. Chinese Vice Premier Hu Chunhua and Russian Deputy Prime Minister Yuri Trutnev took part by video link.",
			[]string{"video 2022-06-10 held Hu Chunhua - Yury Trutnev"}},
		{"discussed by phone with date first", "2022-02-25", "On Thursday Sergei Lavrov and Wang Yi spoke by telephone about Ukraine.",
			[]string{"call 2022-02-24 held Wang Yi - Sergey Lavrov"}},
		{"exchange of congratulations with anniversary first", "2019-10-02", "On the 70th anniversary of diplomatic ties, Xi Jinping and Vladimir Putin exchanged congratulations on Wednesday.",
			[]string{"message 2019-10-02 held Xi Jinping - Vladimir Putin"}},
		{"message of sympathy passive", "2021-07-22", "Vladimir Putin expressed condolences to Xi Jinping on Wednesday over the floods in Henan province.",
			[]string{"message 2021-07-21 held Xi Jinping - Vladimir Putin"}},
		{"condolence telegram to counterpart", "2011-01-25", "Chinese President Hu Jintao sent a message of condolences to his Russian counterpart Dmitry Medvedev on Tuesday over the bombing at Domodedovo airport.",
			[]string{"message 2011-01-25 held Hu Jintao - Dmitry Medvedev"}},
		{"premier also sent message", "2024-03-23", "Xi Jinping sent a message of condolences to Vladimir Putin on Saturday. Wang Yi sent a message of condolences to Sergei Lavrov the same day.",
			[]string{
				"message 2024-03-23 held Xi Jinping - Vladimir Putin",
				"message 2024-03-23 held Wang Yi - Sergey Lavrov",
			}},
		{"congratulated by letter", "2023-03-10", "President Putin congratulated Xi Jinping on Friday on his re-election as president of China, the Kremlin's press service said.",
			[]string{"message 2023-03-10 held Xi Jinping - Vladimir Putin"}},
		{"congratulates headline", "2018-03-19", "Xi congratulates Putin on re-election / Chinese President Xi Jinping on Monday congratulated Vladimir Putin on winning re-election as Russian president.",
			[]string{"message 2018-03-19 held Xi Jinping - Vladimir Putin"}},
	})
}

// Documents are apart from the talks that they crown.
func TestTellEnglishDocuments(t *testing.T) {
	tellAll(t, "en", []telling{
		{"signing with named signers", "2001-07-17", "Jiang Zemin and Vladimir Putin signed a treaty of good-neighbourliness in Moscow on Monday.",
			[]string{"signing 2001-07-16 held Jiang Zemin - Vladimir Putin @ Moscow/RU"}},
		{"talks then signing", "2023-03-22", "Xi Jinping and Vladimir Putin held talks in the Kremlin on Tuesday. After the talks the two leaders signed a joint statement on deepening the partnership.",
			[]string{
				"meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin",
				"signing 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			}},
		{"package signed unnamed", "2014-05-21", "Vladimir Putin held talks with Xi Jinping in Shanghai on Tuesday. A package of documents was signed after the talks.",
			[]string{
				"meeting 2014-05-20 held Xi Jinping - Vladimir Putin @ Shanghai/CN",
				"signing 2014-05-20 held Xi Jinping - Vladimir Putin @ Shanghai/CN",
			}},
		{"witnessed signing", "2015-12-18", "Li Keqiang and Dmitry Medvedev held the 20th regular meeting in Beijing on Thursday and then signed a joint communique.",
			[]string{
				"meeting 2015-12-17 held Li Keqiang - Dmitry Medvedev @ Beijing/CN",
				"signing 2015-12-17 held Li Keqiang - Dmitry Medvedev @ Beijing/CN",
			}},
	})
}
