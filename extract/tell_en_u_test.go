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
	})
}
