package extract_test

import "testing"

// Whom words such as "the Chinese leader" mean in texts about somebody else than the head of state.
func TestTellEnglishLeader(t *testing.T) {
	tellAll(t, "en", []telling{
		{"Li Peng chairman of the Standing", "2000-09-15", "Li Peng, chairman of the Standing Committee of the National People's Congress, arrived in Moscow on Monday. The Chinese leader was received in the Kremlin on Wednesday by President Vladimir Putin.",
			[]string{
				"visit 2000-09-11 held Li Peng @ Moscow/RU",
				"meeting 2000-09-13 held Li Peng - Vladimir Putin @ Moscow/RU, Kremlin",
			}},
		{"Jiang Zemin general secretary of the", "1991-05-20", "Jiang Zemin, general secretary of the Chinese Communist Party, arrived in Moscow on Wednesday. The Chinese leader met President Mikhail Gorbachev the same afternoon.",
			[]string{
				"visit 1991-05-15 held Jiang Zemin @ Moscow/RU",
				"meeting 1991-05-15 held Jiang Zemin - Mikhail Gorbachev @ Moscow/RU",
			}},
		{"Soviet President Mikhail Gorbachev received the", "1991-05-17", "Soviet President Mikhail Gorbachev received the Chinese party chief in the Kremlin on Wednesday.",
			[]string{"meeting 1991-05-15 held Jiang Zemin - Mikhail Gorbachev @ Moscow/RU, Kremlin"}},
		{"Wen Jiabao the Chinese premier landed", "2004-09-24", "Wen Jiabao, the Chinese premier, landed in Moscow on Thursday. The Chinese leader will be received by President Vladimir Putin on Friday.",
			[]string{
				"visit 2004-09-23 held Wen Jiabao @ Moscow/RU",
				"meeting 2004-09-24 planned Wen Jiabao - Vladimir Putin @ Moscow/RU",
			}},
		{"Prime Minister Vladimir Putin came to", "2011-10-12", "Prime Minister Vladimir Putin came to Beijing on Tuesday. On Wednesday the Russian leader met Premier Wen Jiabao.",
			[]string{
				"visit 2011-10-11 held Vladimir Putin @ Beijing/CN",
				"meeting 2011-10-12 held Wen Jiabao - Vladimir Putin @ Beijing/CN",
			}},
		{"Premier Dmitry Medvedev no Vice Premier", "2015-09-04", "Vice Premier Zhang Gaoli was in St. Petersburg on Thursday. The Chinese vice premier met Arkady Dvorkovich there.",
			[]string{
				"visit 2015-09-03 held Zhang Gaoli @ Saint Petersburg/RU",
				"meeting 2015-09-03 held Zhang Gaoli - Arkady Dvorkovich @ Saint Petersburg/RU",
			}},
		{"Vice President Xi Jinping arrived in", "2010-03-24", "Vice President Xi Jinping arrived in Vladivostok on Saturday. In Moscow on Tuesday the Chinese leader had talks with Prime Minister Vladimir Putin.",
			[]string{
				"visit 2010-03-20 held Xi Jinping @ Vladivostok/RU",
				"meeting 2010-03-23 held Xi Jinping - Vladimir Putin @ Moscow/RU",
			}},
		{"Nikolai Patrushev secretary of the Russian", "2019-12-04", "Nikolai Patrushev, secretary of the Russian Security Council, flew to Beijing on Monday. The same day the Russian official was received by President Xi Jinping.",
			[]string{
				"visit 2019-12-02 held Nikolai Patrushev @ Beijing/CN",
				"meeting 2019-12-02 held Xi Jinping - Nikolai Patrushev @ Beijing/CN",
			}},
		{"Boris Yeltsin received Jiang Zemin in", "1998-11-24", "Boris Yeltsin received Jiang Zemin in hospital on Monday. The prime minister, Yevgeny Primakov, met the Chinese leader later in the day.",
			[]string{
				"meeting 1998-11-23 held Jiang Zemin - Boris Yeltsin",
				"meeting 1998-11-23 held Jiang Zemin - Yevgeny Primakov",
			}},
		{"Jiang Zemin landed in Moscow on", "1998-11-24", "Jiang Zemin landed in Moscow on Sunday. On Monday the prime minister met the Chinese president.",
			[]string{
				"visit 1998-11-22 held Jiang Zemin @ Moscow/RU",
				"meeting 1998-11-23 held Jiang Zemin - Yevgeny Primakov @ Moscow/RU",
			}},
		{"Boris Yeltsin and Jiang Zemin met", "1999-08-26", "Boris Yeltsin and Jiang Zemin met in Bishkek on Wednesday. The Russian leader was in good form, Jiang said.",
			[]string{"meeting 1999-08-25 held Jiang Zemin - Boris Yeltsin @ Bishkek/KG"}},
		{"Mikhail Gorbachev and Deng Xiaoping met", "1989-05-20", "Mikhail Gorbachev and Deng Xiaoping met in Beijing on Tuesday. The Chinese leader shook the Soviet guest by the hand for a long time.",
			[]string{"meeting 1989-05-16 held Deng Xiaoping - Mikhail Gorbachev @ Beijing/CN"}},
	})
}
