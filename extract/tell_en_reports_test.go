package extract_test

import "testing"

// How agencies, ministries and papers report ordinary contacts.
func TestTellEnglishReports(t *testing.T) {
	tellAll(t, "en", []telling{
		{"further title in apposition", "2025-09-28", "Chinese Vice Premier Ding Xuexiang, also a member of the Standing Committee of the Political Bureau of the Communist Party of China Central Committee, met Russian Deputy Prime Minister Alexander Novak in Beijing on Friday.",
			[]string{"meeting 2025-09-26 held Ding Xuexiang - Alexander Novak @ Beijing/CN"}},
		{"consensus of others is no contact", "2021-11-23", "Wei Fenghe met Sergei Shoigu in Beijing on Tuesday. The ministers agreed to implement the important consensus reached by the two heads of state.",
			[]string{"meeting 2021-11-23 held Wei Fenghe - Sergey Shoigu @ Beijing/CN"}},
		{"agreements of a named time are one", "2023-05-05", "The ministers said the agreements reached by Vladimir Putin and Xi Jinping in Moscow in March were being carried out.",
			[]string{"meeting 2023-03 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"congratulated at the meeting", "2012-06-01", "Chinese Vice Premier Wang Qishan and Russian Deputy Prime Minister Arkady Dvorkovich met in Beijing on Friday. Wang congratulated Dvorkovich on his appointment.",
			[]string{"meeting 2012-06-01 held Wang Qishan - Arkady Dvorkovich @ Beijing/CN"}},
		{"congratulated in a telegram", "2018-03-20", "Xi Jinping on Monday congratulated Vladimir Putin on his re-election.",
			[]string{"message 2018-03-19 held Xi Jinping - Vladimir Putin"}},
		{"greetings passed on", "2025-03-01", "Xi Jinping met Sergey Shoigu in Beijing on Friday. Shoigu conveyed President Putin's warm greetings to President Xi.",
			[]string{"meeting 2025-02-28 held Xi Jinping - Sergey Shoigu @ Beijing/CN"}},
		{"session by video link", "2021-11-18", "Chinese Vice Premier Han Zheng co-chaired the 18th meeting of the China-Russia Energy Cooperation Committee with Russian Deputy Prime Minister Alexander Novak via video link on Wednesday.",
			[]string{"video 2021-11-17 held Han Zheng - Alexander Novak"}},
		{"the meeting was held by video", "2022-11-18", "Alexander Novak and Han Zheng co-chaired the 19th meeting of the energy commission on Friday. The parties discussed trade. The meeting was held via videoconference.",
			[]string{"video 2022-11-18 held Han Zheng - Alexander Novak"}},
		{"regular meetings are a habit", "2023-04-05", "He stressed that it was necessary to restore the mechanism of regular meetings between Li Qiang and Mikhail Mishustin.", nil},
		{"regular meetings confirm ties", "2018-04-25", "The ties are confirmed by regular meetings between Russian President Vladimir Putin and Chinese President Xi Jinping.", nil},
		{"day of the attribution", "2021-07-19", "Yang Jiechi will visit Russia on July 25. Wang Yi will hold talks with Sergei Lavrov next week, China's foreign ministry said on Sunday.",
			[]string{"visit 2021-07-25 planned Yang Jiechi @ RU", "meeting 2021-07 planned Wang Yi - Sergey Lavrov"}},
		{"will host", "2024-11-08", "Chinese Foreign Minister Wang Yi will host Russian Security Council Secretary Sergei Shoigu in Beijing on November 12.",
			[]string{"meeting 2024-11-12 planned Wang Yi - Sergey Shoigu @ Beijing/CN"}},
		{"whose summit is discussed", "2000-03-01", "The foreign ministers of China and Russia met in Moscow on Tuesday and discussed bilateral ties and a summit between the heads of state of the two countries.",
			[]string{"meeting 2000-02-29 held Tang Jiaxuan - Igor Ivanov @ Moscow/RU"}},
		{"the top diplomat whom the article names", "2021-05-20", "China's top diplomat will visit Russia on May 24. Yang Jiechi chairs the consultations.",
			[]string{"visit 2021-05-24 planned Yang Jiechi @ RU"}},
		{"heads of the two ministries", "2025-04-01", "The heads of the Russian and Chinese Foreign Ministries are holding talks in Moscow today.",
			[]string{"meeting 2025-04-01 held Wang Yi - Sergey Lavrov @ Moscow/RU"}},
		{"views on two countries", "2024-03-04", "Li Hui met with Russian Deputy Foreign Minister Mikhail Galuzin and exchanged views in depth on China-Russia relations on Saturday.",
			[]string{"meeting 2024-03-02 held Li Hui - Mikhail Galuzin"}},
		{"years since a treaty was signed", "2011-06-16", "Hu Jintao met Vladimir Putin in Moscow on Thursday. It's been ten years since the Chinese-Russian Friendship and Cooperation Treaty was signed.",
			[]string{"meeting 2011-06-16 held Hu Jintao - Vladimir Putin @ Moscow/RU"}},
		{"decade since the signing", "2011-06-16", "Hu Jintao met Vladimir Putin in Moscow on Thursday. Hu valued what was done over the past decade since the signing of the China-Russia Treaty of Good-Neighborliness.",
			[]string{"meeting 2011-06-16 held Hu Jintao - Vladimir Putin @ Moscow/RU"}},
		{"patronymic", "2024-07-09", "On May 16, the President of the Russian Federation Vladimir Vladimirovich Putin met Xi Jinping in Beijing.",
			[]string{"meeting 2024-05-16 held Xi Jinping - Vladimir Putin @ Beijing/CN"}},
		{"heads of agencies", "2021-03-09", "Russia's State Space Corporation Roscosmos Chief Dmitry Rogozin and Director of the China National Space Administration (CNSA) Zhang Kejian signed a memorandum on Tuesday.",
			[]string{"signing 2021-03-09 held Zhang Kejian - Dmitry Rogozin"}},
		{"senior vice premier of the State Council", "2022-11-18", "Alexander Novak met Senior Vice Premier of the State Council of the People's Republic of China Han Zheng in Beijing on Thursday.",
			[]string{"meeting 2022-11-17 held Han Zheng - Alexander Novak @ Beijing/CN"}},
	})
}
