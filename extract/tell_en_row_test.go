package extract_test

import "testing"

// Several whom one met in a row: behind one verb, each with his own day.
func TestTellEnglishRow(t *testing.T) {
	tellAll(t, "en", []telling{
		{"Li Peng held talks in Moscow", "2000-09-15", "Li Peng held talks in Moscow on Tuesday with his hosts, Yegor Stroyev of the Federation Council and Gennady Seleznyov of the State Duma.",
			[]string{
				"meeting 2000-09-12 held Li Peng - Yegor Stroyev @ Moscow/RU",
				"meeting 2000-09-12 held Li Peng - Gennady Seleznyov @ Moscow/RU",
			}},
		{"On Monday in Moscow Wu Bangguo", "2006-05-31", "On Monday in Moscow Wu Bangguo had talks with Sergei Mironov, who presides over the Federation Council, and, separately, with Boris Gryzlov of the State Duma.",
			[]string{
				"meeting 2006-05-29 held Wu Bangguo - Sergey Mironov @ Moscow/RU",
				"meeting 2006-05-29 held Wu Bangguo - Boris Gryzlov @ Moscow/RU",
			}},
		{"Wu Bangguo was received in Moscow", "2006-05-31", "Wu Bangguo was received in Moscow on Monday by President Vladimir Putin, and he called on Prime Minister Mikhail Fradkov at the White House.",
			[]string{
				"meeting 2006-05-29 held Wu Bangguo - Vladimir Putin @ Moscow/RU",
				"meeting 2006-05-29 held Wu Bangguo - Mikhail Fradkov @ Moscow/RU, Government House",
			}},
		{"On Monday in Moscow Liu Huaqing", "1997-08-27", "On Monday in Moscow Liu Huaqing had separate meetings with Deputy Prime Minister Yakov Urinson and with Defense Minister Igor Sergeyev.",
			[]string{
				"meeting 1997-08-25 held Liu Huaqing - Yakov Urinson @ Moscow/RU",
				"meeting 1997-08-25 held Liu Huaqing - Igor Sergeyev @ Moscow/RU",
			}},
		{"Lavrov talked with Yang Jiechi in", "2008-07-22", "Lavrov talked with Yang Jiechi in Beijing on Monday and with Premier Wen Jiabao on Tuesday.",
			[]string{
				"meeting 2008-07-21 held Yang Jiechi - Sergey Lavrov @ Beijing/CN",
				"meeting 2008-07-22 held Wen Jiabao - Sergey Lavrov @ Beijing/CN",
			}},
		{"Gennady Seleznyov was received by Jiang", "2001-12-12", "Gennady Seleznyov was received by Jiang Zemin in Beijing on Tuesday. Later he saw Premier Zhu Rongji.",
			[]string{
				"meeting 2001-12-11 held Jiang Zemin - Gennady Seleznyov @ Beijing/CN",
				"meeting 2001-12-11 held Zhu Rongji - Gennady Seleznyov @ Beijing/CN",
			}},
		{"Premier Li Keqiang had talks with", "2019-09-19", "Premier Li Keqiang had talks with Dmitry Medvedev in St. Petersburg on Tuesday, followed a day later by a meeting with Putin in Moscow.",
			[]string{
				"meeting 2019-09-17 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU",
				"meeting 2019-09-18 held Li Keqiang - Vladimir Putin @ Moscow/RU",
			}},
		{"Li Zhanshu met State Duma Speaker", "2022-09-09", "Li Zhanshu met State Duma Speaker Vyacheslav Volodin in Moscow on Thursday and Federation Council Speaker Valentina Matviyenko on Friday.",
			[]string{
				"meeting 2022-09-08 held Li Zhanshu - Vyacheslav Volodin @ Moscow/RU",
				"meeting 2022-09-09 held Li Zhanshu - Valentina Matviyenko @ Moscow/RU",
			}},
		{"On Wednesday Xi Jinping met in", "2019-06-06", "On Wednesday Xi Jinping met in Moscow with Putin, who had just talked with Angela Merkel and with Emmanuel Macron.",
			[]string{"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"In Moscow on Wednesday Xi Jinping", "2019-06-06", "In Moscow on Wednesday Xi Jinping held talks with Putin, accompanied by Yang Jiechi and by Wang Yi.",
			[]string{"meeting 2019-06-05 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"Wang Yi met Deputy Foreign Minister", "2003-08-12", "Wang Yi met Deputy Foreign Minister Alexander Losyukov in Beijing on Monday, and US envoy James Kelly on Tuesday.",
			[]string{"meeting 2003-08-11 held Wang Yi - Alexander Losyukov @ Beijing/CN"}},
		{"Putin is to see Wen Jiabao", "2012-06-07", "Putin is to see Wen Jiabao in Beijing on Friday, Xi Jinping and Wu Bangguo on Saturday.",
			[]string{
				"meeting 2012-06-08 planned Wen Jiabao - Vladimir Putin @ Beijing/CN",
				"meeting 2012-06-09 planned Xi Jinping - Vladimir Putin @ Beijing/CN",
				"meeting 2012-06-09 planned Wu Bangguo - Vladimir Putin @ Beijing/CN",
			}},
		{"Wang Qishan sat down with Igor", "2009-10-14", "Wang Qishan sat down with Igor Sechin in Beijing on Monday and, separately, with Alexander Zhukov.",
			[]string{
				"meeting 2009-10-12 held Wang Qishan - Igor Sechin @ Beijing/CN",
				"meeting 2009-10-12 held Wang Qishan - Alexander Zhukov @ Beijing/CN",
			}},
		{"Tang Jiaxuan had talks in Moscow", "2001-04-30", "Tang Jiaxuan had talks in Moscow on Sunday with Igor Ivanov and was to meet Vladimir Putin on Monday.",
			[]string{
				"meeting 2001-04-29 held Tang Jiaxuan - Igor Ivanov @ Moscow/RU",
				"meeting 2001-04-30 planned Tang Jiaxuan - Vladimir Putin @ Moscow/RU",
			}},
	})
}
